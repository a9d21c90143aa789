"""Run all benchmarks and print the table of docs/benchmarks.md; exit 1 if a target is missed.

To renew the page: python3 run.py bench -o docs/benchmarks.md
"""

import argparse
import platform
import sys
from importlib.metadata import version
from pathlib import Path

from tests.benchmarks import frames, plots, recording, soak, start, surface, sweeping, training
from tests.benchmarks.result import Result

HEAD = """# Benchmarks

Each figure is a ratio of two things measured in one run, in turns, on one machine; the median of
the turns. Absolute times differ from machine to machine and from minute to minute; ratios travel.

Renew this page with

    python3 run.py bench -o docs/benchmarks.md

which exits with 1 if a target is missed.

"""


def main() -> int:
    """Measure, print, and write where asked."""
    parser = argparse.ArgumentParser(prog="run.py bench", description="Measure speed as ratios.")
    parser.add_argument("-o", dest="out", type=Path, help="write the page here too")
    options = parser.parse_args()
    results: list[Result] = []
    for part in (training, sweeping, surface, frames, plots, recording, start, soak):
        for result in part.measure():
            print(result.row(), file=sys.stderr, flush=True)
            results.append(result)
    page = HEAD + table(results) + "\n" + machine()
    print(page)
    if options.out:
        options.out.write_text(page, encoding="utf-8")
    return 0 if all(result.met for result in results) else 1


def table(results: list[Result]) -> str:
    """Return the results as a Markdown table."""
    head = "| what | against | ratio | target | |\n|---|---|---|---|---|\n"
    return head + "".join(result.row() + "\n" for result in results)


def machine() -> str:
    """Say what it was measured with."""
    packages = ("numpy", "PySide6-Essentials", "pyqtgraph")
    versions = ", ".join(f"{name} {version(name)}" for name in packages)
    return (
        f"Measured with Python {platform.python_version()}, {versions}, on {platform.system()}.\n"
    )


if __name__ == "__main__":
    sys.exit(main())
