"""The map of the losses over a plane of weights, with what lies on it."""

from collections.abc import Iterator

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QLineF, QPointF, QRectF, Signal
from PySide6.QtGui import QPainter, QPen

from core.analysis.plane import LevelSet, Plane, Point
from core.analysis.stability import ErrorEffect
from core.network.quantities import NEW
from core.network.weights import Weights
from core.step.moment import Moment
from core.surface.arrow import Arrow, arrow
from core.surface.path import Path
from core.training.pyramid import Array
from core.workspace.cursor import seek_after
from core.workspace.scene import Scene
from gui.base import theme
from gui.base.layout_direction import paint_direction
from gui.base.overrides import override
from gui.base.theme import Colors
from gui.i18n.language import tr
from gui.paint.dashes import dashed_pen
from gui.paint.easing import eased
from gui.plots.base.words import pin_title
from gui.plots.surface.marks import (
    MarkLabel,
    along_path,
    paint_intervals,
    paint_labels,
    paint_lines,
    paint_point,
    paint_update,
)
from gui.plots.surface.plane_coordinates import cut, placed, unit
from gui.plots.surface.plane_frame import PlaneFrame
from gui.plots.surface.shades import LossShades
from gui.plots.surface.surface_data import SurfaceData
from gui.plots.surface.words import START, name_loss, name_valley

_SEEN = 8.0
"""Pixels along an arrow from which hatching is to be seen."""


