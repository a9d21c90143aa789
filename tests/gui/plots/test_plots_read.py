"""Plots as one reads them: values stand where their axes say, in the colours of their roles."""

import math

import numpy as np
import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QFontMetricsF

from core.analysis.slope import loss_of_slope, slope
from core.state import commands as c
from core.state import edit_commands as e
from core.state.playback import Grain
from core.step.phases import Phase
from core.view import commands as v
from core.view.options import LossScale, Plot, Theme, WeightsView
from core.workspace.workspace import Workspace
from gui.base import theme
from gui.paint.mathtext import italic
from gui.plots.base.steps_plot import StepsPlot
from gui.plots.base.words import PLOT_WORDS, PREDICTIONS
from gui.plots.pages import PAGES
from gui.shell.application import create_application
from tests.core.steps import Read, y_hat_of
from tests.gui.seen import Seen, number

ALONE = (c.Move(Grain.STEP, 250),)
LEARNED = (*ALONE, c.Seek(30))
SIGNS = (
    *(e.SetInitialWeight(f"w{i}", w) for i, w in enumerate((-0.5, 3.0, 6.0, -9.0), 1)),
    *(e.SetLearningRate(1e-9), c.Move(Grain.STEP, 100), c.Seek(40)),
)
"""Weights of both signs that hardly change."""


@pytest.fixture(scope="module")
def bodies(qapp):  # noqa: ARG001
    """The page of each plot, made once."""
    create_application()
    made = {page.plot: page.make() for page in PAGES}
    yield made
    for body in made.values():
        body.close()
        body.deleteLater()


def scene_of(*given):
    workspace = Workspace()
    for command in given:
        workspace.apply(command)
    return workspace.scene()


@pytest.fixture
def shown(bodies):
    """Show a scene on the page of a plot, so large; return the page."""

    def show(plot, *given, size=(700, 260)):
        body = bodies[plot]
        body.resize(*size)
        scene = scene_of(v.ShowPlot(plot), *given)
        body.show()
        body.show_scene(scene)
        body.complete()
        return body, scene

    return show


def steps_plots(body, scheme=Theme.LIGHT):
    """What is seen of each plot over steps that a page shows."""
    return [Seen(each, scheme) for each in body.findChildren(StepsPlot) if not each.isHidden()]


def mean_loss(data, weights):
    pairs = zip(data.x, data.y, strict=True)
    return float(np.mean([(y_hat_of(weights, x) - y) ** 2 / 2 for x, y in pairs]))


# over the steps of a run


@pytest.mark.parametrize("scale", LossScale)
def test_losses_stand_where_the_axis_says(shown, scale):
    """The line is of all data; a dot marks it at the cursor; a ring is a step's own sample."""
    body, scene = shown(Plot.LOSS, c.Move(Grain.STEP, 9), c.Seek(3), v.SetLossScale(scale))
    (seen,) = steps_plots(body)
    log = scale is LossScale.LOG
    across, upwards = seen.across(), seen.upwards(log=log)
    run, data = scene.prefix.run, scene.experiment.data
    loss = mean_loss(data, run.weights_at(3))
    assert seen.has("backward", across(3) + 3, upwards(loss)), "the dot at the cursor"
    assert ("log" in {word for each in seen.texts for word in each.text.split()}) is log
    for step in (1, 2):
        x, y = across(step), upwards(mean_loss(data, run.weights_at(step)))
        assert seen.has("backward", x, y, 1.5), step
    numbers = Read(run.at(2, scene.moment.phase).numbers)
    ring = across(2), upwards(numbers["loss"])
    assert seen.has("backward", ring[0] - 3, ring[1], 0.75, near=60)
    assert seen.has("surface", *ring, 0.5)
    says = dict(part.split(" ", 1) for part in body.says(6)[1:])
    assert number(says["━"].split()[-1]) == pytest.approx(loss, rel=1e-5), "the line"


