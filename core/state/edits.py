"""Starting experiments and changing runs."""

import random

from core.base.frozen import replace
from core.base.problems import Problem
from core.data.dataset import Dataset
from core.data.order import Order
from core.network.rules import Rule
from core.network.weights import Weights
from core.state import pins
from core.state.playback import DONE
from core.state.state import State
from core.step.phases import Phase
from core.training.experiment import Experiment, check_lr, check_weights
from core.training.run import MOST_STEPS, Run, Settings

_DRAWN_FROM, _DRAWN_BELOW = -2.0, 2.0


def begin(state: State, experiment: Experiment, preset: str | None) -> State:
    """Start an experiment at step 0.

    On the same data the pins stay and the run that was present joins them; on others they go.
    """
    if experiment == state.run.experiment:
        state = reset(state)
        same = preset == state.preset
        return state if same else replace(state, run=Run(experiment), preset=preset)
    if not pins.comparable(experiment, state.run.experiment):
        state = pins.drop_all(state)
    elif state.run.length:
        state = pins.keep_present(state)
    return replace(_at_start(state), run=Run(experiment), preset=preset)


def reset(state: State) -> State:
    """Go back to step 0 of the same experiment, without edits.

    A run with edits stays, pinned; one without would come out the same again.
    """
    if state.run.edits:
        state = pins.keep_present(state)
    run = Run(state.run.experiment) if state.run.length else state.run
    return replace(_at_start(state), run=run)


def draw_weights(seed: int) -> Weights[float]:
    """Draw four weights, each uniform in [-2, 2), from `random.Random(seed).random()` alone."""
    uniform = random.Random(seed).random
    width = _DRAWN_BELOW - _DRAWN_FROM
    return Weights(*(_DRAWN_FROM + width * uniform() for _ in Weights._fields))


def set_weight(state: State, name: str, value: float) -> State:
    """Fork with another weight at the step an edit changes.

    Where that step begins with the value already, the cursor goes there to show it.
    Raises `Problem` (weight.unknown, weight.not_finite, run.full).
    """
    step, run = state.next_edit, state.run
    made = step <= run.length
    weights = run.weights_at(step) if made else run.at(state.step, state.phase).new_weights
    changed = with_weight(weights, name, value)
    check_weights(changed)
    if changed != weights:
        return _fork(state, run.settings_at(step), changed)
    shown = run.at(state.step, state.phase).weights
    return state if shown == changed else _at_step(state, step)


def change_settings(state: State, *, rule: Rule | None = None, lr: float | None = None) -> State:
    """Fork with another rule or learning rate at the step an edit changes.

    Raises `Problem` (lr.not_positive, run.full).
    """
    before = state.run.settings_at(state.next_edit)
    settings = Settings(rule or before.rule, before.lr if lr is None else lr)
    check_lr(settings.lr)
    return state if settings == before else _fork(state, settings)


def _fork(state: State, settings: Settings, weights: Weights[float] | None = None) -> State:
    """Go on from the step an edit changes; steps made beyond it stay with the old run, pinned."""
    step = state.next_edit
    if step > state.run.length:  # the update is seen already: make it
        if state.others + step > MOST_STEPS:
            raise Problem("run.full", most=MOST_STEPS)
        state.run.train(1)
    run = state.run.fork(step, settings, weights)
    if state.run.length > step:
        state = pins.keep(state, state.prefix)
    return _at_step(replace(state, run=run, preset=state.preset if step else None), step)


def begin_with(
    state: State,
    *,
    weights: Weights[float] | None = None,
    data: Dataset | None = None,
    order: Order | None = None,
) -> State:
    """Start anew with the settings that the cursor's step has."""
    experiment, (rule, lr) = state.run.experiment, state.settings
    changed = replace(
        experiment,
        weights=weights or experiment.weights,
        data=data or experiment.data,
        order=order or experiment.order,
        rule=rule,
        lr=lr,
    )
    return state if changed == experiment else begin(state, changed, None)


def _at_start(state: State) -> State:
    return replace(_at_step(state, 0), playing=False)


def _at_step(state: State, step: int) -> State:
    return replace(state, step=step, phase=Phase.SAMPLE, progress=DONE)


def with_weight(weights: Weights[float], name: str, value: float) -> Weights[float]:
    """Return the weights with one changed. Raises `Problem` (weight.unknown)."""
    if name not in weights._fields:
        raise Problem("weight.unknown", name=name)
    return weights._replace(**{name: value})


def with_sample(data: Dataset, index: int, x: float | None, y: float | None) -> Dataset:
    """Return the data with one sample changed. Raises `Problem` (sample.unknown, data.*)."""
    if not 0 <= index < len(data):
        raise Problem("sample.unknown", number=index + 1, count=len(data))
    return data.replaced(index, x, y)
