"""Working a formula out with given numbers, and how far their rounding may move the result."""

from collections.abc import Callable

from core.formulas.trees import (
    Applied,
    Derivative,
    Difference,
    Expression,
    Half,
    NumberToken,
    Product,
    Sum,
    Symbol,
)
from core.network.functions import ON_FLOATS

Weigh = Callable[[str], tuple[float, float]]
"""The number of a quantity by name, and how far rounding may have moved it."""


def weigh(
    expression: Expression, weigh_name: Weigh, *, whole: frozenset[str]
) -> tuple[float, float]:
    """Calculate an expression in floats, and how far the rounding of its numbers may move it.

    A part whose name is in `whole` is that number, not worked out again.
    """
    name = getattr(expression, "name", None)
    match expression:
        case Symbol() | Derivative():
            return weigh_name(str(name))
        case Product() | Difference() if name in whole:
            return weigh_name(str(name))
        case Half():
            return 0.5, 0.0
        case NumberToken(value):
            return value, 0.0
        case Applied(function, arguments):
            weighed = [weigh(each, weigh_name, whole=whole) for each in arguments]
            apply = ON_FLOATS[function]
            value = apply(*(value for value, _ in weighed))
            ends = (apply(*(v + sign * off for v, off in weighed)) for sign in (-1, 1))
            return value, max(abs(end - value) for end in ends)
        case Product(factors):
            value, radius = 1.0, 0.0
            for factor in factors:
                other, off = weigh(factor, weigh_name, whole=whole)
                radius = abs(value) * off + abs(other) * radius + radius * off
                value *= other
            return value, radius
        case Sum(terms):
            weighed = [weigh(term, weigh_name, whole=whole) for term in terms]
            return sum(value for value, _ in weighed), sum(off for _, off in weighed)
        case Difference(left, right):
            first, second = (weigh(part, weigh_name, whole=whole) for part in (left, right))
            return first[0] - second[0], first[1] + second[1]
        case _:
            raise ValueError("a formula has no printed numbers in it")
