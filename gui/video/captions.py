"""Captions and chapters of a recording: what is shown, in words, and when. Needs no Qt."""

from collections.abc import Iterable, Iterator
from fractions import Fraction
from math import ceil

from core.base.frozen import replace
from core.formulas.working import working_of
from core.recording.frame_source import FrameSource, Passage
from core.workspace.scene import Scene
from gui.lessons.words import Live, plain_caption
from gui.recording.words import CAPTIONS, name_steps, say_working

LEAST_CAPTION = Fraction(1, 2)
LEAST_CHAPTER = Fraction(1)
"""Seconds for which something has to be shown to be told of by itself: else nobody could read."""


def chapters_of(frame_source: FrameSource) -> Iterator[Passage]:
    """Yield each step that is shown long enough, and the quick ones between such as one.

    Of a lesson, yield its scenes.
    """
    return _together(_steps_of(frame_source.passages(LEAST_CHAPTER)), LEAST_CHAPTER)


def captions_of(frame_source: FrameSource) -> Iterator[Passage]:
    """Yield each phase that is shown long enough, and the quick ones between such as one."""
    return _together(frame_source.passages(LEAST_CAPTION), LEAST_CAPTION)


def srt(frame_source: FrameSource) -> Iterator[str]:
    """Yield the text of an .srt file, a caption at a time.

    Each is there from when the numbers that it tells have come until those of the next have.
    """
    shown = [passage for passage in captions_of(frame_source) if passage.comes is not None]
    starts = [passage.start + (passage.comes or 0) for passage in shown]
    stops = [*starts[1:], *(passage.stop for passage in shown[-1:])]
    for number, (passage, start, stop) in enumerate(zip(shown, starts, stops, strict=True), 1):
        yield f"{number}\n{_time(start)} --> {_time(stop)}\n{says(passage)}\n\n"


def says(passage: Passage) -> str:
    """Return the sentence and the formulas of a phase in words; of quick ones, their steps."""
    if passage.begins is not None:
        return _says_lesson(passage.begins)
    steps = name_steps(passage.first, passage.last)
    if passage.phase is None:
        return f"{steps}."
    moment, options = passage.run.at(passage.first, passage.phase), passage.options
    working = working_of(moment, passage.run.experiment.data, options.digits, options.covered)
    return CAPTIONS["caption"].format(steps=steps, says=say_working(working))


def name_chapter(passage: Passage) -> str:
    """Name what a chapter shows: its steps, or a scene of a lesson."""
    if passage.begins is not None and (view := passage.begins.lesson):
        return view.scene.title
    return name_steps(passage.first, passage.last)


def _says_lesson(scene: Scene) -> str:
    """Return what the caption of a lesson says, under its title."""
    assert scene.lesson is not None
    shown, live = scene.lesson.scene, Live.of(replace(scene, progress=1.0))
    return "\n".join(filter(None, (shown.title, plain_caption(shown.caption, live))))


def _steps_of(spans: Iterable[Passage]) -> Iterator[Passage]:
    """Join the phases of each step, or the places of each scene of a lesson."""
    waiting: Passage | None = None
    for passage in spans:
        within = waiting and waiting.begins and not passage.begins
        if waiting and (within or (waiting.first == passage.last and not passage.begins)):
            waiting = waiting.joined(passage)
            continue
        if waiting:
            yield waiting
        waiting = passage
    if waiting:
        yield waiting


def _together(spans: Iterable[Passage], least: Fraction) -> Iterator[Passage]:
    """Join what is quick with the quick beside it."""
    waiting: Passage | None = None
    for passage in spans:
        if waiting and passage.begins is None and _go_together(waiting, passage, least):
            waiting = waiting.joined(passage)
        else:
            if waiting:
                yield waiting
            waiting = passage
    if waiting:
        yield waiting


def _go_together(one: Passage, other: Passage, least: Fraction) -> bool:
    """Say whether neither of two, or one beside quick steps, is shown for long enough."""
    short = one.seconds < least, other.seconds < least
    return all(short) or (short[1] and _quick(one)) or (short[0] and _quick(other))


def _quick(passage: Passage) -> bool:
    return passage.phase is None and passage.first < passage.last


def _time(seconds: Fraction) -> str:
    minutes, milliseconds = divmod(ceil(seconds * 1000), 60_000)
    hours, minutes = divmod(minutes, 60)
    whole, milliseconds = divmod(milliseconds, 1000)
    return f"{hours:02}:{minutes:02}:{whole:02},{milliseconds:03}"
