"""Where the parts of the window stand, with more or less room, and some of them hidden."""

from collections.abc import Mapping, Sequence
from enum import Enum
from typing import cast

from PySide6.QtCore import QSize, QSizeF
from PySide6.QtWidgets import QApplication, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from core.base.frozen import Frozen
from core.view.options import Part
from gui.base.overrides import override
from gui.base.zoom import Zoomable
from gui.experiment.panel import ExperimentPanel
from gui.header.header import Header
from gui.lessons.area import LessonArea
from gui.runs.panel import RunsPanel
from gui.shell.tab_order import go_on, reading_order

LEAST_SIZE = (840, 520)
"""Logical pixels that everything needs; with less, one scrolls."""

WIDE = 1180
"""Pixels of width from which the working stands beside the diagram."""

_ROOMY = (1024, 640)
"""Pixels from which all can be read without scrolling, also where everything is large."""

_LARGE = (Part.DIAGRAM, Part.PLOTS, Part.WORKING)
"""What is shown in a room, and what of it stands above."""


_READ = (Part.DIAGRAM, Part.WORKING, Part.PLOTS, Part.RUNS, Part.TRANSPORT)
"""In which order the views are read, and Tab goes through them."""


class Shape(Enum):
    """How the views share the room."""

    WIDE = "wide"
    NARROW = "narrow"
    TALL = "tall"
    """One below the other, each with all the room it needs: to be scrolled through."""
    LARGE = "large"
    """For a room: what is looked at stands above, a lesson and the rest below it."""


_LEAST = {
    Shape.WIDE: LEAST_SIZE,
    Shape.NARROW: LEAST_SIZE,
    Shape.TALL: (840, 950),
    Shape.LARGE: (500, 380),
}
_LESSON_ROWS, _LESSON_COLUMNS = (43, 57, 0, 0), (58, 42)
"""For a room with a lesson: its words are to be as large as the numbers."""

_COLUMNS = {Shape.WIDE: (65, 35), Shape.NARROW: (42, 58), Shape.TALL: (1, 0), Shape.LARGE: (1, 1)}
_STRETCHES = {
    Shape.WIDE: (64, 36, 0, 0),
    Shape.NARROW: (54, 46, 20, 0),
    Shape.TALL: (36, 32, 32, 20),
    Shape.LARGE: (54, 46, 0, 0),
}
_ROWS = {
    Shape.WIDE: ((Part.DIAGRAM, Part.WORKING), (Part.PLOTS, Part.RUNS), (), ()),
    Shape.NARROW: ((Part.DIAGRAM,), (Part.PLOTS, Part.WORKING), (Part.RUNS,), ()),
    Shape.TALL: ((Part.DIAGRAM,), (Part.WORKING,), (Part.PLOTS,), (Part.RUNS,)),
}


class Frame(Frozen):
    """What stands around the views: at the top, and at the left."""

    header: Header
    lesson: LessonArea
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
        """Put everything in its place for a window of a size, with these parts not shown.

        `large` is for a room, with a `lesson` or without.
        """
        shape = Shape.LARGE if large else self._shape(QSizeF(size) * (1 / self.zoom))
        self.setMinimumSize(QSize(*_LEAST[shape]) * self.zoom)
        self._frame.lesson.set_width(wide=shape is Shape.WIDE, free=large)
        shown = (shape, hidden, lesson)
        if self._shown == shown:
            return
        self._shown = shown
        taken_in = shape is not Shape.WIDE and Part.EXPERIMENT not in hidden
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
            self._lay_out(hidden, shape, taken_in=taken_in)
        diagram = self._views[Part.DIAGRAM]
        for part, view in self._views.items():
            view.setVisible(part not in hidden)
        window = self.window()
        begins = cast("QWidget | None", window.focusWidget())  # also before the window is shown
        if begins is not None and not begins.isVisibleTo(window):
            self.go_home()
        if self.hasFocus() and Part.DIAGRAM not in hidden:
            diagram.setFocus()

    def go_home(self) -> None:
        """Give the keys to the diagram, or to all where it is hidden: they mean the run again."""
        diagram = self._views[Part.DIAGRAM]
        (self if diagram.isHidden() else diagram).setFocus()

    @override
    def focusNextPrevChild(self, forward: bool) -> bool:
        """Go on in the order in which the views are read, however they came about.

        Qt asks for this, too, where what has the keys is hidden or can be used no more: then the
        next control would take Space for itself, so they go home.
        """
        focused = QApplication.focusWidget()
        if focused is not None and not (focused.isVisible() and focused.isEnabled()):
            self.go_home()
            return True
        frame = self._frame
        views = (self._views[part] for part in _READ)
        before = (frame.header, frame.lesson, frame.panel)
        order = reading_order(self.window(), (*before, *views))
        return go_on(order, forward=forward)

    def _shape(self, logical_size: QSizeF) -> Shape:
        """Choose the shape for a window of a size in logical pixels."""
        if logical_size.width() >= WIDE and logical_size.height() >= _LEAST[Shape.WIDE][1]:
            return Shape.WIDE
        small = logical_size.width() < _ROOMY[0] or logical_size.height() < _ROOMY[1]
        return Shape.TALL if self.zoom > 1 and small else Shape.NARROW

    def _lay_out_large(self, parts: Sequence[QWidget], lesson: Sequence[QWidget]) -> None:
        for number, row in enumerate((parts[:1], (*lesson, *parts[1:]), (), ())):
            for place, part in enumerate(row):
                self._grid.addWidget(part, number, place, 1, 2 if len(row) == 1 else 1)
            stretches = _LESSON_ROWS if lesson else _STRETCHES[Shape.LARGE]
            self._grid.setRowStretch(number, stretches[number] if row else 0)
        for column, stretch in enumerate(_LESSON_COLUMNS if lesson else _COLUMNS[Shape.LARGE]):
            self._grid.setColumnStretch(column, stretch)

    def _lay_out(self, hidden: frozenset[Part], shape: Shape, *, taken_in: bool) -> None:
        """Put the views into rows, one for two of them where there is room."""
        self._frame.panel.take_in(self._runs if taken_in else None, narrow=shape is not Shape.WIDE)
        beyond = hidden | {Part.RUNS} if taken_in else hidden
        wide = shape is Shape.WIDE
        alone = wide and hidden.issuperset({Part.PLOTS, Part.RUNS})
        rows = [
            [part for part in row if part not in beyond]
            for row in _ROWS[Shape.NARROW if alone else shape]
        ]
        for number, row in enumerate(rows):
            for place, part in enumerate(row):
                span = 2 if len(row) == 1 else 1
                self._grid.addWidget(self._views[part], number, place, 1, span)
            even = number < 2 and Part.WORKING in hidden  # then the plots are what is looked at
            stretch = 50 if even else _STRETCHES[shape][number]
            self._grid.setRowStretch(number, stretch if row else 0)
        paired = any(len(row) == 2 for row in rows)
        for place, stretch in enumerate(_COLUMNS[shape]):
            self._grid.setColumnStretch(place, stretch if paired else 1 - place)


class _Column(QVBoxLayout):
    """A column that is as high as there is room, whatever texts in it would like."""

    @override
    def hasHeightForWidth(self) -> bool:
        return False
