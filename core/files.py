"""Files out: whole, or not at all."""

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from core.problems import Problem


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
