"""What numbers are declared as, and what several lessons compute them from."""

from dataclasses import dataclass
from functools import cache

from core.analysis.slope import loss_of_slope, slope
from core.base.frozen import replace
from core.base.resources import shipped_lessons
from core.lessons.compiler import compile_lesson
from core.lessons.lesson_file import read_lesson
from core.network.weights import Weights
from core.step.phases import Phase
from core.training.presets import load_preset
from core.training.run import Run

BY_HAND = load_preset("by-hand").experiment
DEFAULT = load_preset("default").experiment
WITH_X = load_preset("notebook-x").experiment
NOTEBOOK = load_preset("notebook").experiment

WEIGHTS = len(Weights._fields)
HIDDEN = len((Phase.H1, Phase.H2))
PRODUCTS = WEIGHTS // 2


@dataclass(frozen=True)
class Said:
    """A number as it is typed, and what is computed for it; `about` is how far off it is said."""

    text: str
    value: float
    about: float = 0.0


@dataclass(frozen=True)
class Wrong:
    """A number that is offered as a wrong answer, and what is right."""

    text: str
    right: float


@dataclass(frozen=True)
class Below:
    """A number that is said to be less than what is computed for it."""

    text: str
    value: float


@dataclass(frozen=True)
class Above:
    """A number that is said to be more than what is computed for it."""

    text: str
    value: float


@dataclass(frozen=True)
class Given:
    """A number that claims nothing: an example that was chosen, or a name; `why` says which."""

    text: str
    why: str


@cache
def starts(number):
    """Return what each scene of a lesson begins with."""
    return compile_lesson(read_lesson(shipped_lessons()[number - 1]))


def at(lesson, scene, phase=None):
    """Return the moment that a scene begins with, or another phase of its step."""
    start = starts(lesson)[scene - 1]
    return start.document.run.at(start.document.step, phase or start.stops[0].phase)


def run_of(experiment, steps=0, **changes):
    run = Run(replace(experiment, **changes))
    run.train(steps)
    return run


def learned(run):
    """Return after how many updates the mean loss is below 1e-6."""
    data = run.experiment.data
    return next(
        k for k in range(run.length + 1) if loss_of_slope(data, slope(run.weights_at(k))) < 1e-6
    )
