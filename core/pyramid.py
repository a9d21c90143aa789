"""Min/max levels over a growing series, so that drawing a curve costs pixels and not steps."""

from collections.abc import Callable
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

BUCKET = 64
"""Values that one bucket of the finest level covers."""

FACTOR = 4
"""Buckets of one level that a bucket of the next covers."""

_CHUNK = 1 << 16  # values derived at a time

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
    """Levels over `values(start, stop)`, a pure function of positions that are never revised."""

    def __init__(self, values: Values) -> None:
        self._values = values
        self._covered = 0
        self._levels: list[_Level] = [_Level()]

    def read(self, start: int, stop: int, columns: int) -> Band:
        """Read positions start to stop - 1 in `columns` to about four times as many pieces.

        Values are exact where there are no more than columns, else the minimum and maximum of each
        bucket; every value is in some bucket.
        """
        columns = max(columns, 1)
        if stop - start <= columns:
            values = self._values(start, stop)
            return Band(np.arange(start, stop, dtype=float), values, values)
        if stop - start < BUCKET * columns:
            return self._reduced(start, stop, -(-(stop - start) // columns))
        self._extend(stop)
        size, level = BUCKET, 0
        while level + 1 < len(self._levels) and (stop - start) // (size * FACTOR) >= columns:
            size, level = size * FACTOR, level + 1
        first = -(-start // size)
        last = max(min(stop // size, self._levels[level].count), first)
        head = self._reduced(start, min(first * size, stop), size)
        tail = self._reduced(max(last * size, start), stop, size)
        middle = self._levels[level].read(first, last, size)
        return Band(*(np.concatenate(parts) for parts in zip(head, middle, tail, strict=True)))

    def first_below(self, threshold: float, stop: int) -> int | None:
        """Return the first position before `stop` whose value is below the threshold, or None.

        Looks at a few buckets of each level and derives at most two buckets of values.
        """
        self._extend(stop)
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
        below = np.flatnonzero(self._values(at, min(at + BUCKET, stop)) < threshold)
        return at + int(below[0]) if len(below) else None

    def _reduced(self, start: int, stop: int, size: int) -> Band:
        """Reduce values that are derived here and now, `size` at a time."""
        if start >= stop:
            return Band(np.empty(0), np.empty(0), np.empty(0))
        values = self._values(start, stop)
        edges = np.arange(0, stop - start, size)
        return Band(
            start + edges + (np.minimum(size, stop - start - edges) - 1) / 2,
            np.fmin.reduceat(values, edges),
            np.fmax.reduceat(values, edges),
        )

    def _extend(self, stop: int) -> None:
        """Bring the levels up to the last full bucket before `stop`."""
        while (chunk := min((stop - self._covered) // BUCKET * BUCKET, _CHUNK)) > 0:
            values = self._values(self._covered, self._covered + chunk).reshape(-1, BUCKET)
            self._levels[0].append(np.fmin.reduce(values, axis=1), np.fmax.reduce(values, axis=1))
            self._covered += chunk
            self._lift()

    def _lift(self) -> None:
        """Fill each level from the one below it."""
        level = 0
        while (full := self._levels[level].count // FACTOR) > 0:
            if level + 1 == len(self._levels):
                self._levels.append(_Level())
            above = self._levels[level + 1]
            below = self._levels[level].read(above.count * FACTOR, full * FACTOR, 1)
            above.append(
                np.fmin.reduce(below.low.reshape(-1, FACTOR), axis=1),
                np.fmax.reduce(below.high.reshape(-1, FACTOR), axis=1),
            )
            level += 1


class _Level:
    """The buckets of one level, in arrays that double as they fill."""

    def __init__(self) -> None:
        self.count = 0
        self._low = np.empty(64)
        self._high = np.empty(64)

    def append(self, low: Array, high: Array) -> None:
        stop = self.count + len(low)
        while stop > len(self._low):
            self._low = np.concatenate([self._low, np.empty_like(self._low)])
            self._high = np.concatenate([self._high, np.empty_like(self._high)])
        self._low[self.count : stop] = low
        self._high[self.count : stop] = high
        self.count = stop

    def low_at(self, index: int) -> float:
        return float(self._low[index])

    def read(self, first: int, last: int, size: int) -> Band:
        at = (np.arange(first, last, dtype=np.float64) + 0.5) * size - 0.5
        return Band(at, self._low[first:last], self._high[first:last])
