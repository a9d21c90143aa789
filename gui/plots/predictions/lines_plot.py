"""The plot of the predictions: lines through 0, the samples, and inputs far from them."""

from collections.abc import Sequence

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter

from core.analysis.predictions import Inputs, InputsKind, Predictions
from core.analysis.slope import slope
from core.base.number_format import format_number
from core.data.dataset import Dataset
from core.training.pyramid import Array
from core.training.series import Series
from core.view.commands import SetInputs
from core.workspace.scene import Scene
from gui.base import theme
from gui.base.layout_direction import paint_direction
from gui.base.overrides import override
from gui.paint.dashes import dashed_pen
from gui.paint.fitted_numbers import fitted_text, text_width
from gui.plots.base.axes import LinearScale, PlotAxis
from gui.plots.base.end_names import GAP, WIDEST, EndName, paint_names
from gui.plots.base.plot_view import PlotView
from gui.plots.base.words import PREDICTIONS, name_line, pin_title

MOST_DOTS = 1_000
"""Samples that are drawn, evenly chosen where there are more."""

_ROOM = WIDEST + GAP + 3
"""Pixels for the names, whatever they become."""

_NAMES = WIDEST - 2
_LEFT, _BOTTOM, _NAME = 66, 22, 14


class NumberAxis(PlotAxis):
    """A horizontal axis with numbers of any size."""

    @override
    def tickValues(self, low: float, high: float, size: float) -> list[tuple[float, list[float]]]:
        levels = pg.AxisItem.tickValues(self, low, high, size)
        return [level for level in levels[:1] if level[1]]

    @override
    def tickStrings(self, values: list[float], scale: float, spacing: float) -> list[str]:
        unit = self.scale_shown.unit if isinstance(self.scale_shown, LinearScale) else 1.0
        return [format_number(value * unit, 2) for value in values]


