"""What the workspace holds, as one frozen value."""

from dataclasses import dataclass, field

from core.look import Look
from core.phases import Phase, phases_of
from core.playback import Grain, Stop
from core.problems import Message
from core.scene import Trail
from core.training import Run, Settings


@dataclass(frozen=True)
class State:
    """Everything the workspace holds; replaced as a whole or not at all.

    `phase` is the phase wanted: a step whose rule lacks it shows its first, and the wish stays.
    `progress` is how far the motion of the phase has come, from 0 to 1; `wait` is how many seconds
    a run in progress lets pass before it moves on.
    """

    run: Run
    preset: str | None
    step: int = 0
    phase: Phase = Phase.SAMPLE
    progress: float = 1.0
    ghosts: tuple[Trail, ...] = ()
    look: Look = field(default_factory=Look)
    grain: Grain = Grain.PHASE
    playing: bool = False
    wait: float = 0.0
    speed: float | None = None
    stop: Stop = field(default_factory=Stop)
    notice: Message | None = None

    @property
    def settings(self) -> Settings:
        """The rule and learning rate of the cursor's step."""
        return self.run.settings_at(self.step)

    @property
    def shown_phase(self) -> Phase:
        """The phase that is shown: the one wanted, as far as the step has it and gets there."""
        return self.run.at(self.step, self.phase).phase

    @property
    def next_edit(self) -> int:
        """The step that an edit changes: the cursor's, or the next once all weights are updated.

        The next may not be made yet.
        """
        phases = phases_of(self.settings.rule)
        updated = phases.index(self.shown_phase) >= len(phases) - 2
        return self.step + 1 if updated else self.step
