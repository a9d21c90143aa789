"""Temporary files and folders; those that a process was not left the time to take away.

While one is there a note of it is, in a folder of the person's own, held by its process. The next
start takes away what is noted and held by none, so nothing of a process that lives.

Standard library only: the set-up uses it before anything is installed.
"""

import json
import os
import shutil
import stat
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from core.files.locks import Lock

_ENDING = ".note"
_MOST = 2**16
"""Bytes of a note."""

_KEPT = 100  # bytes of a name that a temporary one keeps: names may have 255


@contextmanager
def temporary(target: Path, *, folder: bool = False) -> Iterator[Path]:
    """Give a new file beside a target, or a new folder, empty; what has that name at the end goes.

    It is noted before it is made, so that whenever the process is killed one finds it; where it
    cannot be noted, it is made all the same. Raises `OSError` where it cannot be made.
    """
    path = target.with_name(f".{_shortened(target.name)}.{os.urandom(6).hex()}")
    with _noted(path) as note:
        if folder:
            path.mkdir(0o700)
        else:
            os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
        try:
            if note:
                with suppress(OSError):
                    note.write(_said(path, path.lstat().st_ino))
            yield path
        finally:
            _take_away(path)


def clear() -> None:
    """Take away what processes left that no longer live."""
    with suppress(OSError, RuntimeError):
        for note in list(folder().glob(f"*{_ENDING}")):
            lock = Lock(note)
            with suppress(OSError):
                if lock.take(make=False):
                    _clear(lock.read(_MOST))
                    lock.free()
                    note.unlink(missing_ok=True)


def folder() -> Path:
    """Return where notes are. Raises `RuntimeError` where a person has no folder."""
    if sys.platform == "win32":
        kept = Path(os.environ.get("APPDATA", ""))
    elif sys.platform == "darwin":
        kept = Path.home() / "Library" / "Application Support"
    else:
        kept = Path(os.environ.get("XDG_DATA_HOME", ""))
    if not kept.is_absolute():
        kept = Path.home() / ".local" / "share"
    return kept / "OneTwoOne" / "unfinished"


@contextmanager
def _noted(path: Path) -> Iterator[Lock | None]:
    """Keep a note of what is to be made, if that can be, and give it while it is held."""
    made = None
    with suppress(OSError, RuntimeError):
        made = _note(path)
    try:
        yield made[1] if made else None
    finally:
        if made:
            note, lock = made
            lock.free()
            with suppress(OSError):
                note.unlink(missing_ok=True)


def _note(path: Path) -> tuple[Path, Lock]:
    """Write a note; it is held before it says anything, so that none finds it without its owner."""
    place = folder()
    place.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(suffix=_ENDING, dir=place)
    os.close(handle)
    note = Path(name)
    lock = Lock(note)
    try:
        if lock.take(make=False):
            lock.write(_said(path, None))
    except OSError:
        lock.free()
        note.unlink(missing_ok=True)
        raise
    return note, lock


def _said(path: Path, number: int | None) -> bytes:
    """Return what a note says of a path: the number of the file there, None while it is empty.

    One is written over the other: the blanks cover what the first has more than a short number.
    """
    return f"{json.dumps([str(path.absolute()), number])}    ".encode("ascii")


def _clear(note: bytes) -> None:
    """Take away what a note names, if that is still what it was."""
    with suppress(OSError, ValueError, RecursionError):
        match json.loads(note):
            case [str(name), int(number)] if Path(name).lstat().st_ino == number:
                _take_away(Path(name))
            case [str(name), None] if _is_empty(Path(name)):
                _take_away(Path(name))


def _is_empty(path: Path) -> bool:
    found = path.lstat()
    if stat.S_ISDIR(found.st_mode):
        return not any(path.iterdir())
    return stat.S_ISREG(found.st_mode) and found.st_size == 0


def _take_away(path: Path) -> None:
    with suppress(OSError):
        if path.is_dir() and not path.is_symlink():
            shutil.rmtree(path, ignore_errors=True)
        else:
            path.unlink(missing_ok=True)


def _shortened(name: str) -> str:
    return os.fsdecode(os.fsencode(name)[:_KEPT])
