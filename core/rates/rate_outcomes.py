"""What learning rates come to: the ranges in which a sweep's runs fared alike."""

import math
from enum import StrEnum
from functools import lru_cache
from itertools import pairwise

import numpy as np

from core.base.frozen import Frozen
from core.rates.sweep import NEVER, Sweep, log_rates
from core.training.experiment import check_lr

USUAL = (-9, 0)
"""Powers of ten between which rates are tried, unless the present one lies outside."""

A_DECADE = 100
"""Rates tried in each power of ten."""

MOST_TRIED = 2_000

STEPS = 2_000
"""Steps that each of them is given to learn."""

_DIGITS = 3
_MOST_DECADES = 12
_LARGEST, _SMALLEST = 308, -323  # powers of ten that a float can be


class RateOutcome(StrEnum):
    """What becomes of a run at some learning rate.

    Not learned is too slow where greater rates do learn.
    """

    TOO_SLOW = "too_slow"
    LEARNS = "learns"
    UNLEARNED = "unlearned"
    OVERFLOWS = "overflows"


_ORDER = tuple(RateOutcome)


class OutcomeRange(Frozen):
    """The rates from the first to the last index (from 0) that share an outcome."""

    outcome: RateOutcome
    first: int
    last: int


def rates_around(lr: float) -> tuple[float, ...]:
    """Return the learning rates to try: rising, of few digits, with `lr` inside their range.

    Evenly spaced on a log scale, and besides, all of two digits, since those are what people type.
    Raises `Problem` (lr.not_positive).
    """
    check_lr(lr)
    power = math.log10(lr)
    low = max(min(USUAL[0], math.floor(power)), _SMALLEST)
    high = min(max(USUAL[1], math.ceil(power)), _LARGEST)
    return _rates(low, high, min(float(f"1e{low}"), lr), max(float(f"1e{high}"), lr))


@lru_cache(maxsize=8)
def regions_of(found: Sweep) -> tuple[OutcomeRange, ...]:
    """Divide the rates into neighbours that share an outcome.

    A run that overflows after it has learned overflows.
    """
    learned = found.converged != NEVER
    before = np.arange(len(learned)) < (int(learned.argmax()) if learned.any() else 0)
    outcomes = np.select(
        [found.overflowed != NEVER, learned, before],
        [
            _ORDER.index(outcome)
            for outcome in (RateOutcome.OVERFLOWS, RateOutcome.LEARNS, RateOutcome.TOO_SLOW)
        ],
        _ORDER.index(RateOutcome.UNLEARNED),
    )
    starts = [0, *(np.flatnonzero(np.diff(outcomes)) + 1).tolist(), len(outcomes)]
    return tuple(
        OutcomeRange(_ORDER[int(outcomes[first])], first, stop - 1)
        for first, stop in pairwise(starts)
    )


def nearest(rates: np.ndarray[tuple[int], np.dtype[np.float64]], lr: float) -> int:
    """Return the index of the rate that is nearest to `lr` on a log scale."""
    return int(np.abs(np.log10(rates) - math.log10(lr)).argmin())


@lru_cache(maxsize=8)
def _rates(low: int, high: int, least: float, most: float) -> tuple[float, ...]:
    """Return the rates from the least to the most, which lie about the powers of ten."""
    count = min((high - low) * A_DECADE, MOST_TRIED) + 1
    found = [float(f"{rate:.{_DIGITS - 1}e}") for rate in log_rates(least, most, count)]
    if high - low <= _MOST_DECADES:
        found += [float(f"{k}e{power - 1}") for power in range(low, high) for k in range(10, 100)]
    return tuple(sorted({min(max(rate, least), most) for rate in found}))
