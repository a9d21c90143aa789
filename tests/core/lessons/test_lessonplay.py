import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.base.frozen import replace
from core.formulas.named_values import NamedValue
from core.lessons.caption import read_caption
from core.lessons.commands import (
    LeaveLesson,
    LessonBack,
    LessonJump,
    LessonNext,
    LessonReturn,
    OpenLesson,
)
from core.lessons.lesson import Lesson, LessonScene, Question
from core.network.rules import Rule
from core.state import commands as c
from core.state import edit_commands as e
from core.state.playback import Grain
from core.step.phases import Phase
from core.training.presets import load_preset
from core.view import commands as v
from core.view.options import LossScale, Part, Plot, Theme
from core.workspace.workspace import Workspace
from tests.core.applied import after
from tests.core.lesson_helpers import played, played_back, seen, settled
from tests.core.problems import problem_of

LESSON = Lesson(
    "A",
    "",
    "en",
    (
        LessonScene(
            "by hand",
            commands=(e.LoadPreset("by-hand"), v.SetDigits(6)),
            until=Phase.LOSS,
            covered=("h1", "h2", "loss"),
            dimmed=frozenset({"w3"}),
            hidden=frozenset({Part.PLOTS}),
            questions=(
                Question(read_caption("{h1}?"), NamedValue("h1"), at=Phase.H1),
                Question(read_caption("So?"), why=read_caption("So.")),
            ),
            minutes=3,
        ),
        LessonScene("nudged", commands=(e.SetWeight("w1", 4.01),), until=Phase.H1, minutes=2),
        LessonScene(
            "run",
            commands=(
                e.LoadPreset("default"),
                c.RunTo(5),
                e.PinRun("five"),
                e.SetLearningRate(2e-5),
                c.RunTo(9),
                v.ShowPlot(Plot.WEIGHTS),
            ),
        ),
        LessonScene("gone on", commands=(c.RunTo(30),), until=Phase.DL_DW4, covered=("w1",)),
        LessonScene("back", commands=(c.Seek(2, Phase.H1), e.SetRule(Rule.NOTEBOOK))),
    ),
)


def test_next_uncovers_then_answers_then_goes_on_by_phases_and_scenes(workspace):
    workspace.apply(OpenLesson(LESSON))
    found = []
    for _ in range(9):
        scene = workspace.scene()
        shown = scene.lesson
        answers = [answered for _, answered in shown.questions]
        found.append((shown.number, scene.moment.phase, sorted(scene.options.covered), answers))
        after(workspace, LessonNext(), c.Tick(5))
    assert found == [
        (0, "sample", ["h1", "h2", "loss"], [False]),
        (0, "h1", ["h1", "h2", "loss"], [False, False]),
        (0, "h1", ["h2", "loss"], [True, False]),
        (0, "h2", ["h2", "loss"], [False]),
        (0, "h2", ["loss"], [False]),
        (0, "y_hat", ["loss"], [False]),
        (0, "loss", ["loss"], [False]),
        (0, "loss", [], [False]),
        (0, "loss", [], [True]),
    ]
    assert workspace.scene().lesson.scene.title == "nudged"
    assert workspace.scene().moment.number("w1") == 4.01
    assert workspace.scene().lesson.minutes_before == 3


def test_there_and_back_is_the_same_bit_for_bit(workspace):
    there = played(workspace, LESSON)
    assert played_back(workspace) == there
    assert workspace.scene().undo is None
    assert len({repr(place) for place in there}) == len(there)


