"""What is written in the diagram."""

import math

from core.numerals import format_exact, format_number
from core.scene import Scene
from gui import mathtext
from gui.mathtext import Piece


def number(value: float, digits: int) -> Piece:
    """Write a number."""
    return mathtext.figure(format_number(value, digits))


def change(old: float | None, value: float, digits: int) -> str:
    """Write a number, after what it was before if that is to be shown."""
    text = format_number(value, digits)
    return text if old is None else f"{format_number(old, digits)} → {text}"


def law(scene: Scene) -> str | None:
    """Return "= 2x" where the data lie on a line through 0 exactly."""
    data = scene.experiment.data
    slope = data.target_slope
    if slope is None or data.least_loss != 0 or not math.isfinite(slope):
        return None
    return f"= {format_exact(slope, 1)} x"
