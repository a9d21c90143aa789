"""The version of PySide6 that the lock pins frees nothing that is in use."""

import sys

from PySide6.QtWidgets import QStackedWidget

from core.look.look import Plot, WeightsView
from core.state import commands as c
from gui.app import create_window
from gui.plots import place
from gui.plots.base.steps import StepsPlot


def test_showing_what_was_hidden_frees_no_method_in_use(qtbot, monkeypatch):
    """PySide6 6.10 to 6.12 lose a reference here, and later call whatever takes the method's place.

    They do where a widget is first shown, and so is given its size, while the window around it is
    laid out anew. So the stack of pages is here one that asks for the room of the page it shows.
    """
    monkeypatch.setattr(place, "_Pages", QStackedWidget)
    window = create_window()
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    window.complete()
    window.controller.dispatch(c.ShowPlot(Plot.WEIGHTS))
    *_, hidden = window.plots.body(Plot.WEIGHTS).plots
    method = StepsPlot.__dict__["resizeEvent"]
    references, room, size = sys.getrefcount(method), window.diagram.size(), hidden.size()
    window.controller.dispatch(c.ShowWeights(WeightsView.CONSERVED))
    assert hidden.size() != size, "it was given its size before: this test sees nothing"
    assert window.diagram.size() != room, "the window was not laid out: this test sees nothing"
    assert sys.getrefcount(method) == references
