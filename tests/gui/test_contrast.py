"""Contrast: of every text on what is painted behind it, and of lines and rings on their grounds.

WCAG 2.2: texts 4.5 (1.4.3), what is not text 3 (1.4.11), in a theme of high contrast 7 (1.4.6).
"""

from dataclasses import dataclass
from functools import cache

import numpy as np
import pytest
from PySide6.QtCore import QLineF, QPoint, QPointF, QRect, QRectF
from PySide6.QtGui import QFontMetricsF, QGlyphRun, QImage, QPainter, QTextLayout, QTextOption
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QLineEdit, QWidget

from core.base.resources import shipped_lessons
from core.lessons.commands import OpenLesson
from core.lessons.lesson_file import read_lesson
from core.network.linear import linear
from core.network.rules import Rule
from core.network.travels import touched
from core.state import commands as c
from core.state import edit_commands as e
from core.state.playback import Grain
from core.step.phases import Phase, phases_of
from core.view import commands as v
from core.view.options import Plot, Theme
from gui.base import theme
from gui.diagram.geometry import EDGES, geometry
from tests.colours import contrast, luminance, mixed, rgb
from tests.gui.shell.test_window import OPENING, child, trigger

TEXT, STROKE = 4.5, 3.0
HIGH, LINE = 7.0, 4.5
NEAR, SMOOTH = 3, 12
"""Pixels away, and how much colours may differ there, of 255, in one ground: maps are smooth."""

FINE, FRAME = 3, 4
"""Pixels of the picture for one of the window, so that type is full ink; and those of a frame."""

OPENS = ("keys", "data", "export", "handwork", "worksheet", "render")

SPOTS = 0.02
"""The share of the ground behind a text that may be something else: where lines cross."""

THEMES = list(Theme)


@dataclass(frozen=True)
class Written:
    """A text that was painted: where on the device, in which colour (red, green, blue, opacity)."""

    text: str
    place: QRect
    tint: tuple[float, float, float, float]


class Ear:
    """Hears what is written while something is painted; nothing of that is painted itself."""

    def __init__(self, monkeypatch):
        self.heard = []
        for name in ("drawText", "drawGlyphRun", "drawStaticText"):
            monkeypatch.setattr(QPainter, name, _method(self.hear))
        monkeypatch.setattr(QTextLayout, "draw", _method(self.hear_layout))

    def hear(self, painter, *what):
        match what:
            case (QPointF() | QPoint() as at, str() as text):
                place = QFontMetricsF(painter.font()).tightBoundingRect(text).translated(at)
            case (QPointF() as at, QGlyphRun() as run):
                place, text = shape(run).translated(at), "a symbol"
            case (QRectF() | QRect() as within, str() as text, QTextOption()):
                place = painter.boundingRect(QRectF(within), text, what[2])
            case (QRectF() | QRect() as within, flags, str() as text):
                place = painter.boundingRect(QRectF(within), int(flags), text)
            case _:
                raise AssertionError(f"written in a way that the test does not know: {what}")
        self.note(painter, text, QRectF(place), painter.pen().color())

    def hear_layout(self, layout, painter, at):
        place = layout.boundingRect().translated(QPointF(at))
        self.note(painter, layout.text(), place, painter.pen().color())

    def note(self, painter, text, place, tint):
        where = painter.deviceTransform().mapRect(place).toAlignedRect()
        red, green, blue, opacity = tint.getRgbF()
        if text.strip():
            self.heard.append(Written(text, where, (red, green, blue, opacity * painter.opacity())))

    @staticmethod
    @cache
    def on(tint, ground):
        *color, opacity = tint
        return contrast(mixed(color, rgb(ground), opacity), rgb(ground))

    def poor(self, picture, least):
        """Yield the texts whose contrast is too low on something that is behind them."""
        names = names_of(picture)
        flat = flat_in(names)
        for each in self.heard:
            at = each.place.intersected(picture.rect())
            part = slice(at.top(), at.bottom() + 1), slice(at.left(), at.right() + 1)
            grounds, counts = np.unique(names[part][flat[part]], return_counts=True)
            found = np.array([self.on(each.tint, f"#{ground:06X}") for ground in grounds])
            if counts[found < least].sum() > SPOTS * counts.sum():
                yield f"{each.text!r} at {at.x()}, {at.y()}: {found.min():.2f}"
        self.heard.clear()


def names_of(picture):
    """Return the colour of each pixel of a picture, as the number that its name is."""
    image = picture.convertToFormat(QImage.Format.Format_RGB32)
    pixels = np.array(image.constBits(), np.uint8).view(np.uint32)  # of our own
    return pixels.reshape(image.height(), image.width()) & 0xFFFFFF


