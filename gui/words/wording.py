"""The sentences: message keys from core, put into words.

Needs no Qt, so that the command line can use it.
"""

import math
from collections.abc import Sequence
from itertools import groupby

from core.base.number_format import (
    format_count,
    format_exact,
    format_given,
    format_number,
    is_short,
)
from core.base.problems import Message, on_one_line
from core.formulas.lineage import NAMES, origin, sources, users
from core.formulas.masking import format_shown
from core.formulas.notation import plain_symbol
from core.formulas.working import UpdateChange, Working
from core.network.quantities import AFTER, CHANGE, ETA, NEW
from core.network.rules import Rule
from core.step.gradient_check import AGREEING_DIGITS, NUDGE, GradientCheck
from core.step.phases import Phase
from core.training.compare import Outcome, Setting
from core.training.experiment import Experiment
from core.training.presets import DEFAULT_PRESET, watch_of
from core.workspace.scene import Scene
from gui.i18n.language import tr
from gui.words.sentences import EDIT_NAMES, SENTENCES
from gui.words.texts import NEW_WEIGHT, NOT_YET, ORIGINS, PHASES, STALE, UNDO

_FEW = 5  # digits of a setting in a list
_SYMBOLS = {"lr": ETA}
_QUANTITIES = frozenset(NAMES).union(*({f"{NEW}{name}", f"{AFTER}{name}"} for name in NAMES))


def word(message: Message) -> str:
    """Put a message into words."""
    values = message.values
    if message.key in EDIT_NAMES:
        values = {name: _word_setting(value) for name, value in values.items()}
    return SENTENCES[message.key].format_map(
        {name: _word_value(name, value) for name, value in values.items()}
    )


def edit_text(way: str, name: Message | None) -> str:
    """Say what "undo" or "redo" would do, by the edit: "Undo reset", or the word alone."""
    return UNDO[f"{way}_edit"].format(edit=word(name)) if name else UNDO[way]


def opening(scene: Scene) -> str:
    """Say what is about to happen, before the first step, or what a preset says to watch."""
    if scene.preset not in {None, DEFAULT_PRESET}:
        return tr(watch_of(str(scene.preset)))
    data = scene.experiment.data
    slope = data.target_slope
    goal = tr("Four weights must fit the data.")
    if slope is not None and data.least_square == 0 and is_short(slope, scene.options.digits):
        goal = tr("Four weights must learn y = {slope}x.").format(slope=format_exact(slope, 1))
    keys = tr("Right arrow shows the first thing the network does; Space runs.")
    return f"{goal} {keys}"


def explain(working: Working) -> str:
    """Say what happens in a phase."""
    question, rest = PHASES[working.moment.phase][1:]
    return f"{question} {note_of(working) or rest}".strip()


def summarize(working: Working) -> str:
    """Say what is peculiar about a phase or, where nothing is, the first that `explain` says."""
    return note_of(working) or PHASES[working.moment.phase][1]


def note_of(working: Working) -> str:
    """Say what is peculiar about a phase under its rule; "" where nothing is."""
    if working.stale:
        return tr(STALE)
    return tr(NEW_WEIGHT) if working.uses_new_weight else ""


def describe_check(check: GradientCheck, digits: int) -> tuple[str, str, bool | None]:
    """Say what a nudge shows, what that says of a gradient, and whether they agree.

    The last is None where it cannot be told.
    """
    weight, central = plain_symbol(check.name), format_number(check.central, digits)
    nudge = tr("Nudge {weight} by ±{by}: ΔL/Δ{weight} = {value}").format(
        weight=weight, by=format_number(NUDGE, 2), value=central
    )
    if check.no_error:
        return nudge, tr("no error beyond rounding: nothing to check"), None
    if check.used == check.central == 0:
        return nudge, tr("the gradient agrees: it is 0 as well"), True
    if check.digits is None:
        return nudge, tr("too small to check: rounding drowns the nudge"), None
    if check.digits >= AGREEING_DIGITS:
        agrees = tr("the gradient agrees to {count} digits")
        return nudge, agrees.format(count=check.digits), True
    if not check.central:
        return nudge, tr("the gradient does not agree"), False
    ratio = format_number(check.used / check.central, digits)
    says = tr("the gradient does not agree: it is {ratio} times that")
    return nudge, says.format(ratio=ratio), False


def describe_change(change: UpdateChange, digits: int) -> str:
    """Write what a quantity was and has become: "218.7 → 191.7"; what it was, until it has."""
    before, after = (format_shown(value, digits) for value in (change.before, change.after))
    return f"{before} → {after}" if change.has_come else before


def describe_data(experiment: Experiment, digits: int) -> str:
    """Say how many samples there are, on which line, in which order."""
    data = experiment.data
    says = [count_samples(len(data))]
    slope = data.target_slope
    if slope is not None:
        sign = "=" if data.least_square == 0 and is_short(slope, digits) else "≈"
        says.append(f"y {sign} {format_given(slope, digits)}x")
    if experiment.order.shuffled:
        says.append(tr("shuffled"))
    return ", ".join(says)


def count_samples(count: int) -> str:
    """Say how many samples there are."""
    many = tr("{count} samples").format(count=format_count(count))
    return tr("1 sample") if count == 1 else many


def pin_name(number: int) -> str:
    """Name a pinned run that has been given no name."""
    return tr("run {number}").format(number=number)


