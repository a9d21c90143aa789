"""Recordings: decoded, and compared with pictures that are painted directly."""

import contextlib
import re
from argparse import Namespace
from fractions import Fraction
from itertools import pairwise

import av
import numpy as np
import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage

from core.recording.frame_source import seconds_of
from core.recording.run_frames import RunFrames
from core.recording.schedule_builder import RunPosition, ScheduleBuilder
from core.step.phases import Phase
from core.storage.source import Source
from core.view.options import Plot, Theme
from gui.cli.still import StillRequest
from gui.shell.application import create_application
from gui.terminal.picture_options import PositionOption
from gui.video.av_encoders import Mp4
from gui.video.encoder import Encoder, Target
from gui.video.formats import FOLDER, FORMATS, format_of
from gui.video.frames import FramePainter
from gui.video.stage import make_stage
from gui.video.video_request import parse_video_request
from gui.video.views import LEAST_LAYOUT, NAMES, View, parse_view
from gui.video.write_video import write_video
from gui.words.sentences import SENTENCES
from tests.conftest import ROOT
from tests.core.problems import problem_of

SIZE, SCALE = (320, 180), 0.5

pytestmark = pytest.mark.usefixtures("qapp")


def asked(out, **options):
    usual = dict.fromkeys(("theme", "plot", "start", "stop", "speed", "fps", "hold", "transparent"))
    usual |= dict.fromkeys(("beats", "captions"))
    usual |= {"size": "320x180", "scale": "0.5", "view": "diagram"}
    return parse_video_request(Namespace(out=str(out), **(usual | options)), format_of(out))


def film_of(recording, steps=30):
    standing = StillRequest(recording.stop, recording.theme, recording.plot)
    return recording.film(standing.opened(Source(), steps).scene())


def recorded(out, **options):
    recording = asked(out, **options)
    film = film_of(recording)
    assert list(write_video(recording, film)) == list(range(1, film.frames + 1))
    return recording, film


def pixels(image):
    image = image.convertToFormat(QImage.Format.Format_RGBA8888)
    flat = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), -1, 4)
    return flat.astype(int)


@contextlib.contextmanager
def painter_of(film, view=View.DIAGRAM, plot=Plot.LOSS, size=SIZE, scale=SCALE):
    create_application()
    stage = make_stage(view, plot, QSize(round(size[0] / scale), round(size[1] / scale)))
    frames = FramePainter(film, stage, QSize(*size), scale)
    try:
        yield frames
    finally:
        stage.close()


def painted(film, number, **options):
    """A frame alone, by widgets that have shown nothing else."""
    with painter_of(film, **options) as frames:
        frames.paint(number)
        return pixels(frames.image)


def decoded(path):
    with av.open(str(path)) as file:
        (stream,) = file.streams.video
        for frame in file.decode(stream):
            yield frame.time, frame.to_ndarray(format="rgba").astype(int), frame


FAST = {"start": "0:h1", "stop": "0:y_hat", "speed": "8", "hold": "0.2"}


def test_an_mp4_has_size_number_times_and_pictures(tmp_path):
    path = tmp_path / "a.mp4"
    _recording, film = recorded(path, fps="30", **FAST)
    found = list(decoded(path))
    assert len(found) == film.frames == 12 + 6
    for number, (time, picture, _frame) in enumerate(found):
        assert time == pytest.approx(number / 30)
        assert picture.shape == (180, 320, 4)
        if number in {0, 5, 11, 17}:
            apart = np.abs(picture - painted(film, number))[..., :3]
            assert apart.mean() < 3, number
    assert (np.abs(found[0][1] - found[6][1]).mean()) > 0.05
    with av.open(str(path)) as file:
        stream = file.streams.video[0]
        assert (stream.codec_context.name, stream.pix_fmt) == ("h264", "yuv420p")
        assert stream.average_rate == 30
        assert float(file.duration / 1e6) == pytest.approx(float(seconds_of(film)), abs=0.001)


