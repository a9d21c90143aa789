"""How the run goes on: by which grain, how fast, and where it stops."""

import math
from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QWidget

from core.base.number_format import parse_number, parse_whole
from core.base.problems import Problem
from core.state.commands import Notify, SetGrain, SetSpeed, SetStop
from core.state.playback import Grain, Stop, StopKind, usual_stop
from core.workspace.scene import Scene
from gui.base.controls import Choice
from gui.i18n.language import tr
from gui.paint.fields import NumberField
from gui.paint.labels import quiet
from gui.transport.words import GRAINS, STOPS
from gui.words.wording import speed_name

SPEEDS = (None, 1.0, 2.0, 5.0, 10.0, 30.0, 100.0, 1_000.0, 10_000.0, math.inf)
"""Phases a second, from slow to as fast as possible; None is the story."""


class Choices(QWidget):
    """Grain, speed and stop, each under its name."""

    command = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._scene: Scene | None = None
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(2)
        self._grain = self._choice("grain", tr("arrows move by one"), list(GRAINS.values()), 96)
        self._speed = self._choice("speed", tr("speed"), [speed_name(s) for s in SPEEDS], 144)
        self._stop = self._choice("stop", tr("stop at"), list(STOPS.values()), 124)
        self._value = NumberField("transport.stop_value", tr("where to stop"))
        self._value.setFixedWidth(76)
        self._grid.addWidget(self._value, 1, 3)
        self._grain.currentIndexChanged.connect(
            lambda index: self.command.emit(SetGrain(list(Grain)[index]))
        )
        self._speed.currentIndexChanged.connect(
            lambda index: self.command.emit(SetSpeed(SPEEDS[index]))
        )
        self._stop.currentIndexChanged.connect(self._choose_stop)
        self._value.changed.connect(self._change_stop)
        self._value.refused.connect(lambda message: self.command.emit(Notify(message)))

    def show_scene(self, scene: Scene) -> None:
        """Show what is chosen."""
        self._scene = scene
        speed = SPEEDS.index(scene.playback.speed) if scene.playback.speed in SPEEDS else -1
        for box, index in (
            (self._grain, list(Grain).index(scene.playback.grain)),
            (self._speed, speed),
            (self._stop, list(StopKind).index(scene.playback.stop.kind)),
        ):
            if box.currentIndex() != index:
                with QSignalBlocker(box):
                    box.setCurrentIndex(index)
        self._value.setVisible(scene.playback.stop.kind is not StopKind.NEVER)
        self._value.read = (
            parse_number if scene.playback.stop.kind is StopKind.LOSS else parse_whole
        )
        self._value.set_value(scene.playback.stop.value)

    def _choice(self, name: str, title: str, texts: Sequence[str], width: int) -> QComboBox:
        box = Choice(f"transport.{name}", title)
        box.addItems(list(texts))
        box.setFixedWidth(width)
        place = self._grid.columnCount() if self._grid.count() else 0
        self._grid.addWidget(quiet(title), 0, place, Qt.AlignmentFlag.AlignBottom)
        self._grid.addWidget(box, 1, place)
        return box

    def _choose_stop(self, index: int) -> None:
        if self._scene is not None:
            moment = self._scene.moment
            stop = usual_stop(list(StopKind)[index], moment.step, moment.epoch)
            self.command.emit(SetStop(stop))

    def _change_stop(self, value: float) -> None:
        if self._scene is not None:
            try:
                stop = Stop(self._scene.playback.stop.kind, value)
            except Problem as problem:
                self.command.emit(Notify(problem.message))
            else:
                self.command.emit(SetStop(stop))
