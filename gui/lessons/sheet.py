"""The teacher's sheet of a lesson: what each scene says, asks and answers, and the notes."""

from collections.abc import Iterable, Iterator
from itertools import groupby

from core.lessons.caption import BULLET, Caption, Inline, StyledText, TextBlock
from core.lessons.compiler import Start, compile_lesson
from core.lessons.lesson import Lesson, LessonScene, Question
from core.step.phases import Phase
from gui.lessons.words import SHEET, Live, count_scenes, name_measure, plain_inline


def sheet(lesson: Lesson) -> str:
    """Write the sheet in Markdown; live numbers are those at the end of what is asked for."""
    return "\n\n".join(filter(None, _parts(lesson))) + "\n"


def _parts(lesson: Lesson) -> Iterator[str]:
    yield f"# {lesson.title}"
    yield lesson.subtitle
    yield SHEET["all"].format(scenes=count_scenes(lesson), minutes=f"{lesson.minutes:g}")
    before = 0.0
    for number, (scene, start) in enumerate(
        zip(lesson.scenes, compile_lesson(lesson), strict=True), 1
    ):
        yield SHEET["scene"].format(number=number, title=scene.title)
        yield SHEET["place"].format(
            minutes=f"{scene.minutes:g}", before=f"{before:g}", step=start.document.step
        )
        yield from _scene(scene, start)
        before += scene.minutes


def _scene(scene: LessonScene, start: Start) -> Iterator[str]:
    last = start.stops[-1].phase
    yield _text(scene.caption, _live(start, last))
    if scene.covered:
        yield SHEET["covered"].format(names=_names(scene.covered))
    if scene.kept:
        yield SHEET["kept"].format(names=_names(scene.kept))
    for number, question in enumerate(scene.questions, 1):
        yield from _question(number, question, _live(start, question.at or last))
    yield SHEET["keys"].format(count=len(start.stops))
    if scene.notes:
        yield SHEET["notes"].format(notes=scene.notes)


def _question(number: int, question: Question, live: Live) -> Iterator[str]:
    yield SHEET["question"].format(number=number, ask=_text(question.ask, live))
    if question.choices:
        yield SHEET["choices"].format(choices=" / ".join(question.choices))
    answer = live.answer(question)
    yield SHEET["answer"].format(answer=answer) if answer else SHEET["discuss"]
    yield _text(question.why, live)


def _live(start: Start, phase: Phase) -> Live:
    run, step = start.document.run, start.document.step
    return Live(run.at(step, phase), run.experiment.data)


def _text(caption: Caption, live: Live) -> str:
    """Write a text in Markdown: paragraphs apart, the items of a list under each other."""
    parts = []
    for is_item, blocks in groupby(caption, key=lambda block: bool(block.bullet)):
        written = [_block(block, live) for block in blocks]
        parts.append(("\n" if is_item else "\n\n").join(written))
    return "\n\n".join(parts)


def _block(block: TextBlock, live: Live) -> str:
    text = "".join(_marked(inline, live) for inline in block.inlines)
    bullet = "-" if block.bullet == BULLET else block.bullet
    return f"{bullet} {text}" if bullet else text


def _marked(inline: Inline, live: Live) -> str:
    text = plain_inline(inline, live)
    if not isinstance(inline, StyledText):
        return text
    mark = "`" if inline.code else "**" * inline.strong + "*" * inline.emphasis
    inner = text.strip()
    return text.replace(inner, f"{mark}{inner}{mark[::-1]}") if mark and inner else text


def _names(names: Iterable[str]) -> str:
    return ", ".join(map(name_measure, names))
