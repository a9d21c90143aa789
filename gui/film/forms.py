"""The forms of a recording: what the ending of its file says, and what each form can."""

import os
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path


class Form(StrEnum):
    """As what a recording is written."""

    MP4 = "mp4"
    WEBM = "webm"
    GIF = "gif"
    FOLDER = "folder"
    BEATS = "toml"
    """No pictures: the beats, to begin a file of one's own with."""


@dataclass(frozen=True)
class Can:
    """What a form can: frames a second where nobody chose, odd sizes, transparency.

    With `hundredths`, a frame lasts a whole number of hundredths of a second.
    """

    fps: int = 60
    odd: bool = True
    transparent: bool = True
    hundredths: bool = False


CAN = {
    Form.MP4: Can(odd=False, transparent=False),
    Form.WEBM: Can(odd=False),
    Form.GIF: Can(fps=25, hundredths=True),
    Form.FOLDER: Can(),
    Form.BEATS: Can(),
}


def form_of(path: Path) -> Form | None:
    """Return the form that a name stands for, if it is one of a recording: a folder has no ending.

    A folder that exists is one whatever its name.
    """
    ending = path.suffix.lower().removeprefix(".")
    if not ending or os.path.isdir(path):  # noqa: PTH112 (it never raises)
        return Form.FOLDER
    return Form(ending) if ending in set(Form) - {Form.FOLDER} else None
