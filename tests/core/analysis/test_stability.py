import math
from fractions import Fraction
from itertools import pairwise
from types import SimpleNamespace

import pytest
from hypothesis import assume, example, given, settings
from hypothesis import strategies as st

from core.analysis import worst_sample
from core.analysis.rate_intervals import first_end, rate_intervals, rate_intervals_around, turning
from core.analysis.ratio import ratio_polynomial
from core.analysis.stability import ErrorEffect, RateInterval, effect
from core.analysis.worst_sample import WorstSample, find_worst_sample
from core.data.dataset import Dataset
from core.network.linear import linear
from core.network.rules import Rule
from core.network.weights import Weights
from core.training.experiment import DEFAULT_LR, DEFAULT_WEIGHTS
from core.training.presets import load_preset
from core.training.run import Run
from tests.core.steps import compute_step, y_hat_of

FIRST = (31.236883819921232, 62.473767639842464)
ONE: Weights[float] = Weights(1.0, 0.0, 1.0, 0.0)
HUGE: Weights[float] = Weights(1e27, 1.0, 1e27, 1.0)

numbers = st.floats(-50, 50)
weights = st.builds(Weights, numbers, numbers, numbers, numbers)
any_number = st.floats(allow_nan=False, allow_infinity=False)
any_weights = st.builds(Weights, any_number, any_number, any_number, any_number)
rules = st.sampled_from(Rule)


def rounding(rule, w, x, y, lr):
    """How far rounding can move r, given the sizes of what cancels in it."""
    step = compute_step(rule, w, x, y, lr)
    a = [abs(old) + abs(new - old) for old, new in zip(w, step.new_weights, strict=True)]
    outputs = (a[0] * a[2] + a[1] * a[3]) * abs(x) + abs(y)
    powers = enumerate(ratio_polynomial(linear(rule), w, x, y))
    return 1e-12 * outputs / abs(step.error) + 1e-14 * sum(abs(c) * lr**k for k, c in powers)


def exact_ratio(rule, w, x, y, lr):
    """e'/e in fractions, each rule written out anew."""
    w1, w2, w3, w4, x, y, lr = (Fraction(value) for value in (*w, x, y, lr))
    error = w3 * w1 * x + w4 * w2 * x - y
    new_w3, new_w4 = w3 - lr * error * w1 * x, w4 - lr * error * w2 * x
    if rule is Rule.EXACT:
        new_w1, new_w2 = w1 - lr * error * w3 * x, w2 - lr * error * w4 * x
    else:
        factor = 99 if rule is Rule.NOTEBOOK else x
        new_w1, new_w2 = w1 - lr * error * new_w3 * factor, w2 - lr * error * new_w4 * factor
    return (new_w3 * new_w1 * x + new_w4 * new_w2 * x - y) / error


def assert_divides(found, low, high):
    assert (found[0].low, found[-1].high) == (low, high)
    assert all(stretch.low < stretch.high for stretch in found)
    assert all(a.high == b.low and a.verdict is not b.verdict for a, b in pairwise(found))


def on_log_grid(found, count):
    """Learning rates over all stretches, and close to each end on both sides."""
    low, high = found[0].low, found[-1].high
    for k in range(count):
        yield low * (high / low) ** ((k + 0.5) / count)
    for stretch in found[1:]:
        yield from (stretch.low * (1 - 1e-7), stretch.low * (1 + 1e-7))


def test_the_first_step_of_the_defaults():
    now = effect(linear(Rule.EXACT), DEFAULT_WEIGHTS, *FIRST, DEFAULT_LR)
    assert f"{now.error:.1f} {now.new_error:.1f} {now.ratio:.2f}" == "156.2 129.3 0.83"
    assert f"{now.loss:.0f} {now.new_loss:.0f}" == "12197 8356"
    assert now.verdict is ErrorEffect.SHRINKS


def test_the_two_stable_intervals_of_the_defaults():
    found = rate_intervals(linear(Rule.EXACT), DEFAULT_WEIGHTS, *FIRST)
    assert_divides(found, 1e-9, 1.0)
    ends = [f"{b.low:.2e}" for a, b in pairwise(found) if a.stable != b.stable]
    assert ends == ["1.66e-04", "3.61e-04", "5.27e-04"]
    assert [str(stretch.verdict) for stretch in found] == [
        "shrinks", "overshoots", "grows", "overshoots", "shrinks", "grows"
    ]  # fmt: skip
    assert first_end(found) == found[1].high


