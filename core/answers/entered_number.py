"""A number as a person typed it, with the precision that its digits claim."""

import re
from decimal import Decimal
from functools import cached_property

from core.answers.arithmetic import calculate
from core.base.frozen import Frozen
from core.base.number_format import parse_number, to_decimal
from core.base.problems import Problem

_GROUPED = re.compile(r"([+-]?[1-9]\d{0,2})((?:[., ]\d{3})+)(?:([.,])(\d*))?", re.ASCII)
_MOST_EXPONENT = 400
_LEAST = 1e-300
_ULPS = 2.0**-50  # what the order of a few operations may change


class EnteredNumber(Frozen, dict=True):
    """A finite number with just the digits that were typed; `regrouped` by marks of thousands."""

    number: Decimal
    regrouped: bool = False

    @cached_property
    def half_unit(self) -> Decimal:
        """Half of what the last digit counts: how far rounding may have moved the number."""
        exponent = self.number.as_tuple().exponent
        assert isinstance(exponent, int)
        return Decimal(5).scaleb(max(min(exponent, _MOST_EXPONENT), -_MOST_EXPONENT) - 1)

    @property
    def digits(self) -> int:
        """How many significant digits there are: none in 0."""
        return len(self.number.as_tuple().digits) if self.number else 0

    def rounds(self, value: float) -> bool:
        """Say whether it is the value, rounded (a tie either way) to the digits typed."""
        return self.within(value, 0.0)

    def within(self, value: float, radius: float) -> bool:
        """Say whether a number within a radius of the value rounds to what was typed."""
        if not abs(value) + radius < float("inf") or self._is_far(value, radius):
            return False
        slack = Decimal(radius) + Decimal(abs(value) * _ULPS)
        return self.distance(value) <= self.half_unit + slack

    def _is_far(self, value: float, radius: float) -> bool:
        """Say whether floats are enough to tell that it is not within the radius: most are not."""
        number, unit = self._in_floats
        room = 1.01 * (unit + radius) + (abs(number) + abs(value)) * (2 * _ULPS) + _LEAST
        return abs(number - value) > room

    @cached_property
    def _in_floats(self) -> tuple[float, float]:
        return float(self.number), float(self.half_unit)

    def is_exactly(self, value: float) -> bool:
        """Say whether all digits of the value were typed."""
        return float(self.number) == value

    def distance(self, value: float) -> Decimal:
        """Return how far it is from a finite value."""
        return abs(self.number - Decimal(value))

    def shifted(self, places: int) -> "EnteredNumber":
        """Return it with the decimal mark a number of places further right."""
        return EnteredNumber(self.number.scaleb(places), self.regrouped)


def readings(text: str) -> tuple[EnteredNumber, ...]:
    """Read a number as typed: in every way that its marks can be meant, the likeliest first.

    A point or a comma is a decimal mark; before three digits it may be one of thousands: 9,757.
    What is still to be calculated, 6*2*2, is a number too.
    Raises `Problem` (number.*) for what is no finite number.
    """
    try:
        return _written_out(text)
    except Problem as problem:
        if problem.message.key != "number.not_a_number":
            raise
        return (EnteredNumber(calculate(text)),)


def _written_out(text: str) -> tuple[EnteredNumber, ...]:
    grouped = _GROUPED.fullmatch(text.strip().replace("\N{MINUS SIGN}", "-"))
    found: list[EnteredNumber] = []
    if grouped is None or _is_one_mark(grouped):
        parse_number(text)
        found.append(EnteredNumber(to_decimal(text.replace(",", "."))))
    if grouped and _is_grouping(grouped):
        whole = grouped[1] + re.sub(r"[., ]", "", grouped[2])
        found.append(EnteredNumber(Decimal(f"{whole}.{grouped[4] or ''}"), regrouped=bool(found)))
    if not found:
        parse_number(text)  # says what is wrong
    return tuple(found)


def _is_one_mark(grouped: re.Match[str]) -> bool:
    """Say whether the one mark may stand before decimals."""
    return len(grouped[2]) == 4 and grouped[2][0] in ".," and grouped[3] is None


def _is_grouping(grouped: re.Match[str]) -> bool:
    """Say whether all marks of thousands are the same, and the decimal mark is another."""
    marks = set(re.sub(r"\d", "", grouped[2]))
    return len(marks) == 1 and grouped[3] not in marks
