"""What can go wrong, said by key and values so that it can be worded in any language."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Message:
    """A sentence not yet worded.

    `key` names the sentence in `gui/sentences.py`; `values` fills its places.
    """

    key: str
    values: Mapping[str, object] = field(default_factory=dict)


class Problem(Exception):
    """Bad input: what, where and the remedy, as one message. Nothing has been changed."""

    def __init__(self, key: str, **values: object) -> None:
        super().__init__(key, values)
        self.message = Message(key, values)
