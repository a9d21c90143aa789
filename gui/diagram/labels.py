"""What is written in the diagram."""

import math

from core.base.frozen import Frozen
from core.base.number_format import format_given, is_short
from core.formulas.masking import format_shown
from core.workspace.scene import Scene


class ShownNumber(Frozen):
    """A number that has come, by its name, or None in its place where it is covered."""

    name: str
    value: float | None

    def text(self, digits: int) -> str:
        """Write it."""
        return format_shown(self.value, digits)


def change(old: ShownNumber | None, new: ShownNumber, digits: int) -> str:
    """Write a number, after what it was before if that is to be shown."""
    return new.text(digits) if old is None else f"{old.text(digits)} → {new.text(digits)}"


def law(scene: Scene, digits: int) -> str | None:
    """Return "= 2 x" where the data lie on a line through 0 exactly, rounded if it must be."""
    data = scene.experiment.data
    slope = data.target_slope
    if slope is None or data.least_square != 0 or not math.isfinite(slope):
        return None
    return f"{'=' if is_short(slope, digits) else '≈'} {format_given(slope, digits)} x"
