"""The window: where everything stands."""

from functools import cached_property
from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragEnterEvent,
    QDropEvent,
    QIcon,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QMainWindow,
    QScrollArea,
    QWidget,
)

from core.base.problems import Message
from core.base.resources import ICONS
from core.state.commands import Notify
from core.view.options import Part, Theme, ViewOptions
from core.workspace.scene import Scene
from gui.actions.actions import Actions
from gui.actions.entry import Does
from gui.actions.requests import (
    CopyWorking,
    Elsewhere,
    ScreenRequest,
    ShowMenu,
    Subject,
)
from gui.base import theme
from gui.base.keys import Keys
from gui.base.overrides import override
from gui.base.zoom import join, set_zoom
from gui.diagram.view import DiagramView
from gui.experiment.panel import ExperimentPanel
from gui.files.dropped_file import dropped
from gui.files.words import FILES
from gui.header.header import Header
from gui.lessons.area import LessonArea
from gui.paint.stylesheet import style_sheet
from gui.plots.area import PlotsArea
from gui.runs.panel import RunsPanel
from gui.shell.arrangement import LEAST_SIZE, Arrangement, Frame
from gui.shell.entries import ENTRIES
from gui.shell.menu import Menu
from gui.shell.toast import Toast
from gui.transport.panel import Transport
from gui.words.transcript import transcribe
from gui.working.view import WorkingView

if TYPE_CHECKING:
    from gui.presenting.audience import Audience
    from gui.recording.render_process import RenderProgress
    from gui.recording.render_status import RenderStatus

SIZE = (1280, 800)
_TITLE_BAR = 40

View: TypeAlias = (
    Header
    | LessonArea
    | ExperimentPanel
    | DiagramView
    | WorkingView
    | PlotsArea
    | RunsPanel
    | Transport
)


class Window(QMainWindow):
    """Lays out the views and hands their commands on."""

    command = Signal(object)

    request = Signal(object)
    """A person asks for something that is not the window's own: the `Elsewhere`."""

    export_offered = Signal(Subject, QPoint)
    """A person asks how the part of the window at a place of the screen can be exported."""

    record_cancelled = Signal()
    """A person gives up the recording that is being made."""

    def __init__(self) -> None:
        super().__init__()
        self.show_title("", changed=False)
        self.setWindowIcon(QIcon(str(ICONS / "app.svg")))
        self._worn: tuple[Theme, int] | None = None
        self._scene: Scene | None = None
        self._strip: RenderStatus | None = None
        self.actions_table = Actions(self, ENTRIES, self._ask)
        self.menu = Menu(self, self.actions_table, self._ask)
        self.header = Header(self.actions_table, self.menu)
        self.lesson = LessonArea(self.actions_table)
        self.panel = ExperimentPanel(self.actions_table)
        self.diagram = DiagramView()
        self.plots = PlotsArea(self.actions_table)
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
        self._area = QScrollArea()
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setWidgetResizable(True)
        self._area.setWidget(self._arrangement)
        self.setCentralWidget(self._area)
        self._said = Toast(self)
        self._arrange()
        for view in self._views():
            view.command.connect(self.command)
        self.setAcceptDrops(True)
        self.setMinimumSize(QSize(*LEAST_SIZE))
        self.resize(*SIZE)
        self.diagram.setFocus()  # so that Space and the arrows mean the run from the start
        Keys(self, self._arrangement.go_home)

    def show_scene(self, scene: Scene) -> None:
        """Hand a scene to every view."""
        self._scene = scene
        worn = scene.options.theme, scene.options.zoom
        if worn != self._worn:
            self._worn = worn
            self._apply_theme(*worn)
        if scene.hurried:
            self.plots.show_scene(scene)
            return
        self.actions_table.show_scene(scene)
        self._arrange()
        for view in self._views():
            view.show_scene(scene)
        self._said.show_scene(scene)

    def _apply_theme(self, scheme: Theme, zoom: int) -> None:
        """Take on colours and a zoom, in percent."""
        self.setPalette(theme.palette(scheme))
        self.setStyleSheet(style_sheet(scheme, zoom / 100))
        set_zoom(self, zoom / 100)

    def fits(self, room: QSize) -> bool:
        """Say whether the window has room, with a frame around it."""
        wanted = self.size() + QSize(0, _TITLE_BAR)
        return wanted.width() <= room.width() and wanted.height() <= room.height()

    def show_title(self, name: str, *, changed: bool) -> None:
        """Show the name of the file that is open, and whether there are unsaved changes."""
        program = FILES["program"]
        name = name.replace("[*]", "[*][*]")  # else the mark of changes would stand there
        self.setWindowTitle(f"{name}[*] – {program}" if name else f"{program}[*]")
        self.setWindowModified(changed)

    def _arrange(self) -> None:
        scene = self._scene
        options = scene.options if scene else ViewOptions()
        self.header.setVisible(Part.HEADER not in options.absent)
        lesson = scene is not None and scene.lesson is not None
        self._arrangement.arrange(
            self.size(), options.absent, lesson=lesson, large=options.presenting
        )

    def _views(self) -> tuple[View, ...]:
        return (
            *(self.header, self.lesson, self.panel, self.diagram, self.working),
            *(self.plots, self.runs, self.transport),
        )

    def _ask(self, what: Does) -> None:
        """Answer a request; hand a command, and what others answer, on."""
        match what:
            case CopyWorking(notation):
                if self._scene is not None:
                    QApplication.clipboard().setText(transcribe(self._scene, notation))
                    self.command.emit(Notify(Message("copied", {"notation": notation})))
            case ShowMenu():
                self.header.open_menu()
            case _ if isinstance(what, ScreenRequest):
                self.audience.answer(what)
            case _ if isinstance(what, Elsewhere):
                self.request.emit(what)
            case _:
                self.command.emit(what)

    @cached_property
    def audience(self) -> "Audience":
        """Who lays something over the window; made when it is first needed."""
        from gui.presenting.audience import Audience

        return Audience(self)

    def part(self, subject: Subject) -> QWidget:
        """Return the widget that shows a subject, complete."""
        self.complete()
        parts = {Subject.DIAGRAM: self.diagram, Subject.WORKING: self.working}
        return self.plots if subject is Subject.PLOT else parts.get(subject, self)

    def drawn(self) -> str:
        """Return what the plot that is shown draws, as CSV."""
        self.complete()
        return self.plots.drawn()

    def show_rendering(self, rendering: "RenderProgress | None") -> None:
        """Show how far a recording has come that is being made."""
        if self._strip is None:
            from gui.recording.render_status import RenderStatus

            self._strip = RenderStatus()
            self._strip.cancelled.connect(self.record_cancelled)
            self._arrangement.put_below(self._strip)
            join(self._strip)
        self._strip.show_rendering(rendering)

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer to export what is under the pointer."""
        for subject in (Subject.DIAGRAM, Subject.WORKING, Subject.PLOT):
            part = self.part(subject)
            if part.rect().contains(part.mapFrom(self, event.pos())) and part.isVisible():
                self.export_offered.emit(subject, event.globalPos())
                return

    def complete(self) -> None:
        """Bring in what was left for later: the plots, and what is looked for in pieces."""
        self.plots.complete()
        self.panel.complete()

    @override
    def grab(self, rectangle: QRect | None = None) -> QPixmap:
        """Take a picture of the window, complete."""
        self.complete()
        return super().grab(rectangle) if rectangle else super().grab()

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped(event.mimeData()) is not None:
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        what = dropped(event.mimeData())
        if what is not None:
            event.acceptProposedAction()
            self._ask(what)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()
        self._said.stand()
