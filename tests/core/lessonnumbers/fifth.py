import math

from core.step.phases import Phase
from tests.core.lessonnumbers.said import NOTEBOOK, Given, Said, Wrong, run_of
from tests.core.network.test_notebook import PRINTED, rows_of
from tests.core.steps import Read


def agreeing_digits():
    """Return to how many digits the outputs agree with what the notebook printed."""
    off = (
        abs(row["y_hat"] / float(said["printed_output"]) - 1)
        for row, said in zip(rows_of(NOTEBOOK.rule), PRINTED, strict=True)
    )
    return math.floor(-math.log10(max(off)))


def numbers():
    n = Read(run_of(NOTEBOOK, 1).at(0, Phase.AFTER).numbers)
    second = Read(run_of(NOTEBOOK, 2).at(1, Phase.AFTER).numbers)
    ratio = n.dL_dw2 / n.dL_dh2
    loop = list(range(100))
    i = loop[-1]
    data = NOTEBOOK.data
    low, high = math.floor(min(data.x)), math.ceil(max(data.x) / 10) * 10
    assert low >= 1
    return [
        [],
        [Said("21", len(PRINTED)), Said("15", agreeing_digits())],
        [Said("156.2", n.error), Said("2", n.weights.w4), Said("31.24", n.x)],
        [],
        [Said("29 416", n.dL_dw2), Said("297.1", n.dL_dh2)],
        [Said("99", second.dL_dw2 / second.dL_dh2)],
        [Said("99", i), Said("100", len(loop)), Wrong("0", i), Said("99", i)],
        [
            *(Said("99", ratio), Said("99", ratio), Said("1", low), Said("100", high)),
            Said("99", ratio),
        ],
        [Said("99", ratio)],
        [
            Said("two", len((-1, +1))),
            *(Given("99", "an input that could have been"), Said("99", ratio)),
        ],
    ]
