"""Set up once, then open OneTwoOne: `python3 run.py`, and with it `test` and `bench`.

Makes the folder .venv beside this file from the hash lock, and installs the system libraries Qt
lacks where it may. Everything but `test` and `bench` goes on to main.py. Standard library only.
"""

import hashlib
import os
import platform
import shutil
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
LOCK = HERE / "requirements.lock"
ENVIRONMENT = HERE / ".venv"
STAMP = ENVIRONMENT / "onetwoone-set-up"
EXIT_MISSING_PART = 69
LEAST_PYTHON = (3, 11)
PYTEST = ("pytest", "-p", "tests.apart", "-n", "auto", "--maxprocesses=4", "--dist=worksteal")


def main(arguments: list[str]) -> int:
    """Set up if that has not been done, then run what was asked for."""
    if sys.version_info < LEAST_PYTHON:
        return fail(f"OneTwoOne needs Python 3.11 or newer; this is {platform.python_version()}.")
    offscreen = arguments[:1] in (["test"], ["bench"]) or not has_display()
    state = f"{fingerprint()} {'offscreen' if offscreen else 'window'}"
    if state not in stamped():
        problem = set_up() or install_system_libraries(window=not offscreen)
        if problem:
            return fail(problem)
        STAMP.write_text("\n".join([*stamped(), state]) + "\n", encoding="utf-8")
    make_translations()
    if arguments[:1] == ["test"]:
        command = ["-m", *PYTEST, *arguments[1:]]
    elif arguments[:1] == ["bench"]:
        command = ["-m", "tests.benchmarks", *arguments[1:]]
    else:
        return hand_over([str(HERE / "main.py"), *arguments])
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    return hand_over(command, HERE)


def make_translations() -> None:
    """Make the files that Qt reads translations from, where they are missing or stale."""
    from gui.catalogues import stale

    if stale():
        subprocess.run([str(python()), "-m", "gui.catalogues"], cwd=HERE, check=False)


def fail(sentence: str) -> int:
    """Say what is missing and return the exit code for it."""
    print(sentence, file=sys.stderr)
    return EXIT_MISSING_PART


def has_display() -> bool:
    """Say whether a window could open."""
    if not sys.platform.startswith("linux"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def fingerprint() -> str:
    """Return what the environment is made of: the lock, this Python and this place."""
    made_of = LOCK.read_bytes() + f"{sys.version_info[:2]} {platform.machine()} {HERE}".encode()
    return hashlib.sha256(made_of).hexdigest()


def stamped() -> list[str]:
    """Return which set-ups are complete."""
    current = fingerprint()
    try:
        lines = STAMP.read_text(encoding="utf-8").splitlines()
    except OSError:
        return []
    return [line for line in lines if line.startswith(current)] if python().exists() else []


def python() -> Path:
    """Return the environment's own Python."""
    if os.name == "nt":
        return ENVIRONMENT / "Scripts" / "python.exe"
    return ENVIRONMENT / "bin" / "python"


def set_up() -> str | None:
    """Make the environment and fill it from the lock; return what went wrong, if anything."""
    if stamped():
        return None
    print("Setting up OneTwoOne in .venv, once. This takes a minute.", file=sys.stderr)
    STAMP.unlink(missing_ok=True)
    pip = make_environment()
    if pip is None:
        return (
            "This Python has neither ensurepip nor pip; install one of them "
            "(Debian, Ubuntu: apt-get install python3-venv) and try again."
        )
    options = ["--quiet", "--disable-pip-version-check", "--require-hashes", "--only-binary=:all:"]
    done = subprocess.run([*pip, "install", *options, "-r", str(LOCK)], check=False)
    if done.returncode:
        return "The packages could not be installed; pip says why above. Then try again."
    return None


def make_environment() -> list[str] | None:
    """Make an empty environment; return the command of a pip that fills it, or None."""
    make = [sys.executable, "-m", "venv", "--clear"]
    if runs([sys.executable, "-c", "import ensurepip"]) and runs([*make, str(ENVIRONMENT)]):
        return [str(python()), "-m", "pip"]
    outer_pip = [sys.executable, "-m", "pip", "--python", str(python())]
    if runs([sys.executable, "-m", "pip", "--version"]) and runs(
        [*make, "--without-pip", str(ENVIRONMENT)]
    ):
        return outer_pip
    return None


def runs(command: list[str]) -> bool:
    """Run a command quietly; say whether it ended well."""
    return subprocess.run(command, check=False, capture_output=True).returncode == 0


def install_system_libraries(*, window: bool) -> str | None:
    """Install what Qt lacks, or return the command that would."""
    from gui.systemlibs import missing_packages

    packages = missing_packages(window=window)
    if not packages:
        return None
    install = ["apt-get", "install", "--yes", "--no-install-recommends", *packages]
    if shutil.which("apt-get") and hasattr(os, "geteuid") and os.geteuid() == 0:
        print(f"Qt needs these system libraries; installing: {' '.join(packages)}", file=sys.stderr)
        quiet = {
            "stdout": subprocess.DEVNULL,
            "env": os.environ | {"DEBIAN_FRONTEND": "noninteractive"},
        }
        subprocess.run(["apt-get", "update"], check=False, **quiet)
        if subprocess.run(install, check=False, **quiet).returncode == 0:
            return None
    command = f"apt-get install {' '.join(packages)}"
    return f"Qt needs system libraries that are missing here. As administrator, run: {command}"


def hand_over(command: list[str], folder: Path | None = None) -> int:
    """Go on in the environment's Python, in this process where the system can do that.

    Without a folder it stays in the caller's, where files are named from.
    """
    full = [str(python()), *command]
    if os.name == "nt":
        return subprocess.run(full, cwd=folder, check=False).returncode
    if folder:
        os.chdir(folder)
    sys.stdout.flush()
    return os.execv(full[0], full)  # goes on as that program


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
