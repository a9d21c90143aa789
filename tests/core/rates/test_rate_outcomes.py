import math

import numpy as np
import pytest

from core.rates.rate_outcomes import RateOutcome, nearest, rates_around, regions_of
from core.rates.sweep import NEVER, Sweep
from tests.core.problems import problem_of


def swept(converged, overflowed):
    rates = np.logspace(-9, 0, len(converged))
    return Sweep(100, rates, np.array(converged), np.array(overflowed), np.ones(len(rates)))


@pytest.mark.parametrize("lr", [5e-324, 1e-300, 3e-12, 1e-9, 1e-5, 1.0, 4.2, 1e300, 1.7e308])
def test_the_range_has_the_present_rate_and_the_usual_ones_inside(lr):
    rates = rates_around(lr)
    assert rates[0] <= min(lr, 1e-9)
    assert rates[-1] >= max(lr, 1.0)
    assert list(rates) == sorted(set(rates))
    assert all(0 < rate < math.inf for rate in rates)
    assert 900 <= len(rates) <= 4000


def test_what_people_type_is_among_the_rates():
    assert {0.005, 1.5e-5, 1e-5, 3e-8, 9.9e-3, 1.0} <= set(rates_around(1e-5))
    assert rates_around(1e-5) is rates_around(0.3)


def test_a_rate_that_is_none_is_refused():
    assert problem_of(rates_around, 0.0).key == "lr.not_positive"


def test_neighbours_of_one_fate_are_one_region():
    n = NEVER
    found = swept([n, n, 50, 3, n, 4, 2, n], [n, n, n, n, n, n, 9, 5])
    assert [(each.outcome, each.first, each.last) for each in regions_of(found)] == [
        (RateOutcome.TOO_SLOW, 0, 1),
        (RateOutcome.LEARNS, 2, 3),
        (RateOutcome.UNLEARNED, 4, 4),
        (RateOutcome.LEARNS, 5, 5),
        (RateOutcome.OVERFLOWS, 6, 7),
    ]


def test_where_nothing_learns_no_rate_is_called_too_slow():
    (only,) = regions_of(swept([NEVER] * 4, [NEVER] * 4))
    assert (only.outcome, only.first, only.last) == (RateOutcome.UNLEARNED, 0, 3)


def test_the_nearest_rate_is_so_on_the_log_scale():
    rates = np.array([1e-3, 1e-2, 1e-1])
    assert nearest(rates, 2.9e-2) == 1
    assert nearest(rates, 3.3e-2) == 2
