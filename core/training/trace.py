"""A run as rows of text, one a step, streamed: nothing is kept."""

import json
from collections.abc import Iterator, Sequence
from enum import StrEnum

from core.network.graph import Graph
from core.network.plan import plan
from core.network.rules import Rule
from core.network.weights import Weights
from core.training.curves import steps_between
from core.training.experiment import Experiment
from core.training.run import BLOCK, Edit, Overflow, Run

TABLE_COLUMNS = ("step", "x", "y", "y_hat", "error", "loss", "w1", "w2", "w3", "w4")
_WIDTH = 14
"""Characters of a column of the table: the longest of six digits, -1.23457e-300, and a blank."""

_PIECE = 128  # steps whose rows are written in about 2 ms


class TraceFormat(StrEnum):
    """How a trace is written."""

    CSV = "csv"
    JSON = "json"
    NOTEBOOK = "notebook"


def columns_of(network: Graph) -> tuple[str, ...]:
    """Return the names of the columns: where the step stands, and its numbers."""
    return ("step", "epoch", "sample", *plan(network, Rule.EXACT).columns)


class Trace:
    """The steps of a run as rows; `overflow` says afterwards whether they ended early.

    `edits`, by rising steps from 1, are made on the way; `weights` are those after the last step.
    """

    def __init__(self, experiment: Experiment, steps: int, edits: Sequence[Edit] = ()) -> None:
        self._run = Run(experiment)
        self._steps = steps
        self._edits = {edit.step: edit for edit in edits}

    @property
    def overflow(self) -> Overflow | None:
        """Why there are fewer rows than steps, once they have been read."""
        return self._run.overflow

    @property
    def weights(self) -> Weights[float]:
        """The weights after the steps made so far."""
        return self._run.weights_at(self._run.length)

    def pieces(self, form: TraceFormat) -> Iterator[str]:
        """Yield the text of the trace, a block of steps at a time."""
        match form:
            case TraceFormat.CSV:
                yield _header(self._run)
                yield from map(_csv, self.blocks())
            case TraceFormat.JSON:
                yield from self._json()
            case TraceFormat.NOTEBOOK:
                yield from map(_as_printed, self.blocks())

    def table(self) -> Iterator[str]:
        """Yield the main numbers as a table to read, a line a step."""
        yield "".join(f"{name:>{_WIDTH}}" for name in TABLE_COLUMNS) + "\n"
        for rows in self.blocks():
            for row in rows:
                yield "".join(f"{row[name]:>{_WIDTH}.6g}" for name in TABLE_COLUMNS) + "\n"

    def blocks(self) -> Iterator[list[dict[str, float]]]:
        """Yield the rows, by the names of `columns_of`, a block of steps at a time."""
        for run, start in self.runs():
            yield _rows(run, start, run.length)

    def runs(self) -> Iterator[tuple[Run, int]]:
        """Train a block of steps at a time; yield the run and the first step of those made.

        Those before it can no longer be read.
        """
        ahead = [*sorted(step for step in self._edits if step <= self._steps), self._steps]
        for stop in ahead:
            while (start := self._run.length) < stop:
                if not self._run.train(min(BLOCK - start % BLOCK, stop - start)):
                    return
                yield self._run, start
                self._run.forget()
            if edit := self._edits.get(stop):
                self._run.change(edit)

    def _json(self) -> Iterator[str]:
        separator = "["
        for rows in self.blocks():
            for row in rows:
                yield f"{separator}\n{json.dumps(row)}"
                separator = ","
        yield "[]\n" if separator == "[" else "\n]\n"


def kept_pieces(run: Run, length: int) -> Iterator[tuple[int, str]]:
    """Yield what `Trace.pieces` writes as CSV of the first steps of a run that is kept.

    A few steps at a time, with how many are written; nothing is trained.
    """
    yield 0, _header(run)
    for start in range(0, length, _PIECE):
        stop = min(start + _PIECE, length)
        yield stop, _csv(_rows(run, start, stop))


def _rows(run: Run, start: int, stop: int) -> list[dict[str, float]]:
    experiment = run.experiment
    columns = columns_of(experiment.network)
    numbers = (column.tolist() for column in steps_between(run, start, stop).values())
    return [
        dict(
            zip(
                columns,
                (step, experiment.epoch_index(step) + 1, experiment.sample_index(step) + 1, *row),
                strict=True,
            )
        )
        for step, row in enumerate(zip(*numbers, strict=True), start)
    ]


def _header(run: Run) -> str:
    return ",".join(columns_of(run.experiment.network)) + "\n"


def _csv(rows: list[dict[str, float]]) -> str:
    return "".join(",".join(map(repr, row.values())) + "\n" for row in rows)


def _as_printed(rows: list[dict[str, float]]) -> str:
    """Write what the notebook printed while it trained: each output, then what it called loss."""
    return "".join(f"{row['y_hat']!r}\nloss= {row['error']!r}\n" for row in rows)
