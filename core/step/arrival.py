"""When each number of a phase is there: what is known at a part of the phase's motion, from 0 to 1.

The one place that says so. A moment that has come so far knows just these numbers, and what
tells numbers asks it; nothing else looks at how far a motion has come to decide that.
"""

from functools import cache

from core.network.graph import Graph
from core.network.plan import StepPlan
from core.network.quantities import AFTER, ROLES, Role
from core.step.phases import Phase

ARRIVED = 0.86
"""The part of a motion after which its values have landed."""

FORWARD_AGAIN = ((0.0, 0.34), (0.34, 0.62), (0.62, ARRIVED))
"""The parts in which the new forward pass goes to the hidden neurons, the output and the loss."""

_HIDDEN, _OUTPUT, _LOSS = range(3)


def travel_of(plan: StepPlan, phase: str, name: str) -> tuple[float, float]:
    """Return in which part of the motion of its phase a number travels to its place."""
    if phase != Phase.AFTER:
        return 0.0, ARRIVED
    return FORWARD_AGAIN[_stage(plan.graph, name.removeprefix(AFTER))]


def comes_at(plan: StepPlan, phase: str, name: str) -> float:
    """Return at which part of the motion a number that the phase computes has come: it is known."""
    return travel_of(plan, phase, name)[1]


def _stage(graph: Graph, name: str) -> int:
    """Return in which of the parts of the new forward pass a quantity comes."""
    if ROLES[name] in {Role.ERROR, Role.LOSS}:
        return _LOSS
    *_, output = graph.layers
    at_output = any(name in {each.value, each.pre_activation} for each in output)
    return _OUTPUT if at_output else _HIDDEN


@cache
def _arrivals(plan: StepPlan, phase: str) -> tuple[float, ...]:
    return tuple(sorted({comes_at(plan, phase, name) for name in plan.phases[phase]}))


def come_by(plan: StepPlan, phase: str, progress: float) -> float:
    """Return the last part of the motion at which numbers came; 0 for none yet, 1 when all have."""
    arrivals = _arrivals(plan, phase)
    if progress >= arrivals[-1]:
        return 1.0
    return max((each for each in arrivals if each <= progress), default=0.0)
