"""Finds every text that is translated.

Those of the interface are in tables, in the table of actions, and in calls of tr; those of the
lessons are what is asked for when they are read.
"""

import ast
import importlib
import re
from dataclasses import dataclass
from itertools import pairwise

from core.base.resources import shipped_lessons
from core.base.translation import Translation
from core.lessons.lesson_file import read_lesson
from core.training.presets import preset_names, watch_of
from gui.i18n import language
from gui.i18n.catalogues import Of
from gui.lessons.service import number_and_name
from gui.shell.entries import ENTRIES
from gui.video.formats import FORMATS
from tests.conftest import ROOT

GUI = ROOT / "gui"
_PLACE = re.compile(r"\{[^{}]*\}")


@dataclass(frozen=True)
class Text:
    """A text and the file it stands in."""

    source: str
    file: str


def is_words(text: str) -> bool:
    """Say whether there is something to translate: two letters in a row, outside of braces."""
    said = _PLACE.sub("", text.replace("{{", "").replace("}}", ""))
    return any(a.isalpha() and b.isalpha() for a, b in pairwise(said))


def tables():
    """Yield the modules whose tables are translated when they are looked up."""
    for path in sorted(GUI.rglob("*.py")):
        if path.name != "language.py" and "translated(globals())" in path.read_text("utf-8"):
            yield path


def texts():
    """Return every text of the interface once, in the order of the files."""
    assert language.chosen() == language.ENGLISH
    return _once(_all())


def texts_of_lessons():
    """Return every text of the lessons once, in their order."""
    return _once(_in_lessons())


TEXTS = {Of.INTERFACE: texts, Of.LESSONS: texts_of_lessons}


def _once(found):
    kept = {}
    for source, file in found:
        if is_words(source):
            kept.setdefault(source, Text(source, file))
    return tuple(kept.values())


def _in_lessons():
    for path in shipped_lessons():
        asked = []
        read_lesson(path, Translation("xx", lambda text: asked.append(text) or ""))  # noqa: B023
        yield from ((text, path.relative_to(ROOT).as_posix()) for text in asked)


def _all():
    for path in tables():
        file = path.relative_to(ROOT).as_posix()
        module = importlib.import_module(file.removesuffix(".py").replace("/", "."))
        for name in assigned(ast.parse(path.read_text("utf-8"))):
            if name.isupper() and not name.startswith("_"):
                yield from ((text, file) for text in _in(vars(module)[name]))
    for entry in ENTRIES:
        if isinstance(entry.text, str):
            yield entry.text, "gui/shell/entries.py"
        yield entry.tip, "gui/shell/entries.py"
    for path in sorted(GUI.rglob("*.py")):
        for text in called(ast.parse(path.read_text("utf-8"))):
            yield text, path.relative_to(ROOT).as_posix()
    yield from ((each.title, "gui/video/formats.py") for each in FORMATS)
    for path in shipped_lessons():
        yield number_and_name(path)[1], path.relative_to(ROOT).as_posix()
    for name in preset_names():
        yield watch_of(name), f"resources/presets/{name}.toml"


def assigned(tree):
    """Yield the names that a module gives to values of its own."""
    for node in tree.body:
        for target in getattr(node, "targets", ()):
            yield from (each.id for each in ast.walk(target) if isinstance(each, ast.Name))


def called(tree):
    """Yield the literal texts that are handed to tr."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "tr":
            (argument,) = node.args
            if isinstance(argument, ast.Constant):
                yield argument.value


def _in(value):
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple):
        for each in value:
            yield from _in(each)
    elif isinstance(value, dict):
        for each in dict(value).values():
            yield from _in(each)
