"""What a step will do to the error on its own sample, said before it is made.

All of it speaks of one step on one sample: many runs contain a step that makes the error grow, and
still converge.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import groupby, pairwise
from typing import cast

from core.analysis.polynomial import Polynomial, last_where, pieces
from core.network.compiled import compute_step, predict, run_forward
from core.network.declared import LINEAR
from core.network.linear import linear
from core.network.rules import Rule
from core.network.weights import Weights, new_weights_of
from core.step.rounding import is_only_rounding

LOWEST_LR, HIGHEST_LR = 1e-9, 1.0
"""The axis of learning rates, unless another is asked for."""

_BEYOND = 10.0
_FARTHER = (1e3, 1e6, 1e9)

_LEVELS = (0.0, -1.0, -2.0)
"""r - 1 where r is 1, 0 and -1."""

_TOGETHER = 1 + 1e-7
"""Learning rates whose quotient is less are not told apart: where r only touches a level, rounding
of its 16th digit moves the place by the root of that, its 8th."""


class Verdict(StrEnum):
    """What a step does to the error e of its sample, by the ratio r = e'/e."""

    NOTHING = "nothing"
    """No error e beyond rounding: there is nothing to correct."""
    SHRINKS = "shrinks"
    """0 <= r < 1."""
    OVERSHOOTS = "overshoots"
    """-1 < r < 0: the error changes sign, and shrinks."""
    STAYS = "stays"
    """|r| = 1."""
    GROWS = "grows"
    """|r| > 1: this step makes the error on this sample grow."""
    OVERFLOWS = "overflows"
    """A number of the step, or of what comes of it, is not finite."""


@dataclass(frozen=True)
class Effect:
    """The error and the loss on a sample before and after trying an update on it.

    `ratio` is new_error / error: None where rounding explains the error, inf if it overflows to no
    number at all.
    """

    error: float
    new_error: float
    ratio: float | None
    loss: float
    new_loss: float
    verdict: Verdict


@dataclass(frozen=True)
class Stretch:
    """Learning rates, from low to high, at which a step has one and the same verdict."""

    low: float
    high: float
    verdict: Verdict

    @property
    def stable(self) -> bool:
        """Whether the error shrinks here: |r| < 1."""
        return self.verdict in {Verdict.SHRINKS, Verdict.OVERSHOOTS}


def effect(rule: Rule, weights: Weights[float], x: float, y: float, lr: float) -> Effect:
    """Try one update on the sample (x, y) and compare: the very numbers a step would give.

    Never raises: numbers too large become inf, and the verdict says so.
    """
    step = compute_step(linear(rule), weights, x, y, lr)
    after = run_forward(LINEAR, new_weights_of(LINEAR, step), x, y)
    error, new_error, new_loss = step["error"], after["error"], after["loss"]
    ratio, verdict = None, Verdict.NOTHING
    if not is_only_rounding(weights, x, y):
        ratio = new_error / error
        ratio = math.inf if math.isnan(ratio) else ratio
        finite = all(map(math.isfinite, (*step.values(), new_loss, ratio)))
        verdict = _judge(ratio, ratio - 1) if finite else Verdict.OVERFLOWS
    return Effect(error, new_error, ratio, step["loss"], new_loss, verdict)


def _judge(ratio: float, excess: float) -> Verdict:
    """Judge r, given r - 1 as well: near 0 that may be known where r itself is rounded to 1."""
    if excess == 0 or ratio == -1:
        return Verdict.STAYS
    if excess > 0 or ratio < -1:
        return Verdict.GROWS
    return Verdict.OVERSHOOTS if ratio < 0 else Verdict.SHRINKS


def ratio_polynomial(
    rule: Rule, weights: Weights[float], x: float, y: float, *, unit: float = 1.0
) -> tuple[float, ...] | None:
    """Return r = e'/e as a polynomial of the learning rate, counted in `unit`.

    The coefficients of 1, u, u^2... with u = lr / unit; the first is 1. They follow from sending
    the unknown itself through the step, so that every rule brings its own: degree 2 for `exact`,

        r = 1 - lr x^2 S + lr^2 e x^2 y_hat    with S = w1^2 + w2^2 + w3^2 + w4^2,

    and 3 for the others, whose gradients of w1 and w2 contain the learning rate already. None where
    rounding explains e. Never raises: coefficients too large become inf or nan.
    """
    error = predict(LINEAR, weights, x) - y
    if is_only_rounding(weights, x, y):
        return None
    unknown = cast("float", Polynomial((0.0, unit)))  # a step only adds, subtracts and multiplies
    new_weights = new_weights_of(LINEAR, compute_step(linear(rule), weights, x, y, unknown))
    new_error = cast("Polynomial", predict(LINEAR, new_weights, x) - y)
    return tuple([c / error for c in new_error.coefficients])


