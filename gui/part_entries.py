"""The part of the table of actions that shows and hides parts of the window."""

from core.commands import HidePart, ShowPart
from core.look import Part
from core.scene import Scene
from core.vocabulary import Command
from gui.entry import Entry, Group
from gui.language import source
from gui.lesson_texts import PARTS


def _toggles(part: Part) -> Entry:
    def toggled(scene: Scene) -> Command:
        return ShowPart(part) if part in scene.look.hidden else HidePart(part)

    return Entry(
        f"part_{part}",
        Group.PARTS,
        source(PARTS, part),
        f"Show or hide: {source(PARTS, part).lower()}",
        (),
        toggled,
        checked=lambda scene: part not in scene.look.hidden,
    )


PART_ENTRIES = tuple(map(_toggles, Part))
