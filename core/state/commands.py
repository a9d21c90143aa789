"""Everything that a person, a script or the clock can ask of the run and of how it is shown.

Edits of one gesture, such as the values that a drag passes through, carry the same `gesture`: each
takes the place of the one before and all together are one edit.
"""

from dataclasses import dataclass
from typing import TypeAlias

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


@dataclass(frozen=True, slots=True)
class Begin:
    """Start a new experiment at step 0; `preset` is the name it came by, if any."""

    experiment: Experiment
    preset: str | None = None
    gesture: int | None = None


@dataclass(frozen=True, slots=True)
class LoadPreset:
    """Start the experiment of a preset."""

    name: str


@dataclass(frozen=True, slots=True)
class SetInitialWeight:
    """Start anew with one initial weight ("w1" to "w4") changed."""

    name: str
    value: float
    gesture: int | None = None


@dataclass(frozen=True, slots=True)
class DrawWeights:
    """Start anew with initial weights drawn from a seed, each uniform in [-2, 2)."""

    seed: int


@dataclass(frozen=True, slots=True)
class SetData:
    """Start anew with other data, in another order if one is given."""

    data: Dataset
    order: Order | None = None
    gesture: int | None = None


@dataclass(frozen=True, slots=True)
class SetSample:
    """Start anew with x or y, or both, of one sample (`index` from 0) changed."""

    index: int
    x: float | None = None
    y: float | None = None
    gesture: int | None = None


@dataclass(frozen=True, slots=True)
class SetWeight:
    """Change a weight ("w1" to "w4") as it is at the cursor, and go on from there."""

    name: str
    value: float
    gesture: int | None = None


@dataclass(frozen=True, slots=True)
class SetLearningRate:
    """Learn with another rate from the cursor's step on."""

    value: float
    gesture: int | None = None


@dataclass(frozen=True, slots=True)
class SetRule:
    """Learn by another rule from the cursor's step on."""

    rule: Rule
    gesture: int | None = None


@dataclass(frozen=True, slots=True)
class Reset:
    """Go back to the same experiment at step 0, without edits."""


@dataclass(frozen=True, slots=True)
class PinRun:
    """Keep the present run as it is now, under a name if one is given, to compare others with."""

    name: str | None = None


@dataclass(frozen=True, slots=True)
class RenamePin:
    """Name a pinned run; blanks alone, or None, take its name away."""

    number: int
    name: str | None


@dataclass(frozen=True, slots=True)
class RemovePin:
    """Keep a pinned run no longer."""

    number: int


@dataclass(frozen=True, slots=True)
class ReturnTo:
    """Make a pinned run the present one, and stand at the same step of it."""

    number: int


@dataclass(frozen=True, slots=True)
class Undo:
    """Take back the last edit."""


@dataclass(frozen=True, slots=True)
class Redo:
    """Make the edit again that was taken back last."""


@dataclass(frozen=True, slots=True)
class Restore:
    """Put what was saved in the place of everything; `within` a lesson, that stays on."""

    session: Session
    within: bool = False


@dataclass(frozen=True, slots=True)
class ClearHistory:
    """Give up undo and redo, and the steps that only they keep."""


@dataclass(frozen=True, slots=True)
class Move:
    """Move by so many of a grain, back if negative; trains where it goes beyond the end."""

    grain: Grain
    count: int


@dataclass(frozen=True, slots=True)
class SetGrain:
    """Choose by how much the step and back buttons move."""

    grain: Grain


@dataclass(frozen=True, slots=True)
class Seek:
    """Go to a step of the run, and to a phase if one is given."""

    step: int
    phase: Phase | None = None


@dataclass(frozen=True, slots=True)
class RunTo:
    """Go to the first phase of a step, and train up to it where it is not made yet.

    A run that overflows before ends there.
    """

    step: int


@dataclass(frozen=True, slots=True)
class Play:
    """Run."""


@dataclass(frozen=True, slots=True)
class Pause:
    """Stop running."""


@dataclass(frozen=True, slots=True)
class Tick:
    """The clock's own: so many seconds have passed; at full speed, time for so many steps."""

    seconds: float
    steps: int = 0


@dataclass(frozen=True, slots=True)
class SetSpeed:
    """Run at so many phases a second; inf is as fast as can be, None tells the story."""

    phases_per_second: float | None


@dataclass(frozen=True, slots=True)
class SetStop:
    """Choose what a run stops at."""

    stop: Stop


@dataclass(frozen=True, slots=True)
class Notify:
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
