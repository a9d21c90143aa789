"""Files that were written before the network was declared once open as they did, bit for bit.

`tests/files` holds them, and in `found.json` what was found in each when it was written. They are
not written anew: what changes their format goes on reading the old one.
"""

import hashlib
import json
import math
import shutil
import struct
from fractions import Fraction

import pytest

from core.base.work import finish
from core.lessons.commands import LessonNext, OpenLesson
from core.lessons.lesson_file import read_lesson
from core.recording.beats import read_beats, write_beats
from core.recording.event_log_file import read_log
from core.recording.replay import Replay
from core.recording.schedule_builder import RunPosition, ScheduleBuilder
from core.state import commands as c
from core.step.phases import phases_of
from core.storage.session_reader import open_session
from core.training.presets import load_preset
from core.training.run import Run
from core.workspace.workspace import Workspace
from tests.conftest import ROOT

FOLDER = ROOT / "tests" / "files"
FOUND = json.loads((FOLDER / "found.json").read_text("utf-8"))


class Digest:
    """A digest of numbers, bit for bit, and of words."""

    def __init__(self):
        self._sum = hashlib.sha256()

    def add(self, *values):
        for value in values:
            bits = struct.pack("<d", value) if isinstance(value, float) else str(value).encode()
            self._sum.update(bits + b"\n")

    def __str__(self):
        return self._sum.hexdigest()[:32]


def add_run(digest, run, length):
    """Take in every weight of a run, and what all numbers of some steps of it are."""
    for step in range(length + 1):
        digest.add(*map(float, run.weights_at(step)))
    for step in {0, length // 2, length}:
        phase = phases_of(run.plan_at(step))[-1]
        moment = run.at(step, phase)
        for name in ("h1", "h2", "y_hat", "error", "loss", "dL_dw1", "dL_dw2", "dL_dw3", "dL_dw4"):
            digest.add(name, moment.known(name))


def add_scene(digest, scene):
    options, moment = scene.options, scene.moment
    digest.add(scene.preset, moment.step, moment.phase, float(scene.progress), *moment.weights)
    settings, playback = scene.settings, scene.playback
    digest.add(settings.rule, float(settings.lr), playback.grain, playback.stop.kind)
    digest.add(
        options.digits,
        options.theme,
        options.plot,
        options.zoom,
        options.weights_view,
        options.presenting,
    )
    digest.add(*sorted(options.covered), *sorted(options.hidden), options.pointed, options.selected)


def found_in_session(path):
    workspace = Workspace()
    workspace.apply(c.Restore(finish(open_session(path))))
    scene, digest = workspace.scene(), Digest()
    add_scene(digest, scene)
    for prefix in scene.prefixes:
        add_run(digest, prefix.run, prefix.length)
    digest.add(*((pin.number, pin.name, pin.kept_by) for pin in scene.pins))
    return str(digest)


def found_in_log(path):
    replay, digest = Replay(finish(read_log(path)), 10), Digest()
    for frame in range(replay.frames):
        add_scene(digest, replay.scene_at(frame))
    return str(digest)


def found_in_beats(path):
    beats, digest = read_beats(path), Digest()
    run = Run(load_preset("default").experiment)
    run.train(6)
    schedule = ScheduleBuilder(beats=beats).schedule(
        run, RunPosition(0, "sample"), RunPosition(5, "after")
    )
    digest.add(*beats.items(), *write_beats(schedule), Fraction(schedule.seconds))
    return str(digest)


def found_in_lesson(path):
    workspace, digest = Workspace(), Digest()
    workspace.apply(OpenLesson(read_lesson(path)))
    for _ in range(1000):
        scene = workspace.scene()
        add_scene(digest, scene)
        digest.add(scene.lesson.number, *sorted(scene.lesson.covered_now))
        if scene.lesson.is_last:
            break
        workspace.apply(LessonNext())
        workspace.apply(c.Tick(9.0))
    return str(digest)


FINDERS = {
    "session": found_in_session,
    "log": found_in_log,
    "beats": found_in_beats,
    "lesson": found_in_lesson,
}


def found_in(path):
    return FINDERS[path.name.partition("-")[0]](path)


def test_every_file_is_opened():
    assert {path.name for path in FOLDER.iterdir()} == {*FOUND, "found.json"}
    assert {name.partition("-")[0] for name in FOUND} == set(FINDERS)


@pytest.mark.parametrize("name", FOUND)
def test_an_old_file_opens_as_it_did(name):
    assert found_in(FOLDER / name) == FOUND[name]


def test_a_bit_that_differs_is_found(tmp_path):
    path = shutil.copy(FOLDER / "session-default.json", tmp_path / "session-default.json")
    text = path.read_text("utf-8")
    weights = "[1.0, 2.0, 3.0, 2.0]"
    assert text.count(weights) == 1
    nearly = f"[1.0, {math.nextafter(2.0, 3)!r}, 3.0, 2.0]"
    path.write_text(text.replace(weights, nearly), "utf-8")
    assert found_in(path) != FOUND[path.name]
