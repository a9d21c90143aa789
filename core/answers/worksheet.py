"""A worksheet: which phases of which steps are to be worked out, and what is given for that."""

from collections.abc import Callable, Iterable

from core.base.frozen import Frozen, asdict, replace
from core.base.overrides import override
from core.base.problems import Problem
from core.network.quantities import AFTER, NEW
from core.network.rules import Rule
from core.step.moment import Moment
from core.step.phases import Phase, phases_of

MOST_STEPS_ON_PAPER = 100
"""Steps on one worksheet: about two pages each."""

Place = tuple[int, Phase | None]
"""A step and a phase of it, or all of its phases."""


class WorksheetTask(Frozen):
    """The phases of a step that are to be worked out, in its order; the moment is at the last."""

    moment: Moment
    phases: tuple[Phase, ...]

    @property
    def asked(self) -> frozenset[str]:
        """The names of the numbers that are to be found."""
        return frozenset(name for phase in self.phases for name in self.moment.plan.phases[phase])

    @property
    def moments(self) -> tuple[Moment, ...]:
        """The moments whose workings are asked for."""
        return tuple(replace(self.moment, phase=phase) for phase in self.phases)

    @property
    def drawn(self) -> "Drawn":
        """The moment as a diagram shows it."""
        shown = asdict(self.moment) | {"rule": Rule.EXACT, "phase": Phase.UPDATE}
        return Drawn(**shown, reached=self.moment)


class Drawn(Moment, kw_only=True):
    """A step as a diagram on paper shows it: its old weights, and all that is known without them.

    `reached` is how far it has come. No phase is the present one.
    """

    reached: Moment

    @override
    def knows(self, *names: str) -> bool:
        """Say whether the numbers are known, but for new weights and what they make."""
        new = any(name.startswith((NEW, AFTER)) for name in names)
        return not new and self.reached.knows(*names)

    @override
    def is_active(self, name: str) -> bool:
        """Say no."""
        return False


def tasks_of(
    places: Iterable[Place], moment_at: Callable[[int, Phase], Moment]
) -> tuple[WorksheetTask, ...]:
    """Gather what is asked for step by step, each step once and its phases in its rule's order.

    A step without a phase is all of it that is finite, but for the sample, which is given.
    Raises `Problem` (worksheet.many, worksheet.sample, worksheet.overflow).
    """
    wanted: dict[int, set[Phase | None]] = {}
    for step, phase in places:
        if phase is Phase.SAMPLE:
            raise Problem("worksheet.sample", step=step)
        wanted.setdefault(step, set()).add(phase)
    if len(wanted) > MOST_STEPS_ON_PAPER:
        raise Problem("worksheet.many", count=len(wanted), most=MOST_STEPS_ON_PAPER)
    return tuple(_task(moment_at(step, Phase.AFTER), wanted[step]) for step in sorted(wanted))


def _task(end: Moment, wanted: set[Phase | None]) -> WorksheetTask:
    order = phases_of(end.plan)
    open_ = order[1 : order.index(end.last_phase) + (0 if end.overflow else 1)]
    phases = tuple(phase for phase in open_ if None in wanted or phase in wanted)
    if end.overflow and (not phases or not wanted.issubset({None, *phases})):
        raise Problem("worksheet.overflow", step=end.step, name=end.overflow[1])
    return WorksheetTask(replace(end, phase=phases[-1]), phases)
