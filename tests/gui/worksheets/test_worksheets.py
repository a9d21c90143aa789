"""Worksheets: boxes where the numbers belong, the same place for each with its answer."""

import re
from dataclasses import dataclass
from xml.etree import ElementTree as ET

import numpy as np
import pytest
from PySide6.QtCore import QBuffer, QIODevice, QRectF
from PySide6.QtGui import QAction, QColor, QFontInfo, QImage, QPainter
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPushButton, QWidget

from core.answers.worksheet import tasks_of
from core.base.frozen import replace
from core.base.number_format import format_number
from core.base.work import finish
from core.network.rules import Rule
from core.state import commands as c
from core.state.playback import Grain
from core.step.phases import Phase
from core.training.presets import load_preset
from core.view.commands import SetDigits
from core.view.options import Theme
from core.workspace.workspace import open_at
from gui.base import theme
from gui.files.file_dialogs import FileDialogs
from gui.shell.application import create_application
from gui.worksheets.blanks import SLOT, SlotSetter, stacked
from gui.worksheets.pages import WorksheetPages, pages_of, paint_page, pdf_of_sheet
from gui.worksheets.paper import DOTS, Paper
from gui.worksheets.worksheet_request import WorksheetRequest, parse_places
from tests.core.problems import problem_of
from tests.gui.painted import noting
from tests.gui.seen import FINE, Text
from tests.gui.tiles import pixels


@pytest.fixture(autouse=True)
def _dressed(qapp):  # noqa: ARG001
    create_application()


def sheet(preset="default", places=((0, None),), *, answers, paper=Paper.A4, digits=4, steps=5):
    workspace = open_at(load_preset(preset).experiment, preset, steps=steps, step=0)
    workspace.apply(SetDigits(digits))
    scene = workspace.scene()
    tasks = tasks_of(places, scene.prefix.run.at)
    return WorksheetPages(scene, tasks, "A title", paper, answers)


def made_pdf(made):
    return finish(pdf_of_sheet(made))


def texts(made):
    """List the texts that are painted on the pages."""
    found, pages = [], pages_of(made)
    for number, page in enumerate(pages, 1):
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        generator = QSvgGenerator()
        generator.setOutputDevice(buffer)
        generator.setViewBox(made.paper.whole)
        with QPainter(generator) as painter:
            paint_page(painter, made, page, number, len(pages))
        tree = ET.fromstring(bytes(buffer.data().data()))
        found += [e.text.strip() for e in tree.iter("{http://www.w3.org/2000/svg}text") if e.text]
    return found


@dataclass
class Painted:
    """A page: its texts with their places, its boxes, and its pixels, two for each."""

    texts: list[Text]
    boxes: list[QRectF]
    pixels: np.ndarray

    def text(self, wanted):
        (found,) = (each for each in self.texts if each.text == wanted)
        return found


def paints_of(made, monkeypatch):
    """Return what paints each page, as the file is given it."""
    found = []

    def kept(_paper, _title, paints):
        found.extend(paints)
        yield 1.0
        return b""

    with monkeypatch.context() as patch:
        patch.setattr("gui.worksheets.pages.pdf_of", kept)
        made_pdf(made)
    return found


def painted(made, monkeypatch):
    found, rounded = [], QPainter.drawRoundedRect
    for paint in paints_of(made, monkeypatch):
        boxes = []

        def draw(painter, rect, across, up, boxes=boxes):
            boxes.append(painter.transform().mapRect(rect))
            rounded(painter, rect, across, up)

        image = QImage((made.paper.whole.size() * FINE).toSize(), QImage.Format.Format_RGB32)
        image.fill(QColor("white"))
        with monkeypatch.context() as patch, QPainter(image) as painter, noting() as noted:
            patch.setattr(QPainter, "drawRoundedRect", draw)
            painter.scale(FINE, FINE)
            paint(painter)
        boxes = [QRectF(box.topLeft() / FINE, box.size() / FINE) for box in boxes]
        found.append(Painted([Text.painted(each) for each in noted], boxes, pixels(image)))
    return found


