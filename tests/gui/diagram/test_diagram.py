from itertools import pairwise

import pytest
from PySide6.QtCore import QRectF, QSize, QSizeF
from PySide6.QtGui import QImage, QPainter

from core.base.frozen import replace
from core.network.linear import linear
from core.network.rules import Rule
from core.state import commands as c
from core.state import edit_commands as e
from core.state.playback import Grain
from core.step.phases import Phase, phases_of
from core.view import commands as v
from core.view.options import Theme
from core.workspace.workspace import Workspace
from gui.base import theme
from gui.diagram.context import DiagramContext
from gui.diagram.geometry import EDGES, LEAST_TYPE_SIZE, geometry
from gui.diagram.paint import paint_diagram

FRAME = 4  # pixels from a gradient to the outside of the frame around it
SIZES = [(612, 330), (796, 390), (1052, 404), (1692, 600)]


def painted(scene, size=(796, 390)):
    image = QImage(QSize(*size), QImage.Format.Format_RGB32)
    with QPainter(image) as painter:
        paint_diagram(painter, scene, QSizeF(*size))
    return image


@pytest.fixture
def workspace(qapp):
    theme.apply_palette(qapp)
    return Workspace()


@pytest.mark.parametrize("rule", Rule)
def test_every_phase_looks_different_from_the_one_before(workspace, rule):
    workspace.apply(e.SetRule(rule))
    pictures = []
    for phase in phases_of(linear(rule))[:-1]:
        workspace.apply(c.Seek(0, phase))
        pictures.append(painted(workspace.scene()))
    assert all(a != b for a, b in pairwise(pictures))


def test_the_same_scene_gives_the_same_picture(workspace):
    workspace.apply(c.Move(Grain.STEP, 7))
    first = painted(workspace.scene())
    workspace.apply(c.Move(Grain.STEP, 3))
    workspace.apply(c.Move(Grain.STEP, -3))
    assert painted(workspace.scene()) == first


@pytest.mark.parametrize("size", SIZES)
def test_nothing_overlaps_and_all_is_inside(size):
    at = geometry(*size)
    nodes = {name: at.node(name) for name in at.centres}
    labels = {**at.boxes, **at.gradients, "error": at.error, "target": at.target}
    for name, rect in {**nodes, **labels}.items():
        assert rect.left() >= 0, name
        assert rect.right() <= size[0], name
        assert rect.top() >= 0, name
        assert rect.bottom() <= size[1], name
    rects = {**nodes, **at.boxes, "target": at.target, **at.gradients}
    names = list(rects)
    for i, one in enumerate(names):
        for other in names[i + 1 :]:
            if {one, other} in ({"y_hat", "dL_dy_hat"}, {"dL_dy_hat", "w4"}):
                continue  # those two places are wider than what is written in them
            assert not rects[one].intersects(rects[other]), (one, other)


@pytest.mark.parametrize("large", [False, True])
@pytest.mark.parametrize("size", [*SIZES, (1024, 405), (1280, 421)])
def test_the_frame_of_a_gradient_leaves_the_heading_free(size, large):
    at = geometry(*size, large=large)
    heading = at.headings["hidden"].y() + 0.5 * max(11 * at.unit, LEAST_TYPE_SIZE)
    assert at.gradients["dL_dh1"].top() - FRAME > heading


@pytest.mark.parametrize("size", SIZES)
def test_no_label_covers_an_arrowhead(size):
    at = geometry(*size)
    for name in EDGES:
        head = at.edges[name][1]
        assert not at.boxes[name].adjusted(-4, -4, 4, 4).contains(head)


@pytest.mark.parametrize("weight", [0.0, 1e-300, -1e300, 5e-324, 123456.789])
def test_any_weight_can_be_painted(workspace, weight):
    for name in ("w1", "w4"):
        workspace.apply(e.SetInitialWeight(name, weight))
    for digits in (2, 17):
        scene = workspace.scene()
        painted(replace(scene, options=replace(scene.options, digits=digits)))


@pytest.mark.parametrize("options", Theme)
def test_every_colour_of_text_is_readable(options):
    def luminance(name):
        color = theme.color(name)
        parts = [
            v / 12.92 if v <= 0.03928 else ((v + 0.055) / 1.055) ** 2.4
            for v in (color.redF(), color.greenF(), color.blueF())
        ]
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]

    c_ = theme.colors(options)
    for text in (c_.text, c_.quiet, c_.positive, c_.negative, c_.forward, c_.backward):
        for ground in (c_.ground, c_.surface, c_.raised):
            a, b = sorted((luminance(text), luminance(ground)))
            assert (b + 0.05) / (a + 0.05) >= 4.5, (text, ground)


@pytest.mark.usefixtures("qapp")
def test_the_fonts_are_ours():
    from PySide6.QtGui import QFontInfo

    theme.load_fonts()
    assert QFontInfo(theme.text_font(13)).family() == "Inter"
    assert QFontInfo(theme.math_font(13)).family() == "STIX Two Math"


def test_the_seek_of_a_phase_is_shown(workspace):
    workspace.apply(c.Seek(0, Phase.SAMPLE))
    early = painted(workspace.scene())
    workspace.apply(c.Seek(0, Phase.LOSS))
    assert painted(workspace.scene()) != early


@pytest.mark.parametrize("rule", [Rule.EXACT, Rule.SEQUENTIAL])
@pytest.mark.parametrize(
    ("size", "presenting"), [*((s, False) for s in SIZES), ((1024, 330), True)]
)
def test_what_is_updated_is_wholly_seen(workspace, rule, size, presenting):
    """A box with a new weight has three lines; it meets neither its neighbour nor a gradient."""
    workspace.apply(e.SetRule(rule))
    workspace.apply(v.SetPresenting(presenting=presenting))
    for phase in (phase for phase in phases_of(linear(rule)) if phase.startswith("update")):
        workspace.apply(c.Seek(0, phase))
        sheet = DiagramContext(QPainter(), workspace.scene(), QSizeF(*size))
        boxes = [sheet.box_of(name) for name in EDGES]
        others = [*boxes, *sheet.at.gradients.values()]
        for box in boxes:
            assert QRectF(0, 0, *size).contains(box)
            assert [other for other in others if other.intersects(box)] == [box]
