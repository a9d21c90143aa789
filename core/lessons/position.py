"""Where a lesson stands, and what it keeps on its way."""

from core.base.frozen import Frozen, replace
from core.base.problems import Problem
from core.lessons.compiler import Start
from core.lessons.lesson import Lesson, LessonStop
from core.state.state import State
from core.training.run_prefix import RunPrefix
from core.view.options import ViewOptions


class LessonPosition(Frozen):
    """Where a lesson stands: scene and stop from 0, and the numbers revealed out of turn."""

    scene: int = 0
    position: int = 0
    revealed: frozenset[str] = frozenset()


class LessonProgress(Frozen):
    """A lesson on its way: `viewer` is the person's own look, `before` what was there before."""

    lesson: Lesson
    starts: tuple[Start, ...]
    viewer: ViewOptions
    before: State
    place: LessonPosition = LessonPosition()

    def at(self, place: LessonPosition) -> "LessonProgress":
        """Return the lesson at a place; raises `Problem` (lesson.no_scene).

        Beyond the last stop of a scene it is at that.
        """
        if not 0 <= place.scene < len(self.starts):
            raise Problem("lesson.no_scene", number=place.scene + 1, count=len(self.starts))
        last = len(self.starts[place.scene].stops) - 1
        return replace(self, place=replace(place, position=min(place.position, last)))

    def revealing(self, names: frozenset[str]) -> "LessonProgress":
        """Return the lesson where it is, with these numbers revealed out of turn."""
        return replace(self, place=replace(self.place, revealed=names))

    @property
    def start(self) -> Start:
        """What the present scene begins with."""
        return self.starts[self.place.scene]

    @property
    def stops(self) -> tuple[LessonStop, ...]:
        """The stops of the present scene, as they are after what the person has revealed."""
        scene = self.lesson.scenes[self.place.scene]
        return tuple(scene.revealing(stop, self.place.revealed) for stop in self.start.stops)

    @property
    def stop(self) -> LessonStop:
        """The present stop."""
        return self.stops[self.place.position]

    @property
    def prefixes(self) -> tuple[RunPrefix, ...]:
        """The runs that the lesson keeps, and those from before it."""
        entries = (*self.before.past, *self.before.future)
        kept = (prefix for entry in entries for prefix in entry.other.prefixes)
        own = (RunPrefix(start.document.run, start.length) for start in self.starts)
        return (*own, *self.before.document.prefixes, *kept)
