"""Grains, speeds and stops: how a run moves on in time."""

import math
from enum import StrEnum
from fractions import Fraction
from typing import Annotated, NamedTuple

from core.base.frozen import Frozen, field
from core.base.problems import Message, Problem

NANO = 10**9
"""Time is counted in whole nanoseconds, and beyond that exactly, so that it adds up."""

BEGUN, DONE = Fraction(0), Fraction(1)
"""How far a motion has come that begins or has ended."""

TRAVEL = Fraction(1)
"""Seconds that the motion of one phase takes when a person steps."""

TRAVEL_SHARE = Fraction(5, 8)
"""Share of a phase's time that its motion takes in a run; then it rests."""

FASTEST_BY_PHASES = 10.0
"""Phases a second up to which a run shows each phase; above, it shows whole steps."""

STORY_PHASE = Fraction(4, 5)
"""Seconds for which the story shows each phase of the first step."""

STORY_FEW = 6
"""Steps that the story tells slowly: the first by phases, the others one a second."""

STORY_GROWTH = 1.1
STORY_CAP = 46
"""The first step from which the story goes no faster."""

LEAST_SPEED, MOST_SPEED = 0.01, 1e6
MOST_STOP = 10**9
USUAL_STEPS = 100
USUAL_LOSS = 1e-6


Speed = Annotated[float | None, "phases a second"]
"""From LEAST_SPEED to MOST_SPEED, or inf, which is as fast as possible; None is slow first, then
faster and faster."""


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


class Stop(Frozen):
    """Where a run pauses by itself.

    After a number of epochs, at a step, or when the mean loss falls below a threshold.
    """

    kind: StopKind = StopKind.NEVER
    value: float = 0.0

    def __post_init__(self) -> None:
        """Raise `Problem` (stop.whole, stop.loss) where the value is none of its kind."""
        whole = self.kind in {StopKind.EPOCH, StopKind.STEP}
        if whole and not (1 <= self.value <= MOST_STOP and self.value == int(self.value)):
            kind = Message("stop.epoch" if self.kind is StopKind.EPOCH else "stop.step")
            raise Problem("stop.whole", kind=kind, value=self.value, most=MOST_STOP)
        if self.kind is StopKind.LOSS and not (self.value > 0 and math.isfinite(self.value)):
            raise Problem("stop.loss", value=self.value)


class Playback(Frozen):
    """How a run goes on: by what its buttons move, how fast, and where it pauses by itself."""

    grain: Grain = Grain.PHASE
    speed: Speed = None
    stop: Stop = field(default_factory=Stop)

    @property
    def as_fast_as_possible(self) -> bool:
        """Whether nothing limits its speed."""
        return self.speed == math.inf


def check_speed(speed: float | None) -> None:
    """Raise `Problem` (speed.outside) unless a run can go at a speed, in phases a second.

    From LEAST_SPEED to MOST_SPEED, or inf, which is as fast as possible; None tells the story.
    """
    if speed is not None and speed != math.inf and not LEAST_SPEED <= speed <= MOST_SPEED:
        raise Problem("speed.outside", value=speed, least=LEAST_SPEED, most=MOST_SPEED)


def exactly(seconds: float) -> Fraction:
    """Return a time in seconds, rounded to whole nanoseconds."""
    return Fraction(round(seconds * NANO), NANO)


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
    """How many seconds one of a grain (phase or step) takes; 0 is as fast as possible."""

    grain: Grain
    each: Fraction


def pace_at(speed: float | None, step: int, phases: int) -> Pace:
    """Return the pace of a run at a step, whose rule has `phases` phases.

    `speed` is in phases a second; None tells the story: step 0 by phases, the next few by steps,
    the rest faster and faster.
    """
    if speed is None:
        if step == 0:
            return Pace(Grain.PHASE, STORY_PHASE)
        per_second = STORY_GROWTH ** (max(min(step, STORY_CAP) - STORY_FEW, 0) * 2)
        return Pace(Grain.STEP, exactly(1 / per_second))
    each = 1 / Fraction(str(speed)) if math.isfinite(speed) else Fraction(0)
    if speed <= FASTEST_BY_PHASES:
        return Pace(Grain.PHASE, each)
    return Pace(Grain.STEP, phases * each)
