"""What is written, where numbers come from, and usual mistakes: derived of any declared network."""

import math

import pytest

from core.answers.confusions import confused, instead
from core.answers.error_bounds import weigh
from core.answers.symbol_parser import quantities_named, quantity_named
from core.answers.variants import Kind, Mistake, variants_of
from core.formulas.lineage import names_in_order, sources, users
from core.formulas.lines import line_of, lines_of
from core.formulas.notation import latex, latex_symbol, plain, plain_symbol
from core.formulas.trees import (
    Applied,
    Derivative,
    Difference,
    Equation,
    Product,
    Side,
    Sum,
    Symbol,
    worked_out,
)
from core.network.compiled import compute_step
from core.network.declared import LINEAR
from core.network.expressions import Function
from core.network.linear import linear
from core.network.plan import plan
from core.network.rules import STALE_INPUT, Rule
from core.step.phases import phases_of
from tests.core.network import oracle_formulas
from tests.core.network.graphs import CLASSES, ONE_BIAS, OTHERS, SQUARED, TANH
from tests.core.network.test_graphs import RULES, drawn


@pytest.mark.parametrize("rule", Rule)
def test_the_linear_networks_formulas_are_those_by_hand(rule):
    for phase in phases_of(linear(rule)):
        assert lines_of(linear(rule), phase) == tuple(oracle_formulas.lines_of(rule, phase))


def names_of(expression, result):
    """Read the quantities off a formula, as was done before there was a plan."""
    match expression:
        case Symbol(name) | Derivative(name=name):
            yield name
        case Difference(name=str(name)) | Product(name=str(name)) if name != result:
            yield name
        case Difference(left, right):
            yield from names_of(left, result)
            yield from names_of(right, result)
        case Product(parts) | Sum(parts):
            for part in parts:
                yield from names_of(part, result)


@pytest.mark.parametrize("rule", Rule)
def test_the_linear_networks_lineage_is_the_formulas(rule):
    expected = {}
    for phase in phases_of(linear(rule)):
        for _, symbolic, result in oracle_formulas.lines_of(rule, phase):
            if symbolic:
                expected[result] = tuple(dict.fromkeys(names_of(symbolic[0], result)))
    for name in (*expected, "x", "y", "w1", "eta", "stale"):
        assert sources(linear(rule), name) == expected.get(name, ())
        used = tuple(user for user, used in expected.items() if name in used)
        assert users(linear(rule), name) == used


def test_the_linear_networks_confusions_are_those_by_hand():
    assert confused(LINEAR) == oracle_formulas.CONFUSED
    found = {name: others for name, others in instead(LINEAR).items() if others}
    assert found == oracle_formulas.INSTEAD


class Numbers(dict):
    """The numbers of a step, those of running forward again too."""

    def __init__(self, graph, rule, parameters, x, y):
        super().__init__(compute_step(plan(graph, rule), parameters, x, y, 0.1))
        new = [self[f"new_{name}"] for name in graph.parameters]
        again = compute_step(plan(graph, rule), new, x, y, 0.1)
        self |= {f"after_{name}": again[name] for name in graph.equations}
        self |= {"eta": 0.1, "stale": STALE_INPUT}


def worked(formula, numbers):
    value, _ = weigh(formula, lambda name: (numbers[name], 0.0), whole=frozenset())
    return value


@pytest.mark.parametrize("rule", RULES)
@pytest.mark.parametrize("graph", OTHERS.values(), ids=OTHERS)
def test_every_formula_of_a_declared_network_comes_out(graph, rule):
    """Its last symbolic side, weighed with the step's numbers, is the step's number."""
    for parameters, x, y in drawn(graph, 20):
        numbers = Numbers(graph, rule, parameters, x, y)
        for phase in plan(graph, rule).phases:
            for _, symbolic, result in lines_of(plan(graph, rule), phase):
                for side in symbolic[-1:]:
                    expected = pytest.approx(numbers[result], rel=1e-12, abs=1e-14)
                    assert worked(side, numbers) == expected, result


@pytest.mark.parametrize("graph", OTHERS.values(), ids=OTHERS)
def test_every_working_of_a_declared_network_can_be_printed(graph):
    numbers = Numbers(graph, Rule.EXACT, *next(drawn(graph, 1)))
    for phase in plan(graph, Rule.EXACT).phases:
        for left, symbolic, result in lines_of(plan(graph, Rule.EXACT), phase):
            equation = worked_out(left, symbolic, result, numbers.__getitem__, 4)
            assert len(equation.sides) >= bool(symbolic) + 1
            assert plain(equation)
            assert latex(equation)


