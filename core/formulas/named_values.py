"""What can be named in a lesson: numbers of the moment, some others, and ratios of two."""

from functools import cache

from core.analysis.analyses import loss_over_data
from core.analysis.slope import slope
from core.base.frozen import Frozen
from core.base.problems import Problem
from core.data.dataset import Dataset
from core.network.declared import LINEAR
from core.network.graph import Graph
from core.network.plan import StepPlan, plan
from core.network.quantities import ETA, GRADIENT
from core.network.rules import Rule
from core.step.gradient_check import check_gradient
from core.step.moment import Moment
from core.step.phases import Phase, known_at

NUDGE_OF = "nudge_"
"""Before the name of a parameter: what a nudge of it says its gradient is."""

OTHERS = (ETA, "slope", "target_slope", "over_all_data", "step")
"""Names of numbers that are not among those of a step."""

# Lessons and view options are read before there is an experiment: they name the numbers of the
# linear network.


@cache
def symbols(network: Graph = LINEAR) -> tuple[str, ...]:
    """Return the names of all quantities of a network that have a symbol."""
    step = plan(network, Rule.EXACT)
    return (*step.columns, *step.phases[Phase.AFTER], ETA)


@cache
def nudges(network: Graph = LINEAR) -> tuple[str, ...]:
    """Return the names of what a nudge of each parameter says its gradient is."""
    return tuple([f"{NUDGE_OF}{name}" for name in network.parameters])


@cache
def coverable(network: Graph = LINEAR) -> tuple[str, ...]:
    """Return the names of all numbers that can be covered: none of the settings."""
    names = (name for name in symbols(network) if name != ETA)
    slopes = ("slope",) if network is LINEAR else ()
    return (*names, *slopes, "over_all_data", *nudges(network))


class NamedValue(Frozen):
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
        return all(name.replace(NUDGE_OF, GRADIENT) in known for name in self.names)

    def covered(self, covered: frozenset[str]) -> bool:
        """Say whether it is hidden while these are covered."""
        return any(name in covered for name in self.names)


def read_measure(text: str, network: Graph = LINEAR) -> NamedValue:
    """Read "dL_dw2", "slope" or "dL_dw2/dL_dh2". Raises `Problem` (measure.unknown)."""
    name, slash, divisor = (part.strip() for part in text.partition("/"))
    for each in (name, divisor) if slash else (name,):
        names = (*symbols(network), *OTHERS[1:], *nudges(network))
        if each not in names:
            known = ", ".join(names)
            raise Problem("measure.unknown", text=each[:40], known=known)
    return NamedValue(name, divisor if slash else None)


def _value(name: str, moment: Moment, data: Dataset) -> float | None:
    match name:
        case "eta":
            return moment.lr
        case "slope":
            return slope(moment.weights) if moment.network is LINEAR else None
        case "target_slope":
            return data.target_slope
        case "over_all_data":
            return loss_over_data(moment.network, moment.weights, data)
        case "step":
            return float(moment.step)
        case _ if name.startswith(NUDGE_OF):
            by = name.removeprefix(NUDGE_OF)
            return check_gradient(moment.network, moment.numbers, by).central
        case _:
            return moment.known(name)