def stretches(
    rule: Rule,
    weights: Weights[float],
    x: float,
    y: float,
    low: float = LOWEST_LR,
    high: float = HIGHEST_LR,
) -> tuple[Stretch, ...]:
    """Divide the learning rates from low to high by what they would do to the error on (x, y).

    Neighbours share an end and differ in verdict; together they cover [low, high]. Their ends are
    where r passes 1, 0 or -1; what is narrower than 1e-7 of its learning rate is no stretch. They
    hold of r before rounding, so an update that is lost in rounding still counts as one. Where a
    number first overflows, all the rest counts as overflowing. Raises ValueError unless
    0 < low < high, with a quotient that a float can hold.
    """
    if not (0 < low < high and low / high > 0):
        raise ValueError("learning rates must rise from low to high, both above 0")
    if effect(rule, weights, x, y, low).verdict is Verdict.NOTHING:
        return (Stretch(low, high, Verdict.NOTHING),)

    def fits(lr: float) -> bool:
        return _excess(rule, weights, x, y, lr) is not None

    last = high if fits(high) else last_where(fits, low, high)
    excess = _excess(rule, weights, x, y, last)
    found = _divide(excess, low, last) if excess and low < last else ()
    return found if last == high else (*found, Stretch(last, high, Verdict.OVERFLOWS))


def _excess(
    rule: Rule, weights: Weights[float], x: float, y: float, highest: float
) -> Polynomial | None:
    """Return r - 1 as a polynomial of lr / highest; None if a number overflows at the highest lr.

    Counted so, whatever is too small for a float in it does not matter up to the highest lr.
    """
    coefficients = ratio_polynomial(rule, weights, x, y, unit=highest)
    if coefficients is None or not all(map(math.isfinite, coefficients)):
        return None
    if effect(rule, weights, x, y, highest).verdict is Verdict.OVERFLOWS:
        return None
    return Polynomial((0.0, *coefficients[1:]))


def _divide(excess: Polynomial, low: float, high: float) -> tuple[Stretch, ...]:
    """Divide [low, high], given r - 1 as a polynomial of lr / high."""
    parts = []
    for a, b in pairwise(pieces(excess, _LEVELS, low / high, 1.0)):
        value = excess(math.sqrt(a) * math.sqrt(b))
        parts.append(Stretch(a * high, b * high, _judge(1 + value, value)))
    found = _join(parts, low, high)
    wide = [stretch for stretch in found if stretch.high > stretch.low * _TOGETHER]
    return found if len(wide) == len(found) else _join(wide or found[:1], low, high)


def _join(parts: Sequence[Stretch], low: float, high: float) -> tuple[Stretch, ...]:
    """Join neighbours of one verdict, and let each reach from low or its own start to the next."""
    firsts = [next(group) for _, group in groupby(parts, lambda part: part.verdict)]
    bounds = [low, *(part.low for part in firsts[1:]), high]
    ends = zip(pairwise(bounds), firsts, strict=True)
    return tuple([Stretch(a, b, part.verdict) for (a, b), part in ends])


def stretches_around(
    rule: Rule, weights: Weights[float], x: float, y: float, lr: float
) -> tuple[Stretch, ...]:
    """Divide an axis of learning rates, as `stretches` does: LOWEST_LR to HIGHEST_LR, or farther.

    Farther where that is needed to show `lr`, or the first end of what shrinks.
    """
    low, high = min(LOWEST_LR, lr / _BEYOND), max(HIGHEST_LR, lr * _BEYOND)
    if not (low > 0 and math.isfinite(high) and low / high > 0):
        low, high = LOWEST_LR, HIGHEST_LR
    usual = stretches(rule, weights, x, y, low, high)
    if usual[-1].stable and first_end(usual) is None:
        for farther in _FARTHER:
            found = stretches(rule, weights, x, y, low, max(high, farther))
            if first_end(found) is not None:
                return found
    return usual


def turning(found: tuple[Stretch, ...], lr: float) -> tuple[float | None, float | None]:
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


def first_end(found: tuple[Stretch, ...]) -> float | None:
    """Return the learning rate up to which the error first shrinks, overshooting or not.

    None if it shrinks nowhere among these stretches, or from some rate on to their end.
    """
    for stretch, following in pairwise(found):
        if stretch.stable and not following.stable:
            return stretch.high
    return None
