"""The folder .venv: built from the lock beside the old one, then put in its place.

What fails leaves the old one as it was. Standard library only: nothing is installed yet.
"""

import hashlib
import os
import platform
import re
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from core.files.locks import Lock, NoLocksError

_BETWEEN_LOOKS = 0.2
"""Seconds from one look whether another start has finished to the next."""

_UNREACHABLE = re.compile(
    r"NewConnectionError|ConnectTimeout|name resolution|ConnectionError|Proxy"
)


class SetUpError(Exception):
    """Why there is no environment, in one sentence without its end."""


class Environment:
    """The environment of a program's folder; `lock` there says what it is made of.

    All three names are equally long: what a venv wrote about itself can be put right in place.
    """

    def __init__(self, home: Path) -> None:
        self._home = home
        self._lock = home / "requirements.lock"
        self._folder, self._next, self._last = (home / n for n in (".venv", ".vnew", ".vold"))

    @property
    def python(self) -> Path:
        """The environment's own Python."""
        return _python(self._folder)

    def done(self) -> list[str]:
        """Return what has been done for the present lock, as noted by `note`; [] if nothing."""
        return self._noted(self._folder)

    def note(self, what: str) -> None:
        """Note what has been done; where that cannot be written, it is looked at again."""
        with suppress(OSError):
            _note(self._folder, [f"{self._made_of()} {each}" for each in (*self.done(), what)])

    def works(self) -> bool:
        """Say whether there is an environment that can be used, if one of another lock."""
        return _runs([str(self.python), "-c", "import PySide6"]) is None

    def set_up(self) -> None:
        """Make the environment, unless it is there. Raises `SetUpError`; the old one stays then."""
        if self.done():
            self._clear_up()
            return
        try:
            with self._alone():
                if not self.done():  # nor has the start that was waited for done it
                    self._make()
        except OSError as error:
            reason = error.strerror or str(error)
            raise SetUpError(f"The folder {self._home} cannot be written: {reason}") from error

    def _clear_up(self) -> None:
        """Take away what a start left that was killed while it put the new one in its place."""
        if any(map(os.path.lexists, (self._next, self._last))):
            with suppress(OSError), self._alone():
                _remove(self._next)
                _remove(self._last)

    def _make(self) -> None:
        if not self._noted(self._next):  # else all but the last move had been done
            print("Setting up OneTwoOne in .venv, once. This takes a minute.", file=sys.stderr)
            try:
                self._build()
            except BaseException:
                _remove(self._next)
                raise
        self._swap()

    def _build(self) -> None:
        pip = self._empty()
        options = ["--quiet", "--disable-pip-version-check", "--no-input", "--retries", "2"]
        options += ["--require-hashes", "--only-binary=:all:", "-r", str(self._lock)]
        scratch = self._next / "tmp"  # what pip leaves where it is killed goes with all the rest
        scratch.mkdir()
        if said := _runs([*pip, "install", *options], scratch):
            raise SetUpError(f"The packages could not be installed: {_reason(said)}")
        _remove(scratch)
        for file in (self._next / "pyvenv.cfg", *_python(self._next).parent.iterdir()):
            if file.is_file() and not file.is_symlink():
                data = file.read_bytes()
                future = data.replace(self._next.name.encode(), self._folder.name.encode())
                if future != data:
                    file.write_bytes(future)
        _note(self._next, [f"{self._made_of()} packages"])

    def _empty(self) -> list[str]:
        """Make an empty environment; return the command of a pip that fills it."""
        make = [sys.executable, "-m", "venv", "--clear"]
        inner, outer = "import ensurepip", [sys.executable, "-m", "pip"]
        if _runs([sys.executable, "-c", inner]) is None:
            pip = [str(_python(self._next)), "-m", "pip"]
            failed = _runs([*make, str(self._next)])
        elif _runs([*outer, "--version"]) is None:
            pip = [*outer, "--python", str(_python(self._next))]
            failed = _runs([*make, "--without-pip", str(self._next)])
        else:
            raise SetUpError(
                "This Python has neither ensurepip nor pip; install one of them "
                "(Debian, Ubuntu: apt-get install python3-venv)"
            )
        if failed is not None:
            raise SetUpError(f"An environment could not be made: {_reason(failed)}")
        return pip

    def _swap(self) -> None:
        _remove(self._last)
        try:
            if os.path.lexists(self._folder):
                self._folder.rename(self._last)
            try:
                self._next.rename(self._folder)
            except BaseException:
                if os.path.lexists(self._last):
                    self._last.rename(self._folder)
                raise
        except OSError as error:
            raise SetUpError(
                f"The new packages cannot take the place of the old ones ({error.strerror}); "
                "close OneTwoOne where it is open"
            ) from error
        _remove(self._last)

    @contextmanager
    def _alone(self) -> Iterator[None]:
        """Wait until no other start sets up here."""
        lock = Lock(self._home / ".vlock")
        try:
            with suppress(NoLocksError):  # then two starts at once are up to the person
                if not lock.take():
                    print("Another start is setting up; waiting for it.", file=sys.stderr)
                    while not lock.take():
                        time.sleep(_BETWEEN_LOOKS)
            yield
        finally:
            lock.free()

    def _made_of(self) -> str:
        """Return a mark of the lock, this Python and this place."""
        here = f"{sys.version_info[:2]} {platform.machine()} {self._home}"
        try:
            packages = self._lock.read_bytes()
        except OSError as error:
            said = f"{self._lock} cannot be read ({error.strerror}); get the program anew"
            raise SetUpError(said) from error
        return hashlib.sha256(packages + here.encode()).hexdigest()

    def _noted(self, folder: Path) -> list[str]:
        current = self._made_of()
        try:
            lines = _stamp(folder).read_text(encoding="utf-8").splitlines()
        except OSError:
            return []
        done = [line.partition(" ")[2] for line in lines if line.startswith(current)]
        return done if _python(folder).exists() else []


def _python(folder: Path) -> Path:
    if os.name == "nt":
        return folder / "Scripts" / "python.exe"
    return folder / "bin" / "python"


def _stamp(folder: Path) -> Path:
    return folder / "onetwoone-set-up"


def _note(folder: Path, lines: list[str]) -> None:
    _stamp(folder).write_text("\n".join(lines) + "\n", encoding="utf-8")


def _remove(folder: Path) -> None:
    if folder.is_symlink():
        folder.unlink()
    else:
        shutil.rmtree(folder, ignore_errors=True)


def _runs(command: list[str], scratch: Path | None = None) -> str | None:
    """Run a command quietly; return what it said if it failed, else None.

    `scratch` is where it has its temporary files, if not where the system has them.
    """
    place = dict.fromkeys(("TMPDIR", "TEMP", "TMP"), str(scratch)) if scratch else {}
    with suppress(OSError):
        done = subprocess.run(
            command,
            check=False,
            capture_output=True,
            text=True,
            errors="replace",
            env=os.environ | place,
        )
        return f"{done.stdout}\n{done.stderr}" if done.returncode else None
    return f"{command[0]} cannot be run"


def _reason(said: str) -> str:
    """Return the one line that says why, of all that venv or pip said."""
    if _UNREACHABLE.search(said):
        return "the package index cannot be reached; connect to the network"
    lines = [line.strip() for line in said.splitlines() if line.strip()]
    errors = [line for line in lines if "rror: " in line or "ERROR:" in line]
    last = (errors or lines or ["no reason was given"])[-1]
    return re.sub(r"^(ERROR|Error): *", "", last).rstrip(".")
