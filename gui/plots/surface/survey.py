"""What the surface shows, computed in slices: the terrain and the paths on it, kept until wrong."""

from collections.abc import Generator
from dataclasses import dataclass

from core.analysis.plane import Plane
from core.data.dataset import Dataset
from core.network.graph import Graph
from core.network.weights import Weights
from core.surface.framing import steady_plane, still_plane
from core.surface.path import Path, path
from core.surface.surface import SIZE
from core.surface.terrain import Terrain, terrain_in_slices
from core.training.trails import Trail
from core.workspace.scene import Scene


@dataclass(frozen=True, eq=False)
class Survey:
    """The terrain, and the paths of the present run, first, and of the pinned ones."""

    terrain: Terrain
    trails: tuple[Trail, ...]
    paths: tuple[Path, ...]

    def is_of(self, scene: Scene) -> bool:
        """Say whether all of this is as the scene has it."""
        return self.trails == _trails(scene) and self.terrain.is_of(*_place(scene))


def survey_in_slices(scene: Scene, old: Survey | None) -> Generator[float, None, Survey]:
    """Survey a scene, a slice at a time; what an old survey has already is taken from there.

    Yields which share of it is done, 0 to 1.
    """
    network, data, plane, weights = _place(scene)
    known: dict[Trail, Path] = {}
    if old is not None and old.terrain.plane == plane:
        known = dict(zip(old.trails, old.paths, strict=True))
    if old is not None and old.terrain.is_of(network, data, plane, weights):
        ground = old.terrain
    else:
        ground = yield from terrain_in_slices(network, data, plane, weights)
    trails, paths = _trails(scene), []
    for trail in trails:
        paths.append(known.get(trail) or path(trail, plane, SIZE))
        yield 1.0
    return Survey(ground, trails, tuple(paths))


def _trails(scene: Scene) -> tuple[Trail, ...]:
    return scene.trail, *(pin.trail for pin in scene.pins)


def _place(scene: Scene) -> tuple[Graph, Dataset, Plane, Weights[float]]:
    axes, (present, *pinned) = scene.look.surface_axes, _trails(scene)
    if scene.room is not None:
        plane = still_plane(axes, scene.room, pinned)
    else:
        plane = steady_plane(axes, present, scene.moment.passes, pinned)
    experiment = scene.experiment
    return experiment.network, experiment.data, plane, scene.moment.weights
