"""The lessons that come with the program: each is played, and what it says is checked."""

import re
from dataclasses import replace

import pytest

from core import commands as c
from core.caption import Form, Mention, Words, mentions
from core.gradcheck import check_gradient
from core.lessonread import read_lesson
from core.measures import Measure
from core.phases import Phase
from core.presets import load_preset
from core.resources import shipped_lessons
from core.rules import Rule
from core.training import Run
from core.workspace import Workspace
from tests.core.lessons import played, played_back

LESSONS = shipped_lessons()
_NUMBER = re.compile(r"(?<![\w₁₂₃₄])−?\d+(?: \d{3})*\.?\d*")
BY_HAND = load_preset("by-hand").experiment
DEFAULT = load_preset("default").experiment


def run_of(experiment, steps=0, **changes):
    run = Run(replace(experiment, **changes))
    run.train(steps)
    return run


def learned(run):
    """Return after how many updates the loss over all data is below 1e-6."""
    data = run.experiment.data
    return next(k for k in range(run.length + 1) if data.mean_loss(run.slope_at(k)) < 1e-6)


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
    assert 10 <= lesson.minutes <= 20
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
    workspace.apply(c.OpenLesson(read_lesson(path)))
    while True:
        scene = workspace.scene()
        moment, data, shown = scene.moment, scene.experiment.data, scene.lesson
        texts = [shown.scene.caption, *(q.ask for q, _ in shown.questions)]
        texts += [q.why for q, answered in shown.questions if answered]
        for mention in (m for text in texts for m in mentions(text)):
            if mention.form is Form.VALUE and not mention.measure.covered(scene.look.covered):
                assert mention.measure.value(moment, data) is not None, mention
        for question, answered in shown.questions:
            measure = question.named
            if measure and answered:
                assert not measure.covered(scene.look.covered)
                assert question.accepts(measure.value(moment, data), measure.value(moment, data))
            elif measure and not measure.covered(scene.look.covered):
                assert measure.divisor or measure.value(moment, data) is not None
        if shown.is_last:
            break
        workspace.apply(c.LessonNext())
        workspace.apply(c.Tick(5.0))


@pytest.mark.parametrize("path", LESSONS, ids=lambda path: path.stem)
def test_a_question_never_stands_beside_its_answer(path):
    """What is asked for is covered, or is not written down, until the answer is shown."""
    workspace = Workspace()
    workspace.apply(c.OpenLesson(read_lesson(path)))
    while not workspace.scene().lesson.is_last:
        scene = workspace.scene()
        for question, answered in scene.lesson.questions:
            measure = question.named
            if measure and not answered and measure.divisor is None:
                assert measure.covered(scene.look.covered), question.ask
                assert measure not in {
                    m.measure
                    for m in mentions(scene.lesson.scene.caption)
                    if m.form is Form.VALUE and not m.measure.covered(scene.look.covered)
                }
        workspace.apply(c.LessonNext())
        workspace.apply(c.Tick(5.0))


def typed(path):
    """Return all numbers that the captions and answers of a lesson have typed in."""
    lesson = read_lesson(path)
    found = []
    for scene in lesson.scenes:
        texts = [scene.caption]
        for question in scene.questions:
            texts += [question.ask, question.why]
            found += _NUMBER.findall(" ".join(question.choices))
            if isinstance(question.answer, float):
                found.append(f"{question.answer:g}")
        for block in (block for text in texts for block in text):
            words = "".join(
                part.text if isinstance(part, Words) and not part.code else " "
                for part in block.inlines
            )
            found += _NUMBER.findall(words)
    return {text.rstrip(".") for text in found}


def test_what_is_typed_in_is_accounted_for():
    """A number that is typed in stands here with where it is checked; live ones need no check."""
    known = {
        "1": {"0", "1", "10", "2", "3", "4", "5", "7", "−1", "−3"},
        "2": {"0", "0.01", "0.2408", "18", "24", "24.08", "4", "1"},
        "3": {"0", "1", "10 000", "100", "2", "7", "9"},
        "4": {"1", "−12", "−14.16", "2.967", "2"},
        "5": {"0", "1", "99", "100"},
        "6": {"0", "1", "2", "3", "4", "7", "10", "100", "1000"},
    }
    for path in LESSONS:
        assert typed(path) == known[path.stem[0]]


def test_the_first_lessons_numbers():
    assert 1 * 3 + 2 * 2 == 1 * 4 + 1 * 3 == -1 * 3 + 2 * 5 == 7


