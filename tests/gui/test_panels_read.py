"""Header, settings, transport and working as one reads them: each number by what it is called."""

import re

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QSlider, QToolButton

from core.analysis.slope import slope
from core.base.frozen import replace
from core.data.dataset import Dataset
from core.data.order import Order
from core.formulas.lineage import sources
from core.formulas.notation import plain_symbol
from core.formulas.working import working_of
from core.network.linear import linear
from core.network.rules import Rule
from core.state import commands as c
from core.state import edit_commands as e
from core.state.playback import Grain, StopKind
from core.step.phases import NUMBERS_OF, Phase, phases_of
from core.training.presets import preset_names
from core.view import commands as v
from core.view.options import Plot, Theme
from gui.base import theme
from gui.paint.labels import MathLabel
from gui.runs.panel import PinRow
from gui.transport.phases import PhaseRow
from gui.transport.timeline import Timeline
from gui.transport.words import PHASE_LABELS
from gui.words.texts import CHANGES, PHASES, RULES
from gui.words.wording import explain
from tests.core.steps import Read, y_hat_of
from tests.gui.seen import Seen, number
from tests.gui.shell.test_window import child

FAR = (c.Move(Grain.STEP, 250), c.Seek(137, Phase.AFTER))
HUGE = (e.SetInitialWeight("w1", 1e200), e.SetInitialWeight("w3", -1e200))
"""With these the output overflows."""


@pytest.fixture
def window(lasting):
    return lasting.anew(size=(1280, 800))


def do(window, *what):
    for each in what:
        window.controller.dispatch(each)
    return window.controller.scene


def figure(window, name):
    """Return the number that is called so in the header, and what stands beside it."""
    counter = next(
        label.parentWidget() for label in window.header.findChildren(QLabel)
        if label.objectName() == "figure" and label.accessibleName() == name
    )  # fmt: skip
    over, *numbers = sorted(counter.findChildren(QLabel), key=lambda each: (each.y(), each.x()))
    assert over.text() == name
    return tuple(each.text() for each in numbers if each.text())


# the header


def test_each_counter_stands_under_its_name(window):
    scene = do(window, *FAR)
    assert figure(window, "updates done") == ("138",)
    assert figure(window, "epoch") == ("2",)
    assert figure(window, "sample") == ("38", "of 100")
    value, goal = figure(window, "slope w₁w₃ + w₂w₄")
    assert number(value) == pytest.approx(slope(scene.moment.new_weights), rel=1e-3)
    assert goal == "target 2"
    do(window, c.Seek(0, Phase.LOSS), e.SetSample(0, 3.0, 9.0))
    assert figure(window, "updates done") == ("0",)
    assert figure(window, "slope w₁w₃ + w₂w₄")[0] == "7.000"


def test_digits_and_presets_are_those_that_the_lists_say(window):
    digits = child(window, "look.digits", QComboBox)
    do(window, v.SetDigits(7))
    assert digits.currentText() == "7"
    digits.setCurrentText("12")
    assert window.controller.scene.options.digits == 12
    box = child(window, "experiment.preset", QComboBox)
    for name in preset_names():
        box.setCurrentText(name)
        assert window.controller.scene.preset == name
        assert box.currentText() == name


# the settings


def test_the_settings_are_what_a_run_begins_with(window):
    """Each field beside its symbol, those to the hidden neurons above those from there."""
    do(window, *(e.SetInitialWeight(f"w{i}", i + 0.5) for i in range(1, 5)), *FAR)
    panel = window.panel
    fields = {f"w{i}": child(window, f"experiment.w{i}", QLineEdit) for i in range(1, 5)}
    corner = {name: field.mapTo(panel, QPoint()) for name, field in fields.items()}
    assert corner["w1"].y() == corner["w2"].y() < corner["w3"].y() == corner["w4"].y()
    assert corner["w1"].x() == corner["w3"].x() < corner["w2"].x() == corner["w4"].x()
    symbols = {
        each: each.mapTo(panel, QPoint())
        for each in panel.findChildren(MathLabel)
        if each.isVisible()
    }
    for name, field in fields.items():
        assert number(field.text()) == int(name[1]) + 0.5
        x, y = corner[name].toTuple()
        left = {
            x - at.x(): each for each, at in symbols.items() if abs(at.y() - y) < 15 and at.x() < x
        }
        assert Seen(left[min(left)], Theme.LIGHT).texts[-1].text == f"𝑤{name[1]}"
    assert number(child(window, "experiment.lr", QLineEdit).text()) == 1e-5


