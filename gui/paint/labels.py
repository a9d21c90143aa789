"""Small labels that the panels share."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget

from core.look.look import Theme
from core.workspace.scene import Scene
from gui.base import theme
from gui.base.direction import keep_direction
from gui.base.overrides import override
from gui.base.plain import Label
from gui.base.zoom import Zoomable
from gui.paint import mathtext
from gui.paint.fitting import NumberLabel


def section(text: str) -> Label:
    """Make the heading of a section."""
    return _named(text, "section")


def quiet(text: str) -> Label:
    """Make a small remark."""
    return _named(text, "caption")


def figure(name: str) -> NumberLabel:
    """Make a label for a number that matters, findable by its name."""
    label = NumberLabel()
    label.setObjectName("figure")
    label.setAccessibleName(name)
    return label


def gap(size: int) -> QWidget:
    """Make room of so many pixels, with the spacing of the layout before and after it."""
    room = QWidget()
    room.setFixedSize(size, size)
    return room


def _named(text: str, kind: str) -> Label:
    label = Label(text)
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
        if scene.look.theme is not self._theme:
            self._theme = scene.look.theme
            self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        with self.painting() as painter:
            tint = theme.color(theme.colors(self._theme).text)
            mathtext.paint(
                painter, mathtext.symbol(self._name), QRectF(0, 0, 24, self.desk.height()), 17, tint
            )
