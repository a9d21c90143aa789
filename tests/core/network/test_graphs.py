"""Networks that are only declared: phases, columns, gradients, arrays and the loop follow."""

import random
from array import array

import numpy as np
import pytest

from core.network.compiled import compute_step, predict, run_forward, training_loop
from core.network.declared import LINEAR, LossFunction, network
from core.network.expressions import Function, Variable
from core.network.graph import Graph
from core.network.plan import plan
from core.network.rules import Rule
from core.step.gradient_check import AGREEING_DIGITS, check_gradient
from tests.core.network.graphs import CLASSES, ONE_BIAS, OTHERS, SQUARED, TANH

COLUMNS = """
x y z1 z2 h1 h2 z3 y_hat error loss dL_dy_hat dL_dz3 dL_dh1 dL_dh2 dL_dz1 dL_dz2
dL_dw1 dL_dw2 dL_dw3 dL_dw4 dL_db1 dL_db2 dL_db3 w1 w2 w3 w4 b1 b2 b3
new_w1 new_w2 new_w3 new_w4 new_b1 new_b2 new_b3
"""
RULES = [Rule.EXACT, Rule.SEQUENTIAL]


def phases(graph, rule):
    return " ".join(plan(graph, rule).phases)


def drawn(graph, count, seed=3):
    draw = random.Random(seed).uniform
    for _ in range(count):
        parameters = tuple(draw(-2, 2) for _ in graph.parameters)
        yield parameters, draw(-3, 3), float(draw(0, 1) > 0.5) if graph is CLASSES else draw(-3, 3)


def test_the_phases_of_the_linear_network():
    assert phases(LINEAR, Rule.EXACT) == (
        "sample h1 h2 y_hat loss dL_dy_hat dL_dw4 dL_dw3 dL_dh2 dL_dh1 dL_dw2 dL_dw1 update after"
    )
    in_sequence = (
        "sample h1 h2 y_hat loss dL_dy_hat dL_dw4 update_w4 dL_dw3 update_w3 "
        "dL_dh2 dL_dw2 update_w2 dL_dh1 dL_dw1 update_w1 after"
    )
    assert phases(LINEAR, Rule.SEQUENTIAL) == phases(LINEAR, Rule.NOTEBOOK) == in_sequence


def test_the_phases_with_biases_and_activations():
    everything = network(biases=True, activation=Function.TANH, output=Function.SIGMOID)
    assert phases(everything, Rule.EXACT) == (
        "sample z1 h1 z2 h2 z3 y_hat loss dL_dy_hat dL_dz3 dL_dw4 dL_dw3 "
        "dL_dh2 dL_dz2 dL_dh1 dL_dz1 dL_dw2 dL_dw1 update after"
    )
    assert phases(everything, Rule.SEQUENTIAL) == (
        "sample z1 h1 z2 h2 z3 y_hat loss dL_dy_hat dL_dz3 dL_dw4 update_w4 dL_dw3 update_w3 "
        "update_b3 dL_dh2 dL_dz2 dL_dw2 update_w2 update_b2 dL_dh1 dL_dz1 dL_dw1 update_w1 "
        "update_b1 after"
    )


def test_what_does_not_occur_drops_out_of_the_phases():
    assert phases(ONE_BIAS, Rule.EXACT) == phases(LINEAR, Rule.EXACT)
    assert phases(ONE_BIAS, Rule.SEQUENTIAL) == phases(LINEAR, Rule.SEQUENTIAL).replace(
        "update_w1", "update_w1 update_b1"
    )
    assert " loss dL_dz3 dL_dw4 " in phases(CLASSES, Rule.EXACT)
    assert " loss dL_dy_hat dL_dz3 dL_dw4 " in phases(SQUARED, Rule.EXACT)
    assert " loss dL_dy_hat dL_dw4 dL_dw3 dL_dh2 dL_dz2 dL_dh1 dL_dz1 " in phases(TANH, Rule.EXACT)


@pytest.mark.parametrize("rule", RULES)
@pytest.mark.parametrize("graph", [LINEAR, *OTHERS.values()])
def test_each_number_is_brought_by_one_phase(graph, rule):
    planned = plan(graph, rule)
    brought = [name for numbers in planned.phases.values() for name in numbers]
    assert len(brought) == len(set(brought))
    computed = {*planned.columns, *(f"after_{name}" for name in graph.equations)}
    assert set(brought) == computed.difference(graph.parameters)
    known = {*graph.parameters, "x", "y", "eta"}
    for numbers in planned.phases.values():
        for name in numbers:
            assert known.issuperset(planned.sources.get(name, ())), name
            known.add(name)


def test_the_gradient_of_a_bias_lands_with_its_neurons():
    assert plan(TANH, Rule.EXACT).phases["dL_dz1"] == ("dL_dz1", "dL_db1")
    assert plan(TANH, Rule.EXACT).phases["dL_dy_hat"] == ("dL_dy_hat", "dL_db3")
    assert plan(ONE_BIAS, Rule.SEQUENTIAL).phases["dL_dh1"] == ("dL_dh1", "dL_db1")
    assert plan(ONE_BIAS, Rule.SEQUENTIAL).phases["update_b1"] == ("new_b1",)
    step = compute_step(
        plan(CLASSES, Rule.EXACT), (1.0, 2.0, 3.0, 2.0, 0.1, 0.2, 0.3), 1.0, 0.0, 0.1
    )
    assert step["dL_db3"] == step["dL_dz3"] == step["error"]


def test_the_columns_of_the_trace_are_in_their_fixed_order():
    columns = COLUMNS.split()
    for graph in (LINEAR, *OTHERS.values()):
        own = plan(graph, Rule.EXACT).columns
        assert [name for name in columns if name in own] == list(own)
        assert plan(graph, Rule.SEQUENTIAL).columns == own
    assert set(columns) - set(plan(CLASSES, Rule.EXACT).columns) == {"dL_dy_hat"}