@given(st.lists(st.sampled_from(["next", "back", 0, 1, 2, 3, 4, "run", "edit", "pin", "undo"])))
@settings(max_examples=60, deadline=None)
def test_a_place_looks_the_same_however_one_comes_there(walk):
    workspace = Workspace()
    places = played(workspace, LESSON)
    at = {place[-1]: place for place in places}
    for move in walk:
        match move:
            case "next":
                workspace.apply(LessonNext())
            case "back":
                workspace.apply(LessonBack())
            case int(number):
                workspace.apply(LessonJump(number))
            case "run":
                workspace.apply(c.Move(Grain.STEP, 4))
            case "edit":
                workspace.apply(e.SetWeight("w2", 1.5))
            case "pin":
                workspace.apply(e.PinRun("mine"))
            case "undo":
                workspace.apply(c.Undo())
        workspace.apply(c.Tick(5.0))
        lesson = workspace.scene().lesson
        if not lesson.away:
            found = seen(workspace)
            assert found == at[found[-1]]
    found = settled(workspace, LessonReturn())
    assert not workspace.scene().lesson.away
    assert found == at[found[-1]]


def test_exploring_is_left_by_next_and_one_undo_away(workspace):
    after(workspace, OpenLesson(LESSON), LessonJump(2))
    here = seen(workspace)
    scene = after(workspace, e.SetLearningRate(1e-6), c.Move(Grain.STEP, 7))
    assert scene.lesson.away
    explored = (scene.moment, scene.prefix.length)
    assert settled(workspace, LessonNext()) == here
    scene = workspace.scene()
    assert not scene.lesson.away
    assert scene.undo.key == "undo.scene"
    scene = after(workspace, c.Undo())
    assert (scene.moment, scene.prefix.length) == explored
    assert scene.lesson.away
    after(workspace, c.Redo())
    assert seen(workspace) == here


def test_training_alone_is_away_but_leaves_nothing_to_undo(workspace):
    after(workspace, OpenLesson(LESSON), LessonJump(1))
    here = seen(workspace)
    assert after(workspace, c.Move(Grain.STEP, 5)).lesson.away
    assert after(workspace, c.Seek(0, Phase.SAMPLE)).lesson.away  # the run has grown
    assert settled(workspace, LessonReturn()) == here
    assert workspace.scene().undo is None


def test_what_redo_kept_is_not_lost_by_going_back(workspace):
    after(workspace, OpenLesson(LESSON), e.SetWeight("w1", 1.0), e.SetWeight("w1", 2.0))
    after(workspace, c.Undo(), c.Undo(), e.SetWeight("w4", 7.0), c.Undo())
    after(workspace, e.PinRun(), c.Undo(), e.SetWeight("w3", 1.0), LessonReturn())
    weights = set()
    while workspace.scene().undo:
        weights.add(after(workspace, c.Undo()).experiment.weights)
    assert (4.0, 3.0, 1.0, -1.0) in weights


def test_leaving_brings_back_what_was_before(workspace):
    scene = after(workspace, e.SetWeight("w1", 5.0), c.Move(Grain.STEP, 3), e.PinRun())
    before = workspace.session()
    undo = scene.undo
    after(workspace, OpenLesson(LESSON), LessonNext(), v.SetTheme(Theme.DARK))
    scene = after(workspace, LeaveLesson())
    assert scene.lesson is None
    assert scene.undo == undo
    assert scene.options.theme is Theme.DARK
    session = workspace.session()
    assert replace(session, options=before.options) == before
    assert session.options == replace(before.options, theme=Theme.DARK)


def test_what_was_made_in_a_lesson_is_one_undo_away_after_leaving(workspace):
    after(workspace, OpenLesson(LESSON), e.SetWeight("w1", 9.0))
    scene = after(workspace, LeaveLesson())
    assert scene.preset == "default"
    assert scene.undo.key == "undo.leave"
    scene = after(workspace, c.Undo())
    assert scene.experiment.weights == (9, 3, 2, -1)
    assert scene.lesson is None
    assert after(workspace, c.Redo()).preset == "default"


def test_a_lesson_opened_in_a_lesson_still_leads_back(workspace):
    after(workspace, c.Move(Grain.STEP, 2), OpenLesson(LESSON), OpenLesson(LESSON))
    scene = after(workspace, LeaveLesson())
    assert (scene.lesson, scene.moment.step) == (None, 2)