@pytest.mark.parametrize(
    ("w", "y", "lr", "ratio", "verdict"),
    [
        (ONE, 0.0, 0.5, 0.25, ErrorEffect.SHRINKS),  # x = 1: r = 1 - 2 lr + e lr^2
        (ONE, 0.0, 1.0, 0.0, ErrorEffect.SHRINKS),
        (ONE, 0.5, 1.0, -0.5, ErrorEffect.OVERSHOOTS),
        (ONE, 0.5, 2.0, -1.0, ErrorEffect.STAYS),
        (ONE, 0.0, 2.0, 1.0, ErrorEffect.STAYS),
        (ONE, 0.0, 3.0, 4.0, ErrorEffect.GROWS),
        (ONE, 0.75, 4.0, -3.0, ErrorEffect.GROWS),
        (ONE, 1.0, 0.5, None, ErrorEffect.NOTHING),
        (Weights(0.0, 0.0, 0.0, 0.0), 1.0, 0.5, 1.0, ErrorEffect.STAYS),
        (Weights(1e200, 0.0, 1e200, 0.0), 1.0, 0.5, math.inf, ErrorEffect.OVERFLOWS),
    ],
)
def test_effects_derived_by_hand(w, y, lr, ratio, verdict):
    now = effect(linear(Rule.EXACT), w, 1.0, y, lr)
    assert (now.ratio, now.verdict) == (ratio, verdict)


@given(rules, weights, numbers, numbers, st.floats(1e-9, 1))
def test_an_effect_is_what_the_next_step_on_the_sample_begins_with(rule, w, x, y, lr):
    now = effect(linear(rule), w, x, y, lr)
    step = compute_step(rule, w, x, y, lr)
    after = compute_step(rule, step.new_weights, x, y, lr)
    assert (now.error, now.loss) == (step.error, step.loss)
    assert (now.new_error, now.new_loss) == (after.error, after.loss)


@given(weights, numbers, numbers, st.floats(1e-9, 1e-2))
def test_the_closed_form_of_the_exact_rule(w, x, y, lr):
    step = compute_step(Rule.EXACT, w, x, y, lr)
    assume(abs(step.error) > 1e-6)
    squares = sum(value * value for value in w)
    closed = (1.0, -x * x * squares, step.error * x * x * step.y_hat)
    found = ratio_polynomial(linear(Rule.EXACT), w, x, y)
    r = closed[0] + lr * closed[1] + lr * lr * closed[2]
    noise = rounding(Rule.EXACT, w, x, y, lr)
    assert effect(linear(Rule.EXACT), w, x, y, lr).ratio == pytest.approx(r, abs=noise)
    cancelling = abs(step.error) * x * x * (abs(w.w3 * step.h1) + abs(w.w4 * step.h2))
    assert found == pytest.approx(closed, rel=1e-12, abs=1e-12 * (1 + cancelling))


@given(rules, weights, numbers, numbers, st.floats(1e-9, 1), st.floats(1e-3, 1e3))
def test_the_polynomial_is_the_ratio_of_every_rule(rule, w, x, y, lr, unit):
    assume(abs(y_hat_of(w, x) - y) > 1e-6)
    coefficients = ratio_polynomial(linear(rule), w, x, y, unit=unit)
    assert coefficients[0] == 1
    assert len(coefficients) == (3 if rule is Rule.EXACT else 4)
    value = sum(c * (lr / unit) ** power for power, c in enumerate(coefficients))
    assert value == pytest.approx(
        float(exact_ratio(rule, w, x, y, lr)), abs=rounding(rule, w, x, y, lr)
    )


def test_without_an_error_there_is_nothing_to_say():
    assert ratio_polynomial(linear(Rule.EXACT), DEFAULT_WEIGHTS, 2.0, 14.0) is None
    found = rate_intervals(linear(Rule.EXACT), DEFAULT_WEIGHTS, 2.0, 14.0)
    assert found == (RateInterval(1e-9, 1.0, ErrorEffect.NOTHING),)
    assert first_end(found) is None


