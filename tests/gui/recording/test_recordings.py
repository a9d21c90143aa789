"""Recording in the window, with the clock in hand; the dialog; and the process that renders."""

import itertools
import random
import time
from pathlib import Path

import av
import numpy as np
import pytest
from PySide6.QtCore import QObject, QSize, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QProgressBar, QPushButton

from core.base.problems import Message
from core.base.resources import shipped_lessons
from core.base.work import finish
from core.lessons.commands import LessonJump, LessonNext
from core.recording.event_log import Recorder
from core.recording.event_log_file import read_log, save_log
from core.recording.replay import Replay
from core.state import commands as c
from core.state import edit_commands as e
from core.state.playback import Grain
from core.step.phases import Phase
from core.storage.session_file import session_text
from core.view import commands as v
from core.view.options import Plot, Theme
from core.workspace.workspace import Workspace
from gui.actions.requests import ChooseLesson
from gui.files.file_dialogs import FileDialogs
from gui.recording.render_process import RenderProcess, RenderProgress
from gui.recording.render_status import RenderStatus
from gui.video.fields import RecordFields
from gui.video.formats import FORMATS
from gui.video.frames import FramePainter
from gui.video.stage import make_stage
from gui.video.views import NAMES, View
from gui.video.write_video import write_video
from gui.words.wording import clock_time
from tests.core.recording.test_event_log import seen
from tests.gui.shell.test_window import child, trigger
from tests.gui.timers import frames_of
from tests.gui.video.test_video_request import asked as asked_for
from tests.gui.video.test_video_request import decoded, pixels

FPS = 25
WAIT = 60_000


@pytest.fixture
def still(window, monkeypatch):
    """A window that only the hand moves."""
    monkeypatch.setattr(window.clock, "set_running", lambda _running: None)
    return window


@pytest.fixture
def logs(window):
    """What the dialog of recordings was opened with."""
    found = []
    window.router.recordings.opened.connect(found.append)
    return found


def dialog(window):
    QApplication.sendPostedEvents()
    return child(window, "dialog.record")


LESSON = (
    (0.5, c.Move(Grain.PHASE, 1)),
    (1.3, c.Move(Grain.PHASE, 1)),
    (0.4, v.SetTheme(Theme.DARK)),
    (0.8, v.ShowPlot(Plot.WEIGHTS)),
    (0.2, v.PointAt("w3")),
    (0.3, c.SetSpeed(40.0)),
    (0.1, c.Play()),
    (2.0, e.SetWeight("w1", 2.0)),
    (1.0, c.Pause()),
    (0.3, c.Undo()),
    (0.4, v.SetDigits(6)),
    (0.7, c.Pause()),
)
"""What a person does, each after so many seconds."""


def act(window, stutter):
    """Do it, in frames as uneven as the seed says; return the scenes shown at each command."""
    pick = random.Random(stutter)
    shown = []
    for seconds, command in LESSON:
        left = round(seconds * 1000)
        while left:
            frame = min(pick.randint(1, 100) if stutter else 16, left)
            window.controller.tick(frame / 1000)
            left -= frame
        shown.append(window.controller.scene)
        window.controller.dispatch(command)
    return shown


def times():
    """When each command is given, in thousandths of a second."""
    at, found = 0, []
    for seconds, _ in LESSON:
        at += round(seconds * 1000)
        found.append(at)
    return found


@pytest.mark.parametrize("stutter", [0, 1, 2])
def test_the_log_has_the_frames_that_were_due_whatever_the_stutter(still, logs, stutter):
    trigger(still, "record")
    shown = act(still, stutter)
    trigger(still, "record")
    (log,) = logs
    replay = Replay(log, 1000)
    for at, scene in zip(times(), shown, strict=True):
        before = replay.scene_at(at - 1)
        assert (before.moment.step, before.moment.phase) == (scene.moment.step, scene.moment.phase)
    even = Replay(log, FPS)
    told = Recorder(Workspace())  # by somebody for whom time passes in one piece
    for seconds, command in LESSON:
        told.apply(c.Tick(seconds))
        told.apply(command)
    once = Replay(told.log, FPS)
    assert even.frames == once.frames == 8 * FPS + 1
    for frame in range(even.frames):
        assert seen(even.scene_at(frame)) == seen(once.scene_at(frame)), frame
    dialog(still).close()


