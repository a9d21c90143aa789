import math
from fractions import Fraction
from itertools import permutations

import numpy as np
import pytest
from hypothesis import assume, example, given, settings
from hypothesis import strategies as st

from core.analysis.analyses import analysis_of
from core.analysis.plane import FARTHEST, PRODUCTS, Axes, Plane, PlaneQuantity, Point, Range
from core.analysis.rate_intervals import rate_intervals
from core.analysis.slope import least_loss, loss_of_slope, slope
from core.analysis.stability import effect
from core.analysis.valley import nearest, places_of_slope
from core.base.frozen import replace
from core.data.dataset import Dataset
from core.network.declared import LINEAR
from core.network.linear import linear
from core.network.rules import Rule
from core.network.weights import Weights
from core.step.phases import Phase
from core.surface import path as ways
from core.surface.arrow import arrow
from core.surface.contour_levels import contour_levels
from core.surface.loss_grid import grid, surface, surface_in_slices
from core.surface.path import MOST_READ, path
from core.surface.view_range import plane_around
from core.training.experiment import DEFAULT_WEIGHTS, Experiment
from core.training.presets import load_preset
from core.training.run import Run, Settings
from core.training.run_prefix import RunPrefix
from tests.core.steps import compute_step, squared_error_loss, y_hat_of

DEFAULT = load_preset("default").experiment
WEIGHT_AXES = (PlaneQuantity.W1, PlaneQuantity.W2, PlaneQuantity.W3, PlaneQuantity.W4)
ALL_AXES = [Axes(*pair) for pair in (*permutations(WEIGHT_AXES, 2), *permutations(PRODUCTS, 2))]

modest = st.one_of(st.floats(-9, 9), st.integers(-3, 3).map(float))
any_number = st.one_of(
    modest,
    st.floats(allow_nan=False, allow_infinity=False),
    st.sampled_from([-0.0, 5e-324, 1e150, -1e150, 1.7e308]),
)
measured = modest.filter(lambda value: value == 0 or abs(value) > 1e-60)  # its square is no 0
axes = st.sampled_from(ALL_AXES)


def weights_of(numbers):
    return st.builds(Weights, *[numbers] * 4)


def data_of(numbers, largest=5):
    pairs = st.lists(st.tuples(numbers, numbers), min_size=1, max_size=largest)
    return pairs.map(lambda pairs: Dataset(*zip(*pairs, strict=True)))


@st.composite
def planes(draw, numbers=modest):
    ranges = []
    for _ in range(2):
        low, high = sorted((draw(numbers), draw(numbers)))
        assume(low < high)
        ranges.append(Range(low, high))
    return Plane(draw(axes), *ranges)


def mean_loss_of(data, weights):
    pairs = zip(data.x, data.y, strict=True)
    losses = [squared_error_loss(y_hat_of(weights, x) - y) for x, y in pairs]
    return sum(losses) / len(losses)


def rounding(data, weights):
    """How far rounding can move the mean loss, given the sizes of what cancels in it."""
    size = abs(weights.w1 * weights.w3) + abs(weights.w2 * weights.w4)
    target = abs(data.target_slope or 0.0)
    outputs = [(size + target) * abs(x) + abs(y) for x, y in zip(data.x, data.y, strict=True)]
    return 1e-13 * sum(output * output for output in outputs) / len(outputs) + 1e-300


def placed(plane, weights, a, b):
    """Weights at (a, b), written out anew; for the products any with those will do."""
    if plane.axes.across in PRODUCTS:
        first, second = (a, b) if plane.axes.across is PlaneQuantity.W1_W3 else (b, a)
        return Weights(first / 2, 4 * second, 2.0, 0.25)
    return weights._replace(**{plane.axes.across.value: a, plane.axes.upwards.value: b})


def contour(plane, weights, data, level):
    nowhere = np.full((2, 2), np.nan)  # the closed form needs no losses
    return analysis_of(LINEAR).contour(plane, weights, data, level, nowhere)


