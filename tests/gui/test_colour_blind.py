"""What the colour-blind can tell apart: by colour, by simulation, or else by something else.

Two colours are far enough apart when they are at least as far as the two nearest of the eight that
Okabe and Ito chose for everybody (Color Universal Design, 2002), by the same measure.
"""

from itertools import combinations, pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPen

from core.analysis.stability import ErrorEffect
from core.state import commands as c
from core.state import edit_commands as e
from core.state.playback import Grain
from core.step.phases import Phase
from core.view import commands as v
from core.view.options import Plot, Theme
from gui.base import theme
from gui.diagram.labels import ShownNumber
from gui.paint.dashes import curve_pen, dashed_pen
from gui.paint.effect_fills import effect_brush
from gui.paint.highlight import Mark, paint_mark
from tests.colours import Sight, apart, distance, lab, mixed, rgb, seen

FOR_EVERYBODY = (
    *("#000000", "#E69F00", "#56B4E9", "#009E73"),
    *("#F0E442", "#0072B2", "#D55E00", "#CC79A7"),
)
PINS = 5
"""Pinned runs that are told apart by their dashes alone."""


def least():
    """Return the distance of the two nearest colours that were chosen for everybody."""
    return min(
        apart(rgb(one), rgb(other), sight)
        for one, other in combinations(FOR_EVERYBODY, 2)
        for sight in Sight
    )


@pytest.mark.parametrize("sight", Sight)
@pytest.mark.parametrize("scheme", Theme)
@pytest.mark.parametrize(
    "pair",
    [
        ("positive", "negative"),  # the sign of a weight
        ("forward", "backward"),  # which way a value goes
        ("forward", "negative"),  # right and wrong
        ("text", "backward"),  # where the weights stand, and where the update goes
    ],
)
def test_colours_that_say_something_are_told_apart(pair, scheme, sight):
    one, other = (rgb(getattr(theme.colors(scheme), name)) for name in pair)
    assert apart(one, other, sight) >= least()


@pytest.mark.parametrize("sight", Sight)
@pytest.mark.parametrize("scheme", Theme)
def test_what_shrinks_and_what_overshoots_are_told_apart(scheme, sight):
    colors = theme.colors(scheme)
    tints = [
        effect_brush(verdict, colors).color().getRgbF()
        for verdict in (ErrorEffect.SHRINKS, ErrorEffect.OVERSHOOTS)
    ]
    one, other = (mixed(tint[:3], rgb(colors.surface), tint[3]) for tint in tints)
    assert apart(one, other, sight) >= least()


def test_what_grows_and_what_overflows_is_striped():
    colors = theme.colors(Theme.LIGHT)
    styles = [effect_brush(v, colors).style() for v in ErrorEffect if v is not ErrorEffect.NOTHING]
    striped = [style for style in styles if style is not Qt.BrushStyle.SolidPattern]
    assert len(set(striped)) == 2


def test_pinned_runs_are_told_apart_by_their_dashes():
    ink = theme.color(theme.colors(Theme.LIGHT).quiet)
    patterns = [tuple(dashed_pen(number, ink).dashPattern()) for number in range(1, PINS + 1)]
    assert len(set(patterns)) == PINS
    assert all(patterns)  # none is solid, as the present run is


def test_the_curves_of_the_weights_are_told_apart_by_their_dashes():
    tints = theme.colors(Theme.LIGHT).negative, theme.colors(Theme.LIGHT).positive
    pens = [curve_pen(place, 2.0, tints, 1.0) for place in range(4)]
    assert len({(pen.style(), tuple(pen.dashPattern())) for pen in pens}) == 4


def test_a_negative_weight_has_its_sign():
    assert ShownNumber("w3", -3.0).text(4) == "−3.000"


@pytest.mark.parametrize(
    ("shown", "lines"),
    [(Plot.PREDICTIONS, ("line", "_true")), (Plot.RATES, ("step_line", "loss_line"))],
)
def test_lines_in_one_plot_differ_by_their_dashes(window, shown, lines):
    window.controller.dispatch(c.Move(Grain.STEP, 3))
    window.controller.dispatch(v.ShowPlot(shown))
    window.complete()
    plot = window.plots.body(shown).plot
    styles = [getattr(plot, line).opts["pen"].style() for line in lines]
    assert styles == [Qt.PenStyle.SolidLine, Qt.PenStyle.DashLine]


def test_origin_and_use_of_a_number_are_marked_by_different_strokes():
    pens = []

    class Painter:
        def setPen(self, pen):
            pens.append(pen)

        def setBrush(self, brush):
            pass

        def drawRoundedRect(self, *where):
            pass

    for mark in (Mark.SOURCE, Mark.USER):
        paint_mark(Painter(), mark, None, theme.colors(Theme.LIGHT), 1.0)
    one, other = (QPen(pen).style() for pen in pens)
    assert one is not other


def test_right_and_wrong_are_marked_by_signs(window, monkeypatch):
    """The nudge that the notebook's gradient fails, and the one that the right one passes."""
    from gui.working import paint as worked

    written = []
    monkeypatch.setattr(
        worked._Working, "_text", lambda _self, _where, text, *_, **__: written.append(text)
    )
    for preset in ("default", "notebook"):
        window.controller.dispatch(e.LoadPreset(preset))
        window.controller.dispatch(c.Seek(0, Phase.DL_DW2))
        window.working.grab()
    signs = {text[0] for text in written if text[:2] in {"✓ ", "✗ "}}
    assert signs == {"✓", "✗"}


def test_the_measure_agrees_with_what_is_published():
    """Pairs of Sharma, Wu and Dalal's table 1; grey looks the same to everybody."""
    for one, other, known in (
        ((50, 2.6772, -79.7751), (50, 0, -82.7485), 2.0425),
        ((50, 2.49, -0.001), (50, -2.49, 0.0011), 7.2195),
        ((50, 2.5, 0), (73, 25, -18), 27.1492),
        ((50, 2.5, 0), (50, 3.1736, 0.5854), 1.0),
        ((60.2574, -34.0099, 36.2677), (60.4626, -34.1751, 39.4387), 1.2644),
        ((50, 0, 0), (50, -1, 2), 2.3669),
    ):
        assert distance(one, other) == pytest.approx(known, abs=1e-4)
    grey = rgb("#808080")
    for one, other in pairwise(Sight):
        assert seen(grey, one) == pytest.approx(seen(grey, other), abs=1e-5)
    assert lab(seen(rgb("#FFFFFF"), Sight.USUAL)) == pytest.approx((100, 0, 0), abs=1e-9)
    red, green = rgb("#C03030"), rgb("#708030")
    assert apart(red, green, Sight.PROTANOPIA) < apart(red, green, Sight.USUAL) / 2
