"""What each phase touches, and along which ways its values travel."""

from PySide6.QtCore import QPointF

from core.phases import Phase
from gui.diagram.geometry import Geometry

ARRIVED = 0.86
"""The part of a motion after which the value has landed."""

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


def eased(progress: float) -> float:
    """Return how far a traveller has come: slow at both ends, there at `ARRIVED`."""
    t = min(progress / ARRIVED, 1.0)
    return t * t * (3 - 2 * t)


def ways(phase: Phase, at: Geometry) -> list[tuple[QPointF, QPointF]]:
    """Return from where to where the phase's values travel; none where nothing does."""
    edge = at.edges
    out = at.error_edge
    match phase:
        case Phase.H1 | Phase.H2:
            return [edge[f"w{phase[-1]}"]]
        case Phase.Y_HAT:
            return [edge["w3"], edge["w4"]]
        case Phase.LOSS:
            return [out, (at.target.center(), at.node("loss").center())]
        case Phase.DL_DY_HAT:
            return [(out[1], out[0])]
        case Phase.DL_DW4 | Phase.DL_DW3 | Phase.DL_DW2 | Phase.DL_DW1:
            name = phase.removeprefix("dL_d")
            return [(edge[name][1], at.boxes[name].center())]
        case Phase.DL_DH2:
            return [(edge["w4"][1], edge["w4"][0])]
        case Phase.DL_DH1:
            return [(edge["w3"][1], edge["w3"][0])]
        case Phase.AFTER:
            return [*edge.values(), out]
        case _:
            return []
