"""Text in, within bounds; files out, whole or not at all. All that is opened is a regular file."""

import os
import stat
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path

from core.base.problems import Problem
from core.files.permissions import umask
from core.files.temporary_files import temporary

MOST_BYTES = 64 * 2**20
"""Bytes of a text file; a larger one is refused before it is read whole."""

_WRITABLE = stat.S_IWUSR | stat.S_IWGRP | stat.S_IWOTH


def read_text(path: Path, most: int = MOST_BYTES) -> str:
    """Read a text file of at most `most` bytes as UTF-8; every line ends with a line feed.

    Raises `Problem` (file.not_text, and what `read_bytes` raises).
    """
    try:
        text = read_bytes(path, most).decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise Problem("file.not_text", path=path) from error
    if "\0" in text:
        raise Problem("file.not_text", path=path)
    return text.replace("\r\n", "\n").replace("\r", "\n")


def read_bytes(path: Path, most: int = MOST_BYTES) -> bytes:
    """Read a file of at most `most` bytes.

    What is no regular file is not opened: a pipe would wait for ever, a device may have no end.
    Raises `Problem` (file.missing, file.is_folder, file.special, file.too_large, file.unreadable).
    """
    try:
        _check_regular(path, path.stat())
        with open(path, "rb", opener=_without_waiting) as file:
            found = os.fstat(file.fileno())
            _check_regular(path, found)
            data = file.read(most + 1) if found.st_size <= most else b""
    except FileNotFoundError as error:
        raise Problem("file.missing", path=path) from error
    except (OSError, ValueError) as error:
        raise Problem("file.unreadable", path=path, reason=reason_of(error)) from error
    if max(found.st_size, len(data)) > most:  # one that grows may be larger than it was
        raise Problem("file.too_large", path=path, megabytes=most // 2**20)
    return data


@contextmanager
def replacing(path: Path) -> Iterator[Path]:
    """Give a temporary file beside `path` that takes its place when the block ends well.

    It is on the disk before it does, so that whenever the program or the machine is stopped there
    is the old file or the new one, whole. A link stays, and what it names is replaced; an older
    file's permissions stay.
    Raises `Problem` (file.unwritable, file.is_folder, file.special, file.protected) where that
    cannot be; then, and after any other exception, nothing is left behind and an older file is
    untouched.
    """
    with ExitStack() as stack:
        try:
            mode = _mode_of_new(path)
            target = Path(os.path.realpath(path))
            made = stack.enter_context(temporary(target))
        except (OSError, ValueError) as error:
            raise Problem("file.unwritable", path=path, reason=reason_of(error)) from error
        try:
            yield made
            _sync(made)
            made.chmod(mode)
            made.replace(target)
            _sync_folder(target.parent)
        except OSError as error:
            raise Problem("file.unwritable", path=path, reason=reason_of(error)) from error


def reason_of(error: Exception) -> str:
    """Return why the system refused something, as it says it."""
    return getattr(error, "strerror", None) or str(error)


def _mode_of_new(path: Path) -> int:
    """Return the permissions of what takes a path's place: those of an older file, or the usual.

    Raises `Problem` (file.is_folder, file.special, file.protected) for what must not be replaced.
    """
    try:
        found = path.stat()
    except FileNotFoundError:
        return 0o666 & ~umask()
    _check_regular(path, found)
    if not (found.st_mode & _WRITABLE and os.access(path, os.W_OK)):  # nothing is denied to root
        raise Problem("file.protected", path=path)
    return stat.S_IMODE(found.st_mode)


def _check_regular(path: Path, found: os.stat_result) -> None:
    if stat.S_ISDIR(found.st_mode):
        raise Problem("file.is_folder", path=path)
    if not stat.S_ISREG(found.st_mode):
        raise Problem("file.special", path=path)


def _without_waiting(name: str, flags: int) -> int:
    """Open what may have become a pipe since it was looked at, where that can be told."""
    return os.open(name, flags | getattr(os, "O_NONBLOCK", 0))


def _sync(path: Path) -> None:
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def _sync_folder(folder: Path) -> None:
    """Bring the new name onto the disk, where folders can be opened for that."""
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def unused(path: Path) -> Path:
    """Return the path, with a number added if there is such a file: name-2.png."""
    candidate, number = path, 1
    while os.path.lexists(candidate):
        number += 1
        candidate = path.with_stem(f"{path.stem}-{number}")
    return candidate


def home() -> Path:
    """Return the folder of the person at the keyboard; where there is none, the present one."""
    try:
        return Path.home()
    except RuntimeError:  # neither HOME nor an entry among the users
        return Path()