class PlaneView(PlaneFrame):
    """Paints a survey, the present weights and the next update."""

    command = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.survey: SurfaceData | None = None
        self.shades: LossShades | None = None
        self.update_shown: Arrow | None = None
        self._scene: Scene | None = None
        self._key: tuple[object, ...] = ()
        self._updated: tuple[Moment, Plane] | None = None
        self._image = pg.ImageItem(axisOrder="row-major")
        self.addItem(self._image)
        self.contours: list[Array] = []
        self.valley: list[Array] = []
        self.path: list[Array] = []
        self.ghosts: list[list[Array]] = []
        """What is painted, in places of the plane: each line in parts of shape (k, 2)."""

    def show_survey(self, scene: Scene, survey: SurfaceData) -> None:
        """Draw what has changed of a survey, and the moment of the scene on it."""
        key = (survey, scene.options.theme)
        if key != self._key:
            old, self.survey = self.survey, survey
            dressed = self._key[1:] == key[1:]
            self._key = key
            if not dressed:
                self.apply_theme(theme.colors(scene.options.theme))
            if not dressed or old is None or old.loss_surface is not survey.loss_surface:
                self._draw_losses(scene, survey)
            paths = [cut(self._placed_path(along)) for along in survey.paths]
            self.path, *self.ghosts = map(_parts, paths)
        shown = (scene.moment, survey.loss_surface.plane)
        if shown != self._updated:
            self._updated = shown
            self.update_shown = arrow(*shown)
        self._scene = scene
        self.viewport().update()

    def release(self) -> None:
        """Keep nothing of a scene."""
        self.survey = self._scene = None
        self._key = ()

    @property
    def hatched(self) -> bool:
        """Whether learning rates with which the error would grow are to be seen along the arrow."""
        if self.update_shown is None:
            return False
        return any(
            QLineF(self.spot(piece.points[0]), self.spot(piece.points[-1])).length() >= _SEEN
            for piece in self.update_shown.pieces
            if piece.interval.verdict in {ErrorEffect.GROWS, ErrorEffect.OVERFLOWS}
        )

    @override
    def step_near(self, spot: QPointF) -> int | None:
        if self.survey is None or not len(self.survey.paths[0].steps):
            return None
        along, room = self.survey.paths[0], self.room
        x, y = self._placed_path(along).T
        away = np.hypot(
            room.left() + x * room.width() - spot.x(), room.bottom() - y * room.height() - spot.y()
        )
        return int(along.steps[np.argmin(away)])

    @override
    def go_near(self, spot: QPointF) -> None:
        scene, step = self._scene, self.step_near(spot)
        if scene is None or step is None or self.survey is None:
            return
        known = self.survey.prefixes[0].run is scene.prefix.run
        if known and (step, False) != (scene.moment.updates_done, scene.playing):
            self.command.emit(seek_after(scene, step))

    @override
    def drawForeground(self, painter: QPainter, rect: QRectF) -> None:
        """Name the axes and the lines; paint path, update and where the weights stand."""
        paint_direction(painter)
        scene, survey, room = self._scene, self.survey, self.room
        if scene is None or survey is None:
            return
        painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        c = theme.colors(scene.options.theme)
        self.name_axes(painter, c)
        painter.save()
        painter.setClipRect(room.adjusted(-6, -6, 6, 6))
        self._paint_background(painter, scene, c)
        if self.update_shown is not None:
            paint_intervals(painter, self.update_shown, self.spot, c)
        parts = self._pixels(self.path)
        paint_lines(painter, parts, QPen(theme.color(c.text), 2.0), theme.color(c.surface))
        keep_out = along_path(parts)
        if self.update_shown is not None:
            keep_out += paint_update(painter, self.update_shown, self.spot, c)
        now = place_now(scene, survey.loss_surface.plane)
        if survey.loss_surface.plane.holds(now):
            keep_out.append(paint_point(painter, self.spot(now), c))
        painter.restore()
        paint_labels(painter, list(self._labels(scene, survey)), room, keep_out, c)

    def _paint_background(self, painter: QPainter, scene: Scene, c: Colors) -> None:
        """Paint contours, valley, and the pinned runs in their dashes."""
        thin, broad = QPen(theme.color(c.text, 0.45), 1.0), QPen(theme.color(c.forward), 2.5)
        paint_lines(painter, self._pixels(self.contours), thin)
        paint_lines(painter, self._pixels(self.valley), broad, theme.color(c.surface, 0.8))
        for pin, ghost in zip(scene.pins, self.ghosts, strict=False):
            pen = dashed_pen(pin.number, theme.color(c.text, 0.75))
            pen.setCosmetic(False)  # as broad as the others in a picture at any scale
            paint_lines(painter, self._pixels(ghost), pen)

    def _labels(self, scene: Scene, survey: SurfaceData) -> Iterator[MarkLabel]:
        c, ground = theme.colors(scene.options.theme), survey.loss_surface
        small, bold = (theme.text_font(theme.SMALL_SIZE, bold=strong) for strong in (False, True))
        target = ground.data.target_slope
        if target is not None:
            ends = self._ends(ground.valley)
            yield MarkLabel(
                name_valley(target, scene.options.digits), bold, theme.color(c.forward), ends
            )
        if survey.prefixes[0].length and len(survey.paths[0].steps):
            start = self._inside(self._placed_path(survey.paths[0])[:1])
            yield MarkLabel(tr(START), bold, theme.color(c.text), start, beside=True)
        for pin, along in zip(scene.pins, survey.paths[1:], strict=False):
            text = pin_title(pin)
            last = self._inside(self._placed_path(along)[::-1])[:1]
            yield MarkLabel(text, small, theme.color(c.quiet), last, beside=True)
        for level, lines in ground.contours[::-1]:
            yield MarkLabel(name_loss(level), small, theme.color(c.quiet), self._ends(lines))

    def _ends(self, lines: LevelSet) -> list[QPointF]:
        """Return where lines may be named: at their ends, or else in the middle."""
        assert self.plane is not None
        curves = [placed(self.plane, curve) for curve in lines.curves]
        ends = [self.pixel(*curve[k]) for curve in curves for k in (-1, 0)]
        middles = [curve[len(curve) // 2] for curve in curves if len(curve) > 2]
        halves = [curve.mean(axis=0) for curve in curves if len(curve) == 2]
        return ends + [self.pixel(*middle) for middle in (*middles, *halves)]

    def _inside(self, points: Array) -> list[QPointF]:
        inside = points[((points >= 0) & (points <= 1)).all(axis=1)]
        return [self.pixel(*point) for point in inside]

    def _placed_path(self, along: Path) -> Array:
        assert self.plane is not None
        return np.column_stack([unit(self.plane.a, along.a), unit(self.plane.b, along.b)])

    def _draw_losses(self, scene: Scene, survey: SurfaceData) -> None:
        ground = survey.loss_surface
        self.show_plane(ground.plane)
        self.shades = LossShades(ground.losses)
        painted = self.shades.painted(ground.losses, scene.options.theme)
        self._image.setImage(painted, autoLevels=False, levels=(0, 255))
        self._image.setRect(QRectF(0, 0, 1, 1))
        curves = [curve for _, lines in ground.contours for curve in lines.curves]
        self.contours = [placed(ground.plane, curve) for curve in curves]
        self.valley = [placed(ground.plane, curve) for curve in ground.valley.curves]

    def _pixels(self, parts: list[Array]) -> list[list[QPointF]]:
        room = self.room
        corner, size = (room.left(), room.bottom()), (room.width(), -room.height())
        return [[QPointF(x, y) for x, y in (corner + part * size).tolist()] for part in parts]


def place_now(scene: Scene, plane: Plane) -> Point:
    """Return where the weights stand: on the way there while the phase updates them."""
    moment, part = scene.moment.at_rest, eased(scene.progress)
    there = plane.axes.point(moment.weights)
    if part == 1:
        return there
    old = (
        moment.number(name) if moment.is_active(f"{NEW}{name}") else value
        for name, value in moment.weights._asdict().items()
    )
    a, b = plane.axes.point(Weights(*old))
    return Point(a + (there.a - a) * part, b + (there.b - b) * part)


def _parts(line: Array) -> list[Array]:
    """Divide a line where it has nan."""
    parts = np.split(line, np.flatnonzero(np.isnan(line[:, 0])))
    return [part[1:] if np.isnan(part[:1, 0]).any() else part for part in parts if len(part) > 1]
