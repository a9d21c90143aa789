"""The part of the table of actions that shows and hides parts of the window."""

from core.view.commands import HidePart, ShowPart
from core.view.options import Part
from core.workspace.scene import Scene
from core.workspace.vocabulary import Command
from gui.actions.entry import ActionEntry, Group
from gui.i18n.language import source
from gui.lessons.words import PARTS


def _toggles(part: Part) -> ActionEntry:
    def toggled(scene: Scene) -> Command:
        return ShowPart(part) if part in scene.options.hidden else HidePart(part)

    return ActionEntry(
        f"part_{part}",
        Group.PARTS,
        source(PARTS, part),
        f"Show or hide: {source(PARTS, part).lower()}",
        (),
        toggled,
        checked=lambda scene: part not in scene.options.hidden,
    )


PART_ENTRIES = tuple(_toggles(Part(name)) for name in PARTS)
