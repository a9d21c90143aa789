"""A calculator for formulas: it reads what is printed, works exactly, and rounds as people do.

It shares nothing with the program but the shapes of the tree.
"""

from fractions import Fraction
from functools import cache
from unicodedata import normalize

from core.formulas.trees import Derivative, Difference, Half, Product, Sum, Symbol, Value


@cache
def read(text):
    """Read a printed number with just the digits it has; ValueError for what is not finite."""
    plain = normalize("NFKC", text).replace("\N{MINUS SIGN}", "-").replace(" ", "")
    mantissa, _, power = plain.partition("×10")
    return Fraction(mantissa) * Fraction(10) ** int(power or 0)


def leaves(expression):
    """List what stands in an expression, from left to right; a half is no leaf."""
    match expression:
        case Half():
            return []
        case Product(parts) | Sum(parts):
            return [leaf for part in parts for leaf in leaves(part)]
        case Difference(left, right):
            return leaves(left) + leaves(right)
        case _:
            return [expression]


def calculate(expression, value_of, *, minus=-1, collapse=False):
    """Work an expression out, with value_of(leaf) for each leaf.

    `minus` is what a difference multiplies its right side by; `collapse` takes a difference that
    has a name as the number of that name.
    """
    match expression:
        case Half():
            return Fraction(1, 2)
        case Difference(name=str(name)) if collapse:
            return value_of(Symbol(name))
        case Difference(left, right):
            parts = [calculate(e, value_of, minus=minus, collapse=collapse) for e in (left, right)]
            return parts[0] + minus * parts[1]
        case Product(parts) | Sum(parts):
            result = Fraction(isinstance(expression, Product))
            for part in parts:
                value = calculate(part, value_of, minus=minus, collapse=collapse)
                result = result * value if isinstance(expression, Product) else result + value
            return result
        case _:
            return value_of(expression)


def as_printed(leaf):
    return read(leaf.text)


def order(value):
    """Return the power of ten of a number's first digit."""
    size, power = abs(value), len(str(abs(value.numerator))) - len(str(value.denominator))
    return power if size >= Fraction(10) ** power else power - 1


def rounds_to(exact, text, digits):
    """Say whether a number, rounded half up to so many digits, is what is printed.

    Whole digits are never rounded away, unless a power of ten is printed.
    """
    try:
        printed = read(text)
    except ValueError:
        return False
    if exact == 0:
        return printed == 0
    place = order(exact) - digits + 1
    unit = Fraction(10) ** (place if "×" in text else min(place, 0))
    rounded = int(abs(exact) / unit + Fraction(1, 2)) * unit
    return printed == (rounded if exact > 0 else -rounded)


def written(equation):
    """Write an equation in one line; a chain of derivatives as they are."""
    return _write(equation.left) + "".join(
        (" = " if side.exact else " ≈ ") + _write(side.expression) for side in equation.sides
    )


def _write(expression):
    match expression:
        case Symbol(name):
            return name
        case Derivative(of, by):
            return f"d{of}/d{by}"
        case Value(text=text):
            return text.replace("\N{NARROW NO-BREAK SPACE}", " ")
        case Half():
            return "1/2"
        case Sum(terms):
            return " + ".join(map(_write, terms))
        case Difference(left, right):
            return f"{_write(left)} − {_write(right)}"
        case Product(factors):
            inner = ((_write(f), isinstance(f, Sum | Difference)) for f in factors)
            return " · ".join(f"({text})" if several else text for text, several in inner)
