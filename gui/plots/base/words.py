"""The words of the plots: names, values read out, descriptions for a screen reader."""

from collections.abc import Sequence
from typing import NamedTuple

from core.analysis.predictions import Prediction, Predictions
from core.base.number_format import format_count, format_given, format_number
from core.formulas.notation import plain_symbol
from core.training.run_prefix import Pin
from core.workspace.scene import Scene
from gui.i18n.language import tr, translated
from gui.words.wording import pin_name, speak_number, spell


class PlotWords(NamedTuple):
    """A plot's title, what its action says, its name for a screen reader, and its name in lists."""

    title: str
    tip: str
    spoken: str
    listed: str


PLOTS = {
    "loss": PlotWords("Loss", "Show the loss", "plot of the loss", "Plot: loss"),
    "weights": PlotWords("Weights", "Show the weights", "plot of the weights", "Plot: weights"),
    "predictions": PlotWords(
        "Predictions",
        "Show what the network makes of other inputs",
        "plot of the predictions",
        "Plot: predictions",
    ),
    "surface": PlotWords(
        "Surface",
        "Show the surface of the loss over the weights",
        "surface of the loss",
        "Plot: surface",
    ),
    "rates": PlotWords(
        "Learning rates",
        "Compare learning rates",
        "plot of the learning rates",
        "Plot: learning rates",
    ),
}
"""The words of each plot."""

PLOT_WORDS = {
    "choice": "plot",
    "step": "step",
    "epoch": "epoch",
    "line": "━",
    "dot": "○",
    "over_all_data": "mean loss",
    "of_sample": "this sample",
    "slope": "slope w₁w₃ + w₂w₄",
    "slope_short": "slope",
    "conserved_1": "w₁² − w₃²",
    "conserved_2": "w₂² − w₄²",
    "overflow": "overflow",
    "target": "target",
    "loss_log": "loss, log scale",
    "loss_linear": "loss",
    "w1_axis": "weight",
    "slope_axis": "slope",
    "conserved_1_axis": "difference",
}
"""What is written in plots."""

PLOT_CAPTIONS = {
    "dots": "Dots: loss of the step’s sample.",
    "band": "Band: lowest to highest loss of the steps’ samples.",
    "line": "Line: mean loss over all data.",
    "themselves": "Only the slope w₁w₃ + w₂w₄ matters for what the network computes: many weights "
    "have the same.",
    "predictions": "ŷ = s·x is a line through 0: its relative error is the same for every x, "
    "however far from the training data.",
    "conserved": "Each update multiplies both by 1 − (η e x)²: nearly conserved where η is small.",
    "not_conserved": "Under this rule they need not be conserved: not all its gradients come from "
    "the old weights.",
}
"""What stands under a plot where there is room."""

PREDICTIONS = {
    "x": "x",
    "y_hat": "ŷ",
    "truth": "target",
    "relative": "relative error",
    "y": "y",
    "line": "ŷ = {} x",
    "true_line": "y = {} x",
    "samples": "samples",
    "line_series": "network",
    "true_series": "target",
    "tests": "test inputs",
    "typed": "x = ",
    "typed_says": "inputs to predict for",
    "table": "Table",
    "table_tip": "Show the table in place of the plot",
    "typed_hint": "type x, such as 1000",
    "learned": "Shaded: range of the training data.",
    "click": "Click: predict for the x there.",
    "worst": "largest relative error {}, at x = {}",
    "everywhere": "relative error {} at every x",
    "at": "x = {}: ŷ = {}, target {}, relative error {}",
    "right": "x = {}: ŷ = {}, target {}, {}",
    "rounding": "no error beyond rounding",
    "no_truth": "x = {}: ŷ = {}",
    "no_slope": "Every x of the data is 0: they say nothing about a slope.",
    "describes": "Horizontal axis: x. Vertical axis: y. {lines}. {worst}",
}
"""What is written in the plot of the predictions."""

PLOTS_COVERED = "This plot tells a number that is covered; uncover that to see the plot."


def pin_title(pin: Pin) -> str:
    """Return the name that a pinned run has, or else is given."""
    return pin.name or pin_name(pin.number)


