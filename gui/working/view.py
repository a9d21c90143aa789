"""The working of the present phase, as a widget."""

from PySide6.QtCore import QEvent, QPointF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from core.view.commands import PointAt, Reveal, Select
from core.workspace.scene import Scene
from gui.base.layout_direction import keep_direction
from gui.base.overrides import override
from gui.base.zoom import Zoomable
from gui.i18n.language import tr
from gui.words.spoken import say_working
from gui.working.paint import Areas, paint_working


class WorkingView(Zoomable, QWidget):
    """Shows how the phase's numbers come about; every token can be pointed at and selected."""

    command = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        keep_direction(self)
        self.setObjectName("working")
        self.setAccessibleName(tr("the working"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMouseTracking(True)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setMinimumSize(QSize(250, 150))
        self._scene: Scene | None = None
        self._areas: Areas = ()

    def show_scene(self, scene: Scene) -> None:
        """Show the working of a scene's phase."""
        self._scene = scene
        if not scene.moving:
            self.setAccessibleDescription(say_working(scene))
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self._scene is not None:
            with self.painting() as painter:
                self._areas = paint_working(painter, self._scene, self.logical_size)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._point_at(self.name_at(event.position()))

    @override
    def leaveEvent(self, event: QEvent) -> None:
        self._point_at(None)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            name = self.name_at(event.position())
            covered = name is not None and self._scene is not None and self._scene.covers(name)
            self.command.emit(Reveal(name) if covered else Select(name))

    def name_at(self, place: QPointF) -> str | None:
        """Return the quantity at a place of the widget: the smallest part that is there."""
        spot = self.to_logical(place)
        hits = [(area.width(), name) for name, area in self._areas if area.contains(spot)]
        return min(hits)[1] if hits else None

    def _point_at(self, name: str | None) -> None:
        if self._scene is not None and name != self._scene.options.pointed:
            self.command.emit(PointAt(name))
