"""The place of the plots: there from the start, each plot arrives when it is first shown."""

import math
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QFontMetricsF, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QSizePolicy,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from core.base.number_format import DEFAULT_DIGITS
from core.training.series import series_csv
from core.view.commands import ShowPlot
from core.view.options import OVER_STEPS, Plot
from core.view.span import Span
from core.workspace.scene import Scene
from gui.actions.actions import Actions
from gui.base import theme
from gui.base.controls import Choice
from gui.base.layout_direction import keep_direction
from gui.base.overrides import override
from gui.base.plain_text import PlainLabel
from gui.base.zoom import Zoomable, join
from gui.i18n.language import tr
from gui.paint.fitted_numbers import fitted, text_width
from gui.paint.labels import quiet
from gui.plots.arriving import nothing_collected
from gui.plots.base.pin_limit import thinned
from gui.plots.base.release import release_unseen
from gui.plots.base.words import PLOT_WORDS, PLOTS, PLOTS_COVERED
from gui.plots.pages import PAGES
from gui.words.spoken import in_words

if TYPE_CHECKING:
    from gui.plots.base.page_body import Body

_GAP = "   "
_MARGIN, _BETWEEN = 16, 2
_NARROW = 480
"""Pixels of width below which the heading has two lines."""

_A_DIGIT = 40
"""Pixels that one digit more takes in a heading with five numbers."""


