"""Whole calculations, typed: worked out here without the program's formulas, right and wrong."""

import math

import pytest

from core.handwork import judge_lines
from core.mistakes import Numbers, Verdict
from core.network import Weights
from core.notation import latex_symbol, plain_symbol
from core.numerals import format_number
from core.phases import NUMBERS_OF, Phase, phases_of
from core.presets import load_preset, preset_names
from core.rules import Rule
from core.spelling import quantity_named
from core.training import Run, Settings
from core.variants import Kind, Mistake

V = Verdict
NAMES = tuple(dict.fromkeys(n for p in phases_of(Rule.EXACT)[1:] for n in NUMBERS_OF[p]))
SPELLINGS = {
    "h1": ["h1", "h₁", "H_1", "h_1"],
    "y_hat": ["y_hat", "ŷ", "y\u0302", "yhat", r"\hat{y}", "y^", "𝑦\u0302"],
    "error": ["e", "error"],
    "loss": ["L", "loss", "𝐿"],
    "eta": ["eta", "η", "lr", "learning rate"],
    "dL_dw4": ["dL/dw4", "∂L/∂w4", "∂L/∂w₄", "dL_dw4", "dw4", "dL / dw_4", "grad w4", "𝜕𝐿/𝜕𝑤₄"],
    "dL_dy_hat": ["dL/dŷ", "∂L/∂ŷ", "dL/dy_hat", "dL/dyhat"],
    "new_w4": ["w4'", "w₄′", "w_4'", "w'_4", "new w4", "w4_new", "new_w4", "w4’"],
    "after_y_hat": ["ŷ'", "ŷ′", "y_hat'", "after_y_hat", "new ŷ"],
    "after_loss": ["L'", "L′", "loss after"],
}


@pytest.mark.parametrize(("name", "text"), [(n, t) for n, ts in SPELLINGS.items() for t in ts])
def test_quantities_are_known_as_people_write_them(name, text):
    assert quantity_named(text) == name


def test_every_quantity_is_known_as_the_program_writes_it():
    for name in (*NAMES, "x", "y", "w1", "w2", "w3", "w4", "eta"):
        for written in (name, plain_symbol(name), latex_symbol(name)):
            assert quantity_named(written) == name, written


@pytest.mark.parametrize("text", ["", "w5", "h3", "foo", "dL/dx", "∂e/∂w1", "x'", "dL", "7"])
def test_what_is_no_quantity_is_not_guessed(text):
    assert quantity_named(text) is None


def by_hand(moment, spoil=lambda _name, value: value, digits=17):
    """Work a step out under its rule, rounding each number; `spoil` may change any on the way."""
    r, lr, found = moment.numbers, moment.lr, {}

    def note(name, value):
        found[name] = float(f"{spoil(name, value):.{digits - 1}e}")
        return found[name]

    h1, h2 = note("h1", r.w1 * r.x), note("h2", r.w2 * r.x)
    e = note("error", note("y_hat", r.w3 * h1 + r.w4 * h2) - r.y)
    note("loss", e * e / 2)
    note("dL_dy_hat", e)
    exact, factor = moment.rule is Rule.EXACT, 99.0 if moment.rule is Rule.NOTEBOOK else r.x
    new_w4 = note("new_w4", r.w4 - lr * note("dL_dw4", e * h2))
    new_w3 = note("new_w3", r.w3 - lr * note("dL_dw3", e * h1))
    dh2 = note("dL_dh2", e * (r.w4 if exact else new_w4))
    dh1 = note("dL_dh1", e * (r.w3 if exact else new_w3))
    new_w2 = note("new_w2", r.w2 - lr * note("dL_dw2", dh2 * factor))
    new_w1 = note("new_w1", r.w1 - lr * note("dL_dw1", dh1 * factor))
    after = new_w3 * note("after_h1", new_w1 * r.x) + new_w4 * note("after_h2", new_w2 * r.x)
    after_e = note("after_error", note("after_y_hat", after) - r.y)
    note("after_loss", after_e * after_e / 2)
    return found


def written(found, digits=17):
    return "\n".join(
        f"{plain_symbol(name)} = {value:.{digits - 1}e}" for name, value in found.items()
    )


def moments(steps=(0, 1, 5, 30)):
    for preset in preset_names():
        for rule in Rule:
            experiment = load_preset(preset).experiment
            run = Run(experiment).fork(0, Settings(rule, experiment.lr))
            run.train(max(steps))
            for step in steps:
                if step <= run.length and run.at(step, Phase.AFTER).overflow is None:
                    moment = run.at(step, Phase.AFTER)
                    last = run.at(step - 1, Phase.AFTER) if step else None
                    if all(math.isfinite(moment.number(name)) for name in NAMES):
                        yield moment, last


def verdicts(text, moment, last=None):
    lines = judge_lines(text, Numbers(moment, last))
    assert not any(line.problem for line in lines)
    return {line.answer.name: line.answer.verdict for line in lines}


def test_a_right_calculation_is_right_in_every_line():
    for moment, last in moments():
        shown = {name: moment.number(name) for name in NAMES}
        assert set(verdicts(written(shown), moment, last).values()) == {V.RIGHT}
        lines = judge_lines(written(by_hand(moment)), Numbers(moment, last))
        assert {line.answer.verdict for line in lines} <= {V.RIGHT, V.COARSE}
        assert not any(line.first for line in lines)


