"""What is found out about networks that have no closed form, and about the one that has."""

import math

import numpy as np
import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from core.analysis.analyses import analysis_of, loss_over_data
from core.analysis.contours import trace_contours
from core.analysis.plane import Axes, Plane, Range
from core.analysis.predictions import predict
from core.analysis.rate_intervals import rate_intervals
from core.analysis.ratio import intervals_by_ratio
from core.analysis.sampled import SampledAnalysis, intervals_by_trying
from core.analysis.stability import ErrorEffect, effect
from core.analysis.valley import places_of_slope
from core.analysis.worst_sample import find_worst_sample
from core.base.frozen import replace
from core.base.work import finish
from core.data.dataset import Dataset
from core.network.compiled import run_forward
from core.network.declared import LINEAR, network
from core.network.expressions import Function
from core.network.linear import linear
from core.network.plan import plan
from core.network.rules import Rule
from core.network.weights import Weights, weights_type
from core.rates.sweep import NEVER, log_rates, sweep
from core.step.phases import Phase
from core.surface.arrow import arrow
from core.surface.loss_grid import grid, surface
from core.surface.loss_surface import loss_surface
from core.surface.path import path
from core.surface.view_range import plane_around
from core.training.experiment import DEFAULT_WEIGHTS, Experiment
from core.training.run import Run
from core.training.run_prefix import RunPrefix
from tests.core.network.graphs import CLASSES, OTHERS, TANH

DATA = Dataset((-1.0, 0.5, 2.0), (0.0, 1.0, 0.5))
FIRST = (31.236883819921232, 62.473767639842464)
others = pytest.mark.parametrize("graph", OTHERS.values(), ids=OTHERS)


def weights_for(network):
    values = (0.3, -0.8, 0.5, 1.2, 0.1, -0.2, 0.05)
    return weights_type(network)(*values[: len(network.parameters)])


def trail_of(network, steps=40, lr=0.1):
    run = Run(Experiment(DATA, weights_for(network), lr, network=network))
    run.train(steps)
    return RunPrefix(run, run.length)


small = st.floats(-3, 3)


@given(
    st.builds(Weights, small, small, small, small),
    st.floats(0.01, 3),
    small,
    st.sampled_from((Rule.EXACT, Rule.SEQUENTIAL)),
)
@example(DEFAULT_WEIGHTS, *FIRST, Rule.EXACT)
def test_trying_finds_the_stretches_of_the_polynomial(weights, x, y, rule):
    how, low, high = linear(rule), 1e-6, 1.0
    error = effect(how, weights, x, y, low).error
    assume(abs(error) > 1e-3)
    exact = intervals_by_ratio(how, weights, x, y, low, high)
    assume(all(each.high > each.low * 1.1 for each in exact))
    assume(ErrorEffect.STAYS not in {each.verdict for each in exact})
    assume(abs(effect(how, weights, x, y, high).ratio or 0) < 1e6)
    found = intervals_by_trying(how, weights, x, y, low, high)
    assert [each.verdict for each in found] == [each.verdict for each in exact]
    assert [each.high for each in found] == pytest.approx([each.high for each in exact], rel=1e-3)


@others
def test_learning_rates_are_divided_by_what_a_step_does(graph):
    how = plan(graph, Rule.EXACT)
    found = rate_intervals(how, weights_for(graph), 2.0, 0.5, 1e-6, 1e3)
    assert (found[0].low, found[-1].high) == (1e-6, 1e3)
    assert found[0].verdict is ErrorEffect.SHRINKS
    assert len(found) > 1
    for stretch, following in zip(found, (*found[1:], None), strict=True):
        middle = math.sqrt(stretch.low * stretch.high)
        assert effect(how, weights_for(graph), 2.0, 0.5, middle).verdict is stretch.verdict
        if following is not None:
            assert stretch.high == following.low
            assert stretch.verdict is not following.verdict