def flat_in(names):
    """Say which pixels belong to a ground: they are as those NEAR are; a line crosses a ground."""
    height, width = names.shape
    flat = np.ones((height, width), bool)
    for shift in (16, 8, 0):
        part = (names >> shift & 0xFF).astype(np.int16)
        padded = np.pad(part, NEAR, mode="edge")
        for down, right in ((0, NEAR), (2 * NEAR, NEAR), (NEAR, 0), (NEAR, 2 * NEAR)):
            other = padded[down : down + height, right : right + width]
            flat &= np.abs(other - part) <= SMOOTH
    return flat


def _method(call):
    """Return a plain function for a bound one: in a class, that would not be given the object."""

    def called(*what):
        call(*what)

    return called


def shape(run):
    """Return what glyphs cover; what a run says of itself has room for much more."""
    covered = QRectF()
    for glyph, at in zip(run.glyphIndexes(), run.positions(), strict=True):
        covered |= run.rawFont().pathForGlyph(glyph).boundingRect().translated(at)
    return covered


def least(scheme):
    """Return the contrast that texts have at least in a theme."""
    return HIGH if scheme.contrast else TEXT


def looked_at(window, scheme):
    """Yield scenes in which everything that is painted occurs."""
    window.controller.dispatch(v.SetTheme(scheme))
    for rule, phases in (
        (Rule.EXACT, phases_of(linear(Rule.EXACT))),
        (Rule.NOTEBOOK, (Phase.DL_DW2, Phase.UPDATE_W1)),
    ):
        window.controller.dispatch(e.SetRule(rule))
        for phase in phases:
            window.controller.dispatch(c.Seek(0, phase))
            yield f"{rule} {phase}"
    window.controller.dispatch(e.SetInitialWeight("w3", -3.0))
    for name in ("w3", "dL_dw1", "h1"):
        window.controller.dispatch(c.Seek(0, Phase.DL_DW1))
        window.controller.dispatch(v.Select(name))
        yield f"{name} selected"
    window.controller.dispatch(v.PointAt("dL_dw3"))
    yield "pointed at"
    window.controller.dispatch(v.Cover("dL_dw3"))
    yield "covered"


@pytest.mark.parametrize("scheme", THEMES)
def test_every_painted_text_is_read_on_what_is_behind_it(lasting, scheme, monkeypatch):
    window = lasting.anew(v.SetTheme(scheme))
    ear, poor, count = Ear(monkeypatch), [], 0
    for what in looked_at(window, scheme):
        image = window.grab().toImage()
        count += len(ear.heard)
        poor += [f"{what}: {each}" for each in ear.poor(image, least(scheme))]
    assert count > 1000
    assert poor == [], "\n".join(poor)


@pytest.mark.parametrize("shown", Plot)
@pytest.mark.parametrize("scheme", THEMES)
def test_every_text_of_a_plot_is_read_on_what_is_behind_it(lasting, scheme, shown, monkeypatch):
    window = lasting.anew(v.SetTheme(scheme))
    for command in (
        c.Move(Grain.STEP, 120),
        *(e.PinRun(), e.SetLearningRate(2e-6), c.Move(Grain.STEP, 90)),
        v.ShowPlot(shown),
    ):
        window.controller.dispatch(command)
    window.complete()
    ear = Ear(monkeypatch)
    image = window.grab().toImage()
    assert len(ear.heard) > 50
    poor = list(ear.poor(image, least(scheme)))
    assert poor == [], "\n".join(poor)


def controls(top):
    """Yield what shows text of its own in a window, with that text."""
    for control in top.findChildren(QWidget):
        if not control.isVisible():
            continue
        if isinstance(control, QLabel | QAbstractButton | QLineEdit):
            text = control.text()
        elif isinstance(control, QComboBox):
            text = control.currentText()
        else:
            text = ""
        if text and not control.visibleRegion().isEmpty():
            yield control, text


