"""Autosaves: a copy of what is open, for the case that the program ends without asking."""

import os
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QLockFile

from core.files import reason_of, unused
from core.problems import Problem
from core.session import Session
from core.sessionfile import save_session
from gui.clock import Clock

USUAL_SECONDS = 30
"""Seconds from a change to its autosave."""

SETTLED_SECONDS = 2
"""Seconds of quiet after which an edit is saved."""

_MOST_TRIES = 100


class Autosave:
    """The autosave of this process: written after changes, gone when all is saved.

    A lock beside it shows that the process lives; the system frees that of one that ended.
    """

    def __init__(
        self,
        folder: Path,
        clock: Clock,
        session: Callable[[], Session],
        failed: Callable[[Problem], None],
    ) -> None:
        self._folder = folder
        self._clock = clock
        self._session = session
        self._failed = failed
        self._path: Path | None = None
        self._lock: QLockFile | None = None
        self._kept: Session | None = None
        self._seen: tuple[object, ...] = ()
        self._failing = False

    def follow(self, session: Session) -> None:
        """Take note of unsaved changes: an edit is saved once it has settled, steps after a while.

        Call this after each change.
        """
        seen = (session.runs[0].run, session.pins)
        if seen != self._seen:
            self._seen = seen
            self._clock.remind(SETTLED_SECONDS, self.write)
        elif not self._clock.reminds and not (self._kept and session.holds_same(self._kept)):
            self._clock.remind(USUAL_SECONDS, self.write)

    def write(self) -> bool:
        """Save now; say whether that worked. Only the first failure is told."""
        session = self._session()
        try:
            save_session(session, self._place())
        except Problem as problem:
            if not self._failing:
                self._failed(problem)
            self._failing = True
        else:
            self._failing = False
        self._kept = session
        return not self._failing

    def remove(self) -> None:
        """Take the autosave away: all is saved, or given up."""
        self._clock.forget()
        if self._path is not None and self._kept is not None:
            with suppress(OSError):
                self._path.unlink(missing_ok=True)
        self._kept = None

    def end(self) -> None:
        """Take the autosave and its lock away; the program ends in good order."""
        self.remove()
        if self._lock is not None:
            self._lock.unlock()
        self._path = self._lock = None

    def _place(self) -> Path:
        """Return the file, which nothing else uses; raises `Problem` (file.unwritable)."""
        if self._path is None:
            self._path, self._lock = _free_place(self._folder)
        return self._path


class Left:
    """An autosave of a process that ended without asking; locked, so that one start offers it."""

    def __init__(self, path: Path, lock: QLockFile) -> None:
        self.path = path
        self._lock = lock

    def discard(self) -> None:
        """Take it away."""
        with suppress(OSError):
            self.path.unlink(missing_ok=True)
        self._lock.unlock()

    def put_aside(self) -> None:
        """Keep one that cannot be opened, under a name that is not offered again."""
        with suppress(OSError):
            self.path.replace(unused(self.path.with_name(f"damaged-{self.path.name}")))
        self._lock.unlock()

    def release(self) -> None:
        """Leave it to the next start."""
        self._lock.unlock()


def left_behind(folder: Path) -> Iterator[Left]:
    """Yield the autosaves of processes that no longer live, the latest first."""
    found = []
    for path in folder.glob("autosave-*.json"):
        with suppress(OSError):
            found.append((path.stat().st_mtime_ns, path))
    for _, path in sorted(found, reverse=True):
        lock = _lock(path)
        if lock.tryLock(0):
            yield Left(path, lock)


def _free_place(folder: Path) -> tuple[Path, QLockFile]:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise Problem("file.unwritable", path=folder, reason=reason_of(error)) from error
    for number in range(1, _MOST_TRIES):
        path = folder / f"autosave-{os.getpid()}{f'-{number}' if number > 1 else ''}.json"
        lock = _lock(path)
        if not os.path.lexists(path) and lock.tryLock(0):
            return path, lock
    raise Problem("file.unwritable", path=folder, reason=lock.error().name)


def _lock(path: Path) -> QLockFile:
    lock = QLockFile(str(path.with_suffix(".lock")))
    lock.setStaleLockTime(0)  # only a process that ended loses its lock, however old that is
    return lock
