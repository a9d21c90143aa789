"""Formulas in which each number has a box to write in, empty or with its answer."""

from collections.abc import Iterator, Sequence

from core.formulas.trees import Equation, Expression, Value
from gui.base.overrides import override
from gui.paint import mathtext
from gui.paint.mathtext import MathPiece
from gui.paint.typeset import Box, Placed, Typesetter, column, pieces, row, space

SIZE = 17.0
"""Height of the type on paper, in pixels of 1/96 inch."""

SLOT = "slot"
"""The name of a box to write in."""

_LEAST_WIDTH = 88.0  # pixels: 23 mm, wide enough for five written digits and a point
_AROUND = 6.0  # pixels beside a printed number
_ASCENT, _DESCENT = 21.0, 11.0  # pixels: 8.5 mm to write in
_LEADING = 9.0
_CONTINUED = 0.8  # how far the rest of a broken line is put in, in parts of the size


class SlotSetter(Typesetter):
    """Sets each number as a box of the same size whether it is filled or not."""

    def __init__(self, ink: str, answer: str | None) -> None:
        """Take the colour of symbols, and that of answers, or None to leave the boxes empty."""
        super().__init__(SIZE, ink, lambda _name, _value: ink)
        self._answer = answer

    @override
    def set(self, expression: Expression, tint: str | None = None) -> Box:
        if isinstance(expression, Value):
            return self._slot(expression.text)
        return super().set(expression, tint)

    @override
    def _factor(self, expression: Expression, tint: str | None) -> Box:
        if isinstance(expression, Value):  # brackets would tell its sign
            return self.set(expression, tint)
        return super()._factor(expression, tint)

    def _slot(self, text: str) -> Box:
        number = (MathPiece(text),)
        wide = mathtext.width(number, self.size)
        width = max(_LEAST_WIDTH, wide + 2 * _AROUND)
        parts: tuple[Placed, ...] = ()
        if self._answer:
            parts = (Placed((width - wide) / 2, 0.0, pieces(number, self.size, self._answer)),)
        return Box(width, _ASCENT, _DESCENT, parts, SLOT)


def stacked(equations: Sequence[Equation], setter: SlotSetter, width: float) -> Box:
    """Set equations under each other in `width` pixels, their first signs in one column.

    Each is in one line if that has room, else it goes on in another after its symbols, or wherever
    it must.
    """
    lefts = [setter.set(equation.left) for equation in equations]
    indent = max(left.width for left in lefts)
    lines: list[Box] = []
    for equation, left in zip(equations, lefts, strict=True):
        sides = [setter.segments(side) for side in equation.sides]
        head = row([space(indent - left.width), left])
        whole = head.width + sum(box.width for side in sides for box in side)
        symbols = max(len(sides) - 2, 0)
        parts = [sides] if whole <= width else [sides[:symbols], sides[symbols:]]
        for part in filter(None, parts):
            segments = [box for side in part for box in side]
            lines += _broken(head, segments, width, indent)
            head = space(indent)
    return column(lines, _LEADING)


def _broken(head: Box, segments: Sequence[Box], width: float, indent: float) -> Iterator[Box]:
    """Break a line between its segments where it is too wide."""
    line, reach = [head], head.width
    for box in segments:
        if len(line) > 1 and reach + box.width > width:
            yield row(line)
            reach = indent + SIZE * _CONTINUED
            line = [space(reach)]
        line.append(box)
        reach += box.width
    yield row(line)
