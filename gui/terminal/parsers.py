"""What reads the options of the command line: it says in one sentence what is wrong."""

import argparse
import re
import sys
from typing import NoReturn

from core.base.problems import on_one_line
from gui.base.overrides import override
from gui.terminal import streams

EXIT_BAD_INPUT = 2

ABOUT = "OneTwoOne shows back-propagation on a 1-2-1 network, one number at a time."
COMMANDS = {
    "trace": "write every number of every step, one row a step",
    "predict": "train the network, then run it on other inputs: rows x,y_hat",
    "render": "write a picture of the window, or a recording of the run",
    "worksheet": "write the working of some steps as a PDF, with boxes for the numbers",
    "check": "say whether a lesson file is good, or what is wrong in it and where",
    "sheet": "write the teacher's sheet of a lesson: texts, answers and notes",
}


class Plain(argparse.ArgumentParser):
    """Says what is wrong in one sentence."""

    def __init__(self, prog: str, description: str, epilog: str | None = None) -> None:
        super().__init__(prog, None, description, epilog, allow_abbrev=False)

    @override
    def error(self, message: str) -> NoReturn:
        streams.say(on_one_line(f"{self.prog}: {message}; see “{self.prog} --help”."))
        sys.exit(EXIT_BAD_INPUT)

    @override
    def _print_message(self, message: str, file: object = None) -> None:
        """Write what was asked for: help, or the version."""
        streams.write([message])

    def add_language(self, usual: str) -> None:
        """Take the language of what is shown; `usual` says which it is otherwise."""
        self.add_argument("--language", metavar="TAG", help=f"en, de, es or fr ({usual})")


class LessonParser(Plain):
    """Takes a lesson file, and the language of what is said; `usual` says which otherwise."""

    def __init__(self, name: str, usual: str) -> None:
        super().__init__(f"main.py {name}", f"{COMMANDS[name].capitalize()}.")
        self.add_argument("file", metavar="FILE.toml", help="the lesson")
        self.add_language(usual)


class SourceParser(Plain):
    """Takes what names a run, with -1 and -1,2,3,4 for values."""

    def __init__(self, prog: str, description: str, epilog: str | None = None) -> None:
        super().__init__(prog, description, epilog)
        self.formatter_class = argparse.RawDescriptionHelpFormatter
        self._negative_number_matcher = re.compile(r"-([\d.,]|inf|nan)", re.IGNORECASE)
        group = self.add_argument_group("what to run")
        group.add_argument("--preset", metavar="NAME", help="settings to begin with (default)")
        group.add_argument(
            "--session", metavar="FILE", help="a saved session, instead of all these"
        )
        group.add_argument("--data", metavar="FILE.csv", help="samples, with a header x,y")
        group.add_argument("--weights", metavar="W1,W2,W3,W4", help="initial weights")
        group.add_argument("--lr", metavar="LR", help="learning rate")
        group.add_argument("--rule", metavar="RULE", help="exact, sequential or notebook")
        group.add_argument("--seed", metavar="N", help="draw the samples anew from this seed")
        self.source = group


def command_parser(name: str) -> SourceParser:
    """Return what reads the options of a command that trains a run."""
    parser = SourceParser(f"main.py {name}", f"{COMMANDS[name].capitalize()}.")
    parser.source.add_argument(
        "--steps", metavar="N", help="updates to make (one epoch; what a session has)"
    )
    return parser
