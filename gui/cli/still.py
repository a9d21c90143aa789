"""A still picture of the window, as PNG or SVG, painted without a screen."""

from pathlib import Path

from core.base.frozen import Frozen
from core.base.problems import Problem
from core.base.work import finish
from core.files.text_files import replacing
from core.network.plan import plan as plan_of
from core.state.commands import Move, Restore, Seek
from core.state.playback import Grain
from core.state.session_plan import SessionPlan
from core.step.phases import phases_of
from core.storage.source import Source
from core.training.experiment import Experiment
from core.view.commands import SetTheme, SetZoom, ShowPlot
from core.view.options import Plot, Theme
from core.workspace.workspace import Workspace, open_at
from gui.terminal.picture_options import PositionOption, layout_of, parse_scale, parse_size

ENDINGS = (".png", ".svg")
LEAST_LAYOUT = (840, 520)


class StillRequest(Frozen):
    """Which moment of a run is shown, and how it looks.

    Without a place it is the last step made, or where a session stands. Without a theme it is
    light, or as the session has it; without a plot it is the loss, or so too.
    """

    place: PositionOption | None = None
    theme: Theme | None = None
    plot: Plot | None = None

    def opened(self, source: Source, steps: int | None) -> Workspace:
        """Open a source at the moment, trained for `steps` steps; raises `Problem` as it says."""
        if plan := source.plan:
            return self.reopened(plan, steps)
        return self.workspace(source.experiment(), source.named_preset, steps)

    def workspace(self, experiment: Experiment, preset: str | None, steps: int | None) -> Workspace:
        """Train as far as asked and stand at the moment; raises `Problem` where there is none."""
        place, step, phase = self.place, None, None
        if place:
            step = place.step
            how = plan_of(experiment.network, experiment.rule)
            phase = place.phase_of(how) or phases_of(how)[0]
        workspace = open_at(experiment, preset, steps=steps, step=step, phase=phase)
        if place:
            place.check_reached(workspace.scene().moment)
        self._apply_options(workspace)
        return workspace

    def reopened(self, plan: SessionPlan, steps: int | None) -> Workspace:
        """Open a session, train on if asked, and stand where it stood or at the moment asked for.

        Raises `Problem` where the run does not come so far.
        """
        place = self.place
        workspace = Workspace(plan.recipe.experiment)
        workspace.apply(Restore(finish(plan.carry_out())))
        beyond = max(steps or 0, place.step if place else 0) - plan.recipe.length
        if beyond > 0:
            workspace.apply(Seek(plan.recipe.length))
            workspace.apply(Move(Grain.STEP, beyond))
        if place:
            workspace.apply(Seek(place.step))
            place.check_reached(workspace.scene().moment)
            how = workspace.scene().moment.plan
            workspace.apply(Seek(place.step, place.phase_of(how) or phases_of(how)[0]))
        self._apply_options(workspace)
        return workspace

    def _apply_options(self, workspace: Workspace) -> None:
        workspace.apply(SetZoom(100))  # a picture is laid out by its own size and scale
        if self.theme:
            workspace.apply(SetTheme(self.theme))
        if self.plot:
            workspace.apply(ShowPlot(self.plot))


class Still(Frozen):
    """What a picture is to be: where, how large in pixels, and at which scale."""

    path: Path
    size: tuple[int, int] = (1280, 800)
    scale: float = 1.0

    @classmethod
    def parse(cls, out: str, size: str, scale: str) -> "Still":
        """Read the options as typed; raises `Problem` (render.*) before any work is done."""
        path = Path(out)
        if path.suffix.lower() not in ENDINGS:
            raise Problem("render.ending", path=out)
        still = cls(path, parse_size(size), parse_scale(scale))
        _ = still.layout
        return still

    @property
    def layout(self) -> tuple[int, int]:
        """Width and height of the window that is painted, in its own pixels."""
        return layout_of(self.size, self.scale, LEAST_LAYOUT)

    def render(self, workspace: Workspace) -> None:
        """Paint the picture and write its file, whole or not at all."""
        from gui.app import MainWindow
        from gui.paint.picture import picture_of
        from gui.shell.application import create_application

        app = create_application()
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
