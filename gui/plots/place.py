"""The place of a plot: there from the start, its content arrives when pyqtgraph has."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from core.scene import Scene
from core.series import series_csv
from gui.panels.labels import quiet, section

if TYPE_CHECKING:
    from gui.plots.loss import LossPlot


class LossPlace(QWidget):
    """Heading, key and scale of the loss plot, and room for the plot itself."""

    command = Signal(object)

    def __init__(self, log_action: QAction) -> None:
        super().__init__()
        self.setObjectName("plot.loss")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumHeight(150)
        self._scene: Scene | None = None
        self._plot: LossPlot | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(16, 10, 16, 8)
        self._column.setSpacing(4)
        head = QHBoxLayout()
        head.setSpacing(14)
        head.addWidget(section("LOSS"))
        head.addWidget(quiet("\N{BOX DRAWINGS HEAVY HORIZONTAL} over all data"))
        head.addWidget(quiet("\N{WHITE CIRCLE} of each step’s own sample"))
        head.addStretch(1)
        button = QToolButton()
        button.setDefaultAction(log_action)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        head.addWidget(button)
        self._column.addLayout(head)
        self._column.addStretch(1)

    def complete(self) -> None:
        """Import pyqtgraph and put the plot in its place; once."""
        if self._plot is not None:
            return
        from gui.plots.loss import LossPlot

        plot = self._plot = LossPlot()
        plot.command.connect(self.command)
        self._column.takeAt(1)
        self._column.addWidget(plot, 1)
        plot.show()
        self._column.activate()
        if self._scene is not None:
            plot.show_scene(self._scene)

    def drawn(self) -> str:
        """Return what the plot draws, as CSV; it must be complete."""
        return series_csv(("step", "loss"), self._plot.drawn()) if self._plot else ""

    def show_scene(self, scene: Scene) -> None:
        """Show the losses of a scene, as soon as there is a plot."""
        self._scene = scene
        if self._plot is not None:
            self._plot.show_scene(scene)
