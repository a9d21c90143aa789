"""The words of the data, and of what a step does to the error on its sample. Needs no Qt."""

import math

from core.analysis.rate_intervals import turning
from core.analysis.stability import Effect, ErrorEffect, RateInterval
from core.analysis.worst_sample import WorstSample
from core.base.number_format import MOST_DIGITS, Brief, format_number
from core.data.dataset import Dataset
from gui.i18n.language import tr, translated
from gui.words.texts import UNKNOWN

_FIXED = "\N{NO-BREAK SPACE}"


def describe_ratio(tried: Effect, digits: int, *, known: bool = True) -> str:
    """Say what an update makes of the error on its sample: "156.2 → 129.3  (× 0.83)".

    Until the error is known, that is "× 0.83"; and where there is little room and it would look as
    if nothing changed. It takes more digits where with fewer a change would look like none. Of an
    error that rounding explains there is no more to say than that.
    """
    if tried.ratio is None:
        return format_number(tried.error, digits) if known else UNKNOWN
    same = math.copysign(1.0, tried.ratio)
    ratio = _told_apart(tried.ratio, same, min(digits, 2))  # brief where they are
    errors = _told_apart(tried.error, tried.new_error, digits)
    hidden = (ratio[0] == ratio[1] and tried.ratio != same) or (
        errors[0] == errors[1] and tried.error != tried.new_error
    )
    if not known or hidden:
        return f"× {_told_apart(tried.ratio, same, 2)[0]}"
    return f"{errors[0]} → {errors[1]}  (× {ratio[0]})"


def _told_apart(value: float, other: float, digits: int) -> tuple[str, str]:
    """Write two numbers in `digits` digits, or in as many as it takes to tell them apart.

    Where there is little room, they stay brief.
    """
    for enough in (digits, *range(digits + 1, MOST_DIGITS + 1)):
        texts = format_number(value, enough), format_number(other, enough)
        if texts[0] != texts[1] or value == other or isinstance(digits, Brief):
            break
    return texts


def describe_effect(
    tried: Effect, found: tuple[RateInterval, ...], lr: float, *, known: bool = True
) -> str:
    """Say what a step does to the error on its sample, and at which learning rates that turns.

    That there is no error is said once it is known.
    """
    if tried.ratio is None and not known:
        return ""
    says = VERDICTS[tried.verdict]
    low, high = (rate and format_number(rate, 2) for rate in turning(found, lr))
    if tried.ratio is None or not (low or high):
        return says
    stable = tried.verdict in {ErrorEffect.SHRINKS, ErrorEffect.OVERSHOOTS}
    where = "between" if low and high else "above" if low else "below"
    turn = TURNS[f"{where}_{'grow' if stable else 'shrink'}"].format(low=low, high=high)
    return f"{says} {turn}"


def describe_worst_sample(
    worst_sample: WorstSample | None, data: Dataset, *, marked: bool = True
) -> str:
    """Name the sample whose error an update would multiply by most; x squared may be to blame.

    Where a mark shows up to which learning rate its error would shrink, it is named beside it.
    """
    if worst_sample is None or len(data) == 1 or abs(worst_sample.ratio) in {1.0, math.inf}:
        return ""  # no error but by rounding, no other sample, or all too large: there is no worst
    size, where = (
        abs(worst_sample.ratio),
        f"x = {format_number(worst_sample.x, 3)}{' (▽)' if marked else ''}",
    )
    factor = f"× {_told_apart(size, 1.0, 2)[0] if size <= 1 else format_number(size, 2)}"
    parts = {"where": where.replace(" ", _FIXED), "factor": factor.replace(" ", _FIXED)}
    if size <= 1:
        return tr("No sample’s error would grow: at most {factor}, at {where}.").format(**parts)
    says = tr("{where} grows most: {factor}.").format(**parts)
    if abs(worst_sample.x) == data.largest_x > 1:
        return f"{says} {tr('x² is the culprit.')}"
    return says


DATA = {
    "title": "Data",
    "keep": "As they are",
    "keep_says": "The same samples; only their order changes.",
    "draw": "Draw",
    "file": "From a file",
    "paste": "Paste",
    "sample": "One sample",
    "count": "samples",
    "low": "x from",
    "high": "x to",
    "slope": "slope: y = slope · x",
    "noise": "noise added to y, up to ±",
    "seed": "seed",
    "file_says": "A CSV file with a header x,y and one sample a line.",
    "choose": "Choose a file…",
    "filter": "CSV files (*.csv *.txt);;All files (*)",
    "paste_says": "Two columns, x and y, as copied from a spreadsheet.",
    "more_lines": "… and {count} more",
    "number": "sample number",
    "x": "x",
    "y": "y",
    "shuffled": "another order in each epoch",
    "order": "seed of the order",
    "starts": "Other data start a new run at step 0. Undo brings the present one back.",
    "use": "Use these",
    "cancel": "Cancel",
}
"""The dialog in which the data are chosen."""

EFFECT_TITLE = "THIS STEP’S EFFECT"

EFFECT_ERROR = "Error on this sample"

EFFECT_FORECAST = "FORECAST FOR THIS STEP"

EFFECT_AXIS = "η, log scale"

VERDICTS = {
    "nothing": "No error beyond rounding: nothing to correct.",
    "shrinks": "Shrinks.",
    "overshoots": "Overshoots: the error changes sign but gets smaller.",
    "stays": "Unchanged.",
    "grows": "This step makes the error grow.",
    "overflows": "This step overflows: a number becomes too large.",
}
"""What a step does to the error on its sample."""

TURNS = {
    "between_grow": "From {low} to {high} the error would grow.",
    "above_grow": "Above {low} the error would grow.",
    "below_grow": "Below {high} the error would grow.",
    "between_shrink": "From {low} to {high} the error would shrink.",
    "above_shrink": "Above {low} the error would shrink.",
    "below_shrink": "Below {high} the error would shrink.",
}
"""At which learning rates it would be otherwise."""


translated(globals())
