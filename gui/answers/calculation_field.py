"""A field for a calculation of several lines, and what each line is, beside it."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby
from typing import NamedTuple

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFontMetricsF,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextBlock,
    QTextDocument,
)
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPlainTextDocumentLayout,
    QPlainTextEdit,
    QWidget,
)

from core.answers.calculation import CheckedLine, judge_lines
from core.answers.mistakes import Numbers, Verdict
from core.view.options import Theme
from gui.answers.words import HANDWORK, describe_lines
from gui.base import theme
from gui.base.layout_direction import keep_direction
from gui.base.overrides import override
from gui.base.zoom import Zoomable

_EDITOR_WIDTH, _SAID_WIDTH, _HEIGHT = 280, 420, 300
_MARGIN = 10
_WRAPPED = Qt.TextFlag.TextWordWrap.value | Qt.AlignmentFlag.AlignLeft.value


class _LinePlace(NamedTuple):
    """A line of the text, from 1, and where it stands in the editor, in pixels."""

    number: int
    top: float
    height: float


class CalculationField(QWidget):
    """Judges the lines as they are typed; the first wrong one is marked."""

    def __init__(self) -> None:
        super().__init__()
        self.lines: tuple[CheckedLine, ...] = ()
        self.editor = _Editor()
        self._column = _LineRemarks(self.editor)
        self._numbers: Numbers | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.editor, 2)
        row.addWidget(self._column, 3)
        self.editor.textChanged.connect(self._judge)
        self.editor.scrolled.connect(self._column.update)
        self._column.heightened.connect(self.editor.give_room)

    def show_numbers(self, numbers: Numbers, scheme: Theme) -> None:
        """Judge by the numbers of a step."""
        if (numbers, scheme) != (self._numbers, self._column.scheme):
            self._numbers = numbers
            self._column.scheme = scheme
            self._judge()

    def _judge(self) -> None:
        if self._numbers is None:
            return
        self.lines = judge_lines(self.editor.toPlainText(), self._numbers)
        self._column.show_lines(self.lines)
        first = next((line.number for line in self.lines if line.first), None)
        self.editor.mark(first, self._column.scheme)


class _Rows(QPlainTextDocumentLayout):
    """Gives a line the room that what is said beside it needs."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self.heights: Mapping[int, float] = {}
        """How high a line is at least, by its number, in pixels."""

    @override
    def blockBoundingRect(self, block: QTextBlock) -> QRectF:
        area = super().blockBoundingRect(block)
        least = self.heights.get(block.blockNumber() + 1, 0.0)
        return area.adjusted(0, 0, 0, max(least - area.height(), 0.0))


class _Editor(QPlainTextEdit):
    """Plain lines, not wrapped, whose places can be asked for."""

    scrolled = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("handwork.lines")
        self.setAccessibleName(HANDWORK["lines"])
        self.setPlaceholderText(HANDWORK["example"])
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.setTabChangesFocus(True)
        self.setMinimumSize(QSize(_EDITOR_WIDTH, _HEIGHT // 2))
        self.setFont(theme.text_font(theme.LARGE_SIZE))
        self._rows = _Rows(self.document())
        self.document().setDocumentLayout(self._rows)
        self._marked: int | None = None
        self._tint = theme.colors(Theme.LIGHT).active
        self.updateRequest.connect(lambda _rect, _dy: self.scrolled.emit())

    @override
    def sizeHint(self) -> QSize:
        return QSize(_EDITOR_WIDTH, _HEIGHT)

    def places(self) -> Iterator[_LinePlace]:
        """Yield where each line stands that can be seen."""
        block = self.firstVisibleBlock()
        while block.isValid():
            area = self.blockBoundingGeometry(block).translated(self.contentOffset())
            if area.top() > self.viewport().height():
                return
            yield _LinePlace(block.blockNumber() + 1, area.top(), area.height())
            block = block.next()

    def give_room(self, heights: Mapping[int, float]) -> None:
        """Make lines as high as this at least."""
        if heights != self._rows.heights:
            self._rows.heights = heights
            self._rows.documentSizeChanged.emit(self._rows.documentSize())
            self.viewport().update()

    def mark(self, number: int | None, scheme: Theme) -> None:
        """Mark a line, or none."""
        self._marked, self._tint = number, theme.colors(scheme).active
        self.viewport().update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self.viewport()) as painter:
            for place in self.places():
                if place.number == self._marked:
                    area = QRectF(0, place.top, self.viewport().width(), place.height)
                    painter.fillRect(area, theme.color(self._tint))
        super().paintEvent(event)


class _LineRemarks(Zoomable, QWidget):
    """What each line is, beside it, in full."""

    heightened = Signal(object)
    """How many pixels each line needs, by its number."""

    def __init__(self, editor: _Editor) -> None:
        super().__init__()
        keep_direction(self)
        self.setObjectName("handwork.said")
        self.setAccessibleName(HANDWORK["verdicts"])
        self.setMinimumWidth(_SAID_WIDTH // 2)
        self.scheme = Theme.LIGHT
        self._editor = editor
        self._lines: dict[int, tuple[CheckedLine, ...]] = {}

    @override
    def sizeHint(self) -> QSize:
        return QSize(_SAID_WIDTH, _HEIGHT)

    def show_lines(self, lines: Sequence[CheckedLine]) -> None:
        """Show what the lines are."""
        self._lines = {
            number: tuple(group) for number, group in groupby(lines, lambda line: line.number)
        }
        self.setAccessibleDescription(
            "\n".join(f"{number}: {describe_lines(each)}" for number, each in self._lines.items())
        )
        self.fit()
        self.update()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    @override
    def fit(self) -> None:
        """Ask for the room that the texts need at this width."""
        metrics = QFontMetricsF(theme.text_font(theme.TEXT_SIZE))
        room = QRectF(0, 0, self._room, 1e5)
        self.heightened.emit(
            {
                number: (metrics.boundingRect(room, _WRAPPED, describe_lines(lines)).height() + 4)
                * self.zoom
                for number, lines in self._lines.items()
            }
        )

    @property
    def _room(self) -> float:
        return float(self.logical_size.width() - 2 * _MARGIN)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        with self.painting() as painter:
            painter.setFont(theme.text_font(theme.TEXT_SIZE))
            for place in self._editor.places():
                if lines := self._lines.get(place.number):
                    painter.setPen(theme.color(self._tint(lines)))
                    top = (place.top + self._editor.frameWidth()) / self.zoom
                    where = QRectF(_MARGIN, top + 2, self._room, place.height / self.zoom - 2)
                    painter.drawText(where, _WRAPPED, describe_lines(lines))

    def _tint(self, lines: Sequence[CheckedLine]) -> str:
        """Return the colour of what is worst among the equations of a line."""
        colors = theme.colors(self.scheme)
        verdicts = {line.answer.verdict if line.answer else None for line in lines}
        if Verdict.WRONG in verdicts:
            return colors.negative
        return colors.quiet if verdicts & {None, Verdict.FOLLOWS} else colors.forward
