"""View options and playback as files have them: written, and read strictly."""

import math
from collections.abc import Collection

from core.analysis.plane import Axes, PlaneQuantity
from core.analysis.predictions import MOST_INPUTS, Inputs, InputsKind
from core.base.number_format import LEAST_DIGITS, MOST_DIGITS
from core.base.random_seed import MOST_SEED
from core.files.json_file import Node
from core.formulas.named_values import coverable, symbols
from core.state.playback import MOST_STOP, Stop, StopKind, check_speed
from core.view.options import (
    LEAST_ZOOM,
    MOST_ZOOM,
    LossScale,
    Part,
    Plot,
    Theme,
    ViewOptions,
    WeightsView,
)
from core.view.span import LEAST_SPAN, MOST_SPAN, Span

FASTEST = "max"
"""Stands for the highest speed."""


def written_look(options: ViewOptions) -> dict[str, object]:
    """Return view options as a file has them, without what is highlighted and selected."""
    return {
        "digits": options.digits,
        "theme": options.theme,
        "loss_scale": options.loss_scale,
        "reduced_motion": options.reduced_motion,
        "plot": options.plot,
        "weights_view": options.weights_view,
        "surface_axes": written_axes(options.surface_axes),
        "span": written_span(options.span),
        "inputs": written_inputs(options.inputs),
        "covered": sorted(options.covered),
        "dimmed": sorted(options.dimmed),
        "hidden": sorted(options.hidden),
        "presenting": options.presenting,
        "zoom": options.zoom,
    }


def written_axes(axes: Axes) -> dict[str, object]:
    """Return the axes of a surface as a file has them."""
    return {"across": axes.across, "upwards": axes.upwards}


def written_span(span: Span) -> dict[str, object]:
    """Return the steps that plots show as a file has them."""
    return {"length": span.length, "start": span.start}


def written_inputs(inputs: Inputs) -> dict[str, object]:
    """Return what is predicted for as a file has it."""
    return {"kind": inputs.kind, "seed": inputs.seed, "typed": list(map(float, inputs.typed))}


def written_speed(speed: float | None) -> object:
    """Return a speed as a file has it."""
    return FASTEST if speed == math.inf else speed and float(speed)


def written_stop(stop: Stop) -> dict[str, object]:
    """Return where a run stops as a file has it."""
    whole = stop.kind in {StopKind.EPOCH, StopKind.STEP}
    return {"kind": stop.kind, "value": int(stop.value) if whole else float(stop.value)}


def read_look(node: Node) -> ViewOptions:
    """Read view options; what older files lack is as usual. Raises `Problem` (json.*)."""
    usual = written_look(ViewOptions())
    first = ("digits", "theme", "loss_scale", "reduced_motion")
    newer = {name: value for name, value in usual.items() if name not in first}
    (digits, theme, scale, reduced, plot, weights, surface, span, inputs, *names) = node.entries(
        *first, defaults=newer
    )
    covered, dimmed, hidden, presenting, zoom = names
    return ViewOptions(
        digits=digits.whole(LEAST_DIGITS, MOST_DIGITS),
        theme=theme.choice(Theme),
        loss_scale=scale.choice(LossScale),
        reduced_motion=reduced.flag(),
        plot=plot.choice(Plot),
        weights_view=weights.choice(WeightsView),
        surface_axes=read_axes(surface),
        span=read_span(span),
        inputs=read_inputs(inputs),
        covered=_read_names(covered, coverable()),
        dimmed=_read_names(dimmed, symbols()),
        hidden=frozenset(part.choice(Part) for part in hidden.items(len(Part))),
        presenting=presenting.flag(),
        zoom=zoom.whole(LEAST_ZOOM, MOST_ZOOM),
    )


def _read_names(node: Node, known: Collection[str]) -> frozenset[str]:
    """Read an array of names out of those that are known."""
    for item in node.items(len(known)):
        if item.text() not in known:
            raise item.refusal("wanted.one_of", known=", ".join(known))
    return frozenset(item.text() for item in node.items(len(known)))


def read_inputs(node: Node) -> Inputs:
    """Read what is predicted for."""
    kind, seed, typed = node.entries("kind", "seed", "typed")
    with node.naming():
        return Inputs(
            kind.choice(InputsKind), seed.whole(0, MOST_SEED), typed.numbers(0, MOST_INPUTS)
        )


def read_axes(node: Node) -> Axes:
    """Read the axes of a surface."""
    across, upwards = node.entries("across", "upwards")
    axes = across.choice(PlaneQuantity), upwards.choice(PlaneQuantity)
    try:
        return Axes(*axes)
    except ValueError as error:
        raise node.refusal("wanted.axes") from error


def read_span(node: Node) -> Span:
    """Read the steps that plots show."""
    length, start = node.entries("length", "start")
    with node.naming():
        return Span(
            None if length.is_null else length.whole(LEAST_SPAN, MOST_SPAN),
            None if start.is_null else start.whole(0, MOST_SPAN),
        )


def read_speed(node: Node) -> float | None:
    """Read a speed: null tells the story."""
    if node.is_null:
        return None
    if node.is_text(FASTEST):
        return math.inf
    speed = node.number()
    with node.naming():
        check_speed(speed)
    return speed


def read_stop(node: Node) -> Stop:
    """Read where a run stops."""
    kind, value = node.entries("kind", "value")
    chosen = kind.choice(StopKind)
    if chosen in {StopKind.EPOCH, StopKind.STEP}:
        return Stop(chosen, value.whole(1, MOST_STOP))
    with node.naming():
        return Stop(chosen, value.number())
