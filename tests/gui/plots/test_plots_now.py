"""What plots say of now is of the weights that the diagram shows; their axes stand still."""

from fractions import Fraction

import pytest
from pyqtgraph import PlotWidget
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QPainter

from core.analysis.linear import PLANES
from core.analysis.slope import loss_of_slope, slope
from core.analysis.stability import ErrorEffect
from core.base.frozen import replace
from core.base.number_format import format_number
from core.data.dataset import Dataset
from core.network.linear import linear
from core.network.rules import Rule
from core.network.weights import Weights
from core.recording.run_frames import RunFrames
from core.recording.schedule_builder import RunPosition, ScheduleBuilder
from core.state import commands as c
from core.state.playback import Grain
from core.step.arrival import ARRIVED
from core.step.phases import Phase, phases_of
from core.storage.source import Source
from core.training.experiment import Experiment
from core.training.presets import load_preset
from core.view import commands as v
from core.view.options import Plot, WeightsView
from core.workspace.workspace import Workspace, open_at
from gui.cli.still import StillRequest
from gui.diagram.context import DiagramContext
from gui.plots.pages import PAGES
from gui.video.stage import make_stage
from gui.video.views import View
from tests.core.steps import squared_error_loss, y_hat_of

PARTS = (0.0, ARRIVED - 0.01, ARRIVED, 1.0)


def body_of(plot, qtbot):
    body = next(page for page in PAGES if page.plot is plot).make()
    qtbot.addWidget(body)
    body.resize(900, 300)
    body.show()
    return body


def on_diagram(scene):
    """The weights that a person reads on the diagram: the new one where it is written."""
    image = QImage(900, 340, QImage.Format.Format_RGB32)
    with QPainter(image) as painter:
        sheet = DiagramContext(painter, scene, image.size().toSizeF())
        found = []
        for name in Weights._fields:
            new = f"new_{name}"
            writes_new = scene.moment.is_active(new) and sheet.shown(new) is not None
            found.append((sheet.shown(new) if writes_new else sheet.weight(name)).value)
    return Weights(*found)


def moments(rule, plot=Plot.LOSS):
    """Scenes of two steps, phase by phase, while numbers are on their way and when they are not."""
    workspace = Workspace(replace(load_preset("default").experiment, rule=rule))
    workspace.apply(v.ShowPlot(plot))
    for step in (0, 1):
        for phase in phases_of(linear(rule)):
            workspace.apply(c.Move(Grain.STEP, step - workspace.scene().moment.step))
            workspace.apply(c.Seek(step, phase))
            for part in PARTS:
                yield replace(workspace.scene(), progress=1.0 if phase is Phase.SAMPLE else part)


@pytest.mark.parametrize("rule", Rule)
def test_now_has_the_weights_of_the_diagram(rule):
    for scene in moments(rule):
        assert scene.moment.weights == on_diagram(scene), (scene.moment.phase, scene.progress)
        whole = on_diagram(scene) == scene.moment.new_weights
        assert scene.moment.updates_done == scene.moment.step + whole


@pytest.mark.parametrize("rule", [Rule.EXACT, Rule.SEQUENTIAL])
def test_every_plot_reads_out_the_weights_of_the_diagram(qtbot, window, rule):
    data = load_preset("default").experiment.data
    bodies = {plot: body_of(plot, qtbot) for plot in Plot if plot is not Plot.RATES}
    for scene in moments(rule):
        weights = on_diagram(scene)
        mean = format_number(loss_of_slope(data, slope(weights)), 4)
        says = {}
        for plot, body in bodies.items():
            body.show_scene(replace(scene, options=replace(scene.options, plot=plot)))
            body.complete()
            says[plot] = "  ".join(body.says(4)) + " "
        at = (scene.moment.phase, scene.progress)
        for value in weights:
            assert f" {format_number(value, 4)} " in says[Plot.WEIGHTS], at
        assert f"slope {format_number(slope(weights), 4)} " in says[Plot.WEIGHTS], at
        assert f"= {format_number(slope(weights), 4)} x" in says[Plot.PREDICTIONS], at
        assert f" {mean} " in says[Plot.LOSS], at
        assert f" {mean} " in says[Plot.SURFACE], at
        assert f"w₁w₃ {format_number(weights.w1 * weights.w3, 4)} " in says[Plot.SURFACE], at
        done = f"updates done {scene.moment.updates_done} "
        assert all(done in says[p] for p in (Plot.LOSS, Plot.WEIGHTS, Plot.SURFACE)), at
        for plot in (Plot.LOSS, Plot.WEIGHTS):
            for each in (p for p in bodies[plot].plots if not p.isHidden()):
                assert each.cursor_line.value() == scene.moment.updates_done, at
        window.show_scene(scene)
        header = window.header
        assert header._updates._figure.text() == str(scene.moment.updates_done), at
        assert header._slope._figure.text() == format_number(slope(weights), 4), at


