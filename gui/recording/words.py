"""The words of recording, of captions and of chapters; formulas and steps read out. Needs no Qt."""

import re
from typing import assert_never

from core.base.number_format import format_count
from core.formulas.masking import BLANK
from core.formulas.trees import (
    Applied,
    Derivative,
    Difference,
    Equation,
    Expression,
    Half,
    NumberToken,
    Product,
    Sum,
    Symbol,
    Value,
)
from core.formulas.working import Working
from core.step.phases import Phase
from gui.i18n.language import tr, translated
from gui.words.texts import COVERED
from gui.words.wording import explain, quantity

PROGRESS = {
    "bar": "{done:>3} % [{bar}] {left} left",
    "done": "{path}: {frames} frames.",
    "given_up": "Given up; nothing is written.",
}

STRIP = {
    "starting": "{name}: beginning…",
    "going": "{name}: {done} %, {left} left",
    "ending": "{name}: giving up…",
    "cancel": "Cancel",
    "spoken": "the recording that is being made",
}
"""How far a recording has come, at the foot of the window."""

RECORD = {
    "title": "Make a video",
    "what": "Of",
    "run": "The present run",
    "log": "The recording ({time})",
    "form": "As",
    "view": "Showing",
    "size": "Size",
    "scale": "Scale of type",
    "fps": "Frames a second",
    "theme": "Colours",
    "from": "From step",
    "to": "To step",
    "speed": "Speed",
    "hold": "Seconds the end stands",
    "captions": "Captions beside it (.srt)",
    "transparent": "Without the ground",
    "as_shown": "As shown",
    "first": "the first frame",
    "lasts": "{frames} frames, {time}",
    "save": "Make it…",
    "close": "Close",
    "keep": "Keep it…",
    "keep_tip": "Write what was done to a file; render --log makes a video of it at any time",
    "keep_title": "Where to keep the recording",
    "kept": "Recordings",
    "save_title": "Where to write the recording",
    "filter": "{} (*{});;All files (*)",
    "folder": "All files (*)",
    "suggested": "recording",
    "leave_rendering": "A recording is being made. Give it up?",
    "leave_log": "The recording ({time}) has not been made into a video. Give it up?",
    "left_log": "OneTwoOne ended unexpectedly. The recording ({time}) has not been made into a "
    "video. Give it up?",
    "reading": "Reading the recording…",
    "leave_yes": "Give up",
    "leave_no": "Keep it",
}
"""The dialog in which one chooses what to make a recording of, and what is asked about it."""

RECORD_VIEWS = {
    "window": "The window",
    "diagram": "The diagram",
    "working": "The working",
    "diagram+working": "Diagram and working",
}

RECORD_THEMES = {
    "light": "Light",
    "dark": "Dark",
    "contrast": "High contrast",
    "contrast-dark": "High contrast, dark",
}

RECORD_SPEEDS = {
    "story": "The story",
    "max": "As fast as can be",
    "1": "1 phase a second",
    "5": "5 phases a second",
    "60": "60 phases a second",
}

CAPTIONS = {
    "step": "Step {first}",
    "steps": "Steps {first} to {last}",
    "caption": "{steps}. {says}",
    "equation": "{left} is {side}: {result}",
    "given": "{left} is {result}",
}

SAID = {
    "half": "one half",
    "times": " times ",
    "plus": " plus ",
    "minus": " minus ",
    "gradient": "the gradient of {by}",
    "derivative": "the derivative of {of} by {by}",
}
"""How formulas are read out."""


def name_fields(sentence: str) -> str:
    """Name the fields of the dialog where a sentence names options of the command line."""
    return re.sub(r"--([a-z]+)", lambda found: f"“{RECORD.get(found[1], found[1])}”", sentence)


def name_steps(first: int, last: int) -> str:
    """Name one step, or several."""
    kind = "step" if first == last else "steps"
    return CAPTIONS[kind].format(first=format_count(first), last=format_count(last))


def say_working(working: Working) -> str:
    """Say what a phase does, then its formulas in words, a line each.

    Of the new forward pass it says the error and the loss alone: a caption is short.
    """
    said = working.equations[-2:] if working.moment.phase is Phase.AFTER else working.equations
    return "\n".join((explain(working), *map(say_equation, said)))


def say_equation(equation: Equation) -> str:
    """Say a formula: what it is in symbols, then what comes out."""
    result = say(equation.sides[-1].expression)
    if len(equation.sides) == 1:
        return CAPTIONS["given"].format(left=say(equation.left), result=result)
    side = say(equation.sides[0].expression)
    return CAPTIONS["equation"].format(left=say(equation.left), side=side, result=result)


def say(expression: Expression) -> str:
    """Say a formula's part in words."""
    match expression:
        case Symbol(name):
            return quantity(name)
        case Value(text=text):
            return tr(COVERED) if text == BLANK else text
        case Derivative(of, by):
            return SAID[_kind(of)].format(of=quantity(of), by=quantity(by))
        case NumberToken(value):
            return f"{value:g}"
        case Applied(function, arguments):
            return f"{function} {', '.join(map(_factor, arguments))}"
        case Half():
            return SAID["half"]
        case Product(factors):
            return SAID["times"].join(map(_factor, factors))
        case Sum(terms):
            return SAID["plus"].join(map(say, terms))
        case Difference(left, right):
            return f"{say(left)}{SAID['minus']}{_factor(right)}"
        case _:
            assert_never(expression)


def _kind(of: str) -> str:
    return "gradient" if of == "loss" else "derivative"


def _factor(part: Expression) -> str:
    return f"({say(part)})" if isinstance(part, Sum | Difference) else say(part)


translated(globals())
