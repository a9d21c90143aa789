import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QToolButton

from core.base.frozen import replace
from core.base.number_format import format_number
from core.data.dataset import Dataset
from core.network.weights import Weights
from core.state import commands as c
from core.state import edit_commands as e
from core.state.playback import Grain
from core.step.phases import Phase
from core.training.curves import (
    CONSERVED,
    QUICK,
    WEIGHTS_AND_SLOPE,
    loss_over_all_data,
    steps_between,
)
from core.training.experiment import Experiment
from core.training.presets import load_preset
from core.view import commands as v
from core.view.options import LossScale, Plot, WeightsView
from core.view.span import Span
from core.workspace.workspace import Workspace
from gui.plots.base.axes import LinearScale, LogScale
from gui.plots.base.end_names import spread
from gui.plots.base.steps_plot import StepsPlot
from gui.plots.base.words import PLOTS
from gui.plots.pages import PAGES
from gui.plots.steps.loss import MOST_DOTS, LossPlot
from gui.plots.steps.weights import CurvesPlot
from tests.gui.shell.test_window import child, trigger


@pytest.fixture
def plot(qtbot):
    made = LossPlot()
    qtbot.addWidget(made)
    made.resize(700, 220)
    return made


def line_of(plot):
    return plot.line.getData()


def test_the_line_is_the_loss_over_all_data(plot):
    workspace = Workspace()
    workspace.apply(c.Move(Grain.STEP, 30))
    workspace.apply(v.SetLossScale(LossScale.LINEAR))
    scene = workspace.scene()
    plot.show_scene(scene)
    at, losses = line_of(plot)
    assert at.tolist() == list(range(31))
    exact = loss_over_all_data(scene.prefix.run, 0, 31)
    assert (losses * plot.shown_scale.unit).tolist() == pytest.approx(exact.tolist(), rel=1e-15)
    assert len(plot.dots.data) == 30
    workspace.apply(c.Seek(30, Phase.LOSS))
    plot.show_scene(workspace.scene())
    assert len(plot.dots.data) == 31


def test_a_loss_of_exactly_zero_has_its_place_on_the_log_axis(plot):
    workspace = Workspace()
    workspace.apply(c.Move(Grain.STEP, 3000))
    scene = workspace.scene()
    losses = loss_over_all_data(scene.prefix.run, 0, 3001)
    assert (losses == 0).any()
    plot.show_scene(scene)
    _, drawn = line_of(plot)
    low, high = plot.shown_scale.range
    assert np.isfinite(drawn).all()
    assert (drawn >= low).all()
    assert (drawn <= high).all()
    assert plot._left.tickStrings([plot.shown_scale.zero], 1, 1) == ["0"]


@pytest.mark.parametrize("kind", LossScale)
@pytest.mark.parametrize(
    "experiment",
    [
        replace(load_preset("default").experiment, lr=1e-4),
        Experiment(Dataset((1.0,), (0.0,)), Weights(0.0, 0.0, 0.0, 0.0)),
        Experiment(Dataset((1.0,), (1e200,))),
        Experiment(Dataset((1e-160,), (1e-160,))),
        Experiment(Dataset((0.0, 0.0), (1.0, 2.0))),
    ],
    ids=["overflows", "always zero", "overflows at once", "denormal", "no target"],
)
def test_any_losses_can_be_drawn(plot, kind, experiment):
    workspace = Workspace(experiment)
    workspace.apply(v.SetLossScale(kind))
    for steps in (0, 5, 1000):
        workspace.apply(c.Move(Grain.STEP, steps))
        plot.show_scene(workspace.scene())
        plot.grab()


def test_many_dots_become_a_band(plot):
    workspace = Workspace(replace(load_preset("default").experiment, lr=1e-7))
    workspace.apply(c.Move(Grain.STEP, MOST_DOTS + 50))
    plot.show_scene(workspace.scene())
    assert plot.band.isVisible()
    assert not plot.dots.isVisible()
    assert len(line_of(plot)[0]) == MOST_DOTS + 51


def test_the_cursor_follows_the_step(plot):
    workspace = Workspace()
    workspace.apply(c.Move(Grain.STEP, 20))
    workspace.apply(c.Seek(7))
    plot.show_scene(workspace.scene())
    assert plot.cursor_line.value() == 7


