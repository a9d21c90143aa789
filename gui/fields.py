"""A field for one number: shows all the digits it has, takes a comma or a point."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QLineEdit
from typing_extensions import override

from core.numerals import format_exact, parse_number
from core.problems import Problem


class NumberField(QLineEdit):
    """Keeps the float itself; what is typed becomes a value on Enter or when it is left."""

    changed = Signal(float)
    """A person has entered another value."""

    refused = Signal(object)
    """What was entered is no finite number: the message; the field shows its value again."""

    def __init__(
        self, name: str, spoken: str, *, show: Callable[[float], str] = format_exact
    ) -> None:
        super().__init__()
        self._as_text = show
        self.setObjectName(name)
        self.setAccessibleName(spoken)
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._value = 0.0
        self._just_clicked = False
        self.editingFinished.connect(self._finish)
        self.returnPressed.connect(self.clearFocus)  # the arrows are for stepping again

    @property
    def value(self) -> float:
        """The value shown."""
        return self._value

    def set_value(self, value: float) -> None:
        """Show a value, without telling anyone; what is being typed stays."""
        if value == self._value and self.isModified():
            return
        self._value = value
        self._show()

    def _show(self) -> None:
        text = self._as_text(self._value)
        if text != self.text():
            self.setText(text)
        self.setModified(False)

    def _finish(self) -> None:
        if self.text() == self._as_text(self._value):
            self.setModified(False)
            return
        try:
            value = parse_number(self.text())
        except Problem as problem:
            self._show()
            self.refused.emit(problem.message)
            return
        self.setModified(False)
        if value == self._value:
            self._show()
        else:
            self.changed.emit(value)
            self._show()  # the scene has set the value by now, or it was refused

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
            event.accept()  # what is under the field must not take Enter for itself
        elif self.text() != self._as_text(self._value):
            self._show()
            self.clearFocus()
        else:
            self.clearFocus()
            event.ignore()  # there is nothing to give up here: a dialog may close

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.selectAll()
        self._just_clicked = event.reason() == Qt.FocusReason.MouseFocusReason

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if self._just_clicked and not self.hasSelectedText():
            self.selectAll()  # the press had put the caret where it was
        self._just_clicked = False
