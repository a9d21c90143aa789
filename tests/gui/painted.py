"""Which painted texts of a window are not wholly to be seen: cut, or upon another.

A text that Qt paints is for `cutoff`; here are those that views paint themselves. Each is noted
where it is drawn, as the rectangle of its letters.
"""

from contextlib import contextmanager
from itertools import combinations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPicture, QTextLayout, QTextOption
from PySide6.QtWidgets import QApplication, QGraphicsView, QWidget

from core.base.frozen import Frozen
from gui.paint import mathtext

_SLACK = 1.5
"""Pixels of a desk by which letters may reach out of their place, or into another's."""


class Painted(Frozen):
    """A text, where its letters stand in the pixels of what it is painted on, and what that is."""

    text: str
    place: QRectF
    on: object
    room: QRectF | None = None
    """Where it was to stand, if that was said."""

    whole: bool = False
    """Whether it is a label, whose pieces are noted, too."""

    slack: float = _SLACK
    tint: str = ""
    """Its colour, as #RRGGBB."""

    seen: QRectF | None = None
    """Where its letters stand in the pixels of the picture that all is painted into."""

    def __str__(self):
        left, top, right, bottom = self.place.getCoords()
        return f"{self.text!r} ({left:.0f}, {top:.0f} to {right:.0f}, {bottom:.0f})"


@contextmanager
def noting():
    """Note every text that is drawn by Python meanwhile."""
    noted: list[Painted] = []
    texts, glyphs, layouts = QPainter.drawText, QPainter.drawGlyphRun, QTextLayout.draw
    labels = mathtext.paint

    def note(painter, text, place, room=None, *, whole=False, tint=None):
        device = painter.device()
        if text.strip() and not isinstance(device, QPicture):
            to = painter.combinedTransform()
            room = room and to.mapRect(room)
            slack = _SLACK * max(to.m11(), 1.0)
            ink = (tint or painter.pen().color()).name().upper()
            seen = painter.deviceTransform().mapRect(place)
            noted.append(Painted(text, to.mapRect(place), device, room, whole, slack, ink, seen))

    def draw_text(painter, *where):
        note(painter, *_measured(painter, where))
        return texts(painter, *where)

    def draw_glyphs(painter, at, run):
        note(painter, "a symbol", _glyphs(run).translated(at))
        glyphs(painter, at, run)

    def draw_layout(layout, painter, at, *rest):
        for number in range(layout.lineCount()):
            line = layout.lineAt(number)
            text = layout.text()[line.textStart() : line.textStart() + line.textLength()]
            note(painter, text, line.naturalTextRect().translated(at))
        layouts(layout, painter, at, *rest)

    def paint_label(painter, pieces, where, size, tint):
        covered = labels(painter, pieces, where, size, tint)
        text = "".join(piece.text for piece in pieces)
        note(painter, text, covered, where, whole=True, tint=tint)
        return covered

    QPainter.drawText, QPainter.drawGlyphRun = draw_text, draw_glyphs
    QTextLayout.draw, mathtext.paint = draw_layout, paint_label
    try:
        yield noted
    finally:
        QPainter.drawText, QPainter.drawGlyphRun = texts, glyphs
        QTextLayout.draw, mathtext.paint = layouts, labels


def hidden_texts(root):
    """Paint a window; describe each painted text that is cut, or that stands upon another."""
    QApplication.processEvents()
    with noting() as noted:
        root.grab()
    return hidden(noted)


def hidden(noted):
    """Describe each of the noted texts that is cut, or that stands upon another."""
    return [*_cut(noted), *_upon_another(noted)]


def _measured(painter, where):
    """Return the text that one of the forms of `drawText` draws, where it stands, and its room."""
    metrics = QFontMetricsF(painter.font())
    match where:
        case (QPointF() as at, str(text)):
            return text, _letters(metrics, text).translated(at), None
        case (float() | int() as x, float() | int() as y, str(text)):
            return text, _letters(metrics, text).translated(QPointF(x, y)), None
        case (room, str(text), QTextOption() as option):
            wraps = option.wrapMode() is not QTextOption.WrapMode.NoWrap
            flags = int(option.alignment()) | (Qt.TextFlag.TextWordWrap if wraps else 0)
        case (room, flags, str(text), *_):
            pass
    room = QRectF(room)
    placed = metrics.boundingRect(room, int(flags), text)
    if placed.height() < 1.5 * metrics.height():  # one line: only its letters
        placed = _letters(metrics, text).translated(placed.left(), placed.top() + metrics.ascent())
    return text, placed, room


def _glyphs(run):
    """Return the rectangle of shaped letters."""
    place, font = QRectF(), run.rawFont()
    for index, position in zip(run.glyphIndexes(), run.positions(), strict=True):
        place = place.united(font.boundingRect(index).translated(position))
    return place


def _letters(metrics, text):
    """Return the rectangle of the letters, from the beginning of the baseline."""
    tight = metrics.tightBoundingRect(text)
    return QRectF(0, tight.top(), metrics.horizontalAdvance(text), tight.height())


def _cut(noted):
    for each in noted:
        on, slack = each.on, each.slack
        around = -slack, -slack, slack, slack
        if isinstance(on, QWidget) and not each.whole:
            view = on.parentWidget() if isinstance(on.parentWidget(), QGraphicsView) else on
            if not QRectF(on.rect()).adjusted(*around).contains(each.place):
                name = view.objectName() or type(view).__name__
                yield f"{each} is cut in {name}, which is {on.width()} by {on.height()}"
        if each.room is not None and each.place.width() > each.room.width() + slack:
            yield f"{each} has {each.room.width():.0f} pixels"


def _upon_another(noted):
    single = [each for each in noted if not each.whole]
    found = (
        f"{each} stands upon {other}"
        for other, each in combinations(single, 2)
        if other.on is each.on and _meet(other.place, each.place, each.slack)
    )
    yield from dict.fromkeys(found)


def _meet(one, other, slack):
    common = one.intersected(other)
    return common.width() > slack and common.height() > slack
