"""Colours by what they say, where they are painted: sign, forward, backward, active, dimmed.

And the marks of the diagram by where they stand: widths, arrowheads, dots, strokes of saturation.
"""

import colorsys
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
import pytest
from PySide6.QtCore import QLineF, QPointF, QRectF, QSizeF
from PySide6.QtGui import QImage, QPainter

from core.base.frozen import replace
from core.base.number_format import format_number
from core.data.dataset import Dataset
from core.network.linear import linear
from core.network.rules import Rule
from core.state import commands as c
from core.state import edit_commands as e
from core.step.arrival import ARRIVED
from core.step.phases import Phase, phases_of
from core.training.experiment import Experiment
from core.view import commands as v
from core.view.options import Theme
from core.workspace.workspace import Workspace
from gui.base import theme
from gui.diagram.geometry import EDGES, geometry
from gui.diagram.moving_values import paint_travellers
from gui.diagram.paint import paint_diagram
from gui.paint import mathtext
from gui.shell.application import create_application
from tests.colours import mixed, rgb
from tests.gui.tiles import pixels

SIZE = (680, 404)  # the diagram's own units: a pixel is a unit
FINE = 4
"""Pixels of the picture for one unit, so that what is thin has its full colour."""

FREE = 10.5
"""Units from the beginning of an edge at which nothing lies over it."""

INPUTS = (e.SetSample(0, 2.0, 5.0),)
SIGNS = {"w1": 0.5, "w2": -2.5, "w3": 5.0, "w4": -8.0}


def scene_at(phase, *given, progress=1.0):
    workspace = Workspace()
    for command in (*given, c.Seek(0, phase)):
        workspace.apply(command)
    return replace(workspace.scene(), progress=progress)


def initial(weights):
    return tuple(e.SetInitialWeight(name, value) for name, value in weights.items())


class Picture:
    """A diagram, painted; and every label in it, with its colour."""

    def __init__(self, scene):
        self.colors = theme.colors(scene.options.theme)
        self.at = geometry(*SIZE)
        self.labels = []
        self.image = QImage(SIZE[0] * FINE, SIZE[1] * FINE, QImage.Format.Format_RGB32)
        paint, mathtext.paint = mathtext.paint, self.hear(mathtext.paint)
        try:
            with QPainter(self.image) as painter:
                painter.scale(FINE, FINE)
                paint_diagram(painter, scene, QSizeF(*SIZE))
        finally:
            mathtext.paint = paint

    def hear(self, paint):
        def heard(painter, pieces, where, size, tint):
            text = "".join(piece.text for piece in pieces)
            self.labels.append(Label(text, where, self.role(tint.name().upper())))
            return paint(painter, pieces, where, size, tint)

        return heard

    def role(self, name):
        """Say what a colour means."""
        roles = ("positive", "negative", "forward", "backward", "text", "quiet")
        return next(role for role in roles if getattr(self.colors, role) == name)

    def label(self, start):
        """Return the label whose text begins so."""
        found = [label for label in self.labels if label.text.startswith(start)]
        assert len(found) == 1, [label.text for label in self.labels]
        return found[0]

    def point(self, x, y):
        return self.image.pixelColor(round(x * FINE), round(y * FINE)).getRgbF()[:3]

    def is_(self, role, x, y, strength=1.0, ground="ground"):
        """Say whether a point has the colour of a role, at a strength, over a ground."""
        wanted = mixed(rgb(getattr(self.colors, role)), self.ground(ground), strength)
        return apart(self.point(x, y), wanted) < 0.02

    def ground(self, name):
        return rgb(getattr(self.colors, name))

    def across(self, edge, along):
        """Return how wide an edge is, in units, so far from its beginning; and its middle."""
        a, b = self.at.edges[edge]
        line = QLineF(a, b)
        middle = line.pointAt(along / line.length())
        normal = line.normalVector().unitVector()
        dx, dy = normal.dx(), normal.dy()
        outside = self.point(middle.x() + 16 * dx, middle.y() + 16 * dy)
        inside, wide = self.point(middle.x(), middle.y()), 0.0
        for way in (-1, 1):
            off = 0.0
            while off < 16 and apart(
                point := self.point(middle.x() + way * off * dx, middle.y() + way * off * dy),
                inside,
            ) < apart(point, outside):
                off += 0.05
            wide += off
        return wide, middle


