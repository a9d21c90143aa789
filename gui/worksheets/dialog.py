"""The dialog in which one chooses what a worksheet asks for."""

from typing import TypeVar

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialogButtonBox,
    QGridLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from core.answers.worksheet import WorksheetTask
from core.base.number_format import format_count
from core.base.problems import Problem
from core.workspace.scene import Scene
from gui.actions.requests import MakeWorksheet
from gui.base.overrides import override
from gui.base.plain_text import PlainLabel
from gui.base.scrolled_dialog import ScrolledDialog
from gui.paint.labels import quiet
from gui.words.wording import word
from gui.worksheets.words import WORKSHEET, WORKSHEET_DIALOG
from gui.worksheets.worksheet_request import PAPERS, WorksheetRequest, parse_places

F = TypeVar("F", QLineEdit, QComboBox)

_WIDTH = 440


class WorksheetDialog(ScrolledDialog):
    """Asks for a `MakeWorksheet`; says what it will ask for, or at once what is invalid."""

    asked = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, QSize(_WIDTH, 0))
        self.setObjectName("dialog.worksheet")
        self.setWindowTitle(WORKSHEET_DIALOG["title"])
        self._scene: Scene | None = None
        self._heading = _field(QLineEdit(WORKSHEET["title"]), "heading")
        self._steps = _field(QLineEdit("0"), "steps")
        self._paper = _field(QComboBox(), "paper")
        for paper in PAPERS:
            self._paper.addItem(WORKSHEET_DIALOG[paper], paper)
        self._kind = _field(QComboBox(), "kind")
        for name in ("boxes", "filled"):
            self._kind.addItem(WORKSHEET_DIALOG[name], name == "filled")
        self._says = PlainLabel()
        self._says.setObjectName("worksheet.says")
        self._says.setWordWrap(True)
        self._save = QPushButton(WORKSHEET_DIALOG["save"])
        self._save.setObjectName("worksheet.save")
        self._lay_out()
        self._steps.textChanged.connect(self._follow)

    def show_scene(self, scene: Scene) -> None:
        """Offer the present step."""
        self._scene = scene
        self._steps.setText(str(scene.moment.step))
        self._steps.selectAll()
        self._steps.setFocus()
        self._follow()

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        fields = (
            ("steps", self._steps),
            ("kind", self._kind),
            ("paper", self._paper),
            ("heading", self._heading),
        )
        for row, (name, field) in enumerate(fields):
            label = PlainLabel(WORKSHEET_DIALOG[name])
            label.setBuddy(field)
            grid.addWidget(label, 2 * row, 0)
            grid.addWidget(field, 2 * row, 1)
        grid.addWidget(quiet(WORKSHEET_DIALOG["steps_says"]), 1, 1)
        buttons = QDialogButtonBox()
        buttons.addButton(self._save, QDialogButtonBox.ButtonRole.AcceptRole)
        close = buttons.addButton(WORKSHEET_DIALOG["close"], QDialogButtonBox.ButtonRole.RejectRole)
        close.setAutoDefault(False)
        buttons.accepted.connect(self._ask)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self.body)
        column.setContentsMargins(20, 18, 20, 18)
        column.setSpacing(12)
        column.addLayout(grid)
        column.addWidget(self._says)
        column.addWidget(buttons)

    def _tasks(self) -> tuple[WorksheetTask, ...]:
        """Return what is asked for; raises `Problem` where that is invalid."""
        assert self._scene is not None
        places = parse_places(WORKSHEET_DIALOG["steps"], [self._steps.text()])
        return WorksheetRequest(places).tasks(self._scene)

    def _follow(self) -> None:
        """Say what will be asked for, or what is invalid."""
        if self._scene is None:
            return
        try:
            tasks = self._tasks()
        except Problem as problem:
            self._says.setText(word(problem.message))
            self._save.setEnabled(False)
            return
        numbers = sum(len(task.asked) for task in tasks)
        count = WORKSHEET_DIALOG["one_step" if len(tasks) == 1 else "many_steps"]
        steps = count.format(count=format_count(len(tasks)))
        self._says.setText(
            WORKSHEET_DIALOG["asks"].format(numbers=format_count(numbers), steps=steps)
        )
        self._save.setEnabled(True)

    @override
    def done(self, result: int) -> None:
        """Close, and let go of the scene."""
        super().done(result)
        self._scene = None

    def _ask(self) -> None:
        self.accept()
        self.asked.emit(
            MakeWorksheet(
                self._steps.text(),
                self._heading.text().strip(),
                str(self._paper.currentData()),
                bool(self._kind.currentData()),
            )
        )


def _field(field: F, name: str) -> F:
    field.setObjectName(f"worksheet.{name}")
    field.setAccessibleName(WORKSHEET_DIALOG[name])
    return field
