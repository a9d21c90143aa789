"""The sentence under a plot, where there is room for one."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, Qt

from gui.base.overrides import override
from gui.base.plain_text import PlainLabel

_TALL = 10_000


class Caption(PlainLabel):
    """Has room for the longest of the texts that it may come to have: the plot stands still."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("caption")
        self.setWordWrap(True)
        self.hide()
        self.texts: Sequence[str] = ()

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, arg__1: int) -> int:
        self.ensurePolished()  # the style sheet says how large the type is
        needed = super().heightForWidth(arg__1)
        room, wrapped = QRect(0, 0, arg__1, _TALL), Qt.TextFlag.TextWordWrap
        heights = (
            self.fontMetrics().boundingRect(room, wrapped, text).height() for text in self.texts
        )
        return max(needed, *heights, 0)
