from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtWidgets import QToolButton

from core import commands as c
from core.curves import loss_over_all_data
from core.dataset import Dataset
from core.experiment import Experiment
from core.look import LossScale, Plot
from core.network import Weights
from core.playback import Grain
from core.presets import load_preset
from core.span import Span
from core.workspace import Workspace
from gui.plots.axes import LinearScale, LogScale
from gui.plots.loss import MOST_DOTS, LossPlot
from gui.plots.pages import PAGES
from gui.plots.weights import CurvesPlot
from gui.texts import PLOT_NAMES, PLOTS
from tests.gui.test_window import child, trigger


@pytest.fixture
def plot(qtbot):
    made = LossPlot()
    qtbot.addWidget(made)
    made.resize(700, 220)
    return made


def line_of(plot):
    return plot._line.getData()


def test_the_line_is_the_loss_over_all_data(plot):
    workspace = Workspace()
    workspace.apply(c.Move(Grain.STEP, 30))
    workspace.apply(c.SetLossScale(LossScale.LINEAR))
    scene = workspace.scene()
    plot.show_scene(scene)
    at, losses = line_of(plot)
    assert at.tolist() == list(range(31))
    exact = loss_over_all_data(scene.trail.run, 0, 31)
    assert (losses * plot.shown_scale.unit).tolist() == pytest.approx(exact.tolist(), rel=1e-15)
    assert len(plot._dots.data) == 31


def test_a_loss_of_exactly_zero_has_its_place_on_the_log_axis(plot):
    workspace = Workspace()
    workspace.apply(c.Move(Grain.STEP, 3000))
    scene = workspace.scene()
    losses = loss_over_all_data(scene.trail.run, 0, 3001)
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
    workspace.apply(c.SetLossScale(kind))
    for steps in (0, 5, 1000):
        workspace.apply(c.Move(Grain.STEP, steps))
        plot.show_scene(workspace.scene())
        plot.grab()


def test_many_dots_become_a_band(plot):
    workspace = Workspace(replace(load_preset("default").experiment, lr=1e-7))
    workspace.apply(c.Move(Grain.STEP, MOST_DOTS + 50))
    plot.show_scene(workspace.scene())
    assert plot._band.isVisible()
    assert not plot._dots.isVisible()
    assert len(line_of(plot)[0]) == MOST_DOTS + 51


def test_the_cursor_follows_the_step(plot):
    workspace = Workspace()
    workspace.apply(c.Move(Grain.STEP, 20))
    workspace.apply(c.Seek(7))
    plot.show_scene(workspace.scene())
    assert plot._cursor.value() == 7


def test_a_pinned_run_is_drawn_too(plot):
    workspace = Workspace()
    for command in (
        c.Move(Grain.STEP, 20),
        c.Seek(7),
        c.SetLearningRate(1e-6),
        c.Move(Grain.STEP, 3),
    ):
        workspace.apply(command)
    plot.show_scene(workspace.scene())
    (curve,), (name,) = plot._ghosts, plot._names
    assert name.text == "run 1"
    assert len(curve.getData()[0]) == 21
    workspace.apply(c.RemovePin(1))
    plot.show_scene(workspace.scene())
    assert not curve.isVisible()
    assert plot._names == []


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
        shown = window.plots.findChildren(QToolButton, "small")
        return [button.defaultAction().objectName() for button in shown if button.isVisible()]

    assert buttons() == ["action.log"]
    window.controller.dispatch(c.ShowPlot(Plot.WEIGHTS))
    window.controller.dispatch(c.SetSpan(Span(10)))
    assert buttons() == ["action.whole_run", "action.conserved"]


def test_every_plot_has_a_page_and_words():
    assert [page.plot for page in PAGES] == list(Plot)
    assert list(PLOTS) == list(PLOT_NAMES) == list(Plot)
