"""What stands on the page of a plot."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from core.training.run import Run
from core.training.series import Series
from core.workspace.scene import Scene
from gui.base.overrides import override
from gui.base.plain_text import set_tip
from gui.base.zoom import Zoomable
from gui.plots.base.caption import Caption
from gui.plots.base.run_reader import knows_last
from gui.plots.base.steps_plot import StepsPlot
from gui.plots.base.words import describe_plot, read_now, read_out

_ROOMY, _ROOMY_FOR_A_LINE = 210, 150
"""Pixels of height from which there is room for a sentence; the second where it takes a line."""


_WIDE = 480
"""Pixels of width from which plots stand side by side."""


_ROOM = 90.0
"""Pixels for the names in plots above one another."""


class Body(Zoomable, QWidget):
    """What stands on the page of a plot, under the heading."""

    command = Signal(object)

    work = Signal(object)
    """Long work that somebody should go on with: an iterator of how much is done, 0 to 1."""

    changed = Signal()
    """What the page says has changed: the pointer is at another step."""

    _scene: Scene | None = None

    def is_of(self, runs: set[Run]) -> bool:
        """Say whether it keeps nothing of other runs than these."""
        return self._scene is None or runs.issuperset(each.run for each in self._scene.prefixes)

    def release(self) -> None:
        """Keep nothing of a scene; it is not shown until it is given another."""
        self._scene = None

    @property
    def roomy(self) -> bool:
        """Whether there is room for a sentence: where it takes a line, less is enough."""
        room = self.logical_size
        return room.height() >= (_ROOMY if room.width() < _WIDE else _ROOMY_FOR_A_LINE)

    def show_scene(self, scene: Scene) -> None:
        """Draw what has changed."""
        raise NotImplementedError

    def complete(self) -> None:
        """Do at once what was left for later."""

    def says(self, digits: int) -> Sequence[str]:
        """Return the parts of what the heading says, with `digits` digits."""
        raise NotImplementedError

    def describes(self) -> str:
        """Describe axes, range and values at the cursor, for a screen reader."""
        raise NotImplementedError

    def drawn(self) -> tuple[tuple[str, ...], list[Series]]:
        """Return what is drawn, point by point, and what the columns are called."""
        raise NotImplementedError

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()


class StepsBody(Body):
    """Plots over the steps of a run, side by side or else above one another.

    Under them stands a sentence where there is room.

    It says the values at the pointer, or else at the cursor.
    """

    def __init__(self, plots: Sequence[StepsPlot]) -> None:
        super().__init__()
        self.plots: list[StepsPlot] = []
        self._beside = True
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        self._row = QHBoxLayout()
        self._row.setSpacing(6)
        for plot in plots:
            self.take_in(plot)
        column.addLayout(self._row, 1)
        self._caption = Caption()
        column.addWidget(self._caption)

    def take_in(self, plot: StepsPlot) -> None:
        """Put a plot beside those that are there."""
        self.plots.append(plot)
        self._row.addWidget(plot, 1)
        plot.command.connect(self.command)
        plot.work.connect(self.work)
        plot.pointed.connect(self.changed)

    def caption(self, scene: Scene) -> str:
        """Return the sentence that stands under the plot where there is room."""
        raise NotImplementedError

    def readings(self, scene: Scene, values: dict[str, float]) -> list[tuple[str, float]]:
        """Return what to read of a step's values: names and numbers."""
        raise NotImplementedError

    @override
    def release(self) -> None:
        super().release()
        for plot in self.plots:
            plot.release()

    @override
    def show_scene(self, scene: Scene) -> None:
        """Draw what has changed."""
        self._scene = scene
        for plot in self.plots:
            if not plot.isHidden():
                plot.show_scene(scene)
        says = self.caption(scene)
        if says != self._caption.text():
            self._caption.setText(says)
            set_tip(self, says)

    @override
    def complete(self) -> None:
        """Read at once what was left for later."""
        for plot in self.plots:
            plot.complete()

    @override
    def says(self, digits: int) -> Sequence[str]:
        """Return the step at the pointer or the cursor, and its values, with `digits` digits."""
        scene, step = self._scene, self._step_pointed
        if scene is None:
            return ("",)
        if step is None:
            return read_now(
                scene.moment.updates_done, self.readings(scene, self._values_now()), digits
            )
        epoch = scene.experiment.epoch_index(step) + 1
        return read_out(step, epoch, self.readings(scene, self._values(step)), digits)

    @override
    def describes(self) -> str:
        """Describe axes, range and values at the cursor, for a screen reader."""
        scene = self._scene
        if scene is None:
            return ""
        readings = self.readings(scene, self._values_now())
        axes = [plot.axis_name(scene) for plot in self.plots if not plot.isHidden()]
        return describe_plot(scene, axes, readings)

    @override
    def drawn(self) -> tuple[tuple[str, ...], list[Series]]:
        """Return every curve: where many steps share a point, their lowest and highest value."""
        shown = [plot for plot in self.plots if not plot.isHidden()]
        return ("step", "lowest", "highest"), [each for plot in shown for each in plot.drawn()]

    @override
    def fit(self) -> None:
        roomy = self.roomy
        if roomy is self._caption.isHidden():
            self._caption.setVisible(roomy)
            self._column.activate()
        beside = self.logical_size.width() >= _WIDE
        if beside is not self._beside:
            self._beside = beside
            way = QHBoxLayout.Direction
            self._row.setDirection(way.LeftToRight if beside else way.TopToBottom)
            self._number_steps()
            self._row.activate()

    def _number_steps(self) -> None:
        """Write the numbers of the steps once for plots that stand above one another."""
        shown = [plot for plot in self.plots if not plot.isHidden()]
        stacked = not self._beside and len(shown) > 1
        for plot in shown:
            plot.number_steps(numbered=not stacked or plot is shown[-1])
            plot.least_room = _ROOM if stacked else StepsPlot.least_room

    @property
    def _step_pointed(self) -> int | None:
        scene = self._scene
        pointed = [p.step_pointed for p in self.plots if p.step_pointed is not None]
        return min(pointed[0], scene.prefix.length) if pointed and scene is not None else None

    def _values(self, step: int) -> dict[str, float]:
        """Return the values of a step of the run, but for a loss that is not computed yet."""
        assert self._scene is not None
        found = self._joined(lambda plot: plot.values(step))
        if step == self._scene.prefix.length and not knows_last(self._scene):
            found.pop("of_sample", None)
        return found

    def _values_now(self) -> dict[str, float]:
        return self._joined(lambda plot: plot.values_now())

    def _joined(self, values: Callable[[StepsPlot], dict[str, float]]) -> dict[str, float]:
        found: dict[str, float] = {}
        for plot in self.plots:
            if not plot.isHidden() and plot.shown is not None:
                found |= values(plot)
        return found
