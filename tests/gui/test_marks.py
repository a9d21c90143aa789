"""Marks, scales and labels by where they stand for a known value, found in what is painted."""

import math

import numpy as np
import pytest
from PySide6.QtCore import QSizeF
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QWidget

from core import commands as c
from core.dataset import Dataset
from core.gradcheck import GradientCheck
from core.look import Plot, Theme
from core.order import Order
from core.phases import Phase, phases_of
from core.playback import Grain
from core.rules import Rule
from core.workspace import Workspace
from gui import theme
from gui.app import dressed_application
from gui.panels.effect import EffectView
from gui.panels.phases import PhaseRow
from gui.panels.timeline import Timeline
from gui.panels.worked import paint_working
from gui.plots.body import Body
from gui.plots.pages import PAGES
from gui.plots.steps import StepsPlot
from gui.texts import EFFECT_AXIS
from gui.wording import describe_check
from tests.gui.seen import Seen
from tests.gui.tiles import pixels

COLORS = theme.colors(Theme.LIGHT)
FINE = 4


@pytest.fixture(autouse=True)
def dressed(qapp):  # noqa: ARG001
    dressed_application()


def scene_of(*given):
    workspace = Workspace()
    for command in given:
        workspace.apply(command)
    return workspace.scene()


def painted(qtbot, view, size, scene):
    """Show a scene in a view so large; return what is painted, FINE pixels for one."""
    qtbot.addWidget(view)
    view.resize(*size)
    view.show_scene(scene)
    if isinstance(view, Body):
        view.complete()
    view.show()
    return grabbed(view)


