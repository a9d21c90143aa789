"""Runs of networks that are only declared: there and back, traced, worked out and checked."""

import csv
import io
import math
import random

import numpy as np
import pytest

from core.analysis.analyses import loss_over_data
from core.base.frozen import replace
from core.base.problems import Problem
from core.data.dataset import Dataset
from core.formulas.lineage import Giver, origin
from core.formulas.named_values import coverable, nudges, read_measure, symbols
from core.formulas.working import formula_of, working_of
from core.network.compiled import run_forward
from core.network.declared import LINEAR
from core.network.graph import Graph
from core.network.plan import plan
from core.network.rules import Rule
from core.network.weights import Weights, weights_type
from core.step.gradient_check import AGREEING_DIGITS
from core.step.phases import Phase, phases_of
from core.training.curves import (
    curves_of_weights,
    loss_of_sample,
    loss_over_all_data,
    read,
    steps_between,
    values_at,
)
from core.training.experiment import Experiment
from core.training.run import BLOCK, Run, Settings
from core.training.trace import Trace, TraceFormat, columns_of
from tests.core.network.graphs import CLASSES, OTHERS, TANH
from tests.core.network.test_graphs import RULES

STEPS = BLOCK + 300


def experiment_of(graph, rule=Rule.EXACT, lr=0.01):
    draw = random.Random(8).uniform
    xs = tuple(draw(-3, 3) for _ in range(40))
    ys = tuple(float(x > 0.5) if graph is CLASSES else draw(-2, 2) for x in xs)
    weights = weights_type(graph)(*(draw(-1.5, 1.5) for _ in graph.parameters))
    return Experiment(Dataset(xs, ys), weights, lr, rule, network=graph)


@pytest.fixture(params=OTHERS.values(), ids=OTHERS)
def graph(request):
    return request.param


@pytest.mark.parametrize("rule", RULES)
def test_a_run_goes_there_and_back_bit_for_bit(graph, rule):
    run = Run(experiment_of(graph, rule))
    there = []
    for step in range(60):
        assert run.train(1) == 1
        there.append([run.at(step, phase) for phase in phases_of(plan(graph, rule))])
    for step in reversed(range(60)):
        back = [run.at(step, phase) for phase in reversed(phases_of(plan(graph, rule)))]
        assert back[::-1] == there[step]
        assert there[step][-1].weights == run.weights_at(step + 1)
    assert len(set(map(str, there))) == 60


@pytest.mark.parametrize("rule", RULES)
def test_steps_blocks_and_arrays_agree(graph, rule):
    run, other = (Run(experiment_of(graph, rule)) for _ in range(2))
    assert run.train(STEPS) == STEPS
    for count in (1, 500, STEPS - 501):
        other.train(count)
    assert run.rows(0, STEPS + 1) == other.rows(0, STEPS + 1)
    columns = steps_between(run, BLOCK - 50, BLOCK + 50)
    for k in range(100):
        numbers = run.at(BLOCK - 50 + k, Phase.SAMPLE).numbers
        assert {name: column[k] for name, column in columns.items()} == numbers
    losses = loss_of_sample(run, BLOCK - 50, BLOCK + 50)
    assert np.array_equal(losses, columns["loss"])


def test_the_trace_has_the_networks_columns(graph):
    text = "".join(Trace(experiment_of(graph), 30).pieces(TraceFormat.CSV))
    rows = list(csv.DictReader(io.StringIO(text)))
    run = Run(experiment_of(graph))
    run.train(30)
    for step, row in enumerate(rows):
        assert tuple(row) == columns_of(graph)
        numbers = run.at(step, Phase.SAMPLE).numbers
        assert {name: float(row[name]) for name in numbers} == numbers
    assert len(rows) == 30


@pytest.mark.parametrize("rule", RULES)
def test_a_moment_knows_its_numbers_as_they_come(graph, rule):
    run = Run(experiment_of(graph, rule))
    known = {"x", "y"}
    for phase, numbers in plan(graph, rule).phases.items():
        moment = run.at(0, Phase(phase))
        assert moment.at_progress(0.0).knows(*(known - set(numbers)))
        assert not any(moment.at_progress(0.0).knows(name) for name in numbers)
        known |= set(numbers)
        assert moment.knows(*known)
        later = set(plan(graph, rule).computed) - known
        assert not any(moment.knows(name) for name in later)
    assert moment.updates_done == 1
    assert moment.after.keys() == {f"after_{name}" for name in graph.equations}


def test_every_phase_is_worked_out_and_gradients_are_checked(graph):
    experiment = experiment_of(graph)
    run, checked = Run(experiment), set()
    for phase in phases_of(plan(graph, Rule.EXACT)):
        working = working_of(run.at(0, phase), experiment.data, 4)
        assert len(working.equations) == len(plan(graph, Rule.EXACT).phases[phase])
        if working.check:
            checked.add(working.check.name)
            assert working.check.too_small or working.check.digits >= AGREEING_DIGITS
    assert checked == set(graph.parameters)
    assert formula_of(plan(graph, Rule.EXACT), "dL_dw1")


