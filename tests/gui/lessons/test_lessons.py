"""Lessons in the window: opened, played by the clicker, answered, left."""

import re

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QColor, QDropEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QToolButton, QWidget

from core.base.frozen import replace
from core.base.resources import shipped_lessons
from core.formulas.named_values import NamedValue
from core.lessons.commands import LeaveLesson, LessonJump, LessonNext
from core.lessons.lesson import Question
from core.state import commands as c
from core.state import edit_commands as e
from core.step.phases import Phase
from core.view import commands as v
from core.view.options import Part, Plot, Theme
from core.workspace.workspace import Workspace
from gui.actions.requests import ChooseLesson
from gui.app import create_window
from gui.base import theme
from gui.lessons.questions import ProseView, QuestionView
from gui.lessons.words import Live, plain_caption
from gui.words.spoken import in_words
from tests.conftest import ROOT
from tests.gui.painted import noting
from tests.gui.tiles import pixels

BY_HAND = ROOT / "resources" / "lessons" / "2-back-propagation-by-hand.toml"
SURFACE = ROOT / "resources" / "lessons" / "6-different-weights-same-function.toml"


@pytest.fixture
def lesson(window):
    window.controller.dispatch(v.SetReducedMotion(reduced=True))
    window.router.lessons.open(BY_HAND)
    QApplication.processEvents()
    return window


def press(qtbot, window, key):
    qtbot.keyClick(window, key)


def place(window):
    scene = window.controller.scene
    return scene.lesson.number, scene.moment.phase, len(scene.options.covered)


def question(window, number=0):
    return window.lesson.panel._questions[number]


def words(text):
    """Return the words of a text that are longer than a symbol can be."""
    return set(re.findall(r"[a-z]{4,}", text))


def told(view):
    """Return what a question has painted, and what is said of it or its parts."""
    with noting() as noted:
        view.grab()
    said = [
        text
        for each in (view, *view.findChildren(QWidget))
        if each.isVisible()
        for text in (each.accessibleName(), each.accessibleDescription(), each.toolTip())
    ]
    return " ".join(each.text for each in noted), "\n".join(said)


def tints(label):
    """Return which of the colours of right and wrong, of ways and signs, a text has."""
    colors, seen = theme.colors(Theme.LIGHT), pixels(label.grab().toImage())
    return {
        role for role in ("forward", "backward", "positive", "negative")
        if (seen == QColor(getattr(colors, role)).getRgb()[:3]).all(axis=2).any()
    }  # fmt: skip


def test_a_file_on_the_command_line_is_opened(qtbot, home):  # noqa: ARG001
    window = create_window([str(BY_HAND)])
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    assert window.controller.scene.lesson.lesson.title == "Back-propagation by hand"
    assert window.lesson.isVisible()
    assert not window.panel.isVisible()


def test_a_plot_comes_where_the_lesson_hides_the_diagram(qtbot, home):  # noqa: ARG001
    window = create_window([str(SURFACE)])
    qtbot.addWidget(window)
    window.show()
    qtbot.waitUntil(lambda: window.plots.body(Plot.SURFACE) is not None)
    assert not window.diagram.isVisible()
    assert window.plots.body(Plot.SURFACE).isVisible()


def test_the_clicker_leads_through_it_and_exactly_back(lesson, qtbot):
    seen = [place(lesson)]
    for _ in range(7):
        press(qtbot, lesson, Qt.Key.Key_PageDown)
        seen.append(place(lesson))
    assert seen[1:5] == [
        (0, Phase.H1, 5),
        (0, Phase.H1, 4),
        (0, Phase.H2, 4),
        (0, Phase.H2, 3),
    ]
    for before in reversed(seen[:-1]):
        press(qtbot, lesson, Qt.Key.Key_PageUp)
        assert place(lesson) == before


def test_without_a_lesson_the_clicker_steps(window, qtbot):
    press(qtbot, window, Qt.Key.Key_PageDown)
    assert window.controller.scene.moment.phase is Phase.H1
    press(qtbot, window, Qt.Key.Key_PageUp)
    assert window.controller.scene.moment.phase is Phase.SAMPLE
    assert not window.lesson.isVisible()


def test_the_parts_that_a_scene_hides_are_not_there(lesson):
    assert lesson.diagram.isVisible()
    for part in (lesson.panel, lesson.plots, lesson.runs, lesson.transport):
        assert not part.isVisible()
    assert lesson.working.geometry().top() >= lesson.diagram.geometry().bottom()
    lesson.controller.dispatch(v.ShowPart(Part.PLOTS))
    assert lesson.plots.isVisible()
    lesson.controller.dispatch(LeaveLesson())
    for part in (lesson.panel, lesson.plots, lesson.runs, lesson.transport):
        assert part.isVisible()
    assert not lesson.lesson.isVisible()


