"""The parameters of a network, by name."""

from collections import namedtuple
from collections.abc import Mapping
from functools import cache
from typing import Any, Generic, NamedTuple, cast

from core.network.functions import T
from core.network.graph import Graph
from core.network.quantities import NEW


class Weights(NamedTuple, Generic[T]):
    """w1, w2 lead from the input to the hidden neurons; w3, w4 from those to the output.

    They are the parameters of `declared.LINEAR`, in its order.
    """

    w1: T
    w2: T
    w3: T
    w4: T


@cache
def weights_type(graph: Graph) -> type[Weights[Any]]:
    """Return the tuple of a network's parameters: `Weights`, or one with the fields that it has."""
    if graph.parameters == Weights._fields:
        return Weights
    return cast("type[Weights[Any]]", namedtuple("Weights", graph.parameters))  # noqa: PYI024


def weights_of(graph: Graph, step: Mapping[str, T]) -> Weights[T]:
    """Return the parameters that a step begins with."""
    return weights_type(graph)(*[step[name] for name in graph.parameters])


def new_weights_of(graph: Graph, step: Mapping[str, T]) -> Weights[T]:
    """Return the parameters that a step ends with."""
    return weights_type(graph)(*[step[f"{NEW}{name}"] for name in graph.parameters])
