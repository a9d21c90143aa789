"""What each command makes of a state."""

from fractions import Fraction

from core.base.frozen import replace
from core.state import commands as c
from core.state import navigation, undo
from core.state.playback import check_speed
from core.state.state import State
from core.view.commands import reduce_options


def steps_to_make(state: State, command: object) -> int:
    """Return how many steps of the present run a command asks for that are still to be made."""
    match command:
        case c.Move(grain, count):
            return navigation.steps_to_move(state, grain, count)
        case c.RunTo(step):
            return navigation.missing(state, step)
        case _:
            return 0


def reduced(state: State, command: c.PlainCommand) -> State:  # noqa: C901, PLR0912
    """Return the state that a command makes of one.

    Raises `Problem` where its values cannot be; the old state is as it was.
    """
    if isinstance(command, c.EditCommand):
        return undo.do(state, command)
    match command:
        case c.Undo():
            return undo.undo(state)
        case c.Redo():
            return undo.redo(state)
        case c.ClearHistory():
            return undo.clear_history(state)
        case c.Restore(session):
            return undo.clear_history(session.state())
        case c.Move(grain, count):
            return navigation.move(state, grain, count)
        case c.Tick(seconds, steps):
            return navigation.tick(state, seconds, steps)
        case c.Seek(step, phase):
            return navigation.seek(state, step, phase)
        case c.RunTo(step):
            return navigation.run_to(state, step)
        case c.Play():
            return navigation.play(state)
        case c.Pause():
            return replace(state, playing=False)
        case c.SetGrain(grain):
            return replace(state, grain=grain)
        case c.SetSpeed(speed):
            check_speed(speed)
            return replace(state, speed=speed, wait=Fraction(0))
        case c.SetStop(stop):
            return replace(state, stop=stop)
        case c.Notify(message):
            return replace(state, notice=message)
        case _:
            return replace(state, options=reduce_options(state.options, command))
