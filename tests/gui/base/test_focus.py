"""Who has the keys: the view, unless a person is typing; and nothing is deleted under its event."""

from functools import partial

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialog,
    QLineEdit,
    QPlainTextEdit,
    QToolButton,
    QWidget,
)

from core.base.resources import shipped_lessons
from core.lessons.commands import LeaveLesson, LessonJump, LessonNext, OpenLesson
from core.lessons.lesson_file import read_lesson
from core.state import commands as c
from core.state import edit_commands as e
from core.state.playback import Grain
from core.view import commands as v
from core.view.options import Part, Plot
from gui.shell.entries import ENTRIES

LESSONS = [OpenLesson(read_lesson(path)) for path in shipped_lessons()]
Key = Qt.Key


def child(window, name, kind=QWidget):
    found = window.findChild(kind, name)
    assert found is not None, name
    return found


def focused(window):
    """Return what has the keys of a window, also where that is not the active one."""
    return window.focusWidget()


def two_pins(window):
    window.controller.dispatch(e.PinRun())
    window.controller.dispatch(c.Move(Grain.STEP, 3))
    window.controller.dispatch(e.PinRun())
    return window.findChildren(QLineEdit, "pin_name")


def leave_by_tab(_window, field, _other):
    QTest.keyClick(field, Key.Key_Tab)


def leave_by_enter(_window, field, _other):
    QTest.keyClick(field, Key.Key_Return)


def leave_to_diagram(window, _field, _other):
    QTest.mouseClick(window.diagram, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))


def leave_to_other(_window, _field, other):
    QTest.mouseClick(other, Qt.MouseButton.LeftButton)


@pytest.mark.parametrize("leave", [leave_by_tab, leave_by_enter, leave_to_diagram, leave_to_other])
def test_a_name_outlives_its_own_renaming(window, leave):
    field, other = two_pins(window)
    gone = []
    for each in (field, other):
        each.destroyed.connect(lambda: gone.append(field))
        each.setFocus()
    field.setFocus()
    QTest.keyClicks(field, "ab")
    leave(window, field, other)
    assert not gone
    assert [pin.name for pin in window.controller.scene.pins] == ["ab", None]
    assert not field.hasFocus()
    if leave is leave_to_other:
        assert other.hasFocus()
        QTest.keyClicks(other, "c")
        field.setFocus()
        assert [pin.name for pin in window.controller.scene.pins] == ["ab", "c"]


def test_nothing_is_deleted_while_a_command_is_handled(window):
    """What is deleted at once may be what sent the command, in the middle of an event."""
    gone = []
    watched = {}

    def watch():
        for each in window.findChildren(QObject):
            if id(each) not in watched:
                watched[id(each)] = each
                each.destroyed.connect(partial(gone.append, each.objectName()))

    for command in (
        *(c.Move(Grain.STEP, 30), e.PinRun(), e.SetWeight("w1", 3.0), c.Move(Grain.STEP, 3)),
        *(e.PinRun(), e.RenamePin(1, "a"), e.ReturnTo(1), e.RemovePin(1), c.Undo(), c.Redo()),
        *(v.ShowPlot(plot) for plot in Plot),
        *(e.LoadPreset("zero"), e.LoadPreset("default"), v.SetZoom(150), v.SetZoom(100)),
        *(do(part) for part in Part for do in (v.HidePart, v.ShowPart)),
        *(LESSONS[0], LessonJump(1), LessonNext(), LESSONS[1], LessonJump(3)),
        *(v.SetPresenting(presenting=True), LeaveLesson(), v.SetPresenting(presenting=False)),
    ):
        watch()
        window.controller.dispatch(command)
        assert not gone, command
    window.controller.dispatch(c.Pause())


def test_the_list_of_runs_keeps_the_rows_of_those_that_stay(window):
    kept, _ = two_pins(window)
    window.controller.dispatch(e.RemovePin(2))
    window.controller.dispatch(e.PinRun("other"))
    assert window.findChildren(QLineEdit, "pin_name")[0] is kept
    rows = [each for each in window.findChildren(QLineEdit, "pin_name") if each.isVisible()]
    rows.sort(key=lambda each: each.mapTo(window, QPoint()).y())
    assert [each.text() for each in rows] == ["", "other"]


