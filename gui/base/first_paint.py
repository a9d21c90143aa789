"""When a window has its first picture, whichever of its parts that shows."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Signal
from PySide6.QtGui import QWindow
from PySide6.QtWidgets import QWidget

from gui.base.overrides import override


class FirstPaint(QObject):
    """Tells once that a window is on the screen; what is to come later waits for it.

    It watches the window as the system has it: any widget in it may be hidden, or lie under others.
    """

    shown = Signal()
    """The first picture is on the screen."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        window.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and watched is self._window:
            watched.removeEventFilter(self)
            self._window.windowHandle().installEventFilter(self)
        elif isinstance(watched, QWindow) and _brings_picture(watched, event):
            watched.removeEventFilter(self)
            QCoreApplication.postEvent(self, QEvent(QEvent.Type.User))
        return super().eventFilter(watched, event)

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.User:
            self.shown.emit()
            return True
        return super().event(event)


def _brings_picture(window: QWindow, event: QEvent) -> bool:
    """Say whether a picture is painted while the event is handled: so before one posted now."""
    return event.type() == QEvent.Type.Expose and window.isExposed()
