"""The language of the program: its own texts, in English, or a translation of them.

A text is looked up when it is shown, by itself: the source of a translation is the English text.
Needs no Qt, so that the command line can use it; `gui/words/translations.py` brings what Qt
translates.
"""

from collections.abc import Callable, ItemsView, ValuesView
from functools import lru_cache
from typing import Any, TypeVar

from core.base.problems import Problem
from core.base.translation import Translation
from gui.base.overrides import override
from gui.i18n import catalogues

K = TypeVar("K")
T = TypeVar("T")
_MOST_KEPT = 4096  # texts; there are fewer
LANGUAGES = {"en": "English", "de": "Deutsch", "es": "Español", "fr": "Français"}
"""The languages there are, by their tags, each named in itself."""

ENGLISH = "en"


class _Chosen:
    asked: str | None = None
    tag = ENGLISH
    look_up: Callable[[str], str] | None = None
    look_up_lesson: Callable[[str], str] | None = None


@lru_cache(maxsize=_MOST_KEPT)
def _looked_up(text: str) -> str:
    return (_Chosen.look_up and _Chosen.look_up(text)) or text


def tr(text: str) -> str:
    """Return a text in the language that is chosen; in English where there is no translation."""
    return text if _Chosen.look_up is None or not text else _looked_up(text)


def use(
    tag: str,
    look_up: Callable[[str], str] | None,
    look_up_lesson: Callable[[str], str] | None = None,
) -> None:
    """Translate from now on by `look_up`, which returns "" for what it does not know.

    What lessons say is a translation of its own.
    """
    _Chosen.tag, _Chosen.look_up, _Chosen.look_up_lesson = tag, look_up, look_up_lesson
    _looked_up.cache_clear()


def read(tag: str) -> None:
    """Translate from now on by the .ts files, for what needs no Qt.

    Raises `Problem` (language.broken).
    """
    if tag == ENGLISH:
        use(ENGLISH, None)
        return
    found = []
    for of in catalogues.Of:
        ts = catalogues.source(tag, of)
        try:
            found.append(catalogues.read(ts))
        except (OSError, ValueError, SyntaxError) as error:  # a ParseError is a SyntaxError
            raise Problem("language.broken", path=ts, reason=str(error)) from error
    interface, lessons = found
    use(tag, lambda text: interface.get(text, ""), lambda text: lessons.get(text, ""))


def of_lessons() -> Translation | None:
    """Return what puts lessons into the language that is chosen; None where they stay English."""
    look_up = _Chosen.look_up_lesson
    return None if look_up is None else Translation(_Chosen.tag, look_up)


def ask(tag: str | None) -> None:
    """Note the language the command line asks for, if any. Raises `Problem` (language.unknown)."""
    if tag is not None and tag not in LANGUAGES:
        raise Problem("language.unknown", text=tag[:40], known=", ".join(LANGUAGES))
    _Chosen.asked = tag


def asked() -> str | None:
    """Return the language that the command line asks for, if it does."""
    return _Chosen.asked


def chosen() -> str:
    """Return the tag of the language that is chosen."""
    return _Chosen.tag


def translation_of(value: T) -> T:
    """Translate a text, or each text in a tuple; anything else is left as it is."""
    if isinstance(value, str):
        return tr(value)  # type: ignore[return-value]
    if isinstance(value, tuple):
        found = map(translation_of, value)
        return value._make(found) if hasattr(value, "_make") else tuple(found)  # type: ignore[return-value]
    return value


class Texts(dict[Any, Any]):
    """Texts by their keys, translated when they are looked up."""

    @override
    def __getitem__(self, key: object) -> Any:
        return translation_of(super().__getitem__(key))

    @override
    def get(self, key: object, default: Any = None) -> Any:
        return translation_of(super().get(key, default))

    @override
    def values(self) -> ValuesView[Any]:  # type: ignore[override]
        return dict(self.items()).values()

    @override
    def items(self) -> ItemsView[Any, Any]:  # type: ignore[override]
        return {key: self[key] for key in self}.items()


def source(table: dict[K, T], key: K) -> T:
    """Return a text of a table as it is written, in English."""
    return dict.__getitem__(table, key)


def translated(names: dict[str, Any]) -> None:
    """Make every table of a module of texts one that is translated when it is looked up.

    Such a module ends with `translated(globals())`, so that no table in it can be forgotten.
    """
    for name, value in names.items():
        if name.isupper() and name[0] != "_" and type(value) is dict:
            names[name] = Texts(value)
