import math
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from core.analysis.networks import LinearNetworks, learned_slopes
from core.analysis.slope import loss_of_slope, slope
from core.base.frozen import replace
from core.base.work import finish
from core.data.dataset import Dataset
from core.data.order import FIXED, Order
from core.network.rules import Rule
from core.network.weights import Weights
from core.rates.sweep import (
    _OVERHEAD,
    _WORK,
    MOST_RATES,
    NEVER,
    log_rates,
    sweep,
)
from core.training.compare import outcome
from core.training.experiment import Experiment
from core.training.presets import load_preset
from core.training.run import Run
from core.training.run_prefix import RunPrefix
from tests.core.problems import problem_of
from tests.core.steps import compute_step

DEFAULT = load_preset("default").experiment
TINY = 5e-324
ONE_SAMPLE = Dataset((1.0,), (2.0,))
HUGE = 1.7976931348623157e308

finite = st.floats(allow_nan=False, allow_infinity=False)
modest = st.floats(-5, 5)
sizes = st.builds(lambda m, e: m * 10.0**e, st.floats(-9, 9), st.integers(-320, 160))
odd = st.sampled_from([0.0, -0.0, TINY, -TINY, 1e154, 1.3e154, -1e200, HUGE, -HUGE])
numbers = st.one_of(modest, sizes, finite, odd)
rates = st.one_of(
    st.floats(-9, 0).map(lambda e: 10.0**e),
    st.floats(TINY, HUGE),
    st.sampled_from([TINY, 1e-300, 1e300, HUGE]),
)
orders = st.one_of(
    st.just(FIXED), st.builds(lambda seed: Order(shuffled=True, seed=seed), st.integers(0, 99))
)


@st.composite
def experiments(draw, numbers):
    pairs = draw(st.lists(st.tuples(numbers, numbers), min_size=1, max_size=5))
    if draw(st.booleans()):
        pairs = [(x, 2 * x) for x, _ in pairs if math.isfinite(2 * x)] or [(1.0, 2.0)]
    x, y = zip(*pairs, strict=True)
    return Experiment(
        Dataset(x, y),
        Weights(*(draw(numbers) for _ in range(4))),
        rule=draw(st.sampled_from(Rule)),
        order=draw(orders),
    )


def assert_is_as_single_runs(experiment, rates, steps):
    found = finish(sweep(experiment, rates, steps))
    assert found.rates.tolist() == list(rates)
    for i, lr in enumerate(rates):
        run = Run(replace(experiment, lr=lr))
        run.train(steps)
        assert found.outcome(i) == outcome(RunPrefix(run, run.length)), lr
        loss = np.float64(loss_of_slope(experiment.data, slope(run.weights_at(run.length))))
        assert np.array_equal(found.losses[i], loss, equal_nan=True), lr


@given(experiments(numbers), st.lists(rates, min_size=1, max_size=6), st.integers(0, 40))
@settings(max_examples=300)
@example(  # the loss overflows, and no weight does
    Experiment(Dataset((1.0,), (1.5e154,)), Weights(0.0, 0.0, 0.0, 0.0)), [1e-3], 5
)
@example(  # only the loss overflows, and the update lands just where nothing is left to learn
    Experiment(Dataset((2.0**-333,), (0.0,)), Weights(2.0**424, 0.0, 2.0**424, 0.0)), [2.0**-182], 3
)
@example(Experiment(Dataset((1e-200,), (0.0,)), Weights(-0.0, TINY, -0.0, 1e300)), [1e-3], 9)
def test_a_sweep_is_as_many_single_runs_whatever_the_numbers(experiment, rates, steps):
    assert_is_as_single_runs(experiment, rates, steps)


@given(
    experiments(modest),
    st.lists(st.floats(-6, 1).map(lambda e: 10.0**e), min_size=1, max_size=8),
    st.integers(0, 700),
)
@settings(max_examples=60)
def test_a_sweep_is_as_many_single_runs_over_many_blocks(experiment, rates, steps):
    assert_is_as_single_runs(experiment, rates, steps)


@pytest.mark.parametrize("name", ["default", "notebook", "notebook-x", "symmetric", "zero"])
@pytest.mark.parametrize("order", [FIXED, Order(shuffled=True, seed=3)])
def test_presets_are_swept_as_single_runs(name, order):
    experiment = replace(load_preset(name).experiment, order=order)
    assert_is_as_single_runs(experiment, log_rates(1e-8, 1e-2, 60), 250)


def test_the_sweep_of_the_defaults_has_all_three_ends():
    found = finish(sweep(DEFAULT, log_rates(1e-9, 1e-2, 200), 300))
    early = found.overflowed >= 0
    learned = found.converged >= 0
    assert early.any()
    assert learned.any()
    assert (~early & ~learned).any()
    assert np.all(found.losses[learned & ~early] < 1e-6)
    assert found.overflowed[early].max() < 300
    assert found.rates[early].min() > found.rates[learned].min()


@given(st.data(), st.sampled_from(Rule))
def test_many_networks_step_as_one(data, rule):
    weights = Weights(*(data.draw(numbers) for _ in range(4)))
    each = data.draw(st.lists(rates, min_size=1, max_size=5))
    samples = data.draw(st.lists(st.tuples(numbers, numbers), min_size=1, max_size=5))
    networks, alone = (
        LinearNetworks(rule, weights, np.array(each), ONE_SAMPLE, 1e-6),
        [weights] * len(each),
    )
    with np.errstate(all="ignore"):
        for x, y in samples:
            networks.learn(x, y)
            alone = [
                compute_step(rule, w, x, y, lr).new_weights
                for w, lr in zip(alone, each, strict=True)
            ]
    as_one = np.array(alone).T
    same = (np.array(networks.weights) == as_one) & (
        np.signbit(networks.weights) == np.signbit(as_one)
    )
    assert np.all(same | np.isnan(as_one) & np.isnan(networks.weights))


