"""Commands as files have them: an object with the command's name and its values."""

from collections.abc import Callable
from enum import StrEnum
from typing import Any

from core.base.frozen import Frozen
from core.base.json_file import Node
from core.base.number_format import LEAST_DIGITS, MOST_DIGITS
from core.base.problems import Problem
from core.base.random_seed import MOST_SEED
from core.base.work import finish
from core.data.dataset import Dataset
from core.lessons.commands import (
    LeaveLesson,
    LessonBack,
    LessonJump,
    LessonNext,
    LessonReturn,
    LessonTurn,
    OpenLesson,
)
from core.lessons.lesson import Lesson, LessonText
from core.lessons.lesson_file import MOST_NAMES, read_written
from core.network.rules import Rule
from core.state import commands as c
from core.state.playback import Grain
from core.step.phases import Phase
from core.storage.session_file import written_data, written_experiment, written_order
from core.storage.session_reader import read_data, read_experiment, read_order
from core.storage.view_file import (
    read_axes,
    read_inputs,
    read_span,
    read_speed,
    read_stop,
    written_axes,
    written_inputs,
    written_span,
    written_speed,
    written_stop,
)
from core.training.experiment import Experiment
from core.view.options import LEAST_ZOOM, MOST_ZOOM, LossScale, Part, Plot, Theme, WeightsView
from core.workspace.vocabulary import Command

MOST_WORDS = 10_000
"""Texts of a lesson that are translated."""

MOST = 10**15
"""The largest whole number that a command has."""


class _Kind(Frozen):
    """How a value of a command is written, and read."""

    write: Callable[[Any], object]
    read: Callable[[Node], object]

    @property
    def optional(self) -> "_Kind":
        """The same, or nothing."""
        return _Kind(
            lambda value: None if value is None else self.write(value),
            lambda node: None if node.is_null else self.read(node),
        )


def _choice(kind: type[StrEnum]) -> _Kind:
    return _Kind(str, lambda node: node.choice(kind))


def _whole(least: int, most: int) -> _Kind:
    return _Kind(int, lambda node: node.whole(least, most))


def _read_experiment(node: Node) -> Experiment:
    data, *_ = node.entries("data", "order", "weights", "lr", "rule")
    return read_experiment(node, finish(read_data(data)))


def _written_experiment(experiment: Experiment) -> object:
    return {"data": written_data(experiment.data)} | written_experiment(experiment)


def _read_dataset(node: Node) -> Dataset:
    return finish(read_data(node))


def _written_lesson(lesson: Lesson) -> object:
    written = lesson.written
    assert written is not None, "a lesson that is opened was read from a file"
    words = [list(pair) for pair in written.words]
    return {"text": written.text, "language": written.language, "words": words}


def _read_lesson(node: Node) -> Lesson:
    text, language, words = node.entries("text", "language", "words")
    pairs = tuple(map(_read_pair, words.items(MOST_WORDS)))
    tag = None if language.is_null else language.characters()
    written = LessonText(text.characters(), tag, pairs)
    with node.naming():
        return read_written(written, node.path)


def _read_pair(node: Node) -> tuple[str, str]:
    texts = [each.characters() for each in node.items(2)]
    if len(texts) < 2:
        raise node.refusal("wanted.pair")
    return texts[0], texts[1]


def _read_revealed(node: Node) -> frozenset[str]:
    return frozenset(each.text() for each in node.items(MOST_NAMES))


_NUMBER = _Kind(float, Node.number)
_COUNT = _whole(0, MOST)
_TEXT = _Kind(str, Node.text)
_NAME = _TEXT.optional
_GESTURE = _COUNT.optional

