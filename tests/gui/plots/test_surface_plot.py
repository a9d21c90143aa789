import numpy as np
import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QComboBox

from core.analysis.linear import PLANES
from core.analysis.plane import PRODUCTS, Axes, PlaneQuantity, Point, Range
from core.analysis.slope import least_loss, slope
from core.analysis.stability import effect
from core.base.frozen import replace
from core.data.dataset import Dataset
from core.network.linear import linear
from core.network.rules import Rule
from core.network.weights import Weights
from core.state import commands as c
from core.state import edit_commands as e
from core.state.playback import Grain
from core.step.phases import phases_of
from core.storage.session_file import save_session
from core.storage.session_reader import read_plan
from core.training.experiment import Experiment
from core.training.presets import load_preset
from core.training.series import series_csv
from core.view import commands as v
from core.view.options import Plot, Theme
from core.workspace.workspace import Workspace
from gui.base import theme
from gui.paint.effect_fills import effect_brush
from gui.plots.surface.page import SurfaceBody
from gui.plots.surface.plane_coordinates import cut, round_values, unit
from gui.plots.surface.plane_view import place_now
from gui.plots.surface.shades import LossShades, shades
from tests.core.steps import Read, compute_step, squared_error_loss, y_hat_of
from tests.gui.shell.test_window import child, trigger

DEFAULT = load_preset("default").experiment
W1_W3 = Axes(PlaneQuantity.W1, PlaneQuantity.W3)
W2_W3 = Axes(PlaneQuantity.W2, PlaneQuantity.W3)


@pytest.fixture
def body(qtbot):
    made = SurfaceBody()
    qtbot.addWidget(made)
    made.resize(660, 180)
    made.show()
    return made


def walked(*commands, experiment=DEFAULT):
    workspace = Workspace(experiment)
    for command in commands:
        workspace.apply(command)
    return workspace


def shown(body, *commands, experiment=DEFAULT):
    scene = walked(*commands, experiment=experiment).scene()
    body.show_scene(scene)
    body.complete()
    return scene


def mean_loss(data, weights):
    pairs = zip(data.x, data.y, strict=True)
    return float(np.mean([squared_error_loss(y_hat_of(weights, x) - y) for x, y in pairs]))


def weights_on(axes, weights, a, b):
    """Weights at a place of a plane, written out anew."""
    if axes.across in PRODUCTS:
        return Weights(a, b, 1.0, 1.0)
    return weights._replace(**{axes.across.value: a, axes.upwards.value: b})


def lines_of(parts, body):
    """The places that a line passes, as coordinates of the plane."""
    x, y = np.concatenate(parts).T
    plane = body.map.plane
    return plane.a.low + x * plane.a.width, plane.b.low + y * plane.b.width


@pytest.mark.parametrize("axes", PLANES, ids=str)
def test_contours_and_valley_are_where_the_loss_says(body, axes):
    scene = shown(body, c.Move(Grain.STEP, 1), v.SetSurfaceAxes(axes))
    data, weights = scene.experiment.data, scene.moment.old_weights
    levels = [level for level, _ in body.data.loss_surface.contours]
    assert len(levels) >= 3
    found = set()
    for a, b in zip(*lines_of(body.map.contours, body), strict=True):
        loss = mean_loss(data, weights_on(axes, weights, a, b))
        near = min(levels, key=lambda level: abs(level - loss))
        assert loss == pytest.approx(near, rel=1e-6)
        found.add(near)
    assert found == set(levels)
    a, b = lines_of(body.map.valley, body)
    assert len(a) >= 2
    for place in zip(a, b, strict=True):
        assert slope(weights_on(axes, weights, *place)) == pytest.approx(2.0, rel=1e-9)


def test_colours_rise_with_the_loss_and_stand_where_it_is(body):
    scene = shown(body, v.SetSurfaceAxes(W2_W3))
    survey, image = body.data, body.map._image.image
    assert image.shape == (*survey.loss_surface.losses.shape, 3)
    data, plane = scene.experiment.data, survey.loss_surface.plane
    table = shades(Theme.LIGHT).tolist()
    ranks = []
    for row, column in ((3, 5), (250, 5), (3, 250), (128, 77)):
        b = plane.b.low + (row + 0.5) / 256 * plane.b.width
        a = plane.a.low + (column + 0.5) / 256 * plane.a.width
        loss = mean_loss(data, weights_on(W2_W3, scene.moment.old_weights, a, b))
        ranks.append((loss, table.index(image[row, column].tolist())))
    losses, places = zip(*sorted(ranks), strict=True)
    assert len(set(losses)) == 4
    assert list(places) == sorted(places)
    assert places[0] < places[-1]


