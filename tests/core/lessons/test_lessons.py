"""The lessons that come with the program: each is played, and what it says is checked."""

import pytest

from core.analysis.slope import slope
from core.base.resources import shipped_lessons
from core.formulas.named_values import NamedValue
from core.lessons.caption import Mention, MentionForm, mentions
from core.lessons.commands import LessonNext, OpenLesson
from core.lessons.lesson_file import read_lesson
from core.network.declared import LINEAR
from core.network.rules import Rule
from core.state import commands as c
from core.step.gradient_check import check_gradient
from core.step.phases import Phase
from core.workspace.workspace import Workspace
from tests.core.lesson_helpers import played, played_back
from tests.core.lessonnumbers.said import BY_HAND, DEFAULT, NOTEBOOK, WITH_X, learned, run_of
from tests.core.steps import Read

LESSONS = shipped_lessons()


def test_there_are_six():
    assert [path.stem[0] for path in LESSONS] == list("123456")


@pytest.mark.parametrize("path", LESSONS, ids=lambda path: path.stem)
def test_it_is_played_to_the_end_and_back_with_the_same_states(path):
    workspace = Workspace()
    there = played(workspace, read_lesson(path))
    assert len(there) > 15
    assert played_back(workspace) == there


@pytest.mark.parametrize("path", LESSONS, ids=lambda path: path.stem)
def test_it_is_complete(path):
    lesson = read_lesson(path)
    assert 10 <= lesson.minutes <= 40
    assert lesson.title
    assert lesson.subtitle
    assert sum(len(scene.questions) for scene in lesson.scenes) >= 5
    for scene in lesson.scenes:
        assert scene.caption
        assert scene.notes.endswith((".", "?"))
        assert scene.minutes > 0
        for question in scene.questions:
            assert question.has_answer


@pytest.mark.parametrize("path", LESSONS, ids=lambda path: path.stem)
def test_every_live_number_is_there_when_it_is_shown_and_every_answer_is_right(path):
    workspace = Workspace()
    workspace.apply(OpenLesson(read_lesson(path)))
    while True:
        scene = workspace.scene()
        moment, data, shown = scene.moment, scene.experiment.data, scene.lesson
        texts = [shown.scene.caption, *(q.ask for q, _ in shown.questions)]
        texts += [q.why for q, answered in shown.questions if answered]
        for mention in (m for text in texts for m in mentions(text)):
            if mention.form is MentionForm.VALUE and not mention.measure.covered(
                scene.options.covered
            ):
                assert mention.measure.value(moment, data) is not None, mention
        for question, answered in shown.questions:
            measure = question.named
            if measure and answered:
                assert not measure.covered(scene.options.covered)
                assert question.accepts(measure.value(moment, data), measure.value(moment, data))
            elif measure and not measure.covered(scene.options.covered):
                assert measure.divisor or measure.value(moment, data) is not None
        if shown.is_last:
            break
        workspace.apply(LessonNext())
        workspace.apply(c.Tick(5.0))


@pytest.mark.parametrize("path", LESSONS, ids=lambda path: path.stem)
def test_a_question_never_stands_beside_its_answer(path):
    """What is asked for is covered, or is not written down, until the answer is shown."""
    workspace = Workspace()
    workspace.apply(OpenLesson(read_lesson(path)))
    while not workspace.scene().lesson.is_last:
        scene = workspace.scene()
        for question, answered in scene.lesson.questions:
            measure = question.named
            if measure and not answered and measure.divisor is None:
                assert measure.covered(scene.options.covered), question.ask
                assert measure not in {
                    m.measure
                    for m in mentions(scene.lesson.scene.caption)
                    if m.form is MentionForm.VALUE and not m.measure.covered(scene.options.covered)
                }
        workspace.apply(LessonNext())
        workspace.apply(c.Tick(5.0))


def test_what_the_second_lesson_says():
    moment = run_of(BY_HAND).at(0, Phase.AFTER)
    assert moment.numbers["dL_dw1"] == check_gradient(LINEAR, moment.numbers, "w1").central
    gradients = [moment.number(f"dL_dw{i}") for i in range(1, 5)]
    assert [gradient < 0 for gradient in gradients] == [False, True, False, False]
    assert moment.after["after_loss"] < moment.numbers["loss"]