def test_steps_at_full_speed_are_shown_as_they_were_trained(still, logs):
    still.controller.dispatch(c.SetSpeed(float("inf")))
    trigger(still, "record")
    still.controller.dispatch(c.Play())
    lengths = {}
    for frame in range(1, 9):
        still.controller.tick(0.01 * frame)
        lengths[sum(range(frame + 1))] = still.controller.scene.prefix.length
    still.controller.dispatch(c.Pause())
    still.controller.tick(0.1)
    trigger(still, "record")
    replay = Replay(logs[0], 100)
    assert {at: replay.scene_at(at).prefix.length for at in lengths} == lengths
    assert len(set(lengths.values())) > 4
    dialog(still).close()


def test_time_runs_while_nothing_moves_and_is_said_in_the_window_alone(window, logs):
    trigger(window, "record")
    assert frames_of(window.clock).isActive()
    button = child(window, "record")
    assert button.isChecked()
    for _ in range(21):
        window.controller.tick(0.1)
    assert button.text() == "0:02"
    trigger(window, "record")
    assert not frames_of(window.clock).isActive()
    assert button.text() == "Record"
    assert not button.isChecked()
    assert logs[0].length >= 2.1e9
    assert Replay(logs[0], 10).scene_at(20).recording is None
    dialog(window).close()


def test_what_is_shown_at_rest_is_not_shown_again(still):
    trigger(still, "record")
    shown = []
    still.controller.scene_changed.connect(shown.append)
    for _ in range(30):
        still.controller.tick(0.1)
    assert len(shown) == 3  # as often as another second is shown
    still.controller.end_recording()


def test_a_recording_that_is_full_stops_itself(still, logs, monkeypatch):
    monkeypatch.setattr("core.recording.event_log.MOST_LENGTH", 3 * 10**9)
    trigger(still, "record")
    for _ in range(30):
        still.controller.tick(0.1)
    assert still.controller.scene.recording is None
    assert still.controller.scene.notice.key == "recording.full"
    assert len(logs) == 1
    dialog(still).close()


def test_a_live_recording_is_decoded_as_it_is_painted(still, logs, tmp_path):
    trigger(still, "record")
    act(still, 3)
    trigger(still, "record")
    dialog(still).close()
    save_log(logs[0], tmp_path / "log.json")
    recording = asked_for(tmp_path / "a.mp4", fps=str(FPS), hold="0.2", size="320x180")
    replay = recording.replay(finish(read_log(tmp_path / "log.json")))
    list(write_video(recording, replay))
    found = list(decoded(tmp_path / "a.mp4"))
    assert len(found) == replay.frames == 8 * FPS + FPS // 5
    for number in (0, 20, 60, 90, 150, 204):
        stage = make_stage(View.DIAGRAM, Plot.LOSS, QSize(640, 360))
        alone = Replay(logs[0], FPS)
        frames = FramePainter(alone, stage, QSize(320, 180), 0.5)
        frames.paint(number)
        assert found[number][0] == pytest.approx(number / FPS)
        assert np.abs(found[number][1] - pixels(frames.image))[..., :3].mean() < 3, number
        stage.close()


def test_the_strip_says_how_much_is_done_and_how_long_the_rest_takes(qtbot):
    strip = RenderStatus()
    qtbot.addWidget(strip)
    says, bar = child(strip, "strip.says", QLabel), child(strip, "strip.bar", QProgressBar)
    began = time.perf_counter() - 30
    strip.show_rendering(RenderProgress(Path("a.mp4"), 0.25, began))
    assert says.text() == "a.mp4: 25 %, 1:30 left"
    assert bar.value() / bar.maximum() == 0.25
    strip.show_rendering(RenderProgress(Path("a.mp4"), 0.75, began - 60))
    assert says.text() == "a.mp4: 75 %, 0:30 left"


