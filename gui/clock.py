"""The one clock: real time in, steps that have become due out."""

import time
from collections.abc import Callable, Iterator

from PySide6.QtCore import QObject, Qt, QTimer, Signal

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
        self._timer.timeout.connect(self._frame)
        self._reminder = QTimer(self)
        self._reminder.setObjectName("reminder")
        self._reminder.setSingleShot(True)
        self._reminder.timeout.connect(self._remind)
        self._call: Callable[[], object] | None = None
        self._running = False
        self._work: Iterator[float] | None = None
        self._tell: Callable[[float, float], None] = lambda _done, _seconds: None
        self._began = 0.0
        self._last = 0.0

    def set_running(self, running: bool) -> None:  # noqa: FBT001
        """Start or stop the frames."""
        self._running = running
        self._follow()

    def take_up(self, work: Iterator[float], tell: Callable[[float, float], None]) -> None:
        """Go on with long work for a share of each frame, the first at once, until it ends.

        `work` yields how much of it is done, 0 to 1. After each share but the last, `tell` hears
        that, and how many seconds have passed. Work that was under way is dropped.
        """
        self._work, self._tell, self._began = work, tell, time.perf_counter()
        self._go_on()
        self._follow()

    def drop(self) -> None:
        """Give up the work that is under way, if there is any."""
        self._work = None
        self._follow()

    def remind(self, seconds: float, call: Callable[[], object]) -> None:
        """Call once in so many seconds, in place of what was to be called before."""
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
        """Call once, when all events now waiting have been handled."""
        QTimer.singleShot(0, self, call)

    def _follow(self) -> None:
        needed = self._running or self._work is not None
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

    def _frame(self) -> None:
        now = time.perf_counter()
        passed, self._last = now - self._last, now
        if self._work is not None:
            self._go_on()
            self._follow()
        if self._running:
            self.ticked.emit(min(passed, LONGEST_FRAME))

    def _go_on(self) -> None:
        work = self._work
        if work is None:
            return
        self._work = None  # so that work that fails, or begins other work, is not taken up again
        until = time.perf_counter() + WORK_SHARE
        for done in work:
            if time.perf_counter() >= until:
                self._work = work
                self._tell(done, time.perf_counter() - self._began)
                return
