"""Temporary files and folders that a process was not left the time to take away.

While one is there a note of it is, in a folder of the person's own, held by its process. The next
start takes away what is noted and held by none, so nothing of a process that lives.
"""

import json
import os
import shutil
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from core.locks import Lock

_ENDING = ".note"
_MOST = 2**16
"""Bytes of a note."""


@contextmanager
def noted(temporary: Path) -> Iterator[None]:
    """Note what is there for the length of the block; where that cannot be, do without."""
    made = None
    with suppress(OSError, RuntimeError):
        made = _note(temporary)
    try:
        yield
    finally:
        if made:
            note, lock = made
            lock.free()
            with suppress(OSError):
                note.unlink(missing_ok=True)


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


def _note(temporary: Path) -> tuple[Path, Lock]:
    """Write a note; it is held before it says anything, so that none finds it without its owner."""
    place = folder()
    place.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(suffix=_ENDING, dir=place)
    os.close(handle)
    note = Path(name)
    lock = Lock(note)
    try:
        if lock.take(make=False):
            said = json.dumps([str(temporary.absolute()), temporary.lstat().st_ino])
            lock.write(said.encode("ascii"))
    except OSError:
        lock.free()
        note.unlink(missing_ok=True)
        raise
    return note, lock


def _clear(note: bytes) -> None:
    """Take away what a note names, if that is still what it was."""
    with suppress(OSError, ValueError, RecursionError):
        match json.loads(note):
            case [str(name), int(number)] if Path(name).lstat().st_ino == number:
                if Path(name).is_dir():
                    shutil.rmtree(name, ignore_errors=True)
                else:
                    Path(name).unlink()
