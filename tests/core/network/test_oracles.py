"""What is derived of the linear network against what was written by hand: the same bits."""

import csv
import random
from array import array

import numpy as np
import pytest

from core.network.compiled import compute_step, predict, run_forward, training_loop
from core.network.declared import LINEAR
from core.network.plan import plan
from core.network.rules import Rule
from core.training.presets import load_preset, preset_names
from tests.conftest import DATASETS
from tests.core.network import oracles

EXPERIMENTS = 10_000


def bits(*numbers):
    return array("d", numbers).tobytes()


def drawn(count):
    """Experiments from small to overflowing: weights, xs, ys, rate."""
    draw = random.Random(12).uniform
    for _ in range(count):
        size, rate = 10 ** draw(-3, 3), 10 ** draw(-9, 1)
        length = int(draw(1, 9))
        weights = tuple(draw(-size, size) for _ in range(4))
        xs = tuple(draw(-90, 90) for _ in range(length))
        yield weights, xs, tuple(draw(-90, 90) for _ in range(length)), rate


@pytest.mark.parametrize("rule", Rule)
def test_random_experiments_have_the_bits_of_the_loop_by_hand(rule):
    train, overflowed = training_loop(plan(LINEAR, rule)), 0
    for weights, xs, ys, rate in drawn(EXPERIMENTS):
        rows, last = train(weights, xs, ys, rate)
        expected_rows, expected = oracles.train(rule, weights, xs, ys, rate)
        assert bits(*rows, *last) == bits(*expected_rows, *expected), (weights, xs, ys, rate)
        overflowed += not np.isfinite(last).all()
    assert 100 < overflowed < EXPERIMENTS - 100


@pytest.mark.parametrize("rule", Rule)
def test_random_steps_have_the_bits_of_the_step_by_hand(rule):
    planned = plan(LINEAR, rule)
    assert planned.columns == oracles.Step._fields
    for weights, xs, ys, rate in drawn(EXPERIMENTS):
        step = compute_step(planned, weights, xs[0], ys[0], rate)
        assert tuple(step) == planned.columns
        expected = oracles.compute_step(rule, weights, xs[0], ys[0], rate)
        assert bits(*step.values()) == bits(*expected)


@pytest.mark.parametrize("rule", Rule)
def test_arrays_have_the_bits_of_the_step_by_hand(rule):
    drawn_ones = list(drawn(EXPERIMENTS))
    weights = [np.array(column) for column in zip(*(each[0] for each in drawn_ones), strict=True)]
    xs, ys = (np.array([each[place][0] for each in drawn_ones]) for place in (1, 2))
    with np.errstate(all="ignore"):
        for rate in (1e-9, 1e-4, 7.0):
            step = compute_step(plan(LINEAR, rule), weights, xs, ys, rate)
            expected = oracles.compute_step(rule, weights, xs, ys, rate)
            for name, column in step.items():
                assert column.tobytes() == getattr(expected, name).tobytes(), name


@pytest.mark.parametrize("rule", Rule)
@pytest.mark.parametrize("name", preset_names())
def test_presets_have_the_bits_of_the_loop_by_hand(name, rule):
    experiment = load_preset(name).experiment
    xs, ys = experiment.samples(0, 3 * len(experiment.data))
    rows, last = training_loop(plan(LINEAR, rule))(experiment.weights, xs, ys, experiment.lr)
    expected, expected_last = oracles.train(rule, experiment.weights, xs, ys, experiment.lr)
    assert bits(*rows, *last) == bits(*expected, *expected_last)


def test_the_forward_pass_is_the_steps():
    for weights, xs, ys, rate in drawn(100):
        step = oracles.compute_step(Rule.EXACT, weights, xs[0], ys[0], rate)
        forward = run_forward(LINEAR, weights, xs[0], ys[0])
        assert forward == {name: getattr(step, name) for name in forward}
        assert bits(predict(LINEAR, weights, xs[0])) == bits(step.y_hat)


def test_the_notebooks_print_comes_out():
    text = (DATASETS / "notebook_train.csv").read_text(encoding="utf-8")
    printed = list(csv.DictReader(text.splitlines()))
    planned, weights = plan(LINEAR, Rule.NOTEBOOK), load_preset("notebook").experiment.weights
    xs = [float(row["x"]) for row in printed]
    rows, _ = training_loop(planned)(weights, xs, [2 * x for x in xs], 1e-5)
    assert len(printed) == 21
    for place, row in enumerate(printed):
        begun = rows[4 * place : 4 * place + 4]
        assert predict(LINEAR, begun, xs[place]) == pytest.approx(
            float(row["printed_output"]), abs=5e-13
        )
