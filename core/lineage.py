"""Where each number comes from and what uses it, read off the formulas."""

from collections.abc import Iterator
from enum import StrEnum
from functools import cache
from typing import NamedTuple

from core.formulas import Derivative, Difference, Expression, Product, Sum, Symbol
from core.network import Weights
from core.phases import phases_of
from core.rules import Rule
from core.training import Run
from core.working import lines_of

NAMES = (
    *("x", "h1", "h2", "y_hat", "error", "loss", "y"),
    *("w1", "w2", "w3", "w4"),
    *("dL_dy_hat", "dL_dh1", "dL_dh2", "dL_dw1", "dL_dw2", "dL_dw3", "dL_dw4"),
)
"""The quantities of the network in the order they are read: forward, weights, backward."""


class Giver(StrEnum):
    """What a number comes from that its step does not compute."""

    SAMPLE = "sample"
    CONSTANT = "constant"
    INITIAL = "initial"
    EDIT = "edit"
    UPDATE = "update"


class Origin(NamedTuple):
    """Where a number comes from that its step does not compute, and at which step it did."""

    giver: Giver
    step: int


def origin(run: Run, step: int, name: str) -> Origin:
    """Say where a number comes from that a step of a run does not compute.

    A weight that an edit set comes from that edit, one that is as trained from the update before,
    however it came to be that earlier; the learning rate comes from the last edit that changed it.
    """
    if name in {"x", "y"}:
        return Origin(Giver.SAMPLE, step)
    if name == "eta":
        return _origin_of_rate(run, step)
    if name not in Weights._fields:
        return Origin(Giver.CONSTANT, 0)
    if step == 0:
        return Origin(Giver.INITIAL, 0)
    if any(edit.step == step and edit.weights for edit in run.edits):
        trained = run.trained_weights(step)
        if getattr(trained, name) != getattr(run.weights_at(step), name):
            return Origin(Giver.EDIT, step)
    return Origin(Giver.UPDATE, step - 1)


def _origin_of_rate(run: Run, step: int) -> Origin:
    last, rate = Origin(Giver.INITIAL, 0), run.experiment.lr
    for edit in run.edits:
        if edit.step <= step and edit.settings.lr != rate:
            last, rate = Origin(Giver.EDIT, edit.step), edit.settings.lr
    return last


def sources(rule: Rule, name: str) -> tuple[str, ...]:
    """Return the names of the quantities that a quantity is computed from; none if it is given."""
    return _sources(rule).get(name, ())


def users(rule: Rule, name: str) -> tuple[str, ...]:
    """Return the names of the quantities of the same step that are computed from a quantity."""
    return tuple(user for user, used in _sources(rule).items() if name in used)


@cache
def _sources(rule: Rule) -> dict[str, tuple[str, ...]]:
    """Return what every computed quantity of a step is computed from.

    The first symbolic side says it: for a gradient the chain rule, whose factors are quantities.
    """
    found: dict[str, tuple[str, ...]] = {}
    for phase in phases_of(rule):
        for _left, symbolic, result in lines_of(rule, phase):
            if symbolic:
                found[result] = tuple(dict.fromkeys(_names(symbolic[0], result)))
    return found


def _names(expression: Expression, result: str) -> Iterator[str]:
    match expression:
        case Symbol(name) | Derivative(name=name):
            yield name
        case Difference(name=str(name)) | Product(name=str(name)) if name != result:
            yield name
        case Difference(left, right):
            yield from _names(left, result)
            yield from _names(right, result)
        case Product(parts) | Sum(parts):
            for part in parts:
                yield from _names(part, result)
        case _:
            return
