"""An exception in a method that Qt calls is reported; it ends nothing."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from gui.base.overrides import override

GUI = Path(__file__).resolve().parents[3] / "gui"


class Failing(QWidget):
    """Raises as C code does where one overridden method leads to another."""

    @override
    def event(self, event: QEvent) -> bool:
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        int("x")


def test_what_an_overridden_method_raises_is_reported(qtbot):
    failing = Failing()
    qtbot.addWidget(failing)
    pressed = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier)
    with qtbot.captureExceptions() as caught:
        QCoreApplication.postEvent(failing, pressed)
        qtbot.waitUntil(lambda: bool(caught))
    assert [kind for kind, *_ in caught] == [ValueError]


def test_overridden_methods_are_marked_by_our_own():
    theirs = "from typing_extensions import override"
    found = [path.name for path in GUI.rglob("*.py") if theirs in path.read_text(encoding="utf-8")]
    assert found == ["overrides.py"]
