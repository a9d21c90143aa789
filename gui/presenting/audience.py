"""What a speaker lays over the window: black, or the shade around a spotlight."""

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, Qt
from PySide6.QtGui import (
    QCursor,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QWindow,
)
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget
from shiboken6 import isValid

from gui.actions.requests import Blacken, FullScreen, ScreenRequest, Spotlight
from gui.base import theme
from gui.base.overrides import override
from gui.i18n.language import tr
from gui.presenting.words import BLACK_SCREEN

_DISC = 0.2
"""The radius of the disc, in parts of the window's shorter side."""


class Audience(QObject):
    """Answers what a person asks for before an audience."""

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._black: Black | None = None
        self._shade: Shade | None = None

    def answer(self, request: ScreenRequest) -> None:
        """Fill the screen, make the window black, or follow the pointer with a light."""
        match request:
            case FullScreen():
                full = Qt.WindowState.WindowFullScreen
                self._window.setWindowState(self._window.windowState() ^ full)
            case Blacken():
                self._black = self._black or Black(self._window)
                self._black.fall()
            case Spotlight():
                self._shade = self._shade or Shade(self._window)
                self._shade.switch()


class _Cover(QWidget):
    """Lies over all of the window, whatever size that takes."""

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self.hide()

    def _lie_over(self) -> None:
        self.window().installEventFilter(self)
        self.setGeometry(self.window().rect())
        self.show()
        self.raise_()

    def _go(self) -> None:
        self.window().removeEventFilter(self)
        self.hide()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.window() and event.type() == QEvent.Type.Resize:
            self.setGeometry(self.window().rect())
        return super().eventFilter(watched, event)


class Black(_Cover):
    """Nothing but black, until a key or a button of the mouse is pressed."""

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self.setObjectName("black")
        self.setAccessibleName(tr(BLACK_SCREEN))
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setCursor(Qt.CursorShape.BlankCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._focused: QWidget | None = None

    def fall(self) -> None:
        """Cover everything; what has the keys gets them back afterwards."""
        if not self.isVisible():
            self._focused = QApplication.focusWidget()
        self._lie_over()
        self.setFocus()

    @override
    def event(self, event: QEvent) -> bool:
        """Let every key come here, whatever else it means."""
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        if event.type() == QEvent.Type.KeyPress:  # Tab, too
            self._lift()
            return True
        return super().event(event)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._lift()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), theme.color(theme.BLACK))

    def _lift(self) -> None:
        if self._focused is not None and isValid(self._focused):  # it may be gone since
            self._focused.setFocus()
        else:
            self.clearFocus()
        self._focused = None
        self._go()


class Shade(_Cover):
    """Everything but a disc around the pointer is darker; all can be used as before."""

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self.setObjectName("spotlight")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._handle: QWindow | None = None
        self._at = QPointF()

    def switch(self) -> None:
        """Switch the light on, or off."""
        if self.isVisible():
            self._go()
            if self._handle is not None:
                self._handle.removeEventFilter(self)
            return
        self._at = QPointF(self.window().mapFromGlobal(QCursor.pos()))
        self._handle = self.window().windowHandle()
        if self._handle is not None:  # most widgets hear of the pointer only where a button is down
            self._handle.installEventFilter(self)
        self._lie_over()

    @property
    def disc(self) -> QRectF:
        """What is highlighted."""
        radius = _DISC * min(self.width(), self.height())
        corner = QPointF(radius, radius)
        return QRectF(self._at - corner, self._at + corner)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._handle and isinstance(event, QMouseEvent):
            old = self.disc
            self._at = event.position()
            for disc in (old, self.disc):
                self.update(disc.toAlignedRect().adjusted(-1, -1, 1, 1))
        return super().eventFilter(watched, event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        path = QPainterPath()
        path.addRect(QRectF(self.rect()))
        path.addEllipse(self.disc)  # what is inside both is outside
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.fillPath(path, theme.color(theme.BLACK, theme.SHADE))