def trained(steps, **changes):
    run = Run(replace(DEFAULT, **changes))
    run.train(steps)
    return RunPrefix(run, run.length)


@given(planes(), weights_of(modest), data_of(measured))
def test_the_surface_is_the_mean_loss_over_all_samples(plane, weights, data):
    size = 7
    losses = surface(LINEAR, data, weights, plane, size)
    across, upwards = grid(plane.a, size).tolist(), grid(plane.b, size).tolist()
    for i, b in enumerate(upwards):
        for j, a in enumerate(across):
            at = placed(plane, weights, a, b)
            assert losses[i, j] == pytest.approx(mean_loss_of(data, at), abs=rounding(data, at))


def test_the_surface_of_the_defaults_at_a_point_by_hand():
    plane = Plane(Axes(PlaneQuantity.W1, PlaneQuantity.W4), Range(0.5, 1.5), Range(1.5, 2.5))
    # one part: its middle is w1 = 1, w4 = 2; slope 7 where the data say 2: 1/2 * 3^2 * 5^2
    assert surface(LINEAR, Dataset((3.0,), (6.0,)), DEFAULT_WEIGHTS, plane, 1).tolist() == [[112.5]]


def test_slices_make_the_whole():
    plane = Plane(Axes(PlaneQuantity.W1, PlaneQuantity.W3), Range(-4.0, 4.0), Range(-4.0, 4.0))
    work, shares = surface_in_slices(LINEAR, DEFAULT.data, DEFAULT_WEIGHTS, plane, 300), []
    while True:
        try:
            shares.append(next(work))
        except StopIteration as end:
            losses = end.value
            break
    assert shares == sorted(shares)
    assert shares[-1] == 1.0
    assert len(shares) > 1
    alone = loss_of_slope(
        DEFAULT.data,
        slope(placed(plane, DEFAULT_WEIGHTS, grid(plane.a, 300)[7], grid(plane.b, 300)[299])),
    )
    assert losses[299, 7] == alone


def test_the_grid_is_the_middles():
    assert grid(Range(-1.0, 1.0), 4).tolist() == [-0.75, -0.25, 0.25, 0.75]


@pytest.mark.parametrize(
    "pair",
    [
        (PlaneQuantity.W1, PlaneQuantity.W1),
        (PlaneQuantity.W1, PlaneQuantity.W2_W4),
        (PRODUCTS[0],) * 2,
    ],
)
def test_some_axes_make_no_plane(pair):
    with pytest.raises(ValueError, match="no plane"):
        Axes(*pair)


@pytest.mark.parametrize("pair", [(1.0, 1.0), (2.0, 1.0), (0.0, math.inf), (math.nan, 1.0)])
def test_a_range_rises(pair):
    with pytest.raises(ValueError, match="range"):
        Plane(ALL_AXES[0], Range(0.0, 1.0), Range(*pair))


@given(axes, weights_of(any_number))
def test_weights_are_located_where_they_are_placed(which, weights):
    point = which.point(weights)
    expected = {
        **weights._asdict(),
        "w1 w3": weights.w1 * weights.w3,
        "w2 w4": weights.w2 * weights.w4,
    }
    assert point == (expected[which.across.value], expected[which.upwards.value])
    placed = which.weights_at(weights, *point)
    assert which.point(placed) == point
    if which.across not in PRODUCTS:
        assert placed == weights


# the valley and the contours


def assert_on_slope(plane, weights, curves, target):
    for curve in curves:
        assert curve.shape[1] == 2
        assert len(curve) > 1
        for a, b in curve.tolist():
            assert plane.holds(Point(a, b))
            at = placed(plane, weights, a, b)
            size = abs(at.w1 * at.w3) + abs(at.w2 * at.w4) + abs(target)
            assert slope(at) == pytest.approx(target, abs=1e-12 * size + 1e-300)