def apart(one, other):
    """Return the largest difference of two colours in red, green or blue, from 0 to 1."""
    return max(abs(a - b) for a, b in zip(one, other, strict=True))


@dataclass
class Label:
    text: str
    where: QRectF
    role: str


@pytest.fixture(autouse=True)
def dressed(qapp):  # noqa: ARG001
    create_application()


BLUE, ORANGE, GREEN, PINK = (195, 225), (18, 42), (155, 175), (310, 332)


@pytest.mark.parametrize("options", Theme)
def test_a_role_has_its_hue(options):
    """Blue is positive, orange negative; forward is green, backward pink; text is no hue."""
    colors = theme.colors(options)
    for role, (low, high) in {
        "positive": BLUE, "negative": ORANGE, "forward": GREEN, "backward": PINK
    }.items():  # fmt: skip
        hue, _, saturation = colorsys.rgb_to_hls(*rgb(getattr(colors, role)))
        assert low <= hue * 360 <= high, role
        assert saturation > 0.4, role
    assert colorsys.rgb_to_hls(*rgb(colors.text))[2] < 0.2
    brightness = [sum(rgb(getattr(colors, name))) for name in ("text", "ground")]
    assert (brightness[0] > brightness[1]) is options.dark


@pytest.mark.parametrize("options", [Theme.LIGHT, Theme.DARK])
def test_an_edge_has_the_colour_of_its_sign_and_is_dimmed_where_nothing_uses_it(options):
    given = (v.SetTheme(options), *initial(SIGNS))
    for phase, used in (
        (Phase.H1, {"w1"}),
        (Phase.Y_HAT, {"w3", "w4"}),
        (Phase.LOSS, set()),
    ):
        picture = Picture(scene_at(phase, *given))
        for edge, value in SIGNS.items():
            sign = "positive" if value > 0 else "negative"
            _, middle = picture.across(edge, FREE)
            if edge in used:
                assert picture.is_(sign, middle.x(), middle.y()), (phase, edge)
            else:
                assert picture.is_(sign, middle.x(), middle.y(), 0.3), (phase, edge)


def test_high_contrast_dims_less():
    picture = Picture(scene_at(Phase.H1, v.SetTheme(Theme.CONTRAST)))
    _, middle = picture.across("w2", FREE)
    assert picture.is_("positive", middle.x(), middle.y(), 0.6)


@pytest.mark.parametrize(
    ("weight", "wide"),
    [(1e-9, 1.5), (0.5, 1.95), (-2.5, 3.75), (4.0, 5.1), (5.0, 6.0), (-40.0, 6.0)],
)
def test_an_edge_is_as_wide_as_its_weight(weight, wide):
    """From 1.5 to 6 units at |w| = 5, where it stays."""
    picture = Picture(scene_at(Phase.LOSS, e.SetInitialWeight("w1", weight)))
    found, _ = picture.across("w1", FREE)
    assert found == pytest.approx(wide, abs=0.4)


@pytest.mark.parametrize(("weight", "marked"), [(5.0, False), (5.01, True), (-12.0, True)])
def test_two_strokes_say_that_an_edge_is_wider_than_is_drawn(weight, marked):
    picture = Picture(scene_at(Phase.H1, e.SetInitialWeight("w2", weight)))
    line = QLineF(*picture.at.edges["w2"])
    normal = line.normalVector().unitVector()
    for along in (8, 13):
        middle = line.pointAt(along / line.length())
        for side in (-5.5, 5.5):  # beside the edge
            place = middle + QPointF(normal.dx(), normal.dy()) * side
            assert picture.is_("text", place.x(), place.y()) is marked
    between = line.pointAt(10.5 / line.length()) + QPointF(normal.dx(), normal.dy()) * 5.5
    assert not picture.is_("text", between.x(), between.y())


def test_an_edge_of_0_is_thin_and_dotted():
    picture = Picture(scene_at(Phase.LOSS, e.SetInitialWeight("w1", 0.0)))
    line = QLineF(*picture.at.edges["w1"])
    seen = []
    for k in range(FINE, 13 * FINE):
        at = line.pointAt(k / FINE / line.length())
        seen.append(picture.is_("ground", at.x(), at.y()))
    changes = sum(a is not b for a, b in pairwise(seen))
    assert changes >= 5
    assert 0.2 < sum(seen) / len(seen) < 0.8


