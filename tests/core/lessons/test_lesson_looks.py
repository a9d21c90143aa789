"""Scenes of a lesson that say how things look: presented, and in which colours."""

from core.lessons.commands import LeaveLesson, LessonJump, LessonNext, OpenLesson
from core.lessons.lesson import Lesson, LessonScene
from core.step.phases import Phase
from core.view import commands as v
from core.view.options import Theme
from tests.core.applied import after
from tests.core.lesson_helpers import played, played_back

PRESENTED = Lesson(
    "P",
    "",
    "en",
    (
        LessonScene("before"),
        LessonScene(
            "large",
            commands=(v.SetPresenting(presenting=True), v.SetTheme(Theme.DARK)),
            until=Phase.H1,
        ),
        LessonScene("still large"),
        LessonScene("after", commands=(v.SetPresenting(presenting=False),)),
    ),
)


def test_going_back_from_a_presented_scene_brings_back_exactly_what_was(workspace):
    there = played(workspace, PRESENTED)
    assert played_back(workspace) == there
    option_sets = [after(workspace, LessonJump(number)).options for number in range(4)]
    assert [options.presenting for options in option_sets] == [False, True, True, False]
    assert [options.theme for options in option_sets] == ["light", "dark", "dark", "dark"]
    assert after(workspace, LeaveLesson()).options.theme is Theme.LIGHT


def test_who_ends_presenting_in_a_scene_has_it_again_at_the_next_place(workspace):
    after(workspace, v.SetPresenting(presenting=True), OpenLesson(PRESENTED), LessonJump(1))
    assert not after(workspace, v.SetPresenting(presenting=False)).options.presenting
    assert after(workspace, LessonNext()).options.presenting
    assert not after(workspace, LeaveLesson()).options.presenting
