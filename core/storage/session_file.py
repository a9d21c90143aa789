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
import os
from array import array
from collections.abc import Generator, Iterable, Iterator, Sequence
from pathlib import Path
from weakref import ref

from core.base.problems import Problem
from core.base.work import finish
from core.data.dataset import Dataset
from core.data.order import Order
from core.files.text_files import MOST_BYTES, replacing
from core.state.session import Session
from core.state.session_plan import PlannedPin, SessionPlan
from core.storage.view_file import written_look, written_speed, written_stop
from core.training.experiment import Experiment
from core.training.recipe import Recipe
from core.training.run import Edit

FORMAT = "onetwoone-session"
VERSION = 1
MOST_PINS = 1_000
MOST_EDITS = 100_000
"""Edits of all runs together."""

_AT_ONCE = 1000
"""Numbers of which the text is made at a time."""

_EDITS_AT_ONCE = 100
_PIECE = 2**14
"""Characters that are written at a time, or a few more."""

_SYNCED = 2**22
"""Characters that are brought onto the disk at a time, or a few more."""

_A_NUMBER, _AN_EDIT = 20, 64
"""Characters that one takes, about."""


def save_session(session: Session, path: Path) -> None:
    """Do as `save_in_pieces`, at once."""
    finish(save_in_pieces(session, path))


def save_in_pieces(session: Session, path: Path) -> Generator[float, None, None]:
    """Write a session to a file, whole or not at all; yields how much is done, if it is large.

    Raises `Problem` (file.*, session.*).
    """
    plan = SessionPlan.of(session)
    whole = _AN_EDIT * _check(plan) + _A_NUMBER * 2 * len(plan.recipe.experiment.data)
    yield from write_in_pieces(_texts(plan), path, whole)


def write_in_pieces(texts: Iterable[str], path: Path, whole: int) -> Generator[float, None, None]:
    """Write ASCII to a file, whole or not at all, about `whole` characters; yields as above.

    Raises `Problem` (file.*).
    """
    with (
        replacing(path) as temporary,
        temporary.open("w", encoding="ascii", newline="\n") as file,
    ):
        written = told = synced = 0
        for text in texts:
            file.write(text)
            written += len(text)
            if written - told >= _PIECE:
                told = written
                if written - synced >= _SYNCED:  # else the last would take long
                    synced = written
                    file.flush()
                    os.fsync(file.fileno())
                yield min(written / whole, 1.0)


def session_text(session: Session) -> str:
    """Return a session as text: the same for the same session, in ASCII.

    Raises `Problem` as `plan_text` does.
    """
    return plan_text(SessionPlan.of(session))


def plan_text(plan: SessionPlan) -> str:
    """Return what determines a session as text.

    Raises `Problem` (session.many_pins, session.many_edits, session.large) for one that could not
    be opened again.
    """
    return "".join(plan_texts(plan))


def plan_texts(plan: SessionPlan) -> Iterator[str]:
    """Yield that text, some of it at a time; raises `Problem` as `plan_text` does."""
    _check(plan)
    yield from _texts(plan)


def _check(plan: SessionPlan) -> int:
    """Count the edits; raises `Problem` (session.many_pins, session.many_edits)."""
    if len(plan.pins) > MOST_PINS:
        raise Problem("session.many_pins", found=len(plan.pins), most=MOST_PINS)
    if (count := sum(len(recipe.edits) for recipe in plan.recipes)) > MOST_EDITS:
        raise Problem("session.many_edits", found=count, most=MOST_EDITS)
    return count


def _texts(plan: SessionPlan) -> Iterator[str]:
    """Yield the text of a plan, some of it at a time; raises `Problem` (session.large)."""
    size = 0
    for text in _parts(plan):
        size += len(text)
        if size > MOST_BYTES:
            raise Problem("session.large", megabytes=MOST_BYTES // 2**20)
        yield text


def _parts(plan: SessionPlan) -> Iterator[str]:
    sets, places = _distinct([recipe.experiment.data for recipe in plan.recipes])
    yield "{\n" + _line("format", FORMAT)
    yield _line("version", VERSION)
    yield from _lines("data", map(_WRITTEN.texts, sets))
    yield from _lines("runs", map(_run, plan.recipes, places))
    yield _line("present", plan.present)
    yield _line("cursor", {"step": plan.step, "phase": plan.phase})
    yield _line("preset", plan.preset)
    yield from _lines("pins", ([_json(_pin(pin))] for pin in plan.pins))
    yield _line("numbered", plan.numbered)
    yield _line("look", written_look(plan.options))
    yield _line("transport", _transport(plan)).removesuffix(",\n") + "\n}\n"


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


def _array(values: Sequence[float]) -> Iterator[str]:
    """Write an array of numbers as `json` does, some at a time."""
    between = "["
    for start in range(0, len(values), _AT_ONCE):
        numbers = ", ".join([repr(float(value)) for value in values[start : start + _AT_ONCE]])
        yield between + numbers
        between = ", "
    yield "]"


class _Written:
    """The text of the samples written last: a million take a second, and seldom change."""

    def __init__(self) -> None:
        self._of: ref[Dataset] | None = None
        self._texts: list[str] = []

    def texts(self, data: Dataset) -> Iterator[str]:
        if self._of is None or self._of() is not data:
            made = []
            for text in _samples(data):
                made.append(text)
                yield text
            self._texts, self._of = made, ref(data)
        else:
            yield from self._texts


def _samples(data: Dataset) -> Iterator[str]:
    yield '{"x": '
    yield from _array(data.x)
    yield ', "y": '
    yield from _array(data.y)
    yield f', "origin": {_json(_origin(data))}}}'


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


def _run(recipe: Recipe, data: int) -> Iterator[str]:
    head = _json({"data": data} | written_experiment(recipe.experiment)).removesuffix("}")
    yield f'{head}, "edits": ['
    for start in range(0, len(recipe.edits), _EDITS_AT_ONCE):
        edits = recipe.edits[start : start + _EDITS_AT_ONCE]
        yield (", " if start else "") + ", ".join([_json(_edit(edit)) for edit in edits])
    yield f'], "length": {recipe.length}}}'


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


def _transport(plan: SessionPlan) -> dict[str, object]:
    return {
        "grain": plan.playback.grain,
        "speed": written_speed(plan.playback.speed),
        "stop": written_stop(plan.playback.stop),
    }


def _line(name: str, value: object) -> str:
    return f'"{name}": {_json(value)},\n'


def _lines(name: str, items: Iterable[Iterable[str]]) -> Iterator[str]:
    """Write an array with a line for each item, which comes in parts."""
    between = f'"{name}": [\n'
    for item in items:
        yield between
        yield from item
        between = ",\n"
    yield "\n],\n" if between == ",\n" else f'"{name}": [],\n'


def _json(value: object) -> str:
    return json.dumps(value, allow_nan=False)
