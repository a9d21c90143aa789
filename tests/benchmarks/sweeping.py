"""Many networks at once, against the training loop alone, which records one."""

import statistics
import time
from collections.abc import Iterator

from core.base.work import finish
from core.network.compiled import training_loop
from core.network.linear import linear
from core.rates.sweep import log_rates, sweep
from core.training.presets import load_preset
from tests.benchmarks.result import Result

TURNS = 7
NETWORKS, STEPS = 4096, 500
LOW, HIGH = 1e-7, 1e-4
LOOP_BLOCK, LOOP_BLOCKS = 1024, 100


def measure() -> Iterator[Result]:
    """Give network-steps a second, with outcomes, over the loop's steps a second."""
    for name in ("default", "notebook"):
        ratios, rates = zip(*(_turn(name) for _ in range(TURNS)), strict=True)
        yield Result(
            what=f"a sweep of {NETWORKS:,} networks with their outcomes, preset {name}",
            against="the training loop alone",
            ratio=statistics.median(ratios),
            target=10,
            at_least=True,
            note=f"{statistics.median(rates) / 1e6:.0f}M network-steps/s",
        )


def _turn(name: str) -> tuple[float, float]:
    experiment = load_preset(name).experiment
    xs, ys = experiment.samples(0, LOOP_BLOCK)
    begun = time.perf_counter()
    for _ in range(LOOP_BLOCKS):
        training_loop(linear(experiment.rule))(experiment.weights, xs, ys, experiment.lr)
    loop = LOOP_BLOCKS * LOOP_BLOCK / (time.perf_counter() - begun)
    rates = log_rates(LOW, HIGH, NETWORKS)
    begun = time.perf_counter()
    found = finish(sweep(experiment, rates, STEPS))
    seconds = time.perf_counter() - begun
    made = int(found.overflowed[found.overflowed >= 0].sum())
    made += STEPS * int((found.overflowed < 0).sum())  # what overflowed counts only up to there
    return made / seconds / loop, made / seconds
