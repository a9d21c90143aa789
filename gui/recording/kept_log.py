"""The live recording that nothing has been made of yet, kept should the program end unasked."""

import time
from collections.abc import Callable, Generator
from pathlib import Path
from typing import TYPE_CHECKING

from core.base.problems import Problem
from core.base.work import finish
from gui.files.autosave import RECORDING, SHARE, Left, left_behind, new_place
from gui.time.clock import Clock

if TYPE_CHECKING:
    from core.recording.event_log import EventLog

LEAST_PAUSE = 1.0
"""Seconds from one writing to the next, at least."""

_NAME = "recording"


class KeptLog:
    """One file beside the autosaves, locked while the process lives; gone when it is not needed."""

    def __init__(self, folder: Path, clock: Clock, failed: Callable[[Problem], None]) -> None:
        self._folder = folder
        self._clock = clock
        self._failed = failed
        self._place: Left | None = None
        self._failing = False
        self._busy = False
        self._next = 0.0

    @property
    def due(self) -> bool:
        """Whether what goes on is to be kept again: it was not a little while ago."""
        return not self._busy and time.perf_counter() >= self._next

    def keep(self, log: "EventLog") -> None:
        """Keep it, a share of each frame."""
        self._busy = True
        self._clock.start_work(_NAME, self._pieces(log), lambda _done, _seconds: None)

    def leave(self, log: "EventLog") -> None:
        """Keep it now, for the next start: nobody can be asked."""
        self._clock.drop(_NAME)
        finish(self._pieces(log))
        if self._place:
            self._place.release()
            self._place = None

    def forget(self) -> None:
        """Take it away."""
        self._clock.drop(_NAME)
        self._busy, self._next = False, 0.0
        if self._place:
            self._place.discard()
            self._place = None

    def left(self) -> Left | None:
        """Return what a process kept that ended without asking, if there is any."""
        return next(left_behind(self._folder, RECORDING), None)

    def take_over(self, left: Left) -> None:
        """Keep what another process left as one's own."""
        self.forget()
        self._place = left

    def _pieces(self, log: "EventLog") -> Generator[float, None, None]:
        """Write it; the time between the pieces is not counted."""
        from core.recording.event_log_file import save_log_in_pieces

        took, began = 0.0, time.perf_counter()
        try:
            self._place = self._place or new_place(self._folder, RECORDING)
            for done in save_log_in_pieces(log, self._place.path):
                took += time.perf_counter() - began
                yield done
                began = time.perf_counter()
        except Problem as problem:
            if not self._failing:
                self._failed(problem)
            self._failing = True
        else:
            self._failing = False
        self._busy = False
        ended = time.perf_counter()
        self._next = ended + max((took + ended - began) / SHARE, LEAST_PAUSE)