def test_what_is_not_finite_is_not_missed_and_is_forgotten_once_asked():
    zero = Weights(0.0, 0.0, 0.0, 0.0)
    networks = LinearNetworks(Rule.EXACT, zero, np.array([1e-3]), ONE_SAMPLE, 1e-6)
    with np.errstate(all="ignore"):
        networks.learn(1.0, 1e150)
        assert networks.surely_finite().tolist() == [True]
        networks.learn(1.0, 1.5e154)
        assert networks.surely_finite().tolist() == [False]
        assert networks.surely_finite().tolist() == [True]


@given(st.lists(st.tuples(numbers, numbers), min_size=1, max_size=4), st.floats(0, 1e3))
@example([(1.0, 2.0)], 1e-6)
@example([(0.0, 0.0)], 1e-6)
@example([(0.0, 1.0)], 1e-6)
@example([(1e-162, 1e-162)], 1e-6)
def test_the_learned_slopes_are_known_to_the_last_bit(pairs, threshold):
    x, y = zip(*pairs, strict=True)
    data = Dataset(x, y)
    low, high = learned_slopes(data, threshold)
    if low > high:
        assert not loss_of_slope(data, data.target_slope or 0.0) < threshold
        return
    assert loss_of_slope(data, low) < threshold
    assert loss_of_slope(data, high) < threshold
    assert not loss_of_slope(data, math.nextafter(low, -math.inf)) < threshold
    assert not loss_of_slope(data, math.nextafter(high, math.inf)) < threshold
    for part in np.linspace(0, 1, 9).tolist():
        between = min(max(low * (1 - part) + high * part, low), high)
        assert loss_of_slope(data, between) < threshold


@given(
    st.floats(-300, 300).map(lambda e: 10.0**e),
    st.floats(-300, 300).map(lambda e: 10.0**e),
    st.integers(2, 50),
)
def test_rates_are_evenly_spaced_on_a_log_scale(one, other, count):
    low, high = min(one, other), max(one, other)
    found = log_rates(low, high, count)
    assert (len(found), found[0], found[-1]) == (count, low, high)
    step = (math.log(high) - math.log(low)) / (count - 1)
    for a, b in pairwise(found):
        assert math.log(b) - math.log(a) == pytest.approx(step, abs=1e-11)


@pytest.mark.parametrize(
    ("arguments", "key"),
    [
        ((0.0, 1.0, 9), "lr.not_positive"),
        ((1e-3, math.inf, 9), "lr.not_positive"),
        ((1e-3, 1e-4, 9), "rates.range"),
        ((1e-4, 1e-3, 1), "rates.count"),
        ((1e-4, 1e-3, MOST_RATES + 1), "rates.count"),
    ],
)
def test_bad_ranges_are_refused(arguments, key):
    assert problem_of(log_rates, *arguments).key == key


def test_a_bad_rate_is_refused():
    assert problem_of(next, sweep(DEFAULT, [1e-3, -1.0], 3)).key == "lr.not_positive"
    with pytest.raises(ValueError, match="-1 steps"):
        next(sweep(DEFAULT, [1e-3], -1))


@pytest.mark.parametrize("count", [2, 300, 4096])
def test_a_sweep_comes_in_small_slices_with_rising_progress(count, monkeypatch):
    work, learn = [0], LinearNetworks.learn

    def counted(self, x, y):
        work[-1] += len(self) + _OVERHEAD
        learn(self, x, y)

    monkeypatch.setattr(LinearNetworks, "learn", counted)
    progress = []
    for share in sweep(DEFAULT, log_rates(1e-7, 1e-3, count), 150):
        progress.append(share)
        work.append(0)
    assert max(work) <= _WORK
    assert sum(work) > 150 * (_OVERHEAD + 1)
    assert progress == sorted(progress)
    assert (progress[0], progress[-1]) == (0.0, 1.0)


def test_a_dropped_sweep_leaves_nothing_behind():
    before = np.geterr()
    work = sweep(DEFAULT, log_rates(1e-7, 1.0, 50), 1000)
    for _ in range(5):
        next(work)
        assert np.geterr() == before
    work.close()
    assert np.geterr() == before


def test_networks_that_overflowed_cost_nothing_more(monkeypatch):
    sizes, learn = [], LinearNetworks.learn
    monkeypatch.setattr(
        LinearNetworks, "learn", lambda self, x, y: (sizes.append(len(self)), learn(self, x, y))
    )
    found = finish(sweep(DEFAULT, log_rates(1e-6, 1.0, 100), 400))
    assert sizes[0] == 100
    assert sizes[-1] == np.count_nonzero(found.overflowed == NEVER) < 60
    assert found.losses.flags.writeable is False
    assert finish(sweep(DEFAULT, [1.0], 10**9)).overflowed.tolist() == [4]


def test_runs_that_overflow_at_the_step_that_comes_next():
    data, weights = Dataset((1.0,), (0.0,)), Weights(1e100, 0.0, 1e100, 0.0)
    found = finish(sweep(Experiment(data, weights), [1e-3], 0))
    assert (found.overflowed.tolist(), found.converged.tolist()) == ([0], [NEVER])
    assert found.losses.tolist() == [math.inf]
