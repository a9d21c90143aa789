"""Translations: complete, current, in the window, and nowhere an English word left."""

import os
import re
import string

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QScrollArea,
    QWidget,
)

from core.base.problems import Problem
from core.base.resources import shipped_lessons
from core.lessons.commands import LessonNext
from core.network.rules import Rule
from core.state import commands as c
from core.state import edit_commands as e
from core.step.phases import Phase
from core.training.presets import preset_names
from core.view import commands as v
from core.view.options import Part, Plot
from gui.actions.requests import ChooseLanguage, ChooseLesson
from gui.experiment.words import VERDICTS
from gui.i18n import catalogues, language
from gui.words import translations
from gui.words.texts import PHASES
from tests.gui.cutoff import cut_off
from tests.gui.opening import opened
from tests.translations import ts
from tests.translations.texts import TEXTS, is_words

TAGS = [tag for tag in language.LANGUAGES if catalogues.source(tag).exists()]
KEPT = {"OneTwoOne", *preset_names(), *Rule, *language.LANGUAGES.values()}
"""What is called the same in every language."""


pytestmark = pytest.mark.usefixtures("english_again")


@pytest.mark.parametrize("of", catalogues.Of)
@pytest.mark.parametrize("tag", TAGS)
def test_every_text_is_translated_and_nothing_else(tag, of):
    found = TEXTS[of]()
    path = catalogues.source(tag, of)
    translated = catalogues.read(path)
    lacking = [text.source for text in found if not translated.get(text.source)]
    remedy = f"run python -m tests.translations, then translate what is unfinished in {path.name}"
    assert not lacking, f"{remedy}: {lacking}"
    assert path.read_text("utf-8") == ts.written(tag, of, found, translated), remedy


@pytest.mark.parametrize("of", catalogues.Of)
@pytest.mark.parametrize("tag", TAGS)
def test_a_translation_has_the_places_and_the_edges_of_its_source(tag, of):
    for source, translated in catalogues.read(catalogues.source(tag, of)).items():
        assert places(translated) == places(source), translated
        assert edges(translated) == edges(source), translated


def places(text):
    return sorted(
        (name, spec) for _, name, spec, _ in string.Formatter().parse(text) if name is not None
    )


def edges(text):
    return text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :]


@pytest.mark.parametrize("tag", TAGS)
def test_qt_reads_every_translation(qapp, tag):
    language.ask(tag)
    translations.speak(qapp)
    assert language.chosen() == tag
    for source, translated in catalogues.read(catalogues.source(tag)).items():
        assert language.tr(source) == translated
    assert language.tr("no text of the program") == "no text of the program"
    assert VERDICTS["shrinks"] == language.tr("Shrinks.") != "Shrinks."
    assert PHASES.get("sample")[1] == dict(PHASES.items())["sample"][1] == PHASES[Phase.SAMPLE][1]
    assert language.source(VERDICTS, "shrinks") == "Shrinks."


def test_the_language_asked_for_then_the_chosen_then_the_systems(qapp, monkeypatch):
    monkeypatch.setattr(translations, "systems", lambda: "de")
    translations.speak(qapp)
    assert language.chosen() == "de"
    translations.remember("en")
    translations.speak(qapp)
    assert language.chosen() == "en"
    language.ask("de")
    translations.speak(qapp)
    assert language.chosen() == "de"
    with pytest.raises(Problem):
        language.ask("xx")


def test_what_was_remembered_wrongly_is_passed_over(home):
    home.settings.setValue("language", "klingon")
    assert translations.remembered() is None


def test_a_choice_in_the_menu_is_for_the_next_start(window, qtbot):
    window.request.emit(ChooseLanguage("de"))
    assert window.controller.scene.notice.values == {"language": "Deutsch"}
    assert language.chosen() == "en"
    again = opened(qtbot)
    assert again.findChild(QAction, "action.pin").text() == "Anheften"


