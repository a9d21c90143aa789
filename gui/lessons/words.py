"""The words of the lesson player and of the teacher’s sheet, and lessons as plain text.

Needs no Qt, so that the command line can use it.
"""

from pathlib import Path
from typing import assert_never

from core.base.frozen import Frozen, replace
from core.base.number_format import DEFAULT_DIGITS, format_exact, format_number
from core.base.problems import Message
from core.data.dataset import Dataset
from core.formulas.masking import BLANK
from core.formulas.named_values import NUDGE_OF, NamedValue
from core.formulas.notation import plain, plain_symbol
from core.formulas.working import formula_of
from core.lessons.caption import Caption, Inline, Mention, MentionForm, StyledText, TextBlock
from core.lessons.lesson import Lesson, Question
from core.network.quantities import ETA
from core.step.moment import Moment
from core.workspace.scene import Scene
from gui.i18n.language import tr, translated
from gui.words.texts import UNKNOWN
from gui.words.wording import quantity, word

LESSON = {
    "panel": "the lesson",
    "place": "Scene {number} of {count}",
    "minutes": "minute {before} of {minutes}",
    "away": "You have stepped away from the lesson. “Next” returns to the scene.",
    "return": "Return to the scene",
    "check": "Check",
    "answer_to": "your answer to question {number}",
    "type": "your answer",
    "right": "✓ Right.",
    "wrong": "✗ Not yet: try again.",
    "solution": "{answer}",
    "leave": "×",
    "leave_says": "leave the lesson",
    "menu": "Lessons",
    "scenes": "the scenes of the lesson",
    "open": "Open a lesson",
    "filter": "Lessons (*.toml);;All files (*)",
}
"""The lesson player."""

PARTS = {
    "diagram": "Diagram",
    "working": "Working",
    "plots": "Plots",
    "experiment": "Settings",
    "runs": "Pinned runs",
    "transport": "Transport",
    "header": "Top line",
    "effect": "Effect of the step",
    "phases": "Row of phases",
    "timeline": "Timeline",
    "choices": "Grain, speed and stop",
}
"""The parts of the window that can be hidden."""

MEASURES = {
    "slope": "the slope",
    "over_all_data": "the mean loss",
    "nudge": "what a nudge of {} says",
}
"""What numbers without a symbol are called."""

SHEET = {
    "all": "{scenes} · {minutes} minutes",
    "scene": "## {number}. {title}",
    "place": "*{minutes} minutes, from minute {before} on · step {step}*",
    "keys": "Keys: {count} times “next” in this scene.",
    "covered": "Covered, in the order of “next”: {names}.",
    "kept": "Covered all the time: {names}.",
    "question": "**{number}. {ask}**",
    "choices": "Choices: {choices}.",
    "answer": "Answer: {answer}.",
    "discuss": "To be discussed.",
    "notes": "**Notes.** {notes}",
}
"""The teacher's sheet, in Markdown."""


class Live(Frozen):
    """What the live numbers of a text are read from."""

    moment: Moment
    data: Dataset
    digits: int = DEFAULT_DIGITS
    covered: frozenset[str] = frozenset()

    @classmethod
    def of(cls, scene: Scene) -> "Live":
        """Take what a scene shows."""
        options = scene.options
        return cls(scene.moment, scene.experiment.data, options.digits, options.covered)

    def text(self, measure: NamedValue) -> str:
        """Write a number as it stands: an empty box where it is covered."""
        if measure.covered(self.covered):
            return BLANK
        if measure.names == ("step",):
            return str(self.moment.step)
        value = measure.value(self.moment, self.data)
        if value is None:
            return UNKNOWN
        given = measure.names == (ETA,)
        return format_exact(value, 1) if given else format_number(value, self.digits)

    def answer(self, question: Question) -> str:
        """Write the answer of a question; nothing for one that is to be discussed."""
        if question.choices:
            return question.choices[question.right]
        if question.named:
            return replace(self, moment=self.moment.at_rest).text(question.named)
        return format_exact(question.answer, 1) if isinstance(question.answer, float) else ""


def plain_caption(caption: Caption, live: Live) -> str:
    """Write a text of a lesson as plain text: paragraphs and items, a line each."""
    return "\n".join(plain_block(block, live) for block in caption)


def plain_block(block: TextBlock, live: Live) -> str:
    """Write a paragraph, or an item after its bullet."""
    text = "".join(plain_inline(inline, live) for inline in block.inlines)
    return f"{block.bullet} {text}" if block.bullet else text


def plain_inline(inline: Inline, live: Live) -> str:
    """Write a part of a text: words, a symbol, a number or a formula."""
    match inline:
        case StyledText(text):
            return text
        case Mention(measure, MentionForm.VALUE):
            return live.text(measure)
        case Mention(measure, MentionForm.FORMULA):
            formula = formula_of(live.moment.plan, measure.name)
            return plain(formula) if formula else plain_symbol(measure.name)
        case Mention(measure):
            return plain_symbol(measure.name)
        case _:
            assert_never(inline)


def describe_lesson(path: Path, lesson: Lesson) -> str:
    """Say that a lesson file is good, and how long the lesson is."""
    minutes = f"{lesson.minutes:g}"
    values = {"path": path, "scenes": count_scenes(lesson), "minutes": minutes}
    return word(Message("lesson.good", values))


def count_scenes(lesson: Lesson) -> str:
    """Say how many scenes there are."""
    count = len(lesson.scenes)
    return tr("1 scene") if count == 1 else tr("{count} scenes").format(count=count)


def name_measure(name: str) -> str:
    """Name a number that can be covered."""
    if name.startswith(NUDGE_OF):
        return MEASURES["nudge"].format(plain_symbol(name.removeprefix(NUDGE_OF)))
    return MEASURES.get(name) or quantity(name)


translated(globals())
