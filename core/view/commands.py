"""The commands about how things are shown, and what each makes of the view options."""

from typing import Annotated, ClassVar

from core.analysis.plane import PRODUCTS, Axes, PlaneQuantity
from core.analysis.predictions import Inputs, InputsKind
from core.base.bounds import Bounds
from core.base.command import Command
from core.base.frozen import replace
from core.base.number_format import LEAST_DIGITS, MOST_DIGITS
from core.base.overrides import override
from core.base.problems import Problem
from core.base.random_seed import MOST_SEED
from core.base.script_words import choice, number, only, whole
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


class ViewCommand(Command):
    """Something that is asked of how things are shown."""

    of_viewer: ClassVar[bool] = True
    """Whether a viewer chooses it for the rest of a lesson, rather than for one place of it."""

    def change(self, options: ViewOptions) -> ViewOptions:
        """Return the view options that it makes of some."""
        raise NotImplementedError


class SetDigits(ViewCommand):
    """Show numbers with a number of significant digits, 2 to 17."""

    script: ClassVar = ("digits 6",)
    digits: Annotated[int, Bounds(LEAST_DIGITS - 1, MOST_DIGITS + 1)]

    @override
    def change(self, options: ViewOptions) -> ViewOptions:
        return replace(options, digits=min(max(self.digits, LEAST_DIGITS), MOST_DIGITS))

    @classmethod
    @override
    def from_words(cls, words: list[str]) -> "SetDigits":
        return cls(whole(only(words), LEAST_DIGITS, MOST_DIGITS))


class SetReducedMotion(ViewCommand):
    """Show motions, or only where they end."""

    reduced: bool

    @override
    def change(self, options: ViewOptions) -> ViewOptions:
        return replace(options, reduced_motion=self.reduced)


class PointAt(ViewCommand):
    """Highlight a quantity wherever it is shown; None highlights nothing."""

    of_viewer: ClassVar = False
    keeps_notice: ClassVar = True
    name: str | None

    @override
    def change(self, options: ViewOptions) -> ViewOptions:
        return replace(options, pointed=self.name)


class Select(ViewCommand):
    """Show what a quantity came from and what uses it; None selects nothing."""

    script: ClassVar = ("select dL_dw4", "select nothing")
    of_viewer: ClassVar = False
    keeps_notice: ClassVar = True
    name: str | None

    @override
    def change(self, options: ViewOptions) -> ViewOptions:
        return replace(options, selected=self.name)

    @classmethod
    @override
    def from_words(cls, words: list[str]) -> "Select":
        from core.formulas.named_values import symbols  # late: only lessons name them

        if (name := only(words)) == "nothing":
            return cls(None)
        if name not in symbols():
            raise Problem("measure.unknown", text=name[:40], known=", ".join(symbols()))
        return cls(name)


class SetTheme(ViewCommand):
    """Change the colour scheme."""

    script: ClassVar = ("theme dark",)
    theme: Theme

    @override
    def change(self, options: ViewOptions) -> ViewOptions:
        return replace(options, theme=self.theme)


class SetLossScale(ViewCommand):
    """Change the scale of the loss axis."""

    script: ClassVar = ("loss linear",)
    scale: LossScale

    @override
    def change(self, options: ViewOptions) -> ViewOptions:
        return replace(options, loss_scale=self.scale)


class ShowPlot(ViewCommand):
    """Show one of the plots."""

    script: ClassVar = ("plot loss",)
    plot: Plot

    @override
    def change(self, options: ViewOptions) -> ViewOptions:
        return replace(options, plot=self.plot)


class ShowWeights(ViewCommand):
    """Choose what the plot of the weights shows."""

    script: ClassVar = ("weights conserved",)
    view: WeightsView

    @override
    def change(self, options: ViewOptions) -> ViewOptions:
        return replace(options, weights_view=self.view)


class SetSurfaceAxes(ViewCommand):
    """Choose what the surface of the loss is over."""

    script: ClassVar = ("surface w1 w3", "surface products")
    axes: Axes

    @override
    def change(self, options: ViewOptions) -> ViewOptions:
        return replace(options, surface_axes=self.axes)

    @classmethod
    @override
    def from_words(cls, words: list[str]) -> "SetSurfaceAxes":
        if words == ["products"]:
            return cls(Axes(*PRODUCTS))
        across, upwards = (choice(PlaneQuantity, word) for word in words)
        return cls(Axes(across, upwards))


class SetSpan(ViewCommand):
    """Choose which steps the plots show."""

    script: ClassVar = ("span all", "span last 50", "span 0 25")
    span: Span

    @override
    def change(self, options: ViewOptions) -> ViewOptions:
        return replace(options, span=self.span)

    @classmethod
    @override
    def from_words(cls, words: list[str]) -> "SetSpan":
        if words == ["all"]:
            return cls(Span())
        if words[0] == "last":
            return cls(Span(whole(only(words[1:]))))
        start, stop = map(whole, words)
        return cls(Span(stop - start, start))


class SetInputs(ViewCommand):
    """Choose the inputs to predict for."""

    script: ClassVar = ("inputs notebook", "inputs random 7", "inputs 5 250 1000")
    inputs: Inputs

    @override
    def change(self, options: ViewOptions) -> ViewOptions:
        return replace(options, inputs=self.inputs)

    @classmethod
    @override
    def from_words(cls, words: list[str]) -> "SetInputs":
        if words == [InputsKind.NOTEBOOK]:
            return cls(Inputs())
        if words[0] == InputsKind.RANDOM:
            return cls(Inputs(InputsKind.RANDOM, whole(only(words[1:]), most=MOST_SEED)))
        return cls(Inputs(InputsKind.TYPED, typed=tuple(map(number, words))))


class Cover(ViewCommand):
    """Hide a number wherever it is shown."""

    of_viewer: ClassVar = False
    name: str

    @override
    def change(self, options: ViewOptions) -> ViewOptions:
        return replace(options, covered=options.covered | {self.name})


class Reveal(ViewCommand):
    """Show a covered number again; without a name, all of them."""

    of_viewer: ClassVar = False
    name: str | None = None

    @override
    def change(self, options: ViewOptions) -> ViewOptions:
        return replace(options, covered=options.covered - {self.name} if self.name else frozenset())


class HidePart(ViewCommand):
    """Take a part of the window away."""

    of_viewer: ClassVar = False
    part: Part

    @override
    def change(self, options: ViewOptions) -> ViewOptions:
        return replace(options, hidden=options.hidden | {self.part})


class ShowPart(ViewCommand):
    """Bring a part of the window back."""

    of_viewer: ClassVar = False
    part: Part

    @override
    def change(self, options: ViewOptions) -> ViewOptions:
        return replace(options, hidden=options.hidden - {self.part})


class SetPresenting(ViewCommand):
    """Show diagram, working and caption large, and the rest not; or everything again."""

    script: ClassVar = ("present on", "present off")
    presenting: bool

    @override
    def change(self, options: ViewOptions) -> ViewOptions:
        return replace(options, presenting=self.presenting)


class SetZoom(ViewCommand):
    """Choose how large everything is, in percent, 80 to 250."""

    script: ClassVar = ("zoom 150",)
    zoom: Annotated[int, Bounds(LEAST_ZOOM, MOST_ZOOM)]

    @override
    def change(self, options: ViewOptions) -> ViewOptions:
        return replace(options, zoom=min(max(self.zoom, LEAST_ZOOM), MOST_ZOOM))