@given(planes(), weights_of(modest), modest)
def test_the_valley_has_the_target_slope(plane, weights, target):
    found = places_of_slope(plane, weights, target)
    assert_on_slope(plane, weights, found.curves, target)


@given(planes(), weights_of(modest), st.floats(0, 1), st.floats(0, 1))
def test_no_point_of_the_valley_is_missed(plane, weights, part_a, part_b):
    a = plane.a.low + part_a * plane.a.width
    b = plane.b.low + part_b * plane.b.width
    assume(plane.a.low < a < plane.a.high and plane.b.low < b < plane.b.high)
    assume(min(plane.a.width, plane.b.width) > 1e-3)
    at = placed(plane, weights, a, b)
    target = slope(at)
    found = places_of_slope(plane, weights, target)
    one_branch = {plane.axes.across, plane.axes.upwards} in (
        {PlaneQuantity.W1, PlaneQuantity.W3},
        {PlaneQuantity.W2, PlaneQuantity.W4},
    )
    if one_branch:
        assume(min(abs(a), abs(b)) > 0.02)  # nearer to an axis, chords are longer than that
    else:
        others = plane.axes.others(weights)
        i, j = map(others._fields.index, plane.axes.names)
        p, q = others[(i + 2) % 4], others[(j + 2) % 4]
        assume((p == q == 0) or max(abs(p), abs(q)) > 1e-3)
        edge = min(a - plane.a.low, plane.a.high - a, b - plane.b.low, plane.b.high - b)
        assume(edge > 1e-9)
    if found.everywhere:
        return
    away = min((distance(curve, a, b) for curve in found.curves), default=math.inf)
    assert away < 0.05


def distance(curve, a, b):
    """From a point to the nearest part of a polyline."""
    ends = curve[1:] - curve[:-1]
    to = np.array([a, b]) - curve[:-1]
    lengths = np.maximum((ends**2).sum(axis=1), 1e-300)
    part = np.clip((to * ends).sum(axis=1) / lengths, 0, 1)
    return np.sqrt(((to - part[:, None] * ends) ** 2).sum(axis=1)).min()


SQUARE = (Range(-2.0, 2.0), Range(-2.0, 2.0))


@pytest.mark.parametrize(
    ("pair", "weights", "target", "curves", "everywhere"),
    [
        (
            (PlaneQuantity.W1, PlaneQuantity.W3),
            (0, 1, 0, 1),
            2.0,
            2,
            False,
        ),  # a b = 1: both branches
        (
            (PlaneQuantity.W1, PlaneQuantity.W3),
            (0, 1, 0, 1),
            1.0,
            2,
            False,
        ),  # a b = 0: the two axes
        (
            (PlaneQuantity.W1, PlaneQuantity.W3),
            (0, 1, 0, 1),
            9.0,
            0,
            False,
        ),  # a b = 8: beyond the ranges
        ((PlaneQuantity.W1, PlaneQuantity.W2), (0, 0, 1, 1), 2.0, 1, False),
        ((PlaneQuantity.W1, PlaneQuantity.W2), (0, 0, 1, 0), 1.0, 1, False),  # upright: a = 1
        (
            (PlaneQuantity.W1, PlaneQuantity.W2),
            (0, 0, 1, 1),
            4.0,
            0,
            False,
        ),  # touches a corner only
        (
            (PlaneQuantity.W1, PlaneQuantity.W2),
            (1, 1, 0, 0),
            2.0,
            0,
            False,
        ),  # the outputs are 0: nothing helps
        ((PlaneQuantity.W1, PlaneQuantity.W2), (1, 1, 0, 0), 0.0, 0, True),
        ((PlaneQuantity.W1, PlaneQuantity.W2), (1, 1, 1, 1), None, 0, True),
        (PRODUCTS, (0, 0, 0, 0), 2.0, 1, False),  # whatever the weights: they are free
        ((PlaneQuantity.W1, PlaneQuantity.W3), (0, 1e200, 0, 1e200), 2.0, 0, False),
    ],
)
def test_valleys_of_every_kind(pair, weights, target, curves, everywhere):
    found = places_of_slope(Plane(Axes(*pair), *SQUARE), Weights(*map(float, weights)), target)
    assert (len(found.curves), found.everywhere) == (curves, everywhere)


