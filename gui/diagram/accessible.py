"""The diagram for screen readers: every weight, node and gradient by name and value, in words.

Qt's stubs say that an interface always has an object and children; its documentation allows none.
An interface in Python cannot offer actions or a value as a number: Qt wants those as other classes.
"""

import sys
from functools import cache, partial
from weakref import ref

from PySide6.QtCore import QObject, QPoint, QRect
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget

from core.formulas.lineage import NAMES, sources
from core.network.linear import linear
from core.network.rules import Rule
from core.step.phases import NUMBERS_OF, phases_of
from gui.base.overrides import override
from gui.diagram.context import NODES
from gui.diagram.editing import EDITABLE, plain
from gui.diagram.view import DiagramView
from gui.diagram.words import DIAGRAM
from gui.i18n.language import tr
from gui.words.spoken import name_spoken, say_phase, say_value

_ROUND = frozenset({*NODES, "loss"})
"""The nodes; the other numbers are written beside lines."""

_VALUE_UNHEARD = sys.platform.startswith("linux")
"""AT-SPI has no place for a value in words: there the description says it."""


@cache
def reading_order() -> tuple[str, ...]:
    """Return the numbers as they are computed, each weight before what first uses it."""
    order: dict[str, None] = {}
    for phase in phases_of(linear(Rule.EXACT)):
        for name in NUMBERS_OF[phase]:
            if name in NAMES:
                order |= dict.fromkeys(
                    each for each in sources(linear(Rule.EXACT), name) if each in NAMES
                )
                order[name] = None
    return tuple(order)


class DiagramInterface(QAccessibleWidget):
    """The diagram as a whole: its children are its numbers."""

    def __init__(self, view: DiagramView) -> None:
        super().__init__(view, QAccessible.Role.Graphic, tr(DIAGRAM))
        self._held = ref(view)
        self._children = [NumberInterface(view, self, name) for name in reading_order()]

    def release(self) -> None:
        """Keep nothing of a view that is gone: Qt's bindings never give up what a factory made."""
        self._children.clear()

    @override
    def text(self, kind: QAccessible.Text) -> str:
        view = self._held()
        if kind == QAccessible.Text.Description and view is not None and view.scene is not None:
            return say_phase(view.scene)
        return super().text(kind)

    @override
    def focusChild(self) -> QAccessibleInterface | None:  # type: ignore[override]
        return next((each for each in self._children if each.has_focus), None)

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
    """One number of the diagram: read as it is shown there, new once it is computed anew."""

    def __init__(self, view: DiagramView, parent: DiagramInterface, name: str) -> None:
        super().__init__()
        self._held = ref(view)
        self._parent = parent
        self._name = name

    @property
    def _view(self) -> DiagramView:
        view = self._held()
        assert view is not None, "Qt asks for what can be seen"
        return view

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
        round_ = self._name in _ROUND
        return QAccessible.Role.Graphic if round_ else QAccessible.Role.StaticText

    @override
    def state(self) -> QAccessible.State:
        state, scene = QAccessible.State(), self._view.scene
        covered = scene is None or scene.covers(self._shown)
        for name, on in (
            ("focusable", True),
            ("selectable", True),
            ("selected", self._is_selected),
            ("focused", self.has_focus),
            ("editable", self._name in EDITABLE and not covered),
            ("readOnly", self._name not in EDITABLE or covered),
            ("invisible", not self._view.isVisible()),
        ):
            setattr(state, name, int(on))
        return state

    @override
    def text(self, kind: QAccessible.Text) -> str:
        scene = self._view.scene
        if kind == QAccessible.Text.Name:
            return name_spoken(self._shown)
        value = kind == QAccessible.Text.Value
        if scene is not None and (
            value or (kind == QAccessible.Text.Description and _VALUE_UNHEARD)
        ):
            return say_value(self._shown, scene)
        return ""

    @property
    def has_focus(self) -> bool:
        """Whether keys are for this number."""
        return self._is_selected and self._view.hasFocus()

    @property
    def _is_selected(self) -> bool:
        scene = self._view.scene
        return scene is not None and plain(scene.options.selected) == self._name

    @property
    def _shown(self) -> str:
        return self._view.as_shown(self._name)

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
    thing.destroyed.connect(partial(_forget, key))
    return _made[key]


def _forget(key: int) -> None:
    if (made := _made.pop(key, None)) is not None:
        made.release()


def install() -> None:
    """Make Qt ask here for the accessible side of widgets; once a process is enough."""
    QAccessible.installFactory(_factory)
