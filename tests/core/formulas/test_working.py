"""The working of each phase as it is printed, and what is said beside it."""

import itertools
from fractions import Fraction

import pytest

from core.data.dataset import Dataset
from core.formulas.trees import Derivative, Product
from core.formulas.working import working_of
from core.network.linear import linear
from core.network.rules import Rule
from core.network.weights import Weights
from core.step.phases import NUMBERS_OF, Phase, phases_of
from core.training.experiment import Experiment
from core.training.presets import load_preset
from core.training.run import Run, Settings
from tests.core.backward import loss, record
from tests.core.calculator import written
from tests.core.steps import Read

BY_HAND = Run(Experiment(Dataset((2.0,), (4.0,)), Weights(4.0, 3.0, 2.0, -1.0), 0.005))
DEFAULT = Run(load_preset("default").experiment)


def working(run, rule, phase, digits=4, step=0):
    under = run.fork(0, Settings(rule, run.experiment.lr))
    under.train(step)
    moment = under.at(step, phase)
    assert moment.phase is phase
    return working_of(moment, run.experiment.data, digits)


def lines(run, rule, phase, digits=4):
    return [written(equation) for equation in working(run, rule, phase, digits).equations]


EXACT = {
    "sample": ["x = 31.24", "y = 62.47"],
    "h1": ["h1 = w1 · x = 1.000 · 31.24 = 31.24"],
    "h2": ["h2 = w2 · x = 2.000 · 31.237 = 62.47"],
    "y_hat": ["y_hat = w3 · h1 + w4 · h2 = 3.000 · 31.24 + 2.000 · 62.47 = 218.7"],
    "loss": [
        "error = y_hat − y = 218.7 − 62.47 = 156.2",
        "loss = 1/2 · error · error = 1/2 · 156.184 · 156.184 = 12 197",
    ],
    "dL_dy_hat": ["dloss/dy_hat = y_hat − y = 218.7 − 62.47 = 156.2"],
    "dL_dw4": [
        (
            "dloss/dw4 = dloss/dy_hat · dy_hat/dw4 = (y_hat − y) · h2 "
            "= (218.658 − 62.4738) · 62.4738 = 9 757"
        )
    ],
    "dL_dw3": [
        (
            "dloss/dw3 = dloss/dy_hat · dy_hat/dw3 = (y_hat − y) · h1 "
            "= (218.66 − 62.474) · 31.237 = 4 879"
        )
    ],
    "dL_dh2": [
        (
            "dloss/dh2 = dloss/dy_hat · dy_hat/dh2 = (y_hat − y) · w4 "
            "= (218.66 − 62.474) · 2.000 = 312.4"
        )
    ],
    "dL_dh1": [
        (
            "dloss/dh1 = dloss/dy_hat · dy_hat/dh1 = (y_hat − y) · w3 "
            "= (218.66 − 62.474) · 3.000 = 468.6"
        )
    ],
    "dL_dw2": [
        (
            "dloss/dw2 = dloss/dy_hat · dy_hat/dh2 · dh2/dw2 = (y_hat − y) · w4 · x "
            "= (218.658 − 62.4738) · 2.000 · 31.2369 = 9 757"
        )
    ],
    "dL_dw1": [
        (
            "dloss/dw1 = dloss/dy_hat · dy_hat/dh1 · dh1/dw1 = (y_hat − y) · w3 · x "
            "= (218.66 − 62.474) · 3.000 · 31.237 = 14 636"
        )
    ],
    "update": [
        "new_w1 = w1 − eta · dloss/dw1 = 1.000 − 1×10⁻⁵ · 14 636 = 0.8536",
        "new_w2 = w2 − eta · dloss/dw2 = 2.000 − 1×10⁻⁵ · 9 757 = 1.902",
        "new_w3 = w3 − eta · dloss/dw3 = 3.000 − 1×10⁻⁵ · 4 879 = 2.951",
        "new_w4 = w4 − eta · dloss/dw4 = 2.000 − 1×10⁻⁵ · 9 757 = 1.902",
    ],
    "after": [
        "after_h1 = new_w1 · x = 0.8536 · 31.24 = 26.67",
        "after_h2 = new_w2 · x = 1.9024 · 31.237 = 59.43",
        (
            "after_y_hat = new_w3 · after_h1 + new_w4 · after_h2 "
            "= 2.951 · 26.67 + 1.902 · 59.43 = 191.7"
        ),
        "after_error = after_y_hat − y = 191.75 − 62.474 = 129.3",
        "after_loss = 1/2 · after_error · after_error = 1/2 · 129.274 · 129.274 = 8 356",
    ],
}


