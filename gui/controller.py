"""Between workspace and views: commands in, scenes out."""

import math
import time

from PySide6.QtCore import QObject, Signal

from core.commands import Command, Notify, Tick
from core.problems import Problem
from core.scene import Scene
from core.session import Session
from core.workspace import Workspace
from gui.clock import TRAINING_SHARE, Clock

_CHUNK = 2_048  # steps trained at full speed between two looks at the time


class Controller(QObject):
    """The only one that touches the workspace; the clock beats while the scene is moving."""

    scene_changed = Signal(object)

    def __init__(self, workspace: Workspace, clock: Clock) -> None:
        super().__init__()
        self._workspace = workspace
        self._clock = clock
        self.scene: Scene = workspace.scene()
        clock.ticked.connect(self.tick)

    def dispatch(self, command: Command) -> None:
        """Carry out a command; one that cannot be becomes a notice, and nothing else changes."""
        try:
            self._workspace.apply(command)
        except Problem as problem:
            self._workspace.apply(Notify(problem.message))
        self._show()

    def session(self) -> Session:
        """Return what is to be saved of the present state."""
        return self._workspace.session()

    def tick(self, seconds: float) -> None:
        """Let so many seconds pass."""
        self._workspace.apply(Tick(seconds, _CHUNK))
        if self.scene.speed is not None and math.isinf(self.scene.speed):
            until = time.perf_counter() + TRAINING_SHARE
            while self._workspace.playing and time.perf_counter() < until:
                self._workspace.apply(Tick(0.0, _CHUNK))
        self._show()

    def _show(self) -> None:
        self.scene = self._workspace.scene()
        self._clock.set_running(self.scene.moving)
        self.scene_changed.emit(self.scene)