@given(planes(), weights_of(modest), data_of(measured), st.floats(0, 100))
def test_contours_agree_with_direct_evaluation(plane, weights, data, height):
    assume(data.target_slope is not None and data.mean_square_x > 1e-6)
    level = least_loss(data) + height
    for curve in contour(plane, weights, data, level).curves:
        for a, b in curve[::20].tolist():
            at = placed(plane, weights, a, b)
            assert mean_loss_of(data, at) == pytest.approx(level, abs=10 * rounding(data, at))


def test_contours_lie_between_what_is_higher_and_what_is_lower():
    plane = Plane(Axes(PlaneQuantity.W1, PlaneQuantity.W3), Range(-3.0, 3.0), Range(-3.0, 3.0))
    losses = surface(LINEAR, DEFAULT.data, DEFAULT_WEIGHTS, plane)
    levels = contour_levels(losses)
    assert 4 <= len(levels) <= 12
    for level in levels[-3:]:  # lower ones lie closer together than the grid
        curves = contour(plane, DEFAULT_WEIGHTS, DEFAULT.data, level).curves
        assert curves, level
        for a, b in np.concatenate(curves).tolist():
            i = min(int((b + 3) / 6 * 256), 255)
            j = min(int((a + 3) / 6 * 256), 255)
            around = losses[max(i - 2, 0) : i + 3, max(j - 2, 0) : j + 3]
            assert around.min() <= level <= around.max()


@pytest.mark.parametrize(
    "pair", [(PlaneQuantity.W1, PlaneQuantity.W3), (PlaneQuantity.W1, PlaneQuantity.W4), PRODUCTS]
)
def test_wherever_the_loss_passes_a_level_there_is_its_contour(pair):
    plane = Plane(Axes(*pair), Range(-3.0, 3.0), Range(-3.0, 3.0))
    losses, middles = surface(LINEAR, DEFAULT.data, DEFAULT_WEIGHTS, plane), grid(plane.a, 256)
    level = contour_levels(losses)[-2]
    curves = contour(plane, DEFAULT_WEIGHTS, DEFAULT.data, level).curves
    passes = np.argwhere((losses[:, :-1] > level) != (losses[:, 1:] > level))
    assert len(passes) > 100
    for i, j in passes[::7].tolist():
        assert min(distance(curve, middles[j], middles[i]) for curve in curves) < 6 / 256 + 0.01


@pytest.mark.parametrize(
    ("losses", "most", "levels"),
    [
        ([1.5, 70.0], 12, (2.0, 5.0, 10.0, 20.0, 50.0)),
        ([1.5, 70.0], 4, (3.0, 10.0, 30.0)),
        ([1.5, 70.0], 1, (10.0,)),
        ([0.0, 1.0], 12, (1e-7, 1e-6, 1e-5, 1e-4, 1e-3, 1e-2, 0.1)),
        ([0.0, 1.0], 3, (1e-7, 1e-4, 0.1)),
        ([3.0, 3.0], 12, ()),
        ([0.0, 0.0], 12, ()),
        ([math.inf, math.inf], 12, ()),
        ([1.5, 2.5, math.inf], 12, (2.0,)),
        ([1.0, 1e308], 0, ()),
    ],
)
def test_levels_are_round(losses, most, levels):
    assert contour_levels(np.array(losses), most) == levels


