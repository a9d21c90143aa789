"""What can be found out about any network: by trying, sampling a plane, summing over the data."""

from collections.abc import Callable, Generator, Mapping
from itertools import combinations
from typing import TYPE_CHECKING, Any

from core.analysis.analysis import Analysis
from core.analysis.plane import Axes, LevelSet, Plane, Point
from core.analysis.stability import Stretch
from core.analysis.trying import divided_by_trying
from core.base.overrides import override
from core.data.dataset import Dataset
from core.network.compiled import run_forward
from core.network.functions import T
from core.network.graph import Graph
from core.network.plan import StepPlan
from core.network.rules import Rule
from core.network.weights import Weights

if TYPE_CHECKING:
    from core.analysis.networks import Array, TriedNetworks


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
    def stretches(
        self,
        plan: StepPlan,
        weights: Weights[float],
        x: float,
        y: float,
        low: float,
        high: float,
    ) -> tuple[Stretch, ...]:
        return divided_by_trying(plan, weights, x, y, low, high)

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
        from core.analysis.tracing import traced  # late: it needs numpy

        return traced(plane, losses, level)

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
