"""A picture kept of what seldom changes, so that it is painted once and then copied."""

from collections.abc import Callable, Hashable

from PySide6.QtCore import QPointF, QSizeF
from PySide6.QtGui import QImage, QPaintEngine, QPainter, QTransform

from gui.base.layout_direction import paint_direction


class Layer:
    """Keeps the opaque picture that was painted last, and what it depended on.

    The result is the same as painting anew; where a copy would not be, it is painted anew.
    """

    def __init__(self) -> None:
        self._key: Hashable = None
        self._picture = QImage()

    def paint(
        self, painter: QPainter, size: QSizeF, key: Hashable, draw: Callable[[QPainter], None]
    ) -> None:
        """Paint what `draw` does in (0, 0, size), all of it, and which `key` determines."""
        scale = _scale(painter)
        if not scale:
            draw(painter)
            return
        pixels = (size * scale).toSize()
        if (key, scale, pixels) != self._key:
            if self._picture.size() != pixels:
                self._picture = QImage(pixels, QImage.Format.Format_RGB32)
            with QPainter(self._picture) as other:
                paint_direction(other)
                other.scale(scale, scale)
                draw(other)
            self._key = key, scale, pixels
        painter.save()
        painter.scale(1 / scale, 1 / scale)
        painter.drawImage(QPointF(), self._picture)
        painter.restore()


def _scale(painter: QPainter) -> float:
    """Return how many of the device's pixels are one, if the first falls on one; 0 otherwise."""
    if painter.paintEngine().type() is not QPaintEngine.Type.Raster:
        return 0.0
    at = painter.deviceTransform()
    scale = at.m11()
    dx, dy = round(at.dx()), round(at.dy())
    return scale if at == QTransform(scale, 0, 0, scale, dx, dy) else 0.0
