"""Starting experiments and changing runs."""

from dataclasses import replace

from core.experiment import Experiment
from core.network import Weights
from core.phases import Phase, phases_of
from core.problems import Problem
from core.scene import Trail
from core.state import State
from core.training import Run, Settings


def begin(state: State, experiment: Experiment, preset: str | None) -> State:
    """Start an experiment at step 0; ghosts stay where the data are the same."""
    ghosts = state.ghosts if experiment.data == state.run.experiment.data else ()
    return replace(reset(state), run=Run(experiment), preset=preset, ghosts=ghosts)


def reset(state: State) -> State:
    """Go back to step 0 of the same experiment, without edits."""
    return replace(
        state,
        run=Run(state.run.experiment),
        step=0,
        phase=Phase.SAMPLE,
        progress=1.0,
        playing=False,
    )


def set_initial_weight(state: State, name: str, value: float) -> State:
    """Start anew with one initial weight changed, and the settings the cursor's step has."""
    experiment = state.run.experiment
    if name not in Weights._fields:
        raise Problem("weight.unknown", name=name)
    weights = experiment.weights._replace(**{name: value})
    rule, lr = state.settings
    changed = replace(experiment, weights=weights, rule=rule, lr=lr)
    return state if changed == experiment else begin(state, changed, None)


def change_settings(state: State, settings: Settings) -> State:
    """Fork at the step an edit changes; steps made beyond it stay with the old run, as a ghost."""
    step = state.next_edit
    if step > state.run.length:  # the update is seen already: make it
        state.run.train(1)
    if settings == state.run.settings_at(step):
        return state
    run, ghosts = state.run.fork(step, settings), state.ghosts
    if state.run.length > step:
        ghosts = (*ghosts, Trail(state.run, state.run.length))
    return replace(
        state,
        run=run,
        step=step,
        phase=phases_of(settings.rule)[0],
        progress=1.0,
        ghosts=ghosts,
        preset=state.preset if step else None,
    )
