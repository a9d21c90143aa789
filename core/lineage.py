"""Where each number comes from and what uses it, read off the formulas."""

from collections.abc import Iterator
from functools import cache

from core.formulas import Derivative, Difference, Expression, Product, Sum, Symbol
from core.phases import phases_of
from core.rules import Rule
from core.working import lines_of

NAMES = (
    *("x", "h1", "h2", "y_hat", "error", "loss", "y"),
    *("w1", "w2", "w3", "w4"),
    *("dL_dy_hat", "dL_dh1", "dL_dh2", "dL_dw1", "dL_dw2", "dL_dw3", "dL_dw4"),
)
"""The quantities of the network in the order they are read: forward, weights, backward."""


def sources(rule: Rule, name: str) -> tuple[str, ...]:
    """Return the names of the quantities that a quantity is computed from; none if it is given."""
    return _sources(rule).get(name, ())


def users(rule: Rule, name: str) -> tuple[str, ...]:
    """Return the names of the quantities of the same step that are computed from a quantity."""
    return tuple(user for user, used in _sources(rule).items() if name in used)


@cache
def _sources(rule: Rule) -> dict[str, tuple[str, ...]]:
    """Return what every computed quantity of a step is computed from.

    The first symbolic side says it: for a gradient the chain rule, whose factors are quantities.
    """
    found: dict[str, tuple[str, ...]] = {}
    for phase in phases_of(rule):
        for _left, symbolic, result in lines_of(rule, phase):
            if symbolic:
                found[result] = tuple(dict.fromkeys(_names(symbolic[0], result)))
    return found


def _names(expression: Expression, result: str) -> Iterator[str]:
    match expression:
        case Symbol(name) | Derivative(name=name):
            yield name
        case Difference(name=str(name)) | Product(name=str(name)) if name != result:
            yield name
        case Difference(left, right):
            yield from _names(left, result)
            yield from _names(right, result)
        case Product(parts) | Sum(parts):
            for part in parts:
                yield from _names(part, result)
        case _:
            return
