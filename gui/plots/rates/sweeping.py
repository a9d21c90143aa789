"""Sweeps of the experiments that were shown: made a little at a time, kept a few at a time."""

from collections.abc import Generator, Iterator

from core.base.frozen import replace
from core.rates.rate_outcomes import STEPS, rates_around
from core.rates.sweep import Sweep, sweep
from core.training.experiment import DEFAULT_LR, Experiment

MOST_KEPT = 8
"""Finished sweeps that are kept."""


class SweepTask:
    """The sweep of one experiment: how far it has come, and what was found."""

    def __init__(self, experiment: Experiment, rates: tuple[float, ...]) -> None:
        self.experiment = experiment
        self.rates = rates
        self.steps = STEPS
        self.restart()

    def restart(self) -> None:
        """Begin anew."""
        self.share = 0.0
        self.cancelled = False
        self.found: Sweep | None = None
        self._work: Generator[float, None, Sweep] = sweep(self.experiment, self.rates, self.steps)

    @property
    def wanted(self) -> bool:
        """Whether there is something left to do that nobody has given up."""
        return self.found is None and not self.cancelled

    def go_on(self) -> Iterator[float]:
        """Go on until all is found or it is given up; yields how much is done.

        It may be left at any time, and gone on with by another call.
        """
        while self.wanted:
            try:
                self.share = next(self._work)
            except StopIteration as ended:
                self.share, self.found = 1.0, ended.value
            yield self.share


class Sweeps:
    """Finds the sweep of an experiment again, whatever its learning rate."""

    def __init__(self) -> None:
        self._kept: list[SweepTask] = []

    def of(self, experiment: Experiment, lr: float) -> SweepTask:
        """Return the sweep of an experiment, with a range of rates that has `lr` inside it."""
        experiment = replace(experiment, lr=DEFAULT_LR)  # each rate is tried; this one is none
        rates = rates_around(lr)
        task = next(
            (t for t in self._kept if t.experiment == experiment and t.rates == rates), None
        ) or SweepTask(experiment, rates)
        finished = [t for t in self._kept if t is not task and t.found is not None]
        self._kept = [*finished[-(MOST_KEPT - 1) :], task]
        return task

    def __len__(self) -> int:
        return len(self._kept)
