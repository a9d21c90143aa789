"""Training with exact recall of every step, against the notebook's own class without printing."""

import statistics
import time
from collections.abc import Iterator

import numpy as np

from core.training.presets import load_preset
from core.training.run import Run
from tests.benchmarks.result import Result

TURNS = 9
NOTEBOOK_STEPS, OUR_STEPS = 20_000, 200_000


class NotebookNetwork:
    """The notebook's class as it ran, its prints left out: the reference."""

    def __init__(self) -> None:
        self.w1, self.w2, self.w3, self.w4 = 1, 2, 3, 2
        self.learning_rate = 0.00001

    def forward(self, x: float) -> None:
        """Compute the output as the notebook did: two products of lists by numpy."""
        self.h1 = np.dot([[self.w1], [self.w2]], [x])
        self.output = np.dot([self.w3, self.w4], self.h1)

    def backward(self, y: float, i: float) -> None:
        """Update the weights one after the other, i being what multiplies where x should."""
        loss = self.output - y
        error_w4 = loss * self.h1[1]
        self.w4 = self.w4 - self.learning_rate * error_w4
        error_w3 = loss * self.h1[0]
        self.w3 = self.w3 - self.learning_rate * error_w3
        error_w2 = loss * self.w4 * i
        self.w2 = self.w2 - self.learning_rate * error_w2
        error_w1 = loss * self.w3 * i
        self.w1 = self.w1 - self.learning_rate * error_w1


def measure() -> Iterator[Result]:
    """Give steps a second of ours over the notebook's, for the slowest of the rules."""
    for name in ("default", "notebook"):
        ratios, rates = zip(*(_turn(name) for _ in range(TURNS)), strict=True)
        yield Result(
            what=f"training with recall, preset {name}",
            against="the notebook's class, no printing",
            ratio=statistics.median(ratios),
            target=8,
            at_least=True,
            note=f"{statistics.median(rates) / 1e6:.1f}M steps/s",
        )


def _turn(name: str) -> tuple[float, float]:
    samples = load_preset("notebook").experiment.data
    network = NotebookNetwork()
    begun = time.perf_counter()
    for _ in range(NOTEBOOK_STEPS // len(samples)):
        for x, y in zip(samples.x, samples.y, strict=True):
            network.forward(x)
            network.backward(y, 99)
    reference = NOTEBOOK_STEPS / (time.perf_counter() - begun)
    run = Run(load_preset(name).experiment)
    begun = time.perf_counter()
    run.train(OUR_STEPS)
    ours = OUR_STEPS / (time.perf_counter() - begun)
    return ours / reference, ours
