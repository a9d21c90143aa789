"""Which learning rates do what to the error of a sample, found by trying them."""

import math
from collections.abc import Iterator
from itertools import pairwise

from core.analysis.polynomial import last_where
from core.analysis.stability import TOGETHER, Stretch, Verdict, effect, joined
from core.network.compiled import compute_step
from core.network.plan import StepPlan
from core.network.quantities import GRADIENT
from core.network.weights import Weights
from core.step.rounding import error_rounding

A_DECADE = 32
"""Rates tried in each power of ten."""


def divided_by_trying(
    plan: StepPlan, weights: Weights[float], x: float, y: float, low: float, high: float
) -> tuple[Stretch, ...]:
    """Divide the learning rates from low to high, where there is an error beyond rounding.

    `A_DECADE` rates are tried in each power of ten, and between two that differ the end is looked
    for. What is so narrow that no rate falls on it is not found. An update whose effect is lost in
    rounding counts as one that shrinks the error, as every small enough update does.
    """
    graph = plan.graph
    step = compute_step(plan, weights, x, y, low)
    learns = any(step[f"{GRADIENT}{name}"] for name in graph.parameters)
    noise = 2 * error_rounding(graph, weights, x, y) / abs(step["error"])

    def verdict(lr: float) -> Verdict:
        tried = effect(plan, weights, x, y, lr)
        if tried.ratio is not None and abs(tried.ratio - 1) <= noise:
            return Verdict.SHRINKS if learns else Verdict.STAYS
        return tried.verdict

    def end_of(here: Verdict, a: float, b: float) -> float:
        return last_where(lambda lr: verdict(lr) is here, a, b)

    parts: list[Stretch] = []
    start, here = low, verdict(low)
    for tried, b in pairwise(_tried(low, high)):
        a, there = tried, verdict(b)
        while here is not there and here is not Verdict.OVERFLOWS:
            end = end_of(here, a, b)
            parts.append(Stretch(start, end, here))
            start, a = end, min(end * TOGETHER, b)
            here = verdict(a)
    parts.append(Stretch(start, high, here))
    return joined(parts, low, high)


def _tried(low: float, high: float) -> Iterator[float]:
    first, last = math.log(low), math.log(high)
    count = math.ceil((last - first) / math.log(10) * A_DECADE)
    yield low
    for k in range(1, count):
        yield math.exp(first + (last - first) * (k / count))
    yield high
