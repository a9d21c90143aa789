"""What a scene says of the lesson that is on."""

from core.base.frozen import Frozen
from core.lessons.lesson import Lesson, LessonScene, LessonStop, Question


class LessonView(Frozen):
    """Where the lesson is: the scene's number from 0, and the stop within it.

    `away` says that the person has stepped away to try things. `covered_now` are the numbers that
    are covered as things stand.
    """

    lesson: Lesson
    number: int
    stop: LessonStop
    covered_now: frozenset[str]
    is_first: bool
    is_last: bool
    away: bool

    @property
    def scene(self) -> LessonScene:
        """The present scene."""
        return self.lesson.scenes[self.number]

    @property
    def questions(self) -> tuple[tuple[Question, bool], ...]:
        """The questions asked here, and whether the answer of each is shown."""
        return tuple(
            (question, number in self.stop.answered)
            for number, question in enumerate(self.scene.questions)
            if question.at in {None, self.stop.phase}
        )

    @property
    def minutes_before(self) -> float:
        """The minutes that the scenes before this one are to take."""
        return sum(scene.minutes for scene in self.lesson.scenes[: self.number])
