"""A run: every step of an experiment, both ways."""

import math
import struct
from array import array
from bisect import bisect_left, bisect_right
from itertools import pairwise
from typing import NamedTuple

from core.base.frozen import Frozen, replace
from core.base.problems import Message
from core.network.compiled import Step, compute_step, training_loop
from core.network.plan import StepPlan, plan
from core.network.rules import Rule
from core.network.weights import Weights, weights_type
from core.step.moment import Moment
from core.step.phases import Phase, phases_of
from core.training.experiment import Experiment, check_lr, check_weights
from core.training.origins import StepOrigin

BLOCK = 1024
"""Steps in a full block."""

MOST_STEPS = 20_000_000
"""Steps that all runs together may keep: about 1 GB."""

_SAFE = 1e30
"""Below this size of weights, samples and rate no product in a step can overflow."""

_FEW = 64
"""Numbers that are looked at sooner one by one than as an array."""

_FORGOTTEN: "array[float]" = array("d")


class Settings(NamedTuple):
    """What an edit can change while a run goes on."""

    rule: Rule
    lr: float


class Edit(Frozen):
    """A change on the way: what a step (from 1) and all after it are made with.

    `weights` are those that the step begins with, or None where they are as trained.
    """

    step: int
    settings: Settings
    weights: Weights[float] | None = None


class Overflow(Frozen):
    """Why a run ended: the first number of its next step that is not finite."""

    step: int
    phase: Phase
    name: str

    @property
    def message(self) -> Message:
        """What to say beside the steps so far."""
        return Message("run.overflow_rows", {"step": self.step, "name": self.name})


