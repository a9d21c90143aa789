"""The vocabulary: everything a person, a script or the clock can ask for."""

from dataclasses import dataclass
from typing import TypeAlias

from core.experiment import Experiment
from core.look import LossScale, Theme
from core.phases import Phase
from core.problems import Message
from core.rules import Rule


@dataclass(frozen=True, slots=True)
class Begin:
    """Start a new experiment at step 0; `preset` is the name it came by, if any."""

    experiment: Experiment
    preset: str | None = None


@dataclass(frozen=True, slots=True)
class LoadPreset:
    """Start the experiment of a preset."""

    name: str


@dataclass(frozen=True, slots=True)
class SetInitialWeight:
    """Start anew with one initial weight ("w1" to "w4") changed."""

    name: str
    value: float


@dataclass(frozen=True, slots=True)
class SetLearningRate:
    """Learn with another rate from the cursor's step on."""

    value: float


@dataclass(frozen=True, slots=True)
class SetRule:
    """Learn by another rule from the cursor's step on."""

    rule: Rule


@dataclass(frozen=True, slots=True)
class Reset:
    """Go back to the same experiment at step 0, without edits."""


@dataclass(frozen=True, slots=True)
class MoveSteps:
    """Move by so many steps, back if negative; trains where it goes beyond the end."""

    steps: int


@dataclass(frozen=True, slots=True)
class Seek:
    """Go to a step of the run, and to a phase if one is given."""

    step: int
    phase: Phase | None = None


@dataclass(frozen=True, slots=True)
class Play:
    """Run."""


@dataclass(frozen=True, slots=True)
class Pause:
    """Stop running."""


@dataclass(frozen=True, slots=True)
class Tick:
    """The clock's own: so many steps have become due while running."""

    steps: int


@dataclass(frozen=True, slots=True)
class SetSpeed:
    """Run at so many steps a second; inf is as fast as can be."""

    steps_per_second: float


@dataclass(frozen=True, slots=True)
class SetTheme:
    """Change the colour scheme."""

    theme: Theme


@dataclass(frozen=True, slots=True)
class SetLossScale:
    """Change the scale of the loss axis."""

    scale: LossScale


@dataclass(frozen=True, slots=True)
class Notify:
    """Show a message until the next command."""

    message: Message


Command: TypeAlias = (
    Begin
    | LoadPreset
    | SetInitialWeight
    | SetLearningRate
    | SetRule
    | Reset
    | MoveSteps
    | Seek
    | Play
    | Pause
    | Tick
    | SetSpeed
    | SetTheme
    | SetLossScale
    | Notify
)
