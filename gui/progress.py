"""How far a command has come, on standard error: a bar where somebody watches, else nothing."""

import signal
import sys
import time
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import FrameType

from core.numerals import format_count
from gui.recording_texts import PROGRESS

_WIDTH = 30
_EVERY = 0.1
"""Seconds from one look of the bar to the next."""


def follow(work: Generator[int, None, None], total: int, path: Path) -> None:
    """Do a piece of work that yields how many of its parts are done, and show how far it is.

    Where standard error is no terminal it says one line at the end. An interrupt is taken between
    two parts: the work is given up, so that it clears up after itself.
    """
    bar = _Bar(total) if sys.stderr.isatty() else None
    with _interrupts() as interrupted:
        try:
            for done in work:
                if interrupted:
                    raise KeyboardInterrupt
                if bar:
                    bar.show(done)
        except KeyboardInterrupt:
            print(PROGRESS["given_up"], file=sys.stderr)
            raise
        finally:
            if bar:
                bar.clear()
    print(PROGRESS["done"].format(path=path, frames=format_count(total)), file=sys.stderr)


class _Bar:
    """A line that is written over and over."""

    def __init__(self, total: int) -> None:
        self._total = total
        self._began = self._last = time.perf_counter()

    def show(self, done: int) -> None:
        """Show how much is done and how long the rest may take, not too often."""
        now = time.perf_counter()
        if now - self._last < _EVERY:
            return
        self._last = now
        share = done / self._total
        bar = ("#" * round(share * _WIDTH)).ljust(_WIDTH, ".")
        left = clock_time((now - self._began) * (1 - share) / share)
        text = PROGRESS["bar"].format(done=int(100 * share), bar=bar, left=left)
        print(f"\r{text}", end="\x1b[K", file=sys.stderr, flush=True)

    def clear(self) -> None:
        """Leave the line as it was."""
        print("\r", end="\x1b[K", file=sys.stderr, flush=True)


def clock_time(seconds: float) -> str:
    """Write a time as minutes and seconds, or hours, minutes and seconds."""
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"


@contextmanager
def _interrupts() -> Iterator[list[int]]:
    """Collect interrupts instead of raising them anywhere, even where Qt would swallow them."""
    seen: list[int] = []

    def note(number: int, _frame: FrameType | None) -> None:
        seen.append(number)

    before = {number: signal.signal(number, note) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield seen
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
