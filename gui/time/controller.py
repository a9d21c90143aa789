"""Between workspace and views: commands in, scenes out."""

import time
from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from core.base.frozen import replace
from core.base.problems import Problem
from core.state.commands import Notify, Pause, Restore, Seek, Tick
from core.state.session import Kept, Session
from core.training.run import BLOCK
from core.view.commands import PointAt, Select
from core.workspace.scene import Scene
from core.workspace.vocabulary import Command
from core.workspace.workspace import Workspace
from gui.time.clock import TRAINING_SHARE, Clock

if TYPE_CHECKING:
    from core.recording.event_log import EventLog, Recorder

READING = 6
"""At full speed one frame in this many trains nothing and shows all numbers, so that they can be
read and agree; in the others the curves go on."""

_CHUNK = 2 * BLOCK
"""Steps trained at full speed between two looks at the time; whole blocks are the quickest."""


_AT_ONCE = 32 * BLOCK
"""Steps that a command may make at once: one that asks for more waits until they are made."""

_AHEAD = "training ahead"
_NEXT_EPOCH = "the order of the next epoch"


class Controller(QObject):
    """The only one that touches the workspace.

    The clock beats while the scene is moving, and while what happens is recorded.
    """

    scene_changed = Signal(object)

    waited = Signal(object, float)
    """What part of the steps that a command waits for is made, 0 to 1, or None when it waits no
    more; and for how many seconds it has waited."""

    recorder_full = Signal()
    """A live recording has become as long as a file can hold."""

    def __init__(self, workspace: Workspace, clock: Clock) -> None:
        super().__init__()
        self._workspace = workspace
        self._clock = clock
        self._recorder: Recorder | None = None
        self._turn = 0
        self._waiting: list[Command] = []
        self._looked_at: tuple[object, ...] = ()
        self.scene: Scene = workspace.scene()
        clock.ticked.connect(self.tick)

    def dispatch(self, command: Command) -> None:
        """Carry out a command; an invalid one becomes a notice, and nothing else changes.

        Where it asks for many steps, they are made first, a share of each frame; so is the order of
        an epoch of many samples. What comes meanwhile waits too, and is carried out after it, as
        it would have been.
        """
        if isinstance(command, Restore):  # in whose place nothing stays of what waits
            self.give_up()
        if self._waiting and not isinstance(command, PointAt | Select):
            dragged = len(self._waiting) > 1 and isinstance(self._waiting[-1], Seek)
            if dragged and isinstance(command, Seek):
                self._waiting.pop()  # nobody would see where that leads
            self._waiting.append(command)
        elif isinstance(command, Seek) and next(work := self._workspace.find(command.step), None):
            self._wait(command, work)
        elif (steps := self._workspace.steps_to_make(command)) > _AT_ONCE:
            self._carry_out(Pause())
            self._wait(command, self._workspace.make(steps))
        else:
            self._carry_out(command)

    def _wait(self, command: Command, work: Iterator[float]) -> None:
        """Carry out a command once what it needs is done."""
        self._waiting = [command]
        work = self._carried_out(work)
        self._clock.start_work(_AHEAD, work, self.waited.emit, TRAINING_SHARE)

    def give_up(self) -> None:
        """Carry out nothing of what waits."""
        self._waiting = []
        self._clock.drop(_AHEAD)
        self.waited.emit(None, 0.0)

    def _carried_out(self, making: Iterator[float]) -> Iterator[float]:
        """Make steps, then carry out what waits for them."""
        try:
            yield from making
        except Exception:
            self.give_up()
            raise
        command, *others = self._waiting
        self.give_up()
        self._carry_out(command)
        for other in others:
            self.dispatch(other)

    def _carry_out(self, command: Command) -> None:
        try:
            self._apply(command)
        except Problem as problem:
            self._apply(Notify(problem.message))
        self._show()

    def record(self) -> None:
        """Note from now on what happens, for a live recording; raises `Problem` as that says."""
        from core.recording.event_log import Recorder  # late: the first picture does not need it

        self._recorder = Recorder(self._workspace)
        self._show()

    @property
    def recorded(self) -> "EventLog | None":
        """What has been noted so far, while something is."""
        return self._recorder.log if self._recorder else None

    def end_recording(self) -> "EventLog | None":
        """Note no more; return what was noted, if anything was."""
        recorder, self._recorder = self._recorder, None
        self._show()
        return recorder.log if recorder else None

    def session(self) -> Session:
        """Return what is shown, as it could be saved."""
        return self._workspace.session()

    def kept(self) -> Kept:
        """Return what is worth saving: in a lesson, what was there before and was made there."""
        return self._workspace.kept()

    def tick(self, seconds: float) -> None:
        """Let a time pass, in seconds; at full speed, train for a share of the frame."""
        self._turn = (self._turn + 1) % READING if self.scene.at_full_speed else 0
        if self._turn:
            self._train(seconds)
        else:
            self._apply(Tick(seconds, 0))
        self._show(hurried=self._turn > 0)
        if self._recorder and self._recorder.full:
            self.recorder_full.emit()

    def _train(self, seconds: float) -> None:
        now = time.perf_counter()
        until, took = now + TRAINING_SHARE, 0.0
        tick = Tick(seconds, _CHUNK - self.scene.prefix.length % _CHUNK)
        while self._workspace.playing and now + took < until:
            self._apply(tick)
            tick = Tick(0.0, _CHUNK)
            before, now = now, time.perf_counter()
            took = now - before

    def _apply(self, command: Command) -> None:
        (self._recorder or self._workspace).apply(command)

    def _show(self, *, hurried: bool = False) -> None:
        before, scene, recorder = self.scene, self._workspace.scene(), self._recorder
        self.scene = replace(
            scene,
            hurried=hurried and scene.at_full_speed,
            recording=recorder.seconds if recorder else None,
        )
        self._clock.set_running(self.scene.moving or recorder is not None)
        self._look_ahead()
        if recorder is None or self.scene != before:  # a recording goes on where nothing moves
            self.scene_changed.emit(self.scene)

    def _look_ahead(self) -> None:
        """Find out the order of the next epoch in pieces, before somebody waits for it."""
        experiment, step = self.scene.experiment, self.scene.moment.step
        count, epoch = len(experiment.data), experiment.epoch_index(step) + 1
        if experiment.order.shuffled and self._looked_at != (experiment.order, count, epoch):
            self._looked_at = experiment.order, count, epoch
            work = experiment.looked_at(epoch * count, 1)
            self._clock.start_work(_NEXT_EPOCH, work, lambda *_: None)
