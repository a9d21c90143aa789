"""Try mutants on a copy of the program, in a process each: do their tests fail?"""

import os
import re
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.mutants.mutant import Mutant, NotFoundError

MOST_SECONDS = 300
"""What runs longer hangs, which is seen."""

LEFT_OUT = shutil.ignore_patterns(".git", ".venv", "__pycache__", ".*_cache")
FAILED = re.compile(r"^(?:FAILED|ERROR) (.+?)(?: - .*)?$", re.MULTILINE)


@dataclass(frozen=True)
class Outcome:
    """What came of a mutant, and the test that saw it or else the last line that was printed."""

    mutant: Mutant
    came: str
    by: str = ""
    seconds: float = 0.0

    @property
    def good(self) -> bool:
        """Whether nothing is left to be done about it."""
        return self.came == "seen" or (self.came == "survived" and bool(self.mutant.harmless))


class Copy:
    """A copy of the tree, in which one file at a time is changed."""

    def __init__(self, root: Path, folder: Path) -> None:
        self.root = folder
        shutil.copytree(root, folder, ignore=LEFT_OUT, dirs_exist_ok=True)
        # compiled by contents: a file that is changed and changed back within a second is noticed
        self._python("-m", "compileall", "-q", "--invalidation-mode", "checked-hash", ".")

    def tried(self, mutant: Mutant) -> Outcome:
        """Make the change, run its tests, take it back."""
        path = self.root / mutant.file
        try:
            changed = mutant.applied(self.root)
        except (NotFoundError, FileNotFoundError) as error:
            return Outcome(mutant, "not found", str(error))
        text = path.read_bytes()
        path.write_text(changed, encoding="utf-8")
        try:
            return self._run(mutant)
        finally:
            path.write_bytes(text)

    def failing(self, tests: Sequence[str]) -> str:
        """Return what fails of these tests where nothing is changed."""
        code, said = self._python("-m", "pytest", "-q", "-x", *tests)
        return "" if code == 0 else _failed(said)

    def _run(self, mutant: Mutant) -> Outcome:
        began = time.monotonic()
        code, said = self._python("-m", "pytest", "-q", "-x", *mutant.seen_by, seconds=MOST_SECONDS)
        seconds = time.monotonic() - began
        if code is None:
            return Outcome(mutant, "seen", f"hangs for {MOST_SECONDS} s", seconds)
        if code == 0:
            return Outcome(mutant, "survived", mutant.harmless, seconds)
        # 1: a test failed; below 0: the process was aborted; else there was nothing to be run
        came = "seen" if code == 1 or code < 0 else "broken"
        return Outcome(mutant, came, _failed(said), seconds)

    def _python(self, *arguments: str, seconds: float | None = None) -> tuple[int | None, str]:
        """Run Python in the copy; return its exit code, None if it had to be ended."""
        with subprocess.Popen(
            [sys.executable, *arguments],
            cwd=self.root,
            env=os.environ | {"PYTHONDONTWRITEBYTECODE": "1", "QT_QPA_PLATFORM": "offscreen"},
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            encoding="utf-8",
            errors="replace",
            start_new_session=True,
        ) as process:
            try:
                said, _ = process.communicate(timeout=seconds)
            except subprocess.TimeoutExpired:
                return None, ""
            finally:
                if process.poll() is None:
                    _end(process)
        return process.returncode, said


def _end(process: subprocess.Popen) -> None:
    """End a process, with all that it started where that can be done."""
    if hasattr(os, "killpg"):
        os.killpg(process.pid, signal.SIGKILL)
    else:
        process.kill()


def _failed(said: str) -> str:
    """Return the first test that failed, or else the last line."""
    found = FAILED.search(said)
    return found[1] if found else said.strip().rpartition("\n")[2]
