"""Short mathematical labels: symbols with subscripts, and numbers beside them."""

import math
from collections.abc import Callable
from functools import cache, lru_cache
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QGlyphRun,
    QPaintEngine,
    QPainter,
    QTextLayout,
    QTransform,
)

from core.network.quantities import AFTER, ETA, GRADIENT, NEW, STALE
from gui.base import theme
from gui.paint import fitted_numbers

_LETTERS = dict(zip("wbxyzheL", "𝑤𝑏𝑥𝑦𝑧ℎ𝑒𝐿", strict=True))
_NAMED = {
    STALE: "99",
    ETA: "𝜂",
    "y_hat": "𝑦\N{COMBINING CIRCUMFLEX ACCENT}",
    "error": "𝑒",
    "loss": "𝐿",
}
PARTIAL = "𝜕"
_SUBSCRIPT_SIZE = 0.72
_SUBSCRIPT_DROP = 0.22
_SYMBOL = 2  # letters at most
_TRANSFORMED = QTransform.TransformationType
_UPRIGHT = {_TRANSFORMED.TxNone, _TRANSFORMED.TxTranslate, _TRANSFORMED.TxScale}


class MathPiece(NamedTuple):
    """Text in one font at one height: `drop` is in parts of the font size, below the line.

    Mathematical type is neither bold nor italic; its italics are letters of their own.
    """

    text: str
    math: bool = True
    size: float = 1.0
    drop: float = 0.0
    bold: bool = False
    italic: bool = False


@cache
def symbol(name: str) -> tuple[MathPiece, ...]:
    """Return the label of a quantity by its name: w1, y_hat, dL_dw1..."""
    if name.startswith(GRADIENT):
        below = symbol(name.removeprefix(GRADIENT))
        return (MathPiece(f"{PARTIAL}{_LETTERS['L']}/{PARTIAL}"), *below)
    for prefix in (NEW, AFTER):
        if name.startswith(prefix):
            return (*symbol(name.removeprefix(prefix)), MathPiece("′"))
    if name in _NAMED:
        return (MathPiece(_NAMED[name]),)
    letter, index = name[0], name[1:]
    pieces = (MathPiece(_LETTERS[letter]),)
    return (
        (*pieces, MathPiece(index, size=_SUBSCRIPT_SIZE, drop=_SUBSCRIPT_DROP)) if index else pieces
    )


def equals(name: str, number: str, sign: str = " = ") -> tuple[MathPiece, ...]:
    """Return "symbol = number"."""
    return (*symbol(name), MathPiece(sign), figure(number))


def italic(text: str) -> str:
    """Return a text with the weights in it in mathematical italics."""
    return text.replace("w", _LETTERS["w"])


def figure(number: str) -> MathPiece:
    """Return a number, in the font of figures."""
    return MathPiece(number, math=False, size=0.93)


def words(text: str) -> MathPiece:
    """Return plain text, in the font of text."""
    return MathPiece(text, math=False)


def width(pieces: tuple[MathPiece, ...], size: float) -> float:
    """Return how wide a label is, in pixels."""
    return sum(advance(piece, size) for piece in pieces)


def paint(
    painter: QPainter, pieces: tuple[MathPiece, ...], where: QRectF, size: float, tint: QColor
) -> QRectF:
    """Paint a label in the middle of `where`, shrunk to its width; return what it covers."""
    wide = width(pieces, size)
    if wide > where.width():
        size = math.floor(size * where.width() / wide) + 1
        while wide > where.width() and size > theme.SMALL_SIZE:
            size -= 1
            wide = width(pieces, size)
        size = max(size, theme.SMALL_SIZE)
    middle = where.center()
    at = QPointF(middle.x() - wide / 2, middle.y() + _cap_height(size) / 2)
    covered = QRectF(at.x(), middle.y() - size * 0.65, wide, size * 1.3)
    painter.setPen(tint)
    draw = pen_for(painter)
    for piece in pieces:
        draw(at + QPointF(0, piece.drop * size), piece, size)
        at += QPointF(advance(piece, size), 0)
    return covered


def pen_for(painter: QPainter) -> Callable[[QPointF, MathPiece, float], None]:
    """Return what draws a piece of a size from a point on its baseline.

    On pixels it draws a symbol as glyphs, which are shaped once; numbers come and go, as text.
    """
    upright = painter.deviceTransform().type() in _UPRIGHT
    on_pixels = upright and painter.paintEngine().type() is QPaintEngine.Type.Raster

    def draw(at: QPointF, piece: MathPiece, size: float) -> None:
        if on_pixels and len(piece.text) <= _SYMBOL:
            for run in _glyphs(piece, size):
                painter.drawGlyphRun(at, run)
        else:
            painter.setFont(theme.readable(font(piece, size), painter))
            painter.drawText(at, piece.text)

    return draw


@lru_cache(maxsize=4096)
def _glyphs(piece: MathPiece, size: float) -> list[QGlyphRun]:
    """Shape a piece, its baseline at 0: that takes longer than to draw it."""
    layout = QTextLayout(piece.text, font(piece, size))
    layout.beginLayout()
    line = layout.createLine()
    layout.endLayout()
    ascent = QPointF(0, line.ascent())
    runs = layout.glyphRuns()
    for run in runs:
        run.setPositions([position - ascent for position in run.positions()])
    return runs


def fitted(
    make: Callable[[int], tuple[MathPiece, ...]], digits: int, room: float, size: float
) -> tuple[MathPiece, ...]:
    """Make a label with as many digits, up to `digits`, as there is room for at a size."""
    return fitted_numbers.fitted(make, digits, lambda label: width(label, size) <= room)


def paint_text(painter: QPainter, text: str, where: QRectF, font: QFont, tint: QColor) -> None:
    """Paint plain text in the middle of `where`."""
    painter.setPen(tint)
    painter.setFont(theme.readable(font, painter))
    painter.drawText(where, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip, text)


def font(piece: MathPiece, size: float) -> QFont:
    """Return the font of a piece in a label of `size` pixels."""
    pixels = round(size * piece.size)
    if piece.math:
        return theme.math_font(pixels)
    return theme.text_font(pixels, bold=piece.bold, italic=piece.italic)


@lru_cache(maxsize=4096)
def advance(piece: MathPiece, size: float) -> float:
    """Return how far a piece reaches, in pixels."""
    return QFontMetricsF(font(piece, size)).horizontalAdvance(piece.text)


@lru_cache(maxsize=64)
def _cap_height(size: float) -> float:
    return QFontMetricsF(theme.text_font(size)).capHeight()
