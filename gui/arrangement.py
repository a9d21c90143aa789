"""Where the parts of the window stand, with more or less room, and some of them hidden."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from core.look import Part
from gui.panels.experiment import ExperimentPanel
from gui.panels.header import Header
from gui.panels.lessonplace import LessonPlace
from gui.panels.runs import RunsPanel
from gui.zoom import Zoomable

LEAST_SIZE, LEAST_LARGE = (840, 520), (500, 380)
"""Pixels of a desk that everything needs, and that it needs for a room; with less, it scrolls."""

WIDE = 1180
"""Pixels of width from which the working stands beside the diagram."""

_LARGE = (Part.DIAGRAM, Part.PLOTS, Part.WORKING)
"""What is shown in a room, and what of it stands above."""

_COLUMNS = {True: (65, 35), False: (42, 58)}
_ROWS = {True: (64, 36, 0), False: (54, 46, 20)}


@dataclass(frozen=True)
class Frame:
    """What stands around the views: at the top, and at the left."""

    header: Header
    lesson: LessonPlace
    panel: ExperimentPanel


class Arrangement(Zoomable, QWidget):
    """All of the window: header, lesson, settings, the views in a grid, transport."""

    def __init__(self, frame: Frame, views: Mapping[Part, QWidget], runs: RunsPanel) -> None:
        super().__init__()
        self.setObjectName("central")
        self._frame = frame
        self._views = views
        self._runs = runs
        self._shown: tuple[object, ...] = ()
        self._grid = QGridLayout()
        self._grid.setSpacing(0)
        middle = self._middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(frame.lesson)
        middle.addWidget(frame.panel)
        middle.addLayout(self._grid, 1)
        column = self._column = _Column(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(frame.header)
        column.addLayout(middle, 1)
        column.addWidget(views[Part.TRANSPORT])

    def put_below(self, part: QWidget) -> None:
        """Put something at the foot of the window."""
        self._column.addWidget(part)

    def arrange(self, size: QSize, hidden: frozenset[Part], *, lesson: bool, large: bool) -> None:
        """Put everything in its place for a window so large, with these parts not shown.

        `large` is for a room: what is looked at stands above, the `lesson` and the rest below it.
        """
        least = QSize(*(LEAST_LARGE if large else LEAST_SIZE)) * self.zoom
        self.setMinimumSize(least)
        width = max(size.width(), least.width())
        wide = width / self.zoom >= WIDE and not large
        self._frame.lesson.set_width(wide=wide, free=large)
        shown = (wide, hidden, lesson, large)
        if self._shown == shown:
            return
        self._shown = shown
        taken_in = not wide and Part.EXPERIMENT not in hidden
        self._runs.set_margin(0 if taken_in else 18)
        for part in (Part.DIAGRAM, Part.WORKING, Part.PLOTS, Part.RUNS):
            self._grid.removeWidget(self._views[part])
        for layout in (self._grid, self._middle):
            layout.removeWidget(self._frame.lesson)
        if large:
            parts = [self._views[part] for part in _LARGE if part not in hidden]
            self._lay_out_large(parts, [self._frame.lesson] if lesson else [])
        else:
            self._middle.insertWidget(0, self._frame.lesson)
            self._lay_out(hidden, wide=wide, taken_in=taken_in)
        diagram = self._views[Part.DIAGRAM]
        if Part.DIAGRAM in hidden and diagram.hasFocus():
            self.setFocus()  # else the next control would take Space for itself
        for part, view in self._views.items():
            view.setVisible(part not in hidden)
        if self.hasFocus() and Part.DIAGRAM not in hidden:
            diagram.setFocus()

    def _lay_out_large(self, parts: Sequence[QWidget], lesson: Sequence[QWidget]) -> None:
        for number, row in enumerate((parts[:1], (*lesson, *parts[1:]), ())):
            for place, part in enumerate(row):
                self._grid.addWidget(part, number, place, 1, 2 if len(row) == 1 else 1)
            self._grid.setRowStretch(number, _ROWS[False][number] if row else 0)
        for column in range(2):
            self._grid.setColumnStretch(column, 1)

    def _lay_out(self, hidden: frozenset[Part], *, wide: bool, taken_in: bool) -> None:
        """Put the views into rows, one for two of them where there is room."""
        self._frame.panel.take_in(self._runs if taken_in else None, narrow=not wide)
        beyond = hidden | {Part.RUNS} if taken_in else hidden
        below = wide and not hidden.issuperset({Part.PLOTS, Part.RUNS})
        rows = [[part for part in row if part not in beyond] for row in _rows(wide=below)]
        for number, row in enumerate(rows):
            for place, part in enumerate(row):
                span = 2 if len(row) == 1 else 1
                self._grid.addWidget(self._views[part], number, place, 1, span)
            even = number < 2 and Part.WORKING in hidden  # then the plots are what is looked at
            stretch = 50 if even else _ROWS[wide][number]
            self._grid.setRowStretch(number, stretch if row else 0)
        paired = any(len(row) == 2 for row in rows)
        for place, stretch in enumerate(_COLUMNS[wide]):
            self._grid.setColumnStretch(place, stretch if paired else 1 - place)


class _Column(QVBoxLayout):
    """A column that is as high as there is room, whatever texts in it would like."""

    @override
    def hasHeightForWidth(self) -> bool:
        return False


def _rows(*, wide: bool) -> tuple[tuple[Part, ...], ...]:
    if wide:
        return (Part.DIAGRAM, Part.WORKING), (Part.PLOTS, Part.RUNS), ()
    return (Part.DIAGRAM,), (Part.PLOTS, Part.WORKING), (Part.RUNS,)
