"""What a worksheet asks for, and what its diagram gives."""

import pytest

from core.answers.worksheet import MOST_STEPS_ON_PAPER, tasks_of
from core.base.frozen import replace
from core.network.linear import linear
from core.network.rules import Rule
from core.step.phases import NUMBERS_OF, Phase, phases_of
from core.training.presets import load_preset
from core.training.run import Run
from tests.core.problems import problem_of

FORWARD = {"h1", "h2", "y_hat", "error", "loss"}


def run_of(preset="default", **changes):
    run = Run(replace(load_preset(preset).experiment, **changes))
    run.train(5)
    return run


@pytest.mark.parametrize("rule", Rule)
def test_a_step_is_all_its_phases_but_the_sample(rule):
    run = run_of(rule=rule)
    (task,) = tasks_of([(3, None)], run.at)
    assert task.phases == phases_of(linear(rule))[1:]
    assert [moment.phase for moment in task.moments] == list(task.phases)
    assert task.asked == {n for phase in task.phases for n in NUMBERS_OF[phase]}
    assert {moment.step for moment in task.moments} == {3}


def test_what_is_named_several_times_is_asked_once_in_order():
    run = run_of()
    places = [(2, Phase.DL_DW1), (0, Phase.H1), (2, Phase.H2), (2, Phase.DL_DW1), (0, None)]
    first, second = tasks_of(places, run.at)
    assert (first.moment.step, first.phases) == (0, phases_of(linear(Rule.EXACT))[1:])
    assert (second.moment.step, second.phases) == (2, (Phase.H2, Phase.DL_DW1))


@pytest.mark.parametrize("rule", Rule)
def test_the_diagram_gives_what_is_not_asked_and_nothing_later(rule):
    run = run_of(rule=rule)
    (task,) = tasks_of([(1, Phase.DL_DW3)], run.at)
    assert task.asked == {"dL_dw3"}
    drawn = task.drawn
    for name in FORWARD | {"x", "y", "dL_dw4", "dL_dw3"}:
        assert drawn.known(name) == run.at(1, Phase.AFTER).number(name)
    for name in ("dL_dw1", "dL_dw2", "dL_dh1", "dL_dh2", "new_w3", "new_w4", "after_y_hat"):
        assert drawn.known(name) is None
    assert drawn.weights == run.weights_at(1)
    assert not any(drawn.is_active(name) for name in FORWARD)


def test_of_a_step_that_overflows_only_what_is_finite_is_asked():
    run = run_of("too-fast")
    run.train(100)
    last = run.length
    phase, name = run.at(last, Phase.AFTER).overflow
    if phase is Phase.H1:
        assert problem_of(tasks_of, [(last, None)], run.at).key == "worksheet.overflow"
    else:
        (task,) = tasks_of([(last, None)], run.at)
        assert phase not in task.phases
        assert task.phases[-1] == phases_of(linear(Rule.EXACT))[len(task.phases)]
    message = problem_of(tasks_of, [(last, Phase.AFTER)], run.at)
    assert (message.key, message.values["name"]) == ("worksheet.overflow", name)


def test_what_cannot_be_asked_is_refused():
    run = run_of()
    assert problem_of(tasks_of, [(0, Phase.SAMPLE)], run.at).key == "worksheet.sample"
    many = [(step, None) for step in range(MOST_STEPS_ON_PAPER + 1)]
    assert problem_of(tasks_of, many, run.at).key == "worksheet.many"