def test_what_is_dead_stays_as_it_is_at_every_rate():
    dead = Weights(-1.0, -1.0, 1.0, 1.0)
    relu = plan(network(activation=Function.RELU), Rule.EXACT)
    assert [each.verdict for each in rate_intervals(relu, dead, 1.0, 1.0)] == [ErrorEffect.STAYS]
    with_biases = weights_type(CLASSES)(*dead, -1.0, -1.0, 0.0)  # that of the output still learns
    found = rate_intervals(plan(CLASSES, Rule.EXACT), with_biases, 1.0, 1.0)
    assert {each.verdict for each in found} == {ErrorEffect.SHRINKS}
    zero = weights_type(TANH)(*[0.0] * 7)
    found = rate_intervals(plan(TANH, Rule.EXACT), zero, 1.0, 0.0)
    assert [each.verdict for each in found] == [ErrorEffect.NOTHING]


def test_a_tiny_effect_is_one_that_shrinks_and_none_at_all_stays():
    how = plan(OTHERS["squared"], Rule.EXACT)
    saturated = weights_for(OTHERS["squared"])._replace(w3=30.0, w4=-30.0)
    found = rate_intervals(how, saturated, 1.0, 0.5, 1e-9, 1e-3)
    assert {each.verdict for each in found} == {ErrorEffect.SHRINKS}
    nothing = weights_for(OTHERS["squared"])._replace(w3=3000.0, w4=-3000.0)  # the slope is 0
    found = rate_intervals(how, nothing, 1.0, 0.5, 1e-9, 1e-3)
    assert [each.verdict for each in found] == [ErrorEffect.STAYS]


@others
def test_the_worst_sample_is_the_one_whose_error_grows_most(graph):
    how, weights = plan(graph, Rule.EXACT), weights_for(graph)
    ratios = [effect(how, weights, x, y, 0.3).ratio for x, y in zip(DATA.x, DATA.y, strict=True)]
    found = find_worst_sample(how, weights, DATA, 0.3)
    assert found.index == max(range(3), key=lambda k: abs(ratios[k]))
    assert found.ratio == ratios[found.index]


@others
def test_the_surface_is_the_mean_loss_at_each_place(graph):
    weights = weights_for(graph)
    for axes in SampledAnalysis(graph).planes:
        plane = Plane(axes, Range(-2.0, 1.0), Range(0.5, 3.0))
        losses = surface(graph, DATA, weights, plane, 3)
        across, upwards = grid(plane.a, 3).tolist(), grid(plane.b, 3).tolist()
        for i, b in enumerate(upwards):
            for k, a in enumerate(across):
                at = weights._replace(**{axes.across: a, axes.upwards: b})
                each = [
                    run_forward(graph, at, *xy)["loss"] for xy in zip(DATA.x, DATA.y, strict=True)
                ]
                assert losses[i, k] == pytest.approx(sum(each) / 3, rel=1e-12)
                assert losses[i, k] == loss_over_data(graph, at, DATA)


@pytest.mark.parametrize("pair", [("w1", "w3"), ("w1", "w2")])
def test_traced_contours_are_the_lines_and_hyperbolas(pair):
    plane = Plane(Axes(*pair), Range(-3.0, 3.0), Range(-3.0, 3.0))
    losses = surface(LINEAR, DATA, DEFAULT_WEIGHTS, plane, 256)
    exact = analysis_of(LINEAR).contour(plane, DEFAULT_WEIGHTS, DATA, 5.0, losses)
    found = trace_contours(plane, losses, 5.0)
    assert len(found.curves) == len(exact.curves)
    points, there = np.concatenate(found.curves), np.concatenate(exact.curves)
    step = 6 / 256
    if pair == ("w1", "w3"):
        for point in points[::10]:
            assert np.hypot(*(there - point).T).min() < 3 * step
    for a, b in points[::10].tolist():
        weights = plane.axes.weights_at(DEFAULT_WEIGHTS, a, b)
        assert loss_over_data(LINEAR, weights, DATA) == pytest.approx(5.0, rel=0.02)
    slopes = places_of_slope(plane, DEFAULT_WEIGHTS, 2.0)
    assert slopes.curves


