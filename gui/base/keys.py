"""Whose the keys are: the view's, whenever no control needs them."""

from collections.abc import Callable

from PySide6.QtCore import QChildEvent, QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QDialog, QWidget

from gui.base.overrides import override


class Keys(QObject):
    """Takes the keys of a window home: from a control that gave them up, and after a dialog."""

    def __init__(self, window: QWidget, go_home: Callable[[], None]) -> None:
        super().__init__(window)
        self._window = window
        self._go_home = go_home
        window.installEventFilter(self)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow)

    def _follow(self, old: QWidget | None, now: QWidget | None) -> None:
        window = self._window
        if now is None and old is not None and old.window() is window and window.isActiveWindow():
            self._go_home()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note each dialog that is opened; let Space go to a control before it means run."""
        if isinstance(event, QChildEvent) and event.type() == QEvent.Type.ChildPolished:
            if isinstance(dialog := event.child(), QDialog):
                dialog.finished.connect(self._go_home)
        elif isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            focused = QApplication.focusWidget()
            if event.key() == Qt.Key.Key_Space and isinstance(
                focused, (QAbstractButton, QComboBox)
            ):
                event.accept()
                return True
        return super().eventFilter(watched, event)
