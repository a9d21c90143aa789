from core.network.declared import LINEAR
from core.step.gradient_check import check_gradient
from core.step.phases import Phase
from tests.core.lessonnumbers.said import WEIGHTS, Given, Said, at
from tests.core.steps import Read

MILLION = Given("million", "a network of any such size")
NUDGES = len((-1, +1))  # one up and one down: a forward pass each


def numbers():
    n = Read(at(2, 1, Phase.AFTER).numbers)
    nudged = Read(at(2, 2, Phase.LOSS).numbers)
    by, rose = nudged.weights.w1 - n.weights.w1, nudged.loss - n.loss
    gradient = check_gradient(LINEAR, n, "w1").central
    half, new = n.loss / (n.error * n.error), n.new_weights
    return [
        [],
        [Said("0", half * 0 * 0), Said("half", half)],
        [
            *(Said("4", n.weights.w1), Said("18", n.loss), Said("10.04", nudged.y_hat)),
            *(Said("6.04", nudged.error), Said("18.24", nudged.loss), Said("0.2408", rose)),
            *(Said("0.01", by), Said("24", rose / by), Said("18", n.loss), Said("0.01", by)),
            *(Said("24.08", rose / by), Said("0.2408", rose), Said("0.01", by)),
            Said("24", gradient),
        ],
        [
            *(Said("four", WEIGHTS), Said("four", WEIGHTS), Said("four", WEIGHTS)),
            *(Said("two", NUDGES), MILLION, Said("two", NUDGES), MILLION, Said("24", gradient)),
        ],
        [Said("half", half), Said("half", half)],
        [],
        [],
        [Said("24", n.dL_dw1), Said("four", WEIGHTS)],
        [Said("four", WEIGHTS), Said("two", WEIGHTS - len(("new_w1", "new_w2")))],
        [
            *(Said("1.76", new.w3), Said("7.76", new.w1 * n.x)),
            *(Said("−1.18", new.w4), Said("6.12", new.w2 * n.x)),
        ],
    ]
