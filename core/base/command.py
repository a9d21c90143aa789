"""Commands: what can be asked for, each a value that says by itself how it is written.

A command is one class. Its fields are what files hold, by their annotations (`Count`, a choice, a
name...); `script` has an example of each way in which a lesson writes it, and `from_words` reads
those that are more than its fields in their order. What it does, and what undo calls it, is said by
its methods: see `core.state.command`, `core.view.commands` and `core.lessons.commands`.
"""

from typing import ClassVar, Self, TypeVar

from core.base.frozen import Frozen
from core.base.script_words import read_fields

K = TypeVar("K", bound="Command")


class Command(Frozen):
    """Something that a person, a script or the clock can ask for."""

    script: ClassVar[tuple[str, ...]] = ()
    """Examples of how a lesson writes it, one for each way; none where a lesson has no need of it.
    The first word of each is its name there."""

    logged: ClassVar[bool] = True
    """Whether it says all it does by itself, so that a log of commands can hold it."""

    keeps_notice: ClassVar[bool] = False
    """Whether the message of the command before stays."""

    @classmethod
    def from_words(cls, words: list[str]) -> Self:
        """Read it from what follows its name in a script: by default its fields, in their order.

        Raises `ValueError` or `IndexError` where the words have another form, and `Problem` where a
        value is invalid.
        """
        return read_fields(cls, words)


def kinds_of(base: type[K]) -> tuple[type[K], ...]:
    """Return the classes of commands below a base that have no others below them."""
    below = base.__subclasses__()
    return tuple(kind for each in below for kind in kinds_of(each)) if below else (base,)
