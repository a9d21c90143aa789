"""The words that the glossary says are not used are not used."""

import ast
import io
import re
import tokenize

import pytest

from tests.conftest import ROOT

GLOSSARY = ROOT / "docs" / "glossary.md"
MODULES = sorted(path for room in ("core", "gui") for path in (ROOT / room).rglob("*.py"))
_KEY = re.compile(r"^[a-z_]+ {3,}(?=\w)", re.MULTILINE)
"""A key of a file, as the docstring of what reads the file lists it."""

PAGES = sorted(path for path in (ROOT / "docs").rglob("*.md") if path != GLOSSARY)


def not_used():
    """Return what is not used, each with what is used instead, as the glossary says."""
    table = GLOSSARY.read_text("utf-8").partition("| not used |")[2]
    rows = re.findall(r"^\| ([^|]+) \| ([^|]+) \|$", table, re.MULTILINE)
    return {word: instead for words, instead in rows for word in words.split(", ")}


def names_in(tree):
    """Yield the names that a module gives to classes, functions and parameters."""
    for node in ast.walk(tree):
        if isinstance(node, ast.ClassDef | ast.FunctionDef):
            yield node.name
        elif isinstance(node, ast.arg):
            yield node.arg


def prose_in(text, tree):
    """Yield the docstrings and comments of a module."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            yield str(node.value.value)
    for token in tokenize.generate_tokens(io.StringIO(text).readline):
        if token.type == tokenize.COMMENT:
            yield token.string


def words_of(name):
    """Divide a name into its words: "RunPrefix" and "run_prefix" alike."""
    return [word.lower() for word in re.findall(r"[A-Z]?[a-z]+", name)]


def found(word, text):
    """Say whether a word or phrase stands in a text, over the ends of lines too."""
    return re.search(rf"\b{re.escape(word)}\b", " ".join(text.split()), re.IGNORECASE)


def test_the_table_is_read():
    assert not_used()["so many"] == "n, a number of, or the parameter"
    assert len(not_used()) > 15


@pytest.mark.parametrize(("word", "instead"), not_used().items())
def test_a_word_that_is_not_used_is_not(word, instead):
    uses = []
    for path in MODULES:
        text = path.read_text("utf-8")
        tree = ast.parse(text)
        named = [*names_in(tree), path.stem]
        uses += [f"{path.relative_to(ROOT)}: {name}" for name in named if word in words_of(name)]
        prose = [part for part in prose_in(text, tree) if found(word, _KEY.sub("", part))]
        uses += [f"{path.relative_to(ROOT)}: {part[:60]!r}" for part in prose]
    uses += [page.name for page in PAGES if found(word, page.read_text("utf-8"))]
    assert not uses, f"say {instead} (docs/glossary.md) in place of {word!r}"
