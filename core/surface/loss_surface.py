"""What a plane of weights looks like: losses, valley and contours. Imported late: needs numpy."""

from collections.abc import Generator

import numpy as np
from numpy.typing import NDArray

from core.analysis.analyses import analysis_of
from core.analysis.plane import LevelSet, Plane
from core.base.frozen import Frozen
from core.base.work import finish
from core.data.dataset import Dataset
from core.network.graph import Graph
from core.network.weights import Weights
from core.surface.contour_levels import contour_levels
from core.surface.loss_grid import SIZE, surface_in_slices

_MOST_LEVELS = 8

_DEEP = 1e-3
"""Of the highest loss: below that no contours, for they would lie beside the valley."""


class LossSurface(Frozen, eq=False):
    """The mean loss of data over a plane, SIZE x SIZE places of it, with its valley and contours.

    `others` are the weights that the plane leaves as they are; its own two stand as 0.
    """

    network: Graph
    data: Dataset
    plane: Plane
    others: Weights[float]
    losses: NDArray[np.float64]
    valley: LevelSet
    contours: tuple[tuple[float, LevelSet], ...]

    def is_of(self, network: Graph, data: Dataset, plane: Plane, weights: Weights[float]) -> bool:
        """Say whether this is what `loss_surface` makes of the same."""
        return (
            self.network is network
            and self.data is data
            and self.plane == plane
            and self.others == _others(plane, weights)
        )

    @property
    def level(self) -> float | None:
        """The one loss that there is everywhere, if there is but one."""
        low, high = float(self.losses.min()), float(self.losses.max())
        return low if low == high else None


def loss_surface(
    network: Graph, data: Dataset, plane: Plane, weights: Weights[float]
) -> LossSurface:
    """Return the loss surface of a plane with these other weights. Never raises or warns."""
    return finish(loss_surface_in_slices(network, data, plane, weights))


def loss_surface_in_slices(
    network: Graph, data: Dataset, plane: Plane, weights: Weights[float]
) -> Generator[float, None, LossSurface]:
    """Do as `loss_surface`, a slice at a time; yield which share of it is done, 0 to 1."""
    analysis, others = analysis_of(network), _others(plane, weights)
    losses = yield from surface_in_slices(network, data, others, plane, SIZE)
    contours = []
    finite = losses[np.isfinite(losses)]
    high = finite[finite >= finite.max(initial=0.0) * _DEEP]
    for level in contour_levels(high, _MOST_LEVELS):
        contours.append((level, analysis.contour(plane, others, data, level, losses)))
        yield 1.0
    ground = analysis.valley(plane, others, data)
    return LossSurface(network, data, plane, others, losses, ground, tuple(contours))


def _others(plane: Plane, weights: Weights[float]) -> Weights[float]:
    return plane.axes.weights_at(weights, 0.0, 0.0)
