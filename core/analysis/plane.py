"""A plane through the space of weights: two of the four, or the two products they make."""

from dataclasses import dataclass
from enum import StrEnum
from itertools import combinations
from typing import Any, NamedTuple

from core.network.functions import T
from core.network.weights import Weights

FARTHEST = 2.0**1000
"""No range reaches beyond this, so that nothing within one overflows by itself."""


class Axis(StrEnum):
    """What an axis of a plane counts: a weight, or the product of the two along one branch."""

    W1 = "w1"
    W2 = "w2"
    W3 = "w3"
    W4 = "w4"
    W1_W3 = "w1 w3"
    W2_W4 = "w2 w4"


PRODUCTS = (Axis.W1_W3, Axis.W2_W4)
_PLACES = {Axis.W1: 0, Axis.W2: 1, Axis.W3: 2, Axis.W4: 3, Axis.W1_W3: 0, Axis.W2_W4: 1}
_ONES: Weights[float] = Weights(1.0, 1.0, 1.0, 1.0)


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


@dataclass(frozen=True)
class Axes:
    """What a plane counts across and upwards: two different weights, or the two products.

    A plane of weights leaves the other two as they are. On the plane of the products the slope is
    a + b, whichever weights have them: (a, b, 1, 1), for one. ValueError for other axes.
    """

    across: Axis
    upwards: Axis

    def __post_init__(self) -> None:
        one, other = self.across, self.upwards
        if one is other or (one in PRODUCTS) != (other in PRODUCTS):
            raise ValueError(f"{one} and {other} make no plane")

    @property
    def places(self) -> tuple[int, int]:
        """Which of the four weights, from 0, a and b stand for."""
        return _PLACES[self.across], _PLACES[self.upwards]

    def others(self, weights: Weights[float]) -> Weights[float]:
        """Return the weights whose other two go with any a and b."""
        return _ONES if self.across in PRODUCTS else weights

    def weights_at(self, weights: Weights[float], a: T, b: T) -> Weights[T]:
        """Return weights with the coordinates a and b, which may be arrays that broadcast."""
        i, j = self.places
        values: list[Any] = [*self.others(weights)]
        values[i], values[j] = a, b
        return Weights(*values)

    def locate(self, weights: Weights[T]) -> tuple[T, T]:
        """Return the coordinates of weights, floats or arrays; a product may overflow."""
        if self.across in PRODUCTS:
            products = weights.w1 * weights.w3, weights.w2 * weights.w4
            return products if self.across is PRODUCTS[0] else products[::-1]
        i, j = self.places
        return weights[i], weights[j]

    def point(self, weights: Weights[float]) -> Point:
        """Return where weights stand; not finite where a product overflows."""
        return Point(*self.locate(weights))


PLANES = (
    Axes(*PRODUCTS),
    *(Axes(*pair) for pair in combinations((Axis.W1, Axis.W2, Axis.W3, Axis.W4), 2)),
)
"""The planes there are, each one way round."""


@dataclass(frozen=True)
class Plane:
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
