"""The dialog in which one chooses what to export, and as what."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialogButtonBox,
    QGridLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from core.base.number_format import format_count
from core.base.problems import Message
from gui.actions.requests import FORMS, Export, ExportFormat, Subject
from gui.base.plain_text import PlainLabel
from gui.base.scrolled_dialog import ScrolledDialog
from gui.files.words import EXPORT, EXPORT_FORMS, EXPORT_SUBJECTS
from gui.paint.fields import NumberField
from gui.paint.labels import quiet
from gui.words.wording import word

T = TypeVar("T", Subject, ExportFormat)

_WIDTH = 420
_USUAL_SCALE = 2.0


class ExportDialog(ScrolledDialog):
    """Asks for an `Export`; says how large a picture will be. It stays open for the next."""

    asked = Signal(object)

    def __init__(self, parent: QWidget, size_of: Callable[[Subject], QSize]) -> None:
        super().__init__(parent, QSize(_WIDTH, 0))
        self.setObjectName("dialog.export")
        self.setWindowTitle(EXPORT["title"])
        self._size_of = size_of
        self._subject = _choice("export.subject", EXPORT["subject"])
        for subject in Subject:
            self._subject.addItem(EXPORT_SUBJECTS[subject], subject)
        self._form = _choice("export.form", EXPORT["form"])
        self._scale = NumberField("export.scale", EXPORT["scale"], show="{:g}".format)
        self._scale.set_value(_USUAL_SCALE)
        self._says = quiet("")
        self._says.setWordWrap(True)
        self._says.setObjectName("export.says")
        grid = QGridLayout()
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(10)
        grid.setColumnStretch(1, 1)
        for row, (name, field) in enumerate(
            (("subject", self._subject), ("form", self._form), ("scale", self._scale))
        ):
            grid.addWidget(PlainLabel(EXPORT[name]), row, 0)
            grid.addWidget(field, row, 1)
        column = QVBoxLayout(self.body)
        column.setContentsMargins(20, 18, 20, 18)
        column.setSpacing(12)
        column.addLayout(grid)
        column.addWidget(self._says)
        column.addWidget(self._buttons())
        self._subject.currentIndexChanged.connect(self._offer_forms)
        self._form.currentIndexChanged.connect(self._follow)
        self._scale.changed.connect(self._take_scale)
        self._scale.refused.connect(self.say)
        self._offer_forms()

    def choose(self, subject: Subject) -> None:
        """Name a part of the window first."""
        self._subject.setCurrentIndex(self._subject.findData(subject))
        self._follow()

    def say(self, message: Message) -> None:
        """Say what became of an export, or why a scale is none."""
        self._says.setText(word(message))

    def _buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox()
        for name, to_file in (("copy", False), ("save", True)):
            button = QPushButton(EXPORT[name])
            button.setObjectName(f"export.{name}")
            button.clicked.connect(lambda _=False, to_file=to_file: self._ask(to_file=to_file))
            buttons.addButton(button, QDialogButtonBox.ButtonRole.ActionRole)
            button.setAutoDefault(False)  # Enter takes what was typed in a field
        close = buttons.addButton(EXPORT["close"], QDialogButtonBox.ButtonRole.RejectRole)
        close.setAutoDefault(False)
        buttons.rejected.connect(self.reject)
        return buttons

    def _offer_forms(self) -> None:
        """Offer the forms that there are of what is chosen; keep the present one if it is one."""
        wanted = self._form.currentData()
        self._form.blockSignals(True)  # noqa: FBT003
        self._form.clear()
        for form in FORMS[_chosen(self._subject, Subject)]:
            self._form.addItem(EXPORT_FORMS[form], form)
        self._form.setCurrentIndex(max(self._form.findData(wanted), 0))
        self._form.blockSignals(False)  # noqa: FBT003
        self._follow()

    def _take_scale(self, scale: float) -> None:
        if scale > 0:
            self._scale.set_value(scale)
            self._follow()
        else:
            self.say(Message("export.scale", {"value": scale}))

    def _follow(self) -> None:
        """Say what the export will be."""
        subject, form = _chosen(self._subject, Subject), _chosen(self._form, ExportFormat)
        self._scale.setEnabled(form is ExportFormat.PNG)
        if form is ExportFormat.PNG:
            size, scale = self._size_of(subject), self._scale.value
            pixels = (format_count(round(side * scale)) for side in (size.width(), size.height()))
            self._says.setText(EXPORT["pixels"].format(*pixels))
        elif form is ExportFormat.SVG:
            self._says.setText(EXPORT["svg_says"])
        else:
            self._says.setText(EXPORT["run_says" if subject is Subject.RUN else "csv_says"])

    def _ask(self, *, to_file: bool) -> None:
        subject, form = _chosen(self._subject, Subject), _chosen(self._form, ExportFormat)
        self.asked.emit(Export(subject, form, self._scale.value, to_file))


def _choice(name: str, spoken: str) -> QComboBox:
    box = QComboBox()
    box.setObjectName(name)
    box.setAccessibleName(spoken)
    return box


def _chosen(box: QComboBox, kind: type[T]) -> T:
    return kind(box.currentData())
