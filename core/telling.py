"""Telling a run: making the schedule of a recording from one place to another, at a speed."""

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from fractions import Fraction
from itertools import count as count_from
from itertools import pairwise
from typing import NamedTuple

from core.phases import Phase, phases_of
from core.playback import (
    TRAVEL,
    TRAVEL_SHARE,
    Grain,
    check_speed,
    pace_at,
)
from core.schedule import Beat, Schedule, Stretch
from core.training import Run

STEPS_A_FRAME = 10_000
"""Steps that a recording at full speed passes in each frame, whatever the machine."""

_SHARE, _TRAVEL = Fraction(TRAVEL_SHARE), Fraction(TRAVEL)
_FASTEST_STORY = pace_at(None, 10**9, 1)
_STORY_CAP = next(step for step in count_from(1) if pace_at(None, step, 1) == _FASTEST_STORY)
"""The first step from which the story goes no faster."""

_NANO = 10**9


class Place(NamedTuple):
    """A phase of a step."""

    step: int
    phase: Phase


@dataclass(frozen=True)
class Telling:
    """How a run is told: at a speed, as `Play` has it, or by beats where there are some.

    A step that `beats` names shows just the phases named, each for so many seconds. `fps` (frames
    a second) says what full speed is: so many steps a frame.
    Raises `Problem` (speed.outside).
    """

    speed: float | None = None
    fps: int = 60
    beats: Mapping[int, Sequence[Beat]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        check_speed(self.speed)

    def schedule(self, run: Run, start: Place, stop: Place) -> Schedule:
        """Return the schedule from `start` to `stop`, both shown; the run has come so far.

        Where a speed shows whole steps, each is shown when it is done, as a run in the window does;
        but the first begins, and the last ends, with the phase that is asked for.
        """
        found: list[Stretch] = []
        first = start.step
        for step in (*sorted(s for s in self.beats if start.step <= s <= stop.step), None):
            last = stop.step if step is None else step - 1
            found += self._steps(run, first, last, start, stop)
            if step is not None:
                found += self._by_beats(run, self.beats[step], start, stop)
                first = step + 1
        return Schedule(tuple(found or [self._only(stop)]))

    def _only(self, place: Place) -> Stretch:
        return Stretch(place.step, 1, (place.phase,), Fraction(1))

    def _by_beats(
        self, run: Run, beats: Sequence[Beat], start: Place, stop: Place
    ) -> Iterator[Stretch]:
        for step, phase, seconds in beats:
            if phase in _between(run, step, start, stop):
                travel = min(seconds * _SHARE, _TRAVEL)
                yield Stretch(step, 1, (phase,), seconds, travel)

    def _steps(
        self, run: Run, first: int, last: int, start: Place, stop: Place
    ) -> Iterator[Stretch]:
        """Tell the steps from first to last, whose beats nobody chose."""
        inner = [step for step in (start.step, stop.step) if first <= step <= last]
        cuts = sorted({first, *inner, *(step + 1 for step in inner), last + 1})
        for low, high in pairwise(cuts):
            for a, b, settings in run.stretches(low, high):
                for step, count in self._same_pace(a, b):
                    steps = Stretch(step, count, _between(run, step, start, stop), Fraction(1))
                    yield from self._told(steps, len(phases_of(settings.rule)), start, stop)

    def _same_pace(self, low: int, high: int) -> Iterator[tuple[int, int]]:
        """Split steps where the pace may change: (first, count)."""
        if self.speed is not None:
            yield low, high - low
            return
        while low < high:
            count = 1 if low <= _STORY_CAP else high - low
            yield low, count
            low += count

    def _told(self, steps: Stretch, whole: int, start: Place, stop: Place) -> Iterator[Stretch]:
        """Tell steps of one pace, by their phases or whole; a whole one has so many phases."""
        step = steps.step
        grain, per_second = pace_at(self.speed, step, whole)
        if grain is Grain.PHASE:
            each = self._seconds(per_second, 1)
            yield replace(steps, each=each, travel=each * _SHARE)
            return
        if self.speed is None and step == 1 and start.step == 0 and 0 not in self.beats:
            lead = self._seconds(pace_at(None, 0, whole).per_second, 1)
            yield Stretch(step, 1, (Phase.SAMPLE,), lead)  # so does a run in the window
        shown = [start.phase] if step == start.step else []
        shown.append(stop.phase if step == stop.step else Phase.AFTER)
        if self.speed is None:  # in the window, the pace of a step says how long the next is shown
            per_second = pace_at(None, max(step - 1, 1), whole).per_second
        each = self._seconds(per_second, whole)
        yield replace(steps, phases=tuple(dict.fromkeys(shown)), each=each)

    def _seconds(self, per_second: float, phases: int) -> Fraction:
        """Return the seconds of one of so many a second, which is as many phases long."""
        if math.isinf(per_second):
            return Fraction(1, STEPS_A_FRAME * self.fps)
        if self.speed is None:
            return Fraction(round(_NANO / per_second), _NANO)
        return phases / Fraction(str(self.speed))


def _between(run: Run, step: int, start: Place, stop: Place) -> tuple[Phase, ...]:
    """Return the phases of a step that lie from start to stop."""
    phases = phases_of(run.settings_at(step).rule)
    low = phases.index(start.phase) if step == start.step else 0
    high = phases.index(stop.phase) if step == stop.step else len(phases) - 1
    return phases[low : high + 1]