class LinesPlot(PlotView):
    """A click predicts for the x there; the pointer asks for the x under it."""

    command = Signal(object)

    pointed = Signal()
    """The pointer is at another x."""

    def __init__(self) -> None:
        self._left, self._bottom = PlotAxis("left"), NumberAxis("bottom")
        self._left.says_power = False
        super().__init__(left=self._left, bottom=self._bottom)
        self.x_pointed: float | None = None
        self.across, self.up = LinearScale(1.0), LinearScale(1.0)
        self.end_names: list[EndName] = []
        self._scene: Scene | None = None
        self._beside = _LEFT
        self._bottom.setHeight(_BOTTOM)
        self._learned = pg.LinearRegionItem(movable=False)
        self._samples = pg.ScatterPlotItem()
        self._true, self.line = (pg.PlotCurveItem(antialias=True) for _ in range(2))
        self._off = pg.PlotCurveItem(connect="pairs")
        self._tests = pg.ScatterPlotItem(symbol="t1")
        self._worst = pg.ScatterPlotItem(symbol="d")
        self._finger = pg.InfiniteLine(angle=90)
        self._finger.hide()
        self._pinned: list[pg.PlotCurveItem] = []
        for item in (
            *(self._learned, self._samples, self._off, self._true, self.line),
            *(self._tests, self._worst, self._finger),
        ):
            self.addItem(item)

    def show_predictions(
        self, scene: Scene, found: Predictions, slope: float, slopes: Sequence[float]
    ) -> None:
        """Draw the line of the network, with the slope it has now, and what it predicts.

        The axes have room for lines of all these slopes.
        """
        self._scene = scene
        data = scene.experiment.data
        self._apply_theme(scene)
        self._choose_scales(scene, found, slopes)
        high = self.across.range[1] * self.across.unit
        low = min(self.across.range[0] * self.across.unit, 0.0)
        self._put(self._samples, *_few(data))
        x = np.array([low, high])
        self.end_names = []
        tint = theme.colors(scene.options.theme)
        if data.target_slope is not None:
            self._draw(self._true, x, data.target_slope)
            self._name_line(data.target_slope, high, tint.forward, true=True)
        self._draw(self.line, x, slope)
        self._name_line(slope, high, tint.backward)
        self._draw_pinned(scene, x)
        self._put_tests(found)
        ends = self._placed(np.array(data.range_x), self.across)
        self._learned.setRegion(list(ends))
        self._bottom.scale_shown, self._left.scale_shown = self.across, self.up
        size = self.across.range[1] - self.across.range[0]
        beyond = size * _ROOM / max(self.logical_size.width() - self._beside - _ROOM - 20, 50)
        self.setRange(
            xRange=(self.across.range[0], self.across.range[1] + beyond),
            yRange=self.up.range,
            padding=0,
        )
        self.repaint_once()

    def release(self) -> None:
        """Keep nothing of a scene."""
        self._scene = None

    def drawn(self, found: Predictions, slope: float) -> list[Series]:
        """Return what is drawn: samples, both lines, the pinned ones, and the inputs."""
        scene = self._scene
        if scene is None:
            return []
        data = scene.experiment.data
        ends = np.array([min(self.across.range[0], 0.0), self.across.range[1]])
        x = (ends * self.across.unit).tolist()
        lines = [(PREDICTIONS["line_series"], slope)]
        if data.target_slope is not None:
            lines.append((PREDICTIONS["true_series"], data.target_slope))
        lines += _pinned_slopes(scene)
        xs, ys = _few(data)
        return [
            Series(PREDICTIONS["samples"], (xs.tolist(), ys.tolist())),
            *(Series(name, (x, [s * each for each in x])) for name, s in lines),
            Series(
                PREDICTIONS["tests"],
                ([row.x for row in found.rows], [row.y_hat for row in found.rows]),
            ),
        ]

    def _choose_scales(self, scene: Scene, found: Predictions, slopes: Sequence[float]) -> None:
        data = scene.experiment.data
        xs = _finite([*data.range_x, *(row.x for row in found.rows)])
        ys = [slope * row.x for slope in slopes for row in found.rows]
        ys += [row.truth for row in found.rows if row.truth is not None]
        shown = _finite([*ys, *data.range_y])
        self.across = LinearScale(max(xs), min(xs))
        self.up = LinearScale(max(shown), min(shown))
        ends = [format_number(end * self.up.unit, 2) for end in self.up.range]
        wide = max(text_width(theme.text_font(theme.SMALL_SIZE), end) for end in ends)
        self._beside = max(_LEFT, round(wide) + _NAME + 8)  # the name of the axis, and its numbers
        self._left.setWidth(self._beside)
        self.getPlotItem().layout.activate()  # now, for a picture may be painted next

    def _placed(self, values: Array, scale: LinearScale) -> Array:
        return scale.place(values)

    def _put(self, dots: pg.ScatterPlotItem, x: Array, y: Array) -> None:
        placed = self._placed(x, self.across), self._placed(y, self.up)
        seen = np.isfinite(placed[0]) & np.isfinite(placed[1])
        dots.setData(placed[0][seen], placed[1][seen])

    def _draw(self, curve: pg.PlotCurveItem, x: Array, slope: float) -> None:
        """Draw a line through 0, as far as it is in the plot."""
        with np.errstate(all="ignore"):
            y = slope * x
        placed = self._placed(y, self.up)
        curve.setVisible(bool(np.isfinite(placed).all()))
        if curve.isVisible():
            curve.setData(self._placed(x, self.across), placed)

    def _draw_pinned(self, scene: Scene, x: Array) -> None:
        tint = theme.color(theme.colors(scene.options.theme).quiet)
        slopes, end = _pinned_slopes(scene), float(x[-1])
        while len(self._pinned) < len(slopes):
            self._pinned.append(pg.PlotCurveItem())
            self.addItem(self._pinned[-1])
        for curve in self._pinned[len(slopes) :]:
            curve.hide()
        for curve, pin, (name, its) in zip(self._pinned, scene.pins, slopes, strict=False):
            curve.setPen(dashed_pen(pin.number, tint, 1.5 * self.zoom))
            self._draw(curve, x, its)
            self._name(name, end, its * end, theme.colors(scene.options.theme).quiet, strong=False)

    def _put_tests(self, found: Predictions) -> None:
        x, y = (np.array([getattr(row, n) for row in found.rows]) for n in ("x", "y_hat"))
        truth = np.array([np.nan if row.truth is None else row.truth for row in found.rows])
        self._put(self._tests, x, y)
        across = np.repeat(self._placed(x, self.across), 2)
        up = np.column_stack([self._placed(y, self.up), self._placed(truth, self.up)]).ravel()
        both = np.repeat(np.isfinite(up.reshape(-1, 2)).all(axis=1), 2) & np.isfinite(across)
        self._off.setData(across[both], up[both])
        worst = [] if found.worst is None else [found.worst]
        self._put(self._worst, x[worst], y[worst])

    def _name_line(self, slope: float, x: float, tint: str, *, true: bool = False) -> None:
        """Name a line by its equation, with as many digits as there is room for."""
        assert self._scene is not None
        font, digits = theme.text_font(theme.LARGE_SIZE, bold=True), self._scene.options.digits
        text = fitted_text(lambda count: name_line(slope, count, true=true), digits, font, _NAMES)
        self._name(text, x, slope * x, tint)

    def _name(self, text: str, x: float, y: float, tint: str, *, strong: bool = True) -> None:
        place = self._placed(np.array([x]), self.across), self._placed(np.array([y]), self.up)
        if np.isfinite(place).all():
            size = theme.LARGE_SIZE if strong else theme.SMALL_SIZE
            font = theme.text_font(size, bold=strong)
            up = min(max(float(place[1][0]), self.up.range[0]), self.up.range[1])
            self.end_names.append(EndName(text, float(place[0][0]), up, font, theme.color(tint)))

    def _apply_theme(self, scene: Scene) -> None:
        c = theme.colors(scene.options.theme)
        self.paint_background(theme.color(c.surface), transparent=scene.transparent)
        self._left.apply_theme(c)
        self._bottom.apply_theme(c)
        self._left.setGrid(40)
        self._learned.setBrush(pg.mkBrush(theme.color(c.active)))
        for line in self._learned.lines:
            line.setPen(pg.mkPen(None))
        self._samples.setPen(pg.mkPen(None))
        self._samples.setBrush(pg.mkBrush(theme.color(c.quiet)))
        self._true.setPen(self.pen(theme.color(c.forward), 2, Qt.PenStyle.DashLine))
        self.line.setPen(self.pen(theme.color(c.backward), 2.5))
        self._off.setPen(self.pen(theme.color(c.backward, 0.45), 1))
        for dots, size in ((self._samples, 4), (self._tests, 9), (self._worst, 13)):
            dots.setSize(size * self.zoom)
        for dots in (self._tests, self._worst):
            dots.setPen(self.pen(theme.color(c.surface), 1))
            dots.setBrush(pg.mkBrush(theme.color(c.backward)))
        self._finger.setPen(self.pen(theme.color(c.quiet, 0.6), 1))

    def x_at(self, place: QPointF) -> float:
        """Return the x at a place in pixels."""
        at: QPointF = self.getPlotItem().getViewBox().mapSceneToView(place)
        return float(at.x() * self.across.unit)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self._scene is not None:
            x = float(f"{self.x_at(self.spot_of(event)):.3g}")  # nobody means more digits
            self.command.emit(SetInputs(Inputs(InputsKind.TYPED, typed=(x,))))

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._follow(self.x_at(self.spot_of(event)))

    @override
    def leaveEvent(self, event: QEvent) -> None:
        self._follow(None)

    def _follow(self, x: float | None) -> None:
        self.x_pointed = x
        self._finger.setVisible(x is not None)
        if x is not None:
            self._finger.setValue(x / self.across.unit)
        self.pointed.emit()

    @override
    def drawForeground(self, painter: QPainter, rect: QRectF) -> None:
        """Name the axes and the lines."""
        paint_direction(painter)
        if self._scene is None:
            return
        box = self.getPlotItem().getViewBox()
        c = theme.colors(self._scene.options.theme)
        painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
        painter.setFont(theme.text_font(theme.SMALL_SIZE))
        painter.setPen(theme.color(c.quiet))
        corner = QRectF(0, self.logical_size.height() - _BOTTOM, self._beside - 10, _BOTTOM)
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(corner, Qt.AlignmentFlag.AlignRight | middle, PREDICTIONS["x"])
        side = QRectF(0, 0, _NAME, self.logical_size.height() - _BOTTOM)
        painter.drawText(side, Qt.AlignmentFlag.AlignHCenter | middle, PREDICTIONS["y"])
        names = [(name, box.mapViewToScene(QPointF(name.x, name.y))) for name in self.end_names]
        room = box.sceneBoundingRect()
        paint_names(painter, names, room, theme.color(c.surface, 0.85))


def _pinned_slopes(scene: Scene) -> list[tuple[str, float]]:
    """Return the slope of each pinned run after as many updates, or at its end."""
    step = scene.moment.updates_done
    ends = [(pin, min(step, pin.prefix.length)) for pin in scene.pins]
    return [(pin_title(pin), slope(pin.prefix.run.weights_at(end))) for pin, end in ends]


def _few(data: Dataset) -> tuple[Array, Array]:
    every = -(-len(data) // MOST_DOTS)
    x, y = data.arrays
    return x[::every], y[::every]


def _finite(values: list[float]) -> list[float]:
    return [value for value in values if np.isfinite(value)] or [0.0]
