"""The one clock: real time in, steps that have become due out."""

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer, Signal

FRAME_MS = 16
TRAINING_SHARE = 0.008
"""Seconds of each frame that training may take at full speed."""

LONGEST_FRAME = 0.1
"""Seconds that count at most for one frame: a stutter is not caught up with."""


class Clock(QObject):
    """Tells the time that has passed, frame by frame, while it runs."""

    ticked = Signal(float)
    """Seconds since the last frame."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.setObjectName("clock")
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(FRAME_MS)
        self._timer.timeout.connect(self._frame)
        self._last = 0.0

    def set_running(self, running: bool) -> None:  # noqa: FBT001
        """Start or stop the frames."""
        if running == self._timer.isActive():
            return
        self._last = time.perf_counter()
        if running:
            self._timer.start()
        else:
            self._timer.stop()

    def when_idle(self, call: Callable[[], None]) -> None:
        """Call once, when all events now waiting have been handled."""
        QTimer.singleShot(0, self, call)

    def _frame(self) -> None:
        now = time.perf_counter()
        passed, self._last = now - self._last, now
        self.ticked.emit(min(passed, LONGEST_FRAME))
