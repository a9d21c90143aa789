"""What of the window a recording shows, as an option names it."""

from enum import StrEnum

from core.base.problems import Problem
from core.view.options import Plot


class View(StrEnum):
    """A part of the window, or all of it."""

    WINDOW = "window"
    DIAGRAM = "diagram"
    WORKING = "working"
    BOTH = "diagram+working"
    PLOT = "plot"


LEAST_LAYOUT = {
    View.WINDOW: (840, 520),
    View.DIAGRAM: (440, 230),
    View.WORKING: (250, 150),
    View.BOTH: (440, 380),
    View.PLOT: (300, 150),
}
"""Width and height, in pixels of its own, that each needs."""

NAMES = (*(view for view in View if view is not View.PLOT), *(f"plot.{plot}" for plot in Plot))


def parse_view(text: str) -> tuple[View, Plot | None]:
    """Read a view and, of plot.NAME, which plot; raises `Problem` (render.view)."""
    if text not in NAMES:
        raise Problem("render.view", text=text[:40], known=", ".join(NAMES))
    name, dot, plot = text.partition(".")
    return View(name), Plot(plot) if dot else None
