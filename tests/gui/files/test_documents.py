"""Saving, opening, unsaved changes, recent files and autosaves, as a person meets them."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, QSettings, Qt, QUrl
from PySide6.QtGui import QAction, QDropEvent, QFontMetricsF
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox, QPushButton, QWidget

from core.base.resources import shipped_lessons
from core.data.dataset import Generated
from core.lessons.commands import LeaveLesson, LessonNext, LessonReturn
from core.state import commands as c
from core.state import edit_commands as e
from core.state.playback import Grain
from core.step.phases import Phase
from core.storage.session_file import save_in_pieces, save_session, session_text
from core.view import commands as v
from core.view.options import Part
from core.workspace.workspace import Workspace
from gui.actions.requests import ChooseLesson, OpenSession, SaveSession
from gui.app import MainWindow, create_window
from gui.files import autosave, long_work
from gui.files.autosave import Autosave, left_behind
from gui.files.document import OpenDocument
from gui.files.file_dialogs import Changed, FileDialogs, SaveChoice, Unsaved
from gui.files.on_disk import OnDisk
from gui.files.words import FILES
from gui.i18n.settings import Home, RecentFiles
from gui.time import clock
from tests.conftest import ROOT
from tests.gui.timers import frames_of, reminder_of

WORK_SHARE = clock.WORK_SHARE


@pytest.fixture(autouse=True)
def at_once(monkeypatch):
    """Open in one share, however slow the machine is; what tests the shares sets its own."""
    monkeypatch.setattr(clock, "WORK_SHARE", 60.0)


class Asked:
    """Stands for the person: answers at once, and notes what was asked."""

    def __init__(self, answer=SaveChoice.CANCEL, path=None, restore=None):
        self.answer, self.path, self.restore = answer, path, restore
        self.changed = Changed.CANCEL
        self.questions = []
        self.done = []
        self.cancel = None

    def ask_unsaved(self, name, answered, about):
        self.questions.append((about, name))
        answered(self.answer)

    def ask_changed(self, name, answered):
        self.questions.append(("changed", name))
        answered(self.changed)

    def ask_restore(self, answered):
        self.questions.append(("restore", None))
        if self.restore is not None:
            answered(self.restore)

    def choose_to_open(self, folder, chosen, _title, _kinds):
        self.questions.append(("open", folder))
        if self.path:
            chosen(self.path)

    def choose_to_save(self, suggested, chosen, _title, _kinds):
        self.questions.append(("save", suggested))
        if self.path:
            chosen(self.path)

    def show_progress(self, _text, done, cancelled):
        self.done.append(done)
        self.cancel = cancelled

    def hide_progress(self):
        self.cancel = None


def asking(window, asked):
    """Put a stand-in in the place of all that asks a person."""
    window.router.documents.dialogs = window.router.work.dialogs = window.router.exports.dialogs = (
        asked
    )
    return asked


def trigger(window, name):
    window.findChild(QAction, f"action.{name}").trigger()


def notice(window):
    return window.controller.scene.notice


def saved(path, *commands):
    workspace = Workspace()
    for command in commands:
        workspace.apply(command)
    save_session(workspace.session(), path)
    return session_text(workspace.session())


def text_of(window):
    return session_text(window.controller.session())


@pytest.fixture
def path(tmp_path):
    return tmp_path / "lesson.json"


@pytest.fixture
def asked(window, path):
    return asking(window, Asked(path=path))


def test_the_title_says_which_file_and_whether_it_is_saved(window, asked, path):
    assert window.windowTitle() == "OneTwoOne[*]"
    assert not window.isWindowModified()
    window.controller.dispatch(c.Move(Grain.STEP, 3))
    assert window.isWindowModified()
    trigger(window, "save")
    assert asked.questions[0][0] == "save"
    assert window.windowTitle() == "lesson.json[*] – OneTwoOne"
    assert not window.isWindowModified()
    assert path.read_text() == text_of(window)
    assert notice(window).key == "session.saved"
    for command, changed in (
        (c.Seek(1, Phase.LOSS), False),
        (v.SetDigits(9), False),
        (e.SetInitialWeight("w1", 0.5), True),
        (c.Undo(), False),
        (e.PinRun(), True),
    ):
        window.controller.dispatch(command)
        assert window.isWindowModified() is changed, command


def test_save_writes_the_file_that_is_open_and_save_as_another(window, asked, path, tmp_path):
    trigger(window, "save")
    window.controller.dispatch(c.Move(Grain.STEP, 2))
    trigger(window, "save")
    assert len(asked.questions) == 1
    asked.path = tmp_path / "other.json"
    window.controller.dispatch(c.Move(Grain.STEP, 2))
    trigger(window, "save_as")
    assert asked.questions[1] == ("save", path)
    assert '"length": 2}' in path.read_text()
    assert '"length": 4}' in asked.path.read_text()
    assert window.windowTitle().startswith("other.json")


def test_open_brings_everything_back(window, asked, path):
    text = saved(path, c.Move(Grain.STEP, 30), c.Seek(9), e.SetWeight("w3", -1.5), v.SetDigits(7))
    trigger(window, "open")
    assert asked.questions[0][0] == "open"
    assert text_of(window) == text
    assert window.windowTitle().startswith("lesson.json")
    assert not window.isWindowModified()
    assert not window.router.documents.changed


def test_a_file_that_is_wrong_changes_nothing_and_says_so(window, asked, path):
    window.controller.dispatch(c.Move(Grain.STEP, 3))
    asked.answer = SaveChoice.DISCARD
    before = text_of(window)
    for data in (b"", b"{}", b"\xff", b'{"format": "onetwoone-session", "version": 99}'):
        path.write_bytes(data)
        trigger(window, "open")
        assert text_of(window) == before
        assert str(path) in str(notice(window).values["path"])
    assert window.windowTitle() == "OneTwoOne[*]"
    assert window.router.documents.changed


def test_a_lesson_is_opened_without_a_question_and_gives_everything_back(window, asked):
    window.controller.dispatch(c.Move(Grain.STEP, 9))
    window.controller.dispatch(e.PinRun("mine"))
    before = text_of(window)
    for path in shipped_lessons()[1:3]:  # the second one from within the first
        window.request.emit(ChooseLesson(path))
        window.controller.dispatch(LessonNext())
        window.controller.dispatch(e.SetWeight("w2", 0.5))
    assert window.controller.scene.lesson is not None
    assert window.router.documents.changed
    window.controller.dispatch(LeaveLesson())
    assert text_of(window) == before
    assert asked.questions == []


def tried_in_a_lesson(window, asked, path):
    """Change a session that has a file, then try something in a lesson; return both as texts."""
    saved(path, c.Move(Grain.STEP, 9))
    window.router.documents.answer(OpenSession(path))
    window.controller.dispatch(e.SetInitialWeight("w1", 0.25))
    mine = text_of(window)
    window.request.emit(ChooseLesson(shipped_lessons()[1]))
    window.controller.dispatch(e.SetWeight("w2", 0.5))
    assert asked.questions == []
    return mine, text_of(window)


def test_what_is_made_in_a_lesson_is_saved_in_a_file_of_its_own(window, asked, path, tmp_path):
    _, tried = tried_in_a_lesson(window, asked, path)
    before = path.read_text()
    assert window.windowTitle() == "OneTwoOne[*]"
    asked.path = tmp_path / "tried.json"
    trigger(window, "save")
    assert (asked.path.read_text(), path.read_text()) == (tried, before)
    assert window.windowTitle().startswith("tried.json")
    assert window.isWindowModified()  # the session from before the lesson is not saved yet
    window.controller.dispatch(LeaveLesson())
    assert window.windowTitle().startswith(path.name)


@pytest.mark.parametrize("ends", ["close", "open"])
def test_what_ends_a_lesson_and_all_before_it_asks_about_both(window, asked, path, tmp_path, ends):
    mine, tried = tried_in_a_lesson(window, asked, path)
    other = saved(tmp_path / "other.json", c.Move(Grain.STEP, 4))

    def end():
        if ends == "open":
            window.router.documents.answer(OpenSession(tmp_path / "other.json"))
            return text_of(window) == other
        return window.close()

    both = [(Unsaved.TRIED, ""), (Unsaved.BEFORE, path.name)]
    assert not end()
    assert asked.questions == both[:1]  # cancelled
    assert text_of(window) == tried
    asked.questions.clear()
    asked.answer, asked.path = SaveChoice.SAVE, tmp_path / "tried.json"
    assert end()
    assert [question for question in asked.questions if question[0] != "save"] == both
    assert asked.path.read_text() == tried
    assert path.read_text() == mine


def test_both_are_autosaved(window, asked, path, home):
    mine, tried = tried_in_a_lesson(window, asked, path)
    reminder_of(window.clock).timeout.emit()
    assert {(home.folder / name).read_text() for name in autosaves(home)} == {mine, tried}
    window.controller.dispatch(LessonReturn())
    reminder_of(window.clock).timeout.emit()
    assert [(home.folder / name).read_text() for name in autosaves(home)] == [mine]
    window.controller.dispatch(LeaveLesson())
    trigger(window, "save")
    assert autosaves(home) == []


def test_what_cannot_be_written_is_said_and_stays(window, asked, tmp_path):
    window.controller.dispatch(c.Move(Grain.STEP, 3))
    asked.path = tmp_path / "no" / "such" / "s.json"
    trigger(window, "save")
    assert notice(window).key == "file.unwritable"
    assert window.router.documents.changed


@pytest.mark.parametrize("answer", SaveChoice)
def test_unsaved_changes_are_asked_about_before_another_is_opened(window, asked, path, answer):
    other = saved(path.with_name("other.json"), c.Move(Grain.STEP, 7))
    window.controller.dispatch(c.Move(Grain.STEP, 3))
    before = text_of(window)
    asked.answer = answer
    window.router.documents.answer(OpenSession(path.with_name("other.json")))
    assert asked.questions[0] == (Unsaved.SESSION, "")
    assert (text_of(window) == other) is (answer is not SaveChoice.CANCEL)
    assert path.exists() is (answer is SaveChoice.SAVE)
    if answer is SaveChoice.CANCEL:
        assert text_of(window) == before


@pytest.mark.parametrize("answer", SaveChoice)
def test_unsaved_changes_are_asked_about_before_the_window_closes(window, asked, path, answer):
    window.controller.dispatch(c.Play())
    window.controller.dispatch(c.Move(Grain.STEP, 3))
    window.controller.dispatch(c.Play())
    asked.answer = answer
    closed = window.close()
    assert asked.questions[0] == (Unsaved.SESSION, "")
    assert closed is (answer is not SaveChoice.CANCEL)
    assert window.isVisible() is (answer is SaveChoice.CANCEL)
    assert path.exists() is (answer is SaveChoice.SAVE)
    assert not window.controller.scene.playing


def test_a_save_that_fails_keeps_the_window(window, asked, tmp_path):
    window.controller.dispatch(c.Move(Grain.STEP, 3))
    asked.answer, asked.path = SaveChoice.SAVE, tmp_path / "no" / "s.json"
    assert not window.close()
    assert notice(window).key == "file.unwritable"


@pytest.mark.parametrize("answer", Changed)
def test_a_file_that_another_window_has_saved_is_asked_about(window, asked, path, answer):
    window.controller.dispatch(c.Move(Grain.STEP, 3))
    trigger(window, "save")
    others = saved(path, c.Move(Grain.STEP, 7))
    window.controller.dispatch(c.Move(Grain.STEP, 1))
    asked.changed, asked.path = answer, path.with_name("mine.json")
    trigger(window, "save")
    assert ("changed", "lesson.json") in asked.questions
    assert path.read_text() == (text_of(window) if answer is Changed.REPLACE else others)
    assert asked.path.exists() is (answer is Changed.ELSEWHERE)
    assert window.router.documents.changed is (answer is Changed.CANCEL)
    name = "mine.json" if answer is Changed.ELSEWHERE else "lesson.json"
    assert window.windowTitle().startswith(name)
    asked.questions.clear()
    asked.answer = SaveChoice.DISCARD
    window.controller.dispatch(c.Move(Grain.STEP, 1))
    if answer is not Changed.CANCEL:
        trigger(window, "save")  # what this window saved last is no longer another's
        assert asked.questions == []


def test_a_file_is_as_it_was_opened_until_another_writes_it(window, asked, path):
    saved(path, c.Move(Grain.STEP, 3))
    trigger(window, "open")
    window.controller.dispatch(c.Move(Grain.STEP, 3))
    trigger(window, "save")
    path.unlink()  # what is gone can be lost no more
    window.controller.dispatch(c.Move(Grain.STEP, 3))
    trigger(window, "save")
    assert {kind for kind, _ in asked.questions} == {"open"}
    saved(path, c.Move(Grain.STEP, 2))
    window.controller.dispatch(c.Move(Grain.STEP, 3))
    asked.answer, asked.changed = SaveChoice.SAVE, Changed.REPLACE
    assert window.close()
    assert asked.questions[-2:] == [(Unsaved.SESSION, "lesson.json"), ("changed", "lesson.json")]
    assert path.read_text() == text_of(window)


@pytest.mark.parametrize(("text", "answer"), [
    ("Replace", Changed.REPLACE), ("Save as…", Changed.ELSEWHERE), ("Cancel", Changed.CANCEL),
])  # fmt: skip
def test_the_question_about_another_window_has_three_answers(window, qtbot, text, answer):
    answers = []
    window.router.documents.dialogs.ask_changed("s.json", answers.append)
    box = window.findChild(QMessageBox, "dialog.changed")
    assert "“s.json” has changed on disk" in box.text()
    (button,) = (each for each in box.buttons() if each.text().replace("&", "") == text)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert answers == [answer]


def test_without_changes_nothing_is_asked(window, asked):
    window.controller.dispatch(c.Seek(0, Phase.LOSS))
    assert window.close()
    assert asked.questions == []


@pytest.mark.parametrize(
    ("button", "closed"),
    [("Cancel", False), ("Discard", True)],
)
def test_the_question_waits_without_blocking(window, qtbot, monkeypatch, button, closed):
    monkeypatch.undo()
    window.controller.dispatch(c.Move(Grain.STEP, 3))
    assert not window.close()
    box = window.findChild(QMessageBox, "dialog.unsaved")
    assert box.isVisible()
    qtbot.mouseClick(
        box.button(getattr(QMessageBox.StandardButton, button)), Qt.MouseButton.LeftButton
    )
    assert window.isVisible() is not closed
    asking(window, Asked(SaveChoice.DISCARD))


def test_the_dialog_asks_where_to_save(window, path):
    window.router.documents.answer(SaveSession())
    dialog = window.findChild(QFileDialog, "dialog.file")
    assert dialog.acceptMode() is QFileDialog.AcceptMode.AcceptSave
    dialog.fileSelected.emit(str(path))
    dialog.close()
    assert path.exists()


@pytest.fixture
def slow(monkeypatch):
    """No time for long work, and no patience: every frame shows how far it has come."""
    monkeypatch.setattr(clock, "WORK_SHARE", 0.0)
    monkeypatch.setattr(long_work, "PATIENCE", -1.0)


def frames(window, count):
    for _ in range(count):
        window.clock.frame()


def settle(window):
    """Let all work that is under way come to its end."""
    while window.clock.busy:
        window.clock.frame()


@pytest.mark.usefixtures("slow")
def test_a_long_opening_shows_progress_and_is_done_by_the_frame(window, asked, path):
    text = saved(path, c.Move(Grain.STEP, 20_000))
    before = text_of(window)
    trigger(window, "open")
    frames(window, 5)
    assert text_of(window) == before
    assert frames_of(window.clock).isActive()
    assert asked.done == sorted(asked.done)
    assert 0 < asked.done[-1] < 1
    settle(window)
    assert text_of(window) == text
    assert asked.cancel is None
    assert not frames_of(window.clock).isActive()


@pytest.mark.usefixtures("slow")
def test_a_cancelled_opening_changes_nothing(window, asked, path):
    saved(path, c.Move(Grain.STEP, 20_000))
    before = text_of(window)
    trigger(window, "open")
    frames(window, 5)
    asked.cancel()
    settle(window)
    assert text_of(window) == before
    assert window.windowTitle() == "OneTwoOne[*]"
    assert notice(window).key == "session.cancelled"
    assert not frames_of(window.clock).isActive()


@pytest.mark.usefixtures("slow")
def test_what_was_made_while_a_file_was_opened_is_asked_about(window, asked, path):
    saved(path, c.Move(Grain.STEP, 20_000))
    trigger(window, "open")
    frames(window, 2)
    window.controller.dispatch(e.SetInitialWeight("w1", 0.25))
    made = text_of(window)
    settle(window)
    assert asked.questions[-1][0] is Unsaved.SESSION
    assert text_of(window) == made


@pytest.mark.usefixtures("slow")
def test_the_progress_dialog_cancels(window, path):
    saved(path, c.Move(Grain.STEP, 20_000))
    window.router.documents.answer(OpenSession(path))
    frames(window, 3)
    dialog = window.findChild(QWidget, "dialog.progress")
    assert dialog.isVisible()
    dialog.reject()
    settle(window)
    assert window.controller.scene.prefix.length == 0


def test_work_takes_its_share_of_a_frame_only(window, monkeypatch):
    times = iter(range(1000))
    monkeypatch.setattr(clock, "WORK_SHARE", WORK_SHARE)
    monkeypatch.setattr(clock.time, "perf_counter", lambda: next(times) * 0.001)
    done, told = [], []

    def work():
        for i in range(100):
            done.append(i)
            yield i / 100

    window.clock.start_work("some", work(), lambda share, _seconds: told.append(share))
    assert 1 <= len(done) <= clock.WORK_SHARE / 0.001 + 1
    assert told == [done[-1] / 100]
    window.clock.drop("some")
    assert not frames_of(window.clock).isActive()


def test_recent_files_are_in_the_menu(window, asked, path, home):
    for name in ("a.json", "b & c.json", "a.json"):
        saved(path.with_name(name), c.Move(Grain.STEP, len(name)))
        window.router.documents.answer(OpenSession(path.with_name(name)))
    window.menu.aboutToShow.emit()
    assert [action.text() for action in window.menu.recent.actions()] == ["a.json", "b && c.json"]
    window.menu.recent.actions()[1].trigger()
    assert window.windowTitle().startswith("b & c.json")
    assert asked.questions == []
    again = RecentFiles(home)
    assert [each.name for each in again.paths] == ["b & c.json", "a.json"]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "\0\xff[[[",
        "[files]\nrecent=1",
        "[files]\nrecent=a, b, c",
        '[files]\nrecent="{\\"a\\": 1}"',
        f'[files]\nrecent="{"[" * 5000}"',
        "[files]\nrecent=@Point(1 2)",
    ],
)
def test_bad_settings_are_no_settings(tmp_path, text):
    file = tmp_path / "settings.ini"
    file.write_bytes(text.encode("latin-1"))
    recent = RecentFiles(Home(QSettings(str(file), QSettings.Format.IniFormat), tmp_path))
    assert recent.paths == ()
    recent.add(tmp_path / "a.json")
    assert recent.paths[0].name == "a.json"


def test_a_session_that_is_dropped_is_opened(window, asked, path):
    text = saved(path, c.Move(Grain.STEP, 7))
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    event = QDropEvent(
        *(QPointF(5, 5), Qt.DropAction.CopyAction, data),
        *(Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier),
    )
    window.dropEvent(event)
    assert text_of(window) == text
    assert asked.questions == []
    assert window.childAt(QPoint(5, 5)) is not None


def test_a_file_named_at_the_start_is_opened(qtbot, path):
    text = saved(path, c.Move(Grain.STEP, 30), c.Seek(9), e.SetWeight("w3", -1.5))
    window = create_window([str(path)])
    qtbot.addWidget(window)
    assert text_of(window) == text
    assert window.windowTitle().startswith("lesson.json")


def autosaves(home):
    return sorted(path.name for path in home.folder.glob("*.json"))


@pytest.mark.usefixtures("asked")
def test_an_edit_is_autosaved_at_once_and_removed_when_saved(window, home):
    window.controller.dispatch(e.SetInitialWeight("w1", 0.5))
    assert reminder_of(window.clock).interval() == 0
    assert autosaves(home) == []
    reminder_of(window.clock).timeout.emit()
    assert autosaves(home) == [f"autosave-{os.getpid()}.json"]
    assert (home.folder / autosaves(home)[0]).read_text() == text_of(window)
    trigger(window, "save")
    assert autosaves(home) == []
    assert not window.clock.reminds


@pytest.mark.usefixtures("asked")
@pytest.mark.parametrize(("took", "pause"), [(0.001, 0.1), (0.02, 0.4)])
def test_edits_that_follow_are_autosaved_for_a_share_of_the_time(window, monkeypatch, took, pause):
    now = [100.0]

    def save(session, path):
        yield from save_in_pieces(session, path)
        now[0] += took

    monkeypatch.setattr(autosave, "save_in_pieces", save)
    monkeypatch.setattr(autosave.time, "perf_counter", lambda: now[0])
    for weight in (0.5, 0.25):
        window.controller.dispatch(e.SetInitialWeight("w1", weight))
        assert reminder_of(window.clock).interval() == 0
        reminder_of(window.clock).timeout.emit()
        window.controller.dispatch(e.SetInitialWeight("w1", weight + 1))
        assert reminder_of(window.clock).interval() == pytest.approx(pause * 1000)
        now[0] += pause / 2
        window.controller.dispatch(e.SetInitialWeight("w1", weight + 2))
        assert reminder_of(window.clock).interval() == pytest.approx(pause * 500)
        now[0] += pause


@pytest.mark.usefixtures("asked")
def test_what_ends_without_asking_keeps_the_last_edit(window, home):
    window.controller.dispatch(e.SetInitialWeight("w1", 0.5))
    reminder_of(window.clock).timeout.emit()
    window.controller.dispatch(e.SetInitialWeight("w1", 0.75))
    window.stop()
    (name,) = autosaves(home)
    assert (home.folder / name).read_text() == text_of(window)
    assert [each.path.name for each in left_behind(home.folder)] == [name]  # no lock is held
    assert not window.clock.reminds


@pytest.mark.usefixtures("asked")
def test_many_samples_are_autosaved_beside_the_frames(window, monkeypatch, home):
    """A new edit waits for that; what ends meanwhile is saved whole, or leaves nothing."""
    monkeypatch.setattr(clock, "WORK_SHARE", 0.0)  # one piece a frame
    data = Generated(count=5000, low=1.0, high=9.0, slope=2.0, noise=1.0, seed=1).draw()
    window.controller.dispatch(e.SetData(data))
    reminder_of(window.clock).timeout.emit()
    assert autosaves(home) == []
    before = text_of(window)
    window.controller.dispatch(e.SetInitialWeight("w1", 0.5))
    reminder_of(window.clock).timeout.emit()
    while not autosaves(home):
        frames(window, 1)
    assert (home.folder / autosaves(home)[0]).read_text() == before
    reminder_of(window.clock).timeout.emit()
    while (home.folder / autosaves(home)[0]).read_text() == before:
        frames(window, 1)
    assert (home.folder / autosaves(home)[0]).read_text() == text_of(window)
    window.controller.dispatch(e.SetSample(3, 1.0))
    reminder_of(window.clock).timeout.emit()
    window.stop()
    (name,) = autosaves(home)
    assert (home.folder / name).read_text() == text_of(window)
    assert not list(home.folder.glob(".*"))


def test_what_ends_with_nothing_unsaved_leaves_nothing(window, asked, home):
    asked.path = home.folder.parent / "s.json"
    window.controller.dispatch(e.SetInitialWeight("w1", 0.5))
    reminder_of(window.clock).timeout.emit()
    trigger(window, "save")
    window.stop()
    assert list(home.folder.iterdir()) == []


def test_trained_steps_are_autosaved_after_a_while(window, asked, home):  # noqa: ARG001
    window.controller.dispatch(e.SetInitialWeight("w1", 0.5))
    reminder_of(window.clock).timeout.emit()
    window.clock.forget()
    window.controller.dispatch(c.Seek(0, Phase.H1))
    assert not window.clock.reminds
    window.controller.dispatch(c.Move(Grain.STEP, 5))
    assert reminder_of(window.clock).interval() == 30_000
    reminder_of(window.clock).timeout.emit()
    assert '"length": 5}' in (home.folder / autosaves(home)[0]).read_text()


def test_a_clean_exit_leaves_no_autosave(window, asked, home):
    window.controller.dispatch(e.SetInitialWeight("w1", 0.5))
    reminder_of(window.clock).timeout.emit()
    asked.answer = SaveChoice.DISCARD
    assert window.close()
    assert list(home.folder.iterdir()) == []


def test_an_autosave_that_cannot_be_written_is_told_once(window, asked, home):  # noqa: ARG001
    home.folder.parent.mkdir(exist_ok=True)
    home.folder.write_text("a file is in the way")
    window.controller.dispatch(e.SetInitialWeight("w1", 0.5))
    reminder_of(window.clock).timeout.emit()
    assert notice(window).key == "file.unwritable"
    window.controller.dispatch(c.Move(Grain.STEP, 1))
    reminder_of(window.clock).timeout.emit()
    assert notice(window) is None


KILLED = """
import os, signal, sys
sys.path.insert(0, sys.argv[1])
from pathlib import Path
from PySide6.QtWidgets import QApplication
from core.state import commands as c
from core.state import edit_commands as e
from core.view import commands as v
from core.state.playback import Grain
from core.base.resources import shipped_lessons
from core.workspace.workspace import Workspace
from gui.files.autosave import Autosave
from gui.time.clock import Clock
from gui.files.document import OpenDocument
app = QApplication([])
workspace = Workspace()
workspace.apply(c.Move(Grain.STEP, 42))
document = OpenDocument(workspace.session())
saver = Autosave(Path(sys.argv[2]), Clock(), lambda: [document], print)
assert saver.write()
os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.fixture
def left(home):
    """An autosave of a process that was killed."""
    subprocess.run(
        [sys.executable, "-c", KILLED, str(ROOT), str(home.folder)],
        check=False,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )
    (name,) = autosaves(home)
    return home.folder / name


