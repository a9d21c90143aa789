"""What a person can ask of the window itself: it changes nothing that the workspace holds."""

from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

from core.notation import Notation


@dataclass(frozen=True, slots=True)
class CopyWorking:
    """Put the working of the present phase on the clipboard."""

    notation: Notation


@dataclass(frozen=True, slots=True)
class ShowKeys:
    """Show the sheet of keys."""


@dataclass(frozen=True, slots=True)
class ShowMenu:
    """Open the menu."""


@dataclass(frozen=True, slots=True)
class ShowData:
    """Open the dialog in which the data are chosen."""


@dataclass(frozen=True, slots=True)
class SaveSession:
    """Save to the file that is open, or ask where."""


@dataclass(frozen=True, slots=True)
class SaveSessionAs:
    """Ask where to save, and save there."""


@dataclass(frozen=True, slots=True)
class OpenSession:
    """Open a session file, or ask which."""

    path: Path | None = None


FileRequest: TypeAlias = SaveSession | SaveSessionAs | OpenSession
Request: TypeAlias = CopyWorking | ShowKeys | ShowMenu | ShowData | FileRequest
