"""What a person named, or a file says, is shown as it is written: never as markup."""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction, QTextDocument
from PySide6.QtGui import Qt as QtText
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QDialog,
    QFileDialog,
    QLabel,
    QLineEdit,
    QMessageBox,
    QWidget,
)

from core.base.problems import Message
from core.lessons.commands import OpenLesson
from core.lessons.lesson_file import read_lesson
from core.state import commands as c
from core.state import edit_commands as e
from core.state.playback import Grain
from core.view import commands as v
from gui.base.plain_text import PlainLabel, set_tip
from gui.files.file_dialogs import FileDialogs, Unsaved
from gui.files.words import FILES
from gui.paint.labels import section
from gui.recording.words import RECORD
from gui.shell.entries import ENTRIES

GUI = Path(__file__).resolve().parents[3] / "gui"
MARKED = "<b>a</b> & <img src='/none.png'> x < y"

LESSON = """
title = "{0}"
subtitle = "{0}"

[[scene]]
title = "{0}"
caption = "If 1 < 2 & 3 > 2"

[[scene.question]]
ask = "Which <b>?"
choices = ["{0}", "other"]
right = "other"
why = "<i>why</i>"
"""


def child(window, name, kind=QWidget):
    found = window.findChild(kind, name)
    assert found is not None, name
    return found


def shown(text):
    """Return what a reader sees of a tooltip."""
    if not QtText.mightBeRichText(text):
        return text
    document = QTextDocument()
    document.setHtml(text)
    return document.toPlainText()


def test_a_label_shows_what_is_written(qapp):  # noqa: ARG001
    for label in (PlainLabel(MARKED), section(MARKED)):
        assert label.textFormat() is Qt.TextFormat.PlainText
        assert label.text() == MARKED


def test_a_tip_shows_what_is_written(qapp):  # noqa: ARG001
    action = QAction()
    for text in (MARKED, "plain", "a < b", "a &lt; b", "a\n  <b>b</b>"):
        set_tip(action, text)
        assert shown(action.toolTip()) == text
        assert "<img" not in action.toolTip()


def test_labels_and_tips_are_made_in_one_place():
    """Qt's own guess what is markup."""
    found = [
        f"{path.name}: {line.strip()}"
        for path in GUI.rglob("*.py")
        if path.name != "plain_text.py"
        for line in path.read_text(encoding="utf-8").splitlines()
        if re.search(r"\bQLabel\b(?! \{)|\.setToolTip\(|setStatusTip|setWhatsThis", line)
    ]
    assert not found


@pytest.fixture
def marked(window, tmp_path):
    """A window in which everything that a person can name has markup in its name."""
    path = tmp_path / "lesson.toml"
    path.write_text(LESSON.format(MARKED), encoding="utf-8")
    dispatch = window.controller.dispatch
    dispatch(c.Move(Grain.STEP, 3))
    dispatch(e.PinRun(MARKED))
    dispatch(OpenLesson(read_lesson(path)))
    dispatch(e.PinRun(MARKED))
    return window


def labels_of(top):
    return [label for label in top.findChildren(QLabel) if label.text()]


@pytest.mark.parametrize("presenting", [False, True])
def test_no_text_of_the_window_is_read_as_markup(marked, presenting):
    dispatch = marked.controller.dispatch
    dispatch(v.SetPresenting(presenting=presenting))
    dispatch(c.Notify(Message("session.saved", {"path": Path(f"/tmp/{MARKED}")})))
    texts = set()
    for label in labels_of(marked):
        assert label.textFormat() is Qt.TextFormat.PlainText, label.text()
        texts.add(label.text())
    assert MARKED in texts  # the lesson's title
    assert any(MARKED in text and text != MARKED for text in texts)  # what was said
    for each in (*marked.findChildren(QWidget), *marked.findChildren(QAction)):
        tip = each.toolTip()
        assert "<img" not in tip
        assert not QtText.mightBeRichText(tip) or MARKED in shown(tip), tip
    tips = {shown(field.toolTip()) for field in marked.findChildren(QLineEdit, "pin_name")}
    assert MARKED in tips
    scenes = child(marked, "lesson.scene", QComboBox)
    assert scenes.itemText(0).endswith(MARKED)


