"""Answers are judged against the moment, and mistakes against formulas written out here by hand."""

import math
import random
from itertools import product

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from core.answers.entered_number import readings
from core.answers.mistakes import Numbers, Verdict, judge
from core.answers.variants import LAST_RESORT, Kind, Mistake, variants_of
from core.base.frozen import replace
from core.base.number_format import format_number
from core.network.rules import Rule
from core.step.phases import NUMBERS_OF, Phase
from core.training.presets import load_preset, preset_names
from core.training.run import Run
from tests.core.moments import steps
from tests.core.problems import problem_of
from tests.core.steps import Read, compute_step

K = Kind
STEPS = (0, 2, 19)
NAMES = tuple(dict.fromkeys(name for names in NUMBERS_OF.values() for name in names))
WEIGHTS = ("w1", "w2", "w3", "w4")

BY_HAND = [
    # looked for, the mistake, what it gives; r: the step, a: afterwards, last: the step before
    ("h1", (K.FORGOTTEN, "x"), lambda r, **_: r.w1),
    ("h1", (K.PUT_FOR, "w1", "w2"), lambda r, **_: r.w2 * r.x),
    ("h2", (K.FORGOTTEN, "w2"), lambda r, **_: r.x),
    ("h2", (K.PUT_FOR, "w2", "w1"), lambda r, **_: r.h1),
    ("y_hat", (K.TERM_FORGOTTEN, "w3"), lambda r, **_: r.w4 * r.h2),
    ("y_hat", (K.SUBTRACTED, "w4"), lambda r, **_: r.w3 * r.h1 - r.w4 * r.h2),
    ("y_hat", (K.PUT_FOR, "w3", "w1"), lambda r, **_: r.w1 * r.h1 + r.w4 * r.h2),
    ("y_hat", (K.PUT_FOR, "h1", "h2"), lambda r, **_: r.w3 * r.h2 + r.w4 * r.h2),
    ("error", (K.SWAPPED, "error"), lambda r, **_: r.y - r.y_hat),
    ("error", (K.ADDED, "error"), lambda r, **_: r.y + r.y_hat),
    ("error", (K.LOSS_FOR_ERROR, "error", "loss"), lambda r, **_: r.error**2 / 2),
    ("error", (K.NOT_SUBTRACTED, "y", "y_hat"), lambda r, **_: r.y_hat),
    ("loss", (K.HALF_FORGOTTEN, "loss"), lambda r, **_: r.error**2),
    ("loss", (K.HALF_TWICE, "loss"), lambda r, **_: r.error**2 / 4),
    ("loss", (K.NOT_SQUARED, "error"), lambda r, **_: r.error / 2),
    ("loss", (K.OTHER_QUANTITY, "loss", "error"), lambda r, **_: r.error),
    ("dL_dy_hat", (K.SWAPPED, "error"), lambda r, **_: r.y - r.y_hat),
    ("dL_dy_hat", (K.HALF_KEPT, "error"), lambda r, **_: r.error / 2),
    ("dL_dy_hat", (K.DOUBLED, "error"), lambda r, **_: 2 * r.error),
    ("dL_dw4", (K.LOSS_FOR_ERROR, "error", "loss"), lambda r, **_: r.error**2 / 2 * r.h2),
    ("dL_dw4", (K.PUT_FOR, "h2", "h1"), lambda r, **_: r.error * r.h1),
    ("dL_dw4", (K.PUT_FOR, "h2", "x"), lambda r, **_: r.error * r.x),
    ("dL_dw3", (K.FORGOTTEN, "h1"), lambda r, **_: r.error),
    ("dL_dw3", (K.FORGOTTEN, "error"), lambda r, **_: r.h1),
    ("dL_dw3", (K.PUT_FOR, "error", "y"), lambda r, **_: r.y * r.h1),
    ("dL_dw3", (K.PUT_FOR, "error", "y_hat"), lambda r, **_: r.y_hat * r.h1),
    ("dL_dw3", (K.SWAPPED, "error"), lambda r, **_: (r.y - r.y_hat) * r.h1),
    ("dL_dw3", (K.LAST_STEP, "h1", "last_h1"), lambda r, last, **_: r.error * last.h1),
    ("dL_dh2", (K.NEW_FOR_OLD, "w4", "new_w4"), lambda r, **_: r.error * r.new_w4),
    ("dL_dh1", (K.PUT_FOR, "w3", "w4"), lambda r, **_: r.error * r.w4),
    ("dL_dw2", (K.NEW_FOR_OLD, "w4", "new_w4"), lambda r, **_: r.error * r.new_w4 * r.x),
    ("dL_dw2", (K.PUT_FOR, "w4", "w3"), lambda r, **_: r.error * r.w3 * r.x),
    ("dL_dw2", (K.STALE_INPUT, "x", "stale"), lambda r, **_: r.error * r.w4 * 99),
    ("dL_dw1", (K.FORGOTTEN, "x"), lambda r, **_: r.error * r.w3),
    ("dL_dw1", (K.FORGOTTEN, "w3"), lambda r, **_: r.error * r.x),
    ("dL_dw1", (K.HALF_KEPT, "error"), lambda r, **_: r.error * r.w3 * r.x / 2),
    ("dL_dw1", (K.LAST_STEP, "x", "last_x"), lambda r, last, **_: r.error * r.w3 * last.x),
    ("dL_dw1", (K.LAST_STEP, "dL_dw1", "last_dL_dw1"), lambda last, **_: last.dL_dw1),
    ("dL_dw1", (K.POWER_OF_TEN, "dL_dw1", "2"), lambda r, **_: 100 * r.dL_dw1),
    ("new_w1", (K.ADDED_STEP, "w1"), lambda r, lr, **_: r.w1 + lr * r.dL_dw1),
    ("new_w2", (K.NOT_UPDATED, "w2"), lambda r, **_: r.w2),
    ("new_w3", (K.RATE_FORGOTTEN, "eta"), lambda r, **_: r.w3 - r.dL_dw3),
    ("new_w3", (K.ONLY_CHANGE, "w3"), lambda r, lr, **_: lr * r.dL_dw3),
    ("new_w4", (K.PUT_FOR, "dL_dw4", "dL_dw3"), lambda r, lr, **_: r.w4 - lr * r.dL_dw3),
    ("new_w2", (K.NEW_FOR_OLD, "w4", "new_w4"),
        lambda r, lr, **_: r.w2 - lr * r.error * r.new_w4 * r.x),
    ("new_w1", (K.FORGOTTEN, "x"), lambda r, lr, **_: r.w1 - lr * r.error * r.w3),
    ("after_h1", (K.OLD_FOR_NEW, "new_w1", "w1"), lambda r, **_: r.w1 * r.x),
    ("after_y_hat", (K.BEFORE_UPDATE, "after_h1", "h1"),
        lambda r, a, **_: r.new_w3 * r.h1 + r.new_w4 * a["after_h2"]),
    ("after_loss", (K.BEFORE_UPDATE, "after_loss", "loss"), lambda r, **_: r.loss),
]  # fmt: skip
"""Each of the usual mistakes under rule exact, worked out without the program's formulas."""

