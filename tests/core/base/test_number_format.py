import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.base.number_format import (
    GROUP_SPACE,
    Brief,
    format_count,
    format_exact,
    format_given,
    format_number,
    parse_number,
    parse_whole,
    shorter,
)
from core.base.problems import Problem
from gui.words.wording import word
from tests.core.problems import problem_of

finite = st.floats(allow_nan=False, allow_infinity=False)


@pytest.mark.parametrize(
    ("value", "digits", "text"),
    [
        (31.236883819921232, 4, "31.24"),
        (12196.786, 4, "12_197"),
        (4878.71, 4, "4_879"),
        (1.0, 4, "1.000"),
        (-0.25, 4, "−0.2500"),
        (0.0, 4, "0"),
        (-0.0, 4, "0"),
        (0.001, 4, "0.001000"),
        (0.00099999, 4, "0.001000"),
        (0.000999, 4, "9.990×10⁻⁴"),
        (999_999.4, 4, "999_999"),
        (999_999.6, 4, "1.000×10⁶"),
        (1e-5, 4, "1.000×10⁻⁵"),
        (-8.891490210771735e-09, 4, "−8.891×10⁻⁹"),
        (123456.0, 2, "123_456"),
        (0.1, 17, "0.10000000000000001"),
        (9.9996, 4, "10.00"),
        (math.inf, 4, "∞"),
        (-math.inf, 4, "−∞"),
        (math.nan, 4, "not a number"),
    ],
)
def test_numbers_are_written_as_the_product_says(value, digits, text):
    assert format_number(value, digits) == text.replace("_", GROUP_SPACE)


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (1.0, "1.000"),
        (1e-5, "1×10⁻⁵"),
        (1.2345678, "1.2345678"),
        (0.1, "0.1000"),
        (1e300, "1×10³⁰⁰"),
    ],
)
def test_settings_show_all_their_digits(value, text):
    assert format_exact(value) == text


@given(finite)
def test_a_setting_reads_back_as_the_same_float(value):
    assert parse_number(format_exact(value)) == value


@given(st.floats(-1e300, 1e300), st.integers(2, 17))
def test_a_number_reads_back_within_its_digits(value, digits):
    read = parse_number(format_number(value, digits))
    assert read == pytest.approx(value, rel=0.51 * 10.0 ** (1 - digits), abs=5e-324)


@given(st.floats(0.001, 999_999), st.integers(2, 17))
def test_whole_digits_are_never_rounded_away(value, digits):
    text = format_number(value, digits).replace(GROUP_SPACE, "")
    assert "10" not in text.partition("×")[2] or value > 999_999.4
    assert abs(float(text.partition(".")[0]) - value) <= 1


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("1e-5", 1e-5),
        ("0,00001", 1e-5),
        ("1,5", 1.5),
        ("1,234", 1.234),
        (" -3 ", -3.0),
        ("−3", -3.0),
        ("12\u202f197", 12197.0),
        ("1×10⁻⁵", 1e-5),
        ("1.5 x 10^-5", 1.5e-5),
        (".5", 0.5),
        ("5.", 5.0),
        ("+2", 2.0),
        ("0e0", 0.0),
    ],
)
def test_numbers_are_read_as_people_type_them(text, value):
    assert parse_number(text) == value


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("", "number.empty"),
        ("abc", "number.not_a_number"),
        ("1_000", "number.not_a_number"),
        ("1.234,5", "number.not_a_number"),
        ("1,234,5", "number.not_a_number"),
        ("1 2", "number.not_a_number"),
        ("0x10", "number.not_a_number"),
        ("nan", "number.not_finite"),
        ("-inf", "number.not_finite"),
        ("Infinity", "number.not_finite"),
        ("1e999", "number.too_large"),
        ("1e-999", "number.too_small"),
        ("١", "number.not_a_number"),
    ],
)
def test_what_is_no_finite_number_is_refused(text, key):
    with pytest.raises(Problem) as caught:
        parse_number(text)
    assert caught.value.message.key == key


@pytest.mark.parametrize(
    ("text", "value"),
    [("20", 20), (" -3 ", -3), ("20\u202f000", 20_000), ("2e3", 2000), ("5.0", 5), ("2×10³", 2000)],
)
def test_whole_numbers_are_read_as_people_type_them(text, value):
    assert parse_whole(text) == value


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("", "number.no_whole"),
        ("1,000", "number.not_whole"),
        ("1.000", "number.not_whole"),
        ("1.5", "number.not_whole"),
        ("1,5", "number.not_whole"),
        ("many", "number.not_whole"),
        ("inf", "number.not_whole"),
        ("1e-999", "number.not_whole"),
        ("1e999", "number.too_large"),
    ],
)
def test_what_is_no_whole_number_is_refused_as_that(text, key):
    message = problem_of(parse_whole, text)
    assert message.key == key
    assert "0.5" not in word(message)


def test_a_comma_is_no_decimal_mark_in_files():
    with pytest.raises(Problem):
        parse_number("1,5", decimal_comma=False)


@pytest.mark.parametrize(
    ("value", "digits", "text"),
    [
        (917_505.0, 1, "9×10⁵"),
        (-123_456.7, 2, "−1.2×10⁵"),
        (13_271_044.0, 3, "1.33×10⁷"),
        (1_234.0, 1, "1_234"),
        (31.24, 1, "31"),
        (7.0, 1, "7"),
        (0.0012345, 2, "0.0012"),
        (math.nan, 1, "NaN"),
        (0.0, 1, "0"),
    ],
)
def test_a_brief_number_is_a_power_of_ten_where_that_is_shorter(value, digits, text):
    assert format_number(value, Brief(digits)) == text.replace("_", GROUP_SPACE)


def test_a_number_is_tried_with_fewer_digits_and_then_briefly():
    tried = list(shorter(5))
    assert tried == [5, 4, 3, 2, 3, 2, 1]
    assert [isinstance(digits, Brief) for digits in tried] == [False] * 4 + [True] * 3


@given(finite.filter(bool), st.integers(2, 17))
def test_what_is_left_of_a_number_is_near_to_it(value, digits):
    """However little room there is, no digit that counts is lost, only those that say the least."""
    for fewer in shorter(digits):
        try:
            near = parse_number(format_number(value, fewer))
        except Problem:  # rounded beyond the largest or smallest float
            continue
        assert abs(near - value) <= abs(value) / 2


def test_a_count_is_whole_or_brief():
    assert format_count(13_271_044) == "13_271_044".replace("_", GROUP_SPACE)
    assert format_count(13_271_044, 2) == format_count(13_271_044)
    assert format_count(13_271_044, Brief(2)) == "1.3×10⁷"


@pytest.mark.parametrize(
    ("value", "digits", "text"), [(2.0, 4, "2"), (5 / 3, 4, "1.667"), (1.25, 2, "1.2")]
)
def test_a_given_number_is_in_full_where_that_is_short(value, digits, text):
    assert format_given(value, digits) == text
