"""The page of the learning rates: what would have become of the same network at other rates."""

from collections.abc import Iterator, Sequence

import numpy as np
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from core.commands import SetLearningRate
from core.experiment import Experiment
from core.fates import STEPS, fates_of, rates_around, same_but_rate, stretches_of
from core.rebuild import finish
from core.scene import Pin, Scene
from core.series import Series
from core.sweep import NEVER, Sweep, sweep
from gui import theme
from gui.panels.labels import quiet
from gui.plots.body import Body
from gui.plots.ratesplot import RatesPlot
from gui.rates_wording import (
    AGAIN,
    CANCEL,
    COLUMNS,
    GIVEN_UP,
    LOSS_AXIS,
    SERIES,
    STEPS_AXIS,
    TRY,
    TRY_NONE,
    describe_sweep,
    name_rate,
    read_rate,
    say_done,
    say_sweep,
)
from gui.wording import pin_name

_KEPT = 4
"""Sweeps that are remembered."""

_WIDE = 480
_SIDE = 132


class RatesBody(Body):
    """Two plots over the learning rate, and a way to try one."""

    def __init__(self) -> None:
        super().__init__()
        self._scene: Scene | None = None
        self._found: list[tuple[Experiment, Sweep]] = []
        self._sweeping: Experiment | None = None
        self._given_up: Experiment | None = None
        self._done = 0.0
        self._drawn: tuple[object, ...] = ()
        self._chosen: int | None = None
        self.steps = RatesPlot(STEPS_AXIS, named=True)
        self.losses = RatesPlot(LOSS_AXIS, named=False)
        row = QHBoxLayout()
        row.setSpacing(8)
        for plot, share in ((self.steps, 55), (self.losses, 45)):
            row.addWidget(plot, share)
            plot.pointed.connect(self.changed)
            plot.chosen.connect(self._choose)
            plot.tried.connect(self._try)
        row.addWidget(self._make_side())
        self._row = row
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(row, 1)
        self._caption = quiet("")
        column.addWidget(self._caption)

    def _make_side(self) -> QWidget:
        self._side = QWidget()
        self._side.setFixedWidth(_SIDE)
        side = QVBoxLayout(self._side)
        side.setContentsMargins(0, 0, 0, 0)
        self._try_button, self._again = QPushButton(TRY_NONE), QPushButton(AGAIN)
        self._try_button.setObjectName("rates.try")
        self._try_button.clicked.connect(lambda: self._try(self._chosen))
        self._again.setObjectName("rates.again")
        self._again.clicked.connect(self._start_or_stop)
        self._bar = QProgressBar()
        self._bar.setRange(0, 1000)
        self._bar.setTextVisible(False)
        for each in (self._try_button, self._again, self._bar):
            side.addWidget(each)
        side.addStretch(1)
        return self._side

    @override
    def show_scene(self, scene: Scene) -> None:
        self._scene = scene
        found = self._sweep_of(scene)
        if found is None:
            self._ask(scene)
        self._show(scene, found)

    def _sweep_of(self, scene: Scene) -> Sweep | None:
        """Return the sweep of the scene's experiment with the scene's rate in it, if there is."""
        lr = scene.settings.lr
        for experiment, found in self._found:
            inside = found.rates[0] <= lr <= found.rates[-1]
            if inside and same_but_rate(experiment, scene.experiment):
                return found
        return None

    def _ask(self, scene: Scene) -> None:
        """Ask for a sweep, unless one is under way or was given up."""
        experiment = scene.experiment
        for other in (self._sweeping, self._given_up):
            if other is not None and same_but_rate(other, experiment):
                return
        self._given_up, self._sweeping, self._done = None, experiment, 0.0
        self.work.emit(self._sweep(experiment, rates_around(scene.settings.lr)))

    def _sweep(self, experiment: Experiment, rates: Sequence[float]) -> Iterator[float]:
        work = sweep(experiment, rates, STEPS)
        try:
            while self._sweeping is experiment:
                try:
                    self._done = next(work)
                except StopIteration as end:
                    self._keep(experiment, end.value)
                    break
                yield self._done
        finally:  # also where the clock drops it for other work
            if self._sweeping is experiment:
                self._sweeping = None
        if self._scene is not None:
            self.show_scene(self._scene)
            self.changed.emit()

    def _keep(self, experiment: Experiment, found: Sweep) -> None:
        self._found = [(experiment, found), *self._found[: _KEPT - 1]]

    def _start_or_stop(self) -> None:
        if self._scene is None:
            return
        if self._sweeping is not None:
            self._given_up, self._sweeping = self._sweeping, None
        else:
            experiment = self._scene.experiment
            self._given_up = None
            self._found = [f for f in self._found if not same_but_rate(f[0], experiment)]
        self.show_scene(self._scene)
        self.changed.emit()

    @override
    def complete(self) -> None:
        scene = self._scene
        if scene is not None and self._sweep_of(scene) is None:
            rates = rates_around(scene.settings.lr)
            self._sweeping = self._given_up = None
            self._keep(scene.experiment, finish(sweep(scene.experiment, rates, STEPS)))
            self.show_scene(scene)
            self.changed.emit()

    def _show(self, scene: Scene, found: Sweep | None) -> None:
        colors = theme.colors(scene.look.theme)
        self._bar.setVisible(self._sweeping is not None)
        self._bar.setValue(round(1000 * self._done))
        self._again.setText(CANCEL if self._sweeping is not None else AGAIN)
        pinned = _rates_of(scene.pins)
        key = (found, scene.look.theme, self.size(), scene.settings.lr, self._chosen, pinned)
        if key == self._drawn:
            return
        if found is not None and (not self._drawn or found is not self._drawn[0]):
            self._chosen = None
        self._drawn = key
        rates = rates_around(scene.settings.lr) if found is None else found.rates
        self._caption.setText(say_sweep(len(rates), STEPS))
        for plot, values in ((self.steps, _steps), (self.losses, _losses)):
            plot.wear(colors)
            if found is not None:
                fates = fates_of(found)
                plot.show_dots(found.rates, values(found), fates, stretches_of(fates))
                plot.show_rates(scene.settings.lr, self._chosen, pinned)
        name = None if self._chosen is None or found is None else found.rates[self._chosen]
        self._try_button.setEnabled(name is not None)
        self._try_button.setText(TRY_NONE if name is None else TRY.format(name_rate(float(name))))

    def _choose(self, index: int) -> None:
        self._chosen = index
        if self._scene is not None:
            self.show_scene(self._scene)
            self.changed.emit()

    def _try(self, index: int | None) -> None:
        """Try a rate: the edit forks the run at the cursor, and can be undone."""
        found = self._sweep_of(self._scene) if self._scene is not None else None
        if index is not None and found is not None:
            self.command.emit(SetLearningRate(float(found.rates[index])))

    @override
    def says(self, digits: int) -> Sequence[str]:
        scene = self._scene
        if scene is None:
            return ()
        found = self._sweep_of(scene)
        if found is None:
            count = len(rates_around(scene.settings.lr))
            return (GIVEN_UP if self._sweeping is None else say_done(self._done, count),)
        at = [p.index_pointed for p in (self.steps, self.losses) if p.index_pointed is not None]
        index = at[0] if at else self._chosen
        if index is None:
            index = int(np.argmin(np.abs(np.log(found.rates / scene.settings.lr))))
        return read_rate(found, index, digits)

    @override
    def describes(self) -> str:
        scene = self._scene
        found = self._sweep_of(scene) if scene is not None else None
        if scene is None or found is None:
            return " ".join(self.says(4))
        return describe_sweep(found, stretches_of(fates_of(found)), scene.settings.lr)

    @override
    def drawn(self) -> tuple[tuple[str, ...], list[Series]]:
        scene = self._scene
        found = self._sweep_of(scene) if scene is not None else None
        if found is None:
            return COLUMNS, []
        counts = [
            np.where(column == NEVER, np.nan, column).tolist()
            for column in (found.converged, found.overflowed)
        ]
        return COLUMNS, [Series(SERIES, (found.rates.tolist(), *counts, found.losses.tolist()))]

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._caption.setVisible(self.roomy)
        self.losses.setVisible(self.width() >= _WIDE)
        self._row.activate()
        if self._scene is not None:
            self.show_scene(self._scene)


def _steps(found: Sweep) -> "np.ndarray[tuple[int], np.dtype[np.float64]]":
    """Return when each rate learned or overflowed, or after which step it still had not."""
    steps = np.where(found.converged != NEVER, found.converged, found.steps).astype(np.float64)
    overflowed = found.overflowed != NEVER
    steps[overflowed] = found.overflowed[overflowed]
    return np.maximum(steps, 1.0)


def _losses(found: Sweep) -> "np.ndarray[tuple[int], np.dtype[np.float64]]":
    return np.where(found.overflowed != NEVER, np.nan, found.losses)


def _rates_of(pins: tuple[Pin, ...]) -> tuple[tuple[int, str, float], ...]:
    """Return number, name and last learning rate of pinned runs."""
    return tuple(
        (
            pin.number,
            pin.name or pin_name(pin.number),
            pin.trail.run.settings_at(max(pin.trail.length - 1, 0)).lr,
        )
        for pin in pins
    )
