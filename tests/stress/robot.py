"""A person who tries everything: random mouse and keys in a window, in a process of its own.

Where that process crashes or raises, the last things that it did are printed, and why.
"""

import faulthandler
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from random import Random

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from core.storage.source import Source
from gui.app import EXIT_FAILED, Failures, MainWindow, make_window
from gui.shell.entries import ENTRIES

MOST_ACTS = 5000

_SHOWN = 25
"""How many of the last things done are printed."""

_BETWEEN_MS = 5
_TYPED = "abcpg0123456789.,-e hx"
_KEYS = (
    *(Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Space),
    *(Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Backspace),
)


def let_walk(count: int, seed: int) -> int:
    """Let it do so many things, on the display there is or off screen; return 1 if it failed."""
    with tempfile.TemporaryDirectory() as home:
        said = Path(home) / "said.txt"
        said.touch()
        places = dict.fromkeys(("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME"), home)
        platform = {} if "DISPLAY" in os.environ else {"QT_QPA_PLATFORM": "offscreen"}
        done = subprocess.run(
            [sys.executable, "-m", "tests.stress.robot", str(count), str(seed), str(said)],
            env=os.environ | places | platform,
            stderr=subprocess.PIPE,
            text=True,
            check=False,
        )
        last = said.read_text(encoding="utf-8").splitlines()[-_SHOWN:]
    if done.returncode:
        print(*last, done.stderr, sep="\n", file=sys.stderr)
    print(f"{count:>8}  robot, {'failed' if done.returncode else 'without a failure'}")
    return int(done.returncode != 0)


class Robot:
    """Does one thing at a time to what is open, and says it first."""

    def __init__(self, window: MainWindow, random: Random, said: Path) -> None:
        self._window = window
        self._random = random
        self._said = said.open("w", encoding="utf-8", buffering=1)

    def act(self) -> None:
        """Use the mouse or a key where a person could."""
        app = QApplication
        top = app.activePopupWidget() or app.activeModalWidget() or app.activeWindow()
        top = top or self._window
        ways = (self._click, self._press, self._type, self._call, self._wheel, self._drag)
        way = self._random.choices(ways, (8, 6, 4, 2, 1, 1))[0]
        way(top)

    def _say(self, what: str, where: QWidget, *more: object) -> None:
        name = f"{type(where).__name__} {where.objectName()}"
        print(what, name, *more, file=self._said)

    def _spot(self, top: QWidget) -> tuple[QWidget, QPoint]:
        seen = [top, *(each for each in top.findChildren(QWidget) if each.isVisible())]
        used = [each for each in seen if each.focusPolicy() is not Qt.FocusPolicy.NoFocus]
        where = self._random.choice(used if used and self._random.random() < 0.7 else seen)
        across = self._random.randrange(max(where.width(), 1))
        spot = QPoint(across, self._random.randrange(max(where.height(), 1)))
        hit = top.childAt(where.mapTo(top, spot)) or top  # another may lie over it
        return hit, hit.mapFromGlobal(where.mapToGlobal(spot))

    def _click(self, top: QWidget) -> None:
        where, spot = self._spot(top)
        buttons = (Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton)
        button = self._random.choices(buttons, (12, 1))[0]
        self._say("click", where, spot.toTuple(), button.name)
        QTest.mouseClick(where, button, Qt.KeyboardModifier.NoModifier, spot)
        if self._random.random() < 0.15:
            QTest.mouseDClick(where, button, Qt.KeyboardModifier.NoModifier, spot)

    def _drag(self, top: QWidget) -> None:
        where, spot = self._spot(top)
        self._say("drag", where, spot.toTuple())
        QTest.mousePress(where, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, spot)
        QTest.mouseMove(where, self._spot(top)[1])
        QTest.mouseRelease(where, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, spot)

    def _wheel(self, top: QWidget) -> None:
        where, spot = self._spot(top)
        self._say("wheel", where, spot.toTuple())
        handle = top.windowHandle()
        if handle is not None:
            turned = QPoint(0, self._random.choice((-120, 120)))
            QTest.wheelEvent(handle, where.mapTo(top, spot), turned)

    def _press(self, top: QWidget) -> None:
        where, key = QApplication.focusWidget() or top, self._random.choice(_KEYS)
        self._say("key", where, key.name)
        QTest.keyClick(where, key)

    def _type(self, top: QWidget) -> None:
        where = QApplication.focusWidget() or top
        text = "".join(self._random.choices(_TYPED, k=self._random.randrange(1, 4)))
        self._say("type", where, repr(text))
        QTest.keyClicks(where, text)

    def _call(self, top: QWidget) -> None:
        where = QApplication.focusWidget() or top
        keys = self._random.choice([keys for entry in ENTRIES for keys in entry.keys])
        self._say("keys", where, keys)
        pressed = QKeySequence(keys)[0]
        QTest.keyClick(where, pressed.key(), pressed.keyboardModifiers())


def walk(count: int, seed: int, said: Path) -> None:
    """Do so many things in a window of its own, and end the process."""
    faulthandler.enable()
    window = make_window(Source())
    failures = Failures(window.controller.dispatch)
    sys.excepthook = failures.report
    window.show()
    robot, left = Robot(window, Random(seed), said), iter(range(count))

    def act() -> None:
        if next(left, None) is None:
            sys.stderr.flush()
            os._exit(EXIT_FAILED if failures.count else 0)
        QTimer.singleShot(_BETWEEN_MS, act)  # first: what is done may wait for what comes next
        robot.act()

    act()
    QApplication.exec()


if __name__ == "__main__":
    walk(int(sys.argv[1]), int(sys.argv[2]), Path(sys.argv[3]))
