"""Everything that can be asked for of the run: what it does, and what undo calls it."""

from fractions import Fraction
from typing import Annotated, ClassVar

from core.base.command import MOST, Bounds, Count
from core.base.frozen import replace
from core.base.overrides import override
from core.base.problems import Message
from core.base.random_seed import MOST_SEED
from core.base.script_words import choice, number, only, whole
from core.data.dataset import Dataset
from core.data.order import Order
from core.network.rules import Rule
from core.state import edits, navigation, pins, undo
from core.state.command import EditCommand, GestureCommand, RunCommand
from core.state.playback import Grain, Speed, Stop, check_speed
from core.state.session import Session
from core.state.state import State
from core.step.phases import Phase
from core.training.experiment import Experiment
from core.training.presets import load_preset


class Begin(GestureCommand):
    """Start a new experiment at step 0; `preset` is the name it came by, if any."""

    experiment: Experiment
    preset: str | None = None

    @property
    @override
    def undo_name(self) -> Message:
        return Message("undo.begin")

    @override
    def edit(self, state: State) -> State:
        return edits.begin(state, self.experiment, self.preset)


class LoadPreset(EditCommand):
    """Start the experiment of a preset."""

    script: ClassVar = ("preset by-hand",)
    name: str

    @property
    @override
    def undo_name(self) -> Message:
        return Message("undo.preset", {"preset": self.name})

    @override
    def edit(self, state: State) -> State:
        return edits.begin(state, load_preset(self.name).experiment, self.name)


class SetInitialWeight(GestureCommand):
    """Start anew with one initial weight ("w1" to "w4") changed."""

    script: ClassVar = ("start w1 2",)
    name: str
    value: float

    @property
    @override
    def undo_name(self) -> Message:
        return Message("undo.initial_weight", {"name": self.name, "value": self.value})

    @property
    @override
    def target(self) -> str:
        return self.name

    @override
    def edit(self, state: State) -> State:
        weights = edits.with_weight(state.run.experiment.weights, self.name, self.value)
        return edits.begin_with(state, weights=weights)


class DrawWeights(EditCommand):
    """Start anew with initial weights drawn from a seed, each uniform in [-2, 2)."""

    script: ClassVar = ("draw 7",)
    seed: Annotated[int, Bounds(0, MOST_SEED)]

    @property
    @override
    def undo_name(self) -> Message:
        return Message("undo.draw", {"seed": self.seed})

    @override
    def edit(self, state: State) -> State:
        return edits.begin_with(state, weights=edits.draw_weights(self.seed))


class SetData(GestureCommand):
    """Start anew with other data, in another order if one is given."""

    data: Dataset
    order: Order | None = None

    @property
    @override
    def undo_name(self) -> Message:
        return Message("undo.data")

    @override
    def edit(self, state: State) -> State:
        return edits.begin_with(state, data=self.data, order=self.order)


class SetSample(GestureCommand):
    """Start anew with x or y, or both, of one sample (`index` from 0) changed."""

    script: ClassVar = ("sample 1 10 20",)
    index: Count
    x: float | None = None
    y: float | None = None

    @property
    @override
    def undo_name(self) -> Message:
        return Message("undo.sample", {"number": self.index + 1})

    @property
    @override
    def target(self) -> int:
        return self.index

    @override
    def edit(self, state: State) -> State:
        data = edits.with_sample(state.run.experiment.data, self.index, self.x, self.y)
        return edits.begin_with(state, data=data)

    @classmethod
    @override
    def from_words(cls, words: list[str]) -> "SetSample":
        first, x, y = words
        return cls(whole(first, least=1) - 1, number(x), number(y))


class SetWeight(GestureCommand):
    """Change a weight ("w1" to "w4") as it is at the cursor, and go on from there."""

    script: ClassVar = ("set w1 1.01",)
    forks: ClassVar = True
    name: str
    value: float

    @property
    @override
    def undo_name(self) -> Message:
        return Message("undo.weight", {"name": self.name, "value": self.value})

    @property
    @override
    def target(self) -> str:
        return self.name

    @override
    def edit(self, state: State) -> State:
        return edits.set_weight(state, self.name, self.value)


class SetLearningRate(GestureCommand):
    """Learn with another rate from the cursor's step on."""

    script: ClassVar = ("lr 1e-5",)
    forks: ClassVar = True
    value: float

    @property
    @override
    def undo_name(self) -> Message:
        return Message("undo.lr", {"value": self.value})

    @override
    def edit(self, state: State) -> State:
        return edits.change_settings(state, lr=self.value)


class SetRule(GestureCommand):
    """Learn by another rule from the cursor's step on."""

    script: ClassVar = ("rule exact",)
    forks: ClassVar = True
    rule: Rule

    @property
    @override
    def undo_name(self) -> Message:
        return Message("undo.rule", {"rule": self.rule})

    @override
    def edit(self, state: State) -> State:
        return edits.change_settings(state, rule=self.rule)


class Reset(EditCommand):
    """Go back to the same experiment at step 0, without edits."""

    script: ClassVar = ("reset",)

    @property
    @override
    def undo_name(self) -> Message:
        return Message("undo.reset")

    @override
    def edit(self, state: State) -> State:
        return edits.reset(state)


class PinRun(EditCommand):
    """Keep the present run as it is now, under a name if one is given, to compare others with."""

    script: ClassVar = ("pin", 'pin "before"')
    name: str | None = None

    @property
    @override
    def undo_name(self) -> Message:
        return Message("undo.pin")

    @override
    def edit(self, state: State) -> State:
        return pins.pin_run(state, self.name)


class RenamePin(EditCommand):
    """Name a pinned run; blanks alone, or None, take its name away."""

    number: Count
    name: str | None

    @property
    @override
    def undo_name(self) -> Message:
        return Message("undo.rename", {"number": self.number})

    @override
    def edit(self, state: State) -> State:
        return pins.rename_pin(state, self.number, self.name)


class RemovePin(EditCommand):
    """Keep a pinned run no longer."""

    script: ClassVar = ("unpin 1",)
    number: Count

    @property
    @override
    def undo_name(self) -> Message:
        return Message("undo.remove", {"number": self.number})

    @override
    def edit(self, state: State) -> State:
        return pins.remove_pin(state, self.number)


class ReturnTo(EditCommand):
    """Make a pinned run the present one, and stand at the same step of it."""

    script: ClassVar = ("return 1",)
    number: Count

    @property
    @override
    def undo_name(self) -> Message:
        return Message("undo.return", {"number": self.number})

    @override
    def edit(self, state: State) -> State:
        return pins.return_to(state, self.number)


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
        return cls(Grain.STEP, whole(only(words)))


class SetGrain(RunCommand):
    """Choose by how much the step and back buttons move."""

    grain: Grain

    @override
    def apply(self, state: State) -> State:
        return replace(state, grain=self.grain)


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
        return replace(state, speed=self.phases_per_second, wait=Fraction(0))


class SetStop(RunCommand):
    """Choose what a run stops at."""

    stop: Stop

    @override
    def apply(self, state: State) -> State:
        return replace(state, stop=self.stop)


class Notify(RunCommand):
    """Show a message until the next command."""

    logged: ClassVar = False
    message: Message

    @override
    def apply(self, state: State) -> State:
        return replace(state, notice=self.message)
