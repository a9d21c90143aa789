"""The common mistakes, derived from the formulas: each is a formula in which something is changed.

Nothing here knows a number. `core.formulas.lines` states each formula once; a mistake puts another
quantity in, leaves something out, or changes an operation.
"""

from collections.abc import Callable, Iterator
from enum import StrEnum
from functools import cache

from core.answers.confusions import Table, confused, instead
from core.base.frozen import Frozen, replace
from core.formulas.lines import line_of
from core.formulas.trees import (
    Derivative,
    Difference,
    Expression,
    Half,
    NumberToken,
    Product,
    Sum,
    Symbol,
    children,
    mapped,
    names_in,
    rebuilt,
)
from core.network.plan import StepPlan
from core.network.quantities import AFTER, CHANGE, ETA, GRADIENT, NEW, STALE

LAST = "last_"
"""Before the name of a quantity: its number in the step before."""


class Kind(StrEnum):
    """What went wrong; where several explain a number equally well, the first is the likeliest."""

    NEW_FOR_OLD = "new_for_old"
    OLD_FOR_NEW = "old_for_new"
    STALE_INPUT = "stale_input"
    TRUE_INPUT = "true_input"
    NOT_UPDATED = "not_updated"
    ADDED_STEP = "added_step"
    RATE_FORGOTTEN = "rate_forgotten"
    ONLY_CHANGE = "only_change"
    FORGOTTEN = "forgotten"
    NOT_SQUARED = "not_squared"
    HALF_FORGOTTEN = "half_forgotten"
    SWAPPED = "swapped"
    LOSS_FOR_ERROR = "loss_for_error"
    PUT_FOR = "put_for"
    CHANGE = "change"
    BEFORE_UPDATE = "before_update"
    NOT_SUBTRACTED = "not_subtracted"
    TERM_FORGOTTEN = "term_forgotten"
    ADDED = "added"
    SUBTRACTED = "subtracted"
    HALF_TWICE = "half_twice"
    DOUBLED = "doubled"
    HALF_KEPT = "half_kept"
    LAST_STEP = "last_step"
    OTHER_QUANTITY = "other_quantity"
    OTHER_RULE = "other_rule"
    SIGN = "sign"
    POWER_OF_TEN = "power_of_ten"
    ROUNDED_AWAY = "rounded_away"


MINUS_ONE = "minus_one"
"""A factor of a formula that stands for a sign."""

LAST_RESORT = frozenset({Kind.OTHER_QUANTITY, Kind.OTHER_RULE, Kind.SIGN, Kind.POWER_OF_TEN})
"""Kinds that say less than others of the same number, and so are named only by themselves."""


class Mistake(Frozen):
    """A common mistake: its kind, the quantity it is about, and what was put there if anything.

    For `OTHER_RULE`, `put` is that rule; for `POWER_OF_TEN`, by how many places; for `CHANGE`, the
    sign that was dropped, if it was.
    """

    kind: Kind
    name: str
    put: str | None = None


Variant = tuple[Mistake, Expression, float]
"""A mistake, the formula as it was worked out then, and what its result was multiplied by."""

_OF_GRADIENTS = {Kind.HALF_KEPT, Kind.DOUBLED}


@cache
def formulas_of(plan: StepPlan, name: str) -> tuple[Expression, ...]:
    """Return how a quantity is worked out, in all ways that the working shows; () if it is given.

    The last is in terms of plain quantities, but for an update, whose gradient is one.
    """
    if name.startswith(CHANGE):
        return (_change_of(name.removeprefix(CHANGE)),)
    return line_of(plan, name)[1]


def _change_of(weight: str) -> Expression:
    """Return what an update adds to a weight."""
    gradient = Derivative("loss", weight, f"{GRADIENT}{weight}")
    return Product((Symbol(MINUS_ONE), Symbol(ETA), gradient))


@cache
def variants_of(plan: StepPlan, name: str) -> tuple[Variant, ...]:
    """List the common mistakes in working a quantity out, the likeliest first.

    Those of an update include the ones in its gradient.
    """
    found: dict[Mistake, tuple[Expression, float]] = {}
    formulas = formulas_of(plan, name)
    if formulas:
        formula = formulas[-1]
        found[Mistake(Kind.SIGN, name)] = formula, -1.0
        puts = confused(plan.graph)
        forms = (formula, _opened(plan, formula)) if name.startswith(NEW) else (formula,)
        for form in forms:
            for mistake, changed in (*_put_in(form, puts), *_changed(form)):
                if not (mistake.kind in _OF_GRADIENTS and mistake.name == name):
                    found.setdefault(mistake, (changed, 1.0))
    if (weight := name.removeprefix(GRADIENT)) in plan.graph.parameters and weight != name:
        found[Mistake(Kind.CHANGE, weight)] = _change_of(weight), 1.0
        found[Mistake(Kind.CHANGE, weight, MINUS_ONE)] = _change_of(weight), -1.0
    if name.startswith(AFTER):
        before = name.removeprefix(AFTER)
        found[Mistake(Kind.BEFORE_UPDATE, name, before)] = Symbol(before), 1.0
    for other in instead(plan.graph).get(name, ()):
        found.setdefault(Mistake(Kind.OTHER_QUANTITY, name, other), (Symbol(other), 1.0))
    if name != ETA:
        found[Mistake(Kind.LAST_STEP, name, LAST + name)] = Symbol(LAST + name), 1.0
    kinds = list(Kind)
    ordered = sorted(found.items(), key=lambda item: kinds.index(item[0].kind))
    return tuple((mistake, changed, times) for mistake, (changed, times) in ordered)


