"""The one table of what can be triggered: menu, buttons, keys and tests come from it."""

from random import SystemRandom

from core.formulas.lineage import NAMES
from core.formulas.notation import Notation
from core.network.declared import LINEAR
from core.network.quantities import NEW
from core.state.commands import ClearHistory, Move, Pause, Play, Redo, Seek, Undo
from core.state.edit_commands import DrawWeights, PinRun, Reset
from core.state.playback import Grain
from core.step.phases import Phase
from core.view.commands import Select, SetPresenting
from core.workspace.scene import Scene
from gui.actions.entry import ActionEntry, Group
from gui.actions.requests import CopyWorking, ShowCalculation, ShowData, ShowKeys, ShowMenu
from gui.files.entries import FILE_ENTRIES
from gui.i18n.language import tr
from gui.lessons.entries import LESSON_ENTRIES, can_go_back
from gui.plots.entries import PLOT_ENTRIES
from gui.presenting.entries import PRESENT_ENTRIES
from gui.shell.language_entries import LANGUAGE_ENTRIES
from gui.shell.look_entries import LOOK_ENTRIES
from gui.shell.part_entries import PART_ENTRIES
from gui.words.wording import edit_text


def _beside_selected(scene: Scene, by: int) -> Select:
    """Select the quantity before or after the selected one, round and round."""
    new = (*(f"{NEW}{name}" for name in LINEAR.parameters), *scene.moment.after)
    names = (*NAMES, *(name for name in new if scene.moment.known(name) is not None))
    if scene.options.selected not in names:
        return Select(names[0 if by > 0 else -1])
    return Select(names[(names.index(scene.options.selected) + by) % len(names)])


def _by(way: str, grain: Grain, count: int, key: str) -> ActionEntry:
    """Make the entry that moves by one of a grain, whichever the buttons move by."""
    command = Move(grain, count)
    return ActionEntry(
        f"{way}_{grain}",
        Group.MOVE,
        f"{'Next' if count > 0 else 'Previous'} {grain}",
        f"One {grain} {'forward' if count > 0 else 'back'}",
        (key,),
        lambda _: command,
        enabled=lambda scene: count > 0 or can_go_back(scene, grain),
    )


def _copy(notation: Notation, key: str) -> ActionEntry:
    return ActionEntry(
        f"copy_{notation.name.lower()}",
        Group.COPY,
        f"Copy the working as {notation}",
        f"Copy the working as {notation}",
        (key,),
        lambda _: CopyWorking(notation),
    )


def _selected(scene: Scene) -> bool:
    return scene.options.selected is not None


