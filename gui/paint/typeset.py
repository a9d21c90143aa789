"""Formulas as boxes: rows and fractions of text, each piece knowing which quantity it is."""

from collections.abc import Callable, Iterator
from functools import lru_cache
from typing import NamedTuple, assert_never

from PySide6.QtCore import QLineF, QPointF, QRectF
from PySide6.QtGui import QPainter, QPen

from core.base.frozen import Frozen, replace
from core.base.number_format import MINUS
from core.formulas.masking import BLANK
from core.formulas.notation import plain_function
from core.formulas.trees import (
    Applied,
    Derivative,
    Difference,
    Expression,
    Half,
    NumberToken,
    Product,
    Side,
    Sum,
    Symbol,
    Value,
)
from gui.base import theme
from gui.paint import mathtext
from gui.paint.mathtext import MathPiece

Tint = Callable[[str, float | None], str]
"""The colour name of a quantity, with its value where one is put in."""

_OPERATOR_SPACE = 0.26
_FRACTION_GAP = 0.18
_AXIS = 0.26  # height of a fraction's line over the baseline, in parts of the size


class Ink(NamedTuple):
    """Text in one size and colour, on a baseline."""

    piece: MathPiece
    size: float
    tint: str


class Baseline(NamedTuple):
    """The line of a fraction."""

    width: float
    tint: str


Mark = Ink | Baseline


class Placed(NamedTuple):
    """A part of a box, and where it stands in it, in pixels."""

    x: float
    y: float
    part: "Box | Ink | Baseline"


class Box(Frozen):
    """Something laid out around a baseline at y = 0, from x = 0 to `width`, in pixels.

    `name` is the quantity that it shows, if any; `start` says from which part of a motion on it
    appears: that of the innermost box counts, if it has one.
    """

    width: float
    ascent: float
    descent: float
    parts: tuple[Placed, ...] = ()
    name: str | None = None
    start: float = 0.0

    def spread(self) -> "Spread":
        """Return all that it consists of, from its own place at (0, 0)."""
        spread = Spread([], [])
        _spread(self, 0.0, 0.0, self.start, spread)
        return spread

    def paint(
        self, painter: QPainter, x: float, y: float, strength: Callable[[float], float]
    ) -> None:
        """Paint the box at a place; `strength` (0 to 1) says how far each start has appeared."""
        self.spread().paint(painter, x, y, strength)


class Spread(NamedTuple):
    """What a box consists of: marks with places and starts, and the areas of its quantities."""

    marks: list[tuple[float, float, float, Mark]]
    named: list[tuple[str, float, float, float, float]]

    def paint(
        self, painter: QPainter, x: float, y: float, strength: Callable[[float], float]
    ) -> None:
        """Paint it at a place; `strength` (0 to 1) says how far each start has appeared."""
        draw = mathtext.pen_for(painter)
        opacities = {start: strength(start) for start in {mark[2] for mark in self.marks}}
        for left, line, start, mark in self.marks:
            opacity = opacities[start]
            if opacity <= 0:
                continue
            color = theme.color(mark.tint, opacity)
            if isinstance(mark, Baseline):
                painter.setPen(QPen(color, 1.2))
                painter.drawLine(QLineF(x + left, y + line, x + left + mark.width, y + line))
            else:
                painter.setPen(color)
                draw(QPointF(x + left, y + line), mark.piece, mark.size)

    def areas(self, x: float, y: float, scale: float = 1.0) -> Iterator[tuple[str, QRectF]]:
        """Yield where each quantity stands, if it stands at a place at a scale."""
        for name, left, top, width, height in self.named:
            yield name, QRectF(x + left * scale, y + top * scale, width * scale, height * scale)


def _spread(box: Box, x: float, y: float, start: float, spread: Spread) -> None:
    if box.name:
        height = box.ascent + box.descent
        spread.named.append((box.name, x, y - box.ascent, box.width, height))
    for dx, dy, part in box.parts:
        if isinstance(part, Box):
            _spread(part, x + dx, y + dy, part.start or start, spread)
        else:
            spread.marks.append((x + dx, y + dy, start, part))


def row(boxes: list[Box], *, name: str | None = None, start: float = 0.0) -> Box:
    """Put boxes side by side on one baseline."""
    x = ascent = descent = 0.0
    placed = []
    for box in boxes:
        placed.append(Placed(x, 0.0, box))
        x += box.width
        if box.ascent > ascent:  # noqa: PLR1730 (called often: quicker)
            ascent = box.ascent
        if box.descent > descent:  # noqa: PLR1730
            descent = box.descent
    return Box(x, ascent, descent, tuple(placed), name, start)


def column(boxes: list[Box], leading: float) -> Box:
    """Put boxes below one another, the first one's top at y = 0, so much apart."""
    y, placed = 0.0, []
    for box in boxes:
        placed.append(Placed(0.0, y + box.ascent, box))
        y += box.ascent + box.descent + leading
    width = max((box.width for box in boxes), default=0.0)
    return Box(width, 0.0, max(y - leading, 0.0), tuple(placed))


def space(width: float) -> Box:
    """Leave room."""
    return Box(width, 0, 0)


def words(text: str, size: float, tint: str) -> Box:
    """Set text in mathematical type."""
    return pieces((MathPiece(text),), size, tint)