@pytest.mark.parametrize("rule", [Rule.EXACT, Rule.SEQUENTIAL])
def test_a_loss_is_read_out_once_it_is_computed_and_of_these_weights(qtbot, rule):
    body = body_of(Plot.LOSS, qtbot)
    for scene in moments(rule):
        body.show_scene(scene)
        moment, weights = scene.moment, on_diagram(scene)
        phases = phases_of(linear(rule))
        come = scene.progress >= ARRIVED
        reached = phases.index(moment.phase) - (0 if come or moment.phase is Phase.SAMPLE else 1)
        computed = reached >= phases.index(Phase.LOSS) and weights == moment.old_weights
        computed |= phases[reached] is Phase.AFTER
        error = y_hat_of(weights, moment.numbers["x"]) - moment.numbers["y"]
        loss = f"this sample {format_number(squared_error_loss(error), 4)}"
        says = "  ".join(body.says(4))
        assert (loss in says) == ("this sample" in says) == computed, (moment.phase, come)
        dots = len(body.plots[0].dots.data)
        assert dots == moment.step + (reached >= phases.index(Phase.LOSS))


def test_curves_reach_the_cursor_at_the_values_it_reads_out(qtbot):
    body = body_of(Plot.LOSS, qtbot)
    for scene in moments(Rule.EXACT):
        body.show_scene(scene)
        (plot,) = body.plots
        at, placed = plot.line.getData()
        if at is None or not len(at):
            continue
        losses = 10**placed
        assert at[-1] == max(scene.moment.updates_done, scene.prefix.length)
        mean = loss_of_slope(scene.experiment.data, slope(on_diagram(scene)))
        here = losses[scene.moment.updates_done]
        assert here == pytest.approx(mean, rel=1e-9)


@pytest.mark.parametrize("phase", [Phase.SAMPLE, Phase.UPDATE, Phase.AFTER])
def test_a_click_takes_the_cursor_there(window, qtbot, phase):
    window.complete()
    controller = window.controller
    controller.dispatch(c.Move(Grain.STEP, 12))
    controller.dispatch(c.Seek(12, phase))
    plot = window.plots.body(Plot.LOSS).plots[0]
    for updates in (5, 1, 12):
        at = plot.spot(updates, sum(plot.shown_scale.range) / 2).toPoint()
        qtbot.mouseClick(plot.viewport(), Qt.MouseButton.LeftButton, pos=at)
        assert controller.scene.moment.updates_done == updates
        assert controller.scene.moment.phase is phase
        assert plot.cursor_line.value() == updates


# axes that stand still


def axes_of(body):
    """Where the axes of a page begin and end, and the numbers written on them."""
    found = []
    for view in body.findChildren(PlotWidget):
        if view.isHidden():
            continue
        plane = getattr(view, "plane", None)
        axes = [view.getPlotItem().getAxis(side) for side in ("left", "bottom")]
        texts = [
            [
                axis.tickStrings(values, 1, step)
                for step, values in axis.tickValues(*axis.range, 300)
            ]
            for axis in axes
        ]
        place = view.getPlotItem().getViewBox().sceneBoundingRect()
        found.append((plane, view.viewRange(), texts, place))
    return found


def still_films():
    for rule in (Rule.EXACT, Rule.SEQUENTIAL):
        for plot in Plot:
            if plot is not Plot.RATES:
                yield pytest.param("default", rule, (v.ShowPlot(plot),), id=f"{plot}-{rule}")
    conserved = v.ShowWeights(WeightsView.CONSERVED)
    yield pytest.param("default", Rule.EXACT, (v.ShowPlot(Plot.WEIGHTS), conserved), id="conserved")
    for axes in (PLANES[1], PLANES[2]):
        commands = (v.ShowPlot(Plot.SURFACE), v.SetSurfaceAxes(axes))
        yield pytest.param("default", Rule.EXACT, commands, id=f"surface {axes.across}")
    for preset in ("too-fast", "by-hand", "zero", "symmetric"):
        for plot in (Plot.WEIGHTS, Plot.PREDICTIONS, Plot.SURFACE):
            yield pytest.param(preset, Rule.EXACT, (v.ShowPlot(plot),), id=f"{plot}-{preset}")


