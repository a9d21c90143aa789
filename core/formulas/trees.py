"""Formulas as trees of typed tokens.

A view can typeset them, and knows for every symbol and number which quantity it is.
"""

from collections.abc import Callable, Iterator
from decimal import ROUND_HALF_UP, Decimal, localcontext
from typing import TypeAlias, assert_never

from core.base.frozen import Frozen, replace
from core.base.number_format import MOST_DIGITS, format_exact, format_number, to_decimal
from core.network.expressions import Function
from core.network.functions import ON_FLOATS
from core.network.quantities import ETA, STALE

SETTINGS = frozenset({ETA, STALE})
"""Numbers that are given, not computed: they are printed in full."""

MOST_EXTRA_DIGITS = 3
"""Digits that an operand may have beyond those of the result."""

_EXACT_PRECISION = 2500
"""Decimal digits that hold any sum of products of three printed floats."""


class Symbol(Frozen):
    """A quantity by its symbol: the name of a number of the moment, or "eta"."""

    name: str


class Derivative(Frozen):
    """The partial derivative of one quantity by another; `name` is what it equals."""

    of: str
    by: str
    name: str


class Value(Frozen):
    """A quantity by its value as printed; `result` marks what was to be found."""

    name: str
    value: float
    text: str
    result: bool = False


class Half(Frozen):
    """One half."""


class NumberToken(Frozen):
    """A small whole number that stands in a formula itself."""

    value: float


class Applied(Frozen):
    """A function with what it is applied to in brackets."""

    function: Function
    arguments: tuple["Expression", ...]


class Product(Frozen):
    """Factors with dots between them; `name` is the quantity that the product is, if it has one."""

    factors: tuple["Expression", ...]
    name: str | None = None


class Sum(Frozen):
    """Terms with plus signs between them."""

    terms: tuple["Expression", ...]


class Difference(Frozen):
    """left - right; `name` is the quantity that the difference is, if it has one."""

    left: "Expression"
    right: "Expression"
    name: str | None = None


Expression: TypeAlias = (
    Symbol | Derivative | Value | Half | NumberToken | Applied | Product | Sum | Difference
)
Lookup = Callable[[str], float]


class Side(Frozen):
    """What stands to the right of an equals sign, or of an "approximately equals" one."""

    expression: Expression
    exact: bool = True


class Equation(Frozen):
    """left = side = side... The last side is the result."""

    left: Symbol | Derivative
    sides: tuple[Side, ...]


def children(expression: Expression) -> tuple[Expression, ...]:
    """Return the expressions that an expression is made of, in their order."""
    match expression:
        case Product(parts) | Sum(parts) | Applied(_, parts):
            return parts
        case Difference(left, right):
            return left, right
        case _:
            return ()


def rebuilt(expression: Expression, parts: tuple[Expression, ...]) -> Expression:
    """Return an expression as it is, but made of other parts."""
    match expression:
        case Product():
            return replace(expression, factors=parts)
        case Sum():
            return Sum(parts)
        case Applied(function, _):
            return Applied(function, parts)
        case Difference():
            left, right = parts
            return replace(expression, left=left, right=right)
        case _:
            return expression


def walk(expression: Expression) -> Iterator[Expression]:
    """Yield an expression and all that it is made of, each before its parts."""
    yield expression
    for part in children(expression):
        yield from walk(part)


def mapped(expression: Expression, change: Callable[[Expression], Expression | None]) -> Expression:
    """Return an expression in which `change` has put something in the place of parts.

    It is asked from the outside in; where it returns None, a part stays, made of changed parts.
    """
    changed = change(expression)
    if changed is not None:
        return changed
    return rebuilt(expression, tuple([mapped(part, change) for part in children(expression)]))


def names_in(expression: Expression) -> tuple[str, ...]:
    """List the quantities that stand in an expression, those of its named parts too."""
    names = (getattr(part, "name", None) for part in walk(expression))
    return tuple(dict.fromkeys(name for name in names if name is not None))


def product(*factors: Expression) -> Product:
    """Multiply."""
    return Product(factors)


