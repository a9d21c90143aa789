"""Random commands to the workspace: whatever comes, nothing is lost and no number is stale."""

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from core.base.frozen import replace
from core.base.problems import Problem
from core.data.dataset import Dataset
from core.data.order import Order
from core.network.rules import Rule
from core.network.weights import Weights
from core.state import commands as c
from core.state import edit_commands as e
from core.state.playback import Grain
from core.step.phases import Phase
from core.training.presets import load_preset
from core.training.run_prefix import KeptBy
from core.workspace.workspace import Workspace
from tests.core.steps import compute_step

MOST_TRAINED = 250

names = st.sampled_from(Weights._fields)
values = st.sampled_from([-1.5, 0.0, 0.5, 2.0]) | st.floats(-3, 3)
rates = st.sampled_from([1e-6, 1e-5, 2e-5, 1e-4])
datasets = st.sampled_from(
    [Dataset((1.0, 2.0, 3.0), (2.0, 4.0, 6.0)), load_preset("default").experiment.data]
)
orders = st.sampled_from([None, Order(shuffled=True, seed=3)])
gestures = st.none() | st.integers(1, 2)
numbers = st.integers(1, 4)
edits = st.one_of(
    st.builds(e.SetWeight, names, values, gesture=gestures),
    st.builds(e.SetLearningRate, rates, gesture=gestures),
    st.builds(e.SetRule, st.sampled_from(Rule), gesture=gestures),
    st.builds(e.SetInitialWeight, names, values, gesture=gestures),
    st.builds(e.SetSample, st.integers(0, 2), values, values, gesture=gestures),
    st.builds(e.SetData, datasets, orders, gesture=gestures),
    st.builds(e.DrawWeights, st.integers(0, 3)),
    st.builds(e.LoadPreset, st.sampled_from(["default", "notebook"])),
    st.builds(e.Reset),
    st.builds(e.PinRun),
    st.builds(e.RenamePin, numbers, st.sampled_from(["fast", " ", None])),
    st.builds(e.RemovePin, numbers),
    st.builds(e.ReturnTo, numbers),
)
bad = st.sampled_from(
    [
        e.SetLearningRate(-1.0),
        e.SetWeight("w1", float("inf")),
        e.SetWeight("w9", 1.0),
        e.SetInitialWeight("w1", float("nan")),
        e.SetSample(1000, 1.0, 1.0),
        e.SetSample(-1, 1.0),
        e.SetSample(0, float("nan")),
        e.RenamePin(1, "x" * 99),
        e.RemovePin(99),
        e.ReturnTo(0),
        e.LoadPreset("none"),
    ]
)


def story(run, length):
    """Everything that the first steps of a run consist of, step by step."""
    rows = run.rows(0, length + 1).tolist()
    return tuple(
        (*run.experiment.sample(k), run.settings_at(k), tuple(rows[4 * k : 4 * k + 4]))
        for k in range(length)
    )


def lesson(run):
    """What runs must share to compare: the samples and their order."""
    return run.experiment.data, run.experiment.order


def replayed(run, step):
    """Compute a step anew from the experiment and the edits, one step at a time."""
    weights, (how, lr) = run.experiment.weights, (run.experiment.rule, run.experiment.lr)
    changes = {edit.step: edit for edit in run.edits}
    for k in range(step + 1):
        if k in changes:
            (how, lr), weights = changes[k].settings, changes[k].weights or weights
        numbers = compute_step(how, weights, *run.experiment.sample(k), lr)
        weights = numbers.new_weights
    return numbers


