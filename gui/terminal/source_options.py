"""What the options of the command line name: a run to begin with."""

from argparse import Namespace
from pathlib import Path

from core.base.frozen import replace
from core.base.problems import Problem
from core.storage.source import Source
from gui.i18n import language
from gui.terminal.parsers import ABOUT, COMMANDS, SourceParser

VERSION = "0.1.0"


def window_source(argv: list[str]) -> Source:
    """Read the options of the window."""
    commands = "\n".join(f"  main.py {name:<8} {what}" for name, what in COMMANDS.items())
    parser = SourceParser(
        "main.py",
        f"{ABOUT}\nWithout a command it opens the window.",
        f"commands (each with --help):\n{commands}",
    )
    parser.add_argument("--version", action="version", version=f"OneTwoOne {VERSION}")
    parser.add_argument("file", metavar="FILE", nargs="?", help="a saved session or a lesson")
    parser.add_language("as chosen in the menu, else the system’s")
    parser.add_argument(
        "--present", action="store_true", help="diagram, working and caption large, for a room"
    )
    options = parser.parse_args(argv)
    language.ask(options.language)
    if options.file is not None and Path(options.file).suffix.lower() == ".toml":
        return replace(read_source(options), lesson=options.file, present=options.present)
    if options.file is not None and Path(options.file).suffix.lower() == ".csv":
        raise Problem("source.data_file", path=options.file)
    if options.file is not None and options.session is not None:
        raise Problem("source.session_twice")
    options.session = options.session if options.file is None else options.file
    return replace(read_source(options), present=options.present)


def read_source(options: Namespace) -> Source:
    """Return what the options name; raises `Problem` (option.whole_number)."""
    seed = options.seed
    if seed is not None:
        seed = whole_number("--seed", seed, 0, 2**63)
    return Source(
        options.preset,
        options.data,
        options.weights,
        options.lr,
        options.rule,
        seed,
        options.session,
    )


def whole_number(option: str, text: str, least: int, most: int) -> int:
    """Read a whole number from least to most; raises `Problem` (option.whole_number)."""
    if not (text.isascii() and text.isdigit() and len(text) < 25 and least <= int(text) <= most):
        raise Problem("option.whole_number", option=option, text=text[:40], least=least, most=most)
    return int(text)
