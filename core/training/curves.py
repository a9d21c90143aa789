"""What a run looks like as curves over its steps: derived from the weights, a range at a time.

Curves that are looked at together make a family, which is derived and kept together.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import NamedTuple

import numpy as np

from core.analysis.analyses import analysis_of, loss_over_data
from core.data.dataset import Dataset
from core.network.compiled import Step, compute_step, run_forward
from core.network.declared import LINEAR
from core.network.functions import T
from core.network.graph import Graph
from core.network.plan import plan
from core.network.quantities import NEW
from core.network.rules import Rule
from core.network.weights import Weights, weights_type
from core.step.moment import Moment
from core.step.phases import Phase
from core.training.pyramid import CHUNK, Array, Band, Pyramid
from core.training.run import Run
from core.training.run_prefix import RunPrefix

_COLUMNS = 256
"""In which extremes are looked for, so that an overflow at the end does not hide what is before."""

_RULES = tuple(Rule)

QUICK = 1 << 17
"""Steps whose levels can be made while somebody waits for a frame."""


class Family(NamedTuple):
    """Curves by their names, and what derives them: an array of shape (names, stop - start).

    A curve has a value for each of the steps 0 to length, from the weights the step begins with.
    `now` derives the values at a moment; None for what is not computed there. `of_samples` says
    whether the steps' samples have a part in it.
    """

    names: tuple[str, ...]
    values: Callable[[Run, int, int], Array]
    now: Callable[[Moment, Dataset], Sequence[float | None]]
    of_samples: bool = False


def weights_between(run: Run, start: int, stop: int) -> Weights[Array]:
    """Return the weights that steps start to stop - 1 begin with, as arrays."""
    rows = np.frombuffer(run.rows(start, stop)).reshape(-1, run.width)
    columns = (np.ascontiguousarray(column) for column in rows.T)
    return weights_type(run.experiment.network)(*columns)


def steps_between(run: Run, start: int, stop: int) -> Step[Array]:
    """Derive every number of steps start to stop - 1: the same bits as one at a time."""
    weights = weights_between(run, start, stop)
    x, y = _samples_between(run, start, stop)
    settings_spans = run.settings_spans(start, stop)
    lengths = [b - a for a, b, _ in settings_spans]
    lr = np.repeat([settings.lr for *_, settings in settings_spans], lengths)
    rules = np.repeat([_RULES.index(settings.rule) for *_, settings in settings_spans], lengths)
    found: dict[str, Array] = {}
    with np.errstate(all="ignore"):
        for number in np.unique(rules):  # many edits cost no more than few
            at = rules == number if len(settings_spans) > 1 else slice(None)
            piece = weights_type(run.experiment.network)(*(w[at] for w in weights))
            how = plan(run.experiment.network, _RULES[number])
            for name, values in compute_step(how, piece, x[at], y[at], lr[at]).items():
                found.setdefault(name, np.empty(stop - start))[at] = values
    return found


def loss_over_all_data(run: Run, start: int, stop: int) -> Array:
    """Return the mean loss at the weights that steps start to stop - 1 begin with."""
    with np.errstate(all="ignore"):
        weights = weights_between(run, start, stop)
        return loss_over_data(run.experiment.network, weights, run.experiment.data)


def loss_of_sample(run: Run, start: int, stop: int) -> Array:
    """Return the loss of the sample of each of the steps start to stop - 1."""
    weights = weights_between(run, start, stop)
    x, y = _samples_between(run, start, stop)
    with np.errstate(all="ignore"):
        return run_forward(run.experiment.network, weights, x, y)["loss"]


def curves_of_weights(network: Graph, *names: str) -> Family:
    """Return curves of parameters of a network and of numbers derived of them, by their names."""
    derived = analysis_of(network).derived

    def found(weights: Weights[T]) -> list[T]:
        return [
            derived[name](weights) if name in derived else getattr(weights, name) for name in names
        ]

    def values(run: Run, start: int, stop: int) -> Array:
        weights = weights_between(run, start, stop)
        with np.errstate(all="ignore"):
            return np.stack(found(weights))

    return Family(names, values, lambda moment, _: found(moment.weights))


def loss_shown(moment: Moment) -> float | None:
    """Return the loss of the sample at the weights of a moment, where it is computed."""
    if moment.phase is Phase.AFTER:
        return moment.known("after_loss")
    changed = any(moment.knows(f"{NEW}{name}") for name in moment.network.parameters)
    return None if changed else moment.known("loss")


OVER_ALL_DATA = Family(
    ("over_all_data",),
    loss_over_all_data,
    lambda moment, data: (loss_over_data(moment.network, moment.weights, data),),
)
OF_SAMPLE = Family(
    ("of_sample",), loss_of_sample, lambda moment, _: (loss_shown(moment),), of_samples=True
)
WEIGHTS_AND_SLOPE = curves_of_weights(LINEAR, *LINEAR.parameters, "slope")
CONSERVED = curves_of_weights(LINEAR, "conserved_1", "conserved_2")


def levels_of(run: Run, family: Family) -> Pyramid:
    """Return the levels of a family of curves of a run: made once, and gone with the run."""
    levels = run.derived.get(family.names[0])
    if not isinstance(levels, Pyramid):
        levels = Pyramid(lambda a, b: family.values(run, a, b), len(family.names))
        run.derived[family.names[0]] = levels
    return levels


def read(run: Run, family: Family, start: int, stop: int, columns: int) -> dict[str, Band]:
    """Read the curves of steps start to stop - 1 in about `columns` columns, by their names."""
    bands = levels_of(run, family).read(start, stop, columns)
    return dict(zip(family.names, bands, strict=True))


def finite_extremes(prefix: RunPrefix, family: Family, name: str) -> tuple[float, ...]:
    """Return the lowest and highest finite value of a curve, as far as it can be read at once."""
    levels, stop = levels_of(prefix.run, family), prefix.length + 1
    if levels.behind(stop) > QUICK:
        stop = levels.readable(stop)
    band = read(prefix.run, family, 0, stop, _COLUMNS)[name]
    values = np.concatenate([band.low, band.high])
    finite = values[np.isfinite(values)]
    return (float(finite.min()), float(finite.max())) if len(finite) else ()


def values_at(run: Run, family: Family, step: int) -> dict[str, float]:
    """Return the exact values at one step."""
    values = family.values(run, step, step + 1).reshape(-1).tolist()
    return dict(zip(family.names, values, strict=True))


def values_now(moment: Moment, data: Dataset, family: Family) -> dict[str, float]:
    """Return the values at a moment, without those that are not computed there."""
    pairs = zip(family.names, family.now(moment, data), strict=True)
    return {name: value for name, value in pairs if value is not None}


def catching_up(
    prefixes: Iterable[RunPrefix], families: Iterable[Family]
) -> Iterator[float] | None:
    """Return the work to be done before the curves can be read at once, or None if it is little.

    The work makes levels a slice at a time, and yields how much of it is done, 0 to 1.
    """
    needed = [
        _Needed(prefix.run, family, levels_of(prefix.run, family), prefix.length + 1)
        for prefix in prefixes
        for family in families
    ]
    total = sum(each.behind for each in needed)
    return _caught_up(needed, total) if total > QUICK else None


class _Needed(NamedTuple):
    """Levels that are to be made up to a step."""

    run: Run
    family: Family
    levels: Pyramid
    stop: int

    @property
    def behind(self) -> int:
        return self.levels.behind(self.stop)

    def looked_at(self) -> Iterator[float]:
        """Find out which samples the next slice needs."""
        if not self.family.of_samples or not self.behind:
            return iter(())
        return self.run.experiment.looked_at(self.levels.readable(self.stop), CHUNK)


def _caught_up(needed: list[_Needed], total: int) -> Iterator[float]:
    done = 0.0
    for each in needed:
        making = each.levels.extend(each.stop)
        while each.behind:
            for _ in each.looked_at():
                yield done
            next(making, None)  # others may have made it meanwhile
            done = 1 - sum(one.behind for one in needed) / total
            yield done


def _samples_between(run: Run, start: int, stop: int) -> tuple[Array, Array]:
    indices = run.experiment.sample_index(np.arange(start, stop))
    x, y = (values[indices] for values in run.experiment.data.arrays)
    return x, y