@pytest.mark.parametrize("edge", EDGES)
def test_an_edge_ends_in_an_arrowhead_at_its_end(edge):
    picture = Picture(scene_at(Phase.LOSS))
    length = QLineF(*picture.at.edges[edge]).length()
    shaft, _ = picture.across(edge, length - 12)
    head = max(picture.across(edge, length - back)[0] for back in range(4, 11))
    tip, _ = picture.across(edge, length - 0.5)
    begin, _ = picture.across(edge, 5)
    assert head > 1.5 * shaft
    assert tip < head / 2
    assert begin == pytest.approx(shaft, abs=0.5)


LIT = {
    Phase.H1: {"w1"},
    Phase.H2: {"w2"},
    Phase.Y_HAT: {"w3", "w4"},
    Phase.DL_DW4: {"w4"},
    Phase.DL_DW3: {"w3"},
    Phase.DL_DH2: {"w4"},
    Phase.DL_DH1: {"w3"},
    Phase.DL_DW2: {"w2"},
    Phase.DL_DW1: {"w1"},
    Phase.AFTER: {"w1", "w2", "w3", "w4"},
}
"""The edges along which a phase's values go; in the other phases there are none."""

BACKWARD = {phase for phase in Phase if phase.startswith(("dL_", "update"))}


@pytest.mark.parametrize("phase", phases_of(linear(Rule.EXACT)))
def test_a_band_lies_along_the_edges_that_values_follow(phase):
    """In the colour of the way they go."""
    picture = Picture(scene_at(phase))
    accent = "backward" if phase in BACKWARD else "forward"
    for edge in EDGES:
        line = QLineF(*picture.at.edges[edge])
        normal = line.normalVector().unitVector()
        beside = line.pointAt(FREE / line.length()) + QPointF(normal.dx(), normal.dy()) * 5
        lit = edge in LIT.get(phase, set())
        assert picture.is_(accent, beside.x(), beside.y(), 0.16) is lit, edge
        assert picture.is_("ground", beside.x(), beside.y()) is not lit, edge


@pytest.mark.parametrize("phase", phases_of(linear(Rule.EXACT)))
def test_a_band_lies_along_the_error_where_it_is_computed_or_goes_back(phase):
    """And along the line from the target where that comes in."""
    picture = Picture(scene_at(phase))
    accent = "backward" if phase in BACKWARD else "forward"
    middle = QLineF(*picture.at.error_edge).pointAt(0.4)
    lit = phase in {Phase.LOSS, Phase.DL_DY_HAT, Phase.AFTER}
    assert picture.is_(accent, middle.x(), middle.y() + 5, 0.16) is lit
    assert picture.is_("ground", middle.x(), middle.y() + 5) is not lit
    below = picture.at.node("loss").bottom()
    x, y = picture.at.target.center().x() + 5, (below + picture.at.target.top()) / 2
    assert picture.is_(accent, x, y, 0.16) is (phase is Phase.LOSS)
    assert picture.is_("ground", x, y) is (phase is not Phase.LOSS)


FRAMED = {
    Phase.SAMPLE: {"x"},
    Phase.H1: {"h1"},
    Phase.H2: {"h2"},
    Phase.Y_HAT: {"y_hat"},
    Phase.LOSS: {"loss"},
    Phase.DL_DY_HAT: {"dL_dy_hat"},
    Phase.DL_DH2: {"dL_dh2"},
    Phase.DL_DH1: {"dL_dh1"},
    **{Phase(f"dL_d{w}"): {w} for w in EDGES},
    Phase.UPDATE: set(EDGES),
    Phase.AFTER: {"h1", "h2", "y_hat", "loss"},
}
"""What stands out in a phase: what it computes."""


@pytest.mark.parametrize("phase", phases_of(linear(Rule.EXACT)))
def test_what_the_phase_computes_stands_out(phase):
    """It has the ground of what is active and a frame in the colour of its way; no other has."""
    picture = Picture(scene_at(phase))
    at = picture.at
    accent = "backward" if phase in BACKWARD else "forward"
    for name in ("x", "h1", "h2", "y_hat", "loss"):
        centre = at.centres[name]
        active = name in FRAMED[phase]
        inside = (centre.x() - at.radius + 6, centre.y() + 2)
        rim = (centre.x() - at.radius, centre.y())
        assert picture.is_("active", *inside) is active, name
        assert picture.is_("surface", *inside) is not active, name
        assert picture.is_(accent, *rim) is active, name
    for name in EDGES:
        box, active = at.boxes[name], name in FRAMED[phase]
        inside = (box.left() + 2.5, box.center().y() + 5)
        assert picture.is_("active", *inside) is active, name
        assert picture.is_(accent, box.left(), box.center().y() + 5) is active, name
    for name, place in at.gradients.items():
        active = name in FRAMED[phase]
        assert picture.is_("active", place.left() + 3, place.center().y()) is active, name


