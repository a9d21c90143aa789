"""The frame of a plot over the steps of a run: axes, cursor, pointer and zoom."""

import pyqtgraph as pg
from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPen, QWheelEvent

from core.base.number_format import format_count, format_power_of_ten
from core.view.commands import PointAt, SetSpan
from core.view.span import Span, zoomed
from core.workspace.cursor import seek_after
from core.workspace.scene import Scene
from gui.base import theme
from gui.base.layout_direction import paint_direction
from gui.base.overrides import override
from gui.plots.base.axes import LinearScale, PlotAxis, Scale, paint_along
from gui.plots.base.plot_view import PlotView
from gui.plots.base.words import PLOT_WORDS

ZOOM = 1.25
"""What a notch of the wheel makes of the span."""

_NOTCH = 120
_LEFT, _RIGHT, _BOTTOM = 62, 14, 22
"""Pixels for the axes, and right of the last step."""

_NAME = 14
"""Pixels for the name of the vertical axis."""

_EPOCH = 90
"""Pixels from the mark of an epoch to the next."""


class StepsFrame(PlotView):
    """A click takes the cursor to the step there, a drag on through the steps.

    The wheel zooms about the pointer, a double click shows the whole run; pointing at a curve
    lights that quantity everywhere.
    """

    command = Signal(object)

    pointed = Signal()
    """The pointer has gone to another step."""

    shown: Scene | None = None
    """The scene that is drawn; set here since Qt resizes a view while it is being made."""

    def __init__(self) -> None:
        self._left, self._bottom = PlotAxis("left"), PlotAxis("bottom")
        super().__init__(left=self._left, bottom=self._bottom)
        self.step_pointed: int | None = None
        """The step that the pointer is at, if the run has it."""
        self.shown_scale: Scale = LinearScale(1.0)
        self._left.setWidth(_LEFT)
        self._bottom.setHeight(_BOTTOM)
        self.cursor_line, self._finger = pg.InfiniteLine(angle=90), pg.InfiniteLine(angle=90)
        self._finger.hide()
        for line in (self._finger, self.cursor_line):
            line.setZValue(1)
            self.addItem(line)

    def curve_at(self, place: QPointF) -> str | None:
        """Return the quantity whose curve is drawn at a place in pixels."""
        raise NotImplementedError

    def number_steps(self, *, numbered: bool) -> None:
        """Write the numbers of the steps, or leave that to a plot underneath."""
        self._bottom.setVisible(numbered)
        self._bottom.setHeight(_BOTTOM if numbered else 0)

    @property
    def columns(self) -> int:
        """How many pixels wide the curves are."""
        return max(int(self.logical_size.width()) - _LEFT - _RIGHT, 60)

    def set_cursor(self, updates: int) -> None:
        """Put the cursor where a number of updates are done."""
        self.cursor_line.setValue(updates)

    def set_range(self, first: int, last: int, room: float) -> None:
        """Show steps first to last, with `room` pixels after them."""
        self._left.scale_shown = self.shown_scale
        self._bottom.last = last
        pixel = (last - first) / max(self.columns - room, 50)
        steps = (first - 6 * pixel, last + (room + 6) * pixel)
        self.setRange(xRange=steps, yRange=self.shown_scale.range, padding=0)

    def apply_theme(self, scene: Scene) -> None:
        """Take on the colours of a scene."""
        c = theme.colors(scene.options.theme)
        self.paint_background(theme.color(c.surface), transparent=scene.transparent)
        self._left.apply_theme(c)
        self._bottom.apply_theme(c)
        self._left.setGrid(40)
        self.cursor_line.setPen(self.pen(theme.color(c.text), 1.4))
        self._finger.setPen(self.pen(theme.color(c.quiet, 0.6), 1))

    def step_at(self, place: QPointF) -> int:
        """Return the step at a place in pixels; it may lie outside the run."""
        at: QPointF = self.getPlotItem().getViewBox().mapSceneToView(place)
        return round(at.x())

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._seek(event)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._seek(event)
        self._point_at(self.curve_at(self.spot_of(event)))
        self._follow(self.step_at(self.spot_of(event)))

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.command.emit(SetSpan(Span()))

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        scene = self.shown
        turned = event.angleDelta().y() / _NOTCH
        if scene is not None and turned:
            about = self.getPlotItem().getViewBox().mapSceneToView(self.spot_of(event)).x()
            span, length = scene.options.span, scene.prefix.length
            changed = zoomed(span, ZOOM**-turned, about, length, scene.extent)
            self.command.emit(SetSpan(changed))
        event.accept()

    @override
    def leaveEvent(self, event: QEvent) -> None:
        self._point_at(None)
        self._follow(None)

    def _seek(self, event: QMouseEvent) -> None:
        if self.shown is not None:
            last = max(self.shown.prefix.length, self.shown.moment.updates_done)
            updates = min(max(self.step_at(self.spot_of(event)), 0), last)
            if (updates, False) != (self.shown.moment.updates_done, self.shown.playing):
                self.command.emit(seek_after(self.shown, updates))

    def _follow(self, step: int | None) -> None:
        """Note the step that is pointed at, if the run has it."""
        inside = (
            self.shown is not None and step is not None and 0 <= step <= self.shown.prefix.length
        )
        step = step if inside else None
        if step != self.step_pointed:
            self.step_pointed = step
            self._finger.setVisible(step is not None)
            if step is not None:
                self._finger.setValue(step)
            self.pointed.emit()

    def _point_at(self, name: str | None) -> None:
        if self.shown is not None and name != self.shown.options.pointed:
            self.command.emit(PointAt(name))

    @override
    def drawForeground(self, painter: QPainter, rect: QRectF) -> None:
        """Name the axes: the steps in the corner, the values along their axis."""
        paint_direction(painter)
        if self.shown is None:
            return
        painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
        painter.setFont(theme.text_font(theme.SMALL_SIZE))
        painter.setPen(theme.color(theme.colors(self.shown.options.theme).quiet))
        self._paint_epochs(painter, self.shown)
        corner = QRectF(0, self.logical_size.height() - _BOTTOM, _LEFT - 10, _BOTTOM)
        across = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if self._bottom.isVisible():
            painter.drawText(corner, across, PLOT_WORDS["step"])
        painter.save()
        painter.rotate(-90)
        below = _BOTTOM if self._bottom.isVisible() else 0
        along = QRectF(
            below - self.logical_size.height(), 0, self.logical_size.height() - below, _NAME
        )
        name = self.axis_name(self.shown)
        if painter.fontMetrics().horizontalAdvance(name) > along.width():
            name = name.partition(",")[0]
        if power := self._left.power:
            name += format_power_of_ten(power, leading=" \N{DIVISION SLASH} ")
            if painter.fontMetrics().horizontalAdvance(name) > along.width():
                name = format_power_of_ten(power, leading="\N{MULTIPLICATION SIGN} ")
        if self._left.named:
            paint_along(painter, along, name)
        painter.restore()

    def _paint_epochs(self, painter: QPainter, scene: Scene) -> None:
        """Mark where epochs begin, or some of them, as many as have room for their numbers."""
        first, last = scene.steps_shown
        size = len(scene.experiment.data)
        room = self.getPlotItem().getViewBox().sceneBoundingRect()
        pixels = self.spot(1, 0).x() - self.spot(0, 0).x()
        if pixels * (last - first) < _EPOCH:
            return
        stride = size * next(
            nice * 10**power
            for power in range(12)
            for nice in (1, 2, 5)
            if nice * 10**power * size * pixels >= _EPOCH
        )
        quiet = theme.colors(scene.options.theme).quiet
        for step in range(first - first % stride + stride, last, stride):
            x = self.spot(step, 0).x()
            painter.setPen(QPen(theme.color(quiet, 0.35), 1, Qt.PenStyle.DotLine))
            painter.drawLine(QPointF(x, room.top()), QPointF(x, room.bottom()))
            painter.setPen(theme.color(quiet))
            text = f"{PLOT_WORDS['epoch']} {format_count(step // size + 1)}"
            if x + 4 + painter.fontMetrics().horizontalAdvance(text) <= room.right():
                painter.drawText(QPointF(x + 4, room.top() + 11), text)

    def axis_name(self, scene: Scene) -> str:
        """Name the vertical axis."""
        raise NotImplementedError

    def spot(self, x: float, y: float) -> QPointF:
        """Return where a place of the axes is, in pixels."""
        spot: QPointF = self.getPlotItem().getViewBox().mapViewToScene(QPointF(x, y))
        return spot
