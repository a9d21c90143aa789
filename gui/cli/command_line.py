"""The command line: options in, text and pictures out. Qt is imported late."""

import argparse
import signal
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from core.base.number_format import parse_number
from core.base.problems import Problem
from core.files import temporary_files
from core.files.text_files import replacing
from core.network.compiled import predict
from core.network.declared import LINEAR
from core.training.run import MOST_STEPS, Overflow
from gui.cli.display import require_qt
from gui.i18n import language
from gui.terminal import streams
from gui.terminal.interrupts import give_up, heard
from gui.terminal.parsers import (
    COMMANDS,
    EXIT_BAD_INPUT,
    LessonParser,
    SourceParser,
    command_parser,
)
from gui.terminal.source_options import read_source, whole_number, window_source
from gui.words.wording import word

if TYPE_CHECKING:
    from core.training.trace import Trace

_MOST_ASKED = 10**15
EXIT_BY_SIGNAL = 128
"""To which the number of the signal is added."""


def run(argv: list[str]) -> int:
    """Carry out one command line; return the exit code."""
    streams.prepare()
    try:
        with heard(give_up):
            temporary_files.clear()
            if argv[:1] and argv[0] in COMMANDS:
                return _COMMANDS[argv[0]](argv[1:])
            return _open_window(argv)
    except Problem as problem:
        streams.say(word(problem.message))
        return EXIT_BAD_INPUT
    except streams.ReaderGoneError:
        return 0
    except KeyboardInterrupt as interrupt:
        return EXIT_BY_SIGNAL + getattr(interrupt, "number", signal.SIGINT)


def _planned(options: argparse.Namespace) -> "Trace":
    """Return the run that is asked for, as far as asked: one epoch, or all that a session has."""
    from core.training.trace import Trace

    source = read_source(options)
    if plan := source.plan:
        recipe = plan.recipe
        steps = _steps(options, recipe.length)
        return Trace(recipe.experiment, steps, recipe.edits)
    experiment = source.experiment()
    return Trace(experiment, _steps(options, len(experiment.data)))


def _steps(options: argparse.Namespace, usual: int) -> int:
    if options.steps is None:
        return usual
    return whole_number("--steps", options.steps, 0, _MOST_ASKED)


def _trace(argv: list[str]) -> int:
    from core.training.trace import TraceFormat

    parser = command_parser("trace")
    parser.add_argument("--format", choices=list(TraceFormat), default=TraceFormat.CSV)
    parser.add_argument("-o", dest="out", metavar="OUT", help="a file (standard output)")
    options = parser.parse_args(argv)
    trace = _planned(options)
    _write(trace.pieces(TraceFormat(options.format)), options.out)
    _report_overflow(trace.overflow)
    return 0


def _predict(argv: list[str]) -> int:
    parser = command_parser("predict")
    parser.add_argument("inputs", metavar="X", nargs="+", help="an input of the network")
    options = parser.parse_args(argv)
    inputs = [_number("X", text) for text in options.inputs]
    trained = _planned(options)
    for _ in trained.runs():
        pass
    weights = trained.weights
    rows = (f"{x!r},{predict(LINEAR, weights, x)!r}\n" for x in inputs)
    _write(("x,y_hat\n", *rows), None)
    _report_overflow(trained.overflow)
    return 0


def _render(argv: list[str]) -> int:
    from gui.cli import render_command

    parser = command_parser("render")
    render_command.add_options(parser)
    parser.add_language(language.ENGLISH)
    options = parser.parse_args(argv)
    _speak(_asked_language(options))  # not the system's: the same on any machine
    source, steps = read_source(options), None
    if options.steps is not None:
        steps = whole_number("--steps", options.steps, 0, MOST_STEPS)
    render_command.render(options, source, steps, lambda: require_qt(offscreen=True))
    return 0


def _worksheet(argv: list[str]) -> int:
    from gui.cli import worksheet_command

    parser = SourceParser("main.py worksheet", f"{COMMANDS['worksheet'].capitalize()}.")
    worksheet_command.add_options(parser)
    options = parser.parse_args(argv)
    worksheet_command.write(options, read_source(options), lambda: require_qt(offscreen=True))
    return 0


def _check(argv: list[str]) -> int:
    from core.lessons.lesson_file import read_lesson
    from gui.lessons.words import describe_lesson

    options = LessonParser("check", language.ENGLISH).parse_args(argv)
    _speak(_asked_language(options))
    path = Path(options.file)
    _write([f"{describe_lesson(path, read_lesson(path, language.of_lessons()))}\n"], None)
    return 0


def _sheet(argv: list[str]) -> int:
    from core.lessons.lesson_file import read_lesson
    from gui.lessons.sheet import sheet

    parser = LessonParser("sheet", "the lesson’s own")
    parser.add_argument("-o", dest="out", metavar="OUT.md", help="a file (standard output)")
    options = parser.parse_args(argv)
    _speak(_asked_language(options))
    lesson = read_lesson(Path(options.file), language.of_lessons())
    if options.language is None and lesson.language in language.LANGUAGES:
        _speak(lesson.language)
    _write([sheet(lesson)], options.out)
    return 0


def _open_window(argv: list[str]) -> int:
    from gui.cli import open_window

    return open_window.show(lambda: window_source(argv), of_file=_is_file(argv))


def _is_file(argv: list[str]) -> bool:
    """Say whether that is a file and nothing else, as after a double click."""
    return len(argv) == 1 and not argv[0].startswith("-")


def _asked_language(options: argparse.Namespace) -> str:
    return language.ENGLISH if options.language is None else str(options.language)


def _speak(tag: str) -> None:
    """Speak a language, without Qt. Raises `Problem` (language.*)."""
    language.ask(tag)
    language.read(tag)


def _number(option: str, text: str) -> float:
    try:
        return parse_number(text, decimal_comma=False)
    except Problem as problem:
        raise Problem("option.number", option=option, reason=problem.message) from problem


def _write(pieces: Iterable[str], out: str | None) -> None:
    """Write text to a file, whole or not at all, or to standard output."""
    if out is None:
        streams.write(pieces)
        return
    with replacing(Path(out)) as temporary, temporary.open("w", encoding="utf-8") as file:
        file.writelines(pieces)


def _report_overflow(overflow: Overflow | None) -> None:
    if overflow:
        streams.say(word(overflow.message))


_COMMANDS = {
    "trace": _trace,
    "predict": _predict,
    "render": _render,
    "worksheet": _worksheet,
    "check": _check,
    "sheet": _sheet,
}
