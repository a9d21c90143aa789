"""A lesson as a film: each place for its time, and any frame by itself."""

from fractions import Fraction

import pytest

from core.base.resources import shipped_lessons
from core.lessons.commands import LessonNext, OpenLesson
from core.lessons.lesson_file import read_lesson
from core.recording.lesson_frames import LessonFrames
from core.step.phases import Phase
from core.view.options import Theme
from core.workspace.workspace import Workspace

SHORT = """
title = "Short"
[[scene]]
title = "Forward"
caption = "The input is {x}."
commands = ["preset by-hand", "go 0:sample"]
until = "h2"
dwell = 1.5
[[scene]]
title = "Back"
caption = "And back."
commands = ["go 0:dL_dw4"]
dwell = 2.0
"""


@pytest.fixture
def short(tmp_path):
    path = tmp_path / "short.toml"
    path.write_text(SHORT)
    return read_lesson(path)


def test_each_place_has_its_time(short):
    film = LessonFrames(short, 20, Fraction(1))
    assert film.frames == (3 * 1.5 + 2 + 1) * 20
    phases = [film.scene_at(i).moment.phase for i in (0, 29, 30, 59, 60, 89, 90, 149)]
    assert phases == [
        *(Phase.SAMPLE, Phase.SAMPLE, Phase.H1, Phase.H1),
        *(Phase.H2, Phase.H2, Phase.DL_DW4, Phase.DL_DW4),
    ]


def test_a_phase_that_is_gone_on_to_moves_and_a_scene_that_begins_does_not(short):
    film = LessonFrames(short, 20)
    assert [film.scene_at(i).progress for i in (0, 30, 40, 50, 59)] == [1, 0, 0.5, 1, 1]
    assert film.scene_at(90).progress == 1


def test_frames_do_not_depend_on_those_before(short):
    film = LessonFrames(short, 20, theme=Theme.DARK)
    there = [film.scene_at(i) for i in range(film.frames)]
    again = [film.scene_at(i) for i in reversed(range(film.frames))][::-1]
    assert there == again
    assert {scene.options.theme for scene in there} == {Theme.DARK}


@pytest.mark.parametrize("path", shipped_lessons(), ids=lambda path: path.stem)
def test_a_film_shows_what_a_person_is_led_through(path):
    lesson = read_lesson(path)
    film = LessonFrames(lesson, 10)
    scenes = [film.scene_at(i) for i in range(film.frames)]
    shown = [(scene.moment.at_rest, scene.options.covered) for scene in scenes]
    workspace = Workspace()
    workspace.apply(OpenLesson(lesson))
    led = [workspace.scene()]
    while not led[-1].lesson.is_last:
        workspace.apply(LessonNext())
        if workspace.scene().progress == 1 or led[-1].moment != workspace.scene().moment:
            led.append(workspace.scene())
    kept = [shown[0]]
    for each in shown[1:]:
        if each != kept[-1]:
            kept.append(each)
    wanted = [(led[0].moment.at_rest, led[0].options.covered)]
    for scene in led[1:]:
        if (scene.moment.at_rest, scene.options.covered) != wanted[-1]:
            wanted.append((scene.moment.at_rest, scene.options.covered))
    assert kept == wanted


def test_passages_follow_one_another_and_say_where_a_scene_begins(short):
    film = LessonFrames(short, 20, Fraction(1))
    parts = list(film.passages(Fraction(1)))
    assert [(float(part.start), float(part.stop)) for part in parts] == [
        *((0, 1.5), (1.5, 3), (3, 4.5)),
        (4.5, 7.5),
    ]
    assert [part.begins is not None for part in parts] == [True, False, False, True]


def test_a_film_has_the_look_that_its_scenes_ask_for(tmp_path):
    path = tmp_path / "dark.toml"
    path.write_text(SHORT.replace('"go 0:dL_dw4"', '"theme dark", "present on", "go 0:dL_dw4"'))
    film = LessonFrames(read_lesson(path), 20)
    option_sets = [film.scene_at(i).options for i in (0, 89, 90)]
    assert [(options.theme, options.presenting) for options in option_sets] == [
        *((Theme.LIGHT, False), (Theme.LIGHT, False), (Theme.DARK, True)),
    ]
    assert LessonFrames(read_lesson(path), 20, theme=Theme.LIGHT).scene_at(90).options.presenting
