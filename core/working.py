"""The working of a moment: what its phase computes, in symbols, in numbers, and the result."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from core.covering import blanked
from core.dataset import Dataset
from core.formulas import (
    SETTINGS,
    Derivative,
    Difference,
    Equation,
    Expression,
    Half,
    Product,
    Side,
    Sum,
    Symbol,
    Value,
    product,
    worked_out,
)
from core.gradcheck import GradientCheck, check_gradient
from core.moment import Moment
from core.network import slope
from core.phases import Phase, phases_of
from core.rules import STALE_INPUT, Rule

_ERROR = Difference(Symbol("y_hat"), Symbol("y"), name="error")
_FROM_INPUT = {"w1": ("h1", "w3"), "w2": ("h2", "w4")}
_TO_OUTPUT = {"w3": "h1", "w4": "h2"}


class Change(NamedTuple):
    """A quantity before and after an update; None where that is covered.

    Until it `has_come` there is nothing to say of what it is afterwards.
    """

    name: str
    before: float | None
    after: float | None
    has_come: bool = True


@dataclass(frozen=True)
class Working:
    """What is told of one phase: its equations, as far as their numbers have come, and a check.

    A phase that computes the gradient of a weight has a `check` of it once that has come.
    """

    moment: Moment
    data: Dataset
    equations: tuple[Equation, ...]
    check: GradientCheck | None
    covered: frozenset[str] = frozenset()

    @property
    def stale(self) -> bool:
        """Whether the phase multiplies by the notebook's stale 99."""
        return self.moment.rule is Rule.NOTEBOOK and self.moment.phase in STALE_PHASES

    @property
    def became(self) -> tuple[Change, ...]:
        """What became of the error, the loss and the mean loss; after an update only."""
        moment = self.moment
        if moment.phase is not Phase.AFTER:
            return ()
        numbers, after = moment.numbers, moment.after
        means = (self.data.mean_loss(slope(w)) for w in (moment.old_weights, moment.new_weights))
        return (
            self._change("y_hat", numbers["y_hat"], after["after_y_hat"]),
            self._change("error", numbers["error"], after["after_error"]),
            self._change("loss", numbers["loss"], after["after_loss"]),
            self._change("over_all_data", *means),
        )

    def _change(self, name: str, before: float, after: float) -> Change:
        """Cover what is covered; of a single sample the mean loss is its own."""
        told = {f"after_{name}"}, {name}
        has_come = self.moment.knows
        if name == "over_all_data":
            single = len(self.data) == 1
            told = ({name, "after_loss"}, {name, "loss"}) if single else ({name}, {name})
        return Change(
            name,
            before if self.covered.isdisjoint(told[1]) else None,
            after if self.covered.isdisjoint(told[0]) else None,
            has_come(*(each for each in told[0] if each.startswith("after_"))),
        )

    @property
    def uses_new_weight(self) -> bool:
        """Whether the phase uses an output weight that has been updated already."""
        in_sequence = self.moment.rule is not Rule.EXACT
        return in_sequence and self.moment.phase in _HIDDEN_PHASES


STALE_PHASES = (Phase.DL_DW1, Phase.DL_DW2)
_HIDDEN_PHASES = (Phase.DL_DH1, Phase.DL_DH2, Phase.DL_DW1, Phase.DL_DW2)


def working_of(
    moment: Moment, data: Dataset, digits: int, covered: frozenset[str] = frozenset()
) -> Working:
    """Work out the phase of a moment, with so many digits in its results.

    The values of the names that are covered are empty boxes; a gradient's check would tell it.
    Numbers that are still to come are left out.
    """
    weight = moment.phase.removeprefix("dL_d")
    checks = moment.phase.startswith("dL_dw") and covered.isdisjoint(
        {moment.phase.value, f"nudge_{weight}"}
    )
    come = checks and moment.knows(moment.phase.value)
    check = check_gradient(moment.numbers, weight) if come else None
    equations = equations_of(moment.at_rest, digits, covered)
    told = (_as_far_as_known(equation, moment) for equation in equations)
    return Working(moment, data, tuple(each for each in told if each), check, covered)


def _as_far_as_known(equation: Equation, moment: Moment) -> Equation | None:
    """Leave out the sides whose numbers are not known yet; None where that is all of them."""
    sides = tuple(side for side in equation.sides if moment.knows(*numbers_in(side.expression)))
    return Equation(equation.left, sides) if sides else None


def numbers_in(expression: Expression) -> Iterator[str]:
    """Yield the names of the quantities whose values stand in an expression; not of settings."""
    match expression:
        case Value(name=name) if name not in SETTINGS:
            yield name
        case Product(parts) | Sum(parts):
            for part in parts:
                yield from numbers_in(part)
        case Difference(left, right):
            yield from numbers_in(left)
            yield from numbers_in(right)
        case _:
            return


