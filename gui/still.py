"""A still picture of the window, as PNG or SVG, painted without a screen."""

import math
from dataclasses import dataclass
from pathlib import Path

from core.commands import Move, Restore, Seek, SetTheme, ShowPlot
from core.experiment import Experiment
from core.files import replacing
from core.look import Plot, Theme
from core.numerals import parse_number
from core.phases import Phase, phases_of
from core.playback import Grain
from core.problems import Problem
from core.rebuild import finish
from core.rules import Rule
from core.sessionplan import Plan
from core.workspace import Workspace, open_at

ENDINGS = (".png", ".svg")
MOST_PIXELS = 16_384
LEAST_LAYOUT = (840, 520)


@dataclass(frozen=True)
class Still:
    """What a picture is to be: where, how large in pixels, at which scale, and of which moment.

    Without a theme it is light, or as the session has it; without a plot it is the loss, or so too.
    """

    path: Path
    size: tuple[int, int] = (1280, 800)
    scale: float = 1.0
    theme: Theme | None = None
    step: int | None = None
    phase: str | None = None
    plot: Plot | None = None

    @classmethod
    def parse(cls, out: str, size: str, scale: str, theme: str | None, at: str | None) -> "Still":
        """Read the options as typed; raises `Problem` (render.*) before any work is done."""
        path = Path(out)
        if path.suffix.lower() not in ENDINGS:
            raise Problem("render.ending", path=out)
        still = cls(path, _size(size), _scale(scale), Theme(theme) if theme else None, *_place(at))
        if any(have < least for have, least in zip(still.layout, LEAST_LAYOUT, strict=True)):
            width, height = still.size
            least = dict(zip(("least_width", "least_height"), LEAST_LAYOUT, strict=True))
            raise Problem(
                "render.small", width=width, height=height, scale=f"{still.scale:g}", **least
            )
        return still

    @property
    def layout(self) -> tuple[int, int]:
        """Width and height of the window that is painted, in its own pixels."""
        width, height = self.size
        return math.ceil(width / self.scale), math.ceil(height / self.scale)

    def workspace(self, experiment: Experiment, preset: str | None, steps: int | None) -> Workspace:
        """Train as far as asked and stand at the moment; raises `Problem` where there is none."""
        phase = self._checked_phase(experiment.rule)
        workspace = open_at(experiment, preset, steps=steps, step=self.step, phase=phase)
        self._check_reached(workspace)
        self._dress(workspace)
        return workspace

    def reopened(self, plan: Plan, steps: int | None) -> Workspace:
        """Open a session, train on if asked, and stand where it stood or at the moment asked for.

        Raises `Problem` where the run does not come so far.
        """
        workspace = Workspace(plan.recipe.experiment)
        workspace.apply(Restore(finish(plan.carry_out())))
        beyond = max(steps or 0, self.step or 0) - plan.recipe.length
        if beyond > 0:
            workspace.apply(Seek(plan.recipe.length))
            workspace.apply(Move(Grain.STEP, beyond))
        if self.step is not None:
            workspace.apply(Seek(self.step))
            self._check_reached(workspace)
            phase = self._checked_phase(workspace.scene().settings.rule)
            workspace.apply(Seek(self.step, phase))
        self._dress(workspace)
        return workspace

    def render(self, workspace: Workspace) -> None:
        """Paint the picture and write its file, whole or not at all."""
        from gui.app import MainWindow, dressed_application
        from gui.picture import picture_of

        app = dressed_application()
        window = MainWindow(workspace)
        window.setMinimumSize(1, 1)
        window.resize(*self.layout)
        window.show()
        app.sendPostedEvents()  # so that everything has the place that it will have
        window.complete()
        with replacing(self.path) as temporary:
            temporary.write_bytes(
                picture_of(window, self.path.suffix.lower(), self.size, self.scale)
            )
        window.close()

    def _dress(self, workspace: Workspace) -> None:
        if self.theme:
            workspace.apply(SetTheme(self.theme))
        if self.plot:
            workspace.apply(ShowPlot(self.plot))

    def _check_reached(self, workspace: Workspace) -> None:
        reached = workspace.scene().moment
        if self.step is not None and reached.step != self.step:
            name = reached.overflow[1] if reached.overflow else "step"
            raise Problem("render.unreached", step=self.step, length=reached.step, name=name)

    def _checked_phase(self, rule: Rule) -> Phase | None:
        if self.step is None:
            return None
        phases = phases_of(rule)
        if self.phase is None:
            return phases[0]
        if self.phase not in phases:
            raise Problem("render.phase", rule=rule, phase=self.phase[:40], known=", ".join(phases))
        return Phase(self.phase)


def _size(text: str) -> tuple[int, int]:
    parts = text.lower().split("x")
    if len(parts) == 2 and all(p.isascii() and p.isdigit() and len(p) < 7 for p in parts):
        width, height = map(int, parts)
        if 1 <= width <= MOST_PIXELS and 1 <= height <= MOST_PIXELS:
            return width, height
    raise Problem("render.size", text=text[:40])


def _scale(text: str) -> float:
    try:
        scale = parse_number(text, decimal_comma=False)
    except Problem as problem:
        raise Problem("render.scale", text=text[:40]) from problem
    if not 0.5 <= scale <= 8:
        raise Problem("render.scale", text=text[:40])
    return scale


def _place(text: str | None) -> tuple[int | None, str | None]:
    if text is None:
        return None, None
    step, colon, phase = text.partition(":")
    if not (step.isascii() and step.isdigit() and len(step) < 16) or (colon and not phase):
        raise Problem("render.place", text=text[:40])
    return int(step), phase or None
