"""The diagram as a widget."""

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPaintEvent,
    QPen,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from core.formulas.lineage import NAMES
from core.network.quantities import AFTER, NEW
from core.view.commands import PointAt, Reveal, Select
from core.workspace.scene import Scene
from gui.base import theme
from gui.base.layout_direction import keep_direction
from gui.base.overrides import override
from gui.base.zoom import Zoomable
from gui.diagram.editing import Editor, plain, types_over
from gui.diagram.geometry import Geometry, geometry
from gui.diagram.paint import paint_diagram
from gui.paint.layer import Layer


class DiagramView(Zoomable, QWidget):
    """Shows the network of the scene it was last given; its weights and sample can be edited."""

    command = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        keep_direction(self)
        self._layer = Layer()
        self._by_key = False  # a ring shows where the keys go, for whom that matters
        self.setMouseTracking(True)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setObjectName("diagram")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.scene: Scene | None = None
        self._editor = Editor(self, lambda: self.scene)
        self._editor.command.connect(self.command)

    def show_scene(self, scene: Scene) -> None:
        """Show another scene."""
        self.scene = scene
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self.scene is not None:
            with self.painting() as painter:
                paint_diagram(painter, self.scene, self.logical_size, self._layer)
                if self.hasFocus() and self._by_key:
                    c = theme.colors(self.scene.options.theme)
                    painter.setPen(QPen(theme.color(c.positive), c.ring))
                    painter.setBrush(Qt.BrushStyle.NoBrush)
                    by = c.ring / 2
                    painter.drawRect(
                        QRectF(QPointF(), self.logical_size).adjusted(by, by, -by, -by)
                    )

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        self._by_key = event.reason() in {
            Qt.FocusReason.TabFocusReason,
            Qt.FocusReason.BacktabFocusReason,
        }
        super().focusInEvent(event)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if not self._editor.drag(event):
            self._point_at(self.name_at(event.position()))

    @override
    def leaveEvent(self, event: QEvent) -> None:
        self._point_at(None)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.scene is not None:
            name = self.name_at(event.position())
            if name is not None and self.scene.covers(name):
                self.command.emit(Reveal(name))
                return
            self._editor.press(name, self.scene, event)
            self.command.emit(Select(name))

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._editor.release()

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        name = self.name_at(event.position())
        if name is not None and self.scene is not None and not self.scene.covers(name):
            self._editor.release()
            self._editor.type_at(name, self.scene, self.place(plain(name)))

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        scene = self.scene
        name = self.name_at(event.position())
        if scene is None or not self._editor.wheel(name, scene, event):
            super().wheelEvent(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        scene = self.scene
        name = scene.options.selected if scene is not None else None
        place = self.place(plain(name)) if name else QRectF()
        if scene is None or not self._editor.key(name, scene, event, place):
            super().keyPressEvent(event)

    @override
    def event(self, event: QEvent) -> bool:
        """Let a digit go to the selected number before it means something else."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            selected = self.scene.options.selected if self.scene is not None else None
            if types_over(selected, event):
                event.accept()
                return True
        return super().event(event)

    def place(self, name: str) -> QRectF:
        """Return where the number of that name is shown."""
        place = self._at().place(name)
        return QRectF(place.topLeft() * self.zoom, place.size() * self.zoom)

    def _at(self) -> Geometry:
        large = self.scene is not None and self.scene.options.presenting
        return geometry(
            round(self.logical_size.width()), round(self.logical_size.height()), large=large
        )

    def name_at(self, where: QPointF) -> str | None:
        """Return the number that is shown at a place."""
        at, spot = self._at(), self.to_logical(where)
        name = next((name for name in NAMES if at.place(name).contains(spot)), None)
        return name and self.as_shown(name)

    def as_shown(self, name: str) -> str:
        """Name a number as the phase shows it: new once it is updated, or computed again."""
        moment = self.scene.moment if self.scene is not None else None
        for shown in (f"{NEW}{name}", f"{AFTER}{name}"):
            if moment is not None and moment.has(shown) and moment.knows(shown):
                return shown
        return name

    def _point_at(self, name: str | None) -> None:
        if self.scene is not None and name != self.scene.options.pointed:
            self.command.emit(PointAt(name))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(440, 230) * self.zoom
