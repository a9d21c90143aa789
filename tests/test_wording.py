"""Every message that is raised or shown has its sentence, and every sentence its values."""

import ast
import string
from functools import cache

import pytest

from core.base.problems import Message
from gui.words.sentences import SENTENCES
from gui.words.wording import speak_number, word
from tests.conftest import ROOT


@cache
def calls():
    """All calls in core and gui, each with the name of its file."""
    return [
        (path.name, node)
        for path in [*(ROOT / "core").rglob("*.py"), *(ROOT / "gui").rglob("*.py")]
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call)
    ]


def raised():
    """All Problem(...) and Message(...) calls with a literal key: file, key, names or None."""
    for file, node in calls():
        if isinstance(node.func, ast.Name) and node.func.id in {"Problem", "Message"} and node.args:
            for key in filter(_is_text, ast.walk(node.args[0])):
                names = None
                if node.func.id == "Problem" and all(k.arg for k in node.keywords):
                    names = {k.arg for k in node.keywords}
                yield file, key.value, names


def wanted():
    """All literal keys of what is wanted in place of a value refused: file, key, names."""
    for file, node in calls():
        if isinstance(node.func, ast.Attribute) and node.func.attr in {"refusal", "_get"}:
            for key in filter(_is_text, node.args):
                if key.value.startswith("wanted."):
                    names = {k.arg for k in node.keywords}
                    yield file, key.value, names


def _is_text(node):
    return isinstance(node, ast.Constant) and isinstance(node.value, str)


def test_keys_were_found():
    assert len(list(raised())) > 25
    assert len(list(wanted())) > 25


def test_every_key_has_a_sentence_with_just_its_values():
    found = [*raised(), *wanted()]
    assert [(file, key) for file, key, _ in found if key not in SENTENCES] == []
    for file, key, names in found:
        places = {name for _, name, _, _ in string.Formatter().parse(SENTENCES[key]) if name}
        assert names is None or places <= names, f"{file}: {key}"


def test_what_is_wanted_is_worded_by_key_alone():
    """English put together in core could not be translated."""
    for file, node in calls():
        if isinstance(node.func, ast.Attribute) and node.func.attr == "refusal":
            for each in node.args:
                assert isinstance(each, ast.Constant | ast.Name), f"{file}: {ast.unparse(node)}"
            key = node.args[-1]
            assert isinstance(key, ast.Name) or key.value in SENTENCES, ast.unparse(node)


def test_no_sentence_is_left_over():
    code = "".join(path.read_text(encoding="utf-8") for path in (ROOT / "core").rglob("*.py"))
    used = {key for _, key, _ in [*raised(), *wanted()]}
    assert {key for key in SENTENCES if key not in used and f'"{key}"' not in code} == set()


def test_a_sentence_within_a_sentence():
    inner = Message("number.not_a_number", {"text": "two"})
    message = Message("csv.cell", {"path": "a.csv", "line": 3, "column": "y", "reason": inner})
    assert word(message) == (
        "a.csv, line 3, column y: “two” is not a number; write it like 0.5 or 1e-5."
    )


def test_what_a_sentence_quotes_stays_on_its_line():
    text = word(Message("number.not_a_number", {"text": "a\nb\ud800"}))
    assert text == "“a\ufffdb\ufffd” is not a number; write it like 0.5 or 1e-5."


@pytest.mark.parametrize("name", ["text", "name", "path", "reason", "known"])
def test_all_that_a_sentence_quotes_stays_on_its_line(name):
    key = {"text": "number.not_a_number", "name": "preset.unknown"}.get(name, "file.unreadable")
    values = {"text": "", "name": "", "path": "", "reason": "", "known": ""}
    said = word(Message(key, values | {name: "a\nb\r\u2028c\u202e"}))
    assert len(said.splitlines()) == 1
    assert "\u202e" not in said


def test_the_blanks_of_what_a_sentence_quotes_are_kept():
    text = word(Message("number.not_a_number", {"text": "12\u202f197\xa0m\u2009a"}))
    assert text.startswith("“12\u202f197\xa0m\u2009a”")


@pytest.mark.parametrize(
    ("value", "spoken"),
    [
        (12197.0, "12197"),
        (-0.25, "minus 0.2500"),
        (1e-5, "1.000 times ten to the minus 5"),
        (None, "not yet computed"),
    ],
)
def test_numbers_in_words(value, spoken):
    assert speak_number(value, 4) == spoken