def written(graph, name, rule=Rule.EXACT):
    left, symbolic, result = line_of(plan(graph, rule), name)
    numbers = Numbers(graph, rule, *next(drawn(graph, 1)))
    text = plain(worked_out(left, symbolic, result, numbers.__getitem__, 4))
    return [line.split("= ", 1)[1] for line in text.splitlines()][: len(symbolic)]


def test_formulas_are_what_one_would_write():
    assert written(TANH, "z1") == ["w₁ · x + b₁"]
    assert written(TANH, "h1") == ["tanh(z₁)"]
    assert written(TANH, "y_hat") == ["w₃ · h₁ + w₄ · h₂ + b₃"]
    assert written(ONE_BIAS, "dL_db1") == ["∂L/∂h₁"]
    assert written(TANH, "dL_dw1") == [
        "∂L/∂ŷ · ∂ŷ/∂h₁ · ∂h₁/∂z₁ · ∂z₁/∂w₁",
        "(ŷ − y) · w₃ · (1 − h₁ · h₁) · x",
    ]
    assert written(TANH, "dL_dw1", Rule.SEQUENTIAL)[1] == "(ŷ − y) · w₃′ · (1 − h₁ · h₁) · x"
    assert written(SQUARED, "dL_dy_hat") == ["2 · (ŷ − y)"]
    assert written(SQUARED, "dL_dz3")[1] == "2 · (ŷ − y) · ŷ · (1 − ŷ)"
    assert written(CLASSES, "dL_dz3") == ["ŷ − y"]
    assert written(CLASSES, "loss") == ["−(y · ln(ŷ) + (1 − y) · ln(1 − ŷ))"]
    assert written(CLASSES, "after_loss") == ["−(y · ln(ŷ′) + (1 − y) · ln(1 − ŷ′))"]
    assert written(CLASSES, "dL_dz2")[1] == "(ŷ − y) · w₄ · ReLU′(z₂)"
    assert written(CLASSES, "y_hat") == ["σ(z₃)"]
    assert written(CLASSES, "h1") == ["ReLU(z₁)"]
    assert written(SQUARED, "h2") == ["LeakyReLU(z₂)"]
    assert written(TANH, "new_b3") == ["b₃ − η · ∂L/∂b₃"]


@pytest.mark.parametrize("rule", RULES)
@pytest.mark.parametrize("graph", OTHERS.values(), ids=OTHERS)
def test_lineage_of_a_declared_network_reaches_from_the_update_to_the_sample(graph, rule):
    planned = plan(graph, rule)
    for name in graph.parameters:
        found, todo = set(), [f"new_{name}"]
        while todo:
            for source in sources(planned, todo.pop()):
                if source not in found:
                    found.add(source)
                    todo.append(source)
        assert {"x", "y", "eta", name, f"dL_d{name}"} <= found
    for name in planned.computed:
        assert all(name in sources(planned, user) for user in users(planned, name))


@pytest.mark.parametrize("rule", RULES)
@pytest.mark.parametrize("graph", OTHERS.values(), ids=OTHERS)
def test_mistakes_of_a_declared_network_are_other_numbers(graph, rule):
    """Each can be worked out, and most of them give something else than what is right."""
    planned = plan(graph, rule)
    parameters = (0.7, 0.9, 0.4, -0.6, 0.2, 0.3, 0.1)[: len(graph.parameters)]
    numbers = Numbers(graph, rule, parameters, 1.5, 1.0)
    last = Numbers(graph, rule, parameters[::-1], 1.25, 0.0)
    numbers |= {f"last_{name}": value for name, value in last.items()} | {"minus_one": -1.0}
    for name in (name for names in planned.phases.values() for name in names):
        variants = variants_of(planned, name)
        given = [worked(formula, numbers) * times for _, formula, times in variants]
        others = [v for v in given if not math.isclose(v, numbers[name], rel_tol=1e-9)]
        assert len(given) >= (1 if name in {"x", "y"} else 3), name
        assert len(others) >= len(given) / 2, name


