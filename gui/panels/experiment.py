"""The settings of the experiment, on the left."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QVBoxLayout, QWidget

from core.commands import Command, Notify, SetInitialWeight, SetLearningRate, SetRule
from core.network import Weights
from core.rules import Rule
from core.scene import Scene
from gui.panels.fields import NumberField
from gui.panels.labels import MathLabel, quiet, section
from gui.wording import RULES, SPOKEN

WIDTH = 228


class ExperimentPanel(QWidget):
    """Initial weights, learning rate and rule."""

    command = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedWidth(WIDTH)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 18, 16, 16)
        column.setSpacing(8)
        column.addWidget(section("WEIGHTS AT THE START"))
        grid = _form(column)
        self._symbols: list[MathLabel] = []
        self._weights = {
            name: self._weight_field(grid, row, name) for row, name in enumerate(Weights._fields)
        }
        column.addSpacing(12)
        column.addWidget(section("LEARNING"))
        learning = _form(column)
        self._lr = self._number("lr", "learning rate eta", SetLearningRate)
        symbol = MathLabel("eta")
        self._symbols.append(symbol)
        learning.addWidget(symbol, 0, 0)
        learning.addWidget(self._lr, 0, 1)
        learning.addWidget(quiet("learning rate"), 1, 1, Qt.AlignmentFlag.AlignRight)
        self._rule = QComboBox()
        self._rule.setObjectName("experiment.rule")
        self._rule.setAccessibleName("update rule")
        for rule in Rule:
            self._rule.addItem(rule.value, rule)
            self._rule.setItemData(self._rule.count() - 1, RULES[rule], Qt.ItemDataRole.ToolTipRole)
        self._rule.currentIndexChanged.connect(self._choose_rule)
        self._rule.activated.connect(self._rule.clearFocus)  # Space is for running again
        learning.addWidget(QLabel("rule"), 2, 0)
        learning.addWidget(self._rule, 2, 1)
        self._rule_says = quiet("")
        self._rule_says.setWordWrap(True)
        column.addWidget(self._rule_says)
        column.addStretch(1)

    def show_scene(self, scene: Scene) -> None:
        """Show the settings of a scene."""
        for name, field in self._weights.items():
            field.set_value(getattr(scene.experiment.weights, name))
        self._lr.set_value(scene.settings.lr)
        with QSignalBlocker(self._rule):
            self._rule.setCurrentIndex(list(Rule).index(scene.settings.rule))
        if self._rule_says.text() != RULES[scene.settings.rule]:
            self._rule_says.setText(RULES[scene.settings.rule])
        for symbol in self._symbols:
            symbol.show_scene(scene)

    def _weight_field(self, grid: QGridLayout, row: int, name: str) -> NumberField:
        symbol = MathLabel(name)
        self._symbols.append(symbol)
        grid.addWidget(symbol, row, 0)
        spoken = f"initial {SPOKEN[name]}"
        field = self._number(name, spoken, partial(SetInitialWeight, name))
        grid.addWidget(field, row, 1)
        return field

    def _number(self, name: str, spoken: str, made: Callable[[float], Command]) -> NumberField:
        field = NumberField(f"experiment.{name}", spoken)
        field.changed.connect(lambda value: self.command.emit(made(value)))
        field.refused.connect(lambda message: self.command.emit(Notify(message)))
        return field

    def _choose_rule(self, index: int) -> None:
        self.command.emit(SetRule(list(Rule)[index]))


def _form(column: QVBoxLayout) -> QGridLayout:
    """Add rows of a name and a field."""
    grid = QGridLayout()
    grid.setHorizontalSpacing(10)
    grid.setVerticalSpacing(8)
    grid.setColumnMinimumWidth(0, 64)
    grid.setColumnStretch(1, 1)
    column.addLayout(grid)
    return grid
