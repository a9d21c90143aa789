import math

from core.analysis.predictions import notebook_inputs
from core.analysis.slope import loss_of_slope, slope
from core.base.number_format import MOST_DIGITS
from core.network.weights import Weights
from core.step.phases import Phase
from tests.core.lessonnumbers.said import (
    DEFAULT,
    HIDDEN,
    PRODUCTS,
    WEIGHTS,
    Given,
    Said,
    Wrong,
    at,
    run_of,
    starts,
)
from tests.core.steps import Read


def conserved(w):
    return w.w1 * w.w1 - w.w3 * w.w3, w.w2 * w.w2 - w.w4 * w.w4


def numbers():
    target = DEFAULT.data.target_slope
    first, other = DEFAULT.weights, starts(6)[2].document.run.weights_at(0)
    w = run_of(DEFAULT, 30).weights_at(30)
    zero = Read(at(6, 7, Phase.AFTER).numbers)
    inputs = notebook_inputs()
    far = math.ceil(max(inputs) / 100) * 100
    near = math.ceil(max(DEFAULT.data.x) / 10) * 10
    ratio = slope(run_of(DEFAULT, 10).weights_at(10)) / target  # of output and target, at every x
    alike = abs(ratio * far - far) / far / (abs(ratio * 10 - 10) / 10)
    valley = Weights(4.0, 5.0, 0.5, 0.0)
    last = (target - valley.w1 * valley.w3) / valley.w2  # whatever the other three are
    runs = {first, other}
    floor = Read(run_of(DEFAULT, 2_000).at(1_999, Phase.AFTER).numbers)
    return [
        [Said("1000", far)],
        [
            *(Said("two", PRODUCTS), Said("two", PRODUCTS), Said("2", target)),
            *(Said("0", loss_of_slope(DEFAULT.data, target)), Said("two", PRODUCTS)),
        ],
        [Said("thirty", starts(6)[1].length), Said("2", target), Said("0", floor.dL_dw1)],
        [
            *(Said("1", first.w1), Said("2", first.w2), Said("3", first.w3), Said("2", first.w4)),
            *(Said("3", other.w1), Said("1", other.w2), Said("1", other.w3), Said("4", other.w4)),
            *(Said("7", slope(other)), Said("two", len(runs)), Said("two", len(runs))),
            *(Said("four", WEIGHTS), Said("2", target), Said("three", WEIGHTS - 1)),
            *(Said("four", WEIGHTS), Given("0", "what would not leave a choice")),
            Said("2", slope(valley._replace(w4=last))),
        ],
        [
            *(Said("two", len(conserved(w))), Said("−8", conserved(first)[0])),
            *(Said("−7", conserved(w)[0]), Said("0", conserved(w)[1])),
        ],
        [Said("two", HIDDEN)],
        [
            *(Said("fifty", starts(6)[5].length), Said("two", HIDDEN)),
            *(Said("seventeen", MOST_DIGITS), Given("thousand", "a layer of any such size")),
        ],
        [
            *(Said("0", zero.weights.w1), Said("0", zero.h1), Said("0", zero.weights.w1)),
            *(Said("0", zero.dL_dh1), Said("0", zero.weights.w3), Said("0", zero.h2)),
            *(Said("0", zero.dL_dh1), Said("four", WEIGHTS), Said("0", zero.dL_dw1)),
            *(Given("0", "two of the weights, for once"), Said("four", WEIGHTS)),
        ],
        [
            *(Said("100", near), Said("1000", far), Said("ten", far / near)),
            *(Said("ten", starts(6)[7].length), Said("26", len(inputs)), Said("1000", far)),
            *(Given("10", "another input"), Wrong("ten", alike), Wrong("hundred", alike)),
            Said("0", slope(first) * 0),
        ],
        [
            Given("0", "where weights begin"),
            Said("1000", far),
            Said("0", slope(first) * 0),
            Said("1000", far),
        ],
    ]