def test_what_is_pointed_at_is_lit_and_what_is_lit_is_broader(shown):
    """The line is the mean loss, a ring that of a step's own sample."""
    given = (c.Move(Grain.STEP, 9), c.Seek(3))
    breadths = {}
    for lit in (None, "over_all_data", "loss"):
        body, scene = shown(Plot.LOSS, *given, v.PointAt(lit))
        (plot,) = (each for each in body.findChildren(StepsPlot) if not each.isHidden())
        seen = Seen(plot, Theme.LIGHT)
        across, upwards = seen.across(), seen.upwards(log=True)
        run = scene.prefix.run
        line = mean_loss(scene.experiment.data, run.weights_at(6))
        ring = run.at(2, scene.moment.phase).numbers["loss"]
        assert plot.curve_at(QPointF(across(6), upwards(line))) == "over_all_data"
        assert plot.curve_at(QPointF(across(2), upwards(ring))) == "loss"
        at = across(2), upwards(ring)
        rim = [seen.has("backward", at[0] - off / 8, at[1], near=60) for off in range(8, 40)]
        column = [
            seen.has("backward", across(5.5), y / 4) for y in range(40, 4 * plot.height() - 100)
        ]
        breadths[lit] = sum(column), sum(rim)
    assert breadths["over_all_data"][0] > 1.4 * breadths[None][0]
    assert breadths["over_all_data"][1] == breadths[None][1]
    assert breadths["loss"][0] == breadths[None][0]
    assert breadths["loss"][1] > 1.4 * breadths[None][1]


def test_a_loss_of_0_stands_at_the_0_of_the_log_axis(shown):
    right = (e.SetWeight(f"w{i}", 1.0) for i in range(1, 5))
    body, scene = shown(Plot.LOSS, c.Move(Grain.STEP, 10), *right, c.Move(Grain.STEP, 10))
    (seen,) = steps_plots(body)
    assert mean_loss(scene.experiment.data, scene.moment.weights) == 0
    zero = next(each for each in seen.texts if each.text == "0" and each.x < 60)
    lowest = max(each.y for each in seen.texts if each.x < 60 and each.text.startswith("10"))
    assert zero.y > lowest
    assert seen.has("backward", seen.across()(20) + 3, zero.y, 0.75)


@pytest.mark.parametrize("plot", [Plot.LOSS, Plot.WEIGHTS])
@pytest.mark.parametrize("step", [20, 50, 80])
def test_the_cursor_stands_at_the_updates_done(shown, plot, step):
    """In the forward pass as many are done as the step says, after the update one more."""
    for phase, done in ((Phase.LOSS, step), (Phase.AFTER, step + 1)):
        body, _ = shown(plot, c.Move(Grain.STEP, 120), c.Seek(step, phase))
        for seen in steps_plots(body):
            x = seen.across()(done)
            assert np.mean([seen.has("text", x, y, 0.75) for y in range(10, 40)]) > 0.6, phase
            assert seen.row("text", 30, x + 1.5, x + 8) == 0


@pytest.mark.parametrize("options", [Theme.LIGHT, Theme.DARK])
def test_weights_stand_where_the_axis_says_in_the_colour_of_their_sign(shown, options):
    """Each with its name at its end, and a dot at the cursor."""
    body, scene = shown(Plot.WEIGHTS, *SIGNS, v.SetTheme(options))
    seen, of_slope = steps_plots(body, options)
    across, upwards = seen.across(), seen.upwards()
    ends = scene.prefix.run.weights_at(100)
    for place, (name, value) in enumerate(ends._asdict().items(), 1):
        sign = "positive" if value > 0 else "negative"
        ys = [upwards(value) + off for off in (-0.5, 0, 0.5)]
        line = [
            any(seen.has(sign, x, y) for y in ys) for x in np.linspace(across(50), across(80), 60)
        ]
        assert any(line), name
        assert all(line) is (name == "w1"), "only the first is solid"
        dot = next(role for role in ("text",) if seen.has(role, across(40) + 3, upwards(value)))
        assert dot == "text"
        label = seen.text(f"𝑤{'₁₂₃₄'[place - 1]}")
        assert label.left == pytest.approx(across(100) + 7, abs=2)
        assert label.y == pytest.approx(upwards(value), abs=4)
    across, upwards = of_slope.across(), of_slope.upwards()
    goal = of_slope.text("target 2")
    assert goal.y == pytest.approx(upwards(2), abs=4)
    assert goal.tint == of_slope.colors.forward
    assert of_slope.has("forward", across(50), upwards(2), 3)
    metrics = QFontMetricsF(theme.text_font(theme.SMALL_SIZE, bold=True))
    blank = goal.left + metrics.horizontalAdvance("target") + metrics.horizontalAdvance(" ") / 2
    assert not any(  # a dash of the line there would be read as a sign
        of_slope.has("forward", blank, upwards(2), 0.8, strength=each / 100, near=1)
        for each in range(25, 101)
    )
    assert of_slope.has("negative", across(60), upwards(slope(scene.prefix.run.weights_at(60))), 1)


