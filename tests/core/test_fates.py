from dataclasses import replace
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.fates import Fate, Stretch, fates_of, rates_around, same_but_rate, stretches_of
from core.presets import load_preset
from core.rebuild import finish
from core.sweep import NEVER, Sweep, sweep
from core.training import Run

DEFAULT = load_preset("default").experiment


def test_the_fates_of_the_default_are_those_of_single_runs():
    rates = (1e-9, 1e-7, 1e-6, 1e-5, 3e-5, 1e-4, 1e-3, 1.0)
    found = finish(sweep(DEFAULT, rates, 300))
    for rate, fate in zip(rates, fates_of(found), strict=True):
        run = Run(replace(DEFAULT, lr=rate))
        run.train(300)
        low = any(DEFAULT.data.mean_loss(run.slope_at(k)) < 1e-6 for k in range(run.length + 1))
        if run.overflow:
            assert fate is Fate.OVERFLOWED
        elif low:
            assert fate is Fate.LEARNED
        else:
            assert fate is (Fate.SLOW if rate < 1e-5 else Fate.UNSETTLED)


def made(*pairs):
    converged, overflowed = (np.array(column) for column in zip(*pairs, strict=True))
    rates = np.arange(1.0, len(pairs) + 1)
    return Sweep(10, rates, converged, overflowed, np.zeros(len(pairs)))


def test_what_learned_and_then_overflowed_has_overflowed():
    found = made((NEVER, NEVER), (3, NEVER), (NEVER, NEVER), (2, 5), (NEVER, 4))
    assert fates_of(found) == (
        *(Fate.SLOW, Fate.LEARNED, Fate.UNSETTLED, Fate.OVERFLOWED, Fate.OVERFLOWED),
    )
    assert fates_of(made((NEVER, NEVER))) == (Fate.UNSETTLED,)


@given(st.lists(st.sampled_from(Fate), min_size=1))
def test_stretches_cover_all_and_neighbours_differ(fates):
    found = stretches_of(tuple(fates))
    assert [s.fate for s in found for _ in range(s.first, s.last + 1)] == fates
    assert all(a.fate != b.fate for a, b in pairwise(found))
    assert all(isinstance(s, Stretch) for s in found)


@pytest.mark.parametrize("lr", [1e-5, 1e-12, 1e6, 5e-324, 1e308])
def test_the_rates_rise_and_reach_the_present_one(lr):
    rates = rates_around(lr)
    assert list(rates) == sorted(set(rates))
    assert min(rates) <= 1e-9
    assert max(rates) >= 1.0
    if 1e-290 < lr < 1e290:
        assert rates[0] < lr < rates[-1]
    assert all(float(f"{rate:.2e}") == rate for rate in rates)


def test_a_sweep_is_of_another_experiment_where_more_than_the_rate_differs():
    assert same_but_rate(DEFAULT, replace(DEFAULT, lr=1.0))
    assert not same_but_rate(DEFAULT, replace(DEFAULT, weights=DEFAULT.weights._replace(w1=0.5)))
    other = replace(DEFAULT, data=DEFAULT.data.replaced(0, x=2.0))
    assert not same_but_rate(DEFAULT, other)
