"""The phases of a step, in the order of its rule, and the numbers each one brings: by its plan."""

from collections.abc import Mapping
from enum import StrEnum
from functools import cache

from core.graph.linear import linear
from core.graph.rules import Rule


class Phase(StrEnum):
    """The smallest unit of stepping."""

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


_NUMBERS = {name: numbers for rule in Rule for name, numbers in linear(rule).phases.items()}
NUMBERS_OF: Mapping[Phase, tuple[str, ...]] = {phase: _NUMBERS[phase] for phase in Phase}
"""Which numbers of a moment each phase computes, by name."""


@cache
def phases_of(rule: Rule) -> tuple[Phase, ...]:
    """Return the phases of one step under the rule, in order."""
    return tuple(map(Phase, linear(rule).phases))


@cache
def known_at(rule: Rule, phase: Phase) -> frozenset[str]:
    """Return the names of the numbers computed once the phase is done; ValueError if not its own.

    The weights before the update are always known and not among them.
    """
    phases = phases_of(rule)
    done = phases[: phases.index(phase) + 1]
    return frozenset(name for each in done for name in NUMBERS_OF[each])
