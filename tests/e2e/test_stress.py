"""The command that feeds mutated input by the thousand."""

import subprocess
import sys

import pytest

from tests.conftest import ROOT
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
def test_it_says_what_came_of_the_cases(kind):
    done = stress("-m", "tests.stress", kind)
    assert done.returncode == 0, done.stderr
    assert done.stdout.endswith(f"25  {kind}, of which 0 failed\n")


def test_a_traceback_is_a_failure():
    done = stress("-c", BROKEN, "paste")
    assert done.returncode == 1
    assert "substring not found" in done.stderr
    assert "case 0 (--seed 1)" in done.stderr
