"""A JSON file, read strictly: every value by its place and kind, and no more than is asked for."""

import json
import math
import re
from collections.abc import Generator, Iterator, Mapping
from contextlib import contextmanager
from enum import StrEnum
from pathlib import Path
from typing import TypeVar

from core.base.problems import Message, Problem
from core.files.json_text import decode
from core.files.text_files import read_text

E = TypeVar("E", bound=StrEnum)

MOST_PARTS = 400_000
"""Objects and arrays that a file may consist of; more are refused before they are read."""

_HALF = re.compile("[\ud800-\udfff]")
"""Halves of characters, which JSON can name: \\ud800."""

_LONGEST_INTEGER = 400
_LONGEST_SHOWN = 40


class Node:
    """A value of a file, and its place there, such as runs[2].edits[0].lr.

    Whatever is not as asked for is a `Problem` (json.value, json.key_missing, json.key_unknown,
    json.key_twice) naming file and place.
    """

    def __init__(self, path: Path, value: object, place: str = "") -> None:
        self.path = path
        self._value = value
        self.place: Message | str = place or Message("found.top")
        self._prefix = f"{place}." if place else ""

    @property
    def is_null(self) -> bool:
        """Whether the value is null."""
        return self._value is None

    def has(self, name: str) -> bool:
        """Say whether the value is an object with such a key."""
        return isinstance(self._value, dict) and name in self._value

    def entry(self, name: str) -> "Node":
        """Return the value of one key of an object, whatever other keys there are."""
        if isinstance(self._value, _Repeated):
            raise Problem("json.key_twice", path=self.path, place=self.place, entry=self._value.key)
        if not isinstance(self._value, dict):
            raise self.refusal("wanted.object")
        if name not in self._value:
            raise Problem("json.key_missing", path=self.path, place=self.place, entry=name)
        return Node(self.path, self._value[name], self._prefix + name)

    def entries(
        self, *names: str, defaults: Mapping[str, object] | None = None
    ) -> "tuple[Node, ...]":
        """Return the values of an object that has just these keys.

        Those of `defaults` come last and may be missing, as in files from before there were such:
        then it is as if the file had the values given.
        """
        value, prefix = self._value, self._prefix
        if isinstance(value, dict) and value.keys() == set(names) and not defaults:
            return tuple([Node(self.path, value[name], prefix + name) for name in names])
        nodes = tuple(map(self.entry, names))
        assert isinstance(self._value, dict)
        others = dict(defaults or {})
        added = Node(self.path, others | self._value, self._prefix.removesuffix("."))
        nodes += tuple(map(added.entry, others))
        for key in self._value:
            if key not in names and key not in others:
                known = ", ".join((*names, *others))
                shown = key[:_LONGEST_SHOWN]
                raise Problem(
                    "json.key_unknown", path=self.path, place=self.place, entry=shown, known=known
                )
        return nodes

    def items(self, most: int) -> "list[Node]":
        """Return the values of an array of at most `most`."""
        return list(self.each(most))

    def each(self, most: int) -> "Iterator[Node]":
        """Yield the values of an array of at most `most`."""
        place = self._prefix.removesuffix(".")
        for i, value in enumerate(self._array(most)):
            yield Node(self.path, value, f"{place}[{i}]")

    def numbers(self, least: int, most: int) -> tuple[float, ...]:
        """Return an array of n finite floats."""
        values = self._array(most)
        if len(values) < least:
            raise self.refusal("wanted.array_least", least=least)
        floats = tuple(value for value in values if isinstance(value, float))
        if len(floats) == len(values) and all(map(math.isfinite, floats)):
            return floats
        return tuple(node.number() for node in self.items(most))

    def number(self) -> float:
        """Return a finite float; an integer counts as one."""
        value = self._value
        if isinstance(value, int | float) and not isinstance(value, bool):
            try:
                number = float(value)
            except OverflowError:
                number = math.inf
            if math.isfinite(number):
                return number
        raise self.refusal("wanted.number")

    def whole(self, least: int, most: int) -> int:
        """Return an integer from least to most."""
        value = self._value
        if isinstance(value, int) and not isinstance(value, bool) and least <= value <= most:
            return value
        raise self.refusal("wanted.whole", least=least, most=most)

    def flag(self) -> bool:
        """Return true or false."""
        if isinstance(self._value, bool):
            return self._value
        raise self.refusal("wanted.flag")

    def text(self) -> str:
        """Return a string."""
        if isinstance(self._value, str):
            return self._value
        raise self.refusal("wanted.text")

    def characters(self) -> str:
        """Return a string that can be written as UTF-8."""
        if _HALF.search(text := self.text()):
            raise self.refusal("wanted.characters")
        return text

    def is_text(self, text: str) -> bool:
        """Say whether the value is just this string."""
        return self._value == text

    def choice(self, kind: type[E]) -> E:
        """Return a member of an enumeration."""
        for each in kind:
            if each == self._value:
                return each
        raise self.refusal("wanted.either", known=" / ".join(f'"{each}"' for each in kind))

    def refusal(self, key: str, **values: object) -> Problem:
        """Return the problem of a value that is not what it should be, which `key` words."""
        found, wanted = _shown(self._value), Message(key, values)
        return Problem("json.value", path=self.path, place=self.place, found=found, wanted=wanted)

    @contextmanager
    def naming(self) -> Iterator[None]:
        """Name the file and the place (json.refused) where a value is refused for its meaning."""
        try:
            yield
        except Problem as problem:
            reason = problem.message
            if reason.key.startswith("json."):
                raise
            raise Problem(
                "json.refused", path=self.path, place=self.place, reason=reason
            ) from problem

    def _array(self, most: int) -> list[object]:
        if not isinstance(self._value, list):
            raise self.refusal("wanted.array")
        if len(self._value) > most:
            raise self.refusal("wanted.array_most", most=most)
        return self._value