def test_what_stands_on_a_button_keeps_its_ampersand(marked):
    buttons = [each for each in marked.findChildren(QAbstractButton) if "<img" in each.text()]
    assert buttons
    for each in buttons:
        assert each.text().replace("\n", " ") == MARKED.replace("&", "&&")


def test_a_file_of_late_keeps_its_ampersand(window):
    window.menu.show_recent([Path("/tmp") / MARKED.replace("/", "")])
    (action,) = window.menu.recent.actions()
    assert action.text() == MARKED.replace("/", "").replace("&", "&&")
    assert "<img" not in action.toolTip()


def test_a_name_with_the_mark_of_changes_is_shown(window):
    window.show_title("a[*]b.json", changed=True)
    title = window.windowTitle().replace("[*][*]", "(mark)")
    assert title.startswith("a(mark)b.json[*]")


@pytest.mark.parametrize("ask", ["unsaved", "restore", "give_up"])
def test_a_question_is_not_read_as_markup(window, monkeypatch, ask):
    monkeypatch.undo()  # the questions are to be seen
    dialogs = FileDialogs(window)
    if ask == "unsaved":
        dialogs.ask_unsaved(MARKED, lambda _: None, next(iter(Unsaved)))
    elif ask == "restore":
        dialogs.ask_restore(lambda _: None)
    else:
        dialogs.ask_give_up(MARKED, RECORD["leave_yes"], RECORD["leave_no"], lambda _: None)
    (box,) = window.findChildren(QMessageBox)
    formats = {label.textFormat() for label in labels_of(box)}
    assert formats == {Qt.TextFormat.PlainText}
    keeps = {"unsaved": "Save", "restore": FILES["restore_yes"], "give_up": RECORD["leave_no"]}
    assert box.defaultButton().text() == keeps[ask], "Enter loses nothing"
    box.close()


def test_no_text_of_a_dialog_is_read_as_markup(window):
    for name in ("keys", "export", "data", "render", "handwork", "worksheet"):
        child(window, f"action.{name}", QAction).trigger()
        (dialog,) = (each for each in window.findChildren(QDialog) if each.isVisible())
        for label in labels_of(dialog):
            assert label.textFormat() is Qt.TextFormat.PlainText, label.text()
        dialog.close()


def test_the_sheet_of_keys_has_no_empty_section(window):
    child(window, "action.keys", QAction).trigger()
    sheet = child(window, "sheet.keys")
    column = [
        label
        for label in sheet.findChildren(QLabel)
        if label.objectName() in {"section", "key"} and label.isVisible()
    ]
    column.sort(key=lambda label: (label.x() // 300, label.y()))
    kinds = [label.objectName() for label in column]
    assert kinds.count("section") == len({e.group for e in ENTRIES if e.keys}) + 1
    pairs = zip(kinds, [*kinds[1:], "section"], strict=True)
    assert ("section", "section") not in set(pairs)
    sheet.close()


def test_the_question_whether_to_replace_a_file_shows_its_name(window, tmp_path):
    """It is Qt's own, and stands in front of what asks for a name."""
    path = tmp_path / "x<b>y.json"
    path.write_text("", encoding="utf-8")
    chosen = []
    FileDialogs(window).choose_to_save(path, chosen.append, "Save", "JSON (*.json)")
    dialog = child(window, "dialog.file", QFileDialog)
    seen = []

    def answer():
        box = child(dialog, "", QMessageBox)
        seen.append((box.text(), box.textFormat()))
        box.button(QMessageBox.StandardButton.Yes).click()

    QTimer.singleShot(0, answer)
    dialog.accept()
    ((text, form),) = seen
    assert path.name in text
    assert form is Qt.TextFormat.PlainText
    assert chosen == [path]
