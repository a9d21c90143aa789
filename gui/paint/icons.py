"""Our own icons, in whatever colour the theme has for them."""

import re
from functools import cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from core.base.resources import ICONS


@cache
def icon(name: str, tint: str) -> QIcon:
    """Return one of our icons, drawn in a colour."""
    svg = re.sub("currentColor", tint, (ICONS / f"{name}.svg").read_text())
    renderer = QSvgRenderer(QByteArray(svg.encode()))
    made = QIcon()
    for size in (20, 40):
        pixmap = QPixmap(size, size)
        pixmap.fill(Qt.GlobalColor.transparent)
        with QPainter(pixmap) as painter:
            renderer.render(painter, QRectF(0, 0, size, size))
        made.addPixmap(pixmap)
    return made
