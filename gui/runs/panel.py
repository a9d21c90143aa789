"""The pinned runs: what differs between them, what became of each, and ways back to them."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QPaintEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from core.state.edit_commands import RemovePin, RenamePin, ReturnTo
from core.training.compare import Outcome, differences, outcome
from core.training.run_prefix import Pin
from core.view.options import Theme
from core.workspace.scene import Scene
from gui.base import theme
from gui.base.controls import TextField
from gui.base.layout_direction import keep_direction
from gui.base.overrides import override
from gui.base.plain_text import set_tip
from gui.base.zoom import Zoomable, join
from gui.paint.dashes import dashed_pen
from gui.paint.labels import quiet, section
from gui.plots.base.pin_limit import MOST_DRAWN
from gui.runs.words import RUNS
from gui.words.wording import describe_outcome, describe_settings, pin_name

_ROW = 62
"""Pixels of height of one run, with what differs in it."""

AT_ONCE = 24
"""How many rows are made at first, and whenever a person has scrolled to the last of them."""


class RunsPanel(Zoomable, QWidget):
    """A row for each pinned run, under the heading with the pin."""

    command = Signal(object)

    def __init__(self, pin_action: QAction) -> None:
        super().__init__()
        self.setObjectName("runs")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._shown: tuple[object, ...] = ()
        self._scene: Scene | None = None
        self._most = AT_ONCE
        self._rows: dict[int, PinRow] = {}
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
        self._none = quiet("")
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
        rows = QWidget()
        rows.setObjectName("rows")
        self._list = QVBoxLayout(rows)
        self._list.setContentsMargins(0, 0, 4, 0)
        self._list.setSpacing(8)
        self._list.addStretch(1)
        self._area.setWidget(rows)
        bar = self._area.verticalScrollBar()
        bar.valueChanged.connect(self._go_on)
        bar.rangeChanged.connect(self._go_on)
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
        self._scene = scene
        run, pins = scene.prefix.run, scene.pins
        shown = (pins, run.experiment, run.edits, scene.options.theme, self._most)
        if shown == self._shown:
            return
        self._shown = shown
        crowded = len(pins) > MOST_DRAWN
        self._none.setText(RUNS["many"].format(count=MOST_DRAWN) if crowded else RUNS["none"])
        self._none.setVisible(crowded or not pins)
        self._area.setVisible(bool(pins))
        present, *others = differences([run, *(pin.prefix.run for pin in pins)])
        says = describe_settings(present)
        self._present.setText(f"{RUNS['present']} {says}")
        self._present.setVisible(bool(says))
        made = pins[: self._most]
        self._outcomes = {pin: self._outcome_of(pin) for pin in made}
        self._keep_rows(made)
        for pin, settings in zip(made, others, strict=False):
            became = describe_outcome(self._outcomes[pin], pin.prefix.length)
            self._rows[pin.number].show_pin(
                pin, describe_settings(settings), became, scene.options.theme
            )

    def _keep_rows(self, pins: Sequence[Pin]) -> None:
        """Have a row for each pin. Those that stay are kept: one may be handling an event."""
        numbers = [pin.number for pin in pins]
        for number in self._rows.keys() - numbers:
            gone = self._rows.pop(number)
            self._list.removeWidget(gone)  # else it would count among the places of those that come
            gone.hide()
            gone.deleteLater()
        for place, number in enumerate(numbers):
            if number not in self._rows:
                row = self._rows[number] = PinRow(number)
                row.command.connect(self.command)
                self._list.insertWidget(place, row)
                join(row)
                row.show()  # now, for a picture may be painted next

    def _go_on(self) -> None:
        """Make more rows once the last is near."""
        bar, scene = self._area.verticalScrollBar(), self._scene
        near = bar.value() >= bar.maximum() - 2 * _ROW
        if near and scene is not None and len(scene.pins) > self._most:
            self._most += AT_ONCE
            self.show_scene(scene)

    def _outcome_of(self, pin: Pin) -> Outcome:
        known = self._outcomes.get(pin)
        return outcome(pin.prefix) if known is None else known


class PinRow(QWidget):
    """One pinned run: its dash, its name to change, what differs, what became of it."""

    command = Signal(object)

    def __init__(self, number: int) -> None:
        super().__init__()
        self._number = number
        self._shown: str | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(1)
        line = QHBoxLayout()
        line.setSpacing(6)
        self._dash = Dash(number)
        line.addWidget(self._dash)
        self._name = TextField()
        self._name.setObjectName("pin_name")
        self._name.setPlaceholderText(pin_name(number))
        self._name.setAccessibleName(RUNS["name"])
        self._name.editingFinished.connect(self._rename)
        self._name.given_up.connect(self._show_name)
        line.addWidget(self._name, 1)
        line.addWidget(self._button("return", ReturnTo(number)))
        line.addWidget(self._button("remove", RemovePin(number)))
        column.addLayout(line)
        self._says = quiet("")
        self._says.setWordWrap(True)
        column.addWidget(self._says)

    def show_pin(self, pin: Pin, settings: str, became: str, scheme: Theme) -> None:
        """Show a pin, what differs and what became of it; a name that is being typed stays."""
        name = pin.name or ""
        if name != self._shown:
            self._shown = name
            if not self._name.isModified():
                self._show_name()
        self._dash.show_theme(scheme)
        says = " · ".join(text for text in (settings, became) if text)
        if says != self._says.text():
            self._says.setText(says)

    def _show_name(self) -> None:
        self._name.setText(self._shown or "")
        self._name.setCursorPosition(0)  # a long name shows its beginning
        set_tip(self._name, self._shown or "")

    def _button(self, name: str, command: ReturnTo | RemovePin) -> QToolButton:
        button = QToolButton()
        button.setObjectName(f"pin.{name}")
        button.setText(RUNS[f"{name}_sign"])
        set_tip(button, RUNS[name])
        button.setAccessibleName(RUNS[name])
        button.setFixedSize(QSize(28, 28))
        button.clicked.connect(lambda: self.command.emit(command))
        return button

    def _rename(self) -> None:
        """Give the run the name that was typed; one that is refused is there to be mended."""
        wanted = self._name.text()
        if self._name.isModified():
            self._name.setModified(False)
            self.command.emit(RenamePin(self._number, wanted))
            self._show_name()  # as the scene has it by now
        if self._name.hasFocus() and " ".join(wanted.split()) == self._name.text():
            self._name.clearFocus()


class Dash(Zoomable, QWidget):
    """A piece of the run's line as the plots draw it."""

    def __init__(self, number: int) -> None:
        super().__init__()
        keep_direction(self)
        self._number = number
        self._scheme = Theme.LIGHT
        self.setFixedSize(QSize(30, 20))

    def show_theme(self, scheme: Theme) -> None:
        """Take on other colours."""
        if scheme is not self._scheme:
            self._scheme = scheme
            self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        with self.painting() as painter:
            tint = theme.color(theme.colors(self._scheme).text)
            painter.setPen(dashed_pen(self._number, tint, 1.5 * self.zoom))
            painter.drawLine(0, 10, 30, 10)
