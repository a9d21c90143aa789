import random
from collections import Counter
from functools import partial

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.base.frozen import replace
from core.base.random_seed import MOST_SEED
from core.base.work import finish
from core.data import order as orders
from core.data.dataset import Dataset
from core.data.order import FIXED, Order, permutation
from core.data.uniform import permuted_in_pieces, uniforms
from core.training.experiment import Experiment
from tests.core.problems import problem_of
from tests.core.state.test_growth import work_of

DATA = Dataset(tuple(map(float, range(7))), tuple(map(float, range(100, 107))))


def shuffled(seed):
    return Order(shuffled=True, seed=seed)


def experiment_of(count=7, order=FIXED):
    values = tuple(map(float, range(count)))
    return Experiment(Dataset(values, values), order=order)


def epoch_of(experiment, epoch):
    count = len(experiment.data)
    return [experiment.sample_index(epoch * count + place) for place in range(count)]


def test_the_fixed_order_is_the_data_again_and_again():
    assert [experiment_of(3).sample_index(step) for step in range(7)] == [0, 1, 2, 0, 1, 2, 0]
    assert Experiment(DATA).order == FIXED


@given(st.integers(0, 2**63), st.integers(0, 10**9), st.integers(1, 40))
def test_every_epoch_takes_every_sample_once(seed, epoch, count):
    assert sorted(epoch_of(experiment_of(count, shuffled(seed)), epoch)) == list(range(count))


def test_an_epoch_depends_on_seed_and_number_alone():
    one, other = (experiment_of(50, shuffled(seed)) for seed in (1, 2))
    late = epoch_of(one, 9)
    orders._kept.clear()
    assert epoch_of(one, 9) == late
    assert epoch_of(replace(one, lr=1e-3), 9) == late
    epochs = [tuple(epoch_of(e, k)) for e in (one, other) for k in range(20)]
    assert len(set(epochs)) == 40


def test_the_order_will_be_the_same_in_every_version():
    """Worked out by the letter of Algorithm P: choose among the first j, exchange, j less one."""
    uniform = random.Random(4 * 2**64 + 5).random
    left = list(range(7))
    for j in range(7, 1, -1):
        k = int(j * uniform())
        left[k], left[j - 1] = left[j - 1], left[k]
    assert epoch_of(experiment_of(7, shuffled(3)), 5) == left


def test_all_orders_are_equally_likely():
    counts = Counter(tuple(permutation(8, epoch, 3)) for epoch in range(6000))
    assert len(counts) == 6
    assert all(abs(count - 1000) < 5 * 29 for count in counts.values())  # five standard deviations


@given(
    st.lists(st.integers(0, 10**6), max_size=60),
    st.integers(1, 30),
    st.sampled_from([FIXED, shuffled(5)]),
)
def test_an_array_of_steps_gives_what_each_gives(steps, count, order):
    experiment = experiment_of(count, order)
    found = experiment.sample_index(np.array(steps, dtype=np.int64))
    assert found.dtype == np.int64
    assert found.tolist() == [experiment.sample_index(step) for step in steps]


@pytest.mark.parametrize("order", [FIXED, shuffled(5)])
@given(st.integers(0, 10**7), st.integers(0, 3000))
def test_a_stretch_of_samples_gives_what_each_gives(order, start, count):
    experiment = Experiment(DATA, order=order)
    xs, ys = experiment.samples(start, count)
    each = [experiment.sample(step) for step in range(start, start + count)]
    assert list(zip(xs, ys, strict=True)) == each
    indices = order.indices(start, count, len(DATA))
    assert indices.tolist() == [int(x) for x, _ in each]


def test_a_step_far_off_costs_one_permutation_and_few_are_kept():
    experiment = experiment_of(1000, shuffled(6))
    orders._kept.clear()
    for step in (19_999_999, 19_999_000, 19_999_500):
        experiment.sample(step)
    assert list(orders._kept) == [(6, 19_999, 1000)]
    experiment.samples(0, 8_000)
    assert list(orders._kept) == [(6, epoch, 1000) for epoch in range(8)]
    experiment.sample(0)
    experiment.sample(8_000)
    assert list(orders._kept) == [(6, epoch, 1000) for epoch in (2, 3, 4, 5, 6, 7, 0, 8)]


def test_the_order_of_many_is_found_in_pieces_and_then_known(monkeypatch):
    order, count = shuffled(6), 5_000
    orders._kept.clear()
    assert len(list(order.looked_at(2 * count - 1, 2, count))) > 12
    assert list(orders._kept) == [(6, 1, count), (6, 2, count)]
    monkeypatch.setattr(orders, "permutation_in_pieces", None)
    assert sorted(order.indices(count, 2 * count, count)) == sorted([*range(count)] * 2)


def test_the_order_of_few_is_not_looked_at_before():
    orders._kept.clear()
    assert not list(shuffled(6).looked_at(0, 100_000, 4_096))
    assert not list(FIXED.looked_at(0, 100_000, 10_000))
    assert not orders._kept


def test_a_seed_must_be_one_of_its_own():
    assert problem_of(shuffled, -1).key == "seed.outside"
    assert problem_of(shuffled, 2**63 + 1).key == "seed.outside"


def exchanged(seed, epoch, count):
    """Return an order made one exchange after the other."""
    uniform = random.Random((seed + 1) * 2 * MOST_SEED + epoch).random
    left = list(range(count))
    for last in range(count - 1, 0, -1):
        other = int(uniform() * (last + 1))
        left[last], left[other] = left[other], left[last]
    return left


@pytest.mark.parametrize("count", [4_096, 4_097, 8_191, 30_000])
def test_the_order_of_many_is_what_exchanging_them_one_by_one_makes(count):
    for seed, epoch in ((3, 0), (2**63, 10**9)):
        assert permutation(seed, epoch, count).tolist() == exchanged(seed, epoch, count)


@given(st.integers(0, 2**70), st.integers(1, 60))
def test_all_exchanges_at_once_make_what_each_after_the_other_does(seed, count):
    uniform = random.Random(seed).random
    assert uniforms(seed, count).tolist() == [uniform() for _ in range(count)]
    whole = 2 * MOST_SEED
    assert finish(permuted_in_pieces(seed + whole, count)).tolist() == exchanged(0, seed, count)


def test_the_order_of_many_costs_the_same_calls_however_many():
    calls = [work_of(partial(finish, permuted_in_pieces(5, count))) for count in (20_000, 40_000)]
    assert max(calls) < 700


@pytest.mark.parametrize("count", [4_096, 5_000])
def test_a_stretch_of_many_shuffled_samples_gives_what_each_gives(count):
    experiment = experiment_of(count, shuffled(2))
    xs, ys = experiment.samples(count - 50, 100)
    each = [experiment.sample(step) for step in range(count - 50, count + 50)]
    assert list(zip(xs, ys, strict=True)) == each
    assert {type(value) for value in xs} == {float}
