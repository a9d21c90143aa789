"""A message while presenting: over the window, so that nothing moves for it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from core.workspace.scene import Scene
from gui.base.plain_text import PlainLabel
from gui.words.wording import word

_WIDEST, _AROUND = 0.8, 0.03
"""Of the window's width, and of its height below the message."""


class Toast(PlainLabel):
    """Stands at the foot of the window while a scene has a message that nothing else shows."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(parent=window)
        self.setObjectName("said")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.hide()

    def show_scene(self, scene: Scene) -> None:
        """Show a scene's message, or none."""
        shown = scene.notice if scene.options.presenting and not scene.lesson else None
        self.setText(word(shown) if shown else "")
        self.setVisible(shown is not None)
        self.stand()

    def stand(self) -> None:
        """Take the room that the text needs, in the middle at the foot."""
        window = self.parentWidget()
        if self.isHidden() or window is None:
            return
        self.setWordWrap(False)
        most = round(_WIDEST * window.width())
        if self.sizeHint().width() > most:
            self.setWordWrap(True)
        width = min(self.sizeHint().width(), most) if not self.wordWrap() else most
        height = self.heightForWidth(width) if self.wordWrap() else self.sizeHint().height()
        foot = window.height() - round(_AROUND * window.height())
        self.setGeometry((window.width() - width) // 2, foot - height, width, height)
        self.raise_()
