"""The training loops: the arithmetic of `rules.compute_step`, in local variables.

They exist because a call per step would cost four times the step. A test holds them to the bits of
`compute_step`; nothing else computes.
"""

from collections.abc import Iterable

from core.network import Weights
from core.rules import STALE_INPUT, Rule


def train(
    rule: Rule, weights: Weights[float], xs: tuple[float, ...], ys: tuple[float, ...], lr: float
) -> tuple[list[float], Weights[float]]:
    """Train one step on each sample (xs[i], ys[i]) in turn.

    Returns the weights each step began with, flat (4 * len(xs) numbers), and the weights after the
    last step. Never raises: an overflow goes on as inf or nan.
    """
    if rule is Rule.EXACT:
        return _train_exact(weights, zip(xs, ys, strict=True), lr)
    factors = [STALE_INPUT] * len(xs) if rule is Rule.NOTEBOOK else xs
    return _train_in_sequence(weights, zip(xs, ys, factors, strict=True), lr)


def _train_exact(
    weights: Weights[float], samples: Iterable[tuple[float, float]], lr: float
) -> tuple[list[float], Weights[float]]:
    w1, w2, w3, w4 = weights
    rows: list[float] = []
    record = rows.extend
    for x, y in samples:
        record((w1, w2, w3, w4))
        h1 = w1 * x
        h2 = w2 * x
        e = w3 * h1 + w4 * h2 - y
        dh1 = e * w3
        dh2 = e * w4
        w4 = w4 - lr * (e * h2)
        w3 = w3 - lr * (e * h1)
        w2 = w2 - lr * (dh2 * x)
        w1 = w1 - lr * (dh1 * x)
    return rows, Weights(w1, w2, w3, w4)


def _train_in_sequence(
    weights: Weights[float], samples: Iterable[tuple[float, float, float]], lr: float
) -> tuple[list[float], Weights[float]]:
    w1, w2, w3, w4 = weights
    rows: list[float] = []
    record = rows.extend
    for x, y, factor in samples:
        record((w1, w2, w3, w4))
        h1 = w1 * x
        h2 = w2 * x
        e = w3 * h1 + w4 * h2 - y
        w4 = w4 - lr * (e * h2)
        w3 = w3 - lr * (e * h1)
        w2 = w2 - lr * ((e * w4) * factor)
        w1 = w1 - lr * ((e * w3) * factor)
    return rows, Weights(w1, w2, w3, w4)
