"""A file that one process holds; the system lets go of it when that process ends, however it does.

It can be read and written all the same.

Standard library only: the set-up uses it before anything is installed.
"""

import errno
import os
import stat
import sys
from contextlib import suppress
from pathlib import Path

_HELD = {errno.EAGAIN, errno.EACCES, errno.EDEADLK}
"""What the systems answer where something else holds it."""


class NoLocksError(OSError):
    """The file system has no locks."""


class Lock:
    """Holds a file, which stays where it is."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._handle: int | None = None

    def take(self, *, make: bool = True) -> bool:
        """Hold the file, made where it is missing; say whether nothing else holds it.

        Raises `OSError` where it cannot be opened, `NoLocksError` where it cannot be held.
        """
        handle = os.open(self._path, os.O_RDWR | (os.O_CREAT if make else 0), 0o600)
        try:
            _hold(handle)
        except OSError as error:
            os.close(handle)
            if error.errno in _HELD:
                return False
            raise NoLocksError(error.errno, error.strerror) from error
        self._handle = handle
        return True

    def read(self, most: int) -> bytes:
        """Return what stands in it, while it is held; nothing where that is no regular file."""
        if self._handle is None or not stat.S_ISREG(os.fstat(self._handle).st_mode):
            return b""
        os.lseek(self._handle, 0, os.SEEK_SET)
        return os.read(self._handle, most)

    def write(self, data: bytes) -> None:
        """Write what stands in it, while it is held. Raises `OSError`."""
        assert self._handle is not None
        os.lseek(self._handle, 0, os.SEEK_SET)
        os.write(self._handle, data)

    def free(self) -> None:
        """Let go of it."""
        if self._handle is not None:
            with suppress(OSError):
                os.close(self._handle)
            self._handle = None


if sys.platform == "win32":
    import msvcrt

    def _hold(handle: int) -> None:
        os.lseek(handle, 2**30, os.SEEK_SET)  # what is held there cannot be read
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _hold(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
