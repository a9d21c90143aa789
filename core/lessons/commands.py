"""The commands that lead through a lesson, and what each does.

What plays lessons is imported with the first of them that is carried out.
"""

from typing import TYPE_CHECKING

from core.base.bounds import Count
from core.base.command import Command
from core.base.overrides import override

if TYPE_CHECKING:
    from core.lessons.lesson import Lesson
    from core.lessons.player import Played
    from core.lessons.position import LessonProgress
    from core.state.state import State


class LessonCommand(Command):
    """Something that is asked of the lesson that is on."""

    def perform(self, state: "State", lesson: "LessonProgress | None") -> "Played":
        """Return what it makes of a state and the lesson beside it; without a lesson, the same.

        Raises `Problem` (lesson.no_scene, and what a lesson is refused with) with nothing changed.
        """
        return (state, None) if lesson is None else self.lead(state, lesson)

    def lead(self, state: "State", lesson: "LessonProgress") -> "Played":
        """Do so where a lesson is on."""
        raise NotImplementedError


class OpenLesson(LessonCommand):
    """Begin a lesson; what was there before comes back when it is left."""

    lesson: "Lesson"

    @override
    def perform(self, state: "State", lesson: "LessonProgress | None") -> "Played":
        from core.lessons.player import open_lesson

        return open_lesson(state, lesson, self.lesson)


class LessonNext(LessonCommand):
    """Go on: reveal a number or an answer, else the next phase, else the next scene.

    Away from the lesson it only goes back to where the lesson is.
    """

    @override
    def lead(self, state: "State", lesson: "LessonProgress") -> "Played":
        from core.lessons.player import go_on

        return go_on(state, lesson)


class LessonBack(LessonCommand):
    """Go back by what `LessonNext` goes on, to exactly what there was."""

    @override
    def lead(self, state: "State", lesson: "LessonProgress") -> "Played":
        from core.lessons.player import go_back

        return go_back(state, lesson)


class LessonTurn(LessonCommand):
    """Go to one of the stops of a scene, both from 0, with these numbers revealed out of turn."""

    scene: Count
    position: Count = 0
    revealed: frozenset[str] = frozenset()

    @override
    def lead(self, state: "State", lesson: "LessonProgress") -> "Played":
        from core.lessons.player import go_to
        from core.lessons.position import LessonPosition

        return go_to(state, lesson, LessonPosition(self.scene, self.position, self.revealed))


class LessonJump(LessonCommand):
    """Go to the beginning of a scene, by its number from 0."""

    scene: Count

    @override
    def lead(self, state: "State", lesson: "LessonProgress") -> "Played":
        return LessonTurn(self.scene).lead(state, lesson)


class LessonReturn(LessonCommand):
    """Go back to where the lesson is, after trying things."""

    @override
    def lead(self, state: "State", lesson: "LessonProgress") -> "Played":
        from core.lessons.player import go_to

        return go_to(state, lesson, lesson.place)


class LeaveLesson(LessonCommand):
    """End the lesson, and bring back what was there before it."""

    @override
    def lead(self, state: "State", lesson: "LessonProgress") -> "Played":
        from core.lessons.player import leave

        return leave(state, lesson), None
