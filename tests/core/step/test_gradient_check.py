"""The gradient check against central differences in exact rational arithmetic."""

import math
from fractions import Fraction

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from core.base.frozen import replace
from core.network.declared import LINEAR
from core.network.rules import Rule
from core.network.weights import Weights
from core.step.gradient_check import AGREEING_DIGITS, NUDGE, check_gradient
from core.step.phases import Phase
from core.training.presets import load_preset
from core.training.run import Run
from tests.core.backward import NAMES, gradients, loss
from tests.core.moments import steps
from tests.core.steps import Read, compute_step

tame = st.floats(0.25, 8).flatmap(lambda size: st.sampled_from([size, -size]))
names = st.sampled_from(NAMES)


def trained(preset, rule, count):
    experiment = load_preset(preset).experiment
    run = Run(replace(experiment, rule=rule))
    run.train(count)
    return run


def numbers_at(run, step):
    return Read(run.at(step, Phase.AFTER).numbers)


def central(step, name):
    """Nudge a weight of the step both ways, in numbers without rounding."""
    at, losses = NAMES.index(name), []
    for nudge in (Fraction(NUDGE), -Fraction(NUDGE)):
        weights = list(map(Fraction, step.weights))
        weights[at] += nudge
        losses.append(loss(weights, step.x, step.y))
    return (losses[0] - losses[1]) / (2 * Fraction(NUDGE))


@pytest.mark.parametrize("rule", Rule)
@given(st.builds(Weights, tame, tame, tame, tame), tame, tame, names)
def test_the_check_is_the_central_difference_at_the_old_weights(rule, weights, x, y, name):
    step = compute_step(rule, weights, x, y, 0.01)
    assume(abs(step.error) > 0.01)
    check, exact = check_gradient(LINEAR, step, name), central(step, name)
    assert check.central == pytest.approx(float(exact), rel=1e-6)
    assert check.used == getattr(step, f"dL_d{name}")
    assert not check.too_small


@given(steps(), names)
def test_a_parabola_has_no_error_of_its_own(run, name):
    """So the exact central difference is the derivative that the tape gives."""
    step = Read(run.at(0, Phase.SAMPLE).numbers)
    weights = tuple(map(Fraction, step.weights))
    error = sum(weights[i] * weights[i + 2] for i in (0, 1)) * Fraction(step.x) - Fraction(step.y)
    assert central(step, name) == gradients(weights, step.x, error)[name]


@given(steps(rules=(Rule.EXACT,)), names)
@settings(deadline=None)
def test_a_right_gradient_is_never_accused(run, name):
    moment = run.at(0, Phase.AFTER)
    check = check_gradient(LINEAR, moment.numbers, name)
    assert check.too_small or check.digits >= AGREEING_DIGITS


@given(steps(), names)
@settings(deadline=None)
def test_what_is_not_too_small_is_measured_to_the_digits_that_decide(run, name):
    moment = run.at(0, Phase.AFTER)
    check = check_gradient(LINEAR, moment.numbers, name)
    if not check.too_small:
        largest = max(abs(check.used), abs(check.central))
        off = abs(Fraction(check.central) - central(Read(moment.numbers), name))
        assert off <= Fraction(largest) / 10**AGREEING_DIGITS


@given(steps(), names)
@settings(deadline=None)
def test_the_digits_are_those_in_which_the_two_agree(run, name):
    check = check_gradient(LINEAR, run.at(0, Phase.AFTER).numbers, name)
    if check.too_small:
        return
    used, found = Fraction(check.used), Fraction(check.central)
    apart = abs(used - found) / max(abs(used), abs(found))
    assert check.digits == 0 or apart <= Fraction(1, 10**check.digits) * (1 + Fraction(1, 10**9))
    assert apart > Fraction(1, 10 ** (check.digits + 1)) or check.digits == 15


@pytest.mark.parametrize(
    ("rule", "used", "digits"),
    [(Rule.EXACT, 9757.43, range(11, 15)), (Rule.SEQUENTIAL, 9281.39, range(1, 2)),
     (Rule.NOTEBOOK, 29415.80, range(1))],
)  # fmt: skip
def test_the_defaults_first_step(rule, used, digits):
    check = check_gradient(LINEAR, numbers_at(trained("default", rule, 0), 0), "w2")
    assert check.used == pytest.approx(used, abs=0.005)
    assert check.central == pytest.approx(9757.43, abs=0.005)
    assert check.digits in digits


