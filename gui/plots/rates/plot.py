"""The plot over learning rates: where they are too slow, where they learn, where they overflow."""

import math

import numpy as np
import pyqtgraph as pg
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QResizeEvent

from core.rates.rate_outcomes import OutcomeRange, regions_of
from core.rates.sweep import NEVER, Sweep
from core.training.pyramid import Array
from core.view.options import Theme
from gui.base import theme
from gui.base.layout_direction import paint_direction
from gui.base.overrides import override
from gui.plots.rates.axes import Places, rate_ticks
from gui.plots.rates.paint import (
    paint_axes_names,
    paint_outcomes,
    paint_pins,
    paint_tags,
)
from gui.plots.rates.rates_frame import LEFT, RIGHT, RatesFrame, ShownSweep
from gui.plots.rates.words import RATES

APART = 12
"""Pixels between two crosses where there are many."""


class RatesPlot(RatesFrame):
    """Draws what a sweep found."""

    def __init__(self) -> None:
        super().__init__()
        self.regions: tuple[OutcomeRange, ...] = ()
        self._places = Places(10, np.array([]), has_zero=False)
        self.loss_line = pg.PlotCurveItem(connect="finite", antialias=True)
        self.step_line = pg.PlotCurveItem(connect="finite", antialias=True)
        self.single = pg.ScatterPlotItem(size=5, antialias=True)
        self.end_line = pg.PlotCurveItem(connect="finite")
        self.crosses = pg.ScatterPlotItem(size=9, symbol="x", pen=None, antialias=True)
        for item in (self.loss_line, self.end_line, self.crosses, self.step_line, self.single):
            self.addItem(item)

    @override
    def fit(self) -> None:
        super().fit()
        self.single.setSize(5 * self.zoom)
        self.crosses.setSize(9 * self.zoom)
        if self.shown is not None:
            self._apply_theme(self.shown.theme)
        self._lay_out()

    def show_rates(self, shown: ShownSweep) -> None:
        """Draw what has changed."""
        old, self.shown = self.shown, shown
        if old == shown:
            return
        if old is None or (old.rates, old.found) != (shown.rates, shown.found):
            self.set_mark(None)
            self.follow(None)
            self._draw(shown)
        if old is None or old.theme is not shown.theme:
            self._apply_theme(shown.theme)
        self._present.setValue(math.log10(shown.present))
        self._present.show()
        self.resetCachedContent()  # the background
        self.lay_tags_out()

    def _draw(self, shown: ShownSweep) -> None:
        found = shown.found
        self._rates.placed = rate_ticks(shown.rates)
        ends = [math.log10(shown.rates[i]) for i in (0, -1)]
        items = (self.loss_line, self.end_line, self.crosses, self.step_line, self.single)
        for item in items:
            item.setVisible(found is not None)
        self.regions = () if found is None else regions_of(found)
        if found is not None:
            self._places = Places.of(found)
            self._draw_found(found, self._places)
        self._steps.placed = self._places.step_ticks if found else ()
        self._losses.placed = self._places.loss_ticks if found else ()
        for axis in (self._steps, self._losses, self._rates):
            axis.picture = None
            axis.update()
        self.setRange(xRange=ends, yRange=self._places.range, padding=0)
        self.lay_tags_out()

    def _draw_found(self, found: Sweep, places: Places) -> None:
        x = np.log10(found.rates)
        learned, ended = found.converged != NEVER, found.overflowed != NEVER
        steps = np.where(learned, places.of_steps(found.converged), np.nan)
        ends = np.where(ended, places.of_steps(found.overflowed), np.nan)
        losses = np.where(learned | ended, np.nan, places.of_losses(found.losses))
        self.step_line.setData(x, steps)
        self.end_line.setData(x, ends)
        self.loss_line.setData(x, losses)
        alone = _alone(steps)
        self.single.setData(x[alone], steps[alone])
        crossed = self._thinned(np.flatnonzero(ended), x)
        self.crosses.setData(x[crossed], ends[crossed])

    def _thinned(self, indices: NDArray[np.intp], x: Array) -> list[int]:
        """Leave out what would stand closer than crosses can be told apart."""
        apart = APART * (x[-1] - x[0]) / max(self.logical_size.width() - LEFT - RIGHT, 60)
        kept: list[int] = []
        for index in indices.tolist():
            if not kept or x[index] - x[kept[-1]] >= apart:
                kept.append(int(index))
        return kept

    def _apply_theme(self, scheme: Theme) -> None:
        c = theme.colors(scheme)
        self.setBackground(None)
        for axis in (self._steps, self._losses, self._rates):
            axis.apply_theme(c)
        self._steps.setGrid(40)
        self._steps.setTextPen(pg.mkPen(theme.color(c.forward)))
        self._losses.setTextPen(pg.mkPen(theme.color(c.backward)))
        self.step_line.setPen(self.pen(theme.color(c.forward), 2.5))
        self.single.setPen(None)
        self.single.setBrush(pg.mkBrush(theme.color(c.forward)))
        self.loss_line.setPen(self.pen(theme.color(c.backward), 2.5, Qt.PenStyle.DashLine))
        self.end_line.setPen(self.pen(theme.color(c.text, 0.35), 1))
        self.crosses.setBrush(pg.mkBrush(theme.color(c.text)))
        self._present.setPen(self.pen(theme.color(c.text), 2))
        self._finger.setPen(self.pen(theme.color(c.quiet, 0.6), 1))
        dash = Qt.PenStyle.DashLine
        self._chosen.setPen(self.pen(theme.color(c.positive), 2, dash))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def _lay_out(self) -> None:
        if self.shown is not None:
            self.resetCachedContent()
            self._draw(self.shown)

    @override
    def drawBackground(self, painter: QPainter, rect: QRectF) -> None:
        """Paint the stretches of rates behind the curves, and what each is called."""
        paint_direction(painter)
        shown = self.shown
        if shown is None:
            return
        c = theme.colors(shown.theme)
        painter.fillRect(rect, theme.color(c.surface))
        room = self._room()
        paint_outcomes(
            painter, [(each.outcome, *self._ends(each)) for each in self.regions], room, c
        )

    @override
    def drawForeground(self, painter: QPainter, rect: QRectF) -> None:
        """Name the axes, the present rate, the marked one, and those of pinned runs."""
        paint_direction(painter)
        shown = self.shown
        if shown is None:
            return
        c, room = theme.colors(shown.theme), self._room()
        names = (RATES["axis"], RATES["steps"], RATES["loss"] if self._losses.placed else "")
        paint_axes_names(painter, names, room, QRectF(QPointF(), self.logical_size), c)
        pins = [(n, name, self.spot(lr)) for n, name, lr in shown.pins if self._has(lr)]
        paint_pins(painter, pins, room, c)
        paint_tags(painter, self._tags, c)
        if self._led_here:
            within = c.ring / 2
            around = QRectF(QPointF(), self.logical_size).adjusted(within, within, -within, -within)
            painter.setPen(QPen(theme.color(c.positive), c.ring))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(around)

    def _has(self, lr: float) -> bool:
        return self.shown is not None and self.shown.rates[0] <= lr <= self.shown.rates[-1]

    def _ends(self, region: OutcomeRange) -> tuple[float, float]:
        """Return from where to where a stretch is painted: half way to its neighbours."""
        assert self.shown is not None
        rates = [math.log10(rate) for rate in self.shown.rates]
        first, last = region.first, region.last
        low = (rates[max(first - 1, 0)] + rates[first]) / 2
        high = (rates[last] + rates[min(last + 1, len(rates) - 1)]) / 2
        return self.spot(10**low), self.spot(10**high)


def _alone(values: Array) -> NDArray[np.bool_]:
    """Say which values have no neighbour, so that no line would show them."""
    there = np.isfinite(values)
    padded = np.pad(there, 1)
    alone: NDArray[np.bool_] = there & ~padded[:-2] & ~padded[2:]
    return alone