def curve_name(name: str) -> str:
    """Name a curve as it is written at its end."""
    return PLOT_WORDS.get(f"{name}_short") or PLOT_WORDS.get(name) or plain_symbol(name)


def join_names(names: Sequence[str], *, same: bool = True) -> str:
    """Name curves that coincide: "w₂ = w₄", or with ≈ where they differ by less than is seen."""
    return (" = " if same else " ≈ ").join(map(curve_name, names))


def name_target(target: float, digits: int) -> str:
    """Name the line at the target slope."""
    return f"{PLOT_WORDS['target']} {format_given(target, digits)}"


def read_out(
    step: int, epoch: int, readings: Sequence[tuple[str, float]], digits: int
) -> tuple[str, ...]:
    """Write a step and its values: ("step 30, epoch 1", "w₁ 0.06255", "w₃ 2.646")."""
    place = tr("step {step}, epoch {epoch}").format(
        step=format_count(step), epoch=format_count(epoch)
    )
    return (place, *(f"{name} {format_number(value, digits)}" for name, value in readings))


def read_now(updates: int, readings: Sequence[tuple[str, float]], digits: int) -> tuple[str, ...]:
    """Write how many updates are done, and the values now: ("updates done 30", "w₁ 0.06255")."""
    done = f"{tr('updates done')} {format_count(updates)}"
    return (done, *(f"{name} {format_number(value, digits)}" for name, value in readings))


def describe_plot(scene: Scene, axes: Sequence[str], readings: Sequence[tuple[str, float]]) -> str:
    """Describe a plot for a screen reader: its axes, its range, the values at the cursor."""
    first, last = scene.steps_shown
    digits = scene.options.digits
    values = "; ".join(f"{spell(name)} {speak_number(v, digits)}" for name, v in readings)
    return tr(
        "Horizontal axis: steps {first} to {last}, of {length} made. Vertical axis: {axes}. "
        "Updates done: {updates}. {values}."
    ).format(
        first=first,
        last=last,
        length=scene.prefix.length,
        axes=", ".join(axes),
        updates=scene.moment.updates_done,
        values=values,
    )


def name_line(slope: float, digits: int, *, true: bool = False) -> str:
    """Name a line through 0 by its equation: "ŷ = 7.000 x", or "y = 2 x"."""
    number = (format_given if true else format_number)(slope, digits)
    return PREDICTIONS["true_line" if true else "line"].format(number)


def format_share(share: float, digits: int) -> str:
    """Write a relative error in percent: "250.0 %"."""
    return f"{format_number(100 * share, digits)}\N{NO-BREAK SPACE}%"


def read_relative(row: Prediction, digits: int) -> str:
    """Write a relative error in a table: what rounding explains is about none."""
    if row.relative is None:
        return ""
    return f"≈ {format_share(0.0, digits)}" if row.rounding else format_share(row.relative, digits)


def read_prediction(row: Prediction, digits: int) -> str:
    """Write a prediction: "x = 500: ŷ = 3500, target 1000, relative error 250 %"."""
    x, y_hat = format_given(row.x, digits), format_number(row.y_hat, digits)
    if row.truth is None or row.relative is None:
        return PREDICTIONS["no_truth"].format(x, y_hat)
    target = format_number(row.truth, digits)
    if row.rounding:
        return PREDICTIONS["right"].format(x, y_hat, target, PREDICTIONS["rounding"])
    return PREDICTIONS["at"].format(x, y_hat, target, format_share(row.relative, digits))


def read_worst(found: Predictions, digits: int) -> str:
    """Name the worst of some predictions, or what all have alike, or say why there is none."""
    if found.worst is None:
        if not found.rows:
            return ""
        return PREDICTIONS["no_slope" if found.rows[0].truth is None else "rounding"]
    if found.everywhere is not None:
        return PREDICTIONS["everywhere"].format(format_share(found.everywhere, digits))
    row = found.rows[found.worst]
    share = format_share(row.relative or 0.0, digits)
    return PREDICTIONS["worst"].format(share, format_given(row.x, digits))


translated(globals())
