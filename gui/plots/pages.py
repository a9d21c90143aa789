"""The plots there are, one line each: which, what makes it, and the buttons in its heading.

What a page needs beyond Qt is imported when it is first shown.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING

from core.base.frozen import Frozen
from core.network.quantities import NEW
from core.network.weights import Weights
from core.view.options import Plot

if TYPE_CHECKING:
    from gui.plots.base.page_body import Body


class PlotPage(Frozen):
    """A plot, what makes its body, and the actions of the table that have a button there.

    `tells` are the numbers of the moment that can be read off it.
    """

    plot: Plot
    make: Callable[[], "Body"]
    tells: frozenset[str]
    actions: tuple[str, ...] = ()


def _loss() -> "Body":
    from gui.plots.steps.loss import LossBody

    return LossBody()


def _weights() -> "Body":
    from gui.plots.steps.weights import WeightsBody

    return WeightsBody()


def _predictions() -> "Body":
    from gui.plots.predictions.page import PredictionsBody

    return PredictionsBody()


def _surface() -> "Body":
    from gui.plots.surface.page import SurfaceBody

    return SurfaceBody()


def _rates() -> "Body":
    from gui.plots.rates.page import RatesBody

    return RatesBody()


_LOSSES = frozenset({"loss", "after_loss", "over_all_data"})
_WEIGHTS = frozenset({"slope", *Weights._fields, *(f"{NEW}{name}" for name in Weights._fields)})
PAGES = (
    PlotPage(Plot.LOSS, _loss, _LOSSES, ("log",)),
    PlotPage(Plot.WEIGHTS, _weights, _WEIGHTS, ("conserved",)),
    PlotPage(
        Plot.PREDICTIONS, _predictions, frozenset({"slope"}), ("inputs_notebook", "inputs_random")
    ),
    PlotPage(Plot.SURFACE, _surface, _WEIGHTS | {"over_all_data"}),
    PlotPage(Plot.RATES, _rates, frozenset()),
)