def test_shades_take_any_losses():
    values = np.array([[0.0, 5e-324, 1.0], [1e308, np.inf, 2.0]])
    for given in (values, np.zeros((2, 2)), np.full((2, 2), np.inf), np.full((2, 2), 5e-324)):
        painted = LossShades(given).painted(given, Theme.DARK)
        assert painted.shape == (*given.shape, 3)
        ground = shades(Theme.DARK)[-1]
        assert ((painted == ground).all(axis=-1) == np.isinf(given)).all()


def test_lightness_of_the_shades_only_rises():
    for scheme in Theme:
        table = shades(scheme)[:-1].astype(float)
        light = table @ [0.2126, 0.7152, 0.0722]
        assert (np.diff(light) > -1.0).all()
        assert light[-1] - light[0] > 70


def test_the_path_passes_every_step_and_the_dot_is_at_the_present_weights(body):
    scene = shown(body, c.Move(Grain.STEP, 6), c.Seek(2))
    steps = body.data.paths[0].steps.tolist()
    assert steps == list(range(7))
    run, plane = scene.prefix.run, body.map.plane
    (part,) = body.map.path
    for step, (x, y) in zip(steps, part.tolist(), strict=True):
        w = run.weights_at(step)
        assert x == pytest.approx((w.w1 * w.w3 - plane.a.low) / plane.a.width, abs=1e-12)
        assert y == pytest.approx((w.w2 * w.w4 - plane.b.low) / plane.b.width, abs=1e-12)
    w = scene.moment.weights
    assert body.map.place_at(body.map.spot(Point(w.w1 * w.w3, w.w2 * w.w4))) == pytest.approx(
        (w.w1 * w.w3, w.w2 * w.w4)
    )


def test_the_update_ends_where_the_next_step_begins(body):
    scene = shown(body, c.Move(Grain.STEP, 3), c.Seek(0), v.SetSurfaceAxes(W1_W3))
    update, new = body.map.update_shown, scene.prefix.run.weights_at(1)
    assert update.start == (1.0, 3.0)
    assert update.end == (new.w1, new.w3)
    n = Read(scene.moment.numbers)
    for piece in update.pieces:
        lr = (piece.interval.low * piece.interval.high) ** 0.5
        assert (
            effect(linear(scene.moment.rule), n.weights, n.x, n.y, lr).verdict
            is piece.interval.verdict
        )


def press(qtbot, view, spot):
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=spot.toPoint())


def test_a_click_goes_to_the_nearest_step_of_the_path(body, qtbot):
    scene = shown(body, c.Move(Grain.STEP, 8), c.Seek(0))
    sent = []
    body.command.connect(sent.append)
    view, run = body.map, scene.prefix.run
    for step in (1, 2, 3):
        spot = view.spot(body.map.plane.axes.point(run.weights_at(step)))
        press(qtbot, view, spot + QPointF(1, -1))
        pixels = [view.spot(view.plane.axes.point(run.weights_at(k))) for k in range(9)]
        at = (spot + QPointF(1, -1)).toPoint()
        away = [np.hypot(p.x() - at.x(), p.y() - at.y()) for p in pixels]
        assert sent[-1] == c.Seek(int(np.argmin(away)))
    assert len({command.step for command in sent}) >= 2
    count = len(sent)
    press(qtbot, view, QPointF(2, 2))  # beside the plane
    assert len(sent) == count


def test_a_drag_scrubs_and_the_heading_says_what_is_at_the_pointer(window, qtbot):
    for command in (v.ShowPlot(Plot.SURFACE), c.Move(Grain.STEP, 8)):
        window.controller.dispatch(command)
    window.complete()
    body = window.plots.body(Plot.SURFACE)
    view, run = body.map, window.controller.scene.prefix.run
    first, later = (view.spot(view.plane.axes.point(run.weights_at(k))).toPoint() for k in (0, 2))
    qtbot.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=first)
    assert window.controller.scene.moment.step == 0
    view.go_near(later)
    assert window.controller.scene.moment.step == 2
    view._follow(later)
    place = view.place_pointed
    loss = mean_loss(DEFAULT.data, Weights(place.a, place.b, 1.0, 1.0))
    says = " ".join(body.says(4))
    assert "nearest: step 2" in says
    assert f"{loss:.4g}"[:3] in says.replace("\N{NARROW NO-BREAK SPACE}", "")
    assert all(part in window.plots.values_label.text() for part in body.says(4))
    view._follow(None)
    assert "updates done 2" in body.says(4)


