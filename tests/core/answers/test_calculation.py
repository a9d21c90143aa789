"""Whole calculations, typed: worked out here without the program's formulas, right and wrong."""

import math

import pytest

from core.answers.calculation import judge_lines
from core.answers.entered_number import readings
from core.answers.mistakes import Numbers, Verdict
from core.answers.symbol_parser import quantities_named, quantity_named
from core.answers.variants import Kind, Mistake
from core.base.number_format import format_number
from core.base.problems import Message
from core.formulas.notation import latex_symbol, plain_symbol
from core.network.declared import LINEAR
from core.network.linear import linear
from core.network.rules import Rule
from core.network.weights import Weights
from core.step.phases import NUMBERS_OF, Phase, phases_of
from core.training.presets import load_preset, preset_names
from core.training.run import Run, Settings
from tests.core.problems import problem_of
from tests.core.steps import Read

V = Verdict
NAMES = tuple(dict.fromkeys(n for p in phases_of(linear(Rule.EXACT))[1:] for n in NUMBERS_OF[p]))
SPELLINGS = {
    "h1": ["h1", "h₁", "H_1", "h_1"],
    "y_hat": ["y_hat", "ŷ", "y\u0302", "yhat", r"\hat{y}", "y^", "𝑦\u0302"],
    "error": ["e", "error"],
    "loss": ["L", "loss", "𝐿"],
    "eta": ["eta", "η", "lr", "learning rate"],
    "dL_dw4": ["dL/dw4", "∂L/∂w4", "∂L/∂w₄", "dL_dw4", "dw4", "dL / dw_4", "grad w4", "𝜕𝐿/𝜕𝑤₄"],
    "dL_dy_hat": ["dL/dŷ", "∂L/∂ŷ", "dL/dy_hat", "dL/dyhat"],
    "new_w1": ["neues w1", "nuevo w1", "w1 nuevo", "nouveau w1", "updated w1"],
    "new_w4": ["w4'", "w₄′", "w_4'", "w'_4", "new w4", "w4_new", "new_w4", "w4’"],
    "change_w3": ["Δw3", "Δw₃", "delta w3", "delta_w3", r"$\Delta w_3$"],
    "after_y_hat": ["ŷ'", "ŷ′", "y_hat'", "after_y_hat", "new ŷ"],
    "after_loss": ["L'", "L′", "loss after"],
}

OF_COURSES = {
    "h1": ["a1", "a_1", "z_1", "net_h1", "out_h1", "out_{h1}", "$h_1$"],
    "y": ["y", "t", "target", "y_true"],
    "y_hat": ["y_pred", "a", "out", "out_o1", "net_o1", "output", r"\hat y", r"$\widehat{y}$", "o"],
    "loss": ["J", "C", "cost", "E_total", r"$\mathcal{L}$", r"$E_{total}$"],
    "eta": ["alpha", "α", r"$\eta$"],
    "dL_dw3": [
        *(
            "dE/dw3",
            "∂E/∂w₃",
            "dC/dw3",
            "dJ/dw3",
            "∂C/∂w_3",
            "dcost/dw3",
            "dE_total/dw3",
            "dw_3",
            "dEtotal/dw3",
        ),
        *(r"$\frac{\partial L}{\partial w_3}$", r"\frac{\partial E_{total}}{\partial w_3}"),
        *(r"\frac{dJ}{dw_3}", r"\partial L/\partial w_3", "∇w3"),
    ],
    "dL_dy_hat": ["delta", "δ", "δ_3", "delta_o1", "dE/da", "dL/dy_pred", r"$\delta$"],
    "dL_dh1": ["delta1", "δ₁", "delta_h1", "dE/dout_h1", "dL/dz1", r"$\delta_1$"],
    "new_w3": ["w_3^{new}", "w_3^+", "w_3^{(t+1)}", r"w_3^\prime", r"$w_3'$"],
}
"""As courses write them: Nielsen's C, a and delta, Ng's J, Mazur's E, net and out, and LaTeX."""


@pytest.mark.parametrize(("name", "text"), [(n, t) for n, ts in OF_COURSES.items() for t in ts])
def test_the_notations_of_courses_are_known(name, text):
    assert quantity_named(LINEAR, text) == name


def test_a_name_that_may_mean_two_things_is_read_as_both():
    assert quantities_named(LINEAR, "E") == quantities_named(LINEAR, "$E$") == ("loss", "error")
    assert quantities_named(LINEAR, "E'") == ("after_loss", "after_error")
    assert quantities_named(LINEAR, "e") == ("error",)
    assert quantities_named(LINEAR, "y") == ("y", "y_hat")
    assert quantities_named(LINEAR, "w₄") == ("w4", "new_w4")
    assert quantities_named(LINEAR, "foo") == ()


