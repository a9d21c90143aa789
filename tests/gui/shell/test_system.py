"""A new window follows the system: its colours, and whether it moves; a session's look wins."""

import ctypes
import sys
from types import SimpleNamespace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from core.storage.session_file import save_session
from core.storage.source import Source
from core.view import commands as v
from core.view.options import Theme
from core.workspace.workspace import Workspace
from gui.app import make_window
from gui.shell import system


@pytest.fixture
def folder(tmp_path, monkeypatch):
    """The folder of a desktop's settings."""
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    return tmp_path


@pytest.mark.parametrize(
    ("name", "text", "moves"),
    [
        ("gtk-3.0/settings.ini", "[Settings]\ngtk-enable-animations=0\n", False),
        ("gtk-3.0/settings.ini", "[Settings]\ngtk-enable-animations = false\n", False),
        ("gtk-3.0/settings.ini", "[Settings]\ngtk-enable-animations=1\n", True),
        ("gtk-4.0/settings.ini", "[Settings]\ngtk-enable-animations=FALSE\n", False),
        ("gtk-4.0/settings.ini", "[Settings]\ngtk-theme-name=Adwaita\n", True),
        ("kdeglobals", "[KDE]\nAnimationDurationFactor=0\n", False),
        ("kdeglobals", "[KDE]\nAnimationDurationFactor=0.5\n", True),
        ("kdeglobals", "\ufffd==\n\x00\n[", True),
    ],
)
def test_motion_is_what_the_desktop_keeps(folder, name, text, moves):
    assert system.moves()
    (folder / name).parent.mkdir(exist_ok=True)
    (folder / name).write_text(text, encoding="utf-8")
    assert system.moves() is moves


@pytest.mark.parametrize("shown", [0, 1])
def test_motion_is_what_windows_says(monkeypatch, shown):
    asked = []

    def answer(what, _size, place, _flags):
        asked.append(what)
        place._obj.value = shown
        return 1

    user32 = SimpleNamespace(SystemParametersInfoW=answer)
    monkeypatch.setattr(ctypes, "windll", SimpleNamespace(user32=user32), raising=False)
    monkeypatch.setattr(sys, "platform", "win32")
    assert system.moves() is bool(shown)
    assert asked == [0x1042]


def test_a_mac_is_not_asked(folder, monkeypatch):
    (folder / "kdeglobals").write_text("AnimationDurationFactor=0\n", encoding="utf-8")
    monkeypatch.setattr(sys, "platform", "darwin")
    assert system.moves()


def test_a_new_window_follows_and_a_session_does_not(qtbot, folder, monkeypatch, tmp_path):
    (folder / "kdeglobals").write_text("AnimationDurationFactor=0\n", encoding="utf-8")
    hints = SimpleNamespace(colorScheme=lambda: Qt.ColorScheme.Dark)
    monkeypatch.setattr(QGuiApplication, "styleHints", lambda: hints)
    window = make_window(Source(), system.followed())
    qtbot.addWidget(window)
    options = window.controller.scene.options
    assert (options.theme, options.reduced_motion) == (Theme.DARK, True)
    assert not window.isWindowModified()  # nothing there is that a person did
    window.router.when_settled(lambda: None)

    workspace = Workspace()
    workspace.apply(v.SetTheme(Theme.CONTRAST))
    path = tmp_path / "mine.json"
    save_session(workspace.session(), path)
    other = make_window(Source(session=str(path)), system.followed())
    qtbot.addWidget(other)
    qtbot.waitUntil(lambda: other.controller.scene.options.theme is Theme.CONTRAST)
    assert not other.controller.scene.options.reduced_motion
