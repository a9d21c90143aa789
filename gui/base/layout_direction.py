"""Which way things run: the interface as the language is written, the mathematics as it is."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QGraphicsView, QGraphicsWidget, QWidget


def keep_direction(widget: QWidget) -> None:
    """Let a widget and what is in it run from left to right in every language.

    It is for what shows numbers, formulas, the network or an axis: a minus sign stands before its
    number, a gradient goes back to the left, and a step is right of the one before.
    """
    widget.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    for view in widget.findChildren(QGraphicsView):  # what is in these does not inherit it
        for item in view.scene().items():
            if isinstance(item, QGraphicsWidget):
                item.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def paint_direction(painter: QPainter) -> None:
    """Let a painter write so, too: by itself it takes the direction of the language."""
    painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
