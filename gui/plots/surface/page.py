"""The page of the surface: the loss over two weights or their products, and the run on it."""

import math
from collections.abc import Iterator, Sequence

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from core.analysis.analyses import loss_over_data
from core.analysis.linear import PLANES
from core.analysis.plane import Axes, Point
from core.base.work import finish
from core.surface.view_range import is_finite
from core.training.series import Series
from core.view.commands import SetSurfaceAxes
from core.workspace.scene import Scene
from gui.base.controls import Choice
from gui.base.overrides import override
from gui.i18n.language import tr
from gui.paint.labels import quiet
from gui.plots.base.caption import Caption
from gui.plots.base.page_body import Body
from gui.plots.base.words import read_now
from gui.plots.surface.plane_view import PlaneView
from gui.plots.surface.shades import ShadeBar
from gui.plots.surface.surface_data import SurfaceData, surface_data_in_slices
from gui.plots.surface.surface_export import columns_of, series_of
from gui.plots.surface.words import (
    ALL_OVERFLOWS,
    LOSS,
    MEAN_LOSS,
    OFF_PLANE,
    OUTSIDE,
    SURFACE_AXES,
    SURFACE_CAPTIONS,
    axes_name,
    axis_name,
    describe_surface,
    read_place,
    say_level,
)

_SIDE, _NARROW_SIDE = 112, 58
"""Pixels for the choice of axes and the bar of colours, or for the bar alone."""

_NARROW = 440
"""Pixels of width below which the choice of axes stands over the map."""


