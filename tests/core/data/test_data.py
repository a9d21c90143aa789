import math
import random

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.analysis.slope import least_loss, loss_of_slope
from core.base.frozen import replace
from core.data.dataset import MOST_SAMPLES, Dataset, Generated, join
from core.training.presets import load_preset
from tests.core.problems import problem_of

finite = st.floats(-1e6, 1e6)
HOW = Generated(count=79, low=1.0, high=100.0, slope=2.0, noise=0.0, seed=121)


def test_generated_data_depend_on_the_seed_alone():
    one = HOW.draw()
    assert one == HOW.draw()
    assert one != replace(HOW, seed=122).draw()
    assert one.x[0] == 1 + 99 * random.Random(121).random()
    assert all(1 <= x < 100 and y == 2 * x for x, y in zip(one.x, one.y, strict=True))


def test_the_shipped_data_are_drawn_this_way():
    assert load_preset("default").experiment.data.x[21:] == HOW.draw().x


def test_noise_leaves_x_as_it_is_and_stays_within_its_half_width():
    exact, noisy = HOW.draw(), replace(HOW, noise=0.5).draw()
    assert noisy.x == exact.x
    off = [a - b for a, b in zip(noisy.y, exact.y, strict=True)]
    assert max(map(abs, off)) <= 0.5
    assert min(off) < -0.4 < 0.4 < max(off)
    uniform = random.Random(121).random
    drawn = [uniform() for _ in range(80)]
    assert noisy.y[0] == 2 * noisy.x[0] + 0.5 * (2 * drawn[79] - 1)


@pytest.mark.parametrize("count", [4_096, 4_097, 9_000])
@pytest.mark.parametrize("noise", [0.0, 0.3])
def test_many_are_drawn_to_the_bits_of_each(count, noise):
    how = Generated(count, low=-0.1, high=7.3, slope=1 / 3, noise=noise, seed=11)
    uniform = random.Random(11).random
    x = [-0.1 + (7.3 - -0.1) * uniform() for _ in range(count)]
    y = [1 / 3 * value + (noise * (2 * uniform() - 1) if noise else 0.0) for value in x]
    data = how.draw()
    assert (list(data.x), list(data.y), data.origin) == (x, y, how)
    assert {type(value) for value in (*data.x, *data.y)} == {float}
    assert [array.tolist() for array in data.arrays] == [x, y]


def test_all_samples_may_have_one_x():
    data = replace(HOW, low=3.0, high=3.0, noise=1.0).draw()
    assert set(data.x) == {3.0}
    assert len(set(data.y)) == 79


@pytest.mark.parametrize(
    ("change", "key"),
    [
        ({"count": 0}, "data.count"),
        ({"count": MOST_SAMPLES + 1}, "data.count"),
        ({"low": 101.0}, "data.range"),
        ({"low": -math.inf}, "data.setting_not_finite"),
        ({"slope": math.nan}, "data.setting_not_finite"),
        ({"noise": math.nan}, "data.setting_not_finite"),
        ({"noise": -0.1}, "data.noise"),
        ({"seed": -1}, "seed.outside"),
        ({"seed": 2**63 + 1}, "seed.outside"),
        ({"slope": 1e308}, "data.not_finite"),
        ({"low": -1e308, "high": 1e308, "slope": 0.0}, "data.not_finite"),
    ],
)
def test_what_cannot_be_drawn_is_refused_when_it_is_said(change, key):
    assert problem_of(replace, HOW, **change).key == key


@given(st.floats(-1e300, 1e300), st.floats(0, 1e300), st.floats(-1e7, 1e7), st.floats(0, 1e307))
def test_what_is_accepted_can_be_drawn(low, span, slope, noise):
    data = Generated(5, low, low + span, slope, noise, 0).draw()
    assert all(low <= x <= low + span for x in data.x)


def test_data_know_how_they_were_generated_but_are_equal_by_their_samples():
    data = HOW.draw()
    typed = Dataset(data.x, data.y)
    assert data.origin == HOW
    assert typed.origin is None
    assert (data, hash(data)) == (typed, hash(typed))


def test_a_sample_is_replaced():
    data = replace(HOW, count=3).draw()
    x, y = data.x, data.y
    changed = data.replaced(1, x=5.0)
    assert (changed.x, changed.y) == ((x[0], 5.0, x[2]), y)
    assert changed.origin is None
    assert data.replaced(2, y=-1.0).y == (y[0], y[1], -1.0)
    assert data.replaced(0, 7.0, 8.0) == Dataset((7.0, *x[1:]), (8.0, *y[1:]))
    assert problem_of(data.replaced, 0, math.inf).key == "data.not_finite"
    for index in (-1, 3):
        with pytest.raises(IndexError):
            data.replaced(index, 1.0)


def test_data_are_joined_in_their_order():
    one, two = Dataset((1.0,), (2.0,)), HOW.draw()
    assert join([one, two]) == Dataset((1.0, *two.x), (2.0, *two.y))
    assert join([two]).origin == HOW
    assert problem_of(join, []).key == "data.empty"


def test_a_line_has_its_slope_and_nothing_left():
    data = load_preset("default").experiment.data
    assert data.target_slope == 2.0
    assert least_loss(data) == 0.0


@given(st.lists(st.tuples(finite, finite), min_size=1, max_size=30), st.floats(-50, 50))
def test_the_loss_over_all_data_is_the_mean_of_all_losses(samples, s):
    data = Dataset(tuple(x for x, _ in samples), tuple(y for _, y in samples))
    direct = math.fsum(0.5 * (s * x - y) ** 2 for x, y in samples) / len(samples)
    size = max(max(abs(s * x) + abs(y) for x, y in samples) ** 2, 1e-300)
    if all(abs(x) > 1e-100 for x, _ in samples):
        assert loss_of_slope(data, s) == pytest.approx(direct, rel=1e-6, abs=1e-9 * size)


def test_where_every_x_is_zero_there_is_no_target():
    data = Dataset((0.0, 0.0), (1.0, 3.0))
    assert data.target_slope is None
    assert loss_of_slope(data, np.array([5.0, 7.0])).tolist() == [2.5, 2.5]


@pytest.mark.parametrize("scale", [1e-320, 1e-200, 1e200, 1e307])
def test_extreme_data_raise_nothing(scale):
    data = Dataset((scale, scale / 2), (2 * scale, scale))
    assert data.target_slope == pytest.approx(2.0, rel=1e-3) or data.target_slope == math.inf
    assert least_loss(data) >= 0 or math.isnan(least_loss(data))
    assert data.mean_square_x >= 0


def test_data_must_be_finite_and_there():
    assert problem_of(Dataset, (), ()).key == "data.empty"
    assert problem_of(Dataset, (math.nan,), (1.0,)).key == "data.not_finite"