def test_the_parameters_are_curves(graph):
    run = Run(experiment_of(graph))
    run.train(50)
    family = curves_of_weights(graph, *graph.parameters)
    assert values_at(run, family, 7) == run.weights_at(7)._asdict()
    last = graph.parameters[-1]
    band = read(run, family, 0, 51, 51)[last]
    assert band.low.tolist() == [getattr(run.weights_at(k), last) for k in range(51)]
    with pytest.raises(AttributeError):
        values_at(run, curves_of_weights(graph, "slope"), 0)


def test_the_loss_over_all_data_is_summed_up(graph):
    experiment = experiment_of(graph)
    run = Run(experiment)
    run.train(50)
    data, weights = experiment.data, run.weights_at(50)
    losses = [
        run_forward(graph, weights, x, y)["loss"] for x, y in zip(data.x, data.y, strict=True)
    ]
    expected = sum(losses) / len(losses)
    assert loss_over_data(graph, weights, data) == pytest.approx(expected, rel=1e-12)
    assert loss_over_all_data(run, 49, 51)[1] == loss_over_data(graph, weights, data)
    became = working_of(run.at(49, Phase.AFTER), data, 4).became[-1]
    assert (became.name, became.after) == ("over_all_data", loss_over_data(graph, weights, data))


def test_an_edit_forks_and_a_rule_changes(graph):
    run = Run(experiment_of(graph))
    run.train(20)
    name = graph.parameters[-1]
    moved = run.weights_at(10)._replace(**{name: 0.125})
    fork = run.fork(10, Settings(Rule.SEQUENTIAL, 0.02), moved)
    fork.train(5)
    assert fork.rows(0, 10) == run.rows(0, 10)
    assert getattr(fork.weights_at(10), name) == 0.125
    assert fork.at(10, Phase("update_w4")).phase == "update_w4"
    assert fork.at(9, Phase("update_w4")).phase is Phase.SAMPLE


def test_a_run_that_overflows_ends_before(graph):
    run = Run(replace(experiment_of(graph), lr=1e200))
    run.train(500)
    assert run.overflow
    assert run.length < 500
    assert run.overflow.name in plan(graph, Rule.EXACT).phases[run.overflow.phase]
    assert run.at(run.length, Phase.AFTER).phase == run.overflow.phase


def test_a_phase_of_another_network_is_no_member():
    assert Phase("dL_dz1") is Phase("dL_dz1")
    assert Phase("dL_dz1") not in set(Phase)
    assert [each for each in Phase if each in {"z1", "update_b1"}] == []
    with pytest.raises(ValueError, match="'v1' is not a valid Phase"):
        Phase("v1")


def test_weights_have_the_fields_of_their_network():
    assert weights_type(LINEAR) is Weights
    assert weights_type(TANH)._fields == TANH.parameters
    assert weights_type(Graph("again", LINEAR.equations)) is Weights


def test_measures_are_of_the_networks_own_numbers(graph):
    experiment = experiment_of(graph)
    run = Run(experiment)
    run.train(1)
    end = run.at(0, Phase.AFTER)
    assert set(plan(graph, Rule.EXACT).computed) < set(symbols(graph))
    assert set(end.numbers) | set(end.after) < set(coverable(graph))
    for name in (*symbols(graph), *nudges(graph)):
        measure = read_measure(name, graph)
        assert math.isfinite(measure.value(end, experiment.data))
        assert measure.is_known(end.plan, Phase.AFTER)
    for name in graph.parameters:
        nudge = read_measure(f"nudge_{name}", graph).value(end, experiment.data)
        assert nudge == pytest.approx(end.number(f"dL_d{name}"), rel=1e-4, abs=1e-7)
        assert not read_measure(f"nudge_{name}", graph).is_known(end.plan, Phase.LOSS)
    assert read_measure("slope", graph).value(end, experiment.data) is None
    assert "slope" not in coverable(graph)
    with pytest.raises(Problem):
        read_measure("b9", graph)


def test_numbers_come_from_the_sample_an_edit_or_an_update(graph):
    run = Run(experiment_of(graph))
    run.train(4)
    name, other = graph.parameters[-1], graph.parameters[0]
    moved = run.weights_at(2)._replace(**{name: 0.125})
    run = run.fork(2, run.settings_at(2), moved)
    run.train(2)
    assert origin(run, 0, name) == (Giver.INITIAL, 0)
    assert origin(run, 1, name) == (Giver.UPDATE, 0)
    assert origin(run, 2, name) == (Giver.EDIT, 2)
    assert origin(run, 2, other) == (Giver.UPDATE, 1)
    assert origin(run, 2, "x") == (Giver.SAMPLE, 2)
