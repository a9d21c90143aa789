"""Recordings as another program asks for them: a log to show, lines of progress, giving up."""

import contextlib
import os
import re
import subprocess
import sys

import pytest

from core import commands as c
from core.playback import Grain
from core.recorded import Recorder
from core.recordedfile import save_log
from core.workspace import Workspace
from tests.e2e.running import names_in, process, program, started
from tests.e2e.test_commandline import SMALL

PIPES = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE}


@pytest.fixture
def log(tmp_path):
    recorder = Recorder(Workspace())
    for command in (c.Move(Grain.PHASE, 1), c.Tick(1.0), c.SetWeight("w1", 4.0), c.Tick(0.5)):
        recorder.apply(command)
    save_log(recorder.log, tmp_path / "log.json")
    return tmp_path / "log.json"


def test_a_log_is_shown_again(log, tmp_path):
    out = tmp_path / "x.mp4"
    done = process("render", "--log", log, "-o", out, "--fps", 20, "--captions", *SMALL)
    assert done.stderr == f"{out}: 50 frames.\n"
    assert (
        (tmp_path / "x.srt")
        .read_text()
        .startswith("1\n00:00:00,900 --> 00:00:01,000\nStep 0. The first hidden neuron")
    )
    first = out.read_bytes()
    process("render", "--log", log, "-o", out, "--fps", 20, *SMALL)
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


def test_a_program_is_told_how_far_it_is(tmp_path):
    out = tmp_path / "x.mp4"
    with started("render", "-o", out, "--to", "0:loss", "--progress", *SMALL, **PIPES) as running:
        said, errors = running.stdout.read(), running.stderr.read()
    assert running.returncode == 0
    frames = [tuple(map(int, line.split("/"))) for line in said.splitlines()]
    assert frames
    assert {total for _, total in frames} == {300}
    assert [done for done, _ in frames] == sorted(done for done, _ in frames)
    assert errors == f"{out}: 300 frames.\n"


@pytest.mark.parametrize("name", ["x.mp4", "frames"])
def test_the_end_of_input_gives_up(tmp_path, name):
    asked = ("-o", tmp_path / name, "--captions", "--progress")
    with started("render", *asked, *SMALL, **PIPES) as running:
        assert "/" in running.stdout.readline()
        assert len(names_in(tmp_path)) == 2  # both are under way, under names of their own
        _, errors = running.communicate(timeout=60)
    assert running.returncode == 130
    assert errors == "Given up; nothing is written.\n"
    assert names_in(tmp_path) == []


@pytest.fixture(scope="module")
def fonts_known():
    """The cache of fontconfig is written: under a limit it would say that it cannot write it."""
    code = "from PySide6.QtGui import QFontDatabase, QGuiApplication;"
    code += "application = QGuiApplication([]); QFontDatabase.families()"
    subprocess.run([sys.executable, "-c", code], check=True)


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
    asked = ("-o", tmp_path / "x.mp4", "--to", "0:loss", *SMALL)
    running = started("render", *asked, stderr=its)
    os.close(its)
    said = b""
    with contextlib.suppress(OSError):  # how the end of a terminal is told
        while part := os.read(mine, 1024):
            said += part
    os.close(mine)
    assert running.wait(60) == 0
    looks = [look for look in said.decode().split("\r") if "left" in look]
    assert len(looks) > 2
    assert all(re.fullmatch(r" *\d+ % \[#*\.*\] \d+:\d\d left\x1b\[K", look) for look in looks)
    shares = [int(look.split()[0]) for look in looks]
    assert shares == sorted(shares)
    assert said.decode().endswith(f"\r\x1b[K{tmp_path / 'x.mp4'}: 300 frames.\r\n")