def test_what_the_numbers_of_an_axis_leave_out_is_in_its_name(shown):
    weights = [e.SetInitialWeight(f"w{i}", w) for i, w in enumerate((-2e9, 3e9, 6e9, -9e9), 1)]
    still = e.SetLearningRate(1e-60), c.Move(Grain.STEP, 20)
    body, _ = shown(Plot.WEIGHTS, *weights, *still)
    seen, _ = steps_plots(body)
    (name,) = [each.text for each in seen.texts if "\N{DIVISION SLASH}" in each.text]
    power = number(name.partition("\N{DIVISION SLASH} ")[2])
    assert seen.text(italic("w₃")).y == pytest.approx(seen.upwards()(6e9 / power), abs=3)


def test_each_curve_has_one_dash_wherever_it_is(shown):
    """The same for a name in all schemes; no two alike."""
    body, _ = shown(Plot.WEIGHTS, *SIGNS)
    lines_plot = body.findChildren(StepsPlot)[0]._lines
    dashes = [tuple(line.opts["pen"].dashPattern()) for line in lines_plot.values()]
    assert len(set(dashes)) == 4
    assert dashes[0] == ()


def test_epochs_are_numbered_where_they_begin(shown):
    body, _ = shown(Plot.LOSS, *LEARNED)
    (seen,) = steps_plots(body)
    across = seen.across()
    for epoch, step in ((2, 100), (3, 200)):
        assert seen.text(f"epoch {epoch}").left == pytest.approx(across(step) + 4, abs=1.5)


def test_the_overflow_is_marked_at_its_step(shown):
    body, scene = shown(Plot.LOSS, e.SetLearningRate(1e-4), c.Move(Grain.STEP, 100))
    (seen,) = steps_plots(body)
    at = seen.across()(scene.prefix.run.overflow.step)
    said = seen.text("overflow")
    assert said.right == pytest.approx(at - 7, abs=3)
    assert seen.has("text", at, said.y, 1.5)


def test_a_pinned_run_is_named_where_it_ends(shown):
    pinned = (c.Move(Grain.STEP, 20), e.SetLearningRate(1e-6), c.Move(Grain.STEP, 60))
    body, scene = shown(Plot.LOSS, c.Move(Grain.STEP, 40), e.PinRun(), c.Seek(10), *pinned)
    (seen,) = steps_plots(body)
    (pin, *_), across = scene.pins, seen.across()
    loss = mean_loss(scene.experiment.data, pin.prefix.run.weights_at(pin.prefix.length))
    label = seen.text("run 1")
    assert label.left == pytest.approx(across(pin.prefix.length) + 7, abs=2)
    assert label.y == pytest.approx(seen.upwards(log=True)(loss), abs=20)
    assert label.tint == seen.colors.quiet


def test_a_pinned_run_is_named_once_beside_its_weights_and_once_beside_its_slope(shown):
    body, scene = shown(Plot.WEIGHTS, *SIGNS, e.PinRun())
    (pin,) = scene.pins
    ends = pin.prefix.run.weights_at(pin.prefix.length)
    for seen, value in zip(steps_plots(body), (ends.w1, slope(ends)), strict=True):
        label = seen.text("run 1")
        assert label.y == pytest.approx(seen.upwards()(value), abs=20)


def test_what_is_nearly_conserved_stands_where_the_axis_says(shown):
    body, scene = shown(Plot.WEIGHTS, *SIGNS, v.ShowWeights(WeightsView.CONSERVED))
    (seen,) = steps_plots(body)
    w = scene.prefix.run.weights_at(100)
    for name, value in (("𝑤₁² − 𝑤₃²", w.w1**2 - w.w3**2), ("𝑤₂² − 𝑤₄²", w.w2**2 - w.w4**2)):
        assert seen.text(name).y == pytest.approx(seen.upwards()(value), abs=4)


# predictions


