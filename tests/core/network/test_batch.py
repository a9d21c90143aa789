"""Many networks at once: each has the numbers that it would have alone."""

import numpy as np
import pytest

from core.network.batch import ETAS, batch
from core.network.compiled import training_loop
from core.network.declared import LINEAR
from core.network.plan import plan
from core.network.quantities import ETA
from core.network.rules import Rule
from core.network.stacked import stack
from tests.core.network.graphs import CLASSES, ONE_BIAS, SQUARED, TANH
from tests.core.network.test_graphs import RULES, drawn

RATES = np.geomspace(1e-6, 1e-2, 40)


def trained(graph, rule, parameters, xs, ys):
    """Train a network with each of the rates; return the parameters by name, arrays."""
    made = batch(graph, rule)
    start = dict(zip(graph.parameters, parameters, strict=True))
    given = {ETA: RATES, ETAS: np.repeat(RATES[None], 2, axis=0)}
    for name, rows in made.rows.items():
        values = np.repeat([[start[row]] for row in rows], len(RATES), axis=1)
        given[name] = values if made.is_rows[name] else values[0]
    shapes = {True: (2, len(RATES)), False: len(RATES)}
    arrays = {n: given.get(n, np.empty(shapes[rows])) for n, rows in made.is_rows.items()}
    for x, y in zip(xs, ys, strict=True):
        made.learn(*arrays.values(), x, y)
    found = {}
    for name, rows in made.rows.items():
        for place, row in enumerate(rows):
            found[row] = arrays[name][place] if made.is_rows[name] else arrays[name]
    return [found[name].tolist() for name in graph.parameters]


@pytest.mark.parametrize("rule", RULES)
@pytest.mark.parametrize("graph", [LINEAR, TANH, CLASSES, SQUARED])
def test_each_network_is_as_it_would_be_alone(graph, rule):
    parameters, *_ = next(drawn(graph, 1))
    _, xs, ys = zip(*drawn(graph, 50), strict=True)
    columns = trained(graph, rule, parameters, xs, ys)
    alone = [training_loop(plan(graph, rule))(parameters, xs, ys, rate)[1] for rate in RATES]
    for column, values in zip(columns, zip(*alone, strict=True), strict=True):
        if graph is LINEAR:
            assert column == list(values)
        assert column == pytest.approx(values, rel=1e-12, abs=1e-13)


def test_the_rows_are_the_parameters():
    assert stack(TANH).rows == {
        "w_hidden": ("w1", "w2"),
        "w_output": ("w3", "w4"),
        "b_hidden": ("b1", "b2"),
        "b_output": ("b3",),
    }
    assert batch(LINEAR, Rule.EXACT).rows.keys() == {"w_hidden", "w_output"}


def test_hidden_neurons_that_differ_have_no_rows():
    with pytest.raises(ValueError, match="differ"):
        stack(ONE_BIAS)