def test_head_and_foot_say_where_one_is(monkeypatch):
    """Which step, a place for the name left of that for the date, the page of how many."""
    for answers in (False, True):
        places = [(137, Phase.H1), (138, Phase.H1)]
        made = sheet(places=places, answers=answers, steps=250)
        pages, room = painted(made, monkeypatch), made.paper.inner
        first = pages[0]
        assert len(pages) == 2
        step = first.text("Step 137 · epoch 2 · sample 38")
        assert step.left == pytest.approx(room.left(), abs=2)
        name, date = first.text("Name"), first.text("Date")
        assert name.x < date.x
        assert name.y == pytest.approx(date.y, abs=1)
        for label, until in ((name, date.left), (date, room.right())):
            rows = first.pixels[round(label.y * FINE) : round((label.y + 14) * FINE)]
            line = rows[:, round((label.right + 12) * FINE) : round((until - 24) * FINE)]
            assert (line.max(axis=2) < 200).mean(axis=1).max() > 0.9, "a line to write on"
        for number, page in enumerate(pages, 1):
            feet = [each for each in page.texts if each.y > room.bottom()]
            left, right = sorted(feet, key=lambda each: each.x)
            assert left.text == f"A title · {'answers' if answers else 'worksheet'}"
            assert right.text == f"page {number} of 2"
            assert right.right == pytest.approx(room.right(), abs=2)


@pytest.mark.parametrize("answers", [False, True])
def test_a_long_title_ends_with_dots_and_lies_over_nothing(monkeypatch, answers):
    made = replace(sheet(answers=answers), title="What the network computes " * 9)
    for page in painted(made, monkeypatch):
        feet = [each for each in page.texts if each.y > made.paper.inner.bottom()]
        title, number = sorted(feet, key=lambda each: each.x)
        assert title.right + 8 < number.left
        assert title.text.endswith(f"… · {'answers' if answers else 'worksheet'}")
        assert all(each.right <= made.paper.inner.right() + 1 for each in page.texts)
    head = painted(made, monkeypatch)[0].texts
    (title,) = (each for each in head if each.text.startswith("What") and each.y < 200)
    assert title.text.endswith("… · answers" if answers else "…")


def test_each_answer_stands_in_a_box_that_is_drawn(monkeypatch):
    ((blank,), (filled,)) = (
        painted(sheet(places=[(0, Phase.DL_DW1)], answers=answers), monkeypatch)
        for answers in (False, True)
    )
    blue = theme.colors(Theme.LIGHT).positive
    slots = [box for box in filled.boxes if box.height() == pytest.approx(32)]
    assert len(slots) >= 4
    for box in slots:
        inside = [each for each in filled.texts if box.contains(each.x, each.y)]
        assert [each.tint for each in inside] == [blue]
    assert slots == [box for box in blank.boxes if box.height() == pytest.approx(32)]
    for box in slots:
        left, top, right, bottom = (round(side * FINE) for side in box.getCoords())
        assert (blank.pixels[top + 16 : bottom - 16, left + 16 : right - 16] > 250).all()
        middle = (top + bottom) // 2
        assert (blank.pixels[middle, left - 2 : left + 3] < 200).any(), "it has a frame"


def test_a_box_does_not_tell_the_sign_or_size_of_its_number():
    def symbols(w3):
        experiment = load_preset("default").experiment
        weights = experiment.weights._replace(w3=w3)
        scene = open_at(replace(experiment, weights=weights), None, steps=2, step=0).scene()
        tasks = tasks_of([(0, None)], scene.prefix.run.at)
        made = WorksheetPages(scene, tasks, "A title", Paper.A4, answers=False)
        return [text for text in texts(made) if not number_in(text)]

    assert symbols(3.0) == symbols(-3.0) == symbols(-123.4)


def number_in(text):
    return any(letter.isdigit() and letter.isascii() for letter in text)


def test_no_heading_is_left_alone_at_the_foot_of_a_page():
    places = [(step, None) for step in range(4)] + [(4, Phase.H1), (4, Phase.DL_DW1)]
    for asked, count in ((places, 5), ([(0, Phase.H1), (1, Phase.H1)], 2)):
        pages = pages_of(sheet(places=asked, answers=False))
        assert len(pages) >= count
        assert not any(page.blocks[-1][1].leads for page in pages)


