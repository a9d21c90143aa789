"""No number is cut, wherever it is shown: hard values, few and all digits, sizes, zooms, languages.

A number of which a part is missing reads as another. Each window here shows one after another all
that is hard, and every text is measured: those of widgets (`cutoff`) and those painted (`painted`).
"""

from itertools import product

import pytest
from PySide6.QtCore import QSizeF
from PySide6.QtGui import QImage, QPainter

from core.base.frozen import replace
from core.base.number_format import format_count
from core.base.resources import shipped_lessons
from core.data.dataset import Dataset
from core.lessons.commands import LessonNext
from core.network.weights import Weights
from core.state import commands as c
from core.state import edit_commands as e
from core.step.phases import Phase
from core.view import commands as v
from core.view.options import Plot
from core.workspace.workspace import Workspace
from gui.diagram.geometry import geometry
from gui.diagram.paint import paint_diagram
from gui.i18n import language
from gui.words import translations
from gui.working.paint import paint_working
from gui.worksheets.pages import WorksheetPages, pages_of, paint_page
from gui.worksheets.paper import Paper
from gui.worksheets.worksheet_request import WorksheetRequest, parse_places
from tests.gui.cutoff import cut_off
from tests.gui.opening import opened
from tests.gui.painted import hidden, hidden_texts, noting

pytestmark = pytest.mark.usefixtures("english_again")

LONG = Weights(-1.2345678901234567, -0.000123456789, -123456.78901, 0.98765432109876543)
HUGE = Weights(-1.2345678901234567e30, 1e-30, -9.8765e20, -3.3333333333333335e-21)
EVEN = Weights(1.0, 2.0, 3.0, 2.0)
HARD = {
    "the default": (EVEN, 1e-5, None),
    "long and negative": (LONG, 1.2345678901234567e-13, None),
    "beyond all measure": (HUGE, 1.2345678901234567e-130, None),
    "a slope of many digits": (EVEN, 0.01, Dataset((3.0,), (5.0,))),
    "large and small samples": (
        EVEN,
        1e-5,
        Dataset((-123456.789, 1.23456789e-12), (987654.321, 3e-17)),
    ),
}
PLACES = (
    *((17, phase) for phase in ("sample", "loss", "dL_dw1", "update", "after")),
    *((4, phase) for phase in ("loss", "dL_dw1", "after")),
    *((2, "update"), (7, "dL_dw1")),
)
"""Digits, and the phase that is shown with so many."""


def show(window, weights, lr, data):
    """Begin anew with these, train a few steps, and pin the run."""
    do = window.controller.dispatch
    do(e.LoadPreset("default"))
    if data is not None:
        do(e.SetData(data))
    for name, value in weights._asdict().items():
        do(e.SetInitialWeight(name, value))
    do(e.SetLearningRate(lr))
    do(c.Move(c.Grain.STEP, 3))
    do(e.PinRun())


def far(scene):
    """Return a scene of the same numbers after 13 million steps."""
    moment = replace(scene.moment, step=13_271_044, epoch=917_505, sample=917_505)
    return replace(scene, moment=moment)


@pytest.mark.parametrize(
    ("size", "zoom", "tag"),
    [
        ((1280, 800), 100, "en"),
        ((1024, 768), 100, "de"),
        ((840, 520), 100, "es"),
        ((1024, 768), 80, "fr"),
        ((1280, 800), 250, "de"),
    ],
)
def test_no_number_of_the_window_is_cut(qtbot, size, zoom, tag):
    window = opened(qtbot, "--language", tag, size=size)
    do = window.controller.dispatch
    do(v.SetReducedMotion(reduced=True))
    do(v.SetZoom(zoom))
    for name, hard in HARD.items():
        show(window, *hard)
        last = window.controller.scene.prefix.length
        for digits, phase in PLACES:
            do(v.SetDigits(digits))
            do(c.Seek(min(2, last), Phase(phase)))
            assert [*hidden_texts(window), *cut_off(window)] == [], (name, digits, phase)
        window.header.show_scene(far(window.controller.scene))
        window.transport._step.set_value(13_271_044)
        assert [*hidden_texts(window), *cut_off(window)] == [], (name, "after millions of steps")


@pytest.mark.parametrize(("size", "tag"), [((1280, 800), "en"), ((840, 520), "fr")])
def test_no_number_of_a_plot_is_cut(qtbot, size, tag):
    window = opened(qtbot, "--language", tag, size=size)
    do = window.controller.dispatch
    do(v.SetReducedMotion(reduced=True))
    for name, hard in HARD.items():
        show(window, *hard)
        for plot, digits in product(Plot, (4, 17)):
            do(v.SetDigits(digits))
            do(v.ShowPlot(plot))
            assert [*hidden_texts(window), *cut_off(window)] == [], (name, plot, digits)


