"""Numbers as people read and write them: the one formatter and the one parser."""

import math
import re
from collections.abc import Iterable, Iterator
from decimal import Decimal
from functools import lru_cache

from core.base.problems import Problem

MINUS = "\N{MINUS SIGN}"
GROUP_SPACE = "\N{NARROW NO-BREAK SPACE}"
DEFAULT_DIGITS = 4
LEAST_DIGITS, MOST_DIGITS = 2, 17
_FIXED_FROM, _FIXED_BELOW = 0.001, 1e6
_SUPERSCRIPTS = str.maketrans("-0123456789", "⁻⁰¹²³⁴⁵⁶⁷⁸⁹")
_FROM_SUPERSCRIPTS = str.maketrans("⁻⁰¹²³⁴⁵⁶⁷⁸⁹", "-0123456789")
_NUMBER = re.compile(r"[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?", re.IGNORECASE | re.ASCII)
_ONE_MARK = re.compile(r"[+-]?\d*([.,])\d*(e[+-]?\d+)?", re.IGNORECASE | re.ASCII)
_TWO_READINGS = re.compile(r"[+-]?[1-9]\d{0,2}([.,])\d{3}", re.ASCII)
_OF_WHOLE = {"number.empty": "number.no_whole", "number.too_large": "number.too_large"}
_POWER = re.compile(r"[×x*]\s*10(?:\^([+-]?\d+)|([⁻⁰¹²³⁴⁵⁶⁷⁸⁹]+))$")
_MOST_BRIEF = 3
_NARROW = {**dict.fromkeys("⁻⁰¹²³⁴⁵⁶⁷⁸⁹", 0.7), ".": 0.5, GROUP_SPACE: 0.4}
"""Widths of characters, in parts of a digit's."""


class Brief(int):
    """Digits for a place with little room: as a power of ten wherever that is shorter."""


def shorter(digits: int) -> Iterator[int]:
    """Yield numbers of digits that make a text ever shorter, from `digits` on; the last are brief.

    A place of limited width tries them in turn: a number is never cut, for then it would read as
    another one.
    """
    yield from range(digits, LEAST_DIGITS - 1, -1)
    yield from map(Brief, range(_MOST_BRIEF, 0, -1))


@lru_cache(maxsize=4096, typed=True)  # a tie is rounded otherwise for a Decimal
def format_number(value: float | Decimal, digits: int = DEFAULT_DIGITS) -> str:
    """Write a value with `digits` significant digits (2 to 17, or `Brief`).

    Fixed notation from 0.001 to 999 999, where whole digits are never rounded away; outside it
    powers of ten with superscripts. Exactly zero is "0". A Decimal is rounded as its context says;
    beyond the largest float it is "∞".
    """
    if not math.isfinite(value):
        return _format_not_finite(value, brief=isinstance(digits, Brief))
    if value == 0:
        return "0"
    mantissa, exponent = _significant(value, digits)
    power = _sign(value) + mantissa + format_power_of_ten(exponent, leading="×")
    if not _is_fixed(value, digits):
        return power
    decimals = max(digits - 1 - exponent, 0)
    fixed = _sign(value) + _grouped(f"{abs(value):.{decimals}f}")
    return power if isinstance(digits, Brief) and _breadth(power) < _breadth(fixed) else fixed


def format_exact(value: float, digits: int = DEFAULT_DIGITS) -> str:
    """Write a setting: all the digits it takes to read back the same float.

    Fixed notation is filled up to `digits`, so that columns align; powers of ten stay short.
    """
    enough = next(n for n in range(1, MOST_DIGITS + 1) if float(f"{value:.{n - 1}e}") == value)
    return format_number(value, max(enough, digits) if _is_fixed(value, enough) else enough)


def format_given(value: float, digits: int) -> str:
    """Write a number that is given in full where it has no more than `digits` digits, else rounded.

    A whole 2 stays "2"; two thirds are "0.6667".
    """
    return format_exact(value, 1) if is_short(value, digits) else format_number(value, digits)


def is_short(value: float, digits: int) -> bool:
    """Say whether a value has no more than `digits` digits."""
    return float(f"{value:.{digits - 1}e}") == value


def format_power_of_ten(exponent: int, *, leading: str = "") -> str:
    """Write 10 to an exponent, with a superscript."""
    return f"{leading}10{str(exponent).translate(_SUPERSCRIPTS)}"


def format_count(count: int, digits: int = MOST_DIGITS) -> str:
    """Write a whole number in groups of three: whole, unless the digits are `Brief`."""
    return format_number(count, digits) if isinstance(digits, Brief) else _grouped(str(count))