@pytest.mark.parametrize("preset", ["default", "notebook", "by-hand", "zero"])
def test_the_answers_are_on_the_answer_sheet_and_nowhere_on_the_other(preset):
    blank, filled = texts(sheet(preset, answers=False)), texts(sheet(preset, answers=True))
    made = sheet(preset, answers=True)
    (task,) = made.tasks
    given = {format_number(task.moment.number(n), 4) for n in ("x", "y", "w1", "w2", "w3", "w4")}
    for name in task.asked:
        answer = format_number(task.moment.number(name), 4)
        assert answer in filled, name
        assert answer not in blank or answer in given | {"0"} or len(answer) == 1, name
    whole = " ".join(blank)
    for word in ("A title", "Name", "Date", "Step 0 · epoch 1 · sample 1", "Learning rate η = "):
        assert word in whole


@pytest.mark.parametrize("digits", [2, 4, 17])
@pytest.mark.parametrize("paper", Paper)
def test_both_sheets_have_the_same_layout_and_all_of_it_is_on_the_paper(digits, paper):
    places = [(0, None), (1, Phase.DL_DW1), (2, None)]
    blank = sheet("notebook", places, answers=False, paper=paper, digits=digits)
    filled = sheet("notebook", places, answers=True, paper=paper, digits=digits)
    where = [
        [[(top, block.height) for top, block in page.blocks] for page in pages_of(made)]
        for made in (blank, filled)
    ]
    assert where[0] == where[1]
    inner, whole = paper.inner, paper.whole
    assert whole.contains(inner)
    for page in where[0]:
        assert page
        bottoms = [top + height for top, height in page]
        assert bottoms[-1] <= inner.bottom()
        assert page[0][0] == inner.top()
        following = [top for top, _ in page[1:]]
        assert all(a < b for a, b in zip(bottoms, following, strict=False))


@pytest.mark.parametrize("digits", [2, 17])
@pytest.mark.parametrize("rule", Rule)
def test_each_number_has_its_box_and_no_box_sticks_out(rule, digits):
    from core.formulas.working import equations_of

    made = sheet("notebook", answers=True, digits=digits)
    run = made.scene.prefix.run
    fork = run.fork(1, run.settings_at(1)._replace(rule=rule))
    (task,) = tasks_of([(1, None)], fork.at)
    width = made.paper.inner.width()
    for moment in task.moments:
        equations = equations_of(moment, digits)
        boxes = [
            stacked(equations, SlotSetter("black", answer), width) for answer in (None, "black")
        ]
        slots = [[area for name, area in box.spread().areas(0, 0) if name == SLOT] for box in boxes]
        assert slots[0] == slots[1]
        assert slots[0]
        for area in slots[0]:
            assert QRectF(0, 0, width, boxes[0].descent).contains(area)
            assert area.width() >= 85  # pixels: there is room to write
            assert area.height() >= 30
        for one in slots[0]:
            assert sum(one.intersects(other) for other in slots[0]) == 1


def test_the_same_sheet_is_the_same_bytes_and_says_no_time():
    once, again = (made_pdf(sheet(answers=False)) for _ in range(2))
    assert once == again
    assert once.startswith(b"%PDF-")
    assert once != made_pdf(sheet(answers=True))
    assert re.findall(rb"Date \(D:([^)]*)\)", once) == [b"20000101000000Z"] * 2
    start = int(re.search(rb"startxref\s+(\d+)", once)[1])
    assert once[start : start + 4] == b"xref"  # what was replaced has not moved anything


@pytest.mark.parametrize(("paper", "size"), [(Paper.A4, (595, 842)), (Paper.LETTER, (612, 792))])
def test_the_paper_has_its_size(paper, size):
    data = made_pdf(sheet(answers=False, paper=paper))
    box = re.search(rb"/MediaBox \[\s*0 0 ([\d.]+) ([\d.]+)", data)
    assert [float(side) for side in box.groups()] == pytest.approx(size, abs=1)
    assert (paper.whole.width(), paper.whole.height()) == pytest.approx(
        [side * DOTS / 72 for side in size], abs=1
    )
    assert data.count(b"/Type /Page\n") == len(pages_of(sheet(answers=False, paper=paper)))


def test_fonts_are_in_the_file_and_figures_can_be_found():
    data = made_pdf(sheet(answers=True))
    assert re.search(rb"/FontName /[A-Z+]*Inter", data)
    assert re.search(rb"/FontName /[A-Z+]*STIX", data)
    assert b"/ToUnicode" in data
    image = QImage(8, 8, QImage.Format.Format_RGB32)
    with QPainter(image) as painter:
        assert theme.readable(theme.text_font(13), painter) is theme.text_font(13)
    assert QFontInfo(theme.text_font(13)).family() == theme.TEXT_FAMILY


