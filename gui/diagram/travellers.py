"""The values on their way, each in a pill."""

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QPen

from core.workspace.scene import Scene
from gui.base import theme
from gui.diagram.geometry import Geometry
from gui.diagram.motion import ways
from gui.paint import mathtext

MOST_DIGITS = 8
"""Digits that a number on its way shows at most."""


def paint_travellers(painter: QPainter, scene: Scene, at: Geometry) -> None:
    """Paint the values that travel in the scene's phase where its progress has brought them."""
    moment, colors = scene.moment, theme.colors(scene.look.theme)
    digits = min(scene.look.digits, MOST_DIGITS)
    for way in ways(moment.plan, moment.phase, at):
        place = way.place(scene.progress)
        if place is not None:
            tint = colors.forward if way.forward else colors.backward
            painter.setPen(QPen(theme.color(tint), 1.5 * at.unit))
            painter.setBrush(theme.color(colors.surface))
            _paint_pill(painter, place, way.text(scene, digits), at, tint)


def _paint_pill(painter: QPainter, place: QPointF, text: str, at: Geometry, tint: str) -> None:
    label = (mathtext.figure(text),)
    width = mathtext.width(label, at.type_size) + at.type_size
    height = at.type_size * 1.6
    pill = QRectF(place.x() - width / 2, place.y() - height / 2, width, height)
    painter.drawRoundedRect(pill, height / 2, height / 2)
    mathtext.paint(painter, label, pill, at.type_size, theme.color(tint))
