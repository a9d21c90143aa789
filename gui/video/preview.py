"""The first frame of a recording, small, painted by what paints the recording."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPixmap

from core.recording.frame_source import FrameSource
from core.view.options import Plot
from gui.base.overrides import override
from gui.base.plain_text import PlainLabel
from gui.recording.words import RECORD
from gui.video.frames import FramePainter
from gui.video.stage import Stage, make_stage
from gui.video.video_request import VideoRequest
from gui.video.views import View


class Preview(PlainLabel):
    """Shows a picture with the shape of the recording, as large as there is room for."""

    def __init__(self, room: QSize) -> None:
        super().__init__()
        self.setObjectName("picture")
        self.setAccessibleName(RECORD["first"])
        self._room = room
        self._stage: Stage | None = None
        self._key: tuple[View, Plot | None, tuple[int, int]] | None = None

    def show_first(self, recording: VideoRequest, frame_source: FrameSource) -> None:
        """Paint the first frame of a recording."""
        key = (recording.view, recording.plot, recording.layout)
        layout = QSize(*recording.layout)
        if self._stage is None or key != self._key:
            self._close()
            self._key = key
            self._stage = make_stage(recording.view, recording.plot or Plot.LOSS, layout)
        ratio = self.devicePixelRatioF()
        seen = layout.scaled(self._room * ratio, Qt.AspectRatioMode.KeepAspectRatio)
        scale = max(seen.width() / layout.width(), seen.height() / layout.height())
        frames = FramePainter(frame_source, self._stage, seen, scale)
        frames.paint(0)
        image = frames.image.copy()
        image.setDevicePixelRatio(ratio)
        self.setPixmap(QPixmap.fromImage(image))
        self.setFixedSize(image.deviceIndependentSize().toSize() + QSize(2, 2))  # and a line around

    @override
    def clear(self) -> None:
        """Show nothing, and let go of what painted it."""
        super().clear()
        self._close()

    def _close(self) -> None:
        if self._stage is not None:
            self._stage.close()
        self._stage = None
