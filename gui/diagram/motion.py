"""What each phase touches, and along which ways its values travel."""

import math
from dataclasses import dataclass

from PySide6.QtCore import QPointF

from core.arrival import ARRIVED, FORWARD_AGAIN
from core.covering import BLANK
from core.moment import Moment
from core.numerals import format_exact, format_number
from core.phases import Phase
from core.rules import STALE_INPUT, Rule
from core.scene import Scene
from gui.diagram.geometry import EDGES, Geometry
from gui.pace import eased

_ALL = frozenset({"x", "h1", "h2", "y_hat", "loss", "w1", "w2", "w3", "w4", "y"})
_TOUCHED: dict[Phase, frozenset[str]] = {
    Phase.SAMPLE: frozenset({"x", "y"}),
    Phase.H1: frozenset({"x", "w1", "h1"}),
    Phase.H2: frozenset({"x", "w2", "h2"}),
    Phase.Y_HAT: frozenset({"h1", "h2", "w3", "w4", "y_hat"}),
    Phase.LOSS: frozenset({"y_hat", "y", "loss"}),
    Phase.DL_DY_HAT: frozenset({"loss", "y_hat"}),
    Phase.DL_DW4: frozenset({"y_hat", "w4", "h2"}),
    Phase.DL_DW3: frozenset({"y_hat", "w3", "h1"}),
    Phase.DL_DH2: frozenset({"y_hat", "w4", "h2"}),
    Phase.DL_DH1: frozenset({"y_hat", "w3", "h1"}),
    Phase.DL_DW2: frozenset({"h2", "w2", "x"}),
    Phase.DL_DW1: frozenset({"h1", "w1", "x"}),
    Phase.UPDATE_W1: frozenset({"w1"}),
    Phase.UPDATE_W2: frozenset({"w2"}),
    Phase.UPDATE_W3: frozenset({"w3"}),
    Phase.UPDATE_W4: frozenset({"w4"}),
    Phase.UPDATE: frozenset({"w1", "w2", "w3", "w4"}),
    Phase.AFTER: _ALL,
}


def touched(phase: Phase) -> frozenset[str]:
    """Return the nodes and weights that the phase uses or computes; the rest is dimmed."""
    return _TOUCHED[phase]


@dataclass(frozen=True)
class Way:
    """A value's way: a curve from `start` by `bend` to `stop`, in part of the motion.

    It sets off as the product of the numbers `before` and, past the middle, is that of `after`.
    """

    start: QPointF
    bend: QPointF
    stop: QPointF
    before: tuple[str, ...]
    after: tuple[str, ...]
    forward: bool
    within: tuple[float, float] = (0.0, ARRIVED)

    def place(self, progress: float) -> QPointF | None:
        """Return where the value is, or None where it has not set off or has arrived."""
        if not self.within[0] <= progress < self.within[1]:
            return None
        t = eased(progress, *self.within)
        u = 1 - t
        return self.start * (u * u) + self.bend * (2 * u * t) + self.stop * (t * t)

    def value(self, moment: Moment, progress: float) -> float:
        """Return the number that travels."""
        return math.prod(map(moment.number, self._names(progress)))

    def text(self, scene: Scene, digits: int) -> str:
        """Return the number that travels as it is printed; a given one in full.

        What is computed of a covered number would tell it.
        """
        names = self._names(scene.progress)
        if names == ("stale",):
            return format_exact(STALE_INPUT, 1)
        if scene.covers(*names):
            return BLANK
        return format_number(self.value(scene.moment, scene.progress), digits)

    def _names(self, progress: float) -> tuple[str, ...]:
        return self.before if progress < sum(self.within) / 2 else self.after


