"""The one clock: real time in, steps that have become due out."""

import time
from collections.abc import Callable, Iterator

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from core.base.frozen import Frozen

FRAME_MS = 16
TRAINING_SHARE = 0.008
"""Seconds of each frame that training may take at full speed."""

WORK_SHARE = 0.004
"""Seconds of each frame that long work may take."""

LONGEST_FRAME = 0.1
"""Seconds that count at most for one frame: a stutter is not caught up with."""


class Clock(QObject):
    """Tells the time that has passed, frame by frame, while it runs; goes on with long work."""

    ticked = Signal(float)
    """Seconds since the last frame."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.setObjectName("clock")
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(FRAME_MS)
        self._timer.timeout.connect(self.frame)
        self._reminder = QTimer(self)
        self._reminder.setObjectName("reminder")
        self._reminder.setSingleShot(True)
        self._reminder.timeout.connect(self._remind)
        self._call: Callable[[], object] | None = None
        self._running = False
        self._jobs: dict[str, _Job] = {}
        self._last = 0.0

    def set_running(self, running: bool) -> None:  # noqa: FBT001
        """Start or stop the frames."""
        self._running = running
        self._follow()

    def start_work(
        self,
        name: str,
        work: Iterator[float],
        tell: Callable[[float, float], None],
        share: float | None = None,
    ) -> None:
        """Go on with long work for a share of each frame, the first at once, until it ends.

        `work` yields how much of it is done, 0 to 1. After each share but the last, `tell` hears
        that, and how many seconds have passed. Work under way by the same name is dropped; works
        of different names take turns, frame by frame. A share is of WORK_SHARE seconds, if not
        of others.
        """
        self._jobs.pop(name, None)
        self._go_on(name, _Job(work, tell, time.perf_counter(), share))
        self._follow()

    def drop(self, name: str) -> None:
        """Give up the work of that name, if there is any."""
        self._jobs.pop(name, None)
        self._follow()

    def end(self) -> None:
        """Stop the frames and give up all work: the program ends."""
        self._running = False
        self._jobs.clear()
        self._follow()

    @property
    def busy(self) -> bool:
        """Whether long work is under way."""
        return bool(self._jobs)

    def remind(self, seconds: float, call: Callable[[], object]) -> None:
        """Call once after a number of seconds, in place of what was to be called before."""
        self._call = call
        self._reminder.start(round(seconds * 1000))

    @property
    def reminds(self) -> bool:
        """Whether something is still to be called."""
        return self._reminder.isActive()

    def forget(self) -> None:
        """Call nothing any more."""
        self._reminder.stop()

    def when_idle(self, call: Callable[[], None]) -> None:
        """Call once, when all events now waiting have been handled.

        By a timer of its own: what a call raises that `QTimer.singleShot` makes for an object is
        lost.
        """
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.timeout.connect(timer.deleteLater)
        timer.timeout.connect(call)
        timer.start(0)

    def _follow(self) -> None:
        needed = self._running or self.busy
        if needed == self._timer.isActive():
            return
        self._last = time.perf_counter()
        if needed:
            self._timer.start()
        else:
            self._timer.stop()

    def _remind(self) -> None:
        if self._call is not None:
            self._call()

    def frame(self) -> None:
        """Let a frame pass: go on with work, and tell the time since the last frame."""
        now = time.perf_counter()
        passed, self._last = now - self._last, now
        if self._jobs:
            name = next(iter(self._jobs))
            self._go_on(name, self._jobs.pop(name))
            self._follow()
        if self._running:
            self.ticked.emit(min(passed, LONGEST_FRAME))

    def _go_on(self, name: str, job: "_Job") -> None:
        """Give a job its share; it is put back last, unless it ends, fails, or is replaced."""
        until = time.perf_counter() + (WORK_SHARE if job.share is None else job.share)
        for done in job.work:
            if time.perf_counter() >= until:
                self._jobs.setdefault(name, job)
                job.tell(done, time.perf_counter() - job.began)
                return


class _Job(Frozen):
    """Long work, who hears how far it has come, when it began (as `perf_counter`), its share."""

    work: Iterator[float]
    tell: Callable[[float, float], None]
    began: float
    share: float | None
