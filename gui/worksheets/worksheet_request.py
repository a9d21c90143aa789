"""Which steps and phases a worksheet is asked for, and its PDF.

Needs no Qt until something is painted.
"""

import re
from collections.abc import Generator, Iterable, Iterator
from pathlib import Path

from core.answers.worksheet import MOST_STEPS_ON_PAPER, WorksheetTask, tasks_of
from core.base.frozen import Frozen
from core.base.problems import Problem
from core.workspace.scene import Scene
from gui.terminal.picture_options import PositionOption
from gui.worksheets.words import WORKSHEET

PAPERS = ("a4", "letter")
_RANGE = re.compile(r"(\d{1,15})\s*[-–]\s*(\d{1,15})", re.ASCII)


class WorksheetRequest(Frozen):
    """A worksheet as it was asked for; raises `Problem` for what no run can have."""

    places: tuple[PositionOption, ...]
    paper: str = PAPERS[0]
    answers: bool = False
    title: str = ""

    def __post_init__(self) -> None:
        if re.search("[\ud800-\udfff]", self.title):  # bytes on the command line that are no UTF-8
            raise Problem("worksheet.title")

    @property
    def last(self) -> PositionOption:
        """The last step that is asked for."""
        return max(self.places, key=lambda place: place.step)

    def tasks(self, scene: Scene) -> tuple[WorksheetTask, ...]:
        """Return what is to be worked out of a scene's run, which has come to the last step.

        Raises `Problem` (render.phase, render.unreached, seek.beyond, worksheet.*).
        """
        run = scene.prefix.run
        for place in self.places:
            if place.step > run.length and run.overflow is None:
                raise Problem("seek.beyond", step=place.step, length=run.length)
            place.check_reached(run.at(min(place.step, run.length), scene.moment.phase))
        wanted = ((place.step, place.phase_of(run.plan_at(place.step))) for place in self.places)
        return tasks_of(wanted, run.at)

    def pdf(self, scene: Scene, tasks: tuple[WorksheetTask, ...]) -> Generator[float, None, bytes]:
        """Return the bytes of its PDF; yields how much is done."""
        from gui.worksheets.pages import WorksheetPages, pdf_of_sheet
        from gui.worksheets.paper import Paper

        title = self.title or WORKSHEET["title"]
        return pdf_of_sheet(WorksheetPages(scene, tasks, title, Paper(self.paper), self.answers))


def parse_places(option: str, texts: Iterable[str]) -> tuple[PositionOption, ...]:
    """Read places such as "0", "2-4" or "1:dL_dw1", also several in one text.

    Raises `Problem` (render.place, worksheet.order, worksheet.many, worksheet.none).
    """
    found = tuple(
        place for text in texts for part in _parts(text) for place in _places(option, part)
    )
    if not found:
        raise Problem("worksheet.none", option=option)
    return found


def check_ending(path: Path) -> None:
    """Raise `Problem` (worksheet.ending) unless a path is one of a PDF."""
    if path.suffix.lower() != ".pdf":
        raise Problem("worksheet.ending", path=path)


def _parts(text: str) -> list[str]:
    joined = re.sub(r"\s*[-–]\s*", "-", text.strip())
    return [part for part in re.split(r"[\s,;]+", joined) if part]


def _places(option: str, text: str) -> Iterator[PositionOption]:
    found = _RANGE.fullmatch(text)
    if found is None:
        place = PositionOption.parse(option, text)
        assert place is not None
        yield place
        return
    first, last = int(found[1]), int(found[2])
    if first > last:
        raise Problem("worksheet.order", option=option, first=first, last=last)
    if last - first >= MOST_STEPS_ON_PAPER:
        count = last - first + 1
        raise Problem("worksheet.many", count=count, most=MOST_STEPS_ON_PAPER)
    for step in range(first, last + 1):
        yield PositionOption(option, step)
