"""Getting samples in pieces, wherever they come from, so that a clock can go on with it."""

from collections.abc import Generator
from pathlib import Path
from typing import TypeAlias

from core.data.dataset import Dataset, Generated
from core.data.import_samples import csv_in_pieces, pairs_in_pieces
from core.data.order import Order

Bringing: TypeAlias = Path | str | Generated | Dataset
"""Where samples come from: a CSV file, a pasted text, drawing; or they are there."""


def load_samples(source: Bringing, order: Order) -> Generator[float, None, Dataset]:
    """Get samples, and find out what will be asked of them, before they are shown.

    Yields how much of it is done, 0 to 1. Raises `Problem` (file.*, csv.*, paste.*).
    """
    match source:
        case Path():
            data = yield from csv_in_pieces(source)
        case str():
            data = yield from pairs_in_pieces(source)
        case Generated():
            data = yield from source.draw_in_pieces()
        case Dataset():
            data = source
    for _ in data.looked_at():
        yield 1.0
    for _ in order.looked_at(0, 1, len(data)):
        yield 1.0
    return data
