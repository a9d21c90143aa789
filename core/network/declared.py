"""The 1-2-1 network, declared: one input, two hidden neurons, one output.

    z1 = w1*x + b1     h1 = f(z1)     z2 = w2*x + b2     h2 = f(z2)
    z3 = w3*h1 + w4*h2 + b3     y_hat = g(z3)     error = y_hat - y     loss = 1/2 * error*error

Without a bias its term is left out, without an activation the sum is the neuron's value itself.
"""

from enum import StrEnum
from functools import cache

from core.network.expressions import (
    Call,
    Constant,
    Expression,
    Function,
    Variable,
    multiply,
    subtract,
    total,
)
from core.network.graph import Graph


class LossFunction(StrEnum):
    """What a network is trained to make small."""

    HALF_SQUARED = "half-squared"
    SQUARED = "squared"
    CROSS_ENTROPY = "cross-entropy"


@cache
def network(
    *,
    biases: bool = False,
    activation: Function | None = None,
    output: Function | None = None,
    loss: LossFunction = LossFunction.HALF_SQUARED,
) -> Graph:
    """Declare the network, with biases or without, with functions of its hidden and output neurons.

    The same graph each time. Raises ValueError for a cross-entropy of other than a sigmoid output.
    """
    if loss is LossFunction.CROSS_ENTROPY and output is not Function.SIGMOID:
        raise ValueError("the cross-entropy is of a sigmoid output")
    x, y, h1, h2, y_hat = map(Variable, ("x", "y", "h1", "h2", "y_hat"))
    bias = ("b1", "b2", "b3") if biases else (None, None, None)
    parts = (biases and "biases", activation, output and f"{output} output", loss)
    title = ", ".join(["1-2-1", *[part for part in parts if part]])
    return Graph(
        title,
        {
            **_neuron("h1", "z1", {"w1": x}, bias[0], activation),
            **_neuron("h2", "z2", {"w2": x}, bias[1], activation),
            **_neuron("y_hat", "z3", {"w3": h1, "w4": h2}, bias[2], output),
            "error": subtract(y_hat, y),
            "loss": _loss(loss, Variable("error")),
        },
    )


def _neuron(
    value: str,
    pre_activation: str,
    inputs: dict[str, Expression],
    bias: str | None,
    function: Function | None,
) -> dict[str, Expression]:
    terms = [multiply(Variable(weight), source) for weight, source in inputs.items()]
    if bias:
        terms.append(Variable(bias))
    if function is None:
        return {value: total(terms)}
    return {pre_activation: total(terms), value: Call(function, (Variable(pre_activation),))}


def _loss(loss: LossFunction, error: Expression) -> Expression:
    """Return the loss. The square is a product: `e**2` raises for floats where numpy gives inf."""
    match loss:
        case LossFunction.HALF_SQUARED:
            return multiply(Constant(0.5), multiply(error, error))
        case LossFunction.SQUARED:
            return multiply(error, error)
        case LossFunction.CROSS_ENTROPY:
            return Call(Function.CROSS_ENTROPY, (Variable("z3"), Variable("y")))


LINEAR = network()
"""The network of the first chapter: no bias, identity activations, half the squared error."""
