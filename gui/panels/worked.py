"""The working of the present phase, painted: a pure function of scene and size."""

from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QTextLayout, QTextOption

from core.formulas import Side
from core.look import Theme
from core.moment import Moment
from core.numerals import format_number
from core.scene import Scene
from core.working import Working, equations_of, working_of
from gui import theme
from gui.highlight import marks, paint_mark
from gui.pace import ARRIVED, faded_in
from gui.theme import Colors
from gui.typeset import Box, Typesetter, column, row, space
from gui.wording import CHANGES, PHASES, describe_check, describe_lineage, explain

MARGIN = 18.0
SIZE = 21.0
LEAST_SCALE = 0.57
_TOP = 40.0
_LEADING = 0.55  # between lines, in parts of the size
_USUAL_LINES = 3  # so that the formulas of most phases begin at one height
_SHORT = 300  # pixels of height below which room is scarce
_BROADEST = 0.7  # of an average letter, in parts of the size
_NUMBERS, _RESULT = 1, 2  # the stages in which an equation appears

Areas = tuple[tuple[str, QRectF], ...]


def paint_working(painter: QPainter, scene: Scene, size: QSizeF) -> Areas:
    """Paint the working in (0, 0, size); return where each quantity stands."""
    return _Working(painter, scene, size).paint()


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
        self.working: Working = working_of(scene.moment, scene.experiment.data, self.digits)

    def paint(self) -> Areas:
        hints = QPainter.RenderHint
        self.painter.setRenderHints(hints.Antialiasing | hints.TextAntialiasing)
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
        layout = QTextLayout(explain(self.working), theme.text_font(size))
        layout.setTextOption(QTextOption(Qt.AlignmentFlag.AlignLeft))
        layout.beginLayout()
        y = _TOP
        while (line := layout.createLine()).isValid():
            line.setLineWidth(self.width)
            line.setPosition(QPointF(MARGIN, y))
            y += size + 5
        layout.endLayout()
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
            before, after = (format_number(v, self.digits) for v in (change.before, change.after))
            self._text(QPointF(MARGIN, y + height - 5), CHANGES[change.name], size)
            shown = f"{before} → {after}"
            self._text(place, shown, size, bold=True, tint=self.colors.text)
            areas.append((change.name, place))
            y += height
        return y + (5 if self.short else 10), tuple(areas)

    def _equations(self, top: float, bottom: float) -> Areas:
        """Paint the equations as large as the room allows; return where each quantity stands."""
        moment, look = self.scene.moment, self.scene.look
        room = self.width, max(bottom - top, 1.0)
        box, scale = laid_out(moment, look.digits, look.theme, *room)
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
        return faded_in(self.scene.progress, {0: 0.0, _NUMBERS: 0.3, _RESULT: ARRIVED}[stage])

    def _check(self, bottom: float) -> float:
        """Paint what a nudge of the weight says, where there is room; return where it begins."""
        check = self.working.check
        if check is None or (self.short and self.scene.look.selected is not None):
            return bottom
        nudge, verdict, agrees = describe_check(check, self.digits)
        sign, tint = {
            True: ("✓ ", self.colors.forward),
            False: ("✗ ", self.colors.negative),
            None: ("", self.colors.quiet),
        }[agrees]
        size = theme.TEXT_SIZE
        self._line(bottom - 44)
        self._text(QPointF(MARGIN, bottom - 26), nudge, size)
        self._text(QPointF(MARGIN, bottom - 6), sign + verdict, size, tint=tint)
        return bottom - 50

    def _selection(self, bottom: float) -> float:
        """Say what the selected quantity came from and what uses it; return where that begins."""
        name = self.scene.look.selected
        if name is None:
            return bottom
        heading, origin, use = describe_lineage(name, self.scene.moment.rule)
        self._line(bottom - 44)
        self._text(QPointF(MARGIN, bottom - 26), f"{heading} {origin}", theme.TEXT_SIZE)
        self._text(QPointF(MARGIN, bottom - 6), use, theme.TEXT_SIZE)
        return bottom - 50

    def _line(self, y: float) -> None:
        self.painter.setPen(theme.color(self.colors.line))
        self.painter.drawLine(QPointF(MARGIN, y), QPointF(MARGIN + self.width, y))

    def _text(
        self,
        where: QPointF | QRectF,
        text: str,
        size: float,
        *,
        bold: bool = False,
        tint: str | None = None,
    ) -> None:
        """Paint text from a point on its baseline, or at the right end of a rectangle."""
        font = theme.text_font(size, bold=bold)
        if len(text) * size * _BROADEST > self.width:
            wide = QFontMetricsF(font).horizontalAdvance(text)
            font = theme.text_font(size * min(self.width / wide, 1.0), bold=bold)
        self.painter.setFont(font)
        self.painter.setPen(theme.color(tint or self.colors.quiet))
        if isinstance(where, QPointF):
            self.painter.drawText(where, text)
        else:
            right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            self.painter.drawText(where, right, text)


