"""What the network makes of inputs it has not learned: a plot and a table."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QSizePolicy,
    QTableView,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from core.commands import Notify, SetInputs
from core.network import slope
from core.numerals import DEFAULT_DIGITS, MOST_DIGITS, format_exact, format_number
from core.predictions import Inputs, InputsKind, Predictions, parse_inputs, predict
from core.problems import Problem
from core.scene import Scene
from core.series import Series
from gui import theme
from gui.panels.labels import quiet
from gui.plot_texts import PLOT_CAPTIONS, PREDICTIONS
from gui.plot_wording import format_share, name_line, read_prediction, read_worst
from gui.plots.body import Body
from gui.plots.lines import LinesPlot
from gui.wording import spell

_COLUMNS = ("x", "y_hat", "truth", "relative")
_ROW = 22
_TABLE_WIDTH, _LEAST_PLOT = 300, 260
_SHARE_WIDTH = 98
_FIT = 4
"""Digits that there is room for; the tooltip has all."""

_NO_LIMIT = (1 << 24) - 1  # Qt's own
_Index = QModelIndex | QPersistentModelIndex


class PredictionsBody(Body):
    """The lines beside the table, the inputs to type, and why it works far away."""

    def __init__(self) -> None:
        super().__init__()
        self._scene: Scene | None = None
        self._key: tuple[object, ...] = ()
        self._found = Predictions((), None, None)
        self._slope = 0.0
        self.plot = LinesPlot()
        self.plot.setToolTip(PREDICTIONS["learned"])
        self.plot.command.connect(self.command)
        self.plot.pointed.connect(self.changed)
        self.table = _table()
        self._model = _Model()
        self.table.setModel(self._model)
        header = self.table.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(len(_COLUMNS) - 1, QHeaderView.ResizeMode.Fixed)
        header.resizeSection(len(_COLUMNS) - 1, _SHARE_WIDTH)
        self._typed = QLineEdit()
        self._typed.setObjectName("predictions.typed")
        self._typed.setAccessibleName(PREDICTIONS["typed_says"])
        self._typed.setPlaceholderText(PREDICTIONS["typed_hint"])
        self._typed.returnPressed.connect(self._take)
        self._instead = QToolButton()  # where there is no room for the table beside the plot
        self._instead.setObjectName("small")
        self._instead.setText(PREDICTIONS["table"])
        self._instead.setToolTip(PREDICTIONS["table_tip"])
        self._instead.setCheckable(True)
        self._instead.toggled.connect(self._share_room)
        line = QHBoxLayout()
        line.setSpacing(4)
        line.addWidget(self._typed, 1)
        line.addWidget(self._instead)
        self._side = QWidget()
        side = QVBoxLayout(self._side)
        side.setContentsMargins(0, 0, 0, 0)
        side.setSpacing(4)
        side.addLayout(line)
        side.addWidget(self.table, 1)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(10)
        self._row.addWidget(self.plot, 1)
        self._row.addWidget(self._side)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(self._row, 1)
        self._caption = quiet(PLOT_CAPTIONS["predictions"])
        self._caption.setWordWrap(True)
        self._caption.hide()
        column.addWidget(self._caption)

    @override
    def show_scene(self, scene: Scene) -> None:
        self._scene = scene
        data, look = scene.experiment.data, scene.look
        weights = scene.moment.weights
        key = (
            *(weights, data, look.inputs, look.theme, look.digits),
            *(self.plot.size(), scene.pins, scene.pins and scene.moment.step),
        )
        if key == self._key:
            return
        self._key = key
        self._found = predict(weights, data, look.inputs.values)
        self._slope = slope(weights)
        self._model.show_predictions(self._found, look.digits)
        self.plot.show_predictions(scene, self._found, self._slope)
        typed = look.inputs.typed if look.inputs.kind is InputsKind.TYPED else ()
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
            (row,) = predict(scene.moment.weights, data, [self.plot.x_pointed]).rows
            return (read_prediction(row, min(digits, DEFAULT_DIGITS)),)
        return name_line(self._slope, digits), read_worst(self._found, digits)

    @override
    def describes(self) -> str:
        if self._scene is None:
            return ""
        digits, target = self._scene.look.digits, self._scene.experiment.data.target_slope
        lines = [name_line(self._slope, digits)]
        if target is not None:
            lines.append(name_line(target, digits, true=True))
        worst = read_worst(self._found, digits)
        return PREDICTIONS["describes"].format(lines=spell("; ".join(lines)), worst=spell(worst))

    @override
    def drawn(self) -> tuple[tuple[str, ...], list[Series]]:
        return ("x", "y"), self.plot.drawn(self._found, self._slope)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_room()

    def _share_room(self) -> None:
        """Put the table beside the plot, or in its place where there is room for one of them."""
        wide = self.width() >= _LEAST_PLOT + _TABLE_WIDTH
        instead = not wide and self._instead.isChecked()
        self._caption.setVisible(self.roomy)
        self._instead.setVisible(not wide)
        self.plot.setVisible(not instead)
        self.table.setVisible(wide or instead)
        self._side.setMinimumWidth(_TABLE_WIDTH if wide else 0)
        self._side.setMaximumWidth(_TABLE_WIDTH if wide else _NO_LIMIT)
        ways = QBoxLayout.Direction
        self._row.setDirection(ways.LeftToRight if wide else ways.TopToBottom)
        self._row.setSpacing(10 if wide else 4)
        self._row.setStretch(1, int(instead))
        self._row.activate()
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


class _Model(QAbstractTableModel):
    """The rows of the table; a number is written when it is looked at."""

    def __init__(self) -> None:
        super().__init__()
        self._found = Predictions((), None, None)
        self._digits = DEFAULT_DIGITS
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
            return self._text(index.row(), _COLUMNS[index.column()], min(self._digits, _FIT))
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._text(index.row(), _COLUMNS[index.column()], MOST_DIGITS)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if role == Qt.ItemDataRole.FontRole:
            font: QFont = theme.text_font(
                theme.SMALL_SIZE + 1, bold=index.row() == self._found.worst
            )
            return font
        return None

    def _text(self, row: int, column: str, digits: int) -> str:
        value = getattr(self._found.rows[row], column)
        if value is None:
            return ""
        return (format_share if column == "relative" else format_number)(value, digits)


def _table() -> QTableView:
    table = QTableView()
    table.setObjectName("predictions.table")
    table.setAccessibleName(PREDICTIONS["typed_says"])
    table.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
    table.setFrameShape(QFrame.Shape.NoFrame)
    table.setShowGrid(False)
    table.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
    table.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    table.verticalHeader().hide()
    table.verticalHeader().setDefaultSectionSize(_ROW)
    table.verticalHeader().setMinimumSectionSize(_ROW)
    return table