class Walk(RuleBasedStateMachine):
    def __init__(self):
        super().__init__()
        self.workspace = Workspace()
        self.trained = {}
        self.told = self.had = None

    @property
    def state(self):
        return self.workspace._state

    def seen(self):
        """What undo must bring back."""
        state = self.state
        return (state.run, state.preset, state.step, state.shown_phase, state.pins, state.settings)

    @rule(grain=st.sampled_from([Grain.PHASE, Grain.STEP]), count=st.integers(-30, 60))
    def move(self, grain, count):
        if self.state.step + count < MOST_TRAINED:
            self.workspace.apply(c.Move(grain, count))

    @rule(step=st.integers(0, MOST_TRAINED), phase=st.none() | st.sampled_from(Phase))
    def seek(self, step, phase):
        self.workspace.apply(c.Seek(step, phase))

    @rule(speed=st.sampled_from([None, 5.0, 140.0, float("inf")]))
    def play(self, speed):
        self.workspace.apply(c.SetSpeed(speed))
        if self.state.step < MOST_TRAINED:
            self.workspace.apply(c.Play())

    @rule(steps=st.integers(1, 8))
    def let_time_pass(self, steps):
        if self.state.step < MOST_TRAINED:
            self.workspace.apply(c.Tick(0.4, steps))

    @rule(command=edits)
    def edit(self, command):
        state, seen = self.state, self.seen()
        before = story(state.run, state.run.length)
        step = state.next_edit
        try:
            self.workspace.apply(command)
        except Problem:
            assert isinstance(command, e.RenamePin | e.RemovePin | e.ReturnTo)
            assert self.state is state
            return
        self.told, self.had = self.state.notice, lesson(state.run)
        if isinstance(command, e.SetWeight | e.SetLearningRate | e.SetRule) and (
            command.gesture is None
        ):
            self.check_fork(command, before, step, state.run.settings_at(step))
        if len(self.state.past) == len(state.past) + 1:
            self.check_undo(state, seen, before)

    def check_fork(self, command, before, step, had):
        run = self.state.run
        share = min(step, len(before), run.length)
        assert story(run, share) == before[:share]
        if isinstance(command, e.SetWeight):
            weights = self.workspace.scene().moment.weights
            assert getattr(weights, command.name) == command.value
            assert run.settings_at(step) == had
        elif isinstance(command, e.SetLearningRate):
            assert run.settings_at(step) == (had.rule, command.value)
        else:
            assert run.settings_at(step) == (command.rule, had.lr)

    def check_undo(self, state, seen, before):
        after = self.seen()
        self.workspace.apply(c.Undo())
        there = self.seen()
        assert [*there[:4], there[5]] == [*seen[:4], seen[5]]
        if self.state.pins != state.pins:
            self.check_saved(state)
        assert story(self.state.run, len(before)) == before
        self.workspace.apply(c.Redo())
        assert self.seen() == after

    def check_saved(self, state):
        """What only redo kept is pinned beside the pins there were, or by one that grew for it."""
        assert state.future
        count = len(state.pins)
        old, new = self.state.pins[:count], self.state.pins[count:]
        assert all(pin.kept_by is KeptBy.EDIT and pin.number > state.numbered for pin in new)
        for was, pin in zip(state.pins, old, strict=True):
            grown = replace(was, prefix=replace(was.prefix, length=pin.prefix.length))
            assert pin == grown
            assert pin == was or (
                was.kept_by is KeptBy.EDIT and pin.prefix.length > was.prefix.length
            )

    @rule()
    def undo(self):
        seen = self.seen()
        done = bool(self.state.past)
        self.workspace.apply(c.Undo())
        if done:
            self.workspace.apply(c.Redo())
            assert self.seen() == seen
            self.workspace.apply(c.Undo())

    @rule()
    def redo(self):
        seen = self.seen()
        done = bool(self.state.future)
        self.workspace.apply(c.Redo())
        if done:
            self.workspace.apply(c.Undo())
            assert self.seen() == seen
            self.workspace.apply(c.Redo())

    @rule(command=bad)
    def bad_values_change_nothing(self, command):
        state, length = self.state, self.state.run.length
        with pytest.raises(Problem):
            self.workspace.apply(command)
        assert self.state is state
        assert state.run.length == length

    @invariant()
    def no_number_is_stale(self):
        scene = self.workspace.scene()
        run, step = scene.prefix.run, scene.moment.step
        assert scene.moment.numbers == replayed(run, step) or scene.moment.overflow
        assert (scene.moment.rule, scene.moment.lr) == scene.settings == run.settings_at(step)
        assert step <= scene.prefix.length
        assert all(pin.prefix.length <= pin.prefix.run.length for pin in scene.pins)
        assert len({pin.number for pin in scene.pins}) == len(scene.pins)

    @invariant()
    def no_trained_step_is_lost(self):
        state = self.state
        entries = (*state.past, *state.future)
        prefixes = {prefix for entry in entries for prefix in entry.other.prefixes}
        prefixes |= set(state.document.prefixes)
        kept = {(lesson(t.run), story(t.run, t.length)) for t in prefixes}
        self.trained[lesson(state.run), story(state.run, state.run.length)] = True
        for what, steps in list(self.trained):
            if steps and not any(w == what and other[: len(steps)] == steps for w, other in kept):
                assert self.told.key == "redo.gone"
                assert what != self.had, "it compares: pin it"
                del self.trained[what, steps]

    @invariant()
    def steps_are_counted(self):
        state = self.state
        entries = (*state.past, *state.future)
        runs = {t.run for e in entries for t in e.other.prefixes}
        runs |= {t.run for t in state.document.prefixes}
        lengths = [run.length for run in runs]
        assert max(lengths) <= state.others + state.run.length <= sum(lengths)


TestWalk = Walk.TestCase
TestWalk.settings = settings(max_examples=150, stateful_step_count=35, deadline=None)
