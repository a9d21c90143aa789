import pytest

from core.base.command import kinds_of
from core.base.problems import Message
from core.data.dataset import Dataset
from core.network.rules import Rule
from core.state import commands as c
from core.state import edit_commands as e
from core.state.command import EditCommand
from core.state.playback import Grain
from core.state.undo import MOST_UNDO
from core.step.phases import Phase
from core.training.presets import load_preset
from core.workspace.workspace import Workspace
from tests.core.applied import after
from tests.core.problems import problem_of


def lengths(scene):
    return [pin.prefix.length for pin in scene.pins]


DATA = Dataset((1.0,), (2.0,))
EDITS = [
    (e.Begin(load_preset("notebook").experiment), "undo.begin"),
    (e.LoadPreset("notebook"), "undo.preset"),
    (e.SetInitialWeight("w1", -0.5), "undo.initial_weight"),
    (e.DrawWeights(3), "undo.draw"),
    (e.SetData(DATA), "undo.data"),
    (e.SetSample(6, 1.0, 2.0), "undo.sample"),
    (e.SetWeight("w3", 0.25), "undo.weight"),
    (e.SetLearningRate(1e-4), "undo.lr"),
    (e.SetRule(Rule.NOTEBOOK), "undo.rule"),
    (e.Reset(), "undo.reset"),
    (e.PinRun(), "undo.pin"),
    (e.RenamePin(1, "b"), "undo.rename"),
    (e.RemovePin(1), "undo.remove"),
    (e.ReturnTo(1), "undo.return"),
]


@pytest.mark.parametrize(("command", "key"), EDITS, ids=lambda value: type(value).__name__)
def test_every_edit_is_taken_back_and_made_again(workspace, command, key):
    after(workspace, c.Move(Grain.STEP, 30), c.Seek(10), e.SetLearningRate(1e-6))
    before = after(workspace, c.Move(Grain.STEP, 5), c.Seek(12, Phase.LOSS))
    done = after(workspace, command)
    assert done.undo.key == key
    assert done.redo is None
    undone = after(workspace, c.Undo())
    assert undone.redo == done.undo
    parts = ("prefix", "moment", "pins", "preset", "settings", "undo")
    assert all(getattr(undone, part) == getattr(before, part) for part in parts)
    again = after(workspace, c.Redo())
    assert all(getattr(again, part) == getattr(done, part) for part in parts)


def test_samples_count_from_1_where_they_are_named(workspace):
    undo = after(workspace, e.SetSample(6, 1.0, 2.0)).undo
    assert undo == Message("undo.sample", {"number": 7})
    message = problem_of(workspace.apply, e.SetSample(100, 1.0))
    assert message == Message("sample.unknown", {"number": 101, "count": 100})


def test_every_edit_was_tried():
    assert {type(command) for command, _ in EDITS} == set(kinds_of(EditCommand))


def test_with_nothing_to_undo_nothing_happens(workspace):
    before = workspace.scene()
    assert after(workspace, c.Undo(), c.Redo()) == before
    assert before.undo is None


def test_training_is_not_undone_and_comes_back_with_redo(workspace):
    after(workspace, c.Move(Grain.STEP, 10), e.SetLearningRate(1e-6), c.Move(Grain.STEP, 7))
    scene = after(workspace, c.Undo())
    assert (scene.prefix.length, scene.moment.step) == (10, 10)
    scene = after(workspace, c.Move(Grain.STEP, 90), c.Redo())
    assert (scene.prefix.length, scene.moment.step) == (17, 17)
    assert after(workspace, c.Undo()).prefix.length == 100


def test_undoing_a_pin_leaves_the_cursor(workspace):
    after(workspace, c.Move(Grain.STEP, 10), e.PinRun(), c.SetSpeed(5.0), c.Move(Grain.STEP, 3))
    scene = after(workspace, c.Play(), c.Undo())
    assert (scene.moment.step, scene.pins, scene.playing) == (13, (), True)


def test_an_edit_clears_redo_and_pins_what_only_redo_kept(workspace):
    after(workspace, c.Move(Grain.STEP, 10), e.SetLearningRate(1e-6), c.Move(Grain.STEP, 7))
    lost = workspace.scene().prefix
    scene = after(workspace, c.Undo(), e.SetLearningRate(2e-6))
    assert scene.redo is None
    assert [pin.prefix for pin in scene.pins] == [lost]
    assert after(workspace, c.Redo()).prefix == scene.prefix


def test_an_edit_that_changes_nothing_leaves_redo(workspace):
    after(workspace, c.Move(Grain.STEP, 10), e.SetLearningRate(1e-6), c.Move(Grain.STEP, 7))
    scene = after(workspace, c.Undo(), e.SetLearningRate(1e-5), e.PinRun(), c.Undo())
    assert scene.redo.key == "undo.pin"
    scene = after(workspace, e.SetLearningRate(1e-5))
    assert (scene.redo.key, lengths(scene)) == ("undo.pin", [17])


