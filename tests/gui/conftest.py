import pytest
from PySide6.QtCore import QEvent, QTimer
from PySide6.QtWidgets import QApplication

from gui.app import MainWindow, create_window


@pytest.fixture
def window(qtbot):
    made = create_window()
    assert isinstance(made, MainWindow)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    return made


@pytest.fixture(autouse=True)
def nothing_left_behind(qapp):  # noqa: ARG001
    before = set(QApplication.topLevelWidgets())
    yield
    left = [w for w in QApplication.topLevelWidgets() if w not in before and w.isVisible()]
    running = [
        timer
        for widget in QApplication.topLevelWidgets()
        for timer in widget.findChildren(QTimer)
        if timer.isActive() and timer.objectName() == "clock"
    ]
    assert not running, "the clock was left running: pause before the test ends"
    for widget in left:
        widget.close()
    # closed windows are deleted now: each one left alive makes the next test slower
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