@pytest.mark.parametrize(
    ("seconds", "written"), [(0, "0:00"), (59.6, "1:00"), (75, "1:15"), (3725, "1:02:05")]
)
def test_a_time_is_minutes_and_seconds_or_hours_too(seconds, written):
    assert clock_time(seconds) == written


def test_what_was_recorded_last_is_offered_first_where_it_is_new(qtbot):
    """And then what a person chose; as the command line, it begins with an MP4 of the window."""
    fields, workspace = RecordFields(), Workspace()
    qtbot.addWidget(fields)
    fields.offer(workspace.scene(), None)
    assert (fields.of_log, fields.form) == (False, FORMATS[0])
    chosen = fields.namespace()
    assert (chosen.view, chosen.theme, chosen.fps) == ("window", None, None)
    offered = {
        name: [box.itemData(i) for i in range(box.count())] for name, box in fields._choices.items()
    }
    assert offered["form"] == [form.name for form in FORMATS]
    assert offered["view"] == list(NAMES)
    assert offered["theme"] == [None, *Theme]
    log = Recorder(workspace).log
    fields.offer(workspace.scene(), log)
    assert fields.of_log
    fields._choices["what"].setCurrentIndex(0)
    fields.offer(workspace.scene(), log)
    assert not fields.of_log
    fields.offer(workspace.scene(), Recorder(workspace).log)
    assert fields.of_log


def test_to_look_at_the_dialog_makes_no_step(window):
    """Else the plot would show afterwards what has not been computed."""
    dispatch = window.controller.dispatch
    dispatch(v.SetReducedMotion(reduced=True))
    for command in (c.Seek(0, Phase.H2), c.Move(Grain.STEP, 2)):
        dispatch(command)
        made = window.controller.scene.prefix.run.length
        trigger(window, "render")
        dialog(window).reject()
        assert window.controller.scene.prefix.run.length == made


def test_the_dialog_shows_the_first_frame_by_the_same_functions(window):
    window.controller.dispatch(c.Move(Grain.STEP, 12))
    trigger(window, "render")
    opened = dialog(window)
    child(opened, "record.view", QComboBox).setCurrentText("The diagram")
    child(opened, "record.size", QComboBox).setCurrentText("960x540")
    child(opened, "record.from", QLineEdit).setText("3:loss")
    QApplication.sendPostedEvents()
    says = child(opened, "record.says", QLabel)
    assert says.text() == "573 frames, 9.55 s"  # 60 a second
    hold = child(opened, "record.hold", QLineEdit)
    hold.setText("52")
    QApplication.sendPostedEvents()
    assert says.text().endswith(", 1:01")
    hold.setText("")
    QApplication.sendPostedEvents()
    image = opened.preview.pixmap().toImage().convertToFormat(QImage.Format.Format_RGB32)
    assert image.size() == QSize(400, 225)
    recording, frame_source = opened._frame_source()
    assert frame_source.scene_at(0).moment.phase is Phase.LOSS
    stage = make_stage(View.DIAGRAM, Plot.LOSS, QSize(*recording.layout))
    frames = FramePainter(frame_source, stage, image.size(), 400 / 960)
    frames.paint(0)
    assert np.array_equal(pixels(image), pixels(frames.image))
    stage.close()
    opened.close()
    assert opened.preview._stage is None


