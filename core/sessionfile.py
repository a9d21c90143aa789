"""A session as a JSON file: what determines everything, floats by `repr`, one run a line.

format, version   "onetwoone-session" and 1
data              the samples, each set once: x, y, and how they were generated or null
runs              data (which of them, from 0), order, weights, lr, rule, edits, length
present           which of the runs the cursor is on
cursor            step and phase
preset            the name that the present experiment came by, or null
pins, numbered    pinned runs with run and length, and the last number given to one
look, transport   how it is shown, and how the run goes on
"""

import json
from array import array
from collections.abc import Generator, Iterable, Sequence
from pathlib import Path
from weakref import ref

from core.dataset import Dataset
from core.experiment import Experiment
from core.files import MOST_BYTES, replacing
from core.lookfile import written_look, written_speed, written_stop
from core.order import Order
from core.problems import Problem
from core.recipe import Recipe
from core.session import Session
from core.sessionplan import Plan, PlannedPin
from core.training import Edit
from core.work import finish

FORMAT = "onetwoone-session"
VERSION = 1
MOST_PINS = 1_000
MOST_EDITS = 100_000
"""Edits of all runs together."""

_PIECE = 2**20
"""Characters that are written at a time."""

_AT_ONCE = 1000
"""Numbers of which the text is made at a time."""

_EDITS_AT_ONCE = 100


def save_session(session: Session, path: Path) -> None:
    """Do as `save_in_pieces`, at once."""
    finish(save_in_pieces(session, path))


def save_in_pieces(session: Session, path: Path) -> Generator[float, None, None]:
    """Write a session to a file, whole or not at all; yields between the pieces, if it is large.

    Raises `Problem` (file.*, session.*).
    """
    text = yield from _text_in_pieces(Plan.of(session))
    with (
        replacing(path) as temporary,
        temporary.open("w", encoding="ascii", newline="\n") as file,
    ):
        for start in range(0, len(text), _PIECE):
            if start:
                yield 1.0
            file.write(text[start : start + _PIECE])


def session_text(session: Session) -> str:
    """Return a session as text: the same for the same session, in ASCII.

    Raises `Problem` as `plan_text` does.
    """
    return plan_text(Plan.of(session))


def plan_text(plan: Plan) -> str:
    """Return what determines a session as text.

    Raises `Problem` as `_text_in_pieces` does.
    """
    return finish(_text_in_pieces(plan))


