"""Live recordings: what happened is shown again as it was due, however time passed meanwhile."""

import json
from fractions import Fraction
from pathlib import Path
from typing import get_args

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.analysis.linear import PLANES
from core.analysis.predictions import Inputs, InputsKind
from core.base.command import kinds_of
from core.base.resources import shipped_lessons
from core.base.work import finish
from core.data.dataset import Dataset, Generated
from core.data.order import Order
from core.lessons.commands import (
    LeaveLesson,
    LessonBack,
    LessonJump,
    LessonNext,
    LessonReturn,
    LessonTurn,
    OpenLesson,
)
from core.lessons.lesson_file import read_lesson
from core.network.rules import Rule
from core.network.weights import Weights
from core.recording.event_log import EventLog, Recorder
from core.recording.event_log_file import log_text, read_log, save_log
from core.recording.replay import Replay
from core.state import commands as c
from core.state import edit_commands as e
from core.state.playback import NANO, Grain, Stop, StopKind
from core.step.phases import Phase
from core.storage.command_file import logged_kinds
from core.training.experiment import Experiment
from core.view import commands as v
from core.view.options import LossScale, Part, Plot, Theme, WeightsView
from core.view.span import Span
from core.workspace.vocabulary import Command
from core.workspace.workspace import Workspace
from tests.core.problems import problem_of

HALF = NANO // 2

EVERY = (
    e.Begin(
        Experiment(Dataset((1.0, 3.0), (2.0, 6.5)), Weights(1, 2, 3, -0.0), 1e-3), None, gesture=4
    ),
    e.LoadPreset("symmetric"),
    e.SetInitialWeight("w2", -0.5, gesture=7),
    e.DrawWeights(11),
    e.SetData(Generated(30, 1.0, 9.0, 2.0, 0.5, 3).draw(), Order(shuffled=True, seed=5)),
    e.SetSample(2, y=4.25),
    c.Move(Grain.STEP, 12),
    e.PinRun(),
    e.RenamePin(1, "first"),
    e.SetWeight("w1", 0.75, gesture=9),
    e.SetLearningRate(2e-4),
    e.SetRule(Rule.SEQUENTIAL),
    c.Move(Grain.EPOCH, 2),
    e.ReturnTo(1),
    e.PinRun(),
    e.RemovePin(1),
    c.Seek(3, Phase.DL_DW3),
    c.RunTo(5),
    c.SetGrain(Grain.STEP),
    c.SetSpeed(None),
    c.SetSpeed(float("inf")),
    c.SetStop(Stop(StopKind.LOSS, 1e-9)),
    c.Play(),
    c.Pause(),
    e.Reset(),
    c.ClearHistory(),
    v.SetTheme(Theme.DARK),
    v.SetLossScale(LossScale.LINEAR),
    v.SetDigits(9),
    v.SetZoom(150),
    v.SetReducedMotion(reduced=True),
    v.Cover("h1"),
    v.Cover("dL_dw3"),
    v.Reveal("h1"),
    v.HidePart(Part.RUNS),
    v.HidePart(Part.PLOTS),
    v.SetPresenting(presenting=True),
    v.ShowPart(Part.RUNS),
    v.PointAt("w3"),
    v.Select("dL_dw3"),
    v.ShowPlot(Plot.WEIGHTS),
    v.ShowWeights(WeightsView.CONSERVED),
    v.SetSurfaceAxes(PLANES[2]),
    v.SetSpan(Span(12, 3)),
    v.SetInputs(Inputs(InputsKind.TYPED, typed=(500.0, -0.25))),
    OpenLesson(read_lesson(shipped_lessons()[1])),
    LessonNext(),
    LessonBack(),
    LessonJump(2),
    LessonTurn(1, 3, frozenset({"h1"})),
    c.Move(Grain.STEP, 1),
    LessonReturn(),
    LeaveLesson(),
)


def read(log, tmp_path):
    save_log(log, tmp_path / "log.json")
    return finish(read_log(tmp_path / "log.json"))


