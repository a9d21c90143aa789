import math
from functools import cache

from core.analysis.rate_intervals import first_end, rate_intervals
from core.analysis.slope import slope
from core.base.work import finish
from core.data.dataset import Dataset
from core.network.linear import linear
from core.network.rules import Rule
from core.rates.rate_outcomes import STEPS, RateOutcome, rates_around, regions_of
from core.rates.sweep import NEVER, sweep
from core.step.phases import Phase
from tests.core.lessonnumbers.said import (
    DEFAULT,
    Above,
    Below,
    Given,
    Said,
    Wrong,
    at,
    learned,
    run_of,
    starts,
)
from tests.core.steps import Read


@cache
def rates():
    """Return the learning rates of the scenes that have one of their own, by their number."""
    return {scene: at(3, scene).lr for scene in range(1, 9)}


def step_on(x):
    """Return what a small step does on (x, 2x): gradient of w1 by error, change, share of error."""
    n = run_of(DEFAULT, data=Dataset((x,), (2 * x,)), lr=1e-8).at(0, Phase.AFTER)
    change = n.after["after_y_hat"] - n.numbers["y_hat"]
    return n.numbers["dL_dw1"] / n.numbers["error"], change, change / n.numbers["error"]


def grows_above(x):
    """Return the learning rate above which the first update makes the error on (x, 2x) grow."""
    return first_end(rate_intervals(linear(Rule.EXACT), DEFAULT.weights, x, 2 * x))


def sweeping():
    """Return how many rates are tried, the one that learns first, and from where none learns."""
    rates = rates_around(DEFAULT.lr)
    found = finish(sweep(DEFAULT, rates, STEPS))
    best = min(
        (k for k in range(len(rates)) if found.converged[k] != NEVER),
        key=lambda k: found.converged[k],
    )
    first, *_, last = regions_of(found)
    assert (first.outcome, last.outcome) == (RateOutcome.TOO_SLOW, RateOutcome.OVERFLOWS)
    return len(rates), rates[best], rates[last.first]


def numbers():
    rate = rates()
    data, here = DEFAULT.data, Read(at(3, 4).numbers)
    slow = run_of(DEFAULT, 40_000, lr=rate[5])
    end = len(data)
    share = (slope(slow.weights_at(0)) - slope(slow.weights_at(end))) / (
        slope(slow.weights_at(0)) - data.target_slope
    )
    (per, change, part), (per3, change3, part3) = step_on(10.0), step_on(30.0)
    pins = starts(3)[5].document.pins
    middle, last = (pin.prefix.run.experiment.lr for pin in pins[-2:])
    whole = run_of(DEFAULT, end)
    tried, best, none = sweeping()
    steps = [Wrong(text, learned(whole)) for text in ("two", "three")]
    return [
        [],
        [Said("1", math.floor(min(data.x))), Said("100", math.ceil(max(data.x) / 10) * 10)],
        [
            *(Said("ten", rate[2] / rate[1]), Said("ten", rate[2] / rate[1])),
            *(Given("0", "where overshooting begins"), Given("1", "where growing begins")),
        ],
        [Said("twenty", rate[3] / rate[1])],
        [
            *(Given("1", "the one end of the data"), Given("100", "the other")),
            *(
                Said("10 000", step_on(100.0)[2] / step_on(1.0)[2], 5),
                Said("0.00017", grows_above(here.x)),
            ),
            *(Said("96.9", max(data.x)), Said("0.000017", grows_above(max(data.x)))),
            *(Given("1", "what inputs are scaled to"), Given("three", "one input by the other")),
            *(Said("9", part3 / part), Said("3", per3 / per), Said("3", per3 / per)),
            Said("27", change3 / change),
        ],
        [
            *(Said("1e-8", rate[5]), Said("100", end), Said("7", slope(slow.weights_at(0)))),
            *(Said("twentieth", share, 0.005), Given("20", "passes, in place of one")),
            *(Said("3.90", slope(slow.weights_at(20 * end))), Said("314", learned(slow) // end)),
            *(Said("7", slope(slow.weights_at(0))), Said("2", data.target_slope)),
            *(Said("twentieth", share, 0.005), Wrong("half", share)),
        ],
        [
            *(Said("ten", middle / rate[5]), Said("ten", last / middle), Said("1e-7", middle)),
            *(Said("1e-6", last), Said("two", len(pins) - len(starts(3)[4].document.pins))),
            *(
                Said("ten", middle / rate[5]),
                Said("ten", last / middle),
                Said("ten", last / middle),
            ),
        ],
        [
            *(Said("1e-5", rate[7]), Said("25", learned(whole)), Said("ten", rate[8] / rate[7])),
            *(Said("ten", rate[8] / rate[7]), *steps),
        ],
        [Said("1e-4", rate[8]), Said("8", starts(3)[7].overflow.step)],
        [
            Below("thousand", tried),
            Said("2 000", STEPS),
            Above("ten", none / best),
        ],
        [Given("ten", "what to try first")],
    ]