def started(qtbot, asked, *argv):
    window = create_window([str(each) for each in argv])
    assert isinstance(window, MainWindow)
    asking(window, asked)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitUntil(lambda: ("restore", None) in asked.questions)
    qtbot.waitUntil(lambda: window.plots.body(window.controller.scene.options.plot) is not None)
    return window


def test_what_was_open_when_the_program_was_killed_is_restored(qtbot, left, home):
    window = started(qtbot, Asked(restore=True))
    assert window.controller.scene.prefix.length == 42
    assert window.router.documents.changed
    assert window.windowTitle() == "OneTwoOne[*]"
    assert autosaves(home) == [f"autosave-{os.getpid()}.json"]
    assert not left.exists()
    asking(window, Asked(SaveChoice.DISCARD))


KILLED_WITH_A_FILE = KILLED.replace(
    "OpenDocument(workspace.session())",
    "OpenDocument(workspace.session(), file=OnDisk.now(Path(sys.argv[3])))",
).replace(
    "from gui.files.document", "from gui.files.on_disk import OnDisk\nfrom gui.files.document"
)


@pytest.mark.parametrize("changed", [False, True])
def test_what_is_restored_knows_its_file(qtbot, home, path, changed):
    saved(path, c.Move(Grain.STEP, 3))
    subprocess.run(
        [sys.executable, "-c", KILLED_WITH_A_FILE, str(ROOT), str(home.folder), str(path)],
        check=False,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )
    if changed:
        saved(path, c.Move(Grain.STEP, 5))
    asked = Asked(restore=True)
    window = started(qtbot, asked)
    assert window.windowTitle() == "lesson.json[*] – OneTwoOne"
    assert window.isWindowModified()
    asked.changed = Changed.REPLACE
    trigger(window, "save")
    assert path.read_text() == text_of(window)
    assert (("changed", "lesson.json") in asked.questions) is changed
    assert window.close()
    assert list(home.folder.iterdir()) == []


