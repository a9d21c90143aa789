"""Twice as much of anything takes at most twice as long, in work that is counted, not timed."""

import math
import random
import sys
from functools import partial

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.analysis.slope import least_loss
from core.base.summing import exact_sum
from core.base.work import finish
from core.data import dataset
from core.data import order as orders
from core.data.dataset import Dataset, Generated
from core.data.import_samples import csv_in_pieces, pairs_in_pieces
from core.data.loading import load_samples
from core.data.order import Order
from core.network.rules import Rule
from core.network.weights import Weights
from core.state import commands as c
from core.state import edit_commands as e
from core.state.playback import Grain
from core.state.session import Session
from core.state.state import State
from core.storage.session_file import save_in_pieces, save_session
from core.storage.session_reader import open_session
from core.training.curves import steps_between
from core.training.experiment import Experiment
from core.training.origins import distinct_steps
from core.training.presets import load_preset
from core.training.recipe import Recipe
from core.training.retrain import new_steps, rebuild
from core.training.run import Edit, Run, Settings
from core.training.trace import Trace, TraceFormat
from core.workspace.workspace import Workspace

TOLERANCE = 1.1
"""How much more than twice the work it may be for twice as much."""

MOST_AT_ONCE = 5_000
"""Calls between two moments at which the clock can stop: some milliseconds."""


class Work:
    """Counts the calls of functions, Python's and C's, while it is on."""

    def __enter__(self):
        self.calls = 0
        sys.setprofile(self._note)
        return self

    def __exit__(self, *_):
        sys.setprofile(None)

    def _note(self, _frame, event, _argument):
        self.calls += event in {"call", "c_call"}


def work_of(do):
    with Work() as work:
        do()
    return work.calls


def pieces_of(work):
    """Return how many calls each piece of some long work takes."""
    pieces = []
    while True:
        with Work() as done:
            ended = next(work, work) is work
        pieces.append(done.calls)
        if ended:
            return pieces


def edits_of(count):
    rates = (2e-5, 1e-5)
    return tuple(Edit(k + 1, Settings(Rule.EXACT, rates[k % 2])) for k in range(count))


def run_with(edits):
    return finish(rebuild(load_preset("default").experiment, edits_of(edits), edits + 1))


def test_a_session_of_many_edits_opens_in_pieces_and_in_time(tmp_path):
    found = {}
    for count in (400, 800):
        path = tmp_path / f"{count}.json"
        save_session(Session.of(State(run_with(count), None)), path)
        found[count] = pieces_of(open_session(path))
        assert max(found[count]) < MOST_AT_ONCE
    assert sum(found[800]) <= 2 * TOLERANCE * sum(found[400])
    assert sum(found[800]) < 150 * 800  # objects are read some hundreds together


def test_the_numbers_of_a_run_of_many_edits_are_derived_in_time():
    """However many edits lie among the steps asked for, or before and after them."""
    runs = [run_with(count) for count in (0, 400, 4_000)]
    runs[0].train(400)
    steps_between(runs[0], 0, 1)  # what is imported and compiled late is
    few, some, many = (work_of(lambda: steps_between(run, 10, 20)) for run in runs)  # noqa: B023
    assert max(some, many) < few + 100
    assert work_of(lambda: steps_between(runs[2], 0, 400)) < few + 2_500


class Unwalked(list):
    """Can be looked into, and not gone through."""

    __iter__ = None


def test_where_settings_change_is_found_without_a_look_at_every_edit():
    run = run_with(400)
    run._starts = Unwalked(run._starts)
    assert [a for a, _, _ in run.settings_spans(200, 203)] == [200, 201, 202]


def test_a_trace_of_many_edits_copies_none(monkeypatch):
    monkeypatch.setattr(Run, "fork", None)
    trace = Trace(load_preset("default").experiment, 41, edits_of(40))
    assert len(list(trace.pieces(TraceFormat.CSV))) == 1 + 41


def test_what_runs_share_is_found_in_time():
    experiment = load_preset("default").experiment

    def recipes(count):
        """Runs that have ever more of one run's edits."""
        edits = edits_of(count)
        return [Recipe(experiment, edits[: k % 20], count) for k in range(count)]

    calls = []
    for count in (100, 200):
        made = recipes(count)
        calls.append(work_of(lambda: finish(new_steps(made))))  # noqa: B023
    assert calls[1] <= 2 * TOLERANCE * calls[0]


def test_an_edit_after_many_takes_no_longer():
    calls = []
    for count in (200, 1000):
        workspace = Workspace()
        for i in range(count):
            workspace.apply(c.Move(Grain.STEP, 1))
            workspace.apply(e.SetLearningRate(1e-5 * (1 + i % 7)))
        workspace.apply(c.Move(Grain.STEP, 1))
        calls.append(work_of(partial(workspace.apply, e.SetWeight("w1", 0.5))))
    assert calls[1] <= TOLERANCE * calls[0]


