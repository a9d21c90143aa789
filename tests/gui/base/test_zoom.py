"""Everything as large as is asked for: complete, usable, and at 100 % as if nothing had been."""

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QAction, QImage
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QGridLayout,
    QLabel,
    QLayout,
    QLineEdit,
    QScrollArea,
    QWidget,
)

from core.base.resources import shipped_lessons
from core.state import commands as c
from core.state import edit_commands as e
from core.step.phases import Phase
from core.storage.session_file import save_session
from core.storage.source import Source
from core.view import commands as v
from core.view.options import Plot
from gui.app import create_window
from gui.base import theme
from gui.cli.still import Still, StillRequest
from gui.i18n import language
from gui.lessons.area import NARROW_WIDTH
from tests.gui.cutoff import cut_off
from tests.gui.opening import opened
from tests.gui.shell.test_window import moved_to

DIALOGS = ("keys", "export", "data", "render", "handwork", "worksheet", "open")


pytestmark = pytest.mark.usefixtures("english_again")


def zoomed(window, percent):
    window.controller.dispatch(v.SetZoom(percent))
    QApplication.processEvents()


def picture(window):
    QApplication.processEvents()
    return window.grab().toImage()


def test_keys_go_through_the_zooms(window, qtbot):
    ctrl = Qt.KeyboardModifier.ControlModifier

    def zoom():
        return window.controller.scene.options.zoom

    qtbot.keyClick(window, Qt.Key.Key_Plus, ctrl)
    qtbot.keyClick(window, Qt.Key.Key_Equal, ctrl)
    assert zoom() == 125
    qtbot.keyClick(window, Qt.Key.Key_Minus, ctrl)
    assert zoom() == 110
    for _ in range(9):
        qtbot.keyClick(window, Qt.Key.Key_Minus, ctrl)
    assert zoom() == 80
    qtbot.keyClick(window, Qt.Key.Key_0, ctrl)
    assert zoom() == 100


def test_what_stands_between_the_parts_of_the_window_grows_with_it(lasting):
    """But where a place has another with more or less room, and says so itself."""
    window = lasting.anew(size=(1800, 1300))
    layouts = [
        layout
        for layout in window.findChildren(QLayout)
        if not isinstance(layout, QGridLayout) and layout.spacing() > 1
    ]
    before = [layout.spacing() for layout in layouts]
    zoomed(window, 150)
    grown = [
        layout.spacing() == round(1.5 * usual)
        for layout, usual in zip(layouts, before, strict=True)
    ]
    zoomed(window, 100)
    assert len(grown) > 20
    assert sum(grown) / len(grown) > 0.9, [
        layout.parent() for layout, ok in zip(layouts, grown, strict=True) if not ok
    ]
    assert [layout.spacing() for layout in layouts] == before


def test_at_its_usual_size_again_the_window_is_as_it_was(qtbot):
    window = opened(qtbot, size=(1280, 800))
    window.controller.dispatch(c.Move(c.Grain.STEP, 30))
    for plot in Plot:
        window.controller.dispatch(v.ShowPlot(plot))
        window.complete()
        before = picture(window)
        for percent in (200, 80, 100):
            zoomed(window, percent)
        window.complete()
        assert picture(window) == before, plot


def test_from_zoom_to_zoom_by_keys_and_back_the_window_is_as_it_was(qtbot):
    """A list keeps the room it needed before: it is to be told of each step."""
    window = opened(qtbot, size=(1280, 800))
    before = picture(window)
    ctrl = Qt.KeyboardModifier.ControlModifier
    for _ in range(5):
        qtbot.keyClick(window, Qt.Key.Key_Plus, ctrl)
        QApplication.processEvents()
    qtbot.keyClick(window, Qt.Key.Key_0, ctrl)
    assert picture(window) == before


