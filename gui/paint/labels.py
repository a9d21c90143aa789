"""Small labels that the panels share."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget

from core.view.options import Theme
from core.workspace.scene import Scene
from gui.base import theme
from gui.base.layout_direction import keep_direction
from gui.base.overrides import override
from gui.base.plain_text import PlainLabel
from gui.base.zoom import Zoomable
from gui.paint import mathtext
from gui.paint.fitted_numbers import NumberLabel


def section(text: str) -> PlainLabel:
    """Make the heading of a section."""
    return _named(text, "section")


def quiet(text: str) -> PlainLabel:
    """Make a small remark."""
    return _named(text, "caption")


def figure(name: str) -> NumberLabel:
    """Make a label for a number that matters, findable by its name."""
    label = NumberLabel()
    label.setObjectName("figure")
    label.setAccessibleName(name)
    return label


def gap(size: int) -> QWidget:
    """Make room of `size` pixels, with the spacing of the layout before and after it."""
    room = QWidget()
    room.setFixedSize(size, size)
    return room


def _named(text: str, kind: str) -> PlainLabel:
    label = PlainLabel(text)
    label.setObjectName(kind)
    return label


class MathLabel(Zoomable, QWidget):
    """A symbol in mathematical type."""

    def __init__(self, name: str) -> None:
        super().__init__()
        keep_direction(self)
        self._name = name
        self._theme = Theme.LIGHT
        self.setMinimumSize(QSize(24, 24))

    def show_scene(self, scene: Scene) -> None:
        """Take on the colours of a scene."""
        if scene.options.theme is not self._theme:
            self._theme = scene.options.theme
            self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        with self.painting() as painter:
            tint = theme.color(theme.colors(self._theme).text)
            mathtext.paint(
                painter,
                mathtext.symbol(self._name),
                QRectF(0, 0, 24, self.logical_size.height()),
                17,
                tint,
            )
