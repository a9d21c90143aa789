"""What a speaker does before an audience."""

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QFontMetricsF, QMouseEvent
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from core.base.problems import Message
from core.base.resources import shipped_lessons
from core.lessons.commands import LessonNext
from core.state import commands as c
from core.step.phases import Phase
from core.storage.session_file import save_session
from core.view import commands as v
from core.view.options import Part
from gui.app import create_window
from gui.base import theme


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


SHOWN = ("diagram", "working")
DESK = ("header", "panel", "plots", "runs", "transport")


def seen(window, names):
    return {name for name in names if window.findChild(QWidget, name).isVisible()}


def test_presenting_shows_diagram_and_working_and_esc_brings_the_rest_back(window, qtbot):
    window.resize(780, 700)
    before = seen(window, DESK + SHOWN)
    qtbot.keyClick(window, Qt.Key.Key_F5)
    assert seen(window, DESK + SHOWN) == set(SHOWN)
    window.controller.dispatch(v.Select("h1"))
    qtbot.keyClick(window, Qt.Key.Key_Escape)  # first gives up what is selected
    assert window.controller.scene.options.selected is None
    assert seen(window, DESK + SHOWN) == set(SHOWN)
    qtbot.keyClick(window, Qt.Key.Key_PageDown)
    assert window.controller.scene.moment.phase == "h1"
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert seen(window, DESK + SHOWN) == before


@pytest.mark.parametrize("size", [(1024, 768), (1280, 800), (1920, 1080)])
@pytest.mark.parametrize("number", range(len(shipped_lessons())))
def test_each_stop_of_each_lesson_is_presented_whole(qtbot, size, number):
    window = create_window([str(shipped_lessons()[number]), "--present"])
    qtbot.addWidget(window)
    window.resize(*size)
    window.show()
    qtbot.waitExposed(window)
    caption = window.findChild(QWidget, "lesson.caption")
    scrolled = set()
    while True:
        scene = window.controller.scene
        assert scene.options.presenting
        assert (window.width(), window.height()) == size
        assert not seen(window, ("header", "panel", "runs", "transport"))
        assert caption.isVisible()
        large = seen(window, (*SHOWN, "plots"))
        assert large
        if "plots" in large:
            assert scene.options.hidden & {Part.DIAGRAM, Part.WORKING}
        QApplication.sendPostedEvents()
        if window.findChild(QScrollArea).verticalScrollBar().maximum() > 0:
            scrolled.add(scene.lesson.number + 1)
        if scene.lesson.is_last:
            break
        window.controller.dispatch(LessonNext())
        window.controller.tick(9.0)
    assert not scrolled, f"scenes of which a part is out of sight: {scrolled}"


def test_the_working_is_larger_and_can_be_pointed_at_where_it_is(window):
    window.controller.dispatch(c.Seek(0, Phase.DL_DW1))
    window.resize(780, 700)

    def result():
        window.grab()
        return max(
            (area for name, area in window.working._areas if name == "dL_dw1"),
            key=lambda area: area.width(),
        )

    window.controller.dispatch(v.SetPresenting(presenting=True))
    large = result()
    assert window.working.name_at(large.center()) == "dL_dw1"
    caps = QFontMetricsF(theme.text_font(theme.TEXT_SIZE)).height()
    assert large.height() > caps


def test_a_message_is_seen_while_presenting(window):
    """It lies over the window, as wide as it needs, and nothing moves for it."""
    window.controller.dispatch(v.SetPresenting(presenting=True))
    places = window.diagram.geometry(), window.working.geometry()
    for notation in ("text", "text " * 60):
        window.controller.dispatch(c.Notify(Message("copied", {"notation": notation})))
        said = over(window, "said")
        assert said.text()
        assert window.rect().contains(said.geometry())
        assert said.width() + 1 >= said.minimumSizeHint().width()
        assert said.height() >= said.heightForWidth(said.width())
        assert not seen(window, ("transport",))
        assert (window.diagram.geometry(), window.working.geometry()) == places
    window.resize(window.width() + 90, window.height() + 60)
    assert window.rect().contains(said.geometry())
    window.controller.dispatch(c.Move(window.controller.scene.playback.grain, 1))
    assert over(window, "said") is None


@pytest.mark.parametrize("name", ["w1", "h1", "new_w2"])
def test_the_clickers_point_blackens_also_where_a_number_is_selected(window, qtbot, name):
    window.controller.dispatch(c.Seek(0, Phase.AFTER))
    window.controller.dispatch(v.SetPresenting(presenting=True))
    window.controller.dispatch(v.Select(name))
    window.diagram.setFocus()
    qtbot.keyClick(window.diagram, Qt.Key.Key_Period)
    assert over(window, "black") is not None
    qtbot.keyClick(over(window, "black"), Qt.Key.Key_Period)
    assert window.controller.scene.options.selected == name


def test_a_session_can_be_presented(window, qtbot, tmp_path):
    path = tmp_path / "a.json"
    window.controller.dispatch(c.Seek(0, Phase.LOSS))
    save_session(window.controller.session(), path)
    other = create_window([str(path), "--present"])
    qtbot.addWidget(other)
    other.show()
    qtbot.waitUntil(lambda: other.controller.scene.moment.phase is Phase.LOSS)
    assert other.controller.scene.options.presenting
