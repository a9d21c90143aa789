"""The top line: name, preset, and where training stands."""

import math
from functools import partial

from PySide6.QtCore import QPoint, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMenu,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from core.analysis.slope import slope
from core.base.number_format import (
    LEAST_DIGITS,
    MOST_DIGITS,
    format_count,
    format_given,
)
from core.formulas.masking import format_shown
from core.state.edit_commands import LoadPreset
from core.training.presets import preset_names, watch_of
from core.view.commands import SetDigits
from core.workspace.scene import Scene
from gui.actions.actions import Actions
from gui.base.controls import Choice
from gui.base.overrides import override
from gui.base.plain_text import PlainLabel
from gui.base.zoom import Zoomable
from gui.i18n.language import tr
from gui.paint.fitted_numbers import Make, NumberLabel
from gui.paint.labels import figure, quiet
from gui.words.wording import clock_time

HEIGHT = 58
ROOMY = 1024
"""Pixels of width from which there is room for all names."""

_RECORD_WIDTH = 92
_SPARE = 24
"""Pixels in steps of which a counter becomes wider."""

_DIGITS = range(LEAST_DIGITS, MOST_DIGITS + 1)


class Counter(Zoomable, QWidget):
    """A number with its name over it, in a place that moves only for more digits."""

    def __init__(self, name: str, width: int) -> None:
        super().__init__()
        self._least = width
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addStretch(1)
        column.addWidget(quiet(name))
        line = QHBoxLayout()
        line.setSpacing(6)
        self._figure, self._beside = figure(name), NumberLabel()
        self._beside.setObjectName("caption")
        self._beside.setContentsMargins(0, 0, 0, 1)  # the smaller type onto the same line
        line.addWidget(self._figure, 0, Qt.AlignmentFlag.AlignBottom)
        line.addWidget(self._beside, 0, Qt.AlignmentFlag.AlignBottom)
        line.addStretch(1)
        column.addLayout(line)
        column.addStretch(1)

    def show_count(self, count: int, of: int | None = None) -> None:
        """Show a count, whole, and perhaps of how many."""
        self._figure.show_number(partial(format_count, count), MOST_DIGITS, MOST_DIGITS)
        if of is not None:
            self._beside.show_number(partial(_of, of), MOST_DIGITS)

    def show_number(self, number: float | None, beside: Make, digits: int) -> None:
        """Show a number, or that it is covered, and what stands beside it."""
        self._figure.show_number(partial(format_shown, number), digits)
        self._beside.show_number(beside, digits)

    def settle(self) -> None:
        """Ask at once for the room that is needed now."""
        self._column.activate()

    @override
    def sizeHint(self) -> QSize:
        """Have room to spare, so that a sign or a digit more does not move what stands beside."""
        needed = super().sizeHint()
        step = round(_SPARE * self.zoom)
        room = math.ceil(needed.width() / step) * step
        return QSize(max(room, round(self._least * self.zoom)), needed.height())


class RecordButton(Zoomable, QToolButton):
    """Begins a live recording and ends it; says for how long it has gone on."""

    def __init__(self, action: QAction) -> None:
        super().__init__()
        self.setObjectName("record")
        self.setDefaultAction(action)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._widest = 0.0
        self._action = action
        self._says = ""

    def show_scene(self, scene: Scene) -> None:
        """Show whether and for how long there is a recording."""
        seconds = scene.recording
        says = self._action.text() if seconds is None else clock_time(seconds)
        if says != self._says:
            self._says = says
            self._action.setIconText(says)  # which is what a button shows of an action
            self.setAccessibleName(self._action.text())
            self.fit()

    @override
    def fit(self) -> None:
        """Be as wide as any text was that it has shown: what stands beside it is not to move."""
        self._widest = max(self._widest, _RECORD_WIDTH, self.sizeHint().width() / self.zoom)
        self.setFixedWidth(round(self._widest * self.zoom))


