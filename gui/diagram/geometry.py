"""Where everything in the diagram stands, for a given size."""

from functools import cache

from PySide6.QtCore import QPointF, QRectF

from core.base.frozen import Frozen
from core.network.declared import LINEAR
from core.network.quantities import GRADIENT
from core.network.travels import edges

WIDTH, HEIGHT = 680.0, 404.0  # the sketch's own units; all else scales from them
MOST_STRETCH = 1.75
NODE_RADIUS, LARGE_NODE_RADIUS = 36.0, 48.0
BOX = (170.0, 48.0)
TYPE_SIZE, LEAST_TYPE_SIZE = 15.0, 11.0
LEAST_RADIUS = 2.35
"""Of a node, in sizes of its type: its symbol and its number have room under one another."""

MOST_LARGER = 1.6
_EDGE = 4.0  # pixels between a text and what ends its room
_HEADING = 0.6  # half of the height of a heading, in parts of its size
MOST_OF_EDGE, MOST_OF_LARGE_EDGE = 0.82, 0.88  # that a box may cover

_CENTRES = {
    "x": (70, 210),
    "h1": (280, 104),
    "h2": (280, 316),
    "y_hat": (490, 210),
    "loss": (620, 210),
}
EDGES = edges(LINEAR)
COLUMNS = {"input": "x", "hidden": "h1", "output": "y_hat", "loss": "loss"}


class Geometry(Frozen):
    """Centres, boxes and lines in pixels; `unit` is the size of one pixel of the sketch."""

    unit: float
    radius: float
    type_size: float
    node_type: float
    """The size of the type in a node: as large as there is room for."""
    centres: dict[str, QPointF]
    headings: dict[str, QPointF]
    edges: dict[str, tuple[QPointF, QPointF]]
    boxes: dict[str, QRectF]
    error_edge: tuple[QPointF, QPointF]
    error: QRectF
    target: QRectF
    gradients: dict[str, QRectF]

    def node(self, name: str) -> QRectF:
        """Return the square around a node."""
        centre, size = self.centres[name], 2 * self.radius
        return QRectF(centre.x() - self.radius, centre.y() - self.radius, size, size)

    def is_above(self, edge: str) -> bool:
        """Say whether the box of an edge lies in the upper half."""
        return self.boxes[edge].center().y() < self.centres["x"].y()

    def around(self, edge: str) -> QPointF:
        """Return the point towards which a way along an edge bends, to pass outside its box."""
        (a, b), box = self.edges[edge], self.boxes[edge]
        slope = abs((b.y() - a.y()) / ((b.x() - a.x()) or 1.0))
        clear = (box.height() + box.width() * slope) / 2 + self.type_size
        return (a + b) * 0.5 + QPointF(0, 2 * (-clear if self.is_above(edge) else clear))

    def place(self, name: str) -> QRectF:
        """Return the rectangle in which the number of that name is shown."""
        if name in EDGES:
            box = self.boxes[name]
            return QRectF(box.topLeft(), QPointF(box.right(), box.center().y()))
        if name.removeprefix(GRADIENT) in EDGES:
            box = self.boxes[name.removeprefix(GRADIENT)]
            return QRectF(QPointF(box.left(), box.center().y()), box.bottomRight())
        if name in self.gradients:
            return self.gradients[name]
        return {"y": self.target, "error": self.error}.get(name) or self.node(name)


@cache
def geometry(width: int, height: int, *, large: bool = False) -> Geometry:
    """Lay the diagram out in a number of pixels: scaled as a whole, and stretched sideways.

    `large` is for a room: type takes what the stretching gives.
    """
    unit = min(width / WIDTH, height / HEIGHT)
    stretch = min(width / (WIDTH * unit), MOST_STRETCH)
    left = (width - WIDTH * unit * stretch) / 2
    top = (height - HEIGHT * unit) / 2

    def at(x: float, y: float) -> QPointF:
        return QPointF(left + x * unit * stretch, top + y * unit)

    def box(centre: QPointF, w: float, h: float) -> QRectF:
        return QRectF(centre.x() - w * unit / 2, centre.y() - h * unit / 2, w * unit, h * unit)

    larger = min(stretch * 1.05, MOST_LARGER) if large else 1.0
    type_size = max(TYPE_SIZE * unit * larger, LEAST_TYPE_SIZE)
    em = type_size / TYPE_SIZE
    usual = LARGE_NODE_RADIUS if large else NODE_RADIUS
    radius = max(usual * unit, LEAST_RADIUS * LEAST_TYPE_SIZE)
    visible = (_CENTRES["h1"][0] - _CENTRES["x"][0]) * unit * stretch - 2 * radius
    most = MOST_OF_LARGE_EDGE if large else MOST_OF_EDGE
    box_size = (min(BOX[0] * em, visible * most) / unit, BOX[1] * em / unit)
    centres = {name: at(*place) for name, place in _CENTRES.items()}
    row = max(15 * unit, 0.75 * type_size)  # from a node's rim to the middle of its gradient
    heading = at(0, 22).y()
    least = heading + _HEADING * max(11 * unit, LEAST_TYPE_SIZE) + _EDGE + 2 * row + radius
    if (lack := least - centres["h1"].y()) > 0:
        centres["h1"] += QPointF(0, lack)
        centres["h2"] -= QPointF(0, lack)
    rim = radius + 3 * unit
    edges = {name: _between(centres[a], centres[b], rim) for name, (a, b) in EDGES.items()}
    error_edge = _between(centres["y_hat"], centres["loss"], rim)
    beside = QPointF(0, radius + row)
    boxes = {name: box((a + b) * 0.5, *box_size) for name, (a, b) in edges.items()}

    def row_at(centre: QPointF, wide: float, left: float = _EDGE, *, high: float = 20) -> QRectF:
        """Leave room around a point, scaled as the type, as far as there is any on both sides."""
        half = min(wide * em / 2, centre.x() - left, width - _EDGE - centre.x())
        tall = high * em
        return QRectF(centre.x() - half, centre.y() - tall / 2, 2 * half, tall)

    above = (error_edge[0] + error_edge[1]) * 0.5 - QPointF(0, max(50 * unit, radius + 0.9 * row))
    below = centres["y_hat"] + beside + QPointF(34 * unit, 0)
    goal = centres["loss"] + QPointF(0, 104 * unit)
    return Geometry(
        unit=unit,
        radius=radius,
        type_size=type_size,
        node_type=max(min(type_size, radius / LEAST_RADIUS), LEAST_TYPE_SIZE),
        centres=centres,
        headings={name: QPointF(centres[over].x(), heading) for name, over in COLUMNS.items()},
        edges=edges,
        boxes=boxes,
        error_edge=error_edge,
        error=row_at(above, 172, boxes["w3"].right() + _EDGE),
        target=row_at(goal, 120, high=42),
        gradients={
            "dL_dh1": row_at(centres["h1"] - beside, 180),
            "dL_dh2": row_at(centres["h2"] + beside, 180),
            "dL_dy_hat": row_at(below, 150, boxes["w4"].right() + _EDGE),
        },
    )


def _between(a: QPointF, b: QPointF, rim: float) -> tuple[QPointF, QPointF]:
    """Shorten the line from centre to centre so that it starts and ends at the nodes' rims."""
    way = b - a
    length = (way.x() ** 2 + way.y() ** 2) ** 0.5 or 1.0
    off = way * (rim / length)
    return a + off, b - off
