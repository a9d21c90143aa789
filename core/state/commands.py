"""Everything that a person, a script or the clock can ask of the run and of how it is shown.

Edits of one gesture, such as the values that a drag passes through, carry the same `gesture`: each
takes the place of the one before and all together are one edit.
"""

from typing import TypeAlias

from core.base.frozen import Frozen
from core.base.problems import Message
from core.data.dataset import Dataset
from core.data.order import Order
from core.network.rules import Rule
from core.state.playback import Grain, Stop
from core.state.session import Session
from core.step.phases import Phase
from core.training.experiment import Experiment
from core.view.commands import Cover as Cover
from core.view.commands import HidePart as HidePart
from core.view.commands import PointAt as PointAt
from core.view.commands import Reveal as Reveal
from core.view.commands import Select as Select
from core.view.commands import SetDigits as SetDigits
from core.view.commands import SetInputs as SetInputs
from core.view.commands import SetLossScale as SetLossScale
from core.view.commands import SetPresenting as SetPresenting
from core.view.commands import SetReducedMotion as SetReducedMotion
from core.view.commands import SetSpan as SetSpan
from core.view.commands import SetSurfaceAxes as SetSurfaceAxes
from core.view.commands import SetTheme as SetTheme
from core.view.commands import SetZoom as SetZoom
from core.view.commands import ShowPart as ShowPart
from core.view.commands import ShowPlot as ShowPlot
from core.view.commands import ShowWeights as ShowWeights
from core.view.commands import ViewCommand as ViewCommand


class Begin(Frozen):
    """Start a new experiment at step 0; `preset` is the name it came by, if any."""

    experiment: Experiment
    preset: str | None = None
    gesture: int | None = None


class LoadPreset(Frozen):
    """Start the experiment of a preset."""

    name: str


class SetInitialWeight(Frozen):
    """Start anew with one initial weight ("w1" to "w4") changed."""

    name: str
    value: float
    gesture: int | None = None


class DrawWeights(Frozen):
    """Start anew with initial weights drawn from a seed, each uniform in [-2, 2)."""

    seed: int


class SetData(Frozen):
    """Start anew with other data, in another order if one is given."""

    data: Dataset
    order: Order | None = None
    gesture: int | None = None


class SetSample(Frozen):
    """Start anew with x or y, or both, of one sample (`index` from 0) changed."""

    index: int
    x: float | None = None
    y: float | None = None
    gesture: int | None = None


class SetWeight(Frozen):
    """Change a weight ("w1" to "w4") as it is at the cursor, and go on from there."""

    name: str
    value: float
    gesture: int | None = None


class SetLearningRate(Frozen):
    """Learn with another rate from the cursor's step on."""

    value: float
    gesture: int | None = None


class SetRule(Frozen):
    """Learn by another rule from the cursor's step on."""

    rule: Rule
    gesture: int | None = None


class Reset(Frozen):
    """Go back to the same experiment at step 0, without edits."""


class PinRun(Frozen):
    """Keep the present run as it is now, under a name if one is given, to compare others with."""

    name: str | None = None


class RenamePin(Frozen):
    """Name a pinned run; blanks alone, or None, take its name away."""

    number: int
    name: str | None


class RemovePin(Frozen):
    """Keep a pinned run no longer."""

    number: int


class ReturnTo(Frozen):
    """Make a pinned run the present one, and stand at the same step of it."""

    number: int


class Undo(Frozen):
    """Take back the last edit."""


class Redo(Frozen):
    """Make the edit again that was taken back last."""


class Restore(Frozen):
    """Put what was saved in the place of everything; `within` a lesson, that stays on."""

    session: Session
    within: bool = False


class ClearHistory(Frozen):
    """Give up undo and redo, and the steps that only they keep."""


class Move(Frozen):
    """Move by so many of a grain, back if negative; trains where it goes beyond the end."""

    grain: Grain
    count: int


class SetGrain(Frozen):
    """Choose by how much the step and back buttons move."""

    grain: Grain


class Seek(Frozen):
    """Go to a step of the run, and to a phase if one is given."""

    step: int
    phase: Phase | None = None


class RunTo(Frozen):
    """Go to the first phase of a step, and train up to it where it is not made yet.

    A run that overflows before ends there.
    """

    step: int


class Play(Frozen):
    """Run."""


class Pause(Frozen):
    """Stop running."""


class Tick(Frozen):
    """The clock's own: so many seconds have passed; at full speed, time for so many steps."""

    seconds: float
    steps: int = 0


class SetSpeed(Frozen):
    """Run at so many phases a second; inf is as fast as can be, None tells the story."""

    phases_per_second: float | None


class SetStop(Frozen):
    """Choose what a run stops at."""

    stop: Stop


class Notify(Frozen):
    """Show a message until the next command."""

    message: Message


EditCommand: TypeAlias = (
    Begin
    | LoadPreset
    | SetInitialWeight
    | DrawWeights
    | SetData
    | SetSample
    | SetWeight
    | SetLearningRate
    | SetRule
    | Reset
    | PinRun
    | RenamePin
    | RemovePin
    | ReturnTo
)
"""What undo takes back."""

PlainCommand: TypeAlias = (
    EditCommand
    | Undo
    | Redo
    | ClearHistory
    | Restore
    | Move
    | SetGrain
    | Seek
    | RunTo
    | Play
    | Pause
    | Tick
    | SetSpeed
    | SetStop
    | Notify
    | ViewCommand
)
"""All but what leads through a lesson."""