class Header(Zoomable, QWidget):
    """Preset and counters."""

    command = Signal(object)

    def __init__(self, actions: Actions, menu: QMenu) -> None:
        super().__init__()
        self.setObjectName("header")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(HEIGHT)
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 16, 0)
        self._title = PlainLabel("OneTwoOne")
        self._title.setObjectName("title")
        row.addWidget(self._title)
        self._preset = Choice("experiment.preset", tr("preset"))
        self._preset.setPlaceholderText(tr("own settings"))
        self._preset.setMinimumWidth(110)
        for place, name in enumerate(preset_names()):
            self._preset.addItem(name)
            self._preset.setItemData(place, tr(watch_of(name)), Qt.ItemDataRole.ToolTipRole)
        self._preset.currentIndexChanged.connect(self._choose)
        row.addWidget(self._preset)
        row.addStretch(1)
        self._updates = Counter(tr("updates done"), 92)
        self._epoch = Counter(tr("epoch"), 66)
        self._sample = Counter(tr("sample"), 100)
        self._slope = Counter(tr("slope w₁w₃ + w₂w₄"), 168)
        self._counters = self._updates, self._epoch, self._sample, self._slope
        for counter in self._counters:
            row.addWidget(counter)
        row.addStretch(1)
        self._digits_name = quiet(tr("digits"))
        row.addWidget(self._digits_name)
        self._digits = Choice("look.digits", tr("significant digits"))
        self._digits.addItems([str(digits) for digits in _DIGITS])
        self._digits.currentIndexChanged.connect(
            lambda index: self.command.emit(SetDigits(_DIGITS[index]))
        )
        row.addWidget(self._digits)
        self._record = RecordButton(actions["record"])
        row.addWidget(self._record)
        row.addWidget(_button(actions["theme"], tr("dark colours")))
        self.menu_button = _button(actions["menu"], tr("menu"))
        self._menu = menu
        row.addWidget(self.menu_button)

    def open_menu(self) -> None:
        """Open the menu under its button."""
        below = self.menu_button.rect().bottomRight()
        self._menu.ensurePolished()
        place = self.menu_button.mapToGlobal(below) - QPoint(self._menu.sizeHint().width(), -4)
        self._menu.popup(place)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    @override
    def fit(self) -> None:
        roomy = self.logical_size.width() >= ROOMY
        for label in (self._title, self._digits_name):
            label.setVisible(roomy)
        self._row.setSpacing(round((12 if roomy else 8) * self.zoom))

    def show_scene(self, scene: Scene) -> None:
        """Show where training stands."""
        self._record.show_scene(scene)
        with QSignalBlocker(self._digits):
            self._digits.setCurrentIndex(_DIGITS.index(scene.options.digits))
        moment = scene.moment
        with QSignalBlocker(self._preset):
            names = preset_names()
            self._preset.setCurrentIndex(names.index(scene.preset) if scene.preset in names else -1)
        self._updates.show_count(scene.moment.updates_done)
        self._epoch.show_count(moment.epoch)
        self._sample.show_count(moment.sample, len(scene.experiment.data))
        shown = None if scene.covers("slope") else slope(scene.moment.weights)
        target = scene.experiment.data.target_slope
        self._slope.show_number(shown, partial(_goal, target), scene.options.digits)
        for counter in self._counters:
            counter.settle()
        self._row.activate()  # else a number would be brief until the next frame

    def _choose(self, index: int) -> None:
        if index >= 0:
            self.command.emit(LoadPreset(preset_names()[index]))


def _button(action: QAction, name: str) -> QToolButton:
    button = QToolButton()
    button.setDefaultAction(action)
    button.setAccessibleName(name)
    return button


def _of(count: int, digits: int) -> str:
    return tr("of {count}").format(count=format_count(count, digits))


def _goal(target: float | None, digits: int) -> str:
    """Say which slope the data have."""
    if target is None:
        return tr("every x is 0")
    return tr("target {value}").format(value=format_given(target, digits))
