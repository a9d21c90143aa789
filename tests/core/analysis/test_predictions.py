import csv
import math
import random
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.analysis.predictions import (
    MOST_INPUTS,
    Prediction,
    Predictions,
    notebook_inputs,
    parse_inputs,
    predict,
    random_inputs,
)
from core.analysis.slope import slope
from core.base.number_format import format_exact
from core.data.dataset import Dataset
from core.network.declared import LINEAR
from core.network.weights import Weights
from core.training.presets import load_preset
from core.training.run import Run
from tests.conftest import DATASETS
from tests.core.problems import problem_of

ONE: Weights[float] = Weights(1.0, 0.0, 1.0, 0.0)
ON_A_LINE = Dataset((1.0, 3.0), (2.0, 6.0))
finite = st.floats(allow_nan=False, allow_infinity=False)
modest = st.floats(-1e3, 1e3)
weights = st.builds(Weights, *[modest] * 4)
any_weights = st.builds(Weights, *[finite] * 4)
points = st.lists(st.tuples(modest, modest), min_size=1, max_size=8)


def data_of(pairs):
    x, y = zip(*pairs, strict=True)
    return Dataset(x, y)


def test_the_notebooks_outputs_come_out_after_its_training():
    printed = list(csv.DictReader((DATASETS / "notebook_test.csv").read_text().splitlines()))
    experiment = load_preset("notebook").experiment
    run = Run(experiment)
    run.train(100)
    table = predict(LINEAR, run.weights_at(100), experiment.data, notebook_inputs())
    assert len(table.rows) == 26
    for row, said in zip(table.rows, printed, strict=True):
        assert row.x == float(said["x"])
        assert row.y_hat == pytest.approx(float(said["printed_output"]), rel=1e-12)
        assert row.truth == 2 * row.x
        assert row.relative < 1e-9
    assert max(notebook_inputs()) > 900


def test_a_table_by_hand():
    half = Weights(0.5, 0.5, 1.0, 1.0)  # slope 1, where the data say 2
    assert predict(LINEAR, half, ON_A_LINE, [1.0, -4.0, 0.0]) == Predictions(
        rows=(
            Prediction(1.0, 1.0, 2.0, -1.0, 0.5),
            Prediction(-4.0, -4.0, -8.0, 4.0, 0.5),
            Prediction(0.0, 0.0, 0.0, 0.0, 0.0),
        ),
        worst=1,
        largest=1,
        everywhere=0.5,
    )


def test_where_the_truth_is_zero():
    flat = Dataset((1.0,), (0.0,))
    right, wrong = (
        predict(LINEAR, Weights(0.0, 0.0, 1.0, 1.0), flat, [5.0]),
        predict(LINEAR, ONE, flat, [5.0]),
    )
    assert right.rows[0].relative == 0.0
    assert (wrong.rows[0].error, wrong.rows[0].relative) == (5.0, math.inf)


def test_data_that_say_nothing_about_a_slope():
    table = predict(LINEAR, ONE, Dataset((0.0, 0.0), (1.0, 2.0)), [3.0])
    assert table == Predictions((Prediction(3.0, 3.0, None, None, None),), None, None)


@pytest.mark.parametrize("preset", ["default", "notebook"])
def test_what_rounding_leaves_is_no_error(preset):
    """After convergence only rounding is left; far from it, an error of 1 in 10^12 is one."""
    experiment = load_preset(preset).experiment
    run = Run(experiment)
    run.train(2000)
    weights = run.weights_at(2000)
    found = predict(LINEAR, weights, experiment.data, notebook_inputs())
    assert any(row.error != 0 for row in found.rows)
    assert all(row.right for row in found.rows)
    assert found.worst is None
    off = weights._replace(w3=weights.w3 * (1 + 1e-12))
    assert not any(row.rounding for row in predict(LINEAR, off, experiment.data, [10.0]).rows)
    assert predict(LINEAR, run.weights_at(0), experiment.data, notebook_inputs()).worst is not None


def test_what_is_alike_but_for_rounding_is_alike():
    """Of a line through 0 no input is the worst; what overflows is."""
    experiment = load_preset("default").experiment
    run = Run(experiment)
    run.train(30)
    for steps in (0, 1, 2, 10, 20):
        found = predict(LINEAR, run.weights_at(steps), experiment.data, notebook_inputs())
        assert found.everywhere == pytest.approx(
            abs(slope(run.weights_at(steps)) / 2 - 1), rel=1e-6
        )
        assert found.worst == found.largest
        assert abs(found.rows[found.worst].x) == max(notebook_inputs())
    beyond = predict(LINEAR, Weights(1e200, 0.0, 1e105, 0.0), ON_A_LINE, [1.0, 1e10])
    assert (beyond.everywhere, beyond.worst) == (None, 1)
    assert predict(LINEAR, ONE, Dataset((1.0,), (0.0,)), [5.0]).everywhere is None


def test_where_every_output_overflows_none_is_the_worst():
    above = Weights(1e200, 0.0, 1e200, 0.0)
    found = predict(LINEAR, above, ON_A_LINE, [493.1, 26.42, 1.0])
    assert (found.everywhere, found.worst) == (math.inf, found.largest)
    only_far = predict(LINEAR, Weights(1e200, 0.0, 1e105, 0.0), ON_A_LINE, [1e10, 1e11])
    assert only_far.everywhere is None


