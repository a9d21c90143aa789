"""The names and texts that are shown as they stand."""

from core.network.declared import LINEAR
from gui.i18n.language import translated

SPOKEN = {
    "x": "input x",
    "y": "target y",
    **{neuron.value: f"hidden neuron {neuron.value}" for neuron in LINEAR.layers[0]},
    "y_hat": "output y hat",
    "error": "error e",
    "loss": "loss L",
    "dL_dy_hat": "gradient of y hat",
    **{
        f"dL_d{name}": f"gradient of {name}"
        for name in (*(neuron.value for neuron in LINEAR.layers[0]), *LINEAR.parameters)
    },
    **{name: f"weight {name}" for name in LINEAR.parameters},
}
"""How each number of the diagram is named for a screen reader."""

DIAGRAM = "the network"

HEADINGS = {"input": "INPUT", "hidden": "HIDDEN", "output": "OUTPUT", "loss": "LOSS"}
"""The columns of the diagram."""

RULES = {
    "exact": "All four gradients from the old weights, then all four updated.",
    "sequential": "The notebook as it reads: w₁ and w₂ meet the new w₃ and w₄.",
    "notebook": "The notebook as it ran: besides, a stale 99 stands in for x.",
}
"""What each update rule does."""

_CHAIN = "Multiply along the way back from the loss to"

PHASES = {
    "sample": ("SAMPLE", "The network is shown one sample: the input x and the target y.", ""),
    "h1": (
        "FORWARD · HIDDEN NEURON h₁",
        "The first hidden neuron takes the input times its weight.",
        "",
    ),
    "h2": (
        "FORWARD · HIDDEN NEURON h₂",
        "The second hidden neuron takes the input times its weight.",
        "",
    ),
    "y_hat": (
        "FORWARD · OUTPUT ŷ",
        "The output adds what both hidden neurons send, each times its weight.",
        "",
    ),
    "loss": (
        "FORWARD · ERROR AND LOSS",
        "How far off is the output?",
        "The loss is half the error squared.",
    ),
    "dL_dy_hat": (
        "BACKWARD · GRADIENT OF ŷ",
        "How much does the loss change if ŷ moves a little?",
        "The ½ makes the derivative simply e.",
    ),
    "dL_dh1": (
        "BACKWARD · GRADIENT OF h₁",
        "Go one edge further back: ŷ depends on h₁ through w₃.",
        "",
    ),
    "dL_dh2": (
        "BACKWARD · GRADIENT OF h₂",
        "Go one edge further back: ŷ depends on h₂ through w₄.",
        "",
    ),
    **{
        f"dL_dw{i}": (
            f"BACKWARD · GRADIENT OF w{sub}",
            f"How much does the loss change if w{sub} moves a little?",
            f"{_CHAIN} w{sub}.",
        )
        for i, sub in zip("1234", "₁₂₃₄", strict=True)
    },
    **{
        f"update_w{i}": (
            f"UPDATE · w{sub}",
            f"Move w{sub} a little against its gradient, at once: what follows uses the new value.",
            "",
        )
        for i, sub in zip("1234", "₁₂₃₄", strict=True)
    },
    "update": ("UPDATE · ALL FOUR WEIGHTS", "Move every weight a little against its gradient.", ""),
    "after": (
        "AFTER · THE SAME SAMPLE AGAIN",
        "What have the new weights made of this sample?",
        "",
    ),
}
"""The heading of each phase, what happens in it, and what may be said instead by a rule."""

CHANGES = {
    "y_hat": "Output on this sample",
    "error": "Error on this sample",
    "loss": "Loss of this sample",
    "over_all_data": "Mean loss",
}
"""What an update changes."""

STALE_LABEL = "99, not x"

STALE = "Here the notebook multiplies by 99, left over from a loop, where x should stand."

NEW_WEIGHT = "It uses the new output weight (′), which has been updated already."

DATA = {
    "title": "Data",
    "keep": "As they are",
    "keep_says": "The same samples; only their order changes.",
    "draw": "Draw",
    "file": "From a file",
    "paste": "Paste",
    "sample": "One sample",
    "count": "samples",
    "low": "x from",
    "high": "x to",
    "slope": "slope: y = slope · x",
    "noise": "noise added to y, up to ±",
    "seed": "seed",
    "file_says": "A CSV file with a header x,y and one sample a line.",
    "choose": "Choose a file…",
    "filter": "CSV files (*.csv *.txt);;All files (*)",
    "paste_says": "Two columns, x and y, as copied from a spreadsheet.",
    "more_lines": "… and {count} more",
    "number": "sample number",
    "x": "x",
    "y": "y",
    "shuffled": "another order in each epoch",
    "order": "seed of the order",
    "starts": "Other data start a new run at step 0. Undo brings the present one back.",
    "use": "Use these",
    "cancel": "Cancel",
}
"""The dialog in which the data are chosen."""

