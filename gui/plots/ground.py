"""What all plots are made on: a pyqtgraph view without its own menus, buttons and gestures."""

import pyqtgraph as pg
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QSizePolicy

from gui.plots.axes import Axis


class PlotView(pg.PlotWidget):  # type: ignore[misc]
    """Has the axes it is given, by their places; takes no focus and follows the pointer."""

    def __init__(self, **axes: Axis) -> None:
        super().__init__(axisItems=axes)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFrameShape(self.Shape.NoFrame)
        plot = self.getPlotItem()
        plot.setMenuEnabled(False)
        plot.setMouseEnabled(x=False, y=False)
        plot.hideButtons()
        plot.getViewBox().setBorder(None)
        for place in ("left", "bottom", "right", "top"):
            plot.getAxis(place).enableAutoSIPrefix(enable=False)  # it sets labels, shown or not

    def lay_ground(self, tint: QColor, *, bare: bool) -> None:
        """Put a colour behind everything, or nothing at all."""
        self.setBackground(None if bare else tint)
        self.viewport().setAutoFillBackground(not bare)
        modes = self.CacheModeFlag
        self.setCacheMode(modes.CacheNone if bare else modes.CacheBackground)  # a cache is opaque

    def repaint_once(self) -> None:
        """Ask to be painted: once, since what moves while painting is painted a second time."""
        self.scene().prepareForPaint()
        self.viewport().update()