@pytest.mark.parametrize(("name", "text"), [(n, t) for n, ts in SPELLINGS.items() for t in ts])
def test_quantities_are_known_as_people_write_them(name, text):
    assert quantity_named(LINEAR, text) == name


def test_every_quantity_is_known_as_the_program_writes_it():
    for name in (*NAMES, "x", "y", "w1", "w2", "w3", "w4", "eta"):
        for written in (name, plain_symbol(name), latex_symbol(name)):
            assert quantity_named(LINEAR, written) == name, written


@pytest.mark.parametrize("text", ["", "w5", "h3", "foo", "dL/dx", "∂e/∂w1", "x'", "dL", "7"])
def test_what_is_no_quantity_is_not_guessed(text):
    assert quantity_named(LINEAR, text) is None


def by_hand(moment, spoil=lambda _name, value: value, digits=17):
    """Work a step out under its rule, rounding each number; `spoil` may change any on the way."""
    r, lr, found = Read(moment.numbers), moment.lr, {}

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
        wrong = spoil(Read(moment.numbers))
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
    old = moment.numbers["error"] * moment.numbers["w4"]
    (line,) = judge_lines(f"dL/dh2 = {old:.7g}", Numbers(moment))
    assert line.answer.mistakes == (Mistake(Kind.OLD_FOR_NEW, "new_w4", "w4"),)
    (line,) = judge_lines(f"dL/dh2 = {format_number(moment.numbers['dL_dh2'], 6)}", Numbers(moment))
    assert line.answer.verdict is V.RIGHT
    assert moment.weights != Weights(1.0, 2.0, 3.0, 2.0)


def by_hand_lines(text):
    return judge_lines(text, Numbers(Run(load_preset("by-hand").experiment).at(0, Phase.AFTER)))


@pytest.mark.parametrize(
    "between",
    [
        *(", ", ",", "; ", ";", " and ", " | ", "|", " ", "   ", "\t", " & ", " so ", ", und "),
        *(
            "; und ",
            " -> ",
            " => ",
            " → ",
            " ⇒ ",
            r" \Rightarrow ",
            r"\text{ and }",
            " ∧ ",
            " – ",
            ". ",
        ),
    ],
)
def test_each_equation_in_a_line_is_judged_by_itself(between):
    for text in (f"h1 = 8{between}h2 = 6", f"h1 = w1*x = 8,0{between}h2 = 3*2 = 6,0"):
        lines = by_hand_lines(text)
        assert [line.answer.name for line in lines] == ["h1", "h2"]
        assert {line.answer.verdict for line in lines} == {V.RIGHT}
        assert not any(line.alone for line in lines)
    first, second = by_hand_lines(f"h1 = 8{between}h2 = 8")
    assert (first.answer.verdict, first.first) == (V.RIGHT, False)
    assert (second.answer.verdict, second.first) == (V.WRONG, True)


@pytest.mark.parametrize("between", [" / ", "/", " - ", " + "])
def test_a_stroke_between_two_right_equations_is_no_calculation(between):
    text = between.join(["h1 = 8", "h2 = 3*2 = 6", "ŷ = 10", "dL/dw3 = 48"])
    lines = by_hand_lines(text)
    assert [line.answer.name for line in lines] == ["h1", "h2", "y_hat", "dL_dw3"]
    assert {line.answer.verdict for line in lines} == {V.RIGHT}


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        *(("e = 10 - y = 6", V.RIGHT), ("e = 48 / h1 = 6", V.RIGHT), ("h1 = 4.x = 8", V.RIGHT)),
        *(("e = 10 - y = 5", V.WRONG), ("ŷ = 16 - h2 = 10", V.RIGHT)),
    ],
)
def test_a_calculation_with_a_name_at_its_end_is_no_equation(text, verdict):
    (line,) = by_hand_lines(text)
    assert line.answer.verdict is verdict


@pytest.mark.parametrize(
    "text",
    ["dL/dw4 = e*h2 = 36", "dL/dw4 = e h2 = 36", "dL/dw4 = 6 h2 = 36", "ŷ = 10 - 4 + 4 = 10"],
)
def test_a_quantity_in_the_working_begins_no_equation(text):
    (line,) = by_hand_lines(text)
    assert line.answer.verdict is V.RIGHT


