"""How much of a difference rounding explains.

A float has 53 binary digits, so that each operation may be off by 2^-53 of its result. What is no
larger than all operations together can be off by says nothing: the exact difference may be 0.
"""

from core.graph.compiled import Step, predict
from core.graph.graph import Graph
from core.graph.network import LINEAR
from core.network import T, Weights

_UNIT = 2.0**-53
_ROUNDINGS = 8
"""Each way through the network: two weights, two products and their sum, and the difference from a
target that is a product itself, of two rounded numbers."""

_LEAST = 5e-324


def error_rounding(weights: Weights[T], x: T, y: T) -> T:
    """Return how far rounding alone can put the error y_hat - y off, at most.

    8 x 2^-53 of all that is added up to it, |w3 h1| + |w4 h2| + |y|, however much of that cancels:
    it holds of weights and a target that are themselves the floats nearest to what is meant. Where
    these are finite, so is this.
    """
    w1, w2, w3, w4 = weights
    added = (w3 * (w1 * x), w4 * (w2 * x), y)
    first, second, target = (_UNIT * abs(each) for each in added)
    return _ROUNDINGS * (first + second + target + _LEAST)


def is_only_rounding(weights: Weights[float], x: float, y: float) -> bool:
    """Say whether rounding explains all of the error y_hat - y, or there is none.

    Such an error is "no error beyond rounding": neither it nor its ratio to another is a fact. Not
    so where a number is not finite.
    """
    return abs(predict(LINEAR, weights, x) - y) <= error_rounding(weights, x, y) < float("inf")


def error_is_rounding(graph: Graph, step: Step[float]) -> bool:
    """Say whether rounding explains all of the error of a step: see `is_only_rounding`."""
    rounding = _ROUNDINGS * (_UNIT * added_up(graph, step) + _LEAST)
    return abs(step["error"]) <= rounding < float("inf")


def added_up(graph: Graph, step: Step[float]) -> float:
    """Return the sum of all that is added up to the output and to the error, without signs."""
    (output,) = graph.layers[-1]
    total = 0.0
    for weight, source in zip(output.weights, output.sources, strict=True):
        total += abs(step[weight] * step[source])
    if output.bias:
        total += abs(step[output.bias])
    return total + abs(step["y"])