def test_the_second_lessons_numbers():
    moment = run_of(BY_HAND).at(0, Phase.AFTER)
    nudged = run_of(BY_HAND, weights=BY_HAND.weights._replace(w1=4.01)).at(0, Phase.AFTER)
    rose = nudged.numbers.loss - moment.numbers.loss
    assert rose == pytest.approx(0.2408)
    assert rose / 0.01 == pytest.approx(24.08)
    assert moment.numbers.dL_dw1 == check_gradient(moment.numbers, "w1").central == 24
    assert nudged.numbers.y_hat == pytest.approx(10.04)
    assert moment.numbers.loss == 18
    gradients = [moment.number(f"dL_dw{i}") for i in range(1, 5)]
    assert [gradient < 0 for gradient in gradients] == [False, True, False, False]
    assert moment.after["after_loss"] < moment.numbers.loss


def ratio(lr):
    moment = run_of(DEFAULT, lr=lr).at(0, Phase.AFTER)
    return moment.after["after_error"] / moment.numbers.error


def test_the_third_lessons_numbers():
    assert 0 < ratio(1e-5) < 1
    assert -1 < ratio(1e-4) < 0
    assert ratio(2e-4) < -1
    assert abs(ratio(4.5e-4)) < 1  # the second stretch
    slopes = {lr: run_of(DEFAULT, 100, lr=lr).slope_at(100) for lr in (1e-8, 1e-7, 1e-6, 1e-5)}
    assert (7 - slopes[1e-8]) / 5 == pytest.approx(1 / 20, rel=0.1)
    assert sorted(slopes.values(), reverse=True) == list(slopes.values())
    assert learned(run_of(DEFAULT, 100)) == 25
    fast = run_of(DEFAULT, 100, lr=1e-4)
    assert fast.overflow.step == 8
    assert abs(fast.at(1, Phase.AFTER).after["after_error"]) > abs(
        fast.at(1, Phase.AFTER).numbers.error
    )
    assert DEFAULT.sample(1)[0] > DEFAULT.sample(0)[0]
    assert max(DEFAULT.data.x) < 100
    steps = {lr: run_of(DEFAULT, 3000, lr=lr) for lr in (1.5e-5, 4.5e-5)}
    assert all(learned(run) < 25 for run in steps.values())
    assert run_of(DEFAULT, 3000, lr=1e-4).overflow


def test_the_fourth_lessons_numbers():
    exact = run_of(BY_HAND).at(0, Phase.AFTER)
    mixed = run_of(BY_HAND, rule=Rule.SEQUENTIAL).at(0, Phase.AFTER)
    assert exact.numbers.dL_dw2 == -12
    assert mixed.numbers.dL_dw2 == pytest.approx(-14.16)
    assert check_gradient(mixed.numbers, "w2").central == pytest.approx(-12)
    assert exact.after["after_loss"] == pytest.approx(2.967, abs=5e-4)
    assert exact.after["after_loss"] < mixed.after["after_loss"] < 18
    signs = [mixed.number(f"dL_dw{i}") * exact.number(f"dL_dw{i}") for i in range(1, 5)]
    assert min(signs) > 0
    assert learned(run_of(load_preset("notebook-x").experiment, 40)) < learned(run_of(DEFAULT, 40))


def test_the_fifth_lessons_numbers():
    notebook = load_preset("notebook").experiment
    run = run_of(notebook, 100)
    for step in range(100):
        numbers = run.at(step, Phase.AFTER).numbers
        if numbers.dL_dh2:
            assert numbers.dL_dw2 / numbers.dL_dh2 == pytest.approx(99)
    numbers = run.at(0, Phase.AFTER).numbers
    assert round(numbers.dL_dw2) == 29_416
    assert round(check_gradient(numbers, "w2").central) == 9_757
    assert round(numbers.dL_dh2, 1) == 297.1
    assert learned(run) < learned(run_of(load_preset("notebook-x").experiment, 100))
    negative = notebook.data.replaced(0, -31.24, -62.48)
    numbers = run_of(notebook, data=negative).at(0, Phase.AFTER).numbers
    assert numbers.dL_dw2 * check_gradient(numbers, "w2").central < 0
    assert min(notebook.data.x) > 1
    assert max(notebook.data.x) < 100


def test_the_sixth_lessons_numbers():
    assert 3 * 1 + 1 * 4 == 7
    w = run_of(DEFAULT, 30).weights_at(30)
    assert w.w1 * w.w1 - w.w3 * w.w3 == pytest.approx(-7, abs=0.01)
    assert w.w2 * w.w2 - w.w4 * w.w4 == 0
    first_zero = DEFAULT.weights._replace(w1=0.0, w2=0.0)
    run = run_of(DEFAULT, 60, weights=first_zero)
    assert run.at(0, Phase.AFTER).numbers.dL_dw1 != 0
    assert run.slope_at(60) == pytest.approx(2, abs=1e-3)
    slope = run_of(DEFAULT, 10).slope_at(10)
    assert slope != 2
    assert (slope * 1000 - 2000) / 2000 == pytest.approx((slope * 10 - 20) / 20)


def test_mentions_are_found():
    caption = read_lesson(LESSONS[0]).scenes[0].caption
    assert Mention(Measure("x"), Form.VALUE) in set(mentions(caption))