def test_rings_close_and_saddles_are_passed_on_both_sides():
    plane = Plane(Axes("w1", "w2"), Range(-1.0, 1.0), Range(-1.0, 1.0))
    places = grid(plane.a, 64)
    bowl = places[:, None] ** 2 + places[None, :] ** 2
    (ring,) = trace_contours(plane, bowl, 0.25).curves
    assert ring[0].tolist() == ring[-1].tolist()
    assert np.hypot(*ring.T) == pytest.approx(0.5, abs=2 / 64)
    saddle = places[:, None] * places[None, :]
    assert len(trace_contours(plane, saddle, 0.1).curves) == 2
    assert len(trace_contours(plane, np.where(saddle > 0.2, np.inf, saddle), 0.1).curves) == 2
    checks = np.array([[0.0, 1.0], [1.0, 0.0]])
    assert (
        len(trace_contours(plane, checks, 0.4).curves)
        == len(trace_contours(plane, checks, 0.6).curves)
        == 2
    )
    assert trace_contours(plane, bowl, 9.0).curves == ()
    for curve in trace_contours(plane, np.where(bowl > 0.5, np.inf, bowl), 0.75).curves:
        assert np.isfinite(curve).all()


@others
def test_a_plane_is_framed_with_the_path_the_arrow_and_contours(graph):
    prefix = trail_of(graph)
    axes = Axes(graph.parameters[0], graph.parameters[-1])
    plane = plane_around(axes, prefix, prefix.run.weights_at(prefix.length))
    along = path(prefix, plane, 64)
    assert (along.steps[0], along.steps[-1]) == (0, prefix.length)
    for step, a, b in zip(along.steps.tolist(), along.a.tolist(), along.b.tolist(), strict=True):
        weights = prefix.run.weights_at(step)
        assert (a, b) == (getattr(weights, axes.across), getattr(weights, axes.upwards))
    moment = prefix.run.at(3, Phase.SAMPLE)
    moved = arrow(moment, plane)
    assert moved.start == axes.point(moment.old_weights)
    assert moved.end == axes.point(moment.new_weights)
    assert moved.pieces
    ground = loss_surface(graph, DATA, plane, moment.weights)
    assert ground.valley.curves == ()
    assert all(lines.curves for _, lines in ground.contours)


@others
def test_a_sweep_finds_what_runs_find(graph):
    experiment = Experiment(DATA, weights_for(graph), network=graph)
    rates = log_rates(1e-2, 1e4, 9)
    found = finish(sweep(experiment, rates, 300))
    for k, lr in enumerate(rates):
        run = Run(replace(experiment, lr=lr))
        run.train(300)
        ended = run.at(run.length, Phase.SAMPLE).overflow is not None
        assert found.overflowed[k] == (run.length if ended else NEVER)
        loss = loss_over_data(graph, run.weights_at(run.length), DATA)
        assert found.losses[k] == pytest.approx(loss, nan_ok=True, abs=0) or math.isnan(loss)
        learned = [
            step
            for step in range(0, run.length + 1, len(DATA))
            if loss_over_data(graph, run.weights_at(step), DATA) < 1e-6
        ]
        if not ended:
            assert found.converged[k] == (learned[0] if learned else NEVER)


def test_networks_say_at_the_ends_of_epochs_who_has_learned():
    reached = Dataset((1.0, -1.0), (math.tanh(1.0), math.tanh(-1.0)))
    weights = weights_type(TANH)(1.0, 0.0, 0.9, 0.0, 0.0, 0.0, 0.0)
    found = finish(sweep(Experiment(reached, weights, network=TANH), [1e-3, 0.5], 2000))
    assert found.converged[0] == NEVER
    assert found.converged[1] > 0
    assert found.converged[1] % 2 == 0


@others
def test_outputs_are_predicted_without_a_line_to_compare_them_with(graph):
    weights = weights_for(graph)
    found = predict(graph, weights, DATA, [0.5, 3.0])
    assert [row.y_hat for row in found.rows] == [
        run_forward(graph, weights, x, 0.0)["y_hat"] for x in (0.5, 3.0)
    ]
    assert {row.truth for row in found.rows} == {None}
    assert found.worst is None


def test_only_the_linear_network_has_a_slope_and_products():
    assert set(analysis_of(LINEAR).derived) == {"slope", "conserved_1", "conserved_2"}
    assert analysis_of(LINEAR).planes[0].of_products
    for graph in OTHERS.values():
        analysis = analysis_of(graph)
        assert not analysis.derived
        assert not any(axes.of_products for axes in analysis.planes)
        assert len(analysis.planes) == math.comb(len(graph.parameters), 2)
