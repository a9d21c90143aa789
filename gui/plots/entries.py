"""The part of the table of actions that is about the plots."""

from random import SystemRandom

from core.analysis.linear import PLANES
from core.analysis.predictions import Inputs, InputsKind
from core.look.look import OVER_STEPS, LossScale, Plot, WeightsView
from core.look.span import Span, toggled_follow, zoomed
from core.state.commands import (
    SetInputs,
    SetLossScale,
    SetSpan,
    SetSurfaceAxes,
    ShowPlot,
    ShowWeights,
)
from core.workspace.scene import Scene
from gui.actions.entry import Entry, Group
from gui.i18n.language import source
from gui.plots.base.texts import PLOTS

_ZOOM = 2.0


def _toggled_scale(scene: Scene) -> SetLossScale:
    log = scene.look.loss_scale is LossScale.LOG
    return SetLossScale(LossScale.LINEAR if log else LossScale.LOG)


def _toggled_view(scene: Scene) -> ShowWeights:
    themselves = scene.look.weights_view is WeightsView.THEMSELVES
    return ShowWeights(WeightsView.CONSERVED if themselves else WeightsView.THEMSELVES)


def _next_axes(scene: Scene) -> SetSurfaceAxes:
    axes = scene.look.surface_axes
    now = PLANES.index(axes) if axes in PLANES else -1
    return SetSurfaceAxes(PLANES[(now + 1) % len(PLANES)])


def _over_steps(scene: Scene) -> bool:
    return scene.look.plot in OVER_STEPS


def _zoomed_in(scene: Scene) -> bool:
    return _over_steps(scene) and scene.look.span != Span()


def _zoomed(scene: Scene, factor: float) -> SetSpan:
    """Zoom about the cursor, or about the middle where that is not in sight."""
    first, last = scene.steps_shown
    step = scene.moment.step
    about = step if first <= step <= last else (first + last) / 2
    return SetSpan(zoomed(scene.look.span, factor, about, scene.trail.length, scene.extent))


def _plot(plot: Plot, key: str) -> Entry:
    return Entry(
        f"plot_{plot}",
        Group.PLOTS,
        *source(PLOTS, plot),
        (key,),
        lambda _: ShowPlot(plot),
        checked=lambda scene: scene.look.plot is plot,
    )


PLOT_ENTRIES = (
    *(_plot(plot, f"Ctrl+{number}") for number, plot in enumerate(Plot, 1)),
    Entry(
        "log",
        Group.PLOTS,
        "Log scale",
        "Show the loss on a logarithmic scale",
        ("Ctrl+L",),
        _toggled_scale,
        checked=lambda scene: scene.look.loss_scale is LossScale.LOG,
    ),
    Entry(
        "conserved",
        Group.PLOTS,
        "Conserved",
        "Show what of the weights is nearly conserved",
        ("Ctrl+K",),
        _toggled_view,
        checked=lambda scene: scene.look.weights_view is WeightsView.CONSERVED,
    ),
    Entry(
        "inputs_notebook",
        Group.PLOTS,
        "The notebook’s 26",
        "Predict for the notebook’s own test inputs",
        (),
        lambda _: SetInputs(Inputs()),
        checked=lambda scene: scene.look.inputs.kind is InputsKind.NOTEBOOK,
    ),
    Entry(
        "inputs_random",
        Group.PLOTS,
        "Random inputs",
        "Predict for inputs drawn at random, up to 1000",
        (),
        lambda _: SetInputs(Inputs(InputsKind.RANDOM, SystemRandom().randrange(2**32))),
        checked=lambda scene: scene.look.inputs.kind is InputsKind.RANDOM,
    ),
    Entry(
        "surface_axes",
        Group.PLOTS,
        "Other weights",
        "Show the surface over the next two of the weights",
        ("X",),
        _next_axes,
        enabled=lambda scene: scene.look.plot is Plot.SURFACE,
    ),
    Entry(
        "fewer_steps",
        Group.PLOTS,
        "Fewer steps",
        "Show fewer steps; also by the wheel",
        ("Alt++", "Alt+="),
        lambda scene: _zoomed(scene, 1 / _ZOOM),
        enabled=_over_steps,
    ),
    Entry(
        "more_steps",
        Group.PLOTS,
        "More steps",
        "Show more steps",
        ("Alt+-",),
        lambda scene: _zoomed(scene, _ZOOM),
        enabled=_zoomed_in,
    ),
    Entry(
        "whole_run",
        Group.PLOTS,
        "Whole run",
        "Show all steps; also by a double click",
        ("0",),
        lambda _: SetSpan(Span()),
        icon=lambda _: "whole",
        enabled=_zoomed_in,
    ),
    Entry(
        "follow",
        Group.PLOTS,
        "Follow the end",
        "Show the last steps as they are made, or hold still",
        ("F",),
        lambda scene: SetSpan(toggled_follow(scene.look.span, scene.trail.length, scene.extent)),
        checked=lambda scene: scene.look.span.follows,
        enabled=_over_steps,
    ),
)
