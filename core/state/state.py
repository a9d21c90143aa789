"""What the workspace holds, as one frozen value."""

from fractions import Fraction

from core.base.frozen import Frozen, field
from core.base.problems import Message
from core.network.plan import StepPlan
from core.state.playback import DONE, Playback
from core.step.phases import Phase, phases_of
from core.training.run import Run, Settings
from core.training.run_prefix import Pin, RunPrefix
from core.view.options import ViewOptions


class Document(Frozen):
    """The run, the cursor and the pins: what undo brings back and sessions keep.

    A run may have grown since. `phase` is the phase wanted: a step whose rule lacks it shows its
    first, and the wish stays. `numbered` is the last number given to a pin.
    """

    run: Run
    preset: str | None
    step: int = 0
    phase: Phase = Phase.SAMPLE
    pins: tuple[Pin, ...] = ()
    numbered: int = 0

    @property
    def prefix(self) -> RunPrefix:
        """The present run as far as it has come."""
        return RunPrefix(self.run, self.run.length)

    @property
    def prefixes(self) -> tuple[RunPrefix, ...]:
        """The present run as far as it has come, and the pinned ones."""
        return (self.prefix, *(pin.prefix for pin in self.pins))


class Gesture(Frozen):
    """Which gesture an edit belongs to; `kind` and `target` say what it changes."""

    kind: str
    target: object
    number: int


class UndoEntry(Frozen):
    """An edit by its name, and what is found on the other side of it."""

    name: Message
    other: Document
    gesture: Gesture | None = None


class State(Document):
    """Everything the workspace holds; replaced as a whole or not at all.

    `progress` is how far the motion of the phase has come, from 0 to 1; `wait` is how many seconds
    a run in progress lets pass before it moves on; both are exact. `past` and `future` are what
    undo and redo take from their ends. `beside` are runs that something else keeps, as a lesson
    does; `others` counts the steps that they, pins, undo and redo keep and this run does not share.
    """

    progress: Fraction = DONE
    past: tuple[UndoEntry, ...] = ()
    future: tuple[UndoEntry, ...] = ()
    others: int = 0
    options: ViewOptions = field(default_factory=ViewOptions)
    playback: Playback = field(default_factory=Playback)
    playing: bool = False
    wait: Fraction = Fraction(0)
    notice: Message | None = None
    beside: tuple[RunPrefix, ...] = ()

    @property
    def document(self) -> Document:
        """What undo would bring back of this state."""
        return Document(self.run, self.preset, self.step, self.phase, self.pins, self.numbered)

    @property
    def at_full_speed(self) -> bool:
        """Whether a run is in progress as fast as possible."""
        return self.playing and self.playback.as_fast_as_possible

    @property
    def settings(self) -> Settings:
        """The rule and learning rate of the cursor's step."""
        return self.run.settings_at(self.step)

    @property
    def plan(self) -> StepPlan:
        """How the cursor's step is made."""
        return self.run.plan_at(self.step)

    @property
    def shown_phase(self) -> Phase:
        """The phase that is shown: the one wanted, as far as the step has it and gets there."""
        return self.run.at(self.step, self.phase).phase

    @property
    def next_edit(self) -> int:
        """The step that an edit changes: the cursor's, or the next once all weights are updated.

        The next may not be made yet. A step that overflows has no next.
        """
        moment = self.run.at(self.step, self.phase)
        phases = phases_of(moment.plan)
        updated = phases.index(moment.phase) >= len(phases) - 2 and not moment.overflow
        return self.step + 1 if updated else self.step
