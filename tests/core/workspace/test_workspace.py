import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.analysis.slope import slope
from core.base.frozen import replace
from core.base.problems import Message, Problem
from core.network.linear import linear
from core.network.rules import Rule
from core.state import commands as c
from core.state import edit_commands as e
from core.state.playback import Grain, Stop, StopKind
from core.step.phases import Phase, phases_of
from core.training.presets import load_preset
from core.training.run_prefix import KeptBy, Pin
from core.view import commands as v
from core.view.options import LossScale, Theme
from core.workspace.workspace import Workspace
from tests.core.applied import after


def test_the_beginning(workspace):
    scene = workspace.scene()
    assert (scene.moment.step, scene.moment.epoch, scene.moment.sample) == (0, 1, 1)
    assert slope(scene.moment.weights) == 7.0
    assert not scene.playing
    assert scene.preset == "default"


@given(st.lists(st.integers(-40, 40), max_size=12))
@settings(deadline=None)
def test_back_after_step_is_the_identity_bit_for_bit(walk):
    workspace = Workspace()
    workspace.apply(c.Move(Grain.STEP, 60))
    seen = {}
    for steps in walk:
        scene = after(workspace, c.Move(Grain.STEP, steps))
        moment = seen.setdefault(scene.moment.step, scene.moment)
        assert scene.moment == moment
        back = after(workspace, c.Move(Grain.STEP, 1), c.Move(Grain.STEP, -1))
        assert back.moment == moment


def test_movement_stops_at_the_beginning(workspace):
    assert after(workspace, c.Move(Grain.STEP, 3), c.Move(Grain.STEP, -10)).moment.step == 0


BY_STEPS = 14 * 7.0
"""A speed, in phases a second, that makes 7 steps of the exact rule a second."""


def test_playing_trains_and_a_step_pauses(workspace):
    scene = after(workspace, c.SetSpeed(BY_STEPS), c.Play(), c.Tick(0.0))
    assert scene.playing
    assert (scene.moment.step, scene.moment.phase) == (0, Phase.AFTER)  # the first comes at once
    scene = after(workspace, c.Tick(1.0))
    assert scene.moment.step == scene.prefix.length == 7
    assert not after(workspace, c.Move(Grain.STEP, 1)).playing


def test_slow_running_shows_every_phase(workspace):
    after(workspace, c.SetSpeed(2.0), c.Play(), c.Tick(0.0))
    seen = [after(workspace, c.Tick(0.5)).moment for _ in range(16)]
    assert [m.phase for m in seen[:12]] == list(phases_of(linear(Rule.EXACT))[2:])
    assert (seen[13].step, seen[13].phase) == (1, Phase.H1)


def test_the_story_tells_step_0_by_phases_and_the_rest_ever_faster(workspace):
    after(workspace, c.SetSpeed(None), c.Play())
    steps, seconds = [], 0.0
    while workspace.scene().moment.step < 100:
        steps.append(after(workspace, c.Tick(0.05)).moment.step)
        seconds += 0.05
    assert 9 < steps.count(0) * 0.05 < 13
    assert 0.9 < steps.count(3) * 0.05 < 1.1
    assert seconds < 30


def test_a_motion_goes_with_time_and_a_second_key_press_finishes_it(workspace):
    scene = after(workspace, c.Move(Grain.PHASE, 1))
    assert (scene.moment.phase, scene.progress) == (Phase.H1, 0.0)
    assert 0 < after(workspace, c.Tick(0.3)).progress < 1
    scene = after(workspace, c.Move(Grain.PHASE, 1))
    assert (scene.moment.phase, scene.progress) == (Phase.H1, 1.0)
    scene = after(workspace, c.Move(Grain.PHASE, 1), c.Tick(5.0))
    assert (scene.moment.phase, scene.progress) == (Phase.H2, 1.0)


def test_reduced_motion_has_none(workspace):
    scene = after(workspace, v.SetReducedMotion(reduced=True), c.Move(Grain.PHASE, 1))
    assert (scene.moment.phase, scene.progress) == (Phase.H1, 1.0)


@pytest.mark.parametrize(
    ("stop", "step"),
    [(Stop(StopKind.STEP, 12), 12), (Stop(StopKind.EPOCH, 1), 100), (Stop(StopKind.LOSS, 70), 4)],
)
@pytest.mark.parametrize("speed", [5.0, BY_STEPS, float("inf")])
def test_a_run_stops_where_it_is_told(workspace, stop, step, speed):
    after(workspace, c.SetSpeed(speed), c.SetStop(stop), c.Play())
    for _ in range(10_000):
        if not after(workspace, c.Tick(0.1, 64)).playing:
            break
    scene = workspace.scene()
    assert scene.notice.key.startswith("run.stopped")
    assert (scene.moment.step, scene.moment.phase) == (step, Phase.SAMPLE)
    assert scene.prefix.length == step


