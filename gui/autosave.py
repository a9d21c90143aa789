"""Autosaves: a copy of what is open, for the case that the program ends without asking."""

import os
from collections.abc import Callable, Iterator, Sequence
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
    """The autosaves of this process, one for each session that has unsaved changes.

    They are written after changes, and gone when all is saved.

    A lock beside it shows that the process lives; the system frees that of one that ended.
    """

    def __init__(
        self,
        folder: Path,
        clock: Clock,
        sessions: Callable[[], Sequence[Session]],
        failed: Callable[[Problem], None],
    ) -> None:
        self._folder = folder
        self._clock = clock
        self._sessions = sessions
        self._failed = failed
        self._places: list[tuple[Path, QLockFile]] = []
        self._kept: Sequence[Session] = ()
        self._seen: Sequence[object] = ()
        self._failing = False

    def follow(self, unsaved: Sequence[Session]) -> None:
        """Take note of unsaved changes: an edit is saved once it has settled, steps after a while.

        Call this after each change. Where there is none, the autosaves are taken away: all is
        saved, or given up.
        """
        if not unsaved:
            self._remove()
            return
        seen = [(session.runs[0].run, session.pins) for session in unsaved]
        if seen != self._seen:
            self._seen = seen
            self._clock.remind(SETTLED_SECONDS, self.write)
        elif not self._clock.reminds and not self._holds(unsaved):
            self._clock.remind(USUAL_SECONDS, self.write)

    def write(self) -> bool:
        """Save now; say whether that worked. Only the first failure is told."""
        sessions = self._sessions()
        try:
            for number, session in enumerate(sessions):
                save_session(session, self._place(number))
        except Problem as problem:
            if not self._failing:
                self._failed(problem)
            self._failing = True
        else:
            self._failing = False
        self._unlink(self._places[len(sessions) :])
        self._kept = sessions
        return not self._failing

    def end(self) -> None:
        """Take the autosaves and their locks away; the program ends in good order."""
        self._remove()
        for _, lock in self._places:
            lock.unlock()
        self._places.clear()

    def _remove(self) -> None:
        self._clock.forget()
        if self._kept:
            self._unlink(self._places)
        self._kept = ()

    def _unlink(self, places: Sequence[tuple[Path, QLockFile]]) -> None:
        for path, _ in places:
            with suppress(OSError):
                path.unlink(missing_ok=True)

    def _holds(self, unsaved: Sequence[Session]) -> bool:
        """Say whether that is what the autosaves hold."""
        return len(unsaved) == len(self._kept) and all(
            session.holds_same(kept) for session, kept in zip(unsaved, self._kept, strict=True)
        )

    def _place(self, number: int) -> Path:
        """Return a file, which nothing else uses; raises `Problem` (file.unwritable)."""
        if number == len(self._places):
            self._places.append(_free_place(self._folder))
        return self._places[number][0]


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
