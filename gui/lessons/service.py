"""The ways into a lesson: those that come with the program, a file chosen, named or dropped."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMenu

from core.base.problems import Problem
from core.base.resources import shipped_lessons
from core.files.text_files import home
from core.lessons.commands import OpenLesson
from core.state.commands import Notify
from core.workspace.vocabulary import Command
from gui.actions.requests import ChooseLesson
from gui.base.plain_text import unmarked
from gui.i18n.language import of_lessons, tr
from gui.lessons.words import LESSON

if TYPE_CHECKING:
    from gui.files.file_dialogs import FileDialogs


def lessons_menu(parent: QMenu, ask: Callable[[ChooseLesson], None]) -> QMenu:
    """Make the menu of the lessons that come with the program."""
    menu = QMenu(LESSON["menu"], parent)
    for path in shipped_lessons():
        action = menu.addAction(unmarked(lesson_name(path)))
        action.triggered.connect(partial(ask, ChooseLesson(path)))
    return menu


def lesson_name(path: Path) -> str:
    """Name a lesson that comes with the program, without reading it: "1  What the network..."."""
    number, name = number_and_name(path)
    return f"{number}  {tr(name)}"


def number_and_name(path: Path) -> tuple[str, str]:
    """Return what the name of such a file says: "1", "What the network computes"."""
    number, _, words = path.stem.partition("-")
    return number, words.replace("-", " ").capitalize()


class Lessons:
    """Opens lessons. Nothing is asked: what there was before comes back when a lesson is left."""

    def __init__(
        self,
        dispatch: Callable[[Command], None],
        dialogs: "FileDialogs",
    ) -> None:
        self._dispatch = dispatch
        self._dialogs = dialogs
        self._folder = home()

    def answer(self, request: ChooseLesson) -> None:
        """Open the lesson that is asked for, or ask which."""
        if request.path is not None:
            self.open(request.path)
        else:
            self._dialogs.choose_to_open(
                self._folder, self._chosen, LESSON["open"], LESSON["filter"]
            )

    def open(self, path: Path) -> None:
        """Open the lesson of a file; what is wrong with it is said."""
        from core.lessons.lesson_file import read_lesson  # late: it brings in all that lessons need

        try:
            self._dispatch(OpenLesson(read_lesson(path, of_lessons())))
        except Problem as problem:
            self._dispatch(Notify(problem.message))

    def _chosen(self, path: Path) -> None:
        self._folder = path.parent
        self.open(path)
