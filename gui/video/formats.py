"""The forms of a recording: what the ending of its file says, and what each form can."""

import os
from enum import StrEnum
from pathlib import Path

from core.base.frozen import Frozen


class VideoFormat(StrEnum):
    """As what a recording is written."""

    MP4 = "mp4"
    WEBM = "webm"
    GIF = "gif"
    FOLDER = "folder"
    BEATS = "toml"
    """No pictures: the beats, to begin a file of one's own with."""


class FormatTraits(Frozen):
    """What a form can: frames a second where nobody chose, odd sizes, transparency.

    With `hundredths`, a frame lasts a whole number of hundredths of a second.
    """

    fps: int = 60
    odd: bool = True
    transparent: bool = True
    hundredths: bool = False


CAN = {
    VideoFormat.MP4: FormatTraits(odd=False, transparent=False),
    VideoFormat.WEBM: FormatTraits(odd=False),
    VideoFormat.GIF: FormatTraits(fps=25, hundredths=True),
    VideoFormat.FOLDER: FormatTraits(),
    VideoFormat.BEATS: FormatTraits(),
}


def format_of(path: Path) -> VideoFormat | None:
    """Return the form that a name stands for, if it is one of a recording: a folder has no ending.

    A folder that exists is one whatever its name.
    """
    ending = path.suffix.lower().removeprefix(".")
    if not ending or os.path.isdir(path):  # noqa: PTH112 (it never raises)
        return VideoFormat.FOLDER
    return VideoFormat(ending) if ending in set(VideoFormat) - {VideoFormat.FOLDER} else None