def _text_in_pieces(plan: Plan) -> Generator[float, None, str]:
    """Make the text of `plan_text`; yields between the pieces.

    Raises `Problem` (session.many_pins, session.many_edits, session.large) for one that could not
    be opened again.
    """
    if len(plan.pins) > MOST_PINS:
        raise Problem("session.many_pins", found=len(plan.pins), most=MOST_PINS)
    if (count := sum(len(recipe.edits) for recipe in plan.recipes)) > MOST_EDITS:
        raise Problem("session.many_edits", found=count, most=MOST_EDITS)
    sets, places = _distinct([recipe.experiment.data for recipe in plan.recipes])
    samples: list[str] = []
    for data in sets:
        samples += [(yield from _WRITTEN.text(data))]
    runs: list[str] = []
    for recipe, place in zip(plan.recipes, places, strict=True):
        runs += [(yield from _run(recipe, place))]
    parts = [
        _line("format", FORMAT),
        _line("version", VERSION),
        _lines("data", samples),
        _lines("runs", runs),
        _line("present", plan.present),
        _line("cursor", {"step": plan.step, "phase": plan.phase}),
        _line("preset", plan.preset),
        _lines("pins", (_json(_pin(pin)) for pin in plan.pins)),
        _line("numbered", plan.numbered),
        _line("look", written_look(plan.look)),
        _line("transport", _transport(plan)),
    ]
    text = "{\n" + ",\n".join(parts) + "\n}\n"
    if len(text) > MOST_BYTES:
        raise Problem("session.large", megabytes=MOST_BYTES // 2**20)
    return text


def _distinct(sets: list[Dataset]) -> tuple[list[Dataset], list[int]]:
    """Return each set of samples once, and which of those each one is; -0.0 is not 0.0."""
    if all(data is sets[0] for data in sets):
        return sets[:1], [0] * len(sets)
    found: dict[tuple[object, ...], int] = {}
    known: dict[int, int] = {}
    kept: list[Dataset] = []
    for data in sets:
        if id(data) not in known:
            key = (array("d", data.x).tobytes(), array("d", data.y).tobytes(), data.origin)
            if key not in found:
                found[key] = len(kept)
                kept.append(data)
            known[id(data)] = found[key]
    return kept, [known[id(data)] for data in sets]


def written_data(data: Dataset) -> dict[str, object]:
    """Return samples as a file has them."""
    return {"x": list(map(float, data.x)), "y": list(map(float, data.y)), "origin": _origin(data)}


def _origin(data: Dataset) -> dict[str, object] | None:
    made = data.origin
    if made is None:
        return None
    return {
        "count": made.count,
        "low": float(made.low),
        "high": float(made.high),
        "slope": float(made.slope),
        "noise": float(made.noise),
        "seed": made.seed,
    }


def _array(values: Sequence[float]) -> Generator[float, None, str]:
    """Write an array of numbers as `json` does, some at a time."""
    texts = []
    for start in range(0, len(values), _AT_ONCE):
        if start:
            yield 1.0
        texts.append(", ".join([repr(float(value)) for value in values[start : start + _AT_ONCE]]))
    return f"[{', '.join(texts)}]"


class _Written:
    """The text of the samples written last: a million take a second, and seldom change."""

    def __init__(self) -> None:
        self._of: ref[Dataset] | None = None
        self._text = ""

    def text(self, data: Dataset) -> Generator[float, None, str]:
        if self._of is None or self._of() is not data:
            x = yield from _array(data.x)
            y = yield from _array(data.y)
            self._text = f'{{"x": {x}, "y": {y}, "origin": {_json(_origin(data))}}}'
            self._of = ref(data)
        return self._text


_WRITTEN = _Written()


def written_experiment(experiment: Experiment) -> dict[str, object]:
    """Return an experiment as a file has it, without its data."""
    return {
        "order": written_order(experiment.order),
        "weights": list(map(float, experiment.weights)),
        "lr": float(experiment.lr),
        "rule": experiment.rule,
    }


def written_order(order: Order) -> dict[str, object]:
    """Return in which order samples are learned as a file has it."""
    return {"shuffled": order.shuffled, "seed": order.seed}


def _run(recipe: Recipe, data: int) -> Generator[float, None, str]:
    head = _json({"data": data} | written_experiment(recipe.experiment)).removesuffix("}")
    edits = []
    for start in range(0, len(recipe.edits), _EDITS_AT_ONCE):
        if start:
            yield 1.0
        edits += [_json(_edit(edit)) for edit in recipe.edits[start : start + _EDITS_AT_ONCE]]
    return f'{head}, "edits": [{", ".join(edits)}], "length": {recipe.length}}}'


def _edit(edit: Edit) -> dict[str, object]:
    rule, lr = edit.settings
    weights = edit.weights and list(map(float, edit.weights))
    return {"step": edit.step, "rule": rule, "lr": float(lr), "weights": weights}


def _pin(pin: PlannedPin) -> dict[str, object]:
    return {
        "number": pin.number,
        "name": pin.name,
        "kept_by": pin.kept_by,
        "run": pin.run,
        "length": pin.length,
    }


def _transport(plan: Plan) -> dict[str, object]:
    return {
        "grain": plan.grain,
        "speed": written_speed(plan.speed),
        "stop": written_stop(plan.stop),
    }


def _line(name: str, value: object) -> str:
    return f'"{name}": {_json(value)}'


def _lines(name: str, texts: Iterable[str]) -> str:
    """Write an array with a line for each item."""
    lines = ",\n".join(texts)
    return f'"{name}": [\n{lines}\n]' if lines else f'"{name}": []'


def _json(value: object) -> str:
    return json.dumps(value, allow_nan=False)
