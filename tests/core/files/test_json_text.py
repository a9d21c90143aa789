"""JSON text read in pieces is what the standard library reads at once."""

import json
from json import JSONDecoder

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from core.base.work import finish
from core.files.json_text import decode

values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=30,
)


def decoder(object_pairs_hook=dict, **hooks):
    return JSONDecoder(object_pairs_hook=object_pairs_hook, **hooks)


def read(text, **hooks):
    """Read in pieces; return the value as text, so that nan is nan and 1 is not 1.0, or None."""
    try:
        return json.dumps(finish(decode(text, decoder(**hooks))))
    except json.JSONDecodeError:
        return None


def read_at_once(text, **hooks):
    try:
        return json.dumps(json.loads(text, **hooks))
    except json.JSONDecodeError:
        return None


@given(values, st.sampled_from([None, 0, 1]))
def test_what_is_written_is_read(value, indent):
    text = json.dumps(value, indent=indent)
    assert read(text) == read_at_once(text) == json.dumps(value)


@given(st.lists(st.sampled_from([*'[]{},:" \n-.eE019"', "null", "true", '"a":', "NaN", "\x0b"])))
@example(["[", "1", ",", "]"])
@example(["[", ",", "1", "]"])
@example(["[", " ", ",", "]"])
@example(["[", "1", ",", ",", "1", "]"])
@example(["[", "1", " ", "1", ",", "1", "]"])
@example(["[", "1", ",", "\x0b", "1", "]"])
@example(['{"a":1,}'])
@example(['{"a" 1}'])
@example(['{"a":1 "b":2}'])
@example(["1", " ", "1"])
def test_what_is_no_json_is_refused_and_all_else_is_read(parts):
    text = "".join(parts)
    assert read(text) == read_at_once(text)


@given(values)
def test_hooks_are_called_alike(value):
    text = json.dumps(value)
    hooks = {"parse_int": lambda digits: f"int {digits}", "object_pairs_hook": list}
    assert read(text, **hooks) == read_at_once(text, **hooks)


def test_long_arrays_are_read_in_small_pieces_that_tell_how_far_they_are():
    numbers = [i / 7 for i in range(50_000)]
    text = json.dumps({"x": numbers, "y": [numbers, 3]})
    told = list(decode(text, decoder()))
    assert json.loads(read(text)) == json.loads(text)
    assert told == sorted(told)
    assert max(b - a for a, b in zip(told, [*told[1:], len(text)], strict=True)) < 21_000


@pytest.mark.parametrize(
    ("text", "at"),
    [("[1.5, 2,\n 3, 0x4, 5]", (2, 6)), ("[1, 2, 3,\n]", (2, 1)), ('{"a": [1, 2}', (1, 12))],
)
def test_an_error_has_its_line_and_column(text, at):
    with pytest.raises(json.JSONDecodeError) as refusal:
        finish(decode(text, decoder()))
    assert (refusal.value.lineno, refusal.value.colno) == at
