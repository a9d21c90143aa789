"""Names at the ends of curves: each beside its own, none over another."""

from collections.abc import Sequence
from itertools import combinations

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter

from core.base.frozen import Frozen

GAP = 7.0
"""Pixels between the end of a curve and its name."""

_LINE = 1.15
"""Height of a name in parts of its font's size; fonts for mathematics claim much more."""

WIDEST = 120.0
"""Pixels that a name may take; a longer one is cut."""


class EndName(Frozen):
    """A name, where the curve ends (in the units of the axes), and how it looks.

    With `before` it stands to the left of its place, if there is room.
    """

    text: str
    x: float
    y: float
    font: QFont
    tint: QColor
    before: bool = False

    @property
    def size(self) -> QSizeF:
        """Width and height that it takes, in pixels."""
        width = QFontMetricsF(self.font).horizontalAdvance(self.text) + 2
        return QSizeF(min(width, WIDEST), self.font.pixelSize() * _LINE)


def spread(wanted: Sequence[QRectF], room: QRectF) -> list[QRectF | None]:
    """Move rectangles up or down, as little as may be, so that none lies over another.

    The first has the first choice; names of one height keep the order of what they stand for. None
    stands for one that has no place in the room.
    """
    placed: list[QRectF | None] = []
    for rect in wanted:
        taken = [other for other in placed if other is not None and _beside(rect, other)]
        tops = [rect.top(), room.top(), room.bottom() - rect.height()]
        tops += [other.top() - rect.height() for other in taken]
        tops += [other.bottom() for other in taken]
        free = [
            top
            for top in tops
            if room.top() <= top <= room.bottom() - rect.height()
            and not any(_cross(top, rect.height(), other) for other in taken)
        ]
        best = min(free, key=lambda top: abs(top - rect.top()), default=None)
        placed.append(None if best is None else _moved(rect, best))
    return _in_order(wanted, placed)


def _in_order(wanted: Sequence[QRectF], placed: list[QRectF | None]) -> list[QRectF | None]:
    """Exchange the places of those of one height, so that they follow one another as wanted."""
    for one, other in combinations(sorted(range(len(wanted)), key=lambda i: wanted[i].top()), 2):
        first, second = placed[one], placed[other]
        if first is None or second is None or first.height() != second.height():
            continue
        if first.top() > second.top() and _beside(first, second):
            changed = [*placed]
            changed[one], changed[other] = _moved(first, second.top()), _moved(second, first.top())
            if _are_clear(changed):
                placed = changed
    return placed


def _are_clear(placed: Sequence[QRectF | None]) -> bool:
    pairs = combinations([rect for rect in placed if rect is not None], 2)
    return not any(_beside(a, b) and _cross(a.top(), a.height(), b) for a, b in pairs)


def _moved(rect: QRectF, top: float) -> QRectF:
    return QRectF(rect.left(), top, rect.width(), rect.height())


def paint_names(
    painter: QPainter, names: Sequence[tuple[EndName, QPointF]], room: QRectF, ground: QColor
) -> None:
    """Paint each name beside the place (in pixels) where its curve ends."""
    wanted = [_rect_of(name, place, room) for name, place in names]
    for (name, _), rect in zip(names, spread(wanted, room), strict=True):
        if rect is None:
            continue
        painter.fillRect(rect, ground)
        painter.setFont(name.font)
        painter.setPen(name.tint)
        metrics = QFontMetricsF(name.font)
        text = metrics.elidedText(name.text, Qt.TextElideMode.ElideRight, rect.width())
        middle = rect.center().y() + metrics.xHeight() / 2
        painter.drawText(QPointF(rect.left(), middle), text)


def _rect_of(name: EndName, place: QPointF, room: QRectF) -> QRectF:
    size = name.size
    left = place.x() - GAP - size.width()
    if not name.before or left < room.left():
        left = place.x() + GAP
    width = min(size.width(), max(room.right() - left, 0.0))
    return QRectF(left, place.y() - size.height() / 2, width, size.height())


def _beside(one: QRectF, other: QRectF) -> bool:
    return one.left() < other.right() and other.left() < one.right()


def _cross(top: float, height: float, other: QRectF) -> bool:
    return top < other.bottom() - 1e-6 and other.top() < top + height - 1e-6