def test_revealing_out_of_turn_is_not_done_again(workspace):
    after(workspace, OpenLesson(LESSON), LessonNext(), c.Tick(5))
    scene = after(workspace, v.Reveal("h1"))
    assert scene.options.covered == {"h2", "loss"}
    assert not scene.lesson.away
    assert [answered for _, answered in scene.lesson.questions] == [True, False]
    scene = after(workspace, LessonNext(), c.Tick(5))
    assert scene.moment.phase is Phase.H2
    scene = after(workspace, LessonBack())
    assert (scene.moment.phase, scene.options.covered) == (Phase.H1, {"h2", "loss"})
    assert after(workspace, v.Cover("h1")).options.covered == {"h1", "h2", "loss"}
    assert after(workspace, LessonNext()).options.covered == {"h2", "loss"}
    after(workspace, v.Reveal())
    assert not workspace.scene().options.covered
    assert after(workspace, LessonNext(), c.Tick(5)).moment.phase is Phase.H2
    after(workspace, LessonJump(0))
    assert workspace.scene().options.covered == {"h1", "h2", "loss"}


def test_the_viewers_look_stays_but_a_scenes_own_wins(workspace):
    after(workspace, v.SetDigits(3), OpenLesson(LESSON))
    assert workspace.scene().options.digits == 6
    after(workspace, v.SetDigits(9), v.SetLossScale(LossScale.LINEAR), v.SetTheme(Theme.DARK))
    assert workspace.scene().options.digits == 9
    options = after(workspace, LessonNext()).options
    assert (options.digits, options.loss_scale, options.theme) == (6, LossScale.LINEAR, Theme.DARK)
    assert options.hidden == {Part.PLOTS}
    assert after(workspace, LeaveLesson()).options.digits == 9


def test_a_second_next_finishes_the_motion(workspace):
    scene = after(workspace, OpenLesson(LESSON), LessonNext())
    assert (scene.moment.phase, scene.progress) == (Phase.H1, 0.0)
    scene = after(workspace, LessonNext())
    assert (scene.moment.phase, scene.progress, scene.options.covered) == (
        Phase.H1,
        1.0,
        {"h1", "h2", "loss"},
    )


def test_at_both_ends_it_stays_and_says_so(workspace):
    assert after(workspace, OpenLesson(LESSON), LessonBack()).notice.key == "lesson.beginning"
    played(workspace, LESSON)
    here = seen(workspace)
    assert after(workspace, LessonNext()).notice.key == "lesson.end"
    assert settled(workspace, LessonNext()) == here
    message = problem_of(workspace.apply, LessonJump(5))
    assert (message.key, message.values) == ("lesson.no_scene", {"number": 6, "count": 5})


@pytest.mark.parametrize(
    "command", [LessonNext(), LessonBack(), LessonJump(0), LessonReturn(), LeaveLesson()]
)
def test_without_a_lesson_nothing_is_done(workspace, command):
    scene, session = workspace.scene(), workspace.session()
    workspace.apply(command)
    assert (workspace.scene(), workspace.session()) == (scene, session)


def test_a_session_opened_ends_the_lesson(workspace):
    session = workspace.session()
    after(workspace, OpenLesson(LESSON), c.Restore(session))
    assert workspace.scene().lesson is None


def test_steps_of_lesson_and_past_are_counted(workspace):
    after(workspace, c.Move(Grain.STEP, 100), OpenLesson(LESSON))
    state = workspace._state
    assert state.others >= 100 + 30
    assert after(workspace, LeaveLesson()).prefix.length == 100
    assert workspace._state.others == 0


def test_each_scene_begins_as_if_its_commands_were_given_by_hand():
    by_hand = Workspace(load_preset("default").experiment, "default")
    workspace = Workspace()
    workspace.apply(OpenLesson(LESSON))
    for number, scene in enumerate(LESSON.scenes):
        workspace.apply(LessonJump(number))
        for command in scene.commands:
            by_hand.apply(command)
        led, own = workspace.scene(), by_hand.scene()
        assert led.moment == own.moment
        assert led.prefix.length == own.prefix.length
        assert [p.name for p in led.pins] == [p.name for p in own.pins]
