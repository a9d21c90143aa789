import random

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.analysis.slope import slope
from core.network.compiled import training_loop
from core.network.linear import linear
from core.network.rules import STALE_INPUT, Rule
from core.network.weights import Weights
from tests.core.steps import compute_step, squared_error_loss, y_hat_of

numbers = st.floats(-50, 50)
weights = st.builds(Weights, numbers, numbers, numbers, numbers)
rates = st.floats(1e-9, 1e-2)


def by_hand():
    """The step that a textbook would print: w = 4, 3, 2, -1, x = 2, y = 4, lr = 0.005."""
    return compute_step(Rule.EXACT, Weights(4.0, 3.0, 2.0, -1.0), 2.0, 4.0, 0.005)


def test_a_step_derived_by_hand():
    step = by_hand()
    assert (step.h1, step.h2, step.y_hat, step.error, step.loss) == (8, 6, 10, 6, 18)
    assert (step.dL_dw1, step.dL_dw2, step.dL_dw3, step.dL_dw4) == (24, -12, 48, 36)
    assert step.new_weights == pytest.approx((3.88, 3.06, 1.76, -1.18))
    after = y_hat_of(step.new_weights, 2.0) - 4.0
    assert squared_error_loss(after) == pytest.approx(2.967, abs=5e-4)


def test_sequential_uses_the_new_output_weights():
    step = compute_step(Rule.SEQUENTIAL, Weights(4.0, 3.0, 2.0, -1.0), 2.0, 4.0, 0.005)
    assert step.dL_dw2 == pytest.approx(-14.16)
    assert step.dL_dw2 == (step.error * step.new_w4) * step.x
    assert step.dL_dw1 == (step.error * step.new_w3) * step.x


def test_notebook_multiplies_by_the_stale_99():
    given_weights = Weights(1.0, 2.0, 3.0, 2.0)
    step = compute_step(Rule.NOTEBOOK, given_weights, 31.236883819921232, 62.473767639842464, 1e-5)
    assert step.dL_dw2 == pytest.approx(29_416, abs=1)
    assert step.dL_dw2 == (step.error * step.new_w4) * STALE_INPUT


@given(weights, numbers, numbers)
def test_exact_gradients_agree_with_central_differences(w, x, y):
    step = compute_step(Rule.EXACT, w, x, y, 1e-5)
    nudge = 2.0**-10
    for name in w._fields:
        value = getattr(w, name)
        up = y_hat_of(w._replace(**{name: value + nudge}), x) - y
        down = y_hat_of(w._replace(**{name: value - nudge}), x) - y
        # the loss is a parabola in each weight alone, so that the difference has no other error
        # than rounding, which grows with the losses themselves
        central = (squared_error_loss(up) - squared_error_loss(down)) / (2 * nudge)
        scale = max(squared_error_loss(up), squared_error_loss(down), 1.0) / nudge
        assert getattr(step, f"dL_d{name}") == pytest.approx(central, abs=1e-12 * scale, rel=1e-9)


@given(weights, numbers, numbers, rates)
def test_node_gradients_agree_with_central_differences(w, x, y, lr):
    step = compute_step(Rule.EXACT, w, x, y, lr)
    nudge = 2.0**-10

    def loss(h1, h2):
        return squared_error_loss(w.w3 * h1 + w.w4 * h2 - y)

    for name, up, down in (
        ("dL_dh1", loss(step.h1 + nudge, step.h2), loss(step.h1 - nudge, step.h2)),
        ("dL_dh2", loss(step.h1, step.h2 + nudge), loss(step.h1, step.h2 - nudge)),
    ):
        scale = max(up, down, 1.0) / nudge
        assert getattr(step, name) == pytest.approx((up - down) / (2 * nudge), abs=1e-12 * scale)
    assert step.dL_dy_hat == step.error


@given(weights, numbers, numbers, rates)
def test_the_error_after_an_exact_update_obeys_the_closed_form(w, x, y, lr):
    step = compute_step(Rule.EXACT, w, x, y, lr)
    squares = sum(value * value for value in w)
    r = 1 - lr * x * x * squares + lr * lr * step.error * x * x * step.y_hat
    after = y_hat_of(step.new_weights, x) - y
    size = (abs(y) + 1) * (1 + max(map(abs, (*w, *step.new_weights)))) ** 2 * (1 + abs(x)) ** 2
    assert after == pytest.approx(r * step.error, abs=1e-12 * size, rel=1e-9)


@given(weights, numbers, numbers, rates)
def test_what_an_exact_update_nearly_conserves(w, x, y, lr):
    step = compute_step(Rule.EXACT, w, x, y, lr)
    new = step.new_weights
    factor = 1 - (lr * step.error * x) ** 2
    size = 1e-12 * (1 + max(map(abs, (*w, *new)))) ** 2
    before = (w.w1**2 - w.w3**2, w.w2**2 - w.w4**2)
    assert new.w1**2 - new.w3**2 == pytest.approx(before[0] * factor, abs=size, rel=1e-9)
    assert new.w2**2 - new.w4**2 == pytest.approx(before[1] * factor, abs=size, rel=1e-9)


@given(weights, numbers)
def test_the_network_is_a_line_through_zero(w, x):
    size = 1e-13 * (1 + max(map(abs, w))) ** 2 * (1 + abs(x))
    assert y_hat_of(w, x) == pytest.approx(slope(w) * x, abs=size)


def test_symmetric_weights_stay_symmetric_and_zeros_never_learn():
    symmetric, zeros = Weights(1.5, 1.5, 0.5, 0.5), Weights(0.0, 0.0, 0.0, 0.0)
    for x in (3.0, 20.0, 7.0):
        symmetric = compute_step(Rule.EXACT, symmetric, x, 2 * x, 1e-4).new_weights
        zeros = compute_step(Rule.EXACT, zeros, x, 2 * x, 1e-4).new_weights
        assert symmetric.w1 == symmetric.w2
        assert symmetric.w3 == symmetric.w4
        assert zeros == (0, 0, 0, 0)


@pytest.mark.parametrize("rule", Rule)
def test_floats_arrays_and_loops_give_the_same_bits(rule):
    draw = random.Random(5).uniform
    count = 300
    xs = tuple(draw(-90, 90) for _ in range(count))
    ys = tuple(draw(-90, 90) for _ in range(count))
    start = Weights(1.0, -2.0, 0.3, 2.0)
    rows, last = training_loop(linear(rule))(start, xs, ys, 1e-5)
    one_by_one, w = [], start
    for x, y in zip(xs, ys, strict=True):
        step = compute_step(rule, w, x, y, 1e-5)
        one_by_one.append(step)
        w = step.new_weights
    assert rows == [value for step in one_by_one for value in step.weights]
    assert last == w
    table = np.array(rows).reshape(-1, 4)
    at_once = compute_step(rule, Weights(*table.T), np.array(xs), np.array(ys), 1e-5)
    for name in at_once:
        column = np.array([getattr(step, name) for step in one_by_one])
        assert column.tobytes() == np.ascontiguousarray(getattr(at_once, name)).tobytes(), name


def test_numbers_too_large_become_inf_and_raise_nothing():
    step = compute_step(Rule.EXACT, Weights(1e200, 1.0, 1e200, 1.0), 1.0, 1.0, 1e-5)
    assert step.y_hat == float("inf")
    assert squared_error_loss(1e200) == float("inf")