def test_what_redo_kept_on_other_data_is_said_to_be_gone(workspace):
    after(workspace, e.SetData(DATA), c.Move(Grain.STEP, 7), c.Undo())
    notice = after(workspace, e.SetLearningRate(2e-6)).notice
    assert (notice.key, notice.values) == ("redo.gone", {"length": 7})


DRAGS = [
    lambda value: e.SetWeight("w1", value, gesture=1),
    lambda value: e.SetLearningRate((value + 1) * 1e-6, gesture=1),
    lambda value: e.SetInitialWeight("w1", value + 5, gesture=1),
    lambda value: e.SetSample(3, value, value, gesture=1),
]


@pytest.mark.parametrize("dragged", DRAGS)
def test_one_gesture_is_one_edit(workspace, dragged):
    before = after(workspace, c.Move(Grain.STEP, 30), e.PinRun(), e.RemovePin(1), c.Seek(10))
    scene = after(workspace, *(dragged(k / 64) for k in range(50)))
    straight = Workspace()
    wanted = after(straight, c.Move(Grain.STEP, 30), c.Seek(10), dragged(49 / 64))
    assert lengths(scene) == lengths(wanted)
    assert scene.moment == wanted.moment
    assert scene.prefix.run.edits == wanted.prefix.run.edits
    scene = after(workspace, c.Undo())
    assert (scene.prefix, scene.moment, scene.undo.key) == (
        before.prefix,
        before.moment,
        "undo.remove",
    )


def test_a_drag_back_to_where_it_began_leaves_no_trace(workspace):
    before = after(workspace, c.Move(Grain.STEP, 30), c.Seek(10))
    value = before.moment.weights.w1
    scene = after(workspace, e.SetWeight("w1", 0.5, gesture=3), e.SetWeight("w1", value, gesture=3))
    assert (scene.prefix, scene.pins, scene.undo) == (before.prefix, (), None)


def test_other_gestures_weights_and_edits_between_are_other_edits(workspace):
    after(workspace, e.SetWeight("w1", 0.5, gesture=1), e.SetWeight("w2", 0.5, gesture=1))
    after(
        workspace, e.SetWeight("w2", 0.6, gesture=2), e.PinRun(), e.SetWeight("w2", 0.7, gesture=2)
    )
    keys = []
    while (name := workspace.scene().undo) is not None:
        keys.append(name.key)
        after(workspace, c.Undo())
    assert keys == ["undo.weight", "undo.pin", "undo.weight", "undo.weight", "undo.weight"]


def test_a_drag_in_a_run_that_goes_on_keeps_its_steps_and_is_one_edit(workspace):
    after(workspace, c.Move(Grain.STEP, 10), c.SetSpeed(70.0), c.Play())
    before = workspace.scene()
    for k in range(1, 6):
        scene = after(workspace, e.SetLearningRate(k * 1e-6, gesture=1), c.Tick(0.4))
    assert scene.playing
    assert len(scene.prefix.run.edits) == 5
    assert lengths(scene) == []
    scene = after(workspace, c.Undo())
    assert (scene.prefix, scene.moment, scene.undo) == (before.prefix, before.moment, None)


def test_a_gesture_after_an_undo_is_a_new_edit(workspace):
    after(workspace, e.SetWeight("w1", 0.5, gesture=1), e.PinRun(), c.Undo())
    after(workspace, e.SetWeight("w1", 0.6, gesture=1), c.Undo())
    assert workspace.scene().experiment.weights.w1 == 0.5


def test_new_data_in_a_gesture_do_not_lose_what_was_trained_in_it(workspace):
    after(workspace, e.SetSample(0, 1.0, 1.0, gesture=1), c.Move(Grain.STEP, 8))
    trained = workspace.scene().prefix
    after(workspace, e.SetSample(0, 1.0, 2.0, gesture=1))
    assert after(workspace, c.Undo()).prefix == trained


def test_undo_is_bounded(workspace):
    for k in range(MOST_UNDO + 20):
        after(workspace, e.SetWeight("w1", float(k + 2)))
    for _ in range(MOST_UNDO + 20):
        after(workspace, c.Undo())
    assert workspace.scene().experiment.weights.w1 == 21.0


def test_the_history_can_be_given_up(workspace):
    scene = after(workspace, e.PinRun(), e.PinRun(), c.Undo(), c.Redo(), c.ClearHistory())
    assert (scene.undo, scene.redo, len(scene.pins)) == (None, None, 1)