def _opened(plan: StepPlan, update: Expression) -> Expression:
    """Put the formula of the gradient into an update."""

    def opened(part: Expression) -> Expression | None:
        if not isinstance(part, Derivative):
            return None
        formula = formulas_of(plan, part.name)[-1]
        if isinstance(formula, Product):
            return replace(formula, name=part.name)
        return mapped(formula, opened)

    return mapped(update, opened)


def _put_in(expression: Expression, confused_with: Table) -> Iterator[tuple[Mistake, Expression]]:
    """Put another quantity in the place of one, wherever that stands."""
    for name in names_in(expression):
        puts = list(confused_with.get(name, ()))
        if name not in {ETA, STALE}:
            puts.append(LAST + name)
        for put in puts:
            mistake = Mistake(_kind_of(name, put), name, put)
            yield mistake, mapped(expression, _putting(Symbol(put), name))


def _kind_of(name: str, put: str) -> Kind:
    if put.startswith(LAST):
        return Kind.LAST_STEP
    if put == f"{NEW}{name}":
        return Kind.NEW_FOR_OLD
    if name == f"{NEW}{put}":
        return Kind.OLD_FOR_NEW
    if name == f"{AFTER}{put}":
        return Kind.BEFORE_UPDATE
    special = {
        ("x", STALE): Kind.STALE_INPUT,
        (STALE, "x"): Kind.TRUE_INPUT,
        ("error", "loss"): Kind.LOSS_FOR_ERROR,
        ("after_error", "after_loss"): Kind.LOSS_FOR_ERROR,
    }
    return special.get((name, put), Kind.PUT_FOR)


def _putting(put: Expression, name: str) -> Callable[[Expression], Expression | None]:
    return lambda part: put if getattr(part, "name", None) == name else None


def _changed(expression: Expression) -> Iterator[tuple[Mistake, Expression]]:
    """Change one operation: here, and then in each of the parts."""
    yield from _changed_here(expression)
    parts = children(expression)
    for place, part in enumerate(parts):
        for mistake, changed in _changed(part):
            yield mistake, rebuilt(expression, _put(parts, place, changed))


def _changed_here(expression: Expression) -> Iterator[tuple[Mistake, Expression]]:
    match expression:
        case Product(factors):
            for place, factor in enumerate(factors):
                if not isinstance(factor, NumberToken):
                    others = Product((*factors[:place], *factors[place + 1 :]))
                    yield _without(factor, factors), others
            if Half() in factors:
                yield Mistake(Kind.HALF_TWICE, "loss"), Product((Half(), *factors))
        case Sum(terms):
            yield (
                Mistake(Kind.SUBTRACTED, _name(terms[-1])),
                Difference(_sum(terms[:-1]), terms[-1]),
            )
            for place, term in enumerate(terms):
                rest = _sum((*terms[:place], *terms[place + 1 :]))
                yield Mistake(Kind.TERM_FORGOTTEN, _name(term)), rest
        case Difference(left, right, name) if name:
            yield Mistake(Kind.SWAPPED, name), Difference(right, left)
            yield Mistake(Kind.ADDED, name), Sum((left, right))
            yield Mistake(Kind.NOT_SUBTRACTED, _name(right), _name(left)), left
            yield Mistake(Kind.HALF_KEPT, name), Product((Half(), expression))
            yield Mistake(Kind.DOUBLED, name), Sum((expression, expression))
        case Difference(Symbol() as left, right):
            yield Mistake(Kind.ADDED_STEP, _name(left)), Sum((left, right))
            yield Mistake(Kind.NOT_UPDATED, _name(left)), left
            yield Mistake(Kind.ONLY_CHANGE, _name(left)), right
        case _:
            return


def _sum(terms: tuple[Expression, ...]) -> Expression:
    return terms[0] if len(terms) == 1 else Sum(terms)


def _without(factor: Expression, factors: tuple[Expression, ...]) -> Mistake:
    """Name the mistake of leaving a factor out."""
    if isinstance(factor, Half):
        return Mistake(Kind.HALF_FORGOTTEN, "loss")
    if factors.count(factor) > 1:
        return Mistake(Kind.NOT_SQUARED, _name(factor))
    name = _name(factor)
    if name == MINUS_ONE:
        return Mistake(Kind.SIGN, _name(factors[-1]))
    return Mistake(Kind.RATE_FORGOTTEN if name == ETA else Kind.FORGOTTEN, name)


def _name(expression: Expression) -> str:
    """Name an expression: what it is, or what its first part is."""
    return names_in(expression)[0]


def _put(parts: tuple[Expression, ...], place: int, part: Expression) -> tuple[Expression, ...]:
    return (*parts[:place], part, *parts[place + 1 :])
