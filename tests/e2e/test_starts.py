"""Starts that cannot be as asked, and ends that nobody asked about."""

import os
import signal
import socket
import subprocess
import sys

import pytest

from gui.cli import display, open_window
from gui.cli.command_line import run
from tests.conftest import ROOT
from tests.e2e.running import names_in, process


@pytest.fixture
def no_server(monkeypatch, tmp_path):
    """Nothing that would show a window."""
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    return monkeypatch


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the platforms are Linux's")
@pytest.mark.parametrize(
    "asked", ["nonsense", "wayland", "wayland;xcb", "xcb:no-such-option", "linuxfb:fb=/nowhere"]
)
def test_a_platform_that_qt_cannot_start_on_is_no_display(no_server, asked):
    no_server.setenv("QT_QPA_PLATFORM", asked)
    message = display.missing_display()
    assert message.key == "display.refused"
    assert message.values == {"platform": asked}


@pytest.mark.parametrize("asked", ["offscreen", "minimal", "offscreen:enable_fonts=0"])
def test_what_needs_no_screen_is_not_tried(no_server, asked):
    no_server.setenv("QT_QPA_PLATFORM", asked)
    no_server.setattr(display, "_refused", None)
    assert display.missing_display() is None


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="Wayland is Linux's")
def test_a_wayland_server_is_asked(no_server, tmp_path):
    no_server.setenv("WAYLAND_DISPLAY", "w-0")
    assert display.missing_display().key == "display.none"
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(tmp_path / "w-0"))
        assert display.missing_display().key == "display.none"  # left by one that is gone
        server.listen()
        no_server.setattr(display, "_LONGEST_TRIAL", 2)  # it never says anything
        assert display.missing_display().values == {"platform": "wayland"}


def test_it_is_a_table_and_a_picture_then(tmp_path):
    done = process(cwd=tmp_path, display={"QT_QPA_PLATFORM": "nonsense"})
    assert done.stderr.startswith("Qt cannot start on the platform nonsense, so no window can open")
    assert len(done.stdout.splitlines()) == 101
    assert names_in(tmp_path) == ["onetwoone.png"]


@pytest.fixture
def opened(monkeypatch):
    """A display on which windows are only noted: what they show, and what they say."""
    seen = []
    monkeypatch.setattr(open_window, "is_seen", lambda: True)
    monkeypatch.setattr(open_window, "missing_display", lambda: None)
    monkeypatch.setattr(
        "gui.app.open_window", lambda source, said=None: seen.append((source, said)) or 0
    )
    return seen


@pytest.mark.parametrize(
    ("name", "text", "key"),
    [
        ("broken.json", "{", "json.broken"),
        ("broken.toml", "title = 3", None),
        ("one.csv", "x,y\n1,2\n", "source.data_file"),
        ("none.json", None, "file.missing"),
    ],
)
def test_a_file_that_cannot_be_opened_is_told_in_a_window(
    opened, capsys, tmp_path, name, text, key
):
    path = tmp_path / name
    if text is not None:
        path.write_text(text)
    assert run([str(path)]) == 2
    ((source, said),) = opened
    assert (source.session, source.lesson) == (None, None)
    assert key in {said.key, None}
    assert str(path) in capsys.readouterr().err


def test_what_was_typed_is_told_where_it_was_typed(opened, capsys, tmp_path):
    for arguments in (["--lr", "abc"], ["--session", str(tmp_path / "no.json")], ["--lr=abc"]):
        assert run(arguments) == 2
        assert capsys.readouterr().err.count("\n") == 1
    assert opened == []


def test_where_there_is_no_display_a_file_is_told_on_the_console(opened, monkeypatch, tmp_path):
    monkeypatch.setattr(open_window, "missing_display", lambda: display.Message("display.none"))
    assert run([str(tmp_path / "no.json")]) == 2
    assert opened == []


ENDED = """
import os, signal, sys
from functools import partial
sys.path.insert(0, sys.argv.pop(1))
signal.signal(signal.SIGINT, signal.default_int_handler)  # a shell may have it ignored
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from core.state import edit_commands as e
from core.storage.source import Source
from gui import app

def end(window):
    window.controller.dispatch(e.SetInitialWeight("w1", 0.75))
    if by.isdigit():
        os.kill(os.getpid(), int(by))
    else:
        QTimer.singleShot(0, QApplication.exit)
        raise RuntimeError(by)

show = app.MainWindow.show
def shown(self):
    show(self)
    self.clock.when_idle(partial(end, self))
app.MainWindow.show = shown

for by in sys.argv[1:]:
    os.environ["XDG_DATA_HOME"] = os.path.abspath(by)
    code = app.open_window(Source())
    print(code, flush=True)
sys.exit(code)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="a process cannot be sent these there")
def test_a_signal_or_a_failure_ends_the_window_and_loses_nothing(tmp_path):
    numbers = [int(getattr(signal, name)) for name in ("SIGINT", "SIGTERM", "SIGHUP")]
    done = subprocess.run(
        [sys.executable, "-c", ENDED, str(ROOT), *map(str, numbers), "a slot broke"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        timeout=60,
        check=False,
    )
    assert done.stdout.split() == [*(str(128 + number) for number in numbers), "70"], done.stderr
    assert done.returncode == 70
    said = [line for line in done.stderr.splitlines() if "propagateSizeHints" not in line]
    assert said[0].startswith("Traceback"), "a signal says nothing"
    assert said[-1] == "RuntimeError: a slot broke"
    for number in numbers:
        (kept,) = (tmp_path / str(number) / "OneTwoOne").glob("autosave-*.json")
        assert '"weights": [0.75' in kept.read_text()
