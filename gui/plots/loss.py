"""The loss plot: the loss over all data as a line, the losses of the samples as dots."""

from collections.abc import Callable, Iterator

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QEvent, QPointF, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QSizePolicy
from typing_extensions import override

from core.commands import PointAt, Seek
from core.curves import read_loss
from core.look import LossScale
from core.pyramid import Array, Band
from core.scene import Pin, Scene, Trail
from core.series import Series
from gui import theme
from gui.dashes import dashed_pen
from gui.plots.axes import Axis, LinearScale, LogScale
from gui.wording import pin_name

LEAST_STEPS = 25
MOST_DOTS = 400
"""More dots than these would merge: then a band shows where they lie."""

BAND_COLUMNS = 100
_SAMPLE_LOSSES = {"loss", "after_loss"}


_NEAR = 12
"""Pixels within which the pointer is at a curve."""


class LossPlot(pg.PlotWidget):  # type: ignore[misc]
    """Draws the losses of a scene; a view of a run that only grows.

    A click goes to the step there; pointing at the line or a dot lights that loss everywhere.
    """

    command = Signal(object)

    def __init__(self) -> None:
        self._left, self._bottom = Axis("left"), Axis("bottom")
        super().__init__(axisItems={"left": self._left, "bottom": self._bottom})
        self._shown: tuple[object, ...] = ()
        self._widths: tuple[object, ...] = ()
        self._scene: Scene | None = None
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFrameShape(self.Shape.NoFrame)
        plot = self.getPlotItem()
        plot.setMenuEnabled(False)
        plot.setMouseEnabled(x=False, y=False)
        plot.hideButtons()
        plot.getViewBox().setBorder(None)
        self._left.setWidth(58)
        self._bottom.setHeight(38)
        self._band_low, self._band_high = pg.PlotCurveItem(), pg.PlotCurveItem()
        self._band = pg.FillBetweenItem(self._band_low, self._band_high)
        self._pinned: list[pg.GraphicsObject] = []
        self._line = pg.PlotCurveItem(connect="finite", antialias=True)
        self._dots = pg.ScatterPlotItem(size=6, antialias=True)
        self._cursor = pg.InfiniteLine(angle=90)
        self._here = pg.ScatterPlotItem(size=9, antialias=True)
        for item in (self._band, self._line, self._dots, self._cursor, self._here):
            plot.addItem(item)

    def show_scene(self, scene: Scene) -> None:
        """Draw the losses of a scene, and the cursor at its step."""
        self._scene = scene
        look = scene.look
        drawn = (scene.trail, scene.pins, look.theme, look.loss_scale, self.width())
        if drawn != self._shown:
            self._shown = drawn
            self._draw(scene)
        step = scene.moment.step
        self._cursor.setValue(step)
        at = read_loss(scene.trail.run, over_all_data=True, start=step, stop=step + 1, columns=1)
        self._put(self._here, at)
        self._light(scene)

    def _light(self, scene: Scene) -> None:
        """Show the loss that is lit broader than the other."""
        lit = {scene.look.pointed, scene.look.selected}
        widths = (3.5 if "over_all_data" in lit else 2.0, 2.5 if lit & _SAMPLE_LOSSES else 1.0)
        if (widths, scene.look.theme) != self._widths:
            self._widths = widths, scene.look.theme
            tint = theme.color(theme.colors(scene.look.theme).backward)
            self._line.setPen(pg.mkPen(tint, width=widths[0]))
            self._dots.setPen(pg.mkPen(tint, width=widths[1]))

    def drawn(self) -> Iterator[Series]:
        """Yield what is drawn, point by point, as steps (from 0) and losses."""
        if self._scene is None:
            return
        line, samples, pinned = self._bands(self._scene)
        yield _series("over all data", line)
        if self._dotted(self._scene):
            yield _series("of each step’s own sample", samples)
        else:
            for name, edge in (("lowest", samples.low), ("highest", samples.high)):
                yield Series(f"of the samples, {name}", (samples.at.tolist(), edge.tolist()))
        for pin, band in pinned:
            yield _series(pin.name or pin_name(pin.number), band)

    def _bands(self, scene: Scene) -> tuple[Band, Band, list[tuple[Pin, Band]]]:
        """Read the line, the dots or their band, and the pinned lines."""
        columns = max(self.width() - 80, 100)
        dots = MOST_DOTS if self._dotted(scene) else BAND_COLUMNS
        return (
            _read(scene.trail, columns, over_all_data=True),
            _read(scene.trail, dots, over_all_data=False),
            [(pin, _read(pin.trail, columns, over_all_data=True)) for pin in scene.pins],
        )

    @staticmethod
    def _dotted(scene: Scene) -> bool:
        return scene.trail.length < MOST_DOTS

    def loss_at(self, place: QPointF) -> str | None:
        """Return which loss is drawn at a place of the widget, by name."""
        scene = self._scene
        step = self.step_at(place)
        if scene is None or not 0 <= step <= scene.trail.length:
            return None
        box = self.getPlotItem().getViewBox()
        near: list[tuple[float, str]] = []
        for name, over_all_data in (("loss", False), ("over_all_data", True)):
            band = read_loss(
                scene.trail.run, over_all_data=over_all_data, start=step, stop=step + 1, columns=1
            )
            spot = box.mapViewToScene(QPointF(step, float(self._scale.place(band.low)[0])))
            away = max(abs(spot.x() - place.x()), abs(spot.y() - place.y()))
            if away <= _NEAR:  # not so for a loss that is not finite
                near.append((away, name))
        return min(near)[1] if near else None

    def step_at(self, place: QPointF) -> int:
        """Return the step at a place of the widget; it may lie outside the run."""
        at: QPointF = self.getPlotItem().getViewBox().mapSceneToView(place)
        return round(at.x())

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self._scene is not None:
            step = self.step_at(event.position())
            self.command.emit(Seek(min(max(step, 0), self._scene.trail.length)))

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._point_at(self.loss_at(event.position()))

    @override
    def leaveEvent(self, event: QEvent) -> None:
        self._point_at(None)

    def _point_at(self, name: str | None) -> None:
        if self._scene is not None and name != self._scene.look.pointed:
            self.command.emit(PointAt(name))

    def _draw(self, scene: Scene) -> None:
        line, samples, pinned = self._bands(scene)
        dots = self._dotted(scene)
        self._scale = _scale(scene.look.loss_scale, [line, samples])
        self._left.scale_shown = self._scale
        self._wear(scene)
        last = max(scene.trail.length, LEAST_STEPS, *(pin.trail.length for pin in scene.pins), 0)
        self.setRange(xRange=(-0.012 * last, 1.012 * last), yRange=self._scale.range, padding=0)
        self._line.setData(*_zigzag(line, self._scale.place))
        self._dots.setVisible(dots)
        self._band.setVisible(not dots)
        if dots:
            self._put(self._dots, samples)
        else:
            low, high = (self._scale.place(edge) for edge in (samples.low, samples.high))
            floor = self._scale.range[0]
            self._band_low.setData(samples.at, np.nan_to_num(low, nan=floor))
            self._band_high.setData(samples.at, np.nan_to_num(high, nan=floor))
        self._draw_pinned(scene, pinned)

    def _put(self, dots: pg.ScatterPlotItem, band: Band) -> None:
        """Put a dot at each exact, finite value."""
        placed = self._scale.place(band.low)
        finite = np.isfinite(placed)
        dots.setData(band.at[finite], placed[finite])

    def _draw_pinned(self, scene: Scene, pinned: list[tuple[Pin, Band]]) -> None:
        """Draw the pinned runs in their dashes, each with its name at its end."""
        for item in self._pinned:
            self.removeItem(item)
        self._pinned = []
        tint = theme.color(theme.colors(scene.look.theme).quiet)
        for pin, band in pinned:
            x, y = _zigzag(band, self._scale.place)
            pen = dashed_pen(pin.number, tint)
            self._pinned.append(pg.PlotCurveItem(x, y, pen=pen, connect="finite"))
            finite = np.flatnonzero(np.isfinite(y))
            if len(finite):
                name = pg.TextItem(pin.name or pin_name(pin.number), color=tint, anchor=(1, 1))
                name.setFont(theme.text_font(theme.SMALL_SIZE))
                name.setPos(float(x[finite[-1]]), float(y[finite[-1]]))
                self._pinned.append(name)
        for item in self._pinned:
            self.addItem(item)

    def _wear(self, scene: Scene) -> None:
        c = theme.colors(scene.look.theme)
        self.setBackground(theme.color(c.surface))
        self._left.wear(c)
        self._bottom.wear(c)
        self._bottom.setLabel("step", color=c.quiet, **{"font-size": f"{theme.SMALL_SIZE}px"})
        self._left.setGrid(40)
        self._dots.setBrush(pg.mkBrush(theme.color(c.surface)))
        self._band.setBrush(pg.mkBrush(theme.color(c.backward, 0.22)))
        self._cursor.setPen(pg.mkPen(theme.color(c.text), width=1.4))
        self._here.setPen(pg.mkPen(theme.color(c.surface), width=1))
        self._here.setBrush(pg.mkBrush(theme.color(c.backward)))


def _read(trail: Trail, columns: int, *, over_all_data: bool) -> Band:
    return read_loss(
        trail.run, over_all_data=over_all_data, start=0, stop=trail.length + 1, columns=columns
    )


def _scale(kind: LossScale, bands: list[Band]) -> LogScale | LinearScale:
    """Choose the range of the axis so that everything finite is on it."""
    values = np.concatenate([edge for band in bands for edge in (band.low, band.high)])
    values = values[np.isfinite(values)]
    above = values[values > 0]
    if kind is LossScale.LINEAR or not len(above):
        return LinearScale(float(values.max()) if len(values) else 1.0)
    return LogScale(float(above.min()), float(above.max()), has_zero=bool((values == 0).any()))


def _series(name: str, band: Band) -> Series:
    return Series(name, tuple(column.tolist() for column in _zigzag(band, lambda values: values)))


def _zigzag(band: Band, place: Callable[[Array], Array]) -> tuple[Array, Array]:
    """Join lows and highs column by column into one line; exact values stay single points."""
    if np.array_equal(band.low, band.high, equal_nan=True):
        return band.at, place(band.low)
    return np.repeat(band.at, 2), place(np.column_stack([band.low, band.high]).ravel())