def test_predictions_stand_where_the_axes_say(shown):
    """Lines through 0, their equations at their ends, what was learned from, the worst input."""
    body, scene = shown(Plot.PREDICTIONS, c.Move(Grain.STEP, 40), e.PinRun("one"), c.Seek(0))
    seen = Seen(body.plot, Theme.LIGHT)
    across, upwards = seen.across(), seen.upwards()
    for x in (200, 600):
        assert seen.has("backward", across(x), upwards(7 * x), 1), "the network's line"
        places = [(across(x + d / 4), upwards(2 * (x + d / 4))) for d in range(100)]
        dashes = [seen.has("forward", *place) for place in places]
        assert any(dashes)
        assert not all(dashes), "the target's is dashed"
    ours, true = seen.text("ŷ = 7.000 x"), seen.text("y = 2 x")
    assert (ours.tint, true.tint) == (seen.colors.backward, seen.colors.forward)
    assert ours.y < true.y
    assert true.y == pytest.approx(upwards(2 * 1000), abs=8)
    data = scene.experiment.data
    low, high = min(data.x), max(data.x)
    foot = upwards(-100)
    assert seen.has("active", across(high) - 2, foot)
    assert not seen.has("active", across(high) + 2, foot)
    assert not seen.has("active", across(low) - 2, foot)
    worst = body.found.rows[body.found.worst]
    assert abs(worst.y_hat / worst.truth - 1) == pytest.approx(2.5)
    at = across(worst.x), upwards(worst.y_hat)
    assert seen.row("backward", at[1], at[0] - 4, at[0] + 4) > 0.8, "a larger mark"
    for row in sorted(body.found.rows, key=lambda row: row.x)[-4:]:
        middle = upwards((row.y_hat + row.truth) / 2)
        assert seen.has("backward", across(row.x), middle, 0.5, strength=0.45), "how far off"
        below = upwards(row.truth / 2)
        assert not seen.has("backward", across(row.x), below, 0.5, strength=0.45)
    assert seen.text("one").tint == seen.colors.quiet


def test_the_line_of_a_pinned_run_is_that_of_as_many_updates(shown):
    slow = (e.SetLearningRate(1e-6), c.Move(Grain.STEP, 20), e.PinRun("one"), c.Seek(0))
    body, scene = shown(Plot.PREDICTIONS, *slow, e.SetLearningRate(1e-5), c.Move(Grain.STEP, 4))
    seen = Seen(body.plot, Theme.LIGHT)
    run = next(pin.prefix.run for pin in scene.pins if pin.name == "one")
    assert slope(run.weights_at(0)) - slope(run.weights_at(4)) > 0.2
    across, upwards = seen.across(), seen.upwards()
    seen_there = [
        seen.has("quiet", across(x), upwards(slope(run.weights_at(4)) * x), 1)
        for x in range(400, 900)
    ]
    assert np.mean(seen_there) > 0.4


def test_the_columns_of_the_table_are_headed_by_what_stands_in_them(shown):
    body, _ = shown(Plot.PREDICTIONS, c.Move(Grain.STEP, 1), c.Seek(0))
    seen = Seen(body.table, Theme.LIGHT)
    heads = [each.text for each in sorted(seen.texts, key=lambda each: each.x)]
    assert heads == ["x", "ŷ", PREDICTIONS["truth"], PREDICTIONS["relative"]]
    model = body.table.model()
    for row in range(3):
        *numbers, off = (model.index(row, k).data() for k in range(4))
        x, y_hat, target = map(number, numbers)
        assert y_hat == pytest.approx(7 * x, rel=1e-3)
        assert target == pytest.approx(2 * x, rel=1e-3)
        assert off.startswith("250")


# the surface


def test_the_surface_stands_where_the_axes_say(shown):
    body, scene = shown(Plot.SURFACE, c.Move(Grain.STEP, 3), c.Seek(0), size=(700, 300))
    seen = Seen(body.map, Theme.LIGHT)
    room = body.map.room
    seen.texts = [
        each for each in seen.texts
        if each.y > room.bottom() or each.x < room.left() or each.value is None
    ]  # fmt: skip
    across, upwards = seen.across(), seen.upwards(left=room.left())
    assert seen.text("w₁w₃").y > room.bottom()
    assert seen.text("w₂w₄").x < 20
    w = scene.moment.weights
    here = across(w.w1 * w.w3), upwards(w.w2 * w.w4)
    assert all(seen.has("text", here[0] + off, here[1]) for off in (-3, 0, 3)), "the weights"
    new = scene.prefix.run.weights_at(1)
    tip = across(new.w1 * new.w3), upwards(new.w2 * new.w4)
    along = np.array(tip) - here
    long = math.hypot(*along)
    assert seen.has("backward", *(np.array(tip) - along / long * 4), 0.5)
    head, shaft = (_breadth(seen, np.array(tip) - along / long * back, along) for back in (7, 14))
    assert head > shaft * 1.5, "the arrow points to the next weights"
    a, b = body.map.plane.a, body.map.plane.b
    for k in (0.1, 0.5, 0.9):
        x = max(a.low, 2 - b.high) * (1 - k) + min(a.high, 2 - b.low) * k
        assert seen.has("forward", across(x), upwards(2 - x), 1.5), "the valley of slope 2"
    assert seen.text("slope 2").tint == seen.colors.forward
    says = body.says(4)
    assert ("w₁w₃ 3.000" in says, "w₂w₄ 4.000" in says) == (True, True)
    start = seen.text("start")
    assert math.hypot(start.x - here[0], start.y - here[1]) < 40
    later = scene.prefix.run.weights_at(2)
    body, _ = shown(Plot.SURFACE, c.Move(Grain.STEP, 3), c.Seek(2), size=(700, 300))
    before, seen = seen, Seen(body.map, Theme.LIGHT)
    there = across(later.w1 * later.w3), upwards(later.w2 * later.w4)
    assert before.has("text", *there, 0.5), "the path"
    assert all(seen.has("text", there[0], there[1] + off) for off in (-3, 0, 3)), "at step 2"


