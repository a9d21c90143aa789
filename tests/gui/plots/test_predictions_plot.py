"""The plot of the predictions: its lines, its table, and the three ways to choose inputs."""

import csv
from io import StringIO

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication, QLineEdit, QTableView, QToolButton

from core.analysis.predictions import Inputs, InputsKind, notebook_inputs, predict, random_inputs
from core.analysis.slope import slope
from core.base.number_format import format_number
from core.data.dataset import Dataset, Generated
from core.data.order import Order
from core.network.declared import LINEAR
from core.network.linear import linear
from core.network.rules import Rule
from core.state import commands as c
from core.state import edit_commands as e
from core.state.playback import Grain
from core.step.phases import Phase, phases_of
from core.storage.session_file import save_session
from core.storage.session_reader import read_plan
from core.view import commands as v
from core.view.options import Plot, Theme
from gui.base import theme
from gui.plots.predictions import lines_plot
from tests.gui.shell.test_window import child, enter, trigger


@pytest.fixture
def body(window, qtbot):
    window.resize(1280, 800)
    window.complete()
    window.controller.dispatch(v.ShowPlot(Plot.PREDICTIONS))
    made = window.plots.body(Plot.PREDICTIONS)
    qtbot.waitUntil(lambda: made.width() > 400)
    return made


def options(window):
    return window.controller.scene.options


def rows_of(window):
    table = child(window, "predictions.table", QTableView).model()
    return [
        [table.index(row, column).data() for column in range(4)] for row in range(table.rowCount())
    ]


def test_the_table_is_what_the_network_predicts(window, body):
    window.controller.dispatch(c.Move(Grain.STEP, 3))
    scene = window.controller.scene
    found = predict(LINEAR, scene.moment.weights, scene.experiment.data, notebook_inputs())
    shown = rows_of(window)
    assert len(shown) == 26
    for row, prediction in zip(shown, found.rows, strict=True):
        numbers = (prediction.x, prediction.y_hat, prediction.truth)
        assert row[:3] == [format_number(value, 4) for value in numbers]
        assert row[3] == f"{format_number(100 * prediction.relative, 4)}\N{NO-BREAK SPACE}%"
    bold = [
        row for row in range(26)
        if body.table.model().index(row, 0).data(Qt.ItemDataRole.FontRole).bold()
    ]  # fmt: skip
    assert bold == [found.worst]
    assert body.says(4)[1] == f"relative error {rows_of(window)[0][3]} at every x"


def test_it_follows_the_weights_of_the_step_shown(window, body):
    window.controller.dispatch(c.Move(Grain.STEP, 200))
    assert body.describes().startswith("Horizontal axis: x. Vertical axis: y. ŷ = 2.000 x")
    window.controller.dispatch(c.Seek(0, Phase.SAMPLE))
    assert "ŷ = 7.000 x; y = 2 x" in body.describes()
    x, y = body.plot.line.getData()
    unit = body.plot.up.unit / body.plot.across.unit
    assert y[1] / x[1] * unit == pytest.approx(7.0)


@pytest.mark.usefixtures("body")
def test_inputs_are_the_notebooks_fresh_or_typed(window, qtbot):
    trigger(window, "inputs_random")
    inputs = options(window).inputs
    assert inputs.values == random_inputs(inputs.seed)
    assert [row[0] for row in rows_of(window)] == [format_number(x, 4) for x in inputs.values]
    trigger(window, "inputs_random")
    assert options(window).inputs.seed != inputs.seed
    field = child(window, "predictions.typed", QLineEdit)
    enter(qtbot, field, "1000; 0,5 -3")
    assert options(window).inputs == Inputs(InputsKind.TYPED, typed=(1000.0, 0.5, -3.0))
    assert len(rows_of(window)) == 3
    enter(qtbot, field, "1000; many")
    assert window.controller.scene.notice.key == "inputs.number"
    assert len(rows_of(window)) == 3
    window.diagram.setFocus()
    trigger(window, "inputs_notebook")
    assert options(window).inputs.values == notebook_inputs()
    assert field.text() == ""