def grabbed(view):
    image = QImage(view.size() * FINE, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(FINE)
    image.fill(QColor(COLORS.surface))
    QWidget.render(view, image)  # a view of a scene has another of that name
    return pixels(image)


def has(picture, colour, near=3):
    """Say for each pixel whether it has a colour."""
    wanted = np.array(QColor(colour).getRgb()[:3])
    return (np.abs(picture - wanted) <= near).all(axis=2)


def middle_of(columns):
    """Return the middle of the columns in which something is, in pixels of the view."""
    found = np.flatnonzero(columns)
    assert found.size
    return (found[0] + found[-1] + 1) / 2 / FINE


# the effect of a step, over learning rates from 1e-9 to 1


@pytest.mark.parametrize("lr", [1e-9, 1e-5, 1e-3, 0.5])
def test_the_present_rate_is_marked_under_the_meter(qtbot, lr):
    """A filled triangle, at the logarithm of the rate."""
    width = 300
    low, high = min(1e-9, lr / 10), max(1.0, lr * 10)
    picture = painted(qtbot, EffectView(), (width, 176), scene_of(c.SetLearningRate(lr)))
    row = has(picture, COLORS.text)[round(84 * FINE)]
    place = width * math.log(lr / low) / math.log(high / low)
    seen = np.flatnonzero(row)
    assert seen.size > 5 * FINE
    assert middle_of(row) == pytest.approx(place, abs=1)
    wide = [has(picture, COLORS.text)[round(y * FINE)].sum() for y in (80, 82, 84)]
    assert wide[0] < wide[1] < wide[2], "it points up"


def test_the_first_rate_at_which_a_sample_would_grow_is_marked_over_the_meter(qtbot):
    """A hollow triangle that points at 1.66e-4: there r is -1 for x = 31.2."""
    width, x = 300, 31.23688
    scene = scene_of(c.SetData(Dataset((x, x), (2 * x, 2 * x)), Order()))
    picture = painted(qtbot, EffectView(), (width, 176), scene)
    row = has(picture, COLORS.text, 60)[round(61.5 * FINE)]
    assert middle_of(row) == pytest.approx(width * (math.log10(1.66e-4) + 9) / 9, abs=1)
    assert not has(picture, COLORS.text)[round(64 * FINE)].sum() > 6 * FINE, "it is hollow"


@pytest.mark.parametrize("lr", [1e-8, 1e-2])
def test_the_axis_of_the_meter_is_named_where_its_mark_is_not(qtbot, lr):
    view = EffectView()
    painted(qtbot, view, (300, 176), scene_of(c.SetLearningRate(lr)))
    name = Seen(view, Theme.LIGHT).text(EFFECT_AXIS)
    assert (name.x < 150) is (lr > 1e-5)


def test_the_meter_is_striped_where_the_error_would_grow(qtbot):
    """At the default's first step from 1.66e-4 to 3.61e-4, and from 5.27e-4 on."""
    width = 400
    picture = painted(qtbot, EffectView(), (width, 176), scene_of())
    bar = picture[round(69 * FINE) : round(76 * FINE)]

    def varied(lr):
        x = round(width * (math.log10(lr) + 9) / 9 * FINE)
        return len(np.unique(bar[:, x - 3 : x + 3].reshape(-1, 3), axis=0)) > 1

    assert not any(varied(lr) for lr in (1e-8, 1e-6, 1e-5, 4.05e-4))
    assert all(varied(lr) for lr in (2.5e-4, 1e-3, 1e-2, 0.1))


def vertical_line(picture, colour, room):
    """Return the x of the line of a colour that goes through all of a room."""
    top, bottom = (round(edge * FINE) for edge in room)
    columns = has(picture, colour)[top:bottom].mean(axis=0) > 0.6
    return middle_of(columns)


def page_of(plot):
    return next(page for page in PAGES if page.plot is plot).make()


# plots over steps


@pytest.mark.parametrize("plot", [Plot.LOSS, Plot.WEIGHTS])
@pytest.mark.parametrize("step", [20, 50, 80])
def test_the_cursor_stands_at_the_updates_done(qtbot, plot, step):
    """Between the places of 0 and of 100; in the forward pass as many are done as the step says."""
    body, places = page_of(plot), []
    for at in (0, step, 100):
        scene = scene_of(c.Move(Grain.STEP, 100), c.Seek(at, Phase.LOSS))
        painted(qtbot, body, (640, 240), scene)
        view = body.findChildren(StepsPlot)[0]
        places.append(vertical_line(grabbed(view), COLORS.text, (10, 40)))
    first, here, last = places
    assert 30 < first < 100
    assert view.width() * 0.7 < last < view.width()
    assert here == pytest.approx(first + (last - first) * step / 100, abs=1.5)


# the phases of a step


@pytest.mark.parametrize("rule", [Rule.EXACT, Rule.SEQUENTIAL])
def test_the_phase_shown_is_filled_in_its_place_in_the_row(qtbot, rule):
    row = PhaseRow()
    qtbot.addWidget(row)
    row.resize(900, 26)
    phases = phases_of(rule)
    lefts = []
    for phase in phases:
        scene = scene_of(c.SetRule(rule), c.Seek(0, phase))
        picture = painted(qtbot, row, (900, 26), scene)
        roles = [role for role in ("forward", "backward", "quiet")
                 if has(picture, getattr(COLORS, role))[4 * FINE].mean() > 0.015]  # fmt: skip
        way = "backward" if phase.startswith("dL_") else "quiet"
        way = "forward" if phase in {"sample", "h1", "h2", "y_hat", "loss"} else way
        assert roles == [way], phase
        columns = has(picture, getattr(COLORS, way))[4 * FINE]
        place = dict(row.places())[phase]
        assert middle_of(columns) == pytest.approx(place.center().x(), abs=1)
        lefts.append(place.left())
    assert lefts == sorted(lefts)


# the timeline


@pytest.mark.parametrize("step", [0, 25, 90, 100])
def test_the_handle_of_the_timeline_stands_at_the_step(window, step):
    """Of 100 steps, between the places of the first and the last."""
    for command in (c.Move(Grain.STEP, 100), c.Seek(step)):
        window.controller.dispatch(command)
    line = window.findChild(Timeline)
    image = line.grab().toImage()
    row = has(pixels(image), COLORS.text)[image.height() // 2 - 4]
    found = np.flatnonzero(row)
    ratio = image.width() / line.width()
    middle = (found[0] + found[-1] + 1) / 2 / ratio
    handle = 16
    expected = handle / 2 + (line.width() - handle) * step / 100
    assert middle == pytest.approx(expected, abs=2)


# a gradient, checked


@pytest.mark.parametrize(
    ("rule", "role", "other"),
    [(Rule.EXACT, "forward", "negative"), (Rule.NOTEBOOK, "negative", "forward")],
)
def test_whether_a_gradient_agrees_with_the_nudge_is_said_in_colour(rule, role, other):
    """At the foot of the working: the notebook's gradient of w2 does not."""
    image = QImage(400, 400, QImage.Format.Format_RGB32)
    image.fill(QColor(COLORS.surface))
    with QPainter(image) as painter:
        paint_working(painter, scene_of(c.SetRule(rule), c.Seek(0, Phase.DL_DW2)), QSizeF(400, 400))
    foot = pixels(image)[340:]
    assert has(foot, getattr(COLORS, role), 30).sum() > 20
    assert has(foot, getattr(COLORS, other), 30).sum() < 5


@pytest.mark.parametrize(
    ("used", "central", "digits", "agrees"),
    [(9757.0, 9757.1, 5, True), (29_416.0, 9758.0, 0, False), (5.0, 0.0, 0, False),
     (0.0, 0.0, None, True), (1e-20, 1e-20, None, None)],
)  # fmt: skip
def test_whether_a_gradient_agrees_with_the_nudge_is_said(used, central, digits, agrees):
    """With how many digits, or else how many times as large it is."""
    _, says, found = describe_check(GradientCheck("w2", used, central, digits), 4)
    assert found is agrees
    assert ("not agree" in says) is (agrees is False)
    assert digits != 5 or "5 digits" in says
    assert central != 9758.0 or "3.015" in says