class SurfaceBody(Body):
    """The map, and beside it what it is over and what its colours say.

    What it shows is surveyed in slices; until a survey is done, the one before stays.
    """

    def __init__(self) -> None:
        super().__init__()
        self.data: SurfaceData | None = None
        self._work: Iterator[float] | None = None
        self._advanced = False
        self.map = PlaneView()
        self.map.command.connect(self.command)
        self.map.pointed.connect(self.changed)
        self._axes = Choice("small", tr(SURFACE_AXES))
        self._axes.addItems([axes_name(axes) for axes in PLANES])
        self._axes.activated.connect(lambda k: self.command.emit(SetSurfaceAxes(PLANES[k])))
        self._bar = ShadeBar()
        self._sees = ""
        self.remark, self._caption = quiet(""), Caption()
        self._side = QWidget()
        self._beside = QVBoxLayout(self._side)
        self._beside.setContentsMargins(8, 0, 0, 0)
        self._beside.setSpacing(4)
        self._beside.addWidget(self._bar, 1)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self.map, 1)
        row.addWidget(self._side)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(row, 1)
        self._lay_out(narrow=False)
        self._caption.texts = [" ".join(SURFACE_CAPTIONS.values())]
        self.remark.setWordWrap(True)
        self.remark.hide()
        for label in (self.remark, self._caption):
            column.addWidget(label)

    @override
    def release(self) -> None:
        super().release()
        self.data = self._work = None
        self.map.release()

    @override
    def show_scene(self, scene: Scene) -> None:
        self._scene = scene
        axes = scene.options.surface_axes
        index = PLANES.index(axes) if axes in PLANES else -1
        if self._axes.currentIndex() != index:
            with QSignalBlocker(self._axes):
                self._axes.setCurrentIndex(index)
                if index < 0:
                    self._axes.setPlaceholderText(axes_name(axes))
        self._ask(scene)
        self._draw(scene)

    @override
    def complete(self) -> None:
        if self._scene is not None:
            self._work = None
            self.data = finish(surface_data_in_slices(self._scene, self.data))
            self._draw(self._scene)
            self.changed.emit()

    @override
    def says(self, digits: int) -> Sequence[str]:
        scene, place = self._scene, self.map.place_pointed
        if scene is None or self.data is None:
            return ()
        if place is not None:
            at = self._axes_shown.weights_at(scene.moment.weights, *place)
            loss = loss_over_data(scene.moment.network, at, scene.experiment.data)
            readings = [*self._coordinates(place), (tr(LOSS), loss)]
            return read_place(readings, self.map.step_pointed, digits)
        name = tr(LOSS if self.logical_size.width() < _NARROW else MEAN_LOSS)
        readings = [*self._coordinates(self._now(scene)), (name, _loss(scene))]
        return read_now(scene.moment.updates_done, readings, digits)

    @override
    def describes(self) -> str:
        scene = self._scene
        if scene is None or self.data is None:
            return ""
        ground = self.data.loss_surface
        says = describe_surface(
            *(scene, ground.plane, self._now(scene), _loss(scene)),
            valley=bool(ground.valley.curves),
        )
        return f"{says} {self.remark.text()}".strip()

    @override
    def drawn(self) -> tuple[tuple[str, ...], list[Series]]:
        scene, survey = self._scene, self.data
        if scene is None or survey is None:
            return ("a", "b", "loss"), []
        return columns_of(survey), list(series_of(survey, scene, self.map.update_shown))

    @override
    def fit(self) -> None:
        self._say_below()
        self._lay_out(narrow=self.logical_size.width() < _NARROW)

    def _say_below(self) -> None:
        """Say what is remarkable, or else what is to be seen: in one place, where there is room."""
        remark = self.remark.text()
        self._caption.setText(remark or self._sees)
        self._caption.setVisible(self.roomy)
        self.remark.setVisible(bool(remark) and not self.roomy)
        self._column.activate()  # now, for a picture may be painted next

    def _lay_out(self, *, narrow: bool) -> None:
        """Put the choice of axes beside the map, or over it where there is little width."""
        self._side.setFixedWidth(round((_NARROW_SIDE if narrow else _SIDE) * self.zoom))
        column = self._column if narrow else self._beside
        if column.indexOf(self._axes) < 0:
            other = self._beside if narrow else self._column
            other.removeWidget(self._axes)
            column.insertWidget(0, self._axes)
            self._axes.show()
            self._beside.activate()
            self._column.activate()

    @property
    def _axes_shown(self) -> Axes:
        assert self.data is not None
        return self.data.loss_surface.plane.axes

    def _now(self, scene: Scene) -> Point:
        return self._axes_shown.point(scene.moment.weights)

    def _coordinates(self, place: Point) -> list[tuple[str, float]]:
        axes = self._axes_shown
        names = axis_name(axes.across), axis_name(axes.upwards)
        return list(zip(names, place, strict=True))

    def _ask(self, scene: Scene) -> None:
        """Have the scene surveyed, unless it is, or something is being surveyed already.

        Work that has not come on since the last frame was dropped for other work: it is given out
        again.
        """
        if self.data is not None and self.data.is_of(scene):
            return
        if self._work is None:
            self._work = self._surveyed(scene)
        elif self._advanced:
            self._advanced = False
            return
        self.work.emit(self._work)

    def _surveyed(self, scene: Scene) -> Iterator[float]:
        work = surface_data_in_slices(scene, self.data)
        while True:
            try:
                done = next(work)
            except StopIteration as end:
                self.data = end.value if self._scene is not None else None
                break
            self._advanced = True
            yield done
        self._work = None
        if self._scene is not None:
            self.show_scene(self._scene)
            self.changed.emit()

    def _draw(self, scene: Scene) -> None:
        survey = self.data
        if survey is None:
            return
        self.map.show_survey(scene, survey)
        self._bar.show_shades(self.map.shades, scene.options.theme)
        remark, caption = self._remark(scene, survey), self._explains(survey)
        if (remark, caption) != (self.remark.text(), self._sees):
            self.remark.setText(remark)
            self._sees = caption
            self._say_below()

    def _remark(self, scene: Scene, survey: SurfaceData) -> str:
        """Say where there is nothing to see, or not what one looks for."""
        level, now = survey.loss_surface.level, self._now(scene)
        if level is not None:
            digits = scene.options.digits
            return say_level(level, digits) if math.isfinite(level) else tr(ALL_OVERFLOWS)
        if not is_finite(now):
            return tr(OFF_PLANE)
        outside = survey.is_of(scene) and not survey.loss_surface.plane.holds(now)
        return tr(OUTSIDE) if outside else ""

    def _explains(self, survey: SurfaceData) -> str:
        """Say what is to be seen, and only of what is."""
        seen = {"valley": bool(survey.loss_surface.valley.curves), "hatched": self.map.hatched}
        return " ".join(SURFACE_CAPTIONS[name] for name, visible in seen.items() if visible)


def _loss(scene: Scene) -> float:
    moment = scene.moment
    return loss_over_data(moment.network, moment.weights, scene.experiment.data)