def test_a_click_predicts_for_the_x_there(window, qtbot, body):
    plot = body.plot
    at = plot.getPlotItem().getViewBox().mapViewToScene(QPointF(346 / plot.across.unit, 0.0))
    place = QPoint(round(at.x()), plot.height() // 2)
    there = float(f"{plot.x_at(QPointF(place)):.3g}")
    qtbot.mouseClick(plot.viewport(), Qt.MouseButton.LeftButton, pos=place)
    (x,) = options(window).inputs.typed
    assert x == pytest.approx(346, rel=0.02)
    assert x == there, "it has three digits"
    qtbot.mouseMove(plot.viewport(), place + QPoint(10, 0))
    plot._follow(500.0)
    assert body.says(4) == ("x = 500: ŷ = 3 500, target 1 000, relative error 250.0 %".replace(
        " 500,", "\N{NARROW NO-BREAK SPACE}500,").replace("1 000", "1\N{NARROW NO-BREAK SPACE}000")
        .replace(" %", "\N{NO-BREAK SPACE}%"),)  # fmt: skip


@pytest.mark.usefixtures("body")
def test_inputs_are_saved_with_a_session(window, tmp_path):
    inputs = Inputs(InputsKind.TYPED, seed=9, typed=(-0.0, 1e300))
    window.controller.dispatch(v.SetInputs(inputs))
    save_session(window.controller.session(), tmp_path / "s.json")
    assert read_plan(tmp_path / "s.json").options == options(window)


@pytest.mark.parametrize(
    "data",
    [
        Dataset((0.0, -0.0), (1.0, 2.0)),
        Dataset((1.0,), (2.0,)),
        Dataset((1e300, -1e300), (1e300, 2.0)),
        Dataset((5e-324,), (5e-324,)),
        Dataset(tuple(map(float, range(5000))), tuple(map(float, range(5000)))),
    ],
)
def test_any_data_can_be_drawn(window, body, data):
    window.controller.dispatch(e.SetData(data))
    window.controller.dispatch(c.Move(Grain.STEP, 5))
    window.controller.dispatch(e.PinRun())
    for typed in ((0.0,), (1e300, -1e300), (1e-320,)):
        window.controller.dispatch(v.SetInputs(Inputs(InputsKind.TYPED, typed=typed)))
        window.grab()
        assert body.says(4)
        assert body.describes()


@pytest.mark.parametrize("rule", list(Rule))
def test_an_update_that_is_still_to_come_moves_no_axis(window, body, rule):
    """It makes a line so steep that beside it those of 7 and 2 would be one."""
    window.controller.dispatch(e.SetRule(rule))
    spans = {}
    for lr in (1e-5, 1e-3):
        window.controller.dispatch(c.Seek(0, Phase.SAMPLE))
        window.controller.dispatch(e.SetLearningRate(lr))
        for phase in phases_of(linear(rule)):
            window.controller.dispatch(c.Seek(0, phase))
            spans[lr, phase] = tuple(end * body.plot.up.unit for end in body.plot.up.range)
    updates = [phase for phase in phases_of(linear(rule)) if phase.startswith("update")]
    for phase in phases_of(linear(rule))[: phases_of(linear(rule)).index(updates[0])]:
        assert spans[1e-3, phase] == spans[1e-5, phase]
    ends = slope(window.controller.scene.moment.weights) * max(notebook_inputs())
    for phase in (*updates, Phase.AFTER):
        low, high = spans[1e-3, phase]
        assert low <= ends <= high
        assert (low, high) == spans[1e-3, Phase.AFTER]


def test_an_overflowed_run_can_be_drawn(window, body):
    window.controller.dispatch(e.SetLearningRate(1e-4))
    window.controller.dispatch(c.Move(Grain.STEP, 50))
    window.grab()
    assert "∞" in body.says(4)[0]


@pytest.mark.usefixtures("body")
def test_what_is_exported_is_what_is_drawn(window):
    window.controller.dispatch(e.PinRun())
    window.controller.dispatch(c.Move(Grain.STEP, 2))
    rows = list(csv.reader(StringIO(window.drawn())))
    assert rows[0] == ["series", "x", "y"]
    scene = window.controller.scene
    tests = [(float(x), float(y)) for name, x, y in rows if name == "test inputs"]
    found = predict(LINEAR, scene.moment.weights, scene.experiment.data, notebook_inputs())
    assert tests == [(row.x, row.y_hat) for row in found.rows]
    samples = [(float(x), float(y)) for name, x, y in rows if name == "samples"]
    assert samples == list(zip(scene.experiment.data.x, scene.experiment.data.y, strict=True))
    assert {name for name, _, _ in rows[1:]} == {
        *("samples", "network", "target", "run 1", "test inputs"),
    }


def test_it_recolours_with_the_theme(window, body):
    light = body.grab().toImage()
    window.controller.dispatch(v.SetTheme(Theme.DARK))
    assert body.grab().toImage() != light


def test_in_a_narrow_window_the_table_takes_the_place_of_the_plot(window, body):
    window.resize(1024, 768)
    QApplication.processEvents()
    switch = body.findChild(QToolButton, "small")
    typed = body.findChild(QLineEdit, "predictions.typed")
    assert [body.plot.isVisible(), body.table.isVisible()] == [True, False]
    assert typed.isVisible()
    switch.click()
    assert [body.plot.isVisible(), body.table.isVisible()] == [False, True]
    window.resize(1280, 800)
    QApplication.processEvents()
    assert [body.plot.isVisible(), body.table.isVisible()] == [True, True]
    assert not switch.isVisible()


def test_no_number_of_the_table_is_cut_off(window, body):
    window.resize(1280, 800)
    window.controller.dispatch(v.SetDigits(17))
    window.controller.dispatch(c.Move(Grain.STEP, 30))
    QApplication.processEvents()
    model, metrics = body.table.model(), QFontMetrics(theme.text_font(theme.SMALL_SIZE + 1))
    for row in range(model.rowCount()):
        for column in range(model.columnCount()):
            text = model.data(model.index(row, column))
            assert metrics.horizontalAdvance(text) < body.table.columnWidth(column) - 4
    scene = window.controller.scene
    first = predict(LINEAR, scene.moment.weights, scene.experiment.data, notebook_inputs()).rows[0]
    exact = model.data(model.index(0, 1), Qt.ItemDataRole.ToolTipRole)
    assert exact == format_number(first.y_hat, 17)


@pytest.mark.parametrize("scheme", Theme)
def test_the_table_has_the_ground_of_its_theme(window, body, scheme):
    for command in (v.SetTheme(scheme), v.SetZoom(150), v.SetZoom(100)):
        window.controller.dispatch(command)
        QApplication.processEvents()
    picture = body.table.viewport().grab().toImage()
    ground = theme.color(theme.colors(scheme).surface)
    corners = (0, 0), (picture.width() - 1, picture.height() - 1)
    assert [picture.pixelColor(*corner) for corner in corners] == [ground, ground]


def test_many_samples_are_looked_at_once(window, monkeypatch):
    """Not at each step: their range is known by then."""
    data = Generated(count=20_000, low=1.0, high=9.0, slope=2.0, noise=0.5, seed=1).draw()
    window.controller.dispatch(e.SetData(data, Order(shuffled=False, seed=0)))
    window.controller.dispatch(v.ShowPlot(Plot.PREDICTIONS))
    window.complete()
    counts = []
    finite = lines_plot._finite
    monkeypatch.setattr(lines_plot, "_finite", lambda v: counts.append(len(v)) or finite(v))
    window.controller.dispatch(c.Move(Grain.STEP, 1))
    assert 0 < max(counts) < 1000
    window.controller.dispatch(c.Pause())


@pytest.mark.filterwarnings("error")
@pytest.mark.usefixtures("body")
def test_the_line_of_a_pinned_run_may_be_beyond_all_numbers(window):
    """Its slope is 1e307, and inputs go up to 1000."""
    tiny = Dataset((1e-160,), (1e-160,))
    for command in (
        *(e.SetData(tiny, Order()), e.SetLearningRate(1e-300)),
        *(e.SetInitialWeight("w1", 1e200), e.SetInitialWeight("w3", 1e107)),
        *(c.Move(Grain.STEP, 1), e.PinRun("steep"), c.Seek(0, Phase.SAMPLE)),
        e.SetInitialWeight("w1", 1.0),
    ):
        window.controller.dispatch(command)
    assert [pin.name for pin in window.controller.scene.pins] == ["steep"]
    names = [name.text for name in window.plots.body(Plot.PREDICTIONS).plot.end_names]
    assert len(names) == 2
    assert "steep" not in names
