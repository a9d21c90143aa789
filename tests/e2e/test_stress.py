"""The command that feeds mutated input by the thousand."""

import subprocess
import sys

import pytest

from tests.conftest import ROOT
from tests.stress import __main__, kill
from tests.stress.cases import READERS

BROKEN = """
import sys
from tests.stress import __main__, cases
cases.parse_pairs = lambda text: text.index("?")
sys.exit(__main__.main())
"""


def stress(*arguments):
    return subprocess.run(
        [sys.executable, *arguments, "--count", "25"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.parametrize("kind", READERS)
def test_it_says_what_came_of_the_cases(kind, monkeypatch, capsys):
    monkeypatch.setattr(sys, "argv", ["stress", kind, "--count", "25"])
    monkeypatch.setattr(__main__, "_bound_memory", lambda: None)  # this process goes on
    assert __main__.main() == 0
    assert capsys.readouterr().out.endswith(f"25  {kind}, of which 0 failed\n")


def test_it_is_a_command():
    done = stress("-m", "tests.stress", "paste")
    assert done.returncode == 0, done.stderr
    assert done.stdout.endswith("25  paste, of which 0 failed\n")


def test_a_traceback_is_a_failure():
    done = stress("-c", BROKEN, "paste")
    assert done.returncode == 1
    assert "substring not found" in done.stderr
    assert "case 0 (--seed 1)" in done.stderr


def test_a_process_killed_while_it_saves_leaves_a_whole_file(capsys):
    assert kill.kill_often(10, 1) == 0
    assert capsys.readouterr().out.endswith("10  kill, of which 0 failed\n")


def test_a_file_that_is_not_whole_is_found(tmp_path, monkeypatch):
    halfway = "save_session(workspace.session(), path)"
    written = "path.write_text('{\"format\": '); print(saves, flush=True); sys.stdin.read()"
    monkeypatch.setattr(kill, "SAVER", kill.SAVER.replace(halfway, written))
    assert "not valid JSON" in kill.kill_one(tmp_path / "s.json", 0.0)
