"""Axes in our own numbers, and a logarithmic scale that has room for zero."""

import math
from collections.abc import Sequence
from typing import TypeAlias

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPicture
from PySide6.QtWidgets import QWidget

from core.base.number_format import LEAST_DIGITS, format_count, format_number, format_power_of_ten
from core.training.pyramid import Array
from gui.base import theme
from gui.base.layout_direction import paint_direction
from gui.base.overrides import override
from gui.base.theme import Colors
from gui.paint.fitted_numbers import fitted, text_width

LEAST_DECADES = 3
_STRIDES = (1, 2, 3, 5, 10, 15, 20, 30, 50, 100, 200)
_APART = 16
"""Pixels between two numbers of steps."""

_USUAL = 1e-3, 1e5
"""Sizes whose numbers are short enough for an axis; with a sign, a digit fewer."""

_TICK_ROOM = 26  # pixels that a number needs, one below the other
_LEAST_TICK_ROOM = 12  # pixels where there are few
_NAME_ROOM = 20  # pixels of the name along the axis, and between it and the numbers
_OFFSET = 6  # pixels between numbers and axis
_TALL = 56  # pixels in which a power of ten can be said along the axis


class LogScale:
    """Maps losses to log10, with everything that is 0 on a line of its own below the rest."""

    def __init__(self, low: float, high: float, *, has_zero: bool) -> None:
        """Take the smallest and largest loss above 0, both finite."""
        top, bottom = math.ceil(math.log10(high)), math.floor(math.log10(low))
        bottom = min(bottom, top - LEAST_DECADES)
        self.decades = range(bottom, top + 1)
        gap = max((top - bottom) * 0.08, 0.5)
        self.zero: float | None = bottom - gap if has_zero else None
        self.range = (bottom - gap * (2.2 if has_zero else 0.3), top + gap * 0.5)

    def place(self, values: Array) -> Array:
        """Return where the values stand; what is not finite is left out as nan."""
        with np.errstate(all="ignore"):
            placed = np.log10(values)
        placed[values == 0] = self.zero if self.zero is not None else self.range[0]
        placed[~np.isfinite(placed)] = np.nan
        return placed


class LinearScale:
    """Leaves values as they are, but for a power of ten; 0 is always in range.

    Qt's transforms overflow, and crash, where values are very small or very large; `unit` keeps
    what is drawn near 1.
    """

    zero = None

    power: int | None
    """The power of ten that the numbers on the axis leave out, for brevity."""

    def __init__(self, high: float, low: float = 0.0) -> None:
        """Take the largest and the smallest value, finite."""
        low, high = min(low, 0.0), max(high, 0.0)
        largest = max(high, -low)
        self.unit = max(10.0 ** math.floor(math.log10(largest)), 5e-324) if largest > 0 else 1.0
        usual = largest == 0 or _USUAL[0] <= largest < _USUAL[1] / (10 if low < 0 else 1)
        self.power = None if usual else round(math.log10(self.unit))
        bottom, top = low / self.unit, high / self.unit
        size = top - bottom or 1.0
        self.range = (bottom - 0.03 * size - (0.03 * size if low else 0.0), top + 0.06 * size)

    def place(self, values: Array) -> Array:
        """Return where the values stand; what is not finite is left out as nan."""
        with np.errstate(all="ignore"):
            return np.where(np.isfinite(values), values, np.nan) / self.unit


Scale: TypeAlias = LogScale | LinearScale