class _Repeated:
    """Stands for an object in which a key comes twice, until its place is known."""

    def __init__(self, key: str) -> None:
        self.key = key[:_LONGEST_SHOWN]


def read_json(path: Path) -> Generator[float, None, Node]:
    """Read a JSON file, a piece at a time; yields how much of it is read, 0 to 1.

    Raises `Problem` (file.*, json.other, json.crowded, json.broken, json.nested); all else where it
    is asked for.
    """
    text = read_text(path)
    yield 0.0
    if text.count("[") + text.count("{") > MOST_PARTS:
        raise Problem("json.crowded", path=path, most=MOST_PARTS)
    yield 0.0
    work = decode(text, _DECODER)
    try:
        while True:
            try:
                yield next(work) / len(text)
            except StopIteration as end:
                return Node(path, end.value)
    except json.JSONDecodeError as error:
        if text.lstrip()[:1] not in {"", "{", "["}:
            raise Problem("json.other", path=path) from error
        where = {"line": error.lineno, "column": error.colno}
        raise Problem("json.broken", path=path, **where) from error
    except RecursionError as error:
        raise Problem("json.nested", path=path) from error


def _integer(text: str) -> float:
    """Read an integer; one that no number of ours can be stands for infinity, to be refused."""
    return int(text) if len(text) < _LONGEST_INTEGER else math.inf


def _object(pairs: list[tuple[str, object]]) -> dict[str, object] | _Repeated:
    found = dict(pairs)
    if len(found) == len(pairs):
        return found
    found.clear()
    for key, value in pairs:
        if key in found:
            return _Repeated(key)
        found[key] = value
    return found


_DECODER = json.JSONDecoder(parse_int=_integer, object_pairs_hook=_object)


def _shown(value: object) -> Message | str:
    if isinstance(value, dict):
        return Message("found.object")
    if isinstance(value, list):
        return Message("found.array", {"count": len(value)})
    if isinstance(value, _Repeated):
        return Message("found.repeated", {"entry": value.key})
    text = json.dumps(value)
    return text if len(text) <= _LONGEST_SHOWN else f"{text[:_LONGEST_SHOWN]}…"
