"""Text in, within bounds; files out, whole or not at all."""

import os
import stat
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from core.problems import Problem

MOST_BYTES = 64 * 2**20
"""Bytes of a text file; a larger one is refused before it is read whole."""

_KEPT = 100  # characters of a name that a temporary one keeps: names may have 255


def read_text(path: Path, most: int = MOST_BYTES) -> str:
    """Read a text file of at most so many bytes as UTF-8; every line ends with a line feed.

    Raises `Problem` (file.missing, file.is_folder, file.too_large, file.not_text, file.unreadable).
    """
    try:
        with path.open("rb") as file:
            size = os.fstat(file.fileno()).st_size
            data = file.read(most + 1) if size <= most else b""
        if max(size, len(data)) > most:  # a device has no size, and may have no end
            raise Problem("file.too_large", path=path, megabytes=most // 2**20)
        text = data.decode("utf-8-sig")
    except FileNotFoundError as error:
        raise Problem("file.missing", path=path) from error
    except IsADirectoryError as error:
        raise Problem("file.is_folder", path=path) from error
    except UnicodeDecodeError as error:
        raise Problem("file.not_text", path=path) from error
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise Problem("file.unreadable", path=path, reason=reason) from error
    if "\0" in text:
        raise Problem("file.not_text", path=path)
    return text.replace("\r\n", "\n").replace("\r", "\n")


@contextmanager
def replacing(path: Path) -> Iterator[Path]:
    """Give a temporary file beside `path` that takes its place when the block ends well.

    It is on the disk before it does, so that whenever the program or the machine is stopped there
    is the old file or the new one, whole. A link stays, and what it names is replaced; an older
    file's permissions stay.
    Raises `Problem` (file.unwritable, file.is_folder) where that cannot be; then, and after any
    other exception, nothing is left behind and an older file is untouched.
    """
    if path.is_dir():
        raise Problem("file.is_folder", path=path)
    try:
        target = Path(os.path.realpath(path))
        mode = stat.S_IMODE(target.stat().st_mode) if target.exists() else 0o666 & ~umask()
        handle, name = tempfile.mkstemp(prefix=f".{target.name[:_KEPT]}.", dir=target.parent)
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise Problem("file.unwritable", path=path, reason=reason) from error
    os.close(handle)
    temporary = Path(name)
    try:
        yield temporary
        _sync(temporary)
        temporary.chmod(mode)
        temporary.replace(target)
        _sync_folder(target.parent)
    except OSError as error:
        raise Problem("file.unwritable", path=path, reason=error.strerror) from error
    finally:
        temporary.unlink(missing_ok=True)


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
    while candidate.exists():
        number += 1
        candidate = path.with_stem(f"{path.stem}-{number}")
    return candidate


def umask() -> int:
    """Return which permissions new files do not get."""
    mask = os.umask(0)
    os.umask(mask)
    return mask
