"""Painting a widget as a picture: the same picture, the same bytes."""

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPoint, QRect, QSize
from PySide6.QtGui import QImage, QImageWriter, QPainter, QRegion
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QWidget

from core.base.problems import Problem
from gui.terminal.picture_options import MOST_PIXELS


def picture_of(widget: QWidget, ending: str, size: tuple[int, int], scale: float) -> bytes:
    """Paint a widget, already laid out at size/scale, as ".png" or ".svg" (with real text)."""
    if ending == ".svg":
        return svg(widget, QSize(*size))
    return png(image(widget, QSize(*size), scale))


def scaled_size(widget: QWidget, scale: float) -> QSize:
    """Return the size in pixels of a picture at a scale; raises `Problem` (export.pixels)."""
    width, height = round(widget.width() * scale), round(widget.height() * scale)
    if not (1 <= width <= MOST_PIXELS and 1 <= height <= MOST_PIXELS):
        raise Problem("export.pixels", width=width, height=height, most=MOST_PIXELS)
    return QSize(width, height)


def image(widget: QWidget, size: QSize, scale: float) -> QImage:
    """Paint a widget, with `scale` pixels for each of its own."""
    picture = QImage(size, QImage.Format.Format_RGB32)
    picture.setDevicePixelRatio(scale)
    picture.fill(widget.palette().window().color())
    with QPainter(picture) as painter:
        _paint(widget, painter)
    return picture


def png(picture: QImage) -> bytes:
    """Return an image as the bytes of a PNG file."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(picture)
    return bytes(buffer.data().data())


def svg(widget: QWidget, size: QSize) -> bytes:
    """Paint a widget as the bytes of an SVG file of a size, its text as text."""
    buffer = QBuffer()
    generator = QSvgGenerator()
    generator.setTitle("OneTwoOne")
    generator.setOutputDevice(buffer)
    generator.setResolution(widget.logicalDpiX())  # else text comes out small
    generator.setSize(size)
    generator.setViewBox(QRect(QPoint(), widget.size()))
    with QPainter(generator) as painter:
        _paint(widget, painter)
    return bytes(buffer.data().data())


def _paint(widget: QWidget, painter: QPainter) -> None:
    """Paint a widget with what its window shows behind it."""
    window = widget.window()
    place = QRect(widget.mapTo(window, QPoint()), widget.size())
    window.render(painter, QPoint(), QRegion(place))