@lru_cache(maxsize=2048)
def pieces(label: tuple[MathPiece, ...], size: float, tint: str, name: str | None = None) -> Box:
    """Set a symbol."""
    x, placed = 0.0, []
    for piece in label:
        placed.append(Placed(x, piece.drop * size, Ink(piece, size, tint)))
        x += mathtext.advance(piece, size)
    return Box(x, size * 0.74, size * 0.24, tuple(placed), name)


class Typesetter:
    """Lays out expressions at one size, in the colours of one scheme."""

    def __init__(self, size: float, ink: str, tint: Tint) -> None:
        self.size = size
        self.ink = ink
        self.tint = tint

    def segments(self, side: Side, start: float = 0.0) -> tuple[Box, ...]:
        """Set "= expression", or with an approximate sign, in parts between which a line breaks."""
        sign = self.operator("=" if side.exact else "≈")
        first, *others = self._parts(side.expression)
        return (
            row([sign, first], start=start),
            *(row([box], start=start) for box in others),
        )

    def _parts(self, expression: Expression) -> list[Box]:
        """Set an expression in parts, each but the first beginning with its sign."""
        match expression:
            case Product(factors):
                return self._apart([self._factor(factor, None) for factor in factors], "·")
            case Sum(terms):
                return self._apart([self.set(term) for term in terms], "+")
            case Difference(left, right, name):
                whole = self.tint(name, None) if name else None
                return self._apart([self.set(left, whole), self._factor(right, whole)], MINUS)
            case _:
                return [self.set(expression)]

    def _apart(self, boxes: list[Box], sign: str) -> list[Box]:
        return [boxes[0], *(row([self.operator(sign), box]) for box in boxes[1:])]

    def operator(self, sign: str, tint: str | None = None) -> Box:
        """Set a sign with room on both sides."""
        return _operator(sign, self.size, tint or self.ink)

    def set(self, expression: Expression, tint: str | None = None) -> Box:
        """Set an expression; `tint` overrides the colours of its parts."""
        match expression:
            case Symbol(name):
                label = mathtext.symbol(name)
                return pieces(label, self.size, tint or self.tint(name, None), name)
            case Value(name, value, text, result):
                size = self.size * (1.12 if result else 1.0)
                color = self.ink if text == BLANK else tint or self.tint(name, value)
                return pieces((MathPiece(text),), size, color, name)
            case Derivative(of, by, name):
                return _derivative(of, by, name, self.size, tint or self.tint(name, None))
            case NumberToken(value):
                return words(f"{value:g}", self.size, self.ink)
            case Applied(function, arguments):
                name = plain_function(function)
                inner = self._joined([self.set(each, tint) for each in arguments], ",")
                opening, closing = (
                    words(text, self.size, tint or self.ink) for text in (f"{name}(", ")")
                )
                return row([opening, inner, closing])
            case Half():
                above, below = words("1", self.size, self.ink), words("2", self.size, self.ink)
                return _fraction(above, below, self.size, self.ink)
            case Product(factors, name):
                return self._joined([self._factor(f, tint) for f in factors], "·", name=name)
            case Sum(terms):
                return self._joined([self.set(term, tint) for term in terms], "+")
            case Difference(left, right, name):
                whole = tint or (self.tint(name, None) if name else None)
                parts = [self.set(left, whole), self._factor(right, whole)]
                return self._joined(parts, MINUS, whole, name=name)
            case _:
                assert_never(expression)

    def _factor(self, expression: Expression, tint: str | None) -> Box:
        """Set a factor, in brackets where it is a sum or begins with a minus sign."""
        box = self.set(expression, tint)
        match expression:
            case Sum() | Difference():
                name = expression.name if isinstance(expression, Difference) else None
                ink = tint or (self.tint(name, None) if name else self.ink)
            case Value(name=name, text=text, value=value) if text.startswith(MINUS):
                ink = tint or self.tint(name, value)
            case _:
                return box
        return row([words("(", self.size, ink), box, words(")", self.size, ink)])

    def _joined(
        self, boxes: list[Box], sign: str, tint: str | None = None, *, name: str | None = None
    ) -> Box:
        joined = boxes[:1]
        for box in boxes[1:]:
            joined += [self.operator(sign, tint), box]
        return row(joined, name=name)


@lru_cache(maxsize=64)
def _operator(sign: str, size: float, tint: str) -> Box:
    room, box = size * _OPERATOR_SPACE, words(sign, size, tint)
    parts = tuple(Placed(room + x, y, part) for x, y, part in box.parts)
    return Box(box.width + 2 * room, box.ascent, box.descent, parts)


@lru_cache(maxsize=256)
def _derivative(of: str, by: str, name: str, size: float, tint: str) -> Box:
    above, below = (
        pieces((MathPiece(mathtext.PARTIAL), *mathtext.symbol(quantity)), size, tint)
        for quantity in (of, by)
    )
    return replace(_fraction(above, below, size, tint), name=name)


def _fraction(above: Box, below: Box, size: float, tint: str) -> Box:
    gap, axis = size * _FRACTION_GAP, size * _AXIS
    width = max(above.width, below.width) + size * 0.2
    up = -(axis + gap + above.descent)
    down = -axis + gap + below.ascent
    parts = (
        Placed((width - above.width) / 2, up, above),
        Placed((width - below.width) / 2, down, below),
        Placed(0.0, -axis, Baseline(width, tint)),
    )
    return Box(width, -up + above.ascent, down + below.descent, parts)
