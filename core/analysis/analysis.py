"""What is asked about a network, whether there is a closed form or it has to be tried."""

from collections.abc import Callable, Generator, Mapping
from typing import TYPE_CHECKING, Any, Protocol

from core.analysis.plane import Axes, LevelSet, Plane, Point
from core.analysis.stability import RateInterval
from core.data.dataset import Dataset
from core.network.functions import T
from core.network.plan import StepPlan
from core.network.rules import Rule
from core.network.weights import Weights

if TYPE_CHECKING:
    from core.analysis.networks import Array, Networks


class Analysis(Protocol):
    """What can be known of a network. No method raises for numbers that overflow."""

    @property
    def planes(self) -> tuple[Axes, ...]:
        """The planes that a surface of the loss may be over, each one way round."""

    @property
    def derived(self) -> Mapping[str, Callable[[Weights[Any]], Any]]:
        """Numbers of the weights that have a meaning of their own, by name: floats or arrays."""

    def target_slope(self, data: Dataset) -> float | None:
        """Return the slope of the line through 0 that it should learn; None if it computes none."""

    def loss_in_pieces(self, weights: Weights[T], data: Dataset) -> Generator[None, None, T]:
        """Return the mean loss over the data with these weights, floats or arrays, in pieces."""

    def rate_intervals(
        self,
        plan: StepPlan,
        weights: Weights[float],
        x: float,
        y: float,
        low: float,
        high: float,
    ) -> tuple[RateInterval, ...]:
        """Divide learning rates by what they do to an error that is one beyond rounding."""

    def valley(self, plane: Plane, weights: Weights[float], data: Dataset) -> LevelSet:
        """Return where on the plane the loss is the least; nothing where that is not known."""

    def near_valley(
        self, axes: Axes, weights: Weights[float], data: Dataset, point: Point
    ) -> Point:
        """Return a place of the valley near a point; the point where none is known."""

    def contour(
        self,
        plane: Plane,
        weights: Weights[float],
        data: Dataset,
        level: float,
        losses: "Array",
    ) -> LevelSet:
        """Return where on the plane the loss is `level`; `losses` are those of its surface."""

    def networks(
        self,
        rule: Rule,
        weights: Weights[float],
        rates: "Array",
        data: Dataset,
        threshold: float,
    ) -> "Networks":
        """Return networks that begin with these weights and learn with the rates, shape (n,).

        They can say whose mean loss over the data is below a threshold.
        """
