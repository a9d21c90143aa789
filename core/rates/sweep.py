"""A sweep over learning rates: what becomes of one experiment at each of them."""

from collections.abc import Generator, Iterator, Sequence
from typing import cast

import numpy as np
from numpy.typing import NDArray

from core.analysis.analyses import analysis_of, loss_over_data
from core.analysis.networks import Array
from core.base.frozen import Frozen
from core.base.problems import Problem
from core.network.compiled import compute_step
from core.network.plan import plan
from core.network.weights import Weights, new_weights_of, weights_type
from core.training.compare import CONVERGED, Outcome
from core.training.experiment import Experiment, check_lr

MOST_RATES = 16_384

NEVER = -1
"""In place of a step: it has not happened."""

_WORK = 1 << 17
_OVERHEAD = 1000  # networks whose arithmetic costs as much as the calls of a step
_MOST_IN_BLOCK = 128

Steps = NDArray[np.int64]


class Sweep(Frozen, eq=False):
    """What became of a run of at most `steps` steps at each of n learning rates.

    Arrays of shape (n,), not to be written to. `converged` is the first step that begins with a
    mean loss below CONVERGED, `overflowed` the step that is not finite, each NEVER where
    there is none; `losses` is the mean loss at the weights the run ends with, inf or nan
    where it is itself too large.
    """

    steps: int
    rates: Array
    converged: Steps
    overflowed: Steps
    losses: Array

    def outcome(self, index: int) -> Outcome:
        """Return what became of the run at one of the rates (from 0), as `compare` says it."""
        first, last = int(self.converged[index]), int(self.overflowed[index])
        return Outcome(
            converged=None if first == NEVER else first,
            overflowed=None if last == NEVER else last,
            lasting=bool(self.losses[index] < CONVERGED),
        )


def log_rates(low: float, high: float, count: int) -> tuple[float, ...]:
    """Return `count` learning rates evenly spaced on a log scale, low and high among them.

    Raises `Problem` (lr.not_positive, rates.range, rates.count: 2 to MOST_RATES).
    """
    check_lr(low)
    check_lr(high)
    if low > high:
        raise Problem("rates.range", low=low, high=high)
    if not 2 <= count <= MOST_RATES:
        raise Problem("rates.count", value=count, most=MOST_RATES)
    places = (k / (count - 1) for k in range(count))
    return tuple([min(max(low ** (1 - t) * high**t, low), high) for t in places])


def sweep(
    experiment: Experiment, rates: Sequence[float], steps: int
) -> Generator[float, None, Sweep]:
    """Train the experiment with each of the rates for at most `steps` steps, all at once.

    Every number is what a `Run` would have, bit for bit; the experiment's own rate does not matter.
    Yields which share of the steps is made, 0 to 1, at least once in about 2 ms of work, so that a
    clock can go on with it or drop it. Raises `Problem` (lr.not_positive); ValueError for steps
    below 0.
    """
    for rate in rates:
        check_lr(rate)
    if steps < 0:
        raise ValueError(f"{steps} steps cannot be made")
    tally = _Tally(experiment, np.array(rates, dtype=np.float64))
    yield 0.0
    while tally.step < steps and tally.left:
        for _ in tally.train(steps):
            yield tally.step / steps
    for _ in tally.close():
        yield 1.0
    return tally.result(steps)


class _Tally:
    """The networks that still learn, and what has become of each one.

    `left` are their places among the rates.
    """

    def __init__(self, experiment: Experiment, rates: Array) -> None:
        count = len(rates)
        self.step = 0
        self._experiment = experiment
        self._rates = rates
        self._networks = analysis_of(experiment.network).networks(
            experiment.rule, experiment.weights, rates, experiment.data, CONVERGED
        )
        self._places = np.arange(count)
        self._converged = np.full(count, NEVER, dtype=np.int64)
        self._overflowed = np.full(count, NEVER, dtype=np.int64)
        self._losses = np.empty(count)

    @property
    def left(self) -> int:
        return len(self._places)

    def train(self, stop: int) -> Iterator[None]:
        """Train a block of steps, up to `stop` at most; yield between pieces of the work."""
        steps = min(_WORK // (self.left + _OVERHEAD), _MOST_IN_BLOCK, stop - self.step)
        xs, ys = self._experiment.samples(self.step, max(steps, 1))
        networks, before = self._networks, self._networks.weights
        learned = np.zeros((len(xs), self.left), dtype=np.bool_)
        with np.errstate(all="ignore"):
            for step, (x, y, row) in enumerate(zip(xs, ys, learned, strict=True), self.step):
                if step % networks.judged_every == 0:
                    networks.learned(out=row)
                networks.learn(x, y)
            doubtful = ~networks.surely_finite()
        if doubtful.any():
            suspects = self._picked(before, doubtful)
            yield from self._find_overflows(self._places[doubtful], suspects, xs, ys)
        self._note_learned(learned)
        self._drop_overflowed()
        self.step += len(xs)
        yield

    def close(self) -> Iterator[None]:
        """Look at the step that comes next, as one can in a run, and take the losses."""
        weights = self._networks.weights
        learned = np.empty((1, self.left), dtype=np.bool_)
        with np.errstate(all="ignore"):
            self._networks.learned(out=learned[0])
        self._note_losses(self._places, weights)
        yield from self._find_overflows(
            self._places, weights, *self._experiment.samples(self.step, 1)
        )
        self._note_learned(learned)

    def result(self, steps: int) -> Sweep:
        arrays = (self._rates, self._converged, self._overflowed, self._losses)
        for array in arrays:
            array.flags.writeable = False
        return Sweep(steps, *arrays)

    def _find_overflows(
        self,
        places: Steps,
        weights: Weights[Array],
        xs: tuple[float, ...],
        ys: tuple[float, ...],
    ) -> Iterator[None]:
        """Make the steps from the present one again, and look at every number of each."""
        for k, (x, y) in enumerate(zip(xs, ys, strict=True)):
            if not len(places):
                return
            rates = cast("float", self._rates[places])  # an array does what a float does
            with np.errstate(all="ignore"):
                how = plan(self._experiment.network, self._experiment.rule)
                numbers = compute_step(how, weights, np.array([x]), np.array([y]), rates)
            computed = [values for name, values in numbers.items() if name not in {"x", "y"}]
            finite = np.logical_and.reduce([np.isfinite(values) for values in computed])
            self._overflowed[places[~finite]] = self.step + k
            self._note_losses(places[~finite], self._picked(weights, ~finite))
            new_weights = new_weights_of(self._experiment.network, numbers)
            places, weights = places[finite], self._picked(new_weights, finite)
            yield

    def _picked(self, weights: Weights[Array], which: NDArray[np.bool_]) -> Weights[Array]:
        return weights_type(self._experiment.network)(*(each[which] for each in weights))

    def _note_losses(self, places: Steps, weights: Weights[Array]) -> None:
        with np.errstate(all="ignore"):
            experiment = self._experiment
            self._losses[places] = loss_over_data(experiment.network, weights, experiment.data)

    def _note_learned(self, learned: NDArray[np.bool_]) -> None:
        """Note the first step of those in the block that began with a low loss."""
        fresh = learned.any(axis=0) & (self._converged[self._places] == NEVER)
        places, first = self._places[fresh], self.step + learned[:, fresh].argmax(axis=0)
        ends = self._overflowed[places]
        met = (ends == NEVER) | (first <= ends)
        self._converged[places[met]] = first[met]

    def _drop_overflowed(self) -> None:
        going = self._overflowed[self._places] == NEVER
        if not going.all():
            self._networks.keep(going)
            self._places = self._places[going]
