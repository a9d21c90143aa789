"""The edits: everything that undo takes back."""

from typing import Annotated, ClassVar

from core.base.bounds import Bounds, Count
from core.base.overrides import override
from core.base.problems import Message
from core.base.random_seed import MOST_SEED
from core.base.script_words import number, whole
from core.data.dataset import Dataset
from core.data.order import Order
from core.network.rules import Rule
from core.state import edits, pins
from core.state.command import EditCommand, GestureCommand
from core.state.state import State
from core.training.experiment import Experiment
from core.training.presets import load_preset


class Begin(GestureCommand):
    """Start a new experiment at step 0; `preset` is the name it came by, if any."""

    undo: ClassVar = ("undo.begin",)
    experiment: Experiment
    preset: str | None = None

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

    undo: ClassVar = ("undo.initial_weight", "name", "value")
    script: ClassVar = ("start w1 2",)
    name: str
    value: float

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

    undo: ClassVar = ("undo.draw", "seed")
    script: ClassVar = ("draw 7",)
    seed: Annotated[int, Bounds(0, MOST_SEED)]

    @override
    def edit(self, state: State) -> State:
        return edits.begin_with(state, weights=edits.draw_weights(self.seed))


class SetData(GestureCommand):
    """Start anew with other data, in another order if one is given."""

    undo: ClassVar = ("undo.data",)
    data: Dataset
    order: Order | None = None

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

    undo: ClassVar = ("undo.weight", "name", "value")
    script: ClassVar = ("set w1 1.01",)
    forks: ClassVar = True
    name: str
    value: float

    @property
    @override
    def target(self) -> str:
        return self.name

    @override
    def edit(self, state: State) -> State:
        return edits.set_weight(state, self.name, self.value)


class SetLearningRate(GestureCommand):
    """Learn with another rate from the cursor's step on."""

    undo: ClassVar = ("undo.lr", "value")
    script: ClassVar = ("lr 1e-5",)
    forks: ClassVar = True
    value: float

    @override
    def edit(self, state: State) -> State:
        return edits.change_settings(state, lr=self.value)


class SetRule(GestureCommand):
    """Learn by another rule from the cursor's step on."""

    undo: ClassVar = ("undo.rule", "rule")
    script: ClassVar = ("rule exact",)
    forks: ClassVar = True
    rule: Rule

    @override
    def edit(self, state: State) -> State:
        return edits.change_settings(state, rule=self.rule)


class Reset(EditCommand):
    """Go back to the same experiment at step 0, without edits."""

    undo: ClassVar = ("undo.reset",)
    script: ClassVar = ("reset",)

    @override
    def edit(self, state: State) -> State:
        return edits.reset(state)


class PinRun(EditCommand):
    """Keep the present run as it is now, under a name if one is given, to compare others with."""

    undo: ClassVar = ("undo.pin",)
    script: ClassVar = ("pin", 'pin "before"')
    name: str | None = None

    @override
    def edit(self, state: State) -> State:
        return pins.pin_run(state, self.name)


class RenamePin(EditCommand):
    """Name a pinned run; blanks alone, or None, take its name away."""

    undo: ClassVar = ("undo.rename", "number")
    number: Count
    name: str | None

    @override
    def edit(self, state: State) -> State:
        return pins.rename_pin(state, self.number, self.name)


class RemovePin(EditCommand):
    """Keep a pinned run no longer."""

    undo: ClassVar = ("undo.remove", "number")
    script: ClassVar = ("unpin 1",)
    number: Count

    @override
    def edit(self, state: State) -> State:
        return pins.remove_pin(state, self.number)


class ReturnTo(EditCommand):
    """Make a pinned run the present one, and stand at the same step of it."""

    undo: ClassVar = ("undo.return", "number")
    script: ClassVar = ("return 1",)
    number: Count

    @override
    def edit(self, state: State) -> State:
        return pins.return_to(state, self.number)