@pytest.mark.parametrize("phase", phases_of(linear(Rule.EXACT)))
def test_the_default_runs_first_step_as_it_is_printed(phase):
    assert lines(DEFAULT, Rule.EXACT, phase) == EXACT[phase]


@pytest.mark.parametrize(
    ("rule", "phase", "line"),
    [
        (
            *(Rule.NOTEBOOK, Phase.DL_DW2),
            (
                "dloss/dw2 = dloss/dy_hat · dy_hat/dh2 · dh2/dw2 = (y_hat − y) · new_w4 · stale "
                "= (218.66 − 62.474) · 1.9024 · 99 = 29 416"
            ),
        ),
        (
            *(Rule.NOTEBOOK, Phase.DL_DW1),
            (
                "dloss/dw1 = dloss/dy_hat · dy_hat/dh1 · dh1/dw1 = (y_hat − y) · new_w3 · stale "
                "= (218.658 − 62.4738) · 2.95121 · 99 = 45 632"
            ),
        ),
        (
            *(Rule.SEQUENTIAL, Phase.DL_DW2),
            (
                "dloss/dw2 = dloss/dy_hat · dy_hat/dh2 · dh2/dw2 = (y_hat − y) · new_w4 · x "
                "= (218.66 − 62.474) · 1.9024 · 31.237 = 9 281"
            ),
        ),
        (
            *(Rule.SEQUENTIAL, Phase.DL_DH2),
            (
                "dloss/dh2 = dloss/dy_hat · dy_hat/dh2 = (y_hat − y) · new_w4 "
                "= (218.7 − 62.47) · 1.902 = 297.1"
            ),
        ),
        (
            *(Rule.NOTEBOOK, Phase.UPDATE_W2),
            "new_w2 = w2 − eta · dloss/dw2 = 2.000 − 1×10⁻⁵ · 29 416 = 1.706",
        ),
    ],
)
def test_what_the_other_rules_print(rule, phase, line):
    assert lines(DEFAULT, rule, phase) == [line]


@pytest.mark.parametrize(
    ("phase", "line"),
    [
        (Phase.Y_HAT, "y_hat = w3 · h1 + w4 · h2 = 2.0 · 8.0 + −1.0 · 6.0 = 10"),
        (
            Phase.DL_DW2,
            (
                "dloss/dw2 = dloss/dy_hat · dy_hat/dh2 · dh2/dw2 = (y_hat − y) · w4 · x "
                "= (10 − 4.0) · −1.0 · 2.0 = −12"
            ),
        ),
        (
            Phase.DL_DW1,
            (
                "dloss/dw1 = dloss/dy_hat · dy_hat/dh1 · dh1/dw1 = (y_hat − y) · w3 · x "
                "= (10 − 4.0) · 2.0 · 2.0 = 24"
            ),
        ),
    ],
)
def test_the_step_derived_by_hand_with_two_digits(phase, line):
    assert lines(BY_HAND, Rule.EXACT, phase, digits=2) == [line]


def test_the_update_derived_by_hand():
    assert lines(BY_HAND, Rule.EXACT, Phase.UPDATE, digits=3) == [
        "new_w1 = w1 − eta · dloss/dw1 = 4.00 − 0.005 · 24.0 = 3.88",
        "new_w2 = w2 − eta · dloss/dw2 = 3.00 − 0.005 · −12.0 = 3.06",
        "new_w3 = w3 − eta · dloss/dw3 = 2.00 − 0.005 · 48.0 = 1.76",
        "new_w4 = w4 − eta · dloss/dw4 = −1.00 − 0.005 · 36.0 = −1.18",
    ]
    assert lines(BY_HAND, Rule.EXACT, Phase.AFTER)[-1].endswith("= 2.967")


@pytest.mark.parametrize("rule", Rule)
def test_each_phase_works_out_the_numbers_it_brings(rule):
    for phase in phases_of(linear(rule)):
        worked_out = {equation.left.name for equation in working(DEFAULT, rule, phase).equations}
        assert worked_out == set(NUMBERS_OF[phase])


