"""Own numbers checked in the window: one, or a whole calculation, as they are typed."""

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QAction, QColor, QFontMetricsF, QTextCursor
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QWidget

from core.answers.calculation import judge_lines
from core.answers.mistakes import Numbers, Verdict, judge
from core.answers.variants import Kind, Mistake, variants_of
from core.network.linear import linear
from core.network.rules import Rule
from core.state import commands as c
from core.state import edit_commands as e
from core.state.playback import Grain
from core.step.phases import Phase
from core.view import commands as v
from core.view.options import Theme
from core.workspace.workspace import Workspace
from gui.answers.words import HANDWORK, MISTAKES, describe_answer, describe_line, describe_mistake
from gui.base import theme
from gui.i18n import language
from gui.words import translations
from tests.core.steps import Read
from tests.gui.seen import Seen


@pytest.fixture
def dialog(window):
    window.controller.dispatch(e.LoadPreset("by-hand"))
    window.findChild(QAction, "action.handwork").trigger()
    found = window.findChild(QWidget, "dialog.handwork")
    assert found.isVisible()
    return found


def part(dialog, kind, name):
    return dialog.findChild(kind, f"handwork.{name}")


def typed(dialog, qtbot, text):
    editor = part(dialog, QPlainTextEdit, "lines")
    editor.clear()
    qtbot.keyClicks(editor, text)
    return editor


def said(dialog):
    return part(dialog, QWidget, "said").accessibleDescription().splitlines()


def test_lines_are_judged_as_they_are_typed(dialog, qtbot):
    editor = typed(dialog, qtbot, "h1 = 8")
    assert said(dialog) == ["1: ✓ Right."]
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.keyClicks(editor, "y_hat = 16")
    assert said(dialog)[1] == "2: ✗ Here it goes wrong. You left out the path through w₄."
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.keyClicks(editor, "e = 12")
    assert said(dialog)[2].startswith("3: → Error carried forward")
    first = [line.number for line in dialog.calculation.lines if line.first]
    assert first == [2]


def test_each_judgement_stands_beside_its_line_and_the_wrong_line_is_marked(dialog, qtbot):
    editor = typed(dialog, qtbot, "h1 = 8")
    places = list(editor.places())
    assert [place.number for place in places] == [1]
    before = editor.viewport().grab().toImage()
    editor.setPlainText("h1 = 8\ne = -6")
    first, second = editor.places()
    assert second.top == pytest.approx(first.top + first.height, abs=1)
    after = editor.viewport().grab().toImage()
    x, y = after.width() - 5, round(second.top + second.height / 2)
    assert after.pixelColor(x, y) != before.pixelColor(x, y)
    column = part(dialog, QWidget, "said")
    with_words = column.grab().toImage()
    editor.setPlainText("")
    assert column.grab().toImage() != with_words


@pytest.mark.parametrize("scheme", [Theme.LIGHT, Theme.DARK])
def test_verdicts_have_their_colours_and_the_first_wrong_line_alone_is_marked(
    window, dialog, scheme
):
    """What follows from a wrong one, and what cannot be read, is quiet."""
    window.controller.dispatch(v.SetTheme(scheme))
    colors, editor = theme.colors(scheme), part(dialog, QPlainTextEdit, "lines")
    editor.setPlainText("h1 = 8\ny_hat = 16\ne = 12\nwhat\ndL/dw4 = 5")
    places = list(editor.places())
    seen = Seen(part(dialog, QWidget, "said"), scheme)
    tints = []
    for place in places:
        beside = [each for each in seen.texts if place.top <= each.y < place.top + place.height]
        tints.append({each.tint for each in beside}.pop())
    right, wrong, quiet = colors.forward, colors.negative, colors.quiet
    assert tints == [right, wrong, quiet, quiet, wrong]
    image, x = editor.viewport().grab().toImage(), editor.viewport().width() - 5
    grounds = [image.pixelColor(x, round(each.top + each.height / 2)).name() for each in places]
    marked = QColor(colors.active).name()
    assert [ground == marked for ground in grounds] == [False, True, False, False, False]


