"""What a recording is made from: its frames, any of them by its number, and what they tell."""

from collections.abc import Iterator
from fractions import Fraction
from typing import Protocol

from core.base.frozen import Frozen, replace
from core.step.phases import Phase
from core.training.run import Run
from core.view.options import ViewOptions
from core.workspace.scene import Scene


class Passage(Frozen):
    """Steps of a run that are shown one after another, from when to when (seconds), and a phase.

    Without a phase it is the steps as a whole. `options` say how it looks; `begins` is the scene it
    begins with, where that begins a scene of a lesson. `comes` is after how many seconds the
    numbers of the phase have come; None where it ends before.
    """

    start: Fraction
    stop: Fraction
    run: Run
    options: ViewOptions
    first: int
    last: int
    phase: Phase | None = None
    begins: Scene | None = None
    comes: Fraction | None = Fraction(0)

    @property
    def seconds(self) -> Fraction:
        """How long it is shown."""
        return self.stop - self.start

    def joined(self, other: "Passage") -> "Passage":
        """Return this and what follows it as one."""
        first, last = min(self.first, other.first), max(self.last, other.last)
        return replace(self, stop=other.stop, first=first, last=last, phase=None, comes=Fraction(0))


class FrameSource(Protocol):
    """Frames, `fps` a second. A frame depends on nothing but its number.

    `transparent` leaves out the background.
    """

    @property
    def fps(self) -> int:
        """Frames a second."""

    @property
    def transparent(self) -> bool:
        """Whether there is no ground."""

    @property
    def frames(self) -> int:
        """How many frames there are; the last shows how it ends."""

    def scene_at(self, frame: int) -> Scene:
        """Return the scene of a frame, numbered from 0."""

    def passages(self, least: Fraction) -> Iterator[Passage]:
        """Yield what is shown, one after another to the end.

        What takes less than `least` seconds may be joined with its like.
        """


def seconds_of(frame_source: FrameSource) -> Fraction:
    """Return how long a recording lasts."""
    return Fraction(frame_source.frames, frame_source.fps)


def frames_in(seconds: Fraction, hold: Fraction, fps: int) -> int:
    """Return how many frames show some seconds and then hold the end, one at least."""
    return -(-seconds.numerator * fps // seconds.denominator) + max(round(hold * fps), 1)
