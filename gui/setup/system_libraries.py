"""The system libraries that Qt needs on Linux, and the Debian packages that bring them.

Standard library only: the set-up uses it before anything is installed.
"""

import ctypes
import sys

OFFSCREEN = {
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libfontconfig.so.1": "libfontconfig1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libxkbcommon.so.0": "libxkbcommon0",
}
WINDOW = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}


def missing_packages(*, window: bool) -> list[str]:
    """Return the Debian packages whose libraries cannot be loaded, in order, each once."""
    if not sys.platform.startswith("linux"):
        return []
    wanted = OFFSCREEN | WINDOW if window else OFFSCREEN
    return list(dict.fromkeys(wanted[library] for library in wanted if not _loads(library)))


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True