def test_what_the_phase_computes_last_is_offered_or_else_what_is_selected(window, dialog):
    quantity = part(dialog, QComboBox, "quantity")
    for phase, selected, offered in (
        (Phase.H2, None, "h2"),
        (Phase.LOSS, None, "loss"),
        (Phase.LOSS, "dL_dw1", "dL_dw1"),
    ):
        window.controller.dispatch(v.Select(selected))
        window.controller.dispatch(c.Seek(0, phase))
        dialog.begin(window.controller.scene)
        assert quantity.currentData() == offered, phase


def test_one_number_is_judged_and_a_selected_one_is_offered(window, dialog, qtbot):
    quantity, value = part(dialog, QComboBox, "quantity"), part(dialog, QLineEdit, "value")
    window.controller.dispatch(v.Select("dL_dw1"))
    dialog.begin(window.controller.scene)
    assert quantity.currentData() == "dL_dw1"
    qtbot.keyClicks(value, "-24")
    verdict = part(dialog, QLabel, "verdict")
    assert verdict.text().startswith("✗ You subtracted the wrong way round: e is the output")
    value.setText("24")
    assert verdict.text() == "✓ Right."
    value.setText("x")
    assert "is not a number" in verdict.text()
    value.setText("")
    assert verdict.text() == ""
    quantity.setCurrentIndex(quantity.findData("after_loss"))
    value.setText("2,967")
    assert verdict.text() == "✓ Right."


def test_it_goes_along_with_the_step_and_keeps_what_was_typed(window, dialog, qtbot):
    editor = typed(dialog, qtbot, "h1 = 8.00")
    window.controller.dispatch(v.SetTheme(Theme.DARK))
    assert said(dialog) == ["1: ✓ Right."]
    window.controller.dispatch(c.Move(Grain.STEP, 1))
    assert said(dialog)[0].startswith("1: ✗ Here it goes wrong. Several mistakes")
    assert "you took w₁ of the step before; or" in said(dialog)[0]
    assert "Step 1" in part(dialog, QLabel, "of").text()
    window.controller.dispatch(c.Seek(0, Phase.H1))
    dialog.close()
    window.findChild(QAction, "action.handwork").trigger()
    assert editor.toPlainText() == "h1 = 8.00"
    assert said(dialog) == ["1: ✓ Right."]
    window.controller.dispatch(e.SetRule(Rule.NOTEBOOK))
    assert part(dialog, QComboBox, "quantity").itemData(7) == "new_w4"


def test_the_names_can_be_written_for_one_and_undone(dialog, qtbot):
    editor = typed(dialog, qtbot, "h1 = 8")
    qtbot.mouseClick(part(dialog, QPushButton, "names"), Qt.MouseButton.LeftButton)
    lines = editor.toPlainText().splitlines()
    assert lines[:3] == ["h1 = 8", "h₂ = ", "ŷ = "]
    assert len(lines) == 21
    filled = [line + "1" if line.endswith("= ") else line for line in lines]
    editor.setPlainText("\n".join(filled))
    assert all(line.answer for line in dialog.calculation.lines)
    editor.setPlainText("h1 = 8")
    part(dialog, QPushButton, "names").click()
    editor.undo()
    assert editor.toPlainText() == "h1 = 8"


