"""Commands as lines of text, as a lesson has them: "preset by-hand", "go 0:dL_dw4"."""

from collections.abc import Callable, Mapping
from enum import StrEnum
from typing import NamedTuple, TypeVar

from core.analysis.plane import PRODUCTS, Axes, PlaneQuantity
from core.analysis.predictions import Inputs, InputsKind
from core.base.number_format import LEAST_DIGITS, MOST_DIGITS, parse_number
from core.base.problems import Problem
from core.base.random_seed import MOST_SEED
from core.formulas.named_values import symbols
from core.network.rules import Rule
from core.network.weights import Weights
from core.state import commands as c
from core.state.playback import Grain
from core.step.phases import Phase
from core.training.run import MOST_STEPS
from core.view.options import LEAST_ZOOM, MOST_ZOOM, LossScale, Plot, Theme, WeightsView
from core.view.span import Span

E = TypeVar("E", bound=StrEnum)


class _Switch(StrEnum):
    ON = "on"
    OFF = "off"


class ScriptForm(NamedTuple):
    """How a command is written: an example for each way, and what reads its words."""

    examples: tuple[str, ...]
    read: Callable[[list[str]], c.PlainCommand]


def read_command(line: str) -> c.PlainCommand:
    """Read one command.

    Raises `Problem` (script.unknown, script.form, and what a value of its kind is refused with).
    """
    name, *words = _words(line)
    form = FORMS.get(name)
    if form is None:
        raise Problem("script.unknown", text=name[:40], known=", ".join(FORMS))
    try:
        return form.read(words)
    except (ValueError, IndexError) as error:
        examples = "”, “".join(form.examples)
        raise Problem("script.form", text=line[:80], examples=examples) from error


def _words(line: str) -> list[str]:
    """Split at blanks; what stands in quotation marks is one word, and may be blank."""
    before, quote, rest = line.partition('"')
    words = before.split()
    if quote:
        inside, closing, after = rest.partition('"')
        if not closing or after.strip() or not words:
            raise Problem("script.quotes", text=line[:80])
        words.append(inside)
    return words or [""]


def _only(words: list[str]) -> str:
    (word,) = words
    return word


def _number(text: str) -> float:
    return parse_number(text, decimal_comma=False)


def _whole(text: str, most: int = MOST_STEPS, least: int = 0) -> int:
    if not (text.isascii() and text.isdigit() and len(text) < 20 and least <= int(text) <= most):
        raise Problem("script.whole", text=text[:40], least=least, most=most)
    return int(text)


def _digits(words: list[str]) -> c.PlainCommand:
    return c.SetDigits(_whole(_only(words), MOST_DIGITS, LEAST_DIGITS))


def _zoom(words: list[str]) -> c.PlainCommand:
    return c.SetZoom(_whole(_only(words), MOST_ZOOM, LEAST_ZOOM))


def _present(words: list[str]) -> c.PlainCommand:
    return c.SetPresenting(_choice(_Switch, _only(words)) is _Switch.ON)


def _choice(kind: type[E], text: str) -> E:
    if text not in set(kind):
        raise Problem("script.choice", text=text[:40], known=", ".join(kind))
    return kind(text)


def _weight(text: str) -> str:
    if text not in Weights._fields:
        raise Problem("weight.unknown", name=text[:40])
    return text


def _nothing(words: list[str], command: c.PlainCommand) -> c.PlainCommand:
    if words:
        raise ValueError
    return command


def _go(words: list[str]) -> c.PlainCommand:
    step, colon, phase = _only(words).partition(":")
    return c.Seek(_whole(step), _choice(Phase, phase) if colon else Phase.SAMPLE)


def _run(words: list[str]) -> c.PlainCommand:
    if words[0] == "to":
        return c.RunTo(_whole(_only(words[1:])))
    return c.Move(Grain.STEP, _whole(_only(words)))


def _set(words: list[str]) -> c.PlainCommand:
    name, value = words
    return c.SetWeight(_weight(name), _number(value))


def _start(words: list[str]) -> c.PlainCommand:
    name, value = words
    return c.SetInitialWeight(_weight(name), _number(value))


