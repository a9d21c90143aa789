"""Where on a plane of weights the slope of the linear network has a given value.

On a plane of two weights of one branch, w1 and w3 say, a slope is a hyperbola a b = c; on any other
it is a straight line p a + q b = c. Imported late: it needs numpy.
"""

import math
from collections.abc import Iterator
from typing import TYPE_CHECKING

import numpy as np

from core.analysis.plane import FACTORS, Axes, LevelSet, Plane, Point, Range
from core.network.weights import Weights

if TYPE_CHECKING:
    from core.analysis.plane import Curve

_POINTS = 200  # of a hyperbola's branch
_TINY = 5e-324

_BESIDE = {one: other for pair in FACTORS.values() for one, other in (pair, pair[::-1])}
"""The other weight of the same branch."""


def places_of_slope(plane: Plane, weights: Weights[float], target: float | None) -> LevelSet:
    """Return the weights on the plane whose slope is the target.

    None of them, or all, where the two other weights leave the slope no choice; all, too, where
    there is no target, since then every slope is as good. Never raises.
    """
    if target is None:
        return LevelSet((), everywhere=True)
    axes, others = plane.axes, plane.axes.others(weights)
    if _one_branch(axes):
        return LevelSet(tuple(_hyperbola(plane, target - _constant(axes, others))))
    p, q = (getattr(others, _BESIDE[name]) for name in axes.names)
    if p == 0 and q == 0:
        return LevelSet((), everywhere=target == 0)
    return LevelSet(tuple(_line(plane, p, q, target)))


def nearest(axes: Axes, weights: Weights[float], target: float | None, point: Point) -> Point:
    """Return a point of the valley near a point: the foot of a line, or about it of a hyperbola.

    The point itself where there is no valley or nothing finite comes of it.
    """
    others = axes.others(weights)
    if target is None:
        return point
    if _one_branch(axes):
        found = _near_hyperbola(point, target - _constant(axes, others))
    else:
        p, q = (getattr(others, _BESIDE[name]) for name in axes.names)
        found = _foot(point, p, q, target)
    finite = [each for each in found if all(map(math.isfinite, each))]
    return min(finite, key=lambda each: math.dist(each, point), default=point)


def _one_branch(axes: Axes) -> bool:
    across, upwards = axes.names
    return _BESIDE[across] == upwards


def _constant(axes: Axes, weights: Weights[float]) -> float:
    """Return what the branch that is not on the plane adds to the slope."""
    one, other = (name for name in _BESIDE if name not in axes.names)
    product: float = getattr(weights, one) * getattr(weights, other)
    return product


def _line(plane: Plane, p: float, q: float, c: float) -> "Iterator[Curve]":
    """Cut p a + q b = c to the plane: its points on the edges, the two farthest apart."""
    on_edges = [
        *((a, (c - p * a) / q) for a in plane.a if q),
        *(((c - q * b) / p, b) for b in plane.b if p),
    ]
    found = sorted(edge for edge in on_edges if plane.holds(Point(*edge)))
    if len(found) > 1 and found[0] != found[-1]:
        yield np.array([found[0], found[-1]])


def _hyperbola(plane: Plane, c: float) -> "Iterator[Curve]":
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
