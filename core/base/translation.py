"""A language that texts are put into. Which ones there are, the core does not know."""

from collections.abc import Callable

from core.base.frozen import Frozen


class Translation(Frozen):
    """A language by its tag, and what looks a text up in it: "" for one it does not know."""

    language: str
    look_up: Callable[[str], str]

    def __call__(self, text: str) -> str:
        """Return a text in that language; as it is written where there is no translation."""
        return self.look_up(text) or text
