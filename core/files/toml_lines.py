"""Where the keys of a TOML file stand: tomllib reads values, but not their lines."""

import re
from collections.abc import Iterator
from functools import cached_property

_HEADER = re.compile(r"\s*\[\[?\s*([\w.\-]+)\s*\]\]?\s*(#.*)?")
_KEY = re.compile(r"\s*([\w\-]+)\s*=")
_NAME = r"""(?:[\w\-]++|"(?:\\.|[^"\\\n])*+"?|'[^'\n]*+'?)"""
_DOT = r"[ \t]*+\.[ \t]*+"
_SEVERAL_LINES = r'''"""(?:\\.|[^\\])*?(?:"""|\Z)|'{3}.*?(?:'{3}|\Z)'''
_TOKEN = re.compile(
    rf"{_SEVERAL_LINES}|#[^\n]*+|(?P<key>{_NAME}(?:{_DOT}{_NAME})*+)", re.ASCII | re.DOTALL
)
"""A string of several lines, a comment, or what a key can be: names with points between.

Each takes all that tomllib would, or what it would stop at, so that a text is read once."""

_NAME_ALONE = re.compile(_NAME, re.ASCII | re.DOTALL)
_PART = re.compile(r'"""|\'\'\'|"(?:\\.|[^"\\])*"|\'[^\']*\'|#.*|[\[\]]')


class TomlLines:
    """The lines (from 1) of the tables and keys of a text, by place: "scene 2, question 1".

    A place counts the tables of an array from 1 within the one they stand in, as `Table` does.
    """

    def __init__(self, text: str) -> None:
        self._text = text

    def line(self, place: str, key: str = "", part: str = "") -> int | None:
        """Return the line of a key of a table, or of a part of its value that holds this text.

        Where the key is missing it is the line of the table; None where neither is found.
        """
        first = ", ".join(filter(None, (place, f"{key} 1")))  # of an array of tables
        start = self._found.get((place, key)) or self._found.get((first, ""))
        start = start or self._found.get((place, ""))
        if start is None or not part:
            return start
        lines = self._text.split("\n")
        after = min((n for n in self._found.values() if n > start), default=len(lines) + 1)
        return next((n for n in range(start, after) if part in lines[n - 1]), start)

    @cached_property
    def _found(self) -> dict[tuple[str, str], int]:
        """The lines of tables and keys, by place and key; found when the first is asked for."""
        found = {("", ""): 1}
        counts: dict[str, int] = {}
        place = ""
        for number, line in _outside_values(self._text.split("\n")):
            if header := _HEADER.fullmatch(line):
                place = _place(header[1].split("."), counts, is_array="[[" in line)
                found.setdefault((place, ""), number)
            elif key := _KEY.match(line):
                found.setdefault((place, key[1]), number)
        return found


def line_of_long_key(text: str, most: int) -> int | None:
    """Return the line (from 1) of the first key of more than `most` names, as in a.b.c.

    tomllib takes memory with the square of them. What is no valid TOML may have none or any.
    """
    for token in _TOKEN.finditer(text):
        key = token["key"]
        if key and key.count(".") >= most and len(_NAME_ALONE.findall(key)) > most:
            return text.count("\n", 0, token.start()) + 1
    return None


def _place(names: list[str], counts: dict[str, int], *, is_array: bool) -> str:
    """Return the place of a table from its header, counting those of arrays."""
    place = ""
    for depth, name in enumerate(names, 1):
        key = f"{place}/{name}"
        if depth == len(names) and is_array:
            counts[key] = counts.get(key, 0) + 1
        number = f" {counts[key]}" if key in counts else ""
        place = ", ".join(filter(None, (place, f"{name}{number}")))
    return place


def _outside_values(lines: list[str]) -> Iterator[tuple[int, str]]:
    """Yield the lines, with their numbers, that do not begin within a string or an array."""
    string, depth = "", 0
    for number, line in enumerate(lines, 1):
        rest = line
        if not string and depth == 0:
            yield number, line
            if _HEADER.fullmatch(line):
                continue
        if string:
            _, closing, rest = line.partition(string)
            if not closing:
                continue
            string = ""
        for part in _PART.findall(rest):
            if part in {'"""', "'''"}:
                string = "" if string == part else string or part
            elif not string:
                depth += (part == "[") - (part == "]")
