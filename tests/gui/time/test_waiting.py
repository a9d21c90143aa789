"""A command that asks for many steps waits for them, a share of each frame, and is then as ever."""

import pytest
from PySide6.QtWidgets import QDialog

from core.base.resources import shipped_lessons
from core.data import order
from core.data.dataset import Generated
from core.data.order import Order
from core.lessons.commands import LessonNext, OpenLesson
from core.lessons.lesson_file import read_lesson
from core.recording.replay import Replay
from core.state import commands as c
from core.state import edit_commands as e
from core.state.playback import Grain
from core.step.phases import Phase
from core.storage.session_file import session_text
from core.training.experiment import Experiment
from core.training.run import BLOCK
from core.view import commands as v
from core.workspace.workspace import Workspace
from gui.routing import request_router
from gui.time import clock, controller
from gui.time.clock import TRAINING_SHARE, Clock
from gui.time.controller import Controller
from tests.core.applied import after
from tests.gui.time.test_times import Watch
from tests.gui.timers import frames_of

STEPS = 50 * BLOCK
FAR = c.Move(Grain.STEP, STEPS)
PIECE = 0.003
"""Seconds that two blocks take here: of the 25 pieces, three fill a share."""


@pytest.fixture
def watch(monkeypatch):
    made = Watch()
    monkeypatch.setattr(clock, "time", made)
    monkeypatch.setattr(controller, "time", made)

    def slowed(work):
        def slow(workspace, steps):
            for share in work(workspace, steps):
                made.now += PIECE
                yield share

        return slow

    for name in ("make", "find"):
        monkeypatch.setattr(Workspace, name, slowed(getattr(Workspace, name)))
    return made


@pytest.fixture
def beat(watch, qapp):  # noqa: ARG001
    made = Clock()
    yield made
    made.end()


@pytest.fixture
def control(beat):
    return Controller(Workspace(), beat)


def frames(beat):
    """Let frames pass until nothing waits; return how many they were."""
    count = 0
    while beat.busy:
        beat.frame()
        count += 1
    return count


def at_once(*commands):
    """What there is where every command is carried out at once."""
    workspace = Workspace()
    for command in commands:
        workspace.apply(command)
    return session_text(workspace.session())


def text_of(control):
    return session_text(control.session())


