"""Equations as text: plain with Unicode, or LaTeX."""

from collections.abc import Callable
from enum import StrEnum
from typing import assert_never

from core.base.number_format import GROUP_SPACE, MINUS
from core.formulas.masking import BLANK
from core.formulas.trees import (
    Applied,
    Derivative,
    Difference,
    Equation,
    Expression,
    Half,
    NumberToken,
    Product,
    Sum,
    Symbol,
    Value,
)
from core.network.expressions import Function
from core.network.quantities import ETA, STALE


class Notation(StrEnum):
    """How a working is written down."""

    TEXT = "text"
    MARKDOWN = "Markdown"
    LATEX = "LaTeX"


_SUBSCRIPTS = str.maketrans("0123456789", "₀₁₂₃₄₅₆₇₈₉")
_SUPERSCRIPTS = str.maketrans("⁻⁰¹²³⁴⁵⁶⁷⁸⁹", "-0123456789")
_PLAIN = {"y_hat": "ŷ", "error": "e", "loss": "L", ETA: "η", STALE: "99"}
_LATEX = {"y_hat": r"\hat{y}", "error": "e", "loss": "L", ETA: r"\eta", STALE: "99"}

FUNCTIONS = {
    Function.RELU: ("ReLU", r"\operatorname{ReLU}"),
    Function.RELU_SLOPE: ("ReLU′", r"\operatorname{ReLU}'"),
    Function.LEAKY_RELU: ("LeakyReLU", r"\operatorname{LeakyReLU}"),
    Function.LEAKY_RELU_SLOPE: ("LeakyReLU′", r"\operatorname{LeakyReLU}'"),
    Function.TANH: ("tanh", r"\tanh"),
    Function.SIGMOID: ("σ", r"\sigma"),
    Function.LN: ("ln", r"\ln"),
    Function.MINUS: (MINUS, "-"),
}
"""How functions are written, in plain text and in LaTeX; a cross-entropy is written out."""


def plain_function(function: Function) -> str:
    """Return how a function is written in plain text: σ, ReLU′..."""
    return FUNCTIONS[function][0]


def plain_symbol(name: str) -> str:
    """Return the symbol of a quantity as plain text: ŷ, w₁′, ∂L/∂w₁..."""
    if name.startswith("dL_d"):
        return f"∂L/∂{plain_symbol(name.removeprefix('dL_d'))}"
    for prefix in ("new_", "after_"):
        if name.startswith(prefix):
            return f"{plain_symbol(name.removeprefix(prefix))}′"
    return _PLAIN.get(name) or name.translate(_SUBSCRIPTS)


def latex_symbol(name: str) -> str:
    """Return the symbol of a quantity in LaTeX."""
    if name.startswith("dL_d"):
        return rf"\frac{{\partial L}}{{\partial {latex_symbol(name.removeprefix('dL_d'))}}}"
    for prefix in ("new_", "after_"):
        if name.startswith(prefix):
            return f"{latex_symbol(name.removeprefix(prefix))}'"
    return _LATEX.get(name) or (f"{name[0]}_{{{name[1:]}}}" if name[1:] else name)


def plain(equation: Equation) -> str:
    """Write an equation as plain text, a line a side, the signs in one column."""
    left = _plain(equation.left)
    lines, lead = [], left
    for side in equation.sides:
        lines.append(f"{lead} {'=' if side.exact else '≈'} {_plain(side.expression)}")
        lead = " " * len(left)
    return "\n".join(lines)


def latex(equation: Equation) -> str:
    r"""Write an equation as lines of an `aligned` environment; lines end with two backslashes."""
    signs = [r"&=" if side.exact else r"&\approx" for side in equation.sides]
    sides = [_latex(side.expression) for side in equation.sides]
    lines = [f"{sign} {side}" for sign, side in zip(signs, sides, strict=True)]
    lines[0] = f"{_latex(equation.left)} {lines[0]}"
    return " \\\\\n".join(lines)


def latex_number(text: str) -> str:
    """Write a number, as the formatter writes it, in LaTeX."""
    if text == BLANK:
        return r"\square"
    mantissa, times, power = text.replace(GROUP_SPACE, r"\,").replace(MINUS, "-").partition("×10")
    mantissa = {"∞": r"\infty", "-∞": r"-\infty", "not a number": r"\text{NaN}"}.get(
        mantissa, mantissa
    )
    return f"{mantissa} \\times 10^{{{power.translate(_SUPERSCRIPTS)}}}" if times else mantissa


def _plain(expression: Expression) -> str:
    match expression:
        case Derivative(of, by):
            return f"∂{plain_symbol(of)}/∂{plain_symbol(by)}"
        case Symbol(name):
            return plain_symbol(name)
        case Value(text=text):
            return text
        case Half():
            return "½"
        case NumberToken(value):
            return f"{value:g}"
        case Applied(function, arguments):
            return f"{plain_function(function)}({', '.join(map(_plain, arguments))})"
        case _:
            return _compound(expression, _plain, " · ", MINUS)


def _latex(expression: Expression) -> str:
    match expression:
        case Derivative(of, by):
            return rf"\frac{{\partial {latex_symbol(of)}}}{{\partial {latex_symbol(by)}}}"
        case Symbol(name):
            return latex_symbol(name)
        case Value(text=text):
            return latex_number(text)
        case Half():
            return r"\frac{1}{2}"
        case NumberToken(value):
            return f"{value:g}"
        case Applied(function, arguments):
            return f"{FUNCTIONS[function][1]}({', '.join(map(_latex, arguments))})"
        case _:
            return _compound(expression, _latex, r" \cdot ", "-")


def _compound(
    expression: Product | Sum | Difference,
    write: Callable[[Expression], str],
    times: str,
    minus: str,
) -> str:
    """Join the parts of an expression, with brackets where a factor is a sum or negative."""

    def factor(part: Expression) -> str:
        text = write(part)
        bracketed = isinstance(part, Sum | Difference) or text.startswith((MINUS, "-"))
        return f"({text})" if bracketed else text

    match expression:
        case Product(factors):
            return times.join(map(factor, factors))
        case Sum(terms):
            return " + ".join(map(write, terms))
        case Difference(left, right):
            return f"{write(left)} {minus} {factor(right)}"
        case _:
            assert_never(expression)
