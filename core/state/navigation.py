"""Moving the cursor: by phases, steps and epochs, both ways, and in time."""

from bisect import bisect_right
from fractions import Fraction

from core.analysis.analyses import loss_over_data
from core.base.frozen import replace
from core.base.problems import Message
from core.state.playback import (
    BEGUN,
    DONE,
    STORY_CAP,
    TRAVEL,
    TRAVEL_SHARE,
    Grain,
    Pace,
    StopKind,
    exactly,
    pace_at,
)
from core.state.state import State
from core.step.phases import Phase, phases_of
from core.training.run import MOST_STEPS, Run

_STOPPED = {
    StopKind.EPOCH: "run.stopped_epoch",
    StopKind.STEP: "run.stopped_step",
    StopKind.LOSS: "run.stopped_loss",
}


def move(state: State, grain: Grain, count: int) -> State:
    """Move the cursor by `count` of a grain, back if negative; train where it goes beyond the end.

    A phase's motion starts anew; a forward move during a motion only finishes that.
    """
    state = replace(state, playing=False)
    if state.progress < 1 and count > 0:
        return replace(state, progress=DONE)
    if grain is not Grain.PHASE:
        return replace(by_steps(state, count * _steps_of(state, grain)), progress=DONE)
    moved = by_phases(state, count)
    arrived = (moved.step, moved.phase) != (state.step, state.phase)
    return replace(moved, progress=BEGUN if count == 1 and arrived and _has_motion(moved) else DONE)


def by_steps(state: State, count: int) -> State:
    """Move by steps; the phase is kept. At either end movement stops."""
    wanted = state.step + count
    if wanted <= state.run.length:
        return replace(state, step=max(wanted, 0))
    state.run.train(missing(state, wanted))
    state = replace(state, step=min(wanted, state.run.length))
    if state.step < wanted and not _overflows(state):
        return replace(state, playing=False, notice=Message("run.full", {"most": MOST_STEPS}))
    return state


def missing(state: State, step: int) -> int:
    """Return how many steps are to be made up to one, as far as they can be and may be kept."""
    return 0 if state.run.overflow else max(min(step - state.run.length, _room(state)), 0)


def steps_to_move(state: State, grain: Grain, count: int) -> int:
    """Return how many steps a move makes if none overflows; moves by phases are short."""
    if grain is Grain.PHASE or (state.progress < 1 and count > 0):
        return 0
    return missing(state, state.step + count * _steps_of(state, grain))


def _steps_of(state: State, grain: Grain) -> int:
    return len(state.run.experiment.data) if grain is Grain.EPOCH else 1


def _room(state: State) -> int:
    """Return how many more steps may be kept."""
    return max(MOST_STEPS - state.others - state.run.length, 0)


def by_phases(state: State, count: int) -> State:
    """Move by phases, over the ends of steps. At either end movement stops."""
    for _ in range(abs(count)):
        moved = _next_phase(state) if count > 0 else _phase_before(state)
        if (moved.step, moved.phase) == (state.step, state.phase):
            return moved
        state = moved
    return state


def seek(state: State, step: int, phase: Phase | None) -> State:
    """Go to a step, and to a phase or the same one; beyond the run, to its end, saying so."""
    last = state.run.length
    beyond = step > last and state.run.at(last, Phase.SAMPLE).overflow is None
    notice = Message("seek.beyond", {"step": step, "length": last}) if beyond else None
    return replace(
        state,
        step=min(max(step, 0), last),
        phase=phase or state.phase,
        progress=DONE,
        playing=False,
        notice=notice,
    )


def run_to(state: State, step: int) -> State:
    """Go to the first phase of a step, training up to it; to the run's end if it overflows."""
    arrived = by_steps(replace(state, playing=False), step - state.step)
    return replace(arrived, phase=phases_of(arrived.plan)[0], progress=DONE)


def play(state: State) -> State:
    """Start running; the first move is due at once."""
    if _overflows(state):
        return state
    return replace(state, playing=True, wait=Fraction(0), progress=DONE)


def tick(state: State, seconds: float, steps: int) -> State:
    """Let a time pass, in seconds, to the nanosecond; at full speed, a number of steps.

    What is due comes when it is due, so that it makes no difference in how many ticks they pass.
    """
    left = exactly(seconds)
    while state.playing and not state.at_full_speed and state.wait <= left:
        left -= state.wait
        state = _due(_passed(state, state.wait), left)
    state = _passed(state, left)
    return _play_steps(state, steps) if steps and state.at_full_speed else state


def _passed(state: State, time: Fraction) -> State:
    """Let a time pass in which nothing is due."""
    progress = state.progress
    if progress < 1:
        progress = min(progress + time / _travel(state), DONE)
    return replace(state, progress=progress, wait=state.wait - time)


