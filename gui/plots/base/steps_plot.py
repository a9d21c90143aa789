"""Plots over the steps of a run: curves read as they are needed, with names at their ends."""

from collections.abc import Iterator, Sequence

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRectF, Signal
from PySide6.QtGui import QColor, QFont, QPainter, QPen, QResizeEvent

from core.training.curves import Family, catching_up, levels_of, values_at, values_now
from core.training.pyramid import Array
from core.training.series import Series
from core.view.options import Theme
from core.workspace.scene import Scene
from gui.base import theme
from gui.base.overrides import override
from gui.base.theme import Colors
from gui.plots.base.axes import Scale
from gui.plots.base.end_names import GAP, EndName, paint_names
from gui.plots.base.run_reader import Bands, Reading, knows_last
from gui.plots.base.steps_frame import StepsFrame
from gui.plots.base.words import PLOT_WORDS, curve_name, pin_title

_NEAR = 12
"""Pixels within which the pointer is at a curve."""

_DOT = 4.5
"""Radius of a dot at the cursor."""


class StepsPlot(StepsFrame):
    """Curves of the present run, and of the pinned ones, over the steps that the scene shows."""

    work = Signal(object)
    """There is more to read than a frame has time for: the work that does it."""

    families: tuple[Family, ...] = ()

    least_room = 8.0
    """Pixels after the last step, for the names of curves, whatever they become."""

    undotted: frozenset[str] = frozenset()
    """The curves that the cursor does not mark with a dot."""

    def __init__(self) -> None:
        super().__init__()
        self.end_names: list[EndName] = []
        self._worn: Theme | None = None
        self._key: tuple[object, ...] = ()
        self._being_read: set[object] = set()
        self.partly_read = False
        self._here: list[QPointF] = []
        self.end_mark = pg.ScatterPlotItem(size=11, useCache=False, symbol="x")
        self.end_mark.hide()
        for item in (*self.curve_items(), self.end_mark):
            self.addItem(item)

    @override
    def fit(self) -> None:
        super().fit()
        self.end_mark.setSize(11 * self.zoom)
        self._worn, self._key = None, ()

    def curve_items(self) -> Sequence[pg.GraphicsObject]:
        """Make what draws the present run; once."""
        raise NotImplementedError

    def state(self, scene: Scene) -> object:
        """Return what else of a scene the curves depend on."""
        raise NotImplementedError

    def scale_for(self, scene: Scene, prefixes: Sequence[Bands]) -> Scale:
        """Choose the scale so that everything finite is on it."""
        raise NotImplementedError

    def draw(self, scene: Scene, prefixes: Sequence[Bands]) -> list[EndName]:
        """Draw the present run, first of `prefixes`, and the pinned ones; return their names."""
        raise NotImplementedError

    def names_room(self, scene: Scene) -> float:
        """Return how many pixels there are after the last step: the same all along a run."""
        font = theme.text_font(theme.SMALL_SIZE)
        pins = (EndName(pin_title(pin), 0, 0, font, QColor()).size.width() for pin in scene.pins)
        return max(self.least_room, *(width + GAP for width in pins), 0.0)

    def dot_tint(self, c: Colors) -> str:
        """Return the colour of the dots at the cursor."""
        return c.text

    def light(self, scene: Scene) -> None:
        """Show what is highlighted broader than the rest."""

    @override
    def apply_theme(self, scene: Scene) -> None:
        """Take on the colours of a scene."""
        super().apply_theme(scene)
        c = theme.colors(scene.options.theme)
        self.end_mark.setPen(self.pen(theme.color(c.text), 2))

    def show_scene(self, scene: Scene) -> None:
        """Draw what has changed of a scene, and the cursor at its step."""
        self.shown = scene
        run, shown, now = scene.prefix.run, scene.steps_shown, scene.moment
        made = (run, min(scene.prefix.length, shown[1]), run.overflow)
        ahead = now.weights if now.updates_done > scene.prefix.length else None
        key = (
            *(made, ahead, knows_last(scene), scene.pins, scene.options.theme),
            *(shown, self.logical_size, self.state(scene)),
        )
        if key != self._key or self.partly_read:
            self._key = key
            self._draw(scene)
        self.set_cursor(now.updates_done)
        self._put_here(scene)
        self.light(scene)

    def release(self) -> None:
        """Keep nothing of a scene."""
        self.shown, self._key, self._being_read = None, (), set()

    def complete(self) -> None:
        """Read at once what was left for later."""
        if self.shown is not None and self.partly_read:
            for prefix in self.shown.prefixes:
                for family in self.families:
                    for _ in levels_of(prefix.run, family).extend(prefix.length + 1):
                        pass
            self.show_scene(self.shown)

    def curves(self, *, pinned: bool) -> Sequence[str]:
        """Name the curves that are drawn of the present run, or of a pinned one."""
        raise NotImplementedError

    def drawn(self) -> Iterator[Series]:
        """Yield the curves as they are drawn: steps, lowest values, highest values."""
        scene = self.shown
        if scene is None:
            return
        first, last = scene.steps_shown
        prefixes = self._reading.of_scene(scene, first, last)
        for pin, bands in zip((None, *scene.pins), prefixes, strict=True):
            run = f"{pin_title(pin)}: " if pin else ""
            for name in self.curves(pinned=pin is not None):
                columns = (column.tolist() for column in bands[name])
                yield Series(run + curve_name(name), tuple(columns))

    def values(self, step: int) -> dict[str, float]:
        """Return the exact values of the present run at a step."""
        assert self.shown is not None
        found: dict[str, float] = {}
        for family in self.families:
            found |= values_at(self.shown.prefix.run, family, step)
        return found

    def values_now(self) -> dict[str, float]:
        """Return the values at the cursor: of the weights that the diagram shows."""
        assert self.shown is not None
        now, data = self.shown.moment, self.shown.experiment.data
        found: dict[str, float] = {}
        for family in self.families:
            found |= values_now(now, data, family)
        return found

    def columns_of(self, family: Family, steps: int) -> int:  # noqa: ARG002
        """Return in how many columns to read a number of steps of a family."""
        return self.columns

    @property
    def pixels(self) -> float:
        """How many pixels high one unit is."""
        low, high = self.shown_scale.range
        return float(self.logical_size.height()) / (high - low)

    def highlighted_by(self, name: str) -> str | None:
        """Return the quantity that pointing at a curve lights."""
        return name

    @override
    def curve_at(self, place: QPointF) -> str | None:
        step = self.step_at(place)
        if self.shown is None or not 0 <= step <= self.shown.prefix.length:
            return None
        near: list[tuple[float, str]] = []
        for name, value in self.values(step).items():
            spot = self.spot(step, float(self.shown_scale.place(np.array([value]))[0]))
            away = max(abs(spot.x() - place.x()), abs(spot.y() - place.y()))
            lit = self.highlighted_by(name)
            if away <= _NEAR and lit is not None:  # not so for a value that is not finite
                near.append((away, lit))
        return min(near)[1] if near else None

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.shown is not None:
            self.show_scene(self.shown)

    @override
    def drawForeground(self, painter: QPainter, rect: QRectF) -> None:
        super().drawForeground(painter, rect)
        if self.shown is None:
            return
        room = self.getPlotItem().getViewBox().sceneBoundingRect()
        c = theme.colors(self.shown.options.theme)
        self._paint_here(painter, room, c)
        names = [(name, self.spot(name.x, name.y)) for name in self.end_names]
        seen = [(name, at) for name, at in names if room.left() <= at.x() <= room.right()]
        ground = theme.color(c.surface, 0.85)
        painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
        paint_names(
            painter,
            seen,
            QRectF(room.left(), room.top(), self.logical_size.width(), room.height()),
            ground,
        )

    def _paint_here(self, painter: QPainter, room: QRectF, c: Colors) -> None:
        """Paint the dots at the cursor, as far as it is in sight."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.color(c.surface), 1))
        painter.setBrush(theme.color(self.dot_tint(c)))
        for place in self._here:
            at = self.spot(place.x(), place.y())
            if room.adjusted(-1, -1, 1, 1).contains(at):
                painter.drawEllipse(at, _DOT, _DOT)
        painter.restore()

    def end_name(
        self, text: str, line: tuple[Array, Array], font: QFont, tint: str
    ) -> list[EndName]:
        """Name a line, in the units of the axes, where the last of it is drawn; or not at all."""
        x, y = line
        drawn = np.flatnonzero(np.isfinite(y))
        if not len(drawn):
            return []
        last = drawn[-1]
        return [EndName(text, float(x[last]), float(y[last]), font, theme.color(tint))]

    def _draw(self, scene: Scene) -> None:
        first, last = scene.steps_shown
        self._ask_to_read(scene)
        prefixes = self._reading.of_scene(scene, first, last)
        longest = self._reading.of(scene.room, first, last) if scene.room else prefixes[0]
        self.shown_scale = self.scale_for(scene, [longest, *prefixes[1:]])
        if scene.options.theme is not self._worn:
            self._worn = scene.options.theme
            self.apply_theme(scene)
        self.end_names = self.draw(scene, prefixes)
        self._mark_end(scene)
        self.set_range(first, last, self.names_room(scene))
        self.repaint_once()

    def _ask_to_read(self, scene: Scene) -> None:
        work = catching_up(scene.prefixes, self.families)
        self.partly_read = work is not None
        runs = {prefix.run for prefix in scene.prefixes}
        if work is None:
            self._being_read = set()
        elif runs != self._being_read:
            self._being_read = set(runs)
            self.work.emit(self._read_all(work))

    def _read_all(self, work: Iterator[float]) -> Iterator[float]:
        yield from work
        self._being_read = set()
        if self.shown is not None:
            self.show_scene(self.shown)

    @property
    def _reading(self) -> Reading:
        return Reading(self.families, self.columns_of, partly=self.partly_read)

    def _put_here(self, scene: Scene) -> None:
        """Note where a dot is to stand on each curve: at the cursor."""
        values = self.values_now()
        dotted = np.array([v for name, v in values.items() if name not in self.undotted])
        placed = self.shown_scale.place(dotted)
        here = [QPointF(scene.moment.updates_done, y) for y in placed[np.isfinite(placed)]]
        if here != self._here:
            self._here = here
            self.viewport().update()

    def _mark_end(self, scene: Scene) -> None:
        """Mark where the run ended because a number became too large."""
        overflow = scene.prefix.run.overflow
        marked = overflow is not None and overflow.step == scene.prefix.length
        self.end_mark.setVisible(marked)
        if overflow is None or not marked:
            return
        low, high = self.shown_scale.range
        top = high - (high - low) * 0.05
        self.end_mark.setData([float(overflow.step)], [top])
        tint = theme.color(theme.colors(scene.options.theme).text)
        font = theme.text_font(theme.SMALL_SIZE, bold=True)
        self.end_names.insert(
            0, EndName(PLOT_WORDS["overflow"], overflow.step, top, font, tint, before=True)
        )
