"""The picture of the network at one moment: a pure function of scene and size."""

from collections.abc import Callable

from PySide6.QtCore import QLineF, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen

from core.moment import Moment
from core.network import Weights
from core.numerals import format_number
from core.rules import Rule
from core.scene import Scene
from core.working import STALE_PHASES
from gui import mathtext, theme
from gui.diagram.edges import paint_arrow, paint_edge
from gui.diagram.geometry import COLUMNS, EDGES, NODE_RADIUS, Geometry, geometry
from gui.diagram.labels import change, law, number
from gui.diagram.motion import bands, has_landed, touched
from gui.diagram.travellers import paint_travellers
from gui.highlight import marks, paint_mark
from gui.mathtext import Piece
from gui.texts import HEADINGS, STALE_LABEL
from gui.theme import Colors

_NODES = ("x", "h1", "h2", "y_hat")


def paint_diagram(painter: QPainter, scene: Scene, size: QSizeF) -> None:
    """Paint the diagram in the rectangle (0, 0, size)."""
    _Diagram(painter, scene, size).paint()


class _Diagram:
    """One painting: what its parts share."""

    def __init__(self, painter: QPainter, scene: Scene, size: QSizeF) -> None:
        self.painter = painter
        self.scene = scene
        self.moment: Moment = scene.moment
        self.colors: Colors = theme.colors(scene.look.theme)
        self.size = size
        self.at: Geometry = geometry(round(size.width()), round(size.height()))
        self.unit = self.at.unit
        self.type_size = self.at.type_size
        self.touched = touched(scene.moment.phase)
        self.lit = marks(scene.look, self.moment.rule)
        self.backward = any(self.moment.is_active(name) for name in _BACKWARD)

    def paint(self) -> None:
        self.painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not self.scene.bare:
            self.painter.fillRect(QRectF(QPointF(), self.size), theme.color(self.colors.ground))
        self._headings()
        self._bands()
        self._target_line()
        self._error_edge()
        for name, value in self.moment.weights._asdict().items():
            self._edge(name, value)
        for name in _NODES:
            self._node(name)
        self._loss_node()
        for name in EDGES:
            self._box(name)
        for name, where in self.at.gradients.items():
            self._gradient(name, where)
        self._stale_input()
        paint_travellers(self.painter, self.scene, self.at)

    def _known(self, name: str) -> float | None:
        """Return a number that is to be seen: computed, and its value has landed.

        After the update the nodes show what the new weights make of the sample.
        """
        again = f"after_{name}"
        if again in self.moment.after and self._has_come(again):
            return self.moment.known(again)
        return self.moment.known(name) if self._has_come(name) else None

    def _has_come(self, name: str) -> bool:
        if self.moment.known(name) is None:
            return False
        phase, progress = self.moment.phase, self.scene.progress
        return not self.moment.is_active(name) or has_landed(phase, name, progress)

    def _strength(self, *names: str) -> float:
        """Return how strongly strokes show: what the phase does not touch is dimmed."""
        return 1.0 if self.touched.intersection(names) else 0.35

    def _mark(self, name: str, place: QRectF, *, wider: float = 2.0, corner: float = 5.0) -> None:
        """Light what is pointed at or selected, and what belongs to that."""
        for shown in (name, f"new_{name}", f"after_{name}"):
            if shown in self.lit:
                by = wider * self.unit
                around = place.adjusted(-by, -by, by, by)
                paint_mark(
                    self.painter, self.lit[shown], around, self.colors, self.unit, corner=corner
                )
                return

    def _bands(self) -> None:
        """Paint a broad band along the lines that the phase's values follow."""
        pen = QPen(theme.color(self.accent, 0.16), 13 * self.unit)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        self.painter.setPen(pen)
        for a, b in bands(self.moment.phase, self.at):
            self.painter.drawLine(a, b)

    @property
    def accent(self) -> str:
        return self.colors.backward if self.backward else self.colors.forward

    def _headings(self) -> None:
        font = theme.text_font(max(11 * self.unit, theme.SMALL_SIZE), bold=True)
        for name in COLUMNS:
            centre = self.at.headings[name]
            where = QRectF(centre.x() - 80, centre.y() - 10, 160, 20)
            tint = theme.color(self.colors.quiet)
            mathtext.paint_text(self.painter, HEADINGS[name], where, font, tint)

    def _edge(self, name: str, weight: float) -> None:
        sign = self.colors.positive if weight >= 0 else self.colors.negative
        tint = theme.color(sign, 0.75 * self._strength(name))
        text = theme.color(self.colors.text)
        paint_edge(self.painter, self.at.edges[name], weight, tint, text, self.unit)

    def _node(self, name: str) -> None:
        rim = self.at.node(name)
        self._mark(name, rim, wider=6, corner=NODE_RADIUS + 6)
        self._frame(name)
        self.painter.drawEllipse(rim)
        self._symbol_and_value(name, rim)

    def _loss_node(self) -> None:
        rim = self.at.node("loss")
        self._mark("loss", rim, wider=6, corner=15)
        self._frame("loss")
        self.painter.drawRoundedRect(rim, 10 * self.unit, 10 * self.unit)
        self._symbol_and_value("loss", rim)

    def _frame(self, name: str) -> None:
        """Set pen and brush for an outline; the active one stands out."""
        active = self.moment.is_active(name) or self.moment.is_active(f"after_{name}")
        tint = self.accent if active else self.colors.line
        strength = self._strength(name.removeprefix("new_").removeprefix("dL_d"))
        self.painter.setPen(
            QPen(theme.color(tint, max(strength, 0.6)), (2.5 if active else 1.5) * self.unit)
        )
        self.painter.setBrush(
            QBrush(theme.color(self.colors.active if active else self.colors.surface))
        )

    def _symbol_and_value(self, name: str, rim: QRectF) -> None:
        upper = QRectF(rim.left(), rim.top() + rim.height() * 0.12, rim.width(), rim.height() * 0.4)
        lower = QRectF(rim.left(), rim.top() + rim.height() * 0.5, rim.width(), rim.height() * 0.3)
        lower.adjust(4 * self.unit, 0, -4 * self.unit, 0)
        tint = theme.color(self.colors.text)
        mathtext.paint(self.painter, mathtext.symbol(name), upper, self.type_size * 1.25, tint)
        value = self._known(name)
        if value is None:
            self._dot(lower.center())
        else:
            label = self._fitted(lambda digits: (number(value, digits),), lower.width())
            mathtext.paint(self.painter, label, lower, self.type_size, tint)

    def _box(self, name: str) -> None:
        """Paint the weight on its edge, its new value below it while it changes, its gradient."""
        gradient, new = f"dL_d{name}", f"new_{name}"
        updating = self.moment.is_active(new)
        box = self.at.boxes[name]
        rows = 3 if updating else 2
        grown = box.height() * (rows / 2 - 1) / 2
        box = box.adjusted(0, -grown, 0, grown)
        self._frame(gradient if self.moment.is_active(gradient) else new)
        self.painter.drawRoundedRect(box, 6 * self.unit, 6 * self.unit)
        inner = box.adjusted(4 * self.unit, 3 * self.unit, -4 * self.unit, -3 * self.unit)
        step = inner.height() / rows
        places = [
            QRectF(inner.left(), inner.top() + i * step, inner.width(), step) for i in range(rows)
        ]
        self._mark(name, places[0])
        old = self.moment.number(name)
        value = old if updating else getattr(self.moment.weights, name)
        label = self._equals(name, value, places[0].width())
        mathtext.paint(self.painter, label, places[0], self.type_size, self._sign_tint(value))
        if updating:
            self._new_weight(new, places[1])
        self._gradient(gradient, places[-1])

    def _new_weight(self, new: str, where: QRectF) -> None:
        value = self._known(new)
        if value is None:
            self._dot(where.center())
            return
        label = self._fitted(
            lambda digits: (mathtext.figure(f"→ {format_number(value, digits)}"),), where.width()
        )
        mathtext.paint(self.painter, label, where, self.type_size * 1.1, self._sign_tint(value))

    def _sign_tint(self, value: float) -> QColor:
        return theme.color(self.colors.positive if value >= 0 else self.colors.negative)

    def _stale_input(self) -> None:
        """Say at x that the notebook's rule takes 99 in its place."""
        if self.moment.rule is Rule.NOTEBOOK and self.moment.phase in STALE_PHASES:
            x = self.at.node("x")
            where = QRectF(x.left() - 30, x.bottom() + 4, x.width() + 60, self.type_size * 1.5)
            font = theme.text_font(self.type_size * 0.93, bold=True)
            mathtext.paint_text(
                self.painter, STALE_LABEL, where, font, theme.color(self.colors.negative)
            )

    def _gradient(self, name: str, where: QRectF) -> None:
        value = self._known(name)
        if name in self.at.gradients and self.moment.is_active(name):
            self._frame(name)
            self.painter.drawRoundedRect(where.adjusted(0, -3, 0, 3), 6 * self.unit, 6 * self.unit)
        self._mark(name, where)
        if value is None:
            self._dot(where.center())
            return
        label = self._equals(name, value, where.width())
        tint = theme.color(self.colors.backward)
        mathtext.paint(self.painter, label, where, self.type_size * 0.93, tint)

    def _error_edge(self) -> None:
        pen = QPen(theme.color(self.colors.quiet, 0.7), 1.6 * self.unit)
        paint_arrow(self.painter, *self.at.error_edge, pen, 4.5 * self.unit)
        value = self._known("error")
        self._mark("error", self.at.error)
        if value is None:
            self._dot(self.at.error.center())
            return
        old = self.moment.numbers.error if self._has_come("after_error") else None
        label = self._fitted(
            lambda digits: mathtext.equals("error", change(old, value, digits)),
            self.at.error.width(),
        )
        tint = theme.color(self.accent if self.moment.is_active("error") else self.colors.text)
        mathtext.paint(self.painter, label, self.at.error, self.type_size, tint)

    def _target_line(self) -> None:
        rim, target = self.at.node("loss"), self.at.target
        quiet = theme.color(self.colors.quiet, 0.8)
        self.painter.setPen(QPen(quiet, 1.4 * self.unit, Qt.PenStyle.DashLine))
        x = rim.center().x()
        self.painter.drawLine(
            QLineF(x, target.top() - 4 * self.unit, x, rim.bottom() + 4 * self.unit)
        )
        upper = QRectF(target.topLeft(), QSizeF(target.width(), target.height() / 2))
        value = self._known("y")
        self._mark("y", upper)
        tint = theme.color(self.colors.text)
        if value is not None:
            label = self._equals("y", value, upper.width())
            mathtext.paint(self.painter, label, upper, self.type_size, tint)
        if says := law(self.scene):
            lower = upper.translated(0, upper.height())
            small = theme.text_font(self.type_size * 0.85)
            mathtext.paint_text(self.painter, says, lower, small, theme.color(self.colors.quiet))

    def _dot(self, at: QPointF) -> None:
        """Paint the faint dot of a number that is not yet computed."""
        self.painter.setPen(Qt.PenStyle.NoPen)
        self.painter.setBrush(theme.color(self.colors.quiet, 0.45))
        self.painter.drawEllipse(at, 2.2 * self.unit, 2.2 * self.unit)

    def _equals(self, name: str, value: float, room: float) -> tuple[Piece, ...]:
        """Return "symbol = number", with as many digits as there is room for."""
        return self._fitted(
            lambda digits: mathtext.equals(name, format_number(value, digits)), room
        )

    def _fitted(self, make: Callable[[int], tuple[Piece, ...]], room: float) -> tuple[Piece, ...]:
        return mathtext.fitted(make, self.scene.look.digits, room, theme.SMALL_SIZE)


_BACKWARD = (
    *("dL_dy_hat", "dL_dh1", "dL_dh2"),
    *(f"{kind}{name}" for name in Weights._fields for kind in ("dL_d", "new_")),
)