@lru_cache(maxsize=64)
def equations_of(
    moment: Moment, digits: int, covered: frozenset[str] = frozenset()
) -> tuple[Equation, ...]:
    """Return what the phase of a moment computes, in symbols and in numbers, some covered.

    All of it, whether or not it has come: what is told of it, `working_of` says.
    """
    worked = (
        worked_out(left, sides, result, _Lookup(moment), digits)
        for left, sides, result in lines_of(moment.rule, moment.phase)
    )
    return tuple(blanked(equation, covered) for equation in worked)


class _Lookup:
    """Values by name, those of the formulas' own constants too."""

    def __init__(self, moment: Moment) -> None:
        self._moment = moment

    def __call__(self, name: str) -> float:
        if name == "eta":
            return self._moment.lr
        return STALE_INPUT if name == "stale" else self._moment.number(name)


Line = tuple[Symbol | Derivative, tuple[Expression, ...], str]
"""Left side, symbolic sides, and the name of the result."""


def lines_of(rule: Rule, phase: Phase) -> list[Line]:
    """Return what a phase of a rule computes, in symbols."""
    match phase:
        case Phase.SAMPLE:
            return [(Symbol("x"), (), "x"), (Symbol("y"), (), "y")]
        case Phase.H1 | Phase.H2:
            weight = f"w{phase[-1]}"
            return [(Symbol(phase), (product(Symbol(weight), Symbol("x")),), phase)]
        case Phase.Y_HAT:
            return [(Symbol("y_hat"), (_output(),), "y_hat")]
        case Phase.LOSS:
            squared = product(Half(), Symbol("error"), Symbol("error"))
            return [(Symbol("error"), (_ERROR,), "error"), (Symbol("loss"), (squared,), "loss")]
        case Phase.DL_DY_HAT:
            return [(Derivative("loss", "y_hat", "dL_dy_hat"), (_ERROR,), "dL_dy_hat")]
        case Phase.AFTER:
            return _after_lines()
        case Phase.UPDATE:
            return [_update_line(f"w{i}") for i in range(1, 5)]
        case _ if phase.startswith("update_"):
            return [_update_line(phase.removeprefix("update_"))]
        case _:
            return [_gradient_line(rule, phase.removeprefix("dL_d"))]


def formula_of(rule: Rule, name: str) -> Equation | None:
    """Return how a rule computes a quantity, in symbols alone; None where it is given."""
    for phase in phases_of(rule):
        for left, sides, result in lines_of(rule, phase):
            if result == name and sides:
                return Equation(left, (Side(sides[0]),))
    return None


def _output() -> Expression:
    return Sum((product(Symbol("w3"), Symbol("h1")), product(Symbol("w4"), Symbol("h2"))))


def _gradient_line(rule: Rule, by: str) -> Line:
    """Return the chain rule: as derivatives, then as what each of them is."""
    out = Derivative("loss", "y_hat", "dL_dy_hat")
    updated = "" if rule is Rule.EXACT else "new_"
    if by in _TO_OUTPUT:
        hidden = _TO_OUTPUT[by]
        chain = product(out, Derivative("y_hat", by, hidden))
        values = product(_ERROR, Symbol(hidden))
    elif by in _FROM_INPUT:
        hidden, weight = _FROM_INPUT[by]
        factor = "stale" if rule is Rule.NOTEBOOK else "x"
        weight = updated + weight
        back = Product((out, Derivative("y_hat", hidden, weight)), name=f"dL_d{hidden}")
        chain = product(back, Derivative(hidden, by, factor))
        values = product(_ERROR, Symbol(weight), Symbol(factor))
    else:
        weight = updated + {"h1": "w3", "h2": "w4"}[by]
        chain = product(out, Derivative("y_hat", by, weight))
        values = product(_ERROR, Symbol(weight))
    name = f"dL_d{by}"
    return Derivative("loss", by, name), (chain, values), name


def _update_line(weight: str) -> Line:
    move = product(Symbol("eta"), Derivative("loss", weight, f"dL_d{weight}"))
    return Symbol(f"new_{weight}"), (Difference(Symbol(weight), move),), f"new_{weight}"


def _after_lines() -> list[Line]:
    output = Sum(
        (
            product(Symbol("new_w3"), Symbol("after_h1")),
            product(Symbol("new_w4"), Symbol("after_h2")),
        )
    )
    error = Difference(Symbol("after_y_hat"), Symbol("y"), name="after_error")
    squared = product(Half(), Symbol("after_error"), Symbol("after_error"))
    hidden: list[Line] = [
        (Symbol(f"after_h{i}"), (product(Symbol(f"new_w{i}"), Symbol("x")),), f"after_h{i}")
        for i in (1, 2)
    ]
    return [
        *hidden,
        (Symbol("after_y_hat"), (output,), "after_y_hat"),
        (Symbol("after_error"), (error,), "after_error"),
        (Symbol("after_loss"), (squared,), "after_loss"),
    ]
