"""The pinned runs: what differs between them, what became of each, and ways back to them."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QPaintEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from core.commands import RemovePin, RenamePin, ReturnTo
from core.compare import Outcome, differences, outcome
from core.look import Theme
from core.scene import Pin, Scene
from gui import theme
from gui.dashes import dashed_pen
from gui.direction import keep_direction
from gui.panels.labels import quiet, section
from gui.texts import RUNS
from gui.wording import describe_outcome, describe_settings, pin_name
from gui.zoom import Zoomable, join

_ROW = 62
"""Pixels of height of one run, with what differs in it."""


class RunsPanel(Zoomable, QWidget):
    """A row for each pinned run, under the heading with the pin."""

    command = Signal(object)

    def __init__(self, pin_action: QAction) -> None:
        super().__init__()
        self.setObjectName("runs")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._shown: tuple[object, ...] = ()
        self._margin = 0
        self._outcomes: dict[Pin, Outcome] = {}
        column = QVBoxLayout(self)
        column.setSpacing(6)
        self._column = column
        head = QHBoxLayout()
        head.addWidget(section(RUNS["title"]), 1)
        button = QToolButton()
        button.setDefaultAction(pin_action)
        button.setObjectName("small")
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        head.addWidget(button)
        column.addLayout(head)
        self._none = quiet(RUNS["none"])
        self._none.setWordWrap(True)
        column.addWidget(self._none)
        self._present = quiet("")
        self._present.setWordWrap(True)
        column.addWidget(self._present)
        self._area = QScrollArea()
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setWidgetResizable(True)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setMinimumHeight(_ROW)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column.addWidget(self._area, 1)
        column.addStretch(0)
        self.set_margin(0)

    def set_margin(self, margin: int) -> None:
        """Leave room around, or not."""
        self._margin = margin
        self.fit()

    @override
    def fit(self) -> None:
        margin = round(self._margin * self.zoom)
        self._column.setContentsMargins(margin, margin * 2 // 3, margin, margin // 2)

    def show_scene(self, scene: Scene) -> None:
        """Show the pins of a scene, where they or what differs has changed."""
        run = scene.trail.run
        shown = (scene.pins, run.experiment, run.edits, scene.look.theme)
        if shown == self._shown:
            return
        self._shown = shown
        self._none.setVisible(not scene.pins)
        self._area.setVisible(bool(scene.pins))
        present, *others = differences([run, *(pin.trail.run for pin in scene.pins)])
        says = describe_settings(present)
        self._present.setText(f"{RUNS['present']} {says}")
        self._present.setVisible(bool(says))
        self._outcomes = {pin: self._outcome_of(pin) for pin in scene.pins}
        rows = QWidget()
        rows.setObjectName("rows")
        column = QVBoxLayout(rows)
        column.setContentsMargins(0, 0, 4, 0)
        column.setSpacing(8)
        for pin, settings in zip(scene.pins, others, strict=True):
            became = describe_outcome(self._outcomes[pin], pin.trail.length)
            row = PinRow(pin, describe_settings(settings), became, scene.look.theme)
            row.command.connect(self.command)
            column.addWidget(row)
        column.addStretch(1)
        self._area.setWidget(rows)
        join(rows)

    def _outcome_of(self, pin: Pin) -> Outcome:
        known = self._outcomes.get(pin)
        return outcome(pin.trail) if known is None else known


class PinRow(QWidget):
    """One pinned run: its dash, its name to change, what differs, what became of it."""

    command = Signal(object)

    def __init__(self, pin: Pin, settings: str, became: str, scheme: Theme) -> None:
        super().__init__()
        self._number = pin.number
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(1)
        line = QHBoxLayout()
        line.setSpacing(6)
        line.addWidget(Dash(pin.number, scheme))
        self._name = QLineEdit(pin.name or "")
        self._name.setObjectName("pin_name")
        self._name.setCursorPosition(0)  # a long name shows its beginning
        self._name.setToolTip(pin.name or "")
        self._name.setPlaceholderText(pin_name(pin.number))
        self._name.setAccessibleName(RUNS["name"])
        self._name.editingFinished.connect(self._rename)
        self._name.returnPressed.connect(self._name.clearFocus)
        line.addWidget(self._name, 1)
        line.addWidget(self._button("return", ReturnTo(pin.number)))
        line.addWidget(self._button("remove", RemovePin(pin.number)))
        column.addLayout(line)
        label = quiet(" · ".join(text for text in (settings, became) if text))
        label.setWordWrap(True)
        column.addWidget(label)

    def _button(self, name: str, command: ReturnTo | RemovePin) -> QToolButton:
        button = QToolButton()
        button.setObjectName(f"pin.{name}")
        button.setText(RUNS[f"{name}_sign"])
        button.setToolTip(RUNS[name])
        button.setAccessibleName(RUNS[name])
        button.setFixedSize(QSize(28, 28))
        button.clicked.connect(lambda: self.command.emit(command))
        return button

    def _rename(self) -> None:
        if self._name.isModified():
            self._name.setModified(False)
            self.command.emit(RenamePin(self._number, self._name.text()))


class Dash(Zoomable, QWidget):
    """A piece of the run's line as the plots draw it."""

    def __init__(self, number: int, scheme: Theme) -> None:
        super().__init__()
        keep_direction(self)
        self._number = number
        self._scheme = scheme
        self.setFixedSize(QSize(30, 20))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        with self.painting() as painter:
            tint = theme.color(theme.colors(self._scheme).text)
            painter.setPen(dashed_pen(self._number, tint, 1.5 * self.zoom))
            painter.drawLine(0, 10, 30, 10)
