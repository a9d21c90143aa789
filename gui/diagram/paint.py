"""The picture of the network at one moment: a pure function of scene and size."""

from collections.abc import Callable

from PySide6.QtCore import QRectF, QSizeF
from PySide6.QtGui import QColor, QPainter

from core.base.number_format import LEAST_DIGITS
from core.network.quantities import GRADIENT, NEW, STALE
from core.workspace.scene import Scene
from gui.base import theme
from gui.diagram.context import NODES, DiagramContext
from gui.diagram.geometry import COLUMNS, EDGES
from gui.diagram.labels import ShownNumber, change, law
from gui.diagram.moving_values import paint_travellers
from gui.diagram.strokes import Strokes
from gui.diagram.words import HEADINGS, STALE_LABEL
from gui.i18n.language import tr
from gui.paint import mathtext
from gui.paint.layer import Layer
from gui.paint.mathtext import MathPiece

_FEW = 3
"""Digits that a number has at least beside its symbol."""

_FRAME, _FRAMED = 3.0, 4.0
"""From a frame to what it is around, and to the rows in the box of a weight."""


def paint_diagram(
    painter: QPainter, scene: Scene, size: QSizeF, layer: Layer | None = None
) -> None:
    """Paint the diagram in the rectangle (0, 0, size); a layer keeps what seldom changes."""
    if layer is None or scene.transparent:  # a layer is opaque
        Strokes(painter, scene, size).paint()
    else:
        key = Strokes(painter, scene, size).key()
        layer.paint(painter, size, key, lambda other: Strokes(other, scene, size).paint())
    _Texts(painter, scene, size).paint()


