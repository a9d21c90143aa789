"""Samples that people bring: a CSV file, or two columns pasted from a spreadsheet."""

import csv
import math
import re
from collections.abc import Generator, Iterator
from io import StringIO
from itertools import chain, islice
from pathlib import Path

from core.base.number_format import check_reading, parse_number, unclear_marks
from core.base.problems import Problem
from core.base.work import finish
from core.data.dataset import MOST_SAMPLES, Dataset
from core.files.text_files import MOST_BYTES, read_text

_BLOCK = 100
"""Lines of a CSV file that are read at a time."""

_LONGEST_PLAIN = 400
"""Characters of a line, on average, up to which a block may be one of plain numbers."""

_PLAIN = re.compile(r"[-+.0-9eE \n]*")
_DIGIT = re.compile("[1-9]")


def read_csv(path: Path) -> Dataset:
    """Do as `csv_in_pieces`, at once."""
    return finish(csv_in_pieces(path))


def csv_in_pieces(path: Path) -> Generator[float, None, Dataset]:
    """Read the columns `x` and `y` of a CSV file; other columns are passed over.

    Yields how much of it is read, 0 to 1.
    Raises `Problem` (file.*, csv.*) with the file, the line and the remedy.
    """
    text = read_text(path)
    yield 0.0
    reader = _CsvReader(path, text)
    yield 0.0
    while reader.go_on():
        yield reader.share
    return (yield from reader.data())


class _CsvReader:
    """Reads a block of lines at a time; lines of plain numbers alone are read together."""

    def __init__(self, path: Path, text: str) -> None:
        self._path = path
        self._text = text
        self._at = 0
        self._lines = self._each_line()
        self._line = 0
        """Lines read before the block."""
        self._header: list[str] = []
        self._x: list[float] = []
        self._y: list[float] = []

    @property
    def share(self) -> float:
        """How much is read."""
        return self._at / max(len(self._text), 1)

    def data(self) -> Generator[float, None, Dataset]:
        """Return all that was read."""
        if not self._header:
            raise Problem("csv.empty", path=self._path)
        if not self._x:
            raise Problem("csv.no_rows", path=self._path)
        x = tuple(self._x)
        yield 1.0
        y = tuple(self._y)
        yield 1.0
        return Dataset(x, y)

    def go_on(self) -> bool:
        """Read some more lines; say whether there were any."""
        block = list(islice(self._lines, _BLOCK if self._header else 1))
        if plain := self._plain(block):
            self._x += plain[0]
            self._y += plain[1]
            self._line += len(block)
        else:
            self._read(block)
        return bool(block)

    def _each_line(self) -> Iterator[str]:
        """Yield the lines with their ends; a `StringIO` would copy all of the text first."""
        while self._at < len(self._text):
            start, self._at = self._at, self._text.find("\n", self._at) + 1 or len(self._text)
            yield self._text[start : self._at]

    def _plain(self, block: list[str]) -> tuple[list[float], list[float]] | None:
        """Return x and y of lines that hold nothing unusual, None for others."""
        text = "".join(block)
        if not self._header or '"' in text or len(text) > _LONGEST_PLAIN * _BLOCK:
            return None
        rows = [line.split(",") for line in block]
        width, full = len(self._header), len(self._x) + len(rows) > MOST_SAMPLES
        if full or any(len(row) != width for row in rows):
            return None
        columns = []
        for name in ("x", "y"):
            place = self._header.index(name)
            cells = [row[place] for row in rows]
            values = _plain_numbers(cells)
            if values is None:
                return None
            columns.append(values)
        return columns[0], columns[1]

    def _read(self, block: list[str]) -> None:
        """Read lines one by one; a row in quotes may go on in those that follow."""
        path, header = self._path, self._header
        rows = csv.reader(chain(block, self._lines), strict=True)
        try:
            while rows.line_num < len(block):
                row, line = next(rows), self._line + rows.line_num
                if not _is_filled(row):
                    continue
                if not header:
                    header += _header(path, line, row)
                    continue
                if len(row) != len(header):
                    found, wanted = len(row), len(header)
                    raise Problem("csv.columns", path=path, line=line, found=found, wanted=wanted)
                if len(self._x) == MOST_SAMPLES:
                    raise Problem("csv.too_many", path=path, most=MOST_SAMPLES)
                cells = dict(zip(header, row, strict=True))
                self._x.append(_cell(path, line, "x", cells["x"]))
                self._y.append(_cell(path, line, "y", cells["y"]))
        except csv.Error as error:
            raise Problem("csv.broken", path=path, line=self._line + rows.line_num) from error
        self._line += rows.line_num


def _header(path: Path, line: int, row: list[str]) -> list[str]:
    header = [name.strip() for name in row]
    if header.count("x") != 1 or header.count("y") != 1:
        raise Problem("csv.header", path=path, line=line, header=",".join(header)[:60])
    return header


def parse_pairs(text: str) -> Dataset:
    """Do as `pairs_in_pieces`, at once."""
    return finish(pairs_in_pieces(text))


