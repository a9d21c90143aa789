"""The names and texts of the plots."""

from gui.language import translated

PLOTS = {
    "loss": ("Loss", "Show the loss"),
    "weights": ("Weights", "Show the weights"),
    "predictions": ("Predictions", "Show what the network makes of other inputs"),
    "surface": ("Surface", "Show the surface of the loss over the weights"),
    "rates": ("Learning rates", "Show what becomes of other learning rates"),
}
"""What each plot is called, and what its action says."""

PLOT_NAMES = {
    "loss": "plot of the loss",
    "weights": "plot of the weights",
    "predictions": "plot of the predictions",
    "surface": "surface of the loss",
    "rates": "plot of the learning rates",
}
"""What each plot is called by a screen reader."""

PLOT_WORDS = {
    "choice": "plot",
    "step": "step",
    "epoch": "epoch",
    "line": "━",
    "dot": "○",
    "over_all_data": "all data",
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
    "loss": "A dot can rise after a good step: the next sample can be a harder one. The line "
    "counts all samples.",
    "themselves": "Only the slope w₁w₃ + w₂w₄ matters for what the network computes: many weights "
    "have the same.",
    "predictions": "x = 1000 works because ŷ = s·x is a line through 0: what holds for small x "
    "holds there too.",
    "conserved": "Nearly conserved: under the rule exact each update shrinks both by the factor "
    "1 − (η e x)², which is close to 1 where η is small.",
}
"""What stands under a plot where there is room."""

PREDICTIONS = {
    "x": "x",
    "y_hat": "ŷ",
    "truth": "truth",
    "relative": "off by",
    "y": "y",
    "line": "ŷ = {} x",
    "true_line": "y = {} x",
    "samples": "samples",
    "line_series": "network",
    "true_series": "truth",
    "tests": "test inputs",
    "typed": "x = ",
    "typed_says": "inputs to predict for",
    "table": "Table",
    "table_tip": "Show the table in place of the plot",
    "typed_hint": "type x, such as 1000",
    "learned": "Shaded: the range of x that the samples are from. Click: predict for the x there.",
    "worst": "worst of {}: x = {}, off by {}",
    "at": "x = {}: ŷ = {}, truth {}, off by {}",
    "no_truth": "x = {}: ŷ = {}",
    "no_slope": "Every x of the data is 0: they say nothing about a slope.",
    "describes": "Horizontal axis: x. Vertical axis: y. {lines}. {worst}",
}
"""What is written in the plot of the predictions."""

PLOTS_COVERED = "This plot tells a number that is covered; uncover that to see the plot."

translated(globals())
