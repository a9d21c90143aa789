"""What learning rates would do is told apart by how it is filled, the same wherever it is shown."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QBrush

from core.analysis.stability import Verdict
from gui.base import theme
from gui.base.theme import Colors


def verdict_brush(verdict: Verdict, c: Colors) -> QBrush:
    """Return what fills a stretch: plain where the error shrinks, striped where it grows."""
    quiet, line = theme.color(c.quiet), theme.color(c.line)
    return {
        Verdict.SHRINKS: QBrush(theme.color(c.quiet, 0.75)),
        Verdict.OVERSHOOTS: QBrush(theme.color(c.quiet, 0.45)),
        Verdict.NOTHING: QBrush(line),
        Verdict.STAYS: QBrush(line),
        Verdict.GROWS: QBrush(quiet, Qt.BrushStyle.BDiagPattern),
        Verdict.OVERFLOWS: QBrush(quiet, Qt.BrushStyle.DiagCrossPattern),
    }[verdict]