IN_SEQUENCE = [
    ("dL_dh2", (K.OLD_FOR_NEW, "new_w4", "w4"), lambda r, **_: r.error * r.w4),
    ("dL_dw1", (K.OLD_FOR_NEW, "new_w3", "w3"), lambda r, f, **_: r.error * r.w3 * f),
    ("new_w2", (K.OLD_FOR_NEW, "new_w4", "w4"),
        lambda r, f, lr, **_: r.w2 - lr * r.error * r.w4 * f),
]  # fmt: skip
"""What is a mistake where weights are updated at once; f is the factor of the rule."""


def numbers_at(preset, step, rule=None):
    experiment = load_preset(preset).experiment
    run = Run(replace(experiment, rule=rule) if rule else experiment)
    run.train(step)
    step = min(step, run.length)
    return Numbers(run.at(step, Phase.AFTER), run.at(step - 1, Phase.AFTER) if step else None)


def values(numbers):
    """Return what the hand-written formulas are made of."""
    return {
        "r": Read(numbers.moment.numbers),
        "a": numbers.moment.after,
        "last": Read(numbers.last.numbers) if numbers.last else None,
        "lr": numbers.moment.lr,
        "f": 99.0 if numbers.moment.rule is Rule.NOTEBOOK else numbers.moment.numbers["x"],
    }