def parse_number(text: str, *, decimal_comma: bool = True) -> float:
    """Read a finite number as typed, or as this module writes it.

    A comma is a decimal mark too where `decimal_comma` says so, never a thousands mark.
    Raises `Problem`: number.empty, number.not_a_number, number.not_finite, number.too_large,
    number.too_small.
    """
    plain = _plain(text)
    if plain.lower().lstrip("+-") in {"inf", "infinity", "nan", "∞"}:
        raise Problem("number.not_finite", text=text.strip())
    if decimal_comma and plain.count(",") == 1 and "." not in plain:
        plain = plain.replace(",", ".")
    if not plain:
        raise Problem("number.empty")
    if not _NUMBER.fullmatch(plain):
        raise Problem("number.not_a_number", text=text.strip()[:40])
    value = float(plain)
    if math.isinf(value):
        raise Problem("number.too_large", text=text.strip()[:40])
    if value == 0 and re.search("[1-9]", re.split("[eE]", plain)[0]):
        raise Problem("number.too_small", text=text.strip()[:40])
    return value


def parse_whole(text: str) -> int:
    """Read a whole number as typed, or as this module writes it.

    Raises `Problem` (number.no_whole, number.not_whole, number.too_large).
    """
    shown = text.strip()[:40]
    try:
        value = parse_number(text, decimal_comma=False)
    except Problem as problem:
        key = _OF_WHOLE.get(problem.message.key, "number.not_whole")
        raise Problem(key, text=shown) from problem
    if value != int(value) or _TWO_READINGS.fullmatch(_plain(text)):
        raise Problem("number.not_whole", text=shown)
    return int(value)


def unclear_marks(texts: Iterable[str], marks: str = ".,") -> str:
    """Return those of the marks that may stand after thousands in numbers that belong together.

    Others do not: one of the numbers, such as 0,5 or 1.25, shows that they stand before decimals.
    """
    for text in texts:
        if any(mark in text for mark in marks):
            plain = _plain(text)
            one = _ONE_MARK.fullmatch(plain)
            if one and not _TWO_READINGS.fullmatch(plain):
                marks = marks.replace(one[1], "")
        if not marks:
            break
    return marks


def check_reading(text: str, unclear: str) -> None:
    """Refuse a number that can be read in two ways, by one of the marks: 9,757.

    Raises `Problem` (number.two_readings) with both.
    """
    two = _TWO_READINGS.fullmatch(plain := _plain(text)) if unclear else None
    if two and two[1] in unclear:
        whole = plain.replace(two[1], "")
        raise Problem("number.two_readings", text=text.strip(), decimal=f"{plain}0", whole=whole)


@lru_cache(maxsize=4096)
def to_decimal(text: str) -> Decimal:
    """Read a number as this module writes it, with just the digits that are there.

    Raises decimal.InvalidOperation for what is not finite.
    """
    return Decimal(_plain(text))


def _plain(text: str) -> str:
    """Put what people and this module write into what Python reads."""
    plain = text.strip().replace(MINUS, "-").replace(GROUP_SPACE, "").replace("\xa0", "")
    power = _POWER.search(plain)
    if not power:
        return plain
    exponent = power[1] or power[2].translate(_FROM_SUPERSCRIPTS)
    return f"{plain[: power.start()].rstrip()}e{exponent}"


def _is_fixed(value: float | Decimal, digits: int) -> bool:
    """Say whether the value as rounded lies where notation is fixed."""
    rounded = float(f"{abs(value):.{digits - 1}e}")
    rounded_to_whole = float(f"{abs(value):.{max(digits, 6) - 1}e}")
    return rounded >= _FIXED_FROM and rounded_to_whole < _FIXED_BELOW


def _significant(value: float | Decimal, digits: int) -> tuple[str, int]:
    """Round |value| to `digits` digits, decimally correct: mantissa and power of ten."""
    mantissa, exponent = f"{abs(value):.{digits - 1}e}".split("e")
    return mantissa, int(exponent)


def _grouped(text: str) -> str:
    whole, point, fraction = text.partition(".")
    return f"{int(whole):,}".replace(",", GROUP_SPACE) + point + fraction


def _breadth(text: str) -> float:
    """Return about how wide a number is, in digits."""
    return sum(_NARROW.get(character, 1.0) for character in text)


def _sign(value: float | Decimal) -> str:
    return MINUS if value < 0 else ""


def _format_not_finite(value: float | Decimal, *, brief: bool) -> str:
    unknown = "NaN" if brief else "not a number"
    return unknown if math.isnan(value) else _sign(value) + "∞"
