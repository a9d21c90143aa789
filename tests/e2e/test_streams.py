"""Streams that are closed, full, read no more or asked for in another encoding."""

import errno
import io
import os
import shlex
import subprocess
import sys

import pytest

from core.base.resources import LESSONS
from gui.cli.command_line import run
from gui.terminal.streams import prepare
from tests.conftest import ROOT
from tests.e2e.test_commandline import SMALL, names_in

POSIX = pytest.mark.skipif(os.name != "posix", reason="a shell for Unix is needed")
FULL = f"Standard output cannot be written: {os.strerror(errno.ENOSPC)}; send it elsewhere.\n"
CLOSED = "Standard output cannot be written: it is closed; send it elsewhere.\n"
LESSON = next(LESSONS.glob("2-*.toml"))
COMMANDS = {
    "trace": ["trace", "--steps", "3"],
    "predict": ["predict", "1"],
    "check": ["check", LESSON],
    "sheet": ["sheet", LESSON],
    "help": ["--help"],
    "help of a command": ["trace", "--help"],
    "version": ["--version"],
}


class Failing(io.StringIO):
    """Takes what is written, and fails to bring it further."""

    def __init__(self, number):
        super().__init__()
        self.number = number

    def flush(self):
        raise OSError(self.number, os.strerror(self.number))


@pytest.fixture
def streams(monkeypatch):
    """Run a command with streams of one's own; return the exit code and what was said."""

    def ran(arguments, out, *others):
        heard = io.StringIO()
        said = others[0] if others else heard
        monkeypatch.setattr(sys, "stdout", out)
        monkeypatch.setattr(sys, "stderr", said)
        try:
            code = run([str(each) for each in arguments])
        except SystemExit as end:
            code = end.code
        return code, heard.getvalue()

    return ran


@pytest.mark.parametrize("arguments", COMMANDS.values(), ids=COMMANDS)
def test_output_that_fails_is_one_sentence(streams, arguments):
    assert streams(arguments, Failing(errno.ENOSPC)) == (2, FULL)
    assert streams(arguments, None) == (2, CLOSED)
    assert streams(arguments, Failing(errno.EPIPE)) == (0, "")  # as `head` does to it


@pytest.mark.parametrize("said", [None, Failing(errno.ENOSPC), Failing(errno.EPIPE)])
def test_a_sentence_that_nobody_hears_changes_nothing(streams, said, tmp_path):
    out = tmp_path / "t.csv"
    assert streams(["trace", "--lr", "1e-4", "-o", out], None, said)[0] == 0  # it overflows
    assert len(out.read_text().splitlines()) == 9
    assert streams(["trace", "--lr", "no"], None, said)[0] == 2
    assert streams(["trace", "--nonsense"], None, said)[0] == 2


@pytest.mark.parametrize("command", ["sheet", "help", "help of a command", "check"])
def test_utf_8_is_asked_of_the_streams(streams, command):
    written = {}
    for encoding in ("cp1252", "ascii", "utf-8"):
        binary = io.BytesIO()
        out = io.TextIOWrapper(binary, encoding=encoding)
        said = io.TextIOWrapper(io.BytesIO(), encoding=encoding)
        assert streams(COMMANDS[command], out, said)[0] == 0
        written[encoding] = binary.getvalue().decode("utf-8")
    assert written["cp1252"] == written["ascii"] == written["utf-8"] != ""


@pytest.fixture
def broken():
    """Standard output as a process has it, on a full disk, or into a pipe that nobody reads."""
    reads, writes = os.pipe()
    os.close(reads)
    full = open("/dev/full", "w", encoding="cp1252")  # noqa: PTH123, SIM115
    return full, os.fdopen(writes, "w", encoding="cp1252")


@POSIX
@pytest.mark.parametrize("arguments", COMMANDS.values(), ids=COMMANDS)
def test_what_could_not_be_written_is_not_tried_again_at_the_end(streams, broken, arguments):
    full, unread = broken
    assert streams(arguments, full) == (2, FULL)
    assert streams(arguments, unread) == (0, "")
    for stream in broken:
        stream.close()  # as Python does at its end: it writes what is left


@POSIX
@pytest.mark.parametrize("number", range(3))
def test_no_file_gets_the_number_of_a_stream_that_is_closed(tmp_path, number):
    kept = os.dup(number)
    os.close(number)
    try:
        prepare()
        with (tmp_path / "x").open("w") as file:
            assert file.fileno() > 2
    finally:
        os.dup2(kept, number)
        os.close(kept)


@POSIX
@pytest.mark.parametrize(
    ("line", "code", "lines", "says"),
    [
        ("{main} trace --steps 3 > /dev/full", 2, 0, FULL),
        ("{main} trace --steps 3 >&-", 2, 0, CLOSED),
        ("{main} trace --steps 100000 | head -2; exit ${{PIPESTATUS[0]}}", 0, 2, ""),
    ],
)
def test_a_process_ends_as_it_should(tmp_path, line, code, lines, says):
    command = line.format(main=shlex.join([sys.executable, str(ROOT / "main.py")]))
    done = subprocess.run(
        ["bash", "-c", command], cwd=tmp_path, capture_output=True, text=True, check=False
    )
    assert (done.returncode, len(done.stdout.splitlines()), done.stderr) == (code, lines, says)


@POSIX
def test_a_recording_is_written_whether_or_not_anything_can_be_said(tmp_path):
    asked = ["render", "-o", "x.mp4", "--to", "0:h1", "--fps", "2", "--captions", *SMALL]
    command = shlex.join([sys.executable, str(ROOT / "main.py"), *asked, "--progress"])
    running = subprocess.Popen(
        ["bash", "-c", f"{command} >/dev/full 2>&-"], cwd=tmp_path, stdin=subprocess.PIPE
    )
    assert running.wait() == 0
    running.stdin.close()
    assert names_in(tmp_path) == ["x.mp4", "x.srt"]


def test_an_input_at_its_end_gives_up_what_it_controls(tmp_path):
    done = subprocess.run(
        [sys.executable, str(ROOT / "main.py"), "render", "-o", "x.mp4", "--progress"],
        cwd=tmp_path,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stdout) == (130, "")
    assert done.stderr == "Given up; nothing is written.\n"
    assert names_in(tmp_path) == []
