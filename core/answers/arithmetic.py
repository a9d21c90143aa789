r"""Sums of plain numbers as people type them: "6*2*2", "½·6²", "\frac{1}{2} \cdot 36"."""

import math
import re
from decimal import Decimal, localcontext

from core.base.problems import Problem

MOST_LETTERS = 200
"""Letters of an expression that is calculated; a longer one is not read."""

_DIGITS = 17
_MOST_POWER = 99
_FRACTION = re.compile(r"\\[dt]?frac\s*\{([^{}]*)\}\s*\{([^{}]*)\}")
_TIMES = re.compile(r"(?<=[\d)\s])[xX](?=\s*[-+(.\d])")
_WRITTEN = (
    (r"\cdot", "*"),
    (r"\times", "*"),
    (r"\div", "/"),
    (r"\left", ""),
    (r"\right", ""),
    ("**", "^"),
    ("½", "(1/2)"),
    ("²", "^2"),
    ("³", "^3"),
    ("\N{MINUS SIGN}", "-"),
    *((sign, "*") for sign in "·×⋅∙•"),
    *((sign, "/") for sign in "÷∕"),
    *((mark, "") for mark in "$\\\N{NO-BREAK SPACE}\N{NARROW NO-BREAK SPACE}"),
    ("{", "("),
    ("}", ")"),
    ("[", "("),
    ("]", ")"),
)
_TOKEN = re.compile(
    r"\s*((?:\d+(?:[.,]\d+)?|[.,]\d+)(?:e[+-]?\d{1,3})?|[-+*/^()])", re.IGNORECASE | re.ASCII
)


def calculate(text: str) -> Decimal:
    """Calculate an expression of numbers, exactly as far as 17 digits go.

    Raises `Problem`: number.not_a_number for what is none, or a number alone; number.too_large.
    """
    unread = Problem("number.not_a_number", text=text.strip()[:40])
    if len(text) > MOST_LETTERS:
        raise unread
    plain = _FRACTION.sub(r"((\1)/(\2))", _FRACTION.sub(r"((\1)/(\2))", _TIMES.sub("*", text)))
    for written, meant in _WRITTEN:
        plain = plain.replace(written, meant)
    try:
        with localcontext(prec=3 * _DIGITS):
            value = _SumReader(plain).whole()
        with localcontext(prec=_DIGITS):
            found = _padded(+value)
    except (ArithmeticError, RecursionError, ValueError):
        raise unread from None
    if math.isinf(float(found)):
        raise Problem("number.too_large", text=text.strip()[:40])
    return found


def _padded(value: Decimal) -> Decimal:
    """Give a number all its digits: what is calculated claims no fewer."""
    if not value:
        return Decimal(0)
    return value.quantize(Decimal(1).scaleb(value.adjusted() - _DIGITS + 1))


class _SumReader:
    """Reads tokens from left to right; each method takes one kind of expression."""

    def __init__(self, text: str) -> None:
        self._tokens: list[str] = []
        at = 0
        while text[at:].strip():
            token = _TOKEN.match(text, at)
            if not token:
                raise ValueError(text)
            self._tokens.append(token[1])
            at = token.end()
        if not any(token in "+-*/^(" for token in self._tokens[1:] or self._tokens[:1]):
            raise ValueError(text)
        self._tokens.reverse()

    def whole(self) -> Decimal:
        value = self._sum()
        if self._tokens:
            raise ValueError(self._tokens[-1])
        return value

    def _next(self) -> str:
        return self._tokens[-1] if self._tokens else ""

    def _take(self, signs: str) -> str:
        return self._tokens.pop() if self._next() and self._next() in signs else ""

    def _sum(self) -> Decimal:
        value = self._product()
        while sign := self._take("+-"):
            other = self._product()
            value = value + other if sign == "+" else value - other
        return value

    def _product(self) -> Decimal:
        value = self._signed()
        while (sign := self._take("*/")) or self._next() == "(":
            other = self._signed()
            value = value / other if sign == "/" else value * other
        return value

    def _signed(self) -> Decimal:
        if sign := self._take("+-"):
            value = self._signed()
            return -value if sign == "-" else value
        value = self._single()
        if self._take("^"):
            power = self._signed()
            # in this order: the digits of a huge one take long
            if abs(power) > _MOST_POWER or power != int(power):
                raise ValueError(power)
            value **= int(power)
        return value

    def _single(self) -> Decimal:
        if self._take("("):
            value = self._sum()
            if not self._take(")"):
                raise ValueError(self._next())
            return value
        if not self._next() or self._next() in "+-*/^()":
            raise ValueError(self._next())
        return Decimal(self._tokens.pop().replace(",", "."))
