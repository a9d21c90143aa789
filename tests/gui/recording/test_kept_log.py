"""A live recording outlives its process until something is made of it, or it is given up."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton

from core.base.problems import Problem
from core.base.work import finish
from core.files.text_files import replacing
from core.recording.event_log import Recorder
from core.recording.event_log_file import log_text, read_log
from core.state import commands as c
from core.state.playback import Grain
from core.view import commands as v
from core.workspace.workspace import Workspace
from gui.app import create_window
from gui.files.file_dialogs import FileDialogs
from gui.recording.kept_log import KeptLog
from gui.time.clock import Clock
from tests.gui.recording.test_recordings import Silent, dialog
from tests.gui.shell.test_window import child, trigger

ROOT = Path(__file__).parents[3]

KILLED = """
import os, signal, sys
sys.path.insert(0, sys.argv[1])
from PySide6.QtCore import QSettings
from pathlib import Path
from core.state import commands as c
from core.view import commands as v
from core.state.playback import Grain
from gui.app import create_window
from gui.i18n import settings
from gui.shell.application import create_application
create_application()
home = settings.Home(QSettings(), Path(sys.argv[2]))
settings.users_home = lambda: home
window = create_window()
window.controller.record()
window.controller.dispatch(c.Move(Grain.PHASE, 5))
window.router.recordings._kept._next = 0.0  # a second has passed
window.controller.tick(1.5)
os.kill(os.getpid(), signal.SIGKILL)
"""


def kept(home):
    return sorted(path.name for path in home.folder.glob("recording-*"))


def begin(window):
    """Record for two and a half seconds."""
    trigger(window, "record")
    window.controller.dispatch(c.Move(Grain.PHASE, 2))
    window.controller.tick(2.5)


def started(qtbot, asked, monkeypatch):
    """Start the program beside what another left."""
    monkeypatch.setattr(FileDialogs, "ask_give_up", asked.ask_give_up)
    window = create_window()
    qtbot.addWidget(window)
    window.show()
    qtbot.waitUntil(lambda: bool(asked.asked))
    return window


def kept_when_a_session_is_offered(home, monkeypatch):
    found = []
    monkeypatch.setattr(FileDialogs, "ask_restore", lambda _self, _to: found.append(kept(home)))
    return found


@pytest.fixture
def left(home):
    """What a process kept that was killed while it recorded."""
    subprocess.run(
        [sys.executable, "-c", KILLED, str(ROOT), str(home.folder)],
        check=False,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )
    (path,) = home.folder.glob("recording-*.json")
    return path


def test_it_is_kept_again_after_a_second(home, monkeypatch):
    now = [100.0]
    monkeypatch.setattr("gui.recording.kept_log.time.perf_counter", lambda: now[0])
    made = KeptLog(home.folder, Clock(), pytest.fail)
    assert made.due
    finish(made._pieces(Recorder(Workspace()).log))
    for passed, due in ((0.9, False), (0.2, True)):
        now[0] += passed
        assert made.due is due
    made.forget()


def test_what_is_recorded_is_kept_while_it_goes_on_and_gone_when_it_is_made(window, home, tmp_path):
    assert kept(home) == []
    begin(window)
    assert f"recording-{os.getpid()}.json" in kept(home)
    window.router.recordings.dialogs = Silent(tmp_path / "a.json")
    trigger(window, "record")
    opened = dialog(window)
    (path,) = home.folder.glob("recording-*.json")
    log = window.router.recordings._log
    assert path.read_text() == log_text(log)
    assert log.length == pytest.approx(2.5e9, rel=0.1)
    child(opened, "record.keep", QPushButton).click()
    assert (tmp_path / "a.json").read_text() == log_text(log)
    assert kept(home) == []
    opened.close()
    assert window.close()


def test_what_is_given_up_is_not_kept(window, home):
    begin(window)
    window.router.recordings.dialogs = Silent(give_up=True)
    assert window.close()
    assert kept(home) == []


def test_what_was_recorded_when_the_program_was_killed_can_be_made(qtbot, left, home, monkeypatch):
    window = started(qtbot, asked := Silent(give_up=False), monkeypatch)
    (question,) = asked.asked
    assert question.startswith("OneTwoOne ended unexpectedly. The recording (0:02) has not")
    trigger(window, "render")
    log = window.router.recordings._log
    assert [each.what for each in log.events[1:]] == [c.Move(Grain.PHASE, 5)]
    assert log.length == 1_500_000_000
    dialog(window).close()
    assert not window.close()  # it is still unmade, and asked about
    assert left.exists()
    window.router.recordings.dialogs = Silent(give_up=True)
    assert window.close()
    assert list(home.folder.iterdir()) == []


def test_or_given_up_and_what_was_open_is_offered_after_it(qtbot, left, home, monkeypatch):
    offered = []
    monkeypatch.setattr(
        FileDialogs, "ask_restore", lambda _self, _answered: offered.append(kept(home))
    )
    (home.folder / "autosave-1.json").write_text("{}")
    started(qtbot, Silent(give_up=True), monkeypatch)
    assert not left.exists()
    assert offered == [[]]


def test_one_that_is_being_made_by_another_window_is_not_offered(window, qtbot, home, monkeypatch):
    begin(window)
    offered = []
    monkeypatch.setattr(
        FileDialogs, "ask_restore", lambda _self, _answered: offered.append(kept(home))
    )
    (home.folder / "autosave-1.json").write_text("{}")
    other = create_window()
    qtbot.addWidget(other)
    other.show()
    qtbot.waitUntil(lambda: bool(offered))
    assert other.router.recordings._log is None
    other.close()
    window.router.recordings.dialogs = Silent(give_up=True)
    window.close()


def test_a_program_that_is_made_to_end_leaves_it_whole(window, home):
    begin(window)
    window.controller.dispatch(v.SetDigits(6))
    window.stop()
    (path,) = home.folder.iterdir()  # no lock is held
    log = finish(read_log(path))
    assert log.events[-1].what == v.SetDigits(6)
    assert log_text(log) == log_text(window.router.recordings._log)


def test_a_damaged_one_is_put_aside(qtbot, left, home):
    left.write_text("{")
    window = create_window()
    qtbot.addWidget(window)
    window.show()
    qtbot.waitUntil(lambda: window.controller.scene.notice is not None)
    assert window.controller.scene.notice.key == "json.broken"
    assert [path.name for path in home.folder.iterdir()] == [f"damaged-{left.name}"]
    window.close()


def test_where_it_cannot_be_kept_that_is_said_once(window, monkeypatch):
    def full(path):
        raise Problem("file.unwritable", path=path, reason="No space left on device")

    monkeypatch.setattr("core.storage.session_file.replacing", full)
    said = []
    window.router.recordings.ended.connect(lambda message: said.append(message.key))
    begin(window)
    window.router.recordings._kept._next = 0.0
    window.controller.tick(1.0)
    assert said == ["file.unwritable"]
    monkeypatch.setattr("core.storage.session_file.replacing", replacing)
    window.router.recordings.dialogs = Silent(give_up=True)
    window.close()


def test_a_long_log_is_written_in_pieces_as_at_once(tmp_path):
    from core.recording.event_log_file import save_log, save_log_in_pieces

    recorder = Recorder(Workspace())
    for number in range(2000):
        recorder.apply(v.SetDigits(2 + number % 16))
    done = list(save_log_in_pieces(recorder.log, tmp_path / "a.json"))
    assert len(done) > 3
    assert done == sorted(done)
    assert 0 < done[0] < done[-1] <= 1
    save_log(recorder.log, tmp_path / "b.json")
    assert (tmp_path / "a.json").read_bytes() == (tmp_path / "b.json").read_bytes()
    assert log_text(finish(read_log(tmp_path / "a.json"))) == log_text(recorder.log)
