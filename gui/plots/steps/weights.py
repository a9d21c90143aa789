"""The weights, the slope they make, and what of them is nearly conserved."""

from collections import Counter
from collections.abc import Mapping, Sequence
from functools import partial

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont

from core.base.frozen import replace
from core.network.quantities import NEW
from core.network.rules import Rule
from core.network.weights import Weights
from core.training.curves import CONSERVED, WEIGHTS_AND_SLOPE, Family
from core.training.pyramid import Array, Band
from core.view.options import WeightsView
from core.workspace.scene import Scene
from gui.base import theme
from gui.base.overrides import override
from gui.base.zoom import join
from gui.paint.dashes import curve_pen, dashed_pen
from gui.paint.fitted_numbers import fitted_text
from gui.paint.mathtext import italic
from gui.plots.base.axes import LinearScale, Scale
from gui.plots.base.curve import Curve, finite_values, zigzag
from gui.plots.base.end_names import GAP, WIDEST, EndName
from gui.plots.base.page_body import StepsBody
from gui.plots.base.run_reader import Bands
from gui.plots.base.steps_plot import StepsPlot
from gui.plots.base.words import PLOT_CAPTIONS, PLOT_WORDS, join_names, name_target, pin_title

_APART = 0.004
"""Parts of the height of the axis below which two curves are drawn as one."""

_NAME_SIZE = 19
"""Pixels, so that names are read from the last row."""


class CurvesPlot(StepsPlot):
    """Draws some curves of a family, each with a dash of its own and its name at its end.

    Curves that coincide share one name: "w2 = w4". The slope's plot has a line at its target.
    """

    def __init__(self, family: Family, names: Sequence[str]) -> None:
        self.families = (family,)
        self._of = tuple(names)
        super().__init__()

    @override
    def curve_items(self) -> Sequence[pg.GraphicsObject]:
        self._lit: tuple[object, ...] = ()
        self.target_line = pg.InfiniteLine(angle=0)
        self._zero = pg.InfiniteLine(angle=0)
        self._lines = {name: Curve() for name in self._of}
        self._ghosts: list[Curve] = []
        self.target_line.hide()
        return self._zero, self.target_line, *reversed(self._lines.values())

    @override
    def names_room(self, scene: Scene) -> float:
        """Have room for names that two curves share, or more where more weights begin alike."""
        alike = Counter(scene.prefix.run.weights_at(0)).most_common(1)[0][1]
        longest = italic(join_names(self._of[: max(alike, 2)]))
        names = [EndName(longest, 0, 0, self._font_of(longest), QColor())]
        target = self._target_of(scene)
        if target is not None:
            names.append(_target_name(target, scene))
        return max(super().names_room(scene), *(name.size.width() + GAP for name in names))

    @override
    def curves(self, *, pinned: bool) -> Sequence[str]:
        return self._of

    @override
    def axis_name(self, scene: Scene) -> str:
        return PLOT_WORDS[f"{self._of[0]}_axis"]

    @override
    def state(self, scene: Scene) -> object:
        return None

    @override
    def values(self, step: int) -> dict[str, float]:
        return {name: value for name, value in super().values(step).items() if name in self._of}

    @override
    def values_now(self) -> dict[str, float]:
        return {name: value for name, value in super().values_now().items() if name in self._of}

    @override
    def scale_for(self, scene: Scene, prefixes: Sequence[Bands]) -> Scale:
        finite = finite_values([bands[name] for bands in prefixes for name in self._of])
        values = [float(finite.min()), float(finite.max())] if len(finite) else [0.0]
        target = self._target_of(scene)
        if target is not None:
            values.append(target)
        return LinearScale(max(values), min(values))

    @override
    def draw(self, scene: Scene, prefixes: Sequence[Bands]) -> list[EndName]:
        present, *others = prefixes
        place, c = self.shown_scale.place, theme.colors(scene.options.theme)
        names: list[EndName] = []
        lines = {name: zigzag(present[name], place) for name in self._of}
        for name, line in lines.items():
            self._lines[name].set_line(line, self.pixels)
        low, high = self.shown_scale.range
        edges = {name: place(np.stack(present[name][1:])) for name in self._of}
        for together in _coinciding(edges, high - low):
            same = all(_is_same(present[together[0]], present[name]) for name in together)
            text = italic(join_names(together, same=same))
            names += self.end_name(text, lines[together[0]], self._font_of(text), c.text)
        names.sort(key=lambda name: -name.y)
        names += self._draw_ghosts(scene, others)
        self._draw_target(scene, names)
        return names

    @override
    def highlighted_by(self, name: str) -> str | None:
        return name if name in Weights._fields else None

    @override
    def light(self, scene: Scene) -> None:
        """Show a highlighted weight broader than the others; colours are of the sign."""
        options = scene.options
        key = (options.theme, options.pointed, options.selected, self.shown_scale.range)
        if key == self._lit:
            return
        self._lit = key
        c, reach = theme.colors(options.theme), max(map(abs, self.shown_scale.range))
        for place, (name, line) in enumerate(self._lines.items()):
            lit = {name, f"{NEW}{name}"} & {options.pointed, options.selected}
            line.set_pen(curve_pen(place, 3.5 if lit else 2.0, (c.negative, c.positive), reach))

    @override
    def apply_theme(self, scene: Scene) -> None:
        super().apply_theme(scene)
        c = theme.colors(scene.options.theme)
        self._zero.setPen(self.pen(theme.color(c.line), 1))
        self.target_line.setPen(self.pen(theme.color(c.forward), 1.5, Qt.PenStyle.DotLine))

    def _font_of(self, name: str) -> QFont:
        if name.isascii():
            return theme.text_font(theme.LARGE_SIZE, bold=True)
        return theme.math_font(_NAME_SIZE)

    def _target_of(self, scene: Scene) -> float | None:
        return scene.experiment.data.target_slope if "slope" in self._of else None

    def _draw_target(self, scene: Scene, names: list[EndName]) -> None:
        """Draw a line at the target slope, and name it."""
        target = self._target_of(scene)
        self.target_line.setVisible(target is not None)
        if target is None or not isinstance(self.shown_scale, LinearScale):
            return
        at = target / self.shown_scale.unit
        self.target_line.setValue(at)
        tint = theme.color(theme.colors(scene.options.theme).forward)
        last = float(scene.steps_shown[1])
        names.append(replace(_target_name(target, scene), x=last, y=at, tint=tint))

    def _draw_ghosts(self, scene: Scene, others: Sequence[Bands]) -> list[EndName]:
        """Draw the pinned runs, each in its own dash, and name each at its first curve."""
        place, tint = self.shown_scale.place, theme.colors(scene.options.theme).quiet
        names: list[EndName] = []
        wanted = [
            (pin, bands[name])
            for pin, bands in zip(scene.pins, others, strict=True)
            for name in self._of
        ]
        while len(self._ghosts) < len(wanted):
            self._ghosts.append(Curve())
            self._ghosts[-1].setZValue(-1)  # behind the present run
            self.addItem(self._ghosts[-1])
        for ghost in self._ghosts[len(wanted) :]:
            ghost.hide()
        for i, (ghost, (pin, band)) in enumerate(zip(self._ghosts, wanted, strict=False)):
            line = zigzag(band, place)
            ghost.set_line(line, self.pixels)
            ghost.set_pen(dashed_pen(pin.number, theme.color(tint), 1.0))
            ghost.show()
            if i % len(self._of) == 0:
                text = pin_title(pin)
                names += self.end_name(text, line, theme.text_font(theme.SMALL_SIZE), tint)
        return names


