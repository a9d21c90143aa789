"""What stills and recordings have in common: the options that say what is painted, as typed."""

import math
from collections.abc import Mapping

from core.base.frozen import Frozen
from core.base.number_format import parse_number
from core.base.problems import Problem
from core.network.plan import StepPlan
from core.step.moment import Moment
from core.step.phases import Phase, phases_of

MOST_PIXELS = 16_384


class PositionOption(Frozen):
    """A place in a run as an option names it; without a phase, the option says which is meant."""

    option: str
    step: int
    phase: str | None = None

    @classmethod
    def parse(cls, option: str, text: str | None) -> "PositionOption | None":
        """Read STEP or STEP:PHASE; raises `Problem` (render.place)."""
        if text is None:
            return None
        step, colon, phase = text.partition(":")
        if not (step.isascii() and step.isdigit() and len(step) < 16) or (colon and not phase):
            raise Problem("render.place", option=option, text=text[:40])
        return cls(option, int(step), phase or None)

    def phase_of(self, plan: StepPlan) -> Phase | None:
        """Return the phase, if one is named; raises `Problem` (render.phase) for another rule's."""
        if self.phase is None:
            return None
        phases, rule = phases_of(plan), plan.rule
        if self.phase not in phases:
            known, phase = ", ".join(phases), self.phase[:40]
            raise Problem("render.phase", option=self.option, rule=rule, phase=phase, known=known)
        return Phase(self.phase)

    def check_reached(self, reached: Moment) -> None:
        """Raise `Problem` (render.unreached) unless the run has come to the step."""
        if reached.step != self.step:
            name = reached.overflow[1] if reached.overflow else "step"
            values: Mapping[str, object] = {"step": self.step, "length": reached.step}
            raise Problem("render.unreached", option=self.option, name=name, **values)


def parse_size(text: str) -> tuple[int, int]:
    """Read WIDTHxHEIGHT in pixels; raises `Problem` (render.size)."""
    parts = text.lower().split("x")
    if len(parts) == 2 and all(p.isascii() and p.isdigit() and len(p) < 7 for p in parts):
        width, height = map(int, parts)
        if 1 <= width <= MOST_PIXELS and 1 <= height <= MOST_PIXELS:
            return width, height
    raise Problem("render.size", text=text[:40])


def parse_scale(text: str) -> float:
    """Read how many pixels stand for one of the window; raises `Problem` (render.scale)."""
    try:
        scale = parse_number(text, decimal_comma=False)
    except Problem as problem:
        raise Problem("render.scale", text=text[:40]) from problem
    if not 0.5 <= scale <= 8:
        raise Problem("render.scale", text=text[:40])
    return scale


def layout_of(size: tuple[int, int], scale: float, least: tuple[int, int]) -> tuple[int, int]:
    """Return the size of what is laid out, in its own pixels; raises `Problem` (render.small)."""
    width, height = size
    layout = math.ceil(width / scale), math.ceil(height / scale)
    if layout[0] < least[0] or layout[1] < least[1]:
        limits = {"least_width": least[0], "least_height": least[1]}
        raise Problem("render.small", width=width, height=height, scale=f"{scale:g}", **limits)
    return layout