def _breadth(seen, place, along):
    """How many pixels an arrow is wide at a place."""
    normal = np.array((-along[1], along[0])) / math.hypot(*along)
    points = [place + normal * off for off in np.arange(-8, 8, 0.25)]
    return sum(bool(seen.has("backward", *point)) for point in points) / 4


def test_the_colours_of_the_surface_are_those_that_the_bar_gives_the_loss(shown):
    body, scene = shown(Plot.SURFACE, c.Move(Grain.STEP, 3), c.Seek(0), size=(700, 300))
    seen, room = Seen(body.map, Theme.LIGHT), body.map.room
    names = list(seen.texts)
    seen.texts = [each for each in names if each.y > room.bottom() or each.x < room.left()]
    across, upwards = seen.across(), seen.upwards(left=room.left())
    bar = Seen(body._bar, Theme.LIGHT)
    height = bar.upwards(log=True, left=100)
    assert bar.text(PLOT_WORDS["loss_log"]).y < 16
    data, plane = scene.experiment.data, body.map.plane
    found = 0
    for p in np.linspace(0.04, 0.96, 12):
        for q in np.linspace(0.04, 0.96, 9):
            a, b = plane.a.low + p * plane.a.width, plane.b.low + q * plane.b.width
            loss = loss_of_slope(data, a + b)
            y = height(loss)
            if not 26 < y < bar.height - 12:
                continue
            colour = seen.at(across(a), upwards(b))
            close = [bar.at(8, y + off) for off in (-3, 0, 3)]
            found += any(np.abs(colour - each).max() <= 6 for each in close)
    assert found > 40, "but for what lies over the map"
    contours = [each for each in names if each.value and each not in seen.texts]
    assert contours
    a_of, b_of = _inverse(across), _inverse(upwards)
    mean = np.mean(np.square(data.x))
    for each in contours:  # each within its own size of its line, which may end at the edge
        away = abs(a_of(each.x) + b_of(each.y) - 2) - math.sqrt(2 * each.value / mean)
        wide, high = (each.right - each.left) / 2 + 8, 14
        moved = abs(a_of(wide) - a_of(0)) + abs(b_of(high) - b_of(0))
        assert abs(away) < moved, each


def _inverse(scale):
    zero, one = scale(0), scale(1)
    return lambda pixel: (pixel - zero) / (one - zero)


# learning rates


