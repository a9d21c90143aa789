"""The working of a moment: what its phase computes, in symbols, in numbers, and the result."""

from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from core.analysis.analyses import loss_over_data
from core.base.frozen import Frozen
from core.data.dataset import Dataset
from core.formulas.lines import line_of, lines_of
from core.formulas.masking import blanked
from core.formulas.named_values import NUDGE_OF
from core.formulas.trees import (
    SETTINGS,
    Derivative,
    Equation,
    Expression,
    Side,
    Value,
    names_in,
    walk,
    worked_out,
)
from core.network.plan import StepPlan
from core.network.quantities import AFTER, ETA, GRADIENT, NEW, STALE
from core.network.rules import STALE_INPUT
from core.step.gradient_check import GradientCheck, check_gradient
from core.step.moment import Moment
from core.step.phases import Phase


class UpdateChange(NamedTuple):
    """A quantity before and after an update; None where that is covered.

    Until it `has_come` there is nothing to say of what it is afterwards.
    """

    name: str
    before: float | None
    after: float | None
    has_come: bool = True


class Working(Frozen):
    """What is told of one phase: its equations, as far as their numbers have come, and a check.

    A phase that computes the gradient by a weight or a bias has a `check` of it once it has come.
    """

    moment: Moment
    data: Dataset
    equations: tuple[Equation, ...]
    check: GradientCheck | None
    covered: frozenset[str] = frozenset()

    @property
    def stale(self) -> bool:
        """Whether the phase multiplies by the notebook's stale 99."""
        return STALE in self.moment.plan.reads(self.moment.phase)

    @property
    def became(self) -> tuple[UpdateChange, ...]:
        """What became of the error, the loss and the mean loss; after an update only."""
        moment = self.moment
        if moment.phase is not Phase.AFTER:
            return ()
        numbers, after = moment.numbers, moment.after
        weights = moment.old_weights, moment.new_weights
        means = (loss_over_data(moment.network, each, self.data) for each in weights)
        return (
            *[
                self._change(name, numbers[name], after[f"{AFTER}{name}"])
                for name in ("y_hat", "error", "loss")
            ],
            self._change("over_all_data", *means),
        )

    def _change(self, name: str, before: float, after: float) -> UpdateChange:
        """Cover what is covered; of a single sample the mean loss is its own."""
        told = {f"{AFTER}{name}"}, {name}
        has_come = self.moment.knows
        if name == "over_all_data":
            single = len(self.data) == 1
            told = ({name, f"{AFTER}loss"}, {name, "loss"}) if single else ({name}, {name})
        return UpdateChange(
            name,
            before if self.covered.isdisjoint(told[1]) else None,
            after if self.covered.isdisjoint(told[0]) else None,
            has_come(*(each for each in told[0] if each.startswith(AFTER))),
        )

    @property
    def uses_new_weight(self) -> bool:
        """Whether the phase uses an output weight that has been updated already."""
        lines = lines_of(self.moment.plan, self.moment.phase)
        gradients = (sides[-1] for left, sides, _ in lines if isinstance(left, Derivative))
        return any(name.startswith(NEW) for side in gradients for name in names_in(side))


def working_of(
    moment: Moment, data: Dataset, digits: int, covered: frozenset[str] = frozenset()
) -> Working:
    """Work out the phase of a moment, with `digits` digits in its results.

    The values of the names that are covered are empty boxes; a gradient's check would tell it.
    Numbers that are still to come are left out.
    """
    equations = equations_of(moment.at_rest, digits, covered)
    if moment is not moment.at_rest:
        told = (_as_far_as_known(equation, moment) for equation in equations)
        equations = tuple(each for each in told if each)
    return Working(moment, data, equations, check_of(moment, covered), covered)


def check_of(moment: Moment, covered: frozenset[str] = frozenset()) -> GradientCheck | None:
    """Check the gradient that a moment computes; None where there is none yet, or it is covered."""
    graph = moment.network
    by = next((name for name in graph.parameters if moment.is_active(f"{GRADIENT}{name}")), None)
    if by is None or not covered.isdisjoint({f"{GRADIENT}{by}", f"{NUDGE_OF}{by}"}):
        return None
    return check_gradient(graph, moment.numbers, by) if moment.knows(f"{GRADIENT}{by}") else None


def _as_far_as_known(equation: Equation, moment: Moment) -> Equation | None:
    """Leave out the sides whose numbers are not known yet; None where that is all of them."""
    sides = tuple(side for side in equation.sides if moment.knows(*numbers_in(side.expression)))
    return Equation(equation.left, sides) if sides else None


def numbers_in(expression: Expression) -> Iterator[str]:
    """Yield the names of the quantities whose values stand in an expression; not of settings."""
    for part in walk(expression):
        if isinstance(part, Value) and part.name not in SETTINGS:
            yield part.name


@lru_cache(maxsize=64)
def equations_of(
    moment: Moment, digits: int, covered: frozenset[str] = frozenset()
) -> tuple[Equation, ...]:
    """Return what the phase of a moment computes, in symbols and in numbers, some covered.

    All of it, whether or not it has come: what is told of it, `working_of` says.
    """
    worked = (
        worked_out(left, sides, result, _Lookup(moment), digits)
        for left, sides, result in lines_of(moment.plan, moment.phase)
    )
    return tuple(blanked(equation, covered) for equation in worked)


class _Lookup:
    """Values by name, those of the formulas' own constants too."""

    def __init__(self, moment: Moment) -> None:
        self._moment = moment

    def __call__(self, name: str) -> float:
        if name == ETA:
            return self._moment.lr
        return STALE_INPUT if name == STALE else self._moment.number(name)


def formula_of(plan: StepPlan, name: str) -> Equation | None:
    """Return how a step computes a quantity, in symbols alone; None where it is given."""
    left, sides, _ = line_of(plan, name)
    return Equation(left, (Side(sides[0]),)) if sides else None
