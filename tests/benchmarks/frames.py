"""What of a frame is taken by the working, and by any step of a long run."""

import statistics
import time
from collections.abc import Callable, Iterator
from functools import partial

from core.network.linear import linear
from core.network.rules import Rule
from core.state import commands as c
from core.state.playback import Grain
from core.step.phases import phases_of
from tests.benchmarks.result import Result
from tests.benchmarks.waiting import train

FRAME_MS = 1000 / 60
WORKING_MS = 1.0
"""What the working may take of a frame."""

LONG = 1_000_000
TURNS = 60


def measure() -> Iterator[Result]:
    """Paint the working of new moments; seek in a long run."""
    yield _working()
    yield _seek()


def _working() -> Result:
    from PySide6.QtCore import QSizeF
    from PySide6.QtGui import QImage, QPainter

    from core.workspace.workspace import Workspace
    from gui.diagram.paint import paint_diagram
    from gui.shell.application import create_application
    from gui.working.paint import paint_working

    create_application()
    workspace = Workspace()
    workspace.apply(c.Move(Grain.STEP, TURNS))
    image = QImage(600, 400, QImage.Format.Format_RGB32)
    times, beside = [], []
    for step in range(TURNS):
        for phase in phases_of(linear(Rule.EXACT)):
            workspace.apply(c.Seek(step, phase))
            scene = workspace.scene()
            with QPainter(image) as painter:
                for paint, size, kept in (
                    (paint_working, QSizeF(368, 400), times),
                    (paint_diagram, QSizeF(600, 400), beside),
                ):
                    kept.append(_milliseconds(partial(paint, painter, scene, size)))
    median = statistics.median(times)
    return Result(
        what="the working of a moment not seen before, painted",
        against="a frame of 60 a second",
        ratio=median / FRAME_MS,
        target=WORKING_MS / FRAME_MS,
        at_least=False,
        note=f"{median:.2f} ms, {median / statistics.median(beside):.2f} of the diagram's",
    )


def _seek() -> Result:
    from core.storage.source import Source
    from gui.app import make_window
    from gui.shell.application import create_application

    app = create_application()
    window = make_window(Source())
    window.show()
    window.complete()
    train(window, LONG)
    app.processEvents()
    times = []
    for turn in range(TURNS):

        def frame() -> None:
            window.controller.dispatch(c.Seek(turn * 791_773 % LONG))  # noqa: B023
            app.processEvents()

        times.append(_milliseconds(frame))
    window.close()
    median = statistics.median(times)
    return Result(
        what=f"any step of {LONG:,} on screen",
        against="a frame of 60 a second",
        ratio=median / FRAME_MS,
        target=1.0,
        at_least=False,
        note=f"{median:.1f} ms",
    )


def _milliseconds(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return (time.perf_counter() - start) * 1000
