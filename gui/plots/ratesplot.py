"""The plot of a sweep: for each learning rate when it learned or overflowed, or its loss."""

import math
from collections.abc import Sequence

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QBrush, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QSizePolicy
from typing_extensions import override

from core.fates import Fate, Stretch
from core.numerals import format_power_of_ten
from core.pyramid import Array
from gui import theme
from gui.dashes import dashed_pen
from gui.plots.axes import Axis, LogScale
from gui.plots.names import EndName, paint_names
from gui.rates_wording import FATES, NOW, RATE_AXIS
from gui.theme import Colors

_LEFT, _BOTTOM, _NAME = 60, 22, 14


class RateAxis(Axis):
    """Learning rates by their logarithm: powers of ten that have room."""

    @override
    def tickValues(self, low: float, high: float, size: float) -> list[tuple[float, list[float]]]:
        stride = max(math.ceil((high - low) * 44 / max(size, 1)), 1)
        first = math.ceil(low / stride) * stride
        return [(float(stride), [float(k) for k in range(first, math.floor(high) + 1, stride)])]

    @override
    def tickStrings(self, values: list[float], scale: float, spacing: float) -> list[str]:
        return [format_power_of_ten(round(value)) for value in values]


class RatesPlot(pg.PlotWidget):  # type: ignore[misc]
    """Dots over learning rates. A click chooses the nearest rate, a double click tries it."""

    pointed = Signal()
    chosen = Signal(int)
    tried = Signal(int)

    def __init__(self, name: str, *, named: bool) -> None:
        self._left, self._bottom = Axis("left"), RateAxis("bottom")
        super().__init__(axisItems={"left": self._left, "bottom": self._bottom})
        self.index_pointed: int | None = None
        self._name = name
        self._named = named  # whether the stretches bear their names
        self._rates: Array = np.empty(0)
        self._stretches: Sequence[Stretch] = ()
        self._names: list[EndName] = []
        self._colors: Colors | None = None
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFrameShape(self.Shape.NoFrame)
        plot = self.getPlotItem()
        plot.setMenuEnabled(False)
        plot.setMouseEnabled(x=False, y=False)
        plot.hideButtons()
        self._left.setWidth(_LEFT)
        self._bottom.setHeight(_BOTTOM)
        self._dots = {
            Fate.LEARNED: pg.ScatterPlotItem(size=5, symbol="o"),
            Fate.OVERFLOWED: pg.ScatterPlotItem(size=7, symbol="x"),
            Fate.SLOW: pg.ScatterPlotItem(size=5, symbol="s"),
            Fate.UNSETTLED: pg.ScatterPlotItem(size=6, symbol="d"),
        }
        self._pinned: list[pg.InfiniteLine] = []
        self._now, self._choice, self._finger = (pg.InfiniteLine(angle=90) for _ in range(3))
        self._choice.hide()
        self._finger.hide()
        for item in (*self._dots.values(), self._finger, self._choice, self._now):
            self.addItem(item)

    def show_dots(
        self, rates: Array, values: Array, fates: Sequence[Fate], stretches: Sequence[Stretch]
    ) -> None:
        """Draw a value for each rate, by its fate; values that are not above 0 are left out."""
        self._rates, self._stretches = rates, stretches
        above = values[np.isfinite(values) & (values > 0)]
        low, high = (float(above.min()), float(above.max())) if len(above) else (1.0, 10.0)
        scale = LogScale(low, high, has_zero=bool((values == 0).any()))
        placed = scale.place(values.astype(np.float64))
        across = np.log10(rates)
        kinds = np.array(fates)
        for fate, dots in self._dots.items():
            of = (kinds == fate) & np.isfinite(placed)
            dots.setData(across[of], placed[of])
        self._left.scale_shown = scale
        self.setRange(xRange=(across[0], across[-1]), yRange=scale.range, padding=0.01)
        self.viewport().update()

    def show_rates(
        self, lr: float, chosen: int | None, pinned: Sequence[tuple[int, str, float]]
    ) -> None:
        """Mark the present rate, the one that is chosen, and those of pinned runs with names."""
        colors = self._colors
        if colors is None:
            return
        self._now.setValue(math.log10(lr))
        self._choice.setVisible(chosen is not None)
        if chosen is not None:
            self._choice.setValue(math.log10(self._rates[chosen]))
        top = self.getPlotItem().getViewBox().viewRange()[1][1]
        small = theme.text_font(theme.SMALL_SIZE)
        bold = theme.text_font(theme.SMALL_SIZE, bold=True)
        self._names = [EndName(NOW, math.log10(lr), top, bold, theme.color(colors.text))]
        while len(self._pinned) < len(pinned):
            self._pinned.append(pg.InfiniteLine(angle=90))
            self.addItem(self._pinned[-1])
        for line in self._pinned[len(pinned) :]:
            line.hide()
        for line, (number, name, rate) in zip(self._pinned, pinned, strict=False):
            line.setValue(math.log10(rate))
            line.setPen(dashed_pen(number, theme.color(colors.quiet), 1.0))
            line.show()
            tint = theme.color(colors.quiet)
            self._names.append(EndName(name, math.log10(rate), top, small, tint))
        self.viewport().update()

    def wear(self, c: Colors) -> None:
        """Take on colours."""
        self._colors = c
        self.setBackground(theme.color(c.surface))
        self._left.wear(c)
        self._bottom.wear(c)
        self._left.setGrid(40)
        tints = {
            Fate.LEARNED: c.forward,
            Fate.OVERFLOWED: c.backward,
            Fate.SLOW: c.quiet,
            Fate.UNSETTLED: c.negative,
        }
        for fate, dots in self._dots.items():
            dots.setPen(pg.mkPen(theme.color(tints[fate]), width=1))
            dots.setBrush(pg.mkBrush(theme.color(tints[fate])))
        self._now.setPen(pg.mkPen(theme.color(c.text), width=2))
        self._choice.setPen(pg.mkPen(theme.color(c.positive), width=2, style=Qt.PenStyle.DashLine))
        self._finger.setPen(pg.mkPen(theme.color(c.quiet, 0.6), width=1))

    def index_at(self, place: QPointF) -> int | None:
        """Return which of the rates is nearest to a place of the widget."""
        if not len(self._rates):
            return None
        at = self.getPlotItem().getViewBox().mapSceneToView(place).x()
        return int(np.argmin(np.abs(np.log10(self._rates) - at)))

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.index_at(event.position())
        if event.button() == Qt.MouseButton.LeftButton and index is not None:
            self.chosen.emit(index)

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        index = self.index_at(event.position())
        if event.button() == Qt.MouseButton.LeftButton and index is not None:
            self.tried.emit(index)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._point_at(self.index_at(event.position()))

    @override
    def leaveEvent(self, event: QEvent) -> None:
        self._point_at(None)

    def _point_at(self, index: int | None) -> None:
        self.index_pointed = index
        self._finger.setVisible(index is not None)
        if index is not None:
            self._finger.setValue(math.log10(self._rates[index]))
        self.pointed.emit()

    def _places(self) -> list[tuple[Stretch, QRectF]]:
        """Return where each stretch of rates is, in pixels: to half way to its neighbours."""
        box = self.getPlotItem().getViewBox()
        room = box.sceneBoundingRect()
        across = np.log10(self._rates)
        places = []
        for each in self._stretches:
            ends = []
            for a, b in ((each.first, each.first - 1), (each.last, each.last + 1)):
                neighbour = across[b] if 0 <= b < len(across) else across[a]
                ends.append(box.mapViewToScene(QPointF((across[a] + neighbour) / 2, 0.0)).x())
            places.append((each, QRectF(ends[0], room.top(), ends[1] - ends[0], room.height())))
        return places

    @override
    def drawBackground(self, painter: QPainter, rect: QRectF) -> None:
        """Tint the stretches of rates: plain where the network learns, striped where it breaks."""
        super().drawBackground(painter, rect)
        c = self._colors
        if c is None:
            return
        brushes = {
            Fate.LEARNED: QBrush(theme.color(c.forward, 0.13)),
            Fate.OVERFLOWED: QBrush(theme.color(c.backward, 0.35), Qt.BrushStyle.BDiagPattern),
            Fate.UNSETTLED: QBrush(theme.color(c.negative, 0.35), Qt.BrushStyle.Dense7Pattern),
        }
        for each, place in self._places():
            if each.fate in brushes:
                painter.fillRect(place, brushes[each.fate])

    @override
    def drawForeground(self, painter: QPainter, rect: QRectF) -> None:
        """Name the axes, the stretches and the rates that are marked."""
        c = self._colors
        if c is None:
            return
        painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
        painter.setFont(theme.text_font(theme.SMALL_SIZE))
        painter.setPen(theme.color(c.quiet))
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(QRectF(0, self.height() - _BOTTOM, _LEFT - 10, _BOTTOM), right, RATE_AXIS)
        painter.save()
        painter.rotate(-90)
        along = QRectF(_BOTTOM - self.height(), 0, self.height() - _BOTTOM, _NAME)
        painter.drawText(along, Qt.AlignmentFlag.AlignCenter, self._name)
        painter.restore()
        box = self.getPlotItem().getViewBox()
        room = box.sceneBoundingRect()
        painter.setPen(QPen(theme.color(c.text)))
        for each, place in self._places() if self._named else ():
            place.setTop(room.bottom() - 20)
            for size in (theme.TEXT_SIZE, theme.SMALL_SIZE):
                painter.setFont(theme.text_font(size, bold=True))
                if painter.fontMetrics().horizontalAdvance(FATES[each.fate]) <= place.width():
                    painter.drawText(place, Qt.AlignmentFlag.AlignCenter, FATES[each.fate])
                    break
        names = [(name, box.mapViewToScene(QPointF(name.x, name.y))) for name in self._names]
        paint_names(painter, names, room, theme.color(c.surface, 0.85))
