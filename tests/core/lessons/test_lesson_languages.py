"""The lessons in other languages: complete, the same in all but their words, played to the end."""

from collections import Counter

import pytest

from core.base.frozen import replace
from core.base.resources import shipped_lessons
from core.base.translation import Translation
from core.lessons.caption import StyledText, mentions
from core.lessons.lesson_file import read_lesson
from core.state import edit_commands as e
from core.workspace.workspace import Workspace
from gui.i18n import catalogues
from gui.i18n.language import ENGLISH, LANGUAGES
from tests.core.lesson_helpers import played, played_back
from tests.core.lesson_texts import numerals, texts

TAGS = [tag for tag in LANGUAGES if tag != ENGLISH]
LESSONS = shipped_lessons()


def translation(tag):
    found = catalogues.read(catalogues.source(tag, catalogues.Of.LESSONS))
    return Translation(tag, lambda text: found.get(text, ""))


def in_both(tag, path):
    return read_lesson(path), read_lesson(path, translation(tag))


def captions(lesson):
    for scene in lesson.scenes:
        yield scene.caption
        for question in scene.questions:
            yield from (question.ask, question.why)


def words(caption):
    return "\n".join(
        inline.text
        for block in caption
        for inline in block.inlines
        if isinstance(inline, StyledText)
    )


def without_words(lesson):
    """Return a lesson without its words."""
    scenes = tuple(
        replace(
            scene,
            title="",
            caption=(),
            notes="",
            commands=tuple(
                replace(each, name="") if isinstance(each, e.PinRun) and each.name else each
                for each in scene.commands
            ),
            questions=tuple(
                replace(each, ask=(), why=(), choices=("",) * len(each.choices))
                for each in scene.questions
            ),
        )
        for scene in lesson.scenes
    )
    return replace(lesson, title="", subtitle="", language="", scenes=scenes, written=None)


@pytest.mark.parametrize("path", LESSONS, ids=lambda path: path.stem)
@pytest.mark.parametrize("tag", TAGS)
def test_only_the_words_are_others(tag, path):
    english, other = in_both(tag, path)
    assert other.language == tag
    assert without_words(other) == without_words(english)
    assert other.title != english.title
    for ours, theirs in zip(captions(english), captions(other), strict=True):
        assert Counter(mentions(theirs)) == Counter(mentions(ours)), words(theirs)
        assert len(theirs) == len(ours), words(theirs)  # as many paragraphs and items
        assert [block.bullet for block in theirs] == [block.bullet for block in ours]
        assert not ours or not words(ours).strip() or theirs


@pytest.mark.parametrize("path", LESSONS, ids=lambda path: path.stem)
@pytest.mark.parametrize("tag", TAGS)
def test_the_numbers_are_the_same(tag, path):
    """In titles, captions, notes, questions, choices and explanations: each text for itself."""
    english, other = in_both(tag, path)
    assert numerals(other.title + other.subtitle) == numerals(english.title + english.subtitle)
    for ours, theirs in zip(english.scenes, other.scenes, strict=True):
        for said, translated in zip(texts(ours), texts(theirs), strict=True):
            assert Counter(numerals(translated)) == Counter(numerals(said)), translated


@pytest.mark.parametrize("path", LESSONS, ids=lambda path: path.stem)
@pytest.mark.parametrize("tag", TAGS)
def test_it_is_played_to_the_end_and_back(tag, path):
    workspace = Workspace()
    there = played(workspace, in_both(tag, path)[1])
    assert len(there) > 15
    assert played_back(workspace) == there


def test_a_lesson_of_ones_own_stays_as_it_is_written(tmp_path):
    path = tmp_path / "own.toml"
    path.write_text(LESSONS[0].read_text("utf-8"), encoding="utf-8")
    assert read_lesson(path, translation("de")) == read_lesson(path)


def test_what_is_not_translated_stays_english():
    lesson = read_lesson(LESSONS[0], Translation("xx", lambda _text: ""))
    english = read_lesson(LESSONS[0])
    assert replace(lesson, language="en", written=english.written) == english
