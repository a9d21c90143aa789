"""What can go wrong, said by key and values so that it can be worded in any language."""

from collections.abc import Mapping
from unicodedata import category

from core.base.frozen import Frozen, field


class Message(Frozen):
    """A sentence not yet worded.

    `key` names the sentence in `gui/words/sentences.py`; `values` fills its places.
    """

    key: str
    values: Mapping[str, object] = field(default_factory=dict)


class Problem(Exception):
    """Bad input: what, where and the remedy, as one message. Nothing has been changed."""

    def __init__(self, key: str, **values: object) -> None:
        super().__init__(key, values)
        self.message = Message(key, values)


def on_one_line(text: str) -> str:
    """Show what would break the line, or cannot be written at all, by a mark; blanks are kept."""
    shown = (c.isprintable() or category(c) == "Zs" for c in text)
    return "".join(
        c if s else "\N{REPLACEMENT CHARACTER}" for c, s in zip(text, shown, strict=True)
    )