def test_a_webm_has_size_number_times_and_pictures(tmp_path):
    path = tmp_path / "a.webm"
    _recording, film = recorded(path, fps="10", **FAST)
    found = list(decoded(path))
    assert len(found) == film.frames
    for number, (time, picture, _frame) in enumerate(found):
        assert time == pytest.approx(number / 10, abs=0.0006)  # it counts in milliseconds
        apart = np.abs(picture - painted(film, number))[..., :3]
        assert apart.mean() < 4, number
    with av.open(str(path)) as file:
        assert file.streams.video[0].codec_context.name == "vp9"


def test_a_gif_has_size_number_times_and_pictures_of_one_palette(tmp_path):
    path = tmp_path / "a.gif"
    _recording, film = recorded(path, **FAST)
    found = list(decoded(path))
    assert len(found) == film.frames
    colours = set()
    for number, (time, picture, _frame) in enumerate(found):
        assert time == pytest.approx(number / 25)
        apart = np.abs(picture - painted(film, number))[..., :3]
        assert apart.mean() < 1, number
        colours |= set(map(tuple, picture.reshape(-1, 4).tolist()))
    assert len(colours) <= 256
    assert b"NETSCAPE2.0\x03\x01\x00\x00" in path.read_bytes()  # it goes round for ever


def alphas(path, name):
    """The alpha of a recording's first picture."""
    if name == "frames":
        return pixels(QImage(str(path / "frame-000000.png")))[..., 3]
    if name == "a.gif":
        return next(decoded(path))[1][..., 3]
    with av.open(str(path)) as file:
        decoder = av.CodecContext.create("libvpx-vp9", "r")  # the usual one leaves alpha out
        frame = next(frame for packet in file.demux(video=0) for frame in decoder.decode(packet))
        return frame.to_ndarray(format="rgba")[..., 3].astype(int)


@pytest.mark.parametrize("name", ["a.webm", "a.gif", "frames"])
@pytest.mark.parametrize("view", ["diagram+working", "plot.weights", "plot.predictions"])
def test_what_is_transparent_has_no_ground(tmp_path, name, view):
    options = {"size": "640x400", "scale": "1", "view": view, "transparent": True}
    _recording, film = recorded(tmp_path / name, fps="10", **(FAST | options))
    alpha = alphas(tmp_path / name, name)
    assert alpha[0, :40].max() < 8
    assert (alpha < 8).mean() > 0.5
    assert (alpha > 248).mean() > 0.01
    if name == "frames":
        view, plot = parse_view(view)
        alone = painted(film, 0, view=view, plot=plot, size=(640, 400), scale=1.0)
        assert np.array_equal(alpha, alone[..., 3])


def test_no_transparency_where_there_can_be_none(tmp_path):
    assert problem_of(asked, tmp_path / "a.mp4", transparent=True).key == "render.opaque"
    problem = problem_of(
        asked, tmp_path / "a.gif", transparent=True, view="window", size="1680x1040"
    )
    assert problem.key == "render.opaque_window"


@pytest.mark.parametrize("form", ["mp4", "webm", "gif"])
def test_two_recordings_have_the_same_bytes(tmp_path, form):
    names = [tmp_path / f"{name}.{form}" for name in "ab"]
    for name in names:
        recorded(name, fps="10", **FAST)
    assert names[0].read_bytes() == names[1].read_bytes()


def test_an_encoder_gives_the_same_bytes_however_often_it_is_asked(tmp_path):
    """What it has in memory from before, and which of its threads is ahead, change nothing."""
    options = {"start": "0:h1", "stop": "0:loss", "hold": "0", "fps": "20"}
    film, size = film_of(asked(tmp_path / "a.mp4", **options)), (440, 240)
    found = set()
    with painter_of(film, size=size, scale=1.0) as frames:
        pictures = [frames.image.copy() for number in range(film.frames) if frames.paint(number)]
    for _ in range(40):
        encoder = Mp4(Target(tmp_path / "a.mp4", size, 20))
        for picture in pictures:
            encoder.add(picture)
        encoder.finish()
        found.add((tmp_path / "a.mp4").read_bytes())
    assert len(found) == 1