@pytest.mark.parametrize("far", [FAR, c.RunTo(STEPS), c.Move(Grain.EPOCH, STEPS // 100)])
def test_it_is_done_when_the_steps_are_made_and_nothing_before(control, beat, watch, far):
    before, told = control.scene, []
    control.waited.connect(lambda share, seconds: told.append((share, seconds)))
    began = watch.now
    assert 2 * PIECE < TRAINING_SHARE < 3 * PIECE
    control.dispatch(far)
    assert control.scene == before
    for k in range(1, 9):
        assert watch.now - began == pytest.approx(3 * k * PIECE)
        assert control.scene.prefix.length == 0
        assert told[-1] == (pytest.approx(3 * k * 2 / 50, rel=0.01), pytest.approx(3 * k * PIECE))
        beat.frame()
    assert told[-1] == (None, 0.0)
    assert not frames_of(beat).isActive()
    assert text_of(control) == at_once(far)


def test_few_steps_are_made_at_once(control, beat):
    control.dispatch(c.Move(Grain.STEP, 32 * BLOCK))
    assert control.scene.moment.step == 32 * BLOCK
    control.dispatch(c.Move(Grain.STEP, -32 * BLOCK))
    control.dispatch(c.Move(Grain.STEP, 64 * BLOCK))
    assert control.scene.moment.step == 64 * BLOCK
    assert not beat.busy


def test_a_far_epoch_is_gone_to_when_its_order_is_found(control, beat):
    data = Generated(count=5_000, low=1.0, high=2.0, slope=2.0, noise=0.0, seed=1)
    begun = e.Begin(Experiment(data.draw(), order=Order(shuffled=True, seed=7)), None)
    there, back = c.Seek(11_000, Phase.LOSS), c.Seek(3, Phase.H1)
    for command in (begun, c.Move(Grain.STEP, 16_000)):
        control.dispatch(command)
        frames(beat)
    expected = at_once(begun, c.Move(Grain.STEP, 16_000), there)
    order._kept.clear()
    before = control.scene
    control.dispatch(there)
    assert control.scene == before
    for passed in range(4):  # dragged on meanwhile: only where that ends is of interest
        control.dispatch(c.Seek(passed, Phase.H2))
    assert len(control._waiting) == 2
    assert frames(beat) > 0
    assert control.scene.moment.step == 3
    control.dispatch(there)
    assert control.scene.moment.step == 11_000, "it is known by now"
    assert text_of(control) == expected
    control.dispatch(back)
    control.dispatch(c.Seek(10**12))
    assert control.scene.notice.key == "seek.beyond"


def test_what_comes_meanwhile_comes_after_it(control, beat):
    meanwhile = (
        *(c.Move(Grain.STEP, -3), e.SetLearningRate(2e-5), FAR, e.SetWeight("w1", 0.25)),
        *(c.Undo(), c.Redo(), v.SetZoom(125)),
    )
    control.dispatch(FAR)
    for command in meanwhile:
        control.dispatch(command)
    assert control.scene.prefix.length == 0
    assert frames(beat) == 2 * 8
    assert text_of(control) == at_once(FAR, *meanwhile)


def test_within_a_lesson_the_lesson_goes_on_after_it(control, beat):
    """It goes back to where it is, as from anything that is tried on the way."""
    lesson = OpenLesson(read_lesson(shipped_lessons()[0]))
    for command in (lesson, LessonNext(), FAR, LessonNext(), LessonNext()):
        control.dispatch(command)
    assert not control.scene.lesson.away
    frames(beat)
    there = after(Workspace(), lesson, LessonNext(), FAR, LessonNext(), LessonNext())
    assert (control.scene.moment, control.scene.lesson) == (there.moment, there.lesson)
    assert control.scene.prefix.length == there.prefix.length


def test_what_is_pointed_at_is_shown_meanwhile(control, beat):
    control.dispatch(FAR)
    control.dispatch(v.PointAt("w1"))
    assert control.scene.options.pointed == "w1"
    frames(beat)
    assert control.scene.moment.step == STEPS


def test_a_run_in_progress_pauses_at_once(control, beat):
    for command in (c.SetSpeed(1000.0), c.Play()):
        control.dispatch(command)
    control.tick(0.5)
    here = control.scene.moment.step
    control.dispatch(FAR)
    assert not control.scene.playing
    control.tick(0.5)
    frames(beat)
    assert control.scene.moment.step == here + STEPS


def test_given_up_it_leaves_nothing_of_itself_nor_of_what_waits(control, beat):
    before = text_of(control)
    for command in (FAR, e.SetLearningRate(2e-5), FAR):
        control.dispatch(command)
    beat.frame()
    control.give_up()
    assert not frames_of(beat).isActive()
    assert text_of(control) == before
    control.dispatch(c.Move(Grain.STEP, 1))
    assert text_of(control) == at_once(c.Move(Grain.STEP, 1))


def test_a_session_takes_the_place_of_what_waits(control, beat):
    session = control.session()
    control.dispatch(FAR)
    control.dispatch(c.Restore(session))
    assert not beat.busy
    assert control.scene.prefix.length == 0
    control.dispatch(c.Move(Grain.STEP, 1))
    assert control.scene.prefix.length == 1


def test_steps_that_cannot_be_made_are_not_waited_for(control, beat):
    control.dispatch(e.SetLearningRate(1e-2))
    control.dispatch(FAR)
    assert frames(beat) == 0
    assert control.scene.moment.overflow
    assert text_of(control) == at_once(e.SetLearningRate(1e-2), FAR)
    control.dispatch(FAR)
    assert not beat.busy


def test_what_fails_on_the_way_holds_nothing_up(control, beat, monkeypatch):
    def failing(_workspace, _steps):
        yield 0.5
        raise MemoryError

    monkeypatch.setattr(Workspace, "make", failing)
    with pytest.raises(MemoryError):
        control.dispatch(FAR)
    assert not beat.busy
    control.dispatch(c.Move(Grain.STEP, 1))
    assert control.scene.moment.step == 1


def test_a_recording_has_it_when_it_was_seen(control, beat, watch):
    control.record()
    control.dispatch(FAR)
    control.dispatch(c.Move(Grain.STEP, 1))
    watch.now += 0.05
    frames(beat)
    control.tick(0.016)
    log = control.end_recording()
    seen = [each.what for each in log.events[1:]]
    assert seen == [c.Pause(), FAR, c.Move(Grain.STEP, 1)]
    assert log.events[2].at > log.events[1].at
    replay = Replay(log, 100)
    assert replay.scene_at(0).moment.step == 0
    last = replay.scene_at(replay.frames - 1)
    assert last.moment == control.scene.moment
    assert last.prefix.run.rows(0, STEPS + 2) == control.scene.prefix.run.rows(0, STEPS + 2)


def shown_progress(window):
    dialogs = window.findChildren(QDialog, "dialog.progress")
    return next(dialog for dialog in dialogs if dialog.isVisible())


def test_the_window_shows_how_far_it_is_and_esc_gives_it_up(window, monkeypatch):
    monkeypatch.setattr(controller, "TRAINING_SHARE", 0.0)
    monkeypatch.setattr(request_router, "PATIENCE", -1.0)
    for _ in range(2):
        window.command.emit(c.Move(Grain.EPOCH, 1000))
        window.clock.frame()
        shown_progress(window).reject()
        assert not window.controller.scene.prefix.length
        assert not window.clock.busy
    window.command.emit(c.Move(Grain.EPOCH, 1000))
    window.clock.frame()
    dialog = shown_progress(window)
    frames(window.clock)
    assert not dialog.isVisible()
    assert window.controller.scene.moment.step == 100_000


def test_a_window_that_closes_gives_up_what_waits(window, monkeypatch):
    monkeypatch.setattr(controller, "TRAINING_SHARE", 0.0)
    monkeypatch.setattr(request_router, "PATIENCE", -1.0)
    window.command.emit(c.Move(Grain.EPOCH, 1000))
    window.clock.frame()
    dialog = shown_progress(window)
    window.close()
    assert not window.isVisible()
    assert not dialog.isVisible()
    assert not window.clock.busy