class PlotAxis(pg.AxisItem):  # type: ignore[misc]
    """An axis that writes numbers as the rest of the program does."""

    scale_shown: Scale | None = None

    picture: tuple[object, ...] | None

    says_power = True
    """Whether its name says which power of ten its numbers leave out; else they leave out none."""

    _widest = 0.0

    last = math.inf
    """The last step that has a number; there may be room after it."""

    @override
    def paint(self, p: QPainter, opt: object, widget: QWidget | None) -> None:
        """Keep what is to be drawn, and not a picture of it: that takes longer to play."""
        paint_direction(p)
        if self.picture is None:  # so pyqtgraph says that something has changed
            device = QPicture()  # measures the same wherever it is then drawn
            with QPainter(device) as measures:
                self.picture = self.generateDrawSpecs(measures)
        if self.picture is not None:
            p.save()
            self.drawPicture(p, *self.picture)
            p.restore()

    def apply_theme(self, c: Colors) -> None:
        """Take on colours and type."""
        self.setPen(pg.mkPen(theme.color(c.line)))
        self.setTextPen(pg.mkPen(theme.color(c.quiet)))
        self.setStyle(
            tickFont=theme.text_font(theme.SMALL_SIZE), tickLength=0, tickTextOffset=_OFFSET
        )

    @property
    def tall(self) -> bool:
        """Whether a power of ten can be said along it."""
        return bool(self.height() >= _TALL)

    @property
    def named(self) -> bool:
        """Whether there is room for a name along it, beside its numbers as they were written."""
        return self.tall or self._widest <= self.width() - _NAME_ROOM

    @property
    def power(self) -> int | None:
        """The power of ten that the numbers leave out; the name says so."""
        if isinstance(self.scale_shown, LinearScale) and self.says_power and self.tall:
            return self.scale_shown.power
        return None

    @override
    def tickStrings(self, values: list[float], scale: float, spacing: float) -> list[str]:
        if isinstance(self.scale_shown, LogScale):
            return [self._power(value) for value in values]
        if self.orientation == "bottom":
            return [format_count(round(v)) if v >= 0 and v == round(v) else "" for v in values]
        assert isinstance(self.scale_shown, LinearScale)
        unit = 1.0 if self.power else self.scale_shown.unit
        font = theme.text_font(theme.SMALL_SIZE)
        room = self.width() - (_NAME_ROOM if self.tall and self.says_power else _OFFSET)

        def widest(texts: list[str]) -> float:
            return max((text_width(font, text) for text in texts), default=0.0)

        texts = fitted(
            lambda digits: [format_number(value * unit, digits) for value in values],
            LEAST_DIGITS,
            lambda texts: widest(texts) <= room,
        )
        self._widest = widest(texts)
        return texts

    @override
    def tickValues(self, low: float, high: float, size: float) -> list[tuple[float, list[float]]]:
        if self.orientation == "bottom":
            return self._steps(max(low, 0.0), min(high, self.last), size / (high - low))
        if not isinstance(self.scale_shown, LogScale):
            levels = super().tickValues(low, high, size)[:1]
            return [(apart, _thinned(values, apart, high - low, size)) for apart, values in levels]
        decades = self.scale_shown.decades
        least = len(decades) * _TICK_ROOM / max(size, 1)
        stride = next(nice for nice in _STRIDES if nice >= least or nice == _STRIDES[-1])
        ticks = [float(power) for power in decades if power % stride == 0]
        if self.scale_shown.zero is not None:
            ticks.append(self.scale_shown.zero)
        return [(float(stride), ticks)]

    def _steps(self, low: float, high: float, pixels: float) -> list[tuple[float, list[float]]]:
        """Return round steps whose numbers do not touch, at a number of pixels a step."""
        metrics = QFontMetricsF(theme.text_font(theme.SMALL_SIZE))
        least = (metrics.horizontalAdvance(format_count(math.ceil(high))) + _APART) / pixels
        power = 10 ** max(math.floor(math.log10(max(least, 1.0))), 0)
        stride = next(power * nice for nice in (1, 2, 5, 10) if power * nice >= least)
        steps = range(-(-math.ceil(low) // stride) * stride, math.floor(high) + 1, stride)
        return [(float(stride), list(map(float, steps)))]

    def _power(self, value: float) -> str:
        assert self.scale_shown is not None
        return "0" if value == self.scale_shown.zero else format_power_of_ten(round(value))


def _thinned(values: Sequence[float], apart: float, extent: float, pixels: float) -> list[float]:
    """Leave out numbers that would touch, those at multiples of a wider distance stay."""
    least = _LEAST_TICK_ROOM * extent / (max(pixels, 1) * apart)
    stride = next(nice for nice in _STRIDES if nice >= least or nice == _STRIDES[-1])
    return [value for value in values if round(value / apart) % stride == 0]


def paint_along(painter: QPainter, along: QRectF, name: str) -> None:
    """Paint the name of an axis along it, if it has the room."""
    if text_width(painter.font(), name) <= along.width():
        painter.drawText(along, Qt.AlignmentFlag.AlignCenter, name)