walks = st.lists(st.tuples(st.sampled_from(Grain), st.integers(-3, 3)), min_size=1, max_size=12)


@given(walks, st.sampled_from(Rule))
@settings(deadline=None)
def test_every_grain_goes_back_by_what_it_went_forward(walk, rule):
    workspace = Workspace()
    after(workspace, e.SetRule(rule), c.Move(Grain.STEP, 250), v.SetReducedMotion(reduced=True))
    after(workspace, e.SetRule(Rule.EXACT), c.Move(Grain.STEP, 250))
    seen = {}
    for grain, count in walk:
        before = workspace.scene().moment
        there = after(workspace, c.Move(grain, count)).moment
        key = (there.step, there.phase)
        assert seen.setdefault(key, there) == there
        size = {Grain.PHASE: 0, Grain.STEP: 1, Grain.EPOCH: 100}[grain]
        if (size and before.step + count * size >= 0) or (
            not size and (there.step, there.phase) != (0, Phase.SAMPLE)
        ):
            assert after(workspace, c.Move(grain, -count)).moment == before
            after(workspace, c.Move(grain, count))


def test_ticks_do_nothing_while_paused(workspace):
    assert after(workspace, c.Tick(1.0)).moment.step == 0


def test_running_from_the_past_replays_then_trains(workspace):
    after(workspace, c.SetSpeed(BY_STEPS), c.Move(Grain.STEP, 10), c.Seek(4), c.Play())
    assert after(workspace, c.Tick(0.5)).prefix.length == 10
    assert after(workspace, c.Tick(1.0)).prefix.length == 14


def test_reset_keeps_the_experiment_and_drops_the_edits(workspace):
    experiment = workspace.scene().experiment
    scene = after(
        workspace, c.Move(Grain.STEP, 5), e.SetLearningRate(1e-6), c.Move(Grain.STEP, 5), e.Reset()
    )
    assert scene.experiment == experiment
    assert scene.settings.lr == 1e-5
    assert (scene.moment.step, scene.prefix.length) == (0, 0)


def test_at_step_0_a_setting_belongs_to_the_experiment(workspace):
    scene = after(workspace, e.SetLearningRate(1e-6), e.SetRule(Rule.NOTEBOOK), e.Reset())
    assert (scene.experiment.lr, scene.experiment.rule) == (1e-6, Rule.NOTEBOOK)
    assert scene.preset is None


def test_an_edit_in_the_past_keeps_the_old_run_pinned(workspace):
    old = after(workspace, c.Move(Grain.STEP, 30)).prefix
    scene = after(workspace, c.Seek(10), e.SetLearningRate(1e-6))
    assert scene.moment.step == scene.prefix.length == 10
    assert scene.pins == (Pin(1, None, old, KeptBy.EDIT),)
    assert scene.prefix.run.weights_at(10) == old.run.weights_at(10)
    new = after(workspace, c.Move(Grain.STEP, 5)).prefix.run
    assert new.weights_at(11) != old.run.weights_at(11)


def test_an_edit_at_the_end_leaves_no_pin(workspace):
    scene = after(workspace, c.Move(Grain.STEP, 30), e.SetRule(Rule.SEQUENTIAL))
    assert scene.pins == ()
    assert scene.settings.rule is Rule.SEQUENTIAL
    assert scene.prefix.run.settings_at(29).rule is Rule.EXACT


def test_an_edit_that_changes_nothing_does_nothing(workspace):
    run = after(workspace, c.Move(Grain.STEP, 30), c.Seek(3)).prefix.run
    assert after(workspace, e.SetLearningRate(1e-5)).prefix.run is run


def test_a_run_in_progress_goes_on_through_an_edit(workspace):
    scene = after(workspace, c.SetSpeed(BY_STEPS), c.Play(), c.Tick(0.5))
    here = scene.moment.step
    scene = after(workspace, e.SetLearningRate(2e-6))
    assert (scene.moment.step, scene.moment.phase) == (here + 1, Phase.SAMPLE)
    assert scene.prefix.run.settings_at(here).lr == 1e-5
    scene = after(workspace, c.Tick(1.0))
    assert scene.playing
    assert scene.moment.step == here + 7


def test_an_initial_weight_starts_anew(workspace):
    scene = after(workspace, c.Move(Grain.STEP, 5), e.SetInitialWeight("w3", -1.5))
    assert scene.experiment.weights == (1, 2, -1.5, 2)
    assert (scene.moment.step, scene.preset) == (0, None)