USED = {
    Phase.SAMPLE: {"x"},
    Phase.H1: {"x", "h1"},
    Phase.H2: {"x", "h2"},
    Phase.Y_HAT: {"h1", "h2", "y_hat"},
    Phase.LOSS: {"y_hat", "loss"},
    Phase.DL_DY_HAT: {"loss", "y_hat"},
    **{Phase(f"dL_d{weight}"): {tail, head} for weight, (tail, head) in EDGES.items()},
    Phase.DL_DH2: {"y_hat", "h2"},
    Phase.DL_DH1: {"y_hat", "h1"},
    Phase.UPDATE: set(),
    Phase.AFTER: {"x", "h1", "h2", "y_hat", "loss"},
}
"""The nodes that a phase takes something from or brings something to."""


@pytest.mark.parametrize("phase", phases_of(linear(Rule.EXACT)))
def test_the_frame_of_a_node_that_a_phase_does_not_use_is_dimmed(phase):
    picture = Picture(scene_at(phase, v.SetTheme(Theme.DARK)))
    for name in {"x", "h1", "h2", "y_hat", "loss"} - FRAMED[phase]:
        centre = picture.at.centres[name]
        outside = (centre.x(), centre.y() - picture.at.radius - 0.4)
        assert picture.is_("line", *outside, 1.0 if name in USED[phase] else 0.6), name


def test_numbers_have_the_colours_of_their_roles():
    given = (*INPUTS, *initial({"w1": 0.5, "w2": -2.5, "w3": 5.0, "w4": -8.0}))
    picture = Picture(scene_at(Phase.DL_DW1, *given))
    for name, role in (("1", "positive"), ("2", "negative"), ("3", "positive"), ("4", "negative")):
        assert picture.label(f"𝑤{name} = ").role == role
        assert picture.label(f"𝜕𝐿/𝜕𝑤{name} = ").role == "backward"
    for gradient in ("𝜕𝐿/𝜕ℎ1 = ", "𝜕𝐿/𝜕ℎ2 = ", "𝜕𝐿/𝜕𝑦"):
        assert picture.label(gradient).role == "backward"
    for value in ("2.000", "1.000", "−5.000", "45.00"):
        assert picture.label(value).role == "text"
    assert picture.label("𝑒 = 40.00").role == "text"


def test_the_error_is_in_the_colour_of_the_phase_that_computes_it():
    assert Picture(scene_at(Phase.LOSS)).label("𝑒 = ").role == "forward"
    assert Picture(scene_at(Phase.DL_DW1)).label("𝑒 = ").role == "text"


def test_a_new_weight_has_the_colour_of_its_own_sign():
    given = (e.SetInitialWeight("w1", 0.05),)
    picture = Picture(scene_at(Phase.UPDATE, *given))
    assert picture.label("𝑤1 = 0.05000").role == "positive"
    assert picture.label("→ −0").role == "negative"
    for progress, sign in ((0.0, "positive"), (0.5, "positive"), (1.0, "negative")):
        picture = Picture(scene_at(Phase.UPDATE, *given, progress=progress))
        _, middle = picture.across("w1", 4)
        assert picture.is_(sign, middle.x(), middle.y()), "the edge is the new weight's too soon"


def test_what_is_shown_faintly_has_quiet_numbers():
    scene = scene_at(Phase.DL_DW1)
    scene = replace(scene, options=replace(scene.options, dimmed=frozenset({"w1", "h2", "dL_dw3"})))
    picture = Picture(scene)
    for start in ("𝑤1 = ", "ℎ2", "𝜕𝐿/𝜕𝑤3 = "):
        assert picture.label(start).role == "quiet"
    _, middle = picture.across("w1", FREE)
    assert picture.is_("positive", middle.x(), middle.y(), 0.15) is False  # a band lies there
    assert picture.label("𝑤2 = ").role == "positive"