def test_a_folder_has_every_frame_by_its_number(tmp_path):
    _recording, film = recorded(tmp_path / "frames", fps="10", **FAST)
    names = sorted(path.name for path in (tmp_path / "frames").iterdir())
    assert names == [f"frame-{i:06}.png" for i in range(film.frames)]
    for number in (0, 2, film.frames - 1):
        image = QImage(str(tmp_path / "frames" / names[number]))
        assert np.array_equal(pixels(image), painted(film, number))
    assert [path.name for path in tmp_path.iterdir() if path.name != "home"] == ["frames"]


@pytest.mark.parametrize("name", NAMES)
def test_a_frame_alone_is_the_frame_in_sequence(name):
    view, plot = parse_view(name)
    size = LEAST_LAYOUT[view]
    scene = StillRequest(plot=plot).opened(Source(), 30).scene()
    schedule = ScheduleBuilder(None, 10).schedule(
        scene.prefix.run, RunPosition(0, Phase.UPDATE), RunPosition(8, Phase.AFTER)
    )
    film = RunFrames(scene, schedule, 10, Fraction(0))
    options = {"view": view, "plot": plot or Plot.LOSS, "size": size, "scale": 1.0}
    with painter_of(film, **options) as frames:
        for number in range(film.frames):
            frames.paint(number)
            if number in {0, 3, 9, 17, 40, film.frames - 1}:
                apart = np.abs(pixels(frames.image) - painted(film, number, **options))
                assert not apart.any(), number


@pytest.mark.parametrize("plot", [Plot.LOSS, Plot.WEIGHTS, Plot.PREDICTIONS])
def test_the_axes_stand_still(plot):
    scene = StillRequest().opened(Source(), 40).scene()
    schedule = ScheduleBuilder(None, 10).schedule(
        scene.prefix.run, RunPosition(0, Phase.H1), RunPosition(39, Phase.H1)
    )
    film = RunFrames(scene, schedule, 10)
    with painter_of(film, view=View.PLOT, plot=plot, size=(600, 300), scale=1.0) as frames:
        axes = []
        for number in range(0, film.frames, 40):
            frames.paint(number)
            axes.append(pixels(frames.image)[:250, :58])  # over what is said below
    assert len(axes) > 5
    assert all(np.array_equal(axes[0], each) for each in axes)


def test_giving_up_leaves_nothing(tmp_path):
    for name in ("a.mp4", "frames"):
        recording = asked(tmp_path / name, **FAST)
        work = write_video(recording, film_of(recording))
        assert [next(work) for _ in range(5)] == [1, 2, 3, 4, 5]
        work.close()
    assert [path.name for path in tmp_path.iterdir() if path.name != "home"] == []


def test_an_older_file_stays_where_a_recording_fails(tmp_path):
    path = tmp_path / "a.mp4"
    path.write_bytes(b"old")
    recording = asked(path, **FAST)
    work = write_video(recording, film_of(recording))
    next(work)
    work.close()
    assert path.read_bytes() == b"old"


def test_a_folder_with_something_in_it_is_refused(tmp_path):
    folder = tmp_path / "frames"
    folder.mkdir()
    recording = asked(folder, **FAST)
    film = film_of(recording)
    (folder / "mine.txt").write_text("mine")
    assert problem_of(list, write_video(recording, film)).key == "render.full"
    (folder / "mine.txt").unlink()
    list(write_video(recording, film))
    assert len(list(folder.iterdir())) == film.frames


BAD = {
    "render.odd": {"size": "321x180"},
    "render.size": {"size": "0x5"},
    "render.large": {"size": "9000x100"},
    "render.small": {"size": "320x180", "scale": "1"},
    "render.scale": {"scale": "nan"},
    "render.fps": {"fps": "0"},
    "render.speed": {"speed": "quick"},
    "speed.outside": {"speed": "0"},
    "render.hold": {"hold": "-1"},
    "render.view": {"view": "plot.nothing"},
    "render.place": {"start": "first"},
}


@pytest.mark.parametrize("key", BAD)
def test_what_cannot_be_is_known_before_any_work(tmp_path, key):
    assert problem_of(asked, tmp_path / "a.mp4", **BAD[key]).key == key


