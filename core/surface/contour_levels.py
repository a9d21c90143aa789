"""Round losses to draw contours at. Imported late: it needs numpy."""

import math
from collections.abc import Iterator, Sequence

import numpy as np
from numpy.typing import NDArray

_DEEPEST = 1e-8  # of the highest loss: contours below that would lie on the valley
_PER_DECADE = ((1.0, 2.0, 5.0), (1.0, 3.0), (1.0,))


def contour_levels(losses: NDArray[np.float64], most: int = 12) -> tuple[float, ...]:
    """Choose round levels, rising, within an array of losses: as many as fit, at most `most`.

    1, 2, 5 or 1, 3 or 1 times powers of ten, or some of those; none where the losses are all equal.
    """
    finite = losses[np.isfinite(losses)]
    if not len(finite) or most < 1:
        return ()
    high = float(finite.max())
    low = max(float(finite.min()), high * _DEEPEST)
    if not 0 < low < high:
        return ()
    levels: list[float] = []
    for steps in _PER_DECADE:
        levels = [level for level in _round_numbers(steps, low, high) if low < level < high]
        if len(levels) <= most:
            return tuple(levels)
    return tuple(levels[:: -(-len(levels) // most)])


def _round_numbers(steps: Sequence[float], low: float, high: float) -> Iterator[float]:
    for exponent in range(math.floor(math.log10(low)), math.floor(math.log10(high)) + 1):
        yield from (float(f"{step:g}e{exponent}") for step in steps)