@given(rules, weights, numbers, numbers)
@example(Rule.SEQUENTIAL, Weights(0.5, 0.1, -3.0, 0.2), 2.0, 9.0)
@example(Rule.NOTEBOOK, Weights(1.0, 2.0, 3.0, 2.0), -2.0, -4.0)
@settings(deadline=None)
def test_every_learning_rate_does_what_its_stretch_says(rule, w, x, y):
    """Brute force, except where rounding decides on which side of 1, 0 or -1 r is."""
    assume(abs(y_hat_of(w, x) - y) > 1e-6)
    found = rate_intervals(linear(rule), w, x, y)
    assert_divides(found, 1e-9, 1.0)
    for lr in on_log_grid(found, 200):
        now = effect(linear(rule), w, x, y, lr)
        if min(abs(now.ratio - k) for k in (1, 0, -1)) <= rounding(rule, w, x, y, lr):
            continue
        assert now.verdict is next(s.verdict for s in found if s.low <= lr <= s.high), lr


@given(rules, weights, numbers, numbers)
@settings(deadline=None)
def test_every_end_is_where_the_ratio_passes_1_0_or_minus_1(rule, w, x, y):
    assume(abs(y_hat_of(w, x) - y) > 1e-6)
    for stretch in rate_intervals(linear(rule), w, x, y)[1:]:
        r = exact_ratio(rule, w, x, y, stretch.low)
        noise = rounding(rule, w, x, y, stretch.low)
        assert min(abs(r - k) for k in (1, 0, -1)) <= noise


def test_a_ratio_that_only_touches_a_level_ends_no_stretch():
    found = rate_intervals(linear(Rule.EXACT), ONE, 1.0, 0.0, 1e-3, 10.0)  # r = (1 - lr)^2
    assert [s.verdict for s in found] == [ErrorEffect.SHRINKS, ErrorEffect.GROWS]
    assert found[0].high == pytest.approx(2.0)
    found = rate_intervals(
        linear(Rule.EXACT), ONE, 1.0, 0.5, 1e-3, 10.0
    )  # r = 1 - 2 lr + lr^2/2, least -1
    assert [s.high for s in found] == pytest.approx([2 - math.sqrt(2), 2 + math.sqrt(2), 4, 10])
    assert first_end(found) == pytest.approx(4.0)


@pytest.mark.parametrize("rule", Rule)
@pytest.mark.parametrize(
    ("w", "x"), [(DEFAULT_WEIGHTS, 0.0), (Weights(0.0, 0.0, 0.0, 0.0), 3.0)], ids=["x", "weights"]
)
def test_where_nothing_can_be_learned_the_error_stays(rule, w, x):
    assert rate_intervals(linear(rule), w, x, 1.0) == (RateInterval(1e-9, 1.0, ErrorEffect.STAYS),)


@pytest.mark.parametrize("rule", Rule)
def test_an_update_that_rounding_swallows_still_has_its_direction(rule):
    assert effect(linear(rule), DEFAULT_WEIGHTS, 1e-12, 1.0, 1e-9).verdict is ErrorEffect.STAYS
    assert (
        rate_intervals(linear(rule), DEFAULT_WEIGHTS, 1e-12, 1.0)[0].verdict is ErrorEffect.SHRINKS
    )


def test_a_rule_that_goes_the_wrong_way_grows_from_the_start():
    """For a negative x the stale 99 has the wrong sign; its gradients outweigh those of w3, w4."""
    found = rate_intervals(linear(Rule.NOTEBOOK), DEFAULT_WEIGHTS, -2.0, -4.0)
    assert found[0].verdict is ErrorEffect.GROWS
    assert (
        effect(linear(Rule.NOTEBOOK), DEFAULT_WEIGHTS, -2.0, -4.0, 1e-6).verdict
        is ErrorEffect.GROWS
    )


@pytest.mark.parametrize("rule", Rule)
def test_growing_ends_where_it_overflows(rule):
    found = rate_intervals(linear(rule), HUGE, 1.0, 1.0, 1e-40, 1.0)
    assert_divides(found, 1e-40, 1.0)
    assert [s.verdict for s in found] == [ErrorEffect.GROWS, ErrorEffect.OVERFLOWS]
    end = found[1].low
    assert effect(linear(rule), HUGE, 1.0, 1.0, end * (1 - 1e-9)).verdict is ErrorEffect.GROWS
    assert effect(linear(rule), HUGE, 1.0, 1.0, end * (1 + 1e-9)).verdict is ErrorEffect.OVERFLOWS
    assert first_end(found) is None


def test_a_step_that_overflows_at_every_learning_rate():
    found = rate_intervals(linear(Rule.EXACT), Weights(1e200, 0.0, 1e200, 0.0), 1.0, 1.0)
    assert found == (RateInterval(1e-9, 1.0, ErrorEffect.OVERFLOWS),)


