"""Autosaves: a copy of what is open, for the case that the program ends without asking."""

import os
import time
from collections.abc import Callable, Generator, Iterator, Sequence
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QLockFile

from core.base.problems import Problem
from core.base.work import finish
from core.files.text_files import reason_of, unused
from core.state.session import Session
from core.storage.session_file import save_in_pieces
from gui.files.document import OpenDocument
from gui.files.on_disk import OnDisk, noted
from gui.time.clock import Clock

USUAL_SECONDS = 30
"""Seconds from a trained step to its autosave: it can be trained again."""

LEAST_PAUSE = 0.1
"""Seconds from an autosave to that of the next edit, at least."""

SHARE = 0.05
"""The share of the time that autosaves of edits may take."""

_MOST_TRIES = 100
_NAME = "autosave"

RECORDING = "recording"
"""What the files are called that keep a live recording."""


class Autosave:
    """The autosaves of this process, one for each session that has unsaved changes.

    They are written after changes, and gone when all is saved.

    A lock beside it shows that the process lives; the system frees that of one that ended.
    """

    def __init__(
        self,
        folder: Path,
        clock: Clock,
        unsaved: Callable[[], Sequence[OpenDocument]],
        failed: Callable[[Problem], None],
    ) -> None:
        self._folder = folder
        self._clock = clock
        self._unsaved = unsaved
        self._failed = failed
        self._places: list[tuple[Path, QLockFile]] = []
        self._kept: Sequence[tuple[object, ...]] = ()
        self._noted: dict[Path, OnDisk | None] = {}
        self._seen: Sequence[object] = ()
        self._failing = False
        self._busy = False
        self._next = 0.0

    def follow(self, unsaved: Sequence[OpenDocument]) -> None:
        """Take note of unsaved changes: an edit is saved as soon as may be, steps after a while.

        Call this after each change. Where there is none, the autosaves are taken away: all is
        saved, or given up.
        """
        if not unsaved:
            self._remove()
            return
        sessions = [document.now for document in unsaved]
        seen = [(session.runs[0].run, session.document.pins) for session in sessions]
        if seen != self._seen:
            self._seen = seen
            self._clock.remind(max(self._next - time.perf_counter(), 0.0), self._begin)
        elif not self._clock.reminds and not self._holds(sessions):
            self._clock.remind(USUAL_SECONDS, self._begin)

    def write(self) -> bool:
        """Save now; say whether that worked. Only the first failure is told."""
        self._give_up()
        finish(self._pieces())
        return not self._failing

    def _begin(self) -> None:
        """Save a share of each frame; what is under way is brought to its end first."""
        if self._busy:
            self._clock.remind(LEAST_PAUSE, self._begin)
            return
        self._busy = True
        self._clock.start_work(_NAME, self._pieces(), lambda _done, _seconds: None)

    def _give_up(self) -> None:
        self._clock.drop(_NAME)
        self._busy = False

    def _pieces(self) -> Generator[float, None, None]:
        """Save what is there now; the time between the pieces is not counted."""
        unsaved = self._unsaved()
        sessions = [document.now for document in unsaved]
        contents = [session.content for session in sessions]
        took, began = 0.0, time.perf_counter()
        try:
            for number, document in enumerate(unsaved):
                self._note(self._place(number), document.file)
                for done in save_in_pieces(sessions[number], self._place(number)):
                    took += time.perf_counter() - began
                    yield done
                    began = time.perf_counter()
        except Problem as problem:
            if not self._failing:
                self._failed(problem)
            self._failing = True
        else:
            self._failing = False
        self._unlink(self._places[len(unsaved) :])
        self._kept = contents
        self._busy = False
        ended = time.perf_counter()
        self._next = ended + max((took + ended - began) / SHARE, LEAST_PAUSE)

    def leave(self) -> None:
        """Save now, and leave what is unsaved to the next start: nobody can be asked."""
        if self._unsaved():
            self.write()
            self._clock.forget()
            self._release()
        else:
            self.end()

    def end(self) -> None:
        """Take the autosaves and their locks away; the program ends in good order."""
        self._remove()
        self._release()

    def _release(self) -> None:
        for _, lock in self._places:
            lock.unlock()
        self._places.clear()

    def _remove(self) -> None:
        self._clock.forget()
        self._give_up()
        if self._places:
            self._unlink(self._places)
        self._kept = self._seen = ()

    def _unlink(self, places: Sequence[tuple[Path, QLockFile]]) -> None:
        for path, _ in places:
            _unlink(path)
            self._noted.pop(path, None)

    def _note(self, path: Path, file: OnDisk | None) -> None:
        """Write down which file a session is of, where that is not there yet.

        Raises `Problem` (file.*).
        """
        if self._noted.get(path) != file:
            if file:
                file.note(_beside(path))
            else:
                _forget(_beside(path))
            self._noted[path] = file

    def _holds(self, sessions: Sequence[Session]) -> bool:
        """Say whether that is what the autosaves hold."""
        return [session.content for session in sessions] == self._kept

    def _place(self, number: int) -> Path:
        """Return a file, which nothing else uses; raises `Problem` (file.unwritable)."""
        if number == len(self._places):
            self._places.append(_free_place(self._folder, _NAME))
        return self._places[number][0]


