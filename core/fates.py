"""What a sweep says of each learning rate, and where one fate goes over into another."""

from dataclasses import dataclass
from enum import StrEnum
from itertools import groupby

from core.experiment import Experiment
from core.sweep import NEVER, Sweep, log_rates

STEPS = 2_000
"""Updates that each network of a sweep may make."""

RATES = 361  # 40 a decade: each power of ten is one
LOWEST, HIGHEST = 1e-9, 1.0
_BEYOND = 10.0


class Fate(StrEnum):
    """What becomes of a run at a learning rate."""

    SLOW = "slow"
    """Its loss comes down too slowly: it would learn with a larger rate."""
    LEARNED = "learned"
    UNSETTLED = "unsettled"
    """It has not learned, though smaller rates do, or none does."""
    OVERFLOWED = "overflowed"


@dataclass(frozen=True)
class Stretch:
    """Neighbouring rates of one fate: places first to last among the rates of the sweep, from 0."""

    fate: Fate
    first: int
    last: int


def rates_around(lr: float) -> tuple[float, ...]:
    """Return the rates worth a sweep, evenly on a log scale, of three digits: LOWEST to HIGHEST.

    Farther where that is needed to have `lr` among them.
    """
    low, high = min(LOWEST, lr / _BEYOND), max(HIGHEST, lr * _BEYOND)
    if not (low > 1e-300 and high < 1e300):
        low, high = LOWEST, HIGHEST
    short = {float(f"{rate:.2e}") for rate in log_rates(low, high, RATES)}
    return tuple(sorted(short))


def same_but_rate(one: Experiment, other: Experiment) -> bool:
    """Say whether a sweep of one experiment is a sweep of another too: only the rates differ."""
    return one.data is other.data and (one.weights, one.rule, one.order) == (
        other.weights,
        other.rule,
        other.order,
    )


def fates_of(found: Sweep) -> tuple[Fate, ...]:
    """Return the fate of each rate; rates must rise."""
    learned = [
        k for k in range(len(found.rates))
        if found.converged[k] != NEVER and found.overflowed[k] == NEVER
    ]  # fmt: skip
    first = learned[0] if learned else None
    return tuple([_fate(found, k, first) for k in range(len(found.rates))])


def stretches_of(fates: tuple[Fate, ...]) -> tuple[Stretch, ...]:
    """Join neighbours of one fate."""
    found, start = [], 0
    for fate, group in groupby(fates):
        size = len(list(group))
        found.append(Stretch(fate, start, start + size - 1))
        start += size
    return tuple(found)


def _fate(found: Sweep, index: int, first_learned: int | None) -> Fate:
    if found.overflowed[index] != NEVER:
        return Fate.OVERFLOWED
    if found.converged[index] != NEVER:
        return Fate.LEARNED
    below = first_learned is not None and index < first_learned
    return Fate.SLOW if below else Fate.UNSETTLED
