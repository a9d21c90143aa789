"""Recording: the frames of a film, one after another, into a file or a folder."""

import os
import stat
from collections.abc import Generator, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage

from core.base.problems import Problem
from core.files.permissions import umask
from core.files.temporary_files import temporary
from core.files.text_files import reason_of, replacing
from core.recording.frame_source import FrameSource
from core.view.options import Plot
from gui.i18n.language import tr
from gui.shell.application import create_application
from gui.video.captions import chapters_of, name_chapter
from gui.video.encoder import Chapter, Target
from gui.video.formats import FOLDER
from gui.video.frames import FramePainter
from gui.video.stage import make_stage
from gui.video.video_request import VideoRequest


def write_video(recording: VideoRequest, film: FrameSource) -> Generator[int, None, None]:
    """Write a film, whole or not at all; yields after each frame how many are done.

    Raises `Problem` (file.unwritable, render.full). Closing the generator gives up, and leaves
    nothing behind.
    """
    create_application()
    with _place(recording) as path:
        chapters = [
            Chapter(name_chapter(part), part.start, part.stop) for part in chapters_of(film)
        ]
        target = Target(path, recording.size, film.fps, film.transparent, chapters)
        plot, layout = recording.plot or Plot.LOSS, QSize(*recording.layout)
        with (
            closing(recording.form.encoder()(target)) as encoder,
            closing(make_stage(recording.view, plot, layout)) as stage,
        ):
            frames = FramePainter(film, stage, QSize(*recording.size), recording.scale)
            if encoder.samples:
                encoder.look_at(_samples(frames, film.frames, encoder.samples))
            for number in range(film.frames):
                changed = frames.paint(number)
                encoder.add(frames.image, changed=changed)
                yield number + 1
            encoder.finish()


def _samples(frames: FramePainter, count: int, wanted: int) -> Iterator[QImage]:
    """Paint some frames from all over the film, the first and the last among them."""
    for number in sorted({round(i * (count - 1) / (wanted - 1)) for i in range(wanted)}):
        frames.paint(number)
        yield frames.image


@contextmanager
def _place(recording: VideoRequest) -> Iterator[Path]:
    if recording.form is FOLDER:
        with new_folder(recording.path) as folder:
            yield folder
    else:
        with replacing(recording.path) as file:
            yield file


@contextmanager
def new_folder(path: Path) -> Iterator[Path]:
    """Give a temporary folder beside `path` that takes its name when the block ends well.

    Raises `Problem` (render.full) where there is a folder with something in it, (file.unwritable)
    where there can be none. After any exception nothing is left behind.
    """
    try:
        _check_free(path)
        target = Path(os.path.realpath(path))
        with temporary(target, folder=True) as made:
            yield made
            made.chmod(0o777 & ~umask())
            if target.is_dir():
                target.rmdir()
            made.rename(target)
    except OSError as error:
        raise Problem("file.unwritable", path=path, reason=reason_of(error)) from error


def _check_free(path: Path) -> None:
    """Refuse what is there but is no empty folder; raises `Problem`, and `OSError` where hidden."""
    try:
        found = path.stat()
    except FileNotFoundError:
        return
    if not stat.S_ISDIR(found.st_mode):
        raise Problem("file.unwritable", path=path, reason=tr("a file has that name"))
    if any(path.iterdir()):
        raise Problem("render.full", path=path)
    if os.path.samestat(found, Path().stat()):  # to replace it would leave the shell nowhere
        raise Problem("file.unwritable", path=path, reason=tr("it is the current folder"))