def ratio(lr):
    moment = run_of(DEFAULT, lr=lr).at(0, Phase.AFTER)
    return moment.after["after_error"] / moment.numbers["error"]


def test_what_the_third_lesson_says():
    assert 0 < ratio(1e-5) < 1
    assert -1 < ratio(1e-4) < 0
    assert ratio(2e-4) < -1
    assert abs(ratio(4.5e-4)) < 1  # the second stretch
    twenty = run_of(DEFAULT, 6, lr=2e-4)
    errors = [abs(twenty.at(step, Phase.LOSS).numbers["error"]) for step in range(6)]
    assert errors == sorted(errors)  # each step makes it grow further
    slopes = {
        lr: slope(run_of(DEFAULT, 100, lr=lr).weights_at(100)) for lr in (1e-8, 1e-7, 1e-6, 1e-5)
    }
    assert sorted(slopes.values(), reverse=True) == list(slopes.values())
    fast = run_of(DEFAULT, 100, lr=1e-4).at(1, Phase.AFTER)
    assert abs(fast.after["after_error"]) > abs(fast.numbers["error"])
    assert DEFAULT.sample(1)[0] > DEFAULT.sample(0)[0]
    assert all(learned(run_of(DEFAULT, 3000, lr=lr)) < 25 for lr in (1.5e-5, 4.5e-5))


def test_what_the_fourth_lesson_says():
    exact = run_of(BY_HAND).at(0, Phase.AFTER)
    mixed = run_of(BY_HAND, rule=Rule.SEQUENTIAL).at(0, Phase.AFTER)
    assert exact.after["after_loss"] < mixed.after["after_loss"] < 18
    signs = [mixed.number(f"dL_dw{i}") * exact.number(f"dL_dw{i}") for i in range(1, 5)]
    assert min(signs) > 0
    assert learned(run_of(WITH_X, 40)) < learned(run_of(DEFAULT, 40))
    assert WITH_X.data == DEFAULT.data
    assert WITH_X.weights == DEFAULT.weights


def test_what_the_fifth_lesson_says():
    run = run_of(NOTEBOOK, 100)
    for step in range(100):
        numbers = Read(run.at(step, Phase.AFTER).numbers)
        if numbers["dL_dh2"]:
            assert numbers["dL_dw2"] / numbers["dL_dh2"] == pytest.approx(99)
    assert learned(run) < learned(run_of(WITH_X, 100))
    mixed = Read(run_of(WITH_X).at(0, Phase.AFTER).numbers)
    off = 1 - mixed.dL_dw2 / check_gradient(LINEAR, mixed, "w2").central
    assert 0.02 < off < 0.06  # a few per cent
    negative = run_of(NOTEBOOK, data=NOTEBOOK.data.replaced(0, -31.24, -62.48)).at(0, Phase.AFTER)
    for name in ("w1", "w2"):
        used = negative.number(f"dL_d{name}")
        assert used * check_gradient(LINEAR, negative.numbers, name).central < 0
    assert negative.after["after_loss"] > negative.numbers["loss"]  # uphill


def test_what_the_sixth_lesson_says():
    crossed = [slope(run_of(DEFAULT, 30).weights_at(step)) > 2 for step in range(4)]
    assert crossed == [True, True, False, False]
    first_zero = DEFAULT.weights._replace(w1=0.0, w2=0.0)
    run = run_of(DEFAULT, 60, weights=first_zero)
    assert run.at(0, Phase.AFTER).numbers["dL_dw1"] != 0
    assert slope(run.weights_at(60)) == pytest.approx(2, abs=1e-3)
    found = slope(run_of(DEFAULT, 10).weights_at(10))
    assert found != 2
    assert (found * 1000 - 2000) / 2000 == pytest.approx((found * 10 - 20) / 20)
    again = [run_of(DEFAULT, 30).weights_at(30) for _ in range(2)]
    assert again[0] == again[1]  # from the same start, the same weights


def test_mentions_are_found():
    caption = read_lesson(LESSONS[0]).scenes[0].caption
    assert Mention(NamedValue("x"), MentionForm.VALUE) in set(mentions(caption))
