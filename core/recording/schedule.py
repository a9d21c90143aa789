"""The schedule of a recording: which phase of which step is shown when, and how far it has come."""

from bisect import bisect_right
from collections.abc import Iterator
from fractions import Fraction
from functools import cached_property
from itertools import accumulate
from typing import NamedTuple

from core.base.frozen import Frozen
from core.step.arrival import ARRIVED
from core.step.phases import Phase


class Shot(NamedTuple):
    """What is shown at a time: a phase of a step, and how far its motion has come, 0 to 1."""

    step: int
    phase: Phase
    progress: float


class Beat(NamedTuple):
    """A phase of a step, and how many seconds it is shown."""

    step: int
    phase: Phase
    seconds: Fraction


class TimedSteps(Frozen):
    """Beats of one length that follow one another: the phases of `count` steps from `step` on.

    `each` is how many seconds a beat lasts, `travel` how many of them its motion takes, or 0 where
    there is none.
    """

    step: int
    count: int
    phases: tuple[Phase, ...]
    each: Fraction
    travel: Fraction = Fraction(0)

    @property
    def seconds(self) -> Fraction:
        """How long it lasts."""
        return self.each * self.beats

    @property
    def beats(self) -> int:
        """How many beats it has."""
        return self.count * len(self.phases)

    def beat(self, number: int) -> Beat:
        """Return a beat by its number within the span, from 0."""
        step, phase = divmod(number, len(self.phases))
        return Beat(self.step + step, self.phases[phase], self.each)

    def comes(self, phase: Phase) -> Fraction:
        """Return after how many seconds of its beat the numbers of a phase have come."""
        return self.travel * Fraction(str(ARRIVED)) if phase is not Phase.SAMPLE else Fraction(0)

    def shot(self, passed: Fraction) -> Shot:
        """Return what is shown when some of its seconds have passed; beyond its end, the end."""
        number = min(int(passed / self.each), self.beats - 1)
        step, phase, _ = self.beat(number)
        if not self.travel or phase is Phase.SAMPLE:
            return Shot(step, phase, 1.0)
        return Shot(step, phase, min(float((passed - number * self.each) / self.travel), 1.0))


class Schedule(Frozen, dict=True):
    """Stretches that follow one another. As small for millions of steps as for a few.

    Times are exact fractions of seconds, so that a frame falls on the same side of a beat's
    beginning wherever it is computed.
    """

    spans: tuple[TimedSteps, ...]

    @cached_property
    def starts(self) -> tuple[Fraction, ...]:
        """When each span begins, and when the last one ends, in seconds."""
        return tuple(accumulate((each.seconds for each in self.spans), initial=Fraction(0)))

    @property
    def seconds(self) -> Fraction:
        """How long it lasts."""
        return self.starts[-1]

    @property
    def beats(self) -> int:
        """How many beats it has."""
        return sum(each.beats for each in self.spans)

    @property
    def last(self) -> Beat:
        """The beat it ends with."""
        return self.spans[-1].beat(self.spans[-1].beats - 1)

    def each_beat(self) -> Iterator[Beat]:
        """Yield all beats in their order."""
        for span in self.spans:
            for number in range(span.beats):
                yield span.beat(number)

    def shot(self, seconds: Fraction) -> Shot:
        """Return what is shown at a time; from the end on, the last beat with its motion done."""
        if seconds >= self.seconds:
            return Shot(self.last.step, self.last.phase, 1.0)
        at = bisect_right(self.starts, seconds) - 1
        return self.spans[at].shot(seconds - self.starts[at])
