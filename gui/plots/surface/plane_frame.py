"""The frame of a plot over a plane of weights: axes, places in pixels, and the pointer."""

import numpy as np
from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QMouseEvent, QPainter, QResizeEvent, QWheelEvent

from core.analysis.plane import Plane, Point
from gui.base import theme
from gui.base.overrides import override
from gui.base.theme import Colors
from gui.plots.base.axes import paint_along
from gui.plots.base.plot_view import PlotView
from gui.plots.surface.plane_coordinates import PlaneAxis, placed
from gui.plots.surface.words import axis_name

_BOTTOM, _NAME, _GAP = 22, 16, 10
"""Pixels for the numbers below, for the name on the left, and from there to the plane."""


class PlaneFrame(PlotView):
    """A click goes to the step that is drawn nearest, a drag on along the path.

    The wheel does nothing: which part of a plane is shown follows from the run.
    """

    pointed = Signal()
    """The pointer has gone to another place."""

    plane: Plane | None = None
    """What is shown; set here since Qt resizes a view while it is being made."""

    def __init__(self) -> None:
        self._left, self._bottom = PlaneAxis("left"), PlaneAxis("bottom")
        super().__init__(left=self._left, bottom=self._bottom)
        self.place_pointed: Point | None = None
        """Where on the plane the pointer is."""
        self.step_pointed: int | None = None
        """The step that is drawn nearest to it."""
        self.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        self._bottom.setHeight(_BOTTOM)
        self.setRange(xRange=(0, 1), yRange=(0, 1), padding=0)

    def go_near(self, spot: QPointF) -> None:
        """Go to the step that is drawn nearest to a place in pixels."""
        raise NotImplementedError

    def step_near(self, spot: QPointF) -> int | None:
        """Return the step that is drawn nearest to a place in pixels."""
        raise NotImplementedError

    @property
    def room(self) -> QRectF:
        """Where the plane is, in pixels."""
        room: QRectF = self.getPlotItem().getViewBox().sceneBoundingRect()
        return room

    def pixel(self, across: float, upwards: float) -> QPointF:
        """Return where a place is, in pixels, whose coordinates count the plane as 0 to 1."""
        room = self.room
        return QPointF(
            room.left() + float(across) * room.width(),
            room.bottom() - float(upwards) * room.height(),
        )

    def spot(self, point: Point) -> QPointF:
        """Return where a point of the plane is, in pixels."""
        assert self.plane is not None
        return self.pixel(*placed(self.plane, np.array([point]))[0])

    def place_at(self, spot: QPointF) -> Point | None:
        """Return which point of the plane is at a place in pixels."""
        plane, room = self.plane, self.room
        if plane is None or not room.contains(spot):
            return None
        across = (spot.x() - room.left()) / room.width()
        upwards = (room.bottom() - spot.y()) / room.height()
        return Point(plane.a.low + across * plane.a.width, plane.b.low + upwards * plane.b.width)

    def show_plane(self, plane: Plane) -> None:
        """Show another part of a plane, or another plane."""
        self.plane = plane
        self._left.range_shown, self._bottom.range_shown = plane.b, plane.a
        for axis in (self._left, self._bottom):
            axis.picture = None  # else it keeps the numbers that it has painted
            axis.update()
        self._fit_axis()

    def apply_theme(self, c: Colors) -> None:
        """Take on colours."""
        self.setBackground(theme.color(c.surface))
        for axis in (self._left, self._bottom):
            axis.apply_theme(c)

    def name_axes(self, painter: QPainter, c: Colors) -> None:
        """Write what the axes count: across in the corner, upwards along the axis."""
        assert self.plane is not None
        axes, room = self.plane.axes, self.room
        painter.setFont(theme.text_font(theme.SMALL_SIZE))
        painter.setPen(theme.color(c.quiet))
        corner = QRectF(0, self.logical_size.height() - _BOTTOM, room.left() - _GAP, _BOTTOM)
        end = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(corner, end, axis_name(axes.across))
        painter.save()
        painter.rotate(-90)
        along = QRectF(-room.bottom(), 0, room.height(), _NAME)
        paint_along(painter, along, axis_name(axes.upwards))
        painter.restore()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.place_at(self.spot_of(event)):
            self.go_near(self.spot_of(event))

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self.go_near(self.spot_of(event))
        self._follow(self.spot_of(event))

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        event.accept()

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        event.accept()

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    @override
    def leaveEvent(self, event: QEvent) -> None:
        self._follow(None)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_axis()

    @override
    def fit(self) -> None:
        super().fit()
        self._fit_axis()

    def _follow(self, spot: QPointF | None) -> None:
        place = self.place_at(spot) if spot is not None else None
        if place != self.place_pointed:
            self.place_pointed = place
            self.step_pointed = self.step_near(spot) if spot is not None and place else None
            self.pointed.emit()

    def _fit_axis(self) -> None:
        """Give the axis on the left the room that its numbers and the names need."""
        if self.plane is None:
            return
        ticks = self._left.tickValues(0, 1, self.logical_size.height() - _BOTTOM)
        names = [name for _, values in ticks for name in self._left.tickStrings(values, 1, 1)]
        font = QFontMetricsF(theme.text_font(theme.SMALL_SIZE))
        widest = max(map(font.horizontalAdvance, names), default=0.0)
        across = font.horizontalAdvance(axis_name(self.plane.axes.across))
        self._left.setWidth(max(_NAME + widest, across) + _GAP + 4)
        self.getPlotItem().layout.activate()  # now, for a picture may be painted next