@pytest.mark.parametrize(
    "command",
    [
        e.SetLearningRate(0.0),
        e.SetLearningRate(float("nan")),
        e.SetInitialWeight("w1", float("inf")),
        e.SetInitialWeight("w5", 1.0),
        e.LoadPreset("none"),
    ],
)
def test_bad_values_change_nothing(workspace, command):
    before = after(workspace, c.Move(Grain.STEP, 3))
    with pytest.raises(Problem):
        workspace.apply(command)
    assert workspace.scene() == before


def test_a_preset_is_loaded(workspace):
    scene = after(workspace, c.Move(Grain.STEP, 5), e.LoadPreset("notebook"))
    assert scene.experiment == load_preset("notebook").experiment
    assert scene.moment.step == 0


def test_an_overflow_stops_says_so_and_reset_works(workspace):
    scene = after(workspace, e.SetLearningRate(1e-4), c.SetSpeed(BY_STEPS), c.Play(), c.Tick(9.0))
    assert not scene.playing
    assert scene.notice.key == "run.overflow"
    assert scene.moment.step == scene.notice.values["step"] == scene.prefix.length
    assert scene.moment.overflow
    assert after(workspace, c.Move(Grain.STEP, 1)).moment.step == scene.moment.step
    assert after(workspace, c.Move(Grain.STEP, -1)).notice is None
    assert after(workspace, e.Reset()).notice is None
    assert after(workspace, c.Move(Grain.STEP, 2)).moment.step == 2


def test_all_runs_together_have_a_limit(workspace, monkeypatch):
    monkeypatch.setattr("core.state.navigation.MOST_STEPS", 50)
    scene = after(workspace, c.Move(Grain.STEP, 100))
    assert scene.prefix.length == scene.moment.step == 50
    assert scene.notice == Message("run.full", {"most": 50})
    after(workspace, c.Seek(20), e.SetLearningRate(1e-6))
    scene = after(workspace, c.SetSpeed(BY_STEPS), c.Play(), c.Tick(9.0))
    assert not scene.playing
    assert scene.prefix.length == 20
    assert after(workspace, e.RemovePin(1), c.Move(Grain.STEP, 9)).prefix.length == 20  # by undo
    scene = after(workspace, c.ClearHistory(), c.Move(Grain.STEP, 99))
    assert (scene.prefix.length, scene.undo) == (50, None)  # shared steps count once


def test_an_edit_that_would_make_a_step_too_many_is_refused(workspace, monkeypatch):
    for place in ("navigation", "edits"):
        monkeypatch.setattr(f"core.state.{place}.MOST_STEPS", 5)
    before = after(workspace, c.Move(Grain.STEP, 5), c.Seek(5, Phase.AFTER))
    with pytest.raises(Problem) as caught:
        workspace.apply(e.SetWeight("w1", 9.0))
    assert caught.value.message.key == "run.full"
    assert workspace.scene() == before


def test_the_look_changes_nothing_else(workspace):
    before = after(workspace, c.Move(Grain.STEP, 4))
    scene = after(workspace, v.SetTheme(Theme.DARK), v.SetLossScale(LossScale.LINEAR))
    assert replace(scene, options=before.options) == before
    assert (scene.options.theme, scene.options.loss_scale) == (Theme.DARK, LossScale.LINEAR)


def test_a_notice_stays_through_ticks_and_goes_with_a_command(workspace):
    after(workspace, c.Play(), c.Notify(Message("data.empty")))
    assert after(workspace, c.Tick(0.01)).notice
    assert after(workspace, c.Pause()).notice is None


def test_seek_goes_to_a_phase_and_a_move_keeps_it(workspace):
    after(workspace, c.Move(Grain.STEP, 3))
    scene = after(workspace, c.Seek(1, Phase.DL_DW1), c.Move(Grain.STEP, 1))
    assert (scene.moment.step, scene.moment.phase) == (2, Phase.DL_DW1)
    assert after(workspace, e.Reset()).moment.phase is Phase.SAMPLE
    assert after(workspace, c.Seek(999)).moment.step == workspace.scene().prefix.length


def test_a_loss_is_stopped_at_once_when_it_falls_below(workspace):
    after(workspace, c.SetSpeed(float("inf")), c.SetStop(Stop(StopKind.LOSS, 1.0)), c.Play())
    first = after(workspace, c.Tick(0.1, 500))
    assert first.notice.key == "run.stopped_loss"
    again = after(workspace, c.Play(), c.Tick(0.1, 500))
    assert again.moment.step >= first.moment.step + 499
