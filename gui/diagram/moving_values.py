"""The values on their way, each in a pill."""

import math
from itertools import combinations

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QPen

from core.workspace.scene import Scene
from gui.base import theme
from gui.diagram.geometry import Geometry
from gui.diagram.motion import Way, ways
from gui.paint import mathtext

MOST_DIGITS = 8
"""Digits that a number on its way shows at most."""


def paint_travellers(painter: QPainter, scene: Scene, at: Geometry) -> None:
    """Paint the values that travel in the scene's phase where its progress has brought them."""
    colors = theme.colors(scene.options.theme)
    for way, text, pill in travellers(scene, at):
        tint = colors.forward if way.forward else colors.backward
        painter.setPen(QPen(theme.color(tint), 1.5 * at.unit))
        painter.setBrush(theme.color(colors.surface))
        painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2)
        mathtext.paint(painter, _label(text), pill, at.type_size, theme.color(tint))


def travellers(scene: Scene, at: Geometry) -> list[tuple[Way, str, QRectF]]:
    """Return what travels at a scene's progress, with its text and its pill.

    Where two meet they stand beside one another: a number that is covered in part reads as another.
    """
    moment, digits = scene.moment, min(scene.options.digits, MOST_DIGITS)
    found = []
    for way in ways(moment.plan, moment.phase, at):
        place = way.place(scene.progress)
        if place is not None:
            text = way.text(scene, digits)
            found.append((way, text, _pill(place, text, at)))
    for (one, _, first), (other, _, second) in combinations(found, 2):
        _part(first, second, other.start - one.start)
    return found


def _part(first: QRectF, second: QRectF, way: QPointF) -> None:
    """Move two pills apart, if they meet: along the way from where one set off to the other."""
    if not first.intersects(second):
        return
    apart = second.center() - first.center()
    if abs(way.x()) > abs(way.y()):
        lacking = (first.width() + second.width()) / 2 - abs(apart.x())
        half = QPointF(math.copysign(lacking / 2, way.x()), 0)
    else:
        lacking = (first.height() + second.height()) / 2 - abs(apart.y())
        half = QPointF(0, math.copysign(lacking / 2, way.y()))
    first.translate(-half)
    second.translate(half)


def _pill(place: QPointF, text: str, at: Geometry) -> QRectF:
    width = mathtext.width(_label(text), at.type_size) + at.type_size
    height = at.type_size * 1.6
    return QRectF(place.x() - width / 2, place.y() - height / 2, width, height)


def _label(text: str) -> tuple[mathtext.MathPiece, ...]:
    return (mathtext.figure(text),)