def test_a_name_that_is_refused_is_there_to_be_mended(window):
    field, _ = two_pins(window)
    field.setFocus()
    QTest.keyClicks(field, "a" * 61)
    QTest.keyClick(field, Key.Key_Return)
    assert field.hasFocus()
    assert window.controller.scene.notice.key == "pin.long_name"
    QTest.keyClick(field, Key.Key_Escape)
    assert field.text() == ""
    assert focused(window) is window.diagram


LISTS = (
    *("experiment.preset", "look.digits", "experiment.rule"),
    *("transport.grain", "transport.speed", "transport.stop", "lesson.scene", "plots.choice"),
)


@pytest.fixture
def full(window):
    """A window in which every list and field of the views is shown."""
    for command in (LESSONS[0], v.ShowPlot(Plot.SURFACE), v.Select("w1"), c.Move(Grain.STEP, 3)):
        window.controller.dispatch(command)
    window.controller.dispatch(e.PinRun())
    for part in Part:
        window.controller.dispatch(v.ShowPart(part))
    return window


def closed_by_esc(popup):
    QTest.keyClick(popup, Key.Key_Escape)


def closed_by_a_click_beside(popup):
    QTest.mouseClick(popup, Qt.MouseButton.LeftButton, pos=QPoint(-5, -5))


@pytest.mark.parametrize("close", [closed_by_esc, closed_by_a_click_beside])
def test_a_list_that_was_closed_gives_the_keys_back(full, close):
    lists = [each for each in full.findChildren(QComboBox) if each.isVisibleTo(full)]
    assert {each.objectName() for each in lists} >= set(LISTS) - {"plots.choice"}
    for each in lists:
        QTest.mousePress(each, Qt.MouseButton.LeftButton)
        popup = each.view().window()
        assert popup.isVisible()
        close(popup)
        assert not popup.isVisible()
        full.activateWindow()
        QApplication.processEvents()
        assert focused(full) is full.diagram, each.objectName()


def test_what_is_clicked_leaves_space_to_the_run(full):
    for each in full.findChildren(QWidget):
        takes = each.focusPolicy().value & Qt.FocusPolicy.ClickFocus.value
        if takes and each.isVisibleTo(full):
            assert not isinstance(each, QAbstractButton), each.objectName()


def letters():
    """Yield the actions that one key without Ctrl and Alt calls, and the key."""
    for entry in ENTRIES:
        for name in entry.keys:
            combination = QKeySequence(name)[0]
            shift = Qt.KeyboardModifier.ShiftModifier
            if combination.keyboardModifiers() in {Qt.KeyboardModifier.NoModifier, shift}:
                key = combination.key()
                if key.value < Key.Key_Escape.value:
                    yield entry.name, key, combination.keyboardModifiers()


def test_a_person_who_types_calls_no_action(full):
    called = []
    for name in dict.fromkeys(name for name, *_ in letters()):
        full.actions_table[name].triggered.connect(lambda _=False, n=name: called.append(n))
    fields = [each for each in full.findChildren(QLineEdit) if each.isVisibleTo(full)]
    assert len(fields) >= 8
    for field in fields:
        field.setFocus()
        for _, key, shift in letters():
            QTest.keyClick(field, key, shift)
        QTest.keyClick(field, Key.Key_Escape)
        QTest.keyClick(field, Key.Key_Escape)
        assert not called, field.objectName()
        assert focused(full) is full.diagram, field.objectName()
    assert full.controller.scene.options.selected == "w1"


WRONG = {
    "experiment.lr": ("-1", "2e-5"),
    "experiment.w1": ("1,2,3", "9."),
    "transport.step": ("1.5", "2"),
    "lesson.answer1": ("999", "9."),
}


