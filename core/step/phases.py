"""The phases of a step, in the order of its rule, and the numbers each one brings: by its plan."""

from collections.abc import Mapping
from enum import StrEnum
from functools import cache

from typing_extensions import override

from core.network.linear import linear
from core.network.plan import StepPlan
from core.network.quantities import GRADIENT, ROLES, UPDATE_OF
from core.network.rules import Rule


class Phase(StrEnum):
    """The smallest unit of stepping.

    Members are those of the linear network, which files and commands name. Other networks have
    others, named after their quantities too.
    """

    SAMPLE = "sample"
    H1 = "h1"
    H2 = "h2"
    Y_HAT = "y_hat"
    LOSS = "loss"
    DL_DY_HAT = "dL_dy_hat"
    DL_DW4 = "dL_dw4"
    UPDATE_W4 = "update_w4"
    DL_DW3 = "dL_dw3"
    UPDATE_W3 = "update_w3"
    DL_DH2 = "dL_dh2"
    DL_DW2 = "dL_dw2"
    UPDATE_W2 = "update_w2"
    DL_DH1 = "dL_dh1"
    DL_DW1 = "dL_dw1"
    UPDATE_W1 = "update_w1"
    UPDATE = "update"
    AFTER = "after"

    @classmethod
    @override
    def _missing_(cls, value: object) -> "Phase | None":
        """Make the phase of another network, once: it is none of the members."""
        if str(value).removeprefix(UPDATE_OF).removeprefix(GRADIENT) not in ROLES:
            return None
        phase = str.__new__(cls, value)
        phase._name_ = phase._value_ = str(value)
        cls._value2member_map_[value] = phase
        return phase


NUMBERS_OF: Mapping[Phase, tuple[str, ...]] = {
    phase: numbers
    for phase in Phase
    for rule in Rule
    for name, numbers in linear(rule).phases.items()
    if name == phase
}
"""Which numbers of a moment each phase of the linear network computes, by name."""


@cache
def phases_of(plan: StepPlan) -> tuple[Phase, ...]:
    """Return the phases of a step, in order."""
    return tuple(map(Phase, plan.phases))


@cache
def known_at(plan: StepPlan, phase: Phase) -> frozenset[str]:
    """Return the names of the numbers computed once the phase is done; ValueError if not its own.

    The parameters before the update are always known and not among them.
    """
    phases = phases_of(plan)
    done = phases[: phases.index(phase) + 1]
    return frozenset(name for each in done for name in plan.phases[each])
