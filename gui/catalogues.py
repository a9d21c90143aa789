"""The files of the translations: .ts, which people write, and .qm, which Qt reads, made of them.

Needs the standard library only: `python -m gui.catalogues` makes those that are missing or stale.
"""

import os
import sys
from pathlib import Path

FOLDER = Path(__file__).resolve().parent.parent / "resources" / "translations"
_PREFIX = "onetwoone_"


class NotMadeError(Exception):
    """Why a .qm could not be made, as the system or Qt's lrelease says it."""


def source(tag: str) -> Path:
    """Return the file that holds the translation into a language."""
    return FOLDER / f"{_PREFIX}{tag}.ts"


def compiled(tag: str) -> Path:
    """Return the file that Qt reads a translation from; made first where it is stale.

    Raises `NotMadeError`.
    """
    made = source(tag).with_suffix(".qm")
    try:
        if _is_stale(made):
            compile_to(source(tag), made)
    except OSError as error:
        raise NotMadeError(str(error)) from error
    return made


def stale() -> tuple[str, ...]:
    """Return the languages whose .qm is missing or older than its .ts."""
    found = sorted(FOLDER.glob(f"{_PREFIX}*.ts"))
    return tuple(
        path.stem.removeprefix(_PREFIX) for path in found if _is_stale(path.with_suffix(".qm"))
    )


def compile_to(ts: Path, qm: Path) -> None:
    """Make a .qm, whole or not at all, with Qt's lrelease. Raises `NotMadeError`, `OSError`."""
    import subprocess  # late: a start that finds all made is quicker

    temporary = qm.with_name(f".{qm.name}.{os.getpid()}")
    try:
        command = [str(_lrelease()), "-silent", str(ts), "-qm", str(temporary)]
        done = subprocess.run(command, check=False, capture_output=True, text=True)
        if done.returncode:
            raise NotMadeError(done.stderr.strip() or f"lrelease ended with {done.returncode}")
        temporary.replace(qm)
    finally:
        temporary.unlink(missing_ok=True)


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
    for tag in stale():
        try:
            compiled(tag)
        except NotMadeError as problem:
            print(f"The translation {source(tag)} is not ready: {problem}.", file=sys.stderr)
            return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
