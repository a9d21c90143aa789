"""Where each number comes from and what uses it, by the plan of its step."""

from enum import StrEnum
from functools import cache
from typing import NamedTuple

from core.network.linear import linear
from core.network.plan import StepPlan
from core.network.quantities import ETA, GRADIENT
from core.network.rules import Rule
from core.training.run import Run


@cache
def names_in_order(plan: StepPlan) -> tuple[str, ...]:
    """Return the quantities of a network as they are read: forward, parameters, backward."""
    graph, columns = plan.graph, plan.columns
    return (
        *(name for name in columns if name != "y" and name in ("x", *graph.equations)),
        "y",
        *graph.parameters,
        *(name for name in columns if name.startswith(GRADIENT)),
    )


NAMES = names_in_order(linear(Rule.EXACT))
"""Those of the linear network."""


class Giver(StrEnum):
    """What a number comes from that its step does not compute."""

    SAMPLE = "sample"
    CONSTANT = "constant"
    INITIAL = "initial"
    EDIT = "edit"
    UPDATE = "update"


class Provenance(NamedTuple):
    """Where a number comes from that its step does not compute, and at which step it did."""

    giver: Giver
    step: int


def origin(run: Run, step: int, name: str) -> Provenance:
    """Say where a number comes from that a step of a run does not compute.

    A weight that an edit set comes from that edit, one that is as trained from the update before,
    however it came to be that earlier; the learning rate comes from the last edit that changed it.
    """
    if name in {"x", "y"}:
        return Provenance(Giver.SAMPLE, step)
    if name == ETA:
        return _origin_of_rate(run, step)
    if name not in run.experiment.network.parameters:
        return Provenance(Giver.CONSTANT, 0)
    if step == 0:
        return Provenance(Giver.INITIAL, 0)
    if any(edit.step == step and edit.weights for edit in run.edits):
        trained = run.trained_weights(step)
        if getattr(trained, name) != getattr(run.weights_at(step), name):
            return Provenance(Giver.EDIT, step)
    return Provenance(Giver.UPDATE, step - 1)


def _origin_of_rate(run: Run, step: int) -> Provenance:
    last, rate = Provenance(Giver.INITIAL, 0), run.experiment.lr
    for edit in run.edits:
        if edit.step <= step and edit.settings.lr != rate:
            last, rate = Provenance(Giver.EDIT, edit.step), edit.settings.lr
    return last


def sources(plan: StepPlan, name: str) -> tuple[str, ...]:
    """Return the names of the quantities that a quantity is computed from; none if it is given."""
    return plan.sources.get(name, ())


def users(plan: StepPlan, name: str) -> tuple[str, ...]:
    """Return the names of the quantities of the same step that are computed from a quantity."""
    return tuple([user for user, used in plan.sources.items() if name in used])