def bands(phase: Phase, at: Geometry) -> list[tuple[QPointF, QPointF]]:
    """Return the lines that the phase's values follow, to be lit."""
    match phase:
        case Phase.LOSS:
            return [at.error_edge, (at.target.center(), at.node("loss").center())]
        case Phase.DL_DY_HAT:
            return [at.error_edge]
        case Phase.AFTER:
            return [*at.edges.values(), at.error_edge]
        case _:
            lit = touched(phase).intersection(EDGES)
            return [at.edges[name] for name in lit] if "update" not in phase else []


def ways(phase: Phase, rule: Rule, at: Geometry) -> list[Way]:
    """Return how the phase's values travel; none where nothing does."""
    match phase:
        case Phase.H1 | Phase.H2:
            return [_forward(at, f"w{phase[-1]}", ("x",), (phase.value,))]
        case Phase.Y_HAT:
            return _to_output(at, "", (0.0, ARRIVED))
        case Phase.LOSS:
            up = QPointF(at.target.center().x(), at.target.top())
            target = Way(up, up, at.node("loss").center(), ("y",), ("y",), forward=True)
            return [_to_loss(at, "y_hat", "error", (0.0, ARRIVED)), target]
        case Phase.DL_DY_HAT:
            start, stop = at.error_edge[1], at.gradients["dL_dy_hat"].center()
            bend = QPointF(start.x(), stop.y())
            return [Way(start, bend, stop, ("error",), ("dL_dy_hat",), forward=False)]
        case Phase.DL_DH1 | Phase.DL_DH2:
            hidden = phase.removeprefix("dL_d")
            return [_to_hidden(at, hidden)]
        case Phase.DL_DW1 | Phase.DL_DW2 | Phase.DL_DW3 | Phase.DL_DW4:
            return _to_weight(at, phase.removeprefix("dL_d"), rule)
        case Phase.AFTER:
            first = [
                _forward(at, f"w{i}", ("x",), (f"after_h{i}",), FORWARD_AGAIN[0]) for i in (1, 2)
            ]
            last = _to_loss(at, "after_y_hat", "after_error", FORWARD_AGAIN[2])
            return [*first, *_to_output(at, "after_", FORWARD_AGAIN[1]), last]
        case _:
            return []


def _forward(
    at: Geometry,
    edge: str,
    before: tuple[str, ...],
    after: tuple[str, ...],
    within: tuple[float, float] = (0.0, ARRIVED),
) -> Way:
    """Go along an edge, around the box of its weight."""
    start, stop = at.edges[edge]
    return Way(start, at.around(edge), stop, before, after, forward=True, within=within)


def _to_output(at: Geometry, prefix: str, within: tuple[float, float]) -> list[Way]:
    new = "new_" if prefix else ""
    return [
        _forward(at, f"w{w}", (f"{prefix}h{h}",), (f"{new}w{w}", f"{prefix}h{h}"), within)
        for w, h in ((3, 1), (4, 2))
    ]


def _to_loss(at: Geometry, before: str, after: str, within: tuple[float, float]) -> Way:
    start, stop = at.error_edge
    return Way(start, (start + stop) * 0.5, stop, (before,), (after,), forward=True, within=within)


def _to_hidden(at: Geometry, hidden: str) -> Way:
    edge = {"h1": "w3", "h2": "w4"}[hidden]
    stop, start = at.edges[edge]
    gradient = f"dL_d{hidden}"
    return Way(start, at.around(edge), stop, ("dL_dy_hat",), (gradient,), forward=False)


def _to_weight(at: Geometry, weight: str, rule: Rule) -> list[Way]:
    """Let the gradient of the edge's end and the value of its beginning meet at the weight."""
    tail, head = EDGES[weight]
    start, stop = at.edges[weight]
    place = at.place(f"dL_d{weight}").center()
    factor = "stale" if rule is Rule.NOTEBOOK and tail == "x" else tail
    gradient = f"dL_d{head}"
    return [
        Way(origin, QPointF(origin.x(), place.y()), place, (name,), (name,), forward=forward)
        for origin, name, forward in ((stop, gradient, False), (start, factor, True))
    ]
