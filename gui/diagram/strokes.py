"""The lines and shapes of a diagram: all that stands behind its texts."""

from collections.abc import Hashable

from PySide6.QtCore import QLineF, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QBrush, QPainter, QPen

from core.network.quantities import AFTER, GRADIENT, NEW
from core.network.travels import touched
from core.workspace.scene import Scene
from gui.base import theme
from gui.diagram.context import NODES, DiagramContext
from gui.diagram.edges import paint_arrow, paint_edge
from gui.diagram.geometry import EDGES
from gui.diagram.motion import bands
from gui.paint.highlight import paint_mark

_FAINT = 0.15


class Strokes(DiagramContext):
    """Paints ground, lines, frames, marks, and the dots of numbers that are still to come."""

    def __init__(self, painter: QPainter, scene: Scene, size: QSizeF) -> None:
        super().__init__(painter, scene, size)
        self.touched = touched(scene.moment.plan, scene.moment.phase)

    def key(self) -> Hashable:
        """Return all that the painting depends on."""
        moment = self.moment
        return (
            *(self.size.toTuple(), self.colors, moment.phase, moment.rule, self._edges()),
            tuple(self.lit.items()),
            self.scene.options.dimmed,
            tuple(name for name in _DOTTED if self.shown(name) is None),
        )

    def paint(self) -> None:
        """Paint them."""
        self.painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not self.scene.transparent:
            self.painter.fillRect(QRectF(QPointF(), self.size), theme.color(self.colors.ground))
        self._bands()
        self._target_line()
        self._error_edge()
        for name, value in self._edges():
            self._edge(name, value)
        for name in NODES:
            self._node(name)
        self._loss_node()
        for name in EDGES:
            self._box(name)
        for name, where in self.at.gradients.items():
            self._gradient(name, where)

    def _strength(self, *names: str) -> float:
        """Return how strongly strokes show: what the phase does not touch is dimmed.

        What is to be shown faintly is so all the more.
        """
        if self.scene.options.dimmed.issuperset(names):
            return _FAINT
        return 1.0 if self.touched.intersection(names) else self.colors.dim

    def _mark(self, name: str, place: QRectF, *, wider: float = 2.0, corner: float = 5.0) -> None:
        """Light what is pointed at or selected, and what belongs to that."""
        for shown in (name, f"{NEW}{name}", f"{AFTER}{name}"):
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
        for a, b in bands(self.moment.plan, self.moment.phase, self.at):
            self.painter.drawLine(a, b)

    def _edges(self) -> tuple[tuple[str, float], ...]:
        """Return each weight as its edge shows it: the new one once that has come."""
        news = ((name, f"{NEW}{name}") for name in EDGES)
        return tuple(
            (name, self.moment.number(new if self.has_come(new) else name)) for name, new in news
        )

    def _edge(self, name: str, weight: float) -> None:
        sign = self.colors.positive if weight >= 0 else self.colors.negative
        tint = theme.color(sign, self._strength(name))
        text = theme.color(self.colors.text)
        paint_edge(self.painter, self.at.edges[name], weight, tint, text, self.unit)

    def _node(self, name: str) -> None:
        rim = self.at.node(name)
        self._mark(name, rim, wider=6, corner=self.at.radius / self.unit + 6)
        self._frame(name)
        self.painter.drawEllipse(rim)
        self._dot(name, self.lower_half(name))

    def _loss_node(self) -> None:
        rim = self.at.node("loss")
        self._mark("loss", rim, wider=6, corner=15)
        self._frame("loss")
        self.painter.drawRoundedRect(rim, 10 * self.unit, 10 * self.unit)
        self._dot("loss", self.lower_half("loss"))

    def _frame(self, name: str) -> None:
        """Set pen and brush for an outline; the active one stands out."""
        active = self.moment.is_active(name) or self.moment.is_active(f"{AFTER}{name}")
        tint = self.accent if active else self.colors.line
        strength = self._strength(name.removeprefix(NEW).removeprefix(GRADIENT))
        shown = strength if strength == _FAINT else max(strength, self.colors.dim_frame)
        self.painter.setPen(QPen(theme.color(tint, shown), (2.5 if active else 1.5) * self.unit))
        self.painter.setBrush(
            QBrush(theme.color(self.colors.active if active else self.colors.surface))
        )

    def _box(self, name: str) -> None:
        gradient, new = f"{GRADIENT}{name}", f"{NEW}{name}"
        places = self.rows_of(name)
        self._frame(gradient if self.moment.is_active(gradient) else new)
        self.painter.drawRoundedRect(self.box_of(name), 6 * self.unit, 6 * self.unit)
        self._mark(name, places[0])
        if self.moment.is_active(new):
            self._dot(new, places[1])
        self._gradient(gradient, places[-1])

    def _gradient(self, name: str, where: QRectF) -> None:
        if name in self.at.gradients and self.moment.is_active(name):
            self._frame(name)
            self.painter.drawRoundedRect(where.adjusted(0, -3, 0, 3), 6 * self.unit, 6 * self.unit)
        self._mark(name, where)
        self._dot(name, where)

    def _error_edge(self) -> None:
        pen = QPen(theme.color(self.colors.quiet, 0.7), 1.6 * self.unit)
        paint_arrow(self.painter, *self.at.error_edge, pen, 4.5 * self.unit)
        self._mark("error", self.at.error)
        self._dot("error", self.at.error)

    def _target_line(self) -> None:
        rim, target = self.at.node("loss"), self.at.target
        quiet = theme.color(self.colors.quiet, 0.8)
        self.painter.setPen(QPen(quiet, 1.4 * self.unit, Qt.PenStyle.DashLine))
        x = rim.center().x()
        self.painter.drawLine(
            QLineF(x, target.top() - 4 * self.unit, x, rim.bottom() + 4 * self.unit)
        )
        self._mark("y", QRectF(target.topLeft(), QSizeF(target.width(), target.height() / 2)))

    def _dot(self, name: str, where: QRectF) -> None:
        """Paint a faint dot where a number is not yet computed."""
        if self.shown(name) is None:
            self.painter.setPen(Qt.PenStyle.NoPen)
            self.painter.setBrush(theme.color(self.colors.quiet, 0.45))
            self.painter.drawEllipse(where.center(), 2.2 * self.unit, 2.2 * self.unit)


_DOTTED = (
    *(*NODES, "loss", "error"),
    *(f"{GRADIENT}{name}" for name in NODES if name != "x"),
    *(f"{kind}{name}" for name in EDGES for kind in (GRADIENT, NEW)),
)
"""The numbers in whose place there can be a dot."""