def filmed(preset, rule, commands, size):
    """Film 40 steps: the axes that it shows one after another, and where weights are off them."""
    experiment = replace(load_preset(preset).experiment, rule=rule)
    workspace = open_at(experiment, preset, steps=40)
    for command in commands:
        workspace.apply(command)
    scene = workspace.scene()
    run = scene.prefix.run
    last = scene.prefix.length
    schedule = ScheduleBuilder(None, 5).schedule(
        run, RunPosition(0, Phase.SAMPLE), RunPosition(last, run.at(last, Phase.AFTER).phase)
    )
    film = RunFrames(scene, schedule, 5, Fraction(0))
    stage = make_stage(View.PLOT, scene.options.plot, QSize(*size))
    seen, outside = [], []
    for number in range(film.frames):
        frame = film.scene_at(number)
        stage.show(frame)
        stage.complete()
        stage.settle()
        axes = axes_of(stage.widget)
        if not seen or axes != seen[-1]:
            seen.append(axes)
        if scene.options.plot is Plot.SURFACE:
            plane = stage.widget.map.plane
            outside.append(not plane.holds(plane.axes.point(frame.moment.weights)))
    stage.close()
    return seen, outside


@pytest.mark.parametrize(("preset", "rule", "commands"), list(still_films()))
def test_the_axes_of_a_film_stand_still_frame_by_frame(preset, rule, commands):
    axes, outside = filmed(preset, rule, commands, (600, 300))
    assert len(axes) == 1, [each[-1] for each in axes]
    assert preset == "too-fast" or not any(outside)


@pytest.mark.parametrize("plot", [Plot.LOSS, Plot.WEIGHTS, Plot.PREDICTIONS, Plot.SURFACE])
def test_the_axes_of_a_narrow_film_stand_still(plot):
    axes, _ = filmed("default", Rule.EXACT, (v.ShowPlot(plot),), (330, 300))
    assert len(axes) == 1


@pytest.mark.parametrize("rule", [Rule.EXACT, Rule.SEQUENTIAL])
@pytest.mark.parametrize("plot", [Plot.PREDICTIONS, Plot.SURFACE])
def test_nothing_moves_the_axes_while_a_step_goes_on(qtbot, plot, rule):
    body, seen = body_of(plot, qtbot), {}
    for scene in moments(rule, plot):
        body.show_scene(scene)
        body.complete()
        seen.setdefault(scene.moment.step, set()).add(str(axes_of(body)))
    assert [len(axes) for axes in seen.values()] == [1, 1]


# sentences that hold


def test_a_finite_weight_is_never_called_too_large(qtbot):
    workspace = StillRequest(plot=Plot.SURFACE).opened(Source(), 1)
    workspace.apply(c.Seek(1, Phase.AFTER))
    body = body_of(Plot.SURFACE, qtbot)
    body.show_scene(workspace.scene())
    body.complete()
    assert body.remark.text() == ""
    update, plane = body.map.update_shown, body.map.plane
    assert plane.holds(update.start)
    assert plane.holds(update.end)
    assert plane.holds(body._now(workspace.scene()))


def caption_of(body, *commands, experiment=None):
    workspace = Workspace(experiment or load_preset("default").experiment)
    for command in commands:
        workspace.apply(command)
    body.show_scene(workspace.scene())
    body.complete()
    body.show_scene(workspace.scene())
    return body._caption.text()


def test_a_caption_speaks_of_dots_where_there_are_dots_and_of_a_band_where_that_is(qtbot):
    body = body_of(Plot.LOSS, qtbot)
    plot = body.plots[0]
    assert "Dots" not in caption_of(body)
    assert len(plot.dots.data) == 0
    assert caption_of(body, c.Move(Grain.STEP, 5)).startswith("Dots: ")
    assert plot.dots.isVisible()
    assert "○" in "".join(body.says(4)) or "this sample" not in "".join(body.says(4))
    slow = replace(load_preset("default").experiment, lr=1e-7)
    assert caption_of(body, c.Move(Grain.STEP, 600), experiment=slow).startswith("Band: ")
    assert plot.band.isVisible()
    assert not plot.dots.isVisible()


def test_what_is_conserved_is_said_of_the_rule_that_conserves_it(qtbot):
    body, view = body_of(Plot.WEIGHTS, qtbot), v.ShowWeights(WeightsView.CONSERVED)
    assert "multiplies both by" in caption_of(body, view)
    sequential = replace(load_preset("default").experiment, rule=Rule.SEQUENTIAL)
    assert "need not be conserved" in caption_of(body, view, experiment=sequential)


