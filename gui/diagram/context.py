"""What the painters of a diagram share: a scene, a size, and which numbers are to be seen."""

from functools import cached_property

from PySide6.QtCore import QRectF, QSizeF
from PySide6.QtGui import QPainter

from core.network.declared import LINEAR
from core.network.quantities import AFTER, GRADIENT, NEW
from core.network.travels import nodes
from core.step.moment import Moment
from core.workspace.scene import Scene
from gui.base import theme
from gui.base.theme import Colors
from gui.diagram.geometry import Geometry, geometry
from gui.diagram.labels import ShownNumber
from gui.paint.highlight import marks

NODES = nodes(LINEAR)


class DiagramContext:
    """One painting: what its parts share."""

    def __init__(self, painter: QPainter, scene: Scene, size: QSizeF) -> None:
        self.painter = painter
        self.scene = scene
        self.moment: Moment = scene.moment
        self.colors: Colors = theme.colors(scene.options.theme)
        self.size = size
        self.at: Geometry = geometry(
            round(size.width()), round(size.height()), large=scene.options.presenting
        )
        self.unit = self.at.unit
        self.type_size = self.at.type_size
        self.lit = marks(scene.options, self.moment.plan)

    def shown(self, name: str) -> ShownNumber | None:
        """Return a number that has its place: computed, and its value has landed.

        After the update the nodes show what the new weights make of the sample.
        """
        again = f"{AFTER}{name}"
        if again in self.moment.after and self.has_come(again):
            name = again
        return ShownNumber(name, self.scene.visible(name)) if self.has_come(name) else None

    def weight(self, name: str) -> ShownNumber:
        """Return the weight on an edge: the old one while it is updated, then the new."""
        new = f"{NEW}{name}"
        if self.moment.known(new) is not None and not self.moment.is_active(new):
            name = new
        return ShownNumber(name, self.scene.visible(name))

    def has_come(self, name: str) -> bool:
        """Say whether a number is computed and its value has landed."""
        return self.moment.knows(name)

    @cached_property
    def accent(self) -> str:
        """The colour of what the phase computes."""
        backward = any(
            name.startswith((GRADIENT, NEW)) for name in self.moment.plan.phases[self.moment.phase]
        )
        return self.colors.backward if backward else self.colors.forward

    def rows_of(self, name: str) -> list[QRectF]:
        """Return the lines in the box of a weight: its value, a new one, its gradient."""
        updating = self.moment.is_active(f"{NEW}{name}")
        rows = 3 if updating else 2
        inner = self.box_of(name).adjusted(
            4 * self.unit, 3 * self.unit, -4 * self.unit, -3 * self.unit
        )
        step = inner.height() / rows
        return [
            QRectF(inner.left(), inner.top() + i * step, inner.width(), step) for i in range(rows)
        ]

    def box_of(self, name: str) -> QRectF:
        """Return the box of a weight; while it is updated it is larger, but not past the middle."""
        box = self.at.boxes[name]
        if not self.moment.is_active(f"{NEW}{name}"):
            return box
        middle, above = self.at.centres["x"].y(), self.at.is_above(name)
        room = (middle - box.bottom() if above else box.top() - middle) - self.unit
        inward = min(box.height() / 4, max(room, 0.0))
        outward = box.height() / 2 - inward
        return (
            box.adjusted(0, -outward, 0, inward) if above else box.adjusted(0, -inward, 0, outward)
        )

    def lower_half(self, name: str) -> QRectF:
        """Return where the number of a node stands, under its symbol."""
        rim = self.at.node(name)
        lower = QRectF(rim.left(), rim.top() + rim.height() * 0.5, rim.width(), rim.height() * 0.3)
        aside = (1 if name == "loss" else 4) * self.unit  # only that one is a square
        return lower.adjusted(aside, 0, -aside, 0)
