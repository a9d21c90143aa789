"""The equations of a moment, set under each other as large as a place allows."""

import math
from collections.abc import Iterator, Sequence
from functools import cached_property, lru_cache
from typing import NamedTuple

from core.base.frozen import Frozen
from core.formulas.trees import Equation, Side
from core.formulas.working import equations_of, numbers_in
from core.network.quantities import AFTER, ETA, GIVEN, NEW, PARAMETERS, ROLES, Role
from core.step.arrival import comes_at
from core.step.moment import Moment
from core.view.options import Theme
from gui.base import theme
from gui.base.theme import Colors
from gui.paint.typeset import Box, Spread, Typesetter, column, row, space

SIZE = 21.0
_NUMBERS = 0.3
"""From which part of the motion on numbers are put in for symbols, at the earliest."""

WHOLE, READABLE = 1, 2
"""How brief equations are at most that have all their symbols, and that can be read."""

_SCALES = tuple(1 - 0.03 * i for i in range(16))
_READABLE, _LEAST = 0.6, 0.53  # 12.5 and 11 pixels
_LEADING = (0.55, 0.4, 0.3)  # between lines, in parts of the size, the closer the briefer
_CONTINUED = 0.8  # how far the rest of a broken line is put in


class _Parts(Frozen, dict=True):
    """An equation set: what stands to the left of its first sign, and its sides in segments."""

    left: Box
    sides: tuple[tuple[Box, ...], ...]

    @cached_property
    def width(self) -> float:
        return self.left.width + sum(box.width for side in self.sides for box in side)


class _EquationLines:
    """Lines of boxes under each other, measured; most that are tried are never put together."""

    def __init__(self, lines: list[list[Box]], leading: float) -> None:
        self._lines = lines
        self._leading = leading

    @cached_property
    def width(self) -> float:
        return max(sum(box.width for box in line) for line in self._lines)

    @cached_property
    def height(self) -> float:
        heights = (
            max(box.ascent for box in line) + max(box.descent for box in line) + self._leading
            for line in self._lines
        )
        return max(sum(heights) - self._leading, 0.0)

    def box(self) -> Box:
        """Put them together."""
        return column([row(line) for line in self._lines], self._leading)


class LaidOut(NamedTuple):
    """Equations in a place: what they consist of at full size, its scale, and how brief they are.

    They are whole where `brevity` is at most `WHOLE`; beyond `READABLE` they are too small to read.
    """

    spread: Spread
    scale: float
    brevity: int


@lru_cache(maxsize=64)
def laid_out(
    moment: Moment, digits: int, covered: frozenset[str], scheme: Theme, room: tuple[float, float]
) -> LaidOut:
    """Set the equations in `room`, pixels across and down.

    The values of covered names are empty boxes.

    Spaciously where they are readable so; else running on in the same line, and at last without
    the sides in symbols. What has no room even then is made as small as it takes.
    """
    width, height = room
    equations = tuple(_set(equations_of(moment, digits, covered), moment, scheme))
    for brevity, least in ((0, _READABLE), (WHOLE, _READABLE), (READABLE, _LEAST)):
        scales = [scale for scale in _SCALES if scale >= least]
        for may_break in (False, True):
            fitted = _fitted(equations, scales, room, brevity, may_break=may_break)
            if fitted is not None:
                lines, scale = fitted
                return LaidOut(lines.box().spread(), scale, brevity)
    lines = _stacked(equations, width / _LEAST, READABLE, may_break=True)
    scale = min(_LEAST, width / lines.width, height / lines.height)
    return LaidOut(lines.box().spread(), scale, READABLE + 1)


def _fitted(
    equations: tuple[_Parts, ...],
    scales: Sequence[float],
    room: tuple[float, float],
    brevity: int,
    *,
    may_break: bool,
) -> tuple[_EquationLines, float] | None:
    """Return the equations at the largest of the scales, which fall, that has room, if one has.

    What has room at one scale has it at all smaller ones: their lines are longer, and fewer.
    """
    width, height = room

    def lines_at(scale: float) -> _EquationLines | None:
        lines = _stacked(equations, width / scale, brevity, may_break=may_break)
        return lines if lines.width * scale <= width and lines.height * scale <= height else None

    if (best := lines_at(scales[0])) is not None:
        return best, scales[0]
    best = lines_at(scales[-1])
    if best is None:
        return None
    first, place = 1, len(scales) - 1
    while first < place:
        middle = (first + place) // 2
        lines = lines_at(scales[middle])
        if lines is None:
            first = middle + 1
        else:
            best, place = lines, middle
    return best, scales[place]


