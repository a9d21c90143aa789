"""Numbers in places of limited width: with fewer digits, then as powers of ten, and never cut."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QSize
from PySide6.QtGui import QFont, QFontMetricsF, QResizeEvent

from core.base.number_format import Brief, shorter
from gui.base.layout_direction import keep_direction
from gui.base.overrides import override
from gui.base.plain_text import PlainLabel, set_tip
from gui.base.zoom import Zoomable

Made = TypeVar("Made")
Make = Callable[[int], str]
"""What writes a text whose numbers have a number of digits."""


def fitted(make: Callable[[int], Made], digits: int, fits: Callable[[Made], bool]) -> Made:
    """Make something with as many digits, up to `digits`, as it fits with; else the shortest."""
    for count in shorter(digits):
        made = make(count)
        if fits(made):
            break
    return made


def fitted_text(make: Make, digits: int, font: QFont, room: float) -> str:
    """Write a text with as many digits, up to `digits`, as there is room for in a font."""
    return fitted(make, digits, lambda text: text_width(font, text) <= room)


def text_width(font: QFont, text: str) -> float:
    """Return how wide a text is, in pixels."""
    return QFontMetricsF(font).horizontalAdvance(text)


class NumberLabel(Zoomable, PlainLabel):
    """Asks for the room its number needs, and shows as many of its digits as there is room for."""

    def __init__(self) -> None:
        super().__init__()
        keep_direction(self)
        self._make: Make = str
        self._digits = 0
        self._whole = self._briefest = ""

    def show_number(self, make: Make, digits: int, least: int = Brief(1)) -> None:
        """Show a text with a number of `digits` digits, or fewer; all are in the tooltip.

        It asks for room for `least` digits, if there is any.
        """
        self._make, self._digits = make, digits
        texts = make(digits), make(least)
        if texts != (self._whole, self._briefest):
            self._whole, self._briefest = texts
            self.updateGeometry()
        self.fit()

    @property
    def whole(self) -> str:
        """The text with all the digits that were asked for."""
        return self._whole

    @override
    def fit(self) -> None:
        if not self._whole:
            return
        text = fitted(self._make, self._digits, lambda text: self._wide(text) <= self.width())
        if text != self.text():
            self.setText(text)
        set_tip(self, "" if text == self._whole else self._whole)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._wide(self._whole), super().sizeHint().height())

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(self._wide(self._briefest), super().minimumSizeHint().height())

    def _wide(self, text: str) -> int:
        self.ensurePolished()  # the style sheet says how large the type is
        margins = self.contentsMargins()
        return self.fontMetrics().horizontalAdvance(text) + margins.left() + margins.right()
