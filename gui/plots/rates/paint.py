"""What the plot of the learning rates paints itself: ranges, names of axes, tags, pins."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QFontMetricsF, QPainter, QPen

from core.base.frozen import Frozen
from core.rates.rate_outcomes import RateOutcome
from gui.base import theme
from gui.base.theme import Colors
from gui.paint.dashes import dashed_pen
from gui.plots.base.axes import paint_along
from gui.plots.base.end_names import GAP, EndName, paint_names
from gui.plots.rates.words import FATES

_AXIS_NAME = 14.0
_PAD = 4.0
_NARROW, _APART = 3.0, 8.0


class Tag(Frozen):
    """A rate's number on its axis, and how many pixels from the left it stands."""

    text: str
    x: float
    filled: bool


def paint_outcomes(
    painter: QPainter,
    ranges: Sequence[tuple[RateOutcome, float, float]],
    room: QRectF,
    c: Colors,
) -> None:
    """Paint ranges, each from one place to another, and name the widest of each outcome."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
    for outcome, left, right in ranges:
        part = QRectF(left, room.top(), right - left, room.height())
        if outcome is RateOutcome.LEARNS:
            painter.fillRect(part, theme.color(c.forward, 0.13))
        elif outcome is RateOutcome.OVERFLOWS:
            painter.fillRect(part, QBrush(theme.color(c.quiet, 0.45), Qt.BrushStyle.BDiagPattern))
    painter.setPen(QPen(theme.color(c.quiet), 1))
    wide = [right - left > _NARROW for _, left, right in ranges]
    for k, (_, left, _) in enumerate(ranges):
        if k and wide[k - 1] and wide[k]:
            painter.drawLine(QPointF(left, room.top()), QPointF(left, room.bottom()))
    painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
    widest: dict[RateOutcome, tuple[float, float]] = {}
    for outcome, left, right in ranges:
        known = widest.get(outcome)
        if known is None or right - left > known[1] - known[0]:
            widest[outcome] = left, right
    _name_outcomes(painter, {outcome: sum(ends) / 2 for outcome, ends in widest.items()}, room, c)


def _name_outcomes(
    painter: QPainter, middles: dict[RateOutcome, float], room: QRectF, c: Colors
) -> None:
    """Write over the widest stretch of each outcome what it is called, none over another."""
    outcomes = sorted(middles, key=middles.__getitem__)
    for size in (theme.LARGE_SIZE, theme.TEXT_SIZE, theme.SMALL_SIZE):
        font = theme.text_font(size, bold=True)
        widths = [QFontMetricsF(font).horizontalAdvance(FATES[outcome]) + 2 for outcome in outcomes]
        if sum(widths) + _APART * len(widths) <= room.width():
            break
    painter.setFont(font)
    lefts = [middles[outcome] - width / 2 for outcome, width in zip(outcomes, widths, strict=True)]
    for k in range(len(outcomes)):  # from the left, each clear of the one before
        least = room.left() if k == 0 else lefts[k - 1] + widths[k - 1] + _APART
        lefts[k] = max(lefts[k], least)
    most = room.right() + room.left() / 2
    for k in reversed(range(len(outcomes))):  # and from the right, none beyond the end
        lefts[k] = min(lefts[k], most - widths[k])
        most = lefts[k] - _APART
    for outcome, left, width in zip(outcomes, lefts, widths, strict=True):
        painter.setPen(theme.color(c.forward if outcome is RateOutcome.LEARNS else c.text))
        place = QRectF(left, 0, width, room.top())
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, FATES[outcome])


def paint_axes_names(
    painter: QPainter, names: tuple[str, str, str], room: QRectF, whole: QRectF, c: Colors
) -> None:
    """Name the axes: the rate in the corner, steps and losses along theirs."""
    rate, steps, losses = names
    painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
    painter.setFont(theme.text_font(theme.SMALL_SIZE))
    painter.setPen(theme.color(c.quiet))
    corner = QRectF(0, room.bottom(), room.left() - 20, whole.bottom() - room.bottom())
    right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
    painter.drawText(corner, right, rate)
    for name, tint, x in ((steps, c.forward, 0.0), (losses, c.backward, whole.right() - 14)):
        painter.save()
        painter.setPen(theme.color(tint))
        painter.rotate(-90)
        along = QRectF(-room.bottom(), x, room.height(), _AXIS_NAME)
        paint_along(painter, along, name)
        painter.restore()


def paint_pins(
    painter: QPainter, pins: Sequence[tuple[int, str, float]], room: QRectF, c: Colors
) -> None:
    """Paint a dashed line for the rate of each pinned run: its number, its name, its place."""
    names: list[tuple[EndName, QPointF]] = []
    for number, name, x in pins:
        painter.setPen(dashed_pen(number, theme.color(c.quiet)))
        painter.drawLine(QPointF(x, room.top()), QPointF(x, room.bottom()))
        font = theme.text_font(theme.SMALL_SIZE)
        y = room.bottom() - 12
        end = EndName(name, x, y, font, theme.color(c.text))
        before = x + GAP + end.size.width() > room.right()
        end = EndName(name, x, y, font, theme.color(c.text), before=before)
        names.append((end, QPointF(x, y)))
    paint_names(painter, names, room, theme.color(c.surface, 0.85))


def lay_tags(tags: Sequence[Tag], room: QRectF) -> list[tuple[Tag, QRectF]]:
    """Place tags under the plot: the first where it belongs, the other beside it if need be."""
    metrics = QFontMetricsF(theme.text_font(theme.SMALL_SIZE, bold=True))
    placed: list[tuple[Tag, QRectF]] = []
    for tag in tags:
        width = metrics.horizontalAdvance(tag.text) + 2 * _PAD
        left = min(max(tag.x - width / 2, room.left()), room.right() - width)
        place = QRectF(left, room.bottom() + 2, width, 18)
        for other, taken in placed:
            if place.intersects(taken.adjusted(-2, 0, 2, 0)):
                after, before = taken.right() + 3, taken.left() - width - 3
                fits = after + width <= room.right(), before >= room.left()
                right = fits[0] and (tag.x >= other.x or not fits[1])
                place.moveLeft(after if right else before)
        placed.append((tag, place))
    return placed


def paint_tags(painter: QPainter, tags: Sequence[tuple[Tag, QRectF]], c: Colors) -> None:
    """Paint rates on their axis."""
    painter.setFont(theme.text_font(theme.SMALL_SIZE, bold=True))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for tag, place in tags:
        ground, ink = (c.text, c.surface) if tag.filled else (c.surface, c.positive)
        painter.setBrush(theme.color(ground))
        painter.setPen(QPen(theme.color(ground if tag.filled else c.positive), 1.5))
        painter.drawRoundedRect(place, 4, 4)
        painter.setPen(theme.color(ink))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, tag.text)
