"""What the network makes of inputs it has not learned: a plot and a table."""

import math
from collections.abc import Iterator, Sequence

from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from core.analysis.predictions import Inputs, InputsKind, Predictions, parse_inputs, predict
from core.analysis.slope import slope
from core.base.number_format import format_exact
from core.base.problems import Problem
from core.state.commands import Notify
from core.training.curves import WEIGHTS_AND_SLOPE, catching_up, finite_extremes
from core.training.run import Run
from core.training.run_prefix import RunPrefix
from core.training.series import Series
from core.view.commands import SetInputs
from core.workspace.scene import Scene
from gui.base.controls import TextField
from gui.base.overrides import override
from gui.base.plain_text import set_tip
from gui.base.zoom import NO_LIMIT
from gui.plots.base.caption import Caption
from gui.plots.base.page_body import Body
from gui.plots.base.words import PLOT_CAPTIONS, PREDICTIONS, name_line, read_prediction, read_worst
from gui.plots.predictions.lines_plot import LinesPlot
from gui.plots.predictions.table import PredictionTable
from gui.words.wording import spell

_TABLE_WIDTH, _LEAST_PLOT = 300, 260


class PredictionsBody(Body):
    """The lines beside the table, the inputs to type, and why it works far away."""

    def __init__(self) -> None:
        super().__init__()
        self._recorded = False  # then there is nothing that is to be used
        self._key: tuple[object, ...] = ()
        self.found = Predictions((), None, None)
        self._slope = 0.0
        self._reading: Run | None = None
        self.plot = LinesPlot()
        self.plot.command.connect(self.command)
        self.plot.pointed.connect(self.changed)
        self.table = PredictionTable()
        self._typed = TextField()
        self._typed.setObjectName("predictions.typed")
        self._typed.setAccessibleName(PREDICTIONS["typed_says"])
        self._typed.setPlaceholderText(PREDICTIONS["typed_hint"])
        self._typed.returnPressed.connect(self._take)
        self._instead = QToolButton()  # where there is no room for the table beside the plot
        self._instead.setObjectName("small")
        self._instead.setText(PREDICTIONS["table"])
        set_tip(self._instead, PREDICTIONS["table_tip"])
        self._instead.setCheckable(True)
        self._instead.toggled.connect(lambda _checked: self.fit())
        self._asks = QWidget()
        line = QHBoxLayout(self._asks)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(4)
        line.addWidget(self._typed, 1)
        line.addWidget(self._instead)
        self._side = QWidget()
        side = QVBoxLayout(self._side)
        side.setContentsMargins(0, 0, 0, 0)
        side.setSpacing(4)
        side.addWidget(self._asks)
        side.addWidget(self.table, 1)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(10)
        self._row.addWidget(self.plot, 1)
        self._row.addWidget(self._side)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(self._row, 1)
        self._caption = Caption()
        self._caption.texts = [PLOT_CAPTIONS["predictions"]]
        column.addWidget(self._caption)

    @override
    def release(self) -> None:
        super().release()
        self._key = ()
        self.plot.release()

    @override
    def show_scene(self, scene: Scene) -> None:
        self._scene = scene
        if self._recorded is not (scene.held is not None):
            self._recorded = scene.held is not None
            self.fit()
            return
        data, options = scene.experiment.data, scene.options
        weights = scene.moment.weights
        slopes = self._slopes_of(scene)
        key = (
            *(
                weights,
                slopes,
                data,
                options.inputs,
                options.theme,
                options.digits,
                self.plot.logical_size,
            ),
            *(scene.pins, scene.pins and scene.moment.updates_done, scene.room, scene.transparent),
        )
        if key == self._key:
            return
        self._key = key
        shaded = [PREDICTIONS["learned"]] if data.range_x[0] < data.range_x[1] else []
        set_tip(self.plot, " ".join([*shaded, PREDICTIONS["click"]]))
        straight = data.target_slope is not None and math.isfinite(slope(weights))
        self._caption.setText(PLOT_CAPTIONS["predictions"] if straight else "")
        self.table.show_background(scene)
        self.found = predict(scene.moment.network, weights, data, options.inputs.values)
        self._slope = slope(weights)
        self.table.show_predictions(self.found, options.digits)
        self.plot.show_predictions(scene, self.found, self._slope, slopes)
        typed = options.inputs.typed if options.inputs.kind is InputsKind.TYPED else ()
        text = "  ".join(format_exact(x, 1) for x in typed)
        if not self._typed.hasFocus() and text != self._typed.text():
            self._typed.setText(text)

    @override
    def says(self, digits: int) -> Sequence[str]:
        scene = self._scene
        if scene is None:
            return ()
        data = scene.experiment.data
        if self.plot.x_pointed is not None:
            moment, x = scene.moment, self.plot.x_pointed
            (row,) = predict(moment.network, moment.weights, data, [x]).rows
            return (read_prediction(row, digits),)
        return name_line(self._slope, digits), read_worst(self.found, digits)

    @override
    def describes(self) -> str:
        if self._scene is None:
            return ""
        digits, target = self._scene.options.digits, self._scene.experiment.data.target_slope
        lines = [name_line(self._slope, digits)]
        if target is not None:
            lines.append(name_line(target, digits, true=True))
        worst = read_worst(self.found, digits)
        return PREDICTIONS["describes"].format(lines=spell("; ".join(lines)), worst=spell(worst))

    @override
    def drawn(self) -> tuple[tuple[str, ...], list[Series]]:
        return ("x", "y"), self.plot.drawn(self.found, self._slope)

    def _slopes_of(self, scene: Scene) -> tuple[float, ...]:
        """Return the lowest and the highest slope up to now, or that a recording comes to.

        From the step's first update on, with what the others make of it: before, none is known.
        """
        run, now = scene.prefix.run, scene.moment
        prefix = scene.room or RunPrefix(run, min(now.updates_done, scene.prefix.length))
        work = catching_up([prefix], [WEIGHTS_AND_SLOPE])
        if work is not None and self._reading is not run:
            self._reading = run
            self.work.emit(self._read_all(work))
        found = finite_extremes(prefix, WEIGHTS_AND_SLOPE, "slope")
        ahead = now.passes if now.is_updating else (now.weights,)
        return (*found, *(slope(weights) for weights in ahead))

    def _read_all(self, work: Iterator[float]) -> Iterator[float]:
        yield from work
        self._reading = None
        if self._scene is not None:
            self.show_scene(self._scene)

    @override
    def complete(self) -> None:
        if self._scene is not None:
            for _ in catching_up([self._scene.prefix], [WEIGHTS_AND_SLOPE]) or ():
                pass
            self.show_scene(self._scene)

    @override
    def fit(self) -> None:
        """Put the table beside the plot, or in its place where there is room for one of them."""
        wide = self.logical_size.width() >= _LEAST_PLOT + _TABLE_WIDTH
        side = round(_TABLE_WIDTH * self.zoom)
        instead = not wide and self._instead.isChecked()
        self._caption.setVisible(self.roomy)
        self._instead.setVisible(not wide)
        self._asks.setVisible(not self._recorded)
        self._side.setVisible(wide or instead or not self._recorded)
        self.plot.setVisible(not instead)
        self.table.setVisible(wide or instead)
        self._side.setMinimumWidth(side if wide else 0)
        self._side.setMaximumWidth(side if wide else NO_LIMIT)
        ways = QBoxLayout.Direction
        self._row.setDirection(ways.LeftToRight if wide else ways.TopToBottom)
        self._row.setSpacing(round((10 if wide else 4) * self.zoom))
        self._row.setStretch(1, int(instead))
        for layout in (self.layout(), self._row, self._side.layout()):
            if layout is not None:
                layout.activate()
        if self._scene is not None:
            self.show_scene(self._scene)

    def _take(self) -> None:
        """Predict for what was typed."""
        try:
            inputs = Inputs(InputsKind.TYPED, typed=parse_inputs(self._typed.text()))
        except Problem as problem:
            self.command.emit(Notify(problem.message))
            return
        self._typed.clearFocus()
        self.command.emit(SetInputs(inputs))