class Left:
    """An autosave, locked: it is left, where its process ends without asking, to one next start."""

    def __init__(self, path: Path, lock: QLockFile) -> None:
        self.path = path
        self._lock = lock

    @property
    def of(self) -> OnDisk | None:
        """The file that it was made of, if it was of one."""
        return noted(_beside(self.path))

    def discard(self) -> None:
        """Take it away."""
        _unlink(self.path)
        self._lock.unlock()

    def put_aside(self) -> None:
        """Keep one that cannot be opened, under a name that is not offered again."""
        with suppress(OSError):
            self.path.replace(unused(self.path.with_name(f"damaged-{self.path.name}")))
        _unlink(self.path)
        self._lock.unlock()

    def release(self) -> None:
        """Leave it to the next start."""
        self._lock.unlock()


def clear(folder: Path) -> None:
    """Take away locks and notes that processes which no longer live left without an autosave."""
    found = (path for name in (_NAME, RECORDING) for path in folder.glob(f"{name}-*"))
    for stem in {path.stem for path in found}:
        path = folder / f"{stem}.json"
        lock = _lock(path)
        if not os.path.lexists(path) and lock.tryLock(0):
            if not os.path.lexists(path):
                _unlink(path)
            lock.unlock()


def new_place(folder: Path, name: str) -> Left:
    """Return a file of this process alone; raises `Problem` (file.unwritable)."""
    return Left(*_free_place(folder, name))


def left_behind(folder: Path, name: str = _NAME) -> Iterator[Left]:
    """Yield the autosaves of processes that no longer live, the latest first."""
    found = []
    for path in folder.glob(f"{name}-*.json"):
        with suppress(OSError):
            found.append((path.stat().st_mtime_ns, path))
    for _, path in sorted(found, reverse=True):
        lock = _lock(path)
        if lock.tryLock(0):
            yield Left(path, lock)


def _free_place(folder: Path, name: str) -> tuple[Path, QLockFile]:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise Problem("file.unwritable", path=folder, reason=reason_of(error)) from error
    for number in range(1, _MOST_TRIES):
        path = folder / f"{name}-{os.getpid()}{f'-{number}' if number > 1 else ''}.json"
        lock = _lock(path)
        if not os.path.lexists(path) and lock.tryLock(0):
            return path, lock
    raise Problem("file.unwritable", path=folder, reason=lock.error().name)


def _beside(path: Path) -> Path:
    """Return where it is written down which file an autosave is of."""
    return path.with_suffix(".file")


def _forget(note: Path) -> None:
    """Take a note away; raises `Problem` (file.unwritable) where it stays, and would be false."""
    try:
        note.unlink(missing_ok=True)
    except OSError as error:
        raise Problem("file.unwritable", path=note, reason=reason_of(error)) from error


def _unlink(path: Path) -> None:
    for each in (path, _beside(path)):
        with suppress(OSError):
            each.unlink(missing_ok=True)


def _lock(path: Path) -> QLockFile:
    lock = QLockFile(str(path.with_suffix(".lock")))
    lock.setStaleLockTime(0)  # only a process that ended loses its lock, however old that is
    return lock
