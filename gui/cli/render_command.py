"""The command `render`: which options there are, and whether they ask for a still or a recording.

Needs no Qt until something is painted.
"""

from argparse import ArgumentParser, Namespace
from collections.abc import Callable
from contextlib import ExitStack, closing
from pathlib import Path
from typing import TYPE_CHECKING

from core.base.frozen import fields
from core.base.problems import Problem
from core.files.text_files import replacing
from core.recording.beats import write_beats
from core.storage.source import Source
from core.view.options import Plot, Theme
from gui.cli.progress import follow, given_up, interrupts
from gui.cli.still import Still, StillRequest
from gui.i18n import language
from gui.i18n.language import tr
from gui.terminal.picture_options import PositionOption
from gui.video.formats import VideoFormat, format_of, is_of_beats

if TYPE_CHECKING:
    from core.recording.frame_source import FrameSource
    from core.recording.run_frames import RunFrames
    from gui.video.video_request import VideoRequest

_STILL_SIZE = "1280x800"
_OF_STILLS = {"at": "--at"}
_OF_RECORDINGS = {
    "start": "--from",
    "stop": "--to",
    "speed": "--speed",
    "fps": "--fps",
    "hold": "--hold",
    "view": "--view",
    "transparent": "--transparent",
    "beats": "--beats",
    "captions": "--captions",
    "log": "--log",
    "lesson": "--lesson",
    "progress": "--progress",
}
_OF_RUNS = {
    "start": "--from",
    "stop": "--to",
    "speed": "--speed",
    "beats": "--beats",
    "plot": "--plot",
    "steps": "--steps",
}


def add_options(parser: ArgumentParser) -> None:
    """Add what `render` takes besides what to run."""
    add = parser.add_argument
    add("-o", dest="out", metavar="OUT", required=True, help=".png or .svg: a picture; .mp4, "
        ".webm, .gif or a folder: a recording")  # fmt: skip
    add("--size", metavar="WxH", help="output pixels (1280x800; a recording 1920x1080)")
    add("--scale", metavar="S", default="1", help="lay out at size/S, for larger type")
    add("--theme", choices=list(Theme), help="colours (light)")
    add("--plot", choices=list(Plot), help="which of the plots (loss)")
    still = parser.add_argument_group("for a picture")
    still.add_argument("--at", metavar="STEP[:PHASE]", help="the place in the run (the last step)")
    group = parser.add_argument_group("for a recording")
    add = group.add_argument
    add("--from", dest="start", metavar="STEP[:PHASE]", help="where it begins (0)")
    add("--to", dest="stop", metavar="STEP[:PHASE]", help="where it ends (the last step)")
    add("--speed", metavar="N", help="phases a second, story or max (story)")
    add("--fps", metavar="N", help="frames a second (60; a GIF 25)")
    add("--hold", metavar="S", help="seconds for which the end stands still (1)")
    add("--beats", metavar="FILE.toml", help="seconds of each phase; -o FILE.toml writes a first")
    add("--transparent", action="store_true", default=None, help="leave out the ground")
    add("--captions", action="store_true", default=None, help="write captions too: OUT as .srt")
    add("--view", metavar="VIEW", help="window, diagram, working, diagram+working or plot.NAME")
    add("--log", metavar="FILE.json", help="show again what was recorded in the window")
    add("--lesson", metavar="FILE.toml", help="film a lesson, each place for as long as it says")
    add("--progress", action="store_true", default=None, help="for programs: write frames done/in "
        "all, a line each; the end of standard input gives up")  # fmt: skip


def render(
    options: Namespace, source: Source, steps: int | None, require_qt: Callable[[], None]
) -> None:
    """Carry out the command; `steps` are the updates asked for.

    Raises `Problem` for whatever is wrong, before any work where it can be known.
    """
    path = Path(options.out)
    form = None if path.suffix.lower() in {".png", ".svg"} else format_of(path)
    if form is None:
        _render_still(options, source, steps, require_qt)
    else:
        _render_recording(options, form, source, steps, require_qt)


