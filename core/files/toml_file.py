"""A TOML file that people write, read strictly: every value by its name and kind."""

import math
import tomllib
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar

from core.base.problems import Message, Problem
from core.files.text_files import read_text
from core.files.toml_lines import TomlLines, line_of_long_key

V = TypeVar("V")

MOST_TOML_BYTES = 2**20
MOST_NAMES = 8
"""Names that a key may be made of, as in scene.question; ours have two."""

_LARGEST_INTEGER = 2**63 - 1


class TomlTable:
    """A table of a TOML file; its values are asked for by name, and a missing one is refused.

    `place` names a table within the file. What is refused is a `Problem` (toml.value,
    toml.unknown_key, toml.refused) naming file, line and key. What people read in it goes
    through `translate`.
    """

    def __init__(
        self,
        path: Path,
        values: Mapping[str, object],
        lines: TomlLines,
        translate: Callable[[str], str] = str,
        place: str = "",
    ) -> None:
        self.path = path
        self._values = values
        self._lines = lines
        self.translate = translate
        self._place = place

    def __contains__(self, name: str) -> bool:
        return name in self._values

    def check_keys(self, *known: str) -> None:
        """Refuse any other key."""
        for name in self._values:
            if name not in known:
                raise Problem(
                    "toml.unknown_key",
                    path=self.at(name),
                    name=self._key(name[:40]),
                    known=", ".join(known),
                )

    def has_text(self, name: str) -> bool:
        """Say whether the value is a string."""
        return isinstance(self._values.get(name), str)

    def text(self, name: str) -> str:
        """Return a string that is not blank."""
        value = self._get(name, str, "wanted.string")
        if not value.strip():
            raise self.refusal(name, "wanted.string")
        return value

    def said(self, name: str) -> str:
        """Return a string that people read, translated, without the blanks at its ends."""
        return self.translate(self.text(name).strip())

    def texts(self, name: str, most: int) -> tuple[str, ...]:
        """Return an array of at most `most` strings, none of them blank."""
        values = self._get(name, list, "wanted.strings")
        found = tuple(value for value in values if isinstance(value, str) and value.strip())
        if not len(found) == len(values) <= most:
            raise self.refusal(name, "wanted.strings_most", most=most)
        return found

    def whole(self, name: str) -> int:
        """Return an integer of 64 bits, which is what TOML has."""
        value = self._get(name, int, "wanted.integer")
        if abs(value) > _LARGEST_INTEGER:
            raise self.refusal(name, "wanted.integer_below")
        return value

    def number(self, name: str) -> float:
        """Return a finite float; an integer counts as one."""
        value = _finite(self._values.get(name))
        if value is None:
            raise self.refusal(name, "wanted.number")
        return value

    def numbers(self, name: str, count: int | None = None) -> tuple[float, ...]:
        """Return an array of finite floats, `count` of them or at least one."""
        values = self._values.get(name)
        read = [_finite(value) for value in values] if isinstance(values, list) else []
        found = tuple(value for value in read if value is not None)
        if not read or len(found) < len(read) or len(read) != (count or len(read)):
            if count:
                raise self.refusal(name, "wanted.numbers_count", count=count)
            raise self.refusal(name, "wanted.numbers")
        return found

    def tables(self, name: str, most: int) -> "list[TomlTable]":
        """Return 1 to `most` tables of an array of tables."""
        values = self._get(name, list, "wanted.tables")
        found = [value for value in values if isinstance(value, dict)]
        if not 0 < len(found) == len(values) <= most:
            raise self.refusal(name, "wanted.tables_most", most=most, table=name)
        return [
            TomlTable(self.path, value, self._lines, self.translate, self._key(f"{name} {i}"))
            for i, value in enumerate(found, 1)
        ]

    @contextmanager
    def naming(self, name: str = "", part: str = "") -> Iterator[None]:
        """Name the file, the line and the key, or the table, where a value of it is refused.

        `part` is the text of a part of the value, by which its line is found.
        """
        try:
            yield
        except Problem as problem:
            raise self.refused(problem, name, part) from problem

    def refused(self, problem: Problem, name: str, part: str = "") -> Problem:
        """Return what `naming` makes of a problem."""
        where, reason = self.at(name, part), problem.message
        return Problem("toml.refused", path=where, name=self._key(name), reason=reason)

    def refusal(self, name: str, key: str, **values: object) -> Problem:
        """Return the problem of a value that is not what it should be, which `key` words."""
        wanted = Message(key, values)
        return Problem("toml.value", path=self.at(name), name=self._key(name), wanted=wanted)

    def at(self, name: str = "", part: str = "") -> Message:
        """Return where a key stands, or the table if it has no such key: file and line."""
        line = self._lines.line(self._place, name, part) or 1
        return Message("file.line", {"path": self.path, "line": line})

    def _key(self, name: str) -> str:
        return ", ".join(filter(None, (self._place, name)))

    def _get(self, name: str, kind: type[V], wanted: str) -> V:
        value = self._values.get(name)
        if not isinstance(value, kind) or isinstance(value, bool):
            raise self.refusal(name, wanted)
        return value


def read_table(path: Path, translate: Callable[[str], str] = str) -> TomlTable:
    """Read a TOML file of at most MOST_TOML_BYTES; what people read in it is translated.

    Raises `Problem` (file.*, and what `table_of` raises).
    """
    return table_of(read_text(path, MOST_TOML_BYTES), path, translate)


def table_of(text: str, path: Path, translate: Callable[[str], str] = str) -> TomlTable:
    """Read the text of a TOML file.

    Raises `Problem` (file.too_large, toml.long_key, toml.broken, toml.nested).
    """
    if len(text) > MOST_TOML_BYTES:
        raise Problem("file.too_large", path=path, megabytes=MOST_TOML_BYTES // 2**20)
    if line := line_of_long_key(text, MOST_NAMES):
        where = Message("file.line", {"path": path, "line": line})
        raise Problem("toml.long_key", path=where, most=MOST_NAMES)
    try:
        return TomlTable(path, tomllib.loads(text), TomlLines(text), translate)
    except ValueError as error:  # tomllib.TOMLDecodeError, and int() of thousands of digits
        raise Problem("toml.broken", path=path, reason=str(error)) from error
    except RecursionError as error:
        raise Problem("toml.nested", path=path) from error


def _finite(value: object) -> float | None:
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    try:
        number = float(value)
    except OverflowError:
        return None
    return number if math.isfinite(number) else None