@pytest.mark.parametrize(
    ("field", "text", "says"),
    [
        ("size", "321x181", "“Size” 321x181"),
        ("size", "huge", "“Size”: “huge” is not a size"),
        ("scale", "0", "“Scale of type”: “0” is not a number"),
        ("fps", "many", "“Frames a second”: “many”"),
        ("hold", "-1", "“Seconds the end stands”: “-1”"),
        ("from", "9", "“From step” 9:sample comes after “To step” 4"),
        ("to", "0:update_w4", "“To step”: rule exact has no phase"),
        ("to", "30", "“To step” 30: the run has come to step 5"),
        ("speed", "quick", "“Speed”: “quick”"),
    ],
)
def test_the_dialog_says_what_cannot_be(window, field, text, says):
    window.controller.dispatch(c.Move(Grain.STEP, 5))
    trigger(window, "render")
    opened = dialog(window)
    assert child(opened, "record.save", QPushButton).isEnabled()
    edited = opened.findChild(QComboBox, f"record.{field}") or child(opened, f"record.{field}")
    if isinstance(edited, QComboBox):
        edited.setCurrentText(text)
    else:
        edited.setText(text)
    QApplication.sendPostedEvents()
    problem = child(opened, "notice", QLabel)
    assert problem.isVisible()
    assert problem.text().startswith(says)
    assert "--" not in problem.text()
    assert not child(opened, "record.save", QPushButton).isEnabled()
    opened.close()


def test_a_process_that_ends_without_a_word_is_told_by_its_exit_code(tmp_path, monkeypatch, qtbot):
    """As where it can say nothing: the code is none of the system's errors."""
    silent = tmp_path / "silent.py"
    silent.write_text("raise SystemExit(2)")
    monkeypatch.setattr("gui.recording.render_process.MAIN", silent)
    parent = QObject()
    process = RenderProcess(parent, tmp_path / "x.mp4")
    with qtbot.waitSignal(process.ended, timeout=WAIT) as ended:
        process.start([])
    assert ended.args == [Message("recording.crashed", {"reason": "exit code 2"})]


def test_options_are_those_of_the_command_line(window, qtbot):
    trigger(window, "render")
    opened = dialog(window)
    requests = []
    opened.asked.connect(requests.append)
    window.router.recordings.dialogs = Silent()
    child(opened, "record.form", QComboBox).setCurrentText("Animation (GIF)")
    child(opened, "record.view", QComboBox).setCurrentText("The diagram")
    child(opened, "record.hold", QLineEdit).setText("0,5")
    child(opened, "record.transparent").setChecked(True)
    child(opened, "record.captions").setChecked(True)
    QApplication.sendPostedEvents()
    qtbot.keyClick(opened, Qt.Key.Key_Return)
    (render,) = requests
    assert render.options == (
        *("--size=1920x1080", "--speed=story", "--view=diagram", "--hold=0.5"),
        *("--captions", "--transparent"),
    )
    assert (render.ending, render.of_log) == (".gif", False)
    assert not opened.isVisible()


class Silent(FileDialogs):
    """A person who closes what is asked, or gives one path and answer."""

    def __init__(self, path=None, *, give_up=False):
        self.path, self.give_up = path, give_up
        self.asked = []

    def choose_to_save(self, suggested, chosen, title, kinds):
        self.asked.append((suggested.name, title, kinds))
        if self.path:
            chosen(self.path)

    def ask_give_up(self, text, _yes, _no, answered):
        self.asked.append(text)
        answered(self.give_up)


def rendered(window, path, **fields):
    """Open the dialog, choose, and begin."""
    window.router.recordings.dialogs = Silent(path)
    if not window.findChild(QLabel, "picture"):
        trigger(window, "render")
    opened = dialog(window)
    for name, text in {"view": "The diagram", "size": "320x180", **fields}.items():
        child(opened, f"record.{name}", QComboBox).setCurrentText(text)
    child(opened, "record.scale", QLineEdit).setText("0,5")
    child(opened, "record.fps", QLineEdit).setText("10")
    QApplication.sendPostedEvents()
    child(opened, "record.save", QPushButton).click()