def inks(top):
    """Yield each control, its text, and the contrast of its text on its ground, in a picture."""
    image = QImage(top.size() * FINE, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(FINE)
    top.render(image)
    names = names_of(image)
    for control, text in controls(top):
        seen = control.visibleRegion().boundingRect()
        if seen.height() < min(control.height(), control.fontMetrics().height()):
            continue  # less than a line of it: one scrolls to it
        inner = seen.adjusted(FRAME, FRAME, -FRAME, -FRAME)
        at = inner.translated(control.mapTo(top, QPoint()))
        left, top_, right, bottom = (
            FINE * v for v in (at.left(), at.top(), at.right() + 1, at.bottom() + 1)
        )
        found, counts = np.unique(names[top_:bottom, left:right], return_counts=True)
        if not len(found):
            continue
        ground = rgb(f"#{found[counts.argmax()]:06X}")
        yield control, text, max(contrast(rgb(f"#{each:06X}"), ground) for each in found)


@pytest.mark.parametrize("opens", [None, *OPENS])
@pytest.mark.parametrize("scheme", THEMES)
def test_the_text_of_every_control_is_read(lasting, scheme, opens):
    lesson = OpenLesson(read_lesson(shipped_lessons()[1]))
    window = lasting.anew(v.SetTheme(scheme), lesson, e.PinRun(), c.Seek(0, Phase.H1))
    top = window
    if opens is not None:
        trigger(window, opens)
        top = child(window, OPENING[opens])
    found = list(inks(top))
    poor = [
        f"{control.objectName()} {text!r}: {ratio:.2f}"
        for control, text, ratio in found
        if ratio < (least(scheme) if control.isEnabled() else STROKE)
    ]
    assert len(found) > 3
    assert poor == []
    if top is not window:
        top.close()


@pytest.mark.parametrize("scheme", THEMES)
def test_what_is_scrolled_through_has_the_ground_of_the_theme(lasting, scheme):
    """Beside the handles of the bars, and where these meet."""
    window = lasting.anew(v.SetTheme(scheme), v.SetZoom(200), size=(1024, 750))
    image, ground = window.grab().toImage(), rgb(theme.colors(scheme).surface)
    for x, y in ((1020, 500), (1020, 745), (800, 745)):
        assert rgb(image.pixelColor(x, y).name()) == ground


@pytest.mark.parametrize("phase", [Phase.H1, Phase.Y_HAT, Phase.DL_DW1, Phase.AFTER])
@pytest.mark.parametrize("scheme", THEMES)
def test_the_edges_that_a_phase_uses_stand_out(lasting, scheme, phase):
    """Beside its middle, where the edge ends, lies what it is to stand out from."""
    window = lasting.anew(v.SetTheme(scheme), e.SetInitialWeight("w3", -3.0), c.Seek(0, phase))
    image = window.diagram.grab().toImage()
    at = geometry(image.width(), image.height())
    for name in touched(linear(Rule.EXACT), phase) & set(EDGES):
        start, stop = at.edges[name]
        across = QLineF(start, stop).normalVector().unitVector()
        beside = QPointF(across.dx(), across.dy()) * 7 * at.unit
        for along in (0.04, 0.06):
            middle = start + (stop - start) * along
            edge, ground = (
                image.pixelColor(place.toPoint()).getRgbF()[:3]
                for place in (middle, middle + beside)
            )
            assert contrast(edge, ground) >= STROKE, (name, contrast(edge, ground))


@pytest.mark.parametrize("scheme", THEMES)
def test_curves_rings_and_marks_stand_out(scheme):
    colors = theme.colors(scheme)
    for ground in (colors.ground, colors.surface, colors.raised):
        for line in ("text", "quiet", "positive", "negative", "forward", "backward"):
            found = contrast(rgb(getattr(colors, line)), rgb(ground))
            assert found >= STROKE, (line, ground, found)


@pytest.mark.parametrize("scheme", THEMES)
def test_texts_are_read_on_everything_that_can_be_behind_them(scheme):
    colors = theme.colors(scheme)
    for ground in ("ground", "surface", "raised", "active", "pressed"):
        lightest = ("text", "quiet", "positive", "negative", "forward", "backward")
        for ink in ("text",) if ground == "pressed" else lightest:
            found = contrast(rgb(getattr(colors, ink)), rgb(getattr(colors, ground)))
            assert found >= least(scheme), (ink, ground, found)


@pytest.mark.parametrize("scheme", [each for each in THEMES if each.contrast])
def test_in_high_contrast_lines_are_strong_and_rings_are_thick(scheme):
    colors, usual = theme.colors(scheme), theme.colors(Theme.of(dark=scheme.dark, contrast=False))
    for ground in (colors.ground, colors.surface, colors.raised):
        assert contrast(rgb(colors.line), rgb(ground)) >= LINE
        for line in ("positive", "negative", "line"):
            drawn = mixed(rgb(getattr(colors, line)), rgb(ground), colors.dim)
            assert contrast(drawn, rgb(ground)) >= STROKE, line
    assert colors.dim_frame == 1.0
    assert colors.ring >= 2 * usual.ring


@pytest.mark.usefixtures("window")
def test_the_ear_hears_what_is_too_faint(monkeypatch):
    ear = Ear(monkeypatch)
    image = QImage(60, 30, QImage.Format.Format_RGB32)
    image.fill(theme.color("#808080"))
    with QPainter(image) as painter:
        painter.setPen(theme.color("#909090"))
        painter.drawText(QPointF(5, 20), "faint")
    assert [each[:7] for each in ear.poor(image, TEXT)] == ["'faint'"]
    assert contrast(rgb("#000000"), rgb("#FFFFFF")) == pytest.approx(21)
    assert luminance(rgb("#777777")) == pytest.approx(0.18448, abs=1e-4)
