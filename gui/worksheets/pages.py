"""What stands on the pages of a worksheet, and where: the same with and without answers."""

from collections.abc import Callable, Generator, Iterator
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QPainter, QPen

from core.answers.worksheet import WorksheetTask
from core.base.frozen import Frozen, replace
from core.base.number_format import format_count, format_exact
from core.formulas.working import Working, working_of
from core.view.options import Theme, ViewOptions
from core.workspace.scene import Scene
from gui.base import theme
from gui.diagram.paint import paint_diagram
from gui.paint.typeset import Box
from gui.words.texts import PHASES, RULES
from gui.words.wording import describe_data, note_of
from gui.worksheets.blanks import SLOT, SlotSetter, stacked
from gui.worksheets.paper import Paper, pdf_of
from gui.worksheets.words import WORKSHEET

_COLORS = theme.colors(Theme.LIGHT)
_DIAGRAM = QSizeF(520.0, 309.0)  # pixels: 138 mm across
_GAP = 16.0  # between blocks
_CORNER, _THIN = 3.0, 0.8
_HEADING, _DIAGRAM_TOP = 22.0, 62.0
_ALIGN = Qt.AlignmentFlag


class _Type(NamedTuple):
    """How a line of text looks."""

    size: float
    bold: bool = False
    quiet: bool = False


_TITLE, _STEP, _TEXT, _DATA = (
    _Type(19, bold=True),
    _Type(15, bold=True),
    _Type(13),
    _Type(13, quiet=True),
)
_PHASE, _NOTE = _Type(11, bold=True, quiet=True), _Type(11)


class WorksheetPages(Frozen):
    """What a worksheet says: its tasks, and the scene whose run and view options they are of."""

    scene: Scene
    tasks: tuple[WorksheetTask, ...]
    title: str
    paper: Paper
    answers: bool


class WorksheetBlock(Frozen):
    """A part that is not divided between pages: how high it is, and what paints it in a place.

    `leads` says that the next part must stand on the same page.
    """

    height: float
    paint: Callable[[QPainter, QRectF], None]
    leads: bool = False


class WorksheetPage(Frozen):
    """The parts of a page, and where each begins, in pixels from the top of the paper."""

    blocks: tuple[tuple[float, WorksheetBlock], ...]


def pages_of(sheet: WorksheetPages) -> tuple[WorksheetPage, ...]:
    """Put all parts of a worksheet on pages, which break between phases."""
    room = sheet.paper.inner
    pages: list[list[tuple[float, WorksheetBlock]]] = [[]]
    y = room.top()
    blocks = list(_blocks(sheet))
    for number, block in enumerate(blocks):
        needed = block.height
        if block.leads:
            needed += _GAP + blocks[number + 1].height
        if pages[-1] and y + needed > room.bottom():
            pages.append([])
            y = room.top()
        pages[-1].append((y, block))
        y += block.height + _GAP
    return tuple(WorksheetPage(tuple(found)) for found in pages)


def pdf_of_sheet(sheet: WorksheetPages) -> Generator[float, None, bytes]:
    """Return the bytes of a worksheet's PDF; yields how much is done."""
    pages = pages_of(sheet)
    paints = [
        partial(paint_page, sheet=sheet, page=page, number=number, count=len(pages))
        for number, page in enumerate(pages, 1)
    ]
    return (yield from pdf_of(sheet.paper, sheet.title, paints))


def paint_page(
    painter: QPainter, sheet: WorksheetPages, page: WorksheetPage, number: int, count: int
) -> None:
    """Paint one page, in pixels of 1/96 inch."""
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    room = sheet.paper.inner
    for top, block in page.blocks:
        painter.save()
        block.paint(painter, QRectF(room.left(), top, room.width(), block.height))
        painter.restore()
    foot = QRectF(room.left(), room.bottom() + 10, room.width(), 18)
    kind = WORKSHEET["answers" if sheet.answers else "blank"]
    pages = WORKSHEET["page"].format(number=number, count=count)
    wide = _write(painter, foot, pages, _NOTE, align=_ALIGN.AlignRight)
    _write(painter, foot.adjusted(0, 0, -wide - _GAP, 0), sheet.title, _NOTE, f" · {kind}")


