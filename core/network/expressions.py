"""Arithmetic as trees: what the equations of a network, and their derivatives, are written in.

A tree says each operation and their order, so that whatever evaluates it gives the same bits.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from enum import StrEnum
from functools import reduce
from typing import Literal, NamedTuple, TypeAlias, assert_never


class Function(StrEnum):
    """What can be applied to numbers, by the name it has in generated source."""

    RELU = "relu"
    RELU_SLOPE = "relu_slope"
    LEAKY_RELU = "leaky_relu"
    LEAKY_RELU_SLOPE = "leaky_relu_slope"
    TANH = "tanh"
    SIGMOID = "sigmoid"
    CROSS_ENTROPY = "cross_entropy"
    LN = "ln"
    MINUS = "minus"
    """These two are what a cross-entropy is written out with; no equation has them."""
    ROWS = "rows"
    """The sum of the rows of an array: see `stacked`."""


class Variable(NamedTuple):
    """A quantity, by its name."""

    name: str


class Constant(NamedTuple):
    """A number that is the same whatever the network computes."""

    value: float


class Operation(NamedTuple):
    """left + right, left - right or left * right."""

    sign: Literal["+", "-", "*"]
    left: "Expression"
    right: "Expression"


class Call(NamedTuple):
    """function(argument, ...)."""

    function: Function
    arguments: tuple["Expression", ...]


Expression: TypeAlias = Variable | Constant | Operation | Call

ZERO: Expression = Constant(0.0)
ONE: Expression = Constant(1.0)


def add(left: Expression, right: Expression) -> Expression:
    """Return left + right; 0 is left out, and twice the same is 2 times it."""
    if left == ZERO:
        return right
    if right == ZERO:
        return left
    return multiply(Constant(2.0), left) if left == right else Operation("+", left, right)


def total(terms: Iterable[Expression]) -> Expression:
    """Return the sum of terms, added up from the left."""
    return reduce(add, terms, ZERO)


def subtract(left: Expression, right: Expression) -> Expression:
    """Return left - right; 0 is left out."""
    if right == ZERO:
        return left
    return multiply(Constant(-1.0), right) if left == ZERO else Operation("-", left, right)


def multiply(left: Expression, right: Expression) -> Expression:
    """Return left * right; 0 and 1 are worked out, and so are two constants in front."""
    match left, right:
        case (Constant(0.0), _) | (_, Constant(0.0)):
            return ZERO
        case Constant(1.0), _:
            return right
        case _, Constant(1.0):
            return left
        case Constant(a), Constant(b):
            return Constant(a * b)
        case Constant(a), Operation("*", Constant(b), rest):
            return multiply(Constant(a * b), rest)
        case _:
            return Operation("*", left, right)


def children(expression: Expression) -> tuple[Expression, ...]:
    """Return the expressions that an expression is made of, in their order."""
    match expression:
        case Variable() | Constant():
            return ()
        case Operation(_, left, right):
            return left, right
        case Call(_, arguments):
            return arguments
        case _:
            assert_never(expression)


def rebuilt(expression: Expression, change: Callable[[Expression], Expression]) -> Expression:
    """Change an expression from the inside out: its parts, and then what they make."""
    match expression:
        case Operation(sign, left, right):
            expression = Operation(sign, rebuilt(left, change), rebuilt(right, change))
        case Call(function, arguments):
            expression = Call(function, tuple([rebuilt(each, change) for each in arguments]))
        case _:
            pass
    return change(expression)


def substituted(expression: Expression, puts: Mapping[str, Expression]) -> Expression:
    """Put expressions in the place of the variables of these names."""

    def put(part: Expression) -> Expression:
        return puts.get(part.name, part) if isinstance(part, Variable) else part

    return rebuilt(expression, put)


def variables(expression: Expression) -> Iterator[str]:
    """Yield the names of the variables in an expression, in reading order, each time it stands."""
    if isinstance(expression, Variable):
        yield expression.name
    for part in children(expression):
        yield from variables(part)


def derivative(expression: Expression, by: str) -> Expression:
    """Differentiate an expression by one variable; KeyError for what is not in `DERIVATIVES`."""
    match expression:
        case Variable(name):
            return ONE if name == by else ZERO
        case Constant():
            return ZERO
        case Operation("*", left, right):
            first = multiply(derivative(left, by), right)
            return add(first, multiply(left, derivative(right, by)))
        case Operation(sign, left, right):
            join = add if sign == "+" else subtract
            return join(derivative(left, by), derivative(right, by))
        case Call(function, (argument, *_)):
            slope = DERIVATIVES[function](*expression.arguments)
            return multiply(slope, derivative(argument, by))
        case _:
            raise AssertionError(expression)


def _tanh_slope(z: Expression) -> Expression:
    value = Call(Function.TANH, (z,))
    return subtract(ONE, multiply(value, value))


def _sigmoid_slope(z: Expression) -> Expression:
    value = Call(Function.SIGMOID, (z,))
    return multiply(value, subtract(ONE, value))


def _cross_entropy_slope(z: Expression, y: Expression) -> Expression:
    """With p = sigmoid(z): (p - y) / (p (1 - p)) times p (1 - p), but not 0 / 0 where p is 1."""
    return subtract(Call(Function.SIGMOID, (z,)), y)


DERIVATIVES: Mapping[Function, Callable[..., Expression]] = {
    Function.RELU: lambda z: Call(Function.RELU_SLOPE, (z,)),
    Function.LEAKY_RELU: lambda z: Call(Function.LEAKY_RELU_SLOPE, (z,)),
    Function.TANH: _tanh_slope,
    Function.SIGMOID: _sigmoid_slope,
    Function.CROSS_ENTROPY: _cross_entropy_slope,
    Function.ROWS: lambda _: ONE,
}
"""The derivative of each function by its first argument."""
