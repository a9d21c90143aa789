"""The words of the sweep over learning rates."""

from core.fates import Fate, Stretch
from core.numerals import format_count, format_number
from core.sweep import NEVER, Sweep
from gui.wording import describe_outcome, spell

FATES = {
    Fate.SLOW: "too slow",
    Fate.LEARNED: "learns",
    Fate.UNSETTLED: "does not settle",
    Fate.OVERFLOWED: "overflows",
}
"""What is written over a stretch of rates."""

NOW = "now"
STEPS_AXIS, LOSS_AXIS = "steps to learn", "loss at the end"
RATE_AXIS = "η"
TRY = "Try η = {}"
TRY_NONE = "Choose a rate"
AGAIN, CANCEL = "Sweep again", "Cancel"
GIVEN_UP = "The sweep was given up."
CAPTION = "The same network and samples at {} learning rates, {} updates each. A click chooses one."
SERIES = "sweep"
COLUMNS = ("learning_rate", "steps_to_learn", "overflowed_at", "loss_at_end")


def name_rate(rate: float) -> str:
    """Write a learning rate in three digits: "3.24×10⁻⁵"."""
    return format_number(rate, 3)


def read_rate(found: Sweep, index: int, digits: int) -> tuple[str, ...]:
    """Say what became of a rate: ("η = 3.24×10⁻⁵", "learned after 47 steps")."""
    became = describe_outcome(found.outcome(index), found.steps)
    rate = f"{RATE_AXIS} = {name_rate(float(found.rates[index]))}"
    if found.converged[index] == found.overflowed[index] == NEVER:
        loss = format_number(float(found.losses[index]), min(digits, 4))
        return rate, became, f"loss {loss}"
    return rate, became


def describe_sweep(found: Sweep, stretches: tuple[Stretch, ...], lr: float) -> str:
    """Describe a sweep for a screen reader: the stretches of rates, and the present one."""
    parts = [
        f"{FATES[s.fate]} from {name_rate(float(found.rates[s.first]))} "
        f"to {name_rate(float(found.rates[s.last]))}"
        for s in stretches
        if s.last > s.first or len(stretches) == 1
    ]
    return spell(
        f"Horizontal axis: learning rate. Vertical axis: {STEPS_AXIS}. "
        f"{'; '.join(parts)}. Now {name_rate(lr)}."
    )


def say_sweep(count: int, steps: int) -> str:
    """Say what is swept."""
    return CAPTION.format(format_count(count), format_count(steps))


def say_done(done: float, count: int) -> str:
    """Say how far a sweep is."""
    return f"{round(100 * done)} % of {format_count(count)} networks trained"
