"""Is there a display, and is all there that Qt needs? Asked before Qt, which aborts if not."""

import ctypes
import os
import re
import socket
import subprocess
import sys
from pathlib import Path

from core.base.problems import Message
from gui.setup.needed import EXIT_MISSING_PART
from gui.setup.system_libraries import missing_packages
from gui.terminal import streams
from gui.words.wording import word

_CERTAIN = {"offscreen", "minimal"}
"""Platforms of Qt that need nothing, and show nothing."""

_TRIAL = """
import sys
from PySide6.QtGui import QGuiApplication
application = QGuiApplication([])
sys.exit(0 if application.primaryScreen() else 2)
"""
_LONGEST_TRIAL = 20
_UNTOLD = 1
"""The exit code of a trial that has not come to Qt's platform: what is missing is said later."""


def is_seen() -> bool:
    """Say whether a window would be on a screen, where there is one, and not off it."""
    return os.environ.get("QT_QPA_PLATFORM", "").partition(":")[0] not in _CERTAIN


def missing_display() -> Message | None:
    """Return why no window can be opened here, or None."""
    asked = os.environ.get("QT_QPA_PLATFORM", "")
    if not is_seen():
        return None
    if asked not in {"", "xcb"} or not sys.platform.startswith("linux"):
        return _refused(asked) if asked else None
    name = os.environ.get("DISPLAY")
    if name and _x_answers():
        return None
    if not asked and _wayland_answers():
        return _refused("wayland")
    return Message("display.silent", {"display": name}) if name else Message("display.none")


def require_qt(*, offscreen: bool) -> None:
    """Say in one sentence what is missing for Qt, and end, before Qt can abort."""
    if offscreen:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    if missing := missing_part():
        streams.say(word(missing))
        sys.exit(EXIT_MISSING_PART)


def missing_part() -> Message | None:
    """Return which system library Qt lacks, and the remedy, or None. Imports Qt."""
    window = os.environ.get("QT_QPA_PLATFORM", "xcb").startswith("xcb")
    try:
        import PySide6.QtWidgets
    except ImportError as error:
        return _missing(str(error), window=False)
    if window and sys.platform.startswith("linux"):
        plugin = Path(PySide6.__file__).parent / "Qt" / "plugins" / "platforms" / "libqxcb.so"
        try:
            ctypes.CDLL(str(plugin))
        except OSError as error:
            return _missing(str(error), window=bool(os.environ.get("DISPLAY")))
    return None


def _missing(reason: str, *, window: bool) -> Message:
    packages = missing_packages(window=window)
    named = re.search(r"lib[\w.+-]+\.so[\w.]*", reason)
    values = {"library": named[0] if named else reason, "packages": " ".join(packages)}
    return Message("display.library" if packages else "display.broken", values)


def _refused(platform: str) -> Message | None:
    """Say whether Qt starts there; tried in a process that may abort, as Qt does."""
    try:
        done = subprocess.run(
            [sys.executable, "-c", _TRIAL], capture_output=True, timeout=_LONGEST_TRIAL, check=False
        )
        starts = done.returncode in {0, _UNTOLD}
    except (OSError, subprocess.TimeoutExpired):
        starts = False
    return None if starts else Message("display.refused", {"platform": platform})


def _wayland_answers() -> bool:
    """Say whether the Wayland server that is named takes a connection."""
    place = Path(os.environ.get("XDG_RUNTIME_DIR", "/")) / os.environ.get("WAYLAND_DISPLAY", "")
    try:
        with socket.socket(socket.AF_UNIX) as wire:
            wire.connect(str(place))
    except OSError:
        return False
    return True


def _x_answers() -> bool:
    """Say whether the X server of DISPLAY takes a connection; True where that cannot be asked."""
    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:
        return True  # the missing library is a sentence of its own
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_connection_has_error.argtypes = [ctypes.c_void_p]
    xcb.xcb_disconnect.argtypes = [ctypes.c_void_p]
    connection = xcb.xcb_connect(None, None)
    refused = xcb.xcb_connection_has_error(connection)
    xcb.xcb_disconnect(connection)
    return not refused
