"""Lessons in live recordings: recorded from before them or within, and shown again as given."""

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.base.frozen import replace
from core.base.resources import shipped_lessons
from core.base.translation import Translation
from core.base.work import finish
from core.lessons.commands import (
    LeaveLesson,
    LessonBack,
    LessonJump,
    LessonNext,
    LessonReturn,
    LessonTurn,
    OpenLesson,
)
from core.lessons.lesson import Lesson, LessonScene
from core.lessons.lesson_file import read_lesson
from core.recording.event_log import EventLog, Recorder
from core.recording.event_log_file import log_text, read_log, save_log
from core.recording.replay import Replay
from core.state import commands as c
from core.state import edit_commands as e
from core.state.playback import NANO, Grain
from core.step.phases import Phase
from core.view import commands as v
from core.view.options import Part, Theme
from core.workspace.workspace import Workspace
from tests.core.lessons.test_lessonplay import LESSON as MADE
from tests.core.problems import problem_of
from tests.core.recording.test_event_log import seen

BY_HAND = shipped_lessons()[1]
LESSON = read_lesson(BY_HAND)


def shown(scene):
    """All of a scene that a viewer could tell from another, the lesson too."""
    return (*seen(scene), scene.lesson)


def read(log, tmp_path):
    save_log(log, tmp_path / "log.json")
    return finish(read_log(tmp_path / "log.json"))


def given_before(workspace):
    """A person is within a lesson, and has revealed something out of turn and chosen a look."""
    for command in (
        *(c.Move(Grain.STEP, 3), e.PinRun("mine"), v.SetDigits(6), v.Select("w3")),
        *(OpenLesson(LESSON), LessonNext(), LessonNext(), c.Tick(5), v.Reveal("loss")),
        *(v.SetTheme(Theme.DARK), v.HidePart(Part.RUNS)),
    ):
        workspace.apply(command)


TAUGHT = (
    *(
        LessonNext(),
        LessonNext(),
        LessonNext(),
        LessonJump(1),
        LessonNext(),
        LessonBack(),
    ),
    *(
        c.Move(Grain.STEP, 4),
        e.SetWeight("w1", 2.0),
        c.Move(Grain.STEP, 2),
        e.PinRun("tried"),
        c.Undo(),
    ),
    *(
        c.Undo(),
        c.Redo(),
        LessonReturn(),
        LessonNext(),
        c.Undo(),
        LessonNext(),
        LessonNext(),
    ),
    *(LessonJump(2), LessonNext(), v.Reveal(), c.Play(), LessonNext(), LeaveLesson()),
)


def recorded(workspace, commands, pause=0.75):
    """Record the commands, one after each pause; return the log and the scene after each pause."""
    recorder, scenes = Recorder(workspace), {0: shown(workspace.scene())}
    at = 0
    for command in (*commands, c.Pause()):
        recorder.apply(c.Tick(pause))
        at += round(pause * NANO)
        recorder.apply(command)
        scenes[at] = shown(workspace.scene())
    return recorder.log, scenes


@pytest.mark.parametrize("within", [False, True])
def test_a_lesson_is_recorded_saved_read_and_shown_as_it_was_given(within, tmp_path):
    workspace = Workspace()
    commands = TAUGHT
    if within:
        given_before(workspace)
    else:
        commands = (c.Move(Grain.STEP, 2), OpenLesson(LESSON), *TAUGHT)
    log, scenes = recorded(workspace, commands)
    assert any(lesson and lesson.number == 2 for *_, lesson in scenes.values())
    assert any(lesson and lesson.away for *_, lesson in scenes.values())
    for each in (log, read(log, tmp_path)):
        replay = Replay(each, NANO)
        for at, scene in scenes.items():
            assert shown(replay.scene_at(at)) == scene, at / NANO
    assert log_text(read(log, tmp_path)) == log_text(log)


def test_what_was_before_a_lesson_comes_back_in_what_is_shown():
    workspace = Workspace()
    given_before(workspace)
    log, _ = recorded(workspace, (LessonNext(), LeaveLesson()))
    scene = Replay(log, NANO).scene_at(log.length)
    assert (scene.lesson, scene.prefix.length, [pin.name for pin in scene.pins]) == (
        None,
        3,
        ["mine"],
    )
    assert (scene.options.digits, scene.options.theme, scene.options.selected) == (
        6,
        Theme.DARK,
        "w3",
    )