def test_a_note_of_the_file_that_is_damaged_is_none(home, left):
    for text in ("", "[", "{}", "[1, 2]", '["a", [1, 2]]', "[" * 100_000):
        left.with_suffix(".file").write_text(text)
        (found,) = left_behind(home.folder)
        assert found.of is None
        found.release()


def test_or_given_up(qtbot, left, home):
    window = started(qtbot, Asked(restore=False))
    assert window.controller.scene.prefix.length == 0
    assert not left.exists()
    assert list(home.folder.iterdir()) == []


def test_what_a_killed_process_left_without_an_autosave_goes_at_the_next_start(qtbot, left, home):
    name = left.name
    left.rename(home.folder / "autosave-1.json")  # whose lock is its own
    (home.folder / name).with_suffix(".file").write_text("[]")
    settings = Path(home.settings.fileName())
    for ending in (".lock", ".lock.rmlock", ".AbCdEf"):
        settings.with_name(settings.name + ending).write_text("")
        os.utime(f"{settings}{ending}", (1e9, 1e9))
    assert (home.folder / name).with_suffix(".lock").exists()
    window = started(qtbot, Asked())
    assert [path.name for path in home.folder.iterdir()] == ["autosave-1.json"]
    assert list(settings.parent.glob(f"{settings.name}.*")) == []
    window.close()


