"""The working of the present phase, painted: a pure function of scene and size."""

from collections.abc import Iterator
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QTextLayout

from core.base.number_format import DEFAULT_DIGITS
from core.formulas.working import UpdateChange, Working, check_of, working_of
from core.workspace.scene import Scene
from gui.base import theme
from gui.base.theme import Colors
from gui.paint.easing import faded_in
from gui.paint.fitted_numbers import fitted_text, text_width
from gui.paint.highlight import marks, paint_mark
from gui.paint.text_lines import Lines, paragraph, wrapped
from gui.plots.base.words import curve_name
from gui.words.texts import CHANGES, PHASES
from gui.words.wording import describe_change, describe_check, describe_lineage, explain, summarize
from gui.working.equations import READABLE, WHOLE, LaidOut, laid_out

MARGIN = 18.0
_TOP = 40.0
_USUAL_LINES = 3  # so that the formulas of most phases begin at one height
_SHORT = 300  # pixels of height below which room is scarce
_LEAST_WIDE, _LEAST_HIGH = 380, 240  # pixels in which the working of any phase can be read
_BROADEST = 0.7  # of an average letter, in parts of the size
_LARGE = 0.7  # scale of the equations from which all may be said of a phase
_BETWEEN = 12  # pixels between a name and its number
_FOOT = 10  # pixels below the last line
_STROKE = 14  # pixels around the stroke over the lines at the foot

Areas = tuple[tuple[str, QRectF], ...]


def paint_working(painter: QPainter, scene: Scene, size: QSizeF) -> Areas:
    """Paint the working in (0, 0, size); return where each quantity stands."""
    scale = _enlarged(size) if scene.options.presenting else 1.0
    painter.save()
    painter.scale(scale, scale)
    areas = _Working(painter, scene, QSizeF(size.width() / scale, size.height() / scale)).paint()
    painter.restore()
    return areas if scale == 1.0 else tuple((name, _scaled(area, scale)) for name, area in areas)


def _enlarged(size: QSizeF) -> float:
    """Say how many times as large the working can be for a room, so that its words have a place."""
    return min(max(min(size.width() / _LEAST_WIDE, size.height() / _LEAST_HIGH), 1.0), 3.0)


class _Kept(NamedTuple):
    """What is said beside the equations."""

    explanation: str
    changes: bool
    check: bool
    lineage: bool
    heading: bool