def seen(scene):
    """All of a scene that a viewer could tell from another, but for what undo would do."""
    weights = [scene.prefix.run.weights_at(i) for i in range(scene.prefix.length + 1)]
    pins = [(pin.number, pin.name, pin.prefix.length, pin.prefix.run.edits) for pin in scene.pins]
    return (
        *(
            scene.experiment,
            scene.preset,
            scene.settings,
            scene.moment,
            weights,
            pins,
            scene.options,
        ),
        *(scene.progress, scene.playback, scene.playing),
    )


def test_every_command_that_can_be_written_is_tried():
    assert {type(command) for command in EVERY} == set(logged_kinds().values())


def test_of_every_command_is_known_what_it_leaves_in_a_log():
    otherwise = {c.Undo, c.Redo, c.Restore, c.Tick, c.Notify}
    every = {kind for base in get_args(Command) for kind in kinds_of(base)}
    assert every == {*logged_kinds().values(), *otherwise}


def test_a_log_is_read_as_it_was_written(tmp_path):
    workspace = Workspace()
    recorder = Recorder(workspace)
    for command in EVERY:
        recorder.apply(command)
        recorder.apply(c.Tick(0.25, 100))
    log = read(recorder.log, tmp_path)
    assert [h.what for h in log.events[1:]] == [h.what for h in recorder.log.events[1:]]
    assert log_text(log) == log_text(recorder.log)
    assert log.length == len(EVERY) * NANO // 4
    replay = Replay(log, 4)
    assert seen(replay.scene_at(replay.frames - 1)) == seen(workspace.scene())


ACTED = st.sampled_from(
    (
        *(c.Play(), c.Play(), c.Pause(), c.Undo(), c.Undo(), c.Redo(), e.PinRun()),
        *(c.Move(Grain.PHASE, 1), c.Move(Grain.STEP, -2), c.Move(Grain.EPOCH, 1), c.Seek(4)),
        *(e.SetWeight("w2", 2.5), e.SetLearningRate(3e-5), e.SetRule(Rule.NOTEBOOK)),
        *(c.SetSpeed(None), c.SetSpeed(5.0), c.SetSpeed(98.0), c.SetSpeed(float("inf"))),
        *(v.Select("w3"), v.PointAt("h1"), v.SetTheme(Theme.DARK), v.SetDigits(7)),
        *(e.LoadPreset("by-hand"), e.Reset(), v.SetReducedMotion(reduced=True)),
    )
)
acts = st.lists(st.tuples(st.integers(0, NANO), ACTED), max_size=10)


