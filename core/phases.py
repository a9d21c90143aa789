"""The phases of a step, in the order of its rule, and the numbers each one brings."""

from collections.abc import Mapping
from enum import StrEnum
from functools import cache

from core.rules import Rule


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


_P = Phase
_FORWARD = (_P.SAMPLE, _P.H1, _P.H2, _P.Y_HAT, _P.LOSS, _P.DL_DY_HAT)
_EXACT = (
    *_FORWARD,
    *(_P.DL_DW4, _P.DL_DW3, _P.DL_DH2, _P.DL_DH1, _P.DL_DW2, _P.DL_DW1),
    *(_P.UPDATE, _P.AFTER),
)
_IN_SEQUENCE = (
    *_FORWARD,
    *(_P.DL_DW4, _P.UPDATE_W4, _P.DL_DW3, _P.UPDATE_W3),
    *(_P.DL_DH2, _P.DL_DW2, _P.UPDATE_W2, _P.DL_DH1, _P.DL_DW1, _P.UPDATE_W1),
    _P.AFTER,
)

NUMBERS_OF: Mapping[Phase, tuple[str, ...]] = {
    _P.SAMPLE: ("x", "y"),
    _P.LOSS: ("error", "loss"),
    _P.UPDATE_W1: ("new_w1",),
    _P.UPDATE_W2: ("new_w2",),
    _P.UPDATE_W3: ("new_w3",),
    _P.UPDATE_W4: ("new_w4",),
    _P.UPDATE: ("new_w1", "new_w2", "new_w3", "new_w4"),
    _P.AFTER: ("after_h1", "after_h2", "after_y_hat", "after_error", "after_loss"),
} | {
    phase: (phase.value,)
    for phase in Phase
    if phase in {_P.H1, _P.H2, _P.Y_HAT} or phase.value.startswith("dL_")
}
"""Which numbers of a moment each phase computes, by attribute name."""


def phases_of(rule: Rule) -> tuple[Phase, ...]:
    """Return the phases of one step under the rule, in order."""
    return _EXACT if rule is Rule.EXACT else _IN_SEQUENCE


@cache
def known_at(rule: Rule, phase: Phase) -> frozenset[str]:
    """Return the names of the numbers computed once the phase is done; ValueError if not its own.

    The weights before the update are always known and not among them.
    """
    phases = phases_of(rule)
    done = phases[: phases.index(phase) + 1]
    return frozenset(name for each in done for name in NUMBERS_OF[each])
