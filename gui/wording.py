"""The sentences: message keys from core, put into words.

Needs no Qt, so that the command line can use it.
"""

import math

from core.gradcheck import AGREEING_DIGITS, NUDGE, GradientCheck
from core.lineage import NAMES, sources, users
from core.notation import plain_symbol
from core.numerals import format_count, format_exact, format_number
from core.problems import Message
from core.rules import Rule
from core.scene import Scene
from core.working import Working
from gui.sentences import EDIT_NAMES, SENTENCES

SPOKEN = {
    "x": "input x",
    "y": "target y",
    "h1": "hidden neuron h1",
    "h2": "hidden neuron h2",
    "y_hat": "output y hat",
    "error": "error e",
    "loss": "loss L",
    "dL_dy_hat": "gradient of y hat",
    **{f"dL_d{name}": f"gradient of {name}" for name in ("h1", "h2", "w1", "w2", "w3", "w4")},
    **{name: f"weight {name}" for name in ("w1", "w2", "w3", "w4")},
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
    "over_all_data": "Loss over all data",
}
"""What an update changes."""

STALE_LABEL = "99, not x"
STALE = "Here the notebook multiplies by 99, left over from a loop, where x should stand."
NEW_WEIGHT = "It uses the new output weight (′), which has been updated already."

GROUPS = {
    "move": "Move",
    "run": "Run",
    "show": "Show",
    "copy": "Copy",
    "help": "Help",
}
"""The parts of the menu."""

SHEET_TITLE = "Keys"
OTHER_KEYS_TITLE = "Everywhere"
OTHER_KEYS = (
    ("Tab", "to the next control"),
    ("Enter, Esc", "take what was typed in a field, give it up"),
    ("Click", "a number or symbol: what it came from and what uses it"),
    ("Click", "a phase, the timeline or a plot: go there"),
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

_QUANTITIES = frozenset(NAMES).union(*({f"new_{name}", f"after_{name}"} for name in NAMES))

NOT_YET = "not yet computed"


def word(message: Message) -> str:
    """Put a message into words."""
    values = message.values
    if message.key in EDIT_NAMES:
        values = {name: _word_setting(value) for name, value in values.items()}
    return SENTENCES[message.key].format_map(
        {name: _word_value(name, value) for name, value in values.items()}
    )


def edit_text(way: str, name: Message | None) -> str:
    """Say what undo or redo would do, by the name of the edit: "Undo reset", or the word alone."""
    return f"{way} {word(name)}" if name else way


def opening(scene: Scene) -> str:
    """Say what is about to happen, before the first step."""
    data = scene.experiment.data
    slope = data.target_slope
    goal = "fit the data"
    if slope is not None and data.least_loss == 0:
        goal = f"learn y = {format_exact(slope, 1)}x"
    return (
        f"Four weights must {goal}. Right arrow shows the first thing the network does; Space runs."
    )


def explain(working: Working) -> str:
    """Say what happens in a phase."""
    question, rest = PHASES[working.moment.phase][1:]
    if working.stale:
        rest = STALE
    elif working.uses_new_weight:
        rest = NEW_WEIGHT
    return f"{question} {rest}".strip()


def describe_check(check: GradientCheck, digits: int) -> tuple[str, str, bool | None]:
    """Say what a nudge shows, what that says of a gradient, and whether they agree.

    The last is None where it cannot be told.
    """
    weight, central = plain_symbol(check.name), format_number(check.central, digits)
    nudge = f"Nudge {weight} by ±{format_number(NUDGE, 2)}: ΔL/Δ{weight} = {central}"
    if check.digits is None:
        return nudge, "too small to check: rounding drowns the nudge", None
    if check.digits >= AGREEING_DIGITS:
        return nudge, f"the gradient agrees in {check.digits} digits", True
    if not check.central:
        return nudge, "the gradient does not agree", False
    ratio = format_number(check.used / check.central, digits)
    return nudge, f"the gradient does not agree: it is {ratio} times that", False


def describe_lineage(name: str, rule: Rule) -> tuple[str, str, str]:
    """Name a quantity; say what it was computed from, and what is computed from it."""
    origins = ", ".join(map(quantity, sources(rule, name)))
    uses = ", ".join(map(quantity, users(rule, name)))
    return (
        f"{quantity(name)}:",
        f"from {origins}" if origins else "given, not computed",
        f"Used by {uses}" if uses else "Not used again in this step",
    )


def quantity(name: str) -> str:
    """Name a quantity in running text."""
    if name.startswith("new_"):
        return f"the new {plain_symbol(name.removeprefix('new_'))}"
    if name.startswith("after_"):
        return f"{plain_symbol(name.removeprefix('after_'))} afterwards"
    return plain_symbol(name)


def speed_name(speed: float | None) -> str:
    """Name a speed in phases a second."""
    if speed is None:
        return "story"
    if math.isinf(speed):
        return "full speed"
    return f"{format_count(int(speed))} phase{'' if speed == 1 else 's'}/s"


def speak_number(value: float | None, digits: int) -> str:
    """Say a number for a screen reader: "9.757 times ten to the minus 3"."""
    if value is None:
        return NOT_YET
    mantissa, times, power = format_number(value, digits).partition("×10")
    spoken = _plain(mantissa)
    return f"{spoken} times ten to the {_plain(power)}" if times else spoken


def _plain(text: str) -> str:
    plain = text.translate(str.maketrans("⁻⁰¹²³⁴⁵⁶⁷⁸⁹−", "-0123456789-"))
    return plain.replace("\N{NARROW NO-BREAK SPACE}", "").replace("-", "minus ")


def _word_setting(value: object) -> object:
    return format_exact(value, 1) if isinstance(value, float) else value


def _word_value(name: str, value: object) -> str:
    if isinstance(value, Message):
        return word(value)
    if name == "name" and isinstance(value, str):
        return quantity(value) if value in _QUANTITIES else value
    if name in {"step", "length", "most"} and isinstance(value, int):
        return format_count(value)
    return repr(value) if isinstance(value, float) else _on_one_line(str(value))


def _on_one_line(text: str) -> str:
    """Show what would break the line, or cannot be written at all, by a mark."""
    return "".join(c if c.isprintable() else "\N{REPLACEMENT CHARACTER}" for c in text)
