"""The modes in which every action is triggered, and what must hold of the window after each."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDialog,
    QFileDialog,
    QLabel,
    QLineEdit,
    QMenu,
    QMessageBox,
    QSlider,
    QWidget,
)

from core.base.number_format import format_count
from core.base.resources import shipped_lessons
from core.lessons.commands import LessonJump, LessonNext, OpenLesson
from core.lessons.lesson_file import read_lesson
from core.network.rules import Rule
from core.state import commands as c
from core.state import edit_commands as e
from core.state.playback import Grain
from core.step.phases import Phase
from core.storage.session_file import save_session
from core.view import commands as v
from core.view.options import Part
from core.workspace.workspace import Workspace
from gui.actions.requests import SaveSession
from gui.files.file_dialogs import FileDialogs
from gui.shell.entries import ENTRIES
from tests.gui.lasting import begin_anew

LESSON = OpenLesson(read_lesson(shipped_lessons()[1]))
COVERED = (v.Cover("h1"), v.Cover("y_hat"), v.Cover("dL_dw3"), v.Cover("w1"), v.Cover("slope"))
BACKWARD = (c.Move(Grain.STEP, 30), c.Seek(12, Phase.DL_DW3))
EDITED = (
    *(c.Move(Grain.STEP, 30), e.PinRun(), c.Seek(10, Phase.LOSS), e.SetWeight("w1", 0.5)),
    *(c.Move(Grain.STEP, 5), e.PinRun("mine"), e.SetRule(Rule.SEQUENTIAL), c.Move(Grain.STEP, 2)),
)
DRAWN_PARTS = {
    Part.DIAGRAM: "diagram",
    Part.WORKING: "working",
    Part.PLOTS: "plots",
    Part.EXPERIMENT: "panel",
    Part.TRANSPORT: "transport",
}


def question(hand):
    """To the first place of a lesson at which something is asked."""
    hand.do(LESSON)
    while not hand.scene.lesson.questions:
        hand.do(LessonNext(), 9.0)


def end_of_lesson(hand):
    hand.do(LESSON)
    while not hand.scene.lesson.is_last:
        hand.do(LessonNext(), 9.0)
    hand.do(LessonNext())


def running(hand):
    hand.do(c.SetSpeed(4.0), c.Play(), 0.9)


def at_full_speed(hand):
    hand.do(c.SetSpeed(float("inf")), c.Play(), 0.01, 0.01)


def recording(hand):
    hand.do(c.Move(Grain.STEP, 2))
    hand.press("record")
    hand.do(0.3, c.Move(Grain.PHASE, 1), 0.2)


def named_session(hand):
    hand.do(c.Move(Grain.STEP, 3), e.PinRun())
    hand.window.router.documents.dialogs = Answering(hand.paths.session)
    hand.window.request.emit(SaveSession())
    hand.window.router.documents.dialogs = FileDialogs(hand.window)
    hand.do(e.SetWeight("w2", 5.0))


def presenting(hand):
    hand.do(*BACKWARD, v.SetPresenting(presenting=True))


def everything_hidden(hand):
    hand.do(*BACKWARD, *map(v.HidePart, Part), v.Select("w3"))


def given(*what):
    return lambda hand: hand.do(*what)


MODES = {
    "first opening": given(),
    "running": running,
    "at full speed": at_full_speed,
    "while moving": given(c.Seek(0, Phase.LOSS), c.Move(Grain.PHASE, 1), 0.3),
    "at the end of the run": given(c.Move(Grain.STEP, 120), c.Seek(120, Phase.AFTER)),
    "after overflow": given(
        e.LoadPreset("too-fast"), c.Move(Grain.STEP, 500), c.Move(Grain.STEP, 1)
    ),
    "edits and pins": given(*EDITED),
    "number selected": given(*BACKWARD, v.Select("dL_dw4")),
    "number covered": given(*BACKWARD, *COVERED, v.Select("h1")),
    "lesson at a question": question,
    "away from a lesson": given(LESSON, LessonJump(2), c.Move(Grain.STEP, 7), e.PinRun()),
    "lesson at its end": end_of_lesson,
    "presenting": presenting,
    "presenting a lesson": given(v.SetPresenting(presenting=True), LESSON, LessonNext(), 9.0),
    "recording": recording,
    "after undo": given(*EDITED, c.Undo(), c.Undo()),
    "a named session": named_session,
    "everything hidden": everything_hidden,
}
"""How a window that has just been opened comes into each of them. A number is seconds that pass."""

BESIDE = {"handwork": "dialog.handwork"}
"""The dialog that stays open meanwhile: the action by which it comes, and its name."""


class Answering:
    """A person who gives one path at once, and gives up whatever would be lost."""

    def __init__(self, path):
        self.path = path

    def choose_to_save(self, _suggested, chosen, _title, _kinds):
        chosen(self.path)

    def show_progress(self, *_):
        """See how far it is."""

    def hide_progress(self):
        """See that it has ended."""


@dataclass
class Paths:
    """Where files of a test are: what is opened, and a new name for each that is saved."""

    folder: Path
    count: int = 0

    def __post_init__(self):
        save_session(Workspace().session(), self.opened)

    @property
    def opened(self):
        return self.folder / "opened.json"

    @property
    def session(self):
        return self.folder / "session.json"

    def new(self, suffix):
        self.count += 1
        return self.folder / f"saved-{self.count}{suffix}"


@dataclass
class Hand:
    """What a person does with a window, time included, and how things are put as they were."""

    window: QWidget
    qtbot: object
    paths: Paths

    @property
    def scene(self):
        return self.window.controller.scene

    @property
    def state(self):
        return self.window.controller._workspace._state

    def do(self, *what):
        """Carry out commands, and let seconds pass."""
        for each in what:
            if isinstance(each, float):
                self.window.controller.tick(each)
            else:
                self.window.controller.dispatch(each)

    def rest(self):
        """Let the frames pass in which only curves go on: in every sixth, all numbers are shown."""
        while self.scene.hurried:
            self.do(0.0)

    def action(self, name):
        return self.window.findChild(QAction, f"action.{name}")

    def press(self, name):
        self.action(name).trigger()

    def enter(self, mode):
        """Bring the window, as if it had just been opened, into a mode."""
        begin_anew(self.window)
        MODES[mode](self)

    def begun(self):
        """Return what tells whether anything has happened since."""
        controller = self.window.controller
        return self.state, self.state.run.length, controller._recorder, self.scene.recording

    def put_back(self, mode, begun):
        """Put everything back as it was in a mode when that was asked."""
        state, length, *rest = begun
        recorder, _ = rest
        if self.begun()[1:] != (state.run.length, *rest) or state.run.length != length or recorder:
            self.enter(mode)
        elif self.state is not state:
            self.window.controller._workspace._state = state
            self.window.controller._show()

    def laid_over(self):
        """Say what lies over the window, and whether it fills the screen."""
        found = [self.window.findChild(QWidget, name) for name in ("black", "spotlight")]
        return [each is not None and each.isVisible() for each in found], (
            self.window.isFullScreen()
        )

    def opened(self):
        """Return what is open beside the window and waits for a person."""
        return [
            widget
            for widget in QApplication.topLevelWidgets()
            if widget.isVisible() and isinstance(widget, QDialog | QMenu)
        ]

    def answer(self, *, yes, but=()):
        """Answer, one after another, everything that waits for an answer; say what it was."""
        names = []
        while waiting := [widget for widget in self.opened() if widget not in but]:
            assert len(names) < 9, names
            names.append(waiting[-1].objectName())
            self._answer(waiting[-1], yes=yes)
            self.go_on()
        return names

    def go_on(self):
        """Let long work come to its end."""
        clock = self.window.clock
        for _ in range(500):
            if not clock.busy:
                break
            clock.frame()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def lift(self):
        """Take away what lies over the window, and bring it back to its size."""
        for name in ("black", "spotlight"):
            cover = self.window.findChild(QWidget, name)
            if cover is not None and cover.isVisible() and name == "black":
                self.qtbot.keyClick(cover, Qt.Key.Key_Escape)
            elif cover is not None and cover.isVisible():
                cover.switch()
        if self.window.isFullScreen():
            self.window.setWindowState(Qt.WindowState.WindowNoState)

    def _answer(self, widget, *, yes):
        if isinstance(widget, QFileDialog) and yes:
            saves = widget.acceptMode() is QFileDialog.AcceptMode.AcceptSave
            widget.selectFile(str(self._file(widget, saves=saves)))
            widget.accept()
        elif isinstance(widget, QMessageBox):
            destructive = QMessageBox.ButtonRole.DestructiveRole
            buttons = widget.buttons()
            roles = [widget.buttonRole(button) for button in buttons]
            go = buttons[roles.index(destructive)] if destructive in roles else buttons[0]
            go.click() if yes else widget.reject()
        elif isinstance(widget, QDialog) and yes:
            widget.accept()
        else:
            widget.close()

    def _file(self, dialog, *, saves):
        if saves:
            return self.paths.new(f".{dialog.defaultSuffix()}")
        lesson = any(".toml" in kind for kind in dialog.nameFilters())
        return shipped_lessons()[0] if lesson else self.paths.opened


def child(window, name, kind=QWidget):
    found = window.findChild(kind, name)
    assert found is not None, name
    return found


def open_beside(hand, name):
    """Open a dialog that stays."""
    hand.press(name)
    return child(hand.window, BESIDE[name], QDialog)


def check_consistent(hand):
    """What is shown is the scene, and the scene is one that the workspace can give."""
    window, scene = hand.window, hand.scene
    run, moment, options = scene.prefix.run, scene.moment, scene.options
    assert 0 <= moment.step <= scene.prefix.length <= run.length
    assert moment == run.at(moment.step, hand.state.phase).at_progress(scene.progress)
    assert scene.progress == 1 or not scene.playing or scene.playback.speed != float("inf")
    for entry in ENTRIES:
        action = window.actions_table[entry.name]
        assert action.isEnabled() == entry.enabled(scene), entry.name
        assert action.isChecked() == bool(entry.checked and entry.checked(scene)), entry.name
        assert action.text(), entry.name
    header = child(window, "header")
    assert header._updates._figure.text() == format_count(moment.updates_done)
    assert child(window, "transport.timeline", QSlider).value() == moment.step
    assert child(window, "transport.step", QLineEdit).text() == format_count(moment.step)
    assert child(window, "transport.grain", QComboBox).currentText() == scene.playback.grain
    assert child(window, "notice", QLabel).isHidden() == (scene.notice is None)
    for part, name in DRAWN_PARTS.items():
        assert child(window, name).isHidden() == (part in options.absent), name
    assert child(window, "header").isHidden() == (Part.HEADER in options.absent)
    panel = window.lesson.panel
    assert window.lesson.isHidden() == (scene.lesson is None)
    if scene.lesson is not None:
        assert child(panel, "lesson.scene", QComboBox).currentIndex() == scene.lesson.number
        assert child(panel, "away").isHidden() == (not scene.lesson.away)
    assert window._worn == (options.theme, options.zoom)
