"""The diagram as a widget."""

from PySide6.QtCore import QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from core.scene import Scene
from gui.diagram.paint import paint_diagram


class DiagramView(QWidget):
    """Shows the network of the scene it was last given; keeps nothing else."""

    painted_first = Signal()
    """The first picture is on the screen."""

    def __init__(self) -> None:
        super().__init__()
        self._painted = False
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
    def minimumSizeHint(self) -> QSize:
        return QSize(440, 230)
