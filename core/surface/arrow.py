"""The next update as an arrow on a plane of weights, and what longer and shorter ones would do."""

from collections.abc import Iterator

from core.analysis.plane import Plane, Point
from core.analysis.polynomial import last_where
from core.analysis.rate_intervals import HIGHEST_LR, LOWEST_LR, rate_intervals
from core.analysis.stability import RateInterval
from core.base.frozen import Frozen
from core.network.compiled import compute_step
from core.network.weights import new_weights_of
from core.step.moment import Moment

_PARTS = 16  # of a piece, which may be bent


class ArrowPart(Frozen):
    """Where the update ends with the learning rates of a interval, from its low to its high."""

    interval: RateInterval
    points: tuple[Point, ...]


class Arrow(Frozen):
    """An update from `start` to `end`; `pieces` lie along it and beyond, up to the plane's edge.

    `end` may be outside the plane, and is not finite where the update overflows.
    """

    start: Point
    end: Point
    pieces: tuple[ArrowPart, ...]


def arrow(moment: Moment, plane: Plane) -> Arrow:
    """Return the update of a moment's step, from where the weights it begins with stand on a plane.

    The pieces begin at the smallest learning rate of `rate_intervals`, one for each as far as it
    lies within the plane: straight for weights under the rule `exact`, else bent. None where the
    start is outside. Never raises.
    """
    plan, lr, numbers = moment.plan, moment.lr, moment.numbers
    weights, x, y = moment.old_weights, numbers["x"], numbers["y"]

    def end(lr: float) -> Point:
        return plane.axes.point(
            new_weights_of(moment.network, compute_step(plan, weights, x, y, lr))
        )

    def within(lr: float) -> bool:
        return plane.holds(end(lr))

    low, high = min(LOWEST_LR, lr), max(HIGHEST_LR, lr)
    pieces: tuple[ArrowPart, ...] = ()
    if within(low):
        last = high if within(high) else last_where(within, low, high)
        pieces = tuple(
            [
                ArrowPart(interval, tuple(map(end, _rates(interval, last))))
                for interval in rate_intervals(plan, weights, x, y, low, high)
                if interval.low < last
            ]
        )
    return Arrow(plane.axes.point(weights), end(lr), pieces)


def _rates(interval: RateInterval, last: float) -> Iterator[float]:
    stop = min(interval.high, last)
    for k in range(_PARTS):
        yield interval.low + (stop - interval.low) * (k / _PARTS)
    yield stop
