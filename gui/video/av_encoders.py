"""Encoders of video: H.264 and VP9."""

from collections.abc import Mapping, Sequence
from contextlib import suppress
from fractions import Fraction
from typing import ClassVar

import av
from av.video.frame import VideoFrame
from av.video.stream import VideoStream
from PySide6.QtGui import QImage

from gui.base.overrides import override
from gui.video.encoder import Chapter, Encoder, Target, taken

_THREADS = 4
_BT709 = 1
_LIMITED = 1
_MILLI = 1000
_BETWEEN_KEYS = 2
"""Seconds from a picture that stands for itself to the next, so that players can seek."""


class Video(Encoder):
    """A file with one stream of video."""

    container: ClassVar[str]
    codec: ClassVar[str]
    file_options: ClassVar[Mapping[str, str]] = {}

    def __init__(self, target: Target) -> None:
        super().__init__(target)
        options = {"fflags": "+bitexact", **self.file_options}
        self._file = av.open(str(target.path), "w", format=self.container, options=options)
        codec_options = {"flags": "+bitexact", **self.codec_options}
        stream = self._file.add_stream(self.codec, rate=target.fps, options=codec_options)
        assert isinstance(stream, VideoStream)
        self._stream = stream
        self.beat = Fraction(1, target.fps)
        stream.width, stream.height = target.size
        stream.pix_fmt = self.pixels
        stream.time_base = self.beat
        context = stream.codec_context
        context.time_base = self.beat
        context.thread_count = _THREADS
        context.gop_size = _BETWEEN_KEYS * target.fps
        self.describe(stream)
        self._add_chapters(target.chapters)
        self.count = 0
        self._frame: VideoFrame | None = None

    @property
    def pixels(self) -> str:
        """The format of the stream's pixels."""
        return "yuv420p"

    @property
    def codec_options(self) -> Mapping[str, str]:
        """What the codec is told."""
        return {}

    def describe(self, stream: VideoStream) -> None:
        """Say which colours the numbers of the stream mean."""
        context = stream.codec_context
        context.colorspace = _BT709
        context.color_primaries = _BT709
        context.color_trc = _BT709
        context.color_range = _LIMITED

    def _add_chapters(self, chapters: Sequence[Chapter]) -> None:
        if chapters:
            self._file.set_chapters(
                [
                    {
                        "id": number,
                        "start": round(each.start * _MILLI),
                        "end": round(each.stop * _MILLI),
                        "time_base": Fraction(1, _MILLI),
                        "metadata": {"title": each.title},
                    }
                    for number, each in enumerate(chapters)
                ]
            )

    def converted(self, picture: QImage) -> VideoFrame:
        """Return a picture in the colours of the stream."""
        return taken(picture).reformat(
            format=self.pixels, dst_colorspace=_BT709, dst_color_range=_LIMITED
        )

    @override
    def add(self, picture: QImage, *, changed: bool = True) -> None:
        if changed or self._frame is None:
            self._frame = self.converted(picture)
            self._frame.time_base = self.beat
        self._frame.pts = self.count
        self.count += 1
        self._file.mux(self._stream.encode(self._frame))

    @override
    def finish(self) -> None:
        self._file.mux(self._stream.encode(None))
        self._file.close()

    @override
    def close(self) -> None:
        with suppress(OSError, av.FFmpegError):  # a file that is given up need not be whole
            self._file.close()


class Mp4(Video):
    """H.264, with what a player needs first at the beginning of the file."""

    container, codec = "mp4", "libx264"
    file_options: ClassVar = {"movflags": "+faststart"}

    @property
    @override
    def codec_options(self) -> Mapping[str, str]:
        # with x264's macroblock tree the same pictures differ in bytes from time to time
        return {"crf": "18", "preset": "veryfast", "x264-params": "mbtree=0"}


class WebM(Video):
    """VP9, and beside it the transparency, which not every player shows."""

    container, codec = "webm", "libvpx-vp9"

    @property
    @override
    def pixels(self) -> str:
        return "yuva420p" if self.target.transparent else "yuv420p"

    @property
    @override
    def codec_options(self) -> Mapping[str, str]:
        options = {"crf": "24", "b": "0", "deadline": "good", "cpu-used": "5", "row-mt": "1"}
        return options | ({"auto-alt-ref": "0"} if self.target.transparent else {})

    @override
    def describe(self, stream: VideoStream) -> None:
        super().describe(stream)
        if self.target.transparent:
            stream.metadata["alpha_mode"] = "1"
