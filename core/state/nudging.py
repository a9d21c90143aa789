"""By how much a number moves when it is nudged: a unit of its second significant digit."""

import math
from decimal import Decimal

SMALLEST = 0.1
"""By how much 0 is nudged."""


def nudge_of(value: float) -> float:
    """Return by how much a finite value is nudged, a power of ten; e.g. 0.1 for 3.14."""
    if value == 0:
        return SMALLEST
    exponent = int(f"{abs(value):e}".split("e")[1])
    return max(float(Decimal(1).scaleb(exponent - 1)), 5e-324)


def nudged(value: float, times: int, by: float) -> float:
    """Return a finite value moved by a number of nudges, as one would calculate it by hand.

    The decimals that stand for the floats are added, so that 1.1 + 0.1 is 1.2. The value itself
    where the sum is no finite float.
    """
    moved = float(Decimal(repr(value)) + times * Decimal(repr(by)))
    return moved if math.isfinite(moved) else value
