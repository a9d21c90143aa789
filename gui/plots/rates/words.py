"""What is said on the page of the learning rates."""

from collections.abc import Sequence
from functools import lru_cache

from core.analysis.slope import least_loss
from core.base.number_format import DEFAULT_DIGITS, format_count, format_given, format_number
from core.data.dataset import Dataset
from core.rates.rate_outcomes import OutcomeRange, RateOutcome, regions_of
from core.rates.sweep import NEVER, Sweep
from core.training.compare import CONVERGED
from gui.i18n.language import tr, translated
from gui.words.wording import describe_outcome, speak_number

FATES = {
    RateOutcome.TOO_SLOW: "too slow",
    RateOutcome.LEARNS: "learns",
    RateOutcome.UNLEARNED: "does not learn",
    RateOutcome.OVERFLOWS: "overflows",
}
"""How a stretch of learning rates is named, where the plot has room."""

RATES = {
    "axis": "η",
    "steps": "steps",
    "loss": "final loss",
    "again": "Sweep again",
    "again_says": "Train the network at every learning rate once more",
    "cancel": "Cancel",
    "try": "Try {}",
    "try_says": "Go on from here with this learning rate; Undo takes it back (Enter)",
    "plot": "steps to learn at each learning rate",
    "progress": "how much of the sweep is done",
}
"""What is written on the page."""

SERIES = {
    RateOutcome.TOO_SLOW: "too slow",
    RateOutcome.LEARNS: "learned",
    RateOutcome.UNLEARNED: "not learned",
    RateOutcome.OVERFLOWS: "overflowed",
}
"""How the runs of a stretch are named, in the numbers and for a screen reader."""

COLUMNS = ("learning rate", "steps to learn", "overflowed at step", "final loss")
"""What the columns of the numbers are called; nan stands for what did not happen."""


def describe_rate(found: Sweep, index: int, digits: int) -> str:
    """Say what became of the run at one rate: "η = 3.24×10⁻⁵: learned after 47 steps"."""
    became = found.outcome(index)
    rate = name_rate(float(found.rates[index]), digits)
    says = f"η = {rate}: {describe_outcome(became, found.steps)}"
    if became.converged is None and became.overflowed is None:
        loss = format_number(float(found.losses[index]), digits)
        says += f", {tr('loss {value}').format(value=loss)}"
    return says


def name_rate(rate: float, digits: int = DEFAULT_DIGITS) -> str:
    """Write a learning rate with the digits that it has, or as many as are wanted."""
    return format_given(rate, digits)


def describe_sweep(found: Sweep) -> str:
    """Say how many rates were tried, and for how long each."""
    return tr("{count} rates, {steps} steps each").format(
        count=format_count(len(found.rates)), steps=format_count(found.steps)
    )


def describe_progress(share: float, steps: int) -> str:
    """Say how far a sweep has come."""
    return tr("{done} of {steps} steps").format(**_so_far(share, steps))


def describe_cancelled(share: float, steps: int) -> str:
    """Say that a sweep was given up, and where."""
    says = tr("Cancelled after {done} of {steps} steps: nothing is known yet.")
    return says.format(**_so_far(share, steps))


def describe_pending(count: int) -> str:
    """Say that there is nothing to see yet, and why."""
    says = tr("Training {count} networks, each with another learning rate…")
    return says.format(count=format_count(count))


def explain_sweep(found: Sweep, data: Dataset, digits: int) -> str:
    """Say what the plot shows as a whole, and only of what is to be seen."""
    says = [tr("Every rate trains the same network from step 0.")]
    if (found.overflowed != NEVER).any():
        says.append(tr("× is the step of the overflow."))
    return " ".join((*says, _outcome_of(found, data, digits))).strip()


def _outcome_of(found: Sweep, data: Dataset, digits: int) -> str:
    """Name the quickest of the rates that learn and do not overflow, or say that none learns."""
    learned = (found.converged != NEVER) & (found.overflowed == NEVER)
    if learned.any():
        best = found.converged[learned].argmin()
        rate, fewest = found.rates[learned][best], int(found.converged[learned][best])
        if fewest == 0:  # nothing is left to be learned
            return ""
        says = tr("Quickest: η = {rate}, after {steps} steps.")
        if fewest == 1:
            says = tr("Quickest: η = {rate}, after 1 step.")
        return says.format(rate=name_rate(float(rate), digits), steps=format_count(fewest))
    if not least_loss(data) < CONVERGED:
        none = tr("None learns: with these data no mean loss is below {least}.")
        return none.format(least=format_number(least_loss(data), digits))
    return tr("None learns in {steps} steps.").format(steps=format_count(found.steps))


def describe_rates_plot(found: Sweep | None, says: str) -> str:
    """Describe the plot for a screen reader: axes, the ranges, and what is said at the pointer."""
    return says if found is None else f"{_describe_found(found)} {says}"


@lru_cache(maxsize=8)
def _describe_found(found: Sweep) -> str:
    low, high = (speak_number(float(found.rates[i]), 3) for i in (0, -1))
    ranges = " ".join(
        f"{_capital(SERIES[outcome])}: {_spoken(found, regions)}."
        for outcome in RateOutcome
        if (regions := [each for each in regions_of(found) if each.outcome is outcome])
    )
    axes = tr(
        "Horizontal axis: learning rate, log scale, {low} to {high}. Vertical axes: steps until "
        "the mean loss is below one millionth, final loss."
    ).format(low=low, high=high)
    return f"{axes} {describe_sweep(found)}. {ranges}"


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _spoken(found: Sweep, regions: Sequence[OutcomeRange]) -> str:
    ends = (found.rates[regions[0].first], found.rates[regions[-1].last])
    low, high = (speak_number(float(rate), 3) for rate in ends)
    if low == high:
        return low
    gaps = tr("from {low} to {high}, with gaps")
    return (gaps if len(regions) > 1 else tr("from {low} to {high}")).format(low=low, high=high)


def _so_far(share: float, steps: int) -> dict[str, str]:
    return {"done": format_count(round(share * steps)), "steps": format_count(steps)}


translated(globals())
