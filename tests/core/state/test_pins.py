import pytest

from core.base.problems import Problem
from core.data.dataset import Dataset
from core.network.rules import Rule
from core.state import commands as c
from core.state import edit_commands as e
from core.state.pins import common_steps
from core.state.playback import Grain
from core.step.phases import Phase
from core.training.run_prefix import KeptBy
from tests.core.applied import after


def pinned(scene):
    return [(pin.number, pin.prefix.length, pin.kept_by) for pin in scene.pins]


def test_a_pin_stays_as_it_was_while_the_run_grows(workspace):
    scene = after(workspace, c.Move(Grain.STEP, 10), e.PinRun(), e.PinRun())
    assert pinned(scene) == [(1, 10, KeptBy.PERSON)]
    scene = after(workspace, c.Move(Grain.STEP, 5))
    assert (scene.prefix.length, scene.pins[0].prefix.length) == (15, 10)
    assert len(after(workspace, e.PinRun()).pins) == 2


def test_two_edits_at_one_step_leave_one_run(workspace):
    after(workspace, c.Move(Grain.STEP, 30), c.Seek(10), e.SetWeight("w1", 0.5))
    scene = after(workspace, e.SetLearningRate(1e-6), e.SetWeight("w2", 0.25))
    assert pinned(scene) == [(1, 30, KeptBy.EDIT)]
    (edit,) = scene.prefix.run.edits
    assert (edit.step, edit.settings.lr, edit.weights[:2]) == (10, 1e-6, (0.5, 0.25))
    assert edit.weights[2:] == scene.pins[0].prefix.run.weights_at(10)[2:]


@pytest.mark.parametrize(("phase", "step"), [(Phase.DL_DW1, 4), (Phase.UPDATE, 5)])
def test_a_weight_changes_the_cursors_step_or_the_next_once_all_are_updated(workspace, phase, step):
    for end in (4, 8):
        scene = after(
            workspace,
            *(e.Reset(), c.Move(Grain.STEP, end), c.Seek(4, phase), e.SetWeight("w3", -2.0)),
        )
        assert (scene.moment.step, scene.moment.phase) == (step, Phase.SAMPLE)
        assert scene.moment.weights.w3 == -2.0
        assert scene.prefix.length == step


def test_a_weight_that_is_shown_updated_goes_back_to_what_the_step_began_with(workspace):
    after(workspace, e.SetRule(Rule.SEQUENTIAL), c.Seek(0, Phase.UPDATE_W4))
    run = workspace.scene().prefix.run
    scene = after(workspace, e.SetWeight("w4", 2.0))
    assert (scene.moment.phase, scene.moment.weights.w4) == (Phase.SAMPLE, 2.0)
    assert scene.prefix.run is run


def test_a_setting_joins_what_was_edited_at_the_next_step(workspace):
    after(workspace, c.Move(Grain.STEP, 4), c.Seek(3, Phase.AFTER), e.SetRule(Rule.NOTEBOOK))
    scene = after(workspace, c.Seek(3, Phase.AFTER), e.SetLearningRate(1e-6))
    assert scene.prefix.run.settings_at(4) == (Rule.NOTEBOOK, 1e-6)


def test_at_step_0_an_edit_is_of_the_initial_weights_and_the_old_run_stays(workspace):
    scene = after(workspace, c.Move(Grain.STEP, 9), c.Seek(0), e.SetWeight("w2", 0.5))
    assert scene.experiment.weights == (1.0, 0.5, 3.0, 2.0)
    assert (scene.prefix.length, scene.preset) == (0, None)
    assert pinned(scene) == [(1, 9, KeptBy.EDIT)]
    scene = after(workspace, c.Move(Grain.STEP, 3), e.DrawWeights(4))
    assert pinned(scene) == [(1, 9, KeptBy.EDIT), (2, 3, KeptBy.EDIT)]


def test_weights_are_drawn_from_the_seed(workspace):
    weights = after(workspace, e.DrawWeights(7)).experiment.weights
    # random.Random(7).random() begins 0.32383276483316237, 0.15084917392450192, ...
    assert weights[:2] == (-2 + 4 * 0.32383276483316237, -2 + 4 * 0.15084917392450192)
    assert after(workspace, e.DrawWeights(8)).experiment.weights != weights
    assert after(workspace, e.DrawWeights(7)).experiment.weights == weights


def test_reset_pins_a_run_only_if_it_was_edited(workspace):
    assert after(workspace, c.Move(Grain.STEP, 9), e.Reset()).pins == ()
    after(workspace, c.Move(Grain.STEP, 9), e.SetLearningRate(1e-6), c.Move(Grain.STEP, 2))
    assert pinned(after(workspace, e.Reset())) == [(1, 11, KeptBy.EDIT)]


def test_other_data_put_the_pins_away_and_undo_brings_them_back(workspace):
    before = after(workspace, c.Move(Grain.STEP, 9), e.PinRun())
    scene = after(workspace, e.SetSample(0, y=1.0))
    assert scene.pins == ()
    assert (scene.notice.key, scene.notice.values) == ("pins.put_away", {"count": 1})
    assert scene.experiment.data.y[:2] == (1.0, before.experiment.data.y[1])
    assert scene.experiment.data.x == before.experiment.data.x
    scene = after(workspace, c.Undo())
    assert (scene.pins, scene.prefix) == (before.pins, before.prefix)


def test_data_keep_weights_and_settings(workspace):
    data = Dataset((1.0, 2.0), (3.0, 6.0))
    after(workspace, e.SetInitialWeight("w1", 0.5), c.Move(Grain.STEP, 3), e.SetLearningRate(1e-6))
    experiment = after(workspace, e.SetData(data)).experiment
    assert (experiment.data, experiment.weights.w1, experiment.lr) == (data, 0.5, 1e-6)
    run = workspace.scene().prefix.run
    assert after(workspace, e.SetData(data)).prefix.run is run


