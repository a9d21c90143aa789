"""The part of the vocabulary that leads through a lesson."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from core.lessons.lesson import Lesson


@dataclass(frozen=True, slots=True)
class OpenLesson:
    """Begin a lesson; what was there before comes back when it is left."""

    lesson: "Lesson"


@dataclass(frozen=True, slots=True)
class LessonNext:
    """Go on: reveal a number or an answer, else the next phase, else the next scene.

    Away from the lesson it only goes back to where the lesson is.
    """


@dataclass(frozen=True, slots=True)
class LessonBack:
    """Go back by what `LessonNext` goes on, to exactly what there was."""


@dataclass(frozen=True, slots=True)
class LessonJump:
    """Go to the beginning of a scene, by its number from 0."""

    scene: int


@dataclass(frozen=True, slots=True)
class LessonTurn:
    """Go to one of the stops of a scene, both from 0, with these numbers revealed out of turn."""

    scene: int
    position: int
    revealed: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class LessonReturn:
    """Go back to where the lesson is, after trying things."""


@dataclass(frozen=True, slots=True)
class LeaveLesson:
    """End the lesson, and bring back what was there before it."""


LessonCommand: TypeAlias = (
    OpenLesson | LessonNext | LessonBack | LessonJump | LessonTurn | LessonReturn | LeaveLesson
)
