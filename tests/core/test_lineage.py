"""Where numbers come from, against the rules themselves: change one number, see which follow."""

import pytest

from core.lineage import NAMES, sources, users
from core.moment import Moment
from core.network import Weights
from core.phases import Phase
from core.rules import Rule, compute_step

GIVEN = {"x", "y", "w1", "w2", "w3", "w4", "eta", "stale"}


def moment(rule, *, x=3.0, y=5.0, lr=1e-3, **weights):
    w = Weights(1.5, -2.0, 0.75, 1.25)._replace(**weights)
    return Moment(0, 1, 1, rule, lr, compute_step(rule, w, x, y, lr), Phase.AFTER)


def ancestors(rule, name):
    found, todo = set(), [name]
    while todo:
        for source in sources(rule, todo.pop()):
            if source not in found:
                found.add(source)
                todo.append(source)
    return found


@pytest.mark.parametrize("rule", Rule)
@pytest.mark.parametrize("given", ["x", "y", "w1", "w2", "w3", "w4"])
def test_a_number_changes_only_with_its_ancestors(rule, given):
    before = moment(rule)
    values = {"x": 3.5, "y": 4.0, "w1": 2.0, "w2": -1.0, "w3": 3.0, "w4": -4.0}
    after = moment(rule, **{given: values[given]})
    names = [*NAMES, *(f"new_w{i}" for i in range(1, 5)), *before.after]
    for name in names:
        follows = given in ancestors(rule, name) or name == given
        assert (before.number(name) != after.number(name)) == follows, (name, given)


@pytest.mark.parametrize("rule", Rule)
def test_users_are_sources_the_other_way_round(rule):
    names = {*NAMES, "new_w1", "new_w2", "new_w3", "new_w4", "eta", "stale"}
    for name in names:
        for user in users(rule, name):
            assert name in sources(rule, user)
    assert all(not sources(rule, name) for name in GIVEN)


def test_the_rules_differ_where_they_should():
    assert sources(Rule.EXACT, "dL_dh1") == ("dL_dy_hat", "w3")
    assert sources(Rule.SEQUENTIAL, "dL_dh1") == ("dL_dy_hat", "new_w3")
    assert sources(Rule.NOTEBOOK, "dL_dw1") == ("dL_dh1", "stale")
    assert users(Rule.EXACT, "dL_dh1") == ("dL_dw1",)
