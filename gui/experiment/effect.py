"""What the present step will do to the error on its sample, said before it is done.

By which factor is a forecast, from the first phase on. What the error is stands there once it has
come; what it becomes is called a forecast until the sample has gone forward again.
"""

import math
from collections.abc import Iterator
from functools import lru_cache, partial

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen, QPolygonF, QTextOption
from PySide6.QtWidgets import QWidget

from core.analysis.rate_intervals import first_end, rate_intervals, rate_intervals_around
from core.analysis.stability import Effect, RateInterval, effect
from core.analysis.worst_sample import WorstSample, worst_in_pieces
from core.formulas.masking import BLANK
from core.network.quantities import AFTER
from core.step.moment import Moment
from core.workspace.scene import Scene
from gui.base import theme
from gui.base.layout_direction import keep_direction
from gui.base.overrides import override
from gui.base.theme import Colors
from gui.base.zoom import Zoomable
from gui.experiment.words import (
    EFFECT_AXIS,
    EFFECT_ERROR,
    EFFECT_FORECAST,
    EFFECT_TITLE,
    describe_effect,
    describe_ratio,
    describe_worst_sample,
)
from gui.i18n.language import tr
from gui.paint.effect_fills import effect_brush
from gui.paint.fitted_numbers import fitted_text, text_width
from gui.words.texts import COVERED

HEIGHT = 216
"""Logical pixels: what is longest to say in any language has eight lines."""

_BAR_AT, _BAR = 68.0, 9.0
_SAYS_AT = 98.0
_TOLD = ("y_hat", "error", "loss")
_AT_ONCE = 5_000
"""Samples up to which the worst is looked for in every frame; beyond, in pieces while paused."""


class EffectView(Zoomable, QWidget):
    """Says it in a sentence, and on the axis of learning rates."""

    command = Signal(object)

    work = Signal(object)
    """Long work: an iterator of how much is done, 0 to 1."""

    def __init__(self) -> None:
        super().__init__()
        keep_direction(self)
        self._search: _Search | None = None
        self.setObjectName("effect")
        self.setAccessibleName(tr(EFFECT_TITLE).lower())
        self.setFixedHeight(HEIGHT)
        self._scene: Scene | None = None

    def show_scene(self, scene: Scene) -> None:
        """Show the effect of a scene's step."""
        old, self._scene = self._scene, scene
        if old is not None and _shown(old) == _shown(scene):
            return
        if not scene.playing:
            self.setAccessibleDescription(_says(scene))
        self.update()

    def complete(self) -> None:
        """Do at once what was left for later."""
        seen = self.isVisibleTo(self.window())
        if self._scene is not None and seen and (search := self._sought(self._scene)):
            search.finish()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self._scene is not None:
            search = self._sought(self._scene)
            with self.painting() as painter:
                worst = search.found if search else None
                _Painting(painter, self._scene, self.logical_size.width(), worst).paint()

    def _sought(self, scene: Scene) -> "_Search | None":
        """Return the search for the worst sample of a scene; nothing, where there is no time."""
        few = len(scene.experiment.data) <= _AT_ONCE
        if scene.playing and not few:
            return None
        if self._search is None or not self._search.is_for(scene):
            self._search = _Search(scene)
            if few:
                self._search.finish()
            else:
                self.work.emit(self._told(self._search))
        return self._search

    def _told(self, search: "_Search") -> Iterator[float]:
        yield from search.going_on
        self.update()


class _Search:
    """Looks for the sample whose error an update would multiply by most, at a step's weights."""

    def __init__(self, scene: Scene) -> None:
        moment = scene.moment
        self._data = scene.experiment.data
        self._tried = moment.plan, moment.old_weights, moment.lr
        self.found: WorstSample | None = None
        self.going_on = self._look()

    def is_for(self, scene: Scene) -> bool:
        """Say whether a scene has the same update to try, and the same samples."""
        moment = scene.moment
        tried = moment.plan, moment.old_weights, moment.lr
        return self._data is scene.experiment.data and self._tried == tried

    def finish(self) -> None:
        """Look at once at what is left."""
        for _ in self.going_on:
            pass

    def _look(self) -> Iterator[float]:
        plan, weights, lr = self._tried
        self.found = yield from worst_in_pieces(plan, weights, self._data, lr)


def _shown(scene: Scene) -> tuple[object, ...]:
    moment = scene.moment
    data = scene.experiment.data
    known = moment.knows("error"), moment.knows("after_error")
    return moment.numbers, moment.lr, moment.rule, data, scene.options, scene.playing, known


def is_covered(scene: Scene) -> bool:
    """Say whether the effect would tell a number that is covered."""
    return scene.covers(*_TOLD, *(f"{AFTER}{name}" for name in _TOLD), "dL_dy_hat")


def _says(scene: Scene) -> str:
    title = f"{tr(title_of(scene.moment)).capitalize()}. {tr(EFFECT_ERROR)}"
    if is_covered(scene):
        return f"{title}: {tr(COVERED)}."
    tried, found = effect_of(scene.moment), stretches_of(scene.moment)
    known = scene.moment.knows("error")
    ratio = describe_ratio(tried, scene.options.digits, known=known)
    says = describe_effect(tried, found, scene.moment.lr, known=known)
    return f"{title}: {ratio}. {says}".strip()


def title_of(moment: Moment) -> str:
    """Name what is shown: a forecast, until the sample has gone forward again."""
    return EFFECT_TITLE if moment.knows("after_error") else EFFECT_FORECAST


def effect_of(moment: Moment) -> Effect:
    """Try the update of a moment's step."""
    n = moment.numbers
    return effect(moment.plan, moment.old_weights, n["x"], n["y"], moment.lr)


