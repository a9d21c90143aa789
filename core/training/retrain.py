"""Making runs again from what determines them."""

from collections.abc import Generator, Sequence

from core.base.problems import Problem
from core.step.phases import Phase
from core.training.common_history import CommonHistory
from core.training.experiment import Experiment
from core.training.recipe import Recipe
from core.training.run import BLOCK, Edit, Run

_AT_ONCE = 32
"""Steps at most between which nothing is yielded."""


def rebuild(
    experiment: Experiment, edits: Sequence[Edit], length: int
) -> Generator[int, None, Run]:
    """Train a run again, bit for bit, a block of steps at a time; return it.

    Yields how many of its `length` steps are made, at least once a block, so that a clock can go on
    with it and show how far it has come.
    Raises `Problem` (edits.order) unless the edits' steps rise from 1 to at most length,
    (run.unreached) where the run overflows before that, (edits.idle) where an edit changes nothing,
    and what `Run.fork` raises.
    """
    return (yield from rebuild_beside(CommonHistory(), Recipe(experiment, tuple(edits), length)))


def rebuild_beside(made: CommonHistory[Run], recipe: Recipe) -> Generator[int, None, Run]:
    """Do as `rebuild`, and share with whichever run is made already the longest past they have.

    Yields how many steps have come, those shared included.
    """
    run = Run(recipe.experiment)
    step, shared = made.longest(recipe)
    if shared is not None:
        run = _forked(shared, recipe, step)
        yield run.length
    for edit in recipe.edits:
        if edit.step > step:
            yield from _train_up_to(run, edit.step)
            if not run.change(edit):
                raise Problem("edits.idle", step=edit.step)
    yield from _train_up_to(run, recipe.length)
    yield run.length
    return run


def new_steps(recipes: Sequence[Recipe]) -> Generator[float, None, list[int]]:
    """Count for each the steps that it does not share with one before it; yields between them."""
    seen: CommonHistory[None] = CommonHistory()
    found = []
    for recipe in recipes:
        found.append(recipe.length - seen.longest(recipe)[0])
        if len(recipes) > 1:
            seen.add(recipe, None)
            yield 1.0
    return found


def _forked(run: Run, recipe: Recipe, step: int) -> Run:
    """Return a run that shares another's steps before `step` and goes on as the recipe says."""
    settings, edit = recipe.at(step)
    trained = run.at(step - 1, Phase.SAMPLE).new_weights
    forked = run.fork(step, settings, (edit and edit.weights) or trained)
    if edit is not None and forked.edits[-1:] != (edit,):
        raise Problem("edits.idle", step=step)
    return forked


def _train_up_to(run: Run, step: int) -> Generator[int, None, None]:
    """Train; yields after each block, and every so often where edits are closer together."""
    while run.length < step:
        before = run.length
        piece = min(BLOCK - before % BLOCK, step - before)
        for _ in run.experiment.looked_at(before, piece):
            yield before
        if not run.train(piece):
            raise Problem("run.unreached", step=step, length=run.length)
        if run.length // _AT_ONCE > before // _AT_ONCE:
            yield run.length
