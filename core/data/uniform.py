"""What is drawn by `random.Random(seed).random()`, many at a time: the same bits, sooner.

Imported late: it needs numpy.
"""

import random
from array import array
from collections.abc import Generator

import numpy as np
from numpy import float64
from numpy.typing import NDArray


def uniforms(seed: int, count: int) -> NDArray[float64]:
    """Return the first n numbers of `random.Random(seed).random()`.

    The state is Python's and the generator the same, whose sequence numpy has promised to keep.
    """
    _, (*words, place), _ = random.Random(seed).getstate()
    generator = np.random.RandomState()
    generator.set_state(("MT19937", np.array(words, dtype=np.uint32), place, 0, 0.0))
    return generator.random_sample(count)


def permuted_in_pieces(seed: int, count: int) -> "Generator[float, None, array[int]]":
    """Return what Algorithm P makes of 0 to count - 1: see `core.data.order.permutation`.

    It exchanges place `last`, from the end to 1, with a place `other` up to it, and `last` is not
    looked at again. So each number comes to stand where some exchange found it: in `other`, where
    the last exchange before with the same `other` had put it, or where it began. That is found for
    all at once, by sorting the exchanges. Yields how much is done, 0 to 1.
    """
    drawn = uniforms(seed, count - 1)
    yield 0.2
    last = np.arange(count - 1, 0, -1)
    drawn *= last + 1
    bits = count.bit_length()
    exchanges = drawn.astype(np.int64) << bits | last
    yield 0.3
    exchanges.sort()  # by `other`; of the same, the last exchange first
    yield 0.4
    at, where = exchanges & (1 << bits) - 1, exchanges >> bits
    again = np.flatnonzero(where[1:] == where[:-1])  # those with an exchange before in their place
    yield 0.5
    begun = np.arange(count)
    begun[where[::-1]] = at[::-1]
    alone = again[at[again] == where[again]]
    begun[where[alone]] = at[alone + 1]
    yield 0.6
    moving = np.flatnonzero(begun != np.arange(count))
    while len(moving):
        to = begun[moving]
        further = begun[moving] = begun[to]
        moving = moving[further != to]
        yield 0.7
    found = where  # no longer needed as that
    found[again] = begun[at[again + 1]]
    yield 0.8
    order = np.empty(count, dtype=np.int64)
    order[at] = found
    order[:1] = begun[:1]
    yield 0.9
    return array("q", order.tobytes())
