import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.base.problems import Problem
from core.state import commands as c
from core.state import edit_commands as e
from core.state.playback import Grain
from core.view import commands as v
from core.view.options import Plot, WeightsView
from core.view.span import LEAST_SHOWN, LEAST_SPAN, Span, toggled_follow, zoomed
from core.workspace.workspace import Workspace
from tests.core.applied import after

spans = st.one_of(
    st.just(Span()),
    st.builds(Span, st.integers(LEAST_SPAN, 500)),
    st.builds(Span, st.integers(LEAST_SPAN, 500), st.integers(0, 500)),
)


def test_what_is_shown():
    assert Span().within(7, 25) == (0, 25)
    assert Span(10).within(100, 120) == (90, 100)
    assert Span(10).within(3, 25) == (0, 10)
    assert Span(10, 4).within(100, 120) == (4, 14)


@pytest.mark.parametrize("values", [(3,), (0, 0), (None, 3), (10, -1), (10**10,)])
def test_what_cannot_be_shown_is_refused(values):
    with pytest.raises(Problem):
        Span(*values)


@given(spans, st.floats(0.1, 10), st.floats(0, 1), st.integers(0, 1000))
def test_zooming_keeps_the_place_and_stays_within_the_run(span, factor, share, length):
    extent = max(length, LEAST_SHOWN)
    first, last = span.within(length, extent)
    about = first + share * (last - first)
    changed = zoomed(span, factor, about, length, extent)
    start, stop = changed.within(length, extent)
    assert 0 <= start < stop
    assert stop - start <= max(extent, last - first)
    if changed.length is None:
        assert (last - first) * factor >= extent - 0.5
    elif span.follows:
        assert changed.follows
    elif 0 < start < extent - changed.length:
        there = start + share * (stop - start)
        assert there == pytest.approx(about, abs=1)


def test_following_and_holding_still():
    follows = toggled_follow(Span(), 1000, 1000)
    assert follows.follows
    held = toggled_follow(follows, 1000, 1000)
    assert held.within(5000, 5000) == follows.within(1000, 1000)
    assert toggled_follow(held, 5000, 5000).within(5000, 5000) == (4900, 5000)


def test_commands_of_the_plots():
    scene = after(
        Workspace(),
        *(c.Move(Grain.STEP, 200), e.PinRun(), e.SetInitialWeight("w1", 0.5)),
        *(v.ShowPlot(Plot.WEIGHTS), v.ShowWeights(WeightsView.CONSERVED), v.SetSpan(Span(50))),
    )
    assert (scene.options.plot, scene.options.weights_view) == (Plot.WEIGHTS, WeightsView.CONSERVED)
    assert scene.extent == 200
    assert scene.steps_shown == (0, 50)
