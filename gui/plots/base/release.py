"""What plots keep while they are not seen."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from core.view.options import Plot
from core.workspace.scene import Scene

if TYPE_CHECKING:
    from gui.plots.base.page_body import Body


def release_unseen(bodies: "Mapping[Plot, Body]", seen: Plot | None, scene: Scene) -> None:
    """Let those that are not seen go of runs that a scene has no more."""
    runs = {prefix.run for prefix in scene.prefixes}
    for plot, body in bodies.items():
        if plot is not seen and not body.is_of(runs):
            body.release()