@pytest.mark.parametrize("step", range(20))
@pytest.mark.parametrize("name", NAMES)
def test_all_rules_are_checked_at_the_weights_that_the_step_began_with(step, name):
    weights = trained("default", Rule.EXACT, 20).weights_at(step)
    sample = load_preset("default").experiment.sample(step)
    checks = [
        check_gradient(LINEAR, compute_step(rule, weights, *sample, 1e-5), name) for rule in Rule
    ]
    assert len({check.central for check in checks}) == 1
    assert checks[0].central == pytest.approx(checks[0].used, rel=1e-4)


@pytest.mark.parametrize("step", range(9))
@pytest.mark.parametrize(("name", "through"), [("w1", "w3"), ("w2", "w4")])
def test_by_how_much_the_notebooks_gradients_are_wrong(step, name, through):
    """By 99 for x, and by the new output weight for the old one."""
    for rule in (Rule.SEQUENTIAL, Rule.NOTEBOOK):
        numbers = numbers_at(trained("default", rule, 10), step)
        check = check_gradient(LINEAR, numbers, name)
        by_weight = getattr(numbers, f"new_{through}") / getattr(numbers, through)
        by_input = 99 / numbers["x"] if rule is Rule.NOTEBOOK else 1
        assert check.used / check.central == pytest.approx(by_input * by_weight, rel=1e-5)
        output = check_gradient(LINEAR, numbers, through)
        assert output.digits >= AGREEING_DIGITS


def test_the_notebooks_ratio_at_the_first_step():
    check = check_gradient(LINEAR, numbers_at(trained("default", Rule.NOTEBOOK, 0), 0), "w2")
    assert (round(check.used), round(check.central)) == (29_416, 9_757)
    assert check.used / check.central == pytest.approx(3.0147, abs=5e-5)


@pytest.mark.parametrize("rule", Rule)
@pytest.mark.parametrize("name", NAMES)
def test_a_run_that_has_converged_is_too_small_to_check(rule, name):
    run = trained("default", rule, 2000)
    for step in (200, 500, 1000, 1999):
        assert check_gradient(LINEAR, numbers_at(run, step), name).too_small


@pytest.mark.parametrize("name", NAMES)
def test_no_step_on_the_way_there_accuses_the_right_gradients(name):
    """By step 40 rounding makes the two differ in the third digit: that says nothing."""
    run = trained("default", Rule.EXACT, 300)
    checks = [check_gradient(LINEAR, numbers_at(run, step), name) for step in range(300)]
    assert not any(check.too_small for check in checks[:25])
    assert all(check.too_small or check.digits >= AGREEING_DIGITS for check in checks)
    assert checks[40].too_small


def check_of(weights, x, y, name):
    return check_gradient(LINEAR, compute_step(Rule.EXACT, Weights(*weights), x, y, 1e-5), name)


def test_large_weights_that_cancel_are_too_small_to_check():
    """The nudge is lost in a weight of 1e15, although output and target are small."""
    assert check_of((1e15, -1e15, 1.0, 1.0), 1.0, 2.0, "w1").too_small
    assert check_of((1e9, -1e9, 1.0, 1.0), 1.0, 2.0, "w1").too_small


def test_a_gradient_of_zero_is_too_small_to_check():
    assert check_of((1.0, 1.0, 1.0, 1.0), 1.0, 2.0, "w1").too_small
    assert check_of((0.0, 0.0, 0.0, 0.0), 3.0, 6.0, "w4").too_small
    assert check_of((1.0, 0.0, 1.0, 0.0), 1e308, 1e308, "w4").too_small


def test_a_loss_that_underflows_is_too_small_to_check():
    assert check_of((1.0, 0.0, 1.0, 0.0), 1e-159, 0.0, "w3").too_small


def test_a_nudged_loss_that_overflows_cannot_be_checked():
    """The loss itself is small, and nudging w3 by 1e-4 makes it too large for a float."""
    check = check_of((1e159, 0.0, 1e-159, 0.0), 1.0, 6.0, "w3")
    assert math.isfinite(check.used)
    assert check.too_small
