"""The mean loss as a surface over a plane of weights. Imported late: it needs numpy."""

from collections.abc import Generator

import numpy as np
from numpy.typing import NDArray

from core.analysis.analyses import analysis_of
from core.analysis.plane import Plane, Range
from core.base.work import finish
from core.data.dataset import Dataset
from core.network.graph import Graph
from core.network.weights import Weights

SIZE = 256
"""Places across and upwards, unless another size is asked for."""

_SLICE = 1 << 15  # places at a time: well under a millisecond

Array = NDArray[np.float64]


def grid(range_: Range, size: int) -> Array:
    """Return the middles of `size` equal parts of a range, of shape (size,), rising."""
    places = np.arange(size, dtype=np.float64) + 0.5
    return range_.low + places * (range_.width / size)


def surface(
    network: Graph, data: Dataset, weights: Weights[float], plane: Plane, size: int = SIZE
) -> Array:
    """Return the mean loss over the data in the middle of each of size x size parts of a plane.

    Of shape (size, size): a rises along a row, b from row to row. Never raises or warns; what is
    too large is inf.
    """
    return finish(surface_in_slices(network, data, weights, plane, size))


def surface_in_slices(
    network: Graph, data: Dataset, weights: Weights[float], plane: Plane, size: int = SIZE
) -> Generator[float, None, Array]:
    """Do as `surface`, some rows at a time; yield which share of it is done, 0 to 1."""
    analysis = analysis_of(network)
    across, upwards = grid(plane.a, size), grid(plane.b, size)
    losses = np.empty((size, size))
    rows = max(_SLICE // size, 1)
    for start in range(0, size, rows):
        part = slice(start, start + rows)
        with np.errstate(all="ignore"):
            at = plane.axes.weights_at(weights, across[None, :], upwards[part, None])
            work = analysis.loss_in_pieces(at, data)
        found = yield from _done(work, start / size)
        losses[part] = found
        losses[part][np.isnan(losses[part])] = np.inf
        yield min(start + rows, size) / size
    return losses


def _done(work: Generator[None, None, Array], share: float) -> Generator[float, None, Array]:
    """Go on with work where numpy does not warn; yield the share that is done before it."""
    while True:
        try:
            with np.errstate(all="ignore"):
                next(work)
        except StopIteration as end:
            found: Array = end.value
            return found
        yield share
