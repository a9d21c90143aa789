"""What a file may say of the look and of the transport: up to each bound, and no further."""

import json
import math
from pathlib import Path

import pytest

from core.analysis.predictions import MOST_INPUTS, Inputs, InputsKind
from core.base.number_format import LEAST_DIGITS, MOST_DIGITS
from core.base.random_seed import MOST_SEED
from core.files.json_file import Node
from core.formulas.named_values import coverable, symbols
from core.state.playback import LEAST_SPEED, MOST_SPEED, MOST_STOP, Stop, StopKind
from core.storage.view_file import (
    read_look,
    read_speed,
    read_stop,
    written_look,
    written_speed,
    written_stop,
)
from core.view.options import LEAST_ZOOM, MOST_ZOOM, Part, ViewOptions
from core.view.span import LEAST_SPAN, MOST_SPAN, Span
from tests.core.problems import problem_of

FILE = Path("own.json")


def node(value):
    """Return a value as it comes back from a file."""
    return Node(FILE, json.loads(json.dumps(value)))


@pytest.mark.parametrize(
    "options",
    [
        ViewOptions(digits=LEAST_DIGITS, zoom=LEAST_ZOOM, span=Span(LEAST_SPAN, 0)),
        ViewOptions(digits=MOST_DIGITS, zoom=MOST_ZOOM, span=Span(MOST_SPAN, MOST_SPAN)),
        ViewOptions(
            covered=frozenset(coverable()), dimmed=frozenset(symbols()), hidden=frozenset(Part)
        ),
        ViewOptions(inputs=Inputs(InputsKind.RANDOM, seed=0)),
        ViewOptions(inputs=Inputs(InputsKind.TYPED, MOST_SEED, (1.5,) * MOST_INPUTS)),
    ],
    ids=["least", "most", "all", "first seed", "most inputs"],
)
def test_all_that_the_window_can_show_comes_back(options):
    assert read_look(node(written_look(options))) == options


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("digits", LEAST_DIGITS - 1),
        ("digits", MOST_DIGITS + 1),
        ("zoom", LEAST_ZOOM - 1),
        ("zoom", MOST_ZOOM + 1),
        ("span", {"length": LEAST_SPAN - 1, "start": 0}),
        ("span", {"length": MOST_SPAN + 1, "start": 0}),
        ("span", {"length": LEAST_SPAN, "start": -1}),
        ("span", {"length": LEAST_SPAN, "start": MOST_SPAN + 1}),
        ("inputs", {"kind": "random", "seed": -1, "typed": []}),
        ("inputs", {"kind": "random", "seed": MOST_SEED + 1, "typed": []}),
        ("inputs", {"kind": "typed", "seed": 1, "typed": [1.5] * (MOST_INPUTS + 1)}),
        ("hidden", [*Part, Part.PLOTS]),
        ("covered", [*coverable(), "h1"]),
        ("covered", ["slope of the sea"]),
    ],
)
def test_what_the_window_cannot_show_is_refused_by_its_place(name, value):
    message = problem_of(read_look, node(written_look(ViewOptions()) | {name: value}))
    assert message.key == "json.value"
    assert str(message.values["place"]).startswith(name)


@pytest.mark.parametrize("speed", [None, math.inf, LEAST_SPEED, MOST_SPEED])
def test_every_speed_comes_back(speed):
    assert read_speed(node(written_speed(speed))) == speed


@pytest.mark.parametrize(
    "stop",
    [
        Stop(),
        *(Stop(kind, at) for kind in (StopKind.EPOCH, StopKind.STEP) for at in (1, MOST_STOP)),
        Stop(StopKind.LOSS, 5e-324),
    ],
)
def test_every_stop_comes_back(stop):
    assert read_stop(node(written_stop(stop))) == stop


@pytest.mark.parametrize("kind", ["epoch", "step"])
@pytest.mark.parametrize("value", [0, MOST_STOP + 1, 1.5])
def test_a_stop_that_no_run_reaches_is_refused(kind, value):
    assert problem_of(read_stop, node({"kind": kind, "value": value})).key == "json.value"
