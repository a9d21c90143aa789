"""A gradient checked visibly: nudge a weight, and see what the loss does."""

import math

from core.base.frozen import Frozen
from core.network.compiled import Step, run_forward
from core.network.graph import Graph
from core.network.quantities import GRADIENT
from core.step.rounding import added_up, error_is_rounding

NUDGE = 2.0**-13
"""How far a weight is moved each way, about 1.2e-4: a power of two, so that it adds no rounding."""

AGREEING_DIGITS = 4
"""Digits in which a right gradient agrees; where rounding could leave fewer, nothing is said."""

_ROUNDING = 2.0**-52


class GradientCheck(Frozen):
    """A gradient that a rule used, beside the central difference at the step's old weights.

    `digits` is to how many significant digits the two agree; None where rounding, or a nudged loss
    too large for a float, could part even right ones before `AGREEING_DIGITS`. `no_error` says that
    rounding explains the error that the gradient comes from.
    """

    name: str
    used: float
    central: float
    digits: int | None
    no_error: bool = False

    @property
    def too_small(self) -> bool:
        """Whether rounding is larger than what is to be measured."""
        return self.digits is None


def check_gradient(graph: Graph, step: Step[float], name: str) -> GradientCheck:
    """Check the gradient of a parameter ("w1", "b1"...) by (L(w + d) - L(w - d)) / 2d.

    The loss of a linear network is a parabola in each weight alone, so that the central difference
    has no error of its own; only rounding, of about the losses' last bits over d. With activations
    it has one of about d^2 times a third derivative.
    """
    up, down = (_nudged(graph, step, name, nudge) for nudge in (NUDGE, -NUDGE))
    central = (up["loss"] - down["loss"]) / (2 * NUDGE)
    used = step[f"{GRADIENT}{name}"]
    noise = _noise(added_up(graph, step), max(abs(up["error"]), abs(down["error"])))
    nothing = error_is_rounding(graph, step)
    return GradientCheck(name, used, central, _agreement(used, central, noise), nothing)


def _nudged(graph: Graph, step: Step[float], name: str, nudge: float) -> dict[str, float]:
    """Run the sample of a step forward again with one parameter moved."""
    moved = [step[each] + nudge if each == name else step[each] for each in graph.parameters]
    return run_forward(graph, moved, step["x"], step["y"])


def _noise(added: list[float], error: float) -> float:
    """Return how far, but for a small factor, rounding can put the central difference off.

    The error is off by the last bits of all that is added up to it, however much of that cancels.
    """
    total, *others = map(abs, added)
    for other in (*others, error):
        total += other
    return (_ROUNDING * total * error + math.ulp(0.0)) / NUDGE


def _agreement(used: float, central: float, noise: float) -> int | None:
    """Count the digits in which two numbers agree, if the noise lets enough of them be told."""
    if not math.isfinite(used - central):
        return None
    largest = max(abs(used), abs(central))
    if not noise * 10 ** (AGREEING_DIGITS + 1) < largest:  # nor where the noise is no number
        return None
    apart = max(abs(used - central), largest * _ROUNDING)
    return max(0, math.floor(-math.log10(apart / largest)))
