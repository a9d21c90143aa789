"""What a run looks like as curves over its steps: derived from the weights, a range at a time."""

import numpy as np

from core.network import Weights, slope
from core.pyramid import Array, Band, Pyramid
from core.rules import Step, compute_step
from core.training import WEIGHTS, Run


class LossCurves:
    """The two losses of a run, each over steps 0 to length.

    `over_all_data` is the mean loss of the whole data at the weights the step begins with;
    `of_sample` is the loss of the step's own sample.
    """

    def __init__(self, run: Run) -> None:
        self.over_all_data = Pyramid(lambda a, b: loss_over_all_data(run, a, b))
        self.of_sample = Pyramid(lambda a, b: steps_between(run, a, b).loss)


def loss_curves(run: Run) -> LossCurves:
    """Return the loss curves of a run: made once, and gone with it."""
    curves = run.derived.get("loss")
    if not isinstance(curves, LossCurves):
        curves = run.derived["loss"] = LossCurves(run)
    return curves


def weights_between(run: Run, start: int, stop: int) -> Weights[Array]:
    """Return the weights that steps start to stop - 1 begin with, as four arrays."""
    rows = np.frombuffer(run.rows(start, stop)).reshape(-1, WEIGHTS)
    return Weights(*(np.ascontiguousarray(column) for column in rows.T))


def steps_between(run: Run, start: int, stop: int) -> Step[Array]:
    """Derive every number of steps start to stop - 1: the same bits as one at a time."""
    weights = weights_between(run, start, stop)
    indices = run.experiment.sample_index(np.arange(start, stop))
    x, y = (values[indices] for values in run.experiment.data.arrays)
    parts = []
    with np.errstate(all="ignore"):
        for a, b, settings in run.stretches(start, stop):
            part = slice(a - start, b - start)
            piece = Weights(*(w[part] for w in weights))
            parts.append(compute_step(settings.rule, piece, x[part], y[part], settings.lr))
    return Step(*(np.concatenate(columns) for columns in zip(*parts, strict=True)))


def loss_over_all_data(run: Run, start: int, stop: int) -> Array:
    """Return the mean loss over all data at the weights that steps start to stop - 1 begin with."""
    with np.errstate(all="ignore"):
        return run.experiment.data.mean_loss(slope(weights_between(run, start, stop)))


def read_loss(run: Run, *, over_all_data: bool, start: int, stop: int, columns: int) -> Band:
    """Read one of the loss curves of steps start to stop - 1 in about so many columns."""
    curves = loss_curves(run)
    pyramid = curves.over_all_data if over_all_data else curves.of_sample
    return pyramid.read(start, stop, columns)
