"""A covered number cannot be read anywhere: not on the screen, not by ear, not on the clipboard."""

from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLineEdit

from core.analysis.slope import slope
from core.base.number_format import format_number
from core.data.dataset import Dataset
from core.formulas.notation import Notation
from core.network.linear import linear
from core.network.rules import Rule
from core.network.weights import Weights
from core.state import commands as c
from core.state import edit_commands as e
from core.step.phases import Phase, known_at, phases_of
from core.training.experiment import Experiment
from core.view import commands as v
from core.view.options import Plot
from core.workspace.workspace import Workspace
from gui.diagram.accessible import reading_order
from gui.diagram.geometry import geometry
from gui.experiment.effect import is_covered
from gui.paint.picture import svg
from gui.words.transcript import transcribe

# all numbers of this step differ in their first digits
EXPERIMENT = Experiment(
    Dataset((2.3456, 7.1), (5.4321, 14.2)), Weights(1.1357, 0.8642, -1.7913, 2.6427), 0.0305
)
SAME = {"error": {"dL_dy_hat"}, "dL_dy_hat": {"error"}}


def texts(window):
    """Return everything that is written in the window or said of it."""
    root = ET.fromstring(svg(window, QSize(1280, 800)))
    found = ["".join(e.itertext()) for e in root.iter() if e.tag.endswith("text")]
    found += [field.text() for field in window.findChildren(QLineEdit)]
    for widget in window.findChildren(object):
        for what in ("accessibleDescription", "toolTip"):
            if hasattr(widget, what):
                found.append(getattr(widget, what)())
    interface = QAccessible.queryAccessibleInterface(window.diagram)
    found += [
        interface.child(i).text(QAccessible.Text.Value) for i in range(interface.childCount())
    ]
    found += [transcribe(window.controller.scene, notation) for notation in Notation]
    return "\n".join(found).replace("\N{NARROW NO-BREAK SPACE}", "").replace("\u2212", "-")


def beginning(value):
    """Return a number as it is written up to its fourth digit."""
    text = format_number(abs(value), 12)
    places = [i for i, char in enumerate(text) if char.isdigit()]
    first = next(i for i, place in enumerate(places) if text[place] != "0")
    return text[: places[first + 3] + 1]


@pytest.fixture(scope="module")
def _written():
    return {}


@pytest.fixture
def shown(lasting):
    """A window with all those numbers, at rest."""
    window = lasting.anew()
    for command in (e.Begin(EXPERIMENT), v.SetDigits(5), v.SetReducedMotion(reduced=True)):
        window.controller.dispatch(command)
    return window


@pytest.fixture
def uncovered(shown, _written):
    """All that is written in each phase while nothing is covered: read once for all numbers."""
    for phase in phases_of(linear(Rule.EXACT)):
        if phase not in _written:
            shown.controller.dispatch(c.Seek(0, phase))
            _written[phase] = texts(shown)
    return _written


@pytest.mark.parametrize("name", sorted(known_at(linear(Rule.EXACT), Phase.AFTER) | {"w1", "w4"}))
def test_a_covered_number_is_written_nowhere(shown, uncovered, name):
    shown.controller.dispatch(c.Seek(0, Phase.SAMPLE))
    written = beginning(shown.controller.scene.moment.number(name))
    for phase in phases_of(linear(Rule.EXACT)):
        shown.controller.dispatch(c.Seek(0, phase))
        for covered in {name} | SAME.get(name, set()):
            shown.controller.dispatch(v.Cover(covered))
        assert written not in texts(shown), phase
        shown.controller.dispatch(v.Reveal())
    assert any(written in text for text in uncovered.values()), "the test would not see it"


def test_a_covered_slope_is_written_nowhere(shown):
    written = beginning(slope(shown.controller.scene.moment.weights))
    assert written in texts(shown)
    shown.controller.dispatch(v.Cover("slope"))
    for plot in (Plot.LOSS, Plot.WEIGHTS, Plot.PREDICTIONS, Plot.SURFACE):
        shown.controller.dispatch(v.ShowPlot(plot))
        shown.complete()
        assert written not in texts(shown), plot


def test_the_effect_is_covered_with_each_number_that_it_would_tell():
    """With the loss, too: who knows the error knows that."""
    tells = {"y_hat", "error", "loss", "dL_dy_hat", "after_y_hat", "after_error", "after_loss"}
    workspace = Workspace()
    names = known_at(linear(Rule.EXACT), Phase.AFTER)
    for name in names:
        workspace.apply(v.Cover(name))
        assert is_covered(workspace.scene()) is (name in tells), name
        workspace.apply(v.Reveal())
    assert tells <= names


def test_a_listener_hears_that_it_is_covered(window):
    window.controller.dispatch(v.Cover("w1"))
    interface = QAccessible.queryAccessibleInterface(window.diagram)
    child = interface.child(reading_order().index("w1"))
    assert child.text(QAccessible.Text.Value) == "covered"


def test_a_click_on_the_empty_box_reveals_it(window, qtbot):
    window.controller.dispatch(v.Cover("w1"))
    place = geometry(window.diagram.width(), window.diagram.height()).place("w1").center()
    qtbot.mouseClick(
        window.diagram, Qt.MouseButton.LeftButton, pos=QPoint(round(place.x()), round(place.y()))
    )
    scene = window.controller.scene
    assert not scene.options.covered
    assert scene.options.selected is None


def test_a_covered_weight_cannot_be_typed_over(window):
    window.controller.dispatch(v.Cover("w1"))
    field = window.panel.findChild(QLineEdit, "experiment.w1")
    assert field.text() == "▢"
    assert not field.isEnabled()
    window.controller.dispatch(v.Reveal("w1"))
    assert field.text() == "1.000"
    assert field.isEnabled()


def test_a_plot_that_would_tell_it_is_not_shown(window):
    window.complete()
    window.controller.dispatch(v.Cover("over_all_data"))
    page = window.plots.findChild(object, "plot.loss")
    assert not page.isVisible()
    assert window.drawn() == ""
    window.controller.dispatch(v.Reveal())
    assert page.isVisible()
    assert window.drawn()