def _due(state: State, left: Fraction) -> State:
    """Move on by what is due now, and by the steps of the same pace in `left` seconds more."""
    grain, each = _pace(state)
    if grain is Grain.PHASE:
        return replace(_play_phase(state), wait=each)
    due = min(1 + left // each, _steady_steps(state))
    return replace(_play_steps(state, due), wait=due * each)


def _steady_steps(state: State) -> int:
    """Return how many steps go at the present pace for certain."""
    if state.playback.speed is None and state.step < STORY_CAP:
        return 1
    edits = state.run.edits
    later = bisect_right(edits, state.step, key=lambda edit: edit.step)
    return edits[later].step - state.step if later < len(edits) else MOST_STEPS


def _next_phase(state: State) -> State:
    moment = state.run.at(state.step, state.phase)
    phases = phases_of(moment.plan)
    if moment.phase is not moment.last_phase:
        return replace(state, phase=phases[phases.index(moment.phase) + 1])
    if moment.overflow:
        return replace(state, phase=moment.phase)
    following = by_steps(state, 1)
    if following.step == state.step:
        return following
    return replace(following, phase=phases_of(following.plan)[0])


def _phase_before(state: State) -> State:
    phases, shown = phases_of(state.plan), state.shown_phase
    if shown is not phases[0]:
        return replace(state, phase=phases[phases.index(shown) - 1])
    if state.step == 0:
        return replace(state, phase=shown)
    before = replace(state, step=state.step - 1)
    return replace(before, phase=phases_of(before.plan)[-1])


def _play_phase(state: State) -> State:
    moved = by_phases(state, 1)
    stuck = (moved.step, moved.phase) == (state.step, state.phase)
    moved = replace(moved, progress=BEGUN if _has_motion(moved) else DONE)
    if stuck:
        return replace(moved, playing=False, progress=DONE)
    return _stopped(moved) if moved.step != state.step else moved


def _play_steps(state: State, count: int) -> State:
    """Go on by whole steps, each shown when it is done; up to where the run is to stop."""
    state = replace(state, progress=DONE)
    if state.shown_phase is not Phase.AFTER:
        state, count = replace(state, phase=Phase.AFTER), count - 1
    if state.playback.stop.kind is StopKind.LOSS:
        return _play_to_loss(state, count)
    last = _stop_step(state)
    if last is not None and state.step < last:
        count = min(count, last - state.step)
    moved = by_steps(state, count)
    if _overflows(moved):
        return replace(moved, playing=False)
    return _stopped(moved) if moved.step != state.step else moved


def _play_to_loss(state: State, count: int) -> State:
    """Go on step by step, so that no step is made beyond the one that is asked for."""
    run = state.run
    for step in range(state.step + 1, state.step + count + 1):
        if step > run.length and not (_room(state) and run.train(1)):
            return replace(by_steps(state, step - state.step), playing=False)
        if _falls_below(run, step, state.playback.stop.value):
            return _stopped(replace(state, step=step))
    return replace(state, step=state.step + count)


def _stopped(state: State) -> State:
    """Pause where the run is to stop."""
    stop = state.playback.stop
    if stop.kind is StopKind.LOSS:
        reached = _falls_below(state.run, state.step, stop.value)
    else:
        reached = state.step == _stop_step(state)
    if not reached:
        return state
    notice = Message(_STOPPED[stop.kind], {"value": stop.value, "step": state.step})
    first = phases_of(state.plan)[0]
    return replace(state, playing=False, notice=notice, phase=first, progress=DONE)


def _stop_step(state: State) -> int | None:
    if state.playback.stop.kind is StopKind.EPOCH:
        return int(state.playback.stop.value) * len(state.run.experiment.data)
    return int(state.playback.stop.value) if state.playback.stop.kind is StopKind.STEP else None


def _falls_below(run: Run, step: int, threshold: float) -> bool:
    """Say whether the mean loss has fallen below a threshold with the step before."""
    now, before = (loss_over_all_data(run, at) for at in (step, max(step - 1, 0)))
    return now < threshold and (step == 0 or not before < threshold)


def loss_over_all_data(run: Run, step: int) -> float:
    """Return the mean loss of all samples at the weights the step begins with."""
    experiment = run.experiment
    return loss_over_data(experiment.network, run.weights_at(step), experiment.data)


def _pace(state: State) -> Pace:
    return pace_at(state.playback.speed, state.step, len(phases_of(state.plan)))


def _travel(state: State) -> Fraction:
    """Return how many seconds a motion takes."""
    grain, each = _pace(state)
    return TRAVEL_SHARE * each if state.playing and grain is Grain.PHASE else TRAVEL


def _has_motion(state: State) -> bool:
    return not state.options.reduced_motion and state.phase is not Phase.SAMPLE


def _overflows(state: State) -> bool:
    return state.run.at(state.step, state.phase).overflow is not None
