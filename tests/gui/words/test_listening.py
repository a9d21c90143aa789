"""What a screen reader hears: sentences as things change, and the window part by part."""

import math

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QSlider, QWidget

from core.base.resources import shipped_lessons
from core.lessons.commands import LessonNext, OpenLesson
from core.lessons.lesson_file import read_lesson
from core.network.linear import linear
from core.network.rules import Rule
from core.network.weights import Weights
from core.state import commands as c
from core.state import edit_commands as e
from core.state.playback import Grain
from core.step.phases import Phase, phases_of
from core.view import commands as v
from core.view.options import Plot, Theme
from gui.diagram.accessible import reading_order
from gui.lessons.words import Live, plain_caption
from gui.words.spoken import in_words, say_phase, say_working
from gui.words.wording import speak_number
from tests.gui.shell.test_window import child, enter, trigger

LESSON = read_lesson(shipped_lessons()[1])
UNSPOKEN = "∂Δŷη½²·×→≈±▢−⁻₁₂₃₄′✓✗\N{NARROW NO-BREAK SPACE}"
"""Signs that a voice leaves out, or reads as it likes."""


@pytest.fixture
def heard(monkeypatch):
    """What is announced, as (text, whether it is urgent), while something listens."""
    said = []

    def updated(event):
        if event.type() == QAccessible.Event.Announcement:
            urgent = event.politeness() == QAccessible.AnnouncementPoliteness.Assertive
            said.append((event.message(), urgent))

    monkeypatch.setattr(QAccessible, "isActive", staticmethod(lambda: True))
    monkeypatch.setattr(QAccessible, "updateAccessibility", staticmethod(updated))
    return said


def rest(window):
    """Let the motion come to its end."""
    window.controller.tick(9.0)
    window.clock.set_running(False)


def test_each_phase_is_said_in_a_sentence(window, heard):
    trigger(window, "step")
    rest(window)
    heard.clear()
    sentences = []
    for _ in phases_of(linear(Rule.EXACT))[2:]:
        trigger(window, "step")
        rest(window)
        sentences += [text for text, _ in heard]
        heard.clear()
    assert sentences[:6] == [
        "hidden neuron h2: 62.47.",
        "output y hat: 218.7.",
        "error e: 156.2; loss L: 12197.",
        "gradient of y hat: 156.2.",
        "gradient of w4: 9757.",
        "gradient of w3: 4879.",
    ]
    assert len(sentences) == 12
    assert sentences[-2].startswith("weight w1, new: 0.8536; weight w2, new: 1.902")
    assert "loss L, afterwards: 8356." in sentences[-1]


def test_a_power_of_ten_is_said_in_words(window, heard):
    window.controller.dispatch(e.SetInitialWeight("w3", -3e9))
    window.controller.dispatch(c.Seek(0, Phase.H1))
    heard.clear()
    window.controller.dispatch(c.Seek(0, Phase.Y_HAT))
    assert heard == [("output y hat: minus 9.371 times ten to the 10.", False)]


def test_nothing_is_said_while_a_value_is_on_its_way(window, heard):
    trigger(window, "step")
    window.clock.set_running(False)
    window.controller.tick(0.3)
    assert heard == []
    window.controller.tick(0.9)
    assert [text for text, _ in heard] == ["Step 0. hidden neuron h1: 31.24."]


@pytest.mark.parametrize(("speed", "times"), [(math.inf, 0), (30.0, 0), (2.0, 0), (1.0, 4)])
def test_a_fast_run_is_silent_until_it_rests(window, heard, speed, times):
    window.controller.dispatch(c.SetSpeed(speed))
    heard.clear()
    window.controller.dispatch(c.Play())
    window.clock.set_running(False)
    for _ in range(40):
        window.controller.tick(0.1)
        window.clock.set_running(False)
    assert len(heard) == times
    window.controller.dispatch(c.Pause())
    rest(window)
    assert len(heard) == times + 1


def test_nothing_is_made_where_nobody_listens(window, monkeypatch):
    said = []
    monkeypatch.setattr(QAccessible, "updateAccessibility", staticmethod(said.append))
    trigger(window, "step")
    rest(window)
    assert [each for each in said if each.type() == QAccessible.Event.Announcement] == []
    assert "_announcer" not in vars(window)


def test_an_edit_a_selection_and_a_step_are_said(window, heard):
    window.controller.dispatch(c.Seek(0, Phase.H1))
    heard.clear()
    window.controller.dispatch(e.SetInitialWeight("w1", 2.0))
    assert heard.pop()[0] == "input x: 31.24; target y: 62.47."
    window.controller.dispatch(v.Select("w1"))
    says = "weight w1: 2.000. w1 is an initial value."
    assert heard.pop()[0].startswith(says)
    window.controller.dispatch(c.Move(Grain.STEP, 2))
    assert heard.pop()[0].startswith("Step 2. input x: 84.83")


