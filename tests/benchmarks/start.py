"""Processor time from starting the process to the first painted window, against a bare one."""

import os
import resource
import statistics
import subprocess
import sys
from collections.abc import Iterator

from tests.benchmarks.result import Result

TURNS = 11

BARE = """
import sys
from PySide6.QtWidgets import QApplication, QMainWindow
import pyqtgraph as pg
app = QApplication([])
window = QMainWindow()
plot = pg.PlotWidget()
plot.plot([0, 1, 2], [3, 1, 2])
window.setCentralWidget(plot)
window.resize(1280, 800)
window.show()
"""

OURS = """
import sys
from gui.app import make_window
from gui.shell.application import create_application
from core.storage.source import Source
app = create_application()
window = make_window(Source())
window.show()
"""

UNTIL_PAINTED = """
from PySide6.QtCore import QEvent, QObject
class Painted(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            app.exit(0)
        return False
painted = Painted()
"""

FIRST = "(window.centralWidget().viewport() if hasattr(window.centralWidget(), 'viewport') else window.diagram).installEventFilter(painted)\n"  # noqa: E501
COMPLETE = """
from core.view.options import Plot
def body():
    return window.plots.body(Plot.LOSS)
def look():
    if body() is None:
        window.clock.when_idle(look)
    else:
        body().plots[0].viewport().installEventFilter(painted)
look()
"""
GO = "app.exec()\nimport os; os._exit(0)\n"


def measure() -> Iterator[Result]:
    """Give first paint and complete window over the bare one."""
    programs = {
        "bare": BARE + UNTIL_PAINTED + FIRST + GO,
        "first": OURS + UNTIL_PAINTED + FIRST + GO,
        "complete": OURS + UNTIL_PAINTED + COMPLETE + GO,
    }
    seconds: dict[str, list[float]] = {name: [] for name in programs}
    for _ in range(TURNS):
        for name, program in programs.items():
            seconds[name].append(_run(program))
    for name, what, target in (
        ("first", "first paint of the window", 0.8),
        ("complete", "the window with its plot painted", 1.35),
    ):
        ratios = [ours / bare for ours, bare in zip(seconds[name], seconds["bare"], strict=True)]
        milliseconds = f"{statistics.median(seconds[name]) * 1000:.0f}"
        bare = f"{statistics.median(seconds['bare']) * 1000:.0f}"
        yield Result(
            what=what,
            against="a bare window with one pyqtgraph plot",
            ratio=statistics.median(ratios),
            target=target,
            at_least=False,
            note=f"{milliseconds} against {bare} ms of processor time",
        )


def _run(program: str) -> float:
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run([sys.executable, "-c", program], check=True, env=environment)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
