"""All that a view may know."""

from dataclasses import dataclass
from enum import StrEnum

from core.experiment import Experiment
from core.look import Look
from core.moment import Moment
from core.playback import Grain, Stop
from core.problems import Message
from core.span import LEAST_SHOWN
from core.training import Run, Settings


@dataclass(frozen=True)
class Trail:
    """A run as far as it had come: reading it later gives the same, since runs only grow."""

    run: Run
    length: int


class KeptBy(StrEnum):
    """Why a run is pinned."""

    EDIT = "edit"
    PERSON = "person"


@dataclass(frozen=True)
class Pin:
    """A run that is kept beside the present one, by its number (from 1) and perhaps a name."""

    number: int
    name: str | None
    trail: Trail
    kept_by: KeptBy


@dataclass(frozen=True)
class Scene:
    """One state of the program, frozen.

    `undo` and `redo` name the edits that would be taken back or made again.
    """

    experiment: Experiment
    preset: str | None
    settings: Settings
    moment: Moment
    trail: Trail
    pins: tuple[Pin, ...]
    undo: Message | None
    redo: Message | None
    look: Look
    progress: float
    grain: Grain
    playing: bool
    speed: float | None
    stop: Stop
    notice: Message | None

    @property
    def moving(self) -> bool:
        """Whether time changes the scene."""
        return self.playing or self.progress < 1

    @property
    def extent(self) -> int:
        """The last step that an axis over the whole run and the pinned ones has."""
        return max(LEAST_SHOWN, self.trail.length, *(pin.trail.length for pin in self.pins))

    @property
    def steps_shown(self) -> tuple[int, int]:
        """The first and last step that the plots show; the last may lie beyond the run."""
        return self.look.span.within(self.trail.length, self.extent)
