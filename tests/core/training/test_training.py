import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.base.frozen import replace
from core.base.problems import Problem
from core.data.dataset import Dataset
from core.data.order import FIXED, Order
from core.network.linear import linear
from core.network.rules import Rule
from core.network.weights import Weights
from core.step.phases import Phase, known_at, phases_of
from core.training.curves import steps_between, weights_between
from core.training.experiment import Experiment
from core.training.presets import load_preset
from core.training.run import BLOCK, Run, Settings
from tests.core.steps import compute_step

ORDERS = (FIXED, Order(shuffled=True, seed=9))


def replayed(experiment, steps):
    """All weights of the first steps, one step at a time."""
    weights = [experiment.weights]
    for k in range(steps):
        step = compute_step(experiment.rule, weights[-1], *experiment.sample(k), experiment.lr)
        weights.append(step.new_weights)
    return weights


@pytest.mark.parametrize("order", ORDERS)
@pytest.mark.parametrize("rule", Rule)
def test_any_step_comes_back_bit_for_bit(rule, order):
    experiment = replace(load_preset("default").experiment, rule=rule, order=order)
    run, steps = Run(experiment), 3 * BLOCK + 17
    draw = random.Random(2)
    while run.length < steps:
        run.train(min(draw.choice([1, 7, 100, BLOCK, 2 * BLOCK]), steps - run.length))
    weights = replayed(experiment, steps)
    for k in [0, 1, 99, 100, BLOCK - 1, BLOCK, BLOCK + 1, 2 * BLOCK, steps - 1, steps]:
        assert run.weights_at(k) == weights[k]
    assert [
        tuple(w)
        for w in zip(*(c.tolist() for c in weights_between(run, 0, steps + 1)), strict=True)
    ] == [tuple(w) for w in weights]


@pytest.mark.parametrize("order", ORDERS)
@pytest.mark.parametrize("rule", Rule)
def test_one_step_a_block_and_an_array_give_the_same_bits(rule, order):
    experiment = replace(load_preset("default").experiment, rule=rule, order=order)
    run = Run(experiment)
    run.train(BLOCK + 250)
    for start, stop in ((0, 130), (BLOCK - 70, BLOCK + 250)):
        rows = zip(
            *(column.tolist() for column in steps_between(run, start, stop).values()), strict=True
        )
        for k, row in enumerate(rows, start):
            moment = run.at(k, Phase.SAMPLE)
            index = moment.sample - 1
            assert row[:2] == (experiment.data.x[index], experiment.data.y[index])
            assert row == tuple(moment.numbers.values())
            assert moment.new_weights == run.weights_at(k + 1)


def test_shuffling_changes_the_run_but_not_its_first_weights():
    fixed, shuffled, other = (
        Run(replace(load_preset("default").experiment, order=order))
        for order in (*ORDERS, Order(shuffled=True, seed=10))
    )
    for run in (fixed, shuffled, other):
        run.train(300)
    assert fixed.weights_at(0) == shuffled.weights_at(0)
    assert len({run.weights_at(5) for run in (fixed, shuffled, other)}) == 3
    taken = [shuffled.at(k, Phase.SAMPLE).sample for k in range(300)]
    assert sorted(taken[100:200]) == list(range(1, 101))
    assert taken[:100] != taken[100:200]


@pytest.mark.parametrize("order", ORDERS)
def test_training_never_depends_on_how_it_was_cut(order):
    experiment = replace(load_preset("default").experiment, order=order)
    whole, parts = Run(experiment), Run(experiment)
    whole.train(2500)
    for _ in range(2500):
        parts.train(1)
    assert whole.rows(0, 2501) == parts.rows(0, 2501)


def test_a_step_outside_the_run_is_refused():
    run = Run(load_preset("default").experiment)
    run.train(5)
    for step in (-1, 6):
        with pytest.raises(IndexError):
            run.weights_at(step)


def test_a_run_ends_before_the_first_step_that_is_not_finite():
    experiment = replace(load_preset("default").experiment, lr=1e-4)
    run = Run(experiment)
    made = run.train(1000)
    assert made == run.length == run.overflow.step < 20
    assert run.train(10) == 0
    last = run.at(run.length - 1, Phase.SAMPLE)
    assert last.overflow is None
    at_end = run.at(run.length, Phase.AFTER)
    assert at_end.phase is run.overflow.phase
    assert at_end.overflow == (run.overflow.phase, run.overflow.name)


@pytest.mark.parametrize("order", ORDERS)
def test_overflow_does_not_depend_on_how_training_was_cut(order):
    experiment = replace(load_preset("default").experiment, lr=1e-4, order=order)
    whole, parts = Run(experiment), Run(experiment)
    whole.train(1000)
    while parts.train(1):
        pass
    assert (whole.length, whole.overflow) == (parts.length, parts.overflow)
    assert whole.rows(0, whole.length + 1) == parts.rows(0, parts.length + 1)


