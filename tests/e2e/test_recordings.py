"""Recordings as another program asks for them: a log to show, lines of progress, giving up."""

import contextlib
import io
import os
import re
import sys
import threading

import pytest
from PySide6.QtGui import QFontDatabase

from core.recording.event_log import Recorder
from core.recording.event_log_file import save_log
from core.state import commands as c
from core.state import edit_commands as e
from core.state.playback import Grain
from core.workspace.workspace import Workspace
from tests.e2e.running import names_in, program
from tests.e2e.test_commandline import SMALL


@pytest.fixture
def log(tmp_path):
    recorder = Recorder(Workspace())
    for command in (c.Move(Grain.PHASE, 1), c.Tick(1.0), e.SetWeight("w1", 4.0), c.Tick(0.5)):
        recorder.apply(command)
    save_log(recorder.log, tmp_path / "log.json")
    return tmp_path / "log.json"


def test_a_log_is_shown_again(log, tmp_path):
    out = tmp_path / "x.mp4"
    done = program("render", "--log", log, "-o", out, "--fps", 20, "--captions", *SMALL)
    assert done.stderr == f"{out}: 50 frames.\n"
    assert (
        (tmp_path / "x.srt")
        .read_text()
        .startswith("1\n00:00:00,900 --> 00:00:01,000\nStep 0. The first hidden neuron")
    )
    first = out.read_bytes()
    for _ in range(4):
        program("render", "--log", log, "-o", out, "--fps", 20, *SMALL)
        assert out.read_bytes() == first


@pytest.mark.parametrize(
    "options",
    [("--to", "3"), ("--speed", "max"), ("--lr", "1e-5"), ("--steps", "3"), ("--plot", "loss")],
)
def test_a_log_has_a_run_and_a_pace_of_its_own(log, tmp_path, options):
    done = program("render", "--log", log, "-o", tmp_path / "x.mp4", *options, expect=2)
    assert done.stderr == (
        f"--log has a run of its own, shown from end to end; leave out {options[0]}.\n"
    )


def test_a_log_is_for_recordings(log, tmp_path):
    for name in ("x.png", "x.toml"):
        done = program("render", "--log", log, "-o", tmp_path / name, expect=2)
        assert done.stderr.startswith("--log is for recordings; ")
    log.write_text("{}")
    done = program("render", "--log", log, "-o", tmp_path / "x.mp4", expect=2)
    assert done.stderr.count("\n") == 1
    assert names_in(tmp_path) == ["log.json"]


@pytest.fixture
def connected():
    """Standard input that goes on until its other end, which is returned, is closed."""
    before, (mine, other) = os.dup(0), os.pipe()
    os.dup2(mine, 0)
    os.close(mine)
    with os.fdopen(other, "wb") as file:
        yield file
    os.dup2(before, 0)
    os.close(before)


@pytest.mark.usefixtures("connected")
def test_a_program_is_told_how_far_it_is(tmp_path):
    out = tmp_path / "x.mp4"
    done = program("render", "-o", out, "--to", "0:loss", "--progress", *SMALL)
    said, errors = done.stdout, done.stderr
    frames = [tuple(map(int, line.split("/"))) for line in said.splitlines()]
    assert frames
    assert {total for _, total in frames} == {300}
    assert [done for done, _ in frames] == sorted(done for done, _ in frames)
    assert errors == f"{out}: 300 frames.\n"


class AtFirst(io.StringIO):
    """Does something once, when something is said to it."""

    def __init__(self, do):
        super().__init__()
        self._do = [do]

    def write(self, text):
        if self._do:
            self._do.pop()()
        return super().write(text)


@pytest.mark.parametrize("name", ["x.mp4", "frames"])
def test_the_end_of_input_gives_up(tmp_path, connected, name):
    begun = []
    out = AtFirst(lambda: (begun.extend(names_in(tmp_path)), connected.close()))
    asked = ("-o", tmp_path / name, "--captions", "--progress")
    done = program("render", *asked, *SMALL, out=out, expect=130)
    assert "/" in out.getvalue()
    assert len(begun) == 2  # both are under way, under names of their own
    assert done.stderr == "Given up; nothing is written.\n"
    assert names_in(tmp_path) == []


@pytest.fixture
def fonts_known(qapp):  # noqa: ARG001
    """The cache of fontconfig is written: under a limit it would say that it cannot write it."""
    QFontDatabase.families()


@pytest.mark.skipif(sys.platform == "win32", reason="there is no limit to set")
@pytest.mark.parametrize("name", ["x.mp4", "x.webm", "x.gif", "frames"])
@pytest.mark.usefixtures("fonts_known")
def test_a_full_disk_is_one_sentence_and_leaves_nothing(tmp_path, name):
    import resource

    asked = ("-o", tmp_path / name, "--to", "0:loss", "--fps", "10", "--captions", *SMALL)
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (4000, hard))
    try:
        done = program("render", *asked, expect=2)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert done.stderr == (
        f"{tmp_path / name} cannot be written: File too large; choose another place.\n"
    )
    assert names_in(tmp_path) == []


@pytest.mark.skipif(sys.platform == "win32", reason="there are no such terminals")
def test_on_a_terminal_there_is_a_bar_with_the_time_left(tmp_path):
    import pty

    mine, its = pty.openpty()
    said = bytearray()

    def read():
        with contextlib.suppress(OSError):  # how the end of a terminal is told
            while part := os.read(mine, 1024):
                said.extend(part)

    reading = threading.Thread(target=read)
    reading.start()
    with os.fdopen(its, "w", encoding="utf-8") as terminal:
        program("render", "-o", tmp_path / "x.mp4", "--to", "0:loss", *SMALL, errors=terminal)
    reading.join(60)
    os.close(mine)
    lines = [line for line in said.decode().split("\r") if "left" in line]
    assert len(lines) > 2
    assert all(re.fullmatch(r" *\d+ % \[#*\.*\] \d+:\d\d left\x1b\[K", line) for line in lines)
    shares = [int(line.split()[0]) for line in lines]
    assert shares == sorted(shares)
    assert said.decode().endswith(f"\r\x1b[K{tmp_path / 'x.mp4'}: 300 frames.\r\n")
