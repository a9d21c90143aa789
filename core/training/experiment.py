"""What determines a run before anyone touches it."""

import math
from collections.abc import Iterator
from functools import cached_property

from core.base.frozen import Frozen
from core.base.problems import Problem
from core.data.dataset import Dataset
from core.data.order import FIXED, K, Order
from core.network.declared import LINEAR
from core.network.graph import Graph
from core.network.rules import Rule
from core.network.weights import Weights

DEFAULT_WEIGHTS: Weights[float] = Weights(1.0, 2.0, 3.0, 2.0)
DEFAULT_LR = 1e-5


class Experiment(Frozen, dict=True):
    """Data and its order, network, initial weights, learning rate and rule; checked when made.

    Raises `Problem` (weight.not_finite, lr.not_positive) naming what is wrong.
    """

    data: Dataset
    weights: Weights[float] = DEFAULT_WEIGHTS
    lr: float = DEFAULT_LR
    rule: Rule = Rule.EXACT
    order: Order = FIXED
    network: Graph = LINEAR

    def __post_init__(self) -> None:
        check_weights(self.weights)
        check_lr(self.lr)

    def sample_index(self, step: K) -> K:
        """Which sample (from 0) the step, or each of an array, learns."""
        return self.order.index(step, len(self.data))

    def epoch_index(self, step: int) -> int:
        """How many passes over the data are complete when the step begins."""
        return step // len(self.data)

    def sample(self, step: int) -> tuple[float, float]:
        """Return x and y of the sample that the step learns."""
        index = self.sample_index(step)
        return self.data.x[index], self.data.y[index]

    def samples(self, start: int, count: int) -> tuple[tuple[float, ...], tuple[float, ...]]:
        """Return x and y of the samples of `count` steps from `start`."""
        if self.order.shuffled:
            return self.data.taken(self.order.indices(start, count, len(self.data)))
        first = start % len(self.data)
        xs, ys = self._repeated
        while len(xs) < first + count:
            xs, ys = xs * 2, ys * 2
        return xs[first : first + count], ys[first : first + count]

    def looked_at(self, start: int, count: int) -> Iterator[float]:
        """Find out in pieces which samples `count` steps from `start` learn, to be known later."""
        return self.order.looked_at(start, count, len(self.data))

    @cached_property
    def _repeated(self) -> tuple[tuple[float, ...], tuple[float, ...]]:
        times = -(-4096 // len(self.data))  # so that a block of steps is one slice
        return self.data.x * times, self.data.y * times


def check_weights(weights: Weights[float]) -> None:
    """Raise `Problem` unless all weights are finite."""
    for name, value in weights._asdict().items():
        if not math.isfinite(value):
            raise Problem("weight.not_finite", name=name, value=value)


def check_lr(lr: float) -> None:
    """Raise `Problem` unless the learning rate is finite and above 0."""
    if not (math.isfinite(lr) and lr > 0):
        raise Problem("lr.not_positive", value=lr)
