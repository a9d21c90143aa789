"""What a plot draws, as text: a line for each point of each series."""

import csv
from collections.abc import Iterable, Sequence
from io import StringIO

from core.base.frozen import Frozen


class Series(Frozen):
    """A curve or a set of dots by its name: columns of one length, such as x and y."""

    name: str
    columns: tuple[Sequence[float], ...]


def series_csv(columns: Sequence[str], series: Iterable[Series]) -> str:
    """Write points as CSV with the header `series` and the columns' names, floats by `repr`."""
    text = StringIO()
    rows = csv.writer(text, lineterminator="\n")
    rows.writerow(("series", *columns))
    for each in series:
        for point in zip(*each.columns, strict=True):
            rows.writerow((each.name, *(repr(float(value)) for value in point)))
    return text.getvalue()
