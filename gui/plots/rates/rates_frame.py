"""The frame of the plot over learning rates: axes, pointer, keys, the rates that are marked."""

import math

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QWheelEvent

from core.base.frozen import Frozen
from core.rates.rate_outcomes import nearest
from core.rates.sweep import Sweep
from core.view.options import Theme
from gui.base.overrides import override
from gui.plots.base.plot_view import PlotView
from gui.plots.rates.axes import PlacedAxis
from gui.plots.rates.paint import (
    Tag,
    lay_tags,
)
from gui.plots.rates.words import RATES, name_rate

LEFT, RIGHT, TOP, BOTTOM = 66, 58, 20, 22
"""Pixels for the axes, and for the names of the stretches over them."""

NEAR = 6
"""Pixels within which a click is on the mark."""

HALF_A_NUMBER = 15
"""Pixels that a number of the axis has on either side."""

_FAR = 10  # rates that Up and Down go by with Shift


class ShownSweep(Frozen):
    """What the plot is to show: a sweep or none yet, and the rates that are marked on it.

    `pins` are number, name and rate of the pinned runs whose rate is another.
    """

    rates: tuple[float, ...]
    found: Sweep | None
    present: float
    pins: tuple[tuple[int, str, float], ...]
    theme: Theme
    digits: int


class RatesFrame(PlotView):
    """A click marks a rate, a second one on the mark tries it, and so does Enter."""

    pointed = Signal()
    """The pointer is at another rate."""

    marked = Signal()
    """Another rate is marked, or none."""

    tried = Signal()
    """The rate that is marked is to be tried."""

    shown: ShownSweep | None = None
    """What is drawn; set here since Qt resizes a view while it is being made."""

    def __init__(self) -> None:
        self._steps, self._losses = PlacedAxis("left"), PlacedAxis("right")
        self._rates = PlacedAxis("bottom")
        super().__init__(left=self._steps, right=self._losses, bottom=self._rates)
        self.at: int | None = None
        """The index of the rate that the pointer is at."""
        self.mark: int | None = None
        """The index of the rate that is marked."""
        self._led_here = False
        self._tags: list[tuple[Tag, QRectF]] = []
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(RATES["plot"])
        self.getPlotItem().layout.setContentsMargins(1, TOP, 1, 1)
        self._steps.setWidth(LEFT)
        self._losses.setWidth(RIGHT)
        self._rates.setHeight(BOTTOM)
        self._rates.room = 34.0
        self._finger, self._chosen = pg.InfiniteLine(angle=90), pg.InfiniteLine(angle=90)
        self._present = pg.InfiniteLine(angle=90)
        for line in (self._finger, self._chosen, self._present):
            line.setZValue(1)
            line.hide()
            self.addItem(line)

    def set_mark(self, index: int | None) -> None:
        """Mark a rate by its index, or none."""
        if index == self.mark:
            return
        self.mark = index
        self._chosen.setVisible(index is not None)
        if index is not None and self.shown is not None:
            self._chosen.setValue(math.log10(self.shown.rates[index]))
        self.lay_tags_out()
        self.marked.emit()

    def spot(self, lr: float) -> float:
        """Return how far to the right a rate stands, in pixels."""
        box = self.getPlotItem().getViewBox()
        return float(box.mapViewToScene(QPointF(math.log10(lr), 0.0)).x())

    def lay_tags_out(self) -> None:
        """Leave out the numbers of the axis that tags lie over."""
        shown = self.shown
        if shown is None:
            return
        tags = [Tag(name_rate(shown.present, shown.digits), self.spot(shown.present), filled=True)]
        if self.mark is not None:
            rate = shown.rates[self.mark]
            tags.append(Tag(name_rate(rate, shown.digits), self.spot(rate), filled=False))
        self._tags = lay_tags(tags, self._room())
        box = self.getPlotItem().getViewBox()
        self._rates.covered = [
            tuple(
                float(box.mapSceneToView(QPointF(x, 0.0)).x())
                for x in (place.left() - HALF_A_NUMBER, place.right() + HALF_A_NUMBER)
            )
            for _, place in self._tags
        ]
        self._rates.picture = None
        self._rates.update()
        self.viewport().update()

    def _room(self) -> QRectF:
        """Return where the curves are, in pixels."""
        room: QRectF = self.getPlotItem().getViewBox().sceneBoundingRect()
        return room

    def _index_at(self, place: QPointF) -> int | None:
        """Return the index of the rate that is nearest to a place in pixels."""
        shown = self.shown
        if shown is None or shown.found is None:
            return None
        at = self.getPlotItem().getViewBox().mapSceneToView(place).x()
        x = np.log10(shown.found.rates)
        return int(np.abs(x - at).argmin())

    def follow(self, index: int | None) -> None:
        """Note the rate that is pointed at, by its index."""
        if index != self.at:
            self.at = index
            self._finger.setVisible(index is not None)
            if index is not None and self.shown is not None:
                self._finger.setValue(math.log10(self.shown.rates[index]))
            self.pointed.emit()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton or self.shown is None:
            return
        if self.mark is not None:
            away = self.spot(self.shown.rates[self.mark]) - self.spot_of(event).x()
            if abs(away) <= NEAR:
                self.tried.emit()
                return
        self.set_mark(self._index_at(self.spot_of(event)))

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        event.accept()

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.mark is not None:
            self.tried.emit()

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.follow(self._index_at(self.spot_of(event)))

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    @override
    def leaveEvent(self, event: QEvent) -> None:
        self.follow(None)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and Down go through the rates, Enter tries the marked one, Esc marks none."""
        key, far = event.key(), event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        if key in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            self._nudge((1 if key == Qt.Key.Key_Up else -1) * (_FAR if far else 1))
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.mark is not None:
            self.tried.emit()
        elif key == Qt.Key.Key_Escape and self.mark is not None:
            self.set_mark(None)
        else:
            event.ignore()

    def _nudge(self, by: int) -> None:
        shown = self.shown
        if shown is not None and shown.found is not None:
            here = nearest(shown.found.rates, shown.present) if self.mark is None else self.mark
            self.set_mark(min(max(here + by, 0), len(shown.rates) - 1))

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        ways = {Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason}
        self._led_here = event.reason() in ways
        self.viewport().update()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._led_here = False
        self.viewport().update()