def test_the_rule_is_the_one_that_the_list_says(window):
    box = child(window, "experiment.rule", QComboBox)
    for rule in (Rule.NOTEBOOK, Rule.EXACT, Rule.SEQUENTIAL):
        box.setCurrentIndex(box.findData(rule))
        assert window.controller.scene.settings.rule is rule
        assert window.panel._rule_says.text() == RULES[rule]
    do(window, e.SetRule(Rule.NOTEBOOK))
    assert box.currentData() == Rule.NOTEBOOK


def test_the_data_are_said_to_lie_on_a_line_or_about_one(window):
    assert window.panel._data.text() == "100 samples, y = 2x"
    do(window, e.SetData(Dataset((1.0, 2.0), (2.0, 5.0)), Order(shuffled=True)))
    assert window.panel._data.text() == "2 samples, y ≈ 2.4x, shuffled"


# moving through the run


def press(view, x, y):
    place = QPoint(round(x), round(y))
    QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=place)


def test_a_click_on_the_timeline_goes_to_the_step_there_and_pauses(window):
    do(window, c.Move(Grain.STEP, 100), c.Play())
    line = window.findChild(Timeline)
    for step in (20, 75):
        press(line, 8 + (line.width() - 16) * step / 100, 11)
        assert window.controller.scene.moment.step == step
        assert not window.controller.scene.playing
    do(window, c.Play())
    press(line, 8 + (line.width() - 16) * 0.75, 11)
    assert not window.controller.scene.playing, "also where it stands already"


def test_the_timeline_has_room_for_25_steps_and_goes_no_further_than_the_run(window):
    line = child(window, "transport.timeline", QSlider)
    do(window, c.Move(Grain.STEP, 5))
    assert (line.minimum(), line.maximum(), line.value()) == (0, 25, 5)
    press(line, line.width() * 0.8, 11)
    assert (window.controller.scene.moment.step, line.value()) == (5, 5)
    do(window, c.Move(Grain.STEP, 40))
    assert (line.maximum(), line.value()) == (45, 45)


@pytest.mark.parametrize("step", [0, 25, 90, 100])
def test_the_handle_of_the_timeline_stands_at_the_step(window, step):
    """Of 100 steps, between the places of the first and the last."""
    do(window, c.Move(Grain.STEP, 100), c.Seek(step))
    line = window.findChild(Timeline)
    seen, handle = Seen(line, Theme.LIGHT), 16
    x = handle / 2 + (line.width() - handle) * step / 100
    y = line.height() / 2 + 4
    assert seen.row("text", y, max(x - 5, 0), x + 5) > 0.8
    assert step == 0 or seen.row("text", y, x - 40, x - 10) == 0
    assert step == 100 or seen.row("text", y, x + 10, x + 40) == 0


@pytest.mark.parametrize("rule", [Rule.EXACT, Rule.SEQUENTIAL])
def test_the_phase_shown_is_filled_in_its_place_in_the_row(window, rule):
    do(window, e.SetRule(rule))
    row, lefts = window.findChild(PhaseRow), []
    for phase in phases_of(linear(rule)):
        do(window, c.Seek(0, phase))
        seen = Seen(row, Theme.LIGHT)
        for other, place in row.places():
            filled = seen.row(role_of_phase(other), 4, place.left() + 4, place.right() - 4)
            assert filled == (1 if other is phase else 0), (phase, other)
        lefts.append(dict(row.places())[phase].left())
    assert lefts == sorted(lefts)


@pytest.mark.parametrize("rule", Rule)
def test_the_row_has_the_symbols_of_what_the_phases_compute(window, rule):
    """Each in the colour of its way; a click goes to it, in the same step."""
    scene = do(window, e.SetRule(rule), c.Move(Grain.STEP, 6), c.Seek(3, Phase.SAMPLE))
    row = window.findChild(PhaseRow)
    for phase in phases_of(linear(rule)):
        symbol = {"sample": "sample", "update": "update", "after": "after"}.get(phase)
        name = phase.removeprefix("dL_d").removeprefix("update_")
        symbol = symbol or ("∂" if phase.startswith("dL_") else "") + plain_symbol(name)
        symbol += "′" if phase.startswith("update_") else ""
        assert PHASE_LABELS[phase] == symbol
        text = Seen(row, Theme.LIGHT).text(symbol)
        here = phase is scene.moment.phase
        wanted = "surface" if here else role_of_phase(phase)
        assert text.tint == getattr(theme.colors(Theme.LIGHT), wanted), phase
        press(row, text.x, text.y)
        scene = window.controller.scene
        assert (scene.moment.step, scene.moment.phase) == (3, phase)