class WeightsBody(StepsBody):
    """The four weights beside their slope, or what is nearly conserved."""

    def __init__(self) -> None:
        weights = CurvesPlot(WEIGHTS_AND_SLOPE, Weights._fields)
        slope = CurvesPlot(WEIGHTS_AND_SLOPE, ("slope",))
        super().__init__([weights, slope])
        self._caption.texts = [PLOT_CAPTIONS[name] for name in ("conserved", "not_conserved")]
        self._row.setStretch(0, 58)
        self._row.setStretch(1, 42)
        self._in_view = {WeightsView.THEMSELVES: [weights, slope]}
        self._view = WeightsView.THEMSELVES

    @override
    def show_scene(self, scene: Scene) -> None:
        view = scene.options.weights_view
        if view is not self._view:
            self._view = view
            if view is WeightsView.CONSERVED and view not in self._in_view:
                self._in_view[view] = [self._conserved()]
            for plot in self.plots:
                plot.setVisible(plot in self._in_view[view])
            self._number_steps()
            self._row.activate()
        super().show_scene(scene)

    def _conserved(self) -> CurvesPlot:
        """Make the plot of what is nearly conserved: it is seldom looked at."""
        plot = CurvesPlot(CONSERVED, CONSERVED.names)
        self.take_in(plot)
        self._row.setStretch(2, 100)
        join(plot)
        return plot

    @override
    def caption(self, scene: Scene) -> str:
        view = scene.options.weights_view
        if view is WeightsView.CONSERVED and scene.settings.rule is not Rule.EXACT:
            return PLOT_CAPTIONS["not_conserved"]
        return PLOT_CAPTIONS[view]

    @override
    def readings(self, scene: Scene, values: dict[str, float]) -> list[tuple[str, float]]:
        return [(join_names(together), values[together[0]]) for together in _equal(values)]


def _target_name(target: float, scene: Scene) -> EndName:
    """Name the target with as many digits as there is room for; where and how is still open."""
    font = theme.text_font(theme.SMALL_SIZE, bold=True)
    text = fitted_text(partial(name_target, target), scene.options.digits, font, WIDEST - 2)
    return EndName(text, 0, 0, font, QColor())


def _coinciding(curves: Mapping[str, Array], height: float) -> list[list[str]]:
    """Group the curves that the eye cannot tell apart on an axis so high."""
    groups: list[list[str]] = []
    for name, curve in curves.items():
        for group in groups:
            if np.allclose(curves[group[0]], curve, rtol=0, atol=_APART * height, equal_nan=True):
                group.append(name)
                break
        else:
            groups.append([name])
    return groups


def _is_same(one: Band, other: Band) -> bool:
    return all(map(np.array_equal, one, other))


def _equal(values: dict[str, float]) -> list[list[str]]:
    """Group the names whose values are the same."""
    groups: dict[float, list[str]] = {}
    for name, value in values.items():
        groups.setdefault(value, []).append(name)
    return list(groups.values())
