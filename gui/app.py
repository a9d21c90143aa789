"""The composition root: builds everything and wires it."""

import sys
import time
import traceback
from collections.abc import Callable, Iterable, Iterator
from functools import cached_property, partial
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMainWindow

from core.base.problems import Message
from core.lessons.commands import OpenLesson
from core.state.commands import Notify
from core.storage.source import Source
from core.view.commands import SetPresenting
from core.workspace.vocabulary import Command
from core.workspace.workspace import Workspace
from gui.actions.requests import Subject
from gui.base.announce import is_heard
from gui.base.first_paint import FirstPaint
from gui.base.overrides import override
from gui.i18n import language, settings
from gui.plots.arriving import arriving
from gui.shell import system
from gui.shell.application import create_application
from gui.shell.window import Window
from gui.terminal import streams
from gui.terminal.source_options import window_source
from gui.time.clock import Clock
from gui.time.controller import Controller

if TYPE_CHECKING:
    from core.workspace.scene import Scene
    from gui.actions.requests import Elsewhere
    from gui.i18n.settings import Home
    from gui.routing.request_router import RequestRouter
    from gui.shell.announcer import Announcer

EXIT_FAILED = 70
_APART = 1.0
"""Seconds after which a failure that comes again is told again."""
EXIT_BY_SIGNAL = 128
"""To which the number of the signal is added."""


class MainWindow(Window):
    """The window with its program behind it."""

    def __init__(self, workspace: Workspace, home: "Callable[[], Home] | None" = None) -> None:
        super().__init__()
        self.clock = Clock(self)
        self.controller = Controller(workspace, self.clock)
        self.controller.setParent(self)
        self.controller.scene_changed.connect(self.show_scene)
        self.controller.scene_changed.connect(self._say)
        self.command.connect(self.controller.dispatch)
        self.show_scene(self.controller.scene)
        self._home = home
        self._begun = self.controller.kept().main.content
        self.controller.scene_changed.connect(lambda: self.router)  # it follows what is changed
        self.request.connect(self._answer)
        self.export_offered.connect(self._offer_export)
        self.plots.work.connect(self._go_on)
        self.panel.work.connect(lambda work: self.clock.start_work("effect", work, lambda *_: None))
        self.menu.aboutToShow.connect(lambda: self.menu.show_recent(self.router.documents.recent))
        self.first_picture = FirstPaint(self)
        self._arriving = arriving()
        self.first_picture.shown.connect(partial(self.clock.when_idle, self._bring_plots))
        self._leaving = False

    @cached_property
    def router(self) -> "RequestRouter":
        """Who answers requests; made after the first picture, or when it is needed before."""
        from gui.routing.request_router import RequestRouter

        home = self._home() if self._home else None
        return RequestRouter(self, self.controller, self.clock, self._begun, home)

    @cached_property
    def _announcer(self) -> "Announcer":
        from gui.shell.announcer import Announcer

        return Announcer(self)

    def _say(self, scene: "Scene") -> None:
        """Say what is new, where anything listens."""
        if is_heard():
            self._announcer.show_scene(scene)

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        """Close, unless there are unsaved changes: then ask, and close when that is answered."""
        if not self._leaving:
            self.router.when_settled(self._leave)
        if not self._leaving:
            event.ignore()
            return
        self.router.end()
        self.clock.end()
        super().closeEvent(event)

    def stop(self) -> None:
        """Ask nothing: what is unsaved is kept for the next start."""
        self.router.stop()
        self.clock.end()

    def _answer(self, request: "Elsewhere") -> None:
        self.router.answer(request)

    def _offer_export(self, subject: Subject, place: QPoint) -> None:
        self.router.offer_export(subject, place)

    def _offer_left(self) -> None:
        self.router.offer_left()

    def _bring_plots(self) -> None:
        """Bring in what plots need, a piece whenever nobody waits, then plots, then questions."""
        for _ in self._arriving:
            self.clock.when_idle(self._bring_plots)
            return
        self.plots.complete()
        self.clock.when_idle(self._offer_left)

    def _go_on(self, work: Iterator[float]) -> None:
        """Let a plot read on in the time that frames have left."""
        self.clock.start_work(
            "plots", work, lambda _done, _seconds: self.plots.show_scene(self.controller.scene)
        )

    def _leave(self) -> None:
        self._leaving = True
        self.close()  # does nothing where the answer came at once: it is closing already


def create_window(argv: list[str] | None = None) -> QMainWindow:
    """Make the complete program in a window that is not yet shown; a QApplication must exist."""
    return make_window(window_source(argv or []))


def make_window(source: Source, wishes: Iterable[Command] = ()) -> MainWindow:
    """Make the window of a source; raises `Problem` where the source is wrong.

    `wishes` say how it looks where no session does.
    """
    create_application()
    if plan := source.plan:
        window = MainWindow(Workspace(plan.recipe.experiment, plan.preset), settings.users_home)
        window.router.documents.open_plan(plan)
        return window
    preset = None if source.changed else source.named_preset
    workspace = Workspace(source.experiment(), preset)
    for each in wishes:
        workspace.apply(each)
    window = MainWindow(workspace, settings.users_home)
    if (lesson := source.taught(language.of_lessons())) is not None:
        window.controller.dispatch(OpenLesson(lesson))
    if source.present:
        window.controller.dispatch(SetPresenting(presenting=True))
    return window


def open_window(source: Source, said: Message | None = None) -> int:
    """Open the window, with a message if there is one, and run until it ends; return the exit code.

    What ends it without asking leaves what is unsaved to the next start.
    """
    from gui.shell.signals import Signals

    app = create_application()
    window = make_window(source, system.followed())
    failures = Failures(window.controller.dispatch)
    sys.excepthook = failures.report
    signals = Signals(window)
    signals.came.connect(window.stop)
    signals.came.connect(lambda number: app.exit(EXIT_BY_SIGNAL + number))
    if not window.fits(window.screen().availableSize()):
        window.setWindowState(Qt.WindowState.WindowMaximized)
    window.show()
    if said:
        window.controller.dispatch(Notify(said))
    code = app.exec()
    signals.end()
    return EXIT_FAILED if failures.count else code


class Failures:
    """Brings an exception that nobody caught to the user, the console and the exit code.

    One that comes again in every frame is told once, so that it can be read.
    """

    def __init__(
        self, dispatch: Callable[[Command], None], seconds: Callable[[], float] = time.monotonic
    ) -> None:
        self._dispatch = dispatch
        self._seconds = seconds
        self._seen: dict[str, float] = {}
        self.count = 0

    def report(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """Stand in for `sys.excepthook`."""
        streams.say("".join(traceback.format_exception(kind, error, trace)), end="")
        self.count += 1
        reason, now = f"{kind.__name__}: {error}", self._seconds()
        before = self._seen.get(reason)
        self._seen[reason] = now
        if before is None or now - before > _APART:
            self._dispatch(Notify(Message("program.failed", {"reason": reason})))
