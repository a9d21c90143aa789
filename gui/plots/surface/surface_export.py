"""A survey as series of points: exactly what is drawn of it."""

from collections.abc import Iterator, Sequence

import numpy as np

from core.analysis.analyses import loss_over_data
from core.analysis.plane import LevelSet, Point
from core.analysis.slope import least_loss
from core.network.weights import Weights
from core.surface.arrow import Arrow
from core.surface.loss_grid import SIZE, grid
from core.training.series import Series
from core.workspace.scene import Scene
from gui.plots.base.words import pin_title
from gui.plots.surface.surface_data import SurfaceData
from gui.plots.surface.words import SERIES, axis_column, name_interval


def columns_of(survey: SurfaceData) -> tuple[str, ...]:
    """Return what the columns are called: the two axes, and the mean loss."""
    axes = survey.loss_surface.plane.axes
    return axis_column(axes.across), axis_column(axes.upwards), "loss"


def series_of(survey: SurfaceData, scene: Scene, update: Arrow | None) -> Iterator[Series]:
    """Yield the cells of the map, the valley, the contours, the paths and the update.

    The loss of a path's point, and of the ends of the update, is that of all four weights.
    """
    ground = survey.loss_surface
    data, plane = ground.data, ground.plane

    def loss(weights: Weights[float]) -> float:
        return loss_over_data(ground.network, weights, data)

    a, b = np.meshgrid(grid(plane.a, SIZE), grid(plane.b, SIZE))
    yield _series(SERIES["surface"], a.ravel(), b.ravel(), ground.losses.ravel())
    if data.target_slope is not None:
        yield from _lines(SERIES["valley"], ground.valley, least_loss(data))
    for level, lines in ground.contours:
        yield from _lines(f"{SERIES['contour']} {level!r}", lines, level)
    for pin, prefix, along in zip((None, *scene.pins), survey.prefixes, survey.paths, strict=False):
        run = f"{pin_title(pin)}: " if pin else ""
        losses = [loss(prefix.run.weights_at(step)) for step in along.steps.tolist()]
        yield _series(run + SERIES["path"], along.a, along.b, losses)
    if update is not None:
        moment = scene.moment
        ends = [loss(weights) for weights in (moment.old_weights, moment.new_weights)]
        yield _of_points(SERIES["update"], (update.start, update.end), ends)
        for piece in update.pieces:
            low, high, verdict = piece.interval.low, piece.interval.high, piece.interval.verdict
            unknown = [float("nan")] * len(piece.points)
            yield _of_points(name_interval(low, high, verdict), piece.points, unknown)


def _lines(name: str, lines: LevelSet, loss: float) -> Iterator[Series]:
    for curve in lines.curves:
        yield _series(name, curve[:, 0], curve[:, 1], [loss] * len(curve))


def _of_points(name: str, points: Sequence[Point], losses: Sequence[float]) -> Series:
    return _series(name, [p.a for p in points], [p.b for p in points], losses)


def _series(name: str, *columns: Sequence[float] | np.ndarray) -> Series:
    return Series(name, tuple([np.asarray(column).tolist() for column in columns]))
