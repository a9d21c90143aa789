"""Painting a widget into a file."""

from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPoint, QRect, QSize
from PySide6.QtGui import QImage, QImageWriter, QPainter
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QWidget


def write_picture(
    widget: QWidget, path: Path, ending: str, size: tuple[int, int], scale: float
) -> None:
    """Paint a widget, already laid out at size/scale, as ".png" or ".svg" (with real text)."""
    data = _svg(widget, QSize(*size)) if ending == ".svg" else _png(widget, QSize(*size), scale)
    path.write_bytes(data)


def _png(widget: QWidget, size: QSize, scale: float) -> bytes:
    image = QImage(size, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(scale)
    image.fill(widget.palette().window().color())
    with QPainter(image) as painter:
        widget.render(painter, QPoint())
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    return bytes(buffer.data().data())


def _svg(widget: QWidget, size: QSize) -> bytes:
    buffer = QBuffer()
    generator = QSvgGenerator()
    generator.setTitle("OneTwoOne")
    generator.setOutputDevice(buffer)
    generator.setResolution(widget.logicalDpiX())  # else text comes out small
    generator.setSize(size)
    generator.setViewBox(QRect(QPoint(), widget.size()))
    with QPainter(generator) as painter:
        widget.render(painter, QPoint())
    return bytes(buffer.data().data())
