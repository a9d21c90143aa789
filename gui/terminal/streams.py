"""The streams of a command: UTF-8 out, and a sentence, or nothing, where they take no more."""

import io
import os
import sys
from collections.abc import Iterable
from contextlib import suppress
from typing import TextIO

from core.base.problems import Problem
from core.files.text_files import reason_of
from gui.i18n.language import tr


class ReaderGoneError(Exception):
    """Who read standard output, such as `head`, has seen enough."""


def prepare() -> None:
    """Ask for UTF-8, and see that no file gets the number of a stream that is closed.

    What Qt, a codec or a font's cache says to that number would be written into the file.
    """
    for number in range(3):
        try:
            os.fstat(number)
        except OSError:
            os.open(os.devnull, os.O_RDWR)  # takes the lowest number that is free
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def write(pieces: Iterable[str]) -> None:
    """Write text to standard output, through to who reads it.

    Raises `Problem` (output.failed), `ReaderGoneError`.
    """
    for piece in pieces:
        _put(sys.stdout, piece)
    _put(sys.stdout, "", through=True)


def mention(line: str) -> None:
    """Write a line to standard output on which nothing depends: where that fails, it is missing."""
    with suppress(Problem, ReaderGoneError):
        write([f"{line}\n"])


def say(sentence: str, end: str = "\n") -> None:
    """Say something on standard error; where nobody can hear it, all goes on without."""
    with suppress(Problem, ReaderGoneError):
        _put(sys.stderr, f"{sentence}{end}", through=True)


def is_watched() -> bool:
    """Say whether somebody may be looking at standard error."""
    return sys.stderr is not None and not sys.stderr.closed and sys.stderr.isatty()


def _put(stream: TextIO | None, text: str, *, through: bool = False) -> None:
    if stream is None or stream.closed:
        raise Problem("output.failed", reason=tr("it is closed"))
    try:
        stream.write(text)
        if through:
            stream.flush()
    except OSError as error:
        _release(stream)
        if isinstance(error, BrokenPipeError):
            raise ReaderGoneError from error
        raise Problem("output.failed", reason=reason_of(error)) from error


def _release(stream: TextIO) -> None:
    """Let what is still to be written go nowhere, so that Python does not fail on it at its end."""
    with suppress(OSError, ValueError), open(os.devnull, "wb") as nowhere:  # noqa: PTH123
        os.dup2(nowhere.fileno(), stream.fileno())