def _sample(words: list[str]) -> c.PlainCommand:
    number, x, y = words
    return c.SetSample(_whole(number, least=1) - 1, _number(x), _number(y))


def _pin(words: list[str]) -> c.PlainCommand:
    return c.PinRun(_only(words) if words else None)


def _surface(words: list[str]) -> c.PlainCommand:
    if words == ["products"]:
        return c.SetSurfaceAxes(Axes(*PRODUCTS))
    across, upwards = (_choice(PlaneQuantity, word) for word in words)
    return c.SetSurfaceAxes(Axes(across, upwards))


def _span(words: list[str]) -> c.PlainCommand:
    if words == ["all"]:
        return c.SetSpan(Span())
    if words[0] == "last":
        return c.SetSpan(Span(_whole(_only(words[1:]))))
    start, stop = map(_whole, words)
    return c.SetSpan(Span(stop - start, start))


def _inputs(words: list[str]) -> c.PlainCommand:
    if words == [InputsKind.NOTEBOOK]:
        return c.SetInputs(Inputs())
    if words[0] == InputsKind.RANDOM:
        return c.SetInputs(Inputs(InputsKind.RANDOM, _whole(_only(words[1:]), MOST_SEED)))
    if not words:
        raise ValueError
    return c.SetInputs(Inputs(InputsKind.TYPED, typed=tuple(map(_number, words))))


def _select(words: list[str]) -> c.PlainCommand:
    if words == ["nothing"]:
        return c.Select(None)
    if (name := _only(words)) not in symbols():
        raise Problem("measure.unknown", text=name[:40], known=", ".join(symbols()))
    return c.Select(name)


FORMS: Mapping[str, ScriptForm] = {
    "preset": ScriptForm(("preset by-hand",), lambda words: c.LoadPreset(_only(words))),
    "go": ScriptForm(("go 0:dL_dw4", "go 3"), _go),
    "run": ScriptForm(("run to 100", "run 20"), _run),
    "set": ScriptForm(("set w1 1.01",), _set),
    "start": ScriptForm(("start w1 2",), _start),
    "draw": ScriptForm(("draw 7",), lambda words: c.DrawWeights(_whole(_only(words), MOST_SEED))),
    "lr": ScriptForm(("lr 1e-5",), lambda words: c.SetLearningRate(_number(_only(words)))),
    "rule": ScriptForm(("rule exact",), lambda words: c.SetRule(_choice(Rule, _only(words)))),
    "sample": ScriptForm(("sample 1 10 20",), _sample),
    "reset": ScriptForm(("reset",), lambda words: _nothing(words, c.Reset())),
    "pin": ScriptForm(("pin", 'pin "before"'), _pin),
    "return": ScriptForm(("return 1",), lambda words: c.ReturnTo(_whole(_only(words)))),
    "unpin": ScriptForm(("unpin 1",), lambda words: c.RemovePin(_whole(_only(words)))),
    "plot": ScriptForm(("plot loss",), lambda words: c.ShowPlot(_choice(Plot, _only(words)))),
    "loss": ScriptForm(
        ("loss linear",), lambda words: c.SetLossScale(_choice(LossScale, _only(words)))
    ),
    "weights": ScriptForm(
        ("weights conserved",), lambda words: c.ShowWeights(_choice(WeightsView, _only(words)))
    ),
    "surface": ScriptForm(("surface w1 w3", "surface products"), _surface),
    "span": ScriptForm(("span all", "span last 50", "span 0 25"), _span),
    "inputs": ScriptForm(("inputs notebook", "inputs random 7", "inputs 5 250 1000"), _inputs),
    "digits": ScriptForm(("digits 6",), _digits),
    "zoom": ScriptForm(("zoom 150",), _zoom),
    "theme": ScriptForm(("theme dark",), lambda words: c.SetTheme(_choice(Theme, _only(words)))),
    "present": ScriptForm(("present on", "present off"), _present),
    "select": ScriptForm(("select dL_dw4", "select nothing"), _select),
}
"""The commands of lessons, by their first word."""
