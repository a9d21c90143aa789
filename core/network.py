"""The weights of the linear network, from where they are declared."""

from core.graph.functions import T
from core.graph.linear import slope
from core.graph.weights import Weights

__all__ = ["T", "Weights", "slope"]