@pytest.mark.usefixtures("left")
def test_it_is_offered_where_the_diagram_is_hidden(qtbot, path):
    saved(path, v.HidePart(Part.DIAGRAM))
    lesson = ROOT / "resources" / "lessons" / "6-different-weights-same-function.toml"
    for file in (lesson, path):
        asked = Asked()
        window = started(qtbot, asked, file)
        assert not window.diagram.isVisible()
        assert asked.questions == [("restore", None)]
        window.close()


def test_a_damaged_autosave_is_put_aside(qtbot, left, home):
    left.write_text("{")
    window = started(qtbot, Asked(restore=True))
    assert notice(window).key == "json.broken"
    assert autosaves(home) == [f"damaged-{left.name}"]
    assert list(left_behind(home.folder)) == []


def test_the_question_is_there_to_be_answered(qtbot, left):
    window = create_window()
    qtbot.addWidget(window)
    window.show()
    qtbot.waitUntil(lambda: window.findChild(QMessageBox, "dialog.restore") is not None)
    box = window.findChild(QMessageBox, "dialog.restore")
    qtbot.mouseClick(box.defaultButton(), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.controller.scene.prefix.length == 42)
    qtbot.waitUntil(lambda: not left.exists())


def test_the_autosave_of_a_process_that_lives_is_not_offered(window, home):
    def unsaved():
        return [OpenDocument(window.controller.session())]

    ours = Autosave(home.folder, window.clock, unsaved, print)
    other = Autosave(home.folder, window.clock, unsaved, print)
    assert ours.write()
    assert other.write()
    assert len(autosaves(home)) == 2
    assert list(left_behind(home.folder)) == []
    ours.end()
    assert len(autosaves(home)) == 1
    other.end()
    assert list(home.folder.iterdir()) == []


