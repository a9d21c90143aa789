"""The actions of the table, as Qt has them."""

from collections.abc import Callable, Sequence

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from core.base.frozen import Frozen
from core.workspace.scene import Scene
from gui.actions.entry import ActionEntry, Does
from gui.base import theme
from gui.base.plain_text import set_tip, unmarked
from gui.i18n.language import tr
from gui.paint.icons import icon


def _tip(entry: ActionEntry) -> str:
    """Say what an action does, and by which keys, as the keyboard names them."""
    native = QKeySequence.SequenceFormat.NativeText
    keys = ", ".join(QKeySequence(key).toString(native) for key in entry.keys)
    return f"{tr(entry.tip)} ({keys})" if keys else tr(entry.tip)


class _Face(Frozen):
    """How an action looks in one scene."""

    text: str
    enabled: bool
    checked: bool | None
    icon: str | None
    tint: str

    @classmethod
    def of(cls, entry: ActionEntry, scene: Scene) -> "_Face":
        colors = theme.colors(scene.options.theme)
        return cls(
            tr(entry.text) if isinstance(entry.text, str) else unmarked(entry.text(scene)),
            entry.enabled(scene),
            entry.checked(scene) if entry.checked else None,
            entry.icon(scene) if entry.icon else None,
            colors.surface if entry.filled else colors.text,
        )

    def put_on(self, action: QAction) -> None:
        action.setText(self.text)
        action.setEnabled(self.enabled)
        if self.icon:
            action.setIcon(icon(self.icon, self.tint))
        if self.checked is not None:
            action.setChecked(self.checked)


class Actions:
    """The QActions of the table, kept as the scene says."""

    def __init__(
        self, owner: QWidget, table: Sequence[ActionEntry], ask: Callable[[Does], None]
    ) -> None:
        self._table = table
        self._ask = ask
        self._scene: Scene | None = None
        self._faces: dict[str, _Face] = {}
        self._all = {entry.name: self._made(owner, entry) for entry in table}

    def __getitem__(self, name: str) -> QAction:
        return self._all[name]

    def show_scene(self, scene: Scene) -> None:
        """Bring texts, icons, marks and availability in line with a scene, where they differ."""
        self._scene = scene
        for entry in self._table:
            face = _Face.of(entry, scene)
            if face != self._faces.get(entry.name):
                self._faces[entry.name] = face
                face.put_on(self._all[entry.name])

    def _made(self, owner: QWidget, entry: ActionEntry) -> QAction:
        action = QAction(owner)
        action.setObjectName(f"action.{entry.name}")
        action.setShortcuts([QKeySequence(key) for key in entry.keys])
        set_tip(action, _tip(entry))
        action.setCheckable(entry.checked is not None)
        action.triggered.connect(lambda: self._trigger(entry))
        owner.addAction(action)
        return action

    def _trigger(self, entry: ActionEntry) -> None:
        """Do what an action stands for; Qt has changed its mark, which is for the scene to say."""
        if self._scene is not None:
            self._ask(entry.does(self._scene))
            _Face.of(entry, self._scene).put_on(self._all[entry.name])
