"""Texts as they are written: what a person named, or a file says, is never read as markup.

Qt takes a text for HTML where it looks like it, and would load what that names.
"""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QWidget


class PlainLabel(QLabel):
    """A label that shows a text as it is."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(text)


def set_tip(thing: QWidget | QAction, text: str) -> None:
    """Give something a tooltip, which has no format of its own."""
    if "<" in text or "&lt;" in text:
        from html import escape  # late: hardly any has need of it

        text = f'<div style="white-space: pre-wrap">{escape(text)}</div>'
    thing.setToolTip(text)


def unmarked(text: str) -> str:
    """Return a text for a menu or a button, where "&" would underline what follows."""
    return text.replace("&", "&&")
