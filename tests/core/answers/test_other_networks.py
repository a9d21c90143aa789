"""What people type of networks that are only declared: read, judged, and mistakes recognised."""

import pytest

from core.answers.calculation import judge_lines
from core.answers.mistakes import Numbers, Verdict, judge
from core.answers.symbol_parser import quantity_named
from core.answers.variants import Kind, Mistake
from core.base.problems import Message
from core.formulas.notation import plain_symbol
from core.network.compiled import compute_step
from core.network.plan import plan
from core.network.rules import Rule
from core.training.run import Run
from tests.core.network.graphs import CLASSES, OTHERS, SQUARED, TANH
from tests.core.network.test_graphs import RULES
from tests.core.network.test_runs import experiment_of

each_graph = pytest.mark.parametrize("graph", OTHERS.values(), ids=OTHERS)
each_rule = pytest.mark.parametrize("rule", RULES)


def numbers_of(graph, rule=Rule.EXACT, step=3):
    run = Run(experiment_of(graph, rule, lr=0.3))
    run.train(step + 1)
    return Numbers.at(run, step)


def asked(numbers):
    phases = numbers.moment.plan.phases
    return [name for phase in phases if phase != "sample" for name in phases[phase]]


def line(name, value, digits=17):
    return f"{plain_symbol(name)} = {value:.{digits - 1}e}"


@each_rule
@each_graph
def test_a_calculation_by_hand_is_read_and_right(graph, rule):
    numbers = numbers_of(graph, rule)
    names = asked(numbers)
    lines = judge_lines("\n".join(line(name, numbers(name)) for name in names), numbers)
    assert [each.answer and each.answer.name for each in lines] == names
    assert {each.answer.verdict for each in lines} == {Verdict.RIGHT}


@each_rule
@each_graph
def test_what_follows_from_a_first_mistake_is_told_from_it(graph, rule):
    """A person takes y - ŷ for the error in a gradient, and goes on rightly from it."""
    numbers = numbers_of(graph, rule)
    gradient, name = numbers("dL_dw4"), "new_w4"
    new = numbers("w4") + numbers.moment.lr * gradient
    lines = judge_lines(f"{line('dL_dw4', -gradient)}\n{line(name, new)}", numbers)
    assert [each.first for each in lines] == [True, False]
    assert lines[0].answer.mistakes == (Mistake(Kind.SWAPPED, "error"),)
    assert lines[1].answer.verdict is Verdict.FOLLOWS


@each_graph
def test_usual_mistakes_of_an_update_are_recognised(graph):
    numbers = numbers_of(graph)
    lr, told = numbers.moment.lr, set()
    for name in graph.parameters:
        old, gradient = numbers(name), numbers(f"dL_d{name}")
        for made, mistake in (
            (old - gradient, Mistake(Kind.RATE_FORGOTTEN, "eta")),
            (old + lr * gradient, Mistake(Kind.ADDED_STEP, name)),
            (lr * gradient, Mistake(Kind.ONLY_CHANGE, name)),
        ):
            if gradient:  # where a ReLU has none, nothing is left of these
                assert mistake in judge(f"new_{name}", f"{made:.8e}", numbers).mistakes, name
                told.add(name)
    assert told >= {name for name in graph.parameters if name[1] in "34"}


@each_graph
def test_the_number_of_another_rule_is_recognised_as_that(graph):
    """In sequence a hidden gradient meets a new weight: of this network, not of the linear one."""
    numbers = numbers_of(graph)
    moment = numbers.moment
    values = [moment.number(name) for name in graph.parameters]
    x, y = moment.number("x"), moment.number("y")
    other = compute_step(plan(graph, Rule.SEQUENTIAL), values, x, y, moment.lr)
    answer = judge("dL_dw1", f"{other['dL_dw1']:.8e}", numbers)
    told = {
        Mistake(Kind.NEW_FOR_OLD, "w3", "new_w3"),
        Mistake(Kind.OTHER_RULE, "dL_dw1", Rule.SEQUENTIAL),
    }
    assert other["dL_dw1"] != moment.number("dL_dw1")
    assert told & set(answer.mistakes)


def test_mistakes_of_activations_and_biases_are_recognised():
    numbers = numbers_of(TANH)
    n = numbers

    def mistakes(name, value):
        return judge(name, f"{value:.8e}", numbers).mistakes

    assert mistakes("z1", n("w1") * n("x")) == (Mistake(Kind.TERM_FORGOTTEN, "b1"),)
    assert mistakes("h1", n("z1")) == (Mistake(Kind.OTHER_QUANTITY, "h1", "z1"),)
    assert mistakes("z2", n("h2")) == (Mistake(Kind.OTHER_QUANTITY, "z2", "h2"),)
    assert Mistake(Kind.FORGOTTEN, "h1") in mistakes("dL_dz1", n("dL_dh1"))  # the slope of tanh
    assert mistakes("new_b2", n("b2") - n("dL_db2")) == (Mistake(Kind.RATE_FORGOTTEN, "eta"),)


def test_a_gradient_that_a_network_lacks_is_no_quantity():
    """A cross-entropy is differentiated by the sum before its sigmoid, not by the output."""
    for text in ("dL/dŷ", "∂L/∂ŷ", "dL/da", "dE/dout_o1"):
        assert quantity_named(CLASSES, text) is None
        assert quantity_named(SQUARED, text) == "dL_dy_hat"
    (line,) = judge_lines("dL/dŷ = 0.25", numbers_of(CLASSES))
    assert line.problem == Message("handwork.unknown", {"text": "dL/dŷ"})
