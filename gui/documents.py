"""Which file is open, whether what is shown differs from it, and the ways in and out."""

from collections.abc import Callable, Generator
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from core.commands import Notify, Pause, Restore
from core.files import home
from core.problems import Message, Problem
from core.session import Session
from core.sessionfile import save_session
from core.sessionplan import Plan
from core.sessionread import open_session
from gui.autosave import Autosave, Left, left_behind
from gui.clock import Clock
from gui.controller import Controller
from gui.dialogs.files import Answer, FileDialogs
from gui.file_texts import FILES
from gui.longwork import LongWork
from gui.requests import FileRequest, OpenSession, SaveSession, SaveSessionAs
from gui.settings import Home, RecentFiles


class Documents(QObject):
    """Saves and opens sessions; nothing that was made is given up unasked.

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
        begun: Session,
    ) -> None:
        super().__init__(controller)
        self.dialogs = dialogs
        self._controller = controller
        self._work = work
        self._home = home
        self._recent = RecentFiles(home)
        self._autosave = (
            Autosave(home.folder, clock, controller.session, self._tell) if home else None
        )
        self._path: Path | None = None
        self._saved: Session | None = begun
        self.changed = False
        """Whether there are unsaved changes."""
        self._title = ("", False)
        controller.scene_changed.connect(self.follow)

    @property
    def recent(self) -> tuple[Path, ...]:
        """The files opened or saved last, the latest first."""
        return self._recent.paths

    def answer(self, request: FileRequest) -> None:
        """Do what a person asks for."""
        match request:
            case SaveSession():
                self._save(_nothing)
            case SaveSessionAs():
                self._save_as(_nothing)
            case OpenSession(path):
                self.when_settled(lambda: self._open(path))

    def open_plan(self, plan: Plan) -> None:
        """Open the session that the program is started with."""
        self._take_up(plan.carry_out(), lambda session: self._take(session, plan.path), _nothing)

    def when_settled(self, go_on: Callable[[], None]) -> None:
        """Go on once unsaved changes are saved or given up; ask which, if there are any."""
        if not self.changed:
            go_on()
            return

        def answered(answer: Answer) -> None:
            if answer is Answer.SAVE:
                self._save(go_on)
            elif answer is Answer.DISCARD:
                go_on()

        self._controller.dispatch(Pause())
        self.dialogs.ask_unsaved(self._path.name if self._path else "", answered)

    def offer_left(self) -> None:
        """Offer what was open in a process that ended without asking."""
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
        self._work.drop()
        if self._autosave:
            self._autosave.end()

    @property
    def _suggested(self) -> Path:
        """Where to look first: the file that is open, or beside the one last used."""
        beside = self.recent[0].parent if self.recent else home()
        return self._path or beside / FILES["suggested"]

    def _save(self, then: Callable[[], None]) -> None:
        if self._path is None:
            self._save_as(then)
        else:
            self._write(self._path, then)

    def _save_as(self, then: Callable[[], None]) -> None:
        self.dialogs.choose_to_save(
            self._suggested, lambda path: self._write(path, then), FILES["save"], FILES["filter"]
        )

    def _write(self, path: Path, then: Callable[[], None]) -> None:
        session = self._controller.session()
        try:
            save_session(session, path)
        except Problem as problem:
            self._tell(problem)
            return
        self._settle(session, path)
        self._controller.dispatch(Notify(Message("session.saved", {"path": path})))
        then()

    def _open(self, path: Path | None) -> None:
        if path is None:
            self.dialogs.choose_to_open(
                self._suggested.parent, self._open, FILES["open"], FILES["filter"]
            )
            return
        self._take_up(open_session(path), lambda session: self._take(session, path), _nothing)

    def _restore(self, left: Left) -> None:
        def taken(session: Session) -> None:
            self._controller.dispatch(Restore(session))
            self._path = self._saved = None
            self.follow()
            if self._autosave is None or self._autosave.write():
                left.discard()
            else:
                left.release()

        self._take_up(open_session(left.path), taken, left.put_aside, left.release)

    def _take(self, session: Session, path: Path) -> None:
        self._controller.dispatch(Restore(session))
        self._settle(session, path)

    def _take_up(
        self,
        work: Generator[float, None, Session],
        taken: Callable[[Session], None],
        failed: Callable[[], None],
        cancelled: Callable[[], None] = lambda: None,
    ) -> None:
        """Open a session a share of each frame; until it is open, nothing is changed."""
        self._controller.dispatch(Pause())
        before = self._controller.session()

        def opened(session: Session) -> None:
            if before.holds_same(self._controller.session()):
                taken(session)
            else:  # something was made meanwhile
                self.when_settled(lambda: taken(session))

        def refused(problem: Problem) -> None:
            failed()
            self._tell(problem)

        def given_up() -> None:
            cancelled()
            self._controller.dispatch(Notify(Message("session.cancelled")))

        self._work.take_up(work, FILES["opening"], opened, refused, given_up)

    def _settle(self, session: Session, path: Path) -> None:
        """Note that a file holds what is shown."""
        self._path, self._saved = path, session
        self._recent.add(path)
        self.follow()

    def follow(self) -> None:
        """Find out whether there are unsaved changes, and keep a copy of them."""
        session = self._controller.session()
        self.changed = self._saved is None or not session.holds_same(self._saved)
        title = (self._path.name if self._path else "", self.changed)
        if title != self._title:
            self._title = title
            self.titled.emit(*title)
        if self._autosave and self.changed:
            self._autosave.follow(session)
        elif self._autosave:
            self._autosave.remove()

    def _tell(self, problem: Problem) -> None:
        self._controller.dispatch(Notify(problem.message))


def _nothing() -> None:
    """Do no more."""