@given(axes, weights_of(modest), modest, st.tuples(modest, modest))
def test_the_near_point_is_on_the_valley(which, weights, target, at):
    near = nearest(which, weights, target, Point(*at))
    plane = Plane(which, Range(-1e9, 1e9), Range(-1e9, 1e9))
    if near == Point(*at) or not plane.holds(near):
        return
    reached = placed(plane, weights, *near)
    size = abs(reached.w1 * reached.w3) + abs(reached.w2 * reached.w4) + abs(target)
    size += sum(map(abs, at)) * (1 + sum(map(abs, weights)))
    assert slope(reached) == pytest.approx(target, abs=1e-12 * size + 1e-300)


# the path


@pytest.mark.parametrize("pair", ALL_AXES)
def test_a_short_path_is_every_place_it_visits(pair):
    prefix = trained(60)
    plane = plane_around(pair, prefix, prefix.run.weights_at(60))
    found = path(prefix, plane, 10**6)
    assert found.steps[:12].tolist() == list(range(12))
    for step, a, b in zip(found.steps.tolist(), found.a, found.b, strict=True):
        assert (a, b) == pair.point(prefix.run.weights_at(step))
    assert found.steps[-1] == 60


@given(st.integers(1, 3000), st.integers(2, 300), st.floats(-8, -3), axes)
@settings(max_examples=30)
@example(8, 2, -4.0, Axes(*PRODUCTS))  # the products overflow before the weights do
def test_a_path_is_right_to_a_place(length, columns, exponent, pair):
    prefix = trained(length, lr=10.0**exponent)
    plane = plane_around(pair, prefix, prefix.run.weights_at(prefix.length))
    found = path(prefix, plane, columns)
    assert np.all(np.diff(found.steps) > 0)
    assert len(found.steps) <= 4 * columns
    points = [pair.point(prefix.run.weights_at(step)) for step in range(prefix.length + 1)]
    finite = [step for step, point in enumerate(points) if all(map(math.isfinite, point))]
    assert (found.steps[0], found.steps[-1]) == (0, finite[-1])
    if len(found.steps) == 4 * columns:
        return
    width = np.array([plane.a.width, plane.b.width]) / columns
    for step, point in enumerate(points):
        if plane.holds(point):
            k = max(int(np.searchsorted(found.steps, step, side="right")) - 1, 0)
            off = np.abs(np.array(point) - (found.a[k], found.b[k]))
            assert np.all(off <= width * (1 + 1e-9))


def test_a_long_path_costs_no_more_than_a_short_one(monkeypatch):
    read, rows = 0, Run.rows

    def counted(self, start, stop):
        nonlocal read
        read += stop - start
        return rows(self, start, stop)

    prefix = trained(3 * MOST_READ, lr=1e-9)
    run = prefix.run.fork(2 * MOST_READ + 5, Settings(Rule.NOTEBOOK, 1e-6))
    run.train(MOST_READ)
    prefix = RunPrefix(run, run.length)
    plane = plane_around(
        Axes(PlaneQuantity.W1, PlaneQuantity.W3), prefix, run.weights_at(run.length)
    )
    monkeypatch.setattr(Run, "rows", counted)
    found = path(prefix, plane, 200)
    assert read <= 1.1 * MOST_READ
    assert len(found.steps) <= 800
    assert np.all(np.diff(found.steps) > 0)
    assert (found.steps[0], found.steps[-1]) == (0, run.length)
    after = found.steps[found.steps >= run.edits[0].step]
    assert len(after) > 20
    assert after[0] - run.edits[0].step < 50


def walked(monkeypatch, *w1, w2=0.5):
    """Return the steps of a path in which w1 goes this way, in a plane of two columns, 0 to 1."""
    steps, weights = np.arange(len(w1)), Weights(np.array(w1), *np.full((3, len(w1)), 0.5))
    weights.w2[-1] = w2
    monkeypatch.setattr(ways, "read", lambda _: (steps, weights))
    plane = Plane(Axes(PlaneQuantity.W1, PlaneQuantity.W2), Range(0, 1), Range(0, 1))
    return path(None, plane, 2).steps.tolist()


