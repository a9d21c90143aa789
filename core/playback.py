"""Grains, speeds and stops: how a run moves on in time."""

import math
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from core.problems import Problem

TRAVEL = 1.0
"""Seconds that the motion of one phase takes when a person steps."""

TRAVEL_SHARE = 0.625
"""Share of a phase's time that its motion takes in a run; then it rests."""

FASTEST_BY_PHASES = 10.0
"""Phases a second up to which a run shows each phase; above, it shows whole steps."""

STORY_PHASES_PER_SECOND = 1.25
STORY_FEW = 6
"""Steps that the story tells slowly: the first by phases, the others one a second."""

STORY_GROWTH = 1.1

LEAST_SPEED, MOST_SPEED = 0.01, 1e6
MOST_STOP = 10**9
USUAL_STEPS = 100
USUAL_LOSS = 1e-6


class Grain(StrEnum):
    """By how much one step of the transport moves."""

    PHASE = "phase"
    STEP = "step"
    EPOCH = "epoch"


class StopKind(StrEnum):
    """What a run stops at."""

    NEVER = "never"
    EPOCH = "epoch"
    STEP = "step"
    LOSS = "loss"


@dataclass(frozen=True)
class Stop:
    """Where a run pauses by itself.

    After so many epochs, at a step, or when the loss over all data falls below a threshold.
    """

    kind: StopKind = StopKind.NEVER
    value: float = 0.0

    def __post_init__(self) -> None:
        """Raise `Problem` (stop.whole, stop.loss) where the value is none of its kind."""
        whole = self.kind in {StopKind.EPOCH, StopKind.STEP}
        if whole and not (1 <= self.value <= MOST_STOP and self.value == int(self.value)):
            raise Problem("stop.whole", kind=self.kind, value=self.value, most=MOST_STOP)
        if self.kind is StopKind.LOSS and not (self.value > 0 and math.isfinite(self.value)):
            raise Problem("stop.loss", value=self.value)


def check_speed(speed: float | None) -> None:
    """Raise `Problem` (speed.outside) unless a run can go at so many phases a second.

    From LEAST_SPEED to MOST_SPEED, or inf, which is as fast as can be; None tells the story.
    """
    if speed is not None and speed != math.inf and not LEAST_SPEED <= speed <= MOST_SPEED:
        raise Problem("speed.outside", value=speed, least=LEAST_SPEED, most=MOST_SPEED)


def usual_stop(kind: StopKind, step: int, epoch: int) -> Stop:
    """Return the stop of a kind that a person at a step (from 0) and epoch (from 1) may want."""
    match kind:
        case StopKind.NEVER:
            return Stop()
        case StopKind.EPOCH:
            return Stop(kind, epoch)
        case StopKind.STEP:
            return Stop(kind, (step // USUAL_STEPS + 1) * USUAL_STEPS)
        case StopKind.LOSS:
            return Stop(kind, USUAL_LOSS)


class Pace(NamedTuple):
    """So many of one grain (phase or step) a second; inf is as fast as can be."""

    grain: Grain
    per_second: float


def pace_at(speed: float | None, step: int, phases: int) -> Pace:
    """Return the pace of a run at a step, whose rule has so many phases.

    `speed` is in phases a second; None tells the story: step 0 by phases, the next few by steps,
    the rest faster and faster.
    """
    if speed is None:
        if step == 0:
            return Pace(Grain.PHASE, STORY_PHASES_PER_SECOND)
        return Pace(Grain.STEP, STORY_GROWTH ** min(max(step - STORY_FEW, 0) * 2, 80))
    if speed <= FASTEST_BY_PHASES:
        return Pace(Grain.PHASE, speed)
    return Pace(Grain.STEP, speed / phases if math.isfinite(speed) else math.inf)