def much(window, path):
    """Give a window with a file more than is written in one share."""
    trigger(window, "save")
    data = Generated(count=5000, low=1.0, high=9.0, slope=2.0, noise=1.0, seed=1).draw()
    window.controller.dispatch(e.SetData(data))
    window.clock.forget()
    return path.read_text()


@pytest.mark.usefixtures("slow")
def test_a_long_saving_goes_on_beside_the_frames(window, asked, path):
    before = much(window, path)
    trigger(window, "save")
    saved_text = text_of(window)
    frames(window, 2)
    assert 0 < asked.done[-1] < 1
    assert path.read_text() == before
    assert window.router.documents.changed
    window.controller.dispatch(e.SetInitialWeight("w1", 0.25))  # made while the rest is written
    settle(window)
    assert asked.done == sorted(asked.done)
    assert path.read_text() == saved_text != text_of(window)
    assert notice(window).key == "session.saved"
    assert window.router.documents.changed
    assert asked.cancel is None
    window.clock.end()
    window.clock.forget()


@pytest.mark.usefixtures("slow")
def test_a_cancelled_saving_leaves_the_file_as_it_was(window, asked, path):
    before = much(window, path)
    trigger(window, "save")
    frames(window, 2)
    asked.cancel()
    settle(window)
    assert path.read_text() == before
    assert [each.name for each in path.parent.glob("*lesson*")] == ["lesson.json"]
    assert notice(window).key == "session.unsaved"
    assert window.router.documents.changed
    window.clock.end()
    window.clock.forget()


