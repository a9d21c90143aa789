"""Runs side by side: the settings that differ between them, and what became of each."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from core.analysis.analyses import loss_over_data
from core.base.frozen import Frozen
from core.network.rules import Rule
from core.step.phases import Phase
from core.training.run import Run
from core.training.run_prefix import RunPrefix

CONVERGED = 1e-6
"""A mean loss below this counts as learned."""


MOST_TOLD = 6
"""Edits of a run that are told one by one."""

_SETTINGS = "settings"


class SettingChange(NamedTuple):
    """What one edit changed: from a step on, lr, rule or one of w1 to w4, and its new value."""

    step: int
    name: str
    value: float | Rule


class Setting(NamedTuple):
    """What a run was made with: w1 to w4 (initial), lr, rule or edits, and its value.

    Of the edits the first few are told; `more` is how many there are besides.
    """

    name: str
    value: float | Rule | tuple[SettingChange, ...]


class Outcome(Frozen):
    """What became of a run.

    `converged` is the first step that begins with a mean loss below the threshold,
    `overflowed` the step that is not finite; None where there is none so far. A run that converges
    and overflows after an edit has both. `lasting` says whether the loss is below the threshold at
    its end too.
    """

    converged: int | None
    overflowed: int | None
    lasting: bool


def differences(runs: Sequence[Run]) -> tuple[tuple[Setting, ...], ...]:
    """Return for each run its settings that not all of the runs have in common, in one order."""
    if len(runs) == 1:
        return ((),)
    each = [_settings_of(run) for run in runs]
    differ = [i for i, column in enumerate(zip(*each, strict=True)) if len(set(column)) > 1]
    return tuple(tuple(settings[i] for i in differ) for settings in each)


def outcome(prefix: RunPrefix, threshold: float = CONVERGED) -> Outcome:
    """Say what became of a run, in reads that grow with the logarithm of its length."""
    from core.training.curves import (
        OVER_ALL_DATA,
        levels_of,
    )  # late: the window paints before numpy is needed

    run, length = prefix.run, prefix.length
    converged = levels_of(run, OVER_ALL_DATA).first_below(threshold, length + 1)
    ended = run.at(length, Phase.SAMPLE).overflow is not None
    experiment = run.experiment
    loss = loss_over_data(experiment.network, run.weights_at(length), experiment.data)
    return Outcome(converged, length if ended else None, loss < threshold)


def changes(run: Run, most: int | None = None) -> Iterator[SettingChange]:
    """Yield what each edit of a run changed, by rising steps: the rule, the rate, each weight.

    With `most` at most that many edits are looked at.
    """
    for edit in run.edits[:most]:
        before, after = run.settings_at(edit.step - 1), edit.settings
        if after.rule is not before.rule:
            yield SettingChange(edit.step, "rule", after.rule)
        if after.lr != before.lr:
            yield SettingChange(edit.step, "lr", after.lr)
        if edit.weights is not None:
            trained = run.trained_weights(edit.step)
            for name, old, new in zip(trained._fields, trained, edit.weights, strict=True):
                if new != old:
                    yield SettingChange(edit.step, name, new)


def _settings_of(run: Run) -> tuple[Setting, ...]:
    known = run.derived.get(_SETTINGS)
    if not isinstance(known, tuple):  # they never change
        known = run.derived[_SETTINGS] = tuple(_all_settings(run))
    return known


def _all_settings(run: Run) -> Iterator[Setting]:
    experiment = run.experiment
    for name, value in experiment.weights._asdict().items():
        yield Setting(name, value)
    yield Setting("lr", experiment.lr)
    yield Setting("rule", experiment.rule)
    yield Setting("edits", tuple(changes(run, MOST_TOLD)))
    yield Setting("more", max(len(run.edits) - MOST_TOLD, 0))