@pytest.mark.parametrize(
    ("texts", "places"),
    [
        (["0"], [(0, None)]),
        (["0", "3:dL_dw1"], [(0, None), (3, "dL_dw1")]),
        (["2-4, 7; 9:h1"], [(2, None), (3, None), (4, None), (7, None), (9, "h1")]),
        (["2 - 3"], [(2, None), (3, None)]),
        (["5–5"], [(5, None)]),
    ],
)
def test_places_are_read_as_people_write_them(texts, places):
    assert [(p.step, p.phase) for p in parse_places("--at", texts)] == places


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("", "worksheet.none"),
        (" , ", "worksheet.none"),
        ("4-2", "worksheet.order"),
        ("0-500", "worksheet.many"),
        ("-1", "render.place"),
        ("1:", "render.place"),
        ("a", "render.place"),
        ("1-2-3", "render.place"),
    ],
)
def test_what_is_no_place_is_refused(text, key):
    assert problem_of(parse_places, "--at", [text]).key == key


def test_places_that_the_run_does_not_have_are_refused():
    scene = open_at(load_preset("default").experiment, "default", steps=2, step=0).scene()
    beyond = WorksheetRequest(parse_places("--at", ["0", "7"]))
    assert beyond.last.step == 7
    assert problem_of(beyond.tasks, scene).key == "seek.beyond"
    ended = open_at(load_preset("too-fast").experiment, "too-fast", steps=99, step=0).scene()
    far = WorksheetRequest(parse_places("--at", ["99"]))
    assert problem_of(far.tasks, ended).key == "render.unreached"
    other = WorksheetRequest(parse_places("--at", ["1:update_w4"]))
    assert problem_of(other.tasks, scene).key == "render.phase"


@pytest.fixture
def opened(window):
    window.controller.dispatch(c.Move(Grain.STEP, 3))
    window.findChild(QAction, "action.worksheet").trigger()
    return window.findChild(QWidget, "dialog.worksheet")


def field(dialog, kind, name):
    return dialog.findChild(kind, f"worksheet.{name}")


def test_the_dialog_says_what_will_be_asked_or_what_cannot(opened):
    steps, save = field(opened, QLineEdit, "steps"), field(opened, QPushButton, "save")
    says = field(opened, QLabel, "says")
    assert steps.text() == "3"
    for text, said, can in (
        ("0", "21 numbers of one step", True),
        ("0:dL_dw1 1-2", "43 numbers of 3 steps", True),
        ("9", "is not made yet", False),
        ("2-1", "exchange them", False),
        ("", "no step is named", False),
        ("0:foo", "has no phase", False),
    ):
        steps.setText(text)
        assert said in says.text()
        assert save.isEnabled() is can
    for kind, name in ((QLineEdit, "steps"), (QComboBox, "paper"), (QComboBox, "kind")):
        assert field(opened, kind, name).accessibleName()


@pytest.mark.parametrize("answers", [False, True])
def test_a_worksheet_is_saved_from_the_window(window, opened, tmp_path, monkeypatch, answers):
    suggested, path = [], tmp_path / "sheet.pdf"

    def choose(_self, name, chosen, *_texts):
        suggested.append(name.name)
        chosen(path)

    monkeypatch.setattr(FileDialogs, "choose_to_save", choose)
    field(opened, QLineEdit, "steps").setText("0-2")
    field(opened, QLineEdit, "heading").setText("A title")
    field(opened, QComboBox, "kind").setCurrentIndex(int(answers))
    field(opened, QComboBox, "paper").setCurrentIndex(1)
    field(opened, QPushButton, "save").click()
    for _ in range(100):  # a share of each frame; once it is done there is nothing to do
        window.clock.frame()
    assert suggested == ["worksheet-answers.pdf" if answers else "worksheet.pdf"]
    places = [(0, None), (1, None), (2, None)]
    scene = window.controller.scene
    tasks = tasks_of(places, scene.prefix.run.at)
    wanted = WorksheetPages(scene, tasks, "A title", Paper.LETTER, answers)
    assert path.read_bytes() == made_pdf(wanted)
    assert window.controller.scene.notice.key == "worksheet.saved"
