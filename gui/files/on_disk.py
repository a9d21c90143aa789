"""Which file something is in, and whether that is on the disk as it was left."""

import json
from pathlib import Path

from core.base.frozen import Frozen
from core.base.problems import Problem
from core.files.text_files import read_text, replacing

Mark = tuple[int, int, int]
"""Which file it is, how long, and when it was changed (nanoseconds)."""


class OnDisk(Frozen):
    """A file, with the mark that it had when it was last read or written here, if that is known."""

    path: Path
    mark: Mark | None = None

    @classmethod
    def now(cls, path: Path) -> "OnDisk":
        """Return a file as it is; call this before it is read, or after it was written."""
        return cls(path.absolute(), mark_of(path))

    @property
    def differs(self) -> bool:
        """Whether something else has written that file since."""
        mark = mark_of(self.path)
        return mark is not None and mark != self.mark

    def note(self, place: Path) -> None:
        """Write this down. Raises `Problem` (file.*)."""
        with replacing(place) as temporary:
            temporary.write_text(json.dumps([str(self.path), self.mark]), encoding="ascii")


def noted(place: Path) -> OnDisk | None:
    """Return what was written down there; None where nothing was, or it cannot be read."""
    try:
        match json.loads(read_text(place)):
            case [str(name), [int(number), int(size), int(changed)]]:
                return OnDisk(Path(name), (number, size, changed))
            case [str(name), None]:
                return OnDisk(Path(name))
    except (Problem, ValueError, RecursionError):
        pass
    return None


def mark_of(path: Path) -> Mark | None:
    """Return the mark of a file, None where there is none."""
    try:
        found = path.stat()
    except (OSError, ValueError):
        return None
    return found.st_ino, found.st_size, found.st_mtime_ns
