"""Schedules: what a recording shows when, against a run in the window that time passes for."""

import math
from fractions import Fraction
from itertools import pairwise

import pytest

from core.network.linear import linear
from core.network.rules import Rule
from core.recording.run_frames import RunFrames
from core.recording.schedule import Schedule, TimedSteps
from core.recording.schedule_builder import STEPS_A_FRAME, RunPosition, ScheduleBuilder
from core.state import commands as c
from core.state import edit_commands as e
from core.state.playback import Grain
from core.step.phases import Phase, phases_of
from core.workspace.workspace import Workspace, open_at
from tests.core.problems import problem_of

START = RunPosition(0, Phase.SAMPLE)
FPS = 60


def scene_after(steps, **settings):
    workspace = Workspace()
    for command in settings.get("edits", ()):
        workspace.apply(command)
    workspace.apply(c.Move(Grain.STEP, steps))
    return workspace.scene()


def shots(schedule, fps=FPS):
    frames = math.ceil(schedule.seconds * fps)
    return [schedule.shot(Fraction(i, fps)) for i in range(frames)]


@pytest.mark.parametrize("speed", [None, 1.0, 2.5, 10.0, 30.0, 1000.0])
def test_a_schedule_is_what_a_run_in_the_window_shows(speed):
    run = scene_after(70).prefix.run
    last = 28 if speed is None else 60  # later the story shows several steps in a tick
    schedule = ScheduleBuilder(speed, FPS).schedule(run, START, RunPosition(last, Phase.AFTER))
    workspace = Workspace()
    workspace.apply(c.SetSpeed(speed))
    workspace.apply(c.Play())
    begins = schedule.spans[0].each  # a run moves on at once, a recording shows where it begins
    tick, past = Fraction(1, 100), Fraction(3, 1000)
    workspace.apply(c.Tick(float(past)))  # between the beats, whatever rounding does
    for number in range(int(min(schedule.seconds - begins, Fraction(30)) / tick)):
        scene = workspace.scene()
        shot = schedule.shot(begins + number * tick + past)
        assert (scene.moment.step, scene.moment.phase) == (shot.step, shot.phase)
        lag = float(tick) * (speed or 1.25) / 0.625  # a motion begins with the tick it is due at
        assert shot.progress - lag - 1e-6 <= scene.progress <= shot.progress + 1e-6
        workspace.apply(c.Tick(float(tick)))


def test_every_phase_of_every_step_comes_once_and_in_order():
    run = scene_after(5).prefix.run
    schedule = ScheduleBuilder(10.0).schedule(
        run, RunPosition(1, Phase.LOSS), RunPosition(3, Phase.H2)
    )
    beats = [each.beat(i) for each in schedule.spans for i in range(each.beats)]
    phases = phases_of(linear(Rule.EXACT))
    wanted = [(step, phase) for step in (1, 2, 3) for phase in phases]
    begin, end = wanted.index((1, Phase.LOSS)), wanted.index((3, Phase.H2))
    assert [(beat.step, beat.phase) for beat in beats] == wanted[begin : end + 1]
    assert schedule.seconds == Fraction(len(beats), 10)


def test_a_frame_falls_just_where_its_beat_begins():
    run = scene_after(1).prefix.run
    schedule = ScheduleBuilder(None).schedule(run, START, RunPosition(0, Phase.AFTER))
    assert len(shots(schedule)) == 14 * 48
    for number, phase in enumerate(phases_of(linear(Rule.EXACT))):
        shot = schedule.shot(Fraction(number * 48, FPS))
        assert shot == (0, phase, 0.0 if number else 1.0)
        assert schedule.shot(Fraction(number * 48 + 47, FPS)) == (0, phase, 1.0)


def test_full_speed_passes_so_many_steps_a_frame():
    run = scene_after(50_000).prefix.run
    schedule = ScheduleBuilder(math.inf, 25).schedule(run, START, RunPosition(50_000, Phase.AFTER))
    steps = [shot.step for shot in shots(schedule, 25)]
    assert steps[0] == 0
    assert {b - a for a, b in pairwise(steps[1:])} == {STEPS_A_FRAME}
    assert schedule.shot(schedule.seconds) == (50_000, Phase.AFTER, 1.0)
    assert len(schedule.spans) < 5


@pytest.mark.parametrize("speed", [None, 5.0, 1e6, math.inf])
def test_the_first_and_the_last_frame_are_the_places_asked_for(speed):
    run = scene_after(9).prefix.run
    start, stop = RunPosition(2, Phase.Y_HAT), RunPosition(7, Phase.DL_DW1)
    schedule = ScheduleBuilder(speed).schedule(run, start, stop)
    assert schedule.shot(Fraction(0))[:2] == start
    assert schedule.shot(schedule.seconds)[:2] == stop
    only = ScheduleBuilder(speed).schedule(run, start, start)
    assert only.shot(Fraction(0))[:2] == start


def test_a_change_of_rule_brings_its_phases():
    edits = (c.Move(Grain.STEP, 2), c.Seek(2), e.SetRule(Rule.SEQUENTIAL))
    scene = scene_after(3, edits=edits)
    schedule = ScheduleBuilder(10.0).schedule(scene.prefix.run, START, RunPosition(4, Phase.AFTER))
    beats = [each.beat(i) for each in schedule.spans for i in range(each.beats)]
    for step, rule in ((1, Rule.EXACT), (2, Rule.SEQUENTIAL), (4, Rule.SEQUENTIAL)):
        assert tuple(b.phase for b in beats if b.step == step) == phases_of(linear(rule))


def test_a_speed_that_cannot_be_is_refused():
    assert problem_of(ScheduleBuilder, 0.0).key == "speed.outside"


def test_a_schedule_is_small_for_millions_of_steps():
    stretch = TimedSteps(0, 10**7, (Phase.AFTER,), Fraction(1, 600_000))
    schedule = Schedule((stretch,))
    assert schedule.shot(Fraction(1)).step == 600_000
    assert schedule.beats == 10**7


def film_of(steps, fps=FPS, **options):
    scene = open_at(Workspace().scene().experiment, "default", steps=steps).scene()
    schedule = ScheduleBuilder(None, fps).schedule(
        scene.prefix.run, START, RunPosition(steps - 1, Phase.AFTER)
    )
    return RunFrames(scene, schedule, fps, **options)


def test_a_film_grows_with_its_run_and_its_axes_stand_still():
    film = film_of(40)
    scenes = [film.scene_at(i) for i in range(0, film.frames, 60)]
    assert [scene.prefix.length for scene in scenes] == [scene.moment.step for scene in scenes]
    assert len({(scene.extent, scene.steps_shown, scene.reach) for scene in scenes}) == 1
    assert scenes[0].reach == 39


def test_the_end_is_held():
    film = film_of(1, fps=10, hold=Fraction(3, 2))
    last = film.scene_at(film.frames - 1)
    assert film.frames == 14 * 8 + 15
    assert all(film.scene_at(i) == last for i in range(14 * 8, film.frames))
    assert (last.moment.phase, last.progress) == (Phase.AFTER, 1.0)


def test_a_frame_alone_is_the_frame_in_sequence():
    film = film_of(20)
    in_sequence = [film.scene_at(i) for i in range(film.frames)]
    for i in (0, 100, 517, film.frames - 1):
        assert film.scene_at(i) == in_sequence[i]
