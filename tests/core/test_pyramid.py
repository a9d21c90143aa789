import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.curves import loss_curves, read_loss, steps_between
from core.presets import load_preset
from core.pyramid import BUCKET, Pyramid
from core.training import Run

SERIES = np.random.default_rng(3).normal(size=20_000)
SERIES[777] = np.inf


@given(st.integers(0, 20_000), st.integers(0, 20_000), st.integers(1, 500), st.integers(0, 20_000))
@settings(deadline=None, max_examples=200)
def test_levels_agree_with_brute_force(one, other, columns, first_read):
    start, stop = min(one, other), max(one, other)
    pyramid = Pyramid(lambda a, b: SERIES[a:b])
    pyramid.read(0, first_read, columns)  # whatever was read before must not matter
    band = pyramid.read(start, stop, columns)
    if start == stop:
        assert len(band.at) == 0
        return
    assert np.all(np.diff(band.at) > 0)
    assert band.at[0] >= start
    assert band.at[-1] <= stop - 1
    assert band.low.min() == SERIES[start:stop].min()
    assert band.high.max() == SERIES[start:stop].max()
    if stop - start <= columns:
        assert np.array_equal(band.low, SERIES[start:stop])
        assert np.array_equal(band.high, SERIES[start:stop])
        return
    # each bucket holds the extremes of its own stretch: cut the range between the centres
    assert len(band.at) <= 4 * columns + 2 * BUCKET
    edge = start
    for i, centre in enumerate(band.at):
        size = round(2 * (centre - edge)) + 1
        assert band.low[i] == SERIES[edge : edge + size].min()
        assert band.high[i] == SERIES[edge : edge + size].max()
        edge += size
    assert edge == stop


def test_a_longer_series_costs_no_more_pieces():
    for length in (10_000, 100_000, 1_000_000):
        band = Pyramid(lambda a, b: np.arange(a, b, dtype=float)).read(0, length, 300)
        assert 250 <= len(band.at) <= 4 * 300 + 2


def test_curves_are_the_traces_numbers():
    run = Run(load_preset("default").experiment)
    run.train(3000)
    exact = steps_between(run, 0, 3001).loss
    band = read_loss(run, over_all_data=False, start=0, stop=3001, columns=5000)
    assert band.low.tobytes() == exact.tobytes()
    assert loss_curves(run) is loss_curves(run)


def test_the_loss_over_all_data_is_the_mean_over_the_samples():
    experiment = load_preset("default").experiment
    run = Run(experiment)
    run.train(30)
    band = read_loss(run, over_all_data=True, start=0, stop=31, columns=100)
    for k in (0, 1, 5):
        w = run.weights_at(k)
        losses = [
            0.5 * ((w.w3 * w.w1 + w.w4 * w.w2) * x - y) ** 2
            for x, y in zip(experiment.data.x, experiment.data.y, strict=True)
        ]
        assert band.low[k] == pytest.approx(sum(losses) / len(losses))