def test_a_translation_that_cannot_be_made_leaves_english(qapp, monkeypatch, capsys, tmp_path):
    (tmp_path / "onetwoone_de.ts").write_text("<TS", encoding="utf-8")
    monkeypatch.setattr(catalogues, "FOLDER", tmp_path)
    language.ask("de")
    translations.speak(qapp)
    assert language.chosen() == "en"
    assert capsys.readouterr().err.startswith("There is no Deutsch, so the program speaks English:")
    assert list(tmp_path.iterdir()) == [tmp_path / "onetwoone_de.ts"]


def test_a_translation_is_made_again_when_it_is_stale(monkeypatch, tmp_path):
    made = tmp_path / "onetwoone_de.ts"
    made.write_bytes(catalogues.source("de").read_bytes())
    monkeypatch.setattr(catalogues, "FOLDER", tmp_path)
    assert catalogues.stale() == (made,)
    assert catalogues.main() == 0
    assert catalogues.stale() == ()
    later = made.with_suffix(".qm").stat().st_mtime + 5
    os.utime(made, (later, later))
    assert catalogues.stale() == (made,)


KEYS = re.compile(r"\b(Ctrl|Shift|Alt|PgDown|PgUp|Home|End|Esc|Space|F\d+|Left|Right|Up|Down)\b")
PSEUDO = re.compile(r"⟦[^⟦⟧]*⟧")


@pytest.fixture
def pseudo(monkeypatch):
    """A language in which each text that is looked up stands in brackets."""
    monkeypatch.setattr(translations, "speak", lambda _app: None)
    language.use("xx", lambda text: f"⟦{text}⟧")
    yield
    language.use("en", None)


def english(text):
    """Return what is left of a text when all that was looked up is taken out of it."""
    before = None
    while text != before:
        before, text = text, PSEUDO.sub("", text)
    return re.sub(
        r"\(?\b(Ctrl|Shift|Alt|PgDown|PgUp|Home|End|Esc|Space|F\d+|Left|Right|Up|Down)\b", "", text
    )


def said(window):
    """Yield all that the widgets and actions of a window say."""
    for part in window.findChildren(QWidget):
        if part.objectName().startswith("Scroll"):
            continue  # Qt's own buttons, in Qt's own words
        yield part, part.toolTip()
        yield part, part.accessibleName()
        yield part, part.accessibleDescription()
        if isinstance(part, QLabel | QAbstractButton):
            yield part, part.text()
        if isinstance(part, QLineEdit):
            yield part, part.placeholderText()
        if isinstance(part, QComboBox):
            yield from ((part, part.itemText(place)) for place in range(part.count()))
    for action in {*window.actions(), *offered(window.menu)}:
        yield action, action.text()
        yield action, action.toolTip()


def offered(menu):
    for action in menu.actions():
        yield action
        if inner := action.menu():
            yield from offered(inner)


def left_in_english(window):
    return {
        (part.objectName() or type(part).__name__, text)
        for part, text in said(window)
        if text not in KEPT and is_words(english(text))
    }


@pytest.mark.usefixtures("pseudo")
def test_nothing_in_the_window_is_left_in_english(qtbot):
    window = opened(qtbot)
    dispatch = window.controller.dispatch
    for command in (c.Move(c.Grain.STEP, 3), e.PinRun(), e.SetRule(Rule.SEQUENTIAL)):
        dispatch(command)
    for plot in Plot:
        dispatch(v.ShowPlot(plot))
        QApplication.processEvents()
        assert left_in_english(window) == set()
    for phase in ("h1", "loss", "dL_dw1", "after"):
        dispatch(c.Seek(2, Phase(phase)))
        assert left_in_english(window) == set()


@pytest.mark.usefixtures("pseudo")
@pytest.mark.parametrize("name", ["keys", "export", "data", "render", "handwork", "worksheet"])
def test_nothing_in_the_dialogs_is_left_in_english(qtbot, name):
    window = opened(qtbot)
    window.findChild(QAction, f"action.{name}").trigger()
    QApplication.processEvents()
    assert left_in_english(window) == set()