_FIELDS: dict[type, dict[str, _Kind]] = {
    c.Begin: {
        "experiment": _Kind(_written_experiment, _read_experiment),
        "preset": _NAME,
        "gesture": _GESTURE,
    },
    c.LoadPreset: {"name": _TEXT},
    c.SetInitialWeight: {"name": _TEXT, "value": _NUMBER, "gesture": _GESTURE},
    c.DrawWeights: {"seed": _whole(0, MOST_SEED)},
    c.SetData: {
        "data": _Kind(written_data, _read_dataset),
        "order": _Kind(written_order, read_order).optional,
        "gesture": _GESTURE,
    },
    c.SetSample: {
        "index": _COUNT,
        "x": _NUMBER.optional,
        "y": _NUMBER.optional,
        "gesture": _GESTURE,
    },
    c.SetWeight: {"name": _TEXT, "value": _NUMBER, "gesture": _GESTURE},
    c.SetLearningRate: {"value": _NUMBER, "gesture": _GESTURE},
    c.SetRule: {"rule": _choice(Rule), "gesture": _GESTURE},
    c.Reset: {},
    c.PinRun: {"name": _NAME},
    c.RenamePin: {"number": _COUNT, "name": _NAME},
    c.RemovePin: {"number": _COUNT},
    c.ReturnTo: {"number": _COUNT},
    c.ClearHistory: {},
    c.Move: {"grain": _choice(Grain), "count": _whole(-MOST, MOST)},
    c.SetGrain: {"grain": _choice(Grain)},
    c.Seek: {"step": _COUNT, "phase": _choice(Phase).optional},
    c.RunTo: {"step": _COUNT},
    c.Play: {},
    c.Pause: {},
    c.SetSpeed: {"phases_per_second": _Kind(written_speed, read_speed)},
    c.SetStop: {"stop": _Kind(written_stop, read_stop)},
    c.SetTheme: {"theme": _choice(Theme)},
    c.SetLossScale: {"scale": _choice(LossScale)},
    c.SetDigits: {"digits": _whole(LEAST_DIGITS - 1, MOST_DIGITS + 1)},
    c.SetZoom: {"zoom": _whole(LEAST_ZOOM, MOST_ZOOM)},
    c.SetReducedMotion: {"reduced": _Kind(bool, Node.flag)},
    c.PointAt: {"name": _NAME},
    c.Select: {"name": _NAME},
    c.ShowPlot: {"plot": _choice(Plot)},
    c.ShowWeights: {"view": _choice(WeightsView)},
    c.Cover: {"name": _TEXT},
    c.Reveal: {"name": _NAME},
    c.HidePart: {"part": _choice(Part)},
    c.ShowPart: {"part": _choice(Part)},
    c.SetPresenting: {"presenting": _Kind(bool, Node.flag)},
    c.SetSurfaceAxes: {"axes": _Kind(written_axes, read_axes)},
    c.SetSpan: {"span": _Kind(written_span, read_span)},
    c.SetInputs: {"inputs": _Kind(written_inputs, read_inputs)},
    OpenLesson: {"lesson": _Kind(_written_lesson, _read_lesson)},
    LessonNext: {},
    LessonBack: {},
    LessonJump: {"scene": _COUNT},
    LessonTurn: {
        "scene": _COUNT,
        "position": _COUNT,
        "revealed": _Kind(sorted, _read_revealed),
    },
    LessonReturn: {},
    LeaveLesson: {},
}

WRITABLE = tuple(_FIELDS)
"""The commands that say all they do by themselves. Undo needs the past, and `Restore`
is a session; a `Tick` is time, and what a `Notify` says is said to one person."""

_BY_NAME = {kind.__name__: kind for kind in WRITABLE}


def written_command(command: Command) -> dict[str, object]:
    """Return a command as a file has it; it must be one of WRITABLE."""
    fields = _FIELDS[type(command)]
    values = {name: kind.write(getattr(command, name)) for name, kind in fields.items()}
    return {"do": type(command).__name__} | values


def read_command(node: Node) -> Command:
    """Read a command, beside which stands `at` what time it was given.

    Raises `Problem` (json.*) naming the place of what cannot be.
    """
    do = node.entry("do")
    made = _BY_NAME.get(do.text())
    if made is None:
        raise do.refusal("wanted.one_of", known=", ".join(_BY_NAME))
    fields = _FIELDS[made]
    _, _, *nodes = node.entries("at", "do", *fields)
    values = {
        name: kind.read(value) for (name, kind), value in zip(fields.items(), nodes, strict=True)
    }
    try:
        command: Command = made(**values)
    except Problem as problem:
        raise Problem(
            "json.refused", path=node.path, place=node.place, reason=problem.message
        ) from problem
    return command
