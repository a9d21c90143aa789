"""What the window hands on: files, exports, lessons, worksheets, recordings, to who answers it."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint

from core.base.problems import Message
from core.data.dataset import Dataset
from core.data.loading import load_samples
from core.state.commands import Notify
from core.state.edit_commands import SetData
from gui.actions.requests import (
    ChooseLanguage,
    ChooseLesson,
    Elsewhere,
    Export,
    FileRequest,
    LoadData,
    MakeWorksheet,
    ShowDialog,
    Subject,
)
from gui.files.documents import Documents
from gui.files.exports import Exports
from gui.files.file_dialogs import FileDialogs
from gui.files.long_work import PATIENCE, LongWork
from gui.files.words import FILES
from gui.i18n.language import LANGUAGES
from gui.i18n.settings import Home
from gui.lessons.service import Lessons
from gui.recording.service import RecordingService
from gui.routing.dialogs import Dialogs
from gui.time.controller import Controller
from gui.words import translations
from gui.worksheets.service import Worksheets

if TYPE_CHECKING:
    from core.recording.event_log import EventLog
    from gui.shell.window import Window
    from gui.time.clock import Clock


class RequestRouter(QObject):
    """Answers requests of a window; made when the first comes, or something is to be saved.

    `begun` is the content of what the program began with, `home` where files of its own are kept,
    if anywhere.
    """

    def __init__(
        self,
        window: "Window",
        controller: Controller,
        clock: "Clock",
        begun: tuple[object, ...],
        home: Home | None,
    ) -> None:
        super().__init__(controller)
        self._controller = controller
        self._window = window
        self._dialogs = Dialogs(window, lambda subject: window.part(subject).size())
        self._dialogs.command.connect(controller.dispatch)
        self._dialogs.request.connect(self.answer)
        controller.scene_changed.connect(self._dialogs.show_scene)
        dialogs = FileDialogs(window)
        self.work = LongWork(clock, dialogs)
        self._waiting = FileDialogs(window)
        controller.waited.connect(self._show_waiting)
        self.documents = Documents(controller, clock, self.work, dialogs, home, begun)
        self.documents.titled.connect(
            lambda name, changed: window.show_title(name, changed=changed)
        )
        self.documents.follow()
        self.exports = Exports(controller, self.work, dialogs, window.part, window.drawn)
        self.exports.ended.connect(self._say_exported)
        self.lessons = Lessons(controller.dispatch, dialogs)
        self.worksheets = Worksheets(controller, self.work, dialogs)
        self.recordings = RecordingService(controller, clock, dialogs, home)
        self.recordings.opened.connect(self._show_record)
        self.recordings.progressed.connect(window.show_rendering)
        self.recordings.ended.connect(lambda message: controller.dispatch(Notify(message)))
        window.record_cancelled.connect(self.recordings.cancel)

    def answer(self, request: Elsewhere) -> None:
        """Bring a request to who answers it."""
        if isinstance(request, ShowDialog):
            self._dialogs.show(request, self._controller.scene)
        elif isinstance(request, Export):
            self.exports.answer(request)
        elif isinstance(request, FileRequest):
            self.documents.answer(request)
        elif isinstance(request, LoadData):
            self._bring(request)
        elif isinstance(request, ChooseLesson):
            self.lessons.answer(request)
        elif isinstance(request, ChooseLanguage):
            translations.remember(request.tag)
            said = Message("language.next", {"language": LANGUAGES[request.tag]})
            self._controller.dispatch(Notify(said))
        elif isinstance(request, MakeWorksheet):
            self.worksheets.answer(request)
        else:
            self.recordings.answer(request)

    def offer_export(self, subject: Subject, place: QPoint) -> None:
        """Offer, at a place of the screen, ways to export a part of the window."""
        self._dialogs.offer_export(subject, place, self._window.devicePixelRatioF())

    def _show_record(self, log: "EventLog | None") -> None:
        """Ask what to make a recording of: the present run, or what was recorded last."""
        self._dialogs.show_record(self._controller.scene, log)

    def _say_exported(self, message: Message) -> None:
        """Say what became of an export: in the dialog, where that is open."""
        if not self._dialogs.say_exported(message):
            self._controller.dispatch(Notify(message))

    def _bring(self, request: LoadData) -> None:
        """Get samples a share of each frame; until all are there, nothing is changed."""
        order = request.order or self._controller.scene.experiment.order

        def taken(data: Dataset) -> None:
            self._controller.dispatch(SetData(data, request.order))
            if request.ended:
                request.ended(None)

        def refused(message: Message) -> None:
            if request.ended:
                request.ended(message)
            else:
                self._controller.dispatch(Notify(message))

        self.work.start_work(
            load_samples(request.source, order),
            FILES["reading"],
            taken,
            lambda problem: refused(problem.message),
            lambda: refused(Message("session.cancelled")),
        )

    def _show_waiting(self, share: float | None, seconds: float) -> None:
        """Show how much is made of the steps that a command waits for, and a way to give it up."""
        if share is None:
            self._waiting.hide_progress()
        elif seconds > PATIENCE:
            self._waiting.show_progress(FILES["training"], share, self._controller.give_up)

    def when_settled(self, go_on: Callable[[], None]) -> None:
        """Go on once nothing is left that would be lost."""
        self.recordings.when_settled(lambda: self.documents.when_settled(go_on))

    def end(self) -> None:
        """Give up what is under way: the program ends."""
        self._controller.give_up()
        self.recordings.end()
        self.documents.end()

    def stop(self) -> None:
        """Give up what is under way, but keep what is unsaved: the program is made to end."""
        self._controller.give_up()
        self.documents.stop()
        self.recordings.stop()

    def offer_left(self) -> None:
        """Offer what a process left that ended without asking, one thing after the other."""
        self.recordings.offer_left(self.documents.offer_left)