def test_a_pinned_run_is_drawn_too(plot):
    workspace = Workspace()
    for command in (
        c.Move(Grain.STEP, 20),
        c.Seek(7),
        e.SetLearningRate(1e-6),
        c.Move(Grain.STEP, 3),
    ):
        workspace.apply(command)
    plot.show_scene(workspace.scene())
    (curve,), (name,) = plot._ghosts, plot.end_names
    assert name.text == "run 1"
    assert len(curve.getData()[0]) == 21
    workspace.apply(e.RemovePin(1))
    plot.show_scene(workspace.scene())
    assert not curve.isVisible()
    assert plot.end_names == []


def test_scales_put_values_in_range():
    values = np.array([0.0, 5e-324, 1.0, 1e308, np.inf, np.nan])
    log = LogScale(5e-324, 1e308, has_zero=True)
    placed = log.place(values)
    assert placed[0] == log.zero < placed[1] < placed[2] < placed[3] <= log.range[1]
    assert np.isnan(placed[4:]).all()
    linear = LinearScale(2.0)
    assert linear.range[0] < 0
    assert linear.range[1] > linear.place(np.array([2.0]))[0]


@pytest.mark.parametrize("high", [5e-324, 1e-310, 1.0, 72_000.0, 1.7e308])
def test_the_linear_scale_draws_near_one_and_labels_in_full(plot, high):
    scale = LinearScale(high)
    assert 0.9 <= scale.place(np.array([high]))[0] <= 10.0
    plot._left.scale_shown = scale
    assert plot._left.tickStrings([1.0], 1, 1) != ["0"]


def test_only_the_page_that_is_shown_is_made_and_drawn(window, monkeypatch):
    window.complete()
    assert window.plots.body(Plot.WEIGHTS) is None
    assert child(window, "plot.loss").isVisible()
    trigger(window, "plot_weights")
    assert window.plots.body(Plot.WEIGHTS).isVisible()
    assert not child(window, "plot.loss").isVisible()
    drawn = []
    monkeypatch.setattr(LossPlot, "show_scene", lambda _self, _scene: drawn.append("loss"))
    monkeypatch.setattr(CurvesPlot, "show_scene", lambda _self, _scene: drawn.append("weights"))
    window.controller.dispatch(c.Move(Grain.STEP, 5))
    assert set(drawn) == {"weights"}


def test_a_page_shows_the_buttons_that_are_about_it(window):
    def buttons():
        found = window.plots.findChildren(QToolButton)
        shown = [button for button in found if button.isVisible() and button.objectName() != "tab"]
        return [button.defaultAction().objectName() for button in shown]

    assert buttons() == ["action.log"]
    window.controller.dispatch(v.ShowPlot(Plot.WEIGHTS))
    window.controller.dispatch(v.SetSpan(Span(10)))
    assert buttons() == ["action.whole_run", "action.conserved"]


def test_every_plot_has_a_page_and_words():
    assert [page.plot for page in PAGES] == list(Plot), "say in gui/plots/pages.py what makes it"
    assert list(PLOTS) == list(Plot), "give it its words in gui/plots/base/words.py"


@pytest.fixture
def curves(qtbot):
    made = CurvesPlot(WEIGHTS_AND_SLOPE, Weights._fields)
    qtbot.addWidget(made)
    made.resize(500, 220)
    return made


def names_of(plot):
    return [name.text for name in plot.end_names]


def test_the_curves_are_the_weights_of_the_trace(curves):
    workspace = Workspace()
    workspace.apply(c.Move(Grain.STEP, 30))
    scene = workspace.scene()
    curves.show_scene(scene)
    exact = steps_between(scene.prefix.run, 0, 31)
    for name, line in curves._lines.items():
        at, drawn = line.getData()
        assert at.tolist() == list(range(31))
        assert (drawn * curves.shown_scale.unit).tolist() == exact[name].tolist()


def test_weights_that_are_the_same_share_a_name(curves):
    workspace = Workspace()
    workspace.apply(c.Move(Grain.STEP, 30))
    curves.show_scene(workspace.scene())
    assert names_of(curves) == ["𝑤₃", "𝑤₂ = 𝑤₄", "𝑤₁"]
    workspace.apply(e.SetInitialWeight("w2", 2.0 + 1e-9))
    workspace.apply(c.Move(Grain.STEP, 30))
    curves.show_scene(workspace.scene())
    assert names_of(curves)[1] == "𝑤₂ ≈ 𝑤₄"


@pytest.mark.parametrize("steps", [0, 900, 50_000])
def test_curves_of_any_length_share_names(curves, steps):
    workspace = Workspace()
    workspace.apply(c.Move(Grain.STEP, steps))
    curves.show_scene(workspace.scene())
    assert names_of(curves) == ["𝑤₃", "𝑤₂ = 𝑤₄", "𝑤₁"]


