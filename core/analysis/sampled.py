"""What can be found out about any network: by trying, sampling a plane, summing over the data."""

import math
from collections.abc import Callable, Generator, Iterator, Mapping
from itertools import combinations, pairwise
from typing import TYPE_CHECKING, Any

from core.analysis.analysis import Analysis
from core.analysis.plane import Axes, LevelSet, Plane, Point
from core.analysis.polynomial import last_where
from core.analysis.stability import TOGETHER, ErrorEffect, RateInterval, effect, merge_intervals
from core.base.overrides import override
from core.data.dataset import Dataset
from core.network.compiled import compute_step, run_forward
from core.network.functions import T
from core.network.graph import Graph
from core.network.plan import StepPlan
from core.network.quantities import GRADIENT
from core.network.rules import Rule
from core.network.weights import Weights
from core.step.rounding import error_rounding

if TYPE_CHECKING:
    from core.analysis.networks import Array, TriedNetworks

A_DECADE = 32
"""Rates tried in each power of ten."""


class SampledAnalysis(Analysis):
    """Finds out about a network by computing with it: see `Analysis`."""

    def __init__(self, network: Graph) -> None:
        self.network = network

    @property
    @override
    def planes(self) -> tuple[Axes, ...]:
        return tuple([Axes(*pair) for pair in combinations(self.network.parameters, 2)])

    @property
    @override
    def derived(self) -> Mapping[str, Callable[[Weights[Any]], Any]]:
        return {}

    @override
    def target_slope(self, data: Dataset) -> None:
        return None

    @override
    def loss_in_pieces(self, weights: Weights[T], data: Dataset) -> Generator[None, None, T]:
        samples = zip(data.x, data.y, strict=True)
        losses = (run_forward(self.network, weights, x, y)["loss"] for x, y in samples)
        total = next(losses)
        for loss in losses:
            total = total + loss
            yield
        return total / len(data)

    @override
    def rate_intervals(
        self,
        plan: StepPlan,
        weights: Weights[float],
        x: float,
        y: float,
        low: float,
        high: float,
    ) -> tuple[RateInterval, ...]:
        return intervals_by_trying(plan, weights, x, y, low, high)

    @override
    def valley(self, plane: Plane, weights: Weights[float], data: Dataset) -> LevelSet:
        return LevelSet(())

    @override
    def near_valley(
        self, axes: Axes, weights: Weights[float], data: Dataset, point: Point
    ) -> Point:
        return point

    @override
    def contour(
        self,
        plane: Plane,
        weights: Weights[float],
        data: Dataset,
        level: float,
        losses: "Array",
    ) -> LevelSet:
        from core.analysis.contours import trace_contours  # late: it needs numpy

        return trace_contours(plane, losses, level)

    @override
    def networks(
        self,
        rule: Rule,
        weights: Weights[float],
        rates: "Array",
        data: Dataset,
        threshold: float,
    ) -> "TriedNetworks":
        from core.analysis.networks import TriedNetworks  # late: as above

        return TriedNetworks(self.network, rule, weights, rates, data, threshold)


def intervals_by_trying(
    plan: StepPlan, weights: Weights[float], x: float, y: float, low: float, high: float
) -> tuple[RateInterval, ...]:
    """Divide the learning rates from low to high, where there is an error beyond rounding.

    `A_DECADE` rates are tried in each power of ten, and between two that differ the end is looked
    for. What is so narrow that no rate falls on it is not found. An update whose effect is lost in
    rounding counts as one that shrinks the error, as every small enough update does.
    """
    graph = plan.graph
    step = compute_step(plan, weights, x, y, low)
    learns = any(step[f"{GRADIENT}{name}"] for name in graph.parameters)
    noise = 2 * error_rounding(graph, weights, x, y) / abs(step["error"])

    def verdict(lr: float) -> ErrorEffect:
        tried = effect(plan, weights, x, y, lr)
        if tried.ratio is not None and abs(tried.ratio - 1) <= noise:
            return ErrorEffect.SHRINKS if learns else ErrorEffect.STAYS
        return tried.verdict

    def end_of(here: ErrorEffect, a: float, b: float) -> float:
        return last_where(lambda lr: verdict(lr) is here, a, b)

    parts: list[RateInterval] = []
    start, here = low, verdict(low)
    for tried, b in pairwise(_tried(low, high)):
        a, there = tried, verdict(b)
        while here is not there and here is not ErrorEffect.OVERFLOWS:
            end = end_of(here, a, b)
            parts.append(RateInterval(start, end, here))
            start, a = end, min(end * TOGETHER, b)
            here = verdict(a)
    parts.append(RateInterval(start, high, here))
    return merge_intervals(parts, low, high)


def _tried(low: float, high: float) -> Iterator[float]:
    first, last = math.log(low), math.log(high)
    count = math.ceil((last - first) / math.log(10) * A_DECADE)
    yield low
    for k in range(1, count):
        yield math.exp(first + (last - first) * (k / count))
    yield high
