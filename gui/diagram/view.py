"""The diagram as a widget."""

from PySide6.QtCore import QEvent, QPointF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from core.commands import PointAt, Select
from core.lineage import NAMES
from core.scene import Scene
from gui.diagram.geometry import geometry
from gui.diagram.paint import paint_diagram


class DiagramView(QWidget):
    """Shows the network of the scene it was last given; keeps nothing else."""

    command = Signal(object)
    painted_first = Signal()
    """The first picture is on the screen."""

    def __init__(self) -> None:
        super().__init__()
        self._painted = False
        self.setMouseTracking(True)
        self.setObjectName("diagram")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.scene: Scene | None = None

    def show_scene(self, scene: Scene) -> None:
        """Show another scene."""
        self.scene = scene
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self.scene is not None:
            with QPainter(self) as painter:
                paint_diagram(painter, self.scene, QSizeF(self.size()))
        if not self._painted:
            self._painted = True
            self.painted_first.emit()

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._point_at(self.name_at(event.position()))

    @override
    def leaveEvent(self, event: QEvent) -> None:
        self._point_at(None)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.command.emit(Select(self.name_at(event.position())))

    def name_at(self, where: QPointF) -> str | None:
        """Return the number that is shown at a place."""
        at = geometry(self.width(), self.height())
        return next((name for name in NAMES if at.place(name).contains(where)), None)

    def _point_at(self, name: str | None) -> None:
        if self.scene is not None and name != self.scene.look.pointed:
            self.command.emit(PointAt(name))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(440, 230)
