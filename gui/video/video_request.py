"""A recording as it is asked for: what is shown of which run, how fast, how large, and where to."""

import math
from argparse import Namespace
from fractions import Fraction
from pathlib import Path

from core.base.frozen import Frozen
from core.base.number_format import parse_number
from core.base.problems import Problem
from core.lessons.lesson import Lesson
from core.recording.beats import check_beats, read_beats
from core.recording.event_log import EventLog
from core.recording.frame_source import FrameSource, seconds_of
from core.recording.lesson_frames import LessonFrames
from core.recording.replay import Replay
from core.recording.run_frames import RunFrames
from core.recording.schedule_builder import RunPosition, ScheduleBuilder
from core.step.phases import phases_of
from core.view.options import Plot, Theme
from core.workspace.scene import Scene
from gui.terminal.picture_options import PositionOption, layout_of, parse_scale, parse_size
from gui.video.formats import VideoFormat
from gui.video.views import LEAST_LAYOUT, View, parse_view

SIZE = "1920x1080"
MOST_FPS = 240
MOST_FPS_IN_HUNDREDTHS = 50
"""Frames a second of a GIF; players slow down what is faster."""

HOLD = "1"
MOST_HOLD = 60
MOST_HOURS = 4
MOST_PIXELS = 8192
"""Width and height of a recording."""


class VideoRequest(Frozen):
    """What a recording is to be; sizes in pixels, times in seconds."""

    path: Path
    form: VideoFormat
    size: tuple[int, int]
    scale: float
    view: View
    plot: Plot | None
    theme: Theme | None
    start: PositionOption | None
    stop: PositionOption | None
    builder: ScheduleBuilder
    hold: Fraction
    transparent: bool
    beats: Path | None
    captions: Path | None

    @property
    def layout(self) -> tuple[int, int]:
        """Width and height of what is painted, in its own pixels."""
        return layout_of(self.size, self.scale, LEAST_LAYOUT[self.view])

    def film(self, scene: Scene) -> RunFrames:
        """Return the film of a scene whose run has come as far as asked.

        Raises `Problem` (render.unmade, render.order, render.phase, render.long, beats.phase).
        """
        last = scene.prefix.length
        if self.stop and self.stop.step > last:
            raise Problem("render.unmade", option="--to", step=self.stop.step, length=last)
        if self.beats:
            check_beats(self.builder.beats, scene.prefix.run, self.beats)
        stop = self._stop(scene)
        start = self._start(scene, stop)
        schedule = self.builder.schedule(scene.prefix.run, start, stop)
        film = RunFrames(scene, schedule, self.builder.fps, self.hold, self.transparent)
        _check_length(film)
        return film

    def lesson(self, lesson: Lesson) -> LessonFrames:
        """Return the film of a lesson; raises `Problem` (render.long)."""
        film = LessonFrames(
            lesson, self.builder.fps, self.hold, self.theme, transparent=self.transparent
        )
        _check_length(film)
        return film

    def replay(self, log: EventLog) -> Replay:
        """Return what a live recording shows; raises `Problem` (recorded.refused)."""
        replay = Replay(log, self.builder.fps, self.hold, self.theme, transparent=self.transparent)
        replay.scene_at(0)  # all of it is tried once
        return replay

    def _stop(self, scene: Scene) -> RunPosition:
        """Return the place to end at: the end of a step, the last made where none is named."""
        run, last = scene.prefix.run, scene.prefix.length
        made = run.overflow is None and last > 0
        step = self.stop.step if self.stop else last - made
        asked = self.stop.phase_of(run.plan_at(step)) if self.stop else None
        end = run.at(step, phases_of(run.plan_at(step))[0]).last_phase
        return RunPosition(step, asked or end)

    def _start(self, scene: Scene, stop: RunPosition) -> RunPosition:
        run = scene.prefix.run
        step = self.start.step if self.start else 0
        plan = run.plan_at(min(step, stop.step))
        phases = phases_of(plan)
        start = RunPosition(step, (self.start and self.start.phase_of(plan)) or phases[0])
        if step > stop.step or (
            step == stop.step and phases.index(start.phase) > phases.index(stop.phase)
        ):
            first, last = (f"{place.step}:{place.phase}" for place in (start, stop))
            raise Problem("render.order", start=first, stop=last)
        return start