def role_of_phase(phase):
    if phase in {Phase.SAMPLE, Phase.H1, Phase.H2, Phase.Y_HAT, Phase.LOSS}:
        return "forward"
    return "backward" if phase.startswith("dL_") else "quiet"


def test_a_phase_that_an_overflow_took_away_is_struck_out(window):
    do(window, *HUGE, c.Seek(0, Phase.Y_HAT))
    row = window.findChild(PhaseRow)
    seen = Seen(row, Theme.LIGHT)
    for phase, place in row.places():
        text = seen.text(PHASE_LABELS[phase])
        y = place.center().y()
        gone = phase not in {Phase.SAMPLE, Phase.H1, Phase.H2, Phase.Y_HAT}
        ends, ink = (text.left + 1, text.right - 1), role_of_phase(phase)
        lines = [bool(seen.row(ink, y + d / 4, *ends) > 0.95) for d in range(-8, 24)]
        assert any(lines) is gone or phase is Phase.Y_HAT, phase


def test_what_to_do_is_said_before_the_first_step_alone(window):
    def read(name):
        label = child(window, name, QLabel)
        return label.text() if label.isVisible() else ""

    assert read("hint").startswith("Four weights must learn y = 2x.")
    for command in (c.Move(Grain.PHASE, 1), c.Move(Grain.STEP, 1)):
        do(window, command)
        assert not read("hint")
    do(window, c.Seek(0, Phase.SAMPLE))
    assert read("hint")
    assert not read("notice")
    do(window, c.Seek(99))
    assert not read("hint")
    assert read("notice").startswith("Step 99 is not made yet")
    do(window, c.Play())
    assert not read("hint")
    do(window, c.Pause())


def test_speeds_grains_and_stops_are_those_that_the_lists_say(window):
    speed = child(window, "transport.speed", QComboBox)
    texts = [speed.itemText(k) for k in range(speed.count())]
    for k, text in enumerate(texts):
        speed.setCurrentIndex(k)
        found = window.controller.scene.playback.speed
        if found is None or found == float("inf"):
            assert k == (0 if found is None else len(texts) - 1)
            assert number(text.split()[0]) is None
        else:
            assert number(text.partition(" phase")[0]) == found
    assert texts[0] == "story" or texts[0].startswith("Auto")
    assert texts[-1] == "full speed"
    do(window, c.SetSpeed(10.0))
    assert number(speed.currentText().partition(" phase")[0]) == 10
    for grain in Grain:
        child(window, "transport.grain", QComboBox).setCurrentText(str(grain))
        assert window.controller.scene.playback.grain is grain
    do(window, c.Move(Grain.STEP, 130))
    stop, value = (child(window, f"transport.{name}") for name in ("stop", "stop_value"))
    assert value.isHidden()
    usual = {StopKind.EPOCH: 2, StopKind.STEP: 200, StopKind.LOSS: 1e-6, StopKind.NEVER: None}
    for kind, wanted in usual.items():
        place = next(k for k in range(stop.count()) if str(kind) in stop.itemText(k))
        assert "epoch" in stop.itemText(place) or kind is not StopKind.EPOCH
        stop.setCurrentIndex(place)
        assert window.controller.scene.playback.stop.kind is kind
        assert value.isHidden() is (wanted is None)
        assert wanted is None or window.controller.scene.playback.stop.value == wanted
        value.setText("0.5")
        if kind is StopKind.LOSS:
            value.editingFinished.emit()
            assert window.controller.scene.playback.stop.value == 0.5
        elif wanted:
            value.editingFinished.emit()
            assert window.controller.scene.notice is not None, "a whole number is asked for"


def test_the_list_of_plots_shows_the_one_that_it_says(window):
    """It stands where there is no room for tabs."""
    choice = child(window, "plots.choice", QComboBox)
    tabs = {}
    for k in range(choice.count()):
        choice.activated.emit(k)
        shown = window.controller.scene.options.plot
        assert choice.currentIndex() == k
        assert child(window, f"plot.{shown}").accessibleName() == choice.itemText(k)
        tabs[shown] = str(shown) in choice.itemText(k) or shown is Plot.RATES
    assert list(tabs) == list(Plot)
    assert all(tabs.values())


