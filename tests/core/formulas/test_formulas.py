"""What is printed, worked out by an independent calculator."""

import math
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from core.base.number_format import MOST_DIGITS, format_exact, format_number
from core.formulas.trees import Difference, Half, Product, Sum, Symbol, Value, evaluate, worked_out
from core.formulas.working import working_of
from core.network.rules import STALE_INPUT
from tests.core.calculator import as_printed, calculate, leaves, read, rounds_to, written
from tests.core.moments import moments_of, steps

SETTINGS = {"eta", "stale"}
all_digits = st.integers(2, MOST_DIGITS)
ERROR = Difference(Symbol("y_hat"), Symbol("y"), name="error")


def equations_of(run, digits):
    """List the moment, the symbols, the numbers put in for them (or None) and the last side."""
    return [
        (moment, *parts(equation))
        for moment in moments_of(run)
        for equation in working_of(moment, run.experiment.data, digits).equations
    ]


def parts(equation):
    *sides, last = equation.sides
    symbolic = [side.expression for side in sides]
    put_in = any(isinstance(leaf, Value) for side in symbolic[-1:] for leaf in leaves(side))
    numbers = symbolic.pop() if put_in else None
    return symbolic, numbers, last


def number(moment, name):
    """Return a number of the moment, or one that the formulas name besides."""
    return {"eta": moment.lr, "stale": STALE_INPUT}.get(name) or moment.number(name)


def same(one, other):
    return one == other or (math.isnan(one) and math.isnan(other))


def significant(text):
    return len(text.partition("×")[0].lstrip("−0.").replace(".", "").replace("\u202f", ""))


@given(steps(), all_digits)
@settings(deadline=None)
def test_every_printed_number_is_the_moments_and_is_rounded_from_it(run, digits):
    for moment, _, numbers, last in equations_of(run, digits):
        result = last.expression
        assert result.result
        assert same(result.value, number(moment, result.name))
        assert result.text == format_number(result.value, digits)
        for value in leaves(numbers) if numbers else []:
            assert not value.result
            assert same(value.value, number(moment, value.name))
            if math.isfinite(value.value) and value.name not in SETTINGS:
                off = abs(read(value.text) - Fraction(value.value))
                assert off <= abs(Fraction(value.value)) / 2 / 10 ** (digits - 1)


@given(steps())
@settings(deadline=None)
def test_the_symbols_give_the_result_but_for_the_rounding_of_floats(run):
    for moment, symbolic, _, last in equations_of(run, 4):
        stale = moment.rule == "notebook" and moment.phase in {"dL_dw1", "dL_dw2"}
        for side in symbolic[stale:]:  # the chain rule says x, for which the stale 99 stands in
            shown = [last.expression, *leaves(side)]
            values = {leaf.name: number(moment, leaf.name) for leaf in shown}
            if all(map(math.isfinite, values.values())):
                assert off_by(side, values, last.expression.name) <= Fraction(1, 2**50)


def off_by(expression, values, result):
    """Return how far a formula is off, in parts of the numbers that went into it."""
    off = abs(
        calculate(expression, lambda leaf: Fraction(values[leaf.name])) - Fraction(values[result])
    )
    size = calculate(expression, lambda leaf: abs(Fraction(values[leaf.name])), minus=1)
    return off / size if off else off


@given(steps(), all_digits)
@settings(deadline=None)
def test_an_equals_sign_is_what_a_calculator_says_and_an_approximate_one_is_not(run, digits):
    for _, _, numbers, last in equations_of(run, digits):
        if numbers is None:
            assert last.exact
            continue
        try:
            calculated = calculate(numbers, as_printed)
        except ValueError:  # not a finite number
            assert not last.exact
        else:
            assert last.exact == rounds_to(calculated, last.expression.text, digits)


@given(steps(), all_digits)
@settings(deadline=None)
def test_operands_have_at_most_three_digits_more_and_settings_have_all(run, digits):
    for _, _, numbers, _ in equations_of(run, digits):
        for value in leaves(numbers) if numbers else []:
            if value.name in SETTINGS:
                assert float(read(value.text)) == value.value
            elif math.isfinite(value.value):
                most = min(digits + 3, MOST_DIGITS)
                whole = "×" not in value.text and "." not in value.text
                assert significant(value.text) <= (max(most, 6) if whole else most)


def forms_that_come_out(moment, expression, printed, digits):
    """Say of an expression as it is, and of it collapsed, whether some digits suffice."""

    def comes_out(extra, *, collapse):
        def rounded(leaf):
            value = number(moment, leaf.name)
            if leaf.name in SETTINGS:
                return Fraction(repr(value))
            return read(format_number(value, min(digits + extra, MOST_DIGITS)))

        try:
            calculated = calculate(expression, rounded, collapse=collapse)
        except ValueError:
            return False
        return rounds_to(calculated, printed, digits)

    return [any(comes_out(e, collapse=c) for e in range(4)) for c in (False, True)]


def names_of(numbers):
    return [value.name for value in leaves(numbers)] if numbers else []


@given(steps(), all_digits)
@settings(deadline=None)
def test_a_difference_gives_way_to_its_value_just_where_that_helps(run, digits):
    for moment, symbolic, numbers, last in equations_of(run, digits):
        if not symbolic:
            continue
        expression = symbolic[-1]
        as_it_is, collapsed = forms_that_come_out(moment, expression, last.expression.text, digits)
        assert last.exact == (as_it_is or collapsed)
        kept = [leaf.name for leaf in leaves(expression)]
        if as_it_is or not collapsed:
            assert names_of(numbers) == kept
        else:
            assert names_of(numbers) != kept
            assert not {"y_hat", "after_y_hat"} & set(names_of(numbers))


