"""The part of the table of actions that is about the plots."""

from random import SystemRandom

from core.analysis.linear import PLANES
from core.analysis.predictions import Inputs, InputsKind
from core.view.commands import (
    SetInputs,
    SetLossScale,
    SetSpan,
    SetSurfaceAxes,
    ShowPlot,
    ShowWeights,
)
from core.view.options import OVER_STEPS, LossScale, Plot, WeightsView
from core.view.span import Span, toggled_follow, zoomed
from core.workspace.scene import Scene
from gui.actions.entry import ActionEntry, Group
from gui.i18n.language import source
from gui.plots.base.words import PLOTS

_ZOOM = 2.0


def _toggled_scale(scene: Scene) -> SetLossScale:
    log = scene.options.loss_scale is LossScale.LOG
    return SetLossScale(LossScale.LINEAR if log else LossScale.LOG)


def _toggled_view(scene: Scene) -> ShowWeights:
    themselves = scene.options.weights_view is WeightsView.THEMSELVES
    return ShowWeights(WeightsView.CONSERVED if themselves else WeightsView.THEMSELVES)


def _next_axes(scene: Scene) -> SetSurfaceAxes:
    axes = scene.options.surface_axes
    now = PLANES.index(axes) if axes in PLANES else -1
    return SetSurfaceAxes(PLANES[(now + 1) % len(PLANES)])


def _over_steps(scene: Scene) -> bool:
    return scene.options.plot in OVER_STEPS


def _zoomed_in(scene: Scene) -> bool:
    return _over_steps(scene) and scene.options.span != Span()


def _zoomed(scene: Scene, factor: float) -> SetSpan:
    """Zoom about the cursor, or about the middle where that is not in sight."""
    first, last = scene.steps_shown
    step = scene.moment.step
    about = step if first <= step <= last else (first + last) / 2
    return SetSpan(zoomed(scene.options.span, factor, about, scene.prefix.length, scene.extent))


def _plot(plot: Plot, key: str) -> ActionEntry:
    return ActionEntry(
        f"plot_{plot}",
        Group.PLOTS,
        *source(PLOTS, plot)[:2],
        (key,),
        lambda _: ShowPlot(plot),
        checked=lambda scene: scene.options.plot is plot,
    )


PLOT_ENTRIES = (
    *(_plot(Plot(name), f"Ctrl+{number}") for number, name in enumerate(PLOTS, 1)),
    ActionEntry(
        "log",
        Group.PLOTS,
        "Log scale",
        "Show the loss on a logarithmic scale",
        ("Ctrl+L",),
        _toggled_scale,
        checked=lambda scene: scene.options.loss_scale is LossScale.LOG,
    ),
    ActionEntry(
        "conserved",
        Group.PLOTS,
        "Conserved",
        "Show what of the weights is nearly conserved",
        ("Ctrl+K",),
        _toggled_view,
        checked=lambda scene: scene.options.weights_view is WeightsView.CONSERVED,
    ),
    ActionEntry(
        "inputs_notebook",
        Group.PLOTS,
        "The notebook’s 26",
        "Predict for the notebook’s own test inputs",
        (),
        lambda _: SetInputs(Inputs()),
        checked=lambda scene: scene.options.inputs.kind is InputsKind.NOTEBOOK,
    ),
    ActionEntry(
        "inputs_random",
        Group.PLOTS,
        "Random inputs",
        "Predict for inputs drawn at random, up to 1000",
        (),
        lambda _: SetInputs(Inputs(InputsKind.RANDOM, SystemRandom().randrange(2**32))),
        checked=lambda scene: scene.options.inputs.kind is InputsKind.RANDOM,
    ),
    ActionEntry(
        "surface_axes",
        Group.PLOTS,
        "Other weights",
        "Show the surface over the next two of the weights",
        ("X",),
        _next_axes,
        enabled=lambda scene: scene.options.plot is Plot.SURFACE,
    ),
    ActionEntry(
        "fewer_steps",
        Group.PLOTS,
        "Fewer steps",
        "Show fewer steps; also by the wheel",
        ("Alt++", "Alt+="),
        lambda scene: _zoomed(scene, 1 / _ZOOM),
        enabled=_over_steps,
    ),
    ActionEntry(
        "more_steps",
        Group.PLOTS,
        "More steps",
        "Show more steps",
        ("Alt+-",),
        lambda scene: _zoomed(scene, _ZOOM),
        enabled=_zoomed_in,
    ),
    ActionEntry(
        "whole_run",
        Group.PLOTS,
        "Whole run",
        "Show all steps; also by a double click",
        ("0",),
        lambda _: SetSpan(Span()),
        icon=lambda _: "whole",
        enabled=_zoomed_in,
    ),
    ActionEntry(
        "follow",
        Group.PLOTS,
        "Follow the end",
        "Show the last steps as they are made, or hold still",
        ("F",),
        lambda scene: SetSpan(
            toggled_follow(scene.options.span, scene.prefix.length, scene.extent)
        ),
        checked=lambda scene: scene.options.span.follows,
        enabled=_over_steps,
    ),
)