def test_a_process_renders_while_the_window_goes_on(still, logs, tmp_path, qtbot):
    trigger(still, "record")
    act(still, 0)
    trigger(still, "record")
    said = []
    still.router.recordings.progressed.connect(said.append)
    path = tmp_path / "lesson.mp4"
    with qtbot.waitSignal(still.router.recordings.ended, timeout=WAIT) as ended:
        rendered(still, path)
        strip = child(still, "strip")
        assert strip.isVisible()
        assert child(strip, "strip.says", QLabel).text() == "lesson.mp4: beginning…"
        still.controller.dispatch(c.Move(Grain.STEP, 3))
    assert ended.args[0].key == "recording.saved"
    assert not strip.isVisible()
    assert said[-1] is None
    with av.open(str(path)) as file:
        assert sum(1 for _ in file.decode(video=0)) == Replay(logs[0], 10).frames + 9
    assert still.controller.scene.notice.values["path"] == path
    assert [p.name for p in tmp_path.iterdir() if p.name != "home"] == ["lesson.mp4"]
    still.router.recordings.dialogs = Silent()
    assert still.close()
    assert still.router.recordings.dialogs.asked == []  # all that was recorded has been made


def test_a_rendering_can_be_given_up(window, tmp_path, qtbot):
    window.controller.dispatch(c.Move(Grain.STEP, 300))
    with qtbot.waitSignal(
        window.router.recordings.progressed, timeout=WAIT, check_params_cb=under_way
    ):
        rendered(window, tmp_path / "a.mp4", speed="1 phase a second")
    strip = child(window, "strip")
    says = child(strip, "strip.says", QLabel)
    assert " left" in says.text()
    with qtbot.waitSignal(window.router.recordings.ended, timeout=WAIT) as ended:
        child(strip, "strip.cancel", QPushButton).click()
        assert says.text() == "a.mp4: giving up…"
    assert ended.args[0].key == "recording.cancelled"
    assert [p.name for p in tmp_path.iterdir() if p.name != "home"] == []


def under_way(rendering):
    return rendering is not None and rendering.left is not None


def test_closing_while_it_is_rendered_asks_and_leaves_nothing(window, tmp_path, qtbot):
    window.controller.dispatch(c.Move(Grain.STEP, 300))
    with qtbot.waitSignal(
        window.router.recordings.progressed, timeout=WAIT, check_params_cb=under_way
    ):
        rendered(window, tmp_path / "a.mp4", speed="1 phase a second")
    window.router.recordings.dialogs = Silent(give_up=False)
    assert not window.close()
    assert window.router.recordings.dialogs.asked == ["A recording is being made. Give it up?"]
    window.router.recordings.dialogs = Silent(give_up=True)
    began = time.monotonic()
    assert window.close()
    assert time.monotonic() - began < 10
    assert [p.name for p in tmp_path.iterdir() if p.name != "home"] == []


def test_one_at_a_time_and_a_failure_is_its_one_sentence(window, tmp_path, qtbot):
    with qtbot.waitSignals([window.router.recordings.ended] * 2, timeout=WAIT):
        rendered(window, tmp_path / "no" / "a.mp4")
        rendered(window, tmp_path / "b.mp4")
        assert window.controller.scene.notice.key == "recording.busy"
    notice = window.controller.scene.notice
    assert notice.key == "recording.failed"
    assert notice.values["reason"].startswith(f"{tmp_path / 'no' / 'a.mp4'}")
    assert not child(window, "strip").isVisible()


def test_what_was_recorded_can_be_kept(still, logs, tmp_path):
    trigger(still, "render")
    assert not child(dialog(still), "record.keep").isVisible()
    dialog(still).close()
    trigger(still, "record")
    act(still, 4)
    trigger(still, "record")
    still.router.recordings.dialogs = Silent(tmp_path / "kept.json")
    child(dialog(still), "record.keep").click()
    assert still.router.recordings.dialogs.asked[0][0] == "recording.json"
    kept = finish(read_log(tmp_path / "kept.json"))
    assert kept.length == logs[-1].length > 0
    assert still.controller.scene.notice.key == "recording.kept"
    dialog(still).close()
    assert still.close()
    assert len(still.router.recordings.dialogs.asked) == 1


