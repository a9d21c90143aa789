"""What painting costs a recording beside encoding, and whether its memory grows with its length."""

import resource
import statistics
import tempfile
import time
from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path

from tests.benchmarks.result import Result

SIZE = (1920, 1080)
FPS, TURNS = 60, 5
SHORT, LONG = 300, 900
"""Frames of two recordings whose memory is compared."""


def measure() -> Iterator[Result]:
    """Record the default run's forward pass in the window, and encode its pictures alone."""
    yield from (_painting(), _memory())


def _painting() -> Result:
    from core.recording.schedule_builder import RunPosition
    from core.step.phases import Phase
    from gui.video.av_encoders import Mp4
    from gui.video.encoder import Target

    film, frames, close = _staged(RunPosition(0, Phase.SAMPLE), RunPosition(0, Phase.Y_HAT))
    both, alone = [], []
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "a.mp4"
        kept = []
        for number in range(film.frames):
            changed = frames.paint(number)
            kept.append((frames.image.copy() if changed else kept[-1][0], changed))
        for _ in range(TURNS):
            began = time.perf_counter()
            encoder = Mp4(Target(path, SIZE, FPS))
            for picture, changed in kept:
                encoder.add(picture, changed=changed)
            encoder.finish()
            alone.append(time.perf_counter() - began)
            began = time.perf_counter()
            encoder = Mp4(Target(path, SIZE, FPS))
            for number in range(film.frames):
                changed = frames.paint(number)
                encoder.add(frames.image, changed=changed)
            encoder.finish()
            both.append(time.perf_counter() - began)
    close()
    milliseconds = statistics.median(alone) / len(kept) * 1000
    return Result(
        what="a recording of the window, 1920x1080, H.264: painting and encoding",
        against="encoding the same pictures alone",
        ratio=statistics.median(b / a for a, b in zip(alone, both, strict=True)),
        target=1.3,
        at_least=False,
        note=f"{milliseconds:.0f} ms a frame encoded",
    )


def _memory() -> Result:
    from core.recording.schedule_builder import RunPosition
    from core.step.phases import Phase
    from gui.video.av_encoders import Mp4
    from gui.video.encoder import Target

    film, frames, close = _staged(RunPosition(0, Phase.SAMPLE), RunPosition(30, Phase.AFTER))
    peaks = []
    with tempfile.TemporaryDirectory() as folder:
        encoder = Mp4(Target(Path(folder) / "a.mp4", SIZE, FPS))
        for number in range(LONG):
            encoder.add(frames.image, changed=frames.paint(number * film.frames // LONG))
            if number + 1 in {SHORT, LONG}:
                peaks.append(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)
        encoder.finish()
    close()
    return Result(
        what=f"peak memory of a recording of {LONG} frames",
        against=f"of its first {SHORT}",
        ratio=peaks[1] / peaks[0],
        target=1.05,
        at_least=False,
    )


def _staged(start, stop):  # type: ignore[no-untyped-def]
    from PySide6.QtCore import QSize

    from core.recording.run_frames import RunFrames
    from core.recording.schedule_builder import ScheduleBuilder
    from core.storage.source import Source
    from gui.cli.still import StillRequest
    from gui.shell.application import create_application
    from gui.video.frames import FramePainter
    from gui.video.stage import make_stage
    from gui.video.views import View

    create_application()
    scene = StillRequest().opened(Source(), stop.step + 1).scene()
    film = RunFrames(
        scene, ScheduleBuilder(None, FPS).schedule(scene.prefix.run, start, stop), FPS, Fraction(0)
    )
    stage = make_stage(View.WINDOW, scene.options.plot, QSize(*SIZE))
    return film, FramePainter(film, stage, QSize(*SIZE), 1.0), stage.close
