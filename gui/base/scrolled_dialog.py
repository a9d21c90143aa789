"""What the dialogs with much in them have in common: where a screen is small, they scroll."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QFrame, QScrollArea, QVBoxLayout, QWidget

from gui.base.overrides import override
from gui.base.zoom import zoom_of

_AROUND = 60
"""Pixels of the screen that are left for the window's frame, and to see what is behind."""


class ScrolledDialog(QDialog):
    """As large as its `body` wants to be, and never larger than the screen."""

    def __init__(self, parent: QWidget, usual: QSize | None = None) -> None:
        """Take the size that it has where it needs no more."""
        super().__init__(parent)
        self._usual = usual or QSize()
        self.body = _Body()
        self.body.needs_room.connect(self._grow)
        self.body.setObjectName("rows")
        self._area = QScrollArea()
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setWidgetResizable(True)
        self._area.setWidget(self.body)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._area)

    @override
    def sizeHint(self) -> QSize:
        wanted = self.body.sizeHint().expandedTo(self.body.minimumSizeHint())
        wanted = wanted.expandedTo(self.body.minimumSize()).expandedTo(self._usual * zoom_of(self))
        layout = self.body.layout()
        if layout is not None and layout.hasHeightForWidth():
            wanted.setHeight(max(wanted.height(), layout.totalHeightForWidth(wanted.width())))
        bar = self._area.verticalScrollBar().sizeHint().width()
        room = self.screen().availableSize() - QSize(_AROUND, _AROUND)
        if wanted.height() > room.height():
            wanted += QSize(bar, 0)
        return wanted.boundedTo(room)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        self.resize(self.sizeHint())
        super().showEvent(event)

    def _grow(self) -> None:
        if self.isVisible():
            self.resize(self.size().expandedTo(self.sizeHint()))


class _Body(QWidget):
    """Tells when what is in it needs another size."""

    needs_room = Signal()

    @override
    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self.needs_room.emit()
        return done
