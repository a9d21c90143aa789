"""Times that matter, with the clock in hand: frames, shares of work, motions, the pace of a run."""

import itertools
import math
from fractions import Fraction

import pytest
from PySide6.QtCore import Qt

from core.data import order as orders
from core.data.dataset import Generated
from core.data.order import Order
from core.state import commands as c
from core.state.playback import Grain
from core.step.phases import Phase
from core.training.experiment import Experiment
from core.workspace.workspace import Workspace
from gui.paint.easing import eased, faded_in
from gui.time import clock, controller
from gui.time.clock import Clock
from gui.time.controller import Controller
from tests.gui.timers import frames_of


class Watch:
    """Stands in for the time module: time passes where the test says so."""

    def __init__(self):
        self.now = 100.0

    def perf_counter(self):
        return self.now


@pytest.fixture
def watch(monkeypatch):
    made = Watch()
    monkeypatch.setattr(clock, "time", made)
    monkeypatch.setattr(controller, "time", made)
    return made


@pytest.fixture
def running(watch, qapp):  # noqa: ARG001
    made = Clock()
    made.set_running(True)
    yield made
    made.end()


@pytest.mark.parametrize(
    ("passed", "counted"), [(0.0, 0.0), (0.016, 0.016), (0.09, 0.09), (0.11, 0.1), (60.0, 0.1)]
)
def test_a_frame_counts_for_a_tenth_of_a_second_at_most(running, watch, passed, counted):
    heard = []
    running.ticked.connect(heard.append)
    watch.now += passed
    running.frame()
    assert heard == [pytest.approx(counted)]


def test_frames_are_due_sixty_times_a_second(running):
    assert frames_of(running).interval() == 16
    assert frames_of(running).timerType() is Qt.TimerType.PreciseTimer


def test_long_work_has_four_thousandths_of_a_second_of_a_frame(running, watch):
    """And works of different names take turns."""
    done = []

    def work(name):
        for k in range(100):
            watch.now += 0.001
            done.append(name)
            yield k / 100

    running.start_work("one", work("one"), lambda *_: None)
    assert done == ["one"] * 4
    running.start_work("other", work("other"), lambda *_: None)
    for _ in range(3):
        running.frame()
    assert "".join(name[1] for name in done) == "nnnn" + "tttt" + "nnnn" + "tttt" + "nnnn"


def test_training_has_eight_thousandths_of_a_second_of_a_frame(watch, qapp, monkeypatch):  # noqa: ARG001
    """What would take longer than is left is not begun; in every sixth frame nothing is trained."""
    workspace, beat = Workspace(), Clock()
    control, applied = Controller(workspace, beat), []
    apply = workspace.apply

    def slow(command):
        watch.now += 0.0015
        applied.append(command)
        apply(command)

    control.dispatch(c.SetSpeed(math.inf))
    control.dispatch(c.Play())
    monkeypatch.setattr(workspace, "apply", slow)
    counts = []
    for _ in range(12):
        applied.clear()
        control.tick(0.016)
        counts.append(sum(each.steps > 0 for each in applied))
    beat.end()
    assert counts == [5, 5, 5, 5, 5, 0] * 2


def test_what_moves_is_slow_at_both_ends_and_arrives_before_the_motion_ends():
    assert [eased(t) for t in (-1.0, 0.0, 0.86, 0.9, 1.0)] == [0, 0, 1, 1, 1]
    assert eased(0.43) == pytest.approx(0.5)
    assert eased(0.086) == pytest.approx(0.028)
    assert eased(0.86 - 0.086) == pytest.approx(1 - 0.028)
    assert eased(0.5, 0.4, 0.6) == pytest.approx(0.5)
    ways = [eased(k / 100) for k in range(101)]
    assert ways == sorted(ways)
    assert [faded_in(t, 0.5) for t in (0.49, 0.55, 0.6)] == pytest.approx([0, 0.5, 1], abs=1e-6)
    assert faded_in(0.0, 0.0) == 1


def at_phase(workspace):
    scene = workspace.scene()
    return scene.moment.step, scene.moment.phase, scene.progress


def test_a_step_by_hand_takes_a_second_to_travel():
    workspace = Workspace()
    workspace.apply(c.Move(Grain.PHASE, 1))
    assert at_phase(workspace) == (0, Phase.H1, 0)
    for _ in range(2):
        workspace.apply(c.Tick(0.25))
    assert at_phase(workspace) == (0, Phase.H1, 0.5)
    workspace.apply(c.Tick(0.5))
    assert at_phase(workspace) == (0, Phase.H1, 1)
    workspace.apply(c.Tick(60.0))
    assert at_phase(workspace) == (0, Phase.H1, 1)


def test_a_run_travels_for_five_eighths_of_a_phase_and_rests():
    workspace = Workspace()
    for command in (c.SetSpeed(0.5), c.Play(), c.Tick(0.0)):
        workspace.apply(command)
    seen = []
    for _ in range(8):
        seen.append(at_phase(workspace)[1:])
        workspace.apply(c.Tick(0.5))
    assert seen == [
        *((Phase.H1, 0), (Phase.H1, 0.4), (Phase.H1, 0.8), (Phase.H1, 1)),
        *((Phase.H2, 0), (Phase.H2, 0.4), (Phase.H2, 0.8), (Phase.H2, 1)),
    ]


def test_the_story_shows_each_phase_of_the_first_step_for_four_fifths_of_a_second():
    """Then a step a second, then faster and faster."""
    workspace = Workspace()
    for command in (c.SetSpeed(None), c.Play(), c.Tick(0.0)):
        workspace.apply(command)
    when, times = Fraction(0), {}
    while when < 40:
        step = at_phase(workspace)[:2]
        times.setdefault(step if step[0] == 0 else step[0], when)
        workspace.apply(c.Tick(0.1))
        when += Fraction(1, 10)
    phases = [time for place, time in times.items() if isinstance(place, tuple)]
    steps = [time for place, time in times.items() if isinstance(place, int)]
    assert {b - a for a, b in itertools.pairwise(phases)} == {Fraction(4, 5)}
    gaps = [b - a for a, b in itertools.pairwise(steps)]
    assert set(gaps[1:6]) == {1}
    assert gaps[-1] < Fraction(1, 2)


def test_the_order_of_the_next_epoch_is_found_beside_the_frames(watch, qapp, monkeypatch):  # noqa: ARG001
    """Once, so that no frame of a run waits for it."""
    monkeypatch.setattr(clock, "WORK_SHARE", 0.0)  # one piece a frame
    data, order = Generated(5_000, 1.0, 9.0, 2.0, 0.0, 1).draw(), Order(shuffled=True, seed=3)
    orders._kept.clear()
    beat = Clock()
    control = Controller(Workspace(Experiment(data, order=order)), beat)
    control.dispatch(c.SetGrain(Grain.STEP))
    assert list(orders._kept) == [(3, 0, 5_000)]
    frames = 0
    while beat.busy:
        beat.frame()
        control.dispatch(c.Move(Grain.STEP, 1))
        frames += 1
    assert frames > 10
    assert list(orders._kept) == [(3, 1, 5_000), (3, 0, 5_000)]
    monkeypatch.setattr(orders, "finish", None)  # nothing is found in one piece
    control.dispatch(c.Move(Grain.STEP, 5_000))
    assert control.scene.moment.epoch == 2
    assert beat.busy
    beat.end()
