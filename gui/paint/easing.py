"""How motions pass: when things set off, arrive and appear, as parts of a motion from 0 to 1."""

from core.step.arrival import ARRIVED

_FADE = 0.1


def eased(progress: float, start: float = 0.0, stop: float = ARRIVED) -> float:
    """Return how far something has come between two parts of a motion: slow at both ends."""
    t = min(max((progress - start) / (stop - start), 0.0), 1.0)
    return t * t * (3 - 2 * t)


def faded_in(progress: float, start: float) -> float:
    """Return how far something has appeared that begins to at a part of a motion."""
    return min(max((progress - start) / _FADE + 1e-9, 0.0), 1.0) if start else 1.0
