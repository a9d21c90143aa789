"""The parameters of the network without biases, by name."""

from collections.abc import Mapping
from typing import Generic, NamedTuple

from core.graph.functions import T
from core.graph.quantities import NEW


class Weights(NamedTuple, Generic[T]):
    """w1, w2 lead from the input to the hidden neurons; w3, w4 from those to the output.

    They are the parameters of `network.LINEAR`, in its order.
    """

    w1: T
    w2: T
    w3: T
    w4: T


def weights_of(step: Mapping[str, T]) -> Weights[T]:
    """Return the weights that a step begins with."""
    return Weights(*[step[name] for name in Weights._fields])


def new_weights_of(step: Mapping[str, T]) -> Weights[T]:
    """Return the weights that a step ends with."""
    return Weights(*[step[f"{NEW}{name}"] for name in Weights._fields])
