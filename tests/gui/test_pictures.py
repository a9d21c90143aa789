"""Pictures of each phase, against those in tests/gui/pictures.

They may differ a little between versions of Qt and of its font engine. The tolerance: on average
no more than MEAN of 255 per channel, and no more than a SHARE of the pixels by more than CLEARLY.
To renew them after a change one has looked at: pytest tests/gui/test_pictures.py --update-pictures
"""

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QSizeF
from PySide6.QtGui import QImage, QPainter

from core import commands as c
from core.look import Theme
from core.phases import Phase, phases_of
from core.rules import Rule
from core.workspace import Workspace
from gui.app import dressed_application
from gui.diagram.paint import paint_diagram
from gui.panels.worked import paint_working

PICTURES = Path(__file__).parent / "pictures"
DIAGRAM, WORKING = (560, 340), (340, 340)
MEAN, SHARE, CLEARLY = 1.5, 0.01, 64

EXACT = phases_of(Rule.EXACT)
CASES = [
    *((Rule.EXACT, phase, Theme.LIGHT) for phase in EXACT),
    *((Rule.EXACT, phase, Theme.DARK) for phase in EXACT if "h2" not in phase),
    *((Rule.SEQUENTIAL, p, Theme.LIGHT) for p in phases_of(Rule.SEQUENTIAL) if p not in EXACT),
    *((Rule.SEQUENTIAL, p, Theme.LIGHT) for p in (Phase.DL_DH2, Phase.DL_DW1)),
    *((Rule.NOTEBOOK, p, Theme.LIGHT) for p in (Phase.DL_DW2, Phase.DL_DW1)),
]


def painted(scene):
    """Diagram and working side by side."""
    image = QImage(DIAGRAM[0] + WORKING[0], DIAGRAM[1], QImage.Format.Format_RGB32)
    with QPainter(image) as painter:
        paint_diagram(painter, scene, QSizeF(*DIAGRAM))
        painter.translate(QPoint(DIAGRAM[0], 0))
        paint_working(painter, scene, QSizeF(*WORKING))
    return image


def pixels(image):
    image = image.convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    return rows[:, : image.width() * 3].astype(int)


def difference(one, other):
    """Mean difference per channel, and the share of pixels that differ clearly."""
    apart = np.abs(pixels(one) - pixels(other))
    clearly = apart.reshape(apart.shape[0], -1, 3).max(axis=2) > CLEARLY
    return apart.mean(), clearly.mean()


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize(
    ("rule", "phase", "theme"), CASES, ids=[f"{r}-{p}-{t}" for r, p, t in CASES]
)
def test_the_phase_looks_as_it_did(rule, phase, theme, request):
    dressed_application()
    workspace = Workspace()
    for command in (c.SetRule(rule), c.SetTheme(theme), c.Seek(0, phase)):
        workspace.apply(command)
    image = painted(workspace.scene())
    path = PICTURES / f"{rule}-{phase}-{theme}.png"
    if request.config.getoption("--update-pictures"):
        PICTURES.mkdir(exist_ok=True)
        assert image.save(str(path), "PNG", 0)  # 0: as small as can be
    expected = QImage(str(path))
    assert expected.size() == image.size()
    mean, share = difference(image, expected)
    assert (mean <= MEAN, share <= SHARE) == (True, True), f"{mean:.2f} of 255, {share:.2%}"


@pytest.mark.usefixtures("qapp")
def test_the_comparison_sees_another_digit_and_another_phase():
    dressed_application()
    workspace = Workspace()
    workspace.apply(c.Seek(0, Phase.LOSS))
    before = painted(workspace.scene())
    workspace.apply(c.Seek(0, Phase.DL_DY_HAT))
    mean, share = difference(before, painted(workspace.scene()))
    assert mean > MEAN
    assert share > SHARE
