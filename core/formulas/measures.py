"""What can be named in a lesson: numbers of the moment, some others, and ratios of two."""

from dataclasses import dataclass
from functools import cache

from core.analysis.analyses import loss_over_data
from core.analysis.linear import slope
from core.base.problems import Problem
from core.data.dataset import Dataset
from core.network.linear import linear
from core.network.plan import StepPlan
from core.network.rules import Rule
from core.network.weights import Weights
from core.step.gradcheck import check_gradient
from core.step.moment import Moment
from core.step.phases import NUMBERS_OF, Phase, known_at

NUDGES = {f"nudge_{name}": name for name in Weights._fields}
"""Names of what a nudge of each weight says its gradient is."""

OTHERS = ("eta", "slope", "target_slope", "over_all_data", "step", *NUDGES)
"""Names of numbers that are not among those of a step."""

# Lessons and looks are read before there is an experiment: they name the linear network's numbers.


@cache
def symbols() -> tuple[str, ...]:
    """Return the names of all quantities that have a symbol."""
    after = NUMBERS_OF[Phase.AFTER]
    return (*linear(Rule.EXACT).columns, *after, "eta")


@cache
def coverable() -> tuple[str, ...]:
    """Return the names of all numbers that can be covered: none of the settings."""
    names = (name for name in symbols() if name != "eta")
    return (*names, "slope", "over_all_data", *NUDGES)


@dataclass(frozen=True)
class Measure:
    """A number by its name, or the ratio of two."""

    name: str
    divisor: str | None = None

    @property
    def names(self) -> tuple[str, ...]:
        """The names of the numbers that it is made of."""
        return (self.name,) if self.divisor is None else (self.name, self.divisor)

    def value(self, moment: Moment, data: Dataset) -> float | None:
        """Return its value at a moment; None while it is not computed, or has no value."""
        values = [_value(name, moment, data) for name in self.names]
        if any(value is None for value in values):
            return None
        first, *others = (value for value in values if value is not None)
        if not others:
            return first
        return first / others[0] if others[0] else None

    def is_known(self, plan: StepPlan, phase: Phase) -> bool:
        """Say whether it is computed once a phase of a step is done."""
        known = known_at(plan, phase).union(plan.graph.parameters, OTHERS)
        # a nudge is shown beside the gradient that it checks
        return all(
            (f"dL_d{NUDGES[name]}" if name in NUDGES else name) in known for name in self.names
        )

    def covered(self, covered: frozenset[str]) -> bool:
        """Say whether it is not to be read while these are covered."""
        return any(name in covered for name in self.names)


def read_measure(text: str) -> Measure:
    """Read "dL_dw2", "slope" or "dL_dw2/dL_dh2". Raises `Problem` (measure.unknown)."""
    name, slash, divisor = (part.strip() for part in text.partition("/"))
    for each in (name, divisor) if slash else (name,):
        if each not in symbols() and each not in OTHERS:
            known = ", ".join((*symbols(), *OTHERS[1:]))
            raise Problem("measure.unknown", text=each[:40], known=known)
    return Measure(name, divisor if slash else None)


def _value(name: str, moment: Moment, data: Dataset) -> float | None:
    match name:
        case "eta":
            return moment.lr
        case "slope":
            return slope(moment.weights)
        case "target_slope":
            return data.target_slope
        case "over_all_data":
            return loss_over_data(moment.network, moment.weights, data)
        case "step":
            return float(moment.step)
        case _ if name in NUDGES:
            return check_gradient(moment.plan.graph, moment.numbers, NUDGES[name]).central
        case _:
            return moment.known(name)
