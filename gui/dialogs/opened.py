"""The dialogs of a window, each made, and its module imported, when it is first opened."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSize, Signal
from PySide6.QtWidgets import QDialog, QWidget

from core.problems import Message
from core.scene import Scene
from gui.requests import Subject

if TYPE_CHECKING:
    from gui.dialogs.data import DataDialog
    from gui.dialogs.export import ExportDialog


class Dialogs(QObject):
    """Opens them, and hands on what they ask for; none of them blocks."""

    command = Signal(object)
    export = Signal(object)

    def __init__(self, window: QWidget, size_of: Callable[[Subject], QSize]) -> None:
        super().__init__(window)
        self._window = window
        self._size_of = size_of
        self._sheet: QDialog | None = None
        self._data: DataDialog | None = None
        self._export: ExportDialog | None = None

    def show_keys(self) -> None:
        """Open the sheet of keys."""
        if self._sheet is None:
            from gui.dialogs.keys import KeySheet

            self._sheet = KeySheet(self._window)
        self._sheet.show()

    def show_data(self, scene: Scene) -> None:
        """Open the dialog of the data, with those of a scene."""
        if self._data is None:
            from gui.dialogs.data import DataDialog

            self._data = DataDialog(self._window)
            self._data.command.connect(self.command)
        self._data.show_scene(scene)
        self._data.open()

    def show_export(self, subject: Subject) -> None:
        """Open the dialog of exports, with a part of the window named first."""
        if self._export is None:
            from gui.dialogs.export import ExportDialog

            self._export = ExportDialog(self._window, self._size_of)
            self._export.asked.connect(self.export)
        self._export.choose(subject)
        self._export.open()

    def say_exported(self, message: Message) -> bool:
        """Say what became of an export in its dialog; False where that is not open."""
        if self._export is None or not self._export.isVisible():
            return False
        self._export.say(message)
        return True
