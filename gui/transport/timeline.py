"""The timeline: the whole run as a slider, to drag or click."""

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QSlider

from core.workspace.scene import Scene
from gui.base.layout_direction import keep_direction
from gui.base.overrides import override
from gui.base.zoom import Zoomable
from gui.i18n.language import tr

LEAST_RANGE = 25
_HANDLE = 16
"""Pixels of the handle, as the style sheet draws it."""


class Timeline(Zoomable, QSlider):
    """Its value is a step; a click on it takes it there, and its range stays while it is held."""

    chosen = Signal(int)
    """A person has taken it to a step of the run."""

    taken = Signal()
    """A person has taken hold of it."""

    def __init__(self) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        keep_direction(self)
        self._made = 0
        self.setObjectName("transport.timeline")
        self.setAccessibleName(tr("timeline: the step shown"))
        self.setPageStep(10)
        self.setFixedHeight(22)
        self.valueChanged.connect(self._choose)

    def show_scene(self, scene: Scene) -> None:
        """Show which step of how many a scene stands at."""
        self._made = scene.prefix.length
        if self.isSliderDown():
            return
        with QSignalBlocker(self):
            self.setRange(0, max(scene.reach, LEAST_RANGE))
            self.setValue(scene.moment.step)

    def _choose(self, step: int) -> None:
        if step > self._made:
            self.setValue(self._made)
        else:
            self.chosen.emit(step)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.setSliderDown(True)
            self.taken.emit()
            self._go_to(event)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self.isSliderDown():
            self._go_to(event)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.setSliderDown(False)

    def _go_to(self, event: QMouseEvent) -> None:
        from PySide6.QtWidgets import QStyle  # late: to load it takes longer than all of this file

        handle = round(_HANDLE * self.zoom)
        at, room = round(event.position().x()) - handle // 2, self.width() - handle
        self.setValue(
            QStyle.sliderValueFromPosition(self.minimum(), self.maximum(), at, max(room, 1))
        )

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(120, 22) * self.zoom
