"""Time adds up: in how many ticks it passes makes no difference to what a scene shows."""

from fractions import Fraction
from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from core.network.rules import Rule
from core.state import commands as c
from core.state import edit_commands as e
from core.state.playback import NANO, Grain, Stop, StopKind, pace_at
from core.view import commands as v
from core.workspace.workspace import Workspace

SPEEDS = (None, 0.3, 1.25, 7.0, 10.0, 98.0, 333.0, 50_000.0)

commands = st.sampled_from(
    (
        c.Play(),
        c.Play(),
        c.Pause(),
        c.Move(Grain.PHASE, 1),
        c.Move(Grain.STEP, -2),
        e.SetRule(Rule.NOTEBOOK),
        e.SetWeight("w2", 2.5),
        c.SetStop(Stop(StopKind.STEP, 9)),
        c.SetStop(Stop(StopKind.LOSS, 1.0)),
        v.SetReducedMotion(reduced=True),
        c.Seek(4),
        *map(c.SetSpeed, SPEEDS),
    )
)
nanoseconds = st.integers(0, 4 * NANO)
asked = st.lists(st.tuples(nanoseconds, commands), max_size=8)


def shown(workspace):
    scene = workspace.scene()
    weights = tuple(scene.prefix.run.weights_at(i) for i in range(scene.prefix.length + 1))
    pinned = tuple((pin.number, pin.prefix.length) for pin in scene.pins)
    return (
        *(scene.moment.step, scene.moment.phase, scene.progress, scene.playing, scene.notice),
        *(weights, pinned),
    )


@settings(max_examples=300)
@given(asked, st.lists(nanoseconds, max_size=12))
def test_what_is_shown_is_the_same_in_however_many_ticks(asked, frames):
    often, seldom = Workspace(), Workspace()
    at = 0
    for passed, command in (*asked, (NANO, c.Pause())):
        there = at + passed
        places = sorted({at, there, *(frame for frame in frames if at < frame < there)})
        for before, after in pairwise(places):
            often.apply(c.Tick((after - before) / NANO))
        if passed:
            seldom.apply(c.Tick(passed / NANO))
        for workspace in (often, seldom):
            workspace.apply(command)
        assert shown(often) == shown(seldom)
        at = there


def test_a_motion_begins_when_it_is_due_not_with_the_tick():
    workspace = Workspace()
    for command in (c.SetSpeed(2.0), c.Play(), c.Tick(1.125)):
        workspace.apply(command)
    scene = workspace.scene()
    assert scene.moment.phase == "y_hat"  # h1 at once, h2 at 0.5 s, y_hat at 1 s
    assert scene.progress == 0.125 / (0.5 * 0.625)


def test_a_pace_is_exact():
    assert pace_at(98.0, 3, 14).each == Fraction(1, 7)
    assert pace_at(0.1, 3, 14).each == 10
    assert pace_at(float("inf"), 3, 14).each == 0
    assert pace_at(None, 46, 14) == pace_at(None, 10**9, 14) != pace_at(None, 45, 14)
