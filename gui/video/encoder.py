"""Encoders: pictures in, one after another, files out. Nothing is kept but what a codec needs.

A file's bytes depend on the pictures alone: how many threads encode is fixed, and no times, names
or versions are written. PyAV is imported by this package only, and so only when something is
recorded.
"""

from collections.abc import Iterable, Sequence
from fractions import Fraction
from pathlib import Path
from typing import ClassVar

from av.video.frame import VideoFrame
from PySide6.QtGui import QImage

from core.base.frozen import Frozen
from gui.base.overrides import override
from gui.paint.picture import png


class Chapter(Frozen):
    """A part of a recording with a title, and from when to when it is, in seconds."""

    title: str
    start: Fraction
    stop: Fraction


class Target(Frozen):
    """Where pictures go, how large they are, how many a second, and what else is to be written."""

    path: Path
    size: tuple[int, int]
    fps: int
    transparent: bool = False
    """The pictures have transparent parts."""

    chapters: Sequence[Chapter] = ()


class Encoder:
    """Writes pictures of one size, `fps` a second, to where only it writes."""

    samples: ClassVar[int] = 0
    """How many pictures, from all over the film, it wants to see before the first."""

    def __init__(self, target: "Target") -> None:
        self.target = target

    def look_at(self, pictures: Iterable[QImage]) -> None:
        """Take note of what the pictures will be like."""

    def add(self, picture: QImage, *, changed: bool = True) -> None:
        """Append a picture; where it has not changed, it is the one before once more."""
        raise NotImplementedError

    def finish(self) -> None:
        """Write what is still to be written."""

    def close(self) -> None:
        """Let go of everything, whether or not it is finished."""


class Folder(Encoder):
    """Numbered pictures: frame-000000.png and so on."""

    def __init__(self, target: Target) -> None:
        super().__init__(target)
        self._count = 0
        self._bytes = b""

    @override
    def add(self, picture: QImage, *, changed: bool = True) -> None:
        if changed:
            self._bytes = png(picture)
        (self.target.path / f"frame-{self._count:06}.png").write_bytes(self._bytes)
        self._count += 1


def taken(picture: QImage) -> VideoFrame:
    """Return a picture of 32 bits a pixel as a frame of the same pixels."""
    frame = VideoFrame(picture.width(), picture.height(), "bgra")
    plane = frame.planes[0]
    pixels, line = memoryview(picture.constBits()), picture.bytesPerLine()
    if plane.line_size != line:  # a frame may fill up its lines
        fill = bytes(plane.line_size - line)
        lines = (bytes(pixels[at : at + line]) + fill for at in range(0, len(pixels), line))
        pixels = memoryview(b"".join(lines))
    plane.update(pixels)  # type: ignore[arg-type]  # any buffer will do
    return frame
