"""The one table of what can be triggered: menu, buttons, keys and tests come from it."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias

from core.commands import (
    Command,
    Move,
    Pause,
    Play,
    Reset,
    Seek,
    Select,
    SetDigits,
    SetLossScale,
    SetReducedMotion,
    SetTheme,
)
from core.lineage import NAMES
from core.look import LossScale, Theme
from core.notation import Notation
from core.numerals import DEFAULT_DIGITS, LEAST_DIGITS, MOST_DIGITS
from core.phases import Phase
from core.playback import Grain
from core.scene import Scene
from gui.requests import CopyWorking, Request, ShowKeys, ShowMenu

Does: TypeAlias = Command | Request


class Group(StrEnum):
    """What an action is about: the parts of the menu and of the sheet of keys."""

    MOVE = "move"
    RUN = "run"
    SHOW = "show"
    COPY = "copy"
    HELP = "help"


@dataclass(frozen=True)
class Entry:
    """What one action is called, which keys it has, and what it stands for.

    `does` makes the command or request from the present scene. `checked` and `enabled` read their
    state from it, `icon` and `text` may change with it. A `filled` button is dark where others are
    light.
    """

    name: str
    group: Group
    text: str | Callable[[Scene], str]
    tip: str
    keys: tuple[str, ...]
    does: Callable[[Scene], Does]
    icon: Callable[[Scene], str] | None = None
    enabled: Callable[[Scene], bool] = lambda _scene: True
    checked: Callable[[Scene], bool] | None = None
    filled: bool = False


def _toggled_theme(scene: Scene) -> SetTheme:
    return SetTheme(Theme.LIGHT if scene.look.theme is Theme.DARK else Theme.DARK)


def _toggled_digits(scene: Scene) -> SetDigits:
    return SetDigits(DEFAULT_DIGITS if scene.look.digits == MOST_DIGITS else MOST_DIGITS)


def _toggled_scale(scene: Scene) -> SetLossScale:
    log = scene.look.loss_scale is LossScale.LOG
    return SetLossScale(LossScale.LINEAR if log else LossScale.LOG)


def _beside_selected(scene: Scene, by: int) -> Select:
    """Select the quantity before or after the selected one, round and round."""
    if scene.look.selected not in NAMES:
        return Select(NAMES[0 if by > 0 else -1])
    return Select(NAMES[(NAMES.index(scene.look.selected) + by) % len(NAMES)])


def _by(way: str, grain: Grain, count: int, key: str) -> Entry:
    """Make the entry that moves by one of a grain, whichever the buttons move by."""
    command = Move(grain, count)
    return Entry(
        f"{way}_{grain}",
        Group.MOVE,
        f"{'Next' if count > 0 else 'Previous'} {grain}",
        f"One {grain} {'forward' if count > 0 else 'back'}",
        (key,),
        lambda _: command,
    )


def _copy(notation: Notation, key: str) -> Entry:
    return Entry(
        f"copy_{notation.name.lower()}",
        Group.COPY,
        f"Copy the working as {notation}",
        f"Copy the working as {notation}",
        (key,),
        lambda _: CopyWorking(notation),
    )


def _at_start(scene: Scene) -> bool:
    return (scene.moment.step, scene.moment.phase) == (0, Phase.SAMPLE)


ENTRIES = (
    Entry(
        "step",
        Group.MOVE,
        "Step",
        "Forward by one phase, step or epoch, as chosen",
        ("Right", "PgDown"),
        lambda scene: Move(scene.grain, 1),
        icon=lambda _: "step",
    ),
    Entry(
        "back",
        Group.MOVE,
        "Back",
        "Back by one phase, step or epoch, as chosen",
        ("Left", "PgUp"),
        lambda scene: Move(scene.grain, -1),
        icon=lambda _: "back",
        enabled=lambda scene: not _at_start(scene),
    ),
    _by("step", Grain.STEP, 1, "Shift+Right"),
    _by("back", Grain.STEP, -1, "Shift+Left"),
    _by("step", Grain.EPOCH, 1, "Ctrl+Right"),
    _by("back", Grain.EPOCH, -1, "Ctrl+Left"),
    Entry(
        "start",
        Group.MOVE,
        "First step",
        "To the first phase of step 0",
        ("Home",),
        lambda _: Seek(0, Phase.SAMPLE),
    ),
    Entry(
        "end",
        Group.MOVE,
        "Last step",
        "To the last step made so far",
        ("End",),
        lambda scene: Seek(scene.trail.length),
    ),
    Entry(
        "run",
        Group.RUN,
        lambda scene: "Pause" if scene.playing else "Run",
        "Run or pause",
        ("Space",),
        lambda scene: Pause() if scene.playing else Play(),
        icon=lambda scene: "pause" if scene.playing else "run",
        filled=True,
    ),
    Entry(
        "reset",
        Group.RUN,
        "Reset",
        "Back to step 0 with the same initial weights",
        ("Ctrl+R",),
        lambda _: Reset(),
        icon=lambda _: "reset",
    ),
    Entry(
        "select_next",
        Group.SHOW,
        "Select the next number",
        "Select the next number: see what it came from and what uses it",
        ("Ctrl+Down",),
        lambda scene: _beside_selected(scene, 1),
    ),
    Entry(
        "select_previous",
        Group.SHOW,
        "Select the previous number",
        "Select the number before",
        ("Ctrl+Up",),
        lambda scene: _beside_selected(scene, -1),
    ),
    Entry(
        "select_none",
        Group.SHOW,
        "Select nothing",
        "Select nothing",
        ("Esc",),
        lambda _: Select(None),
        enabled=lambda scene: scene.look.selected is not None,
    ),
    Entry(
        "digits",
        Group.SHOW,
        "All digits",
        "Show every number with all its digits",
        ("A",),
        _toggled_digits,
        checked=lambda scene: scene.look.digits == MOST_DIGITS,
    ),
    Entry(
        "more_digits",
        Group.SHOW,
        "One digit more",
        "Show one digit more",
        ("]",),
        lambda scene: SetDigits(scene.look.digits + 1),
        enabled=lambda scene: scene.look.digits < MOST_DIGITS,
    ),
    Entry(
        "fewer_digits",
        Group.SHOW,
        "One digit fewer",
        "Show one digit fewer",
        ("[",),
        lambda scene: SetDigits(scene.look.digits - 1),
        enabled=lambda scene: scene.look.digits > LEAST_DIGITS,
    ),
    Entry(
        "motion",
        Group.SHOW,
        "Reduced motion",
        "Show only where motions end",
        ("Ctrl+M",),
        lambda scene: SetReducedMotion(not scene.look.reduced_motion),
        checked=lambda scene: scene.look.reduced_motion,
    ),
    Entry(
        "log",
        Group.SHOW,
        "Log scale",
        "Show the loss on a logarithmic scale",
        ("Ctrl+L",),
        _toggled_scale,
        checked=lambda scene: scene.look.loss_scale is LossScale.LOG,
    ),
    Entry(
        "theme",
        Group.SHOW,
        "Dark",
        "Light or dark",
        ("Ctrl+D",),
        _toggled_theme,
        icon=lambda _: "theme",
        checked=lambda scene: scene.look.theme is Theme.DARK,
    ),
    _copy(Notation.TEXT, "Ctrl+C"),
    _copy(Notation.MARKDOWN, "Ctrl+Shift+C"),
    _copy(Notation.LATEX, "Ctrl+Alt+C"),
    Entry("keys", Group.HELP, "Keys", "The sheet of keys", ("?", "F1"), lambda _: ShowKeys()),
    Entry(
        "menu",
        Group.HELP,
        "Menu",
        "Everything that can be done",
        ("F10",),
        lambda _: ShowMenu(),
        icon=lambda _: "menu",
    ),
)
