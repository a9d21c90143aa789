"""The dialogs of a window, each made, and its module imported, when it is first opened."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, assert_never

from PySide6.QtCore import QObject, QPoint, QSize, Qt, Signal
from PySide6.QtWidgets import QDialog, QMenu, QWidget

from core.base.problems import Message
from core.workspace.scene import Scene
from gui.actions.requests import (
    Export,
    ExportFormat,
    ShowCalculation,
    ShowData,
    ShowDialog,
    ShowExport,
    ShowKeys,
    ShowWorksheet,
    Subject,
)
from gui.base.zoom import join
from gui.files.words import EXPORT

if TYPE_CHECKING:
    from core.recording.event_log import EventLog
    from gui.answers.calculation_dialog import CalculationDialog
    from gui.experiment.data_dialog import DataDialog
    from gui.files.export import ExportDialog
    from gui.video.dialog import RecordDialog
    from gui.worksheets.dialog import WorksheetDialog


class Dialogs(QObject):
    """Opens them, and hands on what they ask for; none of them blocks."""

    command = Signal(object)
    request = Signal(object)

    def __init__(self, window: QWidget, size_of: Callable[[Subject], QSize]) -> None:
        super().__init__(window)
        self._window = window
        self._size_of = size_of
        self._sheet: QDialog | None = None
        self._data: DataDialog | None = None
        self._export: ExportDialog | None = None
        self._record: RecordDialog | None = None
        self._calculation: CalculationDialog | None = None
        self._worksheet: WorksheetDialog | None = None

    def show(self, what: ShowDialog, scene: Scene) -> None:
        """Open the dialog that is asked for, with what a scene shows."""
        match what:
            case ShowKeys():
                self._show_keys()
            case ShowData():
                self._show_data(scene)
            case ShowExport(subject):
                self._show_export(subject)
            case ShowCalculation():
                self._show_calculation(scene)
            case ShowWorksheet():
                self._show_worksheet(scene)
            case _:
                assert_never(what)

    def show_scene(self, scene: Scene) -> None:
        """Let the dialog that stays open beside the window go along."""
        if self._calculation is not None and self._calculation.isVisible() and not scene.hurried:
            self._calculation.show_scene(scene)

    def _show_keys(self) -> None:
        if self._sheet is None:
            from gui.shell.keys import KeySheet

            self._sheet = KeySheet(self._window)
            join(self._sheet)
        self._sheet.show()

    def _show_data(self, scene: Scene) -> None:
        if self._data is None:
            from gui.experiment.data_dialog import DataDialog

            self._data = DataDialog(self._window)
            join(self._data)
            self._data.command.connect(self.command)
            self._data.request.connect(self.request)
        self._data.show_scene(scene)
        self._data.open()

    def _show_export(self, subject: Subject) -> None:
        """Open the dialog of exports, with a part of the window named first."""
        if self._export is None:
            from gui.files.export import ExportDialog

            self._export = ExportDialog(self._window, self._size_of)
            join(self._export)
            self._export.asked.connect(self.request)
        self._export.choose(subject)
        self._export.open()

    def _show_calculation(self, scene: Scene) -> None:
        """Open the dialog beside the window, in which a calculation is checked."""
        if self._calculation is None:
            from gui.answers.calculation_dialog import CalculationDialog

            self._calculation = CalculationDialog(self._window)
            join(self._calculation)
        self._calculation.begin(scene)
        self._calculation.show()
        self._calculation.raise_()
        self._calculation.activateWindow()

    def _show_worksheet(self, scene: Scene) -> None:
        if self._worksheet is None:
            from gui.worksheets.dialog import WorksheetDialog

            self._worksheet = WorksheetDialog(self._window)
            join(self._worksheet)
            self._worksheet.asked.connect(self.request)
        self._worksheet.show_scene(scene)
        self._worksheet.open()

    def offer_export(self, subject: Subject, place: QPoint, scale: float) -> None:
        """Open a menu with ways to export a part of the window."""
        menu = QMenu(self._window)
        menu.setObjectName("menu.export")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for text, request in (
            (EXPORT["menu_copy"], Export(subject, ExportFormat.PNG, scale)),
            (EXPORT["menu_save"], ShowExport(subject)),
        ):
            menu.addAction(text).triggered.connect(partial(self.request.emit, request))
        menu.popup(place)

    def show_record(self, scene: Scene, log: "EventLog | None") -> None:
        """Open the dialog of recordings, for the run of a scene and what was recorded last."""
        if self._record is None:
            from gui.video.dialog import RecordDialog

            self._record = RecordDialog(self._window)
            join(self._record)
            self._record.asked.connect(self.request)
        self._record.open()
        self._record.show_scene(scene, log)

    def say_exported(self, message: Message) -> bool:
        """Say what became of an export in its dialog; False where that is not open."""
        if self._export is None or not self._export.isVisible():
            return False
        self._export.say(message)
        return True