def describe_settings(settings: tuple[Setting, ...]) -> str:
    """Write the settings in which runs differ: "η = 1×10⁻⁶, rule sequential"."""
    return ", ".join(filter(None, map(_describe_setting, settings)))


def _describe_setting(setting: Setting) -> str:
    if setting.name == "more":
        return _count_more(setting.value)
    if not isinstance(setting.value, tuple):
        return _describe_value(setting.name, setting.value)
    parts = []
    for step, changed in groupby(setting.value, lambda change: change.step):
        what = ", ".join(_describe_value(change.name, change.value) for change in changed)
        parts.append(tr("{what} from step {step}").format(what=what, step=format_count(step)))
    return ", ".join(parts) or tr("no edits")


def _count_more(value: object) -> str:
    """Say how many edits there are beside those told; "" for none."""
    count = int(str(value))
    many = tr("{count} more edits").format(count=format_count(count))
    return {0: "", 1: tr("1 more edit")}.get(count, many)


def _describe_value(name: str, value: float | Rule) -> str:
    """Write a setting in few digits, and say where those are not all."""
    if isinstance(value, Rule):
        return tr("rule {rule}").format(rule=value)
    exact, short = format_exact(value, 1), format_number(value, _FEW)
    symbol = plain_symbol(_SYMBOLS.get(name, name))
    return f"{symbol} = {exact}" if len(exact) <= len(short) else f"{symbol} ≈ {short}"


def describe_outcome(became: Outcome, length: int) -> str:
    """Say what became of a run of `length` steps."""
    says = []
    if became.converged is not None:
        one, more = tr("learned after 1 step"), tr("learned after {steps} steps")
        learned = one if became.converged == 1 else more
        says.append(learned.format(steps=format_count(became.converged)))
        if not became.lasting:
            says.append(tr("no longer at its end"))
    if became.overflowed is not None:
        overflowed = tr("overflowed at step {step}")
        says.append(overflowed.format(step=format_count(became.overflowed)))
    one, more = tr("not learned after 1 step"), tr("not learned after {steps} steps")
    missed = one if length == 1 else more
    return ", ".join(says) or missed.format(steps=format_count(length))


def describe_lineage(name: str, scene: Scene) -> tuple[str, str]:
    """Say what a quantity was computed from, and what is computed from it in the same step."""
    moment = scene.moment
    after = moment.phase is Phase.AFTER
    found = [user for user in users(moment.plan, name) if after or not user.startswith(AFTER)]
    uses = _listed([quantity(user) for user in found])
    used = tr("Used to compute {uses}").format(uses=uses)
    return _describe_origin(name, scene), used if uses else tr("Not used again in this step")


def _describe_origin(name: str, scene: Scene) -> str:
    """Say what a quantity was computed from, or else what gave it."""
    moment, shown = scene.moment, quantity(name)
    if computed := sources(moment.plan, name):
        origins = _listed([quantity(source) for source in computed])
        return tr("{name} comes from {origins}").format(name=shown, origins=origins)
    giver, step = origin(scene.prefix.run, moment.step, name)
    kind = f"{giver}_{name}" if f"{giver}_{name}" in ORIGINS else giver
    sample = format_count(moment.sample)
    return ORIGINS[kind].format(name=shown, step=format_count(step), sample=sample)


def _listed(names: Sequence[str]) -> str:
    """Join names: "h1, h2 and e"."""
    *others, last = names or ("",)
    return tr(" and ").join([", ".join(others), last]) if others else last


def clock_time(seconds: float) -> str:
    """Write a time as minutes and seconds, or hours, minutes and seconds."""
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"


def quantity(name: str) -> str:
    """Name a quantity in running text."""
    if name.startswith(NEW):
        return tr("the new {name}").format(name=plain_symbol(name.removeprefix(NEW)))
    if name.startswith(AFTER):
        return tr("{name} afterwards").format(name=plain_symbol(name.removeprefix(AFTER)))
    if name.startswith(CHANGE):
        return tr("the change of {name}").format(name=plain_symbol(name.removeprefix(CHANGE)))
    return plain_symbol(name)


def speed_name(speed: float | None) -> str:
    """Name a speed in phases a second."""
    if speed is None:
        return tr("story")
    if math.isinf(speed):
        return tr("full speed")
    if speed == 1:
        return tr("1 phase/s")
    return tr("{count} phases/s").format(count=format_count(int(speed)))


def speak_number(value: float | None, digits: int) -> str:
    """Say a number for a screen reader: "9.757 times ten to the minus 3"."""
    if value is None:
        return tr(NOT_YET)
    return spell(format_number(value, digits))


def spell(text: str) -> str:
    """Return text as a screen reader should have it: digits on the line, minus in words."""
    plain = text.replace("×10", tr(" times ten to the ")).translate(
        str.maketrans("⁻⁰¹²³⁴⁵⁶⁷⁸⁹−", "-0123456789-")
    )
    return plain.replace("\N{NARROW NO-BREAK SPACE}", "").replace("-", tr("minus "))


def _word_setting(value: object) -> object:
    return format_exact(value, 1) if isinstance(value, float) else value


def _word_value(name: str, value: object) -> str:
    if isinstance(value, Message):
        return word(value)
    if name == "name" and isinstance(value, str):
        return quantity(value) if value in _QUANTITIES else on_one_line(value)
    if name in {"step", "length", "most"} and isinstance(value, int):
        return format_count(value)
    return format_exact(value, 1) if isinstance(value, float) else on_one_line(str(value))
