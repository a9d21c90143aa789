"""Samples that people bring: a CSV file, or two columns pasted from a spreadsheet."""

import csv
from collections.abc import Iterator
from io import StringIO
from itertools import islice, zip_longest
from pathlib import Path

from core.dataset import MOST_SAMPLES, Dataset
from core.files import MOST_BYTES, read_text
from core.numerals import check_reading, parse_number, unclear_marks
from core.problems import Problem


def read_csv(path: Path) -> Dataset:
    """Read the columns `x` and `y` of a CSV file; other columns are passed over.

    Raises `Problem` (file.*, csv.*) with the file, the line and the remedy.
    """
    rows = csv.reader(StringIO(read_text(path)), strict=True)
    x: list[float] = []
    y: list[float] = []
    try:
        header = [name.strip() for name in next(filter(_is_filled, rows), [])]
        if not header:
            raise Problem("csv.empty", path=path)
        if header.count("x") != 1 or header.count("y") != 1:
            said = ",".join(header)[:60]
            raise Problem("csv.header", path=path, line=rows.line_num, header=said)
        for row in rows:
            if not _is_filled(row):
                continue
            if len(row) != len(header):
                raise Problem(
                    "csv.columns", path=path, line=rows.line_num, found=len(row), wanted=len(header)
                )
            if len(x) == MOST_SAMPLES:
                raise Problem("csv.too_many", path=path, most=MOST_SAMPLES)
            cells = dict(zip_longest(header, row))
            x.append(_cell(path, rows.line_num, "x", cells["x"]))
            y.append(_cell(path, rows.line_num, "y", cells["y"]))
    except csv.Error as error:
        raise Problem("csv.broken", path=path, line=rows.line_num) from error
    if not x:
        raise Problem("csv.no_rows", path=path)
    return Dataset(tuple(x), tuple(y))


def parse_pairs(text: str) -> Dataset:
    """Read two columns, x and y, with tabs, semicolons, commas or spaces between them.

    One kind of separator for the whole text; a comma is a decimal mark where it is not that one.
    A number such as 1,900 is refused unless another shows that the mark is one of decimals.
    Blank lines are passed over, and so is a first line of words; where that names y before x, so
    they are read.
    Raises `Problem` (paste.*) with the line.
    """
    if len(text) > MOST_BYTES:
        raise Problem("paste.too_large", megabytes=MOST_BYTES // 2**20)
    numbered = enumerate(StringIO(text, newline=None), 1)
    filled = ((i, line) for i, line in numbered if line.strip("\n \t;,\xa0"))
    lines = list(islice(filled, MOST_SAMPLES + 2))
    separator = _separator(text, lines[-1][1] if lines else "")
    rows = ((i, _split(line, separator)) for i, line in lines)
    cells = (cell for _, line in lines for cell in _split(line, separator))
    unclear = "" if separator == "," else unclear_marks(cells)
    names: list[str] = []
    if lines and all(map(_is_word, _split(lines[0][1], separator))):
        names = next(rows)[1]
    pairs = list(_pairs(rows, unclear, decimal_comma=separator != ","))
    if not pairs:
        raise Problem("paste.empty")
    x, y = zip(*pairs, strict=True)
    return (
        Dataset(y, x) if [name.strip().lower() for name in names] == ["y", "x"] else Dataset(x, y)
    )


def _pairs(
    rows: Iterator[tuple[int, list[str]]], unclear: str, *, decimal_comma: bool
) -> Iterator[tuple[float, float]]:
    for count, (line, cells) in enumerate(rows):
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
