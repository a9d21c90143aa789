"""What each number of a step is computed by, as lines to be read: from its plan to formulas.

For a gradient the chain rule, in derivatives and then in what each of them is.
"""

from functools import cache

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
    product,
)
from core.network import expressions as arithmetic
from core.network.plan import StepPlan
from core.network.quantities import AFTER, GRADIENT, ROLES, Role

Line = tuple[Symbol | Derivative, tuple[Expression, ...], str]
"""Left side, symbolic sides, and the name of the result."""


@cache
def lines_of(plan: StepPlan, phase: str) -> tuple[Line, ...]:
    """Return what a phase computes, in symbols; KeyError for one that the plan lacks."""
    return tuple([line_of(plan, name) for name in plan.phases[phase]])


def line_of(plan: StepPlan, name: str) -> Line:
    """Return how a number is computed, in symbols: without a side if it is given."""
    if name in plan.terms:
        return _gradient(name), _sides_of_gradient(plan, name), name
    if name in plan.computed:
        return Symbol(name), (_formula(plan, name),), name
    return Symbol(name), (), name


def readable(expression: arithmetic.Expression) -> Expression:
    """Return arithmetic as it is written: products and sums in a row, gradients as derivatives."""
    match expression:
        case arithmetic.Variable(name):
            return _gradient(name) if name.startswith(GRADIENT) else Symbol(name)
        case arithmetic.Constant(0.5):
            return Half()
        case arithmetic.Constant(value):
            return NumberToken(value)
        case arithmetic.Call(function, arguments):
            return Applied(function, tuple(map(readable, arguments)))
        case arithmetic.Operation("-", left, right):
            return Difference(readable(left), readable(right))
        case arithmetic.Operation("+", left, right):
            return Sum((*_terms(readable(left)), readable(right)))
        case arithmetic.Operation(_, left, right):
            return Product((*_factors(readable(left)), *_factors(readable(right))))


def _formula(plan: StepPlan, name: str) -> Expression:
    """Return what a number is computed by; the error is a difference that has a name."""
    match expression := plan.computed[name]:
        case arithmetic.Call(arithmetic.Function.CROSS_ENTROPY, (z, y)):
            formula: Expression = _cross_entropy(plan, z, readable(y))
        case _:
            formula = readable(expression)
    if isinstance(formula, Difference) and ROLES.get(name.removeprefix(AFTER)) is Role.ERROR:
        return Difference(formula.left, formula.right, name)
    return formula


def _cross_entropy(plan: StepPlan, z: arithmetic.Expression, y: Expression) -> Expression:
    """Return it in terms of the output, that has a name: -(y ln p + (1 - y) ln(1 - p))."""
    sigmoid = arithmetic.Call(arithmetic.Function.SIGMOID, (z,))
    p = Symbol(next(name for name, each in plan.computed.items() if each == sigmoid))
    one = NumberToken(1.0)
    terms = (
        product(y, Applied(arithmetic.Function.LN, (p,))),
        product(Difference(one, y), Applied(arithmetic.Function.LN, (Difference(one, p),))),
    )
    return Applied(arithmetic.Function.MINUS, (Sum(terms),))


def _sides_of_gradient(plan: StepPlan, name: str) -> tuple[Expression, ...]:
    (term,) = plan.terms[name]
    if ROLES[term.user] is Role.LOSS:
        return (_values(plan, name),)
    if term.local == arithmetic.ONE:
        return (_gradient(f"{GRADIENT}{term.user}"),)
    return _chain(plan, name), _values(plan, name)


def _chain(plan: StepPlan, name: str) -> Product:
    """Return the derivatives from the loss down to a quantity; all but the last have a name."""
    (term,) = plan.terms[name]
    by, upstream = name.removeprefix(GRADIENT), f"{GRADIENT}{term.user}"
    (before,) = plan.terms[upstream]
    local = term.local
    value = local.name if isinstance(local, arithmetic.Variable) else f"d{term.user}_d{by}"
    first = (
        _gradient(upstream)
        if ROLES[before.user] is Role.LOSS
        else Product(_chain(plan, upstream).factors, name=upstream)
    )
    return product(first, Derivative(term.user, by, value))


def _values(plan: StepPlan, name: str) -> Expression:
    """Return what the derivatives of the chain are, from the error on."""
    (term,) = plan.terms[name]
    local = readable(term.local)
    if ROLES[term.user] is Role.LOSS:
        return _with_error(plan, local)
    before = _values(plan, f"{GRADIENT}{term.user}")
    return before if local == NumberToken(1.0) else Product((*_factors(before), *_factors(local)))


def _with_error(plan: StepPlan, slope: Expression) -> Expression:
    """Put the difference in that the error is."""
    parts = [_formula(plan, "error") if f == Symbol("error") else f for f in _factors(slope)]
    return parts[0] if len(parts) == 1 else Product(tuple(parts))


def _gradient(name: str) -> Derivative:
    return Derivative("loss", name.removeprefix(GRADIENT), name)


def _terms(expression: Expression) -> tuple[Expression, ...]:
    return expression.terms if isinstance(expression, Sum) else (expression,)


def _factors(expression: Expression) -> tuple[Expression, ...]:
    return expression.factors if isinstance(expression, Product) else (expression,)