def _blocks(sheet: WorksheetPages) -> Iterator[WorksheetBlock]:
    yield WorksheetBlock(74.0, partial(_head, sheet), leads=True)
    setter = SlotSetter(_COLORS.text, _COLORS.positive if sheet.answers else None)
    for task in sheet.tasks:
        yield WorksheetBlock(
            _DIAGRAM_TOP + _DIAGRAM.height(), partial(_step, sheet, task), leads=True
        )
        for moment in task.moments:
            working = working_of(moment, sheet.scene.experiment.data, sheet.scene.options.digits)
            box = stacked(working.equations, setter, sheet.paper.inner.width())
            yield WorksheetBlock(_HEADING + box.descent, partial(_phase, working, box))


def _head(sheet: WorksheetPages, painter: QPainter, place: QRectF) -> None:
    """Paint the title, and lines for a name and a date."""
    title = QRectF(place.left(), place.top(), place.width(), 28)
    kind = f" · {WORKSHEET['answers']}" if sheet.answers else ""
    _write(painter, title, sheet.title, _TITLE, kind)
    y, middle = place.top() + 60, place.left() + place.width() * 0.62
    for name, left, right in (
        ("name", place.left(), middle - 20),
        ("date", middle, place.right()),
    ):
        wide = _write(painter, QRectF(left, y - 15, 100, 18), WORKSHEET[name], _TEXT)
        painter.setPen(QPen(theme.color(_COLORS.quiet), _THIN))
        painter.drawLine(QPointF(left + wide + 8, y), QPointF(right, y))


def _step(sheet: WorksheetPages, task: WorksheetTask, painter: QPainter, place: QRectF) -> None:
    """Paint which step it is, how it learns, and the network with what is given."""
    moment = task.moment
    counts = (moment.step, moment.epoch, moment.sample)
    step = WORKSHEET["step"].format(*map(format_count, counts))
    line = QRectF(place.left(), place.top(), place.width(), 18)
    _write(painter, line, step, _STEP)
    rate = WORKSHEET["rate"].format(lr=format_exact(moment.lr, 1), rule=moment.rule)
    _write(painter, line.translated(0, 21), rate, _TEXT)
    _write(painter, line.translated(0, 39), RULES[moment.rule], _TEXT)
    data = describe_data(sheet.scene.experiment, sheet.scene.options.digits)
    _write(painter, line, data, _DATA, align=_ALIGN.AlignRight)
    middle = place.left() + (place.width() - _DIAGRAM.width()) / 2
    painter.translate(middle, place.top() + _DIAGRAM_TOP)
    covered = frozenset() if sheet.answers else task.asked
    options = ViewOptions(digits=sheet.scene.options.digits, covered=covered)
    scene = replace(sheet.scene, moment=task.drawn, options=options, progress=1.0, transparent=True)
    paint_diagram(painter, scene, _DIAGRAM)


def _phase(working: Working, box: Box, painter: QPainter, place: QRectF) -> None:
    """Paint what a phase is called, what is peculiar about it, and its equations."""
    line = QRectF(place.left(), place.top(), place.width(), 15)
    heading = PHASES[working.moment.phase][0]
    wide = _write(painter, line, heading, _PHASE)
    _write(painter, line.adjusted(wide + 12, 0, 0, 0), note_of(working), _NOTE)
    x, y = place.left(), place.top() + _HEADING
    box.paint(painter, x, y, lambda _stage: 1.0)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(theme.color(_COLORS.quiet), _THIN))
    for name, area in box.spread().areas(x, y):
        if name == SLOT:
            painter.drawRoundedRect(area, _CORNER, _CORNER)


def _write(
    painter: QPainter,
    place: QRectF,
    text: str,
    kind: _Type,
    tail: str = "",
    align: Qt.AlignmentFlag = _ALIGN.AlignLeft,
) -> float:
    """Write a line of text into a place; return how wide it is.

    Where it is too long for that, dots stand for its end, before the tail.
    """
    painter.setFont(theme.readable(theme.text_font(kind.size, bold=kind.bold), painter))
    painter.setPen(theme.color(_COLORS.quiet if kind.quiet else _COLORS.text))
    metrics = painter.fontMetrics()
    room = int(place.width()) - metrics.horizontalAdvance(tail)
    text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room) + tail
    return painter.drawText(place, align | _ALIGN.AlignVCenter, text).width()
