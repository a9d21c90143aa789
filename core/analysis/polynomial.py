"""Polynomials of one unknown: enough to follow a learning rate through a step, and to find roots.

Plain floats, since numpy is imported late and its roots cost more than the few steps here.
"""

from collections.abc import Callable, Sequence
from itertools import pairwise, zip_longest
from math import sqrt

from core.base.frozen import Frozen


class Polynomial(Frozen):
    """c[0] + c[1] u + c[2] u^2 + ...: calculates like a number, with others and with floats.

    Any number of coefficients from one on. Never raises: an overflow becomes inf or nan.
    """

    coefficients: tuple[float, ...]

    def __call__(self, u: float) -> float:
        """Return the value at u, by Horner's rule."""
        value = 0.0
        for coefficient in reversed(self.coefficients):
            value = value * u + coefficient
        return value

    def __add__(self, other: "Polynomial | float") -> "Polynomial":
        pairs = zip_longest(self.coefficients, _coefficients(other), fillvalue=0.0)
        return Polynomial(tuple([a + b for a, b in pairs]))

    def __sub__(self, other: "Polynomial | float") -> "Polynomial":
        pairs = zip_longest(self.coefficients, _coefficients(other), fillvalue=0.0)
        return Polynomial(tuple([a - b for a, b in pairs]))

    def __rsub__(self, other: float) -> "Polynomial":
        return Polynomial((other,)) - self

    def __mul__(self, other: "Polynomial | float") -> "Polynomial":
        others = _coefficients(other)
        product = [0.0] * (len(self.coefficients) + len(others) - 1)
        for i, a in enumerate(self.coefficients):
            for k, b in enumerate(others, start=i):
                product[k] += a * b
        return Polynomial(tuple(product))

    __radd__ = __add__
    __rmul__ = __mul__

    def derivative(self) -> "Polynomial":
        """Return the derivative: c[1] + 2 c[2] u + 3 c[3] u^2 + ..."""
        powers = enumerate(self.coefficients[1:], start=1)
        return Polynomial(tuple([power * c for power, c in powers]) or (0.0,))


def _coefficients(number: Polynomial | float) -> tuple[float, ...]:
    return number.coefficients if isinstance(number, Polynomial) else (number,)


def pieces(p: Polynomial, levels: Sequence[float], low: float, high: float) -> list[float]:
    """Cut [low, high] where p turns and where it passes a level; return the cuts and both ends.

    Between two neighbours p only rises, or only falls, or stays, and meets no level: p is monotone
    between the roots of its derivative, so there it passes a level once or not at all. The cuts are
    right to the last few bits of what p itself gives; where p only touches a level there may be
    two, side by side. Needs 0 < low < high, and p finite at both.
    """
    degree = len(p.coefficients) - 1
    turns = pieces(p.derivative(), (0.0,), low, high) if degree > 1 else [low, high]
    cuts = [low]
    for a, b in pairwise(turns):
        at_a, at_b = p(a), p(b)
        passed = [level for level in levels if (at_a > level) != (at_b > level)]
        cuts += sorted(_passing(p, level, a, b) for level in passed)
        cuts.append(b)
    return cuts


def _passing(p: Polynomial, level: float, low: float, high: float) -> float:
    above = p(low) > level
    return last_where(lambda u: (p(u) > level) is above, low, high)


def last_where(holds: Callable[[float], bool], low: float, high: float) -> float:
    """Return up to where something holds that holds from low on, but no longer at high.

    Right to a few last bits, and low where it holds nowhere. Bisects on a log scale, so that it
    costs about 60 calls whatever the range. Needs 0 < low < high.
    """
    while low < (middle := sqrt(low) * sqrt(high)) < high:
        if holds(middle):
            low = middle
        else:
            high = middle
    return low
