"""The one table of actions: menu, buttons, keys, tooltips and tests come from it."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from core.commands import (
    Command,
    Move,
    Pause,
    Play,
    Reset,
    Seek,
    SetDigits,
    SetLossScale,
    SetReducedMotion,
    SetTheme,
)
from core.look import LossScale, Theme
from core.numerals import DEFAULT_DIGITS, MOST_DIGITS
from core.phases import Phase
from core.playback import Grain
from core.scene import Scene
from gui import theme


@dataclass(frozen=True)
class Entry:
    """What one action is called, which keys it has, and the command it stands for.

    `command` makes the command from the present scene. `checked` and `enabled` read their state
    from it, `icon` and `text` may change with it. A `filled` button is dark where others are light.
    """

    name: str
    text: Callable[[Scene], str]
    tip: str
    keys: tuple[str, ...]
    command: Callable[[Scene], Command]
    icon: Callable[[Scene], str] | None = None
    enabled: Callable[[Scene], bool] = lambda _scene: True
    checked: Callable[[Scene], bool] | None = None
    filled: bool = False


def _toggled_theme(scene: Scene) -> SetTheme:
    return SetTheme(Theme.LIGHT if scene.look.theme is Theme.DARK else Theme.DARK)


def _toggled_digits(scene: Scene) -> int:
    return DEFAULT_DIGITS if scene.look.digits == MOST_DIGITS else MOST_DIGITS


def _toggled_scale(scene: Scene) -> SetLossScale:
    log = scene.look.loss_scale is LossScale.LOG
    return SetLossScale(LossScale.LINEAR if log else LossScale.LOG)


def _by(way: str, grain: Grain, count: int, key: str) -> Entry:
    """Make the entry that moves by one of a grain, whichever the buttons move by."""
    command = Move(grain, count)
    return Entry(
        f"{way}_{grain}",
        lambda _: f"{'Next' if count > 0 else 'Previous'} {grain}",
        f"One {grain} {'forward' if count > 0 else 'back'}",
        (key,),
        lambda _: command,
    )


ENTRIES = (
    Entry(
        "reset",
        lambda _: "Reset",
        "Back to step 0 with the same initial weights",
        ("Ctrl+R",),
        lambda _: Reset(),
        icon=lambda _: "reset",
    ),
    Entry(
        "back",
        lambda _: "Back",
        "Back by one phase, step or epoch, as chosen",
        ("Left", "PgUp"),
        lambda scene: Move(scene.grain, -1),
        icon=lambda _: "back",
        enabled=lambda scene: (scene.moment.step, scene.moment.phase) != (0, Phase.SAMPLE),
    ),
    Entry(
        "run",
        lambda scene: "Pause" if scene.playing else "Run",
        "Run or pause",
        ("Space",),
        lambda scene: Pause() if scene.playing else Play(),
        icon=lambda scene: "pause" if scene.playing else "run",
        filled=True,
    ),
    Entry(
        "step",
        lambda _: "Step",
        "Forward by one phase, step or epoch, as chosen",
        ("Right", "PgDown"),
        lambda scene: Move(scene.grain, 1),
        icon=lambda _: "step",
    ),
    _by("step", Grain.STEP, 1, "Shift+Right"),
    _by("back", Grain.STEP, -1, "Shift+Left"),
    _by("step", Grain.EPOCH, 1, "Ctrl+Right"),
    _by("back", Grain.EPOCH, -1, "Ctrl+Left"),
    Entry("start", lambda _: "First step", "To step 0", ("Home",), lambda _: Seek(0, Phase.SAMPLE)),
    Entry(
        "end",
        lambda _: "Last step",
        "To the last step made so far",
        ("End",),
        lambda scene: Seek(scene.trail.length),
    ),
    Entry(
        "digits",
        lambda _: "All digits",
        "Show every number with all its digits",
        ("A",),
        lambda scene: SetDigits(_toggled_digits(scene)),
        checked=lambda scene: scene.look.digits == MOST_DIGITS,
    ),
    Entry(
        "motion",
        lambda _: "Reduced motion",
        "Show only where motions end",
        ("Ctrl+M",),
        lambda scene: SetReducedMotion(not scene.look.reduced_motion),
        checked=lambda scene: scene.look.reduced_motion,
    ),
    Entry(
        "log",
        lambda _: "Log scale",
        "Show the loss on a logarithmic scale",
        ("Ctrl+L",),
        _toggled_scale,
        checked=lambda scene: scene.look.loss_scale is LossScale.LOG,
    ),
    Entry(
        "theme",
        lambda _: "Dark",
        "Light or dark",
        ("Ctrl+D",),
        _toggled_theme,
        icon=lambda _: "theme",
        checked=lambda scene: scene.look.theme is Theme.DARK,
    ),
)


@dataclass(frozen=True)
class _Face:
    """How an action looks in one scene."""

    text: str
    enabled: bool
    checked: bool | None
    icon: str | None
    tint: str

    @classmethod
    def of(cls, entry: Entry, scene: Scene) -> "_Face":
        colors = theme.colors(scene.look.theme)
        return cls(
            entry.text(scene),
            entry.enabled(scene),
            entry.checked(scene) if entry.checked else None,
            entry.icon(scene) if entry.icon else None,
            colors.surface if entry.filled else colors.text,
        )

    def put_on(self, action: QAction) -> None:
        action.setText(self.text)
        action.setEnabled(self.enabled)
        if self.icon:
            action.setIcon(theme.icon(self.icon, self.tint))
        if self.checked is not None:
            action.setChecked(self.checked)


class Actions:
    """The QActions of the table, kept as the scene says."""

    def __init__(self, owner: QWidget, dispatch: Callable[[Command], None]) -> None:
        self._dispatch = dispatch
        self._scene: Scene | None = None
        self._faces: dict[str, _Face] = {}
        self._all = {entry.name: self._made(owner, entry) for entry in ENTRIES}

    def __getitem__(self, name: str) -> QAction:
        return self._all[name]

    def show_scene(self, scene: Scene) -> None:
        """Bring texts, icons, marks and availability in line with a scene, where they differ."""
        self._scene = scene
        for entry in ENTRIES:
            face = _Face.of(entry, scene)
            if face != self._faces.get(entry.name):
                self._faces[entry.name] = face
                face.put_on(self._all[entry.name])

    def _made(self, owner: QWidget, entry: Entry) -> QAction:
        action = QAction(owner)
        action.setObjectName(f"action.{entry.name}")
        action.setShortcuts([QKeySequence(key) for key in entry.keys])
        action.setToolTip(f"{entry.tip} ({', '.join(entry.keys)})")
        action.setCheckable(entry.checked is not None)
        action.triggered.connect(lambda: self._trigger(entry))
        owner.addAction(action)
        return action

    def _trigger(self, entry: Entry) -> None:
        if self._scene is not None:
            self._dispatch(entry.command(self._scene))