def nudged_loss(graph, parameters, x, y, place, nudge):
    moved = [*parameters]
    moved[place] += nudge
    return run_forward(graph, moved, x, y)["loss"]


@pytest.mark.parametrize("graph", OTHERS.values(), ids=OTHERS)
def test_gradients_agree_with_central_differences(graph):
    nudge = 2.0**-17
    for parameters, x, y in drawn(graph, 200):
        step = compute_step(plan(graph, Rule.EXACT), parameters, x, y, 0.1)
        near_a_kink = any(abs(step[name]) < 1e-3 for name in ("z1", "z2") if name in step)
        if near_a_kink and graph in (CLASSES, SQUARED):
            continue
        for place, name in enumerate(graph.parameters):
            up, down = (nudged_loss(graph, parameters, x, y, place, by) for by in (nudge, -nudge))
            size = 1 + abs(step["loss"])
            gradient = step[f"dL_d{name}"]
            assert gradient == pytest.approx((up - down) / (2 * nudge), rel=1e-8, abs=1e-8 * size)


@pytest.mark.parametrize("rule", RULES)
@pytest.mark.parametrize("graph", OTHERS.values(), ids=OTHERS)
def test_loop_floats_and_arrays_give_the_same_bits(graph, rule):
    planned, (parameters, *_) = plan(graph, rule), next(drawn(graph, 1))
    _, xs, ys = zip(*drawn(graph, 300), strict=True)
    rows, last = training_loop(planned)(parameters, xs, ys, 0.002)
    one_by_one, now = [], parameters
    for x, y in zip(xs, ys, strict=True):
        one_by_one.append(compute_step(planned, now, x, y, 0.002))
        now = tuple(one_by_one[-1][f"new_{name}"] for name in graph.parameters)
    assert rows == [step[name] for step in one_by_one for name in graph.parameters]
    assert last == now
    columns = np.array(rows).reshape(len(xs), -1).T
    at_once = compute_step(planned, columns, np.array(xs), np.array(ys), 0.002)
    for name, column in at_once.items():
        assert column.tobytes() == array("d", [step[name] for step in one_by_one]).tobytes(), name
    outputs = predict(graph, columns, np.array(xs))
    assert outputs.tobytes() == at_once["y_hat"].tobytes()


@pytest.mark.parametrize("graph", OTHERS.values(), ids=OTHERS)
def test_sequential_gradients_meet_the_new_output_weights(graph):
    for parameters, x, y in drawn(graph, 20):
        step = compute_step(plan(graph, Rule.SEQUENTIAL), parameters, x, y, 0.1)
        delta = step["dL_dz3"] if "dL_dz3" in step else step["dL_dy_hat"]
        assert step["dL_dh1"] == delta * step["new_w3"]
        exact = compute_step(plan(graph, Rule.EXACT), parameters, x, y, 0.1)
        assert exact["dL_dh1"] == delta * step["w3"]


def test_a_saturated_cross_entropy_is_finite_and_has_a_gradient():
    step = compute_step(plan(CLASSES, Rule.EXACT), (1.0,) * 7, 800.0, 0.0, 1e-3)
    assert step["y_hat"] == 1.0
    assert step["dL_dz3"] == 1.0
    assert step["loss"] == pytest.approx(step["z3"])
    squared = compute_step(plan(SQUARED, Rule.EXACT), (1.0,) * 4, 800.0, 0.0, 1e-3)
    assert squared["dL_dz3"] == 0.0


def test_some_functions_are_exact():
    """PRODUCT: |x| of two ReLUs, and a bump of two tanh."""
    absolute = network(activation=Function.RELU)
    bump = network(biases=True, activation=Function.TANH)
    for x in (-3.0, -0.25, 0.0, 7.5):
        assert predict(absolute, (1.0, -1.0, 1.0, 1.0), x) == abs(x)
        given = (1.0, 1.0, 1.0, -1.0, 1.0, -1.0, 0.0)
        assert predict(bump, given, x) == np.tanh(x + 1) - np.tanh(x - 1)


def test_what_cannot_be_declared():
    with pytest.raises(ValueError, match="sigmoid output"):
        network(loss=LossFunction.CROSS_ENTROPY)
    with pytest.raises(ValueError, match="h1 in the equation of y_hat"):
        Graph("", {"y_hat": Variable("h1")})
    with pytest.raises(ValueError, match="v has no role"):
        Graph("", {"v": Variable("x")})


def test_a_graph_is_declared_once():
    assert network() is LINEAR
    assert network(biases=True) is network(biases=True)
    assert plan(LINEAR, Rule.EXACT) is plan(LINEAR, Rule.EXACT)


@pytest.mark.parametrize("graph", OTHERS.values(), ids=OTHERS)
def test_gradients_are_checked_by_a_nudge(graph):
    """A right gradient agrees to four digits at least, a wrong one does not."""
    checks = []
    for parameters, x, y in drawn(graph, 60):
        step = compute_step(plan(graph, Rule.EXACT), parameters, x, y, 0.1)
        found = [check_gradient(graph, step, name) for name in graph.parameters]
        kinks = any(abs(step[name]) < 1e-3 for name in ("z1", "z2") if name in step)
        checks += [] if kinks else [check for check in found if not check.too_small]
        wrong = check_gradient(graph, {**step, "dL_dw3": 1.5 * step["dL_dw3"]}, "w3")
        assert wrong.too_small or wrong.digits < AGREEING_DIGITS
    assert len(checks) > 20 * len(graph.parameters)
    assert all(check.digits >= AGREEING_DIGITS and not check.no_error for check in checks)
