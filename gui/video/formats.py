"""The formats of a recording, each declared once: its ending, its name, its encoder, what it can.

To add one, add it here: the dialog, the command line and the file names follow.
"""

import os
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from core.base.frozen import Frozen

if TYPE_CHECKING:
    from gui.video.encoder import Encoder


class VideoFormat(Frozen):
    """How a recording is written.

    `name` is the ending of its file, after the dot; `title` what the dialog calls it, in English.
    `encoder` imports and returns what writes it, as late as it is needed. `fps` are the frames a
    second where nobody chose; with `hundredths`, a frame lasts a whole number of hundredths of a
    second. Some formats have no odd sizes, and some no transparency.
    """

    name: str
    title: str
    encoder: "Callable[[], type[Encoder]]"
    fps: int = 60
    odd: bool = True
    transparent: bool = True
    hundredths: bool = False

    @property
    def ending(self) -> str:
        """The ending of its file, such as ".mp4"; "" for a folder."""
        return "" if self is FOLDER else f".{self.name}"


def _mp4() -> "type[Encoder]":
    from gui.video.av_encoders import Mp4

    return Mp4


def _webm() -> "type[Encoder]":
    from gui.video.av_encoders import WebM

    return WebM


def _gif() -> "type[Encoder]":
    from gui.video.gif import Gif

    return Gif


def _folder() -> "type[Encoder]":
    from gui.video.encoder import Folder

    return Folder


FOLDER = VideoFormat("folder", "Numbered pictures (PNG)", _folder)
FORMATS = (
    VideoFormat("mp4", "Video (MP4, H.264)", _mp4, odd=False, transparent=False),
    VideoFormat("webm", "Video (WebM, VP9)", _webm, odd=False),
    VideoFormat("gif", "Animation (GIF)", _gif, fps=25, hundredths=True),
    FOLDER,
)
"""In the order of the dialog."""

_BEATS = ".toml"


def format_of(path: Path) -> VideoFormat | None:
    """Return the format that a name stands for, if it is one of a recording.

    A folder has no ending, and one that exists is one whatever its name. Beats are read as if they
    were for a folder.
    """
    ending = path.suffix.lower()
    if not ending or ending == _BEATS or _is_folder(path):
        return FOLDER
    return next((each for each in FORMATS if each.ending == ending), None)


def is_of_beats(path: Path) -> bool:
    """Say whether the beats are to be written, to begin a file of them with, and no pictures."""
    return path.suffix.lower() == _BEATS and not _is_folder(path)


def _is_folder(path: Path) -> bool:
    return os.path.isdir(path)  # noqa: PTH112 (it never raises)
