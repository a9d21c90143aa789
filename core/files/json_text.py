"""JSON text read a piece at a time, so that a clock can go on with it; each value by `json`."""

import re
from collections.abc import Generator
from json import JSONDecodeError, JSONDecoder

_LEVELS = 8
"""Levels of nesting that are read in pieces; what lies deeper is one piece."""

_BLANK = re.compile(r"[ \t\n\r]*")
_NUMBERS = re.compile(r"[-+.0-9eE, \t\n\r]{1,20000}")
_MEMBERS = 2**14
"""Characters of an array of objects that are read together."""

_COMMA = re.compile(r"[ \t\n\r]*,[ \t\n\r]*")


def decode(text: str, decoder: JSONDecoder) -> Generator[int, None, object]:
    """Return the value of a JSON text, as `decoder.decode(text)` does.

    The decoder must say what it makes of an object (`object_pairs_hook`).
    Yields how many characters are read, a thousand numbers of an array or so at a time.
    Raises JSONDecodeError where the text is not JSON, RecursionError where it is nested too deep.
    """
    value, end = yield from _PieceReader(text, decoder).value(_after_blank(text, 0), 1)
    if (end := _after_blank(text, end)) != len(text):
        raise JSONDecodeError("Extra data", text, end)
    return value


class _PieceReader:
    def __init__(self, text: str, decoder: JSONDecoder) -> None:
        self._text = text
        self._decode = decoder.raw_decode
        self._decode_whole = decoder.decode
        self._made = decoder.object_pairs_hook

    def value(self, start: int, level: int) -> Generator[int, None, tuple[object, int]]:
        """Read the value that begins at `start`; return it and where it ends."""
        opening = self._text[start : start + 1]
        if level > _LEVELS or opening not in {"[", "{"}:
            return self._decode(self._text, start)
        yield start
        first = _after_blank(self._text, start + 1)
        if opening == "[":
            return (yield from self._array(first, level))
        return (yield from self._object(first, level))

    def _array(self, at: int, level: int) -> Generator[int, None, tuple[object, int]]:
        text = self._text
        values: list[object] = []
        if text[at : at + 1] == "]":
            return values, at + 1
        alike = True
        while True:
            yield at
            numbers, at = self._numbers(at)
            values += numbers
            if alike and text[at : at + 1] == "{":
                objects, at = self._objects(at)
                values += objects
                alike = bool(objects)
                if alike:
                    continue
            value, end = yield from self.value(at, level + 1)
            values.append(value)
            if comma := _COMMA.match(text, end):
                at = comma.end()
            else:
                return values, self._closed(end, "]")

    def _numbers(self, at: int) -> tuple[list[object], int]:
        """Read numbers that others follow, some thousands at most; return where those begin."""
        run = _NUMBERS.match(self._text, at)
        comma = self._text.rfind(",", at, run.end()) if run else -1
        if comma < 0:
            return [], at
        try:
            numbers: list[object] = self._decode_whole(f"[{self._text[at:comma]}]")
        except JSONDecodeError as error:
            raise JSONDecodeError(error.msg, self._text, at + error.pos - 1) from error
        if not numbers:
            raise JSONDecodeError("Expecting value", self._text, at)
        return numbers, _after_blank(self._text, comma + 1)

    def _objects(self, at: int) -> tuple[list[object], int]:
        """Read objects that others follow, some hundreds at most; return where those begin.

        Where what was cut off is no whole number of them, none is read.
        """
        comma = self._text.rfind("},", at, at + _MEMBERS) + 1
        if not comma:
            return [], at
        try:
            objects: list[object] = self._decode_whole(f"[{self._text[at:comma]}]")
        except JSONDecodeError:
            return [], at
        return objects, _after_blank(self._text, comma + 1)

    def _object(self, at: int, level: int) -> Generator[int, None, tuple[object, int]]:
        text = self._text
        pairs: list[tuple[str, object]] = []
        if text[at : at + 1] == "}":
            return self._made(pairs), at + 1
        while True:
            if text[at : at + 1] != '"':
                raise JSONDecodeError("Expecting a key in double quotes", text, at)
            key, end = self._decode(text, at)
            colon = self._closed(end, ":")
            value, end = yield from self.value(_after_blank(text, colon), level + 1)
            pairs.append((key, value))
            if comma := _COMMA.match(text, end):
                at = comma.end()
            else:
                return self._made(pairs), self._closed(end, "}")

    def _closed(self, at: int, sign: str) -> int:
        """Return where it goes on after a sign that must follow, perhaps after blanks."""
        at = _after_blank(self._text, at)
        if self._text[at : at + 1] != sign:
            raise JSONDecodeError(f"Expecting '{sign}'", self._text, at)
        return at + 1


def _after_blank(text: str, at: int) -> int:
    blank = _BLANK.match(text, at)
    assert blank is not None  # it may be empty
    return blank.end()
