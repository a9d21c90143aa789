"""A window whose run is as long as asked: what asks for many steps waits until they are made."""

from typing import TYPE_CHECKING

from core.state import commands as c
from core.state.playback import Grain

if TYPE_CHECKING:
    from gui.app import MainWindow


def train(window: "MainWindow", steps: int) -> None:
    """Move so many steps on, and let events pass until the window is there."""
    from PySide6.QtWidgets import QApplication

    controller = window.controller
    wanted = controller.scene.moment.step + steps
    controller.dispatch(c.Move(Grain.STEP, steps))
    while controller.scene.moment.step < wanted:
        QApplication.processEvents()
