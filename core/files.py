"""Text in, within bounds; files out, whole or not at all."""

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from core.problems import Problem

MOST_BYTES = 64 * 2**20
"""Bytes of a text file; a larger one is refused before it is read whole."""


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

    Raises `Problem` (file.unwritable, file.is_folder) where that cannot be; then, and after any
    other exception, nothing is left behind and an older file is untouched.
    """
    if path.is_dir():
        raise Problem("file.is_folder", path=path)
    try:
        handle, name = tempfile.mkstemp(prefix=f".{path.name}.", dir=path.parent)
    except OSError as error:
        raise Problem("file.unwritable", path=path, reason=error.strerror) from error
    os.close(handle)
    temporary = Path(name)
    try:
        yield temporary
        temporary.chmod(0o666 & ~_umask())
        temporary.replace(path)
    except OSError as error:
        raise Problem("file.unwritable", path=path, reason=error.strerror) from error
    finally:
        temporary.unlink(missing_ok=True)


def unused(path: Path) -> Path:
    """Return the path, with a number added if there is such a file: name-2.png."""
    candidate, number = path, 1
    while candidate.exists():
        number += 1
        candidate = path.with_stem(f"{path.stem}-{number}")
    return candidate


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
