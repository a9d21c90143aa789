"""Which part of a plane of weights to look at. Imported late: it needs numpy."""

import math
from collections.abc import Callable, Sequence
from weakref import WeakKeyDictionary

import numpy as np

from core.analysis.analyses import analysis_of
from core.analysis.plane import FARTHEST, Axes, Plane, Point, Range
from core.network.weights import Weights
from core.surface.path import Array, read
from core.training.run import Run
from core.training.run_prefix import RunPrefix

_MARGIN = 0.15  # of the width, on each side of what is to be seen
_LEAST = 0.5  # width, where the farthest coordinate is 1 or less; else in proportion to it
_REACH = 2.0  # widths by which the path may widen the view, on each side
_FAR = 1000.0  # times the farthest coordinate: a valley beyond that is not looked for
_EDGE = FARTHEST / 8


def plane_around(
    axes: Axes, prefix: RunPrefix, *weights: Weights[float], reach: float = _REACH
) -> Plane:
    """Return the part of a plane in which weights, their valley and a run's path are seen.

    Always where the weights stand, where the run begins, and the near points of the valley, of the
    last weights given; of a path that goes farther than `reach` widths, such as one that overflows,
    its beginning. What is beyond FARTHEST / 8 is not seen. Never raises.
    """
    experiment = prefix.run.experiment
    near_valley = analysis_of(experiment.network).near_valley
    stands = [axes.point(each) for each in (*weights, prefix.run.weights_at(0))]
    stands = [point for point in stands if is_finite(point)] or [Point(0.0, 0.0)]
    far = _FAR * max(1.0, *(abs(value) for point in stands for value in point))
    valley = [near_valley(axes, weights[-1], experiment.data, point) for point in stands]
    seen = [*stands, *(point for point in valley if max(map(abs, point)) <= far)]
    with np.errstate(all="ignore"):
        along = axes.locate(read(prefix)[1])
    return Plane(
        axes,
        _range([point.a for point in seen], along[0], reach),
        _range([point.b for point in seen], along[1], reach),
    )


def steady_plane(
    axes: Axes, prefix: RunPrefix, seen: Sequence[Weights[float]], pinned: Sequence[RunPrefix]
) -> Plane:
    """Return a plane that weights of a run are seen on, and that seldom changes as the run grows.

    That around the run as it was when its length was last a power of two, from its first weights
    and its last, and around pinned runs. Where weights that are to be seen, or the valley near the
    last of them, lie outside of that, it reaches to them too. Never raises.
    """
    length = (1 << prefix.length.bit_length()) >> 1
    prefixes = [RunPrefix(prefix.run, length), *pinned]
    steady = _joined(axes, [_around_ends(axes, each) for each in prefixes])
    experiment = prefix.run.experiment
    near_valley = analysis_of(experiment.network).near_valley
    points = [axes.point(each) for each in seen]
    points.append(near_valley(axes, seen[-1], experiment.data, points[-1]))
    if all(steady.holds(point) for point in points if is_finite(point)):
        return steady
    return _joined(axes, [steady, plane_around(axes, prefix, *seen)])


def still_plane(axes: Axes, prefix: RunPrefix, pinned: Sequence[RunPrefix]) -> Plane:
    """Return one plane for all that a recording shows of a run: where all of its path is seen.

    Of a run that ends in an overflow, its beginning: elsewhere there would be nothing else to see.
    """
    return _joined(
        axes, [_around_all(axes, prefix), *(_around_ends(axes, each) for each in pinned)]
    )


def is_finite(point: Point) -> bool:
    """Say whether a point has a place on any plane."""
    return all(map(math.isfinite, point))


_KNOWN: WeakKeyDictionary[Run, dict[tuple[Axes, int, bool], Plane]] = WeakKeyDictionary()


def _around_ends(axes: Axes, prefix: RunPrefix) -> Plane:
    def found() -> Plane:
        ends = prefix.run.weights_at(0), prefix.run.weights_at(prefix.length)
        return _joined(axes, [plane_around(axes, prefix, weights) for weights in ends])

    return _kept(axes, prefix, found, whole=False)


def _around_all(axes: Axes, prefix: RunPrefix) -> Plane:
    overflow = prefix.run.overflow
    if overflow is None or overflow.step > prefix.length:
        ends = [prefix.run.weights_at(0), prefix.run.weights_at(prefix.length)]
        return _kept(
            axes, prefix, lambda: plane_around(axes, prefix, *ends, reach=math.inf), whole=True
        )
    return _kept(
        axes, prefix, lambda: plane_around(axes, prefix, prefix.run.weights_at(0)), whole=True
    )


def _kept(axes: Axes, prefix: RunPrefix, make: Callable[[], Plane], *, whole: bool) -> Plane:
    known = _KNOWN.setdefault(prefix.run, {})
    key = axes, prefix.length, whole
    if key not in known:
        known[key] = make()
    return known[key]


def _joined(axes: Axes, planes: Sequence[Plane]) -> Plane:
    a, b = (
        Range(min(each.low for each in ranges), max(each.high for each in ranges))
        for ranges in zip(*((plane.a, plane.b) for plane in planes), strict=True)
    )
    return Plane(axes, a, b)


def _range(seen: Sequence[float], along: Array, reach: float) -> Range:
    values = [min(max(value, -_EDGE), _EDGE) for value in seen]
    low, high = min(values), max(values)
    least = _LEAST * max(1.0, abs(low), abs(high))
    if high - low < least:
        middle = low / 2 + high / 2
        low, high = middle - least / 2, middle + least / 2
    width = min(reach * (high - low), _EDGE)
    path = np.clip(along[np.isfinite(along)], max(low - width, -_EDGE), min(high + width, _EDGE))
    low, high = float(path.min(initial=low)), float(path.max(initial=high))
    margin = _MARGIN * (high - low)
    return Range(low - margin, high + margin)
