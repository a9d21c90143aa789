"""Pinned runs are told apart by their dashes, the same in the list and in the plots."""

from PySide6.QtGui import QColor, QPen

_PATTERNS = ((5.0, 3.0), (1.5, 2.0), (8.0, 2.5, 1.5, 2.5), (10.0, 5.0), (4.0, 1.5, 1.0, 1.5))


def dashed_pen(number: int, tint: QColor, width: float = 1.5) -> QPen:
    """Return the pen of the pin with a number, from 1."""
    pen = QPen(tint, width)
    pen.setDashPattern(_PATTERNS[(number - 1) % len(_PATTERNS)])
    pen.setCosmetic(True)
    return pen