def stretches_of(moment: Moment) -> tuple[RateInterval, ...]:
    """Divide an axis of learning rates by what a moment's step would do."""
    n = moment.numbers
    return _intervals(moment.plan, moment.old_weights, n["x"], n["y"], moment.lr)


_intervals = lru_cache(maxsize=8)(rate_intervals_around)


class _Painting:
    """One painting: what its parts share."""

    def __init__(
        self, painter: QPainter, scene: Scene, width: float, worst: WorstSample | None
    ) -> None:
        self.painter = painter
        self.moment = scene.moment
        self.covered = is_covered(scene)
        self.known = scene.moment.knows("error")
        self.width = width
        self.colors: Colors = theme.colors(scene.options.theme)
        self.digits = scene.options.digits
        self.data = scene.experiment.data
        self.worst_sample = worst
        self.tried = effect_of(scene.moment)
        self.found = stretches_of(scene.moment)
        self.worst_end = self._end_for_worst()

    def _end_for_worst(self) -> float | None:
        """Return up to which learning rate the error on the worst sample would shrink."""
        worst, (low, high) = self.worst_sample, (self.found[0].low, self.found[-1].high)
        if worst is None or len(self.data) == 1 or not math.isfinite(worst.ratio):
            return None
        moment = self.moment
        return first_end(
            rate_intervals(moment.plan, moment.old_weights, worst.x, worst.y, low, high)
        )

    def paint(self) -> None:
        self.painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        title = tr(title_of(self.moment))
        self._text(0, title, theme.SMALL_SIZE, self.colors.quiet, bold=True)
        self._text(20, tr(EFFECT_ERROR), theme.TEXT_SIZE, self.colors.text)
        if self.covered:
            self._text(38, f"{BLANK} → {BLANK}", theme.TEXT_SIZE, self.colors.text, bold=True)
            return
        ratio, size = self._fitted_ratio()
        self._text(38, ratio, size, self.colors.text, bold=True)
        self._meter(_BAR_AT)
        says = describe_effect(self.tried, self.found, self.moment.lr, known=self.known)
        worst = describe_worst_sample(
            self.worst_sample, self.data, marked=self.worst_end is not None
        )
        self._paragraph(_SAYS_AT, says, worst)

    def _fitted_ratio(self) -> tuple[str, float]:
        """Return what becomes of the error in as many digits as there is room for."""
        ratio = partial(describe_ratio, self.tried, known=self.known)
        for size in (theme.TEXT_SIZE, theme.SMALL_SIZE):
            font = theme.text_font(size, bold=True)
            text = fitted_text(ratio, self.digits, font, self.width)
            if text_width(font, text) <= self.width:
                break
        return text, size

    def _text(self, y: float, text: str, size: float, tint: str, *, bold: bool = False) -> None:
        self.painter.setFont(theme.text_font(size, bold=bold))
        self.painter.setPen(theme.color(tint))
        where = QRectF(0, y, self.width, size * 1.4)
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        self.painter.drawText(where, flags, text)

    def _paragraph(self, y: float, says: str, more: str) -> None:
        """Say a sentence, and more where there is room for all of that."""
        font = theme.text_font(theme.SMALL_SIZE + 1)
        self.painter.setFont(font)
        self.painter.setPen(theme.color(self.colors.quiet))
        room, text = QRectF(0, y, self.width, HEIGHT - y), f"{says} {more}".strip()
        wraps = int(Qt.TextFlag.TextWordWrap)
        if QFontMetricsF(font).boundingRect(room, wraps, text).height() > room.height():
            text = says
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WordWrap)
        self.painter.drawText(room, text, option)

    def _meter(self, y: float) -> None:
        """Paint the axis: plain where the error shrinks, striped where it grows."""
        for interval in self.found:
            left, right = self._place(interval.low), self._place(interval.high)
            part = QRectF(left, y, max(right - left, 1.0), _BAR)
            self.painter.setPen(Qt.PenStyle.NoPen)
            self.painter.setBrush(effect_brush(interval.verdict, self.colors))
            self.painter.drawRect(part)
        self._mark(self._place(self.moment.lr), y, filled=True)
        if self.worst_end is not None:
            self._mark(self._place(self.worst_end), y, filled=False)
        font = theme.text_font(theme.SMALL_SIZE)
        self.painter.setFont(font)
        self.painter.setPen(theme.color(self.colors.quiet))
        where = QRectF(0, y + _BAR + 2, self.width, 16)
        beside = self._place(self.moment.lr) > self.width / 2  # where the mark is not
        sides = Qt.AlignmentFlag
        side = sides.AlignLeft if beside else sides.AlignRight
        self.painter.drawText(where, side, tr(EFFECT_AXIS))

    def _mark(self, x: float, y: float, *, filled: bool) -> None:
        """Paint a triangle: filled under the bar for the present rate, hollow over it."""
        tip, base = (y + _BAR + 1, y + _BAR + 9) if filled else (y - 1, y - 8)
        ink = theme.color(self.colors.text)
        self.painter.setPen(QPen(ink, 1.2))
        self.painter.setBrush(ink if filled else Qt.BrushStyle.NoBrush)
        self.painter.drawPolygon(
            QPolygonF([QPointF(x, tip), QPointF(x - 5, base), QPointF(x + 5, base)])
        )

    def _place(self, lr: float) -> float:
        """Return where a learning rate stands on the logarithmic axis."""
        low, high = math.log(self.found[0].low), math.log(self.found[-1].high)
        part = (math.log(lr) - low) / (high - low)
        return min(max(part, 0.0), 1.0) * self.width
