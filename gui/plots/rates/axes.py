"""Where learning rates, steps and losses stand on the plot of the learning rates."""

import math
from collections.abc import Sequence

import numpy as np

from core.base.number_format import format_count, format_power_of_ten
from core.rates.sweep import NEVER, Steps, Sweep
from core.training.compare import CONVERGED
from core.training.pyramid import Array
from gui.base.overrides import override
from gui.base.theme import Colors
from gui.plots.base.axes import PlotAxis

Ticks = Sequence[tuple[float, str]]

_ZERO, _BELOW_ZERO = -0.2, -0.28
_BELOW, _ABOVE = -0.1, 1.06
_STRIDES = (1, 2, 3, 5, 10, 15, 20, 30, 50, 100, 200, 400)


class PlacedAxis(PlotAxis):
    """An axis that is told its numbers and where they stand."""

    placed: Ticks = ()

    room = 18.0
    """Pixels that a number needs."""

    covered: Sequence[tuple[float, ...]] = ()
    """From where to where something else is written."""

    @override
    def apply_theme(self, c: Colors) -> None:
        super().apply_theme(c)
        self.setStyle(hideOverlappingLabels=False)

    @override
    def tickStrings(self, values: list[float], scale: float, spacing: float) -> list[str]:
        texts = dict(self.placed)
        return [
            "" if any(low < value < high for low, high in self.covered) else texts.get(value, "")
            for value in values
        ]

    @override
    def tickValues(self, low: float, high: float, size: float) -> list[tuple[float, list[float]]]:
        seen = [place for place, _ in self.placed if low <= place <= high]
        if len(seen) < 2:
            return [(1.0, seen)]
        apart = (seen[-1] - seen[-2]) / (high - low) * size
        stride = next((s for s in _STRIDES if s * apart >= self.room), _STRIDES[-1])
        return [(1.0, seen[::-stride])]


class Places:
    """Steps and losses, each on a log scale of its own, from 0 to 1."""

    def __init__(self, steps: int, losses: Array, *, has_zero: bool) -> None:
        """Take how many steps there may be, and the losses that are shown."""
        self._top = math.log10(max(steps, 10))
        self._has_zero = has_zero
        seen = losses[np.isfinite(losses) & (losses > 0)]
        low, high = (float(seen.min()), float(seen.max())) if len(seen) else (CONVERGED, 1.0)
        self.has_losses = len(seen) > 0
        self._floor = math.floor(math.log10(low))
        self._decades = max(math.ceil(math.log10(high)) - self._floor, 1)

    @classmethod
    def of(cls, found: Sweep) -> "Places":
        """Make room for all that a sweep found."""
        open_ended = (found.converged == NEVER) & (found.overflowed == NEVER)
        zero = bool((found.converged == 0).any() or (found.overflowed == 0).any())
        return cls(found.steps, found.losses[open_ended], has_zero=zero)

    @property
    def range(self) -> tuple[float, float]:
        """The lowest and the highest place that is shown."""
        return (_BELOW_ZERO if self._has_zero else _BELOW), _ABOVE

    def of_steps(self, steps: Steps) -> Array:
        """Return where counts of steps stand; 0 has a line of its own below the rest."""
        return np.where(steps > 0, np.log10(np.maximum(steps, 1)) / self._top, _ZERO)

    def of_losses(self, losses: Array) -> Array:
        """Return where losses above 0 stand; what is not finite is left out as nan."""
        with np.errstate(all="ignore"):
            placed: Array = (np.log10(losses) - self._floor) / self._decades
        placed[~np.isfinite(placed)] = np.nan
        return placed

    @property
    def step_ticks(self) -> Ticks:
        """The numbers of the axis of steps."""
        powers = range(math.floor(self._top) + 1)
        zero = [(_ZERO, "0")] if self._has_zero else []
        return [*zero, *((power / self._top, format_count(10**power)) for power in powers)]

    @property
    def loss_ticks(self) -> Ticks:
        """The numbers of the axis of losses."""
        if not self.has_losses:
            return []
        powers = range(self._decades + 1)
        return [(k / self._decades, format_power_of_ten(self._floor + k)) for k in powers]


def rate_ticks(rates: Sequence[float]) -> Ticks:
    """Return the numbers of the axis of learning rates: powers of ten, at their logarithm."""
    first, last = math.ceil(math.log10(rates[0])), math.floor(math.log10(rates[-1]))
    return [(float(power), format_power_of_ten(power)) for power in range(first, last + 1)]
