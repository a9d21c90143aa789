import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.analysis.slope import loss_of_slope, slope
from core.base.frozen import replace
from core.network.rules import Rule
from core.network.weights import Weights
from core.training.compare import (
    CONVERGED,
    MOST_TOLD,
    Outcome,
    SettingChange,
    changes,
    differences,
    outcome,
)
from core.training.presets import load_preset
from core.training.pyramid import Pyramid
from core.training.run import Run, Settings
from core.training.run_prefix import RunPrefix

EXPERIMENT = load_preset("default").experiment


def trained(steps, **changes):
    run = Run(replace(EXPERIMENT, **changes))
    run.train(steps)
    return run


def whole(run):
    return RunPrefix(run, run.length)


@given(
    st.integers(1, 20_000),
    st.integers(0, 25_000),
    st.integers(0, 25_000),
    st.lists(st.integers(1, 20_000), max_size=3),
)
@settings(deadline=None, max_examples=200)
def test_the_first_value_below_is_found_as_by_looking_at_all(size, first, second, earlier):
    values = np.full(25_001, 2.0)
    values[[first, second]] = 0.5
    values[::7] = np.nan
    pyramid = Pyramid(lambda a, b: values[a:b])
    for stop in [*earlier, size]:
        below = [k for k in range(stop) if values[k] < 1.0]
        assert pyramid.first_below(1.0, stop) == (below[0] if below else None)


def test_few_values_are_read_to_find_the_first_below():
    values, read = np.linspace(1.0, 0.0, 1_000_001), 0

    def count(a, b):
        nonlocal read
        read += b - a
        return values[a:b]

    pyramid = Pyramid(count)
    pyramid.first_below(-1.0, len(values))
    read = 0
    assert pyramid.first_below(0.25, len(values)) == int(np.argmax(values < 0.25))
    assert read <= 128


def test_the_outcome_is_the_first_step_with_a_small_loss():
    run = trained(500)
    data = EXPERIMENT.data
    losses = [loss_of_slope(data, slope(run.weights_at(k))) for k in range(run.length + 1)]
    first = next(k for k, loss in enumerate(losses) if loss < CONVERGED)
    assert outcome(whole(run)) == Outcome(first, None, lasting=True)
    assert outcome(RunPrefix(run, first)) == Outcome(first, None, lasting=True)
    assert outcome(RunPrefix(run, first - 1)) == Outcome(None, None, lasting=False)


def test_the_outcome_of_a_run_that_overflows_is_its_step():
    run = trained(500, lr=1e-4)
    assert outcome(whole(run)) == Outcome(None, run.overflow.step, lasting=False)
    assert outcome(RunPrefix(run, run.length - 1)) == Outcome(None, None, lasting=False)


@pytest.mark.parametrize("length", [0, 62, 63, 64, 127, 1023, 4095])
def test_a_run_that_fills_its_last_bucket_without_learning_has_an_outcome(length):
    assert outcome(whole(trained(length, lr=1e-9))) == Outcome(None, None, lasting=False)


def test_only_settings_that_differ_are_named():
    one = trained(0)
    assert differences([]) == ()
    assert differences([one]) == ((),)
    assert differences([one, trained(9)]) == ((), ())
    other = trained(0, lr=1e-6, weights=Weights(1.0, 2.0, -3.0, 2.0))
    assert differences([one, other, one]) == (
        (("w3", 3.0), ("lr", 1e-5)),
        (("w3", -3.0), ("lr", 1e-6)),
        (("w3", 3.0), ("lr", 1e-5)),
    )


@pytest.mark.parametrize("rule", [Rule.SEQUENTIAL, Rule.NOTEBOOK])
def test_edits_and_rules_differ(rule):
    one = trained(9)
    edited = one.fork(4, Settings(Rule.EXACT, 1e-6))
    other = trained(0, rule=rule)
    changes = (SettingChange(4, "lr", 1e-6),)
    assert differences([one, edited]) == ((("edits", ()),), (("edits", changes),))
    assert differences([one, other]) == ((("rule", Rule.EXACT),), (("rule", rule),))


def test_an_edit_is_described_by_what_it_changed_alone():
    one = trained(9)
    weights = one.weights_at(4)
    both = one.fork(4, Settings(Rule.EXACT, 1e-5), weights._replace(w1=2.0, w4=-3.0))
    both.train(5)
    rule = both.fork(8, Settings(Rule.NOTEBOOK, 1e-6))
    assert list(changes(one)) == []
    assert list(changes(rule)) == [
        SettingChange(4, "w1", 2.0),
        SettingChange(4, "w4", -3.0),
        SettingChange(8, "rule", Rule.NOTEBOOK),
        SettingChange(8, "lr", 1e-6),
    ]


def test_a_run_that_unlearns_does_not_last():
    run = trained(200)
    first = outcome(whole(run)).converged
    spoilt = run.fork(150, Settings(Rule.EXACT, 1e-5), run.weights_at(150)._replace(w3=9.0))
    assert outcome(whole(spoilt)) == Outcome(first, None, lasting=False)
    spoilt.train(1000)
    assert outcome(whole(spoilt)) == Outcome(first, None, lasting=True)


def test_of_many_edits_the_first_are_told_and_the_others_counted():
    edited = trained(30)
    for step in range(3, 3 + MOST_TOLD + 2):
        edited = edited.fork(step, Settings(Rule.EXACT, 1e-5 / step))
        edited.train(20)
    (_, _), (told, more) = differences([trained(30), edited])
    assert [change.step for change in told.value] == list(range(3, 3 + MOST_TOLD))
    assert more == ("more", 2)