RUNS = {
    "title": "PINNED RUNS",
    "none": "None yet. P pins the present run, to compare.",
    "many": "Plots show the latest {count} of them.",
    "present": "Now:",
    "name": "name of the pinned run",
    "return": "Return to this run",
    "return_sign": "↩",
    "remove": "Remove this run",
    "remove_sign": "×",
}
"""The list of pinned runs."""

EFFECT_TITLE = "THIS STEP’S EFFECT"

EFFECT_ERROR = "Error on this sample"

EFFECT_FORECAST = "FORECAST FOR THIS STEP"

EFFECT_AXIS = "η, log scale"

VERDICTS = {
    "nothing": "No error beyond rounding: nothing to correct.",
    "shrinks": "Shrinks.",
    "overshoots": "Overshoots: the error changes sign but gets smaller.",
    "stays": "Unchanged.",
    "grows": "This step makes the error grow.",
    "overflows": "This step overflows: a number becomes too large.",
}
"""What a step does to the error on its sample."""

GROUPS = {
    "file": "File",
    "lesson": "Lessons and clicker",
    "present": "Presenting",
    "move": "Move",
    "run": "Run",
    "edit": "Try things",
    "show": "Show",
    "parts": "Parts of the window",
    "plots": "Plots",
    "copy": "Copy",
    "language": "Language",
    "help": "Help",
}
"""The parts of the menu."""


SHEET_TITLE = "Keys"

OTHER_KEYS_TITLE = "Everywhere"

OTHER_KEYS = (
    ("Tab", "to the next control"),
    ("Enter, Esc", "take what was typed in a field, give it up"),
    ("Up, Down", "nudge the selected weight, x or y; Shift: ten times as far"),
    ("Digits, Enter", "type over it; so does a double click"),
    ("Wheel, drag", "nudge the weight under the pointer"),
    ("Click", "a number or symbol: what it came from and what uses it"),
    ("Right click", "export what is under the pointer"),
    ("Click", "a phase, the timeline or a plot: go there"),
    ("Wheel", "in a plot: more or fewer steps"),
)

GRAINS = {"phase": "phase", "step": "step", "epoch": "epoch"}
"""By how much one step of the transport moves."""

STOPS = {"never": "never", "epoch": "end of epoch", "step": "step", "loss": "loss below"}
"""What a run stops at."""

PHASE_LABELS = {
    "sample": "sample",
    "h1": "h₁",
    "h2": "h₂",
    "y_hat": "ŷ",
    "loss": "L",
    "dL_dy_hat": "∂ŷ",
    **{f"dL_dh{i}": f"∂h{sub}" for i, sub in zip("12", "₁₂", strict=True)},
    **{f"dL_dw{i}": f"∂w{sub}" for i, sub in zip("1234", "₁₂₃₄", strict=True)},
    **{f"update_w{i}": f"w{sub}′" for i, sub in zip("1234", "₁₂₃₄", strict=True)},
    "update": "update",
    "after": "after",
}
"""What stands on a phase's button."""

UNDO = {
    "undo": "Undo",
    "redo": "Redo",
    "undo_edit": "Undo {edit}",
    "redo_edit": "Redo {edit}",
}
"""What the actions that take back and make again are called."""

TURNS = {
    "between_grow": "From {low} to {high} the error would grow.",
    "above_grow": "Above {low} the error would grow.",
    "below_grow": "Below {high} the error would grow.",
    "between_shrink": "From {low} to {high} the error would shrink.",
    "above_shrink": "Above {low} the error would shrink.",
    "below_shrink": "Below {high} the error would shrink.",
}
"""At which learning rates it would be otherwise."""

ORIGINS = {
    "sample_x": "{name} is the input of sample {sample}",
    "sample_y": "{name} is the target of sample {sample}",
    "constant": "{name} is left over from a loop of the notebook",
    "initial": "{name} is an initial value",
    "initial_eta": "{name} is the learning rate that the run began with",
    "edit": "{name} was set by hand at step {step}",
    "update": "{name} comes from the update of step {step}",
}
"""Where a number comes from that its step does not compute."""

UNKNOWN = "…"
"""What stands for a number that is not computed yet."""

NOT_YET = "not yet computed"

COVERED = "covered"

translated(globals())
