"""The window: where everything stands."""

from PySide6.QtCore import QEvent, QRect, Qt, Signal
from PySide6.QtGui import QIcon, QKeyEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QMainWindow,
    QMenu,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from core.commands import Notify
from core.look import Theme
from core.problems import Message
from core.resources import ICONS
from core.scene import Scene
from gui import theme
from gui.actions import Actions
from gui.diagram.view import DiagramView
from gui.dialogs.keys import KeySheet
from gui.entries import Does
from gui.panels.experiment import ExperimentPanel
from gui.panels.header import Header
from gui.panels.transport import Transport
from gui.panels.working import WorkingView
from gui.plots.place import LossPlace
from gui.requests import CopyWorking, ShowKeys, ShowMenu
from gui.transcript import transcribe

SIZE = (1280, 800)
LEAST_SIZE = (840, 520)
WIDE = 1180


class Window(QMainWindow):
    """Lays out the views and hands their commands on."""

    command = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setWindowTitle("OneTwoOne")
        self.setWindowIcon(QIcon(str(ICONS / "app.svg")))
        self._theme: Theme | None = None
        self._scene: Scene | None = None
        self._sheet: QDialog | None = None
        self.actions_table = Actions(self, self._ask)
        self.menu = QMenu(self)
        self.actions_table.fill(self.menu)
        self.header = Header(self.actions_table["theme"], self.actions_table["menu"], self.menu)
        self.panel = ExperimentPanel()
        self.diagram = DiagramView()
        self.loss = LossPlace(self.actions_table["log"])
        self.working = WorkingView()
        self.transport = Transport(self.actions_table)
        self._lay_out()
        for view in (
            self.header,
            self.panel,
            self.diagram,
            self.loss,
            self.working,
            self.transport,
        ):
            view.command.connect(self.command)
        self.setMinimumSize(*LEAST_SIZE)
        self.resize(*SIZE)
        self.diagram.setFocus()  # so that Space and the arrows mean the run from the start

    def show_scene(self, scene: Scene) -> None:
        """Hand a scene to every view."""
        self._scene = scene
        if scene.look.theme is not self._theme:
            self._theme = scene.look.theme
            self.setPalette(theme.palette(scene.look.theme))
            self.setStyleSheet(theme.style_sheet(scene.look.theme))
        self.actions_table.show_scene(scene)
        for view in self._views():
            view.show_scene(scene)

    def _views(
        self,
    ) -> tuple[Header | ExperimentPanel | DiagramView | WorkingView | LossPlace | Transport, ...]:
        return (self.header, self.panel, self.diagram, self.working, self.loss, self.transport)

    def _ask(self, what: Does) -> None:
        """Answer a request; hand a command on."""
        match what:
            case CopyWorking(notation):
                if self._scene is not None:
                    QApplication.clipboard().setText(transcribe(self._scene, notation))
                    self.command.emit(Notify(Message("copied", {"notation": notation})))
            case ShowKeys():
                self._sheet = self._sheet or KeySheet(self)
                self._sheet.show()
            case ShowMenu():
                self.header.open_menu()
            case _:
                self.command.emit(what)

    def complete(self) -> None:
        """Bring in what was left for later: the plots."""
        self.loss.complete()

    @override
    def grab(self, rectangle: QRect | None = None) -> QPixmap:
        """Take a picture of the window, complete."""
        self.complete()
        return super().grab(rectangle) if rectangle else super().grab()

    def _lay_out(self) -> None:
        self._views_grid = QGridLayout()
        self._views_grid.setSpacing(0)
        self._arrange()
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self.panel)
        middle.addLayout(self._views_grid, 1)
        central = QWidget()
        central.setObjectName("central")
        column = QVBoxLayout(central)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addLayout(middle, 1)
        column.addWidget(self.transport)
        self.setCentralWidget(central)

    def _arrange(self) -> None:
        """Put the working beside the diagram where there is room for that, else under it."""
        grid, wide = self._views_grid, self.width() >= WIDE
        for view in (self.diagram, self.loss, self.working):
            grid.removeWidget(view)
        grid.addWidget(self.diagram, 0, 0, 1, 1 if wide else 2)
        grid.addWidget(self.working, 0 if wide else 1, 1)
        grid.addWidget(self.loss, 1, 0, 1, 2 if wide else 1)
        for place, stretch in enumerate((65, 35) if wide else (46, 54)):
            grid.setColumnStretch(place, stretch)
        for place, stretch in enumerate((64, 36) if wide else (56, 44)):
            grid.setRowStretch(place, stretch)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if (event.oldSize().width() >= WIDE) != (self.width() >= WIDE):
            self._arrange()

    @override
    def event(self, event: QEvent) -> bool:
        """Let Space go to a focused control before it means run."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            focused = QApplication.focusWidget()
            if event.key() == Qt.Key.Key_Space and isinstance(
                focused, (QAbstractButton, QComboBox)
            ):
                event.accept()
                return True
        return super().event(event)
