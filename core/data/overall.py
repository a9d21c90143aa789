"""The loss over all data: in closed form for the linear network, summed up for any other."""

from core.data.dataset import Dataset
from core.network.compiled import run_forward
from core.network.declared import LINEAR
from core.network.functions import T
from core.network.graph import Graph
from core.network.linear import slope
from core.network.weights import Weights


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
