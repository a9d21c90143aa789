"""The page of the learning rates: a sweep of the experiment, and a way to try one of them."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QProgressBar,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from core.rates.rate_outcomes import nearest, regions_of
from core.rates.sweep import NEVER
from core.state.edit_commands import SetLearningRate
from core.training.experiment import Experiment
from core.training.series import Series
from core.workspace.scene import Scene
from gui.base.announce import announce
from gui.base.overrides import override
from gui.base.plain_text import set_tip
from gui.i18n.language import translation_of
from gui.paint.labels import quiet
from gui.plots.base.page_body import Body
from gui.plots.base.words import pin_title
from gui.plots.rates.plot import RatesPlot
from gui.plots.rates.rates_frame import ShownSweep
from gui.plots.rates.sweeping import Sweeps, SweepTask
from gui.plots.rates.words import (
    COLUMNS,
    RATES,
    SERIES,
    describe_cancelled,
    describe_pending,
    describe_progress,
    describe_rate,
    describe_rates_plot,
    describe_sweep,
    explain_sweep,
    name_rate,
)
from gui.words.spoken import in_words

_ROOMY = 210
"""Pixels of height from which there is room for a sentence."""

_BROAD = 400
"""Pixels of width from which there is room for all buttons and what they are about."""


class RatesBody(Body):
    """Sweeps an experiment when it is first shown; what was found is kept for a few of them."""

    def __init__(self) -> None:
        super().__init__()
        self._key: tuple[object, ...] = ()
        self._for: tuple[Experiment, float] | None = None
        self.task: SweepTask | None = None
        self._going: SweepTask | None = None
        self.sweeps = Sweeps()
        self.plot = RatesPlot()
        self.plot.pointed.connect(self.changed)
        self.plot.marked.connect(self._show_mark)
        self.plot.tried.connect(self._try)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self.plot, 1)
        self._caption = quiet("")
        self._caption.setWordWrap(True)
        self._caption.hide()
        column.addWidget(self._caption)
        row = QHBoxLayout()
        row.setSpacing(6)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setMaximum(1000)
        self.bar.setAccessibleName(RATES["progress"])
        self._tells = ""
        self._state = quiet("")
        self._state.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        row.addWidget(self.bar, 1)
        row.addWidget(self._state, 2)
        self.try_button = _button(RATES["try_says"], self)
        self.cancel_button = _button(RATES["cancel"], self)
        self.again_button = _button(RATES["again_says"], self)
        self.cancel_button.setText(RATES["cancel"])
        self.again_button.setText(RATES["again"])
        for button, slot in (
            (self.try_button, self._try),
            (self.cancel_button, self._cancel),
            (self.again_button, self._again),
        ):
            button.clicked.connect(slot)
            row.addWidget(button)
        column.addLayout(row)

    @override
    def release(self) -> None:
        super().release()
        self._key = ()

    @override
    def show_scene(self, scene: Scene) -> None:
        """Show the sweep of a scene's experiment, or how far it has come; begin it if need be."""
        self._scene = scene
        lr = scene.settings.lr
        if self.task is None or self._for != (scene.experiment, lr):
            self._for = scene.experiment, lr
            self.task = self.sweeps.of(scene.experiment, lr)
        self._show()
        if self.task.wanted and self._going is not self.task:
            self.work.emit(self._sweeping(self.task))

    @override
    def complete(self) -> None:
        """Sweep to the end at once, unless somebody gave it up."""
        if self.task is not None and self.task.wanted:
            for _ in self.task.go_on():
                pass
            self._show()
            self.changed.emit()

    @override
    def says(self, digits: int) -> Sequence[str]:
        """Say what became of the rate at the pointer, of the marked one, or of the present one."""
        said = self._said(digits)
        return (said,) if said else ()

    def _said(self, digits: int) -> str:
        scene, task = self._scene, self.task
        if scene is None or task is None:
            return ""
        if task.found is None:
            return self._lack(task)
        index = self.plot.mark if self.plot.at is None else self.plot.at
        if index is None:
            index = nearest(task.found.rates, scene.settings.lr)
        return describe_rate(task.found, index, digits)

    @override
    def describes(self) -> str:
        """Describe axes, the ranges of rates and what is said, for a screen reader."""
        found = self.task.found if self.task else None
        return describe_rates_plot(
            found, self._said(self._scene.options.digits if self._scene else 3)
        )

    @override
    def drawn(self) -> tuple[tuple[str, ...], list[Series]]:
        """Return what became of every rate, as they rise; nan is what did not happen."""
        found = self.task.found if self.task else None
        if found is None:
            return translation_of(COLUMNS), []
        columns = (
            found.rates.tolist(),
            _or_nan(found.converged.tolist()),
            _or_nan(found.overflowed.tolist()),
            found.losses.tolist(),
        )
        return translation_of(COLUMNS), [
            Series(
                SERIES[each.outcome], tuple(part[each.first : each.last + 1] for part in columns)
            )
            for each in regions_of(found)
        ]

    @override
    def fit(self) -> None:
        self._caption.setVisible(self.logical_size.height() >= _ROOMY)

    def _sweeping(self, task: SweepTask) -> Iterator[float]:
        """Go on with a sweep; it may be dropped for another page's work, and taken up again."""
        self._going = task
        try:
            yield from task.go_on()
        finally:
            if self._going is task:
                self._going = None
        if self.task is task:
            self._show()
            self.changed.emit()

    def _show(self) -> None:
        scene, task = self._scene, self.task
        if scene is None or task is None:
            return
        found, sweeping, lr = task.found, task.wanted, scene.settings.lr
        digits = scene.options.digits
        key = (task, task.share, found, sweeping, lr, scene.pins, scene.options.theme, digits)
        if key == self._key:
            return
        self._key = key
        ends = [(pin, pin.prefix.run.settings_at(pin.prefix.length).lr) for pin in scene.pins]
        self.plot.show_rates(
            ShownSweep(
                rates=task.rates,
                found=found,
                present=lr,
                pins=tuple((pin.number, pin_title(pin), rate) for pin, rate in ends if rate != lr),
                theme=scene.options.theme,
                digits=digits,
            )
        )
        self.bar.setVisible(sweeping)
        self.bar.setValue(round(task.share * 1000))
        self.cancel_button.setVisible(sweeping)
        self.again_button.setVisible(not sweeping)
        state = describe_progress(task.share, task.steps) if sweeping else ""
        self._tells = describe_sweep(found) if found else state
        self._caption.setText(explain_sweep(found, scene.experiment.data, digits) if found else "")
        self._show_mark()

    def _show_mark(self) -> None:
        """Offer to try the rate that is marked."""
        mark, task = self.plot.mark, self.task
        self.try_button.setVisible(mark is not None)
        self._state.setText(
            self._tells if mark is None or self.logical_size.width() >= _BROAD else ""
        )
        if mark is not None and task is not None and self._scene is not None:
            rate = task.rates[mark]
            self.try_button.setText(
                RATES["try"].format(name_rate(rate, self._scene.options.digits))
            )
            self.try_button.setEnabled(rate != self._scene.settings.lr)
            says = describe_rate(task.found, mark, self._scene.options.digits) if task.found else ""
            self._tell(in_words(says))
        self.changed.emit()

    def _tell(self, says: str) -> None:
        """Say what became of the rate that is marked, where that is news."""
        if says != self.plot.accessibleDescription():
            self.plot.setAccessibleDescription(says)
            announce(self.plot, says)

    def _try(self) -> None:
        """Go on from the cursor with the rate that is marked."""
        mark, task, scene = self.plot.mark, self.task, self._scene
        if mark is None or task is None or scene is None:
            return
        self.plot.set_mark(None)
        if task.rates[mark] != scene.settings.lr:
            self.command.emit(SetLearningRate(task.rates[mark]))

    def _cancel(self) -> None:
        if self.task is not None:
            self.task.cancelled = True  # the clock finds nothing left to do
            self._show()
            self.changed.emit()

    def _again(self) -> None:
        if self.task is not None and self._scene is not None:
            self.task.restart()
            self.show_scene(self._scene)
            self.changed.emit()

    def _lack(self, task: SweepTask) -> str:
        if task.cancelled:
            return describe_cancelled(task.share, task.steps)
        return describe_pending(len(task.rates))


def _button(says: str, owner: QWidget) -> QToolButton:
    button = QToolButton(owner)
    button.setObjectName("small")
    button.setAccessibleName(says)
    set_tip(button, says)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button


def _or_nan(steps: list[int]) -> list[float]:
    return [float("nan") if step == NEVER else float(step) for step in steps]
