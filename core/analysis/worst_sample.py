"""The sample that an update would serve worst: whose error it would multiply by most."""

import sys
from collections.abc import Generator
from typing import TYPE_CHECKING

from core.analysis.stability import effect
from core.base.frozen import Frozen
from core.base.work import finish
from core.data.dataset import Dataset
from core.network.compiled import compute_step, predict
from core.network.plan import StepPlan
from core.network.weights import Weights, new_weights_of, weights_type
from core.step.rounding import error_rounding

if TYPE_CHECKING:
    from numpy import float64
    from numpy.typing import NDArray

_FEW = 128  # samples that are looked at one by one as long as numpy is not there
_CHUNK = 1 << 14  # samples at a time, so that the columns of a step stay in the cache


class WorstSample(Frozen):
    """The sample, counted from 0, whose error an update would multiply by the largest |ratio|."""

    index: int
    x: float
    y: float
    ratio: float


def find_worst_sample(
    plan: StepPlan, weights: Weights[float], data: Dataset, lr: float
) -> WorstSample | None:
    """Find the sample whose error one update from these weights multiplies by the largest |r|.

    The first of equals; ratios as of `effect`, inf for an overflow; None if no sample has an error.
    """
    return finish(worst_in_pieces(plan, weights, data, lr))


def worst_in_pieces(
    plan: StepPlan, weights: Weights[float], data: Dataset, lr: float
) -> Generator[float, None, WorstSample | None]:
    """Do as `find_worst_sample`; yields how much is done, 0 to 1."""
    if len(data) <= _FEW and "numpy" not in sys.modules:
        return _worst_of_few(plan, weights, data, lr)
    import numpy as np  # late: the window paints before numpy is needed

    worst: WorstSample | None = None
    xs, ys = data.arrays
    for start in range(0, len(data), _CHUNK):
        chunk = slice(start, start + _CHUNK)
        ratios = _ratios(plan, weights, xs[chunk], ys[chunk], lr)
        sizes = np.where(np.isnan(ratios), -1.0, np.abs(ratios))
        k = int(np.argmax(sizes))
        if sizes[k] > (abs(worst.ratio) if worst else -1.0):
            index = start + k
            worst = WorstSample(index, data.x[index], data.y[index], float(ratios[k]))
        yield min(chunk.stop / len(data), 1.0)
    return worst


def _worst_of_few(
    plan: StepPlan, weights: Weights[float], data: Dataset, lr: float
) -> WorstSample | None:
    worst: WorstSample | None = None
    for index, (x, y) in enumerate(zip(data.x, data.y, strict=True)):
        ratio = effect(plan, weights, x, y, lr).ratio
        if ratio is not None and (worst is None or abs(ratio) > abs(worst.ratio)):
            worst = WorstSample(index, x, y, ratio)
    return worst


def _ratios(
    plan: StepPlan, weights: Weights[float], x: "NDArray[float64]", y: "NDArray[float64]", lr: float
) -> "NDArray[float64]":
    """Return r for each sample; nan where there is no error beyond rounding."""
    import numpy as np  # late: as above

    network = plan.graph
    columns: Weights[NDArray[float64]]
    columns = weights_type(network)(*(np.broadcast_to(w, x.shape) for w in weights))
    with np.errstate(all="ignore"):
        step = compute_step(plan, columns, x, y, lr)
        error = step["error"]
        ratios = (predict(network, new_weights_of(network, step), x) - y) / error
        rounding = error_rounding(network, columns, x, y)
        nothing = (np.abs(error) <= rounding) & (rounding < np.inf)
    ratios[np.isnan(ratios)] = np.inf
    ratios[nothing] = np.nan
    return ratios
