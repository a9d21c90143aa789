"""The 1-2-1 network: one input, two hidden neurons, one output, four weights.

There is no bias and the activation is the identity. Every function takes floats or arrays of one
shape and gives the same bits for both, because it states each operation, and their order, once.
"""

from typing import TYPE_CHECKING, Generic, NamedTuple, TypeVar

if TYPE_CHECKING:
    from numpy import float64
    from numpy.typing import NDArray

T = TypeVar("T", float, "NDArray[float64]")


class Weights(NamedTuple, Generic[T]):
    """w1, w2 lead from the input to the hidden neurons; w3, w4 from those to the output."""

    w1: T
    w2: T
    w3: T
    w4: T


class Forward(NamedTuple, Generic[T]):
    """What one forward pass computes."""

    h1: T
    h2: T
    y_hat: T


def forward(weights: Weights[T], x: T) -> Forward[T]:
    """Run the input x through the network: h1 = w1 x, h2 = w2 x, y_hat = w3 h1 + w4 h2."""
    h1 = weights.w1 * x
    h2 = weights.w2 * x
    return Forward(h1, h2, weights.w3 * h1 + weights.w4 * h2)


def squared_error_loss(error: T) -> T:
    """Return the loss L = 1/2 e e of an error e = y_hat - y.

    The product is written out: `e**2` raises for large floats where numpy gives inf.
    """
    return 0.5 * (error * error)


def slope(weights: Weights[T]) -> T:
    """Return s = w1 w3 + w2 w4: the network computes exactly y_hat = s x, whatever the weights."""
    return weights.w1 * weights.w3 + weights.w2 * weights.w4
