"""At which learning rates a step would do what to the error on its own sample."""

import math
from itertools import groupby, pairwise

from core.analysis.analyses import analysis_of
from core.analysis.stability import ErrorEffect, RateInterval, effect
from core.network.plan import StepPlan
from core.network.weights import Weights

LOWEST_LR, HIGHEST_LR = 1e-9, 1.0
"""The axis of learning rates, unless another is asked for."""

_BEYOND = 10.0
_FARTHER = (1e3, 1e6, 1e9)


def rate_intervals(
    plan: StepPlan,
    weights: Weights[float],
    x: float,
    y: float,
    low: float = LOWEST_LR,
    high: float = HIGHEST_LR,
) -> tuple[RateInterval, ...]:
    """Divide the learning rates from low to high by what they would do to the error on (x, y).

    Neighbours share an end and differ in verdict; together they cover [low, high]. Where a number
    first overflows, all the rest counts as overflowing. Raises ValueError unless 0 < low < high,
    with a quotient that a float can hold.
    """
    if not (0 < low < high and low / high > 0):
        raise ValueError("learning rates must rise from low to high, both above 0")
    if effect(plan, weights, x, y, low).verdict is ErrorEffect.NOTHING:
        return (RateInterval(low, high, ErrorEffect.NOTHING),)
    return analysis_of(plan.graph).rate_intervals(plan, weights, x, y, low, high)


def rate_intervals_around(
    plan: StepPlan, weights: Weights[float], x: float, y: float, lr: float
) -> tuple[RateInterval, ...]:
    """Divide an axis of learning rates, as `rate_intervals` does, from LOWEST_LR to HIGHEST_LR.

    It reaches farther where that is needed to show `lr`, or the first end of what shrinks.
    """
    low, high = min(LOWEST_LR, lr / _BEYOND), max(HIGHEST_LR, lr * _BEYOND)
    if not (low > 0 and math.isfinite(high) and low / high > 0):
        low, high = LOWEST_LR, HIGHEST_LR
    usual = rate_intervals(plan, weights, x, y, low, high)
    if usual[-1].stable and first_end(usual) is None:
        for farther in _FARTHER:
            found = rate_intervals(plan, weights, x, y, low, max(high, farther))
            if first_end(found) is not None:
                return found
    return usual


def turning(found: tuple[RateInterval, ...], lr: float) -> tuple[float | None, float | None]:
    """Return from where to where the error would grow if it shrinks at lr, or shrink if not.

    The next such learning rates above lr, where it shrinks, or else the last below; the first of
    all, where it does not. None for an end that is the axis'; both None where it never turns.
    """
    kinds = [(k, list(group)) for k, group in groupby(found, lambda each: each.stable)]
    ranges = [(stable, group[0].low, group[-1].high) for stable, group in kinds]
    last = len(ranges) - 1
    if last == 0:
        return None, None
    here = next((i for i, (_, _, high) in enumerate(ranges) if lr < high), last)
    beyond = here + 1 if here < last else here - 1
    other = beyond if ranges[here][0] else int(not ranges[0][0])
    _, low, high = ranges[other]
    return low if other > 0 else None, high if other < last else None


def first_end(found: tuple[RateInterval, ...]) -> float | None:
    """Return the learning rate up to which the error first shrinks, overshooting or not.

    None if it shrinks nowhere among these rate_intervals, or from some rate on to their end.
    """
    for interval, following in pairwise(found):
        if interval.stable and not following.stable:
            return interval.high
    return None