def test_axes_are_chosen_by_box_and_by_key_and_come_back_with_a_session(window, tmp_path):
    window.controller.dispatch(v.ShowPlot(Plot.SURFACE))
    window.complete()
    body = window.plots.body(Plot.SURFACE)
    (box,) = body.findChildren(QComboBox)
    assert (box.count(), box.currentText()) == (7, "w₁w₃, w₂w₄")
    trigger(window, "surface_axes")
    assert window.controller.scene.options.surface_axes == PLANES[1]
    assert box.currentText() == "w₁, w₂"
    box.activated.emit(5)
    assert window.controller.scene.options.surface_axes == PLANES[5]
    window.complete()
    assert body.map.plane.axes == PLANES[5]
    workspace = walked(v.SetSurfaceAxes(W2_W3))
    save_session(workspace.session(), tmp_path / "a.json")
    assert read_plan(tmp_path / "a.json").options.surface_axes == W2_W3


def test_axes_that_no_box_offers_can_be_shown(body):
    turned = Axes(PlaneQuantity.W4, PlaneQuantity.W1)
    shown(body, c.Move(Grain.STEP, 3), v.SetSurfaceAxes(turned))
    assert body.map.plane.axes == turned
    assert body._axes.currentIndex() == -1


def test_zooming_in_steps_has_no_meaning_here(window):
    actions = window.actions_table
    assert actions["fewer_steps"].isEnabled()
    assert not actions["surface_axes"].isEnabled()
    window.controller.dispatch(v.ShowPlot(Plot.SURFACE))
    for name in ("fewer_steps", "more_steps", "whole_run", "follow"):
        assert not actions[name].isEnabled()
    assert actions["surface_axes"].isEnabled()


def picture(body):
    return body.grab().toImage()


def test_the_picture_changes_with_the_theme(body):
    workspace = walked(c.Move(Grain.STEP, 5))
    pictures = []
    for scheme in (Theme.LIGHT, Theme.DARK, Theme.LIGHT):
        workspace.apply(v.SetTheme(scheme))
        body.show_scene(workspace.scene())
        body.complete()
        pictures.append(picture(body))
    assert pictures[0] != pictures[1]
    assert pictures[0] == pictures[2]


def test_what_is_shown_does_not_depend_on_what_was_shown_before(qtbot, body):
    workspace = walked(c.Move(Grain.STEP, 40), v.SetSurfaceAxes(W1_W3))
    for step in (0, 3, 17, 40, 5):
        workspace.apply(c.Seek(step))
        body.show_scene(workspace.scene())
        body.complete()
    fresh = SurfaceBody()
    qtbot.addWidget(fresh)
    fresh.resize(body.size())
    fresh.show()
    fresh.show_scene(workspace.scene())
    fresh.complete()
    assert picture(fresh) == picture(body)


def test_surveying_is_sliced_and_keeps_what_is_still_right(body):
    given = []
    body.work.connect(given.append)
    workspace = walked(c.Move(Grain.STEP, 5))
    body.show_scene(workspace.scene())
    assert body.map.survey is None  # nothing was done in the frame
    (work,) = given
    assert len(list(work)) >= 4
    first = body.map.survey
    assert first is not None
    workspace.apply(c.Seek(2))
    body.show_scene(workspace.scene())
    assert len(given) == 1  # another step of the same run: neither map nor path changes
    workspace.apply(c.Seek(5))
    workspace.apply(c.Move(Grain.STEP, 1))
    body.show_scene(workspace.scene())
    assert body.map.survey is first
    list(given[-1])
    assert (
        body.map.survey.loss_surface is first.loss_surface
    )  # the path is longer, the map is the same
    assert body.map.survey.paths[0].steps[-1] == 6


def test_work_that_was_dropped_is_given_out_again(body):
    given = []
    body.work.connect(given.append)
    scene = walked(c.Move(Grain.STEP, 5)).scene()
    body.show_scene(scene)
    body.show_scene(scene)
    assert given[0] is given[1]
    next(given[1])
    body.show_scene(scene)
    assert len(given) == 2  # it is being gone on with
    body.show_scene(scene)
    assert len(given) == 3
    list(given[2])
    assert body.map.survey.is_of(scene)


def test_the_map_is_seldom_made_anew_while_a_run_grows(body):
    workspace = walked(experiment=replace(DEFAULT, lr=1e-9))
    terrains, planes = set(), set()
    for _ in range(200):
        workspace.apply(c.Move(Grain.STEP, 10))
        body.show_scene(workspace.scene())
        body.complete()
        terrains.add(body.map.survey.loss_surface)
        planes.add(body.map.plane)
    assert len(terrains) == len(planes) <= 12


