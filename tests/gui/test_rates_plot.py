"""The page of the learning rates: what is drawn is what single runs do, and a rate can be tried."""

import csv
from dataclasses import replace
from io import StringIO

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtWidgets import QPushButton

from core import commands as c
from core.dataset import Dataset
from core.fates import STEPS, Fate
from core.look import Plot, Theme
from core.playback import Grain
from core.sweep import NEVER
from core.training import Run
from gui.rates_wording import AGAIN, CANCEL, GIVEN_UP
from tests.gui.test_window import child


@pytest.fixture
def body(window):
    window.resize(1280, 800)
    window.complete()
    window.controller.dispatch(c.ShowPlot(Plot.RATES))
    made = window.plots.body(Plot.RATES)
    made.complete()
    return made


def found(body):
    return body._found[0][1]


def spot(plot, rate):
    box = plot.getPlotItem().getViewBox()
    at = box.mapViewToScene(QPointF(np.log10(rate), 0.0))
    return QPoint(round(at.x()), round(box.sceneBoundingRect().center().y()))


def test_what_is_drawn_is_what_single_runs_do(window, body):
    swept, experiment = found(body), window.controller.scene.experiment
    for index in range(0, len(swept.rates), 37):
        run = Run(replace(experiment, lr=float(swept.rates[index])))
        run.train(STEPS)
        overflowed = run.overflow.step if run.overflow else NEVER
        assert swept.overflowed[index] == overflowed
        if overflowed == NEVER:
            assert swept.losses[index] == experiment.data.mean_loss(run.slope_at(STEPS))
    across = {fate: dots.getData()[0] for fate, dots in body.steps._dots.items()}
    assert len(across[Fate.OVERFLOWED]) == np.count_nonzero(swept.overflowed != NEVER)
    assert sum(map(len, across.values())) == len(swept.rates)
    assert across[Fate.SLOW].max() < across[Fate.LEARNED].min()


def test_a_click_chooses_a_rate_and_the_button_tries_it_as_a_fork(window, qtbot, body):
    window.controller.dispatch(c.Move(Grain.STEP, 5))
    button = child(window, "rates.try", QPushButton)
    assert not button.isEnabled()
    place = spot(body.steps, 1e-6)
    qtbot.mouseClick(body.steps.viewport(), Qt.MouseButton.LeftButton, pos=place)
    rate = float(found(body).rates[body._chosen])
    assert rate == pytest.approx(1e-6, rel=0.1)
    assert window.controller.scene.settings.lr == 1e-5
    assert any("after" in part for part in body.says(4))
    button.click()
    scene = window.controller.scene
    assert scene.settings.lr == rate
    assert [edit.step for edit in scene.trail.run.edits] == [5]
    window.controller.dispatch(c.Undo())
    assert window.controller.scene.settings.lr == 1e-5


def test_a_double_click_tries_a_rate_at_once(window, qtbot, body):
    place = spot(body.steps, 1e-4)
    qtbot.mouseDClick(body.steps.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert window.controller.scene.settings.lr == pytest.approx(1e-4, rel=0.1)


def test_the_pointer_reads_what_became_of_a_rate(window, body):
    index = int(np.argmin(np.abs(found(body).rates - 1e-3)))
    body.steps._point_at(index)
    step = found(body).overflowed[index]
    assert body.says(4)[1] == f"overflowed at step {step}"
    assert f"overflowed at step {step}" in window.plots._says.text()
    body.steps._point_at(None)
    assert body.says(4)[0].startswith("η = 1.0")


def test_a_sweep_is_made_by_the_frame_and_can_be_given_up(window, monkeypatch):
    monkeypatch.setattr("gui.clock.WORK_SHARE", 0.0)
    window.complete()
    window.controller.dispatch(c.ShowPlot(Plot.RATES))
    body = window.plots.body(Plot.RATES)
    window.clock._frame()
    window.clock._frame()
    assert body._found == []
    assert "networks trained" in body.says(4)[0]
    button = child(window, "rates.again", QPushButton)
    assert button.text() == CANCEL
    button.click()
    for _ in range(20):
        window.clock._frame()
    assert body._found == []
    assert body.says(4) == (GIVEN_UP,)
    assert button.text() == AGAIN
    monkeypatch.setattr("gui.clock.WORK_SHARE", 60.0)
    button.click()
    assert len(body._found) == 1
    assert not window.clock._timer.isActive()


def test_a_sweep_dropped_for_other_work_is_made_when_it_is_looked_at_again(window, monkeypatch):
    monkeypatch.setattr("gui.clock.WORK_SHARE", 0.0)
    window.complete()
    window.controller.dispatch(c.ShowPlot(Plot.RATES))
    body = window.plots.body(Plot.RATES)
    window.controller.dispatch(c.ShowPlot(Plot.LOSS))
    window.clock.drop("plots")
    assert body._found == []
    monkeypatch.setattr("gui.clock.WORK_SHARE", 60.0)
    window.controller.dispatch(c.ShowPlot(Plot.RATES))
    assert len(body._found) == 1


def test_only_other_samples_weights_or_rules_need_another_sweep(window, body):
    first = found(body)
    window.controller.dispatch(c.SetLearningRate(3e-5))
    assert found(body) is first
    window.controller.dispatch(c.SetInitialWeight("w1", 0.5))
    body.complete()
    assert found(body) is not first
    window.controller.dispatch(c.Undo())
    assert body._sweep_of(window.controller.scene) is first
    for value in range(9):
        window.controller.dispatch(c.SetInitialWeight("w1", float(value) + 2))
        body.complete()
    assert len(body._found) == 4


def test_a_rate_beyond_the_axis_brings_a_wider_one(window, body):
    window.controller.dispatch(c.SetLearningRate(1e-14))
    body.complete()
    assert found(body).rates[0] < 1e-14


def test_what_is_exported_is_the_sweep(window, body):
    rows = list(csv.reader(StringIO(window.drawn())))
    assert rows[0] == ["series", "learning_rate", "steps_to_learn", "overflowed_at", "loss_at_end"]
    swept = found(body)
    assert [float(row[1]) for row in rows[1:]] == swept.rates.tolist()
    for row, first, last in zip(rows[1:], swept.converged, swept.overflowed, strict=True):
        assert row[2] == ("nan" if first == NEVER else repr(float(first)))
        assert row[3] == ("nan" if last == NEVER else repr(float(last)))


def test_it_is_described_and_recoloured(window, body):
    says = body.describes()
    for part in ("too slow from 1.00 times ten to the minus 9", "learns from", "overflows from"):
        assert part in says
    window.controller.dispatch(c.PinRun())
    light = body.grab().toImage()
    window.controller.dispatch(c.SetTheme(Theme.DARK))
    assert body.grab().toImage() != light


@pytest.mark.parametrize(
    "data",
    [Dataset((0.0,), (1.0,)), Dataset((1e300,), (1e300,)), Dataset((1.0, 2.0), (1.0, 7.0))],
)
def test_any_data_can_be_swept(window, body, data):
    window.controller.dispatch(c.SetData(data))
    body.complete()
    window.grab()
    assert body.describes()
    assert body.says(4)
