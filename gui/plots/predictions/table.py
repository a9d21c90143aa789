"""The table of the predictions: x, prediction, target, and relative error."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    Qt,
)
from PySide6.QtGui import QFont, QPainter, QPalette
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QSizePolicy, QTableView

from core.analysis.predictions import Predictions
from core.base.number_format import DEFAULT_DIGITS, MOST_DIGITS, format_number
from core.view.options import Theme
from core.workspace.scene import Scene
from gui.base import theme
from gui.base.layout_direction import paint_direction
from gui.base.overrides import override
from gui.base.zoom import Zoomable
from gui.paint.fitted_numbers import fitted_text
from gui.plots.base.words import PREDICTIONS, read_relative

_COLUMNS = ("x", "y_hat", "truth", "relative")
_ROW = 22
_SHARE_WIDTH = 98
_MARGIN = 4
_Index = QModelIndex | QPersistentModelIndex


class PredictionTable(Zoomable, QTableView):
    """Shows predictions; the worst in bold."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("predictions.table")
        self.setAccessibleName(PREDICTIONS["typed_says"])
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self._head = _Head()
        self._model = _Model(self._head.room)
        self.setModel(self._model)
        self.setHorizontalHeader(self._head)
        self._head.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self._head.setSectionResizeMode(len(_COLUMNS) - 1, QHeaderView.ResizeMode.Fixed)
        self.fit()

    @override
    def fit(self) -> None:
        row = round(_ROW * self.zoom)
        self.verticalHeader().setMinimumSectionSize(row)
        self.verticalHeader().setDefaultSectionSize(row)
        self._head.resizeSection(len(_COLUMNS) - 1, round(_SHARE_WIDTH * self.zoom))
        self._head.zoom = self._model.zoom = self.zoom
        self._apply_theme()  # another zoom sets another style sheet, which takes colours away

    def _apply_theme(self) -> None:
        """Take on the colours of the theme, on the background that plots have."""
        made = theme.palette(self._head.theme)
        ground = theme.color(theme.colors(self._head.theme).surface)
        made.setColor(QPalette.ColorRole.Base, ground)
        for part in (self, self.viewport()):
            if part.palette() != made:
                part.setPalette(made)

    def show_predictions(self, found: Predictions, digits: int) -> None:
        """Show other predictions."""
        self._model.show_predictions(found, digits)

    def show_background(self, scene: Scene) -> None:
        """Take on the colours of a scene, without a ground where that has none.

        In a recording there is no bar to scroll by.
        """
        policy = Qt.ScrollBarPolicy
        recorded = scene.held is not None
        self.setVerticalScrollBarPolicy(
            policy.ScrollBarAlwaysOff if recorded else policy.ScrollBarAsNeeded
        )
        self._head.theme = scene.options.theme
        self._apply_theme()
        self.viewport().setAutoFillBackground(not scene.transparent)
        self._head.viewport().update()


class _Head(QHeaderView):
    """Names the columns, over a line."""

    def __init__(self) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.theme = Theme.LIGHT
        self.zoom = 1.0
        self.setHighlightSections(False)
        self.viewport().setAutoFillBackground(False)

    def room(self, column: int) -> float:
        """Return how wide a text in a column can be."""
        return self.sectionSize(column) - 2 * _MARGIN * self.zoom

    @override
    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        paint_direction(painter)
        c = theme.colors(self.theme)
        painter.setFont(theme.text_font(theme.SMALL_SIZE * self.zoom))
        painter.setPen(theme.color(c.quiet))
        margin = round(_MARGIN * self.zoom)
        place = rect.adjusted(margin, 0, -margin, 0)
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(place, right, PREDICTIONS[_COLUMNS[logicalIndex]])
        painter.setPen(theme.color(c.line))
        y = rect.bottom() + 0.5
        painter.drawLine(QPointF(rect.left(), y), QPointF(rect.right() + 1, y))


class _Model(QAbstractTableModel):
    """The rows of the table; a number is written when it is looked at."""

    def __init__(self, room: Callable[[int], float]) -> None:
        super().__init__()
        self._room = room
        self._found = Predictions((), None, None)
        self._digits = DEFAULT_DIGITS
        self.zoom = 1.0
        self._texts: tuple[object, ...] = ()

    def show_predictions(self, found: Predictions, digits: int) -> None:
        """Show other predictions."""
        same = len(found.rows) == len(self._found.rows)
        if not same:
            self.beginResetModel()
        self._found, self._digits = found, digits
        if not same:
            self.endResetModel()
        elif found.rows:
            last = self.index(len(found.rows) - 1, len(_COLUMNS) - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    @override
    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._found.rows)

    @override
    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(_COLUMNS)

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if role == Qt.ItemDataRole.DisplayRole and orientation is Qt.Orientation.Horizontal:
            return PREDICTIONS[_COLUMNS[section]]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None

    @override
    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == Qt.ItemDataRole.DisplayRole:
            return self._fitted(index.row(), index.column())
        if role == Qt.ItemDataRole.ToolTipRole and self._found.rows[index.row()].rounding:
            return PREDICTIONS["rounding"]
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._text(index.row(), index.column(), MOST_DIGITS)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if role == Qt.ItemDataRole.FontRole:
            return self._font(index.row())
        return None

    def _font(self, row: int) -> QFont:
        size = (theme.SMALL_SIZE + 1) * self.zoom
        return theme.text_font(size, bold=row == self._found.worst)

    def _fitted(self, row: int, column: int) -> str:
        """Write a number with as many digits as its column has room for."""
        make = partial(self._text, row, column)
        return fitted_text(make, self._digits, self._font(row), self._room(column))

    def _text(self, row: int, column: int, digits: int) -> str:
        name = _COLUMNS[column]
        value = getattr(self._found.rows[row], name)
        if value is None:
            return ""
        if name == "relative":
            return read_relative(self._found.rows[row], digits)
        return format_number(value, digits)
