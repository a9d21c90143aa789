"""What determines a run."""

from functools import cached_property

from core.base.frozen import Frozen
from core.base.problems import Problem
from core.training.experiment import Experiment
from core.training.run import Edit, Settings


class Recipe(Frozen, dict=True):
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
