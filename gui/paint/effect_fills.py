"""What learning rates would do is told apart by how it is filled, the same wherever it is shown."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QBrush

from core.analysis.stability import ErrorEffect
from gui.base import theme
from gui.base.theme import Colors


def effect_brush(verdict: ErrorEffect, c: Colors) -> QBrush:
    """Return what fills a stretch: plain where the error shrinks, striped where it grows."""
    quiet, line = theme.color(c.quiet), theme.color(c.line)
    return {
        ErrorEffect.SHRINKS: QBrush(theme.color(c.quiet, 0.75)),
        ErrorEffect.OVERSHOOTS: QBrush(theme.color(c.quiet, 0.45)),
        ErrorEffect.NOTHING: QBrush(line),
        ErrorEffect.STAYS: QBrush(line),
        ErrorEffect.GROWS: QBrush(quiet, Qt.BrushStyle.BDiagPattern),
        ErrorEffect.OVERFLOWS: QBrush(quiet, Qt.BrushStyle.DiagCrossPattern),
    }[verdict]
