import time

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from core.analysis.slope import loss_of_slope, slope
from core.base.frozen import replace
from core.data.dataset import Dataset
from core.network.rules import Rule
from core.rates.rate_outcomes import STEPS, RateOutcome
from core.rates.sweep import NEVER
from core.state import commands as c
from core.state import edit_commands as e
from core.state.playback import Grain
from core.training.compare import outcome
from core.training.experiment import Experiment
from core.training.presets import load_preset
from core.training.run import Run
from core.training.run_prefix import RunPrefix
from core.view import commands as v
from core.view.options import Plot, Theme
from core.view.span import Span
from core.workspace.workspace import Workspace
from gui.plots.rates import sweeping
from gui.plots.rates.page import RatesBody
from gui.plots.rates.sweeping import MOST_KEPT, Sweeps
from gui.plots.rates.words import describe_rate
from gui.words.spoken import in_words
from gui.words.wording import describe_outcome
from tests.gui.shell.test_window import child, trigger


@pytest.fixture
def body(qtbot):
    made = RatesBody()
    qtbot.addWidget(made)
    made.resize(660, 180)
    made.show()
    return made


@pytest.fixture
def page(window):
    """The page in the window, its sweep complete."""
    window.complete()
    window.controller.dispatch(v.ShowPlot(Plot.RATES))
    window.complete()
    made = window.plots.body(Plot.RATES)
    assert made.plot.shown.found is not None
    return made


def shown(body, workspace):
    body.show_scene(workspace.scene())
    body.complete()
    return body.plot.shown.found


