"""Making runs again from what determines them."""

from collections.abc import Generator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import zip_longest
from typing import TypeVar

from core.experiment import Experiment
from core.phases import Phase
from core.problems import Problem
from core.training import BLOCK, Edit, Run, Settings

T = TypeVar("T")


@dataclass(frozen=True)
class Recipe:
    """What determines a run: its experiment, its edits by rising steps, and how long it is.

    Raises `Problem` (edits.order) unless the edits' steps rise from 1 to at most length.
    """

    experiment: Experiment
    edits: tuple[Edit, ...]
    length: int

    def __post_init__(self) -> None:
        before = 0
        for edit in self.edits:
            if not before < edit.step <= self.length:
                raise Problem("edits.order", step=edit.step)
            before = edit.step

    def shared(self, other: "Recipe") -> int:
        """Count the steps, from 0 on, that both make alike, bit for bit."""
        if self.experiment.data is not other.experiment.data or self.start != other.start:
            return 0
        most = min(self.length, other.length)
        for i, (mine, its) in enumerate(zip_longest(self.written, other.written)):
            if mine != its:
                at = [edits[i].step for edits in (self.edits, other.edits) if i < len(edits)]
                return min(most, *at)
        return most

    def at(self, step: int) -> tuple[Settings, Edit | None]:
        """Return the settings of a step, and the edit that is made at it, if one is."""
        settings, made = Settings(self.experiment.rule, self.experiment.lr), None
        for edit in self.edits:
            if edit.step <= step:
                settings, made = edit.settings, edit if edit.step == step else None
        return settings, made

    @cached_property
    def start(self) -> str:
        """What the run starts from but for the data, written so that -0.0 is not 0.0."""
        each = self.experiment
        return repr((each.weights, each.lr, each.rule, each.order))

    @cached_property
    def written(self) -> tuple[str, ...]:
        """The edits, written so too."""
        return tuple(map(repr, self.edits))


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
    return (yield from rebuild_beside([], Recipe(experiment, tuple(edits), length)))


def rebuild_beside(made: Sequence[tuple[Recipe, Run]], recipe: Recipe) -> Generator[int, None, Run]:
    """Do as `rebuild`, and share with whichever run is made already the longest past they have.

    Yields how many steps have come, those shared included.
    """
    run = Run(recipe.experiment)
    shared, step = None, 0
    for other, its in made:
        if (steps := recipe.shared(other)) > step:
            shared, step = its, steps
    if shared is not None:
        run = _forked(shared, recipe, step)
        yield run.length
    for edit in recipe.edits:
        if edit.step > step:
            yield from _train_up_to(run, edit.step)
            run = run.fork(edit.step, edit.settings, edit.weights)
    yield from _train_up_to(run, recipe.length)
    if run.edits != recipe.edits:
        idle = next(edit for edit in recipe.edits if edit not in run.edits)
        raise Problem("edits.idle", step=idle.step)
    return run


def finish(work: Generator[object, None, T]) -> T:
    """Do all of a piece of work at once; return what it returns."""
    while True:
        try:
            next(work)
        except StopIteration as end:
            result: T = end.value
            return result


def new_steps(recipes: Sequence[Recipe]) -> list[int]:
    """Count for each the steps that it does not share with one before it."""
    return [
        recipe.length - max((recipe.shared(other) for other in recipes[:i]), default=0)
        for i, recipe in enumerate(recipes)
    ]


def _forked(run: Run, recipe: Recipe, step: int) -> Run:
    """Return a run that shares another's steps before `step` and goes on as the recipe says."""
    settings, edit = recipe.at(step)
    trained = run.at(step - 1, Phase.SAMPLE).numbers.new_weights
    return run.fork(step, settings, (edit and edit.weights) or trained)


def _train_up_to(run: Run, step: int) -> Generator[int, None, None]:
    while run.length < step:
        if not run.train(min(BLOCK, step - run.length)):
            raise Problem("run.unreached", step=step, length=run.length)
        yield run.length