def test_no_inputs():
    assert predict(LINEAR, ONE, ON_A_LINE, []) == Predictions((), None, None)


def test_no_number_at_all_is_the_worst():
    table = predict(LINEAR, Weights(1e200, 1e200, 1e200, -1e200), ON_A_LINE, [0.0, 1.0, 2.0])
    assert math.isnan(table.rows[1].error)
    assert (table.rows[1].relative, table.worst, table.largest) == (math.inf, 1, 1)


@given(weights, points, st.lists(modest, min_size=1, max_size=20))
def test_the_truth_is_the_least_squares_line(w, pairs, inputs):
    data = data_of([*pairs, (1.0, 2.0)])
    squares = sum(Fraction(x) ** 2 for x in data.x)
    products = sum(Fraction(x) * Fraction(y) for x, y in zip(data.x, data.y, strict=True))
    size = sum(abs(Fraction(x) * Fraction(y)) for x, y in zip(data.x, data.y, strict=True))
    for row in predict(LINEAR, w, data, inputs).rows:
        off = abs(Fraction(row.truth) - products / squares * Fraction(row.x))
        assert off <= Fraction(1, 10**14) * (size / squares * abs(Fraction(row.x))) + Fraction(
            5e-324
        )


@given(any_weights, st.lists(st.tuples(finite, finite), min_size=1, max_size=5), st.lists(finite))
def test_the_worst_is_found_as_by_looking_at_all_whatever_the_numbers(w, pairs, inputs):
    table = predict(LINEAR, w, data_of(pairs), inputs)
    assert [row.x for row in table.rows] == inputs
    if table.worst is None:
        assert all(x == 0 for x, _ in pairs) or all(row.right for row in table.rows)
        return
    shares = [row.relative for row in table.rows]
    if table.everywhere is None:
        assert shares[table.worst] == max(shares)
    else:
        assert table.worst == table.largest
        assert max(shares) == pytest.approx(table.everywhere, rel=0.5)  # at worst almost rounding
    errors = [math.inf if math.isnan(row.error) else abs(row.error) for row in table.rows]
    assert table.largest == errors.index(max(errors))


@given(weights, st.lists(st.floats(1, 1000), min_size=2, max_size=20))
def test_the_relative_error_is_the_same_everywhere(w, inputs):
    slope = sum(Fraction(a) * Fraction(b) for a, b in ((w.w1, w.w3), (w.w2, w.w4)))
    sizes = abs(w.w1 * w.w3) + abs(w.w2 * w.w4)
    for row in predict(LINEAR, w, ON_A_LINE, inputs).rows:
        assert row.relative == pytest.approx(float(abs(slope / 2 - 1)), abs=1e-14 * (1 + sizes))


def test_fresh_inputs_come_from_random_alone():
    uniform = random.Random(7).random
    assert random_inputs(7, 3) == tuple(1.0 + 999.0 * uniform() for _ in range(3))
    assert len(random_inputs(0)) == 26
    assert all(1 <= x < 1000 for x in random_inputs(1, 1000))
    assert random_inputs(1) != random_inputs(2)
    assert problem_of(random_inputs, -1).key == "seed.outside"
    with pytest.raises(ValueError, match="0 is not"):
        random_inputs(1, 0)


@pytest.mark.parametrize(
    ("text", "inputs"),
    [
        ("1000", (1000.0,)),
        ("1 2\t3\n4", (1.0, 2.0, 3.0, 4.0)),
        ("0,5; 1.5;-2", (0.5, 1.5, -2.0)),
        ("1, 2, 3", (1.0, 2.0, 3.0)),
        ("1,5, 2,5", (1.5, 2.5)),
        ("1.234 2,5 9,757", (1.234, 2.5, 9.757)),
        ("  12\u202f197 1×10⁻⁵ ", (12197.0, 1e-5)),
    ],
)
def test_inputs_are_read_as_people_type_them(text, inputs):
    assert parse_inputs(text) == inputs


@given(st.lists(finite, min_size=1, max_size=20), st.sampled_from([" ", "; ", ", ", "\n"]))
def test_inputs_read_back_as_they_are_written(inputs, separator):
    assert parse_inputs(separator.join(map(format_exact, inputs))) == tuple(inputs)


@pytest.mark.parametrize("text", ["", "  ", " ; \n"])
def test_no_input_is_refused(text):
    assert problem_of(parse_inputs, text).key == "inputs.empty"


@pytest.mark.parametrize(
    ("text", "number", "reason"),
    [
        ("1 two", 2, "number.not_a_number"),
        ("1,2,3", 1, "number.not_a_number"),
        ("1; 2; inf", 3, "number.not_finite"),
        ("950\n1,200", 2, "number.two_readings"),
        ("1e999", 1, "number.too_large"),
    ],
)
def test_a_bad_input_is_named(text, number, reason):
    message = problem_of(parse_inputs, text)
    assert (message.key, message.values["number"]) == ("inputs.number", number)
    assert message.values["reason"].key == reason


def test_too_many_inputs_are_refused():
    assert len(parse_inputs("1 " * MOST_INPUTS)) == MOST_INPUTS
    message = problem_of(parse_inputs, "1 " * (MOST_INPUTS + 1))
    assert (message.key, message.values["found"]) == ("inputs.too_many", MOST_INPUTS + 1)