def test_the_keys_stay_with_the_lesson_when_the_diagram_is_hidden(lesson, qtbot):
    lesson.controller.dispatch(v.HidePart(Part.DIAGRAM))
    assert not isinstance(QApplication.focusWidget(), QToolButton)
    press(qtbot, lesson, Qt.Key.Key_PageDown)
    assert place(lesson)[1] is Phase.H1
    lesson.controller.dispatch(v.ShowPart(Part.DIAGRAM))
    assert QApplication.focusWidget() is lesson.diagram


def test_the_caption_is_said_with_its_live_numbers_and_nothing_covered(lesson):
    caption = lesson.lesson.findChild(ProseView, "lesson.caption")
    assert caption.accessibleName().startswith("One sample: x equals 2.000, target y equals 4.000.")
    assert caption.height() > 60
    lesson.controller.dispatch(v.Cover("x"))
    assert caption.accessibleName().startswith("One sample: x equals covered, target")


def test_a_typed_answer_is_checked_before_the_number_is_shown(lesson, qtbot):
    press(qtbot, lesson, Qt.Key.Key_PageDown)
    asked = question(lesson)
    assert asked.isVisible()
    assert not question(lesson, 1).isVisible()
    field = asked.findChild(QLineEdit, "lesson.answer1")
    QApplication.processEvents()
    assert field.x() == 0
    for text, said in (
        ("7", "Not yet"),
        ("6", "You used w₂ for w₁"),
        ("eight", "is not a number"),
        ("8,0", "Right"),
    ):
        field.setText(text)
        qtbot.keyClick(field, Qt.Key.Key_Return)
        assert said in asked.tried.text()
        assert tints(asked.tried) == {"forward" if said == "Right" else "negative"}
    assert "h1" in lesson.controller.scene.options.covered
    assert not asked.answer_shown.isVisible()
    assert not asked.why.accessibleName()
    press(qtbot, lesson, Qt.Key.Key_PageDown)
    assert asked.answer_shown.text() == "8.000"
    assert tints(asked.answer_shown) == {"forward"}


def test_the_reason_of_an_answer_is_written_nowhere_before_the_answer(lesson):
    """Not painted, not in a tip, not for a screen reader; and it is, once it is answered."""
    early, late = set(), set()
    while True:
        view, live = lesson.controller.scene.lesson, Live.of(lesson.controller.scene)
        for number, each in enumerate(view.scene.questions):
            if each.why:
                answered = (each, True) in view.questions
                painted, said = told(question(lesson, number))
                why = plain_caption(each.why, live)
                own = words(why) - words(plain_caption(each.ask, live))
                assert bool(own & words(painted)) == (in_words(why) in said) == answered, why
                (late if answered else early).add((view.number, number))
        if view.is_last:
            break
        lesson.controller.dispatch(LessonNext())
    assert early == late
    assert len(early) == sum(
        bool(each.why) for scene in view.lesson.scenes for each in scene.questions
    )


def test_an_answer_that_is_coarsely_rounded_is_not_right_yet(qtbot):
    """Nor is one of which the digits do not tell it from a mistake."""
    workspace = Workspace()
    workspace.apply(c.Seek(0, Phase.DL_DW4))
    view = QuestionView(1, Question((), NamedValue("dL_dw4"), tolerance=1e-3), 15)
    qtbot.addWidget(view)
    view.show_scene(workspace.scene(), answered=False)
    field = view.findChild(QLineEdit)
    for text, right in (("1e4", False), ("9757", True), ("9800", False), ("9757.4", True)):
        field.setText(text)
        field.returnPressed.emit()
        assert (view.tried.objectName() == "answer") is right, (text, view.tried.text())


def test_a_number_in_a_text_is_there_once_it_is_computed_and_a_box_where_it_is_covered():
    workspace = Workspace()
    said = []
    for command in (c.Seek(0, Phase.SAMPLE), c.Seek(0, Phase.H1), v.Cover("h1")):
        workspace.apply(command)
        said.append(Live.of(workspace.scene()).text(NamedValue("h1")))
    assert said == ["…", "31.24", "▢"]


def test_a_choice_is_picked(lesson, qtbot):
    lesson.controller.dispatch(LessonJump(1))
    asked = question(lesson)
    buttons = asked.findChildren(QToolButton)
    assert [button.text() for button in buttons] == ["it falls", "it rises", "it stays the same"]
    qtbot.mouseClick(buttons[0], Qt.MouseButton.LeftButton)
    assert "Not yet" in asked.tried.text()
    assert tints(asked.tried) == {"negative"}
    qtbot.mouseClick(buttons[1], Qt.MouseButton.LeftButton)
    assert "Right" in asked.tried.text()
    assert tints(asked.tried) == {"forward"}
    assert [button.isChecked() for button in buttons] == [False, True, False]