class _Texts(DiagramContext):
    """Paints all texts, and the values on their way."""

    def paint(self) -> None:
        self.painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._headings()
        self._target()
        self._error()
        for name in (*NODES, "loss"):
            self._symbol_and_value(name)
        for name in EDGES:
            self._box(name)
        for name, where in self.at.gradients.items():
            self._gradient(name, self._within(where))
        self._stale_input()
        paint_travellers(self.painter, self.scene, self.at)

    def _headings(self) -> None:
        font = theme.text_font(max(11 * self.unit, theme.SMALL_SIZE), bold=True)
        for name in COLUMNS:
            centre = self.at.headings[name]
            where = QRectF(centre.x() - 80, centre.y() - 10, 160, 20)
            tint = theme.color(self.colors.quiet)
            mathtext.paint_text(self.painter, HEADINGS[name], where, font, tint)

    def _symbol_and_value(self, name: str) -> None:
        rim, lower = self.at.node(name), self.lower_half(name)
        upper = QRectF(rim.left(), rim.top() + rim.height() * 0.12, rim.width(), rim.height() * 0.4)
        tint = self._ink(name)
        size = self.at.node_type
        mathtext.paint(self.painter, mathtext.symbol(name), upper, size * 1.25, tint)
        shown = self.shown(name)
        if shown is not None:
            label = self._fitted(
                lambda digits: (mathtext.figure(shown.text(digits)),), lower.width()
            )
            mathtext.paint(self.painter, label, lower, size, tint)

    def _box(self, name: str) -> None:
        """Paint the weight on its edge, its new value below it while it changes, its gradient."""
        new = f"{NEW}{name}"
        updating = self.moment.is_active(new)
        places = self.rows_of(name)
        weight = self.weight(name)
        row = self._within(places[0], _FRAMED)
        label = self._equals(name, weight, row.width())
        mathtext.paint(self.painter, label, row, self.type_size, self._sign_tint(weight))
        if updating:
            self._new_weight(new, places[1])
        self._gradient(f"{GRADIENT}{name}", self._within(places[-1], _FRAMED))

    def _new_weight(self, new: str, where: QRectF) -> None:
        shown = self.shown(new)
        if shown is not None:
            where = self._within(where, _FRAMED)
            label = self._fitted(
                lambda digits: (mathtext.figure(f"→ {shown.text(digits)}"),), where.width()
            )
            tint = self._sign_tint(shown)
            mathtext.paint(self.painter, label, where, self.type_size * 1.1, tint)

    def _within(self, row: QRectF, already: float = 0.0) -> QRectF:
        """Return the room that a text has: almost up to the frame, of which it is so far off."""
        inset = (_FRAME - already) * self.unit
        return row.adjusted(inset, 0, -inset, 0)

    def _ink(self, name: str) -> QColor:
        """Return the colour of a text; what is shown faintly stays readable."""
        faint = name in self.scene.options.dimmed
        return theme.color(self.colors.quiet if faint else self.colors.text)

    def _sign_tint(self, weight: ShownNumber) -> QColor:
        if not self.scene.options.dimmed.isdisjoint({weight.name, weight.name.removeprefix(NEW)}):
            return theme.color(self.colors.quiet)
        if weight.value is None:
            return theme.color(self.colors.text)
        return theme.color(self.colors.positive if weight.value >= 0 else self.colors.negative)

    def _stale_input(self) -> None:
        """Say at x that the notebook's rule takes 99 in its place."""
        if STALE in self.moment.plan.reads(self.moment.phase):
            x = self.at.node("x")
            where = QRectF(x.left() - 30, x.bottom() + 4, x.width() + 60, self.type_size * 1.5)
            font = theme.text_font(self.type_size * 0.93, bold=True)
            mathtext.paint_text(
                self.painter, tr(STALE_LABEL), where, font, theme.color(self.colors.negative)
            )

    def _gradient(self, name: str, where: QRectF) -> None:
        shown = self.shown(name)
        if shown is not None:
            label = self._equals(name, shown, where.width())
            faint = name in self.scene.options.dimmed
            tint = theme.color(self.colors.quiet if faint else self.colors.backward)
            mathtext.paint(self.painter, label, where, self.type_size * 0.93, tint)

    def _error(self) -> None:
        shown = self.shown("error")
        if shown is None:
            return
        again = shown.name != "error"
        old = ShownNumber("error", self.scene.visible("error")) if again else None
        label = self._fitted(
            lambda digits: mathtext.equals("error", change(old, shown, digits)),
            self.at.error.width(),
        )
        tint = theme.color(self.accent if self.moment.is_active("error") else self.colors.text)
        mathtext.paint(self.painter, label, self.at.error, self.type_size, tint)

    def _target(self) -> None:
        target = self.at.target
        upper = QRectF(target.topLeft(), QSizeF(target.width(), target.height() / 2))
        shown = self.shown("y")
        tint = theme.color(self.colors.text)
        if shown is not None:
            label = self._equals("y", shown, upper.width())
            mathtext.paint(self.painter, label, upper, self.type_size, tint)
        if law(self.scene, LEAST_DIGITS) is not None:
            lower = upper.translated(0, upper.height())
            says = self._fitted(
                lambda digits: (mathtext.words(law(self.scene, digits) or ""),), lower.width()
            )
            tint = theme.color(self.colors.quiet)
            mathtext.paint(self.painter, says, lower, self.type_size * 0.85, tint)

    def _equals(self, name: str, shown: ShownNumber, room: float) -> tuple[MathPiece, ...]:
        """Return "symbol = number", with as many digits as there is room for.

        Where few would be left, there is the number alone: its place says which it is.
        """
        digits = self.scene.options.digits
        for sign in (" = ", "="):
            for count in range(digits, min(digits, _FEW) - 1, -1):
                label = mathtext.equals(name, shown.text(count), sign)
                if mathtext.width(label, theme.SMALL_SIZE) <= room:
                    return label
        return self._fitted(lambda digits: (mathtext.figure(shown.text(digits)),), room)

    def _fitted(
        self, make: Callable[[int], tuple[MathPiece, ...]], room: float
    ) -> tuple[MathPiece, ...]:
        return mathtext.fitted(make, self.scene.options.digits, room, theme.SMALL_SIZE)