def test_the_slope_has_its_target(qtbot):
    plot = CurvesPlot(WEIGHTS_AND_SLOPE, ("slope",))
    qtbot.addWidget(plot)
    workspace = Workspace()
    workspace.apply(c.Move(Grain.STEP, 30))
    plot.show_scene(workspace.scene())
    assert names_of(plot) == ["slope", "target 2"]
    assert plot.target_line.value() * plot.shown_scale.unit == 2
    workspace.apply(e.Begin(Experiment(Dataset((0.0,), (1.0,)))))
    plot.show_scene(workspace.scene())
    assert not plot.target_line.isVisible()


rects = st.builds(QRectF, st.floats(0, 80), st.floats(-10, 110), st.floats(5, 40), st.floats(5, 20))


@given(st.lists(rects, max_size=12))
def test_names_never_overlap(wanted):
    room = QRectF(0, 0, 120, 100)
    placed = spread(wanted, room)
    kept = [rect for rect in placed if rect is not None]
    for i, one in enumerate(kept):
        assert room.top() <= one.top() <= one.bottom() <= room.bottom() + 1e-6
        for other in kept[:i]:
            inside = one.intersected(other)
            assert inside.width() * inside.height() < 1e-3
    if wanted and room.contains(wanted[0]) and not any(map(wanted[0].intersects, wanted[1:])):
        assert placed[0] == wanted[0]


@given(st.lists(st.floats(-10, 110), max_size=8), st.sampled_from([100.0, 150.0]))
def test_names_stand_in_the_order_of_what_they_name(tops, height):
    """Also where their curves end so near to one another that the eye cannot tell them apart."""
    placed = spread([QRectF(0, top, 60, 12) for top in tops], QRectF(0, 0, 60, height))
    found = sorted((top, rect.top()) for top, rect in zip(tops, placed, strict=True) if rect)
    assert [top for _, top in found] == sorted(top for _, top in found)


@pytest.fixture
def run(window):
    """A window at step 50 of 200, with its plot."""
    window.complete()
    window.controller.dispatch(c.Move(Grain.STEP, 200))
    window.controller.dispatch(c.Seek(50))
    return window


def spot(plot, step):
    box = plot.getPlotItem().getViewBox()
    return box.mapViewToScene(QPointF(step, np.mean(box.viewRange()[1]))).toPoint()


def wheel(plot, place, notches):
    event = QWheelEvent(
        QPointF(place),
        QPointF(plot.mapToGlobal(place)),
        QPoint(),
        QPoint(0, 120 * notches),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,  # noqa: FBT003
    )
    plot.wheelEvent(event)


def test_a_drag_scrubs(run, qtbot):
    (plot,) = run.plots.body(Plot.LOSS).plots
    left = Qt.MouseButton.LeftButton
    qtbot.mousePress(plot.viewport(), left, pos=spot(plot, 20))
    assert run.controller.scene.moment.step == 20
    plot.mouseMoveEvent(mouse_move(QPointF(spot(plot, 150)), left))
    assert run.controller.scene.moment.step == 150


