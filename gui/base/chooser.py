"""The dialog in which a file is chosen."""

from pathlib import Path

from PySide6.QtCore import QChildEvent, QEvent, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from gui.base.overrides import override


class Chooser(QFileDialog):
    """Asks for a file; what it asks or says itself shows names as they are written."""

    chosen = Signal(object)
    """The `Path` of the file."""

    def __init__(self, parent: QWidget, title: str, folder: str, kinds: str) -> None:
        super().__init__(parent, title, folder, kinds)
        self.setObjectName("dialog.file")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.fileSelected.connect(lambda name: self.chosen.emit(Path(name)))

    @override
    def childEvent(self, event: QChildEvent) -> None:
        """Qt's own questions, whether to replace a file for one, guess at the format of a text."""
        box = event.child()
        if event.type() == QEvent.Type.ChildPolished and isinstance(box, QMessageBox):
            box.setTextFormat(Qt.TextFormat.PlainText)
        super().childEvent(event)
