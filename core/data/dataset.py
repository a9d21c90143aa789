"""Samples to learn from, and how they are generated from a seed."""

import math
import random
from array import array
from collections.abc import Generator, Iterator, Sequence
from functools import cached_property
from itertools import chain, repeat
from operator import mul
from typing import TYPE_CHECKING, TypeAlias

from core.base.frozen import Frozen
from core.base.overrides import override
from core.base.problems import Problem
from core.base.random_seed import check_seed
from core.base.summing import exact_sum
from core.base.work import finish

if TYPE_CHECKING:
    from numpy import float64
    from numpy.typing import NDArray

    Numbers: TypeAlias = "Sequence[float] | NDArray[float64]"

MOST_SAMPLES = 1_000_000


class Generated(Frozen, dict=True):
    """How samples are drawn: y = slope * x + noise * v, x uniform in [low, high), v in [-1, 1).

    1 to MOST_SAMPLES of them; low = high puts all of them at one x. Raises `Problem` (data.count,
    data.setting_not_finite, data.range, data.noise, seed.outside, data.not_finite).
    """

    count: int
    low: float
    high: float
    slope: float
    noise: float
    seed: int

    def __post_init__(self) -> None:
        if not 1 <= self.count <= MOST_SAMPLES:
            raise Problem("data.count", value=self.count, most=MOST_SAMPLES)
        for name in ("low", "high", "slope", "noise"):
            if not math.isfinite(value := getattr(self, name)):
                raise Problem("data.setting_not_finite", setting=name, value=value)
        if self.low > self.high:
            raise Problem("data.range", low=self.low, high=self.high)
        if self.noise < 0:
            raise Problem("data.noise", value=self.noise)
        check_seed(self.seed)
        farthest = abs(self.slope) * max(abs(self.low), abs(self.high)) + self.noise
        if not math.isfinite(farthest) or not math.isfinite(self.high - self.low):
            raise Problem("data.not_finite")

    def draw(self) -> "Dataset":
        """Draw the samples: first every x, then every v, so that noise leaves x as it is.

        Only `random.Random(seed).random()` is used, whose sequence is the same in every version.
        """
        return finish(self.draw_in_pieces())

    def draw_in_pieces(self) -> "Generator[float, None, Dataset]":
        """Do as `draw`; yields how much of it is done, 0 to 1, if the samples are many."""
        if self.count > _FEW:
            from core.data.uniform import uniforms  # late: it needs numpy

            drawn = uniforms(self.seed, self.count if self.noise == 0 else 2 * self.count)
            xs = self.low + (self.high - self.low) * drawn[: self.count]
            ys = self.slope * xs
            if self.noise:
                ys += self.noise * (2 * drawn[self.count :] - 1)
            yield 0.4
            x = tuple(xs.tolist())
            yield 0.6
            y = tuple(ys.tolist())
            yield 0.8
            made = Dataset(x, y, self)
            made.__dict__.update(_array_x=_fixed(xs), _array_y=_fixed(ys))
            return made
        uniform = random.Random(self.seed).random
        low, span, slope = self.low, self.high - self.low, self.slope
        x = tuple(low + span * uniform() for _ in range(self.count))
        if self.noise == 0:
            return Dataset(x, tuple(slope * value for value in x), self)
        y = tuple(slope * value + self.noise * (2 * uniform() - 1) for value in x)
        return Dataset(x, y, self)


_FEW = 4_096
"""Samples up to which lists are quick enough, and numpy need not be there."""


