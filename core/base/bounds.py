"""Bounds of whole numbers, said beside their type."""

from typing import Annotated, NamedTuple

MOST = 10**15
"""The largest whole number that a command has."""


class Bounds(NamedTuple):
    """The least and the largest value of a whole number."""

    least: int
    most: int


Count = Annotated[int, Bounds(0, MOST)]
"""A whole number from 0."""