class _Working:
    """One painting: what its parts share."""

    def __init__(self, painter: QPainter, scene: Scene, size: QSizeF) -> None:
        self.painter = painter
        self.scene = scene
        self.digits = scene.options.digits
        self.colors: Colors = theme.colors(scene.options.theme)
        self.size = size
        self.width = size.width() - 2 * MARGIN
        self.short = size.height() < _SHORT
        self.working: Working = working_of(
            scene.moment, scene.experiment.data, self.digits, scene.options.covered
        )
        self.foot = {"check": self._check(), "lineage": self._lineage()}

    def paint(self) -> Areas:
        hints = QPainter.RenderHint
        self.painter.setRenderHints(hints.Antialiasing | hints.TextAntialiasing)
        if not self.scene.transparent:
            self.painter.fillRect(QRectF(QPointF(), self.size), theme.color(self.colors.surface))
        kept = self._kept()
        if kept.heading:
            heading = PHASES[self.scene.moment.phase][0]
            self._text(QPointF(MARGIN, 27), heading, theme.SMALL_SIZE, bold=True)
        self.painter.setPen(theme.color(self.colors.text))
        self._paragraph(kept.explanation)[0].draw(self.painter, QPointF())
        rows = self._changes(self._words_end(kept)) if kept.changes else ()
        bottom = self.size.height() - _FOOT
        for name in ("lineage", "check"):
            if getattr(kept, name):
                said = name != "check" or self.working.check is not None
                bottom = self._below(bottom, self.foot[name], said=said)
        return (*rows, *self._equations(*self._room(kept)))

    def _kept(self) -> _Kept:
        """Choose what is said beside the equations: these have their room first.

        So where there is little, the rest goes one by one until they are whole, else readable.
        """
        choices = list(self._choices())
        passes = (WHOLE, _LARGE, choices[:2]), (WHOLE, 0.0, choices), (READABLE, 0.0, choices)
        for most, least, some in passes:
            for kept in some:
                _, scale, brevity = self._laid_out(*self._room(kept))
                if brevity <= most and scale >= least:
                    return kept
        return choices[-1]

    def _choices(self) -> Iterator[_Kept]:
        """Yield what may be said, less and less."""
        kept = _Kept(explain(self.working), changes=True, check=True, lineage=True, heading=True)
        yield kept
        for less in (
            {"explanation": summarize(self.working)},
            *({"explanation": ""}, {"check": False}, {"lineage": False}),
            *({"changes": False}, {"heading": False}),
        ):
            kept = kept._replace(**less)
            yield kept

    def _room(self, kept: _Kept) -> tuple[float, float]:
        """Return where the equations begin and end, if so much is said beside them."""
        top = self._words_end(kept)
        if kept.changes:
            top += len(self.working.became) * self._row + (5 if self.short else 10)
        foot = sum(self._high(lines) for name, lines in self.foot.items() if getattr(kept, name))
        return top, self.size.height() - _FOOT - foot

    def _words_end(self, kept: _Kept) -> float:
        """Return where heading and explanation end."""
        if not kept.explanation:
            return _TOP if kept.heading else _TOP / 3
        end = self._paragraph(kept.explanation)[1]
        usual = _TOP + (_USUAL_LINES - self.short) * (self._words_size + 5)
        return end if self.working.became or self.short else max(end, usual)

    @property
    def _words_size(self) -> int:
        return theme.TEXT_SIZE + (0 if self.short else 1)

    @property
    def _row(self) -> int:
        """How high a row of changes is."""
        return theme.TEXT_SIZE + (4 if self.short else 8)

    def _paragraph(self, text: str) -> tuple[QTextLayout, float]:
        return paragraph(text, self._words_size, (MARGIN, _TOP), self.width)

    def _changes(self, y: float) -> Areas:
        """Paint what became of error and losses, in columns; return where they stand."""
        lit, areas = marks(self.scene.options, self.scene.moment.plan), []
        for change in self.working.became:
            place = QRectF(MARGIN, y, self.width, self._row)
            if change.name in lit:
                around = place.adjusted(-4, 0, 4, 0)
                paint_mark(self.painter, lit[change.name], around, self.colors, 1.0)
            name, shown = self._named(change)
            self._text(QPointF(MARGIN, y + self._row - 5), name, theme.TEXT_SIZE)
            self._text(place, shown, theme.TEXT_SIZE, bold=True, ink=True)
            areas.append((change.name, place))
            y += self._row
        return tuple(areas)

    def _named(self, change: UpdateChange) -> tuple[str, str]:
        """Return a name and what became of its number; its symbol where few digits would fit."""
        font, strong = (theme.text_font(theme.TEXT_SIZE, bold=bold) for bold in (False, True))
        few = min(self.digits, DEFAULT_DIGITS)
        usual = change._replace(after=change.before, has_come=True)  # the same before it has come
        wide = text_width(strong, describe_change(usual, few))
        for name in (CHANGES[change.name], curve_name(change.name)):
            room = self.width - _BETWEEN - text_width(font, name)
            if wide <= room:
                break
        return name, _shown(change, self.digits, room)

    def _laid_out(self, top: float, bottom: float) -> LaidOut:
        options = self.scene.options
        room = self.width, max(bottom - top, 1.0)
        return laid_out(
            self.scene.moment.at_rest, options.digits, options.covered, options.theme, room
        )

    def _equations(self, top: float, bottom: float) -> Areas:
        """Paint the equations as large as the room allows; return where each quantity stands."""
        spread, scale, _ = self._laid_out(top, bottom)
        areas = tuple(spread.areas(MARGIN, top, scale))
        lit = marks(self.scene.options, self.scene.moment.plan)
        for name, area in areas:
            if name in lit:
                around = area.adjusted(-3, -1, 3, 1)
                paint_mark(self.painter, lit[name], around, self.colors, 1.0)
        self.painter.save()
        self.painter.translate(MARGIN, top)
        self.painter.scale(scale, scale)
        spread.paint(self.painter, 0, 0, self._strength)
        self.painter.restore()
        return areas

    def _strength(self, start: float) -> float:
        """Say how far what begins to at a part of the motion has appeared."""
        return faded_in(self.scene.progress, start)

    def _check(self) -> Lines:
        """Return what a nudge of the weight says, which has its room before it is said."""
        check = check_of(self.scene.moment.at_rest, self.scene.options.covered)
        if check is None:
            return ()
        nudge, verdict, agrees = describe_check(check, self.digits)
        sign, tint = {
            True: ("✓ ", self.colors.forward),
            False: ("✗ ", self.colors.negative),
            None: ("", self.colors.quiet),
        }[agrees]
        return (*wrapped(nudge, None, self.width), *wrapped(sign + verdict, tint, self.width))

    def _lineage(self) -> Lines:
        """Return what the selected quantity came from and what uses it."""
        name = self.scene.options.selected
        if name is None:
            return ()
        origin, use = describe_lineage(name, self.scene)
        if self.short:
            return wrapped(f"{origin}. {use}", None, self.width)
        return (*wrapped(origin, None, self.width), *wrapped(use, None, self.width))

    @property
    def _pitch(self) -> int:
        return theme.TEXT_SIZE + (4 if self.short else 7)

    def _high(self, lines: Lines) -> float:
        """Return how high lines under a stroke are, with the stroke."""
        return _STROKE + len(lines) * self._pitch if lines else 0

    def _below(self, bottom: float, lines: Lines, *, said: bool) -> float:
        """Paint lines under a stroke, the last at the bottom; return where they begin."""
        top = bottom - self._high(lines)
        if not said:
            return top
        if lines:
            self.painter.setPen(theme.color(self.colors.line))
            stroke = top + _STROKE - 8
            self.painter.drawLine(QPointF(MARGIN, stroke), QPointF(MARGIN + self.width, stroke))
        for number, (text, tint) in enumerate(lines, 1):
            y = top + _STROKE - 5 + number * self._pitch
            self._text(QPointF(MARGIN, y), text, theme.TEXT_SIZE, tint=tint)
        return top

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


def _scaled(area: QRectF, scale: float) -> QRectF:
    return QRectF(area.topLeft() * scale, area.size() * scale)


def _shown(change: UpdateChange, digits: int, room: float) -> str:
    """Write "before → after" with as many digits as there is room for."""
    font = theme.text_font(theme.TEXT_SIZE, bold=True)
    return fitted_text(partial(describe_change, change), digits, font, room)
