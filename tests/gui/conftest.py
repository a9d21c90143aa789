import pytest
from PySide6.QtCore import QEvent, QSettings, QTimer
from PySide6.QtWidgets import QApplication

from gui.app import MainWindow, create_window
from gui.files.file_dialogs import FileDialogs, SaveChoice
from gui.i18n import language
from gui.i18n.settings import Home
from gui.words import translations
from tests.gui.lasting import Lasting
from tests.gui.tiles import looks_as_it_did

__all__ = ["looks_as_it_did"]


@pytest.fixture(autouse=True)
def home(tmp_path, monkeypatch):
    """Settings and autosaves of the test's own, never a person's."""
    store = QSettings(str(tmp_path / "home" / "settings.ini"), QSettings.Format.IniFormat)
    made = Home(store, tmp_path / "home" / "autosaves")
    monkeypatch.setattr("gui.i18n.settings.users_home", lambda: made)
    return made


@pytest.fixture(autouse=True)
def _unsaved_changes_are_given_up(monkeypatch):
    """No test waits for an answer; one that asks for another gives it itself."""
    monkeypatch.setattr(
        FileDialogs,
        "ask_unsaved",
        lambda _self, _name, answered, _about: answered(SaveChoice.DISCARD),
    )


@pytest.fixture
def window(qtbot, home):  # noqa: ARG001
    made = create_window()
    assert isinstance(made, MainWindow)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    return made


@pytest.fixture(scope="module")
def _lasting(qapp):  # noqa: ARG001
    made = Lasting()
    yield made
    made.close()


@pytest.fixture
def lasting(_lasting, english_again):  # noqa: ARG001
    """Windows that are begun anew, for cases that do not ask how one is opened."""
    yield _lasting
    _lasting.rest()


@pytest.fixture(autouse=True)
def nothing_left_behind(qapp, request):  # noqa: ARG001
    before = set(QApplication.topLevelWidgets())
    yield
    if "_lasting" in request.fixturenames:
        before |= set(request.getfixturevalue("_lasting").windows)
    left = [w for w in QApplication.topLevelWidgets() if w not in before and w.isVisible()]
    running = [
        timer
        for widget in QApplication.topLevelWidgets()
        for timer in widget.findChildren(QTimer)
        if timer.isActive() and timer.objectName() == "clock"
    ]
    assert not running, "the clock was left running: pause before the test ends"
    for widget in left:
        widget.close()
    # closed windows are deleted now: each one left alive makes the next test slower
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture(scope="session", autouse=True)
def nothing_left_on_the_clipboard(qapp):  # noqa: ARG001
    """Empty the clipboard: offscreen it outlives Python, and would free what Python made."""
    yield
    QApplication.clipboard().clear()


@pytest.fixture
def english_again(qapp):
    """Whatever a test speaks, the next one speaks English."""
    yield
    language.ask(language.ENGLISH)
    translations.speak(qapp)
    language.ask(None)
