"""What is covered: a hidden number stands as an empty box."""

from core.base.frozen import replace
from core.base.number_format import format_number
from core.formulas.trees import Equation, Expression, Side, Value, mapped

BLANK = "▢"
"""What stands for a covered number."""


def format_shown(value: float | None, digits: int) -> str:
    """Write a number, or the empty box for one that is covered: None."""
    return BLANK if value is None else format_number(value, digits)


def blanked(equation: Equation, covered: frozenset[str]) -> Equation:
    """Return an equation with the values of these names covered."""
    if not covered:
        return equation

    def blank(part: Expression) -> Expression | None:
        covers = isinstance(part, Value) and part.name in covered
        return replace(part, text=BLANK) if covers else None

    sides = (Side(mapped(side.expression, blank), side.exact) for side in equation.sides)
    return Equation(equation.left, tuple(sides))
