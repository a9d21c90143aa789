"""A session beside what is known of its file."""

from pathlib import Path

from msgspec import Struct

from core.state.session import Session
from gui.files.on_disk import OnDisk


class OpenDocument(Struct):
    """What can be saved: as it is now, and as it was saved, if it was, and where.

    `within` a lesson is what a person made there; it has a file of its own.
    """

    now: Session
    saved: tuple[object, ...] | None = None
    """The content of what was saved: the runs themselves are not kept for it."""

    file: OnDisk | None = None
    within: bool = False

    @property
    def changed(self) -> bool:
        """Whether something in it would be lost."""
        return self.now.content != self.saved

    @property
    def path(self) -> Path | None:
        """Its file, if it has one."""
        return self.file.path if self.file else None

    @property
    def name(self) -> str:
        """The name of its file, "" where it has none."""
        return self.file.path.name if self.file else ""