@dataclass(frozen=True)
class _Parts:
    """An equation set: what stands to the left of its first sign, and its sides."""

    left: Box
    sides: tuple[Box, ...]

    @property
    def width(self) -> float:
        return self.left.width + sum(side.width for side in self.sides)


def _set(moment: Moment, digits: int, scheme: Theme) -> tuple[_Parts, ...]:
    """Set the equations at full size."""
    colors = theme.colors(scheme)
    setter = Typesetter(SIZE, colors.text, lambda name, value: tint_of(name, value, moment, colors))
    return tuple(
        _Parts(setter.set(equation.left), tuple(_sides(setter, equation.sides)))
        for equation in equations_of(moment, digits)
    )


@lru_cache(maxsize=16)
def laid_out(
    moment: Moment, digits: int, scheme: Theme, width: float, height: float
) -> tuple[Box, float]:
    """Put the equations under each other, as large as the room allows; return box and scale."""
    equations = _set(moment, digits, scheme)
    scale = 1.0
    while True:
        box = _stacked(equations, width / scale)
        fits = min(width / box.width, height / box.descent)
        if fits >= scale or scale <= LEAST_SCALE:
            return box, max(min(fits, scale), LEAST_SCALE)
        scale = max(min(scale * 0.96, max(fits, scale * 0.85)), LEAST_SCALE)


def _stacked(equations: tuple[_Parts, ...], width: float) -> Box:
    """Put the lines of all equations under each other, their first signs in one column.

    One equation has a line a side; of several, each that is too wide is split after its symbols.
    """
    indent = max(equation.left.width for equation in equations)
    lines: list[Box] = []
    for equation in equations:
        sides = list(equation.sides)
        if len(equations) > 1:
            whole = indent - equation.left.width + equation.width <= width
            sides = [row(sides)] if whole or not sides[1:] else [sides[0], row(sides[1:])]
        lines.append(row([space(indent - equation.left.width), equation.left, sides[0]]))
        lines += [row([space(indent), side]) for side in sides[1:]]
    return column(lines, SIZE * _LEADING)


def _scaled(area: QRectF, scale: float) -> QRectF:
    return QRectF(area.topLeft() * scale, area.size() * scale)


def _sides(setter: Typesetter, sides: tuple[Side, ...]) -> list[Box]:
    """Set the sides: symbols appear at once, the last but one with the numbers, then the result."""
    stages = [0] * len(sides)
    if len(sides) > 1:
        stages[-1] = _RESULT
    if len(sides) > 2:
        stages[-2] = _NUMBERS
    return [setter.side(side, stage) for side, stage in zip(sides, stages, strict=True)]


def tint_of(name: str, value: float | None, moment: Moment, colors: Colors) -> str:
    """Return the colour that a quantity has everywhere: by role, and for weights by sign."""
    plain = name.removeprefix("new_").removeprefix("after_")
    if plain in {"w1", "w2", "w3", "w4"}:
        weight = moment.number(name) if value is None else value
        return colors.positive if weight >= 0 else colors.negative
    if plain in {"x", "h1", "h2", "y_hat", "y"}:
        return colors.forward
    return colors.text if plain == "eta" else colors.backward
