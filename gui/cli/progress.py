"""How far a command has come: a bar where somebody watches, lines for a program, else nothing."""

import _thread
import os
import signal
import threading
import time
from collections.abc import Generator, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path

from core.base.number_format import format_count
from core.base.problems import on_one_line
from gui.base.overrides import override
from gui.recording.words import PROGRESS
from gui.terminal import streams
from gui.terminal.interrupts import Interrupted, give_up, heard
from gui.words.wording import clock_time

_WIDTH = 30
_EVERY = 0.1
"""Seconds from one look to the next."""


def follow(
    work: Generator[int, None, None],
    total: int,
    path: Path,
    interrupted: Sequence[int],
    *,
    to_program: bool = False,
) -> None:
    """Do a piece of work that yields how many of its parts are done, and show how far it is.

    Where standard error is no terminal it says one line at the end. An interrupt is taken between
    two parts, by what `interrupts` collects: the work is given up, so that it clears up after
    itself. A program is told the parts done and in all, "12/600", a line each, on standard output.
    """
    shown = _ProgressLines if to_program else _ProgressBar if streams.is_watched() else None
    bar = shown(total) if shown else None
    try:
        for done in work:
            if interrupted:
                raise Interrupted(interrupted[0])
            if bar:
                bar.show(done)
    finally:
        if bar:
            bar.clear()
    streams.say(on_one_line(PROGRESS["done"].format(path=path, frames=format_count(total))))


@contextmanager
def given_up(*, with_input: bool) -> Iterator[None]:
    """Say so where an interrupt ends the block.

    With input, the end of standard input is one: who asked for the work is gone, or cancels. It is
    not read but until it ends.
    """
    over = threading.Event()

    def wait() -> None:
        with suppress(OSError):
            while os.read(0, 1024):
                pass
        if not over.is_set():
            _thread.interrupt_main()

    try:
        if with_input:
            signal.signal(signal.SIGINT, give_up)  # also where it was ignored
            threading.Thread(target=wait, daemon=True).start()
        yield
    except KeyboardInterrupt:
        streams.say(PROGRESS["given_up"])
        raise
    finally:
        over.set()


class _ProgressStyle:
    """Something that is shown now and then."""

    def __init__(self, total: int) -> None:
        self._total = total
        self._began = self._last = time.perf_counter()

    def show(self, done: int) -> None:
        """Show how much is done, not too often."""
        now = time.perf_counter()
        if now - self._last >= _EVERY:
            self._last = now
            self._look(done, now - self._began)

    def clear(self) -> None:
        """Leave nothing of it."""

    def _look(self, done: int, seconds: float) -> None:
        raise NotImplementedError


class _ProgressLines(_ProgressStyle):
    """For a program: parts done and in all."""

    @override
    def _look(self, done: int, seconds: float) -> None:
        streams.mention(f"{done}/{self._total}")


class _ProgressBar(_ProgressStyle):
    """A line that is written over and over, with how long the rest may take."""

    @override
    def _look(self, done: int, seconds: float) -> None:
        share = done / self._total
        bar = ("#" * round(share * _WIDTH)).ljust(_WIDTH, ".")
        left = clock_time(seconds * (1 - share) / share)
        text = PROGRESS["bar"].format(done=int(100 * share), bar=bar, left=left)
        streams.say(f"\r{text}", end="\x1b[K")

    @override
    def clear(self) -> None:
        streams.say("\r", end="\x1b[K")


@contextmanager
def interrupts() -> Iterator[list[int]]:
    """Collect interrupts instead of raising them anywhere, even where Qt would swallow them."""
    seen: list[int] = []
    with heard(lambda number, _frame: seen.append(number)):
        yield seen
