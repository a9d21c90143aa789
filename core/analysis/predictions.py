"""What the network makes of inputs that it has not learned, up to ten times beyond the notebook's.

The linear one computes a line through 0, y_hat = s x, so that its error in proportion to the
truth, s / s* - 1, is the same for every input: what is learned near 0 holds far from it.
"""

import csv
import math
import random
import re
from collections.abc import Iterable, Sequence
from enum import StrEnum
from functools import cache

from core.analysis.analyses import analysis_of
from core.base.frozen import Frozen
from core.base.number_format import check_reading, parse_number, unclear_marks
from core.base.problems import Problem
from core.base.random_seed import check_seed
from core.base.resources import DATASETS
from core.data.dataset import Dataset
from core.files.text_files import read_text
from core.network import compiled
from core.network.graph import Graph
from core.network.weights import Weights
from core.step.rounding import error_rounding

NEAREST, FARTHEST = 1.0, 1000.0
"""Between which the notebook drew its test inputs: up to ten times its training range."""

NOTEBOOK_COUNT = 26
MOST_INPUTS = 1000

_SEPARATOR = re.compile(r"(?:[; \t\r\n]|,[ \t\r\n])+")


class InputsKind(StrEnum):
    """Where inputs come from."""

    NOTEBOOK = "notebook"
    RANDOM = "random"
    TYPED = "typed"


class Inputs(Frozen):
    """The inputs to predict for: the notebook's own, random ones by their seed, or those typed.

    Raises `Problem` (seed.outside, inputs.empty, inputs.too_many).
    """

    kind: InputsKind = InputsKind.NOTEBOOK
    seed: int = 1
    typed: tuple[float, ...] = ()

    def __post_init__(self) -> None:
        check_seed(self.seed)
        if self.kind is InputsKind.TYPED and not self.typed:
            raise Problem("inputs.empty")
        if len(self.typed) > MOST_INPUTS:
            raise Problem("inputs.too_many", found=len(self.typed), most=MOST_INPUTS)

    @property
    def values(self) -> tuple[float, ...]:
        """The inputs themselves, in their order."""
        match self.kind:
            case InputsKind.NOTEBOOK:
                return notebook_inputs()
            case InputsKind.RANDOM:
                return random_inputs(self.seed)
            case InputsKind.TYPED:
                return self.typed


class Prediction(Frozen):
    """One input, what the network makes of it, and what the data's own line says.

    `truth` is s* x, with s* the least-squares slope of the data; `error` is y_hat - truth, with its
    sign; `relative` is |error| / |truth|. Where truth is 0, `relative` is 0 without an error and
    inf with one; where an error overflows to no number at all, it is inf. All three are None where
    every x of the data is 0, since such data say nothing about a slope. `rounding` says of an error
    that it is none beyond rounding.
    """

    x: float
    y_hat: float
    truth: float | None
    error: float | None
    relative: float | None
    rounding: bool = False

    @property
    def right(self) -> bool:
        """Whether there is no error, or none beyond rounding."""
        return self.error == 0 or self.rounding


class Predictions(Frozen):
    """A table of predictions, and where the worst of them stand in it (from 0).

    `worst` has the largest relative error, and the larger error of equals. `largest` has the
    largest |error|. The first of those that are equal in all; None where there is no truth to
    compare with, and no worst where all are right. `everywhere` is the relative error that all have
    but for rounding, as on a line through 0, if there is one; then the worst is the largest. It is
    inf where weights are too large for any output.
    """

    rows: tuple[Prediction, ...]
    worst: int | None
    largest: int | None
    everywhere: float | None = None