def test_an_overflow_on_the_way_counts_even_if_the_last_learning_rate_is_fine():
    """With w1 = p, w3 = q, x = 1, y = 0 and lr = 1/q^2 the new w1 is exactly 0, and so is e'."""
    w = Weights(2.0**480, 0.0, 2.0**-60, 0.0)
    assert effect(linear(Rule.EXACT), w, 1.0, 0.0, 2.0**120).ratio == 0
    found = rate_intervals(linear(Rule.EXACT), w, 1.0, 0.0, 2.0**-940, 2.0**120)
    assert [s.verdict for s in found] == [ErrorEffect.GROWS, ErrorEffect.OVERFLOWS]
    end = 2.0**-868 * math.sqrt(2)  # where 1/2 e'^2 is 2^1024, with e' = p^3 q lr
    assert found[1].low == pytest.approx(end)


def test_the_ends_of_the_axis_are_kept_to_the_bit():
    assert 0.007 / 3.0 * 3.0 != 0.007
    assert_divides(
        rate_intervals(linear(Rule.EXACT), DEFAULT_WEIGHTS, *FIRST, 0.007, 3.0), 0.007, 3.0
    )


def test_stretches_as_narrow_as_floats_allow():
    low = rate_intervals(linear(Rule.EXACT), HUGE, 1.0, 1.0)[1].low * (1 - 1e-15)
    for _ in range(20):  # among them the last that does not overflow
        low = math.nextafter(low, 1.0)
        assert_divides(rate_intervals(linear(Rule.EXACT), HUGE, 1.0, 1.0, low, 1.0), low, 1.0)
    above = math.nextafter(0.1, 1.0)
    assert_divides(
        rate_intervals(linear(Rule.EXACT), DEFAULT_WEIGHTS, *FIRST, 0.1, above), 0.1, above
    )


@pytest.mark.parametrize("scale", [1e-75, 1e-30, 1e30, 1e70])
def test_the_ends_scale_with_the_weights(scale):
    """With weights c times as large and y c^2 times, r at lr is what it was at lr c^2."""
    scaled = Weights(*(scale * value for value in DEFAULT_WEIGHTS))
    low, high = 1e-9 / scale / scale, 1e-3 / scale / scale
    found = rate_intervals(
        linear(Rule.EXACT), scaled, FIRST[0], FIRST[1] * scale * scale, low, high
    )
    usual = rate_intervals(linear(Rule.EXACT), DEFAULT_WEIGHTS, *FIRST, 1e-9, 1e-3)
    assert [s.verdict for s in found] == [s.verdict for s in usual]
    assert [s.high * scale * scale for s in found] == pytest.approx([s.high for s in usual])


@given(rules, any_weights, any_number, any_number, any_number, any_number)
@settings(deadline=None)
def test_any_numbers_at_all_are_divided_or_refused(rule, w, x, y, low, high):
    if 0 < low < high and low / high > 0:
        assert_divides(rate_intervals(linear(rule), w, x, y, low, high), low, high)
    else:
        with pytest.raises(ValueError, match="rise from low to high"):
            rate_intervals(linear(rule), w, x, y, low, high)


@given(rules, any_weights, any_number, any_number, st.floats(1e-9, 1))
def test_a_ratio_is_missing_only_where_there_is_no_error(rule, w, x, y, lr):
    now = effect(linear(rule), w, x, y, lr)
    assert (now.ratio is None) == (now.verdict is ErrorEffect.NOTHING) == (now.error == 0)
    assert now.ratio is None or not math.isnan(now.ratio)


def test_a_stable_stretch_up_to_the_last_learning_rate_has_no_end():
    assert (
        first_end(rate_intervals(linear(Rule.EXACT), DEFAULT_WEIGHTS, *FIRST, 1e-9, 1e-4)) is None
    )
    later = (RateInterval(1.0, 2.0, ErrorEffect.GROWS), RateInterval(2.0, 3.0, ErrorEffect.SHRINKS))
    assert first_end(later) is None
    assert first_end((*later, RateInterval(3.0, 4.0, ErrorEffect.GROWS))) == 3.0


