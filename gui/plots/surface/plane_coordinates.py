"""Where things are on a plane of weights: its ranges as 0 to 1, since Qt's transforms overflow."""

import math
from collections.abc import Iterator, Sequence

import numpy as np
import pyqtgraph as pg

from core.analysis.plane import Plane, Range
from core.base.number_format import format_exact
from core.training.pyramid import Array
from gui.base import theme
from gui.base.overrides import override
from gui.base.theme import Colors

_FAR = 1e6  # widths of the plane beyond which a place counts as there
_BEYOND = 0.25  # of the plane, up to which lines are drawn outside of it
_NICE = (1.0, 2.0, 5.0, 10.0)
_ROOM = {"left": 24.0, "bottom": 64.0}  # pixels from tick to tick, at least


def unit(range_: Range, values: Array) -> Array:
    """Return where values stand in a range: 0 at its low, 1 at its high."""
    with np.errstate(all="ignore"):
        return np.clip((values - range_.low) / range_.width, -_FAR, _FAR)


def placed(plane: Plane, points: Array) -> Array:
    """Return where points, of shape (k, 2), stand on a plane, each coordinate as `unit` does."""
    return np.column_stack([unit(plane.a, points[:, 0]), unit(plane.b, points[:, 1])])


def cut(line: Array) -> Array:
    """Cut a line of placed points to the plane and a little around it; nan divides its parts."""
    if len(line) < 2:
        return line
    start, way = line[:-1], np.diff(line, axis=0)
    with np.errstate(all="ignore"):
        ends = np.stack([(-_BEYOND - start) / way, (1 + _BEYOND - start) / way])
    inside = (start >= -_BEYOND) & (start <= 1 + _BEYOND)
    first = np.where(way == 0, np.where(inside, 0.0, np.inf), ends.min(axis=0)).max(axis=1)
    last = np.where(way == 0, 1.0, ends.max(axis=0)).min(axis=1)
    first, last = np.maximum(first, 0.0), np.minimum(last, 1.0)
    kept = first <= last
    apart = np.concatenate([[True], (first[1:] > 0) | ~kept[:-1]])
    first, last = (np.where(kept, at, 0.0)[:, None] for at in (first, last))
    rows = np.stack([np.full_like(way, np.nan), start + first * way, start + last * way], axis=1)
    wanted = np.column_stack([apart & kept, apart & kept, kept])
    parts: Array = rows[wanted]
    return parts


class PlaneAxis(pg.AxisItem):  # type: ignore[misc]
    """An axis from 0 to 1 that writes what a range has there."""

    range_shown = Range(0.0, 1.0)

    def apply_theme(self, c: Colors) -> None:
        """Take on colours and type."""
        self.setPen(pg.mkPen(theme.color(c.line)))
        self.setTextPen(pg.mkPen(theme.color(c.quiet)))
        self.setStyle(tickFont=theme.text_font(theme.SMALL_SIZE), tickLength=0, tickTextOffset=6)

    @override
    def tickValues(self, low: float, high: float, size: float) -> list[tuple[float, list[float]]]:
        most = max(size / _ROOM[self.orientation], 1)
        ticks = [(v - self.range_shown.low) / self.range_shown.width for v in self.ticks(most)]
        return [(1.0, ticks)]

    @override
    def tickStrings(self, values: Sequence[float], scale: float, spacing: float) -> list[str]:
        low, width = self.range_shown.low, self.range_shown.width
        near = [round_to(low + value * width, width) for value in values]
        return [format_exact(value, 1) for value in near]

    def ticks(self, most: float) -> list[float]:
        """Choose round values within the range, at most `most` of them."""
        return list(round_values(self.range_shown, most))


def round_values(range_: Range, most: float) -> Iterator[float]:
    """Yield the multiples of 1, 2 or 5 times a power of ten in a range, at most about `most`."""
    least = range_.width / most
    power = 10.0 ** math.floor(math.log10(least))
    step = next(nice * power for nice in _NICE if nice * power >= least or nice == _NICE[-1])
    for k in range(math.ceil(range_.low / step), math.floor(range_.high / step) + 1):
        yield round_to(k * step, range_.width)


def round_to(value: float, width: float) -> float:
    """Round off what lies far below the digits that matter in a range of some width."""
    digits = 5 - math.floor(math.log10(width))
    return round(value, digits) + 0.0 if digits < 300 else value
