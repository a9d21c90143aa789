"""5,000 painted frames: memory after them over memory after the first of them."""

import os
import statistics
from collections.abc import Iterator
from pathlib import Path

from core.state import commands as c
from tests.benchmarks.result import Result
from tests.benchmarks.waiting import train

FRAMES, SETTLED = 5_000, 1_000
RUN_LENGTH = 2_000


def measure() -> Iterator[Result]:
    """Paint the complete window again and again, stepping to and fro in a run of fixed length."""
    from core.storage.source import Source
    from gui.app import make_window
    from gui.shell.application import create_application

    app = create_application()
    window = make_window(Source())
    window.show()
    window.complete()
    train(window, RUN_LENGTH)
    settled: list[int] = []
    last: list[int] = []
    for frame in range(FRAMES):
        window.controller.dispatch(c.Seek(frame * 37 % RUN_LENGTH))
        window.repaint()
        app.sendPostedEvents()
        app.processEvents()
        if SETTLED <= frame < SETTLED + 100:
            settled.append(_resident())
        if frame >= FRAMES - 100:
            last.append(_resident())
    before, after = statistics.median(settled), statistics.median(last)
    window.close()
    yield Result(
        what=f"memory after {FRAMES:,} painted frames",
        against=f"after {SETTLED:,}",
        ratio=after / before,
        target=1.01,
        at_least=False,
        note=f"{after / 2**20:.0f} against {before / 2**20:.0f} MB",
    )


def _resident() -> int:
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE")