def test_a_line_that_begins_with_a_sign_goes_on_with_the_one_before():
    lines = by_hand_lines("dL/dw1 = e * w3 * x\n\n  = 6*2*2\n= 24\nh1 = 8\n= 9")
    assert [(line.number, line.answer.name) for line in lines] == [
        *((3, "dL_dw1"), (4, "dL_dw1"), (5, "h1"), (6, "h1")),
    ]
    assert [line.answer.verdict for line in lines] == [V.RIGHT, V.RIGHT, V.RIGHT, V.WRONG]
    assert by_hand_lines("= 24")[0].problem == Message("handwork.unknown", {"text": "= 24"})


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("y = 10", "y_hat"),
        ("y = 4", "y"),
        ("dL/dy = 6", "dL_dy_hat"),
        ("E = 18", "loss"),
        ("E = 6", "error"),
        ("w4 = -1.18", "new_w4"),
        ("w4 = -1", "w4"),
        ("Δw3 = -0.24", "change_w3"),
        (r"$\frac{\partial L}{\partial w_3} = 6 \cdot 8 = 48$", "dL_dw3"),
        (r"$\hat y = 2 \times 8 + (-1) \times 6$", "y_hat"),
        (r"\(L = \frac{1}{2} \cdot 6^2 \approx 18\)", "loss"),
        (r"h_1 &= 8 \\", "h1"),
        ("L = ½·6²", "loss"),
        ("L = 1/2 * (10 − 4)^2", "loss"),
        ("w4' = -1 - 0.005*36", "new_w4"),
        ("h1 := 8.", "h1"),
        ("1. h1 = 8", "h1"),
        ("- h1 = 8", "h1"),
        ("• h1 = 4x2", "h1"),
        ("h1 = 4 x 2", "h1"),
        ("w1: 4 -> 3.88", "new_w1"),
        (r"w_1 \to 3.88", "new_w1"),
        ("w1 → 3,88", "new_w1"),
        ("dEtotal/dw1 = 24", "dL_dw1"),
    ],
)
def test_what_is_right_is_right_however_it_is_written(text, name):
    (line,) = by_hand_lines(text)
    assert (line.answer.name, line.answer.verdict) == (name, V.RIGHT)


def test_what_is_wrong_either_way_is_taken_for_what_a_calculation_finds():
    (line,) = by_hand_lines("y = 16")
    assert line.answer.name == "y_hat"
    assert line.answer.mistakes == (Mistake(Kind.TERM_FORGOTTEN, "w4"),)
    (line,) = by_hand_lines("E = 36")
    assert line.answer.name == "loss"
    assert line.answer.mistakes == (Mistake(Kind.HALF_FORGOTTEN, "loss"),)


def test_mistakes_that_are_as_likely_are_all_named():
    (line,) = by_hand_lines("h2 = 4*3")
    assert line.answer.mistakes == (
        Mistake(Kind.PUT_FOR, "x", "y"),
        Mistake(Kind.PUT_FOR, "x", "w1"),  # 4 as well
    )


@pytest.mark.parametrize("text", ["dw3 = -0.24", "dL/dw3 = -0.24", "dw3 = 0.24", "dE/dw3 = -0.240"])
def test_the_change_of_a_weight_is_told_from_its_gradient(text):
    (line,) = by_hand_lines(text)
    assert line.answer.verdict is V.WRONG
    assert [(m.kind, m.name) for m in line.answer.mistakes] == [(Kind.CHANGE, "w3")]


@pytest.mark.parametrize(
    ("text", "kind"), [("Δw3 = 0.24", Kind.SIGN), ("Δw3 = -48", Kind.RATE_FORGOTTEN)]
)
def test_a_change_has_mistakes_of_its_own(text, kind):
    (line,) = by_hand_lines(text)
    assert kind in {mistake.kind for mistake in line.answer.mistakes}


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("9^9^9", "number.not_a_number"),
        ("1/0", "number.not_a_number"),
        ("(" * 500, "number.not_a_number"),
        ("1e300*1e300", "number.too_large"),
        ("8 6", "number.not_a_number"),
        ("w1*2", "number.not_a_number"),
    ],
)
def test_what_cannot_be_calculated_is_refused(text, key):
    assert problem_of(readings, text).key == key


@pytest.mark.parametrize(
    ("text", "value"),
    [
        *(("2(3)", 6), ("2*(3+4)", 14), ("0,5*3", 1.5), ("1/3", 1 / 3), ("2 * -1", -2)),
        *(("2^-2", 0.25), ("-3^2", -9), ("10−4−3", 3), ("8/2/2", 2), ("2×3÷4", 1.5)),
        *((r"\frac{1}{2} \cdot 36", 18), ("0.1*3", 0.1 * 3), (".5*2", 1), ("1e-5*9757", 0.09757)),
    ],
)
def test_a_sum_of_numbers_is_calculated(text, value):
    (typed,) = readings(text)
    assert typed.rounds(value)
    assert typed.digits >= 17


@pytest.mark.parametrize("text", ["2^((1e999^99)^10)", "(" * 200, "1+" * 100 + "12", "9^1e999"])
def test_what_cannot_be_calculated_is_refused_at_once(text):
    assert problem_of(readings, text).key == "number.not_a_number"
