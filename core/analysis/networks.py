"""Many networks at once: the same samples in step, each network with its own learning rate.

Every network has the bits it would have alone: see `core.network.batch`, and a test.
Imported late, since it needs numpy.
"""

import numpy as np
from numpy.typing import NDArray

from core.network.batch import ETAS, batch
from core.network.declared import LINEAR
from core.network.plan import ETA
from core.network.rules import Rule
from core.network.weights import Weights

Array = NDArray[np.float64]
Mask = NDArray[np.bool_]


class Networks:
    """n networks that begin with the same weights and learn with the rates, of shape (n,)."""

    def __init__(self, rule: Rule, weights: Weights[float], rates: Array) -> None:
        self.rule = rule
        self._batch = batch(LINEAR, rule)
        values, n = weights._asdict(), len(rates)
        self._take(
            rates,
            {
                name: np.repeat([[values[row]] for row in rows], n, axis=1)
                for name, rows in self._batch.rows.items()
            },
        )

    def __len__(self) -> int:
        return len(self.rates)

    @property
    def weights(self) -> Weights[Array]:
        """A copy of the weights as they are now, four arrays of shape (n,)."""
        rows = {
            name: row.copy()
            for stack, names in self._batch.rows.items()
            for name, row in zip(names, self._parameters[stack], strict=True)
        }
        return Weights(**rows)

    def learn(self, x: float, y: float) -> None:
        """Make one step on the sample (x, y). An overflow goes on as inf or nan.

        To be called where numpy does not warn.
        """
        self._batch.learn(*self._arrays, x, y)
        np.multiply(self._error, self._error, out=self._square)
        self._squares += self._square

    def slope_between(self, low: float, high: float, out: Mask) -> None:
        """Write into `out`, of shape (n,), whose slope w1 w3 + w2 w4 is from low to high."""
        hidden, output = self._parameters.values()
        np.multiply(hidden, output, out=self._product)
        np.add(self._product[0], self._product[1], out=self._square)
        np.greater_equal(self._square, low, out=out)
        np.less_equal(self._square, high, out=self._under)
        out &= self._under

    def surely_finite(self) -> Mask:
        """Say which networks have only met finite numbers since the last call.

        Never says so wrongly: a gradient or weight that is not finite makes its weight so, for
        ever, and a loss is only where the square of the error is. One that is not named has to be
        looked at: the squares are summed, and the sum may be too large by itself.
        """
        rows = (row for rows in self._parameters.values() for row in rows)
        parts = (*rows, self._squares)
        finite = np.logical_and.reduce([np.isfinite(part) for part in parts])
        self._squares[:] = 0.0
        return np.asarray(finite)

    def keep(self, which: Mask) -> None:
        """Go on with some of the networks only."""
        kept = {name: rows[:, which] for name, rows in self._parameters.items()}
        self._take(self.rates[which], kept)

    def _take(self, rates: Array, parameters: dict[str, Array]) -> None:
        n = len(rates)
        self.rates, self._parameters = rates, parameters
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