@given(st.lists(st.tuples(st.integers(0, 30), st.integers(0, 40), st.integers(1, 9)), max_size=25))
def test_what_forks_share_is_counted_once(forks):
    """However they came from one another: a step is who made it and its number."""
    runs = [Run(Experiment(Dataset((2.0,), (4.0,)), Weights(4.0, 3.0, 2.0, -1.0), 1e-4))]
    runs[0].train(10)
    made = [[(0, step) for step in range(10)]]
    for number, (of, step, more) in enumerate(forks, 1):
        past = made[of % len(made)]
        at = min(step, len(past))
        run = runs[of % len(made)].fork(at, Settings(Rule.EXACT, 1e-4 * (1 + number / 99)))
        run.train(more)
        runs.append(run)
        made.append([*past[:at], *((number, own) for own in range(more))])
    for some in (runs, runs[::-1], runs[::2], runs[-1:]):
        kept = [made[runs.index(run)] for run in some]
        assert distinct_steps(some) == len(set().union(*kept))


def with_pins(count):
    """Return a workspace with so many pins, each of another run."""
    workspace = Workspace()
    for k in range(count):
        workspace.apply(c.Move(Grain.STEP, 2))
        workspace.apply(e.PinRun())
        workspace.apply(e.SetInitialWeight("w1", 2.0 + k / 100))
    return workspace


def undone(count):
    """Return one in which an edit was taken back."""
    workspace = with_pins(count)
    workspace.apply(c.Move(Grain.STEP, 2))
    workspace.apply(e.SetLearningRate(3e-5))
    workspace.apply(c.Undo())
    return workspace


def saved(count):
    """Return one that was saved, so that nothing is to be undone."""
    workspace = Workspace()
    workspace.apply(c.Restore(with_pins(count).session()))
    return workspace


@pytest.mark.parametrize("made", [with_pins, undone, saved])
@pytest.mark.parametrize("command", [e.SetInitialWeight("w2", 9.0), e.SetLearningRate(4e-5)])
def test_an_edit_beside_many_pins_takes_time_in_proportion(monkeypatch, made, command):
    monkeypatch.setattr("core.state.undo.MOST_UNDO", 3)
    calls = []
    for count in (30, 60):
        workspace = made(count)
        calls.append(work_of(partial(workspace.apply, command)))
    assert calls[1] <= 2 * TOLERANCE * calls[0]


def test_a_session_with_many_pins_is_compared_in_time():
    calls = []
    for count in (30, 60):
        session = with_pins(count).session()
        calls.append(work_of(partial(session.holds_same, session)))
    assert calls[1] <= 2 * TOLERANCE * calls[0]


def test_many_samples_are_summed_to_the_same_bits():
    """By arrays, where there are many: ten times as quick."""
    data = Generated(count=5000, low=-3.0, high=1e6, slope=2.5, noise=7.0, seed=3).draw()
    assert len(data) > dataset._FEW
    s = data.target_slope
    xs = [math.ldexp(x, -20) for x in data.x]
    halves = [
        math.fsum(x * x for x in xs),
        math.fsum(x * y for x, y in zip(xs, data.y, strict=True)),
    ]
    assert s == math.ldexp((halves[1] / 5000) / (halves[0] / 5000), -20)
    errors = [y - s * x for x, y in zip(data.x, data.y, strict=True)]
    assert least_loss(data) == 0.5 * (math.fsum(e * e for e in errors) / 5000)
    assert data.range_x == (min(data.x), max(data.x))
    assert data.largest == max(map(abs, (*data.x, *data.y)))


@pytest.mark.parametrize("spread", [0, 40, 900])
def test_an_exact_sum_has_the_bits_of_fsum(spread):
    draw = random.Random(spread).uniform
    values = [math.ldexp(draw(-1, 1), round(draw(-spread, spread))) for _ in range(70_000)]
    values += [-value for value in values[::2]]
    assert exact_sum(np.array(values)) == math.fsum(values)
    assert exact_sum(np.array([5e-324, -0.0, 5e-324])) == 1e-323
    assert math.isnan(exact_sum(np.array([math.nan, 1.0])))
    with pytest.raises(OverflowError):
        exact_sum(np.array([1e308, 1e308]))


def test_many_samples_are_looked_at_in_pieces_and_only_once():
    data = Generated(count=5000, low=1.0, high=9.0, slope=2.0, noise=1.0, seed=1).draw()
    assert max(pieces_of(data.looked_at())) < 300
    assert sum(pieces_of(data.looked_at())) < 60
    changed = data.replaced(4, x=3.0)
    assert changed.arrays[0].tolist() == list(changed.x) != list(data.x)
    assert changed.arrays[1] is data.arrays[1]