def click(qtbot, plot, lr, **how):
    place = QPoint(round(plot.spot(lr)), plot.height() // 2)
    qtbot.mouseClick(plot.viewport(), Qt.MouseButton.LeftButton, pos=place, **how)


def index_of(plot, lr):
    return plot.shown.rates.index(lr)


@pytest.mark.parametrize("preset", ["default", "notebook", "by-hand", "zero"])
def test_what_is_drawn_is_what_becomes_of_single_runs(body, preset):
    experiment = load_preset(preset).experiment
    found = shown(body, Workspace(experiment))
    x, steps = body.plot.step_line.getData()
    _, ends = body.plot.end_line.getData()
    _, losses = body.plot.loss_line.getData()
    places, seen = body.plot._places, set()
    for index in [*range(0, len(found.rates), 131), *np.flatnonzero(found.converged >= 0)[::70]]:
        run = Run(replace(experiment, lr=float(found.rates[index])))
        run.train(STEPS)
        became = outcome(RunPrefix(run, run.length))
        assert describe_outcome(became, STEPS) in describe_rate(found, int(index), 4)
        assert x[index] == pytest.approx(np.log10(run.experiment.lr))
        for drawn, step in ((steps, became.converged), (ends, became.overflowed)):
            if step is None:
                assert np.isnan(drawn[index])
            else:
                assert drawn[index] == places.of_steps(np.array([step]))[0]
        if became.converged is None and became.overflowed is None:
            loss = loss_of_slope(experiment.data, slope(run.weights_at(run.length)))
            assert losses[index] == places.of_losses(np.array([loss]))[0]
        else:
            assert np.isnan(losses[index])
        seen.add((became.converged is None, became.overflowed is None))
    assert len(seen) == (1 if preset == "zero" else 3)


def test_everything_drawn_is_in_sight_and_crosses_stand_apart(body):
    shown(body, Workspace())
    low, high = body.plot._places.range
    for item in (body.plot.step_line, body.plot.end_line, body.plot.loss_line):
        _, y = item.getData()
        assert np.nanmin(y) >= low
        assert np.nanmax(y) <= high
    crosses = sorted(body.plot.spot(10**x) for x in body.plot.crosses.data["x"])
    assert np.diff(crosses).min() >= 10
    outcomes = [region.outcome for region in body.plot.regions]
    assert (outcomes[0], outcomes[1], outcomes[-1]) == (
        RateOutcome.TOO_SLOW,
        RateOutcome.LEARNS,
        RateOutcome.OVERFLOWS,
    )


@pytest.mark.parametrize(
    "experiment",
    [
        Experiment(Dataset((1.0,), (1e200,))),
        Experiment(Dataset((1e-160,), (1e-160,))),
        Experiment(Dataset((0.0, 0.0), (1.0, 2.0))),
        Experiment(Dataset((1.0, 2.0), (2.0, 4.0)), lr=5e-324),
        Experiment(Dataset((1.0, 2.0), (3.0, 4.0)), lr=1e300),
    ],
    ids=["overflows at once", "learned from the start", "no target", "tiny rate", "huge rate"],
)
def test_anything_can_be_drawn(body, experiment):
    found = shown(body, Workspace(experiment))
    body.grab()
    assert "".join(body.says(4))
    assert body.describes()
    rows = [row for series in body.drawn()[1] for row in zip(*series.columns, strict=True)]
    assert [row[0] for row in rows] == found.rates.tolist()


def test_it_says_what_became_of_the_rate_at_the_pointer(body, qtbot):
    found = shown(body, Workspace())
    plot = body.plot
    assert "".join(body.says(4)) == "η = 1×10⁻⁵: learned after 25 steps"
    for lr, says in (
        (1e-8, "not learned after 2 000 steps, loss "),
        (1e-3, "overflowed at step 5"),
    ):
        place = QPoint(round(plot.spot(lr)), 60)
        qtbot.mouseMove(plot.viewport(), place)
        plot.follow(plot._index_at(QPointF(place)))
        assert "".join(body.says(4)) == describe_rate(found, plot.at, 4)
        assert says in "".join(body.says(4)).replace("\u202f", " ")
    plot.follow(None)
    assert "learned after 25" in "".join(body.says(4))


def test_a_click_marks_a_rate_and_the_button_tries_it_as_a_fork(window, page, qtbot):
    window.controller.dispatch(c.Move(Grain.STEP, 20))
    window.controller.dispatch(c.Seek(7))
    before = window.controller.scene
    click(qtbot, page.plot, 3e-6)
    assert window.controller.scene == before
    rate = page.plot.shown.rates[page.plot.mark]
    assert rate == pytest.approx(3e-6, rel=0.05)
    assert page.try_button.isVisible()
    page.try_button.click()
    scene = window.controller.scene
    assert (scene.settings.lr, scene.moment.step) == (rate, 7)
    assert scene.prefix.run.weights_at(7) == before.prefix.run.weights_at(7)
    assert scene.pins[0].prefix.length == 20
    assert page.plot.mark is None
    assert page.plot.shown.pins == ((1, "run 1", 1e-5),)
    trigger(window, "undo")
    assert window.controller.scene.settings.lr == 1e-5


@pytest.mark.parametrize("way", ["second click", "double click", "enter"])
def test_a_marked_rate_is_tried(window, page, qtbot, way):
    click(qtbot, page.plot, 1e-6)
    mark = page.plot.shown.rates[page.plot.mark]
    assert window.controller.scene.settings.lr == 1e-5
    if way == "second click":
        click(qtbot, page.plot, mark)
    elif way == "double click":
        place = QPoint(round(page.plot.spot(mark)), page.plot.height() // 2)
        qtbot.mouseDClick(page.plot.viewport(), Qt.MouseButton.LeftButton, pos=place)
    else:
        qtbot.keyClick(page.plot, Qt.Key.Key_Return)
    assert window.controller.scene.settings.lr == mark


def test_a_click_elsewhere_only_moves_the_mark(window, page, qtbot):
    click(qtbot, page.plot, 1e-6)
    click(qtbot, page.plot, 1e-4)
    assert page.plot.shown.rates[page.plot.mark] == pytest.approx(1e-4, rel=0.05)
    assert window.controller.scene.settings.lr == 1e-5
    qtbot.keyClick(page.plot, Qt.Key.Key_Escape)
    assert page.plot.mark is None
    assert not page.try_button.isVisible()


def test_keys_go_through_the_rates(page, qtbot):
    plot = page.plot
    qtbot.keyClick(plot, Qt.Key.Key_Up)
    assert plot.mark == index_of(plot, 1e-5) + 1
    qtbot.keyClick(plot, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert plot.mark == index_of(plot, 1e-5) - 9
    assert plot.accessibleDescription() == in_words("".join(page.says(4)))


def test_the_keys_of_the_run_work_after_a_click(window, page, qtbot):
    click(qtbot, page.plot, 1e-6)
    page.plot.setFocus()
    qtbot.keyClick(page.plot, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert window.controller.scene.moment.step == 1
    assert page.plot.mark is not None


def test_the_sweep_is_made_in_the_time_of_frames(window, qtbot):
    window.complete()
    window.controller.dispatch(v.ShowPlot(Plot.RATES))
    page = window.plots.body(Plot.RATES)
    assert page.task.wanted
    assert page.cancel_button.isVisible()
    shares = []
    while page.task.wanted:
        begun = time.perf_counter()
        window.clock.frame()
        shares.append(page.bar.value() / page.bar.maximum())
        assert shares[-1] == pytest.approx(page.task.share, abs=1e-3)
        assert time.perf_counter() - begun < 0.25
    assert shares == sorted(shares)
    assert len({share for share in shares if 0 < share < 1}) >= 3
    assert page.again_button.isVisible()
    assert not page.bar.isVisible()
    window.clock.frame()  # in which the work finds that nothing is left to do
    assert not window.clock.busy
    assert "learned" in "".join(page.says(4))
    assert "1\u202f630 rates, 2\u202f000 steps each" in page.describes()
    assert qtbot


def test_the_sweep_is_divided_evenly():
    """None of its many pieces takes much longer than the others."""
    task = Sweeps().of(load_preset("default").experiment, 1e-5)
    begun, took = time.process_time(), []
    for _ in task.go_on():
        took.append(time.process_time() - begun)
        begun = time.process_time()
    assert len(took) > 20
    assert sorted(took)[len(took) * 9 // 10] < 4 * sum(took) / len(took)


def test_it_can_be_given_up_and_begun_again(window):
    window.complete()
    window.controller.dispatch(v.ShowPlot(Plot.RATES))
    page = window.plots.body(Plot.RATES)
    while not page.task.share:
        window.clock.frame()
    page.cancel_button.click()
    share = page.task.share
    assert 0 < share < 1
    window.clock.frame()
    assert not window.clock.busy
    window.complete()
    assert page.task.share == share
    assert "".join(page.says(4)).startswith("Cancelled after ")
    assert page.drawn()[1] == []
    window.controller.dispatch(c.Move(Grain.STEP, 1))
    assert not window.clock.busy
    page.again_button.click()
    assert window.clock.busy
    window.complete()
    assert page.plot.shown.found is not None


def test_another_page_may_take_the_time_and_the_sweep_goes_on_afterwards(window):
    window.complete()
    window.controller.dispatch(v.ShowPlot(Plot.RATES))
    page = window.plots.body(Plot.RATES)
    window.clock.frame()
    share = page.task.share
    window.controller.dispatch(v.ShowPlot(Plot.LOSS))
    window.plots.work.emit(iter([0.5, 1.0]))
    assert page._going is None
    window.controller.dispatch(v.ShowPlot(Plot.RATES))
    assert page._going is page.task
    assert page.task.share >= share
    window.complete()


def test_a_sweep_is_kept_whatever_the_rate_and_made_anew_for_other_data(body, monkeypatch):
    made = []
    sweep = sweeping.sweep
    monkeypatch.setattr(
        sweeping, "sweep", lambda *given: made.append(given[0]) or sweep(given[0], given[1], 5)
    )
    workspace = Workspace()
    first = shown(body, workspace)
    for command in (e.SetLearningRate(1e-6), c.Play(), c.Tick(0.1), c.Pause(), e.PinRun()):
        workspace.apply(command)
        assert shown(body, workspace) is first
    assert len(made) == 1
    for command in (e.SetSample(0, None, 1.0), e.SetInitialWeight("w1", 0.5), e.LoadPreset("zero")):
        workspace.apply(command)
        assert shown(body, workspace) is not first
    assert len(made) == 4
    workspace.apply(c.Undo())
    workspace.apply(c.Undo())
    workspace.apply(c.Undo())
    assert shown(body, workspace) is first
    workspace.apply(e.SetLearningRate(20.0))
    assert shown(body, workspace).rates[-1] == 100.0
    assert len(made) == 5
    workspace.apply(e.SetRule(Rule.SEQUENTIAL))
    shown(body, workspace)
    assert len(made) == 6


def test_only_a_few_sweeps_are_kept():
    sweeps, experiment = Sweeps(), load_preset("by-hand").experiment
    for k in range(MOST_KEPT + 4):
        task = sweeps.of(replace(experiment, weights=experiment.weights._replace(w1=k + 1.0)), 1e-5)
        task.steps = 0
        task.restart()
        for _ in task.go_on():
            pass
    assert len(sweeps) == MOST_KEPT


def test_it_recolours(body):
    workspace = Workspace()
    shown(body, workspace)
    light = body.plot.step_line.opts["pen"].color().name()
    before = body.grab().toImage()
    workspace.apply(v.SetTheme(Theme.DARK))
    body.show_scene(workspace.scene())
    assert body.plot.step_line.opts["pen"].color().name() != light
    after = body.grab().toImage()
    corner = QPoint(4, 4)
    assert before.pixelColor(corner).lightness() > 200
    assert after.pixelColor(corner).lightness() < 60


def test_it_is_described_and_its_numbers_are_given(window, page):
    says = child(window, "plot.rates").accessibleDescription()
    assert "Too slow: from 1.00 times ten to the minus 9" in says
    assert "Overflowed: from " in says
    lines = window.drawn().splitlines()
    assert lines[0] == "series,learning rate,steps to learn,overflowed at step,final loss"
    assert len(lines) == 1 + len(page.plot.shown.rates)
    assert "learned,1e-05,25.0,nan," in window.drawn()
    assert len([1 for step in page.plot.shown.found.overflowed if step != NEVER]) == sum(
        line.startswith("overflowed,") for line in lines
    )


def test_keys_about_steps_do_nothing_here(window):
    window.controller.dispatch(v.SetSpan(Span(10)))
    names = ("fewer_steps", "more_steps", "whole_run", "follow")
    assert all(child(window, f"action.{name}", QAction).isEnabled() for name in names)
    window.controller.dispatch(v.ShowPlot(Plot.RATES))
    assert not any(child(window, f"action.{name}", QAction).isEnabled() for name in names)
    assert child(window, "plot.rates", QWidget)
    window.complete()
