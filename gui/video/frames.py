"""The frames of a film as pictures: any of them by its number, each the same wherever it is asked.

What a frame shares with the one painted before is not painted again: nothing while all is at rest,
and while a phase's motion goes on all but the views that show it.
"""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QRegion
from PySide6.QtWidgets import QWidget

from core.base.frozen import replace
from core.recording.frame_source import FrameSource
from core.workspace.scene import Scene
from gui.video.stage import Stage


class FramePainter:
    """Paints the frames of a film as pictures of a size in pixels."""

    def __init__(self, film: FrameSource, stage: Stage, size: QSize, scale: float) -> None:
        self._film = film
        self._stage = stage
        self._shown: Scene | None = None
        formats = QImage.Format
        self._canvas = QImage(
            size, formats.Format_ARGB32_Premultiplied if film.transparent else formats.Format_RGB32
        )
        self._canvas.setDevicePixelRatio(scale)

    @property
    def image(self) -> QImage:
        """What was painted last, 32 bits a pixel, with alpha where the film is bare."""
        if self._film.transparent:
            return self._canvas.convertToFormat(QImage.Format.Format_ARGB32)
        return self._canvas

    def paint(self, frame: int) -> bool:
        """Paint a frame, numbered from 0; return whether it differs from what was painted last."""
        scene = self._film.scene_at(frame)
        before, self._shown = self._shown, scene
        if scene == before:
            return False
        moved_only = (
            before is not None
            and scene == replace(before, progress=scene.progress)
            and scene.moment == before.moment  # else all views have something new to tell
        )
        stage = self._stage
        parts: Sequence[QWidget] = (stage.widget,)
        if moved_only:
            parts = stage.show_motion(scene)
        else:
            stage.show(scene)
            stage.complete()
            stage.settle()
        if not parts:
            return False
        with QPainter(self._canvas) as painter:
            for part in parts:
                self._paint(part, painter)
        return True

    def _paint(self, part: QWidget, painter: QPainter) -> None:
        widget, flags = self._stage.widget, QWidget.RenderFlag.DrawChildren
        place = QRect(part.mapTo(widget, QPoint()), part.size())
        if self._film.transparent:
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
            painter.fillRect(place, Qt.GlobalColor.transparent)
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
        else:
            flags |= QWidget.RenderFlag.DrawWindowBackground
        widget.render(painter, place.topLeft(), QRegion(place), flags)
