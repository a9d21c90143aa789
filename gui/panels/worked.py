"""The working of the present phase, painted: a pure function of scene and size."""

from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QTextLayout, QTextOption

from core.covering import format_shown
from core.scene import Scene
from core.working import Change, Working, working_of
from gui import theme
from gui.equations import NUMBERS, RESULT, laid_out
from gui.highlight import marks, paint_mark
from gui.mathtext import Piece, fitted
from gui.pace import ARRIVED, faded_in
from gui.texts import CHANGES, PHASES
from gui.theme import Colors
from gui.wording import describe_check, describe_lineage, explain

MARGIN = 18.0
_TOP = 40.0
_USUAL_LINES = 3  # so that the formulas of most phases begin at one height
_SHORT = 300  # pixels of height below which room is scarce
_LEAST_WIDE, _LEAST_HIGH = 380, 240  # pixels in which the working of any phase can be read
_BOLD_WIDER = 1.08
_BROADEST = 0.7  # of an average letter, in parts of the size

Areas = tuple[tuple[str, QRectF], ...]


def paint_working(painter: QPainter, scene: Scene, size: QSizeF) -> Areas:
    """Paint the working in (0, 0, size); return where each quantity stands."""
    scale = _enlarged(size) if scene.look.presenting else 1.0
    painter.save()
    painter.scale(scale, scale)
    areas = _Working(painter, scene, QSizeF(size.width() / scale, size.height() / scale)).paint()
    painter.restore()
    return tuple((name, _scaled(area, scale)) for name, area in areas)


def _enlarged(size: QSizeF) -> float:
    """Say how many times as large the working can be for a room, so that its words have a place."""
    return min(max(min(size.width() / _LEAST_WIDE, size.height() / _LEAST_HIGH), 1.0), 3.0)


