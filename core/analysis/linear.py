"""What holds of the linear network without a bias alone: closed forms.

It computes y_hat = s x with the slope s = w1 w3 + w2 w4, whatever the weights. So its mean loss is
a parabola of s, weights of one slope are lines and hyperbolas, and a step is a polynomial of the
learning rate.
"""

import math
from collections.abc import Callable, Generator, Mapping
from itertools import combinations
from typing import TYPE_CHECKING, Any

from core.analysis.analysis import Analysis
from core.analysis.plane import PRODUCTS, Axes, LevelSet, Plane, PlaneQuantity, Point
from core.analysis.ratio import intervals_by_ratio
from core.analysis.slope import conserved_1, conserved_2, least_loss, loss_of_slope, slope
from core.analysis.stability import RateInterval
from core.base.overrides import override
from core.data.dataset import Dataset
from core.network.functions import T
from core.network.plan import StepPlan
from core.network.rules import Rule
from core.network.weights import Weights

if TYPE_CHECKING:
    from core.analysis.networks import Array, LinearNetworks


class LinearAnalysis(Analysis):
    """Knows the linear network: see `Analysis`."""

    @property
    @override
    def planes(self) -> tuple[Axes, ...]:
        return PLANES

    @property
    @override
    def derived(self) -> Mapping[str, Callable[[Weights[Any]], Any]]:
        return {each.__name__: each for each in (slope, conserved_1, conserved_2)}

    @override
    def target_slope(self, data: Dataset) -> float | None:
        return data.target_slope

    @override
    def loss_in_pieces(self, weights: Weights[T], data: Dataset) -> Generator[None, None, T]:
        yield
        return loss_of_slope(data, slope(weights))

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
        return intervals_by_ratio(plan, weights, x, y, low, high)

    @override
    def valley(self, plane: Plane, weights: Weights[float], data: Dataset) -> LevelSet:
        from core.analysis.valley import places_of_slope  # late: it needs numpy

        return places_of_slope(plane, weights, data.target_slope)

    @override
    def near_valley(
        self, axes: Axes, weights: Weights[float], data: Dataset, point: Point
    ) -> Point:
        from core.analysis.valley import nearest  # late: as above

        return nearest(axes, weights, data.target_slope, point)

    @override
    def contour(
        self,
        plane: Plane,
        weights: Weights[float],
        data: Dataset,
        level: float,
        losses: "Array",
    ) -> LevelSet:
        """Return where s = s* - d or s* + d with d = sqrt(2 (level - L_min) / <x^2>).

        No curve for a level below L_min, nor where the slope does not matter or <x^2> overflows.
        """
        target, square = data.target_slope, data.mean_square_x
        if target is None or not 0 < square < math.inf or not level >= least_loss(data):
            return LevelSet(())
        from core.analysis.valley import places_of_slope  # late: as above

        off = math.sqrt(2 * ((level - least_loss(data)) / square))
        sides = [places_of_slope(plane, weights, s) for s in {target - off, target + off}]
        return LevelSet(
            tuple([curve for side in sides for curve in side.curves]),
            everywhere=any(side.everywhere for side in sides),
        )

    @override
    def networks(
        self,
        rule: Rule,
        weights: Weights[float],
        rates: "Array",
        data: Dataset,
        threshold: float,
    ) -> "LinearNetworks":
        from core.analysis.networks import LinearNetworks  # late: as above

        return LinearNetworks(rule, weights, rates, data, threshold)


PLANES = (
    Axes(*PRODUCTS),
    *(
        Axes(*pair)
        for pair in combinations(
            (PlaneQuantity.W1, PlaneQuantity.W2, PlaneQuantity.W3, PlaneQuantity.W4), 2
        )
    ),
)
"""The products w1 w3 and w2 w4, or two weights."""