ALL = [numbers_at(p, s, r) for p in preset_names() for s in STEPS for r in Rule]


def finite(numbers):
    return [name for name in NAMES if math.isfinite(numbers(name))]


def test_the_right_number_is_right_in_all_digits():
    for numbers in ALL:
        for name in finite(numbers):
            answer = judge(name, repr(numbers(name)), numbers)
            assert (answer.verdict, answer.mistakes) == (Verdict.RIGHT, ()), name


def test_the_right_number_is_right_as_the_window_prints_it():
    for numbers in ALL:
        for name, digits in product(finite(numbers), (2, 3, 4, 7, 17)):
            answer = judge(name, format_number(numbers(name), digits), numbers)
            assert answer.verdict in {Verdict.RIGHT, Verdict.COARSE}, (name, digits)
            if answer.verdict is Verdict.COARSE and digits > 2:
                assert K.NOT_UPDATED in {mistake.kind for mistake in answer.mistakes}


@given(steps(), st.integers(1, 17))
@settings(deadline=None)
def test_a_right_answer_is_never_called_a_mistake(run, digits):
    numbers = Numbers(run.at(0, Phase.AFTER))
    for name in finite(numbers):
        right = numbers(name)
        answer = judge(name, f"{right:.{digits - 1}e}", numbers)
        assert answer.verdict in {Verdict.RIGHT, Verdict.COARSE}
        if digits >= 3 and not name.startswith("new_"):
            assert answer.verdict is Verdict.RIGHT


@pytest.mark.parametrize(
    ("name", "wanted", "gives", "rules"),
    [(*case, [Rule.EXACT]) for case in BY_HAND]
    + [(*case, [Rule.SEQUENTIAL, Rule.NOTEBOOK]) for case in IN_SEQUENCE],
)
def test_each_mistake_is_recognised_where_it_can_be_told(name, wanted, gives, rules):
    mistake, recognised = Mistake(*wanted), 0
    for numbers in ALL:
        known = values(numbers)
        needs_last = "last" in gives.__code__.co_varnames
        if numbers.moment.rule not in rules or (needs_last and numbers.last is None):
            continue
        value = gives(**known)
        text = f"{value:.11e}"
        if not math.isfinite(value + numbers(name)) or readings(text)[0].rounds(numbers(name)):
            continue
        answer = judge(name, text, numbers)
        assert answer.verdict is Verdict.WRONG
        if mistake.kind in LAST_RESORT and mistake not in answer.mistakes:
            assert answer.mistakes
        else:
            assert mistake in answer.mistakes
            recognised += 1
    assert recognised


@given(steps(), st.sampled_from(NAMES), st.integers(3, 17))
@settings(deadline=None)
def test_what_the_formulas_say_of_a_mistake_is_recognised(run, name, digits):
    numbers = Numbers(run.at(0, Phase.AFTER))
    assume(math.isfinite(numbers(name)))
    for mistake, formula, times in variants_of(numbers.moment.plan, name):
        value = times * numbers.work_out(formula, 17).value
        if not math.isfinite(value) or name == "eta":
            continue
        text = f"{value:.{digits - 1}e}"
        if not readings(text)[0].rounds(numbers(name)):
            answer = judge(name, text, numbers)
            assert answer.verdict is Verdict.WRONG
            assert mistake in answer.mistakes or (mistake.kind in LAST_RESORT and answer.mistakes)


def by_rule(numbers, rule):
    """Return the same step as another rule makes it."""
    moment, step = numbers.moment, Read(numbers.moment.numbers)
    made = compute_step(rule, step.weights, step.x, step.y, moment.lr)
    return Numbers(replace(moment, rule=rule, numbers=made, phase=Phase.AFTER))


