"""A window as the command line opens it."""

from gui.app import create_window


def opened(qtbot, *argv, size=(1024, 768)):
    """Open a window by options, of a size, complete."""
    window = create_window(list(argv))
    qtbot.addWidget(window)
    window.resize(*size)
    window.show()
    qtbot.waitExposed(window)
    window.complete()
    return window
