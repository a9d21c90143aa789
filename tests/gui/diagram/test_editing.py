"""Trying things: on the diagram, in the panel and in the data dialog; pins, undo, the effect."""

from functools import partial

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QTextCursor, QWheelEvent
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QTabWidget,
    QToolButton,
)

from core.analysis import worst_sample
from core.analysis.stability import ErrorEffect, effect
from core.analysis.worst_sample import WorstSample, find_worst_sample
from core.base.frozen import replace
from core.base.number_format import Brief, format_count, shorter
from core.data.dataset import Dataset, Generated
from core.data.order import Order
from core.formulas.notation import Notation
from core.network.linear import linear
from core.network.rules import Rule
from core.network.weights import Weights
from core.state import commands as c
from core.state import edit_commands as e
from core.state.playback import Grain, Stop, StopKind
from core.step.phases import Phase, phases_of
from core.training.experiment import DEFAULT_WEIGHTS
from core.training.presets import load_preset
from core.view import commands as v
from core.view.span import Span
from core.workspace.workspace import Workspace
from gui.base import theme
from gui.diagram.geometry import geometry
from gui.experiment.effect import EffectView, effect_of, stretches_of
from gui.experiment.words import describe_effect, describe_ratio, describe_worst_sample
from gui.files.progress import ProgressDialog
from gui.i18n import language
from gui.paint.fitted_numbers import fitted_text, text_width
from gui.words.transcript import transcribe
from gui.words.wording import word
from tests.gui.painted import hidden, noting
from tests.gui.shell.test_window import child, enter, trigger

LEFT = Qt.MouseButton.LeftButton


def scene_of(window):
    return window.controller.scene


def weights_of(window):
    return scene_of(window).moment.weights


def spot(window, name):
    view = window.diagram
    return geometry(view.width(), view.height()).place(name).center().toPoint()


def turn(window, name, notches, modifier=Qt.KeyboardModifier.NoModifier):
    at = QPointF(spot(window, name))
    event = QWheelEvent(
        at,
        QPointF(window.diagram.mapToGlobal(at.toPoint())),
        QPoint(),
        QPoint(0, 120 * notches),
        Qt.MouseButton.NoButton,
        modifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,  # noqa: FBT003
    )
    QApplication.sendEvent(window.diagram, event)


def test_a_weight_is_typed_on_the_diagram(window, qtbot):
    window.controller.dispatch(c.Move(Grain.STEP, 5))
    qtbot.mouseClick(window.diagram, LEFT, pos=spot(window, "w3"))
    assert scene_of(window).options.selected == "w3"
    qtbot.keyClicks(window.diagram, "-")
    field = child(window, "diagram.w3", QLineEdit)
    assert field.hasFocus()
    qtbot.keyClicks(field, "1,25")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert weights_of(window).w3 == -1.25
    assert scene_of(window).moment.step == 5
    assert scene_of(window).prefix.run.weights_at(4) == scene_of(window).prefix.run.weights_at(4)
    qtbot.waitUntil(lambda: window.findChild(QLineEdit, "diagram.w3") is None)
    assert window.diagram.hasFocus()


def test_a_digit_goes_to_the_selected_weight_and_else_to_the_plots(window, qtbot):
    window.controller.dispatch(v.SetSpan(Span(10, 0)))
    window.controller.dispatch(v.Select("w1"))
    qtbot.keyClick(window.diagram, Qt.Key.Key_0)
    assert scene_of(window).options.span == Span(10, 0)
    assert child(window, "diagram.w1", QLineEdit).text() == "0"
    qtbot.keyClick(child(window, "diagram.w1", QLineEdit), Qt.Key.Key_Escape)
    window.controller.dispatch(v.Select("h1"))
    qtbot.keyClick(window.diagram, Qt.Key.Key_0)
    assert scene_of(window).options.span == Span()


def test_a_double_click_edits_and_escape_gives_up(window, qtbot):
    qtbot.mouseDClick(window.diagram, LEFT, pos=spot(window, "w1"))
    field = child(window, "diagram.w1", QLineEdit)
    assert field.text() == "1.000"
    field.selectAll()
    qtbot.keyClicks(field, "9")
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert weights_of(window).w1 == 1.0
    assert scene_of(window).undo is None


def test_what_is_no_number_is_said(window, qtbot):
    qtbot.mouseDClick(window.diagram, LEFT, pos=spot(window, "w1"))
    enter(qtbot, child(window, "diagram.w1", QLineEdit), "many")
    assert scene_of(window).notice.key == "number.not_a_number"
    assert weights_of(window).w1 == 1.0


