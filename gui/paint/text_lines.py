"""Text set in lines of a width."""

from functools import lru_cache

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QTextLayout, QTextOption

from gui.base import theme
from gui.paint.fitted_numbers import text_width

Lines = tuple[tuple[str, str | None], ...]
"""Texts, one below the other, and their colours; None is the usual one."""

_LEADING = 5


@lru_cache(maxsize=32)
def paragraph(
    text: str, size: int, at: tuple[float, float], width: float
) -> tuple[QTextLayout, float]:
    """Set a paragraph in lines of `width` pixels from a place; return it and where it ends."""
    layout = QTextLayout(text, theme.text_font(size))
    layout.setTextOption(QTextOption(Qt.AlignmentFlag.AlignLeft))
    layout.beginLayout()
    x, y = at
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(x, y))
        y += size + _LEADING
    layout.endLayout()
    return layout, y


@lru_cache(maxsize=32)
def wrapped(text: str, tint: str | None, width: float) -> Lines:
    """Return a text in one line if it has room, in small type too, else broken between words."""
    small = theme.text_font(theme.SMALL_SIZE)
    if text_width(small, text) <= width:
        return ((text, tint),)
    lines = [""]
    for word in text.split(" "):
        longer = f"{lines[-1]} {word}" if lines[-1] else word
        if lines[-1] and text_width(small, longer) > width:
            lines.append(word)
        else:
            lines[-1] = longer
    return tuple((line, tint) for line in lines)