def test_where_a_selected_number_comes_from_is_said(window, heard):
    window.controller.dispatch(c.Move(Grain.STEP, 8))
    window.controller.dispatch(e.SetWeight("w1", 0.5))
    for name, says in (
        ("w1", "w1 was set by hand at step 8. Used to compute h1 and the new w1"),
        ("w2", "w2 comes from the update of step 7"),
        ("x", "x is the input of sample 9"),
        ("y", "y is the target of sample 9"),
        ("eta", "eta is the learning rate that the run began with"),
        ("dL_dw4", "gradient of w4 comes from gradient of y hat and h2"),
    ):
        window.controller.dispatch(v.Select(name))
        assert says in heard.pop()[0]


def test_a_notice_is_said_at_once_and_once(window, heard, qtbot):
    enter(qtbot, child(window, "experiment.lr", QLineEdit), "abc")
    urgent = [text for text, urgent in heard if urgent]
    assert len(urgent) == 1
    assert "abc" in urgent[0]
    window.controller.dispatch(v.SetTheme(Theme.DARK))
    assert len([text for text, urgent in heard if urgent]) == 1


def test_what_is_covered_is_not_said_and_what_is_uncovered_is(window, heard):
    window.controller.dispatch(c.Seek(0, Phase.H1))
    window.controller.dispatch(v.Cover("y_hat"))
    heard.clear()
    window.controller.dispatch(c.Seek(0, Phase.Y_HAT))
    assert heard.pop()[0] == "output y hat: covered."
    window.controller.dispatch(v.Reveal("y_hat"))
    assert heard.pop()[0] == "output y hat: 218.7."
    assert heard == []


def test_a_lesson_is_heard_its_captions_questions_and_answers(window, heard):
    window.controller.dispatch(OpenLesson(LESSON))
    rest(window)
    assert "One sample: x equals 2.000, target y equals 4.000." in heard.pop()[0]
    asked, answered = 0, []
    for _ in range(60):
        before = window.controller.scene.lesson
        heard.clear()
        window.controller.dispatch(LessonNext())
        rest(window)
        said = " ".join(text for text, _ in heard)
        view = window.controller.scene.lesson
        assert not set(UNSPOKEN) & set(said), said
        if view == before:
            break
        asked += any(
            in_words(plain_caption(q.ask, Live.of(window.controller.scene))) in said
            for q, _ in view.questions
        )
        for q, done in view.questions:
            why = q.why and in_words(plain_caption(q.why, Live.of(window.controller.scene)))
            if why and q not in answered:
                assert (why in said) == done, why
            if done:
                answered.append(q)
    assert asked
    assert answered


def test_the_verdict_on_an_answer_is_said(window, heard, qtbot):
    window.controller.dispatch(OpenLesson(LESSON))
    field = None
    while field is None or not field.isVisible():
        window.controller.dispatch(LessonNext())
        field = window.findChild(QLineEdit, "lesson.answer1")
    heard.clear()
    enter(qtbot, field, "123456")
    assert any("Not yet" in text or "you used" in text for text, _ in heard), heard


def numbers(window):
    interface = QAccessible.queryAccessibleInterface(window.diagram)
    assert interface.role() == QAccessible.Role.Graphic
    return [interface.child(i) for i in range(interface.childCount())]


def test_the_diagram_is_read_in_the_order_of_the_computation(window):
    window.controller.dispatch(c.Seek(0, Phase.DL_DW1))
    names = [each.text(QAccessible.Text.Name) for each in numbers(window)]
    assert names == [
        *("input x", "target y", "weight w1", "hidden neuron h1", "weight w2", "hidden neuron h2"),
        *("weight w3", "weight w4", "output y hat", "error e", "loss L", "gradient of y hat"),
        *(f"gradient of {name}" for name in ("w4", "w3", "h2", "h1", "w2", "w1")),
    ]
    roles = {each.text(QAccessible.Text.Name): each.role() for each in numbers(window)}
    assert roles["hidden neuron h1"] == QAccessible.Role.Graphic
    assert roles["weight w1"] == roles["gradient of w1"] == QAccessible.Role.StaticText


def test_each_number_says_its_value_its_place_and_what_can_be_done_with_it(window):
    window.controller.dispatch(c.Seek(0, Phase.DL_DW1))
    window.controller.dispatch(v.Cover("w2"))
    window.controller.dispatch(v.Select("w1"))
    window.diagram.setFocus()
    whole = QAccessible.queryAccessibleInterface(window.diagram)
    for name, each in zip(reading_order(), numbers(window), strict=True):
        state = each.state()
        value = each.text(QAccessible.Text.Value)
        assert whole.rect().contains(each.rect()), name
        assert each.isValid()
        assert each.parent().role() == QAccessible.Role.Graphic
        assert bool(state.selected) == bool(state.focused) == (name == "w1"), name
        can = name in {"w1", "w3", "w4", "x", "y"}
        assert (bool(state.editable), bool(state.readOnly)) == (can, not can), name
        assert not state.invisible
        assert value == ("covered" if name == "w2" else value)
        assert value
    assert whole.focusChild().text(QAccessible.Text.Name) == "weight w1"
    assert whole.text(QAccessible.Text.Description) == "gradient of w1: 14636."


