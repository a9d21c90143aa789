"""The loss over all data: in closed form for the linear network, summed up for any other."""

from core.dataset import Dataset
from core.graph.compiled import run_forward
from core.graph.functions import T
from core.graph.graph import Graph
from core.graph.linear import slope
from core.graph.network import LINEAR
from core.graph.weights import Weights


def loss_over_data(network: Graph, weights: Weights[T], data: Dataset) -> T:
    """Return the mean loss over the data of a network with these weights, floats or arrays.

    Of the linear network that is a parabola of its slope, which costs the same however many samples
    there are.
    """
    if network is LINEAR:
        return data.mean_loss(slope(weights))
    samples = zip(data.x, data.y, strict=True)
    losses = (run_forward(network, weights, x, y)["loss"] for x, y in samples)
    total = next(losses)
    for loss in losses:
        total = total + loss
    return total / len(data)
