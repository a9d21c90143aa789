"""What the surface shows, computed in slices: the losses and the paths, kept until wrong."""

from collections.abc import Generator

from core.analysis.plane import Plane
from core.base.frozen import Frozen
from core.data.dataset import Dataset
from core.network.graph import Graph
from core.network.weights import Weights
from core.surface.loss_grid import SIZE
from core.surface.loss_surface import LossSurface, loss_surface_in_slices
from core.surface.path import Path, path
from core.surface.view_range import steady_plane, still_plane
from core.training.run_prefix import RunPrefix
from core.workspace.scene import Scene


class SurfaceData(Frozen, eq=False):
    """The loss surface, and the paths of the present run, first, and of the pinned ones."""

    loss_surface: LossSurface
    prefixes: tuple[RunPrefix, ...]
    paths: tuple[Path, ...]

    def is_of(self, scene: Scene) -> bool:
        """Say whether all of this is as the scene has it."""
        return self.prefixes == _prefixes(scene) and self.loss_surface.is_of(*_place(scene))


def surface_data_in_slices(
    scene: Scene, old: SurfaceData | None
) -> Generator[float, None, SurfaceData]:
    """Survey a scene, a slice at a time; what an old survey has already is taken from there.

    Yields which share of it is done, 0 to 1.
    """
    network, data, plane, weights = _place(scene)
    known: dict[RunPrefix, Path] = {}
    if old is not None and old.loss_surface.plane == plane:
        known = dict(zip(old.prefixes, old.paths, strict=True))
    if old is not None and old.loss_surface.is_of(network, data, plane, weights):
        ground = old.loss_surface
    else:
        ground = yield from loss_surface_in_slices(network, data, plane, weights)
    prefixes, paths = _prefixes(scene), []
    for prefix in prefixes:
        paths.append(known.get(prefix) or path(prefix, plane, SIZE))
        yield 1.0
    return SurfaceData(ground, prefixes, tuple(paths))


def _prefixes(scene: Scene) -> tuple[RunPrefix, ...]:
    return scene.prefix, *(pin.prefix for pin in scene.pins)


def _place(scene: Scene) -> tuple[Graph, Dataset, Plane, Weights[float]]:
    axes, (present, *pinned) = scene.options.surface_axes, _prefixes(scene)
    if scene.room is not None:
        plane = still_plane(axes, scene.room, pinned)
    else:
        plane = steady_plane(axes, present, scene.moment.passes, pinned)
    experiment = scene.experiment
    return experiment.network, experiment.data, plane, scene.moment.weights