# the working


def working(window, *given, size=(460, 400)):
    scene = do(window, *given)
    window.working.setFixedSize(*size)
    try:
        return scene, Seen(window.working, scene.options.theme)
    finally:
        window.working.setMinimumSize(250, 150)
        window.working.setMaximumSize(16777215, 16777215)


def test_numbers_of_the_working_have_the_colours_of_their_roles(window):
    given = (e.SetInitialWeight("w3", -3.0), e.SetInitialWeight("w1", 0.5))
    _, seen = working(window, *given, c.Seek(0, Phase.DL_DH1))
    assert {each.tint for each in seen.texts if "−3.000" in each.text} == {seen.colors.negative}
    assert seen.colors.backward in {each.tint for each in seen.texts if each.value}
    _, seen = working(window, c.Seek(0, Phase.H1))
    tints = {each.text: each.tint for each in seen.texts}
    assert tints["0.5000"] == seen.colors.positive
    assert tints["31.24"] == seen.colors.forward
    _, seen = working(window, c.Seek(0, Phase.UPDATE))
    assert {each.tint for each in seen.texts if each.text == "1×10⁻⁵"} == {seen.colors.text}


def test_symbols_come_first_then_numbers_then_the_result(window):
    do(window, e.SetInitialWeight("w1", 2.0), c.Move(Grain.PHASE, 1))
    there = {}
    for seconds, passed in ((0.2, 0.2), (0.3, 0.5), (0.6, 1)):
        window.controller.tick(seconds)
        _, seen = working(window)
        there[passed] = {each.value for each in seen.texts}
        assert window.controller.scene.progress == pytest.approx(passed)
    x = window.controller.scene.moment.numbers["x"]
    shown = {
        passed: [any(v and abs(v / wanted - 1) < 1e-3 for v in values) for wanted in (2, x, 2 * x)]
        for passed, values in there.items()
    }
    assert shown == {0.2: [False] * 3, 0.5: [True, True, False], 1: [True] * 3}


def test_what_became_of_the_error_is_what_was_before_and_then_what_is(window):
    scene, seen = working(window, c.Seek(0, Phase.AFTER))
    step = Read(scene.moment.numbers)
    for name, before, after in (
        ("error", step.error, scene.moment.after["after_error"]),
        ("loss", step.loss, scene.moment.after["after_loss"]),
    ):
        label = seen.text(CHANGES[name])
        shown = [each for each in seen.texts if "→" in each.text and abs(each.y - label.y) < 5]
        assert len(shown) == 1
        found = [number(part.strip()) for part in shown[0].text.split("→")]
        assert found == [pytest.approx(before, rel=1e-3), pytest.approx(after, rel=1e-3)]
    assert scene.moment.after["after_loss"] < step.loss
    assert CHANGES["error"].startswith("Error")
    assert CHANGES["loss"].startswith("Loss")


def test_heading_words_nudge_and_origin_stand_in_this_order(window):
    _, seen = working(window, v.Select("w2"), c.Seek(0, Phase.DL_DW2))
    heading = seen.text(PHASES["dL_dw2"][0])
    words = next(each for each in seen.texts if each.text.startswith("How much"))
    nudge = next(each for each in seen.texts if each.text.startswith("Nudge"))
    origin = next(each for each in seen.texts if "initial value" in each.text)
    assert heading.y < words.y < nudge.y < origin.y


@pytest.mark.parametrize("rule", Rule)
def test_the_words_of_a_phase_speak_of_what_it_computes_from_what(window, rule):
    """What they name is in its formula, and what is peculiar about it is said."""
    for phase in phases_of(linear(rule)):
        scene = do(window, e.SetRule(rule), c.Seek(0, phase))
        says = explain(working_of(scene.moment, scene.experiment.data, 4, frozenset()))
        names = set(NUMBERS_OF[phase])
        allowed = names | {each for name in names for each in sources(linear(rule), name)}
        symbols = {plain_symbol(name.removeprefix("dL_d").removeprefix("new_")) for name in allowed}
        assert set(re.findall("[hw][₁₂₃₄]", says)) <= symbols, (phase, says)
        stale = rule is Rule.NOTEBOOK and phase in {Phase.DL_DW1, Phase.DL_DW2}
        assert ("99" in says) is stale
        back = {Phase.DL_DH1, Phase.DL_DH2, Phase.DL_DW1, Phase.DL_DW2}
        uses_new = rule is not Rule.EXACT and phase in back and not stale
        assert ("′" in says) is uses_new, (phase, says)
        heading = PHASES[phase][0]
        assert (
            not re.findall("[hw][₁₂₃₄]", heading)
            or plain_symbol(phase.removeprefix("dL_d").removeprefix("update_")) in heading
        )


