"""Words of a script as the values of commands: by the annotation of a field, or by hand."""

from collections.abc import Callable
from enum import StrEnum
from types import NoneType
from typing import Any, TypeVar, get_args, get_type_hints

from core.base.bounds import MOST, Bounds
from core.base.frozen import Frozen
from core.base.number_format import parse_number
from core.base.problems import Problem

E = TypeVar("E", bound=StrEnum)
K = TypeVar("K", bound=Frozen)


class _Switch(StrEnum):
    ON = "on"
    OFF = "off"


def read_fields(kind: type[K], words: list[str]) -> K:
    """Read a command from a word for each of its fields; those with defaults may be left out.

    Raises `ValueError` where there are too many or too few.
    """
    names = [name for name in kind.__struct_fields__ if name != "gesture"]
    if len(words) > len(names):
        raise ValueError
    hints = get_type_hints(kind, include_extras=True)
    read = {name: reader_of(hints[name])(word) for name, word in zip(names, words, strict=False)}
    try:
        return kind(**read)
    except TypeError as error:
        raise ValueError from error


def reader_of(hint: Any) -> Callable[[str], object]:
    """Return what reads a word as a value of an annotation; TypeError where nothing does."""
    metadata = getattr(hint, "__metadata__", ())
    if metadata and isinstance(bounds := metadata[0], Bounds):
        return lambda word: whole(word, *bounds)
    if NoneType in (parts := get_args(hint)):
        return reader_of(next(part for part in parts if part is not NoneType))
    if isinstance(hint, type) and issubclass(hint, StrEnum):
        return lambda word: choice(hint, word)
    if hint in _READERS:
        return _READERS[hint]
    raise TypeError(f"no word of a script is a {hint}: see core/base/script_words.py")


def only(words: list[str]) -> str:
    """Return the only word; ValueError where there are more or fewer."""
    (word,) = words
    return word


def number(text: str) -> float:
    """Read a number with a decimal point. Raises `Problem` (number.*)."""
    return parse_number(text, decimal_comma=False)


def whole(text: str, least: int = 0, most: int = MOST) -> int:
    """Read a whole number. Raises `Problem` (script.whole)."""
    if not (text.isascii() and text.isdigit() and len(text) < 20 and least <= int(text) <= most):
        raise Problem("script.whole", text=text[:40], least=least, most=most)
    return int(text)


def choice(kind: type[E], text: str) -> E:
    """Read one of some words. Raises `Problem` (script.choice)."""
    if text not in set(kind):
        raise Problem("script.choice", text=text[:40], known=", ".join(kind))
    return kind(text)


def switch(text: str) -> bool:
    """Read "on" or "off". Raises `Problem` (script.choice)."""
    return choice(_Switch, text) is _Switch.ON


_READERS: dict[object, Callable[[str], object]] = {str: str, float: number, bool: switch}
