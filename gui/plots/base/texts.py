"""The names and texts of the plots."""

from typing import NamedTuple

from gui.i18n.language import translated


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

translated(globals())
