"""The edges of the network: their width is the size of the weight, up to a point."""

from PySide6.QtCore import QLineF, QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

SATURATED = 5.0
"""The |w| beyond which an edge grows no wider; a mark says so."""

_THIN, _WIDE = 1.5, 6.0


def paint_edge(
    painter: QPainter,
    edge: tuple[QPointF, QPointF],
    weight: float,
    tint: QColor,
    ink: QColor,
    unit: float,
) -> None:
    """Paint the edge of a weight; a thin dotted one for 0."""
    width = _THIN + (_WIDE - _THIN) * min(abs(weight) / SATURATED, 1.0)
    pen = QPen(tint, (width if weight else 1.0) * unit)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    if weight == 0:
        pen.setStyle(Qt.PenStyle.DotLine)
    paint_arrow(painter, *edge, pen, max(width, 3.0) * 1.6 * unit)
    if abs(weight) > SATURATED:
        _paint_saturation_mark(painter, *edge, ink, unit)


def paint_arrow(painter: QPainter, a: QPointF, b: QPointF, pen: QPen, head: float) -> None:
    """Paint a line whose head ends at b, wherever the pen's width puts its end."""
    way, across = _directions(a, b)
    neck = b - way * (head * 1.5)
    painter.setPen(pen)
    painter.drawLine(a, neck)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(pen.color())
    painter.drawPolygon(QPolygonF([b, neck + across * head * 0.75, neck - across * head * 0.75]))


def _paint_saturation_mark(
    painter: QPainter, a: QPointF, b: QPointF, ink: QColor, unit: float
) -> None:
    """Paint two strokes across the edge's beginning: wider than is drawn."""
    way, across = _directions(a, b)
    painter.setPen(QPen(ink, 1.6 * unit))
    for along in (8, 13):
        middle = a + way * (along * unit)
        painter.drawLine(middle - across * 7 * unit, middle + across * 7 * unit)


def _directions(a: QPointF, b: QPointF) -> tuple[QPointF, QPointF]:
    """Return the unit vectors along a line and across it."""
    way = (b - a) * (1 / QLineF(a, b).length())
    return way, QPointF(-way.y(), way.x())