@pytest.mark.parametrize("digits", [4, 5, 8])
def test_rounding_every_number_on_the_way_is_no_mistake(digits):
    for moment, last in moments():
        found = verdicts(written(by_hand(moment, digits=digits), digits), moment, last)
        assert set(found.values()) <= {V.RIGHT, V.COARSE}, (moment.step, found)


@pytest.mark.parametrize(
    ("name", "mistake", "spoil", "unhurt"),
    [
        ("y_hat", (Kind.TERM_FORGOTTEN, "w3"), lambda r: r.w4 * r.h2, {"h1", "h2"}),
        ("error", (Kind.SWAPPED, "error"), lambda r: r.y - r.y_hat, {"h1", "h2", "y_hat"}),
        (
            "dL_dw4",
            (Kind.PUT_FOR, "h2", "h1"),
            lambda r: r.error * r.h1,
            {"h1", "h2", "y_hat", "error", "loss", "dL_dy_hat", "dL_dw3"},
        ),
    ],
)
def test_the_first_wrong_line_is_marked_and_what_comes_of_it_follows(name, mistake, spoil, unhurt):
    told = 0
    for moment, last in moments((0, 1)):
        wrong = spoil(moment.numbers)
        found = by_hand(moment, lambda n, value, w=wrong: w if n == name else value)
        lines = judge_lines(written(found), Numbers(moment, last))
        judged = {line.answer.name: line for line in lines}
        if judged[name].answer.verdict is not V.WRONG:  # it makes no difference here
            continue
        told += 1
        assert [line.answer.name for line in lines if line.first] == [name]
        assert Mistake(*mistake) in judged[name].answer.mistakes
        for other, line in judged.items():
            if other in unhurt:
                assert line.answer.verdict in {V.RIGHT, V.COARSE}
            elif other != name:
                assert line.answer.verdict is not V.WRONG, (moment.step, other)
        assert V.FOLLOWS in {line.answer.verdict for line in lines}
    assert told > 10


def test_a_second_mistake_is_told_from_what_follows():
    moment = Run(load_preset("by-hand").experiment).at(0, Phase.AFTER)  # x = 2, y = 4, e = 6
    text = "h1 = 8\nh2 = 6\nŷ = 16\ne = 12\ndL/dw4 = 72\ndL/dw3 = 72\nw4' = -1.36\nw3' = 2.36"
    lines = judge_lines(text, Numbers(moment))
    assert [line.answer.verdict for line in lines] == [
        *(V.RIGHT, V.RIGHT, V.WRONG, V.FOLLOWS, V.FOLLOWS, V.WRONG, V.FOLLOWS, V.WRONG),
    ]
    assert [line.number for line in lines if line.first] == [3]
    assert lines[5].answer.mistakes[0] == Mistake(Kind.PUT_FOR, "h1", "h2")  # with 12 for e
    assert lines[7].answer.mistakes[0] == Mistake(Kind.ADDED_STEP, "w3")


def test_a_line_may_show_its_working_and_name_a_new_weight_plainly():
    moment = Run(load_preset("by-hand").experiment).at(0, Phase.AFTER)
    text = """
    x = 2, given  # not a number: the comment is not read, but the words are
    h1 = w1 * x = 4 * 2 = 8
    h2: 6
    e = 10 - 4 ≈ 6.00   # two places
    dL/dw4 = 36
    w4 = −1,18
    w4 = -1
    """
    lines = judge_lines(text, Numbers(moment))
    assert lines[0].problem.key == "number.not_a_number"
    assert [line.answer.name for line in lines[1:]] == [
        "h1",
        "h2",
        "error",
        "dL_dw4",
        "new_w4",
        "w4",
    ]
    assert {line.answer.verdict for line in lines[1:]} == {V.RIGHT}
    assert [line.number for line in lines] == [2, 3, 4, 5, 6, 7, 8]


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("foo = 3", "handwork.unknown"),
        ("12", "handwork.unknown"),
        ("h1", "handwork.no_number"),
        ("h1 =", "handwork.no_number"),
        ("h1 = w1 x", "number.not_a_number"),
        ("h1 = 1e999", "number.too_large"),
    ],
)
def test_a_line_that_cannot_be_judged_says_why_and_hinders_no_other(text, key):
    moment = Run(load_preset("by-hand").experiment).at(0, Phase.AFTER)
    first, second = judge_lines(f"{text}\nh2 = 6", Numbers(moment))
    assert first.problem.key == key
    assert second.answer.verdict is V.RIGHT


def test_sequential_rules_want_the_new_weight():
    experiment = load_preset("notebook-x").experiment
    moment = Run(experiment).at(0, Phase.AFTER)
    old = moment.numbers.error * moment.numbers.w4
    (line,) = judge_lines(f"dL/dh2 = {old:.7g}", Numbers(moment))
    assert line.answer.mistakes == (Mistake(Kind.OLD_FOR_NEW, "new_w4", "w4"),)
    (line,) = judge_lines(f"dL/dh2 = {format_number(moment.numbers.dL_dh2, 6)}", Numbers(moment))
    assert line.answer.verdict is V.RIGHT
    assert moment.weights != Weights(1.0, 2.0, 3.0, 2.0)
