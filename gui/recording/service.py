"""Live recordings, and what is made of them or of the present run."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from core.base.problems import Message, Problem
from core.files.text_files import home
from core.state.commands import Pause
from core.state.playback import NANO
from gui.actions.requests import (
    KeepRecording,
    RecordRequest,
    Render,
    ShowRecording,
    StartRecording,
    StopRecording,
)
from gui.files.file_dialogs import FileDialogs
from gui.files.long_work import LongWork
from gui.i18n import language
from gui.i18n.settings import Home
from gui.recording.kept_log import KeptLog
from gui.recording.words import RECORD
from gui.time.clock import Clock
from gui.time.controller import Controller
from gui.words.wording import clock_time

if TYPE_CHECKING:
    from core.recording.event_log import EventLog
    from core.workspace.scene import Scene
    from gui.recording.render_process import RenderProcess


class RecordingService(QObject):
    """Notes what happens, and has it rendered by a process of its own, one at a time."""

    opened = Signal(object)
    """A person is to choose what to record: the `EventLog` of the last recording, or None."""

    progressed = Signal(object)
    """The `Rendering` that is under way, whenever it has come further, and None at its end."""

    ended = Signal(object)
    """The message of what became of it."""

    def __init__(
        self, controller: Controller, clock: Clock, dialogs: FileDialogs, home: Home | None
    ) -> None:
        super().__init__(controller)
        self.dialogs = dialogs
        self._clock = clock
        self._kept = KeptLog(home.folder, clock, self._tell) if home else None
        self._controller = controller
        self._log: EventLog | None = None
        self._unmade = False
        self._child: RenderProcess | None = None
        self._rendered: EventLog | None = None
        self._folder: Path | None = None
        controller.recorder_full.connect(self._stop_full)
        controller.scene_changed.connect(self._follow)

    def answer(self, request: RecordRequest) -> None:
        """Do what a person asks for."""
        match request:
            case StartRecording():
                self._when_made(self._begin)
            case StopRecording() | ShowRecording():
                self._stop()
                self._controller.dispatch(Pause())
                self.opened.emit(self._log)
            case KeepRecording():
                self._keep()
            case Render() if self._child:
                self.ended.emit(Message("recording.busy"))
            case Render():
                self._choose(request)

    def cancel(self) -> None:
        """Give up what is being rendered."""
        if self._child:
            self._child.cancel()

    def when_settled(self, go_on: Callable[[], None]) -> None:
        """Go on where nothing is lost by that, or a person gives it up."""
        if self._child is None:
            self._when_made(go_on)
            return

        def answered(give_up: bool) -> None:  # noqa: FBT001
            if give_up or self._child is None:
                self._when_made(go_on)

        self._ask_give_up(RECORD["leave_rendering"], answered)

    def end(self) -> None:
        """Leave nothing behind: the program ends."""
        if self._child:
            self._child.end()
        if self._kept:
            self._kept.forget()

    def stop(self) -> None:
        """Leave what was recorded, and not made into anything, to the next start."""
        self._stop()
        if self._kept and self._unmade and self._log:
            self._kept.leave(self._log)
        self.end()

    def offer_left(self, then: Callable[[], None]) -> None:
        """Take over what was recorded in a process that ended without asking, or give it up."""
        kept = self._kept
        left = kept.left() if kept else None
        if kept is None or left is None:
            then()
            return
        from core.recording.event_log_file import read_log

        def read(log: "EventLog") -> None:
            if self._unmade or self._controller.scene.recording is not None:
                left.release()
                then()
                return
            kept.take_over(left)
            self._log, self._unmade = log, True
            self._ask_give_up(RECORD["left_log"].format(time=_time_of(log)), answered)

        def answered(give_up: bool) -> None:  # noqa: FBT001
            if give_up:
                self._log = None
                self._settle()
            then()

        def failed(problem: Problem) -> None:
            left.put_aside()
            self._tell(problem)
            then()

        def cancelled() -> None:
            left.release()
            then()

        LongWork(self._clock, self.dialogs, "recorded").start_work(
            read_log(left.path), RECORD["reading"], read, failed, cancelled
        )

    def _follow(self, scene: "Scene") -> None:
        """Keep what has been recorded so far."""
        kept = self._kept
        if kept and scene.recording is not None and kept.due and (log := self._controller.recorded):
            kept.keep(log)

    def _settle(self) -> None:
        """Ask no more about what was recorded: something has been made of it, or it is given up."""
        self._unmade = False
        if self._kept:
            self._kept.forget()

    def _tell(self, problem: Problem) -> None:
        self.ended.emit(problem.message)

    def _when_made(self, go_on: Callable[[], None]) -> None:
        """Go on where all that was recorded has been made into something, or is given up."""
        self._stop()
        if not self._unmade or self._log is None:
            go_on()
            return

        def answered(give_up: bool) -> None:  # noqa: FBT001
            if give_up:
                self._settle()
                go_on()

        self._ask_give_up(RECORD["leave_log"].format(time=_time_of(self._log)), answered)

    def _ask_give_up(self, text: str, answered: Callable[[bool], None]) -> None:
        self.dialogs.ask_give_up(text, RECORD["leave_yes"], RECORD["leave_no"], answered)

    def _begin(self) -> None:
        try:
            self._controller.record()
        except Problem as problem:
            self.ended.emit(problem.message)

    def _stop(self) -> None:
        if self._controller.scene.recording is not None:
            self._log = self._controller.end_recording()
            self._unmade = True
            if self._kept and self._log:
                self._kept.keep(self._log)

    def _stop_full(self) -> None:
        self._stop()
        self.ended.emit(Message("recording.full"))
        self.opened.emit(self._log)

    def _choose(self, render: Render) -> None:
        name = RECORD["suggested"] + render.ending
        kinds = RECORD["folder"]
        if render.ending:
            kinds = RECORD["filter"].format(render.title, render.ending)
        self.dialogs.choose_to_save(
            (self._folder or home()) / name,
            lambda path: self._render(render, path),
            RECORD["save_title"],
            kinds,
        )

    def _keep(self) -> None:
        """Write what was recorded where a person says."""
        from core.recording.event_log_file import save_log

        log = self._log
        if log is None:
            return

        def chosen(path: Path) -> None:
            try:
                save_log(log, path)
            except Problem as problem:
                self.ended.emit(problem.message)
                return
            self._folder = path.parent
            self._settle()
            self.ended.emit(Message("recording.kept", {"path": path}))

        kept = RECORD["suggested"] + ".json"
        kinds = RECORD["filter"].format(RECORD["kept"], ".json")
        self.dialogs.choose_to_save(
            (self._folder or home()) / kept, chosen, RECORD["keep_title"], kinds
        )

    def _render(self, render: Render, path: Path) -> None:
        from core.recording.event_log_file import save_log
        from core.storage.session_file import save_session
        from gui.recording.render_process import RenderProcess

        child = RenderProcess(self, path)
        child.progressed.connect(self.progressed)
        child.ended.connect(self._end)
        try:
            if render.of_log and self._log:
                source = ["--log", str(child.place("log.json"))]
                save_log(self._log, child.place("log.json"))
            else:
                source = ["--session", str(child.place("session.json"))]
                save_session(self._controller.session(), child.place("session.json"))
        except Problem as problem:
            child.release()
            child.deleteLater()
            self.ended.emit(problem.message)
            return
        self._folder, self._child = path.parent, child
        self._rendered = self._log if render.of_log else None
        child.start([*source, *render.options, "--language", language.chosen()])

    def _end(self, message: Message) -> None:
        if self._child:
            self._child.deleteLater()
        if message.key == "recording.saved" and self._rendered is self._log:
            self._settle()  # unless another was recorded meanwhile
        self._child = None
        self.progressed.emit(None)
        self.ended.emit(message)


def _time_of(log: "EventLog") -> str:
    return clock_time(log.length / NANO)
