"""All that a view may know."""

from dataclasses import dataclass

from core.experiment import Experiment
from core.look import Look
from core.moment import Moment
from core.playback import Grain, Stop
from core.problems import Message
from core.training import Run, Settings


@dataclass(frozen=True)
class Trail:
    """A run as far as it had come: reading it later gives the same, since runs only grow."""

    run: Run
    length: int


@dataclass(frozen=True)
class Scene:
    """One state of the program, frozen."""

    experiment: Experiment
    preset: str | None
    settings: Settings
    moment: Moment
    trail: Trail
    ghosts: tuple[Trail, ...]
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