@pytest.mark.parametrize("name", WRONG)
def test_what_was_refused_is_typed_anew(window, name):
    """ "." blackens the screen where nobody is typing."""
    window.controller.dispatch(c.Move(Grain.STEP, 3))
    if name.startswith("lesson"):
        asking = (
            (lesson, place)
            for lesson in LESSONS
            for place, scene in enumerate(lesson.lesson.scenes)
            if scene.questions and scene.questions[0].answer is not None
        )
        lesson, place = next(asking)
        window.controller.dispatch(lesson)
        window.controller.dispatch(LessonJump(place))
        while not child(window, name).isVisibleTo(window):
            window.controller.dispatch(LessonNext())
    wrong, better = WRONG[name]
    field = child(window, name, QLineEdit)
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, wrong)
    QTest.keyClick(field, Key.Key_Return)
    assert field.hasFocus()
    QTest.keyClicks(field, better)
    assert field.text() == better
    assert window.findChild(QWidget, "black") is None
    if not name.startswith("lesson"):
        QTest.keyClick(field, Key.Key_Return)
        assert focused(window) is window.diagram


def test_a_value_refused_on_the_diagram_is_typed_anew(window):
    window.controller.dispatch(v.Select("w1"))
    QTest.keyClick(window.diagram, Key.Key_Return)
    field = child(window, "diagram.w1", QLineEdit)
    QTest.keyClicks(field, "abc")
    QTest.keyClick(field, Key.Key_Return)
    assert field.hasFocus()
    QTest.keyClicks(field, "9.")
    QTest.keyClick(field, Key.Key_Return)
    assert window.controller.scene.moment.weights.w1 == 9.0
    assert focused(window) is window.diagram
    assert not field.isVisible()


def test_a_field_on_the_diagram_that_is_left_for_another_leaves_that_the_keys(window):
    window.controller.dispatch(v.Select("w1"))
    QTest.keyClick(window.diagram, Key.Key_Return)
    QTest.keyClicks(child(window, "diagram.w1", QLineEdit), "4")
    other = child(window, "experiment.lr", QLineEdit)
    QTest.mouseClick(other, Qt.MouseButton.LeftButton)
    assert window.controller.scene.moment.weights.w1 == 4.0
    assert other.hasFocus()


@pytest.mark.parametrize(
    "name",
    ["open", "save_as", "open_lesson", "keys", "export", "data", "render", "handwork", "worksheet"],
)
@pytest.mark.parametrize("before", ["experiment.preset", "diagram"])
def test_a_dialog_that_was_closed_gives_the_keys_back(window, qtbot, name, before):
    child(window, before).setFocus()
    child(window, f"action.{name}", QAction).trigger()
    (dialog,) = (each for each in window.findChildren(QDialog) if each.isVisible())
    qtbot.waitUntil(lambda: QApplication.activeWindow() is dialog)
    QTest.keyClick(dialog, Key.Key_Escape)
    assert not dialog.isVisible()
    window.activateWindow()  # as window managers do; the platform off screen does not
    qtbot.waitUntil(lambda: QApplication.activeWindow() is window)
    assert QApplication.focusWidget() is window.diagram


def test_what_has_the_keys_and_goes_gives_them_back(window):
    """Hidden or off; Qt would give them to the next control, which took Space for itself."""
    window.controller.dispatch(c.Move(Grain.PHASE, 1))
    child(window, "back", QToolButton).setFocus()
    window.controller.dispatch(e.Reset())
    assert focused(window) is window.diagram
    child(window, "experiment.rule").setFocus()
    window.controller.dispatch(v.HidePart(Part.EXPERIMENT))
    assert focused(window) is window.diagram
    window.controller.dispatch(v.HidePart(Part.DIAGRAM))
    assert not isinstance(focused(window), (QComboBox, QAbstractButton, QPlainTextEdit))
    window.controller.dispatch(v.ShowPart(Part.DIAGRAM))
    assert focused(window) is window.diagram


def test_what_is_gone_when_black_lifts_gets_no_keys(window):
    two_pins(window)
    child(window, "pin.remove", QToolButton).setFocus()
    child(window, "action.black", QAction).trigger()
    window.controller.dispatch(e.RemovePin(1))
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QTest.keyClick(child(window, "black"), Key.Key_Escape)
    assert not child(window, "black").isVisible()
    assert focused(window) is window.diagram