def test_all_of_it_is_reached_by_keys_and_has_a_name(dialog, qtbot):
    for kind, name in (
        (QComboBox, "quantity"),
        (QLineEdit, "value"),
        (QPlainTextEdit, "lines"),
        (QWidget, "said"),
    ):
        assert part(dialog, kind, name).accessibleName()
    editor = part(dialog, QPlainTextEdit, "lines")
    assert editor.tabChangesFocus()
    assert dialog.focusWidget() is editor
    qtbot.keyClick(editor, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


@pytest.mark.parametrize("tag", language.LANGUAGES)
@pytest.mark.usefixtures("english_again")
def test_the_example_is_a_calculation_that_is_right(qapp, tag):
    """Of the weights that a new window has, for the sample x = 3, y = 6."""
    workspace = Workspace()
    workspace.apply(e.SetSample(0, 3.0, 6.0))
    language.ask(tag)
    translations.speak(qapp)
    lines = judge_lines(HANDWORK["example"], Numbers(workspace.scene().moment))
    assert [line.answer.name for line in lines] == ["h1", "y_hat", "dL_dw4", "new_w4"]
    assert {line.answer.verdict for line in lines} == {Verdict.RIGHT}


def test_every_mistake_has_its_words(window):
    assert set(MISTAKES) == set(Kind)
    for rule in Rule:
        for name in ("h1", "y_hat", "loss", "dL_dy_hat", "dL_dw1", "new_w1", "after_loss"):
            for mistake, _, _ in variants_of(linear(rule), name):
                says = describe_mistake(mistake)
                assert "{" not in says
                assert "last_" not in says
                assert "None" not in says
    assert describe_mistake(Mistake(Kind.POWER_OF_TEN, "h1", "-1")).endswith("by 1 place")
    assert describe_mistake(Mistake(Kind.POWER_OF_TEN, "h1", "3")).endswith("by 3 places")
    numbers = Numbers.at(window.controller.scene.prefix.run, 0)
    says = {
        text: describe_line(judge_lines(text, numbers)[0])
        for text in ("dL/dw4 = 9,757", "dL/dw4 = 9800", "dL/dw4 = 1e4", "w4' = 2", "h1 = 1234")
    }
    assert says["dL/dw4 = 9,757"] == "✓ Right. (Read as 9\u202f757.)"
    assert says["dL/dw4 = 9800"] == "≈ Right, but coarsely rounded."
    assert says["dL/dw4 = 1e4"].startswith("≈ Right, but so few digits")
    assert "no update" in says["w4' = 2"]
    assert says["h1 = 1234"].startswith("✗ Here it goes wrong. Not this number")


GOES_WRONG = {
    (Rule.EXACT, "dL_dh1", "used the new w₃, where the old one belongs"): lambda s: (
        s.error * s.new_w3
    ),
    (Rule.SEQUENTIAL, "dL_dh1", "used the old w₃, where this rule has updated it"): (
        lambda s: s.error * s.w3
    ),
    (Rule.NOTEBOOK, "dL_dw1", "multiplied by x, where this rule takes 99"): (
        lambda s: s.dL_dh1 * s.x
    ),
    (Rule.EXACT, "new_w1", "added where an update subtracts"): lambda s: s.w1 + LR * s.dL_dw1,
    (Rule.EXACT, "new_w1", "forgot the learning rate"): lambda s: s.w1 - s.dL_dw1,
    (Rule.EXACT, "new_w1", "that is the change alone"): lambda s: LR * s.dL_dw1,
    (Rule.EXACT, "dL_dw1", "that is the change of w₁"): lambda s: LR * s.dL_dw1,
    (Rule.EXACT, "loss", "forgot the ½"): lambda s: s.error**2,
    (Rule.EXACT, "loss", "took the ½ twice"): lambda s: s.error**2 / 4,
    (Rule.EXACT, "loss", "forgot to square e"): lambda s: s.error / 2,
    (Rule.EXACT, "error", "subtracted the wrong way round"): lambda s: s.y - s.y_hat,
    (Rule.EXACT, "error", "added where e is a difference"): lambda s: s.y + s.y_hat,
    (Rule.EXACT, "y_hat", "left out the path through w₄"): lambda s: s.w3 * s.h1,
    (Rule.EXACT, "y_hat", "subtracted the path through w₄"): lambda s: s.w3 * s.h1 - s.w4 * s.h2,
    (Rule.EXACT, "dL_dw3", "forgot the factor h₁"): lambda s: s.error,
    (Rule.EXACT, "h1", "the sign is wrong"): lambda s: -s.h1,
    (Rule.EXACT, "dL_dw3", "slipped by 1 place"): lambda s: 10 * s.error * s.h1,
}
"""What a person has who makes a mistake, by rule, name, and the words for the mistake."""

LR = 0.01


@pytest.mark.parametrize("mistake", GOES_WRONG)
def test_a_mistake_is_called_what_it_is(mistake):
    rule, name, words = mistake
    workspace = Workspace()
    weights = (e.SetInitialWeight(f"w{i}", w) for i, w in enumerate((1.3, 2.1, 3.7, -0.6), 1))
    for command in (e.SetSample(0, 2.0, 5.0), e.SetLearningRate(LR), e.SetRule(rule), *weights):
        workspace.apply(command)
    numbers = Numbers.at(workspace.scene().prefix.run, 0)
    wrong = GOES_WRONG[mistake](Read(numbers.moment.numbers))
    assert words in describe_answer(judge(name, f"{wrong:.12g}", numbers)).lower()


def test_only_what_is_sure_is_said_for_sure(window):
    numbers = Numbers.at(window.controller.scene.prefix.run, 0)
    (line,) = judge_lines("dL/dw3 = 9757", numbers)
    several = "✗ Several mistakes give this number: you used h₂ for h₁; or you took e twice"
    assert describe_answer(line.answer).startswith(several)
    (line,) = judge_lines("dL/dw3 = 9800", numbers)
    assert line.answer.verdict is Verdict.WRONG


def test_what_is_said_of_a_line_stands_beside_it_in_full(dialog):
    editor, column = part(dialog, QPlainTextEdit, "lines"), part(dialog, QWidget, "said")
    long = "e = -6\nfoo = 3\nh1 = 8, h2 = 7, ŷ = 16"
    for zoom in (100, 150):
        dialog.parentWidget().controller.dispatch(v.SetZoom(zoom))
        editor.setPlainText(f"{long}\nh1 = 8")
        scale = zoom / 100
        metrics = QFontMetricsF(theme.text_font(theme.TEXT_SIZE))
        room = QRectF(0, 0, column.width() / scale - 20, 1e5)
        wraps = Qt.TextFlag.TextWordWrap.value
        says = [text.partition(": ")[2] for text in said(dialog)]
        needed = [metrics.boundingRect(room, wraps, text).height() * scale for text in says]
        heights = [place.height for place in editor.places()]
        for height, need in zip(heights, needed, strict=False):
            assert height >= need
        assert max(needed) > 1.5 * needed[-1], "none takes two lines"
    editor.verticalScrollBar().setValue(editor.verticalScrollBar().maximum())
    *_, last = editor.places()
    assert last.number == 4
    assert last.top + last.height <= editor.viewport().height()


def test_several_equations_in_a_line_are_named(dialog, qtbot):
    typed(dialog, qtbot, "h1 = 8, h2 = 12")
    (says,) = said(dialog)
    assert says.startswith("1: h₁: ✓ Right.  h₂: ✗ Here it goes wrong. Several mistakes give")
    assert "used y for x; or you used w₁ for x" in says
    typed(dialog, qtbot, "y = 10")
    assert said(dialog) == ["1: ŷ: ✓ Right."]
    typed(dialog, qtbot, "dw3 = -0.24")
    assert "That is the change of w₃" in said(dialog)[0]


def test_a_long_calculation_is_read_to_its_end(dialog):
    editor = part(dialog, QPlainTextEdit, "lines")
    editor.setPlainText("\n".join(["h1 = 8"] * 120 + ["h1 = 7"]))
    assert "goes wrong" in said(dialog)[-1]
    editor.moveCursor(QTextCursor.MoveOperation.End)
    numbers = [place.number for place in editor.places()]
    assert numbers[-1] == 121
    assert numbers[0] > 60