def test_stepping_away_and_returning(lesson, qtbot):
    press(qtbot, lesson, Qt.Key.Key_PageDown)
    here = place(lesson)
    assert not lesson.lesson.panel._away.isVisible()
    press(qtbot, lesson, Qt.Key.Key_Right)
    lesson.controller.dispatch(e.SetWeight("w1", 1.0))
    assert lesson.lesson.panel._away.isVisible()
    press(qtbot, lesson, Qt.Key.Key_F6)
    assert place(lesson) == here
    assert not lesson.lesson.panel._away.isVisible()
    assert lesson.controller.scene.undo.key == "undo.scene"


def test_a_lesson_is_nothing_to_save_but_what_is_made_in_it_is(lesson, qtbot):
    assert not lesson.router.documents.changed
    press(qtbot, lesson, Qt.Key.Key_PageDown)
    assert not lesson.router.documents.changed
    lesson.controller.dispatch(e.SetWeight("w1", 1.0))
    assert lesson.router.documents.changed
    press(qtbot, lesson, Qt.Key.Key_F6)
    assert not lesson.router.documents.changed
    lesson.controller.dispatch(LeaveLesson())
    assert not lesson.router.documents.changed


def test_a_scene_is_chosen_from_the_list(lesson):
    box = lesson.lesson.panel._scenes
    titles = [scene.title for scene in lesson.controller.scene.lesson.lesson.scenes]
    assert [box.itemText(k) for k in range(box.count())] == [
        f"{number}  {title}" for number, title in enumerate(titles, 1)
    ]
    assert len(titles) == 9
    box.setCurrentIndex(7)
    assert lesson.controller.scene.lesson.scene.title == "The update"
    assert lesson.lesson.panel._place.text() == "Scene 8 of 9\nminute 29 of 37"


def test_the_way_back_is_left_and_the_way_on_right_of_the_place(lesson):
    panel = lesson.lesson.panel
    at = {button.defaultAction(): button.x() for button in panel.findChildren(QToolButton)}
    back, on = (at[lesson.actions_table[name]] for name in ("previous", "next"))
    assert back < panel._place.x() < on


def test_the_menu_lists_the_lessons(window):
    window.actions_table.show_scene(window.controller.scene)
    menu = window.menu.lessons
    assert menu.menuAction() in window.menu.actions()
    assert len(menu.actions()) == len(shipped_lessons()) == 6
    assert menu.actions()[0].text() == "1  What the network computes"
    menu.actions()[0].trigger()
    assert window.controller.scene.lesson.lesson.title == "What the network computes"


def test_a_lesson_is_dropped(window):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(BY_HAND))])
    event = QDropEvent(
        QPointF(9, 9),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    window.dropEvent(event)
    assert window.controller.scene.lesson is not None


def test_a_bad_lesson_is_said_and_changes_nothing(window, tmp_path):
    path = tmp_path / "bad.toml"
    path.write_text('title = "A"\n[[scene]]\ntitle = "B"\ncommands = ["walk"]\n')
    window.request.emit(ChooseLesson(path))
    scene = window.controller.scene
    assert scene.lesson is None
    assert scene.notice.key == "toml.refused"


@pytest.mark.parametrize("path", shipped_lessons(), ids=lambda path: path.stem)
@pytest.mark.parametrize("size", [(1280, 800), (1024, 768)])
def test_every_place_of_every_lesson_has_room(window, path, size):
    """No text is wider than its panel, and the parts that are shown keep their least size."""
    window.resize(*size)
    window.controller.dispatch(v.SetReducedMotion(reduced=True))
    window.router.lessons.open(path)
    while True:
        for view in window.lesson.findChildren(ProseView):
            if view.isVisible() and (prose := view._set()) is not None:
                assert max(x + box.width for x, _, box in prose.placed) <= view.width() + 0.5
                assert prose.height <= view.height()
        for part in (window.diagram, window.working, window.plots):
            if part.isVisible():
                hint = part.minimumSizeHint()
                assert part.height() >= min(hint.height(), 150)
        assert window.size().width() == size[0]
        if window.controller.scene.lesson.is_last:
            break
        window.controller.dispatch(LessonNext())


def test_dimmed_quantities_are_painted_faintly(window):
    window.controller.dispatch(c.Seek(0, Phase.SAMPLE))
    before = window.diagram.grab().toImage()
    session = window.controller.session()
    assert session.options.dimmed == frozenset()
    dimmed = replace(session, options=replace(session.options, dimmed=frozenset({"w1", "h1"})))
    window.controller.dispatch(c.Restore(dimmed))
    assert window.diagram.grab().toImage() != before
