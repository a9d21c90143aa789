"""A lesson: scenes, each with a caption, what it does, what it shows and covers, and questions."""

import math
from collections.abc import Collection
from enum import StrEnum
from typing import TYPE_CHECKING

from core.base.frozen import Frozen
from core.formulas.named_values import NamedValue
from core.lessons.caption import Caption
from core.step.phases import Phase
from core.view.options import Part

if TYPE_CHECKING:
    from core.state.command import RunCommand
    from core.view.commands import ViewCommand

TOLERANCE = 0.005
"""How far an answer may be off, in proportion, where a question does not say."""


USUAL_DWELL = 4.0
"""Seconds that a recording stays at each place of a lesson, unless its scene says otherwise."""


class ExpectedChange(StrEnum):
    """What an update does to a quantity."""

    FALLS = "falls"
    RISES = "rises"
    SAME = "stays the same"


class LessonStop(Frozen):
    """A place within a scene: its phase, and which numbers are still covered.

    `answered` are the questions, by number from 0, that have their answer shown.
    """

    phase: Phase
    covered: frozenset[str] = frozenset()
    answered: frozenset[int] = frozenset()


class Question(Frozen):
    """A question; `at` is the phase it is asked in, None if in all of its scene.

    One for a number has an `answer`, a value or what it is the value of; one of choices has
    `choices` and which of them is right, from 0. One with neither is to be discussed. `why` is
    shown with the answer.
    """

    ask: Caption
    answer: NamedValue | float | None = None
    tolerance: float = TOLERANCE
    choices: tuple[str, ...] = ()
    right: int = 0
    why: Caption = ()
    at: Phase | None = None

    @property
    def named(self) -> NamedValue | None:
        """What the answer is the value of, if it is given so."""
        return self.answer if isinstance(self.answer, NamedValue) else None

    @property
    def has_answer(self) -> bool:
        """Whether there is something to show as the answer."""
        return self.answer is not None or bool(self.choices) or bool(self.why)

    def accepts(self, given: float, right: float) -> bool:
        """Say whether a number is near enough to the right one."""
        return math.isclose(given, right, rel_tol=self.tolerance, abs_tol=1e-12)


class LessonScene(Frozen):
    """One scene of a lesson.

    `commands` make it from the scene before. `until` is the last phase that the person is led
    through in it, None if only the one it begins with. `covered` are names of numbers in the order
    they are revealed, `kept` those of numbers that stay covered, `dimmed` quantities shown faintly,
    `hidden` parts of the window not shown. `notes` are for the teacher, `minutes` how long it
    takes, `dwell` the seconds that a recording stays at each of its places.
    """

    title: str
    caption: Caption = ()
    commands: tuple["RunCommand | ViewCommand", ...] = ()
    until: Phase | None = None
    covered: tuple[str, ...] = ()
    kept: tuple[str, ...] = ()
    dimmed: frozenset[str] = frozenset()
    hidden: frozenset[Part] = frozenset()
    questions: tuple[Question, ...] = ()
    notes: str = ""
    minutes: float = 0.0
    dwell: float = USUAL_DWELL

    def answered_by(self, name: str, covered: Collection[str]) -> frozenset[int]:
        """Return which questions a number answers once it is revealed, while these are covered."""
        return frozenset(
            number
            for number, question in enumerate(self.questions)
            if (measure := question.named) and name in measure.names
            if not measure.covered(frozenset(covered))
        )

    def revealing(self, stop: LessonStop, names: frozenset[str]) -> LessonStop:
        """Return a stop as it is after these numbers have been revealed out of turn."""
        if stop.covered.isdisjoint(names):
            return stop
        left = stop.covered - names
        answered = stop.answered.union(*(self.answered_by(n, left) for n in stop.covered & names))
        return LessonStop(stop.phase, left, answered)


class LessonText(Frozen):
    """What a lesson was read from: the text of its file, and how that was translated.

    `language` is the tag of the language it was put into, None if it was left as it is, `words`
    what people read in it and what became of that.
    """

    text: str
    language: str | None = None
    words: tuple[tuple[str, str], ...] = ()


class Lesson(Frozen):
    """A lesson; `language` is the tag of the language it is in.

    `written` is what it was read from, None if it comes from no file.
    """

    title: str
    subtitle: str
    language: str
    scenes: tuple[LessonScene, ...]
    written: LessonText | None = None

    @property
    def minutes(self) -> float:
        """How long it takes in all."""
        return sum(scene.minutes for scene in self.scenes)
