"""Contours traced on a grid of losses. Imported late: it needs numpy."""

from collections import defaultdict
from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from core.analysis.plane import LevelSet, Plane

Array = NDArray[np.float64]
Side = tuple[int, int, bool]
"""A side of a cell: the column and row of its lower left end, and whether it goes upwards."""


def trace_contours(plane: Plane, losses: Array, level: float) -> LevelSet:
    """Trace where losses, of shape (size, size) in the middles of equal parts, pass a level.

    Marching squares (Lorensen and Cline 1987, on a plane): between two neighbours, one above the
    level and one not, a contour passes where a straight line between them would.
    """
    links: dict[Side, list[Side]] = defaultdict(list)
    for one, other in _segments(losses > level, losses, level):
        links[one].append(other)
        links[other].append(one)
    parts = np.array([plane.a.width, plane.b.width]) / losses.shape[::-1]
    low = np.array([plane.a.low, plane.b.low])
    places = (np.array([_place(losses, level, side) for side in way]) for way in _ways(links))
    return LevelSet(tuple([low + (place + 0.5) * parts for place in places]))


def _segments(above: NDArray[np.bool_], losses: Array, level: float) -> Iterator[tuple[Side, Side]]:
    """Yield the sides of each cell that one contour joins."""
    corners = np.stack([above[:-1, :-1], above[:-1, 1:], above[1:, :-1], above[1:, 1:]])
    for row, column in np.argwhere(corners.any(axis=0) & ~corners.all(axis=0)).tolist():
        low_left, low_right, high_left, high_right = corners[:, row, column].tolist()
        bottom, top = (column, row, False), (column, row + 1, False)
        left, right = (column, row, True), (column + 1, row, True)
        passed = {
            bottom: low_left != low_right,
            left: low_left != high_left,
            top: high_left != high_right,
            right: low_right != high_right,
        }
        if all(passed.values()):  # a saddle: its middle says which corners lie together
            middle = bool(losses[row : row + 2, column : column + 2].mean() > level)
            if middle == low_left:
                yield from ((bottom, right), (top, left))
            else:
                yield from ((bottom, left), (top, right))
        else:
            one, other = (side for side, is_passed in passed.items() if is_passed)
            yield one, other


def _ways(links: dict[Side, list[Side]]) -> Iterator[list[Side]]:
    """Follow the links from end to end, then those that close in a ring."""
    ends = [side for side, others in links.items() if len(others) == 1]
    left = dict.fromkeys([*ends, *links])
    while left:
        side: Side | None = next(iter(left))
        first, way = side, []
        while side is not None:
            way.append(side)
            del left[side]
            side = next((other for other in links[side] if other in left), None)
        if len(way) > 2 and first in links[way[-1]]:
            way.append(way[0])
        yield way


def _place(losses: Array, level: float, side: Side) -> tuple[float, float]:
    """Return where a side is passed: column and row, in parts of a whole."""
    column, row, upwards = side
    start, end = losses[row, column], losses[row + upwards, column + (not upwards)]
    if np.isfinite(start):
        along = (level - start) / (end - start)
    else:
        along = 1 - (level - end) / (start - end)
    return (column, row + along) if upwards else (column + along, row)