def test_a_path_has_the_first_and_the_last_point_of_each_place(monkeypatch):
    assert walked(monkeypatch, 0.1, 0.2, 0.3, 0.4) == [0, 3]
    assert walked(monkeypatch, 0.1, 0.2, 0.3, 1.5, 1.6, 1.7, 0.4) == [0, 2, 3, 5, 6]
    assert walked(monkeypatch, -0.5, 0.1, 0.2, -0.6, -0.7, 1.5) == [0, 1, 2, 3, 4, 5]


@pytest.mark.parametrize("last", [math.inf, -math.inf, math.nan])
def test_a_path_ends_before_a_number_that_is_not_finite(monkeypatch, last):
    assert walked(monkeypatch, 0.1, 0.7, last) == [0, 1]
    assert walked(monkeypatch, 0.1, 0.7, 0.1, w2=last) == [0, 1]


def test_a_path_to_and_fro_is_thinned_out_between_its_ends(monkeypatch):
    assert walked(monkeypatch, *([0.2, 0.7] * 39)) == [*range(0, 78, 11)]


def test_every_step_is_read_at_the_start_and_after_an_edit():
    run = trained(2 * MOST_READ, lr=1e-9).run.fork(MOST_READ + 5, Settings(Rule.NOTEBOOK, 1e-6))
    run.train(MOST_READ)
    steps, _ = ways.read(RunPrefix(run, run.length))
    assert np.all(np.diff(steps) > 0)
    each = MOST_READ // 4  # half of what is read, for two beginnings
    assert {*range(each), *range(MOST_READ + 4, MOST_READ + 5 + each)} <= set(steps.tolist())
    assert steps[-1] == run.length


# the frame


@pytest.mark.parametrize("pair", ALL_AXES)
@pytest.mark.parametrize("steps", [0, 5, 200])
def test_the_frame_shows_where_it_stands_where_it_came_from_and_the_valley(pair, steps):
    prefix = trained(steps)
    weights = prefix.run.weights_at(steps)
    plane = plane_around(pair, prefix, weights)
    for step in range(steps + 1):
        assert plane.holds(pair.point(prefix.run.weights_at(step)))
    assert plane.holds(pair.point(weights))
    assert places_of_slope(plane, weights, 2.0).curves
    assert max(plane.a.width, plane.b.width) < 20


def test_a_run_that_overflows_does_not_spoil_the_frame():
    prefix = trained(100, lr=1e-3)
    assert prefix.run.overflow is not None
    plane = plane_around(Axes(PlaneQuantity.W1, PlaneQuantity.W3), prefix, prefix.run.weights_at(0))
    assert max(plane.a.width, plane.b.width) < 100
    assert places_of_slope(plane, prefix.run.weights_at(0), 2.0).curves


# the arrow


@pytest.mark.parametrize("rule", Rule)
@pytest.mark.parametrize("pair", [*ALL_AXES[:3], Axes(*PRODUCTS)])
def test_the_arrow_is_the_update(rule, pair):
    run = Run(replace(DEFAULT, rule=rule))
    moment = run.at(0, Phase.SAMPLE)
    plane = Plane(pair, Range(-20.0, 20.0), Range(-20.0, 20.0))
    found = arrow(moment, plane)
    run.train(1)
    assert found.start == pair.point(run.weights_at(0))
    assert found.end == pair.point(run.weights_at(1))
    x, y = DEFAULT.sample(0)
    for piece in found.pieces:
        stop = piece.points[-1]
        assert all(plane.holds(point) for point in piece.points)
        assert len(piece.points) > 2
        middle = math.sqrt(piece.interval.low * piece.interval.high)
        assert effect(linear(rule), DEFAULT_WEIGHTS, x, y, middle).verdict is piece.interval.verdict
        reached = compute_step(rule, DEFAULT_WEIGHTS, x, y, piece.interval.high)
        assert stop == pair.point(reached.new_weights) or piece is found.pieces[-1]
    for one, other in zip(found.pieces, found.pieces[1:], strict=False):
        assert one.points[-1] == other.points[0]
    assert found.pieces[0].interval.stable


