"""Step, run, reset and speed, along the bottom."""

import math
from bisect import bisect_left

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QSlider, QToolButton, QWidget

from core.commands import SetSpeed
from core.numerals import format_count
from core.scene import Scene
from gui.actions import Actions
from gui.panels.labels import quiet
from gui.wording import opening, word

HEIGHT = 68
SPEEDS = (1.0, 2.0, 5.0, 10.0, 30.0, 100.0, 1_000.0, 10_000.0, math.inf)
"""Steps a second, from slow to as fast as can be."""


class Transport(QWidget):
    """The buttons that move through the run."""

    command = Signal(object)

    def __init__(self, actions: Actions) -> None:
        super().__init__()
        self.setObjectName("transport")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(HEIGHT)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 16, 0)
        row.setSpacing(8)
        for name in ("reset", "back", "run", "step"):
            row.addWidget(_button(actions, name))
        row.addSpacing(12)
        self._hint, self._notice = quiet(""), QLabel()
        self._notice.setObjectName("notice")
        self._notice.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        for words in (self._hint, self._notice):
            words.setWordWrap(True)
            words.hide()
            row.addWidget(words, 4)
        row.addStretch(1)
        row.addWidget(quiet("slow"))
        self._speed = QSlider(Qt.Orientation.Horizontal)
        self._speed.setObjectName("transport.speed")
        self._speed.setAccessibleName("speed, steps a second")
        self._speed.setRange(0, len(SPEEDS) - 1)
        self._speed.setPageStep(1)
        self._speed.setFixedSize(QSize(130, 24))
        self._speed.valueChanged.connect(self._choose_speed)
        row.addWidget(self._speed)
        row.addWidget(quiet("fast"))
        self._says = quiet("")
        self._says.setFixedWidth(96)
        self._says.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._says)

    def show_scene(self, scene: Scene) -> None:
        """Show the speed of a scene."""
        self._say(scene)
        speed = scene.steps_per_second
        with QSignalBlocker(self._speed):
            self._speed.setValue(min(bisect_left(SPEEDS, speed), len(SPEEDS) - 1))
        self._says.setText(
            "full speed" if math.isinf(speed) else f"{format_count(int(speed))} steps/s"
        )

    def _say(self, scene: Scene) -> None:
        """Show the notice, or else, before the first step, what to do."""
        fresh = scene.moment.step == 0 and not scene.playing and not scene.notice
        for label, text in (
            (self._notice, word(scene.notice) if scene.notice else ""),
            (self._hint, opening(scene) if fresh else ""),
        ):
            if text != label.text():
                label.setText(text)
            label.setVisible(bool(text))

    def _choose_speed(self, index: int) -> None:
        self.command.emit(SetSpeed(SPEEDS[index]))


def _button(actions: Actions, name: str) -> QToolButton:
    button = QToolButton()
    button.setDefaultAction(actions[name])
    button.setObjectName(name)
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
    button.setIconSize(QSize(20, 20))
    button.setFixedSize(QSize(52 if name == "run" else 40, 40))
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button
