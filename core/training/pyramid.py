"""Min/max levels over a growing series, so that drawing a curve costs pixels and not steps."""

from collections.abc import Callable, Iterator
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

BUCKET = 64
"""Values that one bucket of the finest level covers."""

FACTOR = 4
"""Buckets of one level that a bucket of the next covers."""

CHUNK = 1 << 16
"""Values derived at a time."""

Array = NDArray[np.float64]
Values = Callable[[int, int], Array]


class Band(NamedTuple):
    """A curve in columns: at positions `at`, the values between low and high occur.

    Three arrays of one length. Where low equals high the value is exact.
    """

    at: Array
    low: Array
    high: Array


class Pyramid:
    """Levels over one or more series at once, pure functions of positions, never revised.

    `values(start, stop)` gives an array of shape (stop - start,), or (series, stop - start).
    """

    def __init__(self, values: Values, series: int = 1) -> None:
        self._of = values
        self._series = series
        self._covered = 0
        self._levels: list[_Level] = [_Level(series)]

    def read(self, start: int, stop: int, columns: int) -> tuple[Band, ...]:
        """Read positions start to stop - 1 of each series in `columns` to about four times as many.

        Values are exact where there are no more than columns, else the minimum and maximum of each
        bucket; every value is in some bucket.
        """
        columns = max(columns, 1)
        if stop - start <= columns:
            values = self._values(start, stop)
            return _bands(np.arange(start, stop, dtype=float), values, values)
        if stop - start < BUCKET * columns:
            return _bands(*self._reduced(start, stop, -(-(stop - start) // columns)))
        for _ in self.extend(stop):
            pass
        size, level = BUCKET, 0
        while level + 1 < len(self._levels) and (stop - start) // (size * FACTOR) >= columns:
            size, level = size * FACTOR, level + 1
        first = -(-start // size)
        last = max(min(stop // size, self._levels[level].count), first)
        head = self._reduced(start, min(first * size, stop), size)
        tail = self._reduced(max(last * size, start), stop, size)
        middle = self._levels[level].read(first, last, size)
        parts = zip(head, middle, tail, strict=True)
        return _bands(*(np.concatenate(part, axis=-1) for part in parts))

    def behind(self, stop: int) -> int:
        """Count the positions before `stop` that no level covers yet, but for the last few."""
        return max((stop - self._covered) // BUCKET * BUCKET, 0)

    def readable(self, stop: int) -> int:
        """Return up to where, at most `stop`, reading needs no levels that are still to be made."""
        return stop if self.behind(stop) == 0 else self._covered

    def extend(self, stop: int) -> Iterator[int]:
        """Bring the levels up to the last full bucket before `stop`, a slice at a time.

        Yields how many positions are covered.
        """
        while (chunk := min(self.behind(stop), CHUNK)) > 0:
            values = self._values(self._covered, self._covered + chunk)
            buckets = values.reshape(self._series, -1, BUCKET)
            self._levels[0].append(np.fmin.reduce(buckets, axis=2), np.fmax.reduce(buckets, axis=2))
            self._covered += chunk
            self._lift()
            yield self._covered

    def first_below(self, threshold: float, stop: int) -> int | None:
        """Return the first position before `stop` with a value of the first series below threshold.

        None if there is none. Looks at a few buckets of each level and derives at most two buckets
        of values.
        """
        for _ in self.extend(stop):
            pass
        at, level = 0, len(self._levels) - 1
        while level >= 0:
            size = BUCKET * FACTOR**level
            index, rest = divmod(at, size)
            if rest or at + size > stop or index >= self._levels[level].count:
                level -= 1
            elif self._levels[level].low_at(index) < threshold:
                if level == 0:
                    break
                level -= 1
            else:
                at, level = at + size, len(self._levels) - 1
        if at >= stop:
            return None
        below = np.flatnonzero(self._values(at, min(at + BUCKET, stop))[0] < threshold)
        return at + int(below[0]) if len(below) else None

    def _values(self, start: int, stop: int) -> Array:
        if start >= stop:
            return np.empty((self._series, 0))
        return self._of(start, stop).reshape(self._series, stop - start)

    def _reduced(self, start: int, stop: int, size: int) -> tuple[Array, Array, Array]:
        """Reduce values that are derived here and now, `size` at a time: (at, low, high)."""
        if start >= stop:
            nothing = np.empty((self._series, 0))
            return np.empty(0), nothing, nothing
        values = self._values(start, stop)
        edges = np.arange(0, stop - start, size)
        return (
            start + edges + (np.minimum(size, stop - start - edges) - 1) / 2,
            np.fmin.reduceat(values, edges, axis=1),
            np.fmax.reduceat(values, edges, axis=1),
        )

    def _lift(self) -> None:
        """Fill each level from the one below it."""
        level = 0
        while (full := self._levels[level].count // FACTOR) > 0:
            if level + 1 == len(self._levels):
                self._levels.append(_Level(self._series))
            above = self._levels[level + 1]
            _, low, high = self._levels[level].read(above.count * FACTOR, full * FACTOR, 1)
            above.append(
                np.fmin.reduce(low.reshape(self._series, -1, FACTOR), axis=2),
                np.fmax.reduce(high.reshape(self._series, -1, FACTOR), axis=2),
            )
            level += 1


class _Level:
    """The buckets of one level, in arrays that grow by half as they fill."""

    def __init__(self, series: int) -> None:
        self.count = 0
        self._low = np.empty((series, 64))
        self._high = np.empty((series, 64))

    def append(self, low: Array, high: Array) -> None:
        stop = self.count + low.shape[1]
        if stop > self._low.shape[1]:
            self._low, self._high = (
                _grown(edge, self.count, stop + stop // 2) for edge in (self._low, self._high)
            )
        self._low[:, self.count : stop] = low
        self._high[:, self.count : stop] = high
        self.count = stop

    def low_at(self, index: int) -> float:
        return float(self._low[0, index])

    def read(self, first: int, last: int, size: int) -> tuple[Array, Array, Array]:
        at = (np.arange(first, last, dtype=np.float64) + 0.5) * size - 0.5
        return at, self._low[:, first:last], self._high[:, first:last]


def _grown(old: Array, count: int, room: int) -> Array:
    new = np.empty((len(old), room))
    new[:, :count] = old[:, :count]
    return new


def _bands(at: Array, low: Array, high: Array) -> tuple[Band, ...]:
    return tuple(Band(at, *edges) for edges in zip(low, high, strict=True))
