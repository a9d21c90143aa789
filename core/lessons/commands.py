"""The part of the vocabulary that leads through a lesson."""

from typing import TYPE_CHECKING, TypeAlias

from core.base.frozen import Frozen

if TYPE_CHECKING:
    from core.lessons.lesson import Lesson


class OpenLesson(Frozen):
    """Begin a lesson; what was there before comes back when it is left."""

    lesson: "Lesson"


class LessonNext(Frozen):
    """Go on: reveal a number or an answer, else the next phase, else the next scene.

    Away from the lesson it only goes back to where the lesson is.
    """


class LessonBack(Frozen):
    """Go back by what `LessonNext` goes on, to exactly what there was."""


class LessonJump(Frozen):
    """Go to the beginning of a scene, by its number from 0."""

    scene: int


class LessonTurn(Frozen):
    """Go to one of the stops of a scene, both from 0, with these numbers revealed out of turn."""

    scene: int
    position: int
    revealed: frozenset[str] = frozenset()


class LessonReturn(Frozen):
    """Go back to where the lesson is, after trying things."""


class LeaveLesson(Frozen):
    """End the lesson, and bring back what was there before it."""


LessonCommand: TypeAlias = (
    OpenLesson | LessonNext | LessonBack | LessonJump | LessonTurn | LessonReturn | LeaveLesson
)
