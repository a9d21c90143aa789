"""The workspace: the one place that changes anything."""

from collections.abc import Generator, Iterator
from typing import TYPE_CHECKING

from core.base.frozen import replace
from core.lessons.commands import LessonCommand
from core.state.command import RunCommand
from core.state.commands import Move, Restore, Seek
from core.state.playback import Grain
from core.state.session import Kept, Session
from core.state.state import State
from core.step.phases import Phase
from core.training.ahead import train_ahead
from core.training.experiment import Experiment
from core.training.presets import DEFAULT_PRESET, load_preset
from core.training.run import Run
from core.workspace.scene import Scene, overflow_notice
from core.workspace.vocabulary import Command

if TYPE_CHECKING:
    from core.lessons.position import LessonProgress
    from core.lessons.view import LessonView


class Workspace:
    """Applies commands to the present run, the cursor and the view options; gives scenes."""

    def __init__(self, experiment: Experiment | None = None, preset: str | None = None) -> None:
        if experiment is None:
            experiment, preset = load_preset(DEFAULT_PRESET).experiment, DEFAULT_PRESET
        self._state = State(Run(experiment), preset)
        self._playing: LessonProgress | None = None

    def apply(self, command: Command) -> None:
        """Carry out a command.

        Raises `Problem` with nothing changed where its values are invalid.
        """
        state, lesson = self._state, self._playing
        if not command.keeps_notice:
            state = replace(state, notice=None)
        if isinstance(command, LessonCommand):
            self._state, self._playing = command.perform(state, lesson)
        elif isinstance(command, RunCommand):
            self._apply_to_run(state, command)
        elif lesson is None:
            self._state = replace(state, options=command.change(state.options))
        else:
            from core.lessons.player import change_view  # late: nothing needs lessons without one

            self._state, self._playing = change_view(state, lesson, command)

    def _apply_to_run(self, state: State, command: RunCommand) -> None:
        lesson = self._playing
        if not isinstance(command, Restore):
            self._state = command.apply(state)
        elif command.within and lesson is not None:
            from core.lessons.player import restored_within  # late: as above

            self._state, self._playing = restored_within(state, lesson, command.session)
        else:
            self._state, self._playing = command.apply(state), None

    def steps_to_make(self, command: Command) -> int:
        """Return how many steps of the present run a command asks for that are not made yet."""
        return command.steps_to_make(self._state) if isinstance(command, RunCommand) else 0

    def make(self, steps: int) -> Generator[float, None, None]:
        """Make a number of steps before a command that asks for them, in pieces.

        Until all are there, nothing is changed. Yields how much is done, 0 to 1.
        """
        return train_ahead(self._state.run, steps)

    def find(self, step: int) -> Iterator[float]:
        """Find out in pieces which sample a step learns, before a command asks for it."""
        run = self._state.run
        return run.experiment.looked_at(step, 1) if step <= run.length else iter(())

    def scene(self) -> Scene:
        """Return the present scene."""
        state = self._state
        moment = state.run.at(state.step, state.phase)
        return Scene(
            experiment=state.run.experiment,
            preset=state.preset,
            settings=state.settings,
            moment=moment,
            prefix=state.prefix,
            pins=state.pins,
            undo=state.past[-1].name if state.past else None,
            redo=state.future[-1].name if state.future else None,
            options=state.options,
            progress=float(state.progress),
            playback=state.playback,
            playing=state.playing,
            notice=state.notice or overflow_notice(moment),
            lesson=self._view_of_lesson(),
        )

    def session(self) -> Session:
        """Return what is to be saved of the present state."""
        return Session.of(self._state)

    def kept(self) -> Kept:
        """Return what is worth saving: of a lesson, only what was made in it."""
        state, playing = self._state, self._playing
        if playing is None:
            return Kept(Session.of(state))
        from core.lessons.player import made_something  # late: as above

        tried = Session.of(state) if made_something(state, playing) else None
        return Kept(Session.of(playing.before), tried)

    @property
    def lesson(self) -> "LessonProgress | None":
        """The lesson that is on, and what there was before it."""
        return self._playing

    @property
    def playing(self) -> bool:
        """Whether the run is going on."""
        return self._state.playing

    @property
    def at_full_speed(self) -> bool:
        """Whether it is, as fast as it can."""
        return self._state.at_full_speed

    def _view_of_lesson(self) -> "LessonView | None":
        if self._playing is None:
            return None
        from core.lessons.player import view  # late: as above

        return view(self._state, self._playing)


def open_at(
    experiment: Experiment,
    preset: str | None,
    *,
    steps: int | None = None,
    step: int | None = None,
    phase: Phase | None = None,
) -> Workspace:
    """Return a workspace trained for `steps` steps, at least up to `step`, and standing there.

    Without `step` it stands at the last one made. It may stand earlier, where the run ends.
    """
    workspace = Workspace(experiment, preset)
    workspace.apply(Move(Grain.STEP, max(steps or 0, step or 0)))
    if step is not None:
        workspace.apply(Seek(step, phase))
    return workspace
