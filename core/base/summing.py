"""Sums of many numbers, exact until they are rounded once: the bits of `math.fsum`, sooner."""

import math
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from numpy import float64
    from numpy.typing import NDArray

_PART = 2**15
"""Numbers that are summed at a time, so that they stay in the processor's cache."""

_LARGEST = 2.0**1000
"""Below this nothing on the way overflows."""


def exact_sum(values: "NDArray[float64]") -> float:
    """Return the sum as `math.fsum` does; raises OverflowError and ValueError as that.

    The leading bits of all numbers are cut off on one grid, where they add up exactly in any order;
    then those of what is left, until nothing is.
    """
    import numpy as np  # late: the window paints before numpy is needed

    sums: list[float] = []
    for start in range(0, len(values), _PART):
        rest = values[start : start + _PART]
        largest = float(np.abs(rest).max())
        if not largest < _LARGEST:  # nan too
            return math.fsum(values.tolist())
        while largest:
            grid = math.ldexp(2.0 * _PART, math.frexp(largest)[1])
            cut = (rest + grid) - grid
            sums.append(float(cut.sum()))
            rest = rest - cut
            largest = float(np.abs(rest).max())
    return math.fsum(sums)