class PlotsArea(Zoomable, QWidget):
    """Tabs, the buttons and values of the plot that is shown, and that plot."""

    command = Signal(object)

    work = Signal(object)
    """Long work of the plot that is shown: an iterator of how much is done, 0 to 1."""

    def __init__(self, actions: Actions) -> None:
        super().__init__()
        self.setObjectName("plots")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumHeight(150)
        self._scene: Scene | None = None
        self._ready = False
        self._bodies: dict[Plot, Body] = {}
        self._pages: dict[Plot, QWidget] = {}
        self._buttons: list[tuple[Plot | None, QToolButton]] = []
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN, 8, _MARGIN, 8)
        column.setSpacing(2)
        head = QHBoxLayout()
        head.setSpacing(_BETWEEN)
        self._stack = _Pages()
        self._tabs = [_button(actions[f"plot_{page.plot}"], "tab") for page in PAGES]
        self._choice = Choice("plots.choice", PLOT_WORDS["choice"])  # without room for all tabs
        self._choice.addItems([PLOTS[page.plot].spoken for page in PAGES])
        self._choice.activated.connect(lambda k: self.command.emit(ShowPlot(PAGES[k].plot)))
        self._choice.hide()
        for widget in (*self._tabs, self._choice):
            head.addWidget(widget)
        for page in PAGES:
            self._pages[page.plot] = place = QWidget()
            place.setObjectName(f"plot.{page.plot}")
            place.setAccessibleName(PLOTS[page.plot].spoken)
            self._stack.addWidget(place)
        self._curtain = quiet(tr(PLOTS_COVERED))
        self._curtain.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._curtain.setWordWrap(True)
        self._stack.addWidget(self._curtain)
        head.addStretch(1)
        column.addLayout(head)
        line = QHBoxLayout()
        line.setSpacing(4)
        self.values_label = _Values()
        self.values_label.resized.connect(self._say)
        line.addWidget(self.values_label, 1)
        whole = _button(actions["whole_run"], "icon")
        self._buttons.append((None, whole))
        for page in PAGES:
            self._buttons += [(page.plot, _button(actions[n], "small")) for n in page.actions]
        for _, button in self._buttons:
            button.hide()
            line.addWidget(button)
        column.addLayout(line)
        column.addWidget(self._stack, 1)

    def body(self, plot: Plot) -> "Body | None":
        """Return what draws a plot, once it has been shown."""
        return self._bodies.get(plot)

    def complete(self) -> None:
        """Import what plots need, and put the one that is shown in its place, all of it read."""
        self._ready = True
        if self._scene is not None:
            self.show_scene(self._scene)
            if (body := self._bodies.get(self._scene.options.plot)) is not None:
                body.complete()

    def drawn(self) -> str:
        """Return what the plot that is shown draws, as CSV, once it is complete."""
        body = self._bodies.get(self._scene.options.plot) if self._scene else None
        return series_csv(*body.drawn()) if body and not self._is_covered else ""

    @property
    def _is_covered(self) -> bool:
        """Whether the plot that is shown would tell a number that is covered."""
        scene = self._scene
        return scene is not None and any(
            scene.covers(*page.tells) for page in PAGES if page.plot is scene.options.plot
        )

    def show_scene(self, scene: Scene) -> None:
        """Show the chosen plot, as soon as there may be one."""
        old, self._scene = self._scene, scene
        if old is None or old.options.digits != scene.options.digits:
            self.fit()
        shown = scene.options.plot
        self._choice.setCurrentIndex([page.plot for page in PAGES].index(shown))
        covered = self._is_covered
        release_unseen(self._bodies, None if covered else shown, scene)
        self._stack.setCurrentWidget(self._curtain if covered else self._pages[shown])
        whole = shown in OVER_STEPS and scene.options.span != Span()
        for plot, button in self._buttons:
            button.setVisible(plot is shown if plot else whole)
        if covered:
            self.values_label.setText("")
            self._pages[shown].setAccessibleDescription(tr(PLOTS_COVERED))
        if covered or not self._ready:
            return
        body = self._bodies.get(shown) or self._made(shown)
        body.show_scene(thinned(scene))
        if not scene.hurried:
            self._say()

    def _made(self, plot: Plot) -> "Body":
        """Make what draws a plot, in its place; once."""
        with nothing_collected():
            body = next(page for page in PAGES if page.plot is plot).make()
        keep_direction(body)
        self._bodies[plot] = body
        column = QVBoxLayout(self._pages[plot])
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(body)
        join(body)
        body.show()
        column.activate()
        body.command.connect(self.command)
        body.work.connect(self.work)
        body.changed.connect(self._say)
        return body

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()
        self._say()

    @override
    def fit(self) -> None:
        """Show tabs, or else a list of them, and the values in one line or two."""
        tabs = self.width() >= self._tabs_width
        for tab in self._tabs:
            tab.setVisible(tabs)
        self._choice.setVisible(not tabs)
        line = QFontMetricsF(theme.text_font(theme.SMALL_SIZE)).lineSpacing() * self.zoom
        height = math.ceil(line) * self._lines
        if height != self.values_label.height():
            self.values_label.setFixedHeight(height)
        self._column.activate()

    @override
    def minimumSizeHint(self) -> QSize:
        """Ask for the room that all tabs need, also where a list of them stands instead."""
        return super().minimumSizeHint().expandedTo(QSize(self._tabs_width, 0))

    @property
    def _tabs_width(self) -> int:
        """How wide the place is to be for all tabs, in pixels of the screen."""
        between, around = round(_BETWEEN * self.zoom), 2 * round(_MARGIN * self.zoom)
        return sum(tab.sizeHint().width() + between for tab in self._tabs) + around

    def _say(self) -> None:
        """Write the values of a step with as many digits as are chosen and fit."""
        scene = self._scene
        body = self._bodies.get(scene.options.plot) if scene else None
        if scene is None or body is None or self._is_covered:
            return
        text = self._fitting(body.says, scene.options.digits)
        if text != self.values_label.text():
            self.values_label.setText(text)
        if scene.playing:
            return  # who listens is told when the run rests
        page = self._pages[scene.options.plot]
        if (description := in_words(body.describes())) != page.accessibleDescription():
            page.setAccessibleDescription(description)

    def _fitting(self, says: Callable[[int], Sequence[str]], digits: int) -> str:
        """Join the parts, each number with as many digits as fit in the lines that there are.

        Where even the briefest do not fit, the last parts are left out: none is cut.
        """
        font, width = self.values_label.font(), self.values_label.width()

        def fits(lines: Sequence[str]) -> bool:
            return all(text_width(font, line) <= width for line in lines)

        def lines_of(parts: Sequence[str]) -> list[str]:
            lines = [""]
            for part in parts:
                longer = _GAP.join(filter(None, (lines[-1], part)))
                if lines[-1] and len(lines) < self._lines and not fits([longer]):
                    lines.append(part)
                else:
                    lines[-1] = longer
            return lines

        parts = fitted(says, digits, lambda parts: fits(lines_of(parts)))
        while parts and not fits(lines_of(parts)):
            parts = parts[:-1]
        return "\n".join(lines_of(parts))

    @property
    def _lines(self) -> int:
        """How many lines the values have: the same whatever they are, so that nothing moves."""
        digits = self._scene.options.digits if self._scene else DEFAULT_DIGITS
        return (
            2 if self.logical_size.width() < _NARROW + _A_DIGIT * (digits - DEFAULT_DIGITS) else 1
        )


class _Values(PlainLabel):
    """The values of the heading: as wide as the buttons beside them leave room."""

    resized = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("caption")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.resized.emit()


class _Pages(QStackedWidget):
    """The pages: the window says how large they are, whichever is shown, and whatever it says."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)

    @override
    def hasHeightForWidth(self) -> bool:
        return False


def _button(action: QAction, kind: str) -> QToolButton:
    button = QToolButton()
    button.setDefaultAction(action)
    button.setObjectName(kind)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button
