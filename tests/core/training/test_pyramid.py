import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.analysis.slope import slope
from core.base.frozen import replace
from core.training.curves import (
    CONSERVED,
    OF_SAMPLE,
    OVER_ALL_DATA,
    QUICK,
    WEIGHTS_AND_SLOPE,
    catching_up,
    levels_of,
    loss_over_all_data,
    read,
    steps_between,
    values_at,
)
from core.training.presets import load_preset
from core.training.pyramid import BUCKET, Pyramid
from core.training.run import Run
from core.training.run_prefix import RunPrefix

SERIES = np.random.default_rng(3).normal(size=20_000)
SERIES[777] = np.inf


def test_series_that_are_read_together_are_each_as_if_alone():
    both = np.stack([SERIES, np.arange(len(SERIES), dtype=float)])
    together = Pyramid(lambda a, b: both[:, a:b], 2)
    for start, stop, columns in ((0, 20_000, 30), (70, 9_000, 200), (5, 90, 100), (4, 4, 10)):
        for band, series in zip(together.read(start, stop, columns), both, strict=True):
            (alone,) = Pyramid(lambda a, b: series[a:b]).read(start, stop, columns)  # noqa: B023
            for one, other in zip(band, alone, strict=True):
                assert one.tobytes() == other.tobytes()


@given(st.integers(0, 20_000), st.integers(0, 20_000), st.integers(1, 500), st.integers(0, 20_000))
@settings(deadline=None, max_examples=200)
def test_levels_agree_with_brute_force(one, other, columns, first_read):
    start, stop = min(one, other), max(one, other)
    pyramid = Pyramid(lambda a, b: SERIES[a:b])
    pyramid.read(0, first_read, columns)  # whatever was read before must not matter
    (band,) = pyramid.read(start, stop, columns)
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
        (band,) = Pyramid(lambda a, b: np.arange(a, b, dtype=float)).read(0, length, 300)
        assert 250 <= len(band.at) <= 4 * 300 + 2


def test_curves_are_the_traces_numbers():
    run = Run(load_preset("default").experiment)
    run.train(3000)
    exact = steps_between(run, 0, 3001)["loss"]
    band = read(run, OF_SAMPLE, 0, 3001, 5000)["of_sample"]
    assert band.low.tobytes() == exact.tobytes()
    assert levels_of(run, OF_SAMPLE) is levels_of(run, OF_SAMPLE)


def test_the_loss_over_all_data_is_the_mean_over_the_samples():
    experiment = load_preset("default").experiment
    run = Run(experiment)
    run.train(30)
    band = read(run, OVER_ALL_DATA, 0, 31, 100)["over_all_data"]
    for k in (0, 1, 5):
        w = run.weights_at(k)
        losses = [
            0.5 * ((w.w3 * w.w1 + w.w4 * w.w2) * x - y) ** 2
            for x, y in zip(experiment.data.x, experiment.data.y, strict=True)
        ]
        assert band.low[k] == pytest.approx(sum(losses) / len(losses))


def test_weights_slope_and_what_is_conserved_are_the_traces_numbers():
    run = Run(load_preset("default").experiment)
    run.train(500)
    exact = steps_between(run, 0, 501)
    bands = read(run, WEIGHTS_AND_SLOPE, 0, 501, 1000)
    for name in ("w1", "w2", "w3", "w4"):
        assert bands[name].low.tobytes() == exact[name].tobytes()
    assert bands["slope"].low.tolist() == [slope(run.weights_at(k)) for k in range(501)]
    kept = read(run, CONSERVED, 0, 501, 1000)
    assert kept["conserved_1"].high.tolist() == (exact["w1"] ** 2 - exact["w3"] ** 2).tolist()
    assert kept["conserved_2"].high.tolist() == (exact["w2"] ** 2 - exact["w4"] ** 2).tolist()
    assert values_at(run, WEIGHTS_AND_SLOPE, 7) == {n: b.low[7] for n, b in bands.items()}


def test_what_is_nearly_conserved_shrinks_by_a_known_factor():
    run = Run(load_preset("default").experiment)
    run.train(40)
    steps, kept = steps_between(run, 0, 41), read(run, CONSERVED, 0, 41, 100)
    factor = 1 - (run.experiment.lr * steps["error"] * steps["x"]) ** 2
    for name in ("conserved_1", "conserved_2"):
        values = kept[name].low
        assert (values[:-1] * factor[:-1])[:30] == pytest.approx(values[1:31], rel=1e-12)


def test_a_long_run_is_caught_up_with_in_slices():
    run = Run(replace(load_preset("default").experiment, lr=1e-7))
    run.train(QUICK // 2)
    assert catching_up([RunPrefix(run, run.length)], [OVER_ALL_DATA]) is None
    run.train(QUICK)
    prefix = RunPrefix(run, run.length)
    work = catching_up([prefix], [OVER_ALL_DATA, WEIGHTS_AND_SLOPE])
    shares = list(work)
    assert len(shares) > 4
    assert shares == sorted(shares)
    assert shares[-1] == 1
    assert catching_up([prefix], [OVER_ALL_DATA, WEIGHTS_AND_SLOPE]) is None
    assert levels_of(run, OVER_ALL_DATA).behind(run.length + 1) == 0
    exact = loss_over_all_data(run, 0, run.length + 1)
    band = read(run, OVER_ALL_DATA, 0, run.length + 1, 300)["over_all_data"]
    assert (band.low.min(), band.high.max()) == (exact.min(), exact.max())


@pytest.mark.parametrize("family", [OVER_ALL_DATA, OF_SAMPLE, WEIGHTS_AND_SLOPE, CONSERVED])
@pytest.mark.parametrize("beyond", [0, 1, 40])
def test_beyond_the_end_of_a_run_there_is_nothing_to_read(family, beyond):
    run = Run(load_preset("default").experiment)
    run.train(6)
    stop = run.length + 1
    assert len(run.rows(stop, stop)) == 0
    for band in read(run, family, stop, stop, beyond).values():
        assert [len(column) for column in band] == [0, 0, 0]
