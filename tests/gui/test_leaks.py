"""Nothing is kept of what is gone: dialogs that were closed, runs that nothing leads back to."""

import gc
import weakref

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QDialog

from core.base.resources import shipped_lessons
from core.data.dataset import Generated
from core.data.order import Order
from core.lessons.commands import LeaveLesson, LessonNext, OpenLesson
from core.lessons.lesson_file import read_lesson
from core.state import commands as c
from core.state import edit_commands as e
from core.state.playback import Grain
from core.view import commands as v
from core.view.options import Plot
from core.workspace.workspace import Workspace

DIALOGS = (
    *("keys", "export", "data", "handwork", "worksheet", "render"),
    *("open", "save_as"),
)
TIMES, MOST_LEFT = 10, 15
"""How often a dialog is opened, and how many objects may stay each time: small ones, which Qt's
bindings keep of an interface. A picture, a view and its scene were 60."""


def open_and_close(window, name):
    window.findChild(QAction, f"action.{name}").trigger()
    QApplication.processEvents()
    for dialog in window.findChildren(QDialog):
        dialog.close()
    settle()


def settle():
    QApplication.processEvents()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def objects():
    gc.collect()
    return len(gc.get_objects()), len(QApplication.allWidgets())


@pytest.mark.parametrize("name", DIALOGS)
def test_a_dialog_leaves_nothing_behind(window, name):
    window.complete()
    for _ in range(3):
        open_and_close(window, name)
    before, widgets = objects()
    for _ in range(TIMES):
        open_and_close(window, name)
    after, widgets_after = objects()
    assert widgets_after == widgets
    assert after - before <= MOST_LEFT * TIMES


OTHER = e.SetData(Generated(30, 1.0, 9.0, 3.0, 0.0, 2).draw(), Order(shuffled=False, seed=0))
LESSON = OpenLesson(read_lesson(shipped_lessons()[2]))


def opened_session():
    workspace = Workspace()
    workspace.apply(e.SetInitialWeight("w1", 5.0))
    workspace.apply(c.Move(Grain.STEP, 3))
    return c.Restore(workspace.session())


WAYS = {
    "other data": (OTHER,),
    "another preset": (e.LoadPreset("by-hand"),),
    "a session": (opened_session(),),
    "a pin removed": (e.SetInitialWeight("w1", 4.0), e.RemovePin(1)),
    "reset": (e.Reset(),),
    "a lesson, and other data after it": (LESSON, LessonNext(), LeaveLesson(), OTHER),
    "other data, and a lesson after it": (OTHER, c.ClearHistory(), LESSON, LessonNext()),
}


@pytest.mark.parametrize("way", WAYS)
def test_a_run_that_is_ended_is_gone(window, way):
    """Whatever showed it: every plot, every dialog, a lesson, an autosave."""
    dispatch = window.controller.dispatch
    dispatch(c.Move(Grain.STEP, 30))
    first = weakref.ref(window.controller.scene.prefix.run)
    for plot in Plot:
        dispatch(v.ShowPlot(plot))
        window.complete()
    for name in ("data", "handwork", "worksheet", "render"):
        open_and_close(window, name)
    window.router.documents.follow()
    for command in (*WAYS[way], c.ClearHistory(), c.Move(Grain.STEP, 2)):
        dispatch(command)
    window.clock.drop("plots")
    settle()
    gc.collect()
    assert first() is None
    dispatch(c.Pause())
