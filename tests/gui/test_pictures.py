"""Diagram and working as they look: phases, both themes, all rules, marks, motion, large type."""

from dataclasses import dataclass

import pytest
from PySide6.QtCore import QPoint, QSizeF
from PySide6.QtGui import QColor, QImage, QPainter

from core.base.frozen import replace
from core.network.rules import Rule
from core.state import commands as c
from core.state import edit_commands as e
from core.state.playback import Grain
from core.step.phases import Phase
from core.view import commands as v
from core.view.options import Theme
from core.workspace.workspace import Workspace
from gui.diagram.paint import paint_diagram
from gui.shell.application import create_application
from gui.working.paint import paint_working
from tests.gui.tiles import TILE, differing_tiles, framed

DIAGRAM, WORKING = (560, 340), (340, 340)
DARK, CONTRAST = v.SetTheme(Theme.DARK), v.SetTheme(Theme.CONTRAST_DARK)
SEQUENTIAL, NOTEBOOK = e.SetRule(Rule.SEQUENTIAL), e.SetRule(Rule.NOTEBOOK)
SIGNS = (
    *(e.SetInitialWeight("w1", -0.5), e.SetInitialWeight("w2", 0.0)),
    *(e.SetInitialWeight("w3", -7.0), e.SetInitialWeight("w4", 12.0)),
)
"""A thin negative edge, a dotted one, and two that are wider than is drawn."""

HUGE = (e.SetInitialWeight("w1", 1e200), e.SetInitialWeight("w3", -1e200))
"""With these the output overflows."""

MARKED = (v.Select("h2"), v.PointAt("dL_dw3"), v.Cover("h1"), v.Cover("w4"))


@dataclass(frozen=True)
class Picture:
    """What is painted: a phase of step 0, after some commands, in part of its motion."""

    phase: Phase
    given: tuple[object, ...] = ()
    progress: float = 1.0

    def scene(self):
        workspace = Workspace()
        for command in (*self.given, c.Seek(0, self.phase)):
            workspace.apply(command)
        return replace(workspace.scene(), progress=self.progress)


PICTURED = {
    "sample": Picture(Phase.SAMPLE),
    "h1-moving": Picture(Phase.H1, progress=0.4),
    "y_hat-dark": Picture(Phase.Y_HAT, (DARK,)),
    "loss": Picture(Phase.LOSS),
    "dL_dy_hat": Picture(Phase.DL_DY_HAT),
    "dL_dw4-dark": Picture(Phase.DL_DW4, (DARK,)),
    "dL_dh2": Picture(Phase.DL_DH2),
    "dL_dh1-moving-dark": Picture(Phase.DL_DH1, (DARK,), 0.5),
    "dL_dw1": Picture(Phase.DL_DW1),
    "dL_dw1-contrast": Picture(Phase.DL_DW1, (CONTRAST,)),
    "update": Picture(Phase.UPDATE),
    "update-dark": Picture(Phase.UPDATE, (DARK,)),
    "after": Picture(Phase.AFTER),
    "after-moving": Picture(Phase.AFTER, progress=0.5),
    "sequential-update_w3": Picture(Phase.UPDATE_W3, (SEQUENTIAL,)),
    "sequential-dL_dh2": Picture(Phase.DL_DH2, (SEQUENTIAL,)),
    "notebook-dL_dw2": Picture(Phase.DL_DW2, (NOTEBOOK,)),
    "signs": Picture(Phase.Y_HAT, SIGNS),
    "signs-dark": Picture(Phase.UPDATE, (*SIGNS, DARK)),
    "marked": Picture(Phase.DL_DW3, MARKED),
    "digits": Picture(Phase.DL_DW1, (v.SetDigits(17),)),
    "presented": Picture(Phase.DL_DW3, (v.SetPresenting(presenting=True),)),
    "overflowed": Picture(Phase.Y_HAT, HUGE),
}


def painted(scene):
    """Diagram and working side by side."""
    image = QImage(DIAGRAM[0] + WORKING[0], DIAGRAM[1], QImage.Format.Format_RGB32)
    with QPainter(image) as painter:
        paint_diagram(painter, scene, QSizeF(*DIAGRAM))
        painter.translate(QPoint(DIAGRAM[0], 0))
        paint_working(painter, scene, QSizeF(*WORKING))
    return image


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("name", PICTURED)
def test_the_phase_looks_as_it_did(name, looks_as_it_did):
    create_application()
    looks_as_it_did(painted(PICTURED[name].scene()), name)


@pytest.mark.usefixtures("qapp")
def test_the_comparison_sees_one_digit():
    create_application()
    one, other = (
        painted(Picture(Phase.LOSS, (e.SetInitialWeight("w1", w),)).scene()) for w in (1.0, 1.001)
    )
    assert 0 < len(differing_tiles(one, other)) < 40


@pytest.mark.usefixtures("qapp")
def test_the_comparison_sees_a_spot_and_says_where():
    create_application()
    one = painted(PICTURED["loss"].scene())
    other = QImage(one)
    with QPainter(other) as painter:
        painter.fillRect(100, 50, 4, 3, QColor("black"))
    assert differing_tiles(one, one) == []
    assert differing_tiles(one, other) == [(96, 32)]
    assert framed(other, [(96, 32)]).pixelColor(96, 32 + TILE - 1) == QColor("red")


@pytest.mark.usefixtures("qapp")
def test_a_long_run_looks_as_it_did(looks_as_it_did):
    create_application()
    workspace = Workspace()
    for command in (c.Move(Grain.STEP, 300), c.Seek(217, Phase.DL_DH1)):
        workspace.apply(command)
    looks_as_it_did(painted(workspace.scene()), "converged")
