"""Move through the run: buttons, grain, the phases of the step, the timeline, speed and stop."""

import math

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QSlider,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from core.commands import Seek, SetGrain, SetSpeed
from core.numerals import format_count
from core.playback import Grain
from core.scene import Scene
from gui.actions import Actions
from gui.panels.labels import quiet
from gui.panels.phases import PhaseRow
from gui.wording import opening, speed_name, word

HEIGHT = 92
SPEEDS = (None, 1.0, 2.0, 5.0, 10.0, 30.0, 100.0, 1_000.0, 10_000.0, math.inf)
"""Phases a second, from slow to as fast as can be; None is the story."""

LEAST_RANGE = 25


class Transport(QWidget):
    """Everything that moves through the run."""

    command = Signal(object)

    def __init__(self, actions: Actions) -> None:
        super().__init__()
        self.setObjectName("transport")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(HEIGHT)
        self._grain, self._speed = QComboBox(), QComboBox()
        self._timeline = QSlider(Qt.Orientation.Horizontal)
        self._step = quiet("")
        self._phases = PhaseRow()
        self._phases.command.connect(self.command)
        self._hint, self._notice = quiet(""), QLabel()
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 16, 0)
        row.setSpacing(8)
        for name in ("reset", "back", "run", "step"):
            row.addWidget(_button(actions, name))
        row.addLayout(self._choices())
        row.addLayout(self._places(), 1)

    def show_scene(self, scene: Scene) -> None:
        """Show where in the run a scene stands, and how it goes on."""
        with QSignalBlocker(self._grain), QSignalBlocker(self._speed):
            self._grain.setCurrentIndex(list(Grain).index(scene.grain))
            speeds = [*SPEEDS]
            self._speed.setCurrentIndex(speeds.index(scene.speed) if scene.speed in speeds else -1)
        if not self._timeline.isSliderDown():
            with QSignalBlocker(self._timeline):
                self._timeline.setRange(0, max(scene.trail.length, LEAST_RANGE))
                self._timeline.setValue(scene.moment.step)
        self._step.setText(f"step {format_count(scene.moment.step)}")
        self._phases.show_scene(scene)
        self._say(scene)

    def _choices(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(6)
        grid.setVerticalSpacing(6)
        self._grain.setObjectName("transport.grain")
        self._grain.setAccessibleName("grain: how far the arrows move")
        self._grain.addItems([grain.value for grain in Grain])
        self._grain.currentIndexChanged.connect(
            lambda index: self.command.emit(SetGrain(list(Grain)[index]))
        )
        self._speed.setObjectName("transport.speed")
        self._speed.setAccessibleName("speed")
        self._speed.addItems([speed_name(speed) for speed in SPEEDS])
        self._speed.currentIndexChanged.connect(
            lambda index: self.command.emit(SetSpeed(SPEEDS[index]))
        )
        for place, (name, box) in enumerate((("arrows", self._grain), ("speed", self._speed))):
            box.setFixedWidth(128)
            box.activated.connect(box.clearFocus)  # Space is for running again
            grid.addWidget(quiet(name), place, 0)
            grid.addWidget(box, place, 1)
        return grid

    def _places(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setContentsMargins(8, 8, 0, 6)
        column.setSpacing(4)
        column.addWidget(self._phases)
        line = QHBoxLayout()
        self._timeline.setObjectName("transport.timeline")
        self._timeline.setAccessibleName("timeline: the step shown")
        self._timeline.setFixedHeight(24)
        self._timeline.setPageStep(10)
        self._timeline.valueChanged.connect(lambda step: self.command.emit(Seek(step)))
        line.addWidget(self._timeline, 1)
        self._step.setFixedWidth(96)
        self._step.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(self._step)
        column.addLayout(line)
        self._notice.setObjectName("notice")
        for words in (self._hint, self._notice):
            words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            column.addWidget(words)
        self._notice.hide()
        column.addStretch(1)
        return column

    def _say(self, scene: Scene) -> None:
        """Show the notice, or else, before the first step, what to do."""
        fresh = scene.moment.step == 0 and not scene.playing
        self._notice.setVisible(scene.notice is not None)
        self._hint.setVisible(scene.notice is None)
        for label, text in (
            (self._notice, word(scene.notice) if scene.notice else ""),
            (self._hint, opening(scene) if fresh else ""),
        ):
            if text != label.text():
                label.setText(text)
                label.setToolTip(text)


def _button(actions: Actions, name: str) -> QToolButton:
    button = QToolButton()
    button.setDefaultAction(actions[name])
    button.setObjectName(name)
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
    button.setIconSize(QSize(20, 20))
    button.setFixedSize(QSize(52 if name == "run" else 40, 40))
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button
