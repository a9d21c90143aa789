"""The path of a run on a plane of weights, at a cost that its length does not change.

A run of many steps is read in pieces: every step at its start and after each edit, where weights
move most, then short stretches evenly over all of it. Imported late: it needs numpy.
"""

from array import array
from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from core.analysis.plane import Plane
from core.base.frozen import Frozen
from core.network.weights import Weights, weights_type
from core.training.run_prefix import RunPrefix

MOST_READ = 1 << 14
"""Steps that are read at most, and a piece more."""

_PIECE = 32  # steps of an evenly placed piece: enough to see it go to and fro
_MOST_HEADS = 64  # edits after which every step is read: the latest ones

Array = NDArray[np.float64]


class Path(Frozen, eq=False):
    """Where a run goes: the weights that each of `steps` begins with, at (a, b) of a plane.

    Three arrays of one shape (k,), steps rising. Points may lie outside the plane; all are finite.
    """

    steps: NDArray[np.int64]
    a: Array
    b: Array


def path(prefix: RunPrefix, plane: Plane, columns: int) -> Path:
    """Return the path on the plane, from step 0 to the last, as seen in columns x columns places.

    The first and the last point in each place that it enters, or 4 columns of them where there are
    more; where it begins and where it last is finite are always there. Reads at most about
    MOST_READ steps.
    """
    steps, weights = read(prefix)
    with np.errstate(all="ignore"):
        a, b = plane.axes.locate(weights)
        finite = np.isfinite(a) & np.isfinite(b)
        steps, a, b = steps[finite], a[finite], b[finite]
        across, upwards = (
            np.clip(np.floor((values - low) / ((high - low) / columns)), -1, columns)
            for values, (low, high) in ((a, plane.a), (b, plane.b))
        )
    moves = (np.diff(across) != 0) | (np.diff(upwards) != 0)
    ends = np.ones(min(len(steps), 1), dtype=np.bool_)
    kept = np.flatnonzero(np.concatenate([ends, moves]) | np.concatenate([moves, ends]))
    if len(kept) > (most := 4 * columns):
        kept = kept[np.linspace(0, len(kept) - 1, most).round().astype(np.int64)]
    return Path(steps[kept], a[kept], b[kept])


def read(prefix: RunPrefix) -> tuple[NDArray[np.int64], Weights[Array]]:
    """Read the weights that steps of a run begin with: all, or about MOST_READ of them.

    Returns the steps, of shape (k,), rising, with the first and the last, and an array a weight.
    """
    pieces = list(_merged(sorted(_pieces(prefix))))
    steps = np.concatenate([np.arange(start, stop) for start, stop in pieces])
    rows = array("d")
    for start, stop in pieces:
        rows += prefix.run.rows(start, stop)
    columns = np.frombuffer(rows).reshape(-1, prefix.run.width).T
    make = weights_type(prefix.run.experiment.network)
    return steps, make(*map(np.ascontiguousarray, columns))


def _pieces(prefix: RunPrefix) -> Iterator[tuple[int, int]]:
    stop = prefix.length + 1
    if stop <= MOST_READ:
        yield 0, stop
        return
    edited = [edit.step for edit in prefix.run.edits if edit.step <= prefix.length]
    heads = [0, *edited[-_MOST_HEADS:]]
    each = MOST_READ // 2 // len(heads)
    yield from ((max(head - 1, 0), min(head + each, stop)) for head in heads)
    count = MOST_READ // 2 // _PIECE
    for k in range(count):
        last = round(stop * (k + 1) / count)
        yield last - _PIECE, last


def _merged(pieces: list[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Join pieces that overlap or touch; they are sorted."""
    start, stop = pieces[0]
    for low, high in pieces[1:]:
        if low > stop:
            yield start, stop
            start = low
        stop = max(stop, high)
    yield start, stop