def _render_still(
    options: Namespace, source: Source, steps: int | None, require_qt: Callable[[], None]
) -> None:
    size = _STILL_SIZE if options.size is None else options.size
    still = Still.parse(options.out, size, options.scale)
    _refuse(options, _OF_RECORDINGS, tr("recordings"))
    workspace = _standing(options, PositionOption.parse("--at", options.at)).opened(source, steps)
    require_qt()
    still.render(workspace)


def _render_recording(
    options: Namespace,
    form: VideoFormat,
    source: Source,
    steps: int | None,
    require_qt: Callable[[], None],
) -> None:
    from gui.video.video_request import parse_video_request

    _refuse(options, _OF_STILLS, tr("pictures"))
    recording = parse_video_request(options, form)
    with given_up(with_input=bool(options.progress)):
        if is_of_beats(Path(options.out)):
            _write_beats(options, recording, source, steps)
            return
        if options.log is not None or options.lesson is not None:
            frame_source = _alone(options, recording, source)
        else:
            frame_source = _filmed(options, recording, source, steps)
        require_qt()
        _record(recording, frame_source, to_program=bool(options.progress))


def _record(recording: "VideoRequest", frame_source: "FrameSource", *, to_program: bool) -> None:
    """Write a recording, and its captions where they are asked for."""
    from gui.video.write_video import write_video

    with ExitStack() as stack:
        interrupted = stack.enter_context(interrupts())
        if recording.captions:
            from gui.video.captions import srt

            text = "".join(srt(frame_source))
            temporary = stack.enter_context(replacing(recording.captions))
            temporary.write_text(text, encoding="utf-8")
        work = stack.enter_context(closing(write_video(recording, frame_source)))
        follow(work, frame_source.frames, recording.path, interrupted, to_program=to_program)


def _write_beats(
    options: Namespace, recording: "VideoRequest", source: Source, steps: int | None
) -> None:
    for name in ("log", "lesson"):
        if getattr(options, name) is not None:
            what, path = tr("recordings"), recording.path
            raise Problem("render.only", option=f"--{name}", what=what, path=path)
    schedule = _filmed(options, recording, source, steps).schedule
    with replacing(recording.path) as temporary:
        temporary.write_text("".join(write_beats(schedule)), encoding="utf-8")


def _filmed(
    options: Namespace, recording: "VideoRequest", source: Source, steps: int | None
) -> "RunFrames":
    if steps is None and source.plan is None and recording.stop is None:
        steps = len(source.experiment().data)
    return recording.film(_standing(options, recording.stop).opened(source, steps).scene())


def _alone(options: Namespace, recording: "VideoRequest", source: Source) -> "FrameSource":
    """Return what was recorded, or a lesson.

    Raises `Problem` (render.log_and) for what that has of its own.
    """
    by = "--lesson" if options.log is None else "--log"
    asked = [option for name, option in _OF_RUNS.items() if getattr(options, name) is not None]
    asked += [
        f"--{each.name}" for each in fields(source) if getattr(source, each.name) != each.default
    ]
    if None not in (options.log, options.lesson):
        asked = ["--lesson"]
    if asked:
        raise Problem("render.log_and", by=by, option=asked[0])
    if options.lesson is not None:
        from core.lessons.lesson_file import read_lesson

        return recording.lesson(read_lesson(Path(options.lesson), language.of_lessons()))
    from core.base.work import finish
    from core.recording.event_log_file import read_log

    return recording.replay(finish(read_log(Path(options.log))))


def _standing(options: Namespace, place: PositionOption | None) -> StillRequest:
    theme, plot = options.theme, options.plot
    return StillRequest(place, Theme(theme) if theme else None, Plot(plot) if plot else None)


def _refuse(options: Namespace, names: dict[str, str], what: str) -> None:
    """Raise `Problem` (render.only) for an option that is for the other kind of output."""
    for name, option in names.items():
        if getattr(options, name) is not None:
            raise Problem("render.only", option=option, what=what, path=options.out)
