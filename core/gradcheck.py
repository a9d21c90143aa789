"""A gradient checked before one's eyes: nudge a weight, and see what the loss does."""

import math
from dataclasses import dataclass

from core.graph.compiled import Step, run_forward
from core.graph.network import LINEAR
from core.graph.weights import weights_of
from core.rounding import is_only_rounding

NUDGE = 2.0**-13
"""How far a weight is moved each way, about 1.2e-4: a power of two, so that it adds no rounding."""

AGREEING_DIGITS = 4
"""Digits in which a right gradient agrees; where rounding could leave fewer, nothing is said."""

_ROUNDING = 2.0**-52


@dataclass(frozen=True)
class GradientCheck:
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


def check_gradient(step: Step[float], name: str) -> GradientCheck:
    """Check the gradient of the weight "w1" to "w4" by (L(w + d) - L(w - d)) / 2d.

    The loss is a parabola in each weight alone, so that the central difference has no error of its
    own; only rounding, of about the losses' last bits over d.
    """
    up, down = _nudged(step, name, NUDGE), _nudged(step, name, -NUDGE)
    central = (up["loss"] - down["loss"]) / (2 * NUDGE)
    used = step[f"dL_d{name}"]
    noise = _noise(step, max(abs(up["error"]), abs(down["error"])))
    nothing = is_only_rounding(weights_of(step), step["x"], step["y"])
    return GradientCheck(name, used, central, _agreement(used, central, noise), nothing)


def _nudged(step: Step[float], name: str, nudge: float) -> dict[str, float]:
    """Run the sample of a step forward again with one parameter moved."""
    parameters = [step[each] + nudge if each == name else step[each] for each in LINEAR.parameters]
    return run_forward(LINEAR, parameters, step["x"], step["y"])


def _noise(step: Step[float], error: float) -> float:
    """Return how far, but for a small factor, rounding can put the central difference off.

    The error is off by the last bits of all that is added up to it, however much of that cancels.
    """
    added = abs(step["w3"] * step["h1"]) + abs(step["w4"] * step["h2"])
    added += abs(step["y"]) + error
    return (_ROUNDING * added * error + math.ulp(0.0)) / NUDGE


def _agreement(used: float, central: float, noise: float) -> int | None:
    """Count the digits in which two numbers agree, if the noise lets enough of them be told."""
    if not math.isfinite(used - central):
        return None
    largest = max(abs(used), abs(central))
    if not noise * 10 ** (AGREEING_DIGITS + 1) < largest:  # nor where the noise is no number
        return None
    apart = max(abs(used - central), largest * _ROUNDING)
    return max(0, math.floor(-math.log10(apart / largest)))