def _set(equations: Sequence[Equation], moment: Moment, scheme: Theme) -> Iterator[_Parts]:
    setter = typesetter(moment, scheme, SIZE)
    for equation in equations:
        yield _Parts(setter.set(equation.left), tuple(_sides(setter, equation.sides, moment)))


def typesetter(moment: Moment, scheme: Theme, size: float) -> Typesetter:
    """Return what sets the formulas of a moment in the colours of a scheme."""
    colors = theme.colors(scheme)
    return Typesetter(size, colors.text, lambda name, value: tint_of(name, value, moment, colors))


def _sides(
    setter: Typesetter, sides: tuple[Side, ...], moment: Moment
) -> Iterator[tuple[Box, ...]]:
    """Set the sides: symbols appear at once, then numbers, each side once all of its have come."""
    for place, side in enumerate(sides, 1 - len(sides)):
        earliest = _NUMBERS if len(sides) > 2 and place == -1 else 0.0
        new = (name for name in numbers_in(side.expression) if moment.is_active(name))
        yield setter.segments(
            side, max(earliest, *(comes_at(moment.plan, moment.phase, n) for n in new), 0.0)
        )


def _stacked(
    equations: tuple[_Parts, ...], width: float, brevity: int, *, may_break: bool
) -> _EquationLines:
    """Put the lines of all equations under each other, their first signs in one column."""
    indent = max(equation.left.width for equation in equations)
    lines: list[list[Box]] = []
    for equation in equations:
        whole = indent - equation.left.width + equation.width <= width
        single = len(equations) == 1
        head = row([space(indent - equation.left.width), equation.left])
        for paragraph in _paragraphs(equation.sides, brevity, whole=whole, single=single):
            room = width if may_break else math.inf
            lines += _broken(head, paragraph, room, indent)
            head = space(indent)
    return _EquationLines(lines, SIZE * _LEADING[brevity])


def _paragraphs(
    sides: tuple[tuple[Box, ...], ...], brevity: int, *, whole: bool, single: bool
) -> list[list[Box]]:
    """Divide the sides of an equation into lines, as far as they are not broken.

    A single equation has a line a side; of several, each that is too wide is split after its
    symbols. Both run on where there is less room, and leave out symbols where there is least: of
    the chain rule its values, of other equations all.
    """
    if brevity == 2 and len(sides) > 2:
        sides = (sides[0], *sides[2:]) if single and len(sides) > 3 else sides[-2:]
    if brevity == 0 and single:
        return [list(side) for side in sides]
    if brevity == 0 and not whole and len(sides) > 1:
        return [list(sides[0]), [box for side in sides[1:] for box in side]]
    return [[box for side in sides for box in side]]


def _broken(head: Box, segments: Sequence[Box], width: float, indent: float) -> Iterator[list[Box]]:
    """Break a line between its segments where it is too wide."""
    line, reach = [head], head.width
    begun = False
    for box in segments:
        if begun and reach + box.width > width:
            yield line
            line, reach = [space(indent + SIZE * _CONTINUED)], indent + SIZE * _CONTINUED
        line.append(box)
        reach += box.width
        begun = True
    yield line


def tint_of(name: str, value: float | None, moment: Moment, colors: Colors) -> str:
    """Return the colour that a quantity has everywhere: by role, and for weights by sign."""
    plain = name.removeprefix(NEW).removeprefix(AFTER)
    role = ROLES.get(plain)
    if role in PARAMETERS:
        weight = moment.number(name) if value is None else value
        return colors.positive if weight >= 0 else colors.negative
    if role in GIVEN | {Role.PRE_ACTIVATION, Role.NEURON}:
        return colors.forward
    return colors.text if plain == ETA else colors.backward