def say(expression, numbers, digits=4, left="loss", result="r"):
    return written(worked_out(Symbol(left), (expression,), result, numbers.__getitem__, digits))


@pytest.mark.parametrize(
    ("y_hat", "said"),
    [
        (218.65818673944861, "(218.66 − 62.474) · 31.237 = 4 879"),
        (62.474, "2.3236×10⁻⁴ · 31.237 = 0.007258"),
    ],
)
def test_a_difference_that_cancels_is_put_in_as_its_value(y_hat, said):
    y, h1 = 62.473767639842464, 31.236883819921232
    numbers = {"y_hat": y_hat, "y": y, "h1": h1, "error": y_hat - y, "r": (y_hat - y) * h1}
    line = say(Product((ERROR, Symbol("h1"))), numbers)
    assert line == f"loss = (y_hat − y) · h1 = {said}"


def test_a_difference_alone_that_cancels_leaves_the_result():
    numbers = {"y_hat": 58.030000001, "y": 58.03, "error": 1e-9, "r": 1e-9}
    assert say(ERROR, numbers) == "loss = y_hat − y = 1.000×10⁻⁹"


def test_what_no_digits_bring_out_gets_an_approximate_sign():
    """The two differ in the eleventh digit, and a sum has no name to be shown by."""
    numbers = {"a": 3.0000000001, "b": -3.0, "r": 3.0000000001 - 3.0}
    assert say(Sum((Symbol("a"), Symbol("b"))), numbers) == (
        "loss = a + b = 3.000 + −3.000 ≈ 1.000×10⁻¹⁰"
    )


@pytest.mark.parametrize(
    ("a", "b", "said"),
    [
        (2.0, 31.236883819921232, "2.000 · 31.237 = 62.47"),  # 2 times 31.24 is 62.48
        (1e-200, 1e-200, "1.000×10⁻²⁰⁰ · 1.000×10⁻²⁰⁰ ≈ 0"),
        (1e200, 1e200, "1.000×10²⁰⁰ · 1.000×10²⁰⁰ ≈ ∞"),
        (math.inf, 0.0, "∞ · 0 ≈ not a number"),
        (0.0, 5.0, "0 · 5.000 = 0"),
        (-1.5, 2.0, "−1.500 · 2.000 = −3.000"),
    ],
)
def test_products_as_they_are_printed(a, b, said):
    numbers = {"a": a, "b": b, "r": a * b}
    assert say(Product((Symbol("a"), Symbol("b"))), numbers) == f"loss = a · b = {said}"


def test_the_last_bit_of_a_float_is_not_what_a_calculator_says():
    """Half of 13.04 times 13.04 is 85.0208 and no digit more; the float is not quite 13.04."""
    numbers = {"error": 13.04, "r": 0.5 * (13.04 * 13.04)}
    squared = Product((Half(), Symbol("error"), Symbol("error")))
    assert say(squared, numbers, 6).endswith("1/2 · 13.0400 · 13.0400 = 85.0208")
    assert say(squared, numbers, 16).endswith(
        "1/2 · 13.039999999999999 · 13.039999999999999 = 85.02079999999999"
    )


@pytest.mark.parametrize(
    ("a", "digits", "said"),
    [(1.25, 2, "1.2 · 1.0 = 1.2"), (0.5, 4, "0.5000 · 1.000 = 0.5000")],
)
def test_a_tie_comes_out_where_the_operand_is_rounded_alike(a, digits, said):
    product = Product((Symbol("a"), Symbol("one")))
    assert say(product, {"a": a, "one": 1.0, "r": a}, digits) == f"loss = a · one = {said}"


def test_a_calculator_rounds_a_tie_up():
    """0.5 times 2.25 is 1.125; the float is that exactly and is printed as 1.12, to even."""
    numbers = {"a": 0.5, "b": 2.25, "r": 1.125}
    line = say(Product((Symbol("a"), Symbol("b"))), numbers, 3)
    assert line == "loss = a · b = 0.500 · 2.25 ≈ 1.12"


@given(st.floats(1e-300, 1e300))
@example(1e-5)
@example(0.00123)
@example(123456.75)
def test_settings_are_printed_in_full_whatever_the_digits(eta):
    move = Difference(Symbol("w"), Product((Symbol("eta"), Symbol("dw"))))
    numbers = {"w": 1.0, "eta": eta, "dw": 1.0, "r": 1.0 - eta}
    equation = worked_out(Symbol("new_w1"), (move,), "r", numbers.__getitem__, 2)
    shown = leaves(equation.sides[-2].expression)[1]
    assert (shown.name, shown.text) == ("eta", format_exact(eta, 1))
    assert float(read(shown.text)) == eta


def test_without_symbols_the_result_stands_alone():
    assert written(worked_out(Symbol("x"), (), "x", {"x": 31.2368}.__getitem__, 4)) == "x = 31.24"


def test_only_values_can_be_evaluated():
    one = Value("a", 1.5, "1.500")
    assert evaluate(Difference(Product((Half(), one)), Sum((one, one)))) == Decimal("-2.25")
    with pytest.raises(ValueError, match="no printed value"):
        evaluate(Sum((one, Symbol("a"))))
    with pytest.raises(ArithmeticError):
        evaluate(Value("a", math.inf, "∞"))