def test_equal_signs_of_several_equations_stand_below_one_another(window):
    _, seen = working(window, c.Seek(0, Phase.UPDATE), size=(560, 400))
    lines = {}
    for each in seen.texts:
        if each.text.strip() == "=":
            lines.setdefault(round(each.y / 6), each.x)
    starts = list(lines.values())
    assert not starts or np.ptp(starts) < 2


def test_a_click_goes_to_the_smallest_part_that_is_there(window):
    working(window, c.Seek(0, Phase.DL_DW1))
    window.working.grab()
    areas = window.working._areas
    for name, area in areas:
        hit = window.working.name_at(area.center())
        inner = [(each.width(), other) for other, each in areas if each.contains(area.center())]
        assert hit == min(inner)[1], name


# the pinned runs


def rows_of(window):
    """Return the rows of the list from above: names, what is said, and the two buttons."""
    rows = [row for row in window.runs.findChildren(PinRow) if not row.isHidden()]
    return [
        (
            row.findChild(QLineEdit).text(),
            row.findChild(QLabel, "caption").text(),
            *(row.findChild(QToolButton, f"pin.{name}") for name in ("return", "remove")),
        )
        for row in sorted(rows, key=lambda each: each.mapToGlobal(QPoint()).y())
    ]


def test_rows_stand_in_the_order_of_the_pins_whichever_go_and_come(window):
    for name, lr in (("a", 1e-6), ("b", 1e-5), ("c", 1e-4)):
        do(window, e.SetLearningRate(lr), c.Move(Grain.STEP, 1), e.PinRun(name))
        do(window, c.Seek(0, Phase.SAMPLE))
    scene = window.controller.scene
    for first in (0, 1):
        window.runs.show_scene(replace(scene, pins=scene.pins[first : first + 2]))
    window.runs._list.activate()
    assert [row[0] for row in rows_of(window)] == ["b", "c"]


def test_each_row_of_the_list_is_of_its_run(window):
    """In the order of the pins: what differs in it, what became of it, and its own two buttons."""
    for name, lr, steps in (("slow", 1e-7, 30), ("usual", 1e-5, 60), ("wild", 1e-3, 40)):
        do(window, e.SetLearningRate(lr), c.Move(Grain.STEP, steps), e.PinRun(name))
        do(window, c.Seek(0, Phase.SAMPLE))
    scene = do(window, e.SetInitialWeight("w1", 0.123456789))
    assert [pin.name for pin in scene.pins] == ["slow", "usual", "wild"]
    rows = rows_of(window)
    assert [row[0] for row in rows] == ["slow", "usual", "wild"]
    says = [row[1] for row in rows]
    for text, rate in zip(says, ("1×10⁻⁷", "1×10⁻⁵", "0.001"), strict=True):
        assert f"η = {rate}" in text
        assert "w₁ = 1" in text
    assert "w₁ ≈ 0.12346" in window.runs._present.text()
    assert "η = 0.001" in window.runs._present.text()
    run = scene.pins[1].prefix.run
    learned = next(k for k in range(60) if mean_loss(run.experiment.data, run.weights_at(k)) < 1e-6)
    assert "not learned after 30 steps" in says[0]
    assert f"· learned after {learned} steps" in says[1]
    assert f"overflowed at step {scene.pins[2].prefix.run.overflow.step}" in says[2]
    assert [button.text() for button in rows[0][2:]] == ["↩", "×"]
    rows[2][3].click()
    assert [pin.name for pin in window.controller.scene.pins] == ["slow", "usual"]
    rows_of(window)[0][2].click()
    scene = window.controller.scene
    assert (scene.settings.lr, scene.prefix.length) == (1e-7, 30)
    pins = do(window, c.Move(Grain.STEP, 31), e.PinRun()).pins
    named = window.runs.findChildren(PinRow)[-1].findChild(QLineEdit)
    assert (named.text(), named.placeholderText()) == ("", f"run {pins[-1].number}")


def mean_loss(data, weights):
    pairs = zip(data.x, data.y, strict=True)
    return float(np.mean([(y_hat_of(weights, x) - y) ** 2 / 2 for x, y in pairs]))
