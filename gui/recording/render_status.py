"""The strip at the foot of the window: how far a recording has come, and a way to give it up."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QWidget

from gui.base.plain_text import PlainLabel
from gui.recording.render_process import RenderProgress
from gui.recording.words import STRIP
from gui.words.wording import clock_time

HEIGHT = 40
_PARTS = 1000
_BAR = 220


class RenderStatus(QWidget):
    """Is there only while a recording is being made."""

    cancelled = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("strip")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(HEIGHT)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 16, 0)
        row.setSpacing(12)
        self._says = PlainLabel()
        self._says.setObjectName("strip.says")
        self._bar = QProgressBar()
        self._bar.setObjectName("strip.bar")
        self._bar.setRange(0, _PARTS)
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(_BAR)
        self._bar.setAccessibleName(STRIP["spoken"])
        self._cancel = QPushButton(STRIP["cancel"])
        self._cancel.setObjectName("strip.cancel")
        self._cancel.clicked.connect(self.cancelled)
        row.addWidget(self._says, 1)
        row.addWidget(self._bar)
        row.addWidget(self._cancel)
        self.hide()

    def show_rendering(self, rendering: RenderProgress | None) -> None:
        """Show how far it has come; None hides the strip."""
        self.setVisible(rendering is not None)
        if rendering is None:
            return
        name, left = rendering.path.name, rendering.left
        if rendering.cancelled:
            says = STRIP["ending"].format(name=name)
        elif left is None:
            says = STRIP["starting"].format(name=name)
        else:
            percent = int(100 * rendering.share)
            says = STRIP["going"].format(name=name, done=percent, left=clock_time(left))
        self._says.setText(says)
        self._bar.setValue(round(rendering.share * _PARTS))
        self._cancel.setEnabled(not rendering.cancelled)