@pytest.mark.parametrize("name", [n for n in NAMES if n.startswith(("dL_dw", "dL_dh", "new_w"))])
def test_what_another_rule_gives_is_never_a_mere_wrong_number(name):
    named = set()
    for numbers in ALL:
        for rule in Rule:
            value = by_rule(numbers, rule)(name)
            if not math.isfinite(value + numbers(name)):
                continue
            if not readings(repr(value))[0].rounds(numbers(name)):
                answer = judge(name, repr(value), numbers)
                assert answer.verdict is Verdict.WRONG
                assert answer.mistakes
                named |= {mistake.kind for mistake in answer.mistakes}
    plain = {"dL_dw3", "dL_dw4", "new_w3", "new_w4"}  # all rules agree in these
    assert named == set() if name in plain else named & {K.NEW_FOR_OLD, K.OLD_FOR_NEW}


def test_the_textbooks_number_under_the_notebooks_rule_is_known():
    numbers = numbers_at("notebook", 0)
    answer = judge("dL_dw2", "9757.43", numbers)
    assert answer.mistakes == (Mistake(K.OTHER_RULE, "dL_dw2", Rule.EXACT),)
    assert judge("dL_dw2", "29416", numbers_at("default", 0)).mistakes == (
        Mistake(K.OTHER_RULE, "dL_dw2", Rule.NOTEBOOK),
    )
    assert judge("dL_dw2", "29416", numbers).verdict is Verdict.RIGHT


def test_mistakes_that_give_the_same_number_are_all_named():
    numbers = numbers_at("symmetric", 0)  # w1 = w2 and w3 = w4
    assert judge("dL_dh1", repr(numbers("dL_dh1")), numbers).verdict is Verdict.RIGHT
    new = judge("dL_dh1", repr(numbers("error") * numbers("new_w3")), numbers)
    assert Mistake(K.NEW_FOR_OLD, "w3", "new_w3") in new.mistakes
    other = judge("dL_dw3", "9757.429", numbers_at("default", 0))  # w1 = 1, w2 = 2
    assert {Mistake(K.PUT_FOR, "h1", "h2"), Mistake(K.DOUBLED, "error")} <= set(other.mistakes)


@pytest.mark.parametrize(
    ("name", "text", "verdict"),
    [
        ("dL_dw4", "9757", Verdict.RIGHT),  # it is 9757.429...
        ("dL_dw4", "9757.4", Verdict.RIGHT),
        ("dL_dw4", "9757,43", Verdict.RIGHT),
        ("dL_dw4", "9,757", Verdict.RIGHT),
        ("dL_dw4", "9 757", Verdict.RIGHT),
        ("dL_dw4", "9.757e3", Verdict.RIGHT),
        ("dL_dw4", "9,757×10³", Verdict.RIGHT),
        ("dL_dw4", "9758", Verdict.COARSE),  # 156.2 times 62.47, rounded on the way
        ("dL_dw4", "9757.8", Verdict.COARSE),
        ("dL_dw4", "9800", Verdict.COARSE),
        ("dL_dw4", "1e4", Verdict.COARSE),
        ("dL_dw4", "9767", Verdict.COARSE),
        ("dL_dw4", "10000", Verdict.WRONG),
        ("dL_dw4", "9000", Verdict.WRONG),
        ("dL_dw4", "-9757", Verdict.WRONG),
        ("h1", "31.23", Verdict.COARSE),  # cut off where 31.24 is nearer
        ("h1", "31", Verdict.COARSE),
        ("h1", "30", Verdict.WRONG),
        ("new_w4", "1.902", Verdict.RIGHT),  # from 2
        ("new_w4", "2.0", Verdict.WRONG),
        ("eta", "1e-5", Verdict.RIGHT),
        ("eta", "1e-4", Verdict.WRONG),
        ("x", "31.237", Verdict.RIGHT),
        ("w1", "1", Verdict.RIGHT),
    ],
)
def test_only_the_digits_that_were_typed_count(name, text, verdict):
    assert judge(name, text, numbers_at("default", 0)).verdict is verdict


def test_an_update_too_small_to_be_seen_in_the_digits_typed_is_coarse():
    numbers = numbers_at("too-slow", 0)
    assert judge("new_w1", "0.99985", numbers).verdict is Verdict.RIGHT
    answer = judge("new_w1", "1.000", numbers)
    assert answer.verdict is Verdict.COARSE
    assert Mistake(K.NOT_UPDATED, "w1") in answer.mistakes


