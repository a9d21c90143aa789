"""Captions, chapters and beats of a recording."""

import itertools
from fractions import Fraction

import av
import pytest

from core.base.number_format import format_number
from core.base.resources import shipped_lessons
from core.formulas.working import working_of
from core.lessons.lesson_file import read_lesson
from core.recording.beats import read_beats
from core.recording.frame_source import seconds_of
from core.recording.lesson_frames import LessonFrames
from core.step.phases import Phase
from core.training.presets import load_preset
from core.workspace.workspace import Workspace
from gui.recording.words import say_working
from gui.video import captions
from gui.video.captions import captions_of, chapters_of, name_chapter, says, srt
from gui.video.write_video import write_video
from tests.core.problems import problem_of
from tests.core.recording.test_lesson_frames import SHORT
from tests.gui.video.test_video_request import FAST, asked, film_of, recorded

pytestmark = pytest.mark.usefixtures("qapp")


def film(tmp_path, **options):
    return film_of(asked(tmp_path / "a.mp4", **options))


def test_captions_follow_one_another_to_the_end(tmp_path):
    made = film(tmp_path, stop="70", hold="2")
    spans = list(captions_of(made))
    assert spans[0].start == 0
    assert all(one.stop == other.start for one, other in itertools.pairwise(spans))
    assert spans[-1].stop == seconds_of(made)
    assert all(span.seconds >= 0.5 for span in spans)
    assert [span.phase for span in spans[:3]] == [Phase.SAMPLE, Phase.H1, Phase.H2]
    assert says(spans[1]) == (
        "Step 0. The first hidden neuron takes the input times its weight.\nh₁ is w₁ times x: 31.24"
    )
    assert says(spans[-2]) == "Steps 11 to 69."


def test_nothing_is_told_of_that_is_there_for_less_than_half_a_second(tmp_path):
    for last, fps in (("99999", "10"), ("400000", "60")):
        made = film(tmp_path, stop=last, speed="max", fps=fps)
        assert all(each.seconds >= 0.5 for each in captions_of(made))
        assert next(map(says, captions_of(made))).startswith("Steps 0 to ")


def test_an_srt_has_numbers_and_times(tmp_path):
    text = "".join(srt(film(tmp_path, **FAST, fps="30")))
    assert text.count(" --> ") == 1  # each phase is too quick for a caption of its own
    assert text.startswith("1\n00:00:00,000 --> 00:00:00,600\nStep 0.\n\n")


@pytest.mark.parametrize(
    ("seconds", "written"),
    [("0", "00:00:00,000"), ("59.9996", "00:01:00,000"), ("3725.5", "01:02:05,500")],
)
def test_a_time_is_hours_minutes_seconds_and_thousandths(seconds, written):
    assert captions._time(Fraction(seconds)) == written


def test_a_caption_of_what_came_of_the_step_says_error_and_loss_with_their_new_values():
    moment = Workspace().scene().prefix.run.at(0, Phase.AFTER)
    said = say_working(working_of(moment, load_preset("default").experiment.data, 4, frozenset()))
    _, *formulas = said.splitlines()
    assert all(format_number(moment.after[name]) in said for name in ("after_error", "after_loss"))
    assert len(formulas) == 2
    assert format_number(moment.after["after_h1"]) not in said


def test_chapters_are_in_the_file(tmp_path):
    path = tmp_path / "a.mp4"
    _recording, made = recorded(path, start="0:after", stop="9", fps="10", hold="0")
    parts = list(chapters_of(made))
    assert [(part.first, part.last) for part in parts] == [
        *((step, step) for step in range(8)),
        (8, 9),
    ]
    with av.open(str(path)) as file:
        found = [(c["metadata"]["title"], c["start"], c["end"]) for c in file.chapters()]
    assert found[1] == ("Step 1", 800, 2600)
    assert found[-1][0] == "Steps 8 to 9"
    assert found[-1][2] == round(seconds_of(made) * 1000)


def beats(tmp_path, text):
    path = tmp_path / "beats.toml"
    path.write_text(text)
    return str(path)


H1 = '{ step = 0, phase = "h1", seconds = 0.6 }'
W1 = '{ step = 0, phase = "dL_dw1", seconds = 2 }'


def test_beats_say_which_phases_are_shown_and_how_long(tmp_path):
    made = film(tmp_path, stop="1", beats=beats(tmp_path, f"beats = [{H1}, {W1}]"))
    shown = [(b.step, b.phase, float(b.seconds)) for b in made.schedule.each_beat()]
    assert shown == [(0, "h1", 0.6), (0, "dL_dw1", 2), (1, "after", 1)]
    part = film(tmp_path, stop="0:h2", beats=beats(tmp_path, f"beats = [{H1}, {W1}]"))
    assert [b.phase for b in part.schedule.each_beat()] == ["h1"]


def test_beats_that_are_written_are_read_again(tmp_path):
    from core.recording.beats import write_beats

    made = film(tmp_path, stop="12")
    again = film(tmp_path, stop="12", beats=beats(tmp_path, "".join(write_beats(made.schedule))))
    for one, other in zip(made.schedule.each_beat(), again.schedule.each_beat(), strict=True):
        assert one[:2] == other[:2]
        assert abs(one.seconds - other.seconds) < 0.001
    long = film(tmp_path, speed="max", stop="20000")
    assert problem_of(lambda: list(write_beats(long.schedule))).key == "beats.many"


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("beats = 3", "toml.value"),
        ("beats = []", "toml.value"),
        ("[[beats]\n", "toml.broken"),
        ("pace = 2", "toml.unknown_key"),
        (f"beats = [{H1.replace('0.6', '0')}]", "toml.value"),
        (f"beats = [{H1.replace('h1', 'h9')}]", "toml.value"),
        (f"beats = [{H1.replace('step = 0', 'step = 1.5')}]", "toml.value"),
        (f"beats = [{W1.replace('0,', '3,')}, {H1}]", "beats.order"),
        (f"beats = [{W1}, {H1}]", "beats.phase"),
        (f"beats = [{H1}, {H1}]", "beats.phase"),
        (f"beats = [{H1.replace('h1', 'update_w1')}]", "beats.phase"),
    ],
)
def test_beats_that_cannot_be_are_refused(tmp_path, text, key):
    path = beats(tmp_path, text)
    assert problem_of(film, tmp_path, beats=path).key == key


def test_beats_without_a_file(tmp_path):
    assert problem_of(read_beats, tmp_path / "none.toml").key == "file.missing"


def test_a_lesson_is_told_scene_by_scene():
    lesson = read_lesson(shipped_lessons()[1])
    frame_source = LessonFrames(lesson, 10)
    assert [name_chapter(part) for part in chapters_of(frame_source)] == [
        s.title for s in lesson.scenes
    ]
    first, second = list(captions_of(frame_source))[:2]
    assert says(first).startswith("The forward pass\nOne sample: x = 2.000")
    assert says(second).startswith("Step 0. The first hidden neuron")


def test_a_lesson_becomes_a_video(tmp_path):
    path = tmp_path / "short.toml"
    path.write_text(SHORT)
    lesson = read_lesson(path)
    recording = asked(tmp_path / "a.mp4", fps="10", hold="0", size="640x360")
    frame_source = recording.lesson(lesson)
    for _ in write_video(recording, frame_source):
        pass
    with av.open(str(tmp_path / "a.mp4")) as file:
        frames = list(file.decode(video=0))
        assert len(frames) == frame_source.frames == 66
        assert [chapter["metadata"]["title"] for chapter in file.chapters()] == ["Forward", "Back"]