def test_a_number_that_is_computed_anew_is_read_anew(window):
    window.controller.dispatch(c.Seek(0, Phase.AFTER))
    read = {
        each.text(QAccessible.Text.Name): each.text(QAccessible.Text.Value)
        for each in numbers(window)
    }
    assert read["weight w1, new"] == "0.8536"
    assert read["output y hat, afterwards"] == "191.7"
    assert read["gradient of w1"] == "14636"


def test_everything_in_the_window_has_a_name_and_what_it_shows_in_words(window):
    window.controller.dispatch(OpenLesson(LESSON))
    for kind in (QAbstractButton, QComboBox, QLineEdit, QSlider):
        for control in window.findChildren(kind):
            if control.isVisible():
                name = QAccessible.queryAccessibleInterface(control).text(QAccessible.Text.Name)
                assert name or control.toolTip(), control.objectName()
    for phase in phases_of(window.controller.scene.moment.plan):
        window.controller.dispatch(c.Seek(0, phase))
        for name in ("working", "transport.phases"):
            part = child(window, name)
            assert part.accessibleName()
            assert part.accessibleDescription()
            assert not set(UNSPOKEN) & set(part.accessibleDescription())
    assert child(window, "transport.phases").accessibleDescription().endswith("phase 14 of 14")
    assert child(window, "lesson.caption").accessibleName()


@pytest.mark.parametrize("shown", Plot)
def test_each_plot_describes_itself_in_words(window, shown):
    for command in (c.Move(Grain.STEP, 40), e.PinRun(), v.ShowPlot(shown)):
        window.controller.dispatch(command)
    window.complete()
    page = child(window, f"plot.{shown}")
    assert page.accessibleName()
    says = page.accessibleDescription()
    assert says
    assert not set(UNSPOKEN) & set(says), says


@pytest.mark.parametrize("rule", Rule)
def test_every_sentence_can_be_spoken(window, rule):
    window.controller.dispatch(e.SetRule(rule))
    for lr in (1e-5, 1e-9, 3e-4):
        window.controller.dispatch(e.SetLearningRate(lr))
        for phase in phases_of(linear(rule)):
            window.controller.dispatch(c.Seek(0, phase))
            scene = window.controller.scene
            for text in (say_phase(scene), say_working(scene)):
                assert not set(UNSPOKEN) & set(text), text
                assert "  " not in text


@pytest.mark.parametrize(
    ("value", "spoken"),
    [(None, "not yet computed"), (-0.5, "minus 0.5000"), (1.2e-7, "1.200 times ten to the minus 7"),
     (-3e200, "minus 3.000 times ten to the 200"), (13_271_040.0, "1.327 times ten to the 7")],
)  # fmt: skip
def test_a_number_is_said_with_its_sign_and_its_power(value, spoken):
    assert speak_number(value, 4) == spoken


@pytest.mark.parametrize(
    ("text", "spoken"),
    [
        ("9.757×10³", "9.757 times ten to the 3"),
        ("−1.2×10⁻⁴", "minus 1.2 times ten to the minus 4"),
        ("5×10⁻¹²³", "5 times ten to the minus 123"),
        ("5×10⁴⁵⁶", "5 times ten to the 456"),
        ("5×10⁷⁸⁹⁰", "5 times ten to the 7890"),
        ("14\N{NARROW NO-BREAK SPACE}636", "14636"),
        ("∂L/∂w₁ = ∂L/∂ŷ · ∂ŷ/∂h₁",
         "gradient of w1 equals gradient of y hat times change of y hat by change of h1"),
        ("w₃′ ≈ 2.951", "w3, new is about 2.951"),
        ("½ · e · e", "one half times e times e"),
        ("a 1-2-1 network", "a 1-2-1 network"),
        ("156.2 → 129.3  (× 0.83)", "156.2 becomes 129.3 (times 0.83)"),
        ("▢ ± 2", "covered plus or minus 2"),
        ("∂L/∂b₁ = ∂L/∂z₁", "gradient of b1 equals gradient of z1"),
        ("∂z₃/∂b₃ · b₃′", "change of z3 by change of b3 times b3, new"),
    ],
)  # fmt: skip
def test_signs_are_said_in_words(text, spoken):
    assert in_words(text) == spoken


def test_a_key_reaches_a_number_and_says_it(window, qtbot, heard):
    window.diagram.setFocus()
    qtbot.keyClick(window.diagram, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    assert heard.pop()[0].split(":")[0] in {"Step 0. input x", "input x"}
    assert set(Weights._fields) < set(reading_order())
    assert isinstance(window.diagram, QWidget)
