"""Making a run again from what determines it."""

from collections.abc import Generator, Sequence

from core.experiment import Experiment
from core.problems import Problem
from core.training import BLOCK, Edit, Run


def rebuild(
    experiment: Experiment, edits: Sequence[Edit], length: int
) -> Generator[int, None, Run]:
    """Train a run again, bit for bit, a block of steps at a time; return it.

    Yields how many of its `length` steps are made, at least once a block, so that a clock can go on
    with it and show how far it has come.
    Raises `Problem` (edits.order) unless the edits' steps rise from 1 to at most length,
    (run.unreached) where the run overflows before that, and what `Run.fork` raises.
    """
    before = 0
    for edit in edits:
        if not before < edit.step <= length:
            raise Problem("edits.order", step=edit.step)
        before = edit.step
    run = Run(experiment)
    for edit in edits:
        yield from _train_up_to(run, edit.step)
        run = run.fork(edit.step, edit.settings, edit.weights)
    yield from _train_up_to(run, length)
    return run


def _train_up_to(run: Run, step: int) -> Generator[int, None, None]:
    while run.length < step:
        if not run.train(min(BLOCK, step - run.length)):
            raise Problem("run.unreached", step=step, length=run.length)
        yield run.length
