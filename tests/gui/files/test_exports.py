"""Exports: the picture that is on the screen and the numbers behind it, the same every time."""

import csv
from io import StringIO

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QContextMenuEvent, QImage
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
)

from core.analysis.slope import loss_of_slope, slope
from core.state import commands as c
from core.state import edit_commands as e
from core.state.playback import Grain
from core.step.phases import Phase
from core.training.trace import Trace, TraceFormat
from core.view import commands as v
from core.view.options import Theme
from gui.actions.requests import FORMS, Export, ExportFormat, ShowExport, Subject
from gui.files import exports, long_work
from gui.words.wording import word

PICTURES = [(s, f) for s, forms in FORMS.items() for f in forms if f is not ExportFormat.CSV]


class Chooses:
    """Stands for a person who saves each time under the same name."""

    def __init__(self, path):
        self.path = path
        self.suggested = []
        self.shares = []
        self.cancel = None

    def choose_to_save(self, suggested, chosen, _title, _kinds):
        self.suggested.append(suggested.name)
        chosen(self.path)

    def show_progress(self, _text, done, cancelled):
        self.shares.append(done)
        self.cancel = cancelled

    def hide_progress(self):
        pass


@pytest.fixture
def told(window):
    messages = []
    window.router.exports.ended.connect(messages.append)
    return messages


@pytest.fixture
def chooses(window, tmp_path):
    person = Chooses(tmp_path / "out")
    window.router.exports.dialogs = window.router.work.dialogs = person
    return person


def walk(window, steps=5):
    window.controller.dispatch(c.Move(Grain.STEP, steps))


def exported(window, chooses, subject, form, scale=1.0):
    window.router.exports.answer(Export(subject, form, scale, to_file=True))
    return chooses.path.read_bytes()


@pytest.mark.parametrize(("subject", "form"), PICTURES)
def test_the_same_picture_is_the_same_bytes(window, chooses, told, subject, form):
    walk(window)
    once = exported(window, chooses, subject, form)
    window.controller.dispatch(c.Pause())  # no notice stands there any more
    assert exported(window, chooses, subject, form) == once
    assert [message.key for message in told] == ["export.saved"] * 2
    walk(window, 1)
    assert exported(window, chooses, subject, form) != once
    assert chooses.suggested == [f"{subject}-step-5.{form}"] * 2 + [f"{subject}-step-6.{form}"]


@pytest.mark.parametrize("subject", [s for s in Subject if s is not Subject.RUN])
def test_the_picture_is_what_is_on_the_screen(window, chooses, subject):
    window.controller.dispatch(v.SetTheme(Theme.DARK))
    walk(window)
    part = window.part(subject)
    place = QRect(part.mapTo(window, QPoint()), part.size())
    shown = window.grab(place).toImage().convertToFormat(QImage.Format.Format_RGB32)
    image = QImage.fromData(exported(window, chooses, subject, ExportFormat.PNG))
    assert image.convertToFormat(QImage.Format.Format_RGB32) == shown


@pytest.mark.parametrize("scale", [0.5, 1.5, 3.0])
def test_a_png_has_any_scale(window, chooses, scale):
    image = QImage.fromData(exported(window, chooses, Subject.DIAGRAM, ExportFormat.PNG, scale))
    size = window.diagram.size()
    assert (image.width(), image.height()) == (
        round(size.width() * scale),
        round(size.height() * scale),
    )


def test_an_svg_has_its_text_as_text(window, chooses):
    window.controller.dispatch(c.Seek(0, Phase.AFTER))
    text = exported(window, chooses, Subject.WORKING, ExportFormat.SVG).decode()
    assert "<text" in text
    assert "THE SAME SAMPLE" in text


def test_a_scale_that_gives_no_picture_is_refused(window, chooses, told):
    for scale in (1e-9, 1e3, float(2**60)):
        window.router.exports.answer(Export(Subject.WINDOW, ExportFormat.PNG, scale, to_file=True))
    assert {message.key for message in told} == {"export.pixels"}
    assert not chooses.path.exists()


def test_the_numbers_of_the_run_are_the_trace(window, chooses, told, qtbot):
    walk(window, 1000)
    window.controller.dispatch(c.Seek(900))
    window.controller.dispatch(e.SetLearningRate(2e-5))
    walk(window, 200)
    run = window.controller.scene.prefix.run
    wanted = "".join(Trace(run.experiment, run.length, run.edits).pieces(TraceFormat.CSV))
    window.router.exports.answer(Export(Subject.RUN, ExportFormat.CSV, to_file=True))
    qtbot.waitUntil(lambda: bool(told))
    assert told[0].key == "export.saved"
    assert chooses.path.read_text() == wanted
    window.router.exports.answer(Export(Subject.RUN, ExportFormat.CSV))
    assert QApplication.clipboard().text() == wanted


