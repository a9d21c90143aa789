"""What the functions of a network compute, on floats and element by element on arrays.

`math` computes them for both: numpy's tanh, exp and log may differ in the last bit.
"""

import math
from collections.abc import Callable, Mapping
from operator import neg
from typing import TYPE_CHECKING, TypeVar

from core.network.expressions import Function

if TYPE_CHECKING:
    from numpy import float64
    from numpy.typing import NDArray

T = TypeVar("T", float, "NDArray[float64]")
"""A float, or an array."""

LEAK = 0.01
"""The slope of a leaky ReLU below 0."""


def relu(z: float) -> float:
    """Return max(z, 0)."""
    return z if z > 0.0 else 0.0  # noqa: FURB136 - 0.0 for nan and for -0.0, as in arrays


def relu_slope(z: float) -> float:
    """Return the derivative of ReLU; 0 at 0, where it has none."""
    return 1.0 if z > 0.0 else 0.0


def leaky_relu(z: float) -> float:
    """Return z where it is above 0, and `LEAK` times z below."""
    return z if z > 0.0 else LEAK * z


def leaky_relu_slope(z: float) -> float:
    """Return the derivative of a leaky ReLU; `LEAK` at 0, where it has none."""
    return 1.0 if z > 0.0 else LEAK


def sigmoid(z: float) -> float:
    """Return 1 / (1 + exp(-z)), without an overflow."""
    if z >= 0.0:
        return 1.0 / (1.0 + math.exp(-z))
    e = math.exp(z)
    return e / (1.0 + e)


def cross_entropy(z: float, y: float) -> float:
    """Return -(y ln p + (1 - y) ln(1 - p)) of p = sigmoid(z), which is finite where p is 0 or 1."""
    return max(z, 0.0) - y * z + math.log1p(math.exp(-abs(z)))


def ln(p: float) -> float:
    """Return the natural logarithm; -inf of 0, and no number below, where `math.log` raises."""
    return math.log(p) if p > 0.0 else -math.inf if p == 0.0 else math.nan


ON_FLOATS: Mapping[str, Callable[..., float]] = {
    Function.RELU: relu,
    Function.RELU_SLOPE: relu_slope,
    Function.LEAKY_RELU: leaky_relu,
    Function.LEAKY_RELU_SLOPE: leaky_relu_slope,
    Function.TANH: math.tanh,
    Function.SIGMOID: sigmoid,
    Function.CROSS_ENTROPY: cross_entropy,
    Function.LN: ln,
    Function.MINUS: neg,
}


def _on_both(function: str) -> "Callable[..., float | NDArray[float64]]":
    """Return a function that takes arrays too, and gives each element the bits of its float."""
    on_floats = ON_FLOATS[function]

    def on_both(*numbers: "float | NDArray[float64]") -> "float | NDArray[float64]":
        if all(isinstance(number, float | int) for number in numbers):
            return on_floats(*numbers)
        import numpy as np  # late: the window paints before numpy is needed

        on_objects = np.frompyfunc(on_floats, len(numbers), 1)
        return np.asarray(on_objects(*numbers), dtype=np.float64)

    return on_both


ON_BOTH: "Mapping[str, Callable[..., float | NDArray[float64]]]" = {
    function: _on_both(function) for function in ON_FLOATS
}


def on_arrays() -> "dict[str, object]":
    """Return, by their names, functions on arrays that write into their last argument.

    They are numpy's own, so that tanh, exp and log may differ from `math`'s in the last bit.
    """
    import numpy as np  # late: the window paints before numpy is needed

    def sigmoid(z: "NDArray[float64]", out: "NDArray[float64]") -> None:
        e = np.exp(-np.abs(z))
        np.copyto(out, np.where(z >= 0.0, 1.0 / (1.0 + e), e / (1.0 + e)))

    return {
        "add": np.add,
        "subtract": np.subtract,
        "multiply": np.multiply,
        Function.RELU: lambda z, out: np.copyto(out, np.where(z > 0.0, z, 0.0)),
        Function.RELU_SLOPE: lambda z, out: np.copyto(out, np.where(z > 0.0, 1.0, 0.0)),
        Function.LEAKY_RELU: lambda z, out: np.copyto(out, np.where(z > 0.0, z, LEAK * z)),
        Function.LEAKY_RELU_SLOPE: lambda z, out: np.copyto(out, np.where(z > 0.0, 1.0, LEAK)),
        Function.TANH: np.tanh,
        Function.SIGMOID: sigmoid,
    }
