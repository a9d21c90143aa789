"""What the linear network without a bias computes: one slope, and the loss as a parabola of it."""

from core.data.dataset import Dataset
from core.network.functions import T
from core.network.weights import Weights


def slope(weights: Weights[T]) -> T:
    """Return s = w1 w3 + w2 w4."""
    return weights.w1 * weights.w3 + weights.w2 * weights.w4


def least_loss(data: Dataset) -> float:
    """Return L_min, the mean loss that is left at the target slope; 0 for points on a line."""
    return 0.5 * data.least_square


def loss_of_slope(data: Dataset, s: T) -> T:
    """Return the mean loss over the data of a network with the slope s.

    L_min + 1/2 <x^2> (s - s*)^2, with s* the least-squares slope: a parabola, so that it costs the
    same however many samples there are. A float or an array of any shape.
    """
    off = s - (data.target_slope or 0.0)
    return least_loss(data) + 0.5 * data.mean_square_x * (off * off)


def conserved_1(weights: Weights[T]) -> T:
    """Return w1^2 - w3^2, which each `exact` update shrinks by the factor 1 - (lr e x)^2.

    That is little where lr is small.
    """
    return weights.w1 * weights.w1 - weights.w3 * weights.w3


def conserved_2(weights: Weights[T]) -> T:
    """Return w2^2 - w4^2, which shrinks as `conserved_1` does."""
    return weights.w2 * weights.w2 - weights.w4 * weights.w4
