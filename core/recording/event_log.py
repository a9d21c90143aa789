"""A live recording: what a person did when, so that it can be shown again at any pace of frames."""

from typing import NamedTuple, TypeAlias

from core.base.frozen import Frozen, replace
from core.lessons.commands import LessonTurn, OpenLesson
from core.state import commands as c
from core.state.command import EditCommand
from core.state.playback import NANO, Grain
from core.state.session import Session
from core.state.session_plan import SessionPlan
from core.view.commands import PointAt, Select
from core.view.options import ViewOptions
from core.workspace.vocabulary import Command
from core.workspace.workspace import Workspace

MOST_LENGTH = 4 * 3600 * NANO
"""Nanoseconds of a recording."""

MOST_EVENTS = 300_000


class RestoredWithin(NamedTuple):
    """A session that took over within a lesson, which stays on."""

    plan: SessionPlan


What: TypeAlias = Command | SessionPlan | RestoredWithin


class LoggedEvent(NamedTuple):
    """What happened how many nanoseconds after the beginning: a command, or another session.

    A `Tick` of no time is the steps that a window trained at full speed in one frame.
    """

    at: int
    what: What


class EventLog(Frozen):
    """All that happened, in its order, and how long it went on, in nanoseconds.

    The first thing that happens is that a session takes over.
    """

    events: tuple[LoggedEvent, ...]
    length: int


class Recorder:
    """Hands commands on to a workspace and keeps a log of them.

    Time is what ticks say has passed, not what a machine took for it. What came before is not
    needed to follow the log: it begins with a session, and wherever a command reaches further back
    (undo, redo, opening a session) with another. Where a lesson is on then, what there was before
    it comes first, then the lesson, its place, and what there is now.
    """

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._events: list[LoggedEvent] = []
        self._now = 0
        self._gesture: int | None = None
        self._take_over()

    @property
    def log(self) -> EventLog:
        """What has happened so far."""
        return EventLog(tuple(self._events), self._now)

    @property
    def full(self) -> bool:
        """Whether a file can hold hardly more."""
        return self._now > MOST_LENGTH - NANO or len(self._events) > MOST_EVENTS - 1000

    @property
    def seconds(self) -> int:
        """For how many whole seconds it has gone on."""
        return self._now // NANO

    def apply(self, command: Command) -> None:
        """Carry out a command, as `Workspace.apply` does; an invalid one leaves no trace."""
        trained = self._workspace.at_full_speed
        reaches_back = self._reaches_back(command)
        self._workspace.apply(command)
        match command:
            case _ if reaches_back:
                self._take_over()
            case c.Tick(seconds, steps):
                self._now += round(seconds * NANO)
                if trained and steps:
                    self._train(steps)
            case _ if command.logged:
                self._note(command)

    def _reaches_back(self, command: Command) -> bool:
        """Say whether what comes of a command depends on what is not in the log.

        An edit that ends redo keeps what only redo kept, and the further edits of its gesture too.
        """
        if not isinstance(command, EditCommand):
            return isinstance(command, c.Undo | c.Redo | c.Restore)
        gesture = command.part_of.number if command.part_of else None
        if self._workspace.scene().redo is not None:
            self._gesture = gesture
            return True
        return gesture is not None and gesture == self._gesture

    def _note(self, what: What) -> None:
        self._events.append(LoggedEvent(self._now, what))

    def _train(self, steps: int) -> None:
        """Note steps made at full speed; those of one frame together."""
        at, last = self._events[-1]
        if at == self._now and isinstance(last, c.Tick):
            self._events[-1] = LoggedEvent(at, replace(last, steps=last.steps + steps))
        else:
            self._note(c.Tick(0.0, steps))

    def _take_over(self) -> None:
        """Note the present state, and bring it to where a session tells all of it.

        A motion under way is finished, and a run in progress moves on anew.
        """
        workspace = self._workspace
        notice, ran = workspace.scene().notice, workspace.playing
        if workspace.scene().progress < 1:
            workspace.apply(c.Move(Grain.PHASE, 1))
        if ran:
            workspace.apply(c.Play())
        if notice:
            workspace.apply(c.Notify(notice))
        present = SessionPlan.of(workspace.session())
        if (playing := workspace.lesson) is None:
            self._note(present)
        else:
            before = Session.of(replace(playing.before, options=playing.viewer))
            self._note(SessionPlan.of(before))
            self._note_highlight(playing.viewer)
            self._note(OpenLesson(playing.lesson))
            place = playing.place
            self._note(LessonTurn(place.scene, place.position, place.revealed))
            self._note(RestoredWithin(present))
        self._note_highlight(workspace.scene().options)
        if workspace.playing:
            self._note(c.Play())

    def _note_highlight(self, options: ViewOptions) -> None:
        """Note what a session leaves out of the view options."""
        if options.pointed is not None:
            self._note(PointAt(options.pointed))
        if options.selected is not None:
            self._note(Select(options.selected))
