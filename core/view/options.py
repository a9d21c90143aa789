"""How a scene is to be shown: what a viewer chooses, without any colour or pixel."""

from enum import StrEnum

from core.analysis.linear import PLANES
from core.analysis.plane import Axes
from core.analysis.predictions import Inputs
from core.base.frozen import Frozen, field
from core.base.number_format import DEFAULT_DIGITS
from core.view.span import Span


class Theme(StrEnum):
    """Which of the colour schemes: light or dark, each in a usual and a high contrast."""

    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"
    CONTRAST_DARK = "contrast-dark"

    @classmethod
    def of(cls, *, dark: bool, contrast: bool) -> "Theme":
        """Return the one that is light or dark, in a usual or a high contrast."""
        if contrast:
            return cls.CONTRAST_DARK if dark else cls.CONTRAST
        return cls.DARK if dark else cls.LIGHT

    @property
    def dark(self) -> bool:
        """Whether it is light on dark."""
        return self in {Theme.DARK, Theme.CONTRAST_DARK}

    @property
    def contrast(self) -> bool:
        """Whether its contrast is high: 7 to 1 for every text."""
        return self in {Theme.CONTRAST, Theme.CONTRAST_DARK}


class LossScale(StrEnum):
    """How the loss axis counts."""

    LOG = "log"
    LINEAR = "linear"


class Plot(StrEnum):
    """Which of the plots."""

    LOSS = "loss"
    WEIGHTS = "weights"
    PREDICTIONS = "predictions"
    SURFACE = "surface"
    RATES = "rates"


OVER_STEPS = frozenset({Plot.LOSS, Plot.WEIGHTS})
"""The plots whose horizontal axis counts steps, so that a span of them can be shown."""


class WeightsView(StrEnum):
    """What the plot of the weights shows: themselves, or what of them is nearly conserved."""

    THEMSELVES = "themselves"
    CONSERVED = "conserved"


class Part(StrEnum):
    """A part of the window that can be hidden; the last ones are controls within another."""

    DIAGRAM = "diagram"
    WORKING = "working"
    PLOTS = "plots"
    EXPERIMENT = "experiment"
    RUNS = "runs"
    TRANSPORT = "transport"
    HEADER = "header"
    EFFECT = "effect"
    PHASES = "phases"
    TIMELINE = "timeline"
    CHOICES = "choices"


LEAST_ZOOM, MOST_ZOOM = 80, 250
"""How large everything can be, in percent."""

ZOOMS = (80, 90, 100, 110, 125, 150, 175, 200, 225, 250)
"""The zooms that are gone through one by one."""


def next_zoom(zoom: int, by: int) -> int:
    """Return the next larger (by 1) or smaller (by -1) zoom; at either end, the same."""
    if by > 0:
        return next((each for each in ZOOMS if each > zoom), MOST_ZOOM)
    return next((each for each in reversed(ZOOMS) if each < zoom), LEAST_ZOOM)


class ViewOptions(Frozen):
    """Digits shown (2 to 17), colour scheme, scale of the loss axis, motion and highlight.

    `plot` is the one that is shown, `span` the steps it shows, `inputs` what is predicted for,
    `surface_axes` what the surface is over. `pointed` is the name of the highlighted quantity
    everywhere, `selected` that of the one whose origin and use are shown. `covered` are the names
    of the numbers that are hidden, `dimmed` those of the quantities that are shown faintly,
    `hidden` the parts of the window that are not shown. `presenting` shows diagram, working and
    caption, large, for a room. `zoom` is how large everything is, in percent (80 to 250).
    """

    digits: int = DEFAULT_DIGITS
    theme: Theme = Theme.LIGHT
    loss_scale: LossScale = LossScale.LOG
    reduced_motion: bool = False
    plot: Plot = Plot.LOSS
    weights_view: WeightsView = WeightsView.THEMSELVES
    surface_axes: Axes = PLANES[0]
    span: Span = field(default_factory=Span)
    inputs: Inputs = field(default_factory=Inputs)
    pointed: str | None = None
    selected: str | None = None
    covered: frozenset[str] = frozenset()
    dimmed: frozenset[str] = frozenset()
    hidden: frozenset[Part] = frozenset()
    presenting: bool = False
    zoom: int = 100

    @property
    def absent(self) -> frozenset[Part]:
        """The parts that are not shown, whatever the reason.

        Presenting, they are all but diagram and working; where one of those is hidden, the plots
        take its place.
        """
        if not self.presenting:
            return self.hidden
        large = {Part.DIAGRAM, Part.WORKING}
        if not self.hidden.isdisjoint(large):
            large.add(Part.PLOTS)
        return self.hidden | (frozenset(Part) - large)