ACTED = st.sampled_from(
    (
        *(LessonNext(), LessonNext(), LessonNext(), LessonBack(), LessonJump(1)),
        *(LessonJump(3), LessonReturn(), OpenLesson(MADE), OpenLesson(MADE)),
        *(LeaveLesson(), c.Undo(), c.Undo(), c.Redo(), e.PinRun(), e.SetWeight("w2", 2.5)),
        *(c.Move(Grain.PHASE, 1), c.Move(Grain.STEP, 2), c.Seek(1, Phase.H2), c.Play(), c.Pause()),
        *(v.Reveal("h2"), v.Cover("h1"), v.Reveal(), v.Select("w3"), v.SetTheme(Theme.DARK)),
        *(v.SetPresenting(presenting=True), c.SetSpeed(9.0), v.SetReducedMotion(reduced=True)),
    )
)


@settings(max_examples=150, deadline=None)
@given(st.lists(ACTED, max_size=10), st.lists(ACTED, max_size=12))
def test_whatever_is_done_in_lessons_is_shown_again(before, during):
    workspace = Workspace()
    workspace.apply(OpenLesson(MADE))
    for command in before:
        workspace.apply(command)
        workspace.apply(c.Tick(0.3))
    log, scenes = recorded(workspace, during, 0.4)
    replay = Replay(log, NANO)
    for at, scene in scenes.items():
        assert shown(replay.scene_at(at)) == scene


def test_a_translated_lesson_is_read_in_its_words_wherever_that_is(tmp_path):
    lesson = read_lesson(BY_HAND, Translation("xx", lambda text: f"~ {text}"))
    log, _ = recorded(Workspace(), (OpenLesson(lesson), LessonNext()))
    again = Replay(read(log, tmp_path), NANO).scene_at(log.length).lesson.lesson
    assert again == lesson
    assert (again.language, again.title) == ("xx", f"~ {LESSON.title}")


def test_a_lesson_needs_its_file_no_more(tmp_path):
    path = tmp_path / "own.toml"
    path.write_text('title = "Own"\n[[scene]]\ntitle = "One"\ncaption = "Näher: {w1}"\n', "utf-8")
    lesson = read_lesson(path)
    log, _ = recorded(Workspace(), (OpenLesson(lesson),))
    save_log(log, tmp_path / "log.json")
    path.unlink()
    scene = Replay(finish(read_log(tmp_path / "log.json")), NANO).scene_at(log.length)
    assert (
        replace(scene.lesson.lesson, written=None)
        == replace(lesson, written=None)
        == Lesson("Own", "", "en", (LessonScene("One", caption=lesson.scenes[0].caption),))
    )


@pytest.mark.parametrize(
    ("change", "key", "place", "wanted"),
    [
        (lambda d: d["lesson"].update(text="title = 3"), "json.refused", "", None),
        (lambda d: d["lesson"].pop("words"), "json.key_missing", "", None),
        (lambda d: d["lesson"].update(words=[["a"]]), "json.value", ".words[0]", "wanted.pair"),
        (lambda d: d["lesson"].update(language=3), "json.value", ".language", "wanted.text"),
        (
            lambda d: d["lesson"].update(text='title = "\ud800"'),
            "json.value",
            ".text",
            "wanted.characters",
        ),
    ],
)
def test_a_damaged_lesson_is_refused_by_place(tmp_path, change, key, place, wanted):
    log, _ = recorded(Workspace(), (OpenLesson(LESSON),))
    document = json.loads(log_text(log))
    change(document["happenings"][1])
    (tmp_path / "log.json").write_text(json.dumps(document))
    message = problem_of(finish, read_log(tmp_path / "log.json"))
    assert (message.key, message.values["place"]) == (key, f"happenings[1].lesson{place}")
    assert wanted is None or message.values["wanted"].key == wanted


def test_a_scene_that_a_lesson_lacks_is_said():
    workspace = Workspace()
    workspace.apply(OpenLesson(LESSON))
    assert problem_of(workspace.apply, LessonTurn(99, 0)).key == "lesson.no_scene"
    workspace.apply(LessonTurn(1, 999))
    assert workspace.scene().lesson.number == 1
    assert isinstance(Recorder(workspace).log, EventLog)
