"""What all plots are made on: a pyqtgraph view without its own menus, buttons and gestures.

What a plot paints is laid out in logical pixels, as its scene is: the zoom is in the transform
from the scene to the widget. Pens whose width counts the pixels of the screen take it by `pen`.
"""

import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPen, QResizeEvent, QTransform
from PySide6.QtWidgets import QSizePolicy

from gui.base.overrides import override
from gui.base.zoom import Zoomable
from gui.plots.base.axes import PlotAxis


class PlotView(Zoomable, pg.PlotWidget):  # type: ignore[misc]
    """Has the axes it is given, by their places; takes no focus and follows the pointer."""

    def __init__(self, **axes: PlotAxis) -> None:
        super().__init__(axisItems=axes, enableMenu=False)
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

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        if not self.closed:
            self._fill()

    @override
    def fit(self) -> None:
        self._fill()
        self.resetCachedContent()
        for place in ("left", "bottom", "right", "top"):
            self.getPlotItem().getAxis(place).picture = None

    def _fill(self) -> None:
        """Let the scene fill the widget."""
        self.centralWidget.setGeometry(QRectF(QPointF(), self.logical_size))
        self.updateMatrix()

    @override
    def updateMatrix(self, propagate: bool = True) -> None:
        """Lay the scene out in logical pixels, as pyqtgraph does in those of the screen."""
        self.range = QRectF(QPointF(), self.logical_size)
        self.setSceneRect(self.range)
        self.setTransform(QTransform.fromScale(self.zoom, self.zoom))
        self.sigDeviceRangeChanged.emit(self, self.range)
        self.sigDeviceTransformChanged.emit(self)

    def pen(self, tint: QColor, width: float, style: Qt.PenStyle = Qt.PenStyle.SolidLine) -> QPen:
        """Return a pen of a width in logical pixels, whatever the axes make of a pixel."""
        made: QPen = pg.mkPen(tint, width=width * self.zoom, style=style)
        return made

    def paint_background(self, tint: QColor, *, transparent: bool) -> None:
        """Put a colour behind everything, or nothing at all."""
        self.setBackground(None if transparent else tint)
        self.viewport().setAutoFillBackground(not transparent)
        modes = self.CacheModeFlag
        self.setCacheMode(
            modes.CacheNone if transparent else modes.CacheBackground
        )  # a cache is opaque

    def repaint_once(self) -> None:
        """Ask to be painted: once, since what moves while painting is painted a second time."""
        self.scene().prepareForPaint()
        self.viewport().update()
