"""Marks, scales and labels by where they stand for a known value, found in what is painted."""

import math

import numpy as np
import pytest
from PySide6.QtCore import QSizeF
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QWidget

from core.data.dataset import Dataset
from core.data.order import Order
from core.network.rules import Rule
from core.state import commands as c
from core.state import edit_commands as e
from core.step.gradient_check import GradientCheck
from core.step.phases import Phase
from core.view.options import Theme
from core.workspace.workspace import Workspace
from gui.base import theme
from gui.experiment.effect import EffectView
from gui.experiment.words import EFFECT_AXIS
from gui.shell.application import create_application
from gui.words.wording import describe_check
from gui.working.paint import paint_working
from tests.gui.seen import Seen
from tests.gui.tiles import pixels

COLORS = theme.colors(Theme.LIGHT)
FINE = 4


@pytest.fixture(autouse=True)
def dressed(qapp):  # noqa: ARG001
    create_application()


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
    picture = painted(qtbot, EffectView(), (width, 176), scene_of(e.SetLearningRate(lr)))
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
    scene = scene_of(e.SetData(Dataset((x, x), (2 * x, 2 * x)), Order()))
    picture = painted(qtbot, EffectView(), (width, 176), scene)
    row = has(picture, COLORS.text, 60)[round(61.5 * FINE)]
    assert middle_of(row) == pytest.approx(width * (math.log10(1.66e-4) + 9) / 9, abs=1)
    assert not has(picture, COLORS.text)[round(64 * FINE)].sum() > 6 * FINE, "it is hollow"


@pytest.mark.parametrize("lr", [1e-8, 1e-2])
def test_the_axis_of_the_meter_is_named_where_its_mark_is_not(qtbot, lr):
    view = EffectView()
    painted(qtbot, view, (300, 176), scene_of(e.SetLearningRate(lr)))
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
        paint_working(painter, scene_of(e.SetRule(rule), c.Seek(0, Phase.DL_DW2)), QSizeF(400, 400))
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
