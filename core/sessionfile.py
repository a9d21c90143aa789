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
import math
from array import array
from collections.abc import Iterable
from pathlib import Path
from weakref import ref

from core.dataset import Dataset
from core.files import MOST_BYTES, replacing
from core.look import Look
from core.playback import Stop, StopKind
from core.problems import Problem
from core.scene import Pin, Trail
from core.session import Session
from core.training import Edit, Run

FORMAT = "onetwoone-session"
VERSION = 1
MOST_PINS = 1_000
MOST_EDITS = 100_000
"""Edits of all runs together."""

FASTEST = "max"
"""Stands for a speed as fast as can be."""


def save_session(session: Session, path: Path) -> None:
    """Write a session to a file, whole or not at all. Raises `Problem` (file.*, session.*)."""
    text = session_text(session)
    with replacing(path) as temporary:
        temporary.write_text(text, encoding="ascii", newline="\n")


def session_text(session: Session) -> str:
    """Return a session as text: the same for the same session, in ASCII.

    Raises `Problem` (session.many_pins, session.many_edits, session.large) for one that could not
    be opened again.
    """
    if len(session.pins) > MOST_PINS:
        raise Problem("session.many_pins", found=len(session.pins), most=MOST_PINS)
    if (count := sum(len(trail.run.edits) for trail in session.runs)) > MOST_EDITS:
        raise Problem("session.many_edits", found=count, most=MOST_EDITS)
    sets, places = _distinct([trail.run.experiment.data for trail in session.runs])
    runs = [_run(trail, place) for trail, place in zip(session.runs, places, strict=True)]
    numbers = {trail.run: i for i, trail in enumerate(session.runs)}
    parts = [
        _line("format", FORMAT),
        _line("version", VERSION),
        _lines("data", map(_WRITTEN.text, sets)),
        _lines("runs", map(_json, runs)),
        _line("present", 0),
        _line("cursor", {"step": session.step, "phase": session.phase}),
        _line("preset", session.preset),
        _lines("pins", (_json(_pin(pin, numbers)) for pin in session.pins)),
        _line("numbered", session.numbered),
        _line("look", written_look(session.look)),
        _line("transport", _transport(session)),
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


def _data(data: Dataset) -> dict[str, object]:
    made = data.origin
    origin = made and {
        "count": made.count,
        "low": float(made.low),
        "high": float(made.high),
        "slope": float(made.slope),
        "noise": float(made.noise),
        "seed": made.seed,
    }
    return {"x": list(map(float, data.x)), "y": list(map(float, data.y)), "origin": origin}


class _Written:
    """The text of the samples written last: a million take a second, and seldom change."""

    def __init__(self) -> None:
        self._of: ref[Dataset] | None = None
        self._text = ""

    def text(self, data: Dataset) -> str:
        if self._of is None or self._of() is not data:
            self._text = _json(_data(data))
            self._of = ref(data)
        return self._text


_WRITTEN = _Written()


def _run(trail: Trail, data: int) -> dict[str, object]:
    experiment = trail.run.experiment
    return {
        "data": data,
        "order": {"shuffled": experiment.order.shuffled, "seed": experiment.order.seed},
        "weights": list(map(float, experiment.weights)),
        "lr": float(experiment.lr),
        "rule": experiment.rule,
        "edits": list(map(_edit, trail.run.edits)),
        "length": trail.length,
    }


def _edit(edit: Edit) -> dict[str, object]:
    rule, lr = edit.settings
    weights = edit.weights and list(map(float, edit.weights))
    return {"step": edit.step, "rule": rule, "lr": float(lr), "weights": weights}


def _pin(pin: Pin, numbers: dict[Run, int]) -> dict[str, object]:
    return {
        "number": pin.number,
        "name": pin.name,
        "kept_by": pin.kept_by,
        "run": numbers[pin.trail.run],
        "length": pin.trail.length,
    }


def written_look(look: Look) -> dict[str, object]:
    """Return a look as a file has it."""
    return {
        "digits": look.digits,
        "theme": look.theme,
        "loss_scale": look.loss_scale,
        "reduced_motion": look.reduced_motion,
        "plot": look.plot,
        "weights_view": look.weights_view,
        "surface_axes": {
            "across": look.surface_axes.across,
            "upwards": look.surface_axes.upwards,
        },
        "span": {"length": look.span.length, "start": look.span.start},
        "inputs": {
            "kind": look.inputs.kind,
            "seed": look.inputs.seed,
            "typed": list(map(float, look.inputs.typed)),
        },
    }


def _transport(session: Session) -> dict[str, object]:
    speed = session.speed
    return {
        "grain": session.grain,
        "speed": FASTEST if speed == math.inf else speed and float(speed),
        "stop": _stop(session.stop),
    }


def _stop(stop: Stop) -> dict[str, object]:
    whole = stop.kind in {StopKind.EPOCH, StopKind.STEP}
    return {"kind": stop.kind, "value": int(stop.value) if whole else float(stop.value)}


def _line(name: str, value: object) -> str:
    return f'"{name}": {_json(value)}'


def _lines(name: str, texts: Iterable[str]) -> str:
    """Write an array with a line for each item."""
    lines = ",\n".join(texts)
    return f'"{name}": [\n{lines}\n]' if lines else f'"{name}": []'


def _json(value: object) -> str:
    return json.dumps(value, allow_nan=False)
