"""Pinned runs are told apart by their dashes, the same in the list and in the plots."""

from PySide6.QtGui import QBrush, QColor, QPen

from gui.base import theme

_PATTERNS = ((5.0, 3.0), (1.5, 2.0), (8.0, 2.5, 1.5, 2.5), (10.0, 5.0), (4.0, 1.5, 1.0, 1.5))

_OF_CURVES = ((6.0, 2.0), (2.0, 1.5), (7.0, 1.5, 1.5, 1.5))


def dashed_pen(number: int, tint: QColor, width: float = 1.5) -> QPen:
    """Return the pen of the pin with a number, from 1."""
    pen = QPen(tint, width)
    pen.setDashPattern(_PATTERNS[(number - 1) % len(_PATTERNS)])
    pen.setCosmetic(True)
    return pen


def curve_pen(place: int, width: float, tints: tuple[str, str], reach: float) -> QPen:
    """Return the pen of one of several curves of a run, by its place from 0; the first is solid.

    Below 0 it has the first tint, above 0 the second; `reach` is how far from 0 it may be, in the
    units of the plot.
    """
    from PySide6.QtGui import QLinearGradient  # late: nothing needs it for the first picture

    gradient = QLinearGradient(0.0, -reach, 0.0, reach)
    below, above = map(theme.color, tints)
    for at, tint in ((0.0, below), (0.5 - 1e-9, below), (0.5, above), (1.0, above)):
        gradient.setColorAt(at, tint)
    pen = QPen(QBrush(gradient), width)
    pen.setCosmetic(True)
    if place:
        pen.setDashPattern(_OF_CURVES[(place - 1) % len(_OF_CURVES)])
    return pen
