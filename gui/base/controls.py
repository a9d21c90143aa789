"""Controls of the views. Once they have been used the keys are the view's again: Space runs."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QLineEdit

from gui.base.overrides import override


class Choice(QComboBox):
    """A list that has the keys until something was chosen from it, or it was closed."""

    _closed = Signal()

    def __init__(self, name: str, spoken: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(spoken)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # turning the wheel takes no keys
        self.activated.connect(self.clearFocus)
        # later: while the list closes, Qt is about to give the keys back to what opened it
        self._closed.connect(self.clearFocus, Qt.ConnectionType.QueuedConnection)

    @override
    def showPopup(self) -> None:
        super().showPopup()
        self.view().window().installEventFilter(self)  # a click beside it closes it unasked

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Hide and watched is self.view().window():
            self._closed.emit()
        return super().eventFilter(watched, event)


class TextField(QLineEdit):
    """A field that is given up with Esc, whatever else that means."""

    given_up = Signal()

    @override
    def event(self, event: QEvent) -> bool:
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.ShortcutOverride
            and event.key() == Qt.Key.Key_Escape
        ):
            event.accept()
            return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.given_up.emit()
            self.clearFocus()
        else:
            super().keyPressEvent(event)
            event.accept()  # what is under the field must not take Enter for itself
