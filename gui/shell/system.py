"""What the system is set to and a new window follows: dark, and without motion.

Only what can be known at once is asked for: Qt's scheme of colours; on Windows whether it animates;
elsewhere the files in which GTK and KDE keep that. A desktop that keeps it on its bus alone (GNOME)
and macOS are not asked. Qt 6.9 knows no preference for contrast.
"""

import os
import sys
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from core.base.problems import Problem
from core.files.text_files import home, read_bytes
from core.view.commands import SetReducedMotion, SetTheme
from core.view.options import Theme

_ASKS_FOR_ANIMATION = 0x1042  # SPI_GETCLIENTAREAANIMATION, winuser.h
_MOST_BYTES = 2**20
_KEPT = (
    ("gtk-4.0/settings.ini", "gtk-enable-animations"),
    ("gtk-3.0/settings.ini", "gtk-enable-animations"),
    ("kdeglobals", "animationdurationfactor"),
)
"""Files in the folder of settings, the latest first, and what in them says how things move."""


def followed() -> Iterator[SetTheme | SetReducedMotion]:
    """Yield what gives a new window the view options that the system is set to."""
    if QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark:
        yield SetTheme(Theme.DARK)
    if not moves():
        yield SetReducedMotion(reduced=True)


def moves() -> bool:
    """Say whether the system moves things; where that is not known, it does."""
    if sys.platform == "win32":
        return _windows_moves()
    return sys.platform == "darwin" or _desktop_moves(_folder())


def _folder() -> Path:
    kept = os.environ.get("XDG_CONFIG_HOME", "")
    return Path(kept) if Path(kept).is_absolute() else home() / ".config"


def _desktop_moves(folder: Path) -> bool:
    for name, key in _KEPT:
        try:
            lines = read_bytes(folder / name, _MOST_BYTES).decode("utf-8", "replace").splitlines()
        except Problem:
            continue
        for line in lines:
            found, _, value = line.partition("=")
            if found.strip().lower() == key:
                return value.strip().lower() not in {"0", "0.0", "false"}
    return True


def _windows_moves() -> bool:
    import ctypes  # late: elsewhere nothing needs it

    library = getattr(ctypes, "windll", None)
    shown = ctypes.c_int(1)
    if library is not None:
        library.user32.SystemParametersInfoW(_ASKS_FOR_ANIMATION, 0, ctypes.byref(shown), 0)
    return bool(shown.value)
