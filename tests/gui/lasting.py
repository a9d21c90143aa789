"""Windows that last for a module and begin anew for each of its cases: opening one takes longer."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from core.workspace.workspace import Workspace
from gui.app import create_window
from gui.files.document import OpenDocument
from gui.i18n import language
from gui.words import translations


class Lasting:
    """Opens one window for each language."""

    def __init__(self):
        self._windows, self._sizes = {}, {}

    @property
    def windows(self):
        return self._windows.values()

    def anew(self, *first, tag=language.ENGLISH, size=None):
        """Return a window like one just opened in a language, complete; `first` are commands."""
        language.ask(tag)
        translations.speak(QApplication.instance())
        window = self._windows.get(tag) or self._opened(tag)
        begin_anew(window, *first)
        window.resize(*(size or self._sizes[tag]))
        window.diagram.setFocus()
        QApplication.processEvents()
        return window

    def _opened(self, tag):
        window = self._windows[tag] = create_window(["--language", tag])
        window.show()
        QApplication.processEvents()
        self._sizes[tag] = window.width(), window.height()
        window.complete()
        return window

    def rest(self):
        """Let nothing go on in any of them."""
        for window in self.windows:
            begin_anew(window)
            window.clock.end()
            window.clock.forget()

    def close(self):
        self.rest()
        for window in self.windows:
            window.close()
            window.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def begin_anew(window, *first):
    """Bring a window to where one is that has just been opened and obeyed these commands."""
    controller, router = window.controller, window.router
    controller.end_recording()
    router.recordings._unmade = False
    controller._workspace = Workspace()
    for command in first:
        controller._workspace.apply(command)
    controller._show()
    session = controller.session()
    router.documents._main = OpenDocument(session, session)
    router.documents.follow()
