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

STALE = "Here the notebook multiplies by 99, left over from a loop, where x should stand."

NEW_WEIGHT = "It uses the new output weight (′), which has been updated already."

UNDO = {
    "undo": "Undo",
    "redo": "Redo",
    "undo_edit": "Undo {edit}",
    "redo_edit": "Redo {edit}",
}
"""What the actions that take back and make again are called."""

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
