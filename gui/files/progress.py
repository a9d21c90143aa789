"""How far long work has come, and a button to give it up."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QProgressBar, QVBoxLayout, QWidget

from gui.base.plain_text import PlainLabel

_PARTS = 1000
_WIDTH = 360


class ProgressDialog(QDialog):
    """A bar from 0 to 1; Cancel and Esc reject the dialog."""

    def __init__(self, parent: QWidget, text: str) -> None:
        super().__init__(parent)
        self.setObjectName("dialog.progress")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(_WIDTH)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addWidget(PlainLabel(text))
        self._bar = QProgressBar()
        self._bar.setRange(0, _PARTS)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(text)
        column.addWidget(self._bar)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)

    def show_done(self, done: float) -> None:
        """Show how much is done, 0 to 1."""
        self._bar.setValue(round(done * _PARTS))
