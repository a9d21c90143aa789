"""Many networks at once: the same samples in step, each network with its own learning rate.

Every network has the bits it would have alone. Imported late, since it needs numpy.
"""

import math
from collections.abc import Callable
from struct import pack, unpack
from typing import Protocol, cast

import numpy as np
from numpy.typing import NDArray

from core.analysis.slope import loss_of_slope
from core.base.overrides import override
from core.data.dataset import Dataset
from core.network.batch import ETAS, batch
from core.network.compiled import compute_step, run_forward
from core.network.declared import LINEAR
from core.network.graph import Graph
from core.network.plan import plan
from core.network.quantities import ETA
from core.network.rules import Rule
from core.network.weights import Weights, new_weights_of, weights_type

Array = NDArray[np.float64]
Mask = NDArray[np.bool_]


class Networks(Protocol):
    """n networks that begin with the same weights and learn with the rates, of shape (n,).

    To be called where numpy does not warn.
    """

    judged_every: int
    """Steps after which it is affordable to ask who has learned."""

    def __len__(self) -> int: ...

    @property
    def weights(self) -> Weights[Array]:
        """A copy of the weights as they are now, arrays of shape (n,)."""

    def learn(self, x: float, y: float) -> None:
        """Make one step on the sample (x, y). An overflow goes on as inf or nan."""

    def learned(self, out: Mask) -> None:
        """Write into `out`, of shape (n,), whose mean loss over the data is below the threshold."""

    def surely_finite(self) -> Mask:
        """Say which networks have only met finite numbers since the last call, never wrongly.

        One that is not named has to be looked at.
        """

    def keep(self, which: Mask) -> None:
        """Go on with some of the networks only."""


class LinearNetworks(Networks):
    """Linear networks, stepped in place: see `core.network.batch` and `Networks`."""

    judged_every = 1

    def __init__(
        self, rule: Rule, weights: Weights[float], rates: Array, data: Dataset, threshold: float
    ) -> None:
        self._batch = batch(LINEAR, rule)
        self._learned = learned_slopes(data, threshold)
        values, n = weights._asdict(), len(rates)
        self._take(
            rates,
            {
                name: np.repeat([[values[row]] for row in rows], n, axis=1)
                for name, rows in self._batch.rows.items()
            },
        )

    @override
    def __len__(self) -> int:
        return len(self._rates)

    @property
    @override
    def weights(self) -> Weights[Array]:
        rows = {
            name: row.copy()
            for stack, names in self._batch.rows.items()
            for name, row in zip(names, self._parameters[stack], strict=True)
        }
        return Weights(**rows)

    @override
    def learn(self, x: float, y: float) -> None:
        self._batch.learn(*self._arrays, x, y)
        np.multiply(self._error, self._error, out=self._square)
        self._squares += self._square

    @override
    def learned(self, out: Mask) -> None:
        hidden, output = self._parameters.values()
        low, high = self._learned
        np.multiply(hidden, output, out=self._product)
        np.add(self._product[0], self._product[1], out=self._square)
        np.greater_equal(self._square, low, out=out)
        np.less_equal(self._square, high, out=self._under)
        out &= self._under

    @override
    def surely_finite(self) -> Mask:
        """Do so by the weights and the errors.

        A gradient or weight that is not finite makes its weight so, for ever, and a loss is only
        where the square of the error is. The squares are summed, and the sum may be too large by
        itself.
        """
        rows = (row for rows in self._parameters.values() for row in rows)
        parts = (*rows, self._squares)
        finite = np.logical_and.reduce([np.isfinite(part) for part in parts])
        self._squares[:] = 0.0
        return np.asarray(finite)

    @override
    def keep(self, which: Mask) -> None:
        kept = {name: rows[:, which] for name, rows in self._parameters.items()}
        self._take(self._rates[which], kept)

    def _take(self, rates: Array, parameters: dict[str, Array]) -> None:
        n = len(rates)
        self._rates, self._parameters = rates, parameters
        given = {**parameters, ETA: rates, ETAS: np.repeat(rates[None], 2, axis=0)}
        arrays = {
            name: given[name] if name in given else np.empty((2, n) if is_rows else n)
            for name, is_rows in self._batch.is_rows.items()
        }
        self._arrays = tuple(arrays.values())
        self._error = arrays["error"]
        self._product, self._square = np.empty((2, n)), np.empty(n)
        self._squares = np.zeros(n)
        self._under = np.empty(n, dtype=np.bool_)


class TriedNetworks(Networks):
    """Networks of any kind, each number of a step computed and looked at: see `Networks`."""

    def __init__(
        self,
        network: Graph,
        rule: Rule,
        weights: Weights[float],
        rates: Array,
        data: Dataset,
        threshold: float,
    ) -> None:
        self.judged_every = len(data)
        self._network, self._plan, self._rates = network, plan(network, rule), rates
        self._data, self._threshold = data, threshold
        n = len(rates)
        self._parameters = weights_type(network)(*(np.full(n, value) for value in weights))
        self._finite = np.ones(n, dtype=np.bool_)

    @override
    def __len__(self) -> int:
        return len(self._rates)

    @property
    @override
    def weights(self) -> Weights[Array]:
        return weights_type(self._network)(*(each.copy() for each in self._parameters))

    @override
    def learn(self, x: float, y: float) -> None:
        sample = np.array([x]), np.array([y])
        step = compute_step(self._plan, self._parameters, *sample, cast("float", self._rates))
        for values in step.values():
            self._finite &= np.isfinite(values)
        self._parameters = new_weights_of(self._network, step)

    @override
    def learned(self, out: Mask) -> None:
        total = np.zeros(len(self._rates))
        for x, y in zip(self._data.x, self._data.y, strict=True):
            total += run_forward(self._network, self._parameters, x, y)["loss"]
        np.less(total / len(self._data), self._threshold, out=out)

    @override
    def surely_finite(self) -> Mask:
        finite, self._finite = self._finite, np.ones(len(self._rates), dtype=np.bool_)
        return finite

    @override
    def keep(self, which: Mask) -> None:
        self._rates, self._finite = self._rates[which], self._finite[which]
        kept = (each[which] for each in self._parameters)
        self._parameters = weights_type(self._network)(*kept)


def learned_slopes(data: Dataset, threshold: float) -> tuple[float, float]:
    """Return the least and the greatest slope with a mean loss over the data below the threshold.

    To the last bit of `loss_of_slope`, which only rises with the distance from the target
    slope. (inf, -inf) where there is none.
    """
    target = data.target_slope or 0.0

    def learned(s: float) -> bool:
        return loss_of_slope(data, s) < threshold

    if not learned(target):
        return math.inf, -math.inf
    return _last_where(learned, target, -math.inf), _last_where(learned, target, math.inf)


def _last_where(holds: Callable[[float], bool], inside: float, outside: float) -> float:
    """Return the last float on the way from one where it holds to one where it does not."""
    a, b = _rank(inside), _rank(outside)
    while abs(b - a) > 1:
        middle = (a + b) // 2
        if holds(_ranked(middle)):
            a = middle
        else:
            b = middle
    return _ranked(a)


def _rank(value: float) -> int:
    """Return the number of a float in the order of all: its bits (IEEE 754) rise with its size."""
    size = int(unpack("<q", pack("<d", abs(value)))[0])
    return -size if value < 0 else size


def _ranked(rank: int) -> float:
    size = float(unpack("<d", pack("<q", abs(rank)))[0])
    return -size if rank < 0 else size
