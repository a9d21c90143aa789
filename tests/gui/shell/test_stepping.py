"""Phases, timeline, working and links between views, as a person uses them."""

import pytest
from PySide6.QtCore import QPoint, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit

from core.analysis.slope import loss_of_slope, slope
from core.base.frozen import replace
from core.base.number_format import format_number
from core.formulas.notation import Notation
from core.network.linear import linear
from core.network.rules import Rule
from core.network.travels import touched
from core.network.weights import Weights
from core.state import commands as c
from core.state import edit_commands as e
from core.state.playback import Grain, Stop, StopKind
from core.step.arrival import ARRIVED, comes_at
from core.step.phases import Phase, phases_of
from core.training.experiment import Experiment
from core.view import commands as v
from core.view.options import Plot
from core.workspace.workspace import Workspace
from gui.base import theme
from gui.diagram.geometry import EDGES, geometry
from gui.diagram.motion import ways
from gui.i18n import language
from gui.paint import mathtext
from gui.shell.application import create_application
from gui.transport.timeline import Timeline
from gui.words.transcript import transcribe
from gui.working.paint import paint_working
from tests.core.steps import Read
from tests.gui.shell.test_window import child, enter, moved_to, trigger

LEFT = Qt.MouseButton.LeftButton


def scene_of(window):
    return window.controller.scene


def test_a_step_number_is_typed(window, qtbot):
    window.controller.dispatch(c.Move(Grain.STEP, 1200))
    field = child(window, "transport.step", QLineEdit)
    assert field.text() == "1\N{NARROW NO-BREAK SPACE}200"
    enter(qtbot, field, "717")
    assert scene_of(window).moment.step == 717
    assert not field.hasFocus()


@pytest.mark.parametrize(
    ("text", "key"), [("5000", "seek.beyond"), ("2.5", "number.not_whole"), ("-1", "seek.whole")]
)
def test_a_step_that_is_not_there_is_said(window, qtbot, text, key):
    window.controller.dispatch(c.Move(Grain.STEP, 30))
    enter(qtbot, child(window, "transport.step", QLineEdit), text)
    assert scene_of(window).notice.key == key
    assert scene_of(window).moment.step == 30
    assert child(window, "transport.step", QLineEdit).text() == "30"


