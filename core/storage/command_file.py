"""Commands as files have them: an object with the command's name and its values."""

from collections.abc import Callable
from enum import StrEnum
from functools import cache
from types import NoneType
from typing import Any, get_args, get_type_hints

from core.analysis.plane import Axes
from core.analysis.predictions import Inputs
from core.base.bounds import Bounds
from core.base.command import kinds_of
from core.base.frozen import Frozen
from core.base.problems import Problem
from core.base.work import finish
from core.data.dataset import Dataset
from core.data.order import Order
from core.files.json_file import Node
from core.lessons.commands import LessonCommand
from core.lessons.lesson import Lesson, LessonText
from core.lessons.lesson_file import MOST_NAMES, read_written
from core.state.command import RunCommand
from core.state.playback import Speed, Stop
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
from core.view.commands import ViewCommand
from core.view.span import Span
from core.workspace.vocabulary import Command

MOST_WORDS = 10_000
"""Texts of a lesson that are translated."""


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


_OF_TYPES: dict[object, _Kind] = {
    float: _Kind(float, Node.number),
    str: _Kind(str, Node.text),
    bool: _Kind(bool, Node.flag),
    frozenset[str]: _Kind(sorted, _read_revealed),
    Speed: _Kind(written_speed, read_speed),
    Stop: _Kind(written_stop, read_stop),
    Axes: _Kind(written_axes, read_axes),
    Span: _Kind(written_span, read_span),
    Inputs: _Kind(written_inputs, read_inputs),
    Order: _Kind(written_order, read_order),
    Dataset: _Kind(written_data, _read_dataset),
    Experiment: _Kind(_written_experiment, _read_experiment),
    Lesson: _Kind(_written_lesson, _read_lesson),
}
"""How values of each type are written and read, besides whole numbers and choices."""


def kind_of(hint: Any) -> _Kind:
    """Return how values of an annotation are written and read; TypeError where that is not said."""
    if hint in _OF_TYPES:
        return _OF_TYPES[hint]
    metadata = getattr(hint, "__metadata__", ())
    if metadata and isinstance(bounds := metadata[0], Bounds):
        return _whole(*bounds)
    if NoneType in (parts := get_args(hint)):
        return kind_of(next(part for part in parts if part is not NoneType)).optional
    if isinstance(hint, type) and issubclass(hint, StrEnum):
        return _choice(hint)
    raise TypeError(f"a file cannot hold a {hint}: say how in core/storage/command_file.py")


@cache
def fields_of(kind: type[Command]) -> dict[str, _Kind]:
    """Return how the fields of a command are written and read, by their names."""
    hints = get_type_hints(kind, localns={"Lesson": Lesson}, include_extras=True)
    return {name: kind_of(hints[name]) for name in kind.__struct_fields__}


@cache
def logged_kinds() -> dict[str, type[Command]]:
    """Return the commands that say all they do by themselves, by their names in files."""
    kinds: tuple[type[Command], ...]
    kinds = (*kinds_of(RunCommand), *kinds_of(ViewCommand), *kinds_of(LessonCommand))
    return {kind.__name__: kind for kind in kinds if kind.logged}


def written_command(command: Command) -> dict[str, object]:
    """Return a command as a file has it; it must be one that is logged."""
    values = {
        name: kind.write(getattr(command, name)) for name, kind in fields_of(type(command)).items()
    }
    return {"do": type(command).__name__} | values


def read_command(node: Node) -> Command:
    """Read a command, beside which stands `at` what time it was given.

    Raises `Problem` (json.*) naming the place of what is invalid.
    """
    do = node.entry("do")
    made = logged_kinds().get(do.text())
    if made is None:
        raise do.refusal("wanted.one_of", known=", ".join(logged_kinds()))
    kinds = fields_of(made)
    _, _, *nodes = node.entries("at", "do", *kinds)
    values = {
        name: kind.read(value) for (name, kind), value in zip(kinds.items(), nodes, strict=True)
    }
    try:
        command: Command = made(**values)
    except Problem as problem:
        raise Problem(
            "json.refused", path=node.path, place=node.place, reason=problem.message
        ) from problem
    return command