@pytest.mark.parametrize("fps", ["60", "30", "100", "0"])
def test_frames_of_a_gif_last_hundredths(tmp_path, fps):
    problem = problem_of(asked, tmp_path / "a.gif", fps=fps)
    assert problem.key == ("render.fps" if fps == "0" else "render.hundredths")
    assert asked(tmp_path / "a.gif").builder.fps == 25


@pytest.mark.parametrize(
    ("key", "options"),
    [
        ("render.order", {"start": "5", "stop": "4"}),
        ("render.order", {"start": "4:loss", "stop": "4:h1"}),
        ("render.phase", {"start": "0:update_w4"}),
        ("render.long", {"speed": "0.01", "stop": "20"}),
    ],
)
def test_what_the_run_has_not_is_known_before_painting(tmp_path, key, options):
    recording = asked(tmp_path / "a.mp4", **options)
    assert problem_of(film_of, recording).key == key


def test_a_step_that_is_not_reached():
    standing = StillRequest(PositionOption("--to", 50))
    problem = problem_of(standing.opened, Source(lr="1"), None)
    assert (problem.key, problem.values["option"]) == ("render.unreached", "--to")


def test_a_run_that_overflows_is_told_to_its_end(tmp_path):
    recording = asked(tmp_path / "a.mp4")
    film = recording.film(StillRequest().opened(Source(lr="1e-4"), 100).scene())
    end = film.scene_at(film.frames - 1)
    assert end.moment.overflow
    assert end.notice.key == "run.overflow"


def test_frames_a_second_where_nobody_chose(tmp_path):
    """And size and the seconds for which the end stands."""
    for name, fps in (("a.mp4", 60), ("a.webm", 60), ("a.gif", 25), ("a", 60)):
        made = asked(tmp_path / name, size=None)
        assert (made.builder.fps, made.size, made.hold) == (fps, (1920, 1080), 1)


@pytest.mark.parametrize("size", [(1000, 500), (500, 1000)])
def test_diagram_and_working_share_the_room_beside_or_above_one_another(size):
    """Three fifths are the diagram's, which comes first."""
    stage = make_stage(View.BOTH, Plot.LOSS, QSize(*size))
    diagram, working = stage.moving(None)
    wide = size[0] > size[1]
    assert diagram.geometry().getRect() == ((0, 0, 600, 500) if wide else (0, 0, 500, 600))
    assert working.geometry().getRect() == ((600, 0, 400, 500) if wide else (0, 600, 500, 400))
    stage.close()


@pytest.mark.parametrize("form", FORMATS, ids=lambda form: form.name)
def test_a_format_is_found_by_its_ending_and_has_an_encoder(form, tmp_path):
    assert format_of(tmp_path / f"x{form.ending}") is form
    assert issubclass(form.encoder(), Encoder)
    assert form.ending in SENTENCES["render.ending"] or form is FOLDER, (
        f"name {form.ending} in the sentence render.ending of gui/words/sentences.py"
    )


def test_theme_and_plot_are_taken(tmp_path):
    recording = asked(tmp_path / "a.mp4", theme="dark", view="plot.weights")
    view_options = film_of(recording).scene.options
    assert view_options.theme is Theme.DARK
    assert recording.plot is Plot.WEIGHTS


def test_the_animation_of_the_readme_is_what_its_command_makes(tmp_path):
    text = " ".join((ROOT / "README.md").read_text(encoding="utf-8").split())
    command = re.search(r"`python3 run.py render ([^`]*) -o docs/first-step.gif`", text)[1]
    options = dict(pairwise(command.split()))
    path = ROOT / "docs" / "first-step.gif"
    assert path.stat().st_size < 2e6
    assert b"NETSCAPE2.0\x03\x01\x00\x00" in path.read_bytes()
    recording = asked(
        tmp_path / "a.gif",
        **{name: options[f"--{name}"] for name in ("size", "view", "fps", "hold")},
        scale="1",
        stop=options["--to"],
    )
    with av.open(str(path)) as file:
        sizes = [(frame.width, frame.height) for frame in file.decode(video=0)]
    assert sizes == [recording.size] * film_of(recording, 1).frames
    assert "docs/first-step.gif)" in text
