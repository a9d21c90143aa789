from core.analysis.slope import slope
from core.data.dataset import Dataset
from core.network.weights import Weights
from core.step.phases import Phase
from tests.core.lessonnumbers.said import HIDDEN, PRODUCTS, WEIGHTS, Said, Wrong, at, starts
from tests.core.steps import Read, y_hat_of


def numbers():
    sample = Read(at(1, 2, Phase.Y_HAT).numbers)
    line, again = at(1, 3).old_weights, at(1, 6).old_weights
    still = Read(at(1, 7, Phase.Y_HAT).numbers)
    target = starts(1)[4].document.run.experiment.data.target_slope
    own = Weights(-1.0, 2.0, 3.0, 5.0)
    at_zero = y_hat_of(line, 0.0)
    meet = 0 / (slope(line) - target)
    raised = Dataset((0.0, 1.0), (1.0, 3.0))  # y = 2x + 1
    lines = len({slope(line), target})
    return [
        [Said("four", WEIGHTS)],
        [Said("four", WEIGHTS), Said("two", HIDDEN), Said("4", WEIGHTS)],
        [Said("30", sample.h1 + sample.h2), Said("two", HIDDEN)],
        [
            *(Said("seven", slope(line)), Said("0", at_zero), Said("1", line.w1)),
            *(Said("3", line.w3), Said("2", line.w2), Said("2", line.w4)),
        ],
        [],
        [
            *(Said("0", at_zero), Said("two", lines), Said("two", lines)),
            *(Said("0", meet), Wrong("1", meet), Said("0", meet), Said("0", at_zero)),
        ],
        [
            *(Said("1", again.w1), Said("4", again.w3), Said("1", again.w2), Said("3", again.w4)),
            *(Said("7", slope(again)), Said("four", WEIGHTS), Said("four", WEIGHTS)),
            *(Said("7", slope(own)), Said("−1", own.w1), Said("2", own.w2), Said("3", own.w3)),
            *(Said("5", own.w4), Said("−3", own.w1 * own.w3), Said("10", own.w2 * own.w4)),
            *(Said("7", slope(own)), Said("two", PRODUCTS), Said("7", slope(own))),
        ],
        [
            *(Said("0", still.x), Said("0", still.h1), Said("2", target), Said("0", still.y)),
            *(Said("0", still.x), Said("0", still.h2), Said("0", at_zero), Said("2", target)),
            *(Said("2", raised.y[1] - raised.y[0]), Said("1", raised.y[0])),
            *(Said("0", raised.x[0]), Said("1", raised.y[0]), Said("0", at_zero)),
        ],
        [Said("two", len((sample.h1, sample.y_hat))), Said("0", at_zero)],
        [Said("four", WEIGHTS), Said("two", PRODUCTS)],
    ]
