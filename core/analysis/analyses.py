"""Who knows what about a network."""

from functools import cache

from core.analysis.analysis import Analysis
from core.analysis.linear import LinearAnalysis
from core.analysis.sampled import SampledAnalysis
from core.base.work import finish
from core.data.dataset import Dataset
from core.network.declared import LINEAR
from core.network.functions import T
from core.network.graph import Graph
from core.network.weights import Weights


@cache
def analysis_of(network: Graph) -> Analysis:
    """Return what is known of a network."""
    return LinearAnalysis() if network is LINEAR else SampledAnalysis(network)


def loss_over_data(network: Graph, weights: Weights[T], data: Dataset) -> T:
    """Return the mean loss over the data of a network with these weights, floats or arrays."""
    return finish(analysis_of(network).loss_in_pieces(weights, data))