class _Working:
    """One painting: what its parts share."""

    def __init__(self, painter: QPainter, scene: Scene, size: QSizeF) -> None:
        self.painter = painter
        self.scene = scene
        self.digits = scene.look.digits
        self.colors: Colors = theme.colors(scene.look.theme)
        self.size = size
        self.width = size.width() - 2 * MARGIN
        self.short = size.height() < _SHORT
        self.working: Working = working_of(
            scene.moment, scene.experiment.data, self.digits, scene.look.covered
        )

    def paint(self) -> Areas:
        hints = QPainter.RenderHint
        self.painter.setRenderHints(hints.Antialiasing | hints.TextAntialiasing)
        if not self.scene.bare:
            self.painter.fillRect(QRectF(QPointF(), self.size), theme.color(self.colors.surface))
        top, rows = self._changes(self._words())
        bottom = self._selection(self.size.height() - 10)
        bottom = self._check(bottom)
        return (*rows, *self._equations(top, bottom))

    def _words(self) -> float:
        """Paint heading and explanation; return where they end."""
        self._text(
            QPointF(MARGIN, 27), PHASES[self.scene.moment.phase][0], theme.SMALL_SIZE, bold=True
        )
        size = theme.TEXT_SIZE + (0 if self.short else 1)
        layout, y = _paragraph(explain(self.working), size, self.width)
        self.painter.setPen(theme.color(self.colors.text))
        layout.draw(self.painter, QPointF())
        least = _TOP + (_USUAL_LINES - self.short) * (size + 5)
        return y if self.working.became else max(y, least)

    def _changes(self, y: float) -> tuple[float, Areas]:
        """Paint what became of error and losses, in columns; return where they end and stand."""
        lit, areas = marks(self.scene.look, self.scene.moment.rule), []
        size = theme.TEXT_SIZE
        height = size + (4 if self.short else 8)
        for change in self.working.became:
            place = QRectF(MARGIN, y, self.width, height)
            if change.name in lit:
                around = place.adjusted(-4, 0, 4, 0)
                paint_mark(self.painter, lit[change.name], around, self.colors, 1.0)
            name = CHANGES[change.name]
            self._text(QPointF(MARGIN, y + height - 5), name, size)
            room = self.width - 12 - QFontMetricsF(theme.text_font(size)).horizontalAdvance(name)
            self._text(place, _shown(change, self.digits, room), size, bold=True, ink=True)
            areas.append((change.name, place))
            y += height
        return y + (5 if self.short else 10), tuple(areas)

    def _equations(self, top: float, bottom: float) -> Areas:
        """Paint the equations as large as the room allows; return where each quantity stands."""
        moment, look = self.scene.moment, self.scene.look
        room = self.width, max(bottom - top, 1.0)
        box, scale = laid_out(moment, look.digits, look.covered, look.theme, room)
        areas = tuple(
            (name, _scaled(area, scale).translated(MARGIN, top)) for name, area in box.areas(0, 0)
        )
        lit = marks(look, moment.rule)
        for name, area in areas:
            if name in lit:
                around = area.adjusted(-3, -1, 3, 1)
                paint_mark(self.painter, lit[name], around, self.colors, 1.0)
        self.painter.save()
        self.painter.translate(MARGIN, top)
        self.painter.scale(scale, scale)
        box.paint(self.painter, 0, 0, self._strength)
        self.painter.restore()
        return areas

    def _strength(self, stage: int) -> float:
        """Say how far a stage has appeared: symbols first, then numbers, then the result."""
        return faded_in(self.scene.progress, {0: 0.0, NUMBERS: 0.3, RESULT: ARRIVED}[stage])

    def _check(self, bottom: float) -> float:
        """Paint what a nudge of the weight says; return where it begins."""
        check = self.working.check
        if check is None:
            return bottom
        nudge, verdict, agrees = describe_check(check, self.digits)
        sign, tint = {
            True: ("✓ ", self.colors.forward),
            False: ("✗ ", self.colors.negative),
            None: ("", self.colors.quiet),
        }[agrees]
        return self._below(bottom, (nudge, None), (sign + verdict, tint))

    def _selection(self, bottom: float) -> float:
        """Say what the selected quantity came from and what uses it; return where that begins."""
        name = self.scene.look.selected
        if name is None:
            return bottom
        origin, use = describe_lineage(name, self.scene)
        if self.short:
            return self._below(bottom, (f"{origin}. {use}", None))
        return self._below(bottom, (origin, None), (use, None))

    def _below(self, bottom: float, *lines: tuple[str, str | None]) -> float:
        """Paint lines under a stroke, the last at the bottom; return where the stroke is."""
        pitch = theme.TEXT_SIZE + (4 if self.short else 7)
        y = bottom - 5
        for text, tint in reversed(lines):
            self._text(QPointF(MARGIN, y), text, theme.TEXT_SIZE, tint=tint)
            y -= pitch
        y -= 3
        self.painter.setPen(theme.color(self.colors.line))
        self.painter.drawLine(QPointF(MARGIN, y), QPointF(MARGIN + self.width, y))
        return y - 6

    def _text(
        self,
        where: QPointF | QRectF,
        text: str,
        size: float,
        *,
        bold: bool = False,
        tint: str | None = None,
        ink: bool = False,
    ) -> None:
        """Paint text from a point on its baseline, or at the right end of a rectangle."""
        font = theme.text_font(size, bold=bold)
        if len(text) * size * _BROADEST > self.width:
            wide = QFontMetricsF(font).horizontalAdvance(text)
            font = theme.text_font(size * min(self.width / wide, 1.0), bold=bold)
        self.painter.setFont(font)
        self.painter.setPen(theme.color(tint or (self.colors.text if ink else self.colors.quiet)))
        if isinstance(where, QPointF):
            self.painter.drawText(where, text)
        else:
            right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            self.painter.drawText(where, right, text)


@lru_cache(maxsize=32)
def _paragraph(text: str, size: int, width: float) -> tuple[QTextLayout, float]:
    """Set the explanation in lines of so many pixels; return it and where it ends."""
    layout = QTextLayout(text, theme.text_font(size))
    layout.setTextOption(QTextOption(Qt.AlignmentFlag.AlignLeft))
    layout.beginLayout()
    y = _TOP
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(MARGIN, y))
        y += size + 5
    layout.endLayout()
    return layout, y


def _scaled(area: QRectF, scale: float) -> QRectF:
    return QRectF(area.topLeft() * scale, area.size() * scale)


def _shown(change: Change, digits: int, room: float) -> str:
    """Write "before → after" with as many digits as there is room for."""

    def make(count: int) -> tuple[Piece, ...]:
        before, after = (format_shown(v, count) for v in (change.before, change.after))
        return (Piece(f"{before} → {after}", math=False, size=_BOLD_WIDER),)

    return fitted(make, digits, room, theme.TEXT_SIZE)[0].text