def test_a_loss_that_overflows_alone_ends_the_run():
    """The weights stay finite here: the rate is tiny. The loss does not."""
    data = Dataset((1.0,), (1e200,))
    run = Run(Experiment(data, Weights(1.0, 1.0, 1.0, 1.0), 1e-300))
    assert run.train(5) == 0
    assert run.overflow.name == "loss"


def test_a_diverged_weight_within_bounds_is_no_overflow():
    run = Run(Experiment(Dataset((1e-20,), (1.0,)), Weights(1e40, 1.0, 1.0, 1.0), 1e-80))
    assert run.train(2000) == 2000
    assert run.overflow is None


@given(st.integers(0, 2200), st.integers(1, 1500), st.sampled_from(ORDERS))
@settings(deadline=None, max_examples=30)
def test_a_fork_shares_its_past_bit_for_bit(step, more, order):
    run = Run(replace(load_preset("default").experiment, order=order))
    run.train(2200)
    before = run.rows(0, 2201)
    fork = run.fork(step, Settings(Rule.SEQUENTIAL, 3e-6))
    assert fork.length == step
    assert fork.rows(0, step + 1) == run.rows(0, step + 1)
    fork.train(more)
    assert run.rows(0, 2201) == before
    numbers = steps_between(fork, 0, fork.length)
    for k in {0, max(step - 1, 0), step, fork.length - 1}:
        assert all(
            value == numbers[name][k] for name, value in fork.at(k, Phase.SAMPLE).numbers.items()
        )
    assert fork.settings_at(step) == (Rule.SEQUENTIAL, 3e-6)
    if step:
        assert fork.settings_at(step - 1) == run.settings_at(step - 1)


def test_the_moments_numbers_are_the_steps():
    run = Run(load_preset("default").experiment)
    run.train(120)
    moment = run.at(105, Phase.AFTER)
    assert (moment.step, moment.epoch, moment.sample) == (105, 2, 6)
    assert moment.new_weights == run.weights_at(106)
    assert moment.weights == run.weights_at(106)
    assert run.at(105, Phase.LOSS).weights == run.weights_at(105)


@pytest.mark.parametrize("rule", Rule)
def test_each_phase_brings_its_numbers_once(rule):
    run = Run(replace(load_preset("default").experiment, rule=rule))
    before = frozenset()
    for phase in phases_of(linear(rule)):
        now = known_at(linear(rule), phase)
        assert before < now
        moment = run.at(0, phase)
        assert moment.phase is phase
        for name in now - before:
            assert moment.is_active(name)
            assert moment.known(name) == moment.number(name)
        before = now
    every = {*moment.numbers, *moment.after}
    assert before == every - {"w1", "w2", "w3", "w4"}


def test_the_orders_of_the_phases():
    assert " ".join(phases_of(linear(Rule.EXACT))) == (
        "sample h1 h2 y_hat loss dL_dy_hat dL_dw4 dL_dw3 dL_dh2 dL_dh1 dL_dw2 dL_dw1 update after"
    )
    assert " ".join(phases_of(linear(Rule.NOTEBOOK))) == (
        "sample h1 h2 y_hat loss dL_dy_hat dL_dw4 update_w4 dL_dw3 update_w3 dL_dh2 dL_dw2 "
        "update_w2 dL_dh1 dL_dw1 update_w1 after"
    )
    assert phases_of(linear(Rule.SEQUENTIAL)) == phases_of(linear(Rule.NOTEBOOK))


def test_a_number_whose_phase_has_not_come_is_not_known():
    moment = Run(load_preset("default").experiment).at(0, Phase.H1)
    assert moment.known("h1") is not None
    assert moment.known("h2") is None
    assert moment.known("w4") == 2.0


def test_a_phase_the_rule_lacks_gives_its_first():
    run = Run(load_preset("notebook").experiment)
    assert run.at(0, Phase.UPDATE).phase is Phase.SAMPLE


@pytest.mark.parametrize(
    ("change", "key"),
    [
        ({"lr": 0.0}, "lr.not_positive"),
        ({"lr": -1.0}, "lr.not_positive"),
        ({"lr": float("inf")}, "lr.not_positive"),
        ({"lr": float("nan")}, "lr.not_positive"),
        ({"weights": Weights(1.0, float("nan"), 1.0, 1.0)}, "weight.not_finite"),
        ({"weights": Weights(1.0, 1.0, 1.0, float("inf"))}, "weight.not_finite"),
    ],
)
def test_an_experiment_is_checked_when_made(change, key):
    with pytest.raises(Problem) as caught:
        replace(load_preset("default").experiment, **change)
    assert caught.value.message.key == key


def test_the_default_converges_and_its_loss_reaches_zero():
    from core.training.curves import loss_over_all_data

    run = Run(load_preset("default").experiment)
    run.train(5000)
    losses = loss_over_all_data(run, 0, 5001)
    assert losses[100] < 1e-6
    assert (losses == 0.0).any()


def test_kept_steps_cost_at_most_48_bytes():
    import sys

    run = Run(load_preset("default").experiment)
    run.train(200_000)
    kept = sum(sys.getsizeof(block) for block in run._blocks)
    assert kept / run.length < 48
