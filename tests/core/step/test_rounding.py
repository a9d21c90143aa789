"""What rounding explains, against exact arithmetic."""

import math
from fractions import Fraction

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.analysis.stability import ErrorEffect, effect
from core.network.declared import LINEAR
from core.network.linear import linear
from core.network.rules import Rule
from core.network.weights import Weights
from core.step.rounding import error_rounding, is_only_rounding
from core.training.presets import load_preset
from core.training.run import Run

fractions = st.fractions(-1000, 1000, max_denominator=10**6)


@given(fractions, fractions, fractions, fractions, fractions)
def test_an_exactly_fitting_network_has_no_error_beyond_rounding(
    w1: Fraction, w2: Fraction, w3: Fraction, w4: Fraction, x: Fraction
) -> None:
    weights = Weights(*map(float, (w1, w2, w3, w4)))
    target = float(w1 * w3 + w2 * w4) * float(x)
    assert is_only_rounding(LINEAR, weights, float(x), target)


@given(fractions, fractions, fractions, fractions, fractions)
def test_an_error_that_is_a_fact_is_never_put_down_to_rounding(
    w1: Fraction, w2: Fraction, w3: Fraction, w4: Fraction, x: Fraction
) -> None:
    weights = Weights(*map(float, (w1, w2, w3, w4)))
    added = abs(w1 * w3 * x) + abs(w2 * w4 * x)
    target = float((w1 * w3 + w2 * w4) * x + added / 10**12)
    assert is_only_rounding(LINEAR, weights, float(x), target) is (added == 0)


@pytest.mark.parametrize(("units", "explained"), [(0, True), (30, True), (34, False)])
def test_each_of_what_is_added_up_may_be_off_by_eight_roundings(
    units: int, *, explained: bool
) -> None:
    """Two products of 1 and a target of 2: 8 times 4 units of 2^-53."""
    target = 2 - units * 2.0**-53
    assert is_only_rounding(LINEAR, Weights(1.0, 1.0, 1.0, 1.0), 1.0, target) is explained


@pytest.mark.parametrize(
    ("preset", "learned"), [("default", True), ("by-hand", True), ("too-slow", False)]
)
def test_what_is_left_when_weights_no_longer_change_is_rounding(
    preset: str, *, learned: bool
) -> None:
    experiment = load_preset(preset).experiment
    run = Run(experiment)
    run.train(5000)
    weights = run.weights_at(5000)
    data = experiment.data
    judged = {is_only_rounding(LINEAR, weights, x, y) for x, y in zip(data.x, data.y, strict=True)}
    assert judged == {learned}


def test_arrays_have_the_bits_of_floats() -> None:
    weights, x, y = Weights(0.1, -2.0, 3e5, 1e-7), np.array([1.0, 1e300, 0.0]), np.arange(3.0)
    columns = Weights(*(np.full(3, w) for w in weights))
    with np.errstate(over="ignore"):
        together = error_rounding(LINEAR, columns, x, y).tolist()
    assert together == [
        error_rounding(LINEAR, weights, *each) for each in zip(x.tolist(), y.tolist(), strict=True)
    ]


@pytest.mark.parametrize("x", [1e308, math.inf, math.nan])
def test_what_is_not_finite_is_no_matter_of_rounding(x: float) -> None:
    assert not is_only_rounding(LINEAR, Weights(1.0, 2.0, 3.0, 2.0), x, 2.0)
    assert not is_only_rounding(LINEAR, Weights(1.0, 2.0, -3.0, 2.0), 1.0, x)


@pytest.mark.parametrize("w3", [1.0, -1.0])
def test_finite_numbers_whose_sum_is_not_have_an_error_that_can_be_judged(w3: float) -> None:
    """The output is the target: what is added up to the error is more than a float can hold."""
    weights = Weights(1.0, 0.0, w3, 1.0)
    found = effect(linear(Rule.EXACT), weights, 1e308, w3 * 1e308, 1e-5)
    assert (found.error, found.ratio, found.verdict) == (0.0, None, ErrorEffect.NOTHING)
