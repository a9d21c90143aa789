"""What is asked of the cursor, the run as it goes on, and undo: nothing that undo takes back."""

from fractions import Fraction
from typing import Annotated, ClassVar

from core.base.bounds import MOST, Bounds, Count
from core.base.frozen import replace
from core.base.overrides import override
from core.base.problems import Message
from core.base.script_words import choice, only, whole
from core.state import navigation, undo
from core.state.command import RunCommand
from core.state.playback import Grain, Speed, Stop, check_speed
from core.state.session import Session
from core.state.state import State
from core.step.phases import Phase


class Undo(RunCommand):
    """Take back the last edit."""

    logged: ClassVar = False

    @override
    def apply(self, state: State) -> State:
        return undo.undo(state)


class Redo(RunCommand):
    """Make the edit again that was taken back last."""

    logged: ClassVar = False

    @override
    def apply(self, state: State) -> State:
        return undo.redo(state)


class Restore(RunCommand):
    """Put what was saved in the place of everything; `within` a lesson, that stays on."""

    logged: ClassVar = False
    session: Session
    within: bool = False

    @override
    def apply(self, state: State) -> State:
        return undo.clear_history(self.session.state())


class ClearHistory(RunCommand):
    """Give up undo and redo, and the steps that only they keep."""

    @override
    def apply(self, state: State) -> State:
        return undo.clear_history(state)


class Move(RunCommand):
    """Move by a number of phases, steps or epochs, back if negative.

    It trains where it goes beyond the end.
    """

    script: ClassVar = ("run 20",)
    grain: Grain
    count: Annotated[int, Bounds(-MOST, MOST)]

    @override
    def apply(self, state: State) -> State:
        return navigation.move(state, self.grain, self.count)

    @override
    def steps_to_make(self, state: State) -> int:
        return navigation.steps_to_move(state, self.grain, self.count)

    @classmethod
    @override
    def from_words(cls, words: list[str]) -> "Move":
        if "to" in words:
            raise ValueError
        return cls(Grain.STEP, whole(only(words)))


class SetGrain(RunCommand):
    """Choose by how much the step and back buttons move."""

    grain: Grain

    @override
    def apply(self, state: State) -> State:
        return replace(state, playback=replace(state.playback, grain=self.grain))


class Seek(RunCommand):
    """Go to a step of the run, and to a phase if one is given."""

    script: ClassVar = ("go 0:dL_dw4", "go 3")
    step: Count
    phase: Phase | None = None

    @override
    def apply(self, state: State) -> State:
        return navigation.seek(state, self.step, self.phase)

    @classmethod
    @override
    def from_words(cls, words: list[str]) -> "Seek":
        step, colon, phase = only(words).partition(":")
        return cls(whole(step), choice(Phase, phase) if colon else Phase.SAMPLE)


class RunTo(RunCommand):
    """Go to the first phase of a step, and train up to it where it is not made yet.

    A run that overflows before ends there.
    """

    script: ClassVar = ("run to 100",)
    step: Count

    @override
    def apply(self, state: State) -> State:
        return navigation.run_to(state, self.step)

    @override
    def steps_to_make(self, state: State) -> int:
        return navigation.missing(state, self.step)

    @classmethod
    @override
    def from_words(cls, words: list[str]) -> "RunTo":
        to, step = words
        if to != "to":
            raise ValueError
        return cls(whole(step))


class Play(RunCommand):
    """Run."""

    @override
    def apply(self, state: State) -> State:
        return navigation.play(state)


class Pause(RunCommand):
    """Stop running."""

    @override
    def apply(self, state: State) -> State:
        return replace(state, playing=False)


class Tick(RunCommand):
    """The clock's own: so much time has passed, in seconds; at full speed, time for some steps."""

    logged: ClassVar = False
    keeps_notice: ClassVar = True
    seconds: float
    steps: int = 0

    @override
    def apply(self, state: State) -> State:
        return navigation.tick(state, self.seconds, self.steps)


class SetSpeed(RunCommand):
    """Run at a number of phases a second; inf is as fast as possible, None slow first."""

    phases_per_second: Speed

    @override
    def apply(self, state: State) -> State:
        check_speed(self.phases_per_second)
        playback = replace(state.playback, speed=self.phases_per_second)
        return replace(state, playback=playback, wait=Fraction(0))


class SetStop(RunCommand):
    """Choose what a run stops at."""

    stop: Stop

    @override
    def apply(self, state: State) -> State:
        return replace(state, playback=replace(state.playback, stop=self.stop))


class Notify(RunCommand):
    """Show a message until the next command."""

    logged: ClassVar = False
    message: Message

    @override
    def apply(self, state: State) -> State:
        return replace(state, notice=self.message)