def pairs_in_pieces(text: str) -> Generator[float, None, Dataset]:
    """Read two columns, x and y, with tabs, semicolons, commas or spaces between them.

    One kind of separator for the whole text; a comma is a decimal mark where it is not that one.
    A number such as 1,900 is refused unless another shows that the mark is one of decimals.
    Blank lines are passed over, and so is a first line of words; where that names y before x, so
    they are read. Yields how much is read, 0 to 1.
    Raises `Problem` (paste.*) with the line.
    """
    if len(text) > MOST_BYTES:
        raise Problem("paste.too_large", megabytes=MOST_BYTES // 2**20)
    first, last = (0, ""), (0, "")
    for block in _filled_blocks(text):
        first, last = first if first[0] else block[0], block[-1]
        yield 0.0
    separator = _separator(text, last[1])
    unclear = "" if separator == "," else "".join(mark for mark in ".," if mark in text)
    for block in _filled_blocks(text) if unclear else ():
        unclear = unclear_marks((c for _, line in block for c in _split(line, separator)), unclear)
        if not unclear:
            break
        yield 0.0
    words = _split(first[1], separator)
    after = first[0] if all(map(_is_word, words)) else 0
    x: list[float] = []
    y: list[float] = []
    for block in _filled_blocks(text):
        rows = [(i, _split(line, separator)) for i, line in block if i > after]
        pairs = _plain_pairs(rows, unclear, len(x), decimal_comma=separator != ",")
        x += pairs[0]
        y += pairs[1]
        yield block[-1][0] / last[0]
    if not x:
        raise Problem("paste.empty")
    if after and [word.strip().lower() for word in words] == ["y", "x"]:
        x, y = y, x
    columns = tuple(x), tuple(y)
    yield 1.0
    return Dataset(*columns)


def _filled_blocks(text: str) -> Iterator[list[tuple[int, str]]]:
    """Yield the lines that hold something, with their numbers, some at a time; not all too many."""
    numbered = enumerate(StringIO(text, newline=None), 1)
    filled = ((i, line.rstrip("\n")) for i, line in numbered if line.strip("\n \t;,\xa0"))
    lines = islice(filled, MOST_SAMPLES + 2)
    return iter(lambda: list(islice(lines, _BLOCK)), [])


def _plain_pairs(
    rows: list[tuple[int, list[str]]], unclear: str, before: int, *, decimal_comma: bool
) -> tuple[list[float], list[float]]:
    """Read rows, `before` of which were read; those of plain numbers alone together."""
    if before + len(rows) <= MOST_SAMPLES and all(len(cells) == 2 for _, cells in rows):
        text = "\n".join(cell for _, cells in rows for cell in cells)
        if decimal_comma and "." not in text and "," not in unclear:
            text = text.replace(",", ".")
        if not any(mark in text for mark in unclear):
            numbers = _plain_numbers(text.split("\n")) if rows else []
            if numbers is not None:
                return numbers[::2], numbers[1::2]
    pairs = list(_pairs(rows, unclear, before, decimal_comma=decimal_comma))
    return [x for x, _ in pairs], [y for _, y in pairs]


def _plain_numbers(cells: list[str]) -> list[float] | None:
    """Read finite numbers that are written as Python does; None where one is not."""
    if not _PLAIN.fullmatch("\n".join(cells)):
        return None
    try:
        values = list(map(float, cells))
    except ValueError:
        return None
    if not all(map(math.isfinite, values)):
        return None
    if any(not value and _DIGIT.search(cell) for value, cell in zip(values, cells, strict=True)):
        return None  # too small, or 0e5
    return values


def _pairs(
    rows: list[tuple[int, list[str]]], unclear: str, before: int, *, decimal_comma: bool
) -> Iterator[tuple[float, float]]:
    for count, (line, cells) in enumerate(rows, before):
        if len(cells) != 2:
            raise Problem("paste.columns", line=line, found=len(cells))
        if count == MOST_SAMPLES:
            raise Problem("paste.too_many", most=MOST_SAMPLES)
        try:
            for cell in cells:
                check_reading(cell, unclear)
            first, second = (parse_number(cell, decimal_comma=decimal_comma) for cell in cells)
        except Problem as problem:
            raise Problem("paste.cell", line=line, reason=problem.message) from problem
        yield first, second


def _separator(text: str, sample: str) -> str:
    """Say what stands between the columns; a line of a sample tells a comma from a space."""
    for separator in ("\t", ";"):
        if separator in text:
            return separator
    cells = _split(sample.strip(), " ")
    spaced = len(cells) == 2 and not any(cell != cell.strip(",") for cell in cells)
    return " " if spaced or "," not in text else ","


def _split(line: str, separator: str) -> list[str]:
    cells = line.split(separator)
    if separator == " ":
        return [cell for cell in cells if cell.strip()]
    while len(cells) > 2 and not cells[-1].strip():
        cells.pop()  # an empty column that was copied with them
    return cells


def _is_filled(row: list[str]) -> bool:
    return any(map(str.strip, row))


def _is_word(cell: str) -> bool:
    """Say whether a cell names a column: it begins with a letter, and is no number."""
    word = cell.strip().strip("\"'([").lower()
    return word[:1].isalpha() and word not in {"inf", "infinity", "nan"}


def _cell(path: Path, line: int, column: str, text: str) -> float:
    try:
        return parse_number(text, decimal_comma=False)
    except Problem as problem:
        raise Problem(
            "csv.cell", path=path, line=line, column=column, reason=problem.message
        ) from problem
