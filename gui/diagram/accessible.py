"""The diagram for screen readers: every weight, node and gradient by name and value, in words.

Qt's stubs say that an interface always has an object and children; its documentation allows none.
"""

from PySide6.QtCore import QObject, QPoint, QRect
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget
from typing_extensions import override

from core.lineage import NAMES
from core.network import Weights
from gui.diagram.view import DiagramView
from gui.language import tr
from gui.texts import COVERED, DIAGRAM, SPOKEN
from gui.wording import speak_number


class DiagramInterface(QAccessibleWidget):
    """The diagram as a whole: its children are its numbers."""

    def __init__(self, view: DiagramView) -> None:
        super().__init__(view, QAccessible.Role.Graphic, tr(DIAGRAM))
        self._children = [NumberInterface(view, self, name) for name in NAMES]

    @override
    def childCount(self) -> int:
        return len(self._children)

    @override
    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]
        return self._children[index] if 0 <= index < len(self._children) else None

    @override
    def indexOfChild(self, child: QAccessibleInterface) -> int:
        return self._children.index(child) if child in self._children else -1

    @override
    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # type: ignore[override]
        return next((each for each in self._children if each.rect().contains(x, y)), None)


class NumberInterface(QAccessibleInterface):
    """One number of the diagram."""

    def __init__(self, view: DiagramView, parent: DiagramInterface, name: str) -> None:
        super().__init__()
        self._view = view
        self._parent = parent
        self._name = name

    @override
    def isValid(self) -> bool:
        return True

    @override
    def object(self) -> QObject | None:  # type: ignore[override]
        return None

    @override
    def parent(self) -> QAccessibleInterface:
        return self._parent

    @override
    def role(self) -> QAccessible.Role:
        return QAccessible.Role.StaticText

    @override
    def state(self) -> QAccessible.State:
        return QAccessible.State()

    @override
    def text(self, kind: QAccessible.Text) -> str:
        if kind == QAccessible.Text.Name:
            return SPOKEN[self._name]
        scene = self._view.scene
        if kind == QAccessible.Text.Value and scene is not None:
            moment = scene.moment
            updated = moment.known(f"new_{self._name}") if self._name in Weights._fields else None
            name = self._name if updated is None else f"new_{self._name}"
            if scene.covers(name):
                return tr(COVERED)
            return speak_number(moment.known(name), scene.look.digits)
        return ""

    @override
    def setText(self, kind: QAccessible.Text, text: str) -> None:
        """Do nothing: a number of the diagram is not edited here."""

    @override
    def rect(self) -> QRect:
        place = self._view.place(self._name).toRect()
        return place.translated(self._view.mapToGlobal(QPoint()))

    @override
    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]
        return None

    @override
    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # type: ignore[override]
        return None

    @override
    def childCount(self) -> int:
        return 0

    @override
    def indexOfChild(self, child: QAccessibleInterface) -> int:
        return -1


_made: dict[int, DiagramInterface] = {}  # Qt keeps no reference of its own to Python's objects


def _factory(_kind: str, thing: QObject) -> QAccessibleInterface | None:
    if not isinstance(thing, DiagramView):
        return None
    key = id(thing)
    _made[key] = DiagramInterface(thing)
    thing.destroyed.connect(lambda: _made.pop(key, None))
    return _made[key]


def install() -> None:
    """Make Qt ask here for the accessible side of widgets; once a process is enough."""
    QAccessible.installFactory(_factory)
