"""Makes the worksheets that the window asks for."""

from collections.abc import Generator
from pathlib import Path

from PySide6.QtCore import QObject

from core.answers.worksheet import WorksheetTask
from core.base.problems import Message, Problem
from core.files.text_files import home, replacing
from core.state.commands import Notify
from core.workspace.scene import Scene
from gui.actions.requests import MakeWorksheet
from gui.files.file_dialogs import FileDialogs
from gui.files.long_work import LongWork
from gui.time.controller import Controller
from gui.worksheets.words import WORKSHEET_DIALOG
from gui.worksheets.worksheet_request import WorksheetRequest, parse_places


class Worksheets(QObject):
    """Asks where to save, and writes the PDF a share of each frame."""

    def __init__(self, controller: Controller, work: LongWork, dialogs: FileDialogs) -> None:
        super().__init__(controller)
        self._controller = controller
        self._work = work
        self.dialogs = dialogs
        self._folder: Path | None = None

    def answer(self, request: MakeWorksheet) -> None:
        """Make a worksheet of the run as it is now, whatever happens before a name is chosen."""
        scene = self._controller.scene
        try:
            places = parse_places(WORKSHEET_DIALOG["steps"], [request.places])
            asked = WorksheetRequest(places, request.paper, request.answers, request.title)
            tasks = asked.tasks(scene)
        except Problem as problem:
            self._tell(problem.message)
            return
        name = WORKSHEET_DIALOG["suggested_answers" if request.answers else "suggested"]
        self.dialogs.choose_to_save(
            (self._folder or home()) / name,
            lambda path: self._start_work(asked, scene, tasks, path),
            WORKSHEET_DIALOG["save_title"],
            WORKSHEET_DIALOG["filter"],
        )

    def _start_work(
        self, asked: WorksheetRequest, scene: Scene, tasks: tuple[WorksheetTask, ...], path: Path
    ) -> None:
        self._folder = path.parent
        self._work.start_work(
            _written(asked, scene, tasks, path),
            WORKSHEET_DIALOG["writing"],
            done=lambda _: self._tell(Message("worksheet.saved", {"path": path})),
            failed=lambda problem: self._tell(problem.message),
            cancelled=lambda: self._tell(Message("worksheet.cancelled", {})),
        )

    def _tell(self, message: Message) -> None:
        self._controller.dispatch(Notify(message))


def _written(
    asked: WorksheetRequest, scene: Scene, tasks: tuple[WorksheetTask, ...], path: Path
) -> Generator[float, None, None]:
    """Write a worksheet to a file, whole or not at all; yields how much is done."""
    with replacing(path) as temporary:
        temporary.write_bytes((yield from asked.pdf(scene, tasks)))