@pytest.mark.usefixtures("slow")
def test_what_would_end_a_saving_waits_for_it(window, qtbot, asked, path):
    """A window that is closed, another session, another saving: each sees the file whole."""
    much(window, path)
    trigger(window, "save")
    frames(window, 2)
    window.controller.dispatch(e.SetInitialWeight("w1", 0.25))
    trigger(window, "save")
    qtbot.waitUntil(lambda: path.read_text() == text_of(window))
    asked.questions.clear()
    window.controller.dispatch(e.SetInitialWeight("w1", 0.75))
    trigger(window, "save")
    assert not window.close()
    assert window.isVisible()
    qtbot.waitUntil(lambda: not window.isVisible())
    assert asked.questions == []
    assert path.read_text() == text_of(window)


@pytest.mark.usefixtures("slow")
def test_save_then_quit_asks_again_about_what_was_made_meanwhile(window, asked, path):
    much(window, path)
    asked.answer = SaveChoice.SAVE
    assert not window.close()
    frames(window, 2)
    window.controller.dispatch(e.SetInitialWeight("w1", 0.25))
    asked.answer = SaveChoice.CANCEL
    settle(window)
    assert asked.questions[1:] == [(Unsaved.SESSION, "lesson.json")] * 2
    assert window.isVisible()
    asked.answer = SaveChoice.SAVE
    assert not window.close()
    settle(window)
    assert not window.isVisible()
    assert path.read_text() == text_of(window)


