"""A plane through the space of parameters: two of them, or the two products of weights."""

from enum import StrEnum
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias, cast

from core.base.frozen import Frozen
from core.network.functions import T
from core.network.weights import Weights

if TYPE_CHECKING:
    from numpy import float64
    from numpy.typing import NDArray

    Curve: TypeAlias = NDArray[float64]
    """Points in order along a curve, of shape (k, 2): a and b of each."""

FARTHEST = 2.0**1000
"""No range reaches beyond this, so that nothing within one overflows by itself."""


class PlaneQuantity(StrEnum):
    """The axes of the linear network: a weight, or the product of the two along one branch."""

    W1 = "w1"
    W2 = "w2"
    W3 = "w3"
    W4 = "w4"
    W1_W3 = "w1 w3"
    W2_W4 = "w2 w4"


PRODUCTS = (PlaneQuantity.W1_W3, PlaneQuantity.W2_W4)
FACTORS: dict[str, tuple[str, str]] = {
    PlaneQuantity.W1_W3: ("w1", "w3"),
    PlaneQuantity.W2_W4: ("w2", "w4"),
}
"""The two weights of each branch, whose product is counted."""


class Range(NamedTuple):
    """From low to high."""

    low: float
    high: float

    @property
    def width(self) -> float:
        """How far it is from low to high."""
        return self.high - self.low

    def holds(self, value: float) -> bool:
        """Say whether a value lies within; nan does not."""
        return self.low <= value <= self.high


class Point(NamedTuple):
    """A place on a plane, by its two coordinates."""

    a: float
    b: float


class Axes(Frozen):
    """What a plane counts across and upwards: two different parameters, or the two products.

    A plane of parameters leaves the others as they are. On the plane of the products the slope of
    the linear network is a + b, whichever weights have them: (a, b, 1, 1), for one. ValueError for
    other axes.
    """

    across: str
    upwards: str

    def __post_init__(self) -> None:
        one, other = self.across, self.upwards
        if one == other or (one in PRODUCTS) != (other in PRODUCTS):
            raise ValueError(f"{one} and {other} make no plane")

    @property
    def of_products(self) -> bool:
        """Whether it is the plane of the two products."""
        return self.across in PRODUCTS

    @property
    def names(self) -> tuple[str, str]:
        """Which of the parameters a and b stand for."""
        return _first(self.across), _first(self.upwards)

    def others(self, weights: Weights[float]) -> Weights[float]:
        """Return the weights whose others go with any a and b."""
        return Weights(1.0, 1.0, 1.0, 1.0) if self.of_products else weights

    def weights_at(self, weights: Weights[float], a: T, b: T) -> Weights[T]:
        """Return weights with the coordinates a and b, which may be arrays that broadcast."""
        names = dict(zip(self.names, (a, b), strict=True))
        return cast("Weights[T]", cast("Weights[Any]", self.others(weights))._replace(**names))

    def locate(self, weights: Weights[T]) -> tuple[T, T]:
        """Return the coordinates of weights, floats or arrays; a product may overflow."""
        return _coordinate(self.across, weights), _coordinate(self.upwards, weights)

    def point(self, weights: Weights[float]) -> Point:
        """Return where weights stand; not finite where a product overflows."""
        return Point(*self.locate(weights))


def _first(axis: str) -> str:
    return FACTORS.get(axis, (axis,))[0]


def _coordinate(axis: str, weights: Weights[T]) -> T:
    if axis in FACTORS:
        one, other = FACTORS[axis]
        return cast("T", getattr(weights, one) * getattr(weights, other))
    return cast("T", getattr(weights, axis))


class Plane(Frozen):
    """The part of a plane that is looked at. ValueError unless both ranges rise within FARTHEST."""

    axes: Axes
    a: Range
    b: Range

    def __post_init__(self) -> None:
        for low, high in (self.a, self.b):
            if not -FARTHEST <= low < high <= FARTHEST:
                raise ValueError(f"a range cannot go from {low} to {high}")

    def holds(self, point: Point) -> bool:
        """Say whether a point lies within both ranges."""
        return self.a.holds(point.a) and self.b.holds(point.b)


class LevelSet(Frozen):
    """All places on a plane that have one value: curves within its ranges, or everywhere."""

    curves: "tuple[Curve, ...]"
    everywhere: bool = False
