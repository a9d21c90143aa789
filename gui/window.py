"""The window: where everything stands."""

from collections.abc import Iterable
from functools import partial
from pathlib import Path
from typing import TypeAlias

from PySide6.QtCore import QEvent, QMimeData, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragEnterEvent,
    QDropEvent,
    QIcon,
    QKeyEvent,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QMainWindow,
    QMenu,
    QWidget,
)
from typing_extensions import override

from core.commands import LoadData, Notify
from core.look import Part, Theme
from core.problems import Message
from core.resources import ICONS
from core.scene import Scene
from gui import theme
from gui.actions import Actions
from gui.arrangement import Arrangement, Frame
from gui.diagram.view import DiagramView
from gui.dialogs.opened import Dialogs
from gui.entry import Does
from gui.file_texts import EXPORT, FILES
from gui.lessons import lessons_menu
from gui.panels.experiment import ExperimentPanel
from gui.panels.header import Header
from gui.panels.lesson import LessonPanel
from gui.panels.runs import RunsPanel
from gui.panels.transport import Transport
from gui.panels.working import WorkingView
from gui.plots.place import PlotsPlace
from gui.requests import (
    ChooseLesson,
    CopyWorking,
    Export,
    FileRequest,
    Form,
    OpenSession,
    ShowData,
    ShowExport,
    ShowKeys,
    ShowMenu,
    Subject,
)
from gui.transcript import transcribe

SIZE = (1280, 800)
LEAST_SIZE = (840, 520)
_TITLE_BAR = 40

View: TypeAlias = (
    Header
    | LessonPanel
    | ExperimentPanel
    | DiagramView
    | WorkingView
    | PlotsPlace
    | RunsPanel
    | Transport
)


