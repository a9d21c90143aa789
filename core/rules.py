"""The three update rules: one step of training, number by number.

`exact` is back-propagation as in textbooks. `sequential` is the notebook as it reads: each weight
is updated as soon as its gradient is known, so the hidden gradients meet the *new* output weights.
`notebook` is the notebook as it ran: besides, the input gradients multiply by 99, the value its
loop variable was left with, instead of x.
"""

from enum import StrEnum
from typing import Generic, NamedTuple

from core.network import T, Weights, forward, squared_error_loss

STALE_INPUT = 99.0
"""What the notebook's global `i` held after `for i in range(100)`."""


class Rule(StrEnum):
    """How a step turns its gradients into new weights."""

    EXACT = "exact"
    SEQUENTIAL = "sequential"
    NOTEBOOK = "notebook"


class Step(NamedTuple, Generic[T]):
    """Every number of one step, in the order of the trace.

    `dL_*` are the gradients the rule used; `w1`..`w4` are the weights before the update and
    `new_w1`..`new_w4` those after it.
    """

    x: T
    y: T
    h1: T
    h2: T
    y_hat: T
    error: T
    loss: T
    dL_dy_hat: T
    dL_dh1: T
    dL_dh2: T
    dL_dw1: T
    dL_dw2: T
    dL_dw3: T
    dL_dw4: T
    w1: T
    w2: T
    w3: T
    w4: T
    new_w1: T
    new_w2: T
    new_w3: T
    new_w4: T

    @property
    def weights(self) -> Weights[T]:
        """The weights this step begins with."""
        return Weights(self.w1, self.w2, self.w3, self.w4)

    @property
    def new_weights(self) -> Weights[T]:
        """The weights this step ends with."""
        return Weights(self.new_w1, self.new_w2, self.new_w3, self.new_w4)


def compute_step(rule: Rule, weights: Weights[T], x: T, y: T, lr: float) -> Step[T]:
    """Compute one step on the sample (x, y) from the given weights with learning rate lr.

    Floats or arrays of one shape; never raises for numbers that overflow, they become inf or nan.
    Chain rule: Rumelhart, Hinton and Williams, Nature 323 (1986), for identity activations.
    """
    w1, w2, w3, w4 = weights
    h1, h2, y_hat = forward(weights, x)
    error = y_hat - y
    dw4 = error * h2
    dw3 = error * h1
    new_w4 = w4 - lr * dw4
    new_w3 = w3 - lr * dw3
    if rule is Rule.EXACT:
        dh2 = error * w4
        dh1 = error * w3
    else:
        dh2 = error * new_w4
        dh1 = error * new_w3
    factor = x * 0.0 + STALE_INPUT if rule is Rule.NOTEBOOK else x
    dw2 = dh2 * factor
    dw1 = dh1 * factor
    return Step(
        x=x,
        y=y,
        h1=h1,
        h2=h2,
        y_hat=y_hat,
        error=error,
        loss=squared_error_loss(error),
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