def worked_out(
    left: Symbol | Derivative,
    symbolic: tuple[Expression, ...],
    result: str,
    look_up: Lookup,
    digits: int,
) -> Equation:
    """Make the equation left = symbolic sides = numbers put in = result.

    The result has `digits` significant digits; its operands get up to three more, so that a
    calculator gives what is printed. Where it still would not, a difference that cancels is put in
    as its value; and where that does not help, the sign before the result is an approximate one.
    """
    value = look_up(result)
    printed = Value(result, value, format_number(value, digits), result=True)
    sides = tuple(Side(side) for side in symbolic)
    if not symbolic:
        return Equation(left, (Side(printed),))
    numbers, exact = _put_in(symbolic[-1], printed.text, look_up, digits)
    if isinstance(numbers, Value) and numbers.text == printed.text:
        return Equation(left, (*sides, Side(printed)))
    return Equation(left, (*sides, Side(numbers), Side(printed, exact)))


def _put_in(
    expression: Expression, printed: str, look_up: Lookup, digits: int
) -> tuple[Expression, bool]:
    """Put numbers for symbols, with as many digits as it takes; say whether that was enough."""
    for form in (expression, _collapsed(expression)):
        for extra in range(MOST_EXTRA_DIGITS + 1):
            numbers = _substituted(form, look_up, digits, min(digits + extra, MOST_DIGITS))
            if _comes_out(numbers, printed, digits):
                return numbers, True
    return _substituted(
        expression, look_up, digits, min(digits + MOST_EXTRA_DIGITS, MOST_DIGITS)
    ), False


def _comes_out(numbers: Expression, printed: str, digits: int) -> bool:
    """Say whether the printed numbers, calculated exactly, give the printed result.

    A tie is rounded up, as people do; what is too large for a float never comes out.
    """
    try:
        with localcontext(prec=_EXACT_PRECISION, rounding=ROUND_HALF_UP):
            calculated = format_number(evaluate(numbers), digits)
            return to_decimal(calculated) == to_decimal(printed)
    except (ArithmeticError, ValueError):  # a number that is not finite
        return False


def evaluate(expression: Expression) -> Decimal:
    """Calculate an expression of values as printed, to the precision of the decimal context.

    Raises ArithmeticError or ValueError where a value is not a finite number.
    """
    match expression:
        case Value(text=text):
            return to_decimal(text)
        case Half():
            return Decimal("0.5")
        case NumberToken(value):
            return Decimal(value)
        case Applied(function, arguments):
            return Decimal(ON_FLOATS[function](*(float(evaluate(each)) for each in arguments)))
        case Product(factors):
            result = Decimal(1)
            for factor in factors:
                result *= evaluate(factor)
            return result
        case Sum(terms):
            return sum((evaluate(term) for term in terms), Decimal(0))
        case Difference(left, right):
            return evaluate(left) - evaluate(right)
        case Symbol() | Derivative():
            raise ValueError("a symbol has no printed value")
        case _:
            assert_never(expression)


def _substituted(expression: Expression, look_up: Lookup, least: int, digits: int) -> Expression:
    def put(part: Expression) -> Expression | None:
        if not isinstance(part, Symbol | Derivative):
            return None
        value = look_up(part.name)
        exact = part.name in SETTINGS
        return Value(
            part.name, value, format_exact(value, 1) if exact else _shortest(value, least, digits)
        )

    return mapped(expression, put)


def _collapsed(expression: Expression) -> Expression:
    """Put the quantity that a difference is for the difference."""

    def named(part: Expression) -> Expression | None:
        return Symbol(part.name) if isinstance(part, Difference) and part.name else None

    return mapped(expression, named)


def _shortest(value: float, least: int, most: int) -> str:
    """Print with `most` digits, without zeros at the end beyond `least`."""
    full = format_number(value, most)
    for digits in range(least, most):
        text = format_number(value, digits)
        try:
            if to_decimal(text) == to_decimal(full):
                return text
        except (ArithmeticError, ValueError):
            return text
    return full