def test_a_click_on_the_timeline_goes_there_and_a_drag_follows(window, qtbot):
    window.controller.dispatch(c.Move(Grain.STEP, 1000))
    slider = child(window, "transport.timeline", Timeline)
    trigger(window, "run")
    window.clock.set_running(False)
    middle = QPoint(slider.width() // 2, slider.height() // 2)
    qtbot.mousePress(slider, LEFT, pos=middle)
    assert not scene_of(window).playing
    assert scene_of(window).moment.step == pytest.approx(500, abs=2)
    qtbot.mouseMove(slider, QPoint(slider.width() // 4, 5))
    assert scene_of(window).moment.step == pytest.approx(250, abs=5)
    qtbot.mouseRelease(slider, LEFT, pos=QPoint(0, 5))
    assert not slider.isSliderDown()


def test_the_timeline_does_not_leave_the_run(window, qtbot):
    window.controller.dispatch(c.Move(Grain.STEP, 5))
    slider = child(window, "transport.timeline", Timeline)
    assert slider.maximum() == 25
    qtbot.mouseClick(slider, LEFT, pos=QPoint(slider.width() - 3, 5))
    assert (slider.value(), scene_of(window).moment.step) == (5, 5)


def test_where_to_stop_is_chosen_and_typed(window, qtbot):
    box = child(window, "transport.stop", QComboBox)
    value = child(window, "transport.stop_value", QLineEdit)
    assert not value.isVisible()
    box.setCurrentIndex(list(StopKind).index(StopKind.STEP))
    assert scene_of(window).playback.stop == Stop(StopKind.STEP, 100)
    assert value.isVisible()
    enter(qtbot, value, "40")
    window.controller.dispatch(c.SetSpeed(float("inf")))
    trigger(window, "run")
    window.controller.tick(0.016)
    assert (scene_of(window).moment.step, scene_of(window).playing) == (40, False)
    box.setCurrentIndex(list(StopKind).index(StopKind.LOSS))
    enter(qtbot, value, "0,001")
    assert scene_of(window).playback.stop == Stop(StopKind.LOSS, 0.001)
    box.setCurrentIndex(list(StopKind).index(StopKind.EPOCH))
    enter(qtbot, value, "0")
    assert scene_of(window).notice.key == "stop.whole"
    assert scene_of(window).playback.stop == Stop(StopKind.EPOCH, 1)
    assert value.text() == "1.000"


@pytest.mark.parametrize("notation", Notation)
def test_the_working_is_copied(window, notation):
    window.controller.dispatch(c.Seek(0, Phase.DL_DW1))
    QApplication.clipboard().clear()
    trigger(window, f"copy_{notation.name.lower()}")
    text = QApplication.clipboard().text()
    assert text == transcribe(scene_of(window), notation)
    assert "218.66" in text
    assert "31.237" in text
    assert notation in child(window, "notice", QLabel).text()


def test_the_working_is_written_in_three_notations(window):
    window.controller.dispatch(c.Seek(0, Phase.DL_DW1))
    scene = scene_of(window)
    text = transcribe(scene, Notation.TEXT)
    thousand = "\N{NARROW NO-BREAK SPACE}"
    assert "∂L/∂w₁ = ∂L/∂ŷ · ∂ŷ/∂h₁ · ∂h₁/∂w₁\n       = (ŷ − y) · w₃ · x\n" in text
    assert f"       = (218.66 − 62.474) · 3.000 · 31.237\n       = 14{thousand}636\n" in text
    assert "agrees to 12 digits" in text
    latex = transcribe(scene, Notation.LATEX)
    assert r"\frac{\partial L}{\partial w_{1}} &= \frac{\partial L}{\partial \hat{y}}" in latex
    assert r"&= (218.66 - 62.474) \cdot 3.000 \cdot 31.237 \\" in latex
    assert r"&= 14\,636" in latex
    assert latex in transcribe(scene, Notation.MARKDOWN).replace("$$\n", "\\[\n", 1).replace(
        "\n$$", "\n\\]", 1
    )


def test_selecting_says_where_a_number_comes_from_and_where_it_goes(window):
    window.controller.dispatch(c.Seek(0, Phase.DL_DW1))
    plain = window.diagram.grab().toImage(), window.working.grab().toImage()
    window.controller.dispatch(v.Select("dL_dh1"))
    assert window.diagram.grab().toImage() != plain[0]
    assert window.working.grab().toImage() != plain[1]
    trigger(window, "select_none")
    assert (window.diagram.grab().toImage(), window.working.grab().toImage()) == plain


def test_numbers_are_selected_by_keyboard_alone(window, qtbot):
    control = Qt.KeyboardModifier.ControlModifier
    for name in ("x", "h1", "h2"):
        qtbot.keyClick(window, Qt.Key.Key_Down, control)
        assert scene_of(window).options.selected == name
    qtbot.keyClick(window, Qt.Key.Key_Up, control)
    assert scene_of(window).options.selected == "h1"
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert scene_of(window).options.selected is None


def test_digits_are_chosen(window, qtbot):
    for key, digits in (("[", 3), ("[", 2), ("[", 2), ("]", 3)):
        qtbot.keyClicks(window, key)
        assert scene_of(window).options.digits == digits
    child(window, "look.digits", QComboBox).setCurrentText("9")
    assert scene_of(window).options.digits == 9


def test_the_plot_is_clicked_and_linked(window, qtbot):
    window.controller.dispatch(c.Move(Grain.STEP, 20))
    window.complete()
    (plot,) = window.plots.body(Plot.LOSS).plots
    box = plot.getPlotItem().getViewBox()
    spot = box.mapViewToScene(QPointF(12, box.viewRange()[1][0])).toPoint()
    qtbot.mouseClick(plot.viewport(), LEFT, pos=spot)
    assert scene_of(window).moment.step == 12
    for name, over_all_data in (("loss", False), ("over_all_data", True)):
        scene = scene_of(window)
        run = scene.prefix.run
        loss = (
            loss_of_slope(run.experiment.data, slope(run.weights_at(3)))
            if over_all_data
            else run.at(3, Phase.LOSS).number("loss")
        )
        at = box.mapViewToScene(QPointF(3, plot.shown_scale.place(_array(loss))[0])).toPoint()
        plot.mouseMoveEvent(moved_to(QPointF(at)))
        assert scene_of(window).options.pointed == name


def _array(value):
    import numpy as np

    return np.array([value])


def test_pointing_at_the_loss_thickens_its_dots(window):
    window.controller.dispatch(c.Move(Grain.STEP, 20))
    window.complete()
    before = window.plots.grab().toImage()
    window.controller.dispatch(v.PointAt("loss"))
    assert window.plots.grab().toImage() != before


@pytest.mark.parametrize("rule", Rule)
def test_values_travel_in_every_phase_that_computes_one(rule):
    at = geometry(684, 400)
    still = {Phase.SAMPLE, Phase.UPDATE}
    for phase in phases_of(linear(rule)):
        moving = ways(linear(rule), phase, at)
        assert bool(moving) is not (phase in still or phase.startswith("update"))
        for way in moving:
            begin, end = way.within
            assert way.place(begin) == way.start
            assert way.place(end) is None
            near = way.place(end - 1e-6)
            assert (near - way.stop).manhattanLength() < 1
            assert touched(linear(rule), phase)


def test_values_travel_around_the_weights():
    at = geometry(684, 400)
    for edge, name in (("w1", Phase.H1), ("w2", Phase.H2)):
        (way,) = ways(linear(Rule.EXACT), name, at)
        for i in range(86):
            assert not at.boxes[edge].adjusted(12, 12, -12, -12).contains(way.place(i / 100))
    assert set(EDGES) == {"w1", "w2", "w3", "w4"}


def test_a_value_is_multiplied_on_its_way(window):
    moment = window.controller._workspace._state.run.at(0, Phase.Y_HAT)
    at = geometry(684, 400)
    first, second = ways(linear(Rule.EXACT), Phase.Y_HAT, at)
    n = Read(moment.numbers)
    assert first.value(moment, 0.1) == n.h1
    assert first.value(moment, 0.8) == n.w3 * n.h1
    assert second.value(moment, 0.8) == n.w4 * n.h2
    stale = ways(linear(Rule.NOTEBOOK), Phase.DL_DW2, at)[1]
    scene = replace(window.controller.scene, moment=moment, progress=0.5)
    assert stale.text(scene, 4) == "99"
    early = replace(scene, progress=0.1)
    assert first.text(early, 4) == "31.24"
    assert (
        first.text(replace(early, options=replace(scene.options, covered=frozenset({"h1"}))), 4)
        == "▢"
    )


def test_after_the_update_values_land_one_layer_after_the_other():
    order = ("after_h1", "after_y_hat", "after_loss")
    landed = [
        [name for name in order if comes_at(linear(Rule.EXACT), Phase.AFTER, name) <= progress]
        for progress in (0.2, 0.4, 0.7, ARRIVED)
    ]
    assert landed == [[], ["after_h1"], ["after_h1", "after_y_hat"], list(order)]


def test_the_number_and_the_working_wait_for_the_value(window):
    window.controller.dispatch(c.Move(Grain.PHASE, 1))
    setting_off = window.diagram.grab().toImage(), window.working.grab().toImage()
    window.controller.tick(5.0)
    landed = window.diagram.grab().toImage(), window.working.grab().toImage()
    assert setting_off[0] != landed[0]
    assert setting_off[1] != landed[1]
    window.controller.dispatch(c.Seek(0, Phase.H1))
    assert (window.diagram.grab().toImage(), window.working.grab().toImage()) == landed


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("size", [(368, 400), (398, 250), (700, 600)])
@pytest.mark.parametrize("digits", [2, 4, 8])
@pytest.mark.parametrize("rule", Rule)
def test_every_token_stays_within_the_working(rule, size, digits):
    create_application()
    workspace = Workspace()
    image = QImage(*size, QImage.Format.Format_RGB32)
    for command in (e.SetRule(rule), v.SetDigits(digits)):
        workspace.apply(command)
    for phase in phases_of(linear(rule)):
        workspace.apply(c.Seek(0, phase))
        with QPainter(image) as painter:
            areas = paint_working(painter, workspace.scene(), QSizeF(*size))
        assert areas
        for name, area in areas:
            assert QRectF(0, 0, *size).contains(area), (phase, name, area)


def test_the_opening_line_goes_with_the_first_step(window):
    hint = child(window, "hint", QLabel)
    assert hint.text() == (
        "Four weights must learn y = 2x. "
        "Right arrow shows the first thing the network does; Space runs."
    )
    window.controller.dispatch(c.Move(Grain.STEP, 1))
    assert hint.text() == ""


@pytest.mark.parametrize("size", [(840, 520), (1024, 768), (1280, 800)])
@pytest.mark.parametrize("tag", language.LANGUAGES)
def test_a_long_message_has_room_for_all_its_lines(lasting, tag, size):
    """The remedy comes last: it must not be cut off. Afterwards all is as high as it was."""
    window = lasting.anew(e.SetLearningRate(1e-4), tag=tag, size=size)
    usual = window.transport.height()
    window.controller.dispatch(c.Play())
    window.controller.tick(60.0)
    QApplication.processEvents()
    notice = child(window, "notice", QLabel)
    assert scene_of(window).notice.key == "run.overflow"
    assert notice.height() >= notice.heightForWidth(notice.width())
    window.controller.dispatch(c.Seek(0, Phase.SAMPLE))
    QApplication.processEvents()
    assert window.transport.height() == usual


def test_after_says_what_became_of_the_losses(window):
    window.controller.dispatch(c.Seek(0, Phase.AFTER))
    text = transcribe(scene_of(window), Notation.TEXT)
    moment = scene_of(window).moment
    for name in ("error", "loss", "y_hat"):
        old, new = moment.number(name), moment.number(f"after_{name}")
        assert f"{format_number(old)} → {format_number(new)}" in text


def test_a_click_into_a_field_selects_what_is_there(window, qtbot):
    field = child(window, "transport.step", QLineEdit)
    window.controller.dispatch(c.Move(Grain.STEP, 40))
    qtbot.mouseClick(field, LEFT)
    qtbot.keyClicks(field, "7")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert scene_of(window).moment.step == 7


def test_the_keys_come_home_to_the_diagram(window, qtbot):
    enter(qtbot, child(window, "experiment.lr", QLineEdit), "2e-5")
    qtbot.waitUntil(window.diagram.hasFocus)


def test_a_phase_is_stepped_whatever_the_grain(window, qtbot):
    window.controller.dispatch(c.SetGrain(Grain.EPOCH))
    qtbot.keyClick(window, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert scene_of(window).moment.phase is Phase.H1
    window.controller.tick(5.0)
    qtbot.keyClick(window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert scene_of(window).moment.phase is Phase.SAMPLE


def test_after_an_update_a_click_selects_what_is_shown(window, qtbot):
    window.controller.dispatch(c.Seek(0, Phase.AFTER))
    at = geometry(window.diagram.width(), window.diagram.height())
    for name, shown in (("w2", "new_w2"), ("y_hat", "after_y_hat"), ("x", "x")):
        qtbot.mouseClick(window.diagram, LEFT, pos=at.place(name).center().toPoint())
        assert scene_of(window).options.selected == shown


def test_a_ring_shows_that_the_diagram_has_the_keys(window):
    plain = window.diagram.grab().toImage()
    window.diagram.setFocus(Qt.FocusReason.MouseFocusReason)
    assert window.diagram.grab().toImage() == plain
    child(window, "experiment.lr", QLineEdit).setFocus()
    window.diagram.setFocus(Qt.FocusReason.TabFocusReason)
    assert window.diagram.grab().toImage() != plain


@pytest.mark.parametrize("step", [0, 30])
@pytest.mark.parametrize("weights", [(1, 2, 3, 2), (1e200, 2, 3, 2), (-1234.5678, -2, -3.25, 1e5)])
def test_numbers_stay_within_their_places_with_all_digits(window, weights, step):
    window.controller.dispatch(
        e.Begin(Experiment(scene_of(window).experiment.data, Weights(*map(float, weights))))
    )
    window.controller.dispatch(v.SetDigits(17))
    window.controller.dispatch(c.Move(Grain.STEP, step))
    window.controller.dispatch(c.Seek(step, Phase.AFTER))
    drawn = []
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(
            "gui.paint.mathtext.paint",
            lambda _painter, label, where, _size, _tint: drawn.append((label, where)),
        )
        window.diagram.grab()
    assert len(drawn) > 10
    for label, where in drawn:
        assert mathtext.width(label, theme.SMALL_SIZE) <= where.width() + 1, label
