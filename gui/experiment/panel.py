"""The settings of the experiment, on the left."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QScrollArea,
    QSpacerItem,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from core.network.quantities import ETA
from core.network.rules import Rule
from core.network.weights import Weights
from core.state.commands import Notify
from core.state.edit_commands import SetInitialWeight, SetLearningRate, SetRule
from core.view.options import Part
from core.workspace.scene import Scene
from core.workspace.vocabulary import Command
from gui.actions.actions import Actions
from gui.base.controls import Choice
from gui.base.overrides import override
from gui.base.plain_text import PlainLabel
from gui.base.zoom import Zoomable
from gui.experiment.effect import EffectView
from gui.i18n.language import tr
from gui.paint.fields import NumberField
from gui.paint.labels import MathLabel, quiet, section
from gui.words.texts import RULES, SPOKEN
from gui.words.wording import describe_data

WIDTH = 228
_MARGIN, _BAR = 16, 8

_NAME_WIDTH, _WRAPPED_WIDTH = 90, 74  # pixels of a name in one line, and of one that takes two


class ExperimentPanel(Zoomable, QWidget):
    """Initial weights, learning rate and rule."""

    command = Signal(object)

    work = Signal(object)
    """Long work: an iterator of how much is done, 0 to 1."""

    def __init__(self, actions: Actions) -> None:
        super().__init__()
        self._actions = actions
        self._narrow = self._barred = False
        self.setObjectName("panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedWidth(WIDTH)
        column = self._scrolled()
        column.addLayout(self._heading(tr("INITIAL WEIGHTS"), "draw"))
        self._symbols: list[MathLabel] = []
        self._weights = self._weight_fields(column)
        self._gaps = [QSpacerItem(0, 12), QSpacerItem(0, 12), QSpacerItem(0, 12)]
        column.addItem(self._gaps[0])
        column.addWidget(section(tr("LEARNING")))
        learning = _form(column)
        self._lr = self._number("lr", tr("learning rate eta"), SetLearningRate)
        symbol = MathLabel(ETA)
        self._symbols.append(symbol)
        learning.addWidget(symbol, 0, 0)
        name = quiet(tr("learning rate"))
        if name.sizeHint().width() > _NAME_WIDTH:
            name.setWordWrap(True)
            name.setMaximumWidth(_WRAPPED_WIDTH)
        learning.addWidget(name, 0, 1)
        learning.addWidget(self._lr, 0, 2)
        self._rule = Choice("experiment.rule", tr("update rule"))
        for rule in Rule:
            self._rule.addItem(rule.value, rule)
            self._rule.setItemData(self._rule.count() - 1, RULES[rule], Qt.ItemDataRole.ToolTipRole)
        self._rule.currentIndexChanged.connect(self._choose_rule)
        learning.addWidget(PlainLabel(tr("rule")), 1, 0)
        learning.addWidget(self._rule, 1, 1, 1, 2)
        self._rule_says = quiet("")
        self._rule_says.setWordWrap(True)
        column.addWidget(self._rule_says)
        column.addItem(self._gaps[1])
        column.addLayout(self._heading(tr("DATA"), "data"))
        self._data = quiet("")
        self._data.setWordWrap(True)
        column.addWidget(self._data)
        column.addItem(self._gaps[2])
        self._effect = EffectView()
        self._effect.work.connect(self.work)
        column.addWidget(self._effect)
        column.addStretch(1)

    def show_scene(self, scene: Scene) -> None:
        """Show the settings of a scene."""
        for name, field in self._weights.items():
            field.set_digits(scene.options.digits)
            field.set_value(getattr(scene.experiment.weights, name))
            field.set_covered(scene.covers(name))
        self._lr.set_digits(scene.options.digits)
        self._lr.set_value(scene.settings.lr)
        with QSignalBlocker(self._rule):
            self._rule.setCurrentIndex(list(Rule).index(scene.settings.rule))
        if self._rule_says.text() != RULES[scene.settings.rule]:
            self._rule_says.setText(RULES[scene.settings.rule])
        for symbol in self._symbols:
            symbol.show_scene(scene)
        text = describe_data(scene.experiment, scene.options.digits)
        if self._data.text() != text:
            self._data.setText(text)
        self._effect.setVisible(Part.EFFECT not in scene.options.hidden)
        self._effect.show_scene(scene)

    def complete(self) -> None:
        """Do at once what was left for later."""
        self._effect.complete()

    def _scrolled(self) -> QVBoxLayout:
        """Make the column of all that stands here: it scrolls where a window is too low for it."""
        rows = QWidget()
        rows.setObjectName("rows")
        column = QVBoxLayout(rows)
        column.setContentsMargins(_MARGIN, 16, _MARGIN, 10)
        column.setSpacing(8)
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(rows)
        self._column = column
        bar = area.verticalScrollBar()
        bar.rangeChanged.connect(lambda _, most: self._leave_room_for_bar(needed=most > 0))
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(area)
        return column

    def _leave_room_for_bar(self, *, needed: bool) -> None:
        """Let a scroll bar stand in the margin, so that nothing becomes narrower."""
        self._barred = needed
        self.fit()

    def take_in(self, below: QWidget | None, *, narrow: bool) -> None:
        """Take a view in under the settings, where there is no room beside the plots."""
        self._rule_says.setVisible(not narrow)
        self._narrow = narrow
        self.fit()
        if below is not None:
            self._column.insertWidget(self._column.count() - 1, below, 100)

    @override
    def fit(self) -> None:
        """Leave more or less room between what stands here, and be as wide as it needs."""
        top, between, gap = (10, 6, 2) if self._narrow else (16, 8, 12)
        margins = _MARGIN, top, _MARGIN - _BAR if self._barred else _MARGIN, 10
        self._column.setContentsMargins(*(round(pixels * self.zoom) for pixels in margins))
        self._column.setSpacing(round(between * self.zoom))
        for each in self._gaps:
            each.changeSize(0, round(gap * self.zoom))
        self._column.invalidate()
        rows = self._column.parentWidget()
        self.setFixedWidth(max(round(WIDTH * self.zoom), rows.minimumSizeHint().width()))

    def _weight_fields(self, column: QVBoxLayout) -> dict[str, NumberField]:
        """Put the initial weights in two rows: those to the hidden neurons, those from them."""
        grid = QGridLayout()
        grid.setHorizontalSpacing(4)
        grid.setVerticalSpacing(8)
        fields = {}
        for place, name in enumerate(Weights._fields):
            symbol = MathLabel(name)
            self._symbols.append(symbol)
            field = self._number(
                name,
                tr("initial {name}").format(name=SPOKEN[name]),
                partial(SetInitialWeight, name),
            )
            row, beside = divmod(place, 2)
            grid.addWidget(symbol, row, 2 * beside)
            grid.addWidget(field, row, 2 * beside + 1)
            fields[name] = field
        column.addLayout(grid)
        return fields

    def _heading(self, title: str, action: str) -> QHBoxLayout:
        """Make the heading of a section, with what can be done with all of it beside."""
        row = QHBoxLayout()
        row.addWidget(section(title), 1)
        button = QToolButton()
        button.setDefaultAction(self._actions[action])
        button.setObjectName("small")
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        row.addWidget(button)
        return row

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
    grid.setColumnMinimumWidth(0, 30)
    grid.setColumnStretch(2, 1)
    column.addLayout(grid)
    return grid
