"""Which steps runs have in common, found in one walk along the edits of each."""

from array import array
from collections.abc import Iterator
from typing import Generic, TypeAlias, TypeVar

from core.training.recipe import Recipe
from core.training.run import Settings

T = TypeVar("T")

_Written: TypeAlias = tuple[int, Settings, bytes]
"""An edit, so that -0.0 is not 0.0."""


class _HistoryPoint(Generic[T]):
    """Where recipes are that have made the same edits so far.

    One of them comes furthest before another edit, or its end: `reach` steps, and it is `known`.
    """

    __slots__ = ("known", "next", "reach")

    def __init__(self) -> None:
        self.reach = 0
        self.known: T | None = None
        self.next: dict[_Written, _HistoryPoint[T]] = {}


class CommonHistory(Generic[T]):
    """Recipes, and something known of each."""

    def __init__(self) -> None:
        self._starts: dict[tuple[int, str], _HistoryPoint[T]] = {}

    def add(self, recipe: Recipe, known: T) -> None:
        """Note a recipe."""
        place = self._starts.setdefault((id(recipe.experiment.data), recipe.start), _HistoryPoint())
        for step, edit in _ends(recipe):
            if step > place.reach:
                place.reach, place.known = step, known
            if edit is not None:
                place = place.next.setdefault(edit, _HistoryPoint())

    def longest(self, recipe: Recipe) -> tuple[int, T | None]:
        """Return the most steps that a recipe has in common with one noted, and what is known."""
        place = self._starts.get((id(recipe.experiment.data), recipe.start))
        most, known = 0, None
        for step, edit in _ends(recipe):
            if place is None:
                break
            if (steps := min(step, place.reach)) > most:
                most, known = steps, place.known
            place = place.next.get(edit) if edit is not None else None
        return most, known


def _ends(recipe: Recipe) -> Iterator[tuple[int, _Written | None]]:
    """Yield up to where each stretch without an edit goes, and the edit there."""
    for edit in recipe.edits:
        changed = edit.step, edit.settings, array("d", edit.weights or ()).tobytes()
        yield edit.step, changed
    yield recipe.length, None