def test_mistakes_that_only_other_networks_have():
    def mistakes(graph, name, rule=Rule.EXACT):
        return [mistake for mistake, _, _ in variants_of(plan(graph, rule), name)]

    assert Mistake(Kind.TERM_FORGOTTEN, "b1") in mistakes(TANH, "z1")
    assert Mistake(Kind.FORGOTTEN, "h1") in mistakes(TANH, "dL_dz1")  # the slope of tanh
    assert Mistake(Kind.NEW_FOR_OLD, "w3", "new_w3") in mistakes(TANH, "dL_dw1")
    assert Mistake(Kind.OLD_FOR_NEW, "new_w3", "w3") in mistakes(TANH, "dL_dw1", Rule.SEQUENTIAL)
    assert Mistake(Kind.OTHER_QUANTITY, "z1", "z2") in mistakes(CLASSES, "z1")
    assert Mistake(Kind.RATE_FORGOTTEN, "eta") in mistakes(TANH, "new_b2")


def latex_of(graph, name):
    left, symbolic, result = line_of(plan(graph, Rule.EXACT), name)
    numbers = Numbers(graph, Rule.EXACT, *next(drawn(graph, 1)))
    return latex(worked_out(left, symbolic, result, numbers.__getitem__, 4)).split(" \\\\")[0]


def test_functions_are_written_in_latex():
    assert latex_of(TANH, "h1") == r"h_{1} &= \tanh(z_{1})"
    assert latex_of(CLASSES, "y_hat") == r"\hat{y} &= \sigma(z_{3})"
    assert latex_of(CLASSES, "loss") == (
        r"L &= -(y \cdot \ln(\hat{y}) + (1 - y) \cdot \ln(1 - \hat{y}))"
    )


@pytest.mark.parametrize(
    "function", sorted(set(Function) - {Function.ROWS, Function.CROSS_ENTROPY})
)
def test_every_function_can_be_written(function):
    """But those that arrays alone have, or that are written out."""
    equation = Equation(Symbol("h1"), (Side(Applied(function, (Symbol("z1"),))),))
    assert "_" not in plain(equation).replace("z_1", "")
    assert latex(equation)


@pytest.mark.parametrize("graph", [LINEAR, *OTHERS.values()], ids=("linear", *OTHERS))
def test_every_number_of_a_declared_network_is_known_by_its_symbol(graph):
    for name in (*plan(graph, Rule.EXACT).columns, *(f"new_{name}" for name in graph.parameters)):
        for text in (plain_symbol(name), latex_symbol(name), f" {plain_symbol(name)} "):
            assert quantity_named(graph, text) == name, text


@pytest.mark.parametrize(("y", "loss"), [(1.0, 1e-20), (0.0, 50.0)])
def test_a_cross_entropy_of_a_sure_output_can_be_printed(y, loss):
    """What rounds to 0 or 1 has no logarithm to calculate with: the result is said to be near."""
    left, symbolic, result = line_of(plan(CLASSES, Rule.EXACT), "loss")
    numbers = {"y": y, "y_hat": 1.0, "loss": loss}
    sides = worked_out(left, symbolic, result, numbers.__getitem__, 4).sides
    assert [side.exact for side in sides] == [True, True, False]
    assert not math.isfinite(worked(symbolic[0], numbers))


def test_sums_and_deltas_are_those_before_an_activation():
    assert quantity_named(TANH, "z1") == quantity_named(TANH, "net_h1") == "z1"
    assert quantity_named(TANH, "a1") == quantity_named(TANH, "out_h1") == "h1"
    assert quantity_named(TANH, "delta2") == "dL_dz2"
    assert quantity_named(CLASSES, "net_o1") == "z3"
    assert quantity_named(CLASSES, "out_o1") == "y_hat"
    assert quantity_named(CLASSES, "delta") == "dL_dz3"
    assert quantity_named(ONE_BIAS, "delta_h1") == "dL_dh1"
    assert quantity_named(ONE_BIAS, "change of b1") == "change_b1"
    assert quantity_named(LINEAR, "b1") is None
    assert quantities_named(TANH, "b2") == ("b2", "new_b2")


@pytest.mark.parametrize("graph", [LINEAR, *OTHERS.values()], ids=("linear", *OTHERS))
def test_quantities_are_read_in_the_order_of_the_computation(graph):
    names = names_in_order(plan(graph, Rule.EXACT))
    assert len(set(names)) == len(names)
    assert set(names) == {
        name for name in plan(graph, Rule.EXACT).columns if not name.startswith("new_")
    }
    assert names[0] == "x"
    assert names.index("y") < names.index(graph.parameters[0]) < names.index("dL_dw1")
