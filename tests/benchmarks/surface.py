"""The loss surface, and the path of a long run on it, against frames of the window."""

import statistics
import time
from collections.abc import Callable, Iterator

from core.analysis.plane import Axes, PlaneQuantity
from core.base.frozen import replace
from core.network.declared import LINEAR
from core.surface.loss_grid import SIZE, surface
from core.surface.path import path
from core.surface.view_range import plane_around
from core.training.presets import load_preset
from core.training.run import Run
from core.training.run_prefix import RunPrefix
from tests.benchmarks.result import Result

TURNS = 15
THREE_FRAMES_MS = 3 * 1000 / 60
SHORT, LONG = 100_000, 1_000_000
COLUMNS = 256
SLOW = 1e-9  # a learning rate at which all of the long run moves


def measure() -> Iterator[Result]:
    """Compute the surface; find the path of a long run and of a short one."""
    short, long = _trail(SHORT), _trail(LONG)
    axes = Axes(PlaneQuantity.W1, PlaneQuantity.W3)
    weights = long.run.weights_at(LONG)
    plane = plane_around(axes, long, weights)
    data = long.run.experiment.data
    whole = statistics.median(_milliseconds(lambda: surface(LINEAR, data, weights, plane)))
    yield Result(
        what=f"the loss surface, {SIZE} x {SIZE}",
        against="three frames of 60 a second",
        ratio=whole / THREE_FRAMES_MS,
        target=1,
        at_least=False,
        note=f"{whole:.2f} ms",
    )
    one = statistics.median(_milliseconds(lambda: path(short, plane, COLUMNS)))
    other = statistics.median(_milliseconds(lambda: path(long, plane, COLUMNS)))
    yield Result(
        what=f"the path on it of {LONG:,} steps",
        against=f"of {SHORT:,}",
        ratio=other / one,
        target=1.5,
        at_least=False,
        note=f"{other:.2f} against {one:.2f} ms",
    )


def _trail(steps: int) -> RunPrefix:
    run = Run(replace(load_preset("default").experiment, lr=SLOW))
    run.train(steps)
    return RunPrefix(run, run.length)


def _milliseconds(work: Callable[[], object]) -> Iterator[float]:
    for _ in range(TURNS):
        begun = time.perf_counter()
        work()
        yield 1000 * (time.perf_counter() - begun)