def chain_of(equation):
    chain = equation.sides[0].expression
    assert isinstance(chain, Product)
    factors = []
    for factor in chain.factors:
        factors += factor.factors if isinstance(factor, Product) else [factor]
    assert all(isinstance(factor, Derivative) for factor in factors)
    return factors


@pytest.mark.parametrize("rule", Rule)
@pytest.mark.parametrize(
    ("by", "way"),
    [
        ("w1", ("loss", "y_hat", "h1", "w1")),
        ("w2", ("loss", "y_hat", "h2", "w2")),
        ("w3", ("loss", "y_hat", "w3")),
        ("w4", ("loss", "y_hat", "w4")),
        ("h1", ("loss", "y_hat", "h1")),
        ("h2", ("loss", "y_hat", "h2")),
    ],
)
def test_the_chain_rule_goes_all_the_way(rule, by, way):
    (equation,) = working(DEFAULT, rule, Phase(f"dL_d{by}")).equations
    assert (equation.left.of, equation.left.by) == ("loss", by)
    assert [(f.of, f.by) for f in chain_of(equation)] == list(itertools.pairwise(way))


def test_each_factor_of_the_chain_is_the_derivative_that_it_says():
    """A tape of exact numbers differentiates the one quantity by the other."""
    numbers = Read(BY_HAND.at(0, Phase.SAMPLE).numbers)
    for by in ("w1", "w2", "w3", "w4", "h1", "h2"):
        (equation,) = working(BY_HAND, Rule.EXACT, Phase(f"dL_d{by}")).equations
        first, *others = chain_of(equation)
        assert getattr(numbers, first.name) == numbers["error"]
        for factor in others:
            tape = record(numbers.weights, numbers["x"])
            tape[factor.of].pull_back(Fraction(1))
            assert getattr(numbers, factor.name) == tape[factor.by].gradient


@pytest.mark.parametrize("rule", Rule)
def test_a_nudge_checks_the_gradients_of_the_weights_and_no_others(rule):
    checked = {}
    for phase in phases_of(linear(rule)):
        check = working(DEFAULT, rule, phase).check
        if check:
            checked[phase.value] = check.name
    assert checked == {f"dL_dw{i}": f"w{i}" for i in range(1, 5)}


@pytest.mark.parametrize(
    ("rule", "stale", "meets_new"),
    [
        (Rule.EXACT, set(), set()),
        (Rule.SEQUENTIAL, set(), {"dL_dh1", "dL_dh2", "dL_dw1", "dL_dw2"}),
        (Rule.NOTEBOOK, {"dL_dw1", "dL_dw2"}, {"dL_dh1", "dL_dh2", "dL_dw1", "dL_dw2"}),
    ],
)
def test_the_notebooks_two_slips_are_said_where_they_are_made(rule, stale, meets_new):
    all_of_it = {phase.value: working(DEFAULT, rule, phase) for phase in phases_of(linear(rule))}
    assert {phase for phase, each in all_of_it.items() if each.stale} == stale
    assert {phase for phase, each in all_of_it.items() if each.uses_new_weight} == meets_new
    names = {phase: " ".join(map(written, each.equations)) for phase, each in all_of_it.items()}
    assert {phase for phase, text in names.items() if "stale" in text} == stale
    gradients = {phase: text for phase, text in names.items() if phase.startswith("dL_")}
    assert {phase for phase, text in gradients.items() if "new_" in text} == meets_new


@pytest.mark.parametrize("rule", Rule)
@pytest.mark.parametrize("step", [0, 1, 7])
def test_what_became_of_error_and_losses_is_said_after_the_update_alone(rule, step):
    for phase in phases_of(linear(rule))[:-1]:
        assert working(DEFAULT, rule, phase, step=step).became == ()
    after = working(DEFAULT, rule, Phase.AFTER, step=step)
    numbers, data = after.moment.numbers, after.data
    expected = []
    for weights in (after.moment.old_weights, after.moment.new_weights):
        error = record(weights, numbers["x"])["y_hat"].value - Fraction(numbers["y"])
        losses = [loss(weights, x, y) for x, y in zip(data.x, data.y, strict=True)]
        output = error + Fraction(numbers["y"])
        expected.append((output, error, error * error / 2, sum(losses) / len(losses)))
    names = [change.name for change in after.became]
    assert names == ["y_hat", "error", "loss", "over_all_data"]
    for i, values in enumerate(expected):
        found = [change[1 + i] for change in after.became]
        assert found == pytest.approx(list(map(float, values)), rel=1e-9)
