"""How many pinned runs plots draw: more could be neither told apart nor painted in time."""

from core.base.frozen import replace
from core.workspace.scene import Scene

MOST_DRAWN = 24


def thinned(scene: Scene) -> Scene:
    """Return a scene with the latest of the pinned runs alone, where there are many."""
    if len(scene.pins) <= MOST_DRAWN:
        return scene
    return replace(scene, pins=scene.pins[-MOST_DRAWN:])
