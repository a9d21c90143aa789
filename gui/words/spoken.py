"""What is said for the ear: numbers and symbols by words, each phase in a sentence.

Needs no Qt, so that it can be tested and used without.
"""

import re

from core.base.number_format import GROUP_SPACE, MINUS, format_count
from core.formulas.masking import BLANK
from core.formulas.notation import Notation, plain_symbol
from core.step.phases import phases_of
from core.workspace.scene import Scene
from gui.i18n.language import tr
from gui.words.texts import COVERED, PHASES, SPOKEN
from gui.words.transcript import transcribe
from gui.words.wording import describe_lineage, speak_number

_RAISED = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")
_LOWERED = str.maketrans("₀₁₂₃₄₅₆₇₈₉", "0123456789")
_POWER = re.compile("×10([⁻⁰¹²³⁴⁵⁶⁷⁸⁹]+)")
_SYMBOL = "(?:ŷ|[Lbehwxyz])[₀-₉]?′?"
_GRADIENT = re.compile(f"∂L/∂({_SYMBOL})")
_DERIVATIVE = re.compile(f"[∂Δ]({_SYMBOL})/[∂Δ]({_SYMBOL})")
_TOUCHING = re.compile("(?<=[₀-₉])(?=[bhwz][₀-₉])")
_NEW = re.compile("((?:ŷ|[Lbehwz])[₀-₉]?)′")
_SILENT = str.maketrans(dict.fromkeys(f"✓✗│•▽━○{GROUP_SPACE}", ""))


def in_words(text: str) -> str:
    """Return a text as it is to be heard: symbols and powers by words, on one line."""
    return _close(_worded(text))


def _close(text: str) -> str:
    return " ".join(text.split())


def _worded(text: str) -> str:
    text = _TOUCHING.sub(f" {tr('times')} ", text.replace(" (′)", ""))
    text = _POWER.sub(lambda m: f"{tr(' times ten to the ')}{m[1].translate(_RAISED)}", text)
    text = _GRADIENT.sub(lambda m: tr("gradient of {name}").format(name=m[1]), text)
    text = _DERIVATIVE.sub(
        lambda m: tr("change of {above} by change of {below}").format(above=m[1], below=m[2]), text
    )
    text = _NEW.sub(lambda m: tr("{name}, new").format(name=m[1]), text)
    for sign, words in (
        (MINUS, tr("minus ")),
        ("⁻", tr("minus ")),
        ("ŷ", tr("y hat")),
        ("η", tr("eta")),
        ("½", tr("one half")),
        ("²", tr(" squared")),
        ("·", tr("times")),
        ("×", tr("times")),
        ("→", tr("becomes")),
        ("≈", tr("is about")),
        ("=", tr("equals")),
        ("±", tr("plus or minus ")),
        (BLANK, tr(COVERED)),
    ):
        text = text.replace(sign, words)
    return text.translate(_LOWERED).translate(_SILENT)


def name_spoken(name: str) -> str:
    """Name a quantity for the ear: "gradient of w4", "weight w1, new"."""
    for prefix, says in (("new_", tr("{name}, new")), ("after_", tr("{name}, afterwards"))):
        if name.startswith(prefix):
            return says.format(name=SPOKEN[name.removeprefix(prefix)])
    return SPOKEN.get(name) or in_words(plain_symbol(name))


def say_value(name: str, scene: Scene) -> str:
    """Say a number of the moment: "9757", "covered", or that it is not computed yet."""
    if scene.covers(name):
        return tr(COVERED)
    return speak_number(scene.moment.known(name), scene.options.digits)


def say_quantity(name: str, scene: Scene) -> str:
    """Say a quantity with its value: "gradient of w4: 9757"."""
    return f"{name_spoken(name)}: {say_value(name, scene)}"


def say_phase(scene: Scene) -> str:
    """Say what the present phase has computed, in a sentence."""
    numbers = scene.moment.plan.phases[scene.moment.phase]
    return "; ".join(say_quantity(name, scene) for name in numbers) + "."


def say_place(scene: Scene) -> str:
    """Say at which phase of how many the scene is: "gradient of w4, phase 7 of 14"."""
    phase, phases = scene.moment.phase, phases_of(scene.moment.plan)
    says = tr("{heading}, phase {number} of {count}")
    return says.format(
        heading=say_heading(scene), number=phases.index(phase) + 1, count=len(phases)
    )


def say_heading(scene: Scene) -> str:
    """Say the heading of the present phase."""
    return in_words(PHASES[scene.moment.phase][0].replace(" · ", ": ").lower())


def say_step(scene: Scene) -> str:
    """Say which step the scene is at."""
    return tr("Step {step}").format(step=format_count(scene.moment.step))


def say_revealed(scene: Scene, before: frozenset[str]) -> str:
    """Say the numbers that were covered before and can be read now."""
    names = sorted(name for name in before - scene.options.covered if scene.moment.has(name))
    return "; ".join(say_quantity(name, scene) for name in names)


def say_selected(name: str, scene: Scene) -> str:
    """Say a quantity with its value, what it came from and what uses it."""
    origin, use = describe_lineage(name, scene)
    return f"{say_quantity(name, scene)}. {in_words(origin)}. {in_words(use)}."


def say_working(scene: Scene) -> str:
    """Say the working of the present phase: heading, words, and the formulas line by line."""
    _heading, *parts = transcribe(scene, Notation.TEXT).strip().split("\n\n")
    lines = [say_heading(scene), *(line for part in parts for line in part.splitlines())]
    return "\n".join(map(_close, _worded("\n".join(lines)).splitlines()))