def test_a_caption_of_the_surface_speaks_of_what_is_to_be_seen(qtbot):
    body = body_of(Plot.SURFACE, qtbot)
    for steps in (0, 1, 2, 30):
        for axes in PLANES[:3]:
            says = caption_of(body, c.Move(Grain.STEP, steps), v.SetSurfaceAxes(axes))
            assert ("green line" in says) == bool(body.map.valley), (steps, axes)
            growing = [
                body.map.spot(piece.points[-1]) - body.map.spot(piece.points[0])
                for piece in body.map.update_shown.pieces
                if piece.interval.verdict in {ErrorEffect.GROWS, ErrorEffect.OVERFLOWS}
            ]
            seen = any(abs(way.x()) + abs(way.y()) > 12 for way in growing)
            hidden = all(abs(way.x()) + abs(way.y()) < 8 for way in growing)
            assert ("Hatched" in says) or not seen, (steps, axes)
            assert ("Hatched" not in says) or not hidden, (steps, axes)
    assert "Hatched" in caption_of(body, c.Move(Grain.STEP, 2))
    assert "Hatched" not in caption_of(body, c.Move(Grain.STEP, 60))


def test_no_target_no_word_of_a_relative_error(qtbot):
    body = body_of(Plot.PREDICTIONS, qtbot)
    assert "relative error is the same for every x" in caption_of(body)
    nothing = Experiment(Dataset((0.0, 0.0), (1.0, 2.0)))
    assert caption_of(body, experiment=nothing) == ""


def test_rounding_is_told_as_rounding(qtbot):
    body = body_of(Plot.PREDICTIONS, qtbot)
    caption_of(body, c.Move(Grain.STEP, 200))
    assert body.says(4)[1] == "no error beyond rounding"
    model = body.table.model()
    cells = {model.index(row, 3).data() for row in range(model.rowCount())}
    assert cells <= {"≈ 0\N{NO-BREAK SPACE}%", "0\N{NO-BREAK SPACE}%"}
    assert len(cells) == 2
    worst = max(body.found.rows, key=lambda row: row.relative)
    body.plot.x_pointed = worst.x
    assert body.says(4)[0].endswith("no error beyond rounding")
    assert f"target {format_number(worst.truth, 17)}" in body.says(17)[0]
    caption_of(body, c.Move(Grain.STEP, 3))
    assert "relative error" in body.says(4)[0]


# digits as chosen


@pytest.mark.parametrize("digits", [3, 4, 7, 12])
def test_read_outs_have_the_digits_that_are_chosen(window, digits):
    window.resize(1600, 900)
    window.complete()
    dispatch = window.controller.dispatch
    dispatch(c.Move(Grain.STEP, 5))
    dispatch(v.SetDigits(digits))
    weights = window.controller.scene.moment.weights
    dispatch(v.ShowPlot(Plot.WEIGHTS))
    heading = window.plots.values_label.text()
    for value in (*weights, slope(weights)):
        assert f" {format_number(value, digits)}" in heading
    dispatch(v.ShowPlot(Plot.PREDICTIONS))
    body = window.plots.body(Plot.PREDICTIONS)
    body.plot.x_pointed = 500.0
    body.changed.emit()
    y_hat = y_hat_of(weights, 500.0)
    relative = 100 * abs(y_hat - 1000) / 1000
    assert f"ŷ = {format_number(y_hat, digits)}," in window.plots.values_label.text()
    assert (
        f"{format_number(relative, digits)}\N{NO-BREAK SPACE}%" in window.plots.values_label.text()
    )


@pytest.mark.parametrize("size", [(840, 520), (1024, 768), (1280, 800)])
@pytest.mark.parametrize("digits", [2, 4, 9, 17])
def test_no_number_of_a_heading_is_cut(window, size, digits):
    window.resize(*size)
    window.complete()
    window.controller.dispatch(v.SetDigits(digits))
    window.controller.dispatch(c.Move(Grain.STEP, 3))
    for plot in (Plot.LOSS, Plot.WEIGHTS, Plot.PREDICTIONS, Plot.SURFACE):
        window.controller.dispatch(v.ShowPlot(plot))
        window.complete()
        label = window.plots.values_label
        lines = label.text().split("\n")
        assert "…" not in label.text()
        wide = max(map(label.fontMetrics().horizontalAdvance, lines))
        assert wide <= label.width(), (plot, label.text())
        assert label.fontMetrics().lineSpacing() * len(lines) <= label.height() + 1
