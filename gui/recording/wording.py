"""Formulas and steps in words, for captions and chapters. Needs no Qt."""

import re
from typing import assert_never

from core.base.number_format import format_count
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
from core.formulas.working import Working
from core.step.phases import Phase
from gui.i18n.language import tr
from gui.recording.texts import CAPTIONS, RECORD, SAID
from gui.words.texts import COVERED
from gui.words.wording import explain, quantity


def name_fields(sentence: str) -> str:
    """Name the fields of the dialog where a sentence names options of the command line."""
    return re.sub(r"--([a-z]+)", lambda found: f"“{RECORD.get(found[1], found[1])}”", sentence)


def name_steps(first: int, last: int) -> str:
    """Name one step, or several."""
    kind = "step" if first == last else "steps"
    return CAPTIONS[kind].format(first=format_count(first), last=format_count(last))


def say_working(working: Working) -> str:
    """Say what a phase does, then its formulas in words, a line each.

    Of the new forward pass it says the error and the loss alone: a caption is short.
    """
    said = working.equations[-2:] if working.moment.phase is Phase.AFTER else working.equations
    return "\n".join((explain(working), *map(say_equation, said)))


def say_equation(equation: Equation) -> str:
    """Say a formula: what it is in symbols, then what comes out."""
    result = say(equation.sides[-1].expression)
    if len(equation.sides) == 1:
        return CAPTIONS["given"].format(left=say(equation.left), result=result)
    side = say(equation.sides[0].expression)
    return CAPTIONS["equation"].format(left=say(equation.left), side=side, result=result)


def say(expression: Expression) -> str:
    """Say a formula's part in words."""
    match expression:
        case Symbol(name):
            return quantity(name)
        case Value(text=text):
            return tr(COVERED) if text == BLANK else text
        case Derivative(of, by):
            return SAID[_kind(of)].format(of=quantity(of), by=quantity(by))
        case NumberToken(value):
            return f"{value:g}"
        case Applied(function, arguments):
            return f"{function} {', '.join(map(_factor, arguments))}"
        case Half():
            return SAID["half"]
        case Product(factors):
            return SAID["times"].join(map(_factor, factors))
        case Sum(terms):
            return SAID["plus"].join(map(say, terms))
        case Difference(left, right):
            return f"{say(left)}{SAID['minus']}{_factor(right)}"
        case _:
            assert_never(expression)


def _kind(of: str) -> str:
    return "gradient" if of == "loss" else "derivative"


def _factor(part: Expression) -> str:
    return f"({say(part)})" if isinstance(part, Sum | Difference) else say(part)
