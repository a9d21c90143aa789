"""Samples to learn from: generated from a seed, read from a CSV, or the notebook's own."""

import csv
import math
import random
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import zip_longest
from pathlib import Path
from typing import TYPE_CHECKING

from core.network import T
from core.numerals import parse_number
from core.problems import Problem

if TYPE_CHECKING:
    from numpy import float64
    from numpy.typing import NDArray

MOST_SAMPLES = 1_000_000


@dataclass(frozen=True)
class Dataset:
    """The samples (x[i], y[i]) in the order they are learned; at least one, all finite."""

    x: tuple[float, ...]
    y: tuple[float, ...]

    def __post_init__(self) -> None:
        if len(self.x) != len(self.y):
            raise ValueError("x and y must have the same length")
        if not self.x:
            raise Problem("data.empty")
        if not all(map(math.isfinite, self.x)) or not all(map(math.isfinite, self.y)):
            raise Problem("data.not_finite")

    def __len__(self) -> int:
        return len(self.x)

    def __add__(self, other: "Dataset") -> "Dataset":
        return Dataset(self.x + other.x, self.y + other.y)

    @cached_property
    def arrays(self) -> "tuple[NDArray[float64], NDArray[float64]]":
        """X and y as arrays, not to be written to."""
        import numpy as np  # late: the window paints before numpy is needed

        x, y = np.array(self.x), np.array(self.y)
        x.flags.writeable = y.flags.writeable = False
        return x, y

    @cached_property
    def largest(self) -> float:
        """The largest of |x| and |y|."""
        return max(map(abs, self.x + self.y))

    @cached_property
    def mean_square_x(self) -> float:
        """<x^2>, the mean of x squared; inf where it overflows."""
        return _mean_product(self.x, self.x)

    @cached_property
    def target_slope(self) -> float | None:
        """The least-squares slope s* = <xy>/<x^2> of a line through 0; None if every x is 0."""
        exponent = max(math.frexp(x)[1] for x in self.x)
        xs = [math.ldexp(x, -exponent) for x in self.x]  # exact, and cannot overflow
        square = _mean_product(xs, xs)
        if square == 0:
            return None
        try:
            return math.ldexp(_mean_product(xs, self.y) / square, -exponent)
        except OverflowError:
            return math.inf

    def mean_loss(self, s: T) -> T:
        """Return the mean loss over the data of a network with the slope s.

        L_min + 1/2 <x^2> (s - s*)^2, with s* the least-squares slope: a parabola, so that it costs
        the same however many samples there are. A float or an array of any shape.
        """
        off = s - (self.target_slope or 0.0)
        return self.least_loss + 0.5 * self.mean_square_x * (off * off)

    @cached_property
    def least_loss(self) -> float:
        """L_min, the mean loss that is left at the target slope; 0 for points on a line."""
        s = self.target_slope or 0.0
        errors = [y - s * x for x, y in zip(self.x, self.y, strict=True)]
        return 0.5 * _mean_product(errors, errors)


def _mean_product(a: Sequence[float], b: Sequence[float]) -> float:
    products = [p * q for p, q in zip(a, b, strict=True)]
    try:
        return math.fsum(products) / len(products)
    except (OverflowError, ValueError):  # a sum beyond the largest float, or of inf and -inf
        return math.inf


def generate(count: int, *, low: float, high: float, slope: float, seed: int) -> Dataset:
    """Draw `count` samples with y = slope * x and x uniform in [low, high).

    Only `random.Random(seed).random()` is used, whose sequence is the same in every version.
    """
    uniform = random.Random(seed).random
    x = tuple(low + (high - low) * uniform() for _ in range(count))
    return Dataset(x, tuple(slope * value for value in x))


def read_csv(path: Path) -> Dataset:
    """Read the columns `x` and `y` of a CSV file; other columns are passed over.

    Raises `Problem` (file.*, csv.*) with the file, the line and the remedy.
    """
    text = read_text(path)
    rows = csv.reader(text.splitlines(keepends=True), strict=True)
    x: list[float] = []
    y: list[float] = []
    try:
        header = [name.strip() for name in next(rows, [])]
        if not header:
            raise Problem("csv.empty", path=path)
        if header.count("x") != 1 or header.count("y") != 1:
            raise Problem("csv.header", path=path, header=",".join(header)[:60])
        for row in rows:
            if not any(cell.strip() for cell in row):
                continue
            if len(row) != len(header):
                raise Problem(
                    "csv.columns", path=path, line=rows.line_num, found=len(row), wanted=len(header)
                )
            if len(x) == MOST_SAMPLES:
                raise Problem("csv.too_many", path=path, most=MOST_SAMPLES)
            cells = dict(zip_longest(header, row))
            x.append(_cell(path, rows.line_num, "x", cells["x"]))
            y.append(_cell(path, rows.line_num, "y", cells["y"]))
    except csv.Error as error:
        raise Problem("csv.broken", path=path, line=rows.line_num) from error
    if not x:
        raise Problem("csv.no_rows", path=path)
    return Dataset(tuple(x), tuple(y))


def _cell(path: Path, line: int, column: str, text: str) -> float:
    try:
        return parse_number(text, decimal_comma=False)
    except Problem as problem:
        raise Problem(
            "csv.cell", path=path, line=line, column=column, reason=problem.message
        ) from problem


def read_text(path: Path) -> str:
    """Read a text file as UTF-8, raising `Problem` (file.*) where that cannot be done."""
    try:
        text = path.read_text(encoding="utf-8-sig")
    except FileNotFoundError as error:
        raise Problem("file.missing", path=path) from error
    except IsADirectoryError as error:
        raise Problem("file.is_folder", path=path) from error
    except UnicodeDecodeError as error:
        raise Problem("file.not_text", path=path) from error
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise Problem("file.unreadable", path=path, reason=reason) from error
    if "\0" in text:
        raise Problem("file.not_text", path=path)
    return text