@pytest.mark.parametrize(
    "axes", [PLANES[0], W1_W3, Axes(PlaneQuantity.W1, PlaneQuantity.W2)], ids=str
)
@pytest.mark.parametrize(
    "experiment",
    [
        replace(DEFAULT, lr=1e-4),
        Experiment(Dataset((1.0,), (0.0,)), Weights(0.0, 0.0, 0.0, 0.0)),
        Experiment(Dataset((1e200,), (1e200,)), Weights(1e150, 1.0, 1.0, 1.0)),
        Experiment(Dataset((1.0,), (1.0,)), Weights(1e300, 1.0, 1e300, -1.0)),
        Experiment(Dataset((1e-160,), (1e-160,)), Weights(5e-324, 0.0, 1.0, 1.0)),
        Experiment(Dataset((0.0, 0.0), (1.0, 2.0))),
        Experiment(Dataset((3.0,), (6.0,)), lr=1e-3),
        load_preset("symmetric").experiment,
        load_preset("zero").experiment,
    ],
    ids=["overflows", "zeros", "huge", "product", "denormal", "x is 0", "one", "symmetric", "zero"],
)
def test_anything_can_be_shown(body, axes, experiment):
    for steps in (0, 5, 300):
        shown(body, v.SetSurfaceAxes(axes), c.Move(Grain.STEP, steps), experiment=experiment)
        body.grab()
        assert body.says(4)
        assert body.describes()
    columns, series = body.drawn()
    assert series_csv(columns, series[1:])


@pytest.mark.parametrize(
    ("experiment", "axes", "says"),
    [
        (Experiment(Dataset((0.0,), (2.0,))), PLANES[0], "is 2.000."),
        (
            load_preset("zero").experiment,
            Axes(PlaneQuantity.W1, PlaneQuantity.W2),
            "On all of this plane",
        ),
        (Experiment(Dataset((1e200,), (0.0,))), PLANES[0], "nothing can be shown"),
        (
            Experiment(Dataset((1.0,), (1.0,)), Weights(1e200, 1.0, 1e200, 1.0)),
            PLANES[0],
            "there is no place",
        ),
        (
            Experiment(Dataset((1.0,), (1.0,)), Weights(1e302, 1.0, 1e-300, 1.0)),
            PLANES[1],
            "These weights lie outside",
        ),
        (DEFAULT, PLANES[0], ""),
    ],
    ids=["x is 0", "zero", "overflows", "no place", "far", "usual"],
)
def test_a_sentence_says_why_there_is_nothing_to_see(body, experiment, axes, says):
    shown(body, v.SetSurfaceAxes(axes), experiment=experiment)
    assert bool(body.remark.text()) == bool(says)
    for height, has_room in ((180, True), (120, False)):
        body.resize(660, height)
        read = [each.text() for each in (body.remark, body._caption) if each.isVisible()]
        assert len(read) == (has_room or bool(says))
        assert all(says in text for text in read)
        assert not any("green line" in text for text in read) or not says


def test_longer_and_shorter_updates_are_filled_by_what_they_would_do(body, monkeypatch):
    drawn, draw = {}, QPainter.drawPolyline

    def noted(painter, line):
        drawn[line[0].toTuple()] = painter.pen().brush()
        draw(painter, line)

    shown(body, c.Move(Grain.STEP, 2))
    with monkeypatch.context() as patch:
        patch.setattr(QPainter, "drawPolyline", noted)
        body.map.grab()
    filled = [
        (drawn[body.map.spot(piece.points[0]).toTuple()], piece.interval.verdict)
        for piece in body.map.update_shown.pieces
    ]
    colors = theme.colors(Theme.LIGHT)
    assert all(brush == effect_brush(verdict, colors) for brush, verdict in filled)
    assert len({verdict for _, verdict in filled}) > 1


