"""The network as it was written out by hand before it was declared: the oracle of what is derived.

One step, number by number, and the two training loops. They share nothing with the program.
"""

from typing import NamedTuple

STALE_INPUT = 99.0


class Step(NamedTuple):
    x: float
    y: float
    h1: float
    h2: float
    y_hat: float
    error: float
    loss: float
    dL_dy_hat: float
    dL_dh1: float
    dL_dh2: float
    dL_dw1: float
    dL_dw2: float
    dL_dw3: float
    dL_dw4: float
    w1: float
    w2: float
    w3: float
    w4: float
    new_w1: float
    new_w2: float
    new_w3: float
    new_w4: float


def compute_step(rule, weights, x, y, lr):
    w1, w2, w3, w4 = weights
    h1 = w1 * x
    h2 = w2 * x
    y_hat = w3 * h1 + w4 * h2
    error = y_hat - y
    dw4 = error * h2
    dw3 = error * h1
    new_w4 = w4 - lr * dw4
    new_w3 = w3 - lr * dw3
    if rule == "exact":
        dh2 = error * w4
        dh1 = error * w3
    else:
        dh2 = error * new_w4
        dh1 = error * new_w3
    factor = x * 0.0 + STALE_INPUT if rule == "notebook" else x
    dw2 = dh2 * factor
    dw1 = dh1 * factor
    return Step(
        x=x,
        y=y,
        h1=h1,
        h2=h2,
        y_hat=y_hat,
        error=error,
        loss=0.5 * (error * error),
        dL_dy_hat=error,
        dL_dh1=dh1,
        dL_dh2=dh2,
        dL_dw1=dw1,
        dL_dw2=dw2,
        dL_dw3=dw3,
        dL_dw4=dw4,
        w1=w1,
        w2=w2,
        w3=w3,
        w4=w4,
        new_w1=w1 - lr * dw1,
        new_w2=w2 - lr * dw2,
        new_w3=new_w3,
        new_w4=new_w4,
    )


def train(rule, weights, xs, ys, lr):
    if rule == "exact":
        return _train_exact(weights, zip(xs, ys, strict=True), lr)
    factors = [STALE_INPUT] * len(xs) if rule == "notebook" else xs
    return _train_in_sequence(weights, zip(xs, ys, factors, strict=True), lr)


def _train_exact(weights, samples, lr):
    w1, w2, w3, w4 = weights
    rows = []
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
    return rows, (w1, w2, w3, w4)


def _train_in_sequence(weights, samples, lr):
    w1, w2, w3, w4 = weights
    rows = []
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
    return rows, (w1, w2, w3, w4)
