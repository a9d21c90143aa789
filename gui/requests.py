"""What a person can ask of the window itself: it changes nothing that the workspace holds."""

from dataclasses import dataclass
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


Request: TypeAlias = CopyWorking | ShowKeys | ShowMenu | ShowData