class Window(QMainWindow):
    """Lays out the views and hands their commands on."""

    command = Signal(object)

    file_request = Signal(object)
    """A person asks to open or save: the `FileRequest`."""

    lesson_request = Signal(object)
    """A person asks for a lesson: `ChooseLesson`."""

    export_request = Signal(object)
    """A person asks for an `Export`."""

    def __init__(self) -> None:
        super().__init__()
        self.show_title("", changed=False)
        self.setWindowIcon(QIcon(str(ICONS / "app.svg")))
        self._theme: Theme | None = None
        self._scene: Scene | None = None
        self._dialogs = Dialogs(self, lambda subject: self.part(subject).size())
        self._dialogs.command.connect(self.command)
        self._dialogs.export.connect(self.export_request)
        self.actions_table = Actions(self, self._ask)
        self.menu = QMenu(self)
        self.actions_table.fill(self.menu)
        self.recent = QMenu(FILES["recent"], self.menu)
        self.menu.insertMenu(self.actions_table["save"], self.recent)
        self.menu.insertMenu(self.actions_table["next"], lessons_menu(self.menu, self._ask))
        self.header = Header(self.actions_table["theme"], self.actions_table["menu"], self.menu)
        self.lesson = LessonPanel(self.actions_table)
        self.panel = ExperimentPanel(self.actions_table)
        self.diagram = DiagramView()
        self.plots = PlotsPlace(self.actions_table)
        self.working = WorkingView()
        self.runs = RunsPanel(self.actions_table["pin"])
        self.transport = Transport(self.actions_table)
        views = {
            Part.DIAGRAM: self.diagram,
            Part.WORKING: self.working,
            Part.PLOTS: self.plots,
            Part.EXPERIMENT: self.panel,
            Part.RUNS: self.runs,
            Part.TRANSPORT: self.transport,
        }
        frame = Frame(self.header, self.lesson, self.panel)
        self._arrangement = Arrangement(frame, views, self.runs)
        self.setCentralWidget(self._arrangement)
        self._arrange()
        for view in self._views():
            view.command.connect(self.command)
        self._handed_on = (
            (FileRequest, self.file_request),
            (ChooseLesson, self.lesson_request),
            (Export, self.export_request),
        )
        self.setAcceptDrops(True)
        self.setMinimumSize(*LEAST_SIZE)
        self.resize(*SIZE)
        self.diagram.setFocus()  # so that Space and the arrows mean the run from the start
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._bring_focus_home)

    def show_scene(self, scene: Scene) -> None:
        """Hand a scene to every view."""
        self._scene = scene
        if scene.look.theme is not self._theme:
            self._theme = scene.look.theme
            self.setPalette(theme.palette(scene.look.theme))
            self.setStyleSheet(theme.style_sheet(scene.look.theme))
        if scene.hurried:
            self.plots.show_scene(scene)
            return
        self.actions_table.show_scene(scene)
        self._arrange()
        for view in self._views():
            view.show_scene(scene)

    def fits(self, room: QSize) -> bool:
        """Say whether the window has room, with a frame around it."""
        wanted = self.size() + QSize(0, _TITLE_BAR)
        return wanted.width() <= room.width() and wanted.height() <= room.height()

    def show_title(self, name: str, *, changed: bool) -> None:
        """Show the name of the file that is open, and whether there are unsaved changes."""
        program = FILES["program"]
        self.setWindowTitle(f"{name}[*] – {program}" if name else f"{program}[*]")
        self.setWindowModified(changed)

    def show_recent(self, paths: Iterable[Path]) -> None:
        """Put files into the menu of recent ones."""
        self.recent.clear()
        for path in paths:
            action = self.recent.addAction(path.name.replace("&", "&&"))
            action.setToolTip(str(path))
            action.triggered.connect(partial(self._ask, OpenSession(path)))
        self.recent.setEnabled(not self.recent.isEmpty())

    def _arrange(self) -> None:
        hidden = self._scene.look.hidden if self._scene else frozenset[Part]()
        self._arrangement.arrange(self.width(), hidden)

    def _views(self) -> tuple[View, ...]:
        return (
            *(self.header, self.lesson, self.panel, self.diagram, self.working),
            *(self.plots, self.runs, self.transport),
        )

    def _ask(self, what: Does) -> None:
        """Answer a request; hand a command on."""
        match what:
            case CopyWorking(notation):
                if self._scene is not None:
                    QApplication.clipboard().setText(transcribe(self._scene, notation))
                    self.command.emit(Notify(Message("copied", {"notation": notation})))
            case ShowKeys():
                self._dialogs.show_keys()
            case ShowData():
                if self._scene is not None:
                    self._dialogs.show_data(self._scene)
            case ShowMenu():
                self.header.open_menu()
            case ShowExport(subject):
                self._dialogs.show_export(subject)
            case _:
                asks = next((s for kind, s in self._handed_on if isinstance(what, kind)), None)
                (asks or self.command).emit(what)

    def part(self, subject: Subject) -> QWidget:
        """Return the widget that shows a subject, complete."""
        self.complete()
        parts = {Subject.DIAGRAM: self.diagram, Subject.WORKING: self.working}
        return self.plots if subject is Subject.PLOT else parts.get(subject, self)

    def drawn(self) -> str:
        """Return what the plot that is shown draws, as CSV."""
        self.complete()
        return self.plots.drawn()

    def show_exported(self, message: Message) -> None:
        """Say what became of an export: in the dialog, where that is open."""
        if not self._dialogs.say_exported(message):
            self.command.emit(Notify(message))

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer to export what is under the pointer."""
        for subject in (Subject.DIAGRAM, Subject.WORKING, Subject.PLOT):
            part = self.part(subject)
            if part.rect().contains(part.mapFrom(self, event.pos())) and part.isVisible():
                menu = QMenu(self)
                menu.setObjectName("menu.export")
                menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
                for text, request in (
                    (EXPORT["menu_copy"], Export(subject, Form.PNG, self.devicePixelRatioF())),
                    (EXPORT["menu_save"], ShowExport(subject)),
                ):
                    menu.addAction(text).triggered.connect(partial(self._ask, request))
                menu.popup(event.globalPos())
                return

    def complete(self) -> None:
        """Bring in what was left for later: the plots."""
        self.plots.complete()

    @override
    def grab(self, rectangle: QRect | None = None) -> QPixmap:
        """Take a picture of the window, complete."""
        self.complete()
        return super().grab(rectangle) if rectangle else super().grab()

    def _bring_focus_home(self, old: QWidget | None, now: QWidget | None) -> None:
        """Give the keys to the diagram where a control of this window has given them up."""
        if now is None and old is not None and old.window() is self and self.isActiveWindow():
            self.diagram.setFocus()

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _dropped(event.mimeData()) is not None:
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        path = _dropped(event.mimeData())
        if path is not None:
            event.acceptProposedAction()
            if path.suffix.lower() == ".json":
                self.file_request.emit(OpenSession(path))
            elif path.suffix.lower() == ".toml":
                self.lesson_request.emit(ChooseLesson(path))
            else:
                self.command.emit(LoadData(path))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
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


def _dropped(data: QMimeData) -> Path | None:
    """Return the one file that is dropped, or None."""
    urls = data.urls()
    return Path(urls[0].toLocalFile()) if len(urls) == 1 and urls[0].isLocalFile() else None