@pytest.mark.parametrize("tag", language.LANGUAGES)
@pytest.mark.parametrize("percent", [80, 125, 200])
def test_nothing_in_the_window_is_cut_off(qtbot, tag, percent):
    window = opened(qtbot, "--language", tag)
    zoomed(window, percent)
    window.controller.dispatch(c.Move(c.Grain.STEP, 30))
    window.controller.dispatch(e.PinRun())
    for plot, place in zip(Plot, ("sample", "loss", "dL_dw1", "update", "after"), strict=True):
        window.controller.dispatch(v.ShowPlot(plot))
        window.controller.dispatch(c.Seek(2, Phase(place)))
        QApplication.processEvents()
        assert cut_off(window) == []


def test_a_long_message_is_not_cut_off(qtbot):
    window = opened(qtbot)
    window.controller.dispatch(e.LoadPreset("too-fast"))
    window.controller.dispatch(c.Move(c.Grain.STEP, 500))
    QApplication.processEvents()
    assert window.controller.scene.notice is not None
    assert cut_off(window) == []


@pytest.mark.parametrize("tag", language.LANGUAGES)
@pytest.mark.parametrize("percent", [100, 200])
def test_nothing_in_the_dialogs_is_cut_off(qtbot, tag, percent):
    window = opened(qtbot, "--language", tag)
    zoomed(window, percent)
    room = window.screen().availableSize()
    for name in DIALOGS[:-1]:
        window.findChild(QAction, f"action.{name}").trigger()
        QApplication.processEvents()
        (dialog,) = (each for each in window.findChildren(QDialog) if each.isVisible())
        assert cut_off(dialog) == []
        assert dialog.width() <= room.width()
        assert dialog.height() <= room.height()
        dialog.close()


@pytest.mark.parametrize("name", DIALOGS)
def test_a_dialog_is_as_large_as_its_window(qtbot, name):
    window = opened(qtbot)
    sizes = []
    for percent in (100, 200):
        zoomed(window, percent)
        window.findChild(QAction, f"action.{name}").trigger()
        QApplication.processEvents()
        (dialog,) = (each for each in window.findChildren(QDialog) if each.isVisible())
        labels = [label for label in dialog.findChildren(QLabel) if label.text()]
        fields = [field for field in dialog.findChildren(QLineEdit) if field.isVisible()]
        sizes.append({widget.font().pixelSize() for widget in (*labels, *fields)})
        dialog.close()
        QApplication.processEvents()
    assert sizes[1] == {2 * size for size in sizes[0]}


@pytest.mark.parametrize("percent", [80, 150, 250])
def test_the_pointer_finds_what_is_shown(qtbot, percent):
    window = opened(qtbot, size=(1280, 800))
    window.controller.dispatch(c.Move(c.Grain.STEP, 30))
    zoomed(window, percent)
    window.grab()

    def options():
        return window.controller.scene.options

    window.diagram.mouseMoveEvent(moved_to(window.diagram.place("w3").center()))
    assert options().pointed == "w3"
    window.controller.dispatch(v.SetReducedMotion(reduced=True))
    window.controller.dispatch(c.Seek(3, Phase.DL_DW4))
    window.working.grab()  # it may be out of sight
    name, area = window.working._areas[0]
    window.working.mouseMoveEvent(moved_to(area.center() * window.working.zoom))
    assert options().pointed == name
    row = window.transport._phases
    phase, place = row.places()[5]
    qtbot.mouseClick(row, Qt.MouseButton.LeftButton, pos=(place.center() * row.zoom).toPoint())
    assert window.controller.scene.moment.phase is phase
    (plot,) = window.plots.body(Plot.LOSS).plots
    spot = plot.spot(20, 0)
    plot.mouseMoveEvent(moved_to(QPointF(spot.x(), plot.logical_size.height() / 2) * plot.zoom))
    assert plot.step_pointed == 20


def test_a_number_is_typed_where_it_is_shown(qtbot):
    window = opened(qtbot)
    zoomed(window, 200)
    place = window.diagram.place("w1")
    qtbot.mouseDClick(window.diagram, Qt.MouseButton.LeftButton, pos=place.center().toPoint())
    field = window.diagram.findChild(QLineEdit)
    assert field.geometry().contains(place.center().toPoint())
    assert field.font().pixelSize() == 2 * theme.TEXT_SIZE
    qtbot.keyClicks(field, "7")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert window.controller.scene.moment.weights.w1 == 7


