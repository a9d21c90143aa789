"""A lesson as a film: played through as a person would, each of its places shown for a while."""

from bisect import bisect_right
from collections.abc import Iterator
from fractions import Fraction
from itertools import accumulate

from core.base.frozen import replace
from core.lessons.commands import LessonNext, OpenLesson
from core.lessons.lesson import Lesson
from core.lessons.view import LessonView
from core.recording.frame_source import Passage, frames_in
from core.state import commands as c
from core.state.playback import TRAVEL
from core.step.arrival import ARRIVED
from core.view.options import Theme
from core.workspace.scene import Scene, held
from core.workspace.workspace import Workspace


class LessonFrames:
    """A lesson at `fps` frames a second, its end held for some seconds.

    Each place is shown for the `dwell` of its scene, and where the lesson goes on to a phase, its
    motion takes `TRAVEL` of that. Without a theme it has those of its scenes, and where they say
    none, that of a new window.
    """

    def __init__(
        self,
        lesson: Lesson,
        fps: int,
        hold: Fraction = Fraction(0),
        theme: Theme | None = None,
        *,
        transparent: bool = False,
    ) -> None:
        self.fps = fps
        self.transparent = transparent
        self._scenes = [
            replace(
                scene,
                options=replace(scene.options, theme=theme or scene.options.theme),
                held=held(scene.prefix.run, scene.prefix.length),
                transparent=transparent,
            )
            for scene in list(_places(lesson))  # all of them first: no run goes on any more
        ]
        dwells = [Fraction(str(_of(scene).scene.dwell)) for scene in self._scenes]
        self._starts = list(accumulate(dwells, initial=Fraction(0)))
        self.frames = frames_in(self._starts[-1], hold, fps)

    def scene_at(self, frame: int) -> Scene:
        """Return the scene of a frame, numbered from 0."""
        time = Fraction(frame, self.fps)
        place = min(bisect_right(self._starts, time), len(self._scenes)) - 1
        scene = self._scenes[place]
        if scene.progress == 1:
            return scene
        come = (time - self._starts[place]) / TRAVEL
        return replace(scene, progress=min(float(come), 1.0))

    def passages(self, least: Fraction) -> Iterator[Passage]:
        """Yield place by place, however short; the first of each scene of the lesson says so."""
        del least
        ends = [*self._starts[1:-1], Fraction(self.frames, self.fps)]
        told = -1
        for scene, start, stop in zip(self._scenes, self._starts, ends, strict=False):
            moment, number = scene.moment, _of(scene).number
            passage = Passage(
                start, stop, scene.prefix.run, scene.options, moment.step, moment.step
            )
            begins = scene if number != told else None
            comes = Fraction(0) if scene.progress == 1 else TRAVEL * Fraction(str(ARRIVED))
            yield replace(passage, phase=moment.phase, begins=begins, comes=comes)
            told = number


def _places(lesson: Lesson) -> Iterator[Scene]:
    """Yield the scene of each place of a lesson, as it is when one comes there."""
    workspace = Workspace()
    workspace.apply(OpenLesson(lesson))
    yield workspace.scene()
    while not _of(workspace.scene()).is_last:
        workspace.apply(LessonNext())
        yield workspace.scene()
        workspace.apply(c.Tick(2 * float(TRAVEL)))  # else the next one only ends the motion


def _of(scene: Scene) -> LessonView:
    assert scene.lesson is not None
    return scene.lesson
