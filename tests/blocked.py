"""The tests of the core in a process of its own, where Qt cannot be imported."""

import os
import subprocess
import sys
from pathlib import Path

QT = ("PySide6", "shiboken6", "pyqtgraph")
ROOT = Path(__file__).resolve().parent.parent

_CODE = f"""
import sys

class Blocked:
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] in {QT!r}:
            raise ImportError(name + " is blocked: core knows no screen")

sys.meta_path.insert(0, Blocked())
sys.path.insert(0, {str(ROOT)!r})
import pytest
sys.exit(pytest.main(["-q", "-c", {os.devnull!r}, "--rootdir", {str(ROOT)!r}, "tests/core",
                      "-p", "no:cacheprovider"]))
"""


def begin(said: Path) -> "subprocess.Popen[bytes]":
    """Begin to run them, beside all else; what they say goes into a file."""
    with said.open("wb") as out:
        return subprocess.Popen(
            [sys.executable, "-c", _CODE],
            cwd=ROOT,
            stdout=out,
            stderr=subprocess.STDOUT,
            env={**os.environ, "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"},
        )