class Run:
    """All steps made so far, as the weights each began with.

    Only grows. A row has 8 bytes a weight; every other number is derived from it when looked at, so
    any step comes back bit for bit. Blocks that are full never change and are shared with forks.
    """

    def __init__(self, experiment: Experiment) -> None:
        self.experiment = experiment
        self.width = len(experiment.network.parameters)
        """Parameters that each step begins with."""
        self._weights = weights_type(experiment.network)
        self.length = 0
        """Updates done: steps 0 to length - 1 are made, step length can be looked at."""
        self.overflow: Overflow | None = None
        self.derived: dict[str, object] = {}
        """What others derive from the run and keep with it; never read here."""
        self._blocks: list[array[float]] = [array("d")]
        self._frontier = experiment.weights
        self.origin = StepOrigin()
        """Who made its steps first."""
        self._edits: tuple[Edit, ...] = ()
        self._added: list[Edit] = []
        self._starts = [0]
        self._settings = [Settings(experiment.rule, experiment.lr)]

    def train(self, steps: int) -> int:
        """Make up to `steps` more steps; stop before one whose numbers are not all finite.

        Returns how many were made. After an overflow it makes none.
        """
        made = 0
        while made < steps and self.overflow is None:
            room = BLOCK - len(self._blocks[-1]) // self.width
            made += self._train_block(min(room, steps - made))
        return made

    @property
    def edits(self) -> tuple[Edit, ...]:
        """The edits on the way, by rising steps from 1 to length; none that changes nothing.

        With the experiment and the length they determine the run: see `rebuild`.
        """
        if self._added:
            self._edits = (*self._edits, *self._added)
            self._added = []
        return self._edits

    def fork(self, step: int, settings: Settings, weights: Weights[float] | None = None) -> "Run":
        """Return a run that shares this one's steps before `step` and goes on with the settings.

        The step begins with `weights`, or without them with those it begins with here. At step 0
        both belong to a new experiment.
        Raises `Problem` (lr.not_positive, weight.not_finite); IndexError beyond the end of the run.
        """
        weights = self.weights_at(step) if weights is None else weights
        check_lr(settings.lr)
        check_weights(weights)
        if step == 0:
            rule, lr = settings
            return Run(replace(self.experiment, weights=weights, rule=rule, lr=lr))
        child = Run(self.experiment)
        full, rest = divmod(step, BLOCK)
        child._blocks = [*self._blocks[:full], array("d")]
        if rest:
            child._blocks[-1] = self._blocks[full][: rest * self.width]
        child.length = step
        child.origin = self.origin.left_at(step)
        child._frontier = self.trained_weights(step)
        kept = bisect_left(self._starts, step, 1)
        child._edits = self.edits[: kept - 1]
        child._starts, child._settings = self._starts[:kept], self._settings[:kept]
        child._change(settings, weights)
        return child

    def change(self, edit: Edit) -> bool:
        """Make an edit at the end, as a fork there does, but in place; say if all of it was needed.

        This is for a run that is being made and known to nobody else. Raises `Problem` as `fork`.
        """
        settings, weights = edit.settings, edit.weights
        check_lr(settings.lr)
        if weights is not None:
            check_weights(weights)
        before = len(self._added)
        self._change(settings, self._frontier if weights is None else weights)
        self.overflow = None
        return self._added[before:] == [edit]

    def follow(self, ahead: "Run") -> None:
        """Take on the steps that a fork of this run's end, which goes on alike, has made since."""
        *full, last = ahead._blocks  # noqa: SLF001 - another of this class
        self._blocks = [*full, last[:]]
        self._frontier = ahead.weights_at(ahead.length)
        self.length, self.overflow = ahead.length, ahead.overflow

    def forget(self) -> None:
        """Drop all full blocks, for streaming: their steps can no longer be read."""
        self._blocks[:-1] = [_FORGOTTEN] * (len(self._blocks) - 1)

    def settings_at(self, step: int) -> Settings:
        """Return the rule and learning rate that the step is made with."""
        return self._settings[bisect_right(self._starts, step) - 1]

    def plan_at(self, step: int) -> StepPlan:
        """Return how the step is made."""
        return plan(self.experiment.network, self.settings_at(step).rule)

    def settings_spans(self, start: int, stop: int) -> list[tuple[int, int, Settings]]:
        """Split the steps from start to stop where the settings change: (start, stop, settings)."""
        low, high = bisect_right(self._starts, start), bisect_left(self._starts, stop)
        cuts = [start, *self._starts[low:high], stop]
        return [(a, b, self.settings_at(a)) for a, b in pairwise(cuts) if a < b]

    def weights_at(self, step: int) -> Weights[float]:
        """Return the weights that the step (0 to length) begins with, exactly as trained."""
        if not 0 <= step <= self.length:
            raise IndexError(f"step {step} is not in 0..{self.length}")
        if step == self.length:
            return self._frontier
        block, row = divmod(step, BLOCK)
        return self._weights(*self._blocks[block][row * self.width : (row + 1) * self.width])

    def trained_weights(self, step: int) -> Weights[float]:
        """Return the weights that the step before ends with, whatever was edited after it."""
        place = bisect_left(self._starts, step, 1)
        edited = place < len(self._starts) and self._starts[place] == step
        if edited and self.edits[place - 1].weights:
            return self.at(step - 1, Phase.SAMPLE).new_weights
        return self.weights_at(step)

    def rows(self, start: int, stop: int) -> "array[float]":
        """Return the weights of steps start to stop - 1 (at most length + 1), flat."""
        rows = array("d")
        for block in range(start // BLOCK, -(-stop // BLOCK)):
            if block < len(self._blocks):
                low = max(start - block * BLOCK, 0)
                rows.extend(
                    self._blocks[block][low * self.width : (stop - block * BLOCK) * self.width]
                )
        if start < stop == self.length + 1:
            rows.extend(self._frontier)
        return rows

    def at(self, step: int, phase: Phase) -> Moment:
        """Return the moment of a step (0 to length) at a phase.

        A phase that the step's rule lacks gives its first one. A step that overflows opens only up
        to the phase that does: a later one gives that.
        """
        moment = self._moment(step, self._compute(step, self.weights_at(step)))
        shown = phase if phase in phases_of(moment.plan) else moment.phase
        return replace(moment, phase=moment.earlier(shown, moment.last_phase))

    def _change(self, settings: Settings, weights: Weights[float]) -> None:
        """Note what is other from the end on, if anything is."""
        step, trained = self.length, self._frontier
        if settings != self._settings[-1] or weights != trained:
            self._added.append(Edit(step, settings, None if weights == trained else weights))
            self._starts.append(step)
            self._settings.append(settings)
        if weights != trained:  # else -0.0 stays what it is
            self._frontier = weights

    def _train_block(self, steps: int) -> int:
        """Make up to `steps` steps in the last block, and open a new one when it is full."""
        train, lr = training_loop(self.plan_at(self.length)), self.settings_at(self.length).lr
        xs, ys = self.experiment.samples(self.length, steps)
        flat, last = train(self._frontier, xs, ys, lr)
        frontier: Weights[float] = self._weights(*last)
        rows = array("d", struct.pack(f"{len(flat)}d", *flat))  # a third of the time of array(list)
        if self._may_overflow(rows, frontier):
            finite = self._count_finite(rows)
            if finite < steps:
                frontier = self._weights(*rows[finite * self.width : (finite + 1) * self.width])
                del rows[finite * self.width :]
                steps = finite
        block = self._blocks[-1]
        block.extend(rows)
        if len(block) == BLOCK * self.width:
            self._blocks.append(array("d"))
        self.length += steps
        self._frontier = frontier
        return steps

    def _may_overflow(self, rows: "array[float]", frontier: Weights[float]) -> bool:
        """Say whether some product may be too large; nan counts as large. Quick, never misses."""
        largest, lr = self.experiment.data.largest, self.settings_at(self.length).lr
        if not (largest < _SAFE and lr < _SAFE):
            return True
        if len(rows) <= _FEW:
            return not all(-_SAFE < weight < _SAFE for weight in (*rows, *frontier))
        import numpy as np  # late: the window paints before numpy is needed

        weights = np.frombuffer(rows)
        sizes = (float(weights.max()), -float(weights.min()), *map(abs, frontier))
        return not all(size < _SAFE for size in sizes)

    def _count_finite(self, rows: "array[float]") -> int:
        """Count the steps before the first with a number that is not finite, and note that one."""
        for i in range(len(rows) // self.width):
            step = self.length + i
            weights = self._weights(*rows[i * self.width : (i + 1) * self.width])
            numbers = self._compute(step, weights)
            if not all(map(math.isfinite, numbers.values())):
                if overflow := self._moment(step, numbers).overflow:
                    self.overflow = Overflow(step, *overflow)
                return i
        return len(rows) // self.width

    def _compute(self, step: int, weights: Weights[float]) -> Step[float]:
        lr = self.settings_at(step).lr
        return compute_step(self.plan_at(step), weights, *self.experiment.sample(step), lr)

    def _moment(self, step: int, numbers: Step[float]) -> Moment:
        """Return the first moment of a step."""
        experiment, (rule, lr) = self.experiment, self.settings_at(step)
        return Moment(
            step=step,
            epoch=experiment.epoch_index(step) + 1,
            sample=experiment.sample_index(step) + 1,
            rule=rule,
            lr=lr,
            numbers=numbers,
            phase=Phase.SAMPLE,
            network=experiment.network,
        )
