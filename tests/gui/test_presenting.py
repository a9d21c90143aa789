"""What a speaker does before an audience."""

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget


def over(window, name):
    found = window.findChild(QWidget, name)
    return found if found is not None and found.isVisible() else None


def lightness(window, at):
    return window.grab().toImage().pixelColor(at).lightness()


@pytest.mark.parametrize("key", [Qt.Key.Key_B, Qt.Key.Key_Period])
@pytest.mark.parametrize(
    "back", [Qt.Key.Key_B, Qt.Key.Key_PageDown, Qt.Key.Key_Right, Qt.Key.Key_Tab, Qt.Key.Key_Escape]
)
def test_any_key_brings_a_black_window_back_and_does_nothing_else(window, qtbot, key, back):
    window.diagram.setFocus()
    before = window.controller.scene
    qtbot.keyClick(window, key)
    black = over(window, "black")
    assert black.geometry() == window.rect()
    image = window.grab().toImage()
    places = [(x, y) for x in range(0, image.width(), 97) for y in range(0, image.height(), 61)]
    assert all(image.pixelColor(*place).lightness() == 0 for place in places)
    qtbot.keyClick(black, back)
    assert over(window, "black") is None
    assert window.controller.scene == before
    assert QApplication.focusWidget() is window.diagram


def test_a_click_brings_a_black_window_back_and_it_follows_the_size(window, qtbot):
    qtbot.keyClick(window, Qt.Key.Key_B)
    window.resize(900, 600)
    assert over(window, "black").geometry() == window.rect()
    qtbot.mouseClick(over(window, "black"), Qt.MouseButton.LeftButton)
    assert over(window, "black") is None
    qtbot.keyClick(window, Qt.Key.Key_Right)
    assert window.controller.scene.moment.phase == "h1"


def test_the_spotlight_follows_the_pointer_and_leaves_everything_usable(window, qtbot):
    window.resize(780, 700)
    qtbot.keyClick(window, Qt.Key.Key_L)
    shade = over(window, "spotlight")
    for place in (QPointF(300, 300), QPointF(480, 260)):
        move = QMouseEvent(
            QEvent.Type.MouseMove,
            place,
            window.mapToGlobal(place),
            Qt.MouseButton.NoButton,
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
        )
        QApplication.sendEvent(window.windowHandle(), move)
        assert shade.disc.center() == place
    lit, dim = QPointF(400, 180).toPoint(), QPointF(60, 650).toPoint()
    assert shade.disc.contains(QPointF(lit))
    bright = lightness(window, lit), lightness(window, dim)
    qtbot.keyClick(window, Qt.Key.Key_Right)
    assert window.controller.scene.moment.phase == "h1"
    qtbot.keyClick(window, Qt.Key.Key_L)
    assert over(window, "spotlight") is None
    assert lightness(window, lit) == bright[0]
    assert lightness(window, dim) > bright[1] + 80


def test_full_screen_and_back(window, qtbot):
    qtbot.keyClick(window, Qt.Key.Key_F11)
    assert window.isFullScreen()
    qtbot.keyClick(window, Qt.Key.Key_F11)
    assert not window.isFullScreen()
