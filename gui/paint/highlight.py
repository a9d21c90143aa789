"""How a quantity is highlighted: pointed at, selected, its source or its user."""

from collections.abc import Mapping
from enum import StrEnum

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from core.formulas.lineage import sources, users
from core.network.plan import StepPlan
from core.view.options import ViewOptions
from gui.base import theme
from gui.base.theme import Colors


class Mark(StrEnum):
    """Why a quantity is highlighted."""

    POINTED = "pointed"
    SELECTED = "selected"
    SOURCE = "source"
    USER = "user"


def marks(options: ViewOptions, plan: StepPlan) -> Mapping[str, Mark]:
    """Return which quantities are highlighted, and why; the strongest reason counts."""
    lit: dict[str, Mark] = {}
    if options.selected is not None:
        lit |= dict.fromkeys(users(plan, options.selected), Mark.USER)
        lit |= dict.fromkeys(sources(plan, options.selected), Mark.SOURCE)
        lit[options.selected] = Mark.SELECTED
    if options.pointed is not None and options.pointed != options.selected:
        lit[options.pointed] = Mark.POINTED
    return lit


def paint_mark(
    painter: QPainter,
    mark: Mark,
    place: QRectF,
    colors: Colors,
    unit: float,
    *,
    corner: float = 5.0,
) -> None:
    """Paint a frame around a quantity, with the background of the active one behind what is chosen.

    `corner` is the radius of the frame's corners, in units.
    """
    tint, style = {
        Mark.POINTED: (colors.text, Qt.PenStyle.SolidLine),
        Mark.SELECTED: (colors.text, Qt.PenStyle.SolidLine),
        Mark.SOURCE: (colors.forward, Qt.PenStyle.SolidLine),
        Mark.USER: (colors.backward, Qt.PenStyle.DashLine),
    }[mark]
    chosen = mark in {Mark.POINTED, Mark.SELECTED}
    pen = QPen(theme.color(tint), (2.0 if mark is Mark.SELECTED else 1.5) * unit, style)
    painter.setPen(Qt.PenStyle.NoPen if mark is Mark.POINTED else pen)
    painter.setBrush(theme.color(colors.active) if chosen else Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(place, corner * unit, corner * unit)
