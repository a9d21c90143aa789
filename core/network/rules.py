"""The update rules: when a step changes its parameters, and what it puts in for the input.

`exact` is back-propagation as in textbooks. `sequential` is the notebook as it reads: each weight
is updated as soon as its gradient is known, so the hidden gradients meet the *new* output weights.
`notebook` is the notebook as it ran: besides, the input gradients multiply by 99, the value its
loop variable was left with, instead of x.
"""

from enum import StrEnum

from core.network.quantities import STALE

STALE_INPUT = 99.0
"""What the notebook's global `i` held after `for i in range(100)`."""


class Rule(StrEnum):
    """How a step turns its gradients into new weights."""

    EXACT = "exact"
    SEQUENTIAL = "sequential"
    NOTEBOOK = "notebook"

    @property
    def at_once(self) -> bool:
        """Whether all parameters are updated together, once all gradients are known."""
        return self is Rule.EXACT

    @property
    def instead(self) -> dict[str, str]:
        """Which quantity the gradients are given in the place of which."""
        return {"x": STALE} if self is Rule.NOTEBOOK else {}