@pytest.mark.parametrize("tag", TAGS)
@pytest.mark.parametrize("place", [(0, "sample"), (2, "dL_dw1"), (2, "after")])
def test_the_settings_fit_beside_the_diagram(qtbot, tag, place):
    window = opened(qtbot, "--language", tag)
    window.controller.dispatch(c.Move(c.Grain.STEP, 3))
    window.controller.dispatch(e.PinRun())
    window.controller.dispatch(c.Seek(place[0], Phase(place[1])))
    QApplication.processEvents()
    area = window.panel.findChild(QScrollArea)
    assert area.widget().minimumSizeHint().width() <= area.viewport().width()


def test_a_lesson_is_played_in_another_language(qtbot):
    window = opened(qtbot, "--language", "de", str(shipped_lessons()[0]))
    assert window.controller.scene.lesson.lesson.title == "Was das Netz berechnet"
    assert Part.WORKING not in window.controller.scene.options.hidden
    window.request.emit(ChooseLesson(shipped_lessons()[1]))
    assert window.controller.scene.lesson.lesson.language == "de"


def longest():
    """Return the language in which the lessons take most letters."""
    files = {tag: catalogues.read(catalogues.source(tag, catalogues.Of.LESSONS)) for tag in TAGS}
    return max(TAGS, key=lambda tag: sum(map(len, files[tag].values())))


@pytest.mark.parametrize("number", range(len(shipped_lessons())))
@pytest.mark.parametrize("presenting", [False, True])
def test_all_of_a_lesson_is_seen_in_the_longest_language(qtbot, number, presenting):
    """No word is cut off; presenting, nothing is to be scrolled to either."""
    argv = ["--language", longest(), str(shipped_lessons()[number])]
    window = opened(qtbot, *argv, *(["--present"] if presenting else []))
    window.controller.dispatch(v.SetReducedMotion(reduced=True))
    area = window.lesson.findChild(QScrollArea)
    while True:
        QApplication.processEvents()
        number = window.controller.scene.lesson.number
        assert cut_off(window) == [], number
        if presenting:
            assert area.verticalScrollBar().maximum() == 0, number
        if window.controller.scene.lesson.is_last:
            break
        window.controller.dispatch(LessonNext())


@pytest.fixture
def mirrored(qapp, pseudo):  # noqa: ARG001
    """A language that is written from right to left."""
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    language.use("xx", lambda text: text)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def shown(window, plot):
    """Show a place with negative numbers and a curve; return pictures of what is mathematics."""
    window.controller.dispatch(v.SetReducedMotion(reduced=True))
    window.controller.dispatch(c.Move(c.Grain.STEP, 30))
    window.controller.dispatch(v.ShowPlot(plot))
    window.controller.dispatch(c.Seek(12, Phase("dL_dw1")))
    QApplication.processEvents()
    body = window.plots._bodies[plot]
    return {
        "diagram": window.diagram.grab().toImage(),
        "plot": body.grab().toImage(),
        "phases": window.findChild(QWidget, "transport.phases").grab().toImage(),
        "timeline": window.findChild(QWidget, "transport.timeline").grab().toImage(),
        "learning rate": window.findChild(QWidget, "experiment.lr").grab().toImage(),
    }


PLOTS = [Plot.LOSS, Plot.WEIGHTS, Plot.PREDICTIONS]


@pytest.mark.parametrize("plot", PLOTS)
def test_the_interface_mirrors_and_the_mathematics_does_not(qtbot, plot, request):
    written = opened(qtbot)
    usual = shown(written, plot)
    assert middle(written.panel) < middle(written.diagram)
    written.close()
    request.getfixturevalue("mirrored")
    window = opened(qtbot)
    pictures = shown(window, plot)
    assert middle(window.panel) > middle(window.diagram)
    assert middle(window.findChild(QWidget, "title")) > window.width() / 2
    different = {name for name, picture in pictures.items() if picture != usual[name]}
    assert different == set()


def middle(part):
    return part.mapTo(part.window(), part.rect().center()).x()
