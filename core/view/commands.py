"""The part of the vocabulary that is about how things look, and what each command makes of that."""

from typing import TypeAlias, assert_never

from core.analysis.plane import Axes
from core.analysis.predictions import Inputs
from core.base.frozen import Frozen, replace
from core.base.number_format import LEAST_DIGITS, MOST_DIGITS
from core.view.options import (
    LEAST_ZOOM,
    MOST_ZOOM,
    LossScale,
    Part,
    Plot,
    Theme,
    ViewOptions,
    WeightsView,
)
from core.view.span import Span


class SetDigits(Frozen):
    """Show numbers with so many significant digits, 2 to 17."""

    digits: int


class SetReducedMotion(Frozen):
    """Show motions, or only where they end."""

    reduced: bool


class PointAt(Frozen):
    """Light a quantity wherever it is shown; None lights nothing."""

    name: str | None


class Select(Frozen):
    """Show what a quantity came from and what uses it; None selects nothing."""

    name: str | None


class SetTheme(Frozen):
    """Change the colour scheme."""

    theme: Theme


class SetLossScale(Frozen):
    """Change the scale of the loss axis."""

    scale: LossScale


class ShowPlot(Frozen):
    """Show one of the plots."""

    plot: Plot


class ShowWeights(Frozen):
    """Choose what the plot of the weights shows."""

    view: WeightsView


class SetSurfaceAxes(Frozen):
    """Choose what the surface of the loss is over."""

    axes: Axes


class SetSpan(Frozen):
    """Choose which steps the plots show."""

    span: Span


class SetInputs(Frozen):
    """Choose the inputs to predict for."""

    inputs: Inputs


class Cover(Frozen):
    """Let a number not be read, wherever it is shown."""

    name: str


class Reveal(Frozen):
    """Let a number be read again; without a name, all that are covered."""

    name: str | None = None


class HidePart(Frozen):
    """Take a part of the window away."""

    part: Part


class ShowPart(Frozen):
    """Bring a part of the window back."""

    part: Part


class SetPresenting(Frozen):
    """Show diagram, working and caption large, and the rest not; or everything again."""

    presenting: bool


class SetZoom(Frozen):
    """Show everything so large, in percent, 80 to 250."""

    zoom: int


ViewCommand: TypeAlias = (
    SetTheme
    | SetLossScale
    | SetDigits
    | SetReducedMotion
    | PointAt
    | Select
    | ShowPlot
    | ShowWeights
    | SetSurfaceAxes
    | SetSpan
    | SetInputs
    | Cover
    | Reveal
    | HidePart
    | ShowPart
    | SetPresenting
    | SetZoom
)


def reduce_options(options: ViewOptions, command: ViewCommand) -> ViewOptions:  # noqa: C901, PLR0912
    """Return the look that a command makes of one."""
    match command:
        case SetTheme(theme):
            return replace(options, theme=theme)
        case SetLossScale(scale):
            return replace(options, loss_scale=scale)
        case SetDigits(digits):
            return replace(options, digits=min(max(digits, LEAST_DIGITS), MOST_DIGITS))
        case SetReducedMotion(reduced):
            return replace(options, reduced_motion=reduced)
        case PointAt(name):
            return replace(options, pointed=name)
        case Select(name):
            return replace(options, selected=name)
        case ShowPlot(plot):
            return replace(options, plot=plot)
        case ShowWeights(view):
            return replace(options, weights_view=view)
        case SetSurfaceAxes(axes):
            return replace(options, surface_axes=axes)
        case SetSpan(span):
            return replace(options, span=span)
        case SetInputs(inputs):
            return replace(options, inputs=inputs)
        case Cover(name):
            return replace(options, covered=options.covered | {name})
        case Reveal(name):
            return replace(options, covered=options.covered - {name} if name else frozenset())
        case HidePart(part):
            return replace(options, hidden=options.hidden | {part})
        case ShowPart(part):
            return replace(options, hidden=options.hidden - {part})
        case SetPresenting(presenting):
            return replace(options, presenting=presenting)
        case SetZoom(zoom):
            return replace(options, zoom=min(max(zoom, LEAST_ZOOM), MOST_ZOOM))
        case _:
            assert_never(command)