def predict(
    network: Graph, weights: Weights[float], data: Dataset, inputs: Iterable[float]
) -> Predictions:
    """Run each input through the network and compare it with the line that it should learn.

    Never raises: what is too large becomes inf or nan, and counts as the worst.
    """
    slope = analysis_of(network).target_slope(data)
    found = [_row(network, weights, slope, x) for x in inputs]
    rows = tuple([row for row, _ in found])
    if slope is None or not rows:
        return Predictions(rows, None, None)
    sizes = [_size(row.error) for row in rows]
    relative = [_size(row.relative) for row in rows]
    largest = max(range(len(rows)), key=sizes.__getitem__)
    if all(row.right for row in rows):
        return Predictions(rows, None, largest)
    everywhere = _everywhere(found)
    if all(size == math.inf for size in relative) and _overflows(network, weights):
        everywhere = math.inf
    worst = max(range(len(rows)), key=lambda i: (relative[i], sizes[i]))
    return Predictions(rows, worst if everywhere is None else largest, largest, everywhere)


@cache
def notebook_inputs() -> tuple[float, ...]:
    """Return the 26 inputs on which the notebook tested its network, in its order."""
    lines = read_text(DATASETS / "notebook_test.csv").splitlines()
    return tuple([float(row["x"]) for row in csv.DictReader(lines)])


def random_inputs(seed: int, count: int = NOTEBOOK_COUNT) -> tuple[float, ...]:
    """Draw inputs uniformly from [NEAREST, FARTHEST), the same in every version of Python.

    Raises `Problem` (seed.outside); ValueError unless count is from 1 to MOST_INPUTS.
    """
    check_seed(seed)
    if not 1 <= count <= MOST_INPUTS:
        raise ValueError(f"{count} is not from 1 to {MOST_INPUTS}")
    uniform = random.Random(seed).random
    return tuple([NEAREST + (FARTHEST - NEAREST) * uniform() for _ in range(count)])


def parse_inputs(text: str) -> tuple[float, ...]:
    """Read inputs as typed: numbers with spaces, semicolons or new lines between them.

    A comma between two digits is a decimal mark, one before a space a separator; one that may as
    well stand after thousands is refused.
    Raises `Problem` (inputs.empty, inputs.too_many, inputs.number with the place and the reason).
    """
    typed = [part for part in _SEPARATOR.split(text) if part]
    if not typed:
        raise Problem("inputs.empty")
    if len(typed) > MOST_INPUTS:
        raise Problem("inputs.too_many", found=len(typed), most=MOST_INPUTS)
    unclear = unclear_marks(typed, ",")
    return tuple([_input(number, part, unclear) for number, part in enumerate(typed, 1)])


def _row(
    network: Graph, weights: Weights[float], slope: float | None, x: float
) -> tuple[Prediction, float]:
    """Return a prediction, and how far rounding alone can put its error off."""
    y_hat = compiled.predict(network, weights, x)
    if slope is None:
        return Prediction(x, y_hat, None, None, None), 0.0
    truth = slope * x
    error = y_hat - truth
    off = error_rounding(network, weights, x, truth)
    rounding = error != 0 and abs(error) <= off < math.inf
    relative = _relative(_size(error), abs(truth))
    return Prediction(x, y_hat, truth, error, relative, rounding), off


def _overflows(network: Graph, weights: Weights[float]) -> bool:
    """Say whether the output is no number even for an input of 1."""
    return not math.isfinite(compiled.predict(network, weights, 1.0))


def _everywhere(found: Sequence[tuple[Prediction, float]]) -> float | None:
    """Return the relative error where rounding alone tells those of the rows apart."""
    compared = [(row, off / abs(row.truth)) for row, off in found if row.truth]
    if not compared or any(row.error for row, _ in found if not row.truth):
        return None
    best, least = min(compared, key=lambda one: one[1])
    share = _size(best.relative)
    same = (abs(_size(row.relative) - share) <= off + least < math.inf for row, off in compared)
    return share if all(same) else None


def _relative(error: float, truth: float) -> float:
    if error == 0:
        return 0.0
    relative = error / truth if truth else math.inf
    return math.inf if math.isnan(relative) else relative


def _size(error: float | None) -> float:
    return math.inf if error is None or math.isnan(error) else abs(error)


def _input(number: int, text: str, unclear: str) -> float:
    try:
        check_reading(text, unclear)
        return parse_number(text)
    except Problem as problem:
        raise Problem("inputs.number", number=number, reason=problem.message) from problem
