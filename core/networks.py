"""Many networks at once: the same samples in step, each network with its own learning rate.

The operations of `rules.compute_step` and their order, in place on arrays, so that every network
has the bits it would have alone; a test holds them to that. Imported late, since it needs numpy.
"""

import numpy as np
from numpy.typing import NDArray

from core.network import Weights
from core.rules import STALE_INPUT, Rule

Array = NDArray[np.float64]
Mask = NDArray[np.bool_]


class Networks:
    """n networks that begin with the same weights and learn with the rates, an array of shape (n,).

    `hidden` holds w1 and w2, which lead to the hidden neurons, `output` w3 and w4, which lead from
    them: each of shape (2, n), since what happens to the one happens to the other.
    """

    def __init__(self, rule: Rule, weights: Weights[float], rates: Array) -> None:
        self.rule = rule
        self._take(
            rates,
            np.repeat([[weights.w1], [weights.w2]], len(rates), axis=1),
            np.repeat([[weights.w3], [weights.w4]], len(rates), axis=1),
        )

    def __len__(self) -> int:
        return len(self.rates)

    @property
    def weights(self) -> Weights[Array]:
        """A copy of the weights as they are now, four arrays of shape (n,)."""
        return Weights(*self.hidden.copy(), *self.output.copy())

    def learn(self, x: float, y: float) -> None:
        """Make one step on the sample (x, y). An overflow goes on as inf or nan.

        To be called where numpy does not warn.
        """
        h, product, error = self._h, self._product, self._error
        np.multiply(self.hidden, x, out=h)
        np.multiply(self.output, h, out=product)
        np.add(product[0], product[1], out=error)
        error -= y
        np.multiply(error, error, out=self._square)
        self._squares += self._square
        if self.rule is Rule.EXACT:
            np.multiply(self.output, error, out=product)  # dL_dh
        h *= error  # dL_dw3 and dL_dw4
        h *= self._each_rate
        self.output -= h
        if self.rule is not Rule.EXACT:
            np.multiply(self.output, error, out=product)
        product *= STALE_INPUT if self.rule is Rule.NOTEBOOK else x  # dL_dw1 and dL_dw2
        product *= self._each_rate
        self.hidden -= product

    def slope_between(self, low: float, high: float, out: Mask) -> None:
        """Write into `out`, of shape (n,), whose slope w1 w3 + w2 w4 is from low to high."""
        np.multiply(self.hidden, self.output, out=self._product)
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
        parts = (*self.hidden, *self.output, self._squares)
        finite = np.logical_and.reduce([np.isfinite(part) for part in parts])
        self._squares[:] = 0.0
        return np.asarray(finite)

    def keep(self, which: Mask) -> None:
        """Go on with some of the networks only."""
        self._take(self.rates[which], self.hidden[:, which], self.output[:, which])

    def _take(self, rates: Array, hidden: Array, output: Array) -> None:
        n = len(rates)
        self.rates, self.hidden, self.output = rates, hidden, output
        self._each_rate = np.repeat(rates[None], 2, axis=0)  # faster than rates for both rows
        self._h, self._product = np.empty((2, n)), np.empty((2, n))
        self._error, self._square = np.empty(n), np.empty(n)
        self._squares = np.zeros(n)
        self._under = np.empty(n, dtype=np.bool_)
