"""What the surface says: names of its axes and lines, and it all for a screen reader."""

from collections.abc import Sequence

from core.analysis.plane import Axes, Plane, Point
from core.base.number_format import LEAST_DIGITS, format_count, format_exact, format_number
from core.formulas.notation import plain_symbol
from core.workspace.scene import Scene
from gui.i18n.language import tr, translated
from gui.words.wording import speak_number

_LONG = 9
"""Letters beyond which a number is rounded."""

SURFACE_AXES = "what the surface is over"

START = "start"

LOSS, MEAN_LOSS = "loss", "mean loss"

OFF_PLANE = "Here a number is too large: there is no place for these weights on the plane."

ALL_OVERFLOWS = "On all of this plane the loss is too large for a number: nothing can be shown."

OUTSIDE = "These weights lie outside the part of the plane that is shown."

SURFACE_CAPTIONS = {
    "valley": "All points on the green line give the same function.",
    "hatched": "Hatched: a learning rate that far would increase the error.",
}
"""What is said of what is to be seen."""

SERIES = {
    "surface": "mean loss",
    "valley": "valley",
    "contour": "loss",
    "path": "path",
    "update": "next update",
    "stretch": "learning rates from {} to {}: error {}",
}
"""What the lines are called where their points are written down."""


def axis_name(axis: str) -> str:
    """Name an axis: "w₁" or "w₁w₃"."""
    return "".join(map(plain_symbol, axis.split()))


def axes_name(axes: Axes) -> str:
    """Name what a surface is over: "w₁w₃, w₂w₄"."""
    return f"{axis_name(axes.across)}, {axis_name(axes.upwards)}"


def axis_column(axis: str) -> str:
    """Name an axis as a column of numbers: "w1*w3"."""
    return axis.replace(" ", "*")


def name_valley(target: float, digits: int) -> str:
    """Name the line at the target slope."""
    exact, short = format_exact(target, 1), format_number(target, digits)
    return tr("slope {value}").format(value=exact if len(exact) <= _LONG else short)


def name_loss(level: float) -> str:
    """Name a contour by its loss."""
    exact = format_exact(level, 1)
    return exact if len(exact) <= _LONG else format_number(level, LEAST_DIGITS)


def name_interval(low: float, high: float, verdict: str) -> str:
    """Name a stretch of learning rates by what the error would do."""
    return SERIES["stretch"].format(repr(low), repr(high), verdict)


def read_place(
    readings: Sequence[tuple[str, float]], step: int | None, digits: int
) -> tuple[str, ...]:
    """Write what is at the pointer: ("w₁w₃ 2.5", "loss 12.3", "nearest: step 12")."""
    texts = tuple(f"{name} {format_number(value, digits)}" for name, value in readings)
    if step is None:
        return texts
    return (*texts, tr("nearest: step {step}").format(step=format_count(step)))


def say_level(level: float, digits: int) -> str:
    """Say that the loss is the same everywhere."""
    says = tr("On all of this plane the mean loss is {loss}.")
    return says.format(loss=format_number(level, digits))


def describe_surface(scene: Scene, plane: Plane, now: Point, loss: float, *, valley: bool) -> str:
    """Describe the surface for a screen reader: axes, ranges, where the weights and the valley are.

    `now` is where the weights stand, `loss` the mean loss there; `valley` says if that is in sight.
    """
    axes, ranges = plane.axes, (plane.a, plane.b)
    digits = scene.options.digits
    names = [axis_name(axis) for axis in (axes.across, axes.upwards)]
    between = tr("{low} to {high}")
    spans = [
        between.format(low=speak_number(low, 2), high=speak_number(high, 2)) for low, high in ranges
    ]
    target = scene.experiment.data.target_slope
    shown = tr("The colour is the mean loss.")
    if valley and target is not None:
        line = tr("A line shows the slope {slope}.").format(slope=speak_number(target, digits))
        shown = f"{shown} {line}"
    place = tr(" and ").join(
        f"{name} {speak_number(value, digits)}" for name, value in zip(names, now, strict=True)
    )
    ranged = tr("Horizontal axis: {across}, {width}. Vertical axis: {upwards}, {height}.").format(
        across=names[0], width=spans[0], upwards=names[1], height=spans[1]
    )
    stands = tr("Updates done: {updates}. Now {place}, mean loss {loss}.").format(
        updates=scene.moment.updates_done, place=place, loss=speak_number(loss, digits)
    )
    return f"{ranged} {shown} {stands}"


translated(globals())
