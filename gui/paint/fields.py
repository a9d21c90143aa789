"""A field for one number: shows all the digits it has, takes a comma or a point."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QResizeEvent

from core.base.number_format import MOST_DIGITS, format_exact, format_number, parse_number
from core.base.problems import Message, Problem
from core.formulas.masking import BLANK
from gui.base.controls import TextField
from gui.base.layout_direction import keep_direction
from gui.base.overrides import override
from gui.base.plain_text import set_tip
from gui.base.zoom import Zoomable
from gui.paint.fitted_numbers import fitted

_PADDING = 14  # pixels of frame and margins, left and right together


class NumberField(Zoomable, TextField):
    """Keeps the float itself; what is typed becomes a value on Enter or when it is left.

    After Enter it keeps the keys where what was typed was refused: it will be typed anew.

    At rest it shows all digits or, where there is no room for them, as many as are chosen and fit,
    and all in its tooltip; while it has the focus, all. What is no number gives way to the value
    again or, where `keeps`, stays to be mended, with its `refusal`.
    """

    changed = Signal(float)
    """A person has entered another value."""

    refused = Signal(object)
    """What was entered is no finite number: the message; the field shows its value again."""

    def __init__(
        self,
        name: str,
        spoken: str,
        *,
        show: Callable[[float], str] = format_exact,
        read: Callable[[str], float] = parse_number,
        keeps: bool = False,
    ) -> None:
        super().__init__()
        keep_direction(self)
        self.refusal: Message | None = None
        """Why what stands in the field is no value, if it is none."""
        self._as_text = show
        self.read = read
        """What reads what is typed; it raises `Problem`."""
        self._keeps = keeps
        self.setObjectName(name)
        self.setAccessibleName(spoken)
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._value = 0.0
        self._digits = MOST_DIGITS
        self._shown = ""
        self._just_clicked = False
        self.editingFinished.connect(self._finished)

    @property
    def value(self) -> float:
        """The value shown."""
        return self._value

    def set_value(self, value: float) -> None:
        """Show a value, without a signal; what is being typed stays."""
        if value == self._value and self._shown and self.refusal is None:
            return
        self._value = value
        self._show()

    def set_covered(self, covered: bool) -> None:  # noqa: FBT001
        """Show an empty box instead of the value, or the value again."""
        if covered is self.isEnabled():
            self.setEnabled(not covered)
            self._show()

    def _show(self) -> None:
        self.refusal = None
        self._shown = self._as_text(self._value) if self.hasFocus() else self._fitted()
        if self._shown != self.text():
            self.setText(self._shown)
            self.setCursorPosition(0)
        self.setModified(False)

    def _fitted(self) -> str:
        """Return the value in as many digits as there is room for, and say where those are all."""
        if not self.isEnabled():
            set_tip(self, "")
            return BLANK
        exact, room = self._as_text(self._value), self.width() - _PADDING * self.zoom

        def fits(text: str) -> bool:
            return self.fontMetrics().horizontalAdvance(text) <= room

        text = exact
        if not fits(exact):
            text = fitted(partial(format_number, self._value), self._digits, fits)
        set_tip(self, "" if text == exact else exact)
        return text

    def set_digits(self, digits: int) -> None:
        """Show a number of digits where there is no room for all."""
        if digits != self._digits:
            self._digits = digits
            self.fit()

    def _finished(self) -> None:
        taken = self.finish()
        if self.hasFocus() and taken:
            self.clearFocus()  # the arrows are for stepping again
        elif self.hasFocus():
            self._select()

    def finish(self) -> bool:
        """Take what was typed, as Enter does; say whether that was a value that could be."""
        if self.text() in {self._shown, self._as_text(self._value)}:
            self._show()
            return self.refusal is None
        try:
            value = float(self.read(self.text()))
        except Problem as problem:
            if not self._keeps:
                self._show()
            else:
                self.refusal = problem.message
            self.refused.emit(problem.message)
            return False
        self.refusal = None
        self.setModified(False)
        if value == self._value:
            self._show()
            return True
        self.changed.emit(value)
        self._show()  # the scene has set the value by now, or it was refused
        return self._value == value

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
        if self.refusal is None:
            self._show()
        self._select()
        self._just_clicked = event.reason() == Qt.FocusReason.MouseFocusReason

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    @override
    def fit(self) -> None:
        if not self.isModified() and self.refusal is None:
            self._show()

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if self._just_clicked and not self.hasSelectedText():
            self._select()  # the press had put the caret where it was
        self._just_clicked = False

    def _select(self) -> None:
        """Select all, with the caret in front: a long number is read from its beginning."""
        length = len(self.text())
        self.setSelection(length, -length)