def test_arrow_keys_nudge_the_selected_weight_as_one_gesture(window, qtbot):
    qtbot.mouseClick(window.diagram, LEFT, pos=spot(window, "w2"))
    for _ in range(3):
        qtbot.keyClick(window.diagram, Qt.Key.Key_Up)
    assert weights_of(window).w2 == 2.3
    qtbot.keyClick(window.diagram, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert weights_of(window).w2 == 1.3
    trigger(window, "undo")
    assert weights_of(window).w2 == 2.0
    assert scene_of(window).undo is None


def test_the_wheel_nudges_the_weight_under_it(window):
    turn(window, "w4", 2)
    assert weights_of(window).w4 == 2.2
    turn(window, "x", 1)
    assert scene_of(window).moment.numbers["x"] == load_preset("default").experiment.data.x[0]


def test_a_drag_is_one_edit(window, qtbot):
    window.controller.dispatch(c.Move(Grain.STEP, 10))
    window.controller.dispatch(c.Seek(4, Phase.SAMPLE))
    before = scene_of(window)
    start = spot(window, "w1")
    qtbot.mousePress(window.diagram, LEFT, pos=start)
    for up in range(0, 121, 6):
        qtbot.mouseMove(window.diagram, start - QPoint(0, up))
    qtbot.mouseRelease(window.diagram, LEFT, pos=start - QPoint(0, 120))
    assert weights_of(window).w1 > before.moment.weights.w1
    assert len(scene_of(window).pins) == 1
    trigger(window, "undo")
    assert weights_of(window) == before.moment.weights
    assert scene_of(window).pins == ()
    assert scene_of(window).prefix == before.prefix


def test_a_click_alone_changes_nothing(window, qtbot):
    qtbot.mouseClick(window.diagram, LEFT, pos=spot(window, "w1"))
    qtbot.mouseMove(window.diagram, spot(window, "w1") + QPoint(0, 30))
    assert scene_of(window).undo is None


def test_x_and_y_of_the_sample_are_typed(window, qtbot):
    window.controller.dispatch(c.Move(Grain.STEP, 3))
    for name, value in (("x", 4.0), ("y", 9.0)):
        qtbot.mouseDClick(window.diagram, LEFT, pos=spot(window, name))
        enter(qtbot, child(window, f"diagram.{name}", QLineEdit), str(value))
        assert scene_of(window).moment.step == 0
        window.controller.dispatch(c.Move(Grain.STEP, 3))
        assert scene_of(window).moment.number(name) == value
    trigger(window, "undo")
    trigger(window, "undo")
    assert scene_of(window).experiment == load_preset("default").experiment


STEPS, PIN = c.Move(Grain.STEP, 3), e.PinRun()
MADE = {
    "initial w₁ = 4": (e.SetInitialWeight("w1", 4.0),),
    "weight w₂ = 4": (STEPS, e.SetWeight("w2", 4.0)),
    "learning rate 2×10⁻⁵": (e.SetLearningRate(2e-5),),
    "rule notebook": (e.SetRule(Rule.NOTEBOOK),),
    "preset by-hand": (e.LoadPreset("by-hand"),),
    "new random weights": (e.DrawWeights(3),),
    "change of sample 3": (e.SetSample(2, x=3.0),),
    "reset": (STEPS, e.Reset()),
    "pin": (STEPS, PIN),
    "name of pinned run 1": (STEPS, PIN, e.RenamePin(1, "a")),
    "removal of pinned run 1": (STEPS, PIN, e.RemovePin(1)),
    "return to pinned run 1": (STEPS, PIN, e.SetLearningRate(2e-5), e.ReturnTo(1)),
}


def test_an_edit_is_called_what_it_is():
    for called, commands in MADE.items():
        workspace = Workspace()
        for command in commands:
            workspace.apply(command)
        assert word(workspace.scene().undo) == called


REDONE = (e.SetSample(0, 3.0, 6.0), c.Move(Grain.STEP, 7), c.Undo(), e.SetLearningRate(2e-5))
SAID = {
    "Stopped at step 7, as asked.": (c.SetStop(Stop(StopKind.STEP, 7)), c.Play(), c.Tick(9)),
    "Stopped after epoch 1, as asked.": (c.SetStop(Stop(StopKind.EPOCH, 1)), c.Play(), c.Tick(99)),
    "Stopped at step 11: the mean loss is below 0.001.": (
        *(c.SetStop(Stop(StopKind.LOSS, 1e-3)), c.Play(), c.Tick(99)),
    ),
    "What only redo kept was trained on other data and is gone (7 steps); redo before an edit to "
    "keep it.": (STEPS, *REDONE),
}


def test_a_message_says_what_has_happened():
    for says, commands in SAID.items():
        workspace = Workspace()
        for command in (c.SetSpeed(60.0), *commands):
            workspace.apply(command)
        assert word(workspace.scene().notice) == says


def test_undo_and_redo_say_what(window, qtbot):
    enter(qtbot, child(window, "experiment.lr", QLineEdit), "1e-4")
    undo = window.actions_table["undo"]
    assert undo.text() == "Undo learning rate 1×10⁻⁴"
    undo.trigger()
    assert scene_of(window).settings.lr == 1e-5
    assert window.actions_table["redo"].text() == "Redo learning rate 1×10⁻⁴"
    assert not undo.isEnabled()
    trigger(window, "redo")
    assert scene_of(window).settings.lr == 1e-4


def test_a_run_is_pinned_named_returned_to_and_removed(window, qtbot):
    window.controller.dispatch(c.Move(Grain.STEP, 20))
    qtbot.keyClicks(window.diagram, "p")
    window.controller.dispatch(e.SetLearningRate(2e-6))
    window.controller.dispatch(c.Move(Grain.STEP, 7))
    name = child(window, "pin_name", QLineEdit)
    enter(qtbot, name, "first try")
    assert scene_of(window).pins[0].name == "first try"
    child(window, "pin.return", QToolButton).click()
    assert scene_of(window).prefix.length == 20
    assert len(scene_of(window).pins) == 2
    assert scene_of(window).pins[1].prefix.length == 27
    for _ in range(2):
        window.findChildren(QToolButton, "pin.remove")[-1].click()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert scene_of(window).pins == ()


def test_the_list_says_what_differs_and_what_became_of_it(window):
    window.controller.dispatch(c.Move(Grain.STEP, 300))
    trigger(window, "pin")
    window.controller.dispatch(e.SetInitialWeight("w1", 4.0))
    texts = [label.text() for label in window.runs.findChildren(QLabel)]
    assert any(text.startswith("w₁ = 1 · learned after ") for text in texts)
    assert "Now: w₁ = 4" in texts


def test_drawn_weights_are_new_and_undone(window):
    trigger(window, "draw")
    first = scene_of(window).experiment.weights
    trigger(window, "draw")
    assert scene_of(window).experiment.weights != first != (1, 2, 3, 2)
    assert all(-2 <= w < 2 for w in first)
    trigger(window, "reset")
    assert scene_of(window).experiment.weights != first
    trigger(window, "undo")
    trigger(window, "undo")
    assert scene_of(window).experiment.weights == (1, 2, 3, 2)


@pytest.fixture
def dialog(window):
    trigger(window, "data")
    opened = child(window, "dialog.data")
    assert opened.isVisible()
    yield opened
    opened.close()


def use(dialog):
    next(b for b in dialog.findChildren(object, "data.use")).click()


def test_data_are_drawn(window, qtbot, dialog):
    dialog.findChild(QTabWidget).setCurrentIndex(1)
    for name, value in (("count", "30"), ("slope", "-3"), ("noise", "0,5"), ("seed", "7")):
        enter(qtbot, child(dialog, f"data.{name}", QLineEdit), value)
    child(dialog, "data.shuffled").setChecked(True)
    use(dialog)
    made = Generated(30, 1.0, 100.0, -3.0, 0.5, 7)
    experiment = scene_of(window).experiment
    assert experiment.data == made.draw()
    assert experiment.data.origin == made
    assert experiment.order == Order(shuffled=True, seed=0)
    assert not dialog.isVisible()
    trigger(window, "undo")
    assert scene_of(window).experiment == load_preset("default").experiment


@pytest.mark.parametrize(
    ("field", "text", "says"),
    [("count", "0", "from 1"), ("count", "2.5", "whole"), ("noise", "-1", "0 or more"),
     ("low", "200", "go up"), ("seed", "-1", "seed")],
)  # fmt: skip
def test_data_that_cannot_be_are_said_in_the_dialog(window, qtbot, dialog, field, text, says):
    before = scene_of(window)
    dialog.findChild(QTabWidget).setCurrentIndex(1)
    enter(qtbot, child(dialog, f"data.{field}", QLineEdit), text)
    use(dialog)
    assert dialog.isVisible()
    assert says in child(dialog, "notice", QLabel).text()
    assert scene_of(window) == before


def test_data_are_read_from_a_file(window, qtbot, dialog, tmp_path):
    path = tmp_path / "my.csv"
    path.write_text("x,y\n1,3\n2,6\n", encoding="utf-8")
    dialog.choose_file(path)
    use(dialog)
    qtbot.waitUntil(lambda: not dialog.isVisible())
    assert scene_of(window).experiment.data.x == (1.0, 2.0)


@pytest.mark.parametrize("end", ["read", "bad", "cancelled"])
def test_a_long_file_is_read_beside_the_frames(window, qtbot, monkeypatch, dialog, tmp_path, end):
    """While it is, nothing is changed and the dialog waits; it can be given up."""
    monkeypatch.setattr("gui.files.long_work.PATIENCE", 0.0)
    monkeypatch.setattr("gui.time.clock.WORK_SHARE", 0.0)  # one piece a frame
    path = tmp_path / "long.csv"
    path.write_text("x,y\n" + "1,3\n" * 3000 + ("1,a\n" if end == "bad" else ""))
    before = scene_of(window)
    dialog.choose_file(path)
    use(dialog)
    assert not dialog.isEnabled()
    assert scene_of(window) is before
    if end == "cancelled":
        qtbot.waitUntil(lambda: window.findChild(ProgressDialog) is not None)
        window.findChild(ProgressDialog).reject()
    qtbot.waitUntil(dialog.isEnabled)
    assert dialog.isVisible() == (end != "read")
    assert (scene_of(window) is before) == (end != "read")
    said = {"read": "", "bad": "line 3002", "cancelled": "cancelled"}[end]
    assert said in child(dialog, "notice").text()


def paste(field, text):
    data = QMimeData()
    data.setText(text)
    field.insertFromMimeData(data)


@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_of_a_long_paste_the_beginning_is_shown_and_all_is_taken(window, qtbot, dialog, end):
    dialog.findChild(QTabWidget).setCurrentIndex(3)
    field = child(dialog, "data.pasted")
    for first in (1, 2):  # the second takes the place of the first
        field.selectAll()
        paste(field, "".join(f"{i}\t{first * i:05}{end}" for i in range(1, 30_001)))
    assert len(field.toPlainText()) < 101_000
    shown, said, last = field.toPlainText().rsplit("\n", 2)
    count = int(shown.rpartition("\n")[2].partition("\t")[0])
    assert (said, last) == (f"… and {format_count(30_000 - count)} more…", "")
    field.moveCursor(QTextCursor.MoveOperation.Start)
    paste(field, "0\t5\n")
    use(dialog)
    qtbot.waitUntil(lambda: not dialog.isVisible())
    expected = tuple(map(float, range(30_001)))
    data = scene_of(window).experiment.data
    assert data.x == expected
    assert data.y == (5.0, *(2 * x for x in expected[1:]))


def test_what_stands_for_the_rest_of_a_paste_can_be_deleted(dialog):
    field = child(dialog, "data.pasted")
    paste(field, "1\t2\n" * 30_000)
    kept = field.toPlainText().rsplit("\n", 2)[0]
    assert len(field.whole) > len(kept) + 10_000
    field.setPlainText(kept)
    assert field.whole == f"{kept}\n"


def test_data_are_pasted(window, dialog):
    dialog.findChild(QTabWidget).setCurrentIndex(3)
    child(dialog, "data.pasted").setPlainText("x\ty\n1,5\t3,0\n2\t4\n")
    use(dialog)
    assert scene_of(window).experiment.data.y == (3.0, 4.0)


@pytest.mark.parametrize("name", ["count", "low", "seed"])
def test_what_is_no_number_stays_to_be_mended(window, dialog, name):
    dialog.findChild(QTabWidget).setCurrentIndex(1)
    before = scene_of(window)
    field = child(dialog, f"data.{name}", QLineEdit)
    for typed in ("1O", ""):
        field.setText(typed)
        use(dialog)
        assert dialog.isVisible()
        assert field.text() == typed
        says = child(dialog, "notice", QLabel)
        assert says.isVisible()
        assert ("1O" if typed else "Nothing was typed") in says.text()
    assert scene_of(window) == before
    dialog.findChild(QTabWidget).setCurrentIndex(3)
    assert not says.isVisible()
    dialog.findChild(QTabWidget).setCurrentIndex(1)
    field.setText("12")
    use(dialog)
    assert not dialog.isVisible()
    assert scene_of(window).experiment.data != before.experiment.data


def test_what_was_wrong_is_said_no_longer_once_it_has_changed(dialog, qtbot, tmp_path):
    says, pasted = child(dialog, "notice", QLabel), child(dialog, "data.pasted")
    count = child(dialog, "data.count", QLineEdit)

    def refused(tab):
        dialog.findChild(QTabWidget).setCurrentIndex(tab)
        use(dialog)
        qtbot.waitUntil(says.isVisible)

    dialog.findChild(QTabWidget).setCurrentIndex(1)
    count.setText("many")
    refused(1)
    qtbot.keyClicks(count, "5")
    assert not says.isVisible()
    pasted.setPlainText("1 2\n2 abc\n")
    refused(3)
    assert "Line 2" in says.text()
    pasted.setPlainText("1 2\n")
    assert not says.isVisible()
    refused(2)
    dialog.choose_file(tmp_path / "x.csv")
    assert not says.isVisible()


def test_a_count_that_is_no_count_is_refused_in_few_words(dialog):
    dialog.findChild(QTabWidget).setCurrentIndex(1)
    child(dialog, "data.count", QLineEdit).setText("1e300")
    use(dialog)
    assert "1×10³⁰⁰" in child(dialog, "notice", QLabel).text()


@pytest.mark.parametrize("text", ["1,000", "1.000", "2.5", "ten", ""])
def test_where_a_whole_number_is_wanted_one_is_advised(dialog, text):
    before = dialog._fields["count"].value
    dialog.findChild(QTabWidget).setCurrentIndex(1)
    child(dialog, "data.count", QLineEdit).setText(text)
    use(dialog)
    said = child(dialog, "notice", QLabel).text()
    assert "whole number like 20" in said or "is not a whole number" in said
    assert "1e-5" not in said
    assert dialog._fields["count"].value == before


@pytest.mark.parametrize(
    ("kind", "text", "key"),
    [
        (StopKind.EPOCH, "1,000", "number.not_whole"),
        (StopKind.STEP, "many", "number.not_whole"),
        (StopKind.LOSS, "many", "number.not_a_number"),
        (StopKind.LOSS, "1e-3", None),
    ],
)
def test_where_to_stop_is_a_whole_number_but_for_a_loss(window, qtbot, kind, text, key):
    window.controller.dispatch(c.SetStop(Stop(kind, 7)))
    enter(qtbot, child(window, "transport.stop_value", QLineEdit), text)
    notice = scene_of(window).notice
    assert (notice and notice.key) == key
    assert scene_of(window).playback.stop.value == (7 if key else 1e-3)


def test_a_long_number_shows_as_many_digits_as_there_is_room_for(window):
    window.controller.dispatch(e.SetInitialWeight("w1", -1.1234850817616366))
    field = child(window, "experiment.w1", QLineEdit)
    assert field.text().startswith("−1.12")
    assert field.fontMetrics().horizontalAdvance(field.text()) <= field.width() - 22
    assert field.toolTip() == "−1.1234850817616366"
    field.setFocus()
    assert field.text() == "−1.1234850817616366"
    assert field.cursorPosition() == 0
    window.diagram.setFocus()
    assert field.text().startswith("−1.12")
    assert scene_of(window).experiment.weights.w1 == -1.1234850817616366


def test_one_sample_is_changed(window, qtbot, dialog):
    dialog.findChild(QTabWidget).setCurrentIndex(4)
    enter(qtbot, child(dialog, "data.number", QLineEdit), "3")
    expected = scene_of(window).experiment.data
    x = child(dialog, "data.x", QLineEdit)
    assert (x.value, x.text(), x.toolTip()) == (
        expected.x[2],
        "84.8268294644946",
        repr(expected.x[2]),
    )
    x.setFocus()
    assert x.text() == repr(expected.x[2])
    assert not child(dialog, "data.shuffled").isEnabled()  # the order stays
    enter(qtbot, child(dialog, "data.y", QLineEdit), "170")
    use(dialog)
    data = scene_of(window).experiment.data
    assert data.y[2] == 170.0
    assert data.x == expected.x


def test_the_dialog_begins_with_the_data_that_there_are_and_the_present_sample(window):
    data = scene_of(window).experiment.data
    window.controller.dispatch(e.SetData(data, Order(shuffled=True, seed=7)))
    window.controller.dispatch(c.Move(Grain.STEP, 4))
    trigger(window, "data")
    opened, moment = child(window, "dialog.data"), scene_of(window).moment
    values = {
        name: child(opened, f"data.{name}").value
        for name in ("number", "x", "y", "order", "count", "low", "high", "slope", "noise")
    }
    assert values == {
        "number": moment.sample,
        "x": moment.numbers["x"],
        "y": moment.numbers["y"],
        "order": 7,
        "count": 100,
        "low": 1,
        "high": 100,
        "slope": 2,
        "noise": 0,
    }
    assert child(opened, "data.shuffled").isChecked()
    opened.close()


def test_the_order_alone_is_changed(window, dialog):
    data = scene_of(window).experiment.data
    child(dialog, "data.shuffled").setChecked(True)
    use(dialog)
    assert scene_of(window).experiment.data == data
    assert scene_of(window).experiment.order.shuffled


@pytest.mark.parametrize(("text", "fine"), [("x,y\n2,4\n", True), ("a,b\n1,2\n", False)])
def test_a_csv_is_dropped_on_the_window(window, qtbot, tmp_path, text, fine):
    path = tmp_path / "dropped.csv"
    path.write_text(text, encoding="utf-8")
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    event = QDropEvent(
        QPointF(300, 300),
        Qt.DropAction.CopyAction,
        mime,
        LEFT,
        Qt.KeyboardModifier.NoModifier,
    )
    before = scene_of(window)
    window.dropEvent(event)
    qtbot.waitUntil(lambda: scene_of(window) is not before)
    scene = scene_of(window)
    assert (len(scene.experiment.data) == 1) == fine
    assert fine or scene.notice.key == "csv.header"


def test_the_effect_says_what_the_step_then_does(window):
    moment = scene_of(window).moment
    tried = effect_of(moment)
    assert describe_ratio(tried, 4) == "156.2 → 129.3  (× 0.83)"
    assert describe_effect(tried, stretches_of(moment), moment.lr) == (
        "Shrinks. From 1.7×10⁻⁴ to 3.6×10⁻⁴ the error would grow."
    )
    window.controller.dispatch(c.Seek(0, Phase.AFTER))
    assert scene_of(window).moment.number("after_error") == tried.new_error
    window.controller.dispatch(e.SetLearningRate(2e-4))
    tried = effect_of(scene_of(window).moment)
    assert tried.verdict is ErrorEffect.GROWS
    assert "Below" in describe_effect(tried, stretches_of(scene_of(window).moment), 2e-4)


TWO = Dataset((98.76, -3.0), (197.5, 1.0))


def said_of(ratio, data=TWO, *, marked=True):
    says = describe_worst_sample(WorstSample(0, data.x[0], data.y[0], ratio), data, marked=marked)
    assert not {"x =", "= 9", "× "} & {
        says[k : k + 3] for k in range(len(says))
    }  # nor broken there
    return says.replace("\N{NO-BREAK SPACE}", " ")


def test_the_worst_sample_is_named_where_there_is_one():
    assert said_of(-3.2) == "x = 98.8 (▽) grows most: × 3.2. x² is the culprit."
    assert said_of(0.99) == "No sample’s error would grow: at most × 0.99, at x = 98.8 (▽)."
    assert said_of(-3.2, marked=False) == "x = 98.8 grows most: × 3.2. x² is the culprit."
    for grown in (1.01, -1.9):
        assert "grows most" in said_of(grown)
    assert said_of(float("inf")) == ""
    assert describe_worst_sample(None, Dataset((1.0, 2.0), (2.0, 4.0))) == ""
    assert said_of(-3.2, Dataset((1.0,), (2.0,))) == ""  # there is no other sample
    for x in (0.5, 2.0):  # x squared is small, or larger in another sample
        assert "culprit" not in said_of(-3.2, Dataset((x, 3.0), (2.0, 2.0)))


def test_a_small_change_is_shown_in_more_digits():
    tried = effect(linear(Rule.EXACT), Weights(1.0, 2.0, 3.0, 2.0), 31.24, 62.47, 1e-9)
    assert describe_ratio(tried, 4) == "156.210 → 156.207  (× 0.99998)"


def test_a_small_change_never_looks_like_none_where_there_is_little_room():
    tried = effect(linear(Rule.EXACT), Weights(0.06251, 1.354, 2.646, 1.354), 5.829, 11.66, 1e-5)
    room = 196.0
    for error in (-9.49e-4, 1.0, -3.456e-11):
        shown = replace(tried, error=error, ratio=0.9963, new_error=error * 0.9963)
        for digits in shorter(17):
            text = describe_ratio(shown, digits)
            pair = text.partition("  (")[0].split(" → ")
            assert len(pair) == len(set(pair)), (digits, text)
            assert "× 1" not in text, (digits, text)
        for digits in (4, 17):
            text = fitted_text(
                partial(describe_ratio, shown), digits, theme.text_font(theme.SMALL_SIZE), room
            )
            assert text_width(theme.text_font(theme.SMALL_SIZE), text) <= room
    assert describe_ratio(shown, Brief(1)) == "× 0.996"
    assert describe_ratio(replace(shown, ratio=1.0, new_error=shown.error), Brief(1)).endswith(
        "(× 1)"
    )


def test_the_effect_names_the_nearest_rates_at_which_it_turns(window):
    for lr, says in (
        (1e-5, "From 1.7×10⁻⁴ to 3.6×10⁻⁴ the error would grow"),
        (2e-4, "Below 1.7×10⁻⁴ the error would shrink"),
        (4e-4, "Above 5.3×10⁻⁴ the error would grow"),
        (1e-2, "Below 1.7×10⁻⁴ the error would shrink"),
    ):
        window.controller.dispatch(e.SetLearningRate(lr))
        moment = scene_of(window).moment
        assert says in describe_effect(effect_of(moment), stretches_of(moment), lr)


def test_other_data_change_the_worst_sample_at_once(window):
    effect_view = child(window, "effect")
    before = effect_view.grab().toImage()
    window.controller.dispatch(e.SetSample(50, 2000.0, 4000.0))
    assert effect_view.grab().toImage() != before
    assert scene_of(window).moment.numbers["x"] == 31.236883819921232
    window.controller.dispatch(c.Undo())
    assert effect_view.grab().toImage() == before


def test_nothing_to_correct_is_said(window):
    window.controller.dispatch(e.LoadPreset("by-hand"))
    window.controller.dispatch(e.SetSample(0, y=10.0))
    effect_view = window.panel.findChild(EffectView)
    assert effect_view.accessibleDescription() == (
        "Forecast for this step. Error on this sample: …."
    )
    window.controller.dispatch(v.SetReducedMotion(reduced=True))
    window.controller.dispatch(c.Seek(0, Phase.LOSS))
    assert "No error beyond rounding: nothing to correct" in effect_view.accessibleDescription()


def test_what_rounding_explains_is_no_error(window):
    for command in (v.SetReducedMotion(reduced=True), c.Move(Grain.STEP, 300)):
        window.controller.dispatch(command)
    for phase in (Phase.LOSS, Phase.AFTER):
        window.controller.dispatch(c.Seek(300, phase))
        says = window.panel.findChild(EffectView).accessibleDescription()
        assert says.endswith(". No error beyond rounding: nothing to correct.")
        assert "→" not in says
    for phase in (Phase.DL_DW4, Phase.DL_DW1):
        window.controller.dispatch(c.Seek(300, phase))
        text = transcribe(window.controller.scene, Notation.TEXT)
        assert "no error beyond rounding: nothing to check" in text


def test_the_effect_is_a_forecast_until_it_has_happened(window):
    effect_view = window.panel.findChild(EffectView)
    window.controller.dispatch(v.SetReducedMotion(reduced=True))
    said = {}
    for phase in phases_of(linear(Rule.EXACT)):
        window.controller.dispatch(c.Seek(0, phase))
        title, rest = effect_view.accessibleDescription().split(": ", 1)
        title = title.partition(". ")[0]
        said[phase] = (title, rest.split("  (")[0].split(". ")[0])
    forecast, now = "Forecast for this step", "This step’s effect"
    assert said[Phase.SAMPLE] == said[Phase.Y_HAT] == (forecast, "× 0.83")
    assert said[Phase.LOSS] == said[Phase.UPDATE] == (forecast, "156.2 → 129.3")
    assert said[Phase.AFTER] == (now, "156.2 → 129.3")


def test_the_effect_is_painted_for_every_preset(window):
    box = child(window, "experiment.preset", QComboBox)
    for i in range(box.count()):
        box.setCurrentIndex(i)
        window.controller.dispatch(c.Move(Grain.STEP, 12))
        assert not window.panel.findChild(EffectView).grab().isNull()


@pytest.mark.parametrize("tag", language.LANGUAGES)
def test_the_effect_has_room_for_all_that_it_says(lasting, tag):
    """What is longest, where a step overshoots, with what the worst sample does."""
    window = lasting.anew(v.SetReducedMotion(reduced=True), c.Move(Grain.STEP, 4), tag=tag)
    for name, step in (("default", 1), ("default", 2), ("notebook", 1), ("too-fast", 1)):
        for command in (e.LoadPreset(name), c.Move(Grain.STEP, 4), c.Seek(step, Phase.AFTER)):
            window.controller.dispatch(command)
        with noting() as noted:
            window.panel.findChild(EffectView).grab()
        assert hidden(noted) == []
        assert "▽" in "".join(each.text for each in noted)


def test_a_mark_is_named_where_it_is_to_be_seen(window):
    for lr, marked in ((1e-5, True), (1e-3, False)):
        window.controller.dispatch(e.SetLearningRate(lr))
        window.controller.dispatch(c.Seek(3, Phase.SAMPLE))
        window.controller.dispatch(c.Move(Grain.STEP, 3))
        window.controller.dispatch(c.Seek(3, Phase.AFTER))
        with noting() as noted:
            window.panel.findChild(EffectView).grab()
        assert ("▽" in "".join(each.text for each in noted)) is marked
        window.controller.dispatch(e.Reset())


def test_what_has_no_room_in_the_effect_is_left_out_as_a_sentence(window, monkeypatch):
    monkeypatch.setattr("gui.experiment.effect.HEIGHT", 150)
    with noting() as noted:
        window.panel.findChild(EffectView).grab()
    assert hidden(noted) == []
    assert [each.text for each in noted][-1].endswith("the error would grow.")


def test_a_preset_says_what_to_watch(window):
    window.controller.dispatch(e.LoadPreset("by-hand"))
    assert child(window, "hint", QLabel).text() == load_preset("by-hand").watch


def test_an_overflow_says_what_to_try_and_one_key_back_is_finite(window):
    window.controller.dispatch(e.LoadPreset("too-fast"))
    window.controller.dispatch(c.Move(Grain.STEP, 100))
    scene = scene_of(window)
    assert scene.notice.key == "run.overflow"
    assert "smaller learning rate" in word(scene.notice)
    window.controller.dispatch(c.Seek(scene.moment.step, scene.moment.overflow[0]))
    window.controller.dispatch(c.Move(Grain.PHASE, -1))
    assert scene_of(window).moment.overflow[0] is not scene_of(window).moment.phase


@pytest.mark.parametrize("name", ["data", "keys"])
@pytest.mark.parametrize("before", [True, False])
def test_dialogs_are_dark_with_the_window(window, name, before):
    if before:
        trigger(window, "theme")
    trigger(window, name)
    if not before:
        trigger(window, "theme")
    opened = child(window, {"data": "dialog.data", "keys": "sheet.keys"}[name])
    image = opened.grab().toImage()
    spots = [image.pixelColor(x, y) for x in range(4, image.width() - 4, 16)
             for y in range(4, image.height() - 4, 16)]  # fmt: skip
    assert sum(spot.lightness() < 100 for spot in spots) > 0.9 * len(spots)
    opened.close()


def test_escape_closes_the_data_dialog_from_any_of_its_fields(dialog, qtbot):
    for place in range(dialog.findChild(QTabWidget).count()):
        dialog.findChild(QTabWidget).setCurrentIndex(place)
        for field in dialog.findChildren(QLineEdit):
            if field.isVisible():
                dialog.open()
                field.setFocus()
                qtbot.keyClick(field, Qt.Key.Key_Escape)
                assert not dialog.isVisible(), field.objectName()


def test_of_many_samples_the_worst_is_looked_for_in_pieces_while_paused(window, monkeypatch):
    """And once for all paintings of a step; a picture of the window has it at once."""
    effect_view, looked, ratios = window.panel.findChild(EffectView), [], worst_sample._ratios

    def looking(*asked):
        looked.append(len(asked[2]))
        return ratios(*asked)

    data = Generated(100_000, 1.0, 100.0, 2.0, 0.0, 3).draw()
    worst = find_worst_sample(linear(Rule.EXACT), DEFAULT_WEIGHTS, data, 1e-4)
    monkeypatch.setattr(worst_sample, "_ratios", looking)
    monkeypatch.setattr("gui.time.clock.WORK_SHARE", 0.0)  # one piece a frame
    window.controller.dispatch(e.SetLearningRate(1e-4))
    window.controller.dispatch(e.SetData(data))
    without = effect_view.grab().toImage()
    assert len(looked) == 1
    while window.clock.busy:
        window.clock.frame()
    assert looked == [*[1 << 14] * 6, 100_000 % (1 << 14)]
    assert effect_view._search.found == worst
    assert effect_view.grab().toImage() != without
    window.controller.dispatch(c.Move(Grain.PHASE, 1))
    effect_view.grab()
    assert len(looked) == 7
    window.controller.dispatch(e.SetInitialWeight("w1", 2.0))
    window.grab()
    assert len(looked) == 14
    for command in (c.SetSpeed(1000.0), c.Play()):
        window.controller.dispatch(command)
    window.controller.tick(0.1)
    effect_view.grab()
    assert len(looked) == 14
