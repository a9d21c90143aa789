"""Generated source: readable, in the trees' order of operations, and found by tracebacks."""

import math
import time
import traceback

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.network import compiled, plan
from core.network.compiled import training_loop
from core.network.declared import LINEAR
from core.network.expressions import (
    DERIVATIVES,
    Call,
    Constant,
    Function,
    Operation,
    Variable,
    derivative,
)
from core.network.functions import ON_BOTH, ON_FLOATS, on_arrays
from core.network.rules import Rule
from core.network.source import source_of_loop, source_of_step, written
from tests.core.network.graphs import OTHERS, TANH

leaves = st.sampled_from([Variable("a"), Variable("b"), Constant(0.5), Constant(3.0)])
trees = st.recursive(
    leaves,
    lambda parts: (
        st.builds(Operation, st.sampled_from("+-*"), parts, parts)
        | st.builds(lambda part: Call(Function.TANH, (part,)), parts)
    ),
    max_leaves=12,
)
numbers = st.floats(-9, 9)
ACTIVATIONS = [Function.RELU, Function.LEAKY_RELU, Function.TANH, Function.SIGMOID]


def evaluated(tree, a, b):
    """Evaluate a tree as it stands, one operation after the other."""
    match tree:
        case Variable(name):
            return {"a": a, "b": b}[name]
        case Constant(value):
            return value
        case Call(function, arguments):
            return ON_FLOATS[function](*(evaluated(each, a, b) for each in arguments))
        case Operation(sign, left, right):
            one, other = evaluated(left, a, b), evaluated(right, a, b)
            return {"+": one + other, "-": one - other, "*": one * other}[sign]


@given(trees, numbers, numbers)
def test_source_has_the_operations_of_the_tree_in_their_order(tree, a, b):
    names = {"a": a, "b": b, "tanh": math.tanh}
    assert eval(written(tree), names) == evaluated(tree, a, b)


@pytest.mark.parametrize("function", [*ACTIVATIONS, Function.CROSS_ENTROPY])
@given(z=numbers, y=st.floats(0, 1))
def test_functions_are_differentiated_right(function, z, y):
    if abs(z) < 1e-3:
        z += 0.01  # a ReLU has no derivative at 0
    arguments = (Variable("a"), Variable("b"))[: 2 if function is Function.CROSS_ENTROPY else 1]
    tree = Call(function, arguments)
    nudge = 2.0**-17
    central = (evaluated(tree, z + nudge, y) - evaluated(tree, z - nudge, y)) / (2 * nudge)
    assert evaluated(derivative(tree, "a"), z, y) == pytest.approx(central, abs=1e-9)


@pytest.mark.parametrize(("by", "slope"), [("a", 2.0), ("b", -5.0), ("c", 0.0)])
def test_sums_differences_and_products_are_differentiated(by, slope):
    a, b = Variable("a"), Variable("b")
    tree = Operation("*", Operation("-", a, b), Operation("+", a, Constant(3.0)))
    assert evaluated(derivative(tree, by), 2.0, 5.0) == slope


def test_the_loop_is_as_one_would_write_it():
    assert source_of_loop(plan.plan(LINEAR, Rule.SEQUENTIAL)).splitlines()[6:] == [
        "    w1, w2, w3, w4 = parameters",
        "    rows = []",
        "    record = rows.extend",
        "    for x, y in zip(xs, ys, strict=True):",
        "        record((w1, w2, w3, w4))",
        "        h1 = w1 * x",
        "        h2 = w2 * x",
        "        error = w3 * h1 + w4 * h2 - y",
        "        w4 = w4 - eta * (error * h2)",
        "        w3 = w3 - eta * (error * h1)",
        "        w2 = w2 - eta * (error * w4 * x)",
        "        w1 = w1 - eta * (error * w3 * x)",
        "    return rows, (w1, w2, w3, w4)",
    ]


@pytest.mark.parametrize("graph", [LINEAR, *OTHERS.values()])
def test_lines_are_short_enough_to_read(graph):
    for rule in (Rule.EXACT, Rule.SEQUENTIAL):
        planned = plan.plan(graph, rule)
        lines = (source_of_loop(planned) + source_of_step(planned)).splitlines()
        assert max(map(len, lines)) <= 100


def test_a_traceback_shows_the_line_that_failed():
    train = training_loop(plan.plan(TANH, Rule.EXACT))
    assert train.__name__ == "train"
    assert "under the rule exact" in train.__doc__
    try:
        train((1.0,) * 7, ["x"], [1.0], 0.1)
    except TypeError as error:
        text = "".join(traceback.format_exception(error))
    assert "1-2-1, biases, tanh, half-squared, exact: training loop" in text
    assert "h1 = tanh(w1 * x + b1)" in text


def test_inputs_and_targets_must_be_as_many():
    with pytest.raises(ValueError, match="shorter"):
        training_loop(plan.plan(LINEAR, Rule.EXACT))((1.0, 2.0, 3.0, 2.0), (1.0, 2.0), (1.0,), 0.1)


@pytest.mark.parametrize("graph", [LINEAR, *OTHERS.values()])
def test_a_loop_is_made_in_a_moment(graph):
    """In less than a frame and a bit: 20 ms, the best of some tries."""

    def taken():
        begun = time.process_time()
        planned = plan.plan.__wrapped__(graph, Rule.SEQUENTIAL)
        compiled.training_loop.__wrapped__(planned)
        return time.process_time() - begun

    assert min(taken() for _ in range(5)) < 0.02


def test_no_function_is_half_made():
    """Each is computed on floats and on arrays, alike, and all but slopes can be differentiated.

    But for those that formulas alone are written with.
    """
    slopes = {Function.RELU_SLOPE, Function.LEAKY_RELU_SLOPE}
    written = {Function.LN, Function.MINUS}
    assert set(ON_FLOATS) == set(Function) - {Function.ROWS}
    assert set(DERIVATIVES) == set(Function) - slopes - written
    z, arrays = np.linspace(-40, 40, 401), on_arrays()
    for function in set(ON_FLOATS) - written - {Function.CROSS_ENTROPY}:  # no step needs a loss
        out = np.empty_like(z)
        arrays[function](z, out)
        expected = [ON_FLOATS[function](each) for each in z.tolist()]
        assert out.tolist() == pytest.approx(expected, rel=1e-14, abs=1e-300), function
        assert ON_BOTH[function](z).tolist() == expected


def test_functions_do_not_overflow():
    for z in (-1e308, -800.0, 800.0, 1e308):
        assert ON_FLOATS[Function.SIGMOID](z) in {0.0, 1.0}
        assert math.isfinite(ON_FLOATS[Function.CROSS_ENTROPY](z, 1.0))