def parse_video_request(options: Namespace, form: VideoFormat) -> VideoRequest:
    """Read the options as typed; raises `Problem` (render.*, speed.outside), before any work."""
    view, plot = parse_view(_asked(options.view, View.WINDOW))
    beats = None if options.beats is None else Path(options.beats)
    told_by = read_beats(beats) if beats else {}
    recording = VideoRequest(
        path=Path(options.out),
        form=form,
        size=parse_size(_asked(options.size, SIZE)),
        scale=parse_scale(options.scale),
        view=view,
        plot=plot or (Plot(options.plot) if options.plot else None),
        theme=Theme(options.theme) if options.theme else None,
        start=PositionOption.parse("--from", options.start),
        stop=PositionOption.parse("--to", options.stop),
        builder=ScheduleBuilder(_speed(options.speed), _fps(options.fps, form), told_by),
        hold=_hold(_asked(options.hold, HOLD)),
        transparent=bool(options.transparent),
        beats=beats,
        captions=_beside(Path(options.out)) if options.captions else None,
    )
    if recording.transparent and not form.transparent:
        raise Problem("render.opaque", form=form.name)
    if recording.transparent and view is View.WINDOW:
        raise Problem("render.opaque_window")
    width, height = recording.size
    if max(width, height) > MOST_PIXELS:
        raise Problem("render.large", width=width, height=height, most=MOST_PIXELS)
    if not form.odd and (width % 2 or height % 2):
        raise Problem("render.odd", width=width, height=height, form=form.name)
    _ = recording.layout
    return recording


def _asked(text: str | None, usual: str) -> str:
    return usual if text is None else text


def _beside(path: Path) -> Path:
    """Return where the captions of a recording go, which may be a folder without a name: "..".

    Where that is a folder one is in or the root, it is refused before anything is written.
    """
    return path.parent / f"{path.stem}.srt"


def _check_length(frame_source: FrameSource) -> None:
    if seconds_of(frame_source) > MOST_HOURS * 3600:
        hours = float(seconds_of(frame_source) / 3600)
        raise Problem("render.long", hours=f"{hours:.3g}", most=MOST_HOURS)


def _speed(text: str | None) -> float | None:
    """Read a speed: "story", "max", or phases a second; raises `Problem` (render.speed)."""
    if text in {None, "story"}:
        return None
    if text == "max":
        return math.inf
    try:
        return parse_number(str(text), decimal_comma=False)
    except Problem as problem:
        raise Problem("render.speed", text=str(text)[:40]) from problem


def _fps(text: str | None, form: VideoFormat) -> int:
    """Read frames a second; raises `Problem` (render.fps, render.hundredths)."""
    if text is None:
        return form.fps
    if not (text.isascii() and text.isdigit() and len(text) < 6 and 1 <= int(text) <= MOST_FPS):
        raise Problem("render.fps", text=text[:40], most=MOST_FPS)
    fps = int(text)
    if form.hundredths and (100 % fps or fps > MOST_FPS_IN_HUNDREDTHS):
        raise Problem("render.hundredths", fps=fps)
    return fps


def _hold(text: str) -> Fraction:
    """Read for how many seconds the end is held; raises `Problem` (render.hold)."""
    try:
        hold = parse_number(text, decimal_comma=False)
    except Problem as problem:
        raise Problem("render.hold", text=text[:40], most=MOST_HOLD) from problem
    if not 0 <= hold <= MOST_HOLD:
        raise Problem("render.hold", text=text[:40], most=MOST_HOLD)
    return Fraction(str(hold))