def test_two_digits_are_too_few_to_be_sure_of_a_mistake():
    numbers = numbers_at("default", 0)
    assert not judge("dL_dh1", "1.5e2", numbers).sure
    guess = judge("dL_dh1", "3.1e2", numbers)  # 312.4 would be the error times w4
    assert (guess.mistakes[0], guess.sure) == (Mistake(K.PUT_FOR, "w3", "w4"), False)
    assert judge("dL_dh1", "312", numbers).sure
    assert judge("dL_dh1", "285.4", numbers).mistakes == ()
    by_hand = numbers_at("by-hand", 0)  # whole numbers: two digits may be all there are
    exactly = judge("dL_dh1", repr(by_hand("error") * by_hand("w4")), by_hand)
    assert exactly.sure
    assert exactly.mistakes[0] == Mistake(K.PUT_FOR, "w3", "w4")


def test_what_early_rounding_did_to_a_difference_is_said():
    run = Run(load_preset("default").experiment)
    run.train(12)
    numbers = Numbers(run.at(12, Phase.AFTER))
    y_hat, y = (float(f"{numbers(name):.3g}") for name in ("y_hat", "y"))
    assert abs(numbers("error")) < 0.05
    answer = judge("error", repr(round(y_hat - y, 6) or 0.2), numbers)
    assert answer.mistakes == (Mistake(K.ROUNDED_AWAY, "error"),)
    assert not answer.sure


def test_a_number_at_random_is_seldom_taken_for_a_mistake():
    chance, wrong, sure = random.Random(1), 0, 0
    for numbers in (numbers_at("default", step) for step in (0, 1, 5, 20)):
        for name in ("h1", "y_hat", "loss", "dL_dw1", "dL_dw4", "new_w1", "after_loss"):
            for _ in range(60):
                value = numbers(name) * 10 ** chance.uniform(-1, 1) * chance.choice((1, -1))
                answer = judge(name, f"{value:.3e}", numbers)
                wrong += answer.verdict is Verdict.WRONG
                sure += bool(answer.mistakes) and answer.sure
    assert wrong > 1500
    assert sure / wrong < 0.01


def test_there_is_no_right_number_where_it_overflows():
    experiment = replace(load_preset("default").experiment, lr=1e300)
    run = Run(experiment)
    run.train(3)
    numbers = Numbers(run.at(run.length, Phase.AFTER))
    name = numbers.moment.overflow[1]
    assert problem_of(judge, name, "1", numbers).key == "answer.overflow"


@pytest.mark.parametrize("text", ["", "abc", "nan", "1e999", "1,2,3"])
def test_what_is_no_number_is_refused(text):
    assert problem_of(judge, "h1", text, numbers_at("default", 0)).key.startswith("number.")


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("9,757", ["9.757", "9757"]),
        ("-9.757", ["-9.757", "-9757"]),
        ("9,757.13", ["9757.13"]),
        ("9.757,13", ["9757.13"]),
        ("1,234,567", ["1234567"]),
        ("1 234,5", ["1234.5"]),
        ("0,123", ["0.123"]),
        ("3,5", ["3.5"]),
        ("1e-5", ["0.00001"]),
        ("−12", ["-12"]),
    ],
)
def test_marks_are_read_in_every_way_they_can_be_meant(text, read):
    assert [str(typed.number) for typed in readings(text)] == read


@pytest.mark.parametrize("text", ["0.12", "0.13"])
def test_a_tie_rounds_either_way(text):
    (typed,) = readings(text)
    assert typed.rounds(0.125)


@given(st.floats(-1e300, 1e300), st.integers(1, 17))
def test_a_number_rounds_to_its_own_digits_and_not_to_the_next(value, digits):
    text = f"{value:.{digits - 1}e}"
    (typed,) = readings(text)
    assert typed.rounds(value)
    unit = 2 * float(typed.half_unit)
    if digits < 15 and value and math.isfinite(value * 10) and unit > 1e-300:
        assert not typed.rounds(value + 1.1 * unit)
        assert not typed.rounds(value - 1.1 * unit)
