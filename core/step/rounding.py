"""How much of a difference rounding explains.

A float has 53 binary digits, so that each operation may be off by 2^-53 of its result. What is no
larger than all operations together can be off by says nothing: the exact difference may be 0.
"""

from collections.abc import Iterable

from core.network.compiled import Step, run_forward
from core.network.functions import T
from core.network.graph import Graph
from core.network.weights import Weights

_UNIT = 2.0**-53
_ROUNDINGS = 8
"""Each way through the network: two weights, two products and their sum, and the difference from a
target that is a product itself, of two rounded numbers."""

_LEAST = 5e-324


def error_rounding(graph: Graph, weights: Weights[T], x: T, y: T) -> T:
    """Return how far rounding alone can put the error y_hat - y off, at most.

    8 x 2^-53 of all that is added up to it, |w3 h1| + |w4 h2| + |y|, however much of that cancels:
    it holds of weights and a target that are themselves the floats nearest to what is meant. Where
    these are finite, so is this. Arrays are to be given where numpy does not warn.
    """
    return _rounding(added_up(graph, _forward(graph, weights, x, y)))


def is_only_rounding(graph: Graph, weights: Weights[float], x: float, y: float) -> bool:
    """Say whether rounding explains all of the error y_hat - y, or there is none.

    Such an error is "no error beyond rounding": neither it nor its ratio to another is a fact. Not
    so where a number is not finite.
    """
    return error_is_rounding(graph, _forward(graph, weights, x, y))


def error_is_rounding(graph: Graph, step: Step[float]) -> bool:
    """Say whether rounding explains all of the error of a step: see `is_only_rounding`."""
    return abs(step["error"]) <= _rounding(added_up(graph, step)) < float("inf")


def added_up(graph: Graph, step: Step[T]) -> list[T]:
    """Return what is added up to the output of a step, and its target."""
    (output,) = graph.layers[-1]
    added: list[T] = []
    for weight, source in zip(output.weights, output.sources, strict=True):
        added.append(step[weight] * step[source])
    if output.bias:
        added.append(step[output.bias])
    added.append(step["y"])
    return added


def _forward(graph: Graph, weights: Weights[T], x: T, y: T) -> Step[T]:
    given = zip(graph.parameters, weights, strict=True)
    return {**dict(given), "x": x, "y": y, **run_forward(graph, weights, x, y)}


def _rounding(added: Iterable[T]) -> T:
    total, *others = [_UNIT * abs(each) for each in added]
    for other in others:
        total = total + other
    return _ROUNDINGS * (total + _LEAST)