@given(
    rules,
    st.one_of(weights, any_weights),
    st.lists(st.tuples(numbers, numbers | any_number), min_size=1, max_size=12),
    st.lists(numbers, max_size=4),
    st.floats(1e-9, 1),
)
def test_the_worst_sample_is_the_one_that_a_loop_finds(rule, w, samples, learned, lr):
    samples = [*samples, *((x, y_hat_of(w, x)) for x in learned)]
    assume(all(math.isfinite(y) for _, y in samples))
    worst = None
    for index, (x, y) in enumerate(samples):
        ratio = effect(linear(rule), w, x, y, lr).ratio
        if ratio is not None and (worst is None or abs(ratio) > abs(worst.ratio)):
            worst = WorstSample(index, x, y, ratio)
    data = Dataset(*zip(*samples, strict=True))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(worst_sample, "_FEW", 0)
        patch.setattr(worst_sample, "_CHUNK", 5)
        assert find_worst_sample(linear(rule), w, data, lr) == worst
        patch.setattr(worst_sample, "_FEW", len(data))
        patch.setattr(worst_sample, "sys", SimpleNamespace(modules={}))  # as before numpy is there
        assert find_worst_sample(linear(rule), w, data, lr) == worst


@pytest.mark.parametrize("rule", Rule)
def test_the_worst_of_many_samples(rule):
    data = load_preset("default").experiment.data
    many = Dataset(data.x * 400, data.y * 400)
    found = find_worst_sample(linear(rule), DEFAULT_WEIGHTS, many, 1e-4)
    assert found.index == data.x.index(found.x) < len(data)
    assert found.ratio == effect(linear(rule), DEFAULT_WEIGHTS, found.x, found.y, 1e-4).ratio
    assert found == find_worst_sample(linear(rule), DEFAULT_WEIGHTS, data, 1e-4)


def test_an_error_that_rounding_explains_is_no_error():
    experiment = load_preset("default").experiment
    run = Run(experiment)
    run.train(300)
    w, data = run.weights_at(300), experiment.data
    errors = [y_hat_of(w, x) - y for x, y in zip(data.x, data.y, strict=True)]
    index = next(i for i, error in enumerate(errors) if error != 0)
    x, y = data.x[index], data.y[index]
    for rule in Rule:
        for lr in (1e-5, 0.018, 1.0):
            tried = effect(linear(rule), w, x, y, lr)
            assert (tried.verdict, tried.ratio) == (ErrorEffect.NOTHING, None)
        assert rate_intervals(linear(rule), w, x, y) == (
            RateInterval(1e-9, 1.0, ErrorEffect.NOTHING),
        )
        assert find_worst_sample(linear(rule), w, data, 1e-5) is None
        assert find_worst_sample(linear(rule), w, Dataset((x,), (y,)), 1e-5) is None


def test_without_an_error_there_is_no_culprit():
    assert find_worst_sample(linear(Rule.EXACT), ONE, Dataset((1.0, 2.0), (1.0, 2.0)), 0.1) is None
    assert (
        find_worst_sample(linear(Rule.EXACT), HUGE, Dataset((1.0, 0.0), (1.0, 1.0)), 1.0).index == 0
    )


@pytest.mark.parametrize("x", [31.24, 0.1, 1e-3, 0.0, 1e3])
@pytest.mark.parametrize("lr", [5e-324, 1e-30, 1e-5, 1.0, 1e3, 1e300])
def test_the_axis_shows_the_present_rate_and_where_it_first_grows(x, lr):
    found = rate_intervals_around(linear(Rule.EXACT), DEFAULT_WEIGHTS, x, 7.5, lr)
    low, high = found[0].low, found[-1].high
    assert found == rate_intervals(linear(Rule.EXACT), DEFAULT_WEIGHTS, x, 7.5, low, high)
    if 1e-300 < lr < 1e100:
        assert low <= 1e-9
        assert low < lr < high
        assert high >= 1.0
    assert x == 0.0 or lr == 1e300 or first_end(found) is not None


@given(lr=st.floats(1e-9, 1.0))
def test_where_it_turns_lies_beside_the_rate_and_is_of_the_other_kind(lr):
    def stable(rate):
        return abs(effect(linear(Rule.EXACT), DEFAULT_WEIGHTS, *FIRST, rate).ratio) < 1

    low, high = turning(rate_intervals(linear(Rule.EXACT), DEFAULT_WEIGHTS, *FIRST), lr)
    assert low is None or high is None or low < high
    inside = math.sqrt((low or 1e-9) * (high or 1.0))
    assert stable(inside) != stable(lr) or any(
        abs(lr / end - 1) < 1e-6 for end in (low, high) if end
    )
    assert low is None or stable(low * (1 - 1e-6)) != stable(inside)
    assert high is None or stable(high * (1 + 1e-6)) != stable(inside)
