"""The dialog in which a person's own numbers are checked: one, or a whole calculation."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import (
    QComboBox,
    QDialogButtonBox,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from core.answers.mistakes import Numbers, judge
from core.base.number_format import format_count, format_exact
from core.base.problems import Problem
from core.formulas.notation import plain_symbol
from core.network.plan import StepPlan
from core.network.rules import Rule
from core.step.moment import Moment
from core.workspace.scene import Scene
from gui.answers.calculation_field import CalculationField
from gui.answers.words import HANDWORK, describe_answer
from gui.base.plain_text import PlainLabel
from gui.base.scrolled_dialog import ScrolledDialog
from gui.paint.labels import quiet, section
from gui.words.wording import word

_SIZE = (720, 500)
_VERDICT = 54
"""Pixels of height for what the one number is: three lines."""


class CalculationDialog(ScrolledDialog):
    """Stays open beside the window and goes along with its step; what was typed stays too."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, QSize(*_SIZE))
        self.setObjectName("dialog.handwork")
        self.setWindowTitle(HANDWORK["title"])
        self._numbers: Numbers | None = None
        self._offered: Rule | None = None
        self._of = PlainLabel()
        self._of.setObjectName("handwork.of")
        self._quantity = QComboBox()
        self._quantity.setObjectName("handwork.quantity")
        self._quantity.setAccessibleName(HANDWORK["quantity"])
        self._value = QLineEdit()
        self._value.setObjectName("handwork.value")
        self._value.setAccessibleName(HANDWORK["value"])
        self._verdict = PlainLabel()
        self._verdict.setObjectName("handwork.verdict")
        self._verdict.setWordWrap(True)
        self._verdict.setMinimumHeight(_VERDICT)  # so that the dialog stands still
        self.calculation = CalculationField()
        self._lay_out()
        self._quantity.currentIndexChanged.connect(self._judge_one)
        self._value.textChanged.connect(self._judge_one)

    def begin(self, scene: Scene) -> None:
        """Show a scene's step, and offer the number that is selected or that its phase computes."""
        self.show_scene(scene)
        here = scene.moment.plan.phases[scene.moment.phase][-1]
        for name in (here, scene.options.selected):
            place = self._quantity.findData(name)
            if place >= 0:
                self._quantity.setCurrentIndex(place)
        self.calculation.editor.setFocus()

    def show_scene(self, scene: Scene) -> None:
        """Judge by the step of a scene from now on."""
        numbers = Numbers.at(scene.prefix.run, scene.moment.step)
        if numbers != self._numbers:
            self._numbers = numbers
            self._show_step(numbers.moment)
            self._judge_one()
        self.calculation.show_numbers(numbers, scene.options.theme)

    def _show_step(self, moment: Moment) -> None:
        step, lr = format_count(moment.step), format_exact(moment.lr, 1)
        self._of.setText(HANDWORK["of"].format(step=step, rule=moment.rule, lr=lr))
        if moment.rule is self._offered:
            return
        self._offered = moment.rule
        chosen = self._quantity.currentData()
        self._quantity.blockSignals(True)  # noqa: FBT003
        self._quantity.clear()
        for name in _asked(moment.plan):
            self._quantity.addItem(plain_symbol(name), name)
        self._quantity.setCurrentIndex(max(self._quantity.findData(chosen), 0))
        self._quantity.blockSignals(False)  # noqa: FBT003

    def _judge_one(self) -> None:
        """Say how the one number stands."""
        text = self._value.text().strip()
        if self._numbers is None or not text:
            self._verdict.setText("")
            return
        try:
            answer = judge(str(self._quantity.currentData()), text, self._numbers)
        except Problem as problem:
            self._verdict.setText(word(problem.message))
        else:
            self._verdict.setText(describe_answer(answer))

    def _write_names(self) -> None:
        """Write a line for each quantity of the step that is not there yet."""
        if self._numbers is None:
            return
        there = {line.answer.name for line in self.calculation.lines if line.answer}
        names = (name for name in _asked(self._numbers.moment.plan) if name not in there)
        text = self.calculation.editor.toPlainText().rstrip("\n")
        lines = [*([text] if text else []), *(f"{plain_symbol(name)} = " for name in names)]
        self.calculation.editor.selectAll()
        self.calculation.editor.insertPlainText("\n".join(lines))  # so that it can be undone
        self.calculation.editor.setFocus()

    def _lay_out(self) -> None:
        one = QHBoxLayout()
        one.setSpacing(8)
        one.addWidget(self._quantity)
        one.addWidget(PlainLabel("="))
        one.addWidget(self._value)
        one.addWidget(self._verdict, 1)
        self._value.setFixedWidth(150)
        buttons = QDialogButtonBox()
        names = QPushButton(HANDWORK["names"])
        names.setObjectName("handwork.names")
        names.clicked.connect(self._write_names)
        close = QPushButton(HANDWORK["close"])
        buttons.addButton(names, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.addButton(close, QDialogButtonBox.ButtonRole.RejectRole)
        for button in (names, close):
            button.setAutoDefault(False)  # Enter begins a line
        buttons.rejected.connect(self.reject)
        says = quiet(HANDWORK["says"])
        says.setWordWrap(True)
        column = QVBoxLayout(self.body)
        column.setContentsMargins(20, 18, 20, 18)
        column.setSpacing(8)
        column.addWidget(self._of)
        column.addWidget(section(HANDWORK["one"]))
        column.addLayout(one)
        column.addWidget(section(HANDWORK["whole"]))
        column.addWidget(self.calculation, 1)
        column.addWidget(says)
        column.addWidget(buttons)


def _asked(plan: StepPlan) -> list[str]:
    """List the quantities of a step in the order in which it computes them."""
    return [name for names in list(plan.phases.values())[1:] for name in names]
