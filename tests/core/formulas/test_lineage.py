"""Where numbers come from, against the rules themselves: change one number, see which follow."""

import pytest

from core.base.frozen import replace
from core.formulas.lineage import NAMES, Giver, Provenance, origin, sources, users
from core.network.linear import linear
from core.network.rules import Rule
from core.network.weights import Weights
from core.state import commands as c
from core.state import edit_commands as e
from core.state.playback import Grain
from core.step.moment import Moment
from core.step.phases import Phase
from core.training.presets import load_preset
from core.workspace.workspace import Workspace
from tests.core.applied import after
from tests.core.steps import compute_step

GIVEN = {"x", "y", "w1", "w2", "w3", "w4", "eta", "stale"}


def moment(rule, *, x=3.0, y=5.0, lr=1e-3, **weights):
    w = Weights(1.5, -2.0, 0.75, 1.25)._replace(**weights)
    return Moment(0, 1, 1, rule, lr, compute_step(rule, w, x, y, lr), Phase.AFTER)


def ancestors(rule, name):
    found, todo = set(), [name]
    while todo:
        for source in sources(linear(rule), todo.pop()):
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
        for user in users(linear(rule), name):
            assert name in sources(linear(rule), user)
    assert all(not sources(linear(rule), name) for name in GIVEN)


def test_the_rules_differ_where_they_should():
    assert sources(linear(Rule.EXACT), "dL_dh1") == ("dL_dy_hat", "w3")
    assert sources(linear(Rule.SEQUENTIAL), "dL_dh1") == ("dL_dy_hat", "new_w3")
    assert sources(linear(Rule.NOTEBOOK), "dL_dw1") == ("dL_dh1", "stale")
    assert users(linear(Rule.EXACT), "dL_dh1") == ("dL_dw1",)


WEIGHTS = ("w1", "w2", "w3", "w4")


def origins(workspace, *commands):
    scene = after(workspace, *commands)
    run, step = scene.prefix.run, scene.moment.step
    return step, {name: origin(run, step, name) for name in (*WEIGHTS, "eta")}


def test_what_an_edit_set_is_not_told_as_an_updates():
    workspace = Workspace()
    initial = Provenance(Giver.INITIAL, 0)
    assert origins(workspace) == (0, dict.fromkeys((*WEIGHTS, "eta"), initial))
    assert origins(workspace, e.SetWeight("w1", 0.5))[1]["w1"] == initial  # it begins with it
    update = dict.fromkeys(WEIGHTS, Provenance(Giver.UPDATE, 7)) | {"eta": initial}
    assert origins(workspace, c.Move(Grain.STEP, 8)) == (8, update)
    edited = update | {"w1": Provenance(Giver.EDIT, 8)}
    assert origins(workspace, e.SetWeight("w1", 0.5)) == (8, edited)
    assert origins(workspace, c.Seek(8, Phase.AFTER)) == (8, edited)
    both = edited | {"w3": Provenance(Giver.EDIT, 8), "eta": Provenance(Giver.EDIT, 8)}
    edits = (e.SetWeight("w3", 2.5), e.SetLearningRate(2e-5))
    assert origins(workspace, c.Seek(8, Phase.LOSS), *edits) == (8, both)
    later = dict.fromkeys(WEIGHTS, Provenance(Giver.UPDATE, 8)) | {"eta": Provenance(Giver.EDIT, 8)}
    assert origins(workspace, c.Move(Grain.STEP, 1)) == (9, later)
    assert origins(workspace, e.SetRule(Rule.SEQUENTIAL)) == (9, later)  # no weight, no rate
    assert origins(workspace, c.Seek(7, Phase.H1))[1]["eta"] == initial


def test_an_edit_after_the_update_is_what_the_next_step_begins_with():
    workspace = Workspace()
    for rule in Rule:
        commands = (e.Begin(replace(load_preset("by-hand").experiment, rule=rule)),)
        step, found = origins(workspace, *commands, c.Seek(0, Phase.AFTER), e.SetWeight("w2", 9.0))
        assert step == 1
        assert found["w2"] == Provenance(Giver.EDIT, 1)
        assert found["w4"] == Provenance(Giver.UPDATE, 0)


def test_undo_pins_and_returning_keep_what_was_set():
    workspace = Workspace()
    move, edit = c.Move(Grain.STEP, 8), e.SetWeight("w1", 0.5)
    trained = Provenance(Giver.UPDATE, 7)
    assert origins(workspace, move, edit)[1]["w1"] == Provenance(Giver.EDIT, 8)
    assert origins(workspace, e.PinRun(), c.Undo(), c.Undo())[1]["w1"] == trained
    assert origins(workspace, c.Redo(), c.Redo())[1]["w1"] == Provenance(Giver.EDIT, 8)
    scene = after(workspace, move, c.Seek(8, Phase.SAMPLE))
    number = scene.pins[-1].number
    assert origins(workspace, e.ReturnTo(number), c.Seek(8, Phase.H1))[1]["w1"].giver is Giver.EDIT


def test_setting_a_weight_to_what_it_is_changes_nothing():
    workspace = Workspace()
    scene = after(workspace, c.Move(Grain.STEP, 8))
    same = e.SetWeight("w1", scene.moment.weights.w1)
    assert origins(workspace, same)[1]["w1"] == Provenance(Giver.UPDATE, 7)