@pytest.mark.parametrize("size", [(1280, 800), (840, 520)])
def test_counts_are_whole(qtbot, size):
    window = opened(qtbot, size=size)
    window.controller.dispatch(v.SetDigits(17))
    window.header.show_scene(far(window.controller.scene))
    header = window.header
    for counter, count in (
        (header._updates, 13_271_044),
        (header._epoch, 917_505),
        (header._sample, 917_505),
    ):
        assert counter._figure.text() == format_count(count)


def test_no_number_of_a_lesson_is_cut(qtbot):
    """In a narrow column, with all digits."""
    window = opened(qtbot, "--language", "de", str(shipped_lessons()[5]), size=(840, 520))
    do = window.controller.dispatch
    do(v.SetReducedMotion(reduced=True))
    for _ in range(6):
        do(v.SetDigits(17))
        assert [*hidden_texts(window), *cut_off(window)] == []
        do(LessonNext())
        window.controller.tick(9.0)


@pytest.mark.parametrize("tag", language.LANGUAGES)
def test_no_number_of_a_worksheet_is_cut(qapp, tag):
    """With its answers, and all their digits."""
    language.ask(tag)
    translations.speak(qapp)
    workspace = Workspace()
    weights, lr, _ = HARD["long and negative"]
    for name, value in weights._asdict().items():
        workspace.apply(e.SetInitialWeight(name, value))
    for command in (e.SetLearningRate(lr), c.Move(c.Grain.STEP, 3), v.SetDigits(17)):
        workspace.apply(command)
    scene = workspace.scene()
    tasks = WorksheetRequest(parse_places("--at", ["1"])).tasks(scene)
    sheet = WorksheetPages(scene, tasks, "A title", Paper("a4"), answers=True)
    pages = pages_of(sheet)
    inner = sheet.paper.inner
    image = QImage(794, 1123, QImage.Format.Format_RGB32)
    for number, page in enumerate(pages, 1):
        with noting() as noted, QPainter(image) as painter:
            paint_page(painter, sheet, page, number, len(pages))
        assert hidden(noted) == []
        assert all(inner.left() - 1 <= each.place.left() for each in noted)
        assert all(each.place.right() <= inner.right() + 1 for each in noted)


@pytest.mark.parametrize("size", [(440, 230), (684, 382), (796, 316), (1280, 700)])
def test_what_has_a_frame_stands_within_it(qapp, size):  # noqa: ARG001
    """With all digits: the line around a gradient that has just come runs through none of them."""
    at, line = geometry(*size), 2.5
    workspace = Workspace()
    workspace.apply(v.SetDigits(17))
    image = QImage(*size, QImage.Format.Format_RGB32)
    for phase in map(Phase, ("dL_dy_hat", "dL_dh1", "dL_dh2", "dL_dw1", "dL_dw4", "update")):
        workspace.apply(c.Seek(0, phase))
        with noting() as noted, QPainter(image) as painter:
            paint_diagram(painter, workspace.scene(), QSizeF(*size))
        within = 0
        for each in (each for each in noted if each.whole):
            for frame in (*at.gradients.values(), *at.boxes.values()):
                if frame.adjusted(0, -6, 0, 6).contains(each.place.center()):
                    within += 1
                    free = frame.adjusted(line * at.unit / 2, -99, -line * at.unit / 2, 99)
                    assert free.contains(each.place), (phase, str(each))
        assert within >= 4


@pytest.mark.parametrize("size", [(840, 215), (1024, 330), (1280, 335), (1280, 440), (1920, 560)])
def test_symbols_and_numbers_stand_apart_for_a_room(qapp, size):  # noqa: ARG001
    """The type is larger there: in no node do the two touch, with a lesson below or without."""
    workspace = Workspace()
    for command in (e.LoadPreset("by-hand"), v.SetPresenting(presenting=True)):
        workspace.apply(command)
    image = QImage(*size, QImage.Format.Format_RGB32)
    for phase in map(Phase, ("loss", "dL_dw1", "after")):
        workspace.apply(c.Seek(0, phase))
        with noting() as noted, QPainter(image) as painter:
            paint_diagram(painter, workspace.scene(), QSizeF(*size))
        labels = [replace(each, whole=False) for each in noted if each.whole]
        assert hidden(labels) == [], phase


@pytest.mark.parametrize("size", [(250, 150), (320, 180), (300, 220), (430, 260)])
@pytest.mark.parametrize(
    "phase", ["dL_dw1", "dL_dw4", "dL_dh1", "loss", "y_hat", "after", "update"]
)
def test_the_formula_is_the_last_to_go(qapp, size, phase):  # noqa: ARG001
    """However small the place: it can be read, with what the phase computes."""
    workspace = Workspace()
    for command in (c.Seek(0, Phase(phase)), v.Select("w1")):
        workspace.apply(command)
    image = QImage(*size, QImage.Format.Format_RGB32)
    with noting() as noted, QPainter(image) as painter:
        areas = dict(paint_working(painter, workspace.scene(), QSizeF(*size)))
    assert min(area.height() for area in areas.values()) >= 9
    bottom = max(area.bottom() for area in areas.values())
    assert bottom <= size[1]
    assert all(each.place.right() <= size[0] for each in noted)