def test_returning_swaps_the_runs_at_the_step_that_is_seen(workspace):
    old = after(workspace, c.Move(Grain.STEP, 30)).prefix
    new = after(workspace, c.Seek(10), e.SetLearningRate(1e-6), c.Move(Grain.STEP, 15)).prefix
    scene = after(workspace, e.ReturnTo(1))
    assert (scene.prefix, scene.moment.step) == (old, 25)
    assert [pin.prefix for pin in scene.pins] == [old, new]
    scene = after(workspace, c.Seek(20), e.ReturnTo(2))
    assert (scene.prefix, scene.moment.step) == (new, 20)
    assert [pin.prefix for pin in scene.pins] == [old, new]


def test_a_pin_that_an_edit_made_grows_with_its_run(workspace):
    after(workspace, c.Move(Grain.STEP, 30), c.Seek(10), e.SetLearningRate(1e-6))
    after(workspace, e.RenamePin(1, "  first   try "), e.ReturnTo(1), c.Move(Grain.STEP, 99))
    scene = after(workspace, c.Seek(5), e.SetLearningRate(2e-6))
    assert pinned(scene) == [(1, 109, KeptBy.EDIT)]
    assert scene.pins[0].name == "first try"


def test_a_pin_that_a_person_made_does_not_grow(workspace):
    after(workspace, c.Move(Grain.STEP, 10), e.PinRun(), c.Move(Grain.STEP, 20))
    scene = after(workspace, c.Seek(5), e.SetLearningRate(2e-6))
    assert pinned(scene) == [(1, 10, KeptBy.PERSON), (2, 30, KeptBy.EDIT)]


def test_returning_to_the_present_run_only_moves(workspace):
    after(workspace, c.Move(Grain.STEP, 10), e.PinRun(), c.Move(Grain.STEP, 10))
    scene = after(workspace, e.ReturnTo(1))
    assert (scene.moment.step, scene.prefix.length, len(scene.pins)) == (10, 20, 1)
    assert scene.undo.key == "undo.pin"


def test_a_run_that_was_made_twice_is_kept_once(workspace):
    """The same edit, made again after it was undone, makes the same steps in another run."""
    start = after(workspace, c.Move(Grain.STEP, 4), c.Seek(2)).prefix
    first = after(workspace, e.SetLearningRate(1e-6), c.Move(Grain.STEP, 9)).prefix
    assert after(workspace, c.Undo(), c.Seek(2)).prefix.run is start.run
    second = after(workspace, e.SetLearningRate(1e-6), c.Move(Grain.STEP, 3)).prefix
    assert second.run is not first.run
    assert second.run.edits is not first.run.edits
    assert common_steps(first, second) == second.length
    assert common_steps(second, first) == second.length


def test_numbers_are_not_given_twice(workspace):
    after(workspace, e.PinRun(), e.RemovePin(1), e.PinRun())
    assert [pin.number for pin in workspace.scene().pins] == [2]


def test_a_name_can_be_taken_away(workspace):
    assert after(workspace, e.PinRun(), e.RenamePin(1, "a")).pins[0].name == "a"
    assert after(workspace, e.RenamePin(1, " ")).pins[0].name is None


@pytest.mark.parametrize(
    ("command", "key"),
    [
        (e.RemovePin(2), "pin.unknown"),
        (e.RenamePin(2, "a"), "pin.unknown"),
        (e.ReturnTo(0), "pin.unknown"),
        (e.RenamePin(1, "a" * 61), "pin.long_name"),
        (e.SetSample(100, 1.0), "sample.unknown"),
        (e.SetSample(0, float("inf")), "data.not_finite"),
        (e.SetWeight("w1", float("nan")), "weight.not_finite"),
        (e.SetWeight("h1", 1.0), "weight.unknown"),
    ],
)
def test_what_cannot_be_changes_nothing(workspace, command, key):
    before = after(workspace, c.Move(Grain.STEP, 3), e.PinRun(), c.Seek(3, Phase.AFTER))
    with pytest.raises(Problem) as caught:
        workspace.apply(command)
    assert caught.value.message.key == key
    assert workspace.scene() == before


@pytest.mark.parametrize("grain", [Grain.PHASE, Grain.STEP])
@pytest.mark.parametrize("rule", Rule)
def test_one_key_back_from_an_overflow_is_finite(workspace, grain, rule):
    after(workspace, e.SetRule(rule), e.SetLearningRate(1e-3), c.Move(Grain.STEP, 500))
    scene = after(workspace, c.Seek(500, Phase.AFTER))
    assert scene.notice.key == "run.overflow"
    at = scene.moment
    scene = after(workspace, c.Move(grain, -1))
    assert scene.notice is None or grain is Grain.PHASE
    known = [scene.moment.known(name) for name in scene.moment.numbers]
    assert all(abs(value) < float("inf") for value in known if value is not None)
    assert (scene.moment.step, scene.moment.phase) != (at.step, at.phase)


def test_a_pin_that_an_edit_made_grows_with_what_only_redo_kept(workspace):
    after(workspace, e.SetWeight("w1", -1.5), c.Move(Grain.STEP, 1), c.Undo())
    scene = after(workspace, e.SetWeight("w1", -1.5, gesture=1))
    assert pinned(scene) == [(1, 1, KeptBy.EDIT)]
    after(workspace, e.ReturnTo(1), c.Move(Grain.STEP, 2), c.Undo())
    scene = after(workspace, e.SetLearningRate(1e-6), c.Undo())
    assert pinned(scene)[0][0] == 1
    assert pinned(scene)[0][1] > 1
