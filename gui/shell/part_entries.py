"""The part of the table of actions that shows and hides parts of the window."""

from core.look.look import Part
from core.state.commands import HidePart, ShowPart
from core.workspace.scene import Scene
from core.workspace.vocabulary import Command
from gui.actions.entry import Entry, Group
from gui.i18n.language import source
from gui.lessons.texts import PARTS


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
