"""Long work on the clock, with its progress shown and a way to give it up."""

from collections.abc import Callable, Generator, Iterator
from typing import TypeVar

from core.base.problems import Problem
from gui.files.file_dialogs import FileDialogs
from gui.time.clock import Clock

T = TypeVar("T")

USUAL = "long work"

PATIENCE = 0.5
"""Seconds of work after which its progress is shown."""


class LongWork:
    """Does one piece of work of a name at a time, a share of each frame."""

    def __init__(self, clock: Clock, dialogs: FileDialogs, name: str = USUAL) -> None:
        self._clock = clock
        self._name = name
        self.dialogs = dialogs

    def start_work(
        self,
        work: Generator[float, None, T],
        text: str,
        done: Callable[[T], None],
        failed: Callable[[Problem], None],
        cancelled: Callable[[], None],
    ) -> None:
        """Do work that yields how much is done, 0 to 1, and hand on what it returns.

        After a while its progress is shown under `text`. One of the three is called at its end:
        `failed` where it raises a `Problem`.
        """

        def cancel() -> None:
            self.drop()
            cancelled()

        def tell(share: float, seconds: float) -> None:
            if seconds > PATIENCE:
                self.dialogs.show_progress(text, share, cancel)

        self._clock.start_work(self._name, self._ended(work, done, failed), tell)

    def drop(self) -> None:
        """Give up what is being done."""
        self._clock.drop(self._name)
        self.dialogs.hide_progress()

    def _ended(
        self,
        work: Generator[float, None, T],
        done: Callable[[T], None],
        failed: Callable[[Problem], None],
    ) -> Iterator[float]:
        try:
            result = yield from work
        except Problem as problem:
            self.dialogs.hide_progress()
            failed(problem)
            return
        self.dialogs.hide_progress()
        done(result)
