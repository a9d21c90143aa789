"""Which learning rates do what to the error of a sample, where e'/e is a polynomial of the rate.

So it is where a step only adds, subtracts and multiplies.
"""

import math
from itertools import pairwise
from typing import cast

from core.analysis.polynomial import Polynomial, last_where, pieces
from core.analysis.stability import ErrorEffect, RateInterval, effect, judge, merge_intervals
from core.network.compiled import compute_step, predict
from core.network.plan import StepPlan
from core.network.weights import Weights, new_weights_of
from core.step.rounding import is_only_rounding

_LEVELS = (0.0, -1.0, -2.0)
"""r - 1 where r is 1, 0 and -1."""


def ratio_polynomial(
    plan: StepPlan, weights: Weights[float], x: float, y: float, *, unit: float = 1.0
) -> tuple[float, ...] | None:
    """Return r = e'/e as a polynomial of the learning rate, counted in `unit`.

    The coefficients of 1, u, u^2... with u = lr / unit; the first is 1. They follow from sending
    the unknown itself through the step, so that every rule brings its own: degree 2 for `exact`,

        r = 1 - lr x^2 S + lr^2 e x^2 y_hat    with S = w1^2 + w2^2 + w3^2 + w4^2,

    and 3 for the others, whose gradients of w1 and w2 contain the learning rate already. None where
    rounding explains e. Never raises: coefficients too large become inf or nan.
    """
    network = plan.graph
    error = predict(network, weights, x) - y
    if is_only_rounding(network, weights, x, y):
        return None
    unknown = cast("float", Polynomial((0.0, unit)))  # a step only adds, subtracts and multiplies
    new_weights = new_weights_of(network, compute_step(plan, weights, x, y, unknown))
    new_error = cast("Polynomial", predict(network, new_weights, x) - y)
    return tuple([c / error for c in new_error.coefficients])


def intervals_by_ratio(
    plan: StepPlan, weights: Weights[float], x: float, y: float, low: float, high: float
) -> tuple[RateInterval, ...]:
    """Divide the learning rates from low to high, where there is an error beyond rounding.

    The ends are where r passes 1, 0 or -1; what is narrower than 1e-7 of its learning rate is no
    interval. They hold of r before rounding, so an update that is lost in rounding still counts as
    one.
    """

    def fits(lr: float) -> bool:
        return _excess(plan, weights, x, y, lr) is not None

    last = high if fits(high) else last_where(fits, low, high)
    excess = _excess(plan, weights, x, y, last)
    found = _divide(excess, low, last) if excess and low < last else ()
    return found if last == high else (*found, RateInterval(last, high, ErrorEffect.OVERFLOWS))


def _excess(
    plan: StepPlan, weights: Weights[float], x: float, y: float, highest: float
) -> Polynomial | None:
    """Return r - 1 as a polynomial of lr / highest; None if a number overflows at the highest lr.

    Counted so, whatever is too small for a float in it does not matter up to the highest lr.
    """
    coefficients = ratio_polynomial(plan, weights, x, y, unit=highest)
    if coefficients is None or not all(map(math.isfinite, coefficients)):
        return None
    if effect(plan, weights, x, y, highest).verdict is ErrorEffect.OVERFLOWS:
        return None
    return Polynomial((0.0, *coefficients[1:]))


def _divide(excess: Polynomial, low: float, high: float) -> tuple[RateInterval, ...]:
    """Divide [low, high], given r - 1 as a polynomial of lr / high."""
    parts = []
    for a, b in pairwise(pieces(excess, _LEVELS, low / high, 1.0)):
        value = excess(math.sqrt(a) * math.sqrt(b))
        parts.append(RateInterval(a * high, b * high, judge(1 + value, value)))
    return merge_intervals(parts, low, high)
