import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.analysis.polynomial import Polynomial, last_where, pieces

coefficients = st.lists(st.integers(-9, 9).map(float), min_size=1, max_size=4)


@given(coefficients, coefficients, st.integers(-5, 5).map(float))
def test_calculates_like_numpys_polynomials(a, b, number):
    """Small whole numbers, so that both are exact."""
    p, q = Polynomial(tuple(a)), Polynomial(tuple(b))
    oracle_p, oracle_q = np.polynomial.Polynomial(a), np.polynomial.Polynomial(b)
    for ours, theirs in [
        (p + q, oracle_p + oracle_q),
        (p - q, oracle_p - oracle_q),
        (p * q, oracle_p * oracle_q),
        (p + number, oracle_p + number),
        (number + p, number + oracle_p),
        (p - number, oracle_p - number),
        (number - p, number - oracle_p),
        (p * number, oracle_p * number),
        (number * p, number * oracle_p),
        (p.derivative(), oracle_p.deriv()),
    ]:
        for u in (-3.0, 0.0, 0.5, 7.0):
            assert ours(u) == theirs(u)


@given(st.sets(st.integers(1, 40), min_size=1, max_size=4), st.floats(0.1, 3))
def test_the_cuts_contain_the_roots_and_the_turns(roots, factor):
    oracle = factor * np.polynomial.Polynomial.fromroots(sorted(roots))
    cuts = pieces(Polynomial(tuple(oracle.coef.tolist())), (0.0,), 0.5, 50.0)
    expected = [0.5, *roots, *oracle.deriv().roots().tolist(), 50.0]
    for place in expected:
        assert any(cut == pytest.approx(place, rel=1e-6) for cut in cuts)
    assert cuts == sorted(cuts)


def test_the_cuts_of_all_levels_are_in_order():
    falling = Polynomial((1.0, -1.0))
    assert pieces(falling, (0.0, -1.0, -2.0), 0.1, 10.0) == pytest.approx([0.1, 1, 2, 3, 10])


@pytest.mark.parametrize("place", [1e-300, 1e-9, 2.0, 1e250])
def test_the_last_place_is_found_to_the_last_bits(place):
    found = last_where(lambda u: u <= place, 5e-324, 1e308)
    assert found <= place
    assert found == pytest.approx(place, rel=4 * 2**-52)
    assert last_where(lambda _: False, 1.0, 2.0) == 1.0
    assert math.isclose(last_where(lambda _: True, 1.0, 2.0), 2.0)
