"""The command `worksheet`. Needs no Qt until something is painted."""

from argparse import Namespace
from collections.abc import Callable
from pathlib import Path

from core.base.work import finish
from core.files.text_files import replacing
from core.storage.source import Source
from gui.cli.still import StillRequest
from gui.terminal.parsers import SourceParser
from gui.terminal.picture_options import PositionOption
from gui.worksheets.worksheet_request import PAPERS, WorksheetRequest, check_ending, parse_places


def add_options(parser: SourceParser) -> None:
    """Add what `worksheet` takes besides what to run."""
    add = parser.add_argument
    add("-o", dest="out", metavar="OUT.pdf", required=True, help="the file")
    add("--at", metavar="STEP[:PHASE]", nargs="+", help="steps, or phases of them (step 0)")
    add("--steps", metavar="A-B", help="all steps from A to B")
    add("--answers", action="store_true", help="the answer sheet: the same, filled in")
    add("--paper", choices=PAPERS, default=PAPERS[0], help="size of the paper (a4)")
    add("--title", metavar="TEXT", default="", help="what stands at the top")


def write(options: Namespace, source: Source, require_qt: Callable[[], None]) -> None:
    """Carry out the command; raises `Problem` for whatever is wrong, before any work if it can."""
    path = Path(options.out)
    check_ending(path)
    asked = WorksheetRequest(_places(options), options.paper, options.answers, options.title)
    with replacing(path) as temporary:  # says before any work whether it can be written
        scene = StillRequest(asked.last).opened(source, None).scene()
        tasks = asked.tasks(scene)
        require_qt()
        from gui.shell.application import create_application

        create_application()
        temporary.write_bytes(finish(asked.pdf(scene, tasks)))


def _places(options: Namespace) -> tuple[PositionOption, ...]:
    """Return what --at and --steps ask for together: step 0 where they do not."""
    at = parse_places("--at", options.at) if options.at is not None else ()
    steps = parse_places("--steps", [options.steps]) if options.steps is not None else ()
    return (*at, *steps) or (PositionOption("--at", 0),)