def test_what_is_drawn_is_given_as_numbers(body):
    workspace = walked(
        *(c.Move(Grain.STEP, 4), e.PinRun(), c.Seek(1), e.SetLearningRate(2e-5)),
        *(c.Move(Grain.STEP, 3), c.Seek(1), v.SetSurfaceAxes(W1_W3)),
    )
    scene = workspace.scene()
    body.show_scene(scene)
    body.complete()
    columns, series = body.drawn()
    assert columns == ("w1", "w3", "loss")
    named = {each.name: each.columns for each in series}
    cells = named["mean loss"]
    assert len(cells[0]) == 256 * 256
    data, weights = scene.experiment.data, scene.moment.old_weights
    for k in (0, 300, 65_535):
        at = weights._replace(w1=cells[0][k], w3=cells[1][k])
        assert cells[2][k] == pytest.approx(mean_loss(data, at), rel=1e-9)
    run = scene.prefix.run
    starts = [run.weights_at(step) for step in range(scene.prefix.length + 1)]
    assert named["path"][:2] == ([w.w1 for w in starts], [w.w3 for w in starts])
    assert named["path"][2] == pytest.approx([mean_loss(data, w) for w in starts])
    assert "run 1: path" in named
    n = Read(scene.moment.numbers)
    new = compute_step(scene.moment.rule, n.weights, n.x, n.y, scene.moment.lr).new_weights
    assert named["next update"][:2] == ([n.weights.w1, new.w1], [n.weights.w3, new.w3])
    assert named["valley"][2][0] == pytest.approx(least_loss(data))
    assert any(name.startswith("loss 1") for name in named)
    assert any("grows" in name for name in named)


def test_pinned_runs_are_ghosts_within_the_plane(body):
    commands = [c.Move(Grain.STEP, 20), e.PinRun(), c.Seek(0), e.SetWeight("w1", -2.0)]
    scene = shown(body, *commands, c.Move(Grain.STEP, 5))
    assert len(scene.pins) == len(body.map.ghosts) == 1
    (ghost,) = body.map.ghosts[0]
    assert len(ghost) > 5
    assert ((ghost >= 0) & (ghost <= 1)).all()
    drawn = picture(body)
    shown(body, *commands, c.Move(Grain.STEP, 5), e.RemovePin(1))
    assert body.map.ghosts == []
    assert picture(body) != drawn


def test_a_line_is_cut_to_the_plane_and_around_it():
    line = np.array([[0.5, 0.5], [0.6, 0.5], [1e6, 1e6], [-1e6, 0.5], [0.5, 0.4], [9.0, 9.0]])
    parts = cut(line)
    kept = parts[~np.isnan(parts[:, 0])]
    assert (kept >= -0.2501).all()
    assert (kept <= 1.2501).all()
    assert parts[1].tolist() == [0.5, 0.5]
    assert [0.5, 0.4] in kept.tolist()
    inside = np.array([[0.1, 0.1], [0.2, 0.7], [0.2, 0.7], [1.0, 0.0]])
    assert cut(inside)[1:].tolist() == inside.tolist()


def test_ticks_are_round_and_within():
    for low, high in ((0.125, 3.375), (-1e300, 1e300), (1e-300, 3e-300), (4.9e5, 9e5)):
        for most in (1, 4, 9):
            ticks = list(round_values(Range(low, high), most))
            assert len(ticks) <= most + 1
            assert all(low <= tick <= high for tick in ticks)
    assert list(round_values(Range(0.125, 3.375), 4)) == [1.0, 2.0, 3.0]
    assert unit(Range(2.0, 4.0), np.array([2.0, 3.0, 1e308])).tolist() == [0.0, 0.5, 1e6]


def test_a_screen_reader_hears_axes_valley_and_place(window):
    window.controller.dispatch(v.ShowPlot(Plot.SURFACE))
    window.complete()
    says = child(window, "plot.surface").accessibleDescription()
    for part in (
        "Horizontal axis: w1 times w3",
        "Vertical axis: w2 times w4",
        "slope 2",
        "Updates done: 0. Now w1 times w3 3.000",
    ):
        assert part in says


@pytest.mark.parametrize("rule", list(Rule))
def test_the_point_moves_with_an_update_from_the_old_weights_to_the_new(body, rule):
    experiment = replace(DEFAULT, rule=rule)
    for phase in phases_of(linear(rule)):
        scene = walked(c.Seek(0, phase), experiment=experiment).scene()
        moment, plane = scene.moment, replace(body_plane(body, scene), axes=W1_W3)
        starts, halfway, ends = (
            place_now(replace(scene, progress=part), plane) for part in (0.0, 0.43, 1.0)
        )
        old = [moment.number(name) for name in ("w1", "w3")]
        new = [moment.weights.w1, moment.weights.w3]
        assert ends == tuple(new)
        for place, (before, after) in enumerate(zip(old, new, strict=True)):
            name = ("w1", "w3")[place]
            if moment.is_active(f"new_{name}"):
                assert starts[place] == before != after
                assert halfway[place] == pytest.approx((before + after) / 2)
            else:
                assert starts[place] == halfway[place] == after


def body_plane(body, scene):
    body.show_scene(scene)
    body.complete()
    return body.map.plane
