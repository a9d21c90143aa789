"""Many pinned runs: an edit beside them is no more work than beside some."""

import sys

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QScrollArea

from core.state import commands as c
from core.state import edit_commands as e
from core.state.playback import Grain
from core.view import commands as v
from core.view.options import Plot
from core.workspace.workspace import Workspace
from gui.plots.base.pin_limit import MOST_DRAWN
from gui.runs.panel import AT_ONCE

TOLERANCE = 1.1


def session_with(pins):
    workspace = Workspace()
    for k in range(pins):
        workspace.apply(c.Move(Grain.STEP, 2))
        workspace.apply(e.PinRun(f"number {k + 1}"))
        workspace.apply(e.SetInitialWeight("w1", 2.0 + k / 1000))
    return c.Restore(workspace.session())


@pytest.fixture
def crowded(window):
    window.controller.dispatch(session_with(3 * AT_ONCE))
    return window


def calls_of(do):
    count = 0

    def note(_frame, event, _argument):
        nonlocal count
        count += event in {"call", "c_call"}

    sys.setprofile(note)
    try:
        do()
    finally:
        sys.setprofile(None)
    return count


@pytest.mark.parametrize("plot", Plot)
def test_an_edit_beside_many_pins_takes_time_in_proportion(window, plot):
    window.controller.dispatch(v.ShowPlot(plot))
    calls = []
    for pins in (AT_ONCE * 2, AT_ONCE * 4):
        window.controller.dispatch(session_with(pins))
        window.controller.dispatch(c.ClearHistory())
        window.complete()
        command = e.SetInitialWeight("w2", 2.0 + pins)
        calls.append(calls_of(lambda: window.controller.dispatch(command)))  # noqa: B023
        window.clock.drop("plots")
    assert calls[1] <= 2 * TOLERANCE * calls[0]
    assert calls[1] <= calls[0] + 150 * 2 * AT_ONCE  # what is made of each pin is little


def names_of(window):
    return [each.text() for each in window.findChildren(QLineEdit, "pin_name")]


def test_rows_are_made_as_one_scrolls(crowded, qtbot):
    assert names_of(crowded) == [f"number {k + 1}" for k in range(AT_ONCE)]
    (area,) = crowded.runs.findChildren(QScrollArea)
    bar = area.verticalScrollBar()
    for rows in (2 * AT_ONCE, 3 * AT_ONCE):
        qtbot.waitUntil(lambda: bar.maximum() > 0)
        bar.setValue(bar.maximum())
        assert len(names_of(crowded)) == rows
        QApplication.processEvents()
    assert names_of(crowded)[-1] == f"number {3 * AT_ONCE}"
    bar.setValue(bar.maximum())
    assert len(names_of(crowded)) == 3 * AT_ONCE


def test_plots_show_the_latest_and_the_list_says_so(crowded):
    crowded.controller.dispatch(v.ShowPlot(Plot.LOSS))
    crowded.complete()
    _, series = crowded.plots.body(Plot.LOSS).drawn()
    named = [each.name.partition(":")[0] for each in series if each.name.startswith("number")]
    last = range(3 * AT_ONCE - MOST_DRAWN, 3 * AT_ONCE)
    assert named == [f"number {k + 1}" for k in last]
    said = [label.text() for label in crowded.runs.findChildren(QLabel)]
    assert f"Plots show the latest {MOST_DRAWN} of them." in said
    for k in last:
        crowded.controller.dispatch(e.RemovePin(k + 1))
    for k in range(AT_ONCE):
        crowded.controller.dispatch(e.RemovePin(k + 1))
    said = [label.text() for label in crowded.runs.findChildren(QLabel) if label.isVisible()]
    assert not any("latest" in text for text in said)