class Dataset(Frozen, dict=True, weakref=True):
    """The samples (x[i], y[i]) in their order; at least one, all finite.

    `origin` says how they were generated, if they were; two datasets are equal when their samples
    are. Raises `Problem` (data.empty, data.not_finite).
    """

    x: tuple[float, ...]
    y: tuple[float, ...]
    origin: Generated | None = None

    def __post_init__(self) -> None:
        if len(self.x) != len(self.y):
            raise ValueError("x and y must have the same length")
        if not self.x:
            raise Problem("data.empty")
        if not (_all_finite(self.x) and _all_finite(self.y)):
            raise Problem("data.not_finite")

    @override
    def __eq__(self, other: object) -> bool:
        return isinstance(other, Dataset) and (self.x, self.y) == (other.x, other.y)

    @override
    def __hash__(self) -> int:
        return hash((self.x, self.y))

    def __len__(self) -> int:
        return len(self.x)

    def replaced(self, index: int, x: float | None = None, y: float | None = None) -> "Dataset":
        """Return the data with x, y or both of one sample (from 0) replaced; without an origin.

        Raises `Problem` (data.not_finite); IndexError where there is no such sample.
        """
        if not 0 <= index < len(self):
            raise IndexError(f"sample {index} is not in 0..{len(self) - 1}")
        changed = Dataset(_with(self.x, index, x), _with(self.y, index, y))
        for name, value in (("_array_x", x), ("_array_y", y)):
            if name in self.__dict__:  # a copy is made forty times as quickly as a new array
                changed.__dict__[name] = _array_with(getattr(self, name), index, value)
        return changed

    def looked_at(self) -> Iterator[None]:
        """Find out all that is asked of many samples, so that it is known later; in some pieces."""
        if len(self) > _FEW:
            for name in ("_array_x", "_array_y", "largest", "mean_square_x", "target_slope"):
                getattr(self, name)
                yield
            _ = self.least_square

    def taken(self, indices: "array[int]") -> tuple[tuple[float, ...], tuple[float, ...]]:
        """Return x and y of those samples (from 0), in that order."""
        if len(self) <= _FEW:
            return tuple(map(self.x.__getitem__, indices)), tuple(map(self.y.__getitem__, indices))
        x, y = self._array_x, self._array_y  # nearer in memory than a million floats of Python's
        return tuple(x[indices].tolist()), tuple(y[indices].tolist())

    @property
    def arrays(self) -> "tuple[NDArray[float64], NDArray[float64]]":
        """X and y as arrays, not to be written to."""
        return self._array_x, self._array_y

    @cached_property
    def _array_x(self) -> "NDArray[float64]":
        return _array(self.x)

    @cached_property
    def _array_y(self) -> "NDArray[float64]":
        return _array(self.y)

    @cached_property
    def range_x(self) -> tuple[float, float]:
        """The least and the greatest x."""
        return _range(self._numbers_x)

    @cached_property
    def range_y(self) -> tuple[float, float]:
        """The least and the greatest y."""
        return _range(self._numbers_y)

    @cached_property
    def largest(self) -> float:
        """The largest of |x| and |y|."""
        return max(map(abs, (*self.range_x, *self.range_y)))

    @cached_property
    def largest_x(self) -> float:
        """The largest of |x|."""
        return max(map(abs, self.range_x))

    @cached_property
    def mean_square_x(self) -> float:
        """<x^2>, the mean of x squared; inf where it overflows."""
        return _mean_product(self._numbers_x, self._numbers_x)

    @cached_property
    def target_slope(self) -> float | None:
        """The least-squares slope s* = <xy>/<x^2> of a line through 0; None if every x is 0."""
        _, exponent = math.frexp(self.largest_x)
        xs = self._scaled_x(-exponent)  # exact, and cannot overflow
        square = _mean_product(xs, xs)
        if square == 0:
            return None
        try:
            return math.ldexp(_mean_product(xs, self._numbers_y) / square, -exponent)
        except OverflowError:
            return math.inf

    @cached_property
    def least_square(self) -> float:
        """The mean of the squares of y - s* x; 0 for points on a line through 0."""
        errors = self._errors(self.target_slope or 0.0)
        return _mean_product(errors, errors)

    @property
    def _numbers_x(self) -> "Numbers":
        """Every x in the form that is the quickest to calculate with."""
        return self.x if len(self) <= _FEW else self._array_x

    @property
    def _numbers_y(self) -> "Numbers":
        return self.y if len(self) <= _FEW else self._array_y

    def _scaled_x(self, exponent: int) -> "Numbers":
        if len(self) <= _FEW:
            return list(map(math.ldexp, self.x, repeat(exponent)))
        import numpy as np  # late: the window paints before numpy is needed

        return np.ldexp(self._array_x, exponent)

    def _errors(self, s: float) -> "Numbers":
        if len(self) <= _FEW:
            return [y - s * x for x, y in zip(self.x, self.y, strict=True)]
        import numpy as np  # late: as above

        with np.errstate(all="ignore"):
            return self._array_y - s * self._array_x


def join(parts: Sequence[Dataset]) -> Dataset:
    """Return the samples of all parts, one after the other; of one part, that part.

    Raises `Problem` (data.empty) if there is no part.
    """
    if len(parts) == 1:
        return parts[0]
    return Dataset(
        tuple(chain.from_iterable(part.x for part in parts)),
        tuple(chain.from_iterable(part.y for part in parts)),
    )


def _with(values: tuple[float, ...], index: int, value: float | None) -> tuple[float, ...]:
    if value is None:
        return values
    changed = list(values)
    changed[index] = value
    return tuple(changed)


def _array(values: tuple[float, ...]) -> "NDArray[float64]":
    import numpy as np  # late: the window paints before numpy is needed

    return _fixed(np.array(values, dtype=np.float64))


def _array_with(values: "NDArray[float64]", index: int, value: float | None) -> "NDArray[float64]":
    if value is None:
        return values
    changed = values.copy()
    changed[index] = value
    return _fixed(changed)


def _fixed(values: "NDArray[float64]") -> "NDArray[float64]":
    """Return the array, which can no longer be written to."""
    values.flags.writeable = False
    return values


def _all_finite(values: tuple[float, ...]) -> bool:
    """Say whether all are finite: a sum that is tells it at once."""
    return math.isfinite(sum(values)) or all(map(math.isfinite, values))


def _range(values: "Numbers") -> tuple[float, float]:
    if isinstance(values, Sequence):
        return min(values), max(values)
    return float(values.min()), float(values.max())


def _mean_product(a: "Numbers", b: "Numbers") -> float:
    try:
        if isinstance(a, Sequence) and isinstance(b, Sequence):
            return math.fsum(map(mul, a, b)) / len(a)
        import numpy as np  # late: as above

        with np.errstate(all="ignore"):
            return exact_sum(np.multiply(a, b)) / len(a)
    except (OverflowError, ValueError):  # a sum beyond the largest float, or of inf and -inf
        return math.inf
