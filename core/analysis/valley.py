"""Where on a plane of weights the slope, and with it the loss, has a given value.

On a plane of two weights of one branch, w1 and w3 say, a slope is a hyperbola a b = c; on any other
it is a straight line p a + q b = c. The mean loss is a parabola of the slope, so that its
contours are such curves too: no contour has to be searched for. Imported late: it needs numpy.
"""

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from core.analysis.plane import Axes, Plane, Point, Range
from core.data.dataset import Dataset
from core.network.weights import Weights

Curve = NDArray[np.float64]
"""Points in order along a curve, of shape (k, 2): a and b of each."""

_POINTS = 200  # of a hyperbola's branch
_DEEPEST = 1e-8  # of the highest loss: contours below that would lie on the valley
_PER_DECADE = ((1.0, 2.0, 5.0), (1.0, 3.0), (1.0,))
_TINY = 5e-324


@dataclass(frozen=True)
class Valley:
    """All weights on a plane that have one slope: curves within its ranges, or everywhere."""

    curves: tuple[Curve, ...]
    everywhere: bool = False


def valley(plane: Plane, weights: Weights[float], target: float | None) -> Valley:
    """Return the weights on the plane whose slope is the target.

    None of them, or all, where the two other weights leave the slope no choice; all, too, where
    there is no target, since then every slope is as good. Never raises.
    """
    if target is None:
        return Valley((), everywhere=True)
    i, j = plane.axes.places
    others = plane.axes.others(weights)
    if _one_branch(plane.axes):
        constant = others[1 - i % 2] * others[3 - i % 2]
        return Valley(tuple(_hyperbola(plane, target - constant)))
    p, q = others[(i + 2) % 4], others[(j + 2) % 4]
    if p == 0 and q == 0:
        return Valley((), everywhere=target == 0)
    return Valley(tuple(_line(plane, p, q, target)))


def nearest(axes: Axes, weights: Weights[float], target: float | None, point: Point) -> Point:
    """Return a point of the valley near a point: the foot of a line, or about it of a hyperbola.

    The point itself where there is no valley or nothing finite comes of it.
    """
    i, j = axes.places
    others = axes.others(weights)
    if target is None:
        return point
    if _one_branch(axes):
        found = _near_hyperbola(point, target - others[1 - i % 2] * others[3 - i % 2])
    else:
        found = _foot(point, others[(i + 2) % 4], others[(j + 2) % 4], target)
    finite = [each for each in found if all(map(math.isfinite, each))]
    return min(finite, key=lambda each: math.dist(each, point), default=point)


def contour(data: Dataset, weights: Weights[float], plane: Plane, level: float) -> Valley:
    """Return the weights on the plane at which the mean loss over the data is `level`.

    Where s = s* - d or s* + d with d = sqrt(2 (level - L_min) / <x^2>). No curve for a level below
    L_min, nor where the slope does not matter or <x^2> overflows.
    """
    target, square = data.target_slope, data.mean_square_x
    if target is None or not 0 < square < math.inf or not level >= data.least_loss:
        return Valley(())
    off = math.sqrt(2 * ((level - data.least_loss) / square))
    sides = [valley(plane, weights, s) for s in {target - off, target + off}]
    return Valley(
        tuple([curve for side in sides for curve in side.curves]),
        everywhere=any(side.everywhere for side in sides),
    )


def contour_levels(losses: NDArray[np.float64], most: int = 12) -> tuple[float, ...]:
    """Choose round levels, rising, within an array of losses: as many as fit, at most `most`.

    1, 2, 5 or 1, 3 or 1 times powers of ten, or some of those; none where the losses are all equal.
    """
    finite = losses[np.isfinite(losses)]
    if not len(finite) or most < 1:
        return ()
    high = float(finite.max())
    low = max(float(finite.min()), high * _DEEPEST)
    if not 0 < low < high:
        return ()
    levels: list[float] = []
    for steps in _PER_DECADE:
        levels = [level for level in _round_numbers(steps, low, high) if low < level < high]
        if len(levels) <= most:
            return tuple(levels)
    return tuple(levels[:: -(-len(levels) // most)])


def _round_numbers(steps: Sequence[float], low: float, high: float) -> Iterator[float]:
    for exponent in range(math.floor(math.log10(low)), math.floor(math.log10(high)) + 1):
        yield from (float(f"{step:g}e{exponent}") for step in steps)


def _one_branch(axes: Axes) -> bool:
    i, j = axes.places
    return abs(i - j) == 2


def _line(plane: Plane, p: float, q: float, c: float) -> Iterator[Curve]:
    """Cut p a + q b = c to the plane: its points on the edges, the two farthest apart."""
    on_edges = [
        *((a, (c - p * a) / q) for a in plane.a if q),
        *(((c - q * b) / p, b) for b in plane.b if p),
    ]
    found = sorted(edge for edge in on_edges if plane.holds(Point(*edge)))
    if len(found) > 1 and found[0] != found[-1]:
        yield np.array([found[0], found[-1]])


def _hyperbola(plane: Plane, c: float) -> Iterator[Curve]:
    """Cut a b = c to the plane: up to two branches, or for c = 0 the two axes."""
    if c == 0:
        yield from _line(plane, 1.0, 0.0, 0.0)
        yield from _line(plane, 0.0, 1.0, 0.0)
    elif math.isfinite(c):
        for sign in (-1.0, 1.0):
            other = math.copysign(sign, sign * c)
            a, b = _flipped(plane.a, sign), _flipped(plane.b, other)
            if a.high <= 0 or b.high <= 0:
                continue
            start = max(a.low, abs(c) / b.high, _TINY)
            stop = min(a.high, abs(c) / b.low if b.low > 0 else math.inf)
            if start < stop:
                along = np.exp(np.linspace(math.log(start), math.log(stop), _POINTS))
                along = np.clip(along, start, stop)
                with np.errstate(all="ignore"):
                    up = np.clip(abs(c) / along, b.low, b.high)
                yield np.column_stack([sign * along, other * up])


def _flipped(range_: Range, sign: float) -> Range:
    return range_ if sign > 0 else Range(-range_.high, -range_.low)


def _foot(point: Point, p: float, q: float, c: float) -> Iterator[Point]:
    length = math.hypot(p, q)
    if length:
        u, v = p / length, q / length
        off = c / length - u * point.a - v * point.b
        yield Point(point.a + off * u, point.b + off * v)


def _near_hyperbola(point: Point, c: float) -> Iterator[Point]:
    """Go straight across, straight up, and to the two points nearest to 0."""
    a, b = point
    if b:
        yield Point(c / b, b)
    if a:
        yield Point(a, c / a)
    vertex = math.sqrt(abs(c))
    yield Point(vertex, math.copysign(vertex, c))
    yield Point(-vertex, -math.copysign(vertex, c))
