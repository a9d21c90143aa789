"""A field for a calculation of several lines, and what each line is, beside it."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QWidget
from typing_extensions import override

from core.handwork import Line, judge_lines
from core.look import Theme
from core.mistakes import Numbers, Verdict
from gui import theme
from gui.answer_texts import HANDWORK
from gui.answer_wording import describe_line
from gui.direction import keep_direction
from gui.zoom import Zoomable

_EDITOR_WIDTH, _SAID_WIDTH, _HEIGHT = 280, 420, 300
_MARGIN = 10


class _Place(NamedTuple):
    """A line of the text, from 1, and where it stands in the editor, in pixels."""

    number: int
    top: float
    height: float


class Calculation(QWidget):
    """Judges the lines as they are typed; the first wrong one is marked."""

    said = Signal(str)
    """What the line with the caret is, whenever that may have changed."""

    def __init__(self) -> None:
        super().__init__()
        self.lines: tuple[Line, ...] = ()
        self.editor = _Editor()
        self._column = _Said(self.editor)
        self._numbers: Numbers | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.editor, 2)
        row.addWidget(self._column, 3)
        self.editor.textChanged.connect(self._judge)
        self.editor.cursorPositionChanged.connect(self._say)
        self.editor.scrolled.connect(self._column.update)

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
        self._say()

    def _say(self) -> None:
        number = self.editor.textCursor().blockNumber() + 1
        line = next((line for line in self.lines if line.number == number), None)
        self.said.emit(describe_line(line) if line else "")


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
        self._marked: int | None = None
        self._tint = theme.colors(Theme.LIGHT).active
        self.updateRequest.connect(lambda _rect, _dy: self.scrolled.emit())

    @override
    def sizeHint(self) -> QSize:
        return QSize(_EDITOR_WIDTH, _HEIGHT)

    def places(self) -> Iterator[_Place]:
        """Yield where each line stands that can be seen."""
        block = self.firstVisibleBlock()
        while block.isValid():
            area = self.blockBoundingGeometry(block).translated(self.contentOffset())
            if area.top() > self.viewport().height():
                return
            yield _Place(block.blockNumber() + 1, area.top(), area.height())
            block = block.next()

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


class _Said(Zoomable, QWidget):
    """What each line is, beside it, as much as there is room for."""

    def __init__(self, editor: _Editor) -> None:
        super().__init__()
        keep_direction(self)
        self.setObjectName("handwork.said")
        self.setAccessibleName(HANDWORK["verdicts"])
        self.setMinimumWidth(_SAID_WIDTH // 2)
        self.scheme = Theme.LIGHT
        self._editor = editor
        self._lines: dict[int, Line] = {}

    @override
    def sizeHint(self) -> QSize:
        return QSize(_SAID_WIDTH, _HEIGHT)

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Show what the lines are."""
        self._lines = {line.number: line for line in lines}
        self.setAccessibleDescription(
            "\n".join(f"{line.number}: {describe_line(line)}" for line in lines)
        )
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        room = self.desk.width() - _MARGIN
        with self.painting() as painter:
            painter.setFont(theme.text_font(theme.TEXT_SIZE))
            for place in self._editor.places():
                line = self._lines.get(place.number)
                if line is None:
                    continue
                painter.setPen(theme.color(self._tint(line)))
                text = painter.fontMetrics().elidedText(
                    describe_line(line), Qt.TextElideMode.ElideRight, round(room)
                )
                top = (place.top + self._editor.frameWidth()) / self.zoom
                where = QRectF(_MARGIN, top, room, place.height / self.zoom)
                painter.drawText(where, Qt.AlignmentFlag.AlignVCenter, text)

    def _tint(self, line: Line) -> str:
        colors = theme.colors(self.scheme)
        if line.answer is None:
            return colors.quiet
        return {
            Verdict.RIGHT: colors.forward,
            Verdict.COARSE: colors.forward,
            Verdict.FOLLOWS: colors.quiet,
            Verdict.WRONG: colors.negative,
        }[line.answer.verdict]
