"""What is asked about files; no question blocks, its answer comes as a call."""

from collections.abc import Callable
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFileDialog, QMessageBox, QPushButton, QWidget

from gui.base.chooser import Chooser
from gui.base.zoom import join
from gui.files.words import FILES

if TYPE_CHECKING:
    from gui.files.progress import ProgressDialog


class SaveChoice(StrEnum):
    """What to do with unsaved changes."""

    SAVE = "save"
    DISCARD = "discard"
    CANCEL = "cancel"


class Unsaved(StrEnum):
    """What has unsaved changes; the value names the question for it where it has no file."""

    SESSION = "unsaved_session"
    BEFORE = "unsaved_before"
    """The session from before the lesson that is on."""
    TRIED = "unsaved_tried"
    """What was made in the lesson."""


class Changed(StrEnum):
    """What to do where a file has been written by another since it was opened or saved here."""

    REPLACE = "replace"
    ELSEWHERE = "elsewhere"
    CANCEL = "cancel"


class FileDialogs:
    """The dialogs of a window."""

    def __init__(self, window: QWidget) -> None:
        self._window = window
        self._progress: ProgressDialog | None = None

    def ask_unsaved(
        self, name: str, answered: Callable[[SaveChoice], None], about: Unsaved
    ) -> None:
        """Ask what to do with unsaved changes of a file, or of what has none."""
        kind = QMessageBox.StandardButton
        box = self._box("unsaved", FILES["unsaved"].format(name=name) if name else FILES[about])
        box.setInformativeText(FILES["unsaved_more"])
        box.setStandardButtons(kind.Save | kind.Discard | kind.Cancel)
        box.setDefaultButton(kind.Save)
        answers = {kind.Save.value: SaveChoice.SAVE, kind.Discard.value: SaveChoice.DISCARD}
        box.finished.connect(lambda button: answered(answers.get(button, SaveChoice.CANCEL)))
        _open(box)

    def ask_changed(self, name: str, answered: Callable[[Changed], None]) -> None:
        """Ask whether to replace a file that another has written since."""
        role, standard = QMessageBox.ButtonRole, QMessageBox.StandardButton
        box = self._box("changed", FILES["changed"].format(name=name))
        box.setInformativeText(FILES["changed_more"])
        answers = {
            box.addButton(FILES["changed_replace"], role.DestructiveRole): Changed.REPLACE,
            box.addButton(FILES["changed_elsewhere"], role.AcceptRole): Changed.ELSEWHERE,
            box.addButton(standard.Cancel): Changed.CANCEL,
        }
        box.setDefaultButton(next(b for b, a in answers.items() if a is Changed.ELSEWHERE))
        box.finished.connect(
            lambda _: answered(answers.get(box.clickedButton(), Changed.CANCEL))  # type: ignore[call-overload]
        )
        _open(box)

    def ask_restore(self, answered: Callable[[bool], None]) -> None:
        """Ask whether to restore what was open when the program ended unexpectedly.

        Where neither is chosen, nothing is answered.
        """
        box = self._box("restore", FILES["restore"])
        yes = box.addButton(FILES["restore_yes"], QMessageBox.ButtonRole.AcceptRole)
        no = box.addButton(FILES["restore_no"], QMessageBox.ButtonRole.DestructiveRole)
        box.setDefaultButton(yes)
        yes.clicked.connect(lambda: answered(True))  # noqa: FBT003
        no.clicked.connect(lambda: answered(False))  # noqa: FBT003
        _open(box)

    def ask_give_up(self, text: str, yes: str, no: str, answered: Callable[[bool], None]) -> None:
        """Ask whether to give something up; to close the question is to keep it."""
        box = self._box("give_up", text)
        give_up = box.addButton(yes, QMessageBox.ButtonRole.DestructiveRole)
        box.setDefaultButton(box.addButton(no, QMessageBox.ButtonRole.RejectRole))
        box.finished.connect(lambda _: answered(box.clickedButton() is give_up))
        _open(box)

    def choose_to_open(
        self, folder: Path, chosen: Callable[[Path], None], title: str, kinds: str
    ) -> None:
        """Ask which file to open; `kinds` is the filter of names."""
        dialog = self._file_dialog(title, folder, chosen, kinds)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        _open(dialog)

    def choose_to_save(
        self, suggested: Path, chosen: Callable[[Path], None], title: str, kinds: str
    ) -> None:
        """Ask where to save; asks itself before it takes the name of a file that is there.

        `kinds` is the filter of names; a name without an ending gets that of the suggested one.
        """
        dialog = self._file_dialog(title, suggested.parent, chosen, kinds)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(suggested.suffix[1:])
        dialog.selectFile(suggested.name)
        _open(dialog)

    def show_progress(self, text: str, done: float, cancelled: Callable[[], None]) -> None:
        """Show how much of long work is done, 0 to 1, under what it is called."""
        if self._progress is None:
            from gui.files.progress import ProgressDialog  # late: seldom needed

            self._progress = ProgressDialog(self._window, text)
            join(self._progress)
            self._progress.rejected.connect(cancelled)
            self._progress.open()
        self._progress.show_done(done)

    def hide_progress(self) -> None:
        """Take that away."""
        if self._progress is not None:
            dialog, self._progress = self._progress, None
            dialog.rejected.disconnect()
            dialog.close()

    def _box(self, name: str, text: str) -> QMessageBox:
        box = QMessageBox(self._window)
        box.setObjectName(f"dialog.{name}")
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle(FILES["program"])
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(text)
        return box

    def _file_dialog(
        self, title: str, folder: Path, chosen: Callable[[Path], None], kinds: str
    ) -> Chooser:
        dialog = Chooser(self._window, title, str(folder), kinds)
        dialog.chosen.connect(chosen)
        return dialog


def _open(dialog: QDialog) -> None:
    """Open a dialog that is complete, as large as its window says, and no button cut.

    The least width of a style sheet is for Qt the least that a button's text needs.
    """
    join(dialog)
    for button in dialog.findChildren(QPushButton):
        button.ensurePolished()
        button.setMinimumWidth(max(button.minimumWidth(), button.sizeHint().width()))
    dialog.open()
