"""Plots of ten million steps against those of ten thousand, their memory, and running at max."""

import os
import statistics
import time
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

from core.state import commands as c
from core.state.playback import Grain
from core.training.presets import load_preset
from core.view import commands as v
from core.view.options import LossScale, Plot, WeightsView
from core.view.span import Span
from tests.benchmarks.result import Result
from tests.benchmarks.waiting import train

LONG, SHORT = 10_000_000, 10_000
TURNS, FRAMES = 25, 400
FRAME_MS = 1000 / 60
LOOP_STEPS = 1_000_000
LOOKS = {
    "loss, log": (v.ShowPlot(Plot.LOSS), v.SetLossScale(LossScale.LOG)),
    "loss, linear": (v.ShowPlot(Plot.LOSS), v.SetLossScale(LossScale.LINEAR)),
    "weights": (v.ShowPlot(Plot.WEIGHTS), v.ShowWeights(WeightsView.THEMSELVES)),
    "conserved": (v.ShowPlot(Plot.WEIGHTS), v.ShowWeights(WeightsView.CONSERVED)),
}
ZOOMS = {"all": None, "a third": 1 / 3, "30 000": 30_000, "1 000": 1_000}
"""The steps in sight: a part of the run, or a number."""


def measure() -> Iterator[Result]:
    """Train and look at a long run, then run at full speed."""
    windows = {length: _window(length) for length in (SHORT, 0)}
    before = _resident()
    windows[LONG] = windows.pop(0)
    train(windows[LONG], LONG)
    for commands in LOOKS.values():
        for window in windows.values():
            for command in commands:
                window.controller.dispatch(command)
            window.complete()
    kept = (_resident() - before) / LONG
    for options, commands in LOOKS.items():
        yield _frames(options, commands, windows)
    for window in windows.values():
        window.close()
    yield Result(
        what=f"memory a step of {LONG:,}, all plots looked at",
        against="the four weights, 32 bytes",
        ratio=kept / 32,
        target=1.5,
        at_least=False,
        note=f"{kept:.1f} bytes",
    )
    yield from _at_full_speed()


def _window(length):
    from core.storage.source import Source
    from gui.app import make_window
    from gui.shell.application import create_application

    create_application()
    window = make_window(Source())
    window.show()
    window.complete()
    train(window, length)
    window.complete()
    return window


def _frames(options, commands, windows) -> Result:
    """Give the frame of the long run over that of the short one, at the worst of the zooms."""
    worst, note = 0.0, ""
    for zoom, part in ZOOMS.items():
        times: dict[int, list[float]] = {length: [] for length in windows}
        for window in windows.values():
            for command in commands:
                window.controller.dispatch(command)
        for turn in range(TURNS):
            for length, window in windows.items():
                times[length].append(_frame(window, _span(part, length, turn)))
        short, long = (statistics.median(times[length]) for length in (SHORT, LONG))
        if long / short > worst:
            worst, note = long / short, f"{zoom}: {long:.1f} against {short:.1f} ms"
    return Result(
        what=f"a frame of {LONG:,} steps, {options}",
        against=f"a frame of {SHORT:,}",
        ratio=worst,
        target=1.5,
        at_least=False,
        note=f"at worst, {note}",
    )


def _span(part, length, turn) -> Span:
    if part is None:
        return Span()
    size = min(int(part * length) if part < 1 else part, length - TURNS - 1)
    return Span(size, (length - size) // 2 + turn)


def _frame(window, span) -> float:
    """Return the milliseconds of a frame in which the whole plot is drawn anew."""
    from PySide6.QtWidgets import QApplication

    started = time.perf_counter()
    if span == Span():
        window.controller.dispatch(v.SetSpan(span))
        window.controller.dispatch(c.Seek(window.controller.scene.prefix.length))
        started = time.perf_counter()
        window.controller.dispatch(c.Move(Grain.STEP, 1))
    else:
        window.controller.dispatch(v.SetSpan(span))
    QApplication.processEvents()
    return (time.perf_counter() - started) * 1000


def _at_full_speed() -> Iterator[Result]:
    """Give steps a second in the window over those of the loop alone, and the frames meanwhile.

    A frame lasts from when the clock strikes until it strikes again.
    """
    from PySide6.QtCore import QEvent, QObject, QTimer
    from PySide6.QtWidgets import QApplication

    class Strikes(QObject):
        def eventFilter(self, _watched, event):
            if event.type() == QEvent.Type.Timer:
                ticks.append(time.perf_counter())
            return False

    loop = statistics.median(_loop_alone() for _ in range(5))
    window = _window(0)
    window.controller.dispatch(c.SetSpeed(float("inf")))
    window.controller.dispatch(c.Play())
    ticks: list[float] = []
    strikes = Strikes()
    window.clock.findChild(QTimer, "clock").installEventFilter(strikes)
    while len(ticks) < FRAMES:
        QApplication.processEvents()
    window.controller.dispatch(c.Pause())
    made = window.controller.scene.prefix.length
    rate = made / (ticks[-1] - ticks[0])
    window.close()
    frames = sorted(1000 * (b - a) for a, b in pairwise(ticks))
    median, late = statistics.median(frames), frames[int(len(frames) * 0.99)]
    yield Result(
        what="steps a second in the window at full speed",
        against="the plain loop alone, nothing kept",
        ratio=rate / loop,
        target=1 / 6,
        at_least=True,
        note=f"{rate / 1e6:.2f}M against {loop / 1e6:.2f}M",
    )
    for name, value, most in (("median", median, 1.02), ("99 of 100", late, 1.5)):
        yield Result(
            what=f"a frame at full speed, {name}",
            against="a frame of 60 a second",
            ratio=value / FRAME_MS,
            target=most,
            at_least=False,
            note=f"{value:.1f} ms",
        )


def _loop_alone() -> float:
    """Return the steps a second of the update rule in local variables, with nothing recorded."""
    experiment = load_preset("default").experiment
    w1, w2, w3, w4 = experiment.weights
    lr = experiment.lr
    pairs = list(zip(experiment.data.x, experiment.data.y, strict=True))
    started = time.perf_counter()
    for _ in range(LOOP_STEPS // len(pairs)):
        for x, y in pairs:
            h1 = w1 * x
            h2 = w2 * x
            e = w3 * h1 + w4 * h2 - y
            w1, w2, w3, w4 = (
                w1 - lr * ((e * w3) * x),
                w2 - lr * ((e * w4) * x),
                w3 - lr * (e * h1),
                w4 - lr * (e * h2),
            )
    return LOOP_STEPS / (time.perf_counter() - started)


def _resident() -> int:
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE")
