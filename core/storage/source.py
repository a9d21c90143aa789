"""Where an experiment comes from: a preset, with what was asked for in its place."""

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from core.base.frozen import Frozen, replace
from core.base.number_format import parse_number
from core.base.problems import Problem
from core.data.import_samples import read_csv
from core.network.rules import Rule
from core.network.weights import Weights
from core.training.experiment import Experiment
from core.training.presets import DEFAULT_PRESET, load_preset

if TYPE_CHECKING:
    from core.base.translation import Translation
    from core.lessons.lesson import Lesson
    from core.state.session_plan import SessionPlan


class Source(Frozen, dict=True):
    """The options that name an experiment, as typed; None where they were not given."""

    preset: str | None = None
    data: str | None = None
    weights: str | None = None
    lr: str | None = None
    rule: str | None = None
    seed: int | None = None
    session: str | None = None
    lesson: str | None = None
    present: bool = False

    @property
    def named_preset(self) -> str:
        """The name of the preset to begin with."""
        return DEFAULT_PRESET if self.preset is None else self.preset

    @property
    def changed(self) -> bool:
        """Whether anything but the preset was asked for."""
        return self != Source(preset=self.preset, lesson=self.lesson, present=self.present)

    @cached_property
    def plan(self) -> "SessionPlan | None":
        """What the session file says, if one is named; nothing is trained yet.

        Raises `Problem` (source.session_and, and what `read_plan` raises).
        """
        if self.session is None:
            return None
        for name in ("preset", "data", "weights", "lr", "rule", "seed"):
            if getattr(self, name) is not None:
                raise Problem("source.session_and", option=f"--{name}")
        from core.storage.session_reader import (
            read_plan,  # late: a start without a session is quicker
        )

        plan = read_plan(Path(self.session))
        if self.present:
            return replace(plan, options=replace(plan.options, presenting=True))
        return plan

    def taught(self, translation: "Translation | None" = None) -> "Lesson | None":
        """Return the lesson that is named, if one is, as `read_lesson` puts it into a language.

        Raises `Problem` (source.lesson_and, and what `read_lesson` raises).
        """
        if self.lesson is None:
            return None
        for name in ("preset", "session", "data", "weights", "lr", "rule", "seed"):
            if getattr(self, name) is not None:
                raise Problem("source.lesson_and", option=f"--{name}")
        from core.lessons.lesson_file import read_lesson  # late: as above

        return read_lesson(Path(self.lesson), translation)

    def experiment(self) -> Experiment:
        """Build the experiment; raises `Problem` naming the option, file or line that is wrong.

        A session has its own: see `plan`. It is built once, so that a file is read once.
        """
        return self._experiment

    @cached_property
    def _experiment(self) -> Experiment:
        if self.data is not None and self.seed is not None:
            raise Problem("source.data_and_seed")
        experiment = load_preset(self.named_preset, seed=self.seed).experiment
        if self.data is not None:
            experiment = replace(experiment, data=read_csv(Path(self.data)))
        if self.weights is not None:
            experiment = replace(experiment, weights=parse_weights(self.weights))
        if self.lr is not None:
            experiment = replace(experiment, lr=_option("--lr", self.lr))
        if self.rule is not None:
            experiment = replace(experiment, rule=parse_rule(self.rule))
        return experiment


def parse_weights(text: str) -> Weights[float]:
    """Read "1,2,3,2"; raises `Problem` (weights.count, option.number)."""
    parts = text.split(",")
    if len(parts) != len(Weights._fields):
        raise Problem("weights.count", text=text, found=len(parts))
    return Weights(*(_option("--weights", part) for part in parts))


def parse_rule(text: str) -> Rule:
    """Read the name of a rule; raises `Problem` (rule.unknown)."""
    if text not in set(Rule):
        raise Problem("rule.unknown", text=text, known=", ".join(Rule))
    return Rule(text)


def _option(option: str, text: str) -> float:
    try:
        return parse_number(text, decimal_comma=False)
    except Problem as problem:
        raise Problem("option.number", option=option, reason=problem.message) from problem
