"""What is painted on a map in pixels: the update as an arrow, the present point, and names."""

import math
from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPolygonF

from core.analysis.plane import Point
from core.base.frozen import Frozen
from core.surface.arrow import Arrow
from gui.base import theme
from gui.base.theme import Colors
from gui.paint.effect_fills import effect_brush

_BAND, _SHAFT, _HEAD = 8.0, 2.0, 9.0
_LEAST = 4.0
"""Pixels below which an arrow would be a blot."""

_CASING = 2.5
_DOT = 5.0
_FLAT = Qt.PenCapStyle.FlatCap
_GAP = 7.0
_CLOSE, _MOST_SQUARES = 8.0, 400
_AROUND = ((1, 0), (-1, 0), (0, 1), (0, -1), (-1, -1), (1, -1), (-1, 1), (1, 1))
"""On which sides of its place a name may stand, best first: right and down."""

Pixels = Sequence[Sequence[QPointF]]
"""Lines, in parts."""


class MarkLabel(Frozen):
    """A name, how it looks, and the places that it may have, in pixels, best first.

    It stands on its place, moved into the room, or `beside` it.
    """

    text: str
    font: QFont
    tint: QColor
    places: Sequence[QPointF]
    beside: bool = False


def paint_intervals(
    painter: QPainter, update: Arrow, spot: Callable[[Point], QPointF], c: Colors
) -> None:
    """Paint what longer and shorter updates would do to the error."""
    for piece in update.pieces:
        line = QPolygonF([spot(point) for point in piece.points])
        for brush, width in (
            (theme.color(c.surface), _BAND + 2),
            (effect_brush(piece.interval.verdict, c), _BAND),
        ):
            painter.setPen(QPen(brush, width, Qt.PenStyle.SolidLine, _FLAT))
            painter.drawPolyline(line)


def paint_lines(painter: QPainter, lines: Pixels, pen: QPen, casing: QColor | None = None) -> None:
    """Paint lines, over a casing of its own colour that sets them off from what is below."""
    if casing is not None:
        paint_lines(painter, lines, QPen(casing, pen.widthF() + _CASING))
    painter.setPen(pen)
    for part in lines:
        painter.drawPolyline(QPolygonF(part))


def along_path(parts: Pixels) -> list[QRectF]:
    """Return little squares on a path, close enough that no name fits in between."""
    found: list[QRectF] = []
    for start, end in (pair for part in parts for pair in pairwise(part)):
        steps = math.ceil(max(abs(end.x() - start.x()), abs(end.y() - start.y())) / _CLOSE)
        if len(found) + steps > _MOST_SQUARES:
            break
        for k in range(steps):
            at = start + (end - start) * (k / steps)
            found.append(QRectF(at.x() - 1.5, at.y() - 1.5, 3, 3))
    return found


def paint_update(
    painter: QPainter, update: Arrow, spot: Callable[[Point], QPointF], c: Colors
) -> list[QRectF]:
    """Paint an update as an arrow, if there is room for one; return what it covers."""
    if not all(map(math.isfinite, update.end)):
        return []
    start, end = spot(update.start), spot(update.end)
    way = end - start
    length = math.hypot(way.x(), way.y())
    if length < _LEAST:
        return []
    along = QPointF(way.x() / length, way.y() / length)
    across = QPointF(-along.y(), along.x())
    head = min(_HEAD, length)
    neck = end - along * head
    ink = theme.color(c.backward)
    for tint, more in ((theme.color(c.surface), 1.5), (ink, 0.0)):
        painter.setPen(QPen(tint, _SHAFT + 2 * more, Qt.PenStyle.SolidLine, _FLAT))
        painter.drawLine(start, neck)
        painter.setPen(QPen(tint, 2 * more) if more else Qt.PenStyle.NoPen)
        painter.setBrush(tint)
        painter.drawPolygon(
            QPolygonF([end, neck + across * head * 0.5, neck - across * head * 0.5])
        )
    return [QRectF(start, end).normalized().adjusted(-4, -4, 4, 4)] if length < 200 else []


def paint_point(painter: QPainter, at: QPointF, c: Colors) -> QRectF:
    """Paint where the weights stand; return what that covers."""
    painter.setPen(QPen(theme.color(c.surface), 1.5))
    painter.setBrush(theme.color(c.text))
    painter.drawEllipse(at, _DOT, _DOT)
    return QRectF(at.x() - _DOT, at.y() - _DOT, 2 * _DOT, 2 * _DOT)


def paint_labels(
    painter: QPainter, labels: Sequence[MarkLabel], room: QRectF, taken: list[QRectF], c: Colors
) -> None:
    """Paint names where they lie over nothing that is taken; one that has no place is left out."""
    taken = list(taken)
    for label in labels:
        for rect in (rect for place in label.places for rect in _rects_of(label, place, room)):
            if not any(rect.intersects(other) for other in taken):
                taken.append(rect.adjusted(-3, 0, 3, 0))
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(theme.color(c.surface, 0.8))
                painter.drawRoundedRect(rect, 3, 3)
                painter.setFont(label.font)
                painter.setPen(label.tint)
                painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, label.text)
                break


def _rects_of(label: MarkLabel, place: QPointF, room: QRectF) -> Iterator[QRectF]:
    """Yield where a name may stand whose place is given: nowhere for a place outside."""
    metrics = QFontMetricsF(label.font)
    width, height = metrics.horizontalAdvance(label.text) + 8, metrics.height()
    inner = room.adjusted(2, 2, -2, -2)
    if not room.adjusted(-2, -2, 2, 2).contains(place) or width > inner.width():
        return
    middle = place - QPointF(width / 2, height / 2)
    if not label.beside:
        left = min(max(middle.x(), inner.left()), inner.right() - width)
        top = min(max(middle.y(), inner.top()), inner.bottom() - height)
        yield QRectF(left, top, width, height)
        return
    for right, down in _AROUND:
        off = QPointF(right * (_GAP + width / 2), down * (_GAP + height / 2))
        rect = QRectF(middle + off, QSizeF(width, height))
        if inner.contains(rect):
            yield rect
