"""The workspace: the one place that changes anything."""

from dataclasses import dataclass, field, replace
from typing import assert_never

from core import commands as c
from core.experiment import Experiment
from core.look import Look
from core.moment import Moment
from core.network import Weights
from core.phases import Phase
from core.presets import DEFAULT_PRESET, load_preset
from core.problems import Message, Problem
from core.scene import Scene, Trail
from core.training import MOST_STEPS, Run, Settings

RESTING_PHASE = Phase.LOSS
"""Where the cursor rests within a step: the forward pass done, the weights not yet changed."""

DEFAULT_SPEED = 5.0


@dataclass(frozen=True)
class State:
    """Everything the workspace holds; replaced as a whole or not at all."""

    run: Run
    preset: str | None
    step: int = 0
    phase: Phase = RESTING_PHASE
    ghosts: tuple[Trail, ...] = ()
    look: Look = field(default_factory=Look)
    playing: bool = False
    steps_per_second: float = DEFAULT_SPEED
    notice: Message | None = None


class Workspace:
    """Applies commands to the present run, the cursor and the look; gives scenes."""

    def __init__(self, experiment: Experiment | None = None, preset: str | None = None) -> None:
        if experiment is None:
            experiment, preset = load_preset(DEFAULT_PRESET).experiment, DEFAULT_PRESET
        self._state = State(Run(experiment), preset)

    def apply(self, command: c.Command) -> None:
        """Carry out a command.

        Raises `Problem` with nothing changed where its values cannot be.
        """
        state = self._state
        if not isinstance(command, c.Tick):
            state = replace(state, notice=None)
        self._state = self._changed(state, command)

    def scene(self) -> Scene:
        """Return the present scene."""
        state = self._state
        moment = state.run.at(state.step, state.phase)
        return Scene(
            experiment=state.run.experiment,
            preset=state.preset,
            settings=state.run.settings_at(state.step),
            moment=moment,
            trail=Trail(state.run, state.run.length),
            ghosts=state.ghosts,
            look=state.look,
            playing=state.playing,
            steps_per_second=state.steps_per_second,
            notice=state.notice or _overflow_message(moment),
        )

    @property
    def playing(self) -> bool:
        """Whether the run is going on."""
        return self._state.playing

    def _changed(self, state: State, command: c.Command) -> State:  # noqa: C901, PLR0911, PLR0912
        match command:
            case c.Begin(experiment, preset):
                return _begun(state, experiment, preset)
            case c.LoadPreset(name):
                return _begun(state, load_preset(name).experiment, name)
            case c.SetInitialWeight(name, value):
                return _with_initial_weight(state, name, value)
            case c.SetLearningRate(value):
                return _edited(state, _settings(state)._replace(lr=value))
            case c.SetRule(rule):
                return _edited(state, _settings(state)._replace(rule=rule))
            case c.Reset():
                run = Run(state.run.experiment)
                return replace(state, run=run, step=0, phase=RESTING_PHASE, playing=False)
            case c.MoveSteps(steps):
                return _moved(replace(state, playing=False), steps)
            case c.Tick(steps):
                return _moved(state, steps) if state.playing else state
            case c.Seek(step, phase):
                step = min(max(step, 0), state.run.length)
                return replace(state, step=step, phase=phase or state.phase, playing=False)
            case c.Play():
                return _moved(replace(state, playing=True), 0)
            case c.Pause():
                return replace(state, playing=False)
            case c.SetSpeed(steps_per_second):
                return replace(state, steps_per_second=steps_per_second)
            case c.SetTheme(theme):
                return replace(state, look=replace(state.look, theme=theme))
            case c.SetLossScale(scale):
                return replace(state, look=replace(state.look, loss_scale=scale))
            case c.Notify(message):
                return replace(state, notice=message)
            case _:
                assert_never(command)


def open_at(
    experiment: Experiment,
    preset: str | None,
    *,
    steps: int | None = None,
    step: int | None = None,
    phase: Phase | None = None,
) -> Workspace:
    """Return a workspace trained so many steps, at least up to `step`, and standing there.

    Without `step` it stands at the last one made. It may stand earlier, where the run ends.
    """
    workspace = Workspace(experiment, preset)
    workspace.apply(c.MoveSteps(max(steps or 0, step or 0)))
    if step is not None:
        workspace.apply(c.Seek(step, phase))
    return workspace


def _overflow_message(moment: Moment) -> Message | None:
    if not moment.overflow:
        return None
    return Message("run.overflow", {"step": moment.step, "name": moment.overflow[1]})


def _settings(state: State) -> Settings:
    return state.run.settings_at(state.step)


def _begun(state: State, experiment: Experiment, preset: str | None) -> State:
    """Start an experiment at step 0; ghosts stay where the data are the same."""
    ghosts = state.ghosts if experiment.data == state.run.experiment.data else ()
    return replace(
        state,
        run=Run(experiment),
        preset=preset,
        step=0,
        phase=RESTING_PHASE,
        ghosts=ghosts,
        playing=False,
    )


def _with_initial_weight(state: State, name: str, value: float) -> State:
    experiment = state.run.experiment
    if name not in Weights._fields:
        raise Problem("weight.unknown", name=name)
    weights = experiment.weights._replace(**{name: value})
    settings = _settings(state)
    changed = replace(experiment, weights=weights, rule=settings.rule, lr=settings.lr)
    return state if changed == experiment else _begun(state, changed, None)


def _edited(state: State, settings: Settings) -> State:
    """Fork at the cursor; where steps had been made beyond it, the old run stays as a ghost."""
    if settings == _settings(state):
        return state
    run, ghosts = state.run.fork(state.step, settings), state.ghosts
    if state.run.length > state.step:
        ghosts = (*ghosts, Trail(state.run, state.run.length))
    preset = state.preset if state.step else None
    return replace(state, run=run, ghosts=ghosts, phase=RESTING_PHASE, preset=preset)


def _moved(state: State, steps: int) -> State:
    """Move the cursor, training as far as it goes beyond the run's end, and stop at either end."""
    wanted = state.step + steps
    if wanted <= state.run.length and not state.playing:
        return replace(state, step=max(wanted, 0))
    room = MOST_STEPS - state.run.length - sum(ghost.length for ghost in state.ghosts)
    state.run.train(min(wanted - state.run.length, max(room, 0)))
    state = replace(state, step=max(min(wanted, state.run.length), 0))
    if state.run.at(state.step, state.phase).overflow:
        return replace(state, playing=False)
    if wanted > state.step:
        return replace(state, playing=False, notice=Message("run.full", {"most": MOST_STEPS}))
    return state
