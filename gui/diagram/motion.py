"""Along which ways the values of a phase travel."""

import math

from PySide6.QtCore import QPointF

from core.base.frozen import Frozen
from core.base.number_format import format_exact, format_number
from core.formulas.masking import BLANK
from core.network.plan import StepPlan
from core.network.quantities import GRADIENT, STALE
from core.network.rules import STALE_INPUT
from core.network.travels import Travel, touched, travels
from core.step.arrival import ARRIVED, travel_of
from core.step.moment import Moment
from core.step.phases import Phase
from core.workspace.scene import Scene
from gui.diagram.geometry import EDGES, Geometry
from gui.paint.easing import eased


class Way(Frozen):
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
        if names == (STALE,):
            return format_exact(STALE_INPUT, 1)
        if scene.covers(*names):
            return BLANK
        return format_number(self.value(scene.moment, scene.progress), digits)

    def _names(self, progress: float) -> tuple[str, ...]:
        return self.before if progress < sum(self.within) / 2 else self.after


def bands(plan: StepPlan, phase: Phase, at: Geometry) -> list[tuple[QPointF, QPointF]]:
    """Return the lines that the phase's values follow, to be highlighted."""
    match phase:
        case Phase.LOSS:
            return [at.error_edge, (at.target.center(), at.node("loss").center())]
        case Phase.DL_DY_HAT:
            return [at.error_edge]
        case Phase.AFTER:
            return [*at.edges.values(), at.error_edge]
        case _:
            lit = touched(plan, phase).intersection(EDGES)
            return [at.edges[name] for name in lit] if "update" not in phase else []


def ways(plan: StepPlan, phase: Phase, at: Geometry) -> list[Way]:
    """Return how the phase's values travel; none where nothing does."""
    return [
        _way(travel, at, travel_of(plan, phase, travel.number)) for travel in travels(plan, phase)
    ]


def _way(travel: Travel, at: Geometry, within: tuple[float, float]) -> Way:
    backward = any(name.startswith(GRADIENT) for name in travel.after)
    points = _points(travel, at, backward=backward)
    return Way(*points, travel.before, travel.after, forward=not backward, within=within)


def _points(travel: Travel, at: Geometry, *, backward: bool) -> tuple[QPointF, QPointF, QPointF]:
    """Return the points of a way: to a weight's place, around the box of an edge, by the loss."""
    start, stop = travel.start, travel.stop
    if stop in EDGES:
        origin, place = at.edges[stop][backward], at.place(f"{GRADIENT}{stop}").center()
        return origin, QPointF(origin.x(), place.y()), place
    for edge, ends in EDGES.items():
        if {start, stop} == {*ends}:
            tail, head = at.edges[edge]
            return (head, at.around(edge), tail) if backward else (tail, at.around(edge), head)
    if start == "y":
        up = QPointF(at.target.center().x(), at.target.top())
        return up, up, QPointF(up.x(), at.node("loss").bottom())  # below what comes from the output
    output, loss = at.error_edge
    if not backward:
        return output, (output + loss) * 0.5, loss
    place = at.gradients[f"{GRADIENT}{stop}"].center()
    return loss, QPointF(loss.x(), place.y()), place