def test_a_covered_number_is_a_box_in_its_place():
    picture = Picture(scene_at(Phase.DL_DW1, v.Cover("w1"), v.Cover("h2"), v.Cover("dL_dw3")))
    assert picture.label("𝑤1 = ").text == "𝑤1 = ▢"
    assert picture.label("𝜕𝐿/𝜕𝑤3 = ").text == "𝜕𝐿/𝜕𝑤3 = ▢"
    assert [label.text for label in picture.labels].count("▢") == 1
    assert picture.label("𝑤1 = ").role != "negative"


@pytest.mark.parametrize("name", ["after_h1", "after_y_hat", "after_error", "after_loss", "new_w2"])
def test_a_new_number_is_marked_where_it_stands(name):
    old, new = (Picture(scene_at(Phase.AFTER, v.PointAt(at))) for at in (None, name))
    y, x = np.nonzero((pixels(old.image) != pixels(new.image)).any(axis=2))
    middle = new.at.place(name.partition("_")[2]).center()
    assert (x.min() + x.max()) / 2 / FINE == pytest.approx(middle.x(), abs=2)
    assert (y.min() + y.max()) / 2 / FINE == pytest.approx(middle.y(), abs=2)


def test_what_is_not_computed_yet_is_a_faint_dot():
    picture = Picture(scene_at(Phase.H1))
    for name, place in picture.at.gradients.items():
        assert picture.is_("quiet", place.center().x(), place.center().y(), 0.45), name
    centre = picture.at.centres["h2"]
    assert not any(label.text == "62.47" for label in picture.labels)
    assert picture.is_("quiet", centre.x(), centre.y() + 10.8, 0.45, "surface")


TRAVELS = [
    (Phase.H1, 0.2, [("31.24", "forward")]),
    (Phase.H1, 0.7, [("31.24", "forward")]),
    (Phase.Y_HAT, 0.2, [("31.24", "forward"), ("62.47", "forward")]),
    (Phase.Y_HAT, 0.7, [("93.71", "forward"), ("124.9", "forward")]),
    (Phase.DL_DY_HAT, 0.5, [("156.2", "backward")]),
    (Phase.DL_DH1, 0.7, [("468.6", "backward")]),
    (Phase.DL_DW2, 0.5, [("312.4", "backward"), ("31.24", "forward")]),
]


@pytest.mark.parametrize(("phase", "progress", "travel"), TRAVELS)
def test_values_travel_as_numbers_in_the_colour_of_their_way(phase, progress, travel):
    """With the digits that are chosen: 3 times 31.24 is 93.71 on its way into the output."""
    still = Picture(scene_at(phase, progress=0.999))
    moving = Picture(scene_at(phase, progress=progress))
    resting = [label.text for label in still.labels]
    found = [
        (label.text, label.role) for label in moving.labels
        if label.text not in resting or label.role in {"forward", "backward"}
    ]  # fmt: skip
    for each in travel:
        assert each in found, found


WAYS = {
    Phase.H1: [("x", "h1")],
    Phase.H2: [("x", "h2")],
    Phase.Y_HAT: [("h1", "y_hat"), ("h2", "y_hat")],
    Phase.LOSS: [("y_hat", "loss"), ("y", "loss")],
    Phase.DL_DY_HAT: [("loss", "dL_dy_hat")],
    Phase.DL_DW4: [("y_hat", "dL_dw4"), ("h2", "dL_dw4")],
    Phase.DL_DW3: [("y_hat", "dL_dw3"), ("h1", "dL_dw3")],
    Phase.DL_DH2: [("y_hat", "h2")],
    Phase.DL_DH1: [("y_hat", "h1")],
    Phase.DL_DW2: [("h2", "dL_dw2"), ("x", "dL_dw2")],
    Phase.DL_DW1: [("h1", "dL_dw1"), ("x", "dL_dw1")],
}
FIRST = {"loss": "error", **{name: f"dL_d{name}" for name in ("y_hat", "h1", "h2")}}
"""What sets off backward from a node."""


