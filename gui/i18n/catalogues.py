"""The files of the translations: .ts, which people write, and .qm, which Qt reads, made of them.

Needs the standard library only: `python -m gui.i18n.catalogues` makes those that are missing or
stale. A command that needs no Qt reads the .ts.
"""

import os
import sys
from enum import StrEnum
from pathlib import Path

from core.files.permissions import umask
from core.files.temporary_files import temporary

FOLDER = Path(__file__).resolve().parents[2] / "resources" / "translations"


class Of(StrEnum):
    """What is translated: each has a file for each language."""

    INTERFACE = "onetwoone"
    LESSONS = "lessons"


CONTEXTS = {Of.INTERFACE: "OneTwoOne", Of.LESSONS: "Lessons"}
"""What Qt calls that within the files."""


class NotMadeError(Exception):
    """Why a .qm could not be made, as the system or Qt's lrelease says it."""


def source(tag: str, of: Of = Of.INTERFACE) -> Path:
    """Return the file that holds the translation into a language."""
    return FOLDER / f"{of}_{tag}.ts"


def read(ts: Path) -> dict[str, str]:
    """Return translations by what they translate: "" where there is none yet.

    Raises `OSError`, `SyntaxError` (of XML).
    """
    from xml.etree import ElementTree as ET  # late: a window has no need of it

    return {
        message.findtext("source", ""): message.findtext("translation", "")
        for message in ET.fromstring(ts.read_text("utf-8")).iter("message")
    }


def compiled(tag: str, of: Of = Of.INTERFACE) -> Path:
    """Return the file that Qt reads a translation from; made first where it is stale.

    Raises `NotMadeError`.
    """
    ts = source(tag, of)
    made = ts.with_suffix(".qm")
    try:
        if _is_stale(made):
            compile_to(ts, made)
    except OSError as error:
        raise NotMadeError(str(error)) from error
    return made


def stale() -> tuple[Path, ...]:
    """Return the .ts whose .qm is missing or older."""
    return tuple(ts for ts in sorted(FOLDER.glob("*.ts")) if _is_stale(ts.with_suffix(".qm")))


def compile_to(ts: Path, qm: Path) -> None:
    """Make a .qm, whole or not at all, with Qt's lrelease. Raises `NotMadeError`, `OSError`."""
    import subprocess  # late: a start that finds all made is quicker

    with temporary(qm) as made:
        command = [str(_lrelease()), "-silent", str(ts), "-qm", str(made)]
        done = subprocess.run(command, check=False, capture_output=True, text=True)
        if done.returncode:
            raise NotMadeError(done.stderr.strip() or f"lrelease ended with {done.returncode}")
        made.chmod(0o666 & ~umask())
        made.replace(qm)


def _is_stale(made: Path) -> bool:
    try:
        return made.stat().st_mtime < made.with_suffix(".ts").stat().st_mtime
    except FileNotFoundError:
        return True


def _lrelease() -> Path:
    """Return the lrelease that comes with PySide6; raises `NotMadeError`."""
    import importlib.util

    found = importlib.util.find_spec("PySide6")
    if found is None or found.origin is None:
        raise NotMadeError("PySide6 is not installed")
    return Path(found.origin).with_name("lrelease.exe" if os.name == "nt" else "lrelease")


def main() -> int:
    """Make what is missing or stale; return the exit code."""
    for ts in stale():
        try:
            compile_to(ts, ts.with_suffix(".qm"))
        except (NotMadeError, OSError) as problem:
            print(f"The translation {ts} is not ready: {problem}.", file=sys.stderr)
            return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
