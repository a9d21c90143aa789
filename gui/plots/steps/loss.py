"""The loss: over all data as a line, of each step's own sample as dots."""

from collections.abc import Sequence

import numpy as np
import pyqtgraph as pg

from core.training.curves import OF_SAMPLE, OVER_ALL_DATA, Family
from core.training.pyramid import Band
from core.view.options import LossScale
from core.workspace.scene import Scene
from gui.base import theme
from gui.base.overrides import override
from gui.base.theme import Colors
from gui.paint.dashes import dashed_pen
from gui.plots.base.axes import LinearScale, LogScale, Scale
from gui.plots.base.curve import Area, Curve, finite_values, zigzag
from gui.plots.base.end_names import EndName
from gui.plots.base.page_body import StepsBody
from gui.plots.base.run_reader import Bands
from gui.plots.base.steps_plot import StepsPlot
from gui.plots.base.words import PLOT_CAPTIONS, PLOT_WORDS, pin_title

MOST_DOTS = 400
"""More dots than these would merge: then a band shows where they lie."""

BAND_COLUMNS = 100

_LIT = {"over_all_data": "over_all_data", "of_sample": "loss"}
_SAMPLE_LOSSES = {"loss", "after_loss"}


class LossPlot(StepsPlot):
    """Draws the losses of a scene."""

    families = (OVER_ALL_DATA, OF_SAMPLE)
    undotted = frozenset(OF_SAMPLE.names)

    @override
    def curve_items(self) -> Sequence[pg.GraphicsObject]:
        self._widths: tuple[object, ...] = ()
        self.band = Area()
        self.line = Curve()
        self.dots = pg.ScatterPlotItem(size=6, useCache=False, antialias=True)
        self._ghosts: list[Curve] = []
        return self.band, self.line, self.dots

    @override
    def curves(self, *, pinned: bool) -> Sequence[str]:
        return OVER_ALL_DATA.names if pinned else (*OVER_ALL_DATA.names, *OF_SAMPLE.names)

    @override
    def axis_name(self, scene: Scene) -> str:
        return PLOT_WORDS[f"loss_{scene.options.loss_scale}"]

    @override
    def state(self, scene: Scene) -> object:
        return scene.options.loss_scale

    @override
    def scale_for(self, scene: Scene, prefixes: Sequence[Bands]) -> Scale:
        """Choose the scale by the present run, and by the lines of the pinned ones."""
        present, *others = prefixes
        bands = [*present.values(), *(bands["over_all_data"] for bands in others)]
        values = finite_values(bands)
        above = values[values > 0]
        if scene.options.loss_scale is LossScale.LINEAR or not len(above):
            return LinearScale(float(values.max()) if len(values) else 1.0)
        return LogScale(float(above.min()), float(above.max()), has_zero=bool((values == 0).any()))

    @override
    def columns_of(self, family: Family, steps: int) -> int:
        """Read samples one by one where each has a dot, else in few columns: a band costs more."""
        if family is not OF_SAMPLE:
            return self.columns
        return MOST_DOTS if steps <= MOST_DOTS else BAND_COLUMNS

    @override
    def draw(self, scene: Scene, prefixes: Sequence[Bands]) -> list[EndName]:
        present, *others = prefixes
        place = self.shown_scale.place
        self.line.set_line(zigzag(present["over_all_data"], place), self.pixels)
        self._draw_samples(present["of_sample"])
        while len(self._ghosts) < len(others):
            self._ghosts.append(Curve())
            self._ghosts[-1].setZValue(-1)  # behind the present run
            self.addItem(self._ghosts[-1])
        names: list[EndName] = []
        tint = theme.colors(scene.options.theme).quiet
        for ghost in self._ghosts[len(others) :]:
            ghost.hide()
        for ghost, pin, bands in zip(self._ghosts, scene.pins, others, strict=False):
            line = zigzag(bands["over_all_data"], place)
            ghost.set_line(line, self.pixels)
            ghost.set_pen(dashed_pen(pin.number, theme.color(tint)))
            ghost.show()
            text = pin_title(pin)
            names += self.end_name(text, line, theme.text_font(theme.SMALL_SIZE), tint)
        return names

    @override
    def highlighted_by(self, name: str) -> str | None:
        return _LIT[name]

    @override
    def light(self, scene: Scene) -> None:
        """Show the highlighted loss broader than the other."""
        lit = {scene.options.pointed, scene.options.selected}
        widths = (3.5 if "over_all_data" in lit else 2.0, 2.5 if lit & _SAMPLE_LOSSES else 1.0)
        if (widths, scene.options.theme, self.zoom) != self._widths:
            self._widths = widths, scene.options.theme, self.zoom
            tint = theme.color(theme.colors(scene.options.theme).backward)
            self.line.set_pen(pg.mkPen(tint, width=widths[0]))
            self.dots.setPen(self.pen(tint, widths[1]))
            self.dots.setSize(6 * self.zoom)

    @override
    def apply_theme(self, scene: Scene) -> None:
        super().apply_theme(scene)
        c = theme.colors(scene.options.theme)
        self.dots.setBrush(pg.mkBrush(theme.color(c.surface)))
        self.band.setBrush(theme.color(c.backward, 0.22))

    @override
    def dot_tint(self, c: Colors) -> str:
        return c.backward

    @property
    def samples_shown(self) -> tuple[str, ...]:
        """How the losses of the samples are drawn: as "dots" or a "band", or not yet at all."""
        if self.band.isVisible():
            return ("band",)
        return ("dots",) if len(self.dots.data) else ()

    def _draw_samples(self, band: Band) -> None:
        """Draw dots where each has room, else a band from the lowest to the highest."""
        dots = len(band.at) <= MOST_DOTS and np.array_equal(band.low, band.high, equal_nan=True)
        self.dots.setVisible(dots)
        self.band.setVisible(not dots)
        low, high = (self.shown_scale.place(edge) for edge in (band.low, band.high))
        if dots:
            finite = np.isfinite(low)
            self.dots.setData(band.at[finite], low[finite])
        else:
            floor = self.shown_scale.range[0]
            low, high = (np.nan_to_num(edge, nan=floor) for edge in (low, high))
            self.band.show_edges(band.at, low, high)


class LossBody(StepsBody):
    """The plot of the loss, and why a dot can rise after a good step."""

    def __init__(self) -> None:
        self._plot = LossPlot()
        super().__init__([self._plot])
        self._caption.texts = [_joined(way, "line") for way in ("dots", "band")]

    @override
    def caption(self, scene: Scene) -> str:
        """Name what is drawn, and only that."""
        return _joined(*self._plot.samples_shown, "line")

    @override
    def readings(self, scene: Scene, values: dict[str, float]) -> list[tuple[str, float]]:
        dots = PLOT_WORDS["dot"] if "dots" in self._plot.samples_shown else ""
        marks = {"over_all_data": PLOT_WORDS["line"], "of_sample": dots}
        return [(f"{marks[name]} {PLOT_WORDS[name]}".strip(), v) for name, v in values.items()]


def _joined(*names: str) -> str:
    return " ".join(PLOT_CAPTIONS[name] for name in names)
