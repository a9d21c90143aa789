"""Runs with edits on the way: what they say of themselves, and that it makes them again."""

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from core.base.frozen import replace
from core.base.problems import Problem
from core.network.rules import Rule
from core.network.weights import Weights
from core.step.phases import Phase
from core.training.curves import steps_between
from core.training.origins import distinct_steps
from core.training.presets import load_preset
from core.training.retrain import rebuild
from core.training.run import BLOCK, Edit, Run, Settings
from tests.core.steps import compute_step

EXPERIMENT = load_preset("default").experiment
OTHER = Weights(0.5, -1.0, 2.0, 1.5)


@pytest.fixture
def run():
    run = Run(EXPERIMENT)
    run.train(30)
    return run


def rebuilt(*args):
    """Run a rebuild to its end: the run, and what it told on the way."""
    generator, told = rebuild(*args), []
    while True:
        try:
            told.append(next(generator))
        except StopIteration as stop:
            return stop.value, told


def test_a_fork_begins_its_step_with_the_weights_it_is_given(run):
    fork = run.fork(10, Settings(Rule.EXACT, 1e-5), OTHER)
    assert fork.weights_at(10) == OTHER
    assert fork.rows(0, 10) == run.rows(0, 10)
    fork.train(1)
    step = compute_step(Rule.EXACT, OTHER, *EXPERIMENT.sample(10), 1e-5)
    assert fork.weights_at(11) == step.new_weights
    assert fork.at(9, Phase.AFTER).weights == run.weights_at(10)  # the step before is as it was
    assert fork.edits == (Edit(10, Settings(Rule.EXACT, 1e-5), OTHER),)


def test_a_fork_at_step_0_is_a_new_experiment(run):
    fork = run.fork(0, Settings(Rule.NOTEBOOK, 1e-6), OTHER)
    assert fork.experiment == replace(EXPERIMENT, weights=OTHER, lr=1e-6, rule=Rule.NOTEBOOK)
    assert (fork.length, fork.edits) == (0, ())


def test_edits_at_one_step_become_one(run):
    fork = run.fork(10, Settings(Rule.EXACT, 1e-5), OTHER).fork(10, Settings(Rule.EXACT, 1e-6))
    assert fork.edits == (Edit(10, Settings(Rule.EXACT, 1e-6), OTHER),)


def test_an_edit_that_is_undone_by_hand_is_none(run):
    fork = run.fork(10, Settings(Rule.NOTEBOOK, 1e-5), OTHER)
    assert fork.fork(10, Settings(Rule.EXACT, 1e-5), run.weights_at(10)).edits == ()


def test_a_fork_keeps_only_the_edits_before_it(run):
    fork = run.fork(10, Settings(Rule.EXACT, 1e-6))
    fork.train(20)
    assert fork.fork(5, Settings(Rule.EXACT, 2e-6)).edits == (Edit(5, Settings(Rule.EXACT, 2e-6)),)


@pytest.mark.parametrize(
    ("lr", "weights", "key"),
    [
        (0.0, None, "lr.not_positive"),
        (1.0, OTHER._replace(w2=float("nan")), "weight.not_finite"),
    ],
)
def test_a_fork_refuses_what_no_step_can_begin_with(run, lr, weights, key):
    with pytest.raises(Problem) as caught:
        run.fork(10, Settings(Rule.EXACT, lr), weights)
    assert caught.value.message.key == key


a_weight = st.floats(-2, 2)
changes = st.tuples(
    st.integers(0, 1200),
    st.sampled_from(Rule),
    st.sampled_from([1e-6, 1e-5]),
    st.none() | st.builds(Weights, a_weight, a_weight, a_weight, a_weight),
)


@given(st.lists(changes, max_size=4))
@example([(1, Rule.EXACT, 1e-6, Weights(1.0, 1.0, 1.0, 1.0)), (924, Rule.EXACT, 1e-6, None)])
@settings(deadline=None, max_examples=40)
def test_a_run_is_rebuilt_bit_for_bit(plan):
    run = Run(EXPERIMENT)
    for more, rule, lr, weights in plan:
        run.train(more)
        run = run.fork(run.length, Settings(rule, lr), weights)
    run.train(100)
    again, told = rebuilt(run.experiment, run.edits, run.length)
    assert again.rows(0, again.length + 1).tobytes() == run.rows(0, run.length + 1).tobytes()
    assert (again.edits, again.length) == (run.edits, run.length)
    assert [again.settings_at(k) for k in range(run.length)] == [
        run.settings_at(k) for k in range(run.length)
    ]
    assert told == sorted(told)
    assert all(b - a <= BLOCK for a, b in zip([0, *told], told, strict=False))


@pytest.mark.parametrize("steps", [(0,), (5, 5), (7, 3), (31,)])
def test_edits_out_of_order_are_refused(steps):
    edits = [Edit(step, Settings(Rule.EXACT, 1e-6)) for step in steps]
    with pytest.raises(Problem) as caught:
        rebuilt(EXPERIMENT, edits, 30)
    assert caught.value.message.key == "edits.order"


def test_a_rebuild_that_overflows_too_soon_says_where():
    with pytest.raises(Problem) as caught:
        rebuilt(replace(EXPERIMENT, lr=1e-4), (), 500)
    assert caught.value.message.key == "run.unreached"
    assert caught.value.message.values["length"] < 20


def test_shared_steps_count_once(run):
    fork = run.fork(10, Settings(Rule.EXACT, 1e-6))
    fork.train(7)
    leaf = fork.fork(12, Settings(Rule.EXACT, 2e-6))
    leaf.train(3)
    assert distinct_steps([run, run]) == 30
    assert distinct_steps([run, fork]) == 30 + 7
    assert distinct_steps([fork, leaf, run]) == 30 + 7 + 3
    assert distinct_steps([leaf]) == 15  # also when its ancestors are gone
    assert distinct_steps([]) == 0


def test_an_array_of_steps_with_many_edits_has_the_bits_of_each():
    """Rules and rates that come and go, and weights set on the way."""
    run = Run(EXPERIMENT)
    for k in range(60):
        run.train(1 + k % 3)
        rule, lr = list(Rule)[k * k % 3], (1e-5, 2e-5, 1e-6, 3e-5)[k % 4]
        run.change(Edit(run.length, Settings(rule, lr), OTHER if k % 7 == 6 else None))
    run.train(9)
    for start, stop in ((0, run.length), (5, 6), (17, 40), (100, run.length)):
        columns = steps_between(run, start, stop)
        for step in range(start, stop):
            numbers = run.at(step, Phase.AFTER).numbers
            assert {name: column[step - start] for name, column in columns.items()} == numbers
    assert run.settings_spans(5, 6) == [(5, 6, run.settings_at(5))]
    stretches = run.settings_spans(17, 40)
    assert stretches[0][0] == 17
    assert stretches[-1][1] == 40
    assert all(
        run.settings_at(step) == settings for a, b, settings in stretches for step in range(a, b)
    )
    assert run.settings_spans(30, 30) == []