@pytest.mark.parametrize("phase", WAYS)
def test_what_travels_is_the_number_of_where_it_sets_off_and_comes_where_it_is_used(phase):
    at = geometry(*SIZE)
    places = {name: at.node(name) for name in ("x", "h1", "h2", "y_hat", "loss")}
    places |= {"y": at.target}
    places |= {f"dL_d{name}": at.place(f"dL_d{name}") for name in (*EDGES, "y_hat")}
    begin, end = (Pills(scene_at(phase, progress=p)).found for p in (0.001, ARRIVED - 0.001))
    for (start, stop), (text, where, role), (_, there, _) in zip(
        WAYS[phase], begin, end, strict=True
    ):
        assert nearest(places, where) == start
        assert nearest(places, there) == stop
        backward = phase.startswith("dL") and places[stop].center().x() < places[start].center().x()
        name = FIRST[start] if backward else start
        assert role == ("backward" if backward else "forward")
        assert text == format_number(scene_at(phase).moment.number(name), 4)


class Pills(Picture):
    """The numbers that are on their way: texts, where they are, colours."""

    def __init__(self, scene):
        self.colors, self.labels = theme.colors(scene.options.theme), []
        paint, mathtext.paint = mathtext.paint, self.hear(mathtext.paint)
        try:
            image = QImage(8, 8, QImage.Format.Format_RGB32)
            with QPainter(image) as painter:
                paint_travellers(painter, scene, geometry(*SIZE))
        finally:
            mathtext.paint = paint
        self.found = [(each.text, each.where.center(), each.role) for each in self.labels]


def nearest(places, point):
    """Return the name of the place that a point is in, or nearest to."""

    def away(name):
        rect = places[name]
        dx = max(rect.left() - point.x(), 0.0, point.x() - rect.right())
        dy = max(rect.top() - point.y(), 0.0, point.y() - rect.bottom())
        return dx * dx + dy * dy

    return min(places, key=away)


def test_a_number_on_its_way_has_the_digits_that_are_chosen():
    for digits, text in ((2, "31"), (6, "31.2369")):
        picture = Picture(scene_at(Phase.H1, v.SetDigits(digits), progress=0.3))
        assert (text, "forward") in [(each.text, each.role) for each in picture.labels]


def test_the_notebooks_99_comes_from_x_and_is_said():
    picture = Picture(scene_at(Phase.DL_DW2, e.SetRule(Rule.NOTEBOOK), progress=0.4))
    assert ("99", "forward") in [(each.text, each.role) for each in picture.labels]


def test_a_covered_number_travels_as_a_box():
    """And so what is computed of it, which would tell it."""
    for name, progress in (("x", 0.3), ("h1", 0.7)):
        picture = Picture(scene_at(Phase.H1, v.Cover(name), progress=progress))
        pills = [each.text for each in picture.labels if each.role == "forward"]
        assert pills == ["▢"], name
    picture = Picture(scene_at(Phase.Y_HAT, v.Cover("w3"), progress=0.7))
    assert [each.text for each in picture.labels if each.role == "forward"] == ["▢", "124.9"]


def test_the_law_of_the_data_is_said_where_there_is_one_and_rounded_with_a_sign():
    for y, says in ((6.0, "= 2 x"), (5.0, "≈ 1.667 x")):
        begun = e.Begin(Experiment(Dataset((3.0,), (y,))))
        assert says in [each.text for each in Picture(scene_at(Phase.H1, begun)).labels]
    bent = e.Begin(Experiment(Dataset((3.0, 1.0), (6.0, 1.0))))
    texts = [each.text for each in Picture(scene_at(Phase.H1, bent)).labels]
    assert not any(text.endswith(" x") for text in texts)


def test_the_target_comes_by_a_dashed_line_and_the_output_by_an_arrow():
    picture = Picture(scene_at(Phase.H1))
    rim, target = picture.at.node("loss"), picture.at.target
    ys = np.arange(rim.bottom() + 5, target.top() - 5, 0.25)
    seen = [picture.is_("quiet", rim.center().x(), y, 0.8) for y in ys]
    assert sum(a is not b for a, b in pairwise(seen)) >= 4
    a, b = picture.at.error_edge
    breadths = {}
    for x in (a.x() + 4, b.x() - 4, b.x() - 0.5):
        column = [picture.is_("quiet", x, a.y() + d / 8, 0.7) for d in range(-64, 65)]
        breadths[x] = sum(column) / 8
    begin, head, tip = breadths.values()
    assert begin == pytest.approx(1.6, abs=0.5)
    assert head > 2 * begin
    assert tip < begin
