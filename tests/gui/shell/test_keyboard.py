"""By keyboard alone: Tab reaches all that can be clicked, both ways, in the order of reading."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QSlider,
    QTableView,
    QToolButton,
    QWidget,
)

from core.base.resources import shipped_lessons
from core.lessons.commands import OpenLesson
from core.lessons.lesson_file import read_lesson
from core.state import commands as c
from core.state import edit_commands as e
from core.state.playback import Grain
from core.view import commands as v
from core.view.options import Plot, Theme
from tests.gui.opening import opened
from tests.gui.shell.test_window import OPENING, child, trigger

DIALOGS = ("data", "export", "handwork", "worksheet", "render")
CLICKED = (QAbstractButton, QComboBox, QLineEdit, QPlainTextEdit, QSlider, QTableView)
MOST = 120
"""More controls than any window has: to walk further is to walk in circles."""


def walked(key):
    """Return what the focus comes to, from where it is until it is there again."""
    start, found = QApplication.focusWidget(), []
    for _ in range(MOST):
        found.append(QApplication.focusWidget())
        QTest.keyClick(found[-1], key)
        if QApplication.focusWidget() is start:
            return found
    raise AssertionError(f"a trap: {[each.objectName() for each in found[-4:]]}")


def left_out(top, reached):
    """Yield what can be clicked, is not reached, and is no action that has a key."""
    for each in top.findChildren(QWidget):
        if not isinstance(each, CLICKED) or each in reached or each.focusProxy() in reached:
            continue
        if not each.isVisible() or not each.isEnabled() or isinstance(each.parent(), QComboBox):
            continue
        action = each.defaultAction() if isinstance(each, QToolButton) else None
        if action is None or not action.shortcuts():
            yield each.objectName() or type(each).__name__


def to_logical(window, *commands):
    for command in (c.Move(Grain.STEP, 12), e.PinRun(), *commands):
        window.controller.dispatch(command)
    window.complete()
    window.activateWindow()
    window.diagram.setFocus()


LESSON = OpenLesson(read_lesson(shipped_lessons()[1]))
PLACES = {
    **{str(plot): (v.ShowPlot(plot),) for plot in Plot},
    "lesson": (LESSON,),
    "presenting": (v.SetPresenting(presenting=True),),
    "lesson presenting": (LESSON, v.SetPresenting(presenting=True)),
    "large": (v.SetZoom(200),),
}


@pytest.mark.parametrize("place", PLACES)
def test_tab_reaches_all_that_can_be_clicked_and_goes_back_the_same_way(window, place):
    to_logical(window, *PLACES[place])
    forward = walked(Qt.Key.Key_Tab)
    back = walked(Qt.Key.Key_Backtab)
    assert back[1:] == forward[:0:-1]
    assert list(left_out(window, forward)) == []


@pytest.mark.parametrize("name", DIALOGS)
def test_tab_goes_round_each_dialog(window, name, qtbot):
    to_logical(window)
    trigger(window, name)
    dialog = child(window, OPENING[name])
    dialog.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is dialog)
    qtbot.waitUntil(lambda: dialog.isAncestorOf(QApplication.focusWidget()))
    forward = walked(Qt.Key.Key_Tab)
    back = walked(Qt.Key.Key_Backtab)
    assert back[1:] == forward[:0:-1]
    assert list(left_out(dialog, forward)) == []
    dialog.close()


def test_tab_goes_through_the_window_as_it_is_read(window):
    to_logical(window, v.ShowPlot(Plot.PREDICTIONS))
    window.header.findChild(QComboBox, "experiment.preset").setFocus()
    found = walked(Qt.Key.Key_Tab)
    views = (window.header, window.panel, window.diagram, window.plots, window.runs)
    views = (*views, window.transport)
    order = [
        next(i for i, view in enumerate(views) if view is each or view.isAncestorOf(each))
        for each in found
    ]
    assert order == sorted(order)
    assert set(order) == set(range(len(views)))
    names = [each.objectName() for each in found]
    fields = [f"experiment.{name}" for name in ("w1", "w2", "w3", "w4", "lr", "rule")]
    assert [name for name in names if name in fields] == fields
    assert names.index("transport.timeline") < names.index("transport.step")


def test_what_has_the_focus_is_brought_into_view(window):
    to_logical(window, v.SetZoom(200))
    for each in walked(Qt.Key.Key_Tab):
        each.setFocus(Qt.FocusReason.OtherFocusReason)
    window.diagram.setFocus()
    for _ in range(len(walked(Qt.Key.Key_Tab))):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        assert not QApplication.focusWidget().visibleRegion().isEmpty()


@pytest.mark.parametrize("scheme", Theme)
def test_what_has_the_focus_looks_otherwise(window, scheme):
    to_logical(window, v.SetTheme(scheme))
    for each in walked(Qt.Key.Key_Tab):
        place = each.rect().translated(each.mapTo(window, QPoint()))
        each.setFocus(Qt.FocusReason.TabFocusReason)
        having = window.grab(place).toImage()
        other = window.diagram if each is not window.diagram else child(window, "experiment.preset")
        other.setFocus(Qt.FocusReason.TabFocusReason)
        assert window.grab(place).toImage() != having, each.objectName()


@pytest.mark.parametrize("number", range(6))
def test_a_lesson_that_opens_with_the_window_has_no_control_take_the_keys(qtbot, number):
    """Also where its first scene hides the diagram, which has them otherwise."""
    window = opened(qtbot, str(shipped_lessons()[number]))
    window.activateWindow()
    assert not isinstance(window.focusWidget(), CLICKED)
    assert window.focusWidget().isVisible()


def test_a_covered_number_is_uncovered_by_keys(window):
    to_logical(window, v.Cover("h1"), v.Cover("h2"))
    while window.controller.scene.options.selected != "h1":
        QTest.keyClick(window, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(window, Qt.Key.Key_U, Qt.KeyboardModifier.ShiftModifier)
    assert window.controller.scene.options.covered == {"h2"}


def test_a_weight_is_selected_nudged_and_typed_over_by_keys(window):
    to_logical(window, e.Reset())
    while window.controller.scene.options.selected != "w3":
        QTest.keyClick(window, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(window.diagram, Qt.Key.Key_Up)
    assert window.controller.scene.moment.weights.w3 > 3.0
    QTest.keyClicks(window.diagram, "4")
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert window.controller.scene.moment.weights.w3 == 4.0