def test_the_wheel_zooms_about_the_pointer_and_a_double_click_shows_all(run, qtbot):
    (plot,) = run.plots.body(Plot.LOSS).plots
    place = spot(plot, 150)
    wheel(plot, place, 4)
    scene = run.controller.scene
    first, last = scene.steps_shown
    assert 0 < first < 150 < last < 200
    assert last - first == pytest.approx(200 / 1.25**4, abs=2)
    assert abs(plot.step_at(QPointF(place)) - 150) <= 1
    assert len(plot.line.getData()[0]) == last - first + 2  # from one before, to go on to the edge
    qtbot.mouseDClick(plot.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert run.controller.scene.options.span == Span()


def test_the_last_steps_are_followed(run):
    trigger(run, "follow")
    run.controller.dispatch(c.Seek(200))
    run.controller.dispatch(c.Move(Grain.STEP, 30))
    assert run.controller.scene.steps_shown == (130, 230)
    trigger(run, "follow")
    run.controller.dispatch(c.Move(Grain.STEP, 30))
    assert run.controller.scene.steps_shown == (130, 230)


def test_the_heading_says_the_values_at_the_pointer(run):
    (plot,) = run.plots.body(Plot.LOSS).plots
    loss = run.controller.scene.prefix.run.at(7, Phase.LOSS).number("loss")
    assert "updates done 50 " in run.plots.values_label.text()
    plot.mouseMoveEvent(mouse_move(QPointF(spot(plot, 7)), Qt.MouseButton.NoButton))
    assert "step 7, epoch 1" in run.plots.values_label.text()
    assert format_number(loss, 4) in run.plots.values_label.text()
    plot.leaveEvent(QEvent(QEvent.Type.Leave))
    assert "updates done 50 " in run.plots.values_label.text()


@pytest.mark.parametrize("shown", [Plot.LOSS, Plot.WEIGHTS])
def test_a_screen_reader_is_told_axes_range_and_values(run, shown):
    run.controller.dispatch(v.ShowPlot(shown))
    page = child(run, f"plot.{shown}")
    assert page.accessibleName() == PLOTS[shown].spoken
    says = page.accessibleDescription()
    assert "Horizontal axis: steps 0 to 200, of 200 made." in says
    assert "Updates done: 50. " in says
    assert "0.06255" in says or "mean loss" in says


@pytest.mark.parametrize("view", WeightsView)
def test_the_weights_have_two_views(run, view):
    run.controller.dispatch(v.ShowPlot(Plot.WEIGHTS))
    run.controller.dispatch(v.ShowWeights(view))
    shown = [p for p in run.plots.body(Plot.WEIGHTS).plots if p.isVisible()]
    assert [p._of for p in shown] == {
        WeightsView.THEMSELVES: [Weights._fields, ("slope",)],
        WeightsView.CONSERVED: [CONSERVED.names],
    }[view]
    run.resize(1000, 700)
    run.resize(1500, 1000)
    assert not run.grab().isNull()


@pytest.mark.parametrize("shown", [Plot.LOSS, Plot.WEIGHTS])
def test_an_overflow_is_marked(window, shown):
    window.controller.dispatch(e.SetLearningRate(1e-3))
    window.controller.dispatch(c.Move(Grain.STEP, 100))
    window.controller.dispatch(v.ShowPlot(shown))
    window.complete()
    for plot in window.plots.body(shown).plots:
        if plot.isVisible():
            assert plot.end_mark.isVisible()
            assert plot.end_names[0].text == "overflow"
    window.controller.dispatch(e.Reset())
    assert not any(p.end_mark.isVisible() for p in window.plots.body(shown).plots)


def test_a_long_run_is_read_in_slices_while_frames_go_on(window, qtbot):
    window.complete()
    (plot,) = window.plots.body(Plot.LOSS).plots
    window.controller.dispatch(c.Move(Grain.STEP, 2 * QUICK))
    assert len(plot.line.getData()[0]) < 100 or plot.partly_read
    assert window.clock.busy
    qtbot.waitUntil(lambda: not window.clock.busy, timeout=20_000)
    at, _ = plot.line.getData()
    assert at[-1] > 2 * QUICK - 1000
    assert not plot.partly_read


def test_a_long_run_is_read_at_once_for_a_picture(window):
    window.complete()
    (plot,) = window.plots.body(Plot.LOSS).plots
    window.controller.dispatch(c.Move(Grain.STEP, 2 * QUICK))
    window.grab()
    assert not plot.partly_read
    window.clock.end()


def mouse_move(place, buttons):
    button = Qt.MouseButton.NoButton
    kind, modifier = QEvent.Type.MouseMove, Qt.KeyboardModifier.NoModifier
    return QMouseEvent(kind, place, place, button, buttons, modifier)


def test_which_plot_is_shown_leaves_the_diagram_as_large_as_it_was(window):
    window.resize(1280, 800)
    window.complete()
    QApplication.processEvents()
    before = window.diagram.size()
    for plot in Plot:
        window.controller.dispatch(v.ShowPlot(plot))
        window.plots.complete()
        QApplication.processEvents()
        assert abs(window.diagram.height() - before.height()) <= 2, plot


def test_the_pointer_may_leave_while_other_curves_take_the_place(window, monkeypatch):
    """What hides under the pointer tells so, before what comes instead has a scene."""
    window.controller.dispatch(v.ShowPlot(Plot.WEIGHTS))
    window.complete()
    body = window.plots.body(Plot.WEIGHTS)
    shown, show_scene = body.plots[0], StepsPlot.show_scene

    def left_before(plot, scene):
        shown.pointed.emit()
        show_scene(plot, scene)

    monkeypatch.setattr(StepsPlot, "show_scene", left_before)
    window.controller.dispatch(v.ShowWeights(WeightsView.CONSERVED))
    assert [plot.isHidden() for plot in body.plots] == [True, True, False]
    assert len(body.says(3)) > 1
