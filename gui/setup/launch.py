"""What `run.py` does: set up if that has not been done, then go on as what was asked for.

Standard library only; installs the system libraries that Qt lacks where it may.
"""

import os
import shutil
import subprocess
import sys
from pathlib import Path

from gui.setup.environment import Environment, SetUpError
from gui.setup.needed import EXIT_MISSING_PART

HERE = Path(__file__).resolve().parents[2]
EXIT_INTERRUPTED = 130
PYTEST = ("pytest", "-n", "auto", "--maxprocesses=4", "--dist=worksteal")
CORE = ("-p", "no:pytest-qt", "-p", "tests.blocked", "tests/core")
"""What is tested where nothing of Qt can be imported."""

OTHERS = ("--ignore=tests/core",)
INTERRUPTED, NOTHING_TO_TEST = 2, 5
"""As pytest says it; the first also of a file of tests that cannot be read."""


def main(arguments: list[str]) -> int:
    """Set up, then run what was asked for; return the exit code."""
    environment = Environment(HERE)
    try:
        problem = prepare(environment, arguments)
    except KeyboardInterrupt:
        print("The set-up was interrupted; nothing has changed.", file=sys.stderr)
        return EXIT_INTERRUPTED
    if problem:
        print(problem, file=sys.stderr)
        return EXIT_MISSING_PART
    python = str(environment.python)
    if arguments[:1] not in (["test"], ["bench"]):
        return hand_over([python, str(HERE / "main.py"), *arguments])
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    if arguments[0] == "bench":
        return hand_over([python, "-m", "tests.benchmarks", *arguments[1:]], HERE)
    return run_tests(python, arguments[1:])


def run_tests(python: str, options: list[str]) -> int:
    """Test what is named, or all: the core, where Qt is blocked, then the rest.

    Return the exit code: of the first that fails. An option may leave nothing to test in one.
    """
    command = [python, "-m", *PYTEST, *options]
    if any((HERE / each.partition("::")[0]).exists() for each in options if each[:1] != "-"):
        return hand_over(command, HERE)
    codes: list[int] = []
    for part in (CORE, OTHERS):
        if codes != [INTERRUPTED]:
            codes.append(follow([*command, *part], HERE))
    told = [code for code in codes if not (options and code == NOTHING_TO_TEST)]
    return next((code for code in told if code), 0 if told else NOTHING_TO_TEST)


def prepare(environment: Environment, arguments: list[str]) -> str | None:
    """Have all that is needed; return in a sentence what is missing, or None.

    To open a window the packages of another lock will do where those of the present one cannot be
    had; not to test or to measure.
    """
    strict = arguments[:1] in (["test"], ["bench"])
    offscreen = strict or not has_display()
    try:
        environment.set_up()
    except SetUpError as error:
        if strict or not environment.works():
            return f"{error}. Then try again."
        print(f"{error}. OneTwoOne goes on with the packages it has.", file=sys.stderr)
    else:
        state = "offscreen" if offscreen else "window"
        if state not in environment.done():
            if problem := install_system_libraries(window=not offscreen):
                return problem
            environment.note(state)
    make_translations(environment.python)
    return None


def make_translations(python: Path) -> None:
    """Make the files that Qt reads translations from, where they are missing or stale."""
    from gui.i18n.catalogues import stale

    if stale():
        subprocess.run([str(python), "-m", "gui.i18n.catalogues"], cwd=HERE, check=False)


def has_display() -> bool:
    """Say whether a window could open."""
    if not sys.platform.startswith("linux"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def install_system_libraries(*, window: bool) -> str | None:
    """Install what Qt lacks, or return the command that would."""
    from gui.setup.system_libraries import missing_packages

    packages = missing_packages(window=window)
    if not packages:
        return None
    install = ["apt-get", "install", "--yes", "--no-install-recommends", *packages]
    if shutil.which("apt-get") and hasattr(os, "geteuid") and os.geteuid() == 0:
        print(f"Qt needs these system libraries; installing: {' '.join(packages)}", file=sys.stderr)
        unasked = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
        for command in (["apt-get", "update"], install):
            done = subprocess.run(command, stdout=subprocess.DEVNULL, env=unasked, check=False)
        if done.returncode == 0:
            return None
    return (
        "Qt needs system libraries that are missing here. "
        f"As administrator, run: apt-get install {' '.join(packages)}"
    )


def hand_over(command: list[str], folder: Path | None = None) -> int:
    """Go on as that program, in this process where the system can do that.

    Without a folder it stays in the caller's, where files are named from.
    """
    if os.name == "nt":
        return follow(command, folder)
    if folder:
        os.chdir(folder)
    return os.execv(command[0], command)  # goes on as that program


def follow(command: list[str], folder: Path | None) -> int:
    """Run a program to its end, which an interrupt is for it to decide; return its exit code."""
    with subprocess.Popen(command, cwd=folder) as program:
        while True:
            try:
                return program.wait()
            except KeyboardInterrupt:
                continue