@pytest.mark.usefixtures("slow", "asked")
def test_what_ends_the_program_while_it_saves_is_autosaved(window, path, home):
    before = much(window, path)
    trigger(window, "save")
    frames(window, 2)
    window.stop()
    assert path.read_text() == before
    assert [(home.folder / name).read_text() for name in autosaves(home)] == [text_of(window)]
    assert list(path.parent.glob(".*")) == []


def test_a_note_that_cannot_be_taken_away_is_told_and_tried_again(window, tmp_path):
    document = OpenDocument(window.controller.session(), file=OnDisk(tmp_path / "a.json"))
    told = []
    saver = Autosave(tmp_path / "saves", window.clock, lambda: [document], told.append)
    assert saver.write()
    document.file = None
    (note,) = (tmp_path / "saves").glob("*.file")
    note.unlink()
    note.mkdir()
    assert not saver.write()
    assert [problem.message.key for problem in told] == ["file.unwritable"]
    note.rmdir()
    assert saver.write()
    saver.end()


def test_no_button_of_a_question_is_cut(window, monkeypatch):
    """However little the question needs: with icons, or in another language, buttons are wider."""
    monkeypatch.setitem(FILES, "restore", "?")
    for name in ("restore_yes", "restore_no"):
        monkeypatch.setitem(FILES, name, FILES[name] * 4)
    FileDialogs(window).ask_restore(lambda _restore: None)
    QApplication.processEvents()
    box = window.findChild(QMessageBox, "dialog.restore")
    buttons = box.findChildren(QPushButton)
    assert len(buttons) == 2
    for button in buttons:
        needed = QFontMetricsF(button.font()).horizontalAdvance(button.text())
        assert button.width() >= needed + 2 * 14
    box.close()
