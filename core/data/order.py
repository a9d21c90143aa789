"""The order in which an epoch takes the samples: as they stand, or shuffled by a seed."""

import random
from array import array
from collections import OrderedDict
from collections.abc import Generator
from itertools import pairwise
from typing import TYPE_CHECKING, TypeVar

from core.base.frozen import Frozen
from core.base.random_seed import MOST_SEED, check_seed
from core.base.work import finish

if TYPE_CHECKING:
    from numpy import int64
    from numpy.typing import NDArray

K = TypeVar("K", int, "NDArray[int64]")

_KEPT_EPOCHS = 8

_kept: "OrderedDict[tuple[int, int, int], array[int]]" = OrderedDict()
"""The permutations used last, by seed, epoch and count."""

_FEW = 4_096
"""Samples up to which exchanging them one by one is quick enough, and numpy need not be there."""


class Order(Frozen):
    """Fixed, or shuffled anew each epoch; the seed matters only to the latter.

    Steps and samples count from 0; `count` is the number of samples. Raises `Problem`
    (seed.outside).
    """

    shuffled: bool = False
    seed: int = 0

    def __post_init__(self) -> None:
        check_seed(self.seed)

    def index(self, step: K, count: int) -> K:
        """Return the sample that a step, or each of an array of shape (n,), learns."""
        if not self.shuffled:
            return step % count
        if isinstance(step, int):
            epoch, place = divmod(step, count)
            return permutation(self.seed, epoch, count)[place]
        return self._indices_of(step, count)

    def indices(self, start: int, steps: int, count: int) -> "array[int]":
        """Return the samples that `steps` steps from `start` learn."""
        if not self.shuffled:
            return array("q", (step % count for step in range(start, start + steps)))
        found, stop = array("q"), start + steps
        for epoch in range(start // count, -(-stop // count)):
            first = epoch * count
            whole = permutation(self.seed, epoch, count)
            found += whole[max(start - first, 0) : stop - first]
        return found

    def looked_at(self, start: int, steps: int, count: int) -> Generator[float, None, None]:
        """Find out in pieces which of many samples `steps` steps learn, so that it is known later.

        Yields how much of an epoch's order is done, 0 to 1.
        """
        if self.shuffled and count > _FEW:
            for epoch in range(start // count, -(-(start + steps) // count)):
                yield from permutation_in_pieces(self.seed, epoch, count)

    def _indices_of(self, steps: "NDArray[int64]", count: int) -> "NDArray[int64]":
        """Look up steps in whatever order, each epoch once."""
        import numpy as np  # late: the window paints before numpy is needed

        epochs, places = np.divmod(steps, count)
        sorting = np.argsort(epochs, kind="stable")
        found = np.empty_like(steps)
        in_order = epochs[sorting]
        cuts = [0, *(np.flatnonzero(np.diff(in_order)) + 1).tolist(), len(steps)]
        for a, b in pairwise(cuts):
            if a < b:
                at = sorting[a:b]
                whole = permutation(self.seed, int(in_order[a]), count)
                found[at] = np.frombuffer(whole, dtype=np.int64)[places[at]]
        return found


FIXED = Order()
"""The samples as they stand."""


def permutation(seed: int, epoch: int, count: int) -> "array[int]":
    """Return the samples 0 to count - 1 in the order of an epoch (from 0); not to be written to.

    Algorithm P of Knuth, The Art of Computer Programming 2, 3.4.2, by `random()` alone: what
    `random.shuffle` does may change between versions. No seed of data starts the same sequence.
    """
    key = seed, epoch, count
    if key not in _kept:
        return finish(permutation_in_pieces(*key))
    _kept.move_to_end(key)
    return _kept[key]


def permutation_in_pieces(
    seed: int, epoch: int, count: int
) -> "Generator[float, None, array[int]]":
    """Do as `permutation`; yields how much is done, 0 to 1, unless it is known."""
    if (seed, epoch, count) in _kept:
        return permutation(seed, epoch, count)
    start = (seed + 1) * 2 * MOST_SEED + epoch
    if count > _FEW:
        from core.data.uniform import permuted_in_pieces  # late: it needs numpy

        made = yield from permuted_in_pieces(start, count)
    else:
        made = _exchanged(start, count)
    _kept[seed, epoch, count] = made
    if len(_kept) > _KEPT_EPOCHS:
        _kept.popitem(last=False)
    return made


def _exchanged(start: int, count: int) -> "array[int]":
    """Exchange one after the other."""
    uniform = random.Random(start).random
    order = array("q", range(count))
    for last in range(count - 1, 0, -1):
        other = int(uniform() * (last + 1))
        order[last], order[other] = order[other], order[last]
    return order
