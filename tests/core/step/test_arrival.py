"""What is known at a part of the motion of a phase."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.analysis.slope import slope
from core.base.frozen import replace
from core.formulas.working import working_of
from core.network.linear import linear
from core.network.rules import Rule
from core.state import commands as c
from core.state.playback import Grain
from core.step.arrival import ARRIVED, come_by, comes_at
from core.step.phases import NUMBERS_OF, Phase, phases_of
from core.training.presets import load_preset
from core.training.run import Run
from core.workspace.workspace import Workspace

EXPERIMENT = load_preset("by-hand").experiment


@given(st.sampled_from(list(Phase)), st.floats(0, 1))
def test_a_number_comes_once_and_never_before_it_is_computed(phase, progress):
    plan = next(linear(rule) for rule in Rule if phase in linear(rule).phases)
    for name in NUMBERS_OF[phase]:
        assert 0 < comes_at(plan, phase, name) <= ARRIVED
        known = come_by(plan, phase, progress) >= comes_at(plan, phase, name)
        assert known == (progress >= comes_at(plan, phase, name))


@pytest.mark.parametrize("rule", Rule)
def test_a_moment_knows_what_has_come_by_its_progress(rule):
    run, phases = Run(replace(EXPERIMENT, rule=rule)), phases_of(linear(rule))
    for number, phase in enumerate(phases):
        moment = run.at(0, phase)
        before = {name for each in phases[:number] for name in NUMBERS_OF[each]}
        for progress in (0.0, 0.35, 0.63, ARRIVED - 1e-9, ARRIVED, 1.0):
            there = moment.at_progress(progress)
            names = {n for names in NUMBERS_OF.values() for n in names}
            come = {n for n in NUMBERS_OF[phase] if progress >= comes_at(linear(rule), phase, n)}
            assert {n for n in names if there.known(n) is not None} == before | come
            assert there.at_rest == moment


def test_weights_slope_and_updates_are_those_that_have_come():
    moment = Run(EXPERIMENT).at(0, Phase.UPDATE)
    early = moment.at_progress(0.5)
    assert (early.weights, early.updates_done) == (EXPERIMENT.weights, 0)
    assert (moment.weights, moment.updates_done) == (moment.new_weights, 1)
    assert slope(early.weights) != slope(moment.weights)


def test_a_scene_knows_no_more_than_its_progress():
    workspace = Workspace()
    workspace.apply(c.Move(Grain.PHASE, 1))
    for passed, known in ((0.0, False), (0.5, False), (0.36, True), (0.2, True)):
        workspace.apply(c.Tick(passed))
        assert workspace.scene().moment.knows("h1") is known
        assert (workspace.scene().visible("h1") is not None) is known


def test_the_working_is_told_as_far_as_it_has_come():
    run = Run(EXPERIMENT)

    def sides(phase, progress):
        moment = run.at(0, phase).at_progress(progress)
        working = working_of(moment, EXPERIMENT.data, 4)
        return [len(equation.sides) for equation in working.equations], working.check

    assert sides(Phase.H1, 0.0)[0] == [2]  # symbols, and numbers that are known
    assert sides(Phase.H1, 1.0)[0] == [3]
    assert sides(Phase.SAMPLE, 0.0)[0] == []
    assert sides(Phase.LOSS, 0.5)[0] == [2, 1]  # of the loss not even e
    assert sides(Phase.LOSS, 1.0)[0] == [3, 3]
    assert sides(Phase.DL_DW4, 0.85)[1] is None
    assert sides(Phase.DL_DW4, 0.86)[1] is not None
    assert sides(Phase.AFTER, 0.5)[0] == [3, 3, 2, 1, 1]
