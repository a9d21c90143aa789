"""The application as Qt has it: one for each process."""

import gc
import os
import sys

from PySide6.QtWidgets import QApplication

from gui.base import theme
from gui.diagram import accessible
from gui.words import translations


def create_application() -> QApplication:
    """Return the application, made if there is none, with our style, fonts and names for it."""
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        # Qt hands each translucent shape to several threads: that takes longer than to paint it
        os.environ.setdefault("QT_NO_GUI_THREADPOOL", "1")
        app = QApplication(sys.argv[:1])
        gc.freeze()  # what is imported stays: garbage is looked for in what comes later
    app.setApplicationName("OneTwoOne")
    theme.apply_palette(app)
    accessible.install()
    translations.speak(app)
    return app
