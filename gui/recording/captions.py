"""Captions and chapters of a film: what is shown, in words, and when. Needs no Qt."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from fractions import Fraction

from core.film import Film
from core.phases import Phase
from core.working import working_of
from gui.recording_texts import CAPTIONS
from gui.recording_wording import name_steps, say_working

LEAST_CAPTION = Fraction(1, 2)
LEAST_CHAPTER = Fraction(1)
"""Seconds for which something has to be shown to be told of by itself: else nobody could read."""


@dataclass(frozen=True)
class Span:
    """Steps that follow one another, from when to when they are shown (seconds), and a phase.

    Without a phase it is the steps as a whole.
    """

    start: Fraction
    stop: Fraction
    first: int
    last: int
    phase: Phase | None = None

    @property
    def seconds(self) -> Fraction:
        """How long it is shown."""
        return self.stop - self.start

    def joined(self, other: "Span") -> "Span":
        """Return this and what follows it as one."""
        return replace(self, stop=other.stop, last=other.last, phase=None)


def chapters_of(film: Film) -> Iterator[Span]:
    """Yield each step that is shown long enough, and the quick ones between such as one."""
    return _together(_steps_of(_spans_of(film, LEAST_CHAPTER)), LEAST_CHAPTER)


def captions_of(film: Film) -> Iterator[Span]:
    """Yield each phase that is shown long enough, and the quick ones between such as one."""
    return _together(_spans_of(film, LEAST_CAPTION), LEAST_CAPTION)


def srt(film: Film) -> Iterator[str]:
    """Yield the text of an .srt file, a caption at a time."""
    for number, span in enumerate(captions_of(film), 1):
        yield f"{number}\n{_time(span.start)} --> {_time(span.stop)}\n{says(film, span)}\n\n"


def says(film: Film, span: Span) -> str:
    """Return the sentence and the formulas of a phase in words; of quick ones, their steps."""
    steps = name_steps(span.first, span.last)
    if span.phase is None:
        return f"{steps}."
    scene = film.scene
    moment = scene.trail.run.at(span.first, span.phase)
    working = working_of(moment, scene.experiment.data, scene.look.digits)
    return CAPTIONS["caption"].format(steps=steps, says=say_working(working))


def _spans_of(film: Film, least: Fraction) -> Iterator[Span]:
    """Yield beat by beat, and a stretch of quick ones as one; the last stays to the end."""
    schedule = film.schedule
    for start, stretch in zip(schedule.starts, schedule.stretches, strict=False):
        if stretch.each * len(stretch.phases) < least:
            last = stretch.step + stretch.count - 1
            found = [Span(start, start + stretch.seconds, stretch.step, last)]
        else:
            beats = map(stretch.beat, range(stretch.beats))
            found = [
                Span(start + i * beat.seconds, start + (i + 1) * beat.seconds,
                     beat.step, beat.step, beat.phase)
                for i, beat in enumerate(beats)
            ]  # fmt: skip
        for span in found:
            ends = span.stop == schedule.seconds
            yield replace(span, stop=film.seconds) if ends else span


def _steps_of(spans: Iterable[Span]) -> Iterator[Span]:
    """Join the phases of each step."""
    waiting: Span | None = None
    for span in spans:
        if waiting and waiting.first == span.last:
            waiting = waiting.joined(span)
            continue
        if waiting:
            yield waiting
        waiting = span
    if waiting:
        yield waiting


def _together(spans: Iterable[Span], least: Fraction) -> Iterator[Span]:
    """Join what is quick with the quick before it."""
    waiting: Span | None = None
    for span in spans:
        if waiting and span.seconds < least and (_quick(waiting) or waiting.seconds < least):
            waiting = waiting.joined(span)
        else:
            if waiting:
                yield waiting
            waiting = span
    if waiting:
        yield waiting


def _quick(span: Span) -> bool:
    return span.phase is None and span.first < span.last


def _time(seconds: Fraction) -> str:
    minutes, milliseconds = divmod(round(seconds * 1000), 60_000)
    hours, minutes = divmod(minutes, 60)
    whole, milliseconds = divmod(milliseconds, 1000)
    return f"{hours:02}:{minutes:02}:{whole:02},{milliseconds:03}"
