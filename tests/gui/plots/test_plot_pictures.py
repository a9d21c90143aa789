"""Pictures of the plots, compared and renewed as those in test_pictures."""

import pytest

from core.state import commands as c
from core.state import edit_commands as e
from core.state.playback import Grain
from core.view import commands as v
from core.view.options import LossScale, Plot, Theme, WeightsView
from core.view.span import Span
from core.workspace.workspace import Workspace
from gui.plots.pages import PAGES
from gui.shell.application import create_application
from tests.gui.tiles import differing_tiles

WIDE, NARROW = (640, 240), (320, 180)
LEARNED = (c.Move(Grain.STEP, 100), c.Seek(30))
BRANCHED = (*LEARNED, e.SetLearningRate(1e-6), c.Move(Grain.STEP, 40), e.RenamePin(1, "before"))
OVERFLOWED = (e.SetLearningRate(1e-4), c.Move(Grain.STEP, 100))
DARK = v.SetTheme(Theme.DARK)
CASES = {
    "loss-start": (Plot.LOSS, WIDE, ()),
    "loss-learned": (Plot.LOSS, WIDE, LEARNED),
    "loss-dark": (Plot.LOSS, NARROW, (*BRANCHED, DARK)),
    "loss-linear": (Plot.LOSS, WIDE, (*BRANCHED, v.SetLossScale(LossScale.LINEAR))),
    "loss-overflowed": (Plot.LOSS, NARROW, OVERFLOWED),
    "loss-long": (Plot.LOSS, WIDE, (e.SetLearningRate(1e-7), c.Move(Grain.STEP, 5_000))),
    "weights-start": (Plot.WEIGHTS, WIDE, ()),
    "weights-learned": (Plot.WEIGHTS, WIDE, (*LEARNED, v.Select("w3"))),
    "weights-dark": (Plot.WEIGHTS, NARROW, (*BRANCHED, DARK)),
    "weights-overflowed": (Plot.WEIGHTS, NARROW, OVERFLOWED),
    "weights-zoomed": (Plot.WEIGHTS, WIDE, (*BRANCHED, v.SetSpan(Span(20, 20)))),
    "weights-conserved": (Plot.WEIGHTS, WIDE, (*LEARNED, v.ShowWeights(WeightsView.CONSERVED))),
}


def painted(qtbot, plot, size, commands):
    workspace = Workspace()
    for command in commands:
        workspace.apply(command)
    body = next(page for page in PAGES if page.plot is plot).make()
    qtbot.addWidget(body)
    body.resize(*size)
    body.show_scene(workspace.scene())
    body.show()
    return body.grab().toImage()


@pytest.mark.parametrize("name", CASES)
def test_the_plot_looks_as_it_did(qtbot, name, looks_as_it_did):
    create_application()
    looks_as_it_did(painted(qtbot, *CASES[name]), f"plot-{name}")


def test_the_comparison_sees_another_cursor(qtbot):
    create_application()
    before = painted(qtbot, Plot.LOSS, WIDE, LEARNED)
    other = painted(qtbot, Plot.LOSS, WIDE, (*LEARNED, c.Seek(33)))
    assert 0 < len(differing_tiles(before, other)) < 40
