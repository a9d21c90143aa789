"""The place of the lesson: what shows it arrives with the first one."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from core.workspace.scene import Scene
from gui.actions.actions import Actions
from gui.base.zoom import NO_LIMIT, Zoomable, join

if TYPE_CHECKING:
    from gui.lessons.panel import LessonPanel

WIDTH, NARROW_WIDTH = 340, 312


class LessonArea(Zoomable, QWidget):
    """Holds the panel of the lesson; without a lesson it is not there."""

    command = Signal(object)

    def __init__(self, actions: Actions) -> None:
        super().__init__()
        self._actions = actions
        self.panel: LessonPanel | None = None
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self.setFixedWidth(WIDTH)
        self.hide()

    def set_width(self, *, wide: bool, free: bool) -> None:
        """Take more or less room beside the diagram; or, `free`, as much as there is."""
        usual = round((WIDTH if wide else NARROW_WIDTH) * self.zoom)
        self.setMinimumWidth(0 if free else usual)
        self.setMaximumWidth(NO_LIMIT if free else usual)

    def show_scene(self, scene: Scene) -> None:
        """Show where the lesson is, if one is on."""
        if scene.lesson is not None and self.panel is None:
            from gui.lessons.panel import LessonPanel

            self.panel = LessonPanel(self._actions)
            self.panel.command.connect(self.command)
            self._column.addWidget(self.panel)
            join(self.panel)
        if self.panel is not None:
            self.panel.show_scene(scene)
        self.setVisible(scene.lesson is not None)