def test_a_long_trace_shows_progress_and_can_be_given_up(
    window, chooses, told, tmp_path, monkeypatch
):
    monkeypatch.setattr(long_work, "PATIENCE", -1.0)
    monkeypatch.setattr(exports, "MOST_COPIED", 1_000)
    walk(window, 20_000)
    chooses.path.write_text("old")
    window.router.exports.answer(Export(Subject.RUN, ExportFormat.CSV, to_file=True))
    window.clock.frame()
    assert chooses.shares == sorted(chooses.shares)
    assert 0 < chooses.shares[-1] < 1
    chooses.cancel()
    assert told[-1].key == "export.cancelled"
    assert [path.name for path in tmp_path.iterdir() if path.is_file()] == ["out"]
    assert chooses.path.read_text() == "old"
    window.router.exports.answer(Export(Subject.RUN, ExportFormat.CSV))
    assert told[-1].key == "export.long"


def test_where_nothing_can_be_written_a_sentence_says_so(window, chooses, told):
    chooses.path = chooses.path / "no" / "such.png"
    for subject, form in ((Subject.DIAGRAM, ExportFormat.PNG), (Subject.RUN, ExportFormat.CSV)):
        window.router.exports.answer(Export(subject, form, to_file=True))
        assert told.pop().key == "file.unwritable"


def test_the_numbers_of_the_plot_are_those_of_the_run(window):
    walk(window, 7)
    window.router.exports.answer(Export(Subject.PLOT, ExportFormat.CSV))
    rows = list(csv.reader(StringIO(QApplication.clipboard().text())))
    assert rows[0] == ["series", "step", "lowest", "highest"]
    run = window.controller.scene.prefix.run
    line = [float(loss) for name, _, loss, _ in rows[1:] if name == "mean loss"]
    assert line == [loss_of_slope(run.experiment.data, slope(run.weights_at(k))) for k in range(8)]


def test_the_dialog_offers_what_there_is_and_says_how_large_it_will_be(window, chooses, told):
    window._ask(ShowExport(Subject.WORKING))
    dialog = window.findChild(QDialog, "dialog.export")
    subject, form = (dialog.findChild(QComboBox, f"export.{name}") for name in ("subject", "form"))
    says = dialog.findChild(QLabel, "export.says")
    assert subject.currentData() == Subject.WORKING
    size = window.working.size()
    assert says.text() == f"{size.width() * 2} × {size.height() * 2} pixels"
    scale = dialog.findChild(QLineEdit, "export.scale")
    pictures = (ExportFormat.PNG, ExportFormat.SVG)
    offered = {
        **dict.fromkeys((Subject.DIAGRAM, Subject.WORKING, Subject.WINDOW), pictures),
        Subject.PLOT: (*pictures, ExportFormat.CSV),
        Subject.RUN: (ExportFormat.CSV,),
    }
    for chosen, forms in offered.items():
        subject.setCurrentIndex(subject.findData(chosen))
        assert [form.itemData(i) for i in range(form.count())] == list(forms)
        for place, each in enumerate(forms):
            form.setCurrentIndex(place)
            assert scale.isEnabled() is (each is ExportFormat.PNG)
            about = {
                ExportFormat.PNG: "pixels",
                ExportFormat.SVG: "text",
                ExportFormat.CSV: "plot",
            }[each]
            assert ("step" if chosen is Subject.RUN else about) in says.text()
    subject.setCurrentIndex(subject.findData(Subject.DIAGRAM))
    for typed, value in (("0", 2.0), ("-1", 2.0), ("x", 2.0), ("0,5", 0.5)):
        scale.setText(typed)
        scale.editingFinished.emit()
        assert scale.value == value
    dialog.findChild(QPushButton, "export.save").click()
    assert says.text() == word(told[-1])
    image = QImage(str(chooses.path))
    assert image.width() == round(window.diagram.width() * 0.5)
    dialog.findChild(QPushButton, "export.copy").click()
    assert QApplication.clipboard().image().width() == image.width()
    dialog.reject()


@pytest.mark.parametrize("name", ["diagram", "working", "plots"])
def test_a_right_click_offers_to_export_what_is_under_it(window, name):
    part = getattr(window, name)
    at = part.mapTo(window, part.rect().center())
    window.contextMenuEvent(QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, QPoint(5, 5)))
    menu = window.findChild(QMenu, "menu.export")
    assert menu.isVisible()
    copy, save = menu.actions()
    copy.trigger()
    size = QApplication.clipboard().image().size()
    assert size == part.size() * window.devicePixelRatioF()
    save.trigger()
    dialog = window.findChild(QDialog, "dialog.export", Qt.FindChildOption.FindDirectChildrenOnly)
    assert dialog.isVisible()
    dialog.reject()
    menu.close()


def test_what_a_plot_draws_can_be_written_whatever_a_run_is_called(window, chooses, told):
    walk(window)
    window.controller.dispatch(e.PinRun("half \ud800 a letter"))
    walk(window)
    assert b"half ? a letter" in exported(window, chooses, Subject.PLOT, ExportFormat.CSV)
    assert told[-1].key == "export.saved"
