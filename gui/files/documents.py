"""Which file is open, whether what is shown differs from it, and the ways in and out."""

from collections.abc import Callable, Generator, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from core.base.problems import Message, Problem
from core.files.text_files import home
from core.state.commands import Notify, Pause, Restore
from core.state.session import Session
from core.state.session_plan import SessionPlan
from core.storage.session_reader import open_session
from gui.actions.requests import FileRequest, OpenSession, SaveSession, SaveSessionAs
from gui.files import autosave
from gui.files.autosave import Autosave, Left, left_behind
from gui.files.document import OpenDocument
from gui.files.file_dialogs import Changed, FileDialogs, SaveChoice, Unsaved
from gui.files.long_work import LongWork
from gui.files.on_disk import OnDisk
from gui.files.saving import Saving
from gui.files.words import FILES
from gui.i18n import settings
from gui.i18n.settings import Home, RecentFiles
from gui.time.clock import Clock
from gui.time.controller import Controller


class Documents(QObject):
    """Saves and opens sessions; nothing that was made is given up unasked.

    What is made in a lesson is a document of its own: the session from before the lesson stays with
    its file.

    Without a home there are no autosaves, and recent files are forgotten.
    """

    titled = Signal(str, bool)
    """The name of the file, or "", and whether there are unsaved changes."""

    def __init__(
        self,
        controller: Controller,
        clock: Clock,
        work: LongWork,
        dialogs: FileDialogs,
        home: Home | None,
        begun: tuple[object, ...],
    ) -> None:
        super().__init__(controller)
        self.dialogs = dialogs
        self._controller = controller
        self._work = work
        self._saving = Saving(clock)
        self._home = home
        self._recent = RecentFiles(home)
        self._autosave = Autosave(home.folder, clock, self._unsaved, self._tell) if home else None
        self._main = OpenDocument(controller.kept().main, begun)
        self._tried: OpenDocument | None = None
        self._title = ("", False)
        controller.scene_changed.connect(self.follow)

    @property
    def changed(self) -> bool:
        """Whether there are unsaved changes."""
        return any(document.changed for document in self._documents)

    @property
    def recent(self) -> tuple[Path, ...]:
        """The files opened or saved last, the latest first."""
        return self._recent.paths

    def answer(self, request: FileRequest) -> None:
        """Do what a person asks for."""
        match request:
            case SaveSession():
                self._saving.when_done(lambda: self._save(self._shown, _nothing))
            case SaveSessionAs():
                self._saving.when_done(lambda: self._save_as(self._shown, _nothing))
            case OpenSession(path):
                self.when_settled(lambda: self._open(path))

    def open_plan(self, plan: SessionPlan) -> None:
        """Open the session that the program is started with."""
        file = OnDisk.now(plan.path)
        self._start_work(plan.carry_out(), lambda session: self._take(session, file), _nothing)

    def when_settled(self, go_on: Callable[[], None]) -> None:
        """Go on once unsaved changes are saved or given up; ask which, if there are any.

        This is for what ends all: what a lesson or an undo brings back needs no question.
        """

        def saved() -> None:
            if self.changed:
                self._controller.dispatch(Pause())
            self._settle(self._unsaved(), go_on)

        self._saving.when_done(saved)

    def offer_left(self) -> None:
        """Offer what was open in a process that ended without asking."""
        if self._home:
            autosave.clear(self._home.folder)
            settings.clear(self._home.settings)
        left = next(left_behind(self._home.folder), None) if self._home else None
        if left is None:
            return

        def answered(restore: bool) -> None:  # noqa: FBT001
            if restore:
                self.when_settled(lambda: self._restore(left))
            else:
                left.discard()
                self.offer_left()

        self.dialogs.ask_restore(answered)

    def end(self) -> None:
        """Leave nothing behind: the program ends in good order."""
        self._drop()
        if self._autosave:
            self._autosave.end()

    def stop(self) -> None:
        """Leave what is unsaved to the next start: the program is made to end."""
        self._drop()
        if self._autosave:
            self._autosave.leave()

    def _drop(self) -> None:
        """Give up what is under way."""
        self._saving.drop()
        self._work.drop()

    @property
    def _documents(self) -> tuple[OpenDocument, ...]:
        """What can be saved, what is shown first."""
        return (self._tried, self._main) if self._tried else (self._main,)

    @property
    def _shown(self) -> OpenDocument:
        return self._documents[0]

    def _unsaved(self) -> tuple[OpenDocument, ...]:
        return tuple(document for document in self._documents if document.changed)

    def _settle(self, unsaved: Sequence[OpenDocument], go_on: Callable[[], None]) -> None:
        """Go on once these are saved or given up, one after the other."""
        if not unsaved:
            go_on()
            return
        document, *others = unsaved

        def left() -> list[OpenDocument]:  # more may have been made of it while it was saved
            return [document, *others] if document.changed else others

        def answered(answer: SaveChoice) -> None:
            if answer is SaveChoice.SAVE:
                self._save(document, lambda: self._settle(left(), go_on))
            elif answer is SaveChoice.DISCARD:
                self._settle(others, go_on)

        lesson = self._controller.scene.lesson is not None
        about = Unsaved.BEFORE if lesson else Unsaved.SESSION
        self.dialogs.ask_unsaved(
            document.name, answered, Unsaved.TRIED if document.within else about
        )

    def _suggested(self, document: OpenDocument) -> Path:
        """Where to look first: the file that is open, or beside the one last used."""
        beside = self.recent[0].parent if self.recent else home()
        return document.path or beside / FILES["suggested"]

    def _save(self, document: OpenDocument, then: Callable[[], None]) -> None:
        if document.path is None:
            self._save_as(document, then)
        elif document.file and document.file.differs:
            self._ask_changed(document, document.path, then)
        else:
            self._write(document, document.path, then)

    def _ask_changed(self, document: OpenDocument, path: Path, then: Callable[[], None]) -> None:
        """Ask what to do where another has written the file since."""

        def answered(answer: Changed) -> None:
            if answer is Changed.REPLACE:
                self._write(document, path, then)
            elif answer is Changed.ELSEWHERE:
                self._save_as(document, then)

        self.dialogs.ask_changed(path.name, answered)

    def _save_as(self, document: OpenDocument, then: Callable[[], None]) -> None:
        self.dialogs.choose_to_save(
            self._suggested(document),
            lambda path: self._write(document, path, then),
            FILES["save"],
            FILES["filter"],
        )

    def _write(self, document: OpenDocument, path: Path, then: Callable[[], None]) -> None:
        """Write what there is now, a share of each frame; it stays unsaved until all is there."""
        session = document.now

        def saved() -> None:
            document.saved, document.file = session.content, OnDisk.now(path)
            self._note(path)
            self._controller.dispatch(Notify(Message("session.saved", {"path": path})))
            then()

        def failed(message: Message) -> None:
            self._controller.dispatch(Notify(message))

        self._saving.start_work(session, path, self.dialogs, saved, failed)

    def _open(self, path: Path | None) -> None:
        if path is None:
            self.dialogs.choose_to_open(
                self._suggested(self._main).parent, self._open, FILES["open"], FILES["filter"]
            )
            return
        file = OnDisk.now(path)
        self._start_work(open_session(path), lambda session: self._take(session, file), _nothing)

    def _restore(self, left: Left) -> None:
        def taken(session: Session) -> None:
            self._controller.dispatch(Restore(session))
            self._main = OpenDocument(session, file=left.of)
            self.follow()
            if self._autosave is None or self._autosave.write():
                left.discard()
            else:
                left.release()

        self._start_work(open_session(left.path), taken, left.put_aside, left.release)

    def _take(self, session: Session, file: OnDisk) -> None:
        self._controller.dispatch(Restore(session))
        self._main = OpenDocument(session, session.content, file)
        self._note(file.path)

    def _start_work(
        self,
        work: Generator[float, None, Session],
        taken: Callable[[Session], None],
        failed: Callable[[], None],
        cancelled: Callable[[], None] = lambda: None,
    ) -> None:
        """Open a session a share of each frame; until it is open, nothing is changed."""
        self._controller.dispatch(Pause())
        before = self._controller.kept()

        def opened(session: Session) -> None:
            if before.holds_same(self._controller.kept()):
                taken(session)
            else:  # something was made meanwhile
                self.when_settled(lambda: taken(session))

        def refused(problem: Problem) -> None:
            failed()
            self._tell(problem)

        def given_up() -> None:
            cancelled()
            self._controller.dispatch(Notify(Message("session.cancelled")))

        self._work.start_work(work, FILES["opening"], opened, refused, given_up)

    def _note(self, path: Path) -> None:
        """Note that a file was opened or saved."""
        self._recent.add(path)
        self.follow()

    def follow(self) -> None:
        """Find out whether there are unsaved changes, and keep a copy of them."""
        kept = self._controller.kept()
        self._main.now = kept.main
        if kept.tried is None:
            self._tried = None
        else:
            self._tried = self._tried or OpenDocument(kept.tried, within=True)
            self._tried.now = kept.tried
        title = (self._shown.name, self.changed)
        if title != self._title:
            self._title = title
            self.titled.emit(*title)
        if self._autosave:
            self._autosave.follow(self._unsaved())

    def _tell(self, problem: Problem) -> None:
        self._controller.dispatch(Notify(problem.message))


def _nothing() -> None:
    """Do no more."""
