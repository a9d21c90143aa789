"""The encoder of GIFs."""

from collections.abc import Iterable
from typing import ClassVar

from av.filter import Graph
from av.filter.context import FilterContext
from av.video.format import VideoFormat
from av.video.frame import VideoFrame
from av.video.stream import VideoStream
from PySide6.QtGui import QImage

from gui.base.overrides import override
from gui.video.av_encoders import Video
from gui.video.encoder import taken


class Gif(Video):
    """A GIF that goes round for ever, with one palette for all its pictures.

    A pixel gets the nearest colour of the palette whatever is beside it, so that a picture does not
    depend on the ones before.
    """

    samples = 48
    container, codec = "gif", "gif"
    file_options: ClassVar = {"loop": "0"}

    @property
    @override
    def pixels(self) -> str:
        return "pal8"

    @override
    def describe(self, stream: VideoStream) -> None:
        """Leave it: the colours of a palette are what they are."""

    @override
    def look_at(self, pictures: Iterable[QImage]) -> None:
        graph = Graph()
        transparent = int(self.target.transparent)
        choose = graph.add("palettegen", f"stats_mode=full:reserve_transparent={transparent}")
        source, palette = self._source(graph, self.target.size), graph.add("buffersink")
        source.link_to(choose)
        choose.link_to(palette)
        graph.configure()
        for number, picture in enumerate(pictures):
            source.push(self._timed(taken(picture), number))
        source.push(None)
        self._use(_pulled(palette))

    def _use(self, palette: VideoFrame) -> None:
        self._graph = Graph()
        self._in = self._source(self._graph, self.target.size)
        colours = self._source(self._graph, (palette.width, palette.height))
        self._out = self._graph.add("buffersink")
        use = self._graph.add("paletteuse", "dither=none:diff_mode=none")
        self._in.link_to(use, 0, 0)
        colours.link_to(use, 0, 1)
        use.link_to(self._out)
        self._graph.configure()
        colours.push(self._timed(palette, 0))
        colours.push(None)

    @override
    def converted(self, picture: QImage) -> VideoFrame:
        self._in.push(self._timed(taken(picture), self.count))
        return _pulled(self._out)

    def _source(self, graph: Graph, size: tuple[int, int]) -> FilterContext:
        return graph.add_buffer(
            width=size[0], height=size[1], format=VideoFormat("bgra"), time_base=self.beat
        )

    def _timed(self, frame: VideoFrame, number: int) -> VideoFrame:
        frame.pts, frame.time_base = number, self.beat
        return frame


def _pulled(sink: FilterContext) -> VideoFrame:
    frame = sink.pull()
    assert isinstance(frame, VideoFrame)
    return frame