@settings(max_examples=150)
@given(acts, acts, st.lists(st.integers(NANO // 99, NANO // 3), max_size=6), st.randoms())
def test_frames_are_what_was_due_whatever_the_stutter(before, during, ticks, random):
    workspace = Workspace()
    for passed, command in before:
        workspace.apply(c.Tick(passed / NANO, 7))
        workspace.apply(command)
    recorder = Recorder(workspace)
    shown = {0: workspace.scene()}
    now = 0

    def pass_to(time):
        nonlocal now
        while now < time:
            tick = min(random.choice([*ticks, HALF]), time - now)
            full = workspace.at_full_speed
            recorder.apply(c.Tick(tick / NANO, 7))
            if full:
                recorder.apply(c.Tick(0.0, 3))
            now += tick
            shown[now] = workspace.scene()

    for passed, command in during:
        pass_to(now + passed)
        recorder.apply(command)
        shown[now] = workspace.scene()
    pass_to(now + HALF)
    replay = Replay(recorder.log, NANO)
    for time in sorted(shown):
        scene = replay.scene_at(time)
        assert seen(scene) == seen(shown[time])
        assert scene.notice is None or scene.notice == shown[time].notice
    assert seen(replay.scene_at(0)) == seen(shown[0])


def acted(*timed):
    """A workspace and the log of commands, each after so many seconds."""
    workspace = Workspace()
    recorder = Recorder(workspace)
    for seconds, command in timed:
        recorder.apply(c.Tick(seconds))
        recorder.apply(command)
    return workspace, recorder.log


def test_frames_at_their_times():
    _, log = acted((0.5, c.Move(Grain.PHASE, 1)), (1.0, c.Move(Grain.PHASE, 1)), (0.25, c.Pause()))
    replay = Replay(log, 20, Fraction(1, 2))
    assert replay.frames == 35 + 10
    scenes = [replay.scene_at(i) for i in range(replay.frames)]
    assert [s.moment.phase for s in scenes] == ["sample"] * 10 + ["h1"] * 20 + ["h2"] * 15
    assert [s.progress for s in scenes[10:30]] == pytest.approx([i / 20 for i in range(20)])
    assert scenes[-1] == scenes[35]
    assert replay.scene_at(12) == scenes[12]


def test_axes_have_room_from_the_start_for_what_a_run_comes_to():
    _, log = acted(
        (0.1, c.Move(Grain.STEP, 40)),
        (0.1, c.Seek(10)),
        (0.1, e.SetWeight("w1", 1.5)),
        (0.1, c.Move(Grain.STEP, 80)),
        (0.1, c.Undo()),
        (0.1, c.Pause()),
    )
    replay = Replay(log, 10)
    reaches = [(replay.scene_at(i).reach, replay.scene_at(i).prefix.length) for i in range(6)]
    assert reaches == [(40, 0), (40, 40), (40, 40), (90, 10), (90, 90), (40, 40)]


def test_a_theme_stands_in_the_place_of_those_chosen():
    _, log = acted((0.5, v.SetTheme(Theme.DARK)), (0.5, c.Pause()))
    assert [Replay(log, 2).scene_at(i).options.theme for i in (0, 1)] == [Theme.LIGHT, Theme.DARK]
    assert Replay(log, 2, theme=Theme.LIGHT).scene_at(1).options.theme is Theme.LIGHT


def test_what_cannot_be_leaves_no_trace():
    workspace = Workspace()
    recorder = Recorder(workspace)
    assert problem_of(recorder.apply, e.SetLearningRate(-1.0)).key == "lr.not_positive"
    assert len(recorder.log.events) == 1


def damaged(change):
    _, log = acted((0.5, e.SetWeight("w1", 0.5)), (0.5, c.Pause()))
    document = json.loads(log_text(log))
    change(document)
    return json.dumps(document)


BAD = {
    "recorded.format": lambda d: d.update(format="onetwoone-session"),
    "recorded.newer": lambda d: d.update(version=2),
    "recorded.order": lambda d: d["happenings"].pop(0),
    "json.key_missing": lambda d: d["happenings"][1].pop("value"),
    "json.key_unknown": lambda d: d["happenings"][1].update(step=1),
}


@pytest.mark.parametrize("key", BAD)
def test_a_damaged_log_is_refused(tmp_path, key):
    path = tmp_path / "log.json"
    path.write_text(damaged(BAD[key]))
    assert problem_of(finish, read_log(path)).key == key


@pytest.mark.parametrize(
    ("change", "place"),
    [
        (lambda d: d["happenings"][1].update(do="Explode"), "happenings[1].do"),
        (lambda d: d["happenings"][1].update(value="much"), "happenings[1].value"),
        (lambda d: d["happenings"][1].update(at=-1), "happenings[1].at"),
        (lambda d: d["happenings"][1].update(at=2 * NANO), "happenings[1].at"),
        (lambda d: d["happenings"][0].update(session=1), "happenings[0].session"),
        (lambda d: d["sessions"][0].update(numbered=-1), "sessions[0].numbered"),
    ],
)
def test_a_damaged_log_is_refused_by_place(tmp_path, change, place):
    path = tmp_path / "log.json"
    path.write_text(damaged(change))
    message = problem_of(finish, read_log(path))
    assert (message.key, message.values["place"]) == ("json.value", place)
    assert message.values["path"] == Path(path)


def test_what_cannot_be_done_again_is_said(tmp_path):
    path = tmp_path / "log.json"
    path.write_text(damaged(lambda d: d["happenings"][1].update(name="w9")))
    replay = Replay(finish(read_log(path)), 10)
    message = problem_of(replay.scene_at, replay.frames - 1)
    assert message.key == "recorded.refused"
    assert message.values["number"] == 2


def test_the_log_of_nothing_is_its_first_scene():
    replay = Replay(Recorder(Workspace()).log, 60)
    assert replay.frames == 1
    assert seen(replay.scene_at(0)) == seen(Workspace().scene())
    assert isinstance(Recorder(Workspace()).log, EventLog)
