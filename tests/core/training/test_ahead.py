"""Steps made before they are asked for are the steps that a run makes, and come all at once."""

import pytest

from core.base.frozen import replace
from core.base.work import finish
from core.data import order as orders
from core.data.dataset import Generated
from core.data.order import Order
from core.network.rules import Rule
from core.network.weights import Weights
from core.training.ahead import train_ahead
from core.training.curves import OF_SAMPLE, OVER_ALL_DATA, catching_up, read
from core.training.experiment import Experiment
from core.training.presets import load_preset
from core.training.retrain import rebuild
from core.training.run import BLOCK, Run, Settings
from core.training.run_prefix import RunPrefix


def plain(length):
    run = Run(load_preset("default").experiment)
    run.train(length)
    return run


def shuffled():
    run = Run(replace(load_preset("default").experiment, order=Order(shuffled=True, seed=4)))
    run.train(7)
    return run


def edited_at_its_end():
    return plain(BLOCK + 9).fork(
        BLOCK + 5, Settings(Rule.SEQUENTIAL, 2e-5), Weights(-0.0, 1.0, 0.0, 2.0)
    )


def about_to_overflow():
    run = Run(Experiment(load_preset("default").experiment.data, lr=1e-3))
    run.train(2)
    return run


def overflowed():
    run = about_to_overflow()
    run.train(10**6)
    return run


BEGUN = {
    "new": lambda: plain(0),
    "within a block": lambda: plain(5),
    "whole blocks": lambda: plain(2 * BLOCK),
    "shuffled": shuffled,
    "edited": edited_at_its_end,
    "overflowing": about_to_overflow,
    "overflowed": overflowed,
}


def told(run):
    """All that a run is, to the last bit."""
    rows, weights = run.rows(0, run.length + 1).tobytes(), repr(run.weights_at(run.length))
    return run.length, rows, weights, run.overflow, run.edits


@pytest.mark.parametrize("steps", [1, 3 * BLOCK + 2, 4 * BLOCK])
@pytest.mark.parametrize("begun", BEGUN.values(), ids=BEGUN)
def test_they_are_the_same_and_none_is_there_before_all_are(begun, steps):
    run, other = begun(), begun()
    other.train(steps)
    before, done = told(run), []
    work = train_ahead(run, steps)
    for share in work:
        done.append(share)
        assert told(run) == before
    assert done == sorted(done)
    assert len(done) <= 3
    assert told(run) == told(other)
    run.train(BLOCK + 1)
    other.train(BLOCK + 1)
    assert told(run) == told(other)


def test_the_order_of_many_samples_is_found_on_the_way(monkeypatch):
    """That of the step after the last too: it is shown."""
    data = Generated(5_000, 1.0, 9.0, 2.0, 0.0, 1).draw()
    runs = [Run(Experiment(data, order=Order(shuffled=True, seed=4))) for _ in range(2)]
    runs[1].train(15_000)
    orders._kept.clear()
    assert len(list(train_ahead(runs[0], 15_000))) > 4 * 12
    assert sorted(orders._kept) == [(4, epoch, 5_000) for epoch in range(4)]
    assert told(runs[0]) == told(runs[1])
    orders._kept.clear()
    monkeypatch.setattr(orders, "finish", None)  # nothing is found in one piece
    list(train_ahead(runs[0], 100))


def test_where_it_is_given_up_nothing_is_there():
    run = plain(5)
    before = told(run)
    work = train_ahead(run, 5 * BLOCK)
    next(work)
    work.close()
    assert told(run) == before


def test_a_run_that_has_come_further_meanwhile_stays_as_it_is():
    run = plain(5)
    work = train_ahead(run, 5 * BLOCK)
    next(work)
    run.train(6 * BLOCK)
    before = told(run)
    finish(work)
    assert told(run) == before


def test_no_order_of_many_samples_is_found_in_one_piece():
    """Where a run is made again, and where its curve is read."""
    data = Generated(60_000, 1.0, 9.0, 2.0, 0.0, 1).draw()
    run = Run(Experiment(data, order=Order(shuffled=True, seed=4)))
    run.train(150_000)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(orders, "finish", None)
        orders._kept.clear()
        again = finish(rebuild(run.experiment, (), 150_000))
        orders._kept.clear()
        done = list(catching_up([RunPrefix(again, again.length)], [OF_SAMPLE, OVER_ALL_DATA]))
    assert told(again) == told(run)
    assert done == sorted(done)
    assert done[-1] == 1.0
    assert len(done) > 3 * 12
    band = read(again, OF_SAMPLE, 0, 150_001, 300)["of_sample"]
    assert band.high.max() == read(run, OF_SAMPLE, 0, 150_001, 300)["of_sample"].high.max()
