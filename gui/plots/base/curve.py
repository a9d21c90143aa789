"""Curves, and areas between two of them, that are quick to draw however they jag."""

from collections.abc import Callable, Sequence

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QGraphicsPathItem, QWidget

from core.training.pyramid import Array, Band
from gui.base.overrides import override

_LONGEST = 4_000
"""Pixels of a line beyond which only a thin, solid one is quick: of a broad one each costs."""

_LIT = 3.0
"""The width from which a pen says that the curve is highlighted."""


class Curve(pg.PlotCurveItem):  # type: ignore[misc]
    """Draws a line with the pen it is given, or with a thin one where the line goes up and down."""

    def __init__(self) -> None:
        super().__init__(connect="finite", antialias=True)
        self._jags = False
        self._pen = QPen()

    def set_line(self, line: tuple[Array, Array], pixels: float) -> None:
        """Show a line; `pixels` are those of one unit of its heights."""
        x, y = line
        jags = bool(np.nansum(np.abs(np.diff(y))) * pixels > _LONGEST)
        self.setData(x, y)
        if jags is not self._jags:
            self._jags = jags
            self._apply()

    def set_pen(self, pen: QPen) -> None:
        """Take another pen."""
        self._pen = pen
        self._apply()

    @override
    def paint(self, p: QPainter, opt: object, widget: QWidget | None) -> None:
        """Draw the line as broad on a fine screen as on a coarse one: pens count its own pixels."""
        pen, view = self.opts["pen"], self.getViewWidget()
        ratio = p.paintEngine().paintDevice().devicePixelRatio() * getattr(view, "zoom", 1.0)
        if ratio != 1 and not self._jags:
            self.opts["pen"] = QPen(pen)
            self.opts["pen"].setWidthF(pen.widthF() * ratio)
        super().paint(p, opt, widget)
        self.opts["pen"] = pen

    def _apply(self) -> None:
        pen = QPen(self._pen)
        lit = pen.widthF() >= _LIT
        if self._jags:
            pen.setStyle(Qt.PenStyle.SolidLine)
            pen.setWidthF(2.0 if lit else 1.0)
        self.opts["antialias"] = not self._jags
        self.setSegmentedLineMode("on" if self._jags and lit else "off")
        self.setPen(pen)


class Area(QGraphicsPathItem):
    """Fills what lies between two curves."""

    def __init__(self) -> None:
        super().__init__()
        self.setPen(QPen(Qt.PenStyle.NoPen))

    def show_edges(self, at: Array, low: Array, high: Array) -> None:
        """Fill from low to high; all three are arrays of one length, finite."""
        around = np.concatenate([at, at[::-1]]), np.concatenate([low, high[::-1]])
        self.setPath(pg.arrayToQPath(*around, connect="all", finiteCheck=False))


def zigzag(band: Band, place: Callable[[Array], Array]) -> tuple[Array, Array]:
    """Join lows and highs column by column into one line; exact values stay single points."""
    if np.array_equal(band.low, band.high, equal_nan=True):
        return band.at, place(band.low)
    return np.repeat(band.at, 2), place(np.column_stack([band.low, band.high]).ravel())


def finite_values(bands: Sequence[Band]) -> Array:
    """Return all lows and highs that are finite, in one array."""
    values = np.concatenate([edge for band in bands for edge in (band.low, band.high)])
    finite: Array = values[np.isfinite(values)]
    return finite
