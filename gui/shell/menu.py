"""The menu: everything that can be done, the recent files, and the lessons there are."""

from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QMenu, QWidget

from gui.actions.actions import Actions
from gui.actions.entry import Does, Group
from gui.actions.requests import OpenSession
from gui.base.plain_text import set_tip, unmarked
from gui.files.words import FILES
from gui.lessons.service import lessons_menu
from gui.shell.entries import ENTRIES
from gui.shell.words import GROUPS


class Menu(QMenu):
    """The actions of the table, a menu for each group, and what they open."""

    def __init__(self, owner: QWidget, actions: Actions, ask: Callable[[Does], None]) -> None:
        super().__init__(owner)
        self._ask = ask
        self.groups = {group: self._group(group, actions) for group in Group}
        self.recent = QMenu(FILES["recent"], self)
        self.groups[Group.FILE].insertMenu(actions["save"], self.recent)
        self.lessons = lessons_menu(self, ask)
        self.insertMenu(self.groups[Group.LESSON].menuAction(), self.lessons)

    def show_recent(self, paths: Iterable[Path]) -> None:
        """Put files into the menu of recent ones."""
        self.recent.clear()
        for path in paths:
            action = self.recent.addAction(unmarked(path.name))
            set_tip(action, str(path))
            action.triggered.connect(partial(self._ask, OpenSession(path)))
        self.recent.setEnabled(not self.recent.isEmpty())

    def _group(self, group: Group, actions: Actions) -> QMenu:
        menu = QMenu(GROUPS[group], self)
        self.addMenu(menu)
        for entry in ENTRIES:
            if entry.group is group and entry.name != "menu":
                menu.addAction(actions[entry.name])
        return menu