ENTRIES = (
    *FILE_ENTRIES,
    *LESSON_ENTRIES,
    *PRESENT_ENTRIES,
    ActionEntry(
        "step",
        Group.MOVE,
        "Step",
        "Forward by one phase, step or epoch, as chosen",
        ("Right",),
        lambda scene: Move(scene.playback.grain, 1),
        icon=lambda _: "step",
    ),
    ActionEntry(
        "back",
        Group.MOVE,
        "Back",
        "Back by one phase, step or epoch, as chosen",
        ("Left",),
        lambda scene: Move(scene.playback.grain, -1),
        icon=lambda _: "back",
        enabled=lambda scene: can_go_back(scene, scene.playback.grain),
    ),
    _by("step", Grain.PHASE, 1, "Alt+Right"),
    _by("back", Grain.PHASE, -1, "Alt+Left"),
    _by("step", Grain.STEP, 1, "Shift+Right"),
    _by("back", Grain.STEP, -1, "Shift+Left"),
    _by("step", Grain.EPOCH, 1, "Ctrl+Right"),
    _by("back", Grain.EPOCH, -1, "Ctrl+Left"),
    ActionEntry(
        "start",
        Group.MOVE,
        "First step",
        "To the first phase of step 0",
        ("Home",),
        lambda _: Seek(0, Phase.SAMPLE),
        enabled=lambda scene: can_go_back(scene, Grain.PHASE),
    ),
    ActionEntry(
        "end",
        Group.MOVE,
        "Last step",
        "To the last step made so far",
        ("End",),
        lambda scene: Seek(scene.prefix.length),
        enabled=lambda scene: scene.moving or scene.moment.step < scene.prefix.length,
    ),
    ActionEntry(
        "run",
        Group.RUN,
        lambda scene: tr("Pause") if scene.playing else tr("Run"),
        "Run or pause",
        ("Space",),
        lambda scene: Pause() if scene.playing else Play(),
        icon=lambda scene: "pause" if scene.playing else "run",
        filled=True,
    ),
    ActionEntry(
        "reset",
        Group.RUN,
        "Reset",
        "Back to step 0 with the same initial weights",
        ("Ctrl+R",),
        lambda _: Reset(),
        icon=lambda _: "reset",
    ),
    ActionEntry(
        "undo",
        Group.EDIT,
        lambda scene: edit_text("undo", scene.undo),
        "Take back the last edit",
        ("Ctrl+Z",),
        lambda _: Undo(),
        enabled=lambda scene: scene.undo is not None,
    ),
    ActionEntry(
        "redo",
        Group.EDIT,
        lambda scene: edit_text("redo", scene.redo),
        "Make it again",
        ("Ctrl+Y", "Ctrl+Shift+Z"),
        lambda _: Redo(),
        enabled=lambda scene: scene.redo is not None,
    ),
    ActionEntry(
        "pin",
        Group.EDIT,
        "Pin",
        "Pin the present run, to compare others with it",
        ("P",),
        lambda _: PinRun(),
    ),
    ActionEntry(
        "draw",
        Group.EDIT,
        "Draw new",
        "Draw new initial weights at random",
        ("W",),
        lambda _: DrawWeights(SystemRandom().randrange(2**32)),
    ),
    ActionEntry(
        "clear_history",
        Group.EDIT,
        "Clear the undo history",
        "Give up undo and redo, and the steps that only they keep",
        (),
        lambda _: ClearHistory(),
        enabled=lambda scene: scene.undo is not None or scene.redo is not None,
    ),
    ActionEntry(
        "data",
        Group.EDIT,
        "Data…",
        "Choose the samples: drawn, from a file, pasted, or one of them changed",
        ("Ctrl+T",),
        lambda _: ShowData(),
    ),
    ActionEntry(
        "handwork",
        Group.EDIT,
        "Check my work…",
        "Type your own numbers: which are right, and what went wrong with one that is not",
        ("Ctrl+H",),
        lambda _: ShowCalculation(),
    ),
    ActionEntry(
        "select_next",
        Group.SHOW,
        "Select the next number",
        "Select the next number: see what it came from and what uses it",
        ("Ctrl+Down",),
        lambda scene: _beside_selected(scene, 1),
    ),
    ActionEntry(
        "select_previous",
        Group.SHOW,
        "Select the previous number",
        "Select the number before",
        ("Ctrl+Up",),
        lambda scene: _beside_selected(scene, -1),
    ),
    ActionEntry(
        "select_none",
        Group.SHOW,
        lambda scene: tr("Select nothing") if _selected(scene) else tr("End presenting"),
        "Select nothing; where nothing is selected, end presenting",
        ("Esc",),
        lambda scene: Select(None) if _selected(scene) else SetPresenting(presenting=False),
        enabled=lambda scene: _selected(scene) or scene.options.presenting,
    ),
    *LOOK_ENTRIES,
    *PART_ENTRIES,
    *PLOT_ENTRIES,
    _copy(Notation.TEXT, "Ctrl+C"),
    _copy(Notation.MARKDOWN, "Ctrl+Shift+C"),
    _copy(Notation.LATEX, "Ctrl+Alt+C"),
    *LANGUAGE_ENTRIES,
    ActionEntry("keys", Group.HELP, "Keys", "The sheet of keys", ("?", "F1"), lambda _: ShowKeys()),
    ActionEntry(
        "menu",
        Group.HELP,
        "Menu",
        "Everything that can be done",
        ("F10",),
        lambda _: ShowMenu(),
        icon=lambda _: "menu",
    ),
)
