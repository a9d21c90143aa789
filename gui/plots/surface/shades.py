"""Losses as colours, on a logarithmic scale, and the bar that says which is which."""

import math
from functools import cache

import numpy as np
import pyqtgraph as pg
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QLinearGradient, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from core.base.number_format import format_number, format_power_of_ten
from core.training.pyramid import Array
from core.view.options import Theme
from gui.base import theme
from gui.base.overrides import override
from gui.base.zoom import Zoomable
from gui.plots.base.words import PLOT_WORDS

_DEEPEST = 1e-5  # of the highest loss: what is lower has the lowest colour
_SHADES = 256
_BAR, _TITLE, _TICK = 14, 16, 13


@cache
def shades(options: Theme) -> NDArray[np.uint8]:
    """Return the colours from the lowest loss to the highest, then that of an infinite one."""
    ground = theme.color(theme.colors(options).surface)
    surface = np.array([ground.red(), ground.green(), ground.blue()], dtype=np.float64)
    colors = pg.colormap.get(theme.MAP).getLookupTable(nPts=_SHADES, alpha=False)
    strength = theme.MAP_STRENGTH[options]
    mixed = strength * colors + (1 - strength) * surface
    return np.vstack([mixed, surface]).round().astype(np.uint8)


class LossShades:
    """Which loss has which shade: by its logarithm, from the lowest that matters to the highest."""

    def __init__(self, losses: Array) -> None:
        finite = losses[np.isfinite(losses)]
        self.high = float(finite.max(initial=0.0))
        above = finite[finite > 0]
        self.low = max(float(above.min(initial=self.high)), self.high * _DEEPEST)
        if not 0 < self.low < self.high:
            self.low = self.high

    def painted(self, losses: Array, options: Theme) -> NDArray[np.uint8]:
        """Return losses as an image in the colours of a theme, of shape (..., 3)."""
        if self.low < self.high:
            low, width = math.log(self.low), math.log(self.high) - math.log(self.low)
            with np.errstate(all="ignore"):
                part = np.clip((np.log(losses) - low) / width, 0.0, 1.0)
            part = np.where(np.isfinite(losses), part, 0.0)
        else:
            part = np.full(losses.shape, 0.5)
        place = np.rint(part * (_SHADES - 1)).astype(np.int64)
        place[~np.isfinite(losses)] = _SHADES
        return shades(options)[place]

    @property
    def powers(self) -> list[int]:
        """The powers of ten from the lowest to the highest."""
        if self.low == self.high:
            return []
        low, high = math.log10(self.low), math.log10(self.high)
        return list(range(math.ceil(low), math.floor(high) + 1))

    def part(self, loss: float) -> float:
        """Return how high a loss stands between the lowest, 0, and the highest, 1."""
        low = math.log(self.low)
        return (math.log(loss) - low) / (math.log(self.high) - low)


class ShadeBar(Zoomable, QWidget):
    """A bar of the colours, with the losses that they stand for."""

    def __init__(self) -> None:
        super().__init__()
        self._shades: LossShades | None = None
        self._look = Theme.LIGHT

    def show_shades(self, shown: LossShades | None, options: Theme) -> None:
        """Show which losses have which colours."""
        if (shown, options) != (self._shades, self._look):
            self._shades, self._look = shown, options
            self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        with self.painting() as painter:
            self._paint(painter)

    def _paint(self, painter: QPainter) -> None:
        painter.setFont(theme.text_font(theme.SMALL_SIZE))
        painter.setPen(theme.color(theme.colors(self._look).quiet))
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        title = PLOT_WORDS["loss_log"]
        if painter.fontMetrics().horizontalAdvance(title) > self.logical_size.width():
            title = PLOT_WORDS["loss_linear"]
        painter.drawText(QRectF(0, 0, self.logical_size.width(), _TITLE), left, title)
        shown = self._shades
        if shown is None or shown.low == shown.high:
            return
        bar = QRectF(0.5, _TITLE + 5, _BAR, self.logical_size.height() - _TITLE - 12)
        gradient = QLinearGradient(bar.bottomLeft(), bar.topLeft())
        tints = shades(self._look)[:-1]
        for k in range(0, _SHADES, 15):
            gradient.setColorAt(k / (_SHADES - 1), pg.mkColor(*map(int, tints[k])))
        painter.fillRect(bar, gradient)
        painter.drawRect(bar)
        names = [(power, format_power_of_ten(power)) for power in shown.powers]
        heights = {shown.part(10.0**power): name for power, name in names if 10.0**power > 0}
        if len(heights) < 2:
            heights = {0.0: format_number(shown.low, 2), 1.0: format_number(shown.high, 2)}
        last = math.inf
        for part, name in sorted(heights.items()):
            y = bar.bottom() - part * bar.height()
            if last - y >= _TICK:
                last = y
                painter.drawLine(QPointF(bar.right(), y), QPointF(bar.right() + 4, y))
                place = QRectF(bar.right() + 8, y - _TICK / 2, self.logical_size.width(), _TICK)
                painter.drawText(place, left, name)
