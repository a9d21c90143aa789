"""Making the schedule of a recording of a run, from one place to another, at a speed."""

from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction
from itertools import pairwise
from typing import NamedTuple

from core.base.frozen import Frozen, field, replace
from core.recording.schedule import Beat, Schedule, TimedSteps
from core.state.playback import (
    STORY_CAP,
    TRAVEL,
    TRAVEL_SHARE,
    Grain,
    check_speed,
    pace_at,
)
from core.step.phases import Phase, phases_of
from core.training.run import Run

STEPS_A_FRAME = 10_000
"""Steps that a recording at full speed passes in each frame, whatever the machine."""


class RunPosition(NamedTuple):
    """A phase of a step."""

    step: int
    phase: Phase


class ScheduleBuilder(Frozen):
    """How a run is told: at a speed, as `Play` has it, or by beats where there are some.

    A step that `beats` names shows just the phases named, each for its seconds. `fps` (frames
    a second) says what full speed is: STEPS_A_FRAME steps a frame.
    Raises `Problem` (speed.outside).
    """

    speed: float | None = None
    fps: int = 60
    beats: Mapping[int, Sequence[Beat]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        check_speed(self.speed)

    def schedule(self, run: Run, start: RunPosition, stop: RunPosition) -> Schedule:
        """Return the schedule from `start` to `stop`, both shown; the run has come so far.

        Where a speed shows whole steps, each is shown when it is done, as a run in the window does;
        but the first begins, and the last ends, with the phase that is asked for.
        """
        found: list[TimedSteps] = []
        first = start.step
        for step in (*sorted(s for s in self.beats if start.step <= s <= stop.step), None):
            last = stop.step if step is None else step - 1
            found += self._steps(run, first, last, start, stop)
            if step is not None:
                found += self._by_beats(run, self.beats[step], start, stop)
                first = step + 1
        return Schedule(tuple(found or [self._only(stop)]))

    def _only(self, place: RunPosition) -> TimedSteps:
        return TimedSteps(place.step, 1, (place.phase,), Fraction(1))

    def _by_beats(
        self, run: Run, beats: Sequence[Beat], start: RunPosition, stop: RunPosition
    ) -> Iterator[TimedSteps]:
        for step, phase, seconds in beats:
            if phase in _between(run, step, start, stop):
                travel = min(seconds * TRAVEL_SHARE, TRAVEL)
                yield TimedSteps(step, 1, (phase,), seconds, travel)

    def _steps(
        self, run: Run, first: int, last: int, start: RunPosition, stop: RunPosition
    ) -> Iterator[TimedSteps]:
        """Tell the steps from first to last, whose beats nobody chose."""
        inner = [step for step in (start.step, stop.step) if first <= step <= last]
        cuts = sorted({first, *inner, *(step + 1 for step in inner), last + 1})
        for low, high in pairwise(cuts):
            for a, b, _settings in run.settings_spans(low, high):
                phases = len(phases_of(run.plan_at(a)))
                for step, count in self._same_pace(a, b):
                    steps = TimedSteps(step, count, _between(run, step, start, stop), Fraction(1))
                    yield from self._told(steps, phases, start, stop)

    def _same_pace(self, low: int, high: int) -> Iterator[tuple[int, int]]:
        """Split steps where the pace may change: (first, count)."""
        if self.speed is not None:
            yield low, high - low
            return
        while low < high:
            count = 1 if low <= STORY_CAP else high - low
            yield low, count
            low += count

    def _told(
        self, steps: TimedSteps, whole: int, start: RunPosition, stop: RunPosition
    ) -> Iterator[TimedSteps]:
        """Tell steps of one pace, by their phases or whole; a whole one has `whole` phases."""
        step = steps.step
        grain, each = pace_at(self.speed, step, whole)
        if grain is Grain.PHASE:
            yield replace(steps, each=each, travel=each * TRAVEL_SHARE)
            return
        if self.speed is None and step == 1 and start.step == 0 and 0 not in self.beats:
            lead = pace_at(None, 0, whole).each
            yield TimedSteps(step, 1, (Phase.SAMPLE,), lead)  # so does a run in the window
        shown = [start.phase] if step == start.step else []
        shown.append(stop.phase if step == stop.step else Phase.AFTER)
        if self.speed is None:  # in the window, the pace of a step says how long the next is shown
            each = pace_at(None, max(step - 1, 1), whole).each
        each = each or Fraction(1, STEPS_A_FRAME * self.fps)
        yield replace(steps, phases=tuple(dict.fromkeys(shown)), each=each)


def _between(run: Run, step: int, start: RunPosition, stop: RunPosition) -> tuple[Phase, ...]:
    """Return the phases of a step that lie from start to stop."""
    phases = phases_of(run.plan_at(step))
    low = phases.index(start.phase) if step == start.step else 0
    high = phases.index(stop.phase) if step == stop.step else len(phases) - 1
    return phases[low : high + 1]
