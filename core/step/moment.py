"""A moment: every number visible at one phase of one step."""

import math
from functools import cached_property

from core.base.frozen import Frozen, replace
from core.base.overrides import override
from core.network.compiled import Step, run_forward
from core.network.declared import LINEAR
from core.network.graph import Graph
from core.network.plan import StepPlan, plan
from core.network.quantities import AFTER, NEW
from core.network.rules import Rule
from core.network.weights import Weights, new_weights_of, weights_of, weights_type
from core.step.arrival import come_by, comes_at
from core.step.phases import Phase, known_at, phases_of


class Moment(Frozen, dict=True):
    """The numbers of a step, and how far its phases have come.

    Derived from what determines the step, never stored. `step` counts from 0, `epoch` and `sample`
    from 1. `come` is how far the numbers of the phase have come, as a part of its motion at which
    some did: see `core.step.arrival`.
    """

    step: int
    epoch: int
    sample: int
    rule: Rule
    lr: float
    numbers: Step[float]
    phase: Phase
    come: float = 1.0
    network: Graph = LINEAR

    @override
    def __hash__(self) -> int:
        return hash((self.step, self.rule, self.lr, self.phase, self.come))

    def at_progress(self, progress: float) -> "Moment":
        """Return it as far as the motion of its phase has come, from 0 to 1."""
        come = come_by(self.plan, self.phase, progress)
        return self if come == self.come else replace(self, come=come)

    @property
    def at_rest(self) -> "Moment":
        """It when the motion of its phase is done."""
        return self.at_progress(1.0)

    @cached_property
    def after(self) -> dict[str, float]:
        """What the new weights make of the same sample: after_h1 to after_loss."""
        x, y, new = self.numbers["x"], self.numbers["y"], self.new_weights
        again = run_forward(self.network, new, x, y)
        return {f"{AFTER}{name}": value for name, value in again.items()}

    def number(self, name: str) -> float:
        """Return a number of the step by name, whether or not it is known yet.

        Who tells it asks `known`.
        """
        return self.after[name] if name.startswith(AFTER) else self.numbers[name]

    def has(self, name: str) -> bool:
        """Say whether a step has a number of that name."""
        return name in self.after or name in self.numbers

    def known(self, name: str) -> float | None:
        """Return a number by name, or None while it is still to come."""
        return self.number(name) if self.knows(name) else None

    def knows(self, *names: str) -> bool:
        """Say whether all these numbers have come: those of earlier phases, and of this so far."""
        known, parameters = known_at(self.plan, self.phase), self.network.parameters
        return all(
            name in parameters
            or (
                name in known
                and (not self.is_active(name) or self.come >= comes_at(self.plan, self.phase, name))
            )
            for name in names
        )

    def is_active(self, name: str) -> bool:
        """Say whether the present phase is the one that computes the number."""
        return name in self.plan.phases[self.phase]

    @cached_property
    def plan(self) -> StepPlan:
        """How the step's numbers are computed."""
        return plan(self.network, self.rule)

    @property
    def old_weights(self) -> Weights[float]:
        """The weights that the step begins with."""
        return weights_of(self.network, self.numbers)

    @property
    def new_weights(self) -> Weights[float]:
        """The weights that the step ends with."""
        return new_weights_of(self.network, self.numbers)

    @property
    def weights(self) -> Weights[float]:
        """The weights the network holds at this phase: each the new one once it is updated."""
        return weights_type(self.network)(*map(self._present, self.network.parameters))

    @property
    def passes(self) -> tuple[Weights[float], ...]:
        """The weights that the step passes, from the first phase to the last, all finite."""
        weights = self.old_weights
        found = [weights]
        for phase in phases_of(self.plan):
            new = [name for name in self.plan.phases[phase] if name.startswith(NEW)]
            if new:
                changed = {name.removeprefix(NEW): self.number(name) for name in new}
                weights = weights._replace(**changed)
                found.append(weights)
        return tuple([each for each in found if all(map(math.isfinite, each))])

    @property
    def is_updating(self) -> bool:
        """Say whether the present phase, or one before it in the step, changes a weight."""
        phases = phases_of(self.plan)
        begun = phases[: phases.index(self.phase) + 1]
        return any(name.startswith(NEW) for phase in begun for name in self.plan.phases[phase])

    @property
    def updates_done(self) -> int:
        """How many updates the weights have behind them, counting this step's once it is whole."""
        return self.step + self.knows(*[f"{NEW}{name}" for name in self.network.parameters])

    @property
    def last_phase(self) -> Phase:
        """The phase up to which the step opens: its last, or the one that overflowed."""
        return self.overflow[0] if self.overflow else phases_of(self.plan)[-1]

    @cached_property
    def overflow(self) -> tuple[Phase, str] | None:
        """The first phase with a number that is not finite, and that number's name.

        The numbers of `after` belong to the next step's beginning and do not count.
        """
        if all(map(math.isfinite, self.numbers.values())):
            return None
        for phase in phases_of(self.plan)[:-1]:
            for name in self.plan.phases[phase]:
                if not math.isfinite(self.number(name)):
                    return phase, name
        return None

    def earlier(self, one: Phase, other: Phase) -> Phase:
        """Return whichever phase comes first in this step."""
        return min(one, other, key=phases_of(self.plan).index)

    def _present(self, name: str) -> float:
        new = self.known(f"{NEW}{name}")
        return self.number(name) if new is None else new
