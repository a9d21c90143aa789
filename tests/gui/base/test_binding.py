"""The version of PySide6 that the lock pins frees nothing that is in use."""

import sys

from PySide6.QtWidgets import QHBoxLayout, QWidget


class Failing(QWidget):
    fails = False

    def resizeEvent(self, event):
        super().resizeEvent(event)
        if self.fails:
            self.fails = False
            raise RuntimeError("it failed")


class Sound(QWidget):
    def resizeEvent(self, event):
        super().resizeEvent(event)


def test_an_exception_that_waits_frees_no_method_in_use(qtbot):
    """PySide6 6.10 to 6.12 lose a reference here, and later call whatever takes the method's place.

    They do where Qt gives a widget its first size while what the same method of another has raised
    waits for Qt to return: they look the method up, and let it go without a call.
    """
    window, failing, sound = QWidget(), Failing(), Sound()
    qtbot.addWidget(window)
    row = QHBoxLayout(window)
    row.addWidget(failing)
    row.addWidget(sound)
    sound.hide()
    window.resize(400, 300)  # it keeps that: they have to share it
    window.show()
    failing.fails = True
    method, size = Sound.__dict__["resizeEvent"], sound.size()
    references = sys.getrefcount(method)
    sound.show()  # and so both are given a size
    assert not failing.fails, "nothing was raised: this test sees nothing"
    assert sound.size() != size, "it was given its size before: this test sees nothing"
    assert sys.getrefcount(method) == references