@pytest.mark.parametrize(("row", "calls"), [("1.5,2.5", 12), (" 1.5,2.5\t", 50)])
def test_a_csv_is_read_in_pieces(tmp_path, row, calls):
    """Plain numbers together, others line by line."""
    found = {}
    for count in (10_000, 20_000):
        path = tmp_path / f"{count}.csv"
        path.write_text("x,y\n" + f"{row}\n" * count)
        found[count] = pieces_of(csv_in_pieces(path))
        assert max(found[count]) < MOST_AT_ONCE
    assert sum(found[20_000]) < 20_000 * calls
    assert sum(found[20_000]) <= 2 * TOLERANCE * sum(found[10_000])


@pytest.mark.parametrize(
    ("row", "calls"), [("1.5\t2.5", 18), ("1,5\t2,5", 18), ("+1.5 \t2.5\xa0", 60)]
)
def test_what_is_pasted_is_read_in_pieces(row, calls):
    """Plain numbers together, others line by line."""
    found = {}
    for count in (10_000, 20_000):
        found[count] = pieces_of(pairs_in_pieces("x\ty\n" + f"{row}\n" * count))
        assert max(found[count]) < MOST_AT_ONCE
    assert sum(found[20_000]) < 20_000 * calls
    assert sum(found[20_000]) <= 2 * TOLERANCE * sum(found[10_000])


def test_many_samples_are_drawn_and_shuffled_in_some_pieces_and_then_known():
    how = Generated(count=20_000, low=1.0, high=9.0, slope=2.0, noise=1.0, seed=1)
    order = Order(shuffled=True, seed=2)
    finish(load_samples(how, order))  # what is imported late is imported
    orders._kept.clear()
    pieces = pieces_of(load_samples(how, order))
    assert len(pieces) > 8
    assert max(pieces) < 1000
    made = finish(load_samples(how, order))
    assert work_of(lambda: (made.arrays, made.least_square, order.index(5, 20_000))) < 10
    assert sum(pieces_of(load_samples(made, order))) < 60


def test_a_session_is_saved_in_pieces_and_its_samples_written_once(tmp_path):
    data = Generated(count=30_000, low=1.0, high=9.0, slope=2.0, noise=1.0, seed=1).draw()
    session = Session.of(State(Run(Experiment(data)), None))
    first, again = (pieces_of(save_in_pieces(session, tmp_path / "a.json")) for _ in range(2))
    assert max(first) < MOST_AT_ONCE
    assert sum(again) < 2000
    assert sum(first) > len(data)
    edited = Session.of(State(run_with(2000), None))
    assert max(pieces_of(save_in_pieces(edited, tmp_path / "b.json"))) < MOST_AT_ONCE


def test_a_saving_that_is_given_up_leaves_the_old_file(tmp_path):
    path = tmp_path / "a.json"
    path.write_text("old")
    work = save_in_pieces(Session.of(State(run_with(2000), None)), path)
    for _ in range(3):
        next(work)
    work.close()
    assert [each.name for each in tmp_path.iterdir()] == ["a.json"]
    assert path.read_text() == "old"


def test_what_is_asked_of_many_samples_is_known_when_a_session_opens(tmp_path):
    data = Generated(count=5000, low=1.0, high=9.0, slope=2.0, noise=1.0, seed=1).draw()
    path = tmp_path / "a.json"
    save_session(Session.of(State(Run(Experiment(data)), None)), path)
    opened = finish(open_session(path)).runs[0].run.experiment.data
    assert work_of(lambda: opened.least_square) < 5


def test_a_session_is_written_in_pieces_however_many_samples_and_edits_it_has(
    tmp_path, monkeypatch
):
    """A share of the text at a time, samples that are written already too; it is never joined."""
    monkeypatch.setattr("core.storage.session_file._SYNCED", 2**16)
    data = Generated(count=20_000, low=1.0, high=9.0, slope=2.0, noise=1.0, seed=1).draw()
    run = Run(Experiment(data, lr=1e-7))
    sizes = []
    for _ in range(2):
        work = save_in_pieces(Session.of(State(run, None)), tmp_path / "a.json")
        shares = list(work)
        sizes.append(len(shares))
        assert shares == sorted(shares)
    assert sizes[0] == sizes[1] > (tmp_path / "a.json").stat().st_size / 2**16
    path = tmp_path / "b.json"
    session = Session.of(State(run_with(2000), None))
    assert max(pieces_of(save_in_pieces(session, path))) < MOST_AT_ONCE
