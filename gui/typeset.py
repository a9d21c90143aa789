"""Formulas as boxes: rows and fractions of text, each piece knowing which quantity it is."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from typing import assert_never

from PySide6.QtCore import QLineF, QPointF, QRectF
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from core.formulas import (
    Derivative,
    Difference,
    Expression,
    Half,
    Product,
    Side,
    Sum,
    Symbol,
    Value,
)
from gui import mathtext, theme
from gui.mathtext import Piece

Tint = Callable[[str, float | None], str]
"""The colour name of a quantity, with its value where one is put in."""

_OPERATOR_SPACE = 0.26
_FRACTION_GAP = 0.18
_AXIS = 0.26  # height of a fraction's line over the baseline, in parts of the size


@dataclass(frozen=True)
class Run:
    """Text in one font and colour at a place; `name` is the quantity it shows, if any."""

    at: QPointF
    text: str
    font: QFont
    tint: str
    name: str | None = None


@dataclass(frozen=True)
class Box:
    """Something laid out around a baseline at y = 0, from x = 0 to `width`, in pixels."""

    width: float
    ascent: float
    descent: float
    runs: tuple[Run, ...] = ()
    lines: tuple[tuple[QLineF, str], ...] = ()
    areas: tuple[tuple[str, QRectF], ...] = ()

    def moved(self, x: float, y: float) -> "Box":
        """Return the same box elsewhere; its own measures stay."""
        by = QPointF(x, y)
        return Box(
            self.width,
            self.ascent,
            self.descent,
            tuple(Run(r.at + by, r.text, r.font, r.tint, r.name) for r in self.runs),
            tuple((line.translated(by), tint) for line, tint in self.lines),
            tuple((name, area.translated(by)) for name, area in self.areas),
        )

    def paint(self, painter: QPainter, opacity: Callable[[str | None], float]) -> None:
        """Paint the box; `opacity` says how strongly each quantity shows."""
        for run in self.runs:
            painter.setFont(run.font)
            painter.setPen(theme.color(run.tint, opacity(run.name)))
            painter.drawText(run.at, run.text)
        for line, tint in self.lines:
            painter.setPen(QPen(QColor(tint), 1.2))
            painter.drawLine(line)


def row(boxes: list[Box]) -> Box:
    """Put boxes side by side on one baseline."""
    x, placed = 0.0, []
    for box in boxes:
        placed.append(box.moved(x, 0))
        x += box.width
    return Box(
        x,
        max((box.ascent for box in boxes), default=0.0),
        max((box.descent for box in boxes), default=0.0),
        tuple(run for box in placed for run in box.runs),
        tuple(line for box in placed for line in box.lines),
        tuple(area for box in placed for area in box.areas),
    )


def space(width: float) -> Box:
    """Leave room."""
    return Box(width, 0, 0)


def words(text: str, size: float, tint: str, *, name: str | None = None) -> Box:
    """Set text in mathematical type."""
    return _pieces((Piece(text),), size, tint, name)


class Typesetter:
    """Lays out expressions at one size, in the colours of one scheme."""

    def __init__(self, size: float, ink: str, tint: Tint) -> None:
        self.size = size
        self.ink = ink
        self.tint = tint

    def side(self, side: Side) -> Box:
        """Set "= expression", or with an approximate sign."""
        return row([self.operator("=" if side.exact else "≈"), self.set(side.expression)])

    def operator(self, sign: str) -> Box:
        """Set a sign with room on both sides."""
        room = space(self.size * _OPERATOR_SPACE)
        return row([room, words(sign, self.size, self.ink), room])

    def set(self, expression: Expression, tint: str | None = None) -> Box:
        """Set an expression; `tint` overrides the colours of its parts."""
        match expression:
            case Symbol(name):
                pieces = mathtext.symbol(name)
                return _pieces(pieces, self.size, tint or self.tint(name, None), name)
            case Value(name, value, text, result):
                size = self.size * (1.12 if result else 1.0)
                return _pieces((Piece(text),), size, tint or self.tint(name, value), name)
            case Derivative():
                return self._derivative(expression, tint or self.tint(expression.name, None))
            case Half():
                above, below = words("1", self.size, self.ink), words("2", self.size, self.ink)
                return self._fraction(above, below, self.ink)
            case Product(factors):
                return self._joined([self._factor(f, tint) for f in factors], "·")
            case Sum(terms):
                return self._joined([self.set(term, tint) for term in terms], "+")
            case Difference(left, right, name):
                whole = tint or (self.tint(name, None) if name else None)
                parts = [self.set(left, whole), self._factor(right, whole)]
                return self._joined(parts, "\N{MINUS SIGN}", whole)
            case _:
                assert_never(expression)

    def _factor(self, expression: Expression, tint: str | None) -> Box:
        """Set a factor, in brackets where it is a sum or begins with a minus sign."""
        box = self.set(expression, tint)
        match expression:
            case Sum() | Difference():
                name = expression.name if isinstance(expression, Difference) else None
                ink = tint or (self.tint(name, None) if name else self.ink)
            case Value(name=name, text=text, value=value) if text.startswith("\N{MINUS SIGN}"):
                ink = tint or self.tint(name, value)
            case _:
                return box
        return row([words("(", self.size, ink), box, words(")", self.size, ink)])

    def _joined(self, boxes: list[Box], sign: str, tint: str | None = None) -> Box:
        room = space(self.size * _OPERATOR_SPACE)
        joined: list[Box] = []
        for i, box in enumerate(boxes):
            if i:
                joined += [room, words(sign, self.size, tint or self.ink), room]
            joined.append(box)
        return row(joined)

    def _derivative(self, derivative: Derivative, tint: str) -> Box:
        def partial(name: str) -> Box:
            pieces = (Piece(mathtext.PARTIAL), *mathtext.symbol(name))
            return _pieces(pieces, self.size, tint, None)

        box = self._fraction(partial(derivative.of), partial(derivative.by), tint)
        area = QRectF(0, -box.ascent, box.width, box.ascent + box.descent)
        return Box(
            box.width, box.ascent, box.descent, box.runs, box.lines, ((derivative.name, area),)
        )

    def _fraction(self, above: Box, below: Box, tint: str) -> Box:
        gap, axis = self.size * _FRACTION_GAP, self.size * _AXIS
        width = max(above.width, below.width) + self.size * 0.2
        up = -(axis + gap + above.descent)
        down = -axis + gap + below.ascent
        a = above.moved((width - above.width) / 2, up)
        b = below.moved((width - below.width) / 2, down)
        return Box(
            width,
            -up + above.ascent,
            down + below.descent,
            (*a.runs, *b.runs),
            ((QLineF(0, -axis, width, -axis), tint),),
        )


def _pieces(pieces: tuple[Piece, ...], size: float, tint: str, name: str | None) -> Box:
    x, runs = 0.0, []
    for piece in pieces:
        font = theme.math_font(round(size * piece.size))
        runs.append(Run(QPointF(x, piece.drop * size), piece.text, font, tint, name))
        x += _advance(font, piece.text)
    ascent, descent = size * 0.74, size * 0.24
    areas = ((name, QRectF(0, -ascent, x, ascent + descent)),) if name else ()
    return Box(x, ascent, descent, tuple(runs), (), areas)


@cache
def _metrics(font: QFont) -> QFontMetricsF:
    return QFontMetricsF(font)


def _advance(font: QFont, text: str) -> float:
    return _metrics(font).horizontalAdvance(text)