def test_all_stretches_lie_along_the_arrow_on_a_wide_plane():
    moment = Run(DEFAULT).at(0, Phase.SAMPLE)
    wide = Plane(Axes(PlaneQuantity.W1, PlaneQuantity.W3), Range(-1e6, 1e6), Range(-1e6, 1e6))
    found = [piece.interval for piece in arrow(moment, wide).pieces]
    assert tuple(found) == rate_intervals(linear(Rule.EXACT), DEFAULT_WEIGHTS, *DEFAULT.sample(0))


def test_no_pieces_where_the_start_is_not_seen():
    moment = Run(DEFAULT).at(0, Phase.SAMPLE)
    away = Plane(Axes(PlaneQuantity.W1, PlaneQuantity.W3), Range(50.0, 60.0), Range(50.0, 60.0))
    found = arrow(moment, away)
    assert found.pieces == ()
    assert found.start == (1.0, 3.0)


# whatever the numbers


@given(
    data_of(any_number),
    weights_of(any_number),
    axes,
    st.sampled_from(Rule),
    st.one_of(st.floats(5e-324, 1.7e308), st.floats(1e-9, 1.0)),
    st.integers(0, 20),
)
@settings(max_examples=300)
@example(Dataset((0.0,), (1.0,)), DEFAULT_WEIGHTS, ALL_AXES[0], Rule.EXACT, 1e-5, 3)
@example(Dataset((1.0,), (2.0,)), Weights(0.0, 0.0, 0.0, 0.0), ALL_AXES[1], Rule.EXACT, 1e-5, 3)
@example(Dataset((1.0,), (2.0,)), Weights(*[1e150] * 4), Axes(*PRODUCTS), Rule.NOTEBOOK, 1e-5, 3)
def test_nothing_raises_or_warns_whatever_the_numbers(data, weights, which, rule, lr, steps):
    run = Run(Experiment(data, weights, lr, rule))
    run.train(steps)
    prefix, now = RunPrefix(run, run.length), run.weights_at(run.length)
    plane = plane_around(which, prefix, now)
    assert max(abs(plane.a.low), plane.a.high, abs(plane.b.low), plane.b.high) <= FARTHEST
    losses = surface(LINEAR, data, now, plane, 5)
    assert not np.isnan(losses).any()
    found = path(prefix, plane, 20)
    assert np.isfinite(found.a).all()
    assert np.isfinite(found.b).all()
    for curve in places_of_slope(plane, now, data.target_slope).curves:
        assert np.isfinite(curve).all()
    for level in contour_levels(losses):
        contour(plane, now, data, level)
    moved = arrow(run.at(run.length, Phase.SAMPLE), plane)
    assert moved.start == which.point(now) or not all(map(math.isfinite, moved.start))
    start = which.point(now)
    if all(abs(value) < 1e300 for value in start):
        assert plane.holds(start)


@given(data_of(measured, 8), weights_of(st.floats(-1e3, 1e3)))
def test_the_parabola_of_the_slope_is_the_mean_loss(data, weights):
    """The formula that makes a surface cheap, in fractions."""
    s = sum(Fraction(a) * Fraction(b) for a, b in zip(weights[:2], weights[2:], strict=True))
    pairs = [(Fraction(x), Fraction(y)) for x, y in zip(data.x, data.y, strict=True)]
    exact = sum((s * x - y) ** 2 for x, y in pairs) / (2 * len(pairs))
    assert loss_of_slope(data, slope(weights)) == pytest.approx(
        float(exact), abs=rounding(data, weights)
    )