def test_rates_stand_where_the_axes_say(shown):
    body, _ = shown(Plot.RATES, size=(700, 240))
    plot, found = body.plot, body.plot.shown.found
    plot.set_mark(plot.shown.rates.index(1e-7))
    try:
        seen = Seen(plot, Theme.LIGHT)
    finally:
        plot.set_mark(None)
    colors = seen.colors
    across = seen.across(log=True)
    present, marked = seen.text("1×10⁻⁵"), seen.text("1×10⁻⁷")
    seen.texts = [each for each in seen.texts if each not in (present, marked)]
    steps, losses = seen.upwards(log=True), seen.upwards(log=True, right=50)
    for tag, lr, ink in ((present, 1e-5, colors.surface), (marked, 1e-7, colors.positive)):
        assert tag.x == pytest.approx(across(lr), abs=2)
        assert tag.tint == ink
    assert seen.has("text", present.left - 2, present.y), "the present one is filled"
    assert seen.has("text", across(1e-5), 40, 1.5)
    left, right = (
        {each.tint for each in seen.texts if each.value and side(each)}
        for side in (lambda t: t.x < 60, lambda t: t.x > seen.width - 50)
    )
    assert (left, right) == ({colors.forward}, {colors.backward})
    names = {"steps": (colors.forward, 14), "final loss": (colors.backward, seen.width - 14)}
    for name, (tint, x) in names.items():
        assert seen.text(name).tint == tint
        assert seen.text(name).x == pytest.approx(x, abs=14)
    for lr in (2e-6, 1e-5, 3e-5):
        index = plot.shown.rates.index(lr)
        learned = int(found.converged[index])
        assert learned > 0
        assert seen.has("forward", across(lr), steps(learned), 2.5), lr
    index = plot.shown.rates.index(1e-8)
    assert any(
        seen.has("backward", across(1e-8) + off, losses(found.losses[index]), 2)
        for off in range(-8, 9)
    )
    learns = np.flatnonzero((found.converged >= 0) & (found.overflowed < 0))
    ends = found.rates[learns[0]], found.rates[learns[-1]]
    y = 24
    middle = (across(ends[0]) + across(ends[1])) / 2
    assert seen.has("forward", middle + 5, y, 0, 0.13)
    assert not seen.has("forward", across(ends[0]) - 4, y, 0, 0.13)
    assert seen.text("learns").tint == colors.forward
    assert seen.text("learns").x == pytest.approx(middle, abs=30)
    slow, over = seen.text("too slow"), seen.text("overflows")
    assert slow.x == pytest.approx((across(1e-9) + across(ends[0])) / 2, abs=30)
    assert over.x > across(ends[1])
    assert {slow.tint, over.tint} == {colors.text}
    striped = seen.pixels[20 * 4 : 40 * 4, round(over.x) * 4 : round(over.x + 20) * 4].reshape(
        -1, 3
    )
    plain = seen.pixels[20 * 4 : 40 * 4, round(slow.x) * 4 : round(slow.x + 10) * 4].reshape(-1, 3)
    assert np.ptp(striped, axis=0).max() > 20 > np.ptp(plain, axis=0).max()
    fewest = int(found.converged[learns].min())
    quickest = found.rates[learns][found.converged[learns].argmin()]
    assert f"after {fewest} steps" in body._caption.text()
    said = body._caption.text().partition("η = ")[2].partition(",")[0]
    assert number(said) == pytest.approx(quickest)


@pytest.mark.parametrize("lr", [1e-7, 3e-3])
def test_another_rate_is_a_line_at_its_logarithm(shown, lr):
    body, _ = shown(Plot.RATES, e.SetLearningRate(lr), size=(700, 240))
    seen = Seen(body.plot, Theme.LIGHT)
    x = seen.across(log=True)(lr)
    assert all(seen.has("text", x, y, 1) for y in range(22, 120))
    assert not seen.has("text", seen.across(log=True)(1e-5), 120, 1)


# pinned runs


def test_a_pinned_run_has_its_dash_wherever_it_is_drawn(shown, monkeypatch, qtbot):
    """In the list and in every plot."""
    from gui.paint import dashes
    from gui.plots.predictions import lines_plot
    from gui.plots.rates import paint as ratespaint
    from gui.plots.steps import loss, weights
    from gui.plots.surface import plane_view
    from gui.runs import panel as runs

    asked = {}

    def asks(module):
        def dashed(number, *rest):
            asked.setdefault(module, set()).add(number)
            return dashes.dashed_pen(number, *rest)

        return dashed

    places = {
        runs: None,
        loss: Plot.LOSS,
        weights: Plot.WEIGHTS,
        lines_plot: Plot.PREDICTIONS,
        plane_view: Plot.SURFACE,
        ratespaint: Plot.RATES,
    }
    given = (
        *(c.Move(Grain.STEP, 20), e.PinRun(), e.RemovePin(1), e.SetLearningRate(1e-6)),
        *(c.Move(Grain.STEP, 5), e.PinRun(), e.SetLearningRate(2e-5)),
    )
    numbers = {pin.number for pin in scene_of(*given).pins}
    for module, plot in places.items():
        if plot is not None:
            shown(plot)[0].grab()  # else it might first paint what other tests had it show
        monkeypatch.setattr(module, "dashed_pen", asks(module))
        if plot is None:
            dash = runs.Dash(min(numbers))
            qtbot.addWidget(dash)
            dash.grab()
            assert asked[module] == {min(numbers)}
            continue
        body, _ = shown(plot, *given)
        body.grab()
        assert asked[module] == numbers, module.__name__
