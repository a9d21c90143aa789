"""A session on its way to its file."""

from collections.abc import Callable, Generator
from pathlib import Path

from core.base.problems import Message
from core.state.session import Session
from core.storage.session_file import save_in_pieces
from gui.files.file_dialogs import FileDialogs
from gui.files.long_work import LongWork
from gui.files.words import FILES
from gui.time.clock import Clock

_NAME = "saving"


class Saving:
    """Writes a session, a share of each frame; what needs it to be whole waits."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._under_way = False
        self._waiting: Callable[[], None] | None = None

    def start_work(
        self,
        session: Session,
        path: Path,
        dialogs: FileDialogs,
        done: Callable[[], None],
        failed: Callable[[Message], None],
    ) -> None:
        """Write what a session is now; one of both is called at its end."""
        self._under_way = True
        LongWork(self._clock, dialogs, _NAME).start_work(
            self._written(session, path),
            FILES["saving"],
            lambda _: done(),
            lambda problem: failed(problem.message),
            lambda: failed(Message("session.unsaved")),
        )

    def when_done(self, go_on: Callable[[], None]) -> None:
        """Go on once nothing is being written any more; of what waits for that the last does."""
        if self._under_way:
            self._waiting = go_on
        else:
            go_on()

    def drop(self) -> None:
        """Give it up, and what waits for it."""
        self._waiting = None
        self._clock.drop(_NAME)

    def _written(self, session: Session, path: Path) -> Generator[float, None, None]:
        try:
            yield from save_in_pieces(session, path)
        finally:
            self._under_way = False
            go_on, self._waiting = self._waiting, None
            if go_on:
                self._clock.when_idle(go_on)