@pytest.mark.parametrize("within", [False, True])
def test_a_lesson_is_recorded_as_it_is_given(still, logs, tmp_path, within):
    lesson = ChooseLesson(shipped_lessons()[1])
    if within:
        still.request.emit(lesson)
        trigger(still, "record")
    else:
        trigger(still, "record")
        still.request.emit(lesson)
    for number in (0, 1, 3):
        still.controller.dispatch(LessonJump(number))
        still.controller.dispatch(LessonNext())
        still.controller.tick(2.0)
        assert still.controller.scene.lesson.number == number
    still.controller.dispatch(v.Select("w3"))
    still.controller.tick(1.0)
    given = still.controller.scene
    trigger(still, "record")
    dialog(still).close()
    save_log(logs[0], tmp_path / "log.json")
    replay = Replay(finish(read_log(tmp_path / "log.json")), 1)
    assert [replay.scene_at(at).lesson.number for at in range(7)] == [0, 0, 1, 1, 3, 3, 3]
    last = replay.scene_at(replay.frames - 1)
    assert (seen(last), last.lesson) == (seen(given), given.lesson)
    stage = make_stage(View.WINDOW, Plot.LOSS, QSize(1280, 800))
    frames = FramePainter(replay, stage, QSize(1280, 800), 1)
    pictures = []
    for frame in (1, 3, 7):
        frames.paint(frame)
        pictures.append(pixels(frames.image))
    assert stage.widget.lesson.isVisible()
    assert child(stage.widget.lesson.panel, "lesson.scene", QComboBox).currentIndex() == 3
    assert all(np.abs(a - b).max() > 0 for a, b in itertools.pairwise(pictures))
    stage.close()


def test_a_recording_that_was_not_made_is_asked_about(still):
    trigger(still, "record")
    still.controller.tick(0.1)
    still.router.recordings.dialogs = Silent(give_up=False)
    assert not still.close()  # it stops, and is kept
    assert still.controller.scene.recording is None
    trigger(still, "record")
    assert still.controller.scene.recording is None
    assert len(still.router.recordings.dialogs.asked) == 2
    still.router.recordings.dialogs = Silent(give_up=True)
    trigger(still, "record")
    assert still.controller.scene.recording == 0
    still.controller.end_recording()
    assert still.close()


@pytest.fixture
def begun(monkeypatch):
    """The processes that would render: none is started."""
    children = []
    monkeypatch.setattr(
        RenderProcess, "start", lambda self, options: children.append((self, options))
    )
    return children


def test_what_is_recorded_while_another_is_rendered_is_still_asked_about(still, begun, tmp_path):
    trigger(still, "record")
    still.controller.tick(0.1)
    trigger(still, "record")
    rendered(still, tmp_path / "a.mp4")
    still.router.recordings.dialogs = Silent(give_up=True)
    trigger(still, "record")
    still.controller.tick(0.2)
    trigger(still, "record")
    begun[0][0].ended.emit(Message("recording.saved", {"path": tmp_path / "a.mp4"}))
    dialog(still).close()
    still.router.recordings.dialogs = asking = Silent(give_up=False)
    assert not still.close()
    assert len(asking.asked) == 1
    still.router.recordings.dialogs = Silent(give_up=True)


def test_the_run_that_is_rendered_is_the_one_that_is_shown(window, begun, tmp_path):
    window.request.emit(ChooseLesson(shipped_lessons()[1]))
    window.controller.dispatch(LessonJump(3))
    rendered(window, tmp_path / "a.mp4")
    ((process, options),) = begun
    text = process.place("session.json").read_text()
    assert options[:2] == ["--session", str(process.place("session.json"))]
    assert text == session_text(window.controller.session())
    assert '"x": [2.0]' in text  # the lesson's, not what was there before
    process.ended.emit(Message("recording.cancelled"))
