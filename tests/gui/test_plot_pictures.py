"""Pictures of the plots, compared and renewed as those in test_pictures."""

import pytest
from PySide6.QtGui import QImage

from core import commands as c
from core.look import LossScale, Plot, Theme, WeightsView
from core.playback import Grain
from core.span import Span
from core.workspace import Workspace
from gui.app import dressed_application
from gui.plots.pages import PAGES
from tests.gui.test_pictures import MEAN, PICTURES, SHARE, difference

WIDE, NARROW = (640, 240), (320, 180)
LEARNED = (c.Move(Grain.STEP, 100), c.Seek(30))
BRANCHED = (*LEARNED, c.SetLearningRate(1e-6), c.Move(Grain.STEP, 40), c.RenamePin(1, "before"))
OVERFLOWED = (c.SetLearningRate(1e-4), c.Move(Grain.STEP, 100))
DARK = c.SetTheme(Theme.DARK)
CASES = {
    "loss-start": (Plot.LOSS, WIDE, ()),
    "loss-learned": (Plot.LOSS, WIDE, LEARNED),
    "loss-dark": (Plot.LOSS, NARROW, (*BRANCHED, DARK)),
    "loss-linear": (Plot.LOSS, WIDE, (*BRANCHED, c.SetLossScale(LossScale.LINEAR))),
    "loss-overflowed": (Plot.LOSS, NARROW, OVERFLOWED),
    "loss-long": (Plot.LOSS, WIDE, (c.SetLearningRate(1e-7), c.Move(Grain.STEP, 5_000))),
    "weights-start": (Plot.WEIGHTS, WIDE, ()),
    "weights-learned": (Plot.WEIGHTS, WIDE, (*LEARNED, c.Select("w3"))),
    "weights-dark": (Plot.WEIGHTS, NARROW, (*BRANCHED, DARK)),
    "weights-overflowed": (Plot.WEIGHTS, NARROW, OVERFLOWED),
    "weights-zoomed": (Plot.WEIGHTS, WIDE, (*BRANCHED, c.SetSpan(Span(20, 20)))),
    "weights-conserved": (Plot.WEIGHTS, WIDE, (*LEARNED, c.ShowWeights(WeightsView.CONSERVED))),
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
def test_the_plot_looks_as_it_did(qtbot, request, name):
    dressed_application()
    image = painted(qtbot, *CASES[name])
    path = PICTURES / f"plot-{name}.png"
    if request.config.getoption("--update-pictures"):
        assert image.save(str(path), "PNG", 0)  # 0: as small as can be
    expected = QImage(str(path))
    assert expected.size() == image.size()
    mean, share = difference(image, expected)
    assert (mean <= MEAN, share <= SHARE) == (True, True), f"{mean:.2f} of 255, {share:.2%}"


def test_the_comparison_sees_other_curves(qtbot):
    dressed_application()
    before = painted(qtbot, Plot.LOSS, WIDE, LEARNED)
    mean, share = difference(before, painted(qtbot, Plot.LOSS, WIDE, BRANCHED))
    assert mean > MEAN or share > SHARE
