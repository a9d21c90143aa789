"""Editing numbers on the diagram itself: typed, nudged by keys or wheel, or dragged."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QPointF, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget

from core.network.quantities import AFTER, NEW
from core.state.commands import Notify
from core.state.edit_commands import SetSample, SetWeight
from core.state.nudging import nudge_of, nudged
from core.workspace.scene import Scene
from core.workspace.vocabulary import Command
from gui.base.overrides import override
from gui.base.zoom import join, zoom_of
from gui.diagram.geometry import EDGES
from gui.paint.fields import NumberField
from gui.words.texts import SPOKEN

WEIGHTS = tuple(EDGES)
EDITABLE = (*WEIGHTS, "x", "y")
PIXELS_A_NUDGE = 6
FAST = 10
"""How many nudges one is with Shift."""

_PAUSE_MS = 1000
"""A pause longer than this ends a gesture of keys or wheel."""

_BEGIN = "0123456789-\N{MINUS SIGN}"


_WHEEL_NOTCH = 120
_FIELD = (110, 28)


def types_over(name: str | None, event: QKeyEvent) -> bool:
    """Say whether a key begins a new value for a selected number."""
    typed = event.text()
    return name is not None and plain(name) in EDITABLE and bool(typed) and typed in _BEGIN


class Editor(QObject):
    """Turns what a person does to a number of the diagram into edits; keeps only the gesture."""

    command = Signal(object)

    def __init__(self, view: QWidget, present: Callable[[], Scene | None]) -> None:
        """Edit on a view; `present` returns the scene that it shows."""
        super().__init__(view)
        self._view = view
        self._present = present
        self._gesture = 0
        self._last: tuple[str, int] = ("", 0)
        self._dragged: tuple[str, float, float] | None = None
        self._field: NumberField | None = None

    def type_at(self, name: str, scene: Scene, place: QRectF, text: str | None = None) -> None:
        """Open a field over a number, with its value or what was typed first."""
        covered = scene.covers(name)
        name = plain(name)
        if name not in EDITABLE or covered:
            return
        self.close()
        field = self._field = _Field(f"diagram.{name}", SPOKEN[name])
        field.setParent(self._view)
        join(field)
        size = QSizeF(*_FIELD) * zoom_of(self._view)
        field.set_value(value_of(name, scene))
        corner = place.center() - QPointF(size.width() / 2, size.height() / 2)
        field.setGeometry(QRectF(corner, size).toRect())
        field.changed.connect(lambda value: self._entered(field, name, value))
        field.refused.connect(lambda message: self.command.emit(Notify(message)))
        field.left.connect(self.close)
        field.show()
        field.setFocus()
        if text is not None:
            field.setText(text)
            field.setModified(True)
            field.deselect()

    def close(self) -> None:
        """Take the field away; the diagram has the keys again."""
        if self._field is not None:
            field, self._field = self._field, None
            if QApplication.focusWidget() in {None, field}:  # else a person has gone elsewhere
                self._view.setFocus()
            field.hide()
            field.deleteLater()

    def press(self, name: str | None, scene: Scene, event: QMouseEvent) -> None:
        """Begin a drag on a weight."""
        self.close()
        name = plain(name)
        if name in WEIGHTS:
            self._gesture += 1
            self._dragged = name, to_nudge(name, scene), event.position().y()

    def drag(self, event: QMouseEvent) -> bool:
        """Change the weight that is dragged: up is more. Say whether there is one."""
        if self._dragged is None:
            return False
        name, start, y = self._dragged
        times = round((y - event.position().y()) / PIXELS_A_NUDGE)
        if times or self._last[0] == f"drag {name}":
            self._last = (f"drag {name}", 0)
            value = nudged(start, times, nudge_of(start))
            self.command.emit(SetWeight(name, value, gesture=self._gesture))
        return True

    def release(self) -> None:
        """End a drag."""
        self._dragged = None
        self._last = ("", 0)

    def wheel(self, name: str | None, scene: Scene, event: QWheelEvent) -> bool:
        """Nudge the weight under the pointer; say whether there is one."""
        name = plain(name)
        if name not in WEIGHTS or not (turned := event.angleDelta().y()):
            return False
        times = max(abs(turned) // _WHEEL_NOTCH, 1) * (1 if turned > 0 else -1)
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        self._nudge(name, scene, times * (FAST if shift else 1), event.timestamp())
        return True

    def key(self, name: str | None, scene: Scene, event: QKeyEvent, place: QRectF) -> bool:
        """Nudge or type over the selected number; say whether the key was for that."""
        name = plain(name)
        if name not in EDITABLE:
            return False
        if event.key() in {Qt.Key.Key_Up, Qt.Key.Key_Down} and name in WEIGHTS:
            times = 1 if event.key() == Qt.Key.Key_Up else -1
            shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self._nudge(name, scene, times * (FAST if shift else 1), event.timestamp())
            return True
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2}:
            self.type_at(name, scene, place)
            return True
        if types_over(name, event):
            self.type_at(name, scene, place, event.text())
            return True
        return False

    def _nudge(self, name: str, scene: Scene, times: int, when: int) -> None:
        """Nudge a weight; nudges that follow one another quickly are one gesture."""
        if self._last[0] != name or when - self._last[1] > _PAUSE_MS:
            self._gesture += 1
        self._last = (name, when)
        value = to_nudge(name, scene)
        moved = nudged(value, times, nudge_of(value))
        self.command.emit(SetWeight(name, moved, gesture=self._gesture))

    def _entered(self, field: NumberField, name: str, value: float) -> None:
        before = self._present()
        if before is None:
            return
        self._gesture += 1
        self.command.emit(edit_of(name, before, value))
        now = self._present()
        if now is not None and now.prefix.run is not before.prefix.run:  # it was not refused
            field.set_value(value)


class _Field(NumberField):
    """A field that goes away when it is left."""

    left = Signal()

    def __init__(self, name: str, spoken: str) -> None:
        super().__init__(name, spoken)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.editingFinished.connect(self._leave)

    def _leave(self) -> None:
        if not self.hasFocus():
            self.left.emit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        escape = event.key() == Qt.Key.Key_Escape
        super().keyPressEvent(event)
        if escape:
            self.left.emit()


def plain(name: str | None) -> str:
    """Return the name of the place of a number: that of the weight for a new weight."""
    return (name or "").removeprefix(NEW).removeprefix(AFTER)


def value_of(name: str, scene: Scene) -> float:
    """Return the present value of a number that can be edited, as far as it has come."""
    if name in WEIGHTS:
        return float(getattr(scene.moment.weights, name))
    return scene.moment.number(name)


def to_nudge(name: str, scene: Scene) -> float:
    """Return the value of a weight that a nudge starts from: what an edit would change."""
    return float(getattr(scene.moment.at_rest.weights, name))


def edit_of(name: str, scene: Scene, value: float) -> Command:
    """Return the edit that gives a number of the diagram another value."""
    if name in WEIGHTS:
        return SetWeight(name, value)
    index = scene.moment.sample - 1
    return SetSample(index, x=value) if name == "x" else SetSample(index, y=value)