def test_what_arrives_late_is_as_large(qtbot):
    window = create_window([])
    qtbot.addWidget(window)
    window.resize(1024, 768)
    zoomed(window, 200)
    window.show()
    window.complete()
    window.controller.dispatch(c.Move(c.Grain.STEP, 3))
    window.controller.dispatch(e.PinRun())
    (plot,) = window.plots.body(Plot.LOSS).plots
    assert plot.zoom == 2.0
    name = window.findChild(QLineEdit, "pin_name")
    assert name.font().pixelSize() == 2 * theme.TEXT_SIZE
    window.router.lessons.open(shipped_lessons()[0])
    QApplication.processEvents()
    assert window.lesson.panel._caption.zoom == 2.0
    assert window.lesson.width() == 2 * NARROW_WIDTH


def test_a_session_keeps_its_zoom(qtbot, tmp_path):
    window = opened(qtbot)
    zoomed(window, 150)
    save_session(window.controller.session(), tmp_path / "a.json")
    other = opened(qtbot, str(tmp_path / "a.json"))
    qtbot.waitUntil(lambda: other.controller.scene.options.zoom == 150)
    assert other.diagram.zoom == 1.5


def beyond(area):
    """Return how far one can scroll: to the right, and down."""
    return area.horizontalScrollBar().maximum(), area.verticalScrollBar().maximum()


def test_what_has_no_room_is_scrolled_to(qtbot):
    window = opened(qtbot)
    area = window.centralWidget()
    assert isinstance(area, QScrollArea)
    assert beyond(area) == (0, 0)
    zoomed(window, 200)
    assert min(beyond(area)) > 0
    speed = window.findChild(QWidget, "transport.speed")
    speed.setFocus(Qt.FocusReason.TabFocusReason)
    area.ensureWidgetVisible(speed)
    QApplication.processEvents()
    assert not speed.visibleRegion().isEmpty()
    zoomed(window, 100)
    assert beyond(area) == (0, 0)


@pytest.mark.parametrize(("lesson", "part"), [(False, 36), (True, 40)])
def test_a_room_reads_the_diagram_from_its_last_row(qtbot, lesson, part):
    """The type is 1/40 of the picture's height: a letter is half of that, seen from six times that
    height under 7 minutes of arc; 20/20 is to tell letters of 5 apart.
    """
    window = opened(qtbot, *([str(shipped_lessons()[1])] if lesson else []), "--present")
    QApplication.processEvents()
    type_size = window.diagram._at().type_size
    assert type_size >= window.height() / part


@pytest.mark.parametrize(
    ("percent", "size"), [(150, (1280, 800)), (200, (1024, 768)), (250, (1280, 800))]
)
def test_what_is_large_has_the_room_to_be_read(qtbot, percent, size):
    """Diagram, working and plot each have it; one scrolls down, and not to the side at 150 %."""
    window = opened(qtbot, size=size)
    zoomed(window, percent)
    window.controller.dispatch(c.Seek(0, Phase.DL_DW1))
    QApplication.processEvents()  # the hint of the first step has gone
    for view in (window.diagram, window.working, window.plots):
        assert view.width() >= 500 * percent / 100
        assert view.height() >= 240 * percent / 100
    if percent == 150:
        assert beyond(window.centralWidget())[0] == 0


def test_a_picture_is_laid_out_by_its_own_size(qtbot, tmp_path):
    window = opened(qtbot)
    window.controller.dispatch(c.Seek(0, Phase.DL_DW1))
    pictures = []
    for percent in (100, 200):
        zoomed(window, percent)
        path, out = tmp_path / f"{percent}.json", tmp_path / f"{percent}.png"
        save_session(window.controller.session(), path)
        workspace = StillRequest().opened(Source(session=str(path)), None)
        Still(out).render(workspace)
        pictures.append(QImage(str(out)))
    assert pictures[0] == pictures[1]
