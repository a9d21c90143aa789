"""All that a view may know."""

from typing import TYPE_CHECKING

from core.base.frozen import Frozen, force_setattr
from core.base.problems import Message
from core.state.playback import Playback
from core.step.moment import Moment
from core.training.experiment import Experiment
from core.training.run import Run, Settings
from core.training.run_prefix import Pin, RunPrefix
from core.view.options import ViewOptions
from core.view.span import LEAST_SHOWN

if TYPE_CHECKING:
    from core.lessons.view import LessonView


class Scene(Frozen):
    """One state of the program, frozen.

    `undo` and `redo` name the edits that would be taken back or made again. `held` is what axes
    have room for besides what they show, so that they stand still while a recording goes on.
    `moment` knows no more than has come by the `progress` of its phase.
    `transparent` leaves out the background, for what is laid over something else. When
    `hurried`, the next scene comes before numbers could be read: only curves go on. `recording` is
    for how many whole seconds a live recording has gone on; what it records has none.
    """

    experiment: Experiment
    preset: str | None
    settings: Settings
    moment: Moment
    prefix: RunPrefix
    pins: tuple[Pin, ...]
    undo: Message | None
    redo: Message | None
    options: ViewOptions
    progress: float
    playback: Playback
    playing: bool
    notice: Message | None
    lesson: "LessonView | None" = None
    held: RunPrefix | None = None
    transparent: bool = False
    hurried: bool = False
    recording: int | None = None

    def __post_init__(self) -> None:
        """Let the moment know just what has come by now."""
        moment = self.moment.at_progress(self.progress)
        if moment is not self.moment:
            force_setattr(self, "moment", moment)

    @property
    def at_full_speed(self) -> bool:
        """Whether the run goes on as fast as possible."""
        return self.playing and self.playback.as_fast_as_possible

    def covers(self, *names: str) -> bool:
        """Say whether any of these numbers is hidden."""
        return not self.options.covered.isdisjoint(names)

    def visible(self, name: str) -> float | None:
        """Return a number of the moment that is to be read; None if it is covered or to come."""
        return None if self.covers(name) else self.moment.known(name)

    @property
    def reach(self) -> int:
        """The last step of the present run that there is to be room for."""
        return max(self.prefix.length, self.held.length if self.held else 0)

    @property
    def moving(self) -> bool:
        """Whether time changes the scene."""
        return self.playing or self.progress < 1

    @property
    def extent(self) -> int:
        """The last step that an axis over the whole run and the pinned ones has."""
        lengths = (prefix.length for prefix in self.prefixes)
        return max(LEAST_SHOWN, self.moment.updates_done, *lengths)

    @property
    def prefixes(self) -> tuple[RunPrefix, ...]:
        """The present run, the pinned ones, and what else the axes have room for."""
        room = (self.room,) if self.room else ()
        return (self.prefix, *(pin.prefix for pin in self.pins), *room)

    @property
    def room(self) -> RunPrefix | None:
        """What is held, with the update of its last step."""
        if self.held is None:
            return None
        run, last = self.held.run, self.held.length
        return RunPrefix(run, min(last + 1, run.length))

    @property
    def steps_shown(self) -> tuple[int, int]:
        """The first and last step that the plots show; the last may lie beyond the run."""
        reached = max(self.prefix.length, self.moment.updates_done)
        return self.options.span.within(reached, self.extent)


def held(run: Run, last: int) -> RunPrefix:
    """Return what axes hold room for in a recording of a run that ends at a step.

    Its update is shown too: where that is not made, another run makes it, and this one stays as it
    is.
    """
    if run.length == last:
        run = run.fork(last, run.settings_at(last))
        run.train(1)
    return RunPrefix(run, last)


def overflow_notice(moment: Moment) -> Message | None:
    """Return what a moment that overflows says."""
    if not moment.overflow:
        return None
    return Message("run.overflow", {"step": moment.step, "name": moment.overflow[1]})
