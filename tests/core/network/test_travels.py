"""What phases touch and how values travel: the linear network's as drawn by hand, and of others."""

import pytest

from core.network.declared import LINEAR
from core.network.linear import linear
from core.network.plan import plan
from core.network.rules import Rule
from core.network.travels import Travel, edges, nodes, touched, travels
from core.step.phases import phases_of
from tests.core.network.graphs import CLASSES, ONE_BIAS, OTHERS, TANH

TOUCHED = {
    "sample": {"x", "y"},
    "h1": {"x", "w1", "h1"},
    "h2": {"x", "w2", "h2"},
    "y_hat": {"h1", "h2", "w3", "w4", "y_hat"},
    "loss": {"y_hat", "y", "loss"},
    "dL_dy_hat": {"loss", "y_hat"},
    "dL_dw4": {"y_hat", "w4", "h2"},
    "dL_dw3": {"y_hat", "w3", "h1"},
    "dL_dh2": {"y_hat", "w4", "h2"},
    "dL_dh1": {"y_hat", "w3", "h1"},
    "dL_dw2": {"h2", "w2", "x"},
    "dL_dw1": {"h1", "w1", "x"},
    **{f"update_w{i}": {f"w{i}"} for i in range(1, 5)},
    "update": {"w1", "w2", "w3", "w4"},
    "after": {"x", "h1", "h2", "y_hat", "loss", "w1", "w2", "w3", "w4", "y"},
}


@pytest.mark.parametrize("rule", Rule)
def test_the_linear_network_touches_what_was_written_by_hand(rule):
    for phase in phases_of(linear(rule)):
        assert touched(linear(rule), phase) == TOUCHED[phase], phase


def test_how_values_of_the_linear_network_travel():
    exact, notebook = linear(Rule.EXACT), linear(Rule.NOTEBOOK)
    assert nodes(LINEAR) == ("x", "h1", "h2", "y_hat")
    assert edges(LINEAR) == {
        "w1": ("x", "h1"),
        "w2": ("x", "h2"),
        "w3": ("h1", "y_hat"),
        "w4": ("h2", "y_hat"),
    }
    assert travels(exact, "h1") == (Travel("h1", "x", "h1", ("x",), ("h1",)),)
    assert travels(exact, "y_hat") == (
        Travel("y_hat", "h1", "y_hat", ("h1",), ("w3", "h1")),
        Travel("y_hat", "h2", "y_hat", ("h2",), ("w4", "h2")),
    )
    assert [each[1:] for each in travels(notebook, "dL_dw1")] == [
        ("h1", "w1", ("dL_dh1",), ("dL_dh1",)),
        ("x", "w1", ("stale",), ("stale",)),
    ]
    assert travels(exact, "sample") == travels(exact, "update") == ()


@pytest.mark.parametrize("graph", OTHERS.values(), ids=OTHERS)
@pytest.mark.parametrize("rule", [Rule.EXACT, Rule.SEQUENTIAL])
def test_values_of_other_networks_travel_between_what_is_touched(graph, rule):
    planned, places = plan(graph, rule), {*nodes(graph), *edges(graph), "y", "loss"}
    for phase, numbers in planned.phases.items():
        assert touched(planned, phase)
        for travel in travels(planned, phase):
            assert travel.number in numbers
            assert {travel.start, travel.stop} <= touched(planned, phase) <= places, phase
            assert {*travel.before, *travel.after} <= {
                *planned.computed,
                *graph.parameters,
                "x",
                "y",
            }


def test_a_sum_and_its_activation_stand_in_one_node():
    assert touched(plan(TANH, Rule.EXACT), "z1") == {"x", "w1", "h1"}
    assert touched(plan(TANH, Rule.EXACT), "dL_dz1") == {"h1"}
    assert travels(plan(TANH, Rule.EXACT), "h1") == ()
    assert touched(plan(CLASSES, Rule.EXACT), "dL_dz3") == {"loss", "y_hat"}
    assert [each[1:] for each in travels(plan(CLASSES, Rule.EXACT), "dL_dz3")] == [
        ("loss", "y_hat", ("error",), ("dL_dz3",))
    ]
    assert touched(plan(ONE_BIAS, Rule.SEQUENTIAL), "update_b1") == {"h1"}
