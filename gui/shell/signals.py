"""Signals that ask the program to end: Qt goes on without Python, which would not hear of them."""

import signal
import socket
from contextlib import ExitStack, suppress

from PySide6.QtCore import QObject, QSocketNotifier, Signal

from gui.terminal.interrupts import heard


class Signals(QObject):
    """Hears of them between two events, until `end`."""

    came = Signal(int)
    """The number of one."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._mine, self._its = socket.socketpair()
        for wire in (self._mine, self._its):
            wire.settimeout(0)
        self._notifier = QSocketNotifier(self._mine.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._read)
        self._stack = ExitStack()
        self._stack.callback(
            signal.set_wakeup_fd,
            signal.set_wakeup_fd(self._its.fileno(), warn_on_full_buffer=False),
        )
        self._stack.enter_context(heard(lambda _number, _frame: None))  # the wire tells of it

    def end(self) -> None:
        """Leave them to whom they were left before."""
        self._notifier.setEnabled(False)
        self._stack.close()
        self._mine.close()
        self._its.close()

    def _read(self) -> None:
        with suppress(BlockingIOError):
            for number in self._mine.recv(16):
                self.came.emit(number)
