"""Every phase of every rule against a tape of exact rational numbers."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.analysis.slope import slope
from core.data.dataset import Dataset
from core.network.linear import linear
from core.network.rules import Rule
from core.network.weights import Weights
from core.step.phases import NUMBERS_OF, Phase, known_at, phases_of
from core.training.experiment import Experiment
from core.training.presets import load_preset
from core.training.run import Run, Settings
from tests.core.backward import NAMES, story

BY_HAND = (Weights(4.0, 3.0, 2.0, -1.0), 2.0, 4.0, 0.005)
AFTER = {f"after_{name}" for name in ("h1", "h2", "y_hat", "error", "loss")}
EVERY = AFTER.union(linear(Rule.EXACT).columns)
COMPUTED = EVERY - set(NAMES)

# so small that each operation of a step is exact in floats, all but the last square
small = st.integers(-3, 3).map(float)
targets = st.integers(-9, 9).map(float)
halvings = st.sampled_from([0.5, 0.25, 0.125])


def run_on(rule, weights, x, y, lr):
    return Run(Experiment(Dataset((x,), (y,)), weights, lr, rule))


def by_hand(rule):
    return run_on(rule, *BY_HAND)


@pytest.mark.parametrize("rule", Rule)
@given(st.builds(Weights, small, small, small, small), small, targets, halvings)
def test_every_number_of_every_phase_is_the_tapes(rule, weights, x, y, lr):
    run, known = run_on(rule, weights, x, y, lr), {}
    phases = []
    for phase, numbers, present in story(rule, weights, x, y, lr):
        phases.append(phase)
        known |= numbers
        moment = run.at(0, Phase(phase))
        assert moment.phase == phase
        assert {name for name in COMPUTED if moment.is_active(name)} == set(numbers)
        assert {name: moment.known(name) for name in COMPUTED} == {
            name: float(known[name]) if name in known else None for name in COMPUTED
        }
        assert {name: moment.known(name) for name in NAMES} == weights._asdict()
        assert moment.weights == tuple(map(float, present))
        assert slope(moment.weights) == float(present[0] * present[2] + present[1] * present[3])
    assert tuple(phases) == phases_of(linear(rule))
    assert set(known) == COMPUTED


@pytest.mark.parametrize("rule", Rule)
def test_the_first_steps_of_the_default_run_are_the_tapes(rule):
    run = Run(load_preset("default").experiment).fork(0, Settings(rule, 1e-5))
    assert run.train(20) == 20
    for step in range(20):
        given_numbers = run.weights_at(step), *run.experiment.sample(step), 1e-5
        for phase, numbers, present in story(rule, *given_numbers):
            moment = run.at(step, Phase(phase))
            found = {name: moment.known(name) for name in numbers}
            expected = {name: float(value) for name, value in numbers.items()}
            assert found == pytest.approx(expected, rel=1e-9, abs=1e-10), (step, phase)
            assert moment.weights == pytest.approx(tuple(map(float, present)), rel=1e-13)


def test_a_textbooks_step_derived_by_hand():
    moment = by_hand(Rule.EXACT).at(0, Phase.AFTER)
    derived = {
        "h1": 8,
        "h2": 6,
        "y_hat": 10,
        "error": 6,
        "loss": 18,
        "dL_dy_hat": 6,
        "dL_dw4": 36,
        "dL_dw3": 48,
        "dL_dh2": -6,
        "dL_dh1": 12,
        "dL_dw2": -12,
        "dL_dw1": 24,
    }
    assert {name: moment.known(name) for name in derived} == derived
    assert moment.weights == pytest.approx((3.88, 3.06, 1.76, -1.18), rel=1e-15)
    assert moment.after == pytest.approx(
        {
            "after_h1": 7.76,
            "after_h2": 6.12,
            "after_y_hat": 6.436,
            "after_error": 2.436,
            "after_loss": 2.967048,
        }
    )


def test_the_same_step_in_sequence_derived_by_hand():
    """w4 becomes -1.18 and w3 1.76 first, so dL/dh2 = 6 (-1.18) and dL/dh1 = 6 (1.76)."""
    derived = {
        "dL_dw4": 36,
        "new_w4": -1.18,
        "dL_dw3": 48,
        "new_w3": 1.76,
        "dL_dh2": -7.08,
        "dL_dh1": 10.56,
    }
    with_x = {"dL_dw2": -14.16, "new_w2": 3.0708, "dL_dw1": 21.12, "new_w1": 3.8944}
    with_99 = {"dL_dw2": -700.92, "new_w2": 6.5046, "dL_dw1": 1045.44, "new_w1": -1.2272}
    for rule, own in ((Rule.SEQUENTIAL, with_x), (Rule.NOTEBOOK, with_99)):
        moment = by_hand(rule).at(0, Phase.AFTER)
        expected = derived | own
        assert {name: moment.known(name) for name in expected} == pytest.approx(expected)


@pytest.mark.parametrize(
    ("rule", "changes"),
    [
        (Rule.EXACT, {"update": {"w1", "w2", "w3", "w4"}}),
        (Rule.SEQUENTIAL, {f"update_{name}": {name} for name in NAMES}),
        (Rule.NOTEBOOK, {f"update_{name}": {name} for name in NAMES}),
    ],
)
def test_a_weight_changes_at_its_update_and_at_no_other_phase(rule, changes):
    run = by_hand(rule)
    before, found = run.at(0, Phase.SAMPLE).weights, {}
    assert before == BY_HAND[0]
    for phase in phases_of(linear(rule)):
        now = run.at(0, phase).weights
        if changed := {name for name in NAMES if getattr(now, name) != getattr(before, name)}:
            found[phase.value] = changed
        before = now
    assert found == changes


@pytest.mark.parametrize("rule", Rule)
def test_an_update_counts_as_done_when_all_four_weights_have_it(rule):
    run = by_hand(rule)
    run.train(3)
    done = [run.at(2, phase).updates_done for phase in phases_of(linear(rule))]
    assert done == [2] * (len(done) - 2) + [3, 3]


@pytest.mark.parametrize("rule", Rule)
def test_after_is_the_same_sample_with_the_next_steps_weights(rule):
    """On data of one sample the next step's forward pass is exactly that, bit for bit."""
    run = by_hand(rule)
    run.train(1)
    after, following = run.at(0, Phase.AFTER).after, run.at(1, Phase.LOSS)
    for name in ("h1", "h2", "y_hat", "error", "loss"):
        assert after[f"after_{name}"] == following.known(name)


