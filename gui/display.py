"""Is there a display, and is all there that Qt needs? Asked before Qt, which aborts if not."""

import ctypes
import os
import re
import sys
from pathlib import Path

from core.problems import Message
from gui.systemlibs import missing_packages


def missing_display() -> Message | None:
    """Return why no window can be opened here, or None."""
    platform = os.environ.get("QT_QPA_PLATFORM", "")
    if not sys.platform.startswith("linux") or (platform and not platform.startswith("xcb")):
        return None
    if not platform and _wayland_answers():
        return None
    name = os.environ.get("DISPLAY")
    if not name:
        return Message("display.none")
    return None if _x_answers() else Message("display.silent", {"display": name})


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


def _wayland_answers() -> bool:
    name = os.environ.get("WAYLAND_DISPLAY")
    return bool(name) and (Path(os.environ.get("XDG_RUNTIME_DIR", "/")) / str(name)).exists()


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
