import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.state.nudging import nudge_of, nudged


@pytest.mark.parametrize(
    ("value", "nudge"),
    [(3.14, 0.1), (1.0, 0.1), (9.99, 0.1), (12.0, 1.0), (-250.0, 10.0), (0.0, 0.1), (2e-5, 1e-6)],
)
def test_a_nudge_is_a_unit_of_the_second_digit(value, nudge):
    assert nudge_of(value) == nudge


def test_nudges_add_as_by_hand():
    assert nudged(1.1, 1, 0.1) == 1.2
    assert nudged(1.0, 13, 0.1) == 2.3
    assert nudged(0.1, -1, 0.1) == 0.0
    assert nudged(1.7e308, 1000, 1e307) == 1.7e308


@given(st.floats(allow_nan=False, allow_infinity=False), st.integers(-1000, 1000))
def test_nudges_there_and_back_lose_no_more_than_rounding(value, times):
    by = nudge_of(value)
    assert by > 0
    there = nudged(value, times, by)
    assert math.isfinite(there)
    if abs(value) < 1e300 and abs(value) > 1e-300:
        largest = max(abs(value), abs(there))
        assert nudged(there, -times, by) == pytest.approx(value, rel=0, abs=2 * math.ulp(largest))
