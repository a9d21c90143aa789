"""What a step will do to the error on its own sample, said before it is made.

All of it speaks of one step on one sample: many runs contain a step that makes the error grow, and
still converge.
"""

import math
from collections.abc import Sequence
from enum import StrEnum
from itertools import groupby, pairwise

from core.base.frozen import Frozen
from core.network.compiled import compute_step, run_forward
from core.network.plan import StepPlan
from core.network.weights import Weights, new_weights_of
from core.step.rounding import error_is_rounding

TOGETHER = 1 + 1e-7
"""Learning rates whose quotient is less are not told apart: where r only touches a level, rounding
of its 16th digit moves the place by the root of that, its 8th."""


class ErrorEffect(StrEnum):
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


class Effect(Frozen):
    """The error and the loss on a sample before and after trying an update on it.

    `ratio` is new_error / error: None where rounding explains the error, inf if it overflows to no
    number at all.
    """

    error: float
    new_error: float
    ratio: float | None
    loss: float
    new_loss: float
    verdict: ErrorEffect


class RateInterval(Frozen):
    """Learning rates, from low to high, at which a step has one and the same verdict."""

    low: float
    high: float
    verdict: ErrorEffect

    @property
    def stable(self) -> bool:
        """Whether the error shrinks here: |r| < 1."""
        return self.verdict in {ErrorEffect.SHRINKS, ErrorEffect.OVERSHOOTS}


def effect(plan: StepPlan, weights: Weights[float], x: float, y: float, lr: float) -> Effect:
    """Try one update on the sample (x, y) and compare: the very numbers a step would give.

    Never raises: numbers too large become inf, and the verdict says so.
    """
    network = plan.graph
    step = compute_step(plan, weights, x, y, lr)
    after = run_forward(network, new_weights_of(network, step), x, y)
    error, new_error, new_loss = step["error"], after["error"], after["loss"]
    ratio, verdict = None, ErrorEffect.NOTHING
    if not error_is_rounding(network, step):
        ratio = new_error / error
        ratio = math.inf if math.isnan(ratio) else ratio
        finite = all(map(math.isfinite, (*step.values(), new_loss, ratio)))
        verdict = judge(ratio, ratio - 1) if finite else ErrorEffect.OVERFLOWS
    return Effect(error, new_error, ratio, step["loss"], new_loss, verdict)


def judge(ratio: float, excess: float) -> ErrorEffect:
    """Judge r, given r - 1 as well: near 0 that may be known where r itself is rounded to 1."""
    if excess == 0 or ratio == -1:
        return ErrorEffect.STAYS
    if excess > 0 or ratio < -1:
        return ErrorEffect.GROWS
    return ErrorEffect.OVERSHOOTS if ratio < 0 else ErrorEffect.SHRINKS


def merge_intervals(
    parts: Sequence[RateInterval], low: float, high: float
) -> tuple[RateInterval, ...]:
    """Join neighbours of one verdict, so that together they cover [low, high].

    What is narrower than `TOGETHER` goes to its neighbour.
    """
    found = _joined(parts, low, high)
    wide = [interval for interval in found if interval.high > interval.low * TOGETHER]
    return found if len(wide) == len(found) else _joined(wide or found[:1], low, high)


def _joined(parts: Sequence[RateInterval], low: float, high: float) -> tuple[RateInterval, ...]:
    firsts = [next(group) for _, group in groupby(parts, lambda part: part.verdict)]
    bounds = [low, *(part.low for part in firsts[1:]), high]
    ends = zip(pairwise(bounds), firsts, strict=True)
    return tuple([RateInterval(a, b, part.verdict) for (a, b), part in ends])