def test_after_runs_this_sample_and_not_the_next_one():
    run = Run(load_preset("default").experiment)
    run.train(1)
    moment = run.at(0, Phase.AFTER)
    assert moment.after["after_y_hat"] == pytest.approx(
        slope(run.weights_at(1)) * moment.numbers["x"]
    )
    assert moment.after["after_y_hat"] != pytest.approx(run.at(1, Phase.LOSS).numbers["y_hat"])


@pytest.mark.parametrize("rule", Rule)
def test_each_number_is_brought_by_one_phase(rule):
    brought = [name for phase in phases_of(linear(rule)) for name in NUMBERS_OF[phase]]
    assert len(brought) == len(set(brought))
    assert set(brought) == COMPUTED


def test_a_phase_of_another_rule_knows_nothing():
    with pytest.raises(ValueError, match="not in tuple"):
        known_at(linear(Rule.EXACT), Phase.UPDATE_W4)
    with pytest.raises(ValueError, match="not in tuple"):
        known_at(linear(Rule.NOTEBOOK), Phase.UPDATE)


@pytest.mark.parametrize("rule", Rule)
def test_an_overflow_is_found_at_the_phase_that_brings_it(rule):
    """e e overflows, although e is finite: the step opens up to the loss, not beyond."""
    moment = run_on(rule, Weights(1e200, 0.0, 1.0, 0.0), 1.0, 0.0, 1e-5).at(0, Phase.AFTER)
    assert moment.overflow == (Phase.LOSS, "loss")
    assert moment.phase is moment.last_phase is Phase.LOSS
    assert moment.known("error") == 1e200
    assert moment.known("dL_dy_hat") is None


def test_what_overflows_after_the_update_does_not_close_the_step():
    moment = run_on(Rule.EXACT, Weights(1.0, 1.0, 1.0, 1.0), 1e30, 0.0, 1e30).at(0, Phase.AFTER)
    assert moment.overflow is None
    assert moment.phase is Phase.AFTER
    assert moment.after["after_loss"] == float("inf")


def test_the_phases_are_those_of_the_declared_network():
    assert {name for rule in Rule for name in linear(rule).phases} == set(Phase)
