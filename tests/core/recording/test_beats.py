"""Files of beats, up to each of their bounds."""

from fractions import Fraction

import pytest

from core.recording import beats
from core.recording.beats import (
    LEAST_SECONDS,
    MOST_BEATS,
    MOST_SECONDS,
    check_beats,
    read_beats,
    write_beats,
)
from core.recording.schedule import Beat, Schedule, TimedSteps
from core.step.phases import Phase
from core.training.presets import load_preset
from core.training.run import MOST_STEPS, Run
from tests.core.problems import problem_of


def written(tmp_path, *entries):
    lines = [
        f'{{ step = {step}, phase = "{phase}", seconds = {seconds} }},'
        for step, phase, seconds in entries
    ]
    path = tmp_path / "beats.toml"
    path.write_text("\n".join(["beats = [", *lines, "]"]), encoding="utf-8")
    return path


@pytest.mark.parametrize("step", [0, MOST_STEPS])
@pytest.mark.parametrize("seconds", [LEAST_SECONDS, MOST_SECONDS])
def test_beats_reach_from_the_first_step_to_the_last_and_from_the_shortest_to_the_longest(
    tmp_path, step, seconds
):
    found = read_beats(written(tmp_path, (step, "h1", seconds), (step, "h2", seconds)))
    exact = Fraction(str(seconds))
    assert found == {step: (Beat(step, Phase.H1, exact), Beat(step, Phase.H2, exact))}


@pytest.mark.parametrize(
    ("step", "seconds"),
    [
        (-1, 1.0),
        (MOST_STEPS + 1, 1.0),
        (0, LEAST_SECONDS * 0.99),
        (0, MOST_SECONDS * 1.01),
    ],
)
def test_beats_beyond_that_are_refused(tmp_path, step, seconds):
    message = problem_of(read_beats, written(tmp_path, (step, "h1", seconds)))
    assert message.key == "toml.value"


def test_steps_rise(tmp_path):
    path = written(tmp_path, (2, "h1", 1), (2, "h2", 1), (1, "h1", 1))
    message = problem_of(read_beats, path)
    assert (message.key, message.values["number"]) == ("beats.order", 3)


def schedule_of(count):
    return Schedule((TimedSteps(0, count, (Phase.AFTER,), Fraction(1)),))


def test_as_many_beats_are_written_as_are_read(tmp_path, monkeypatch):
    assert MOST_BEATS == 10_000
    monkeypatch.setattr(beats, "MOST_BEATS", 3)
    path = tmp_path / "beats.toml"
    path.write_text("".join(write_beats(schedule_of(3))), encoding="utf-8")
    assert list(read_beats(path)) == [0, 1, 2]
    assert problem_of(lambda: list(write_beats(schedule_of(4)))).key == "beats.many"
    four = written(tmp_path, *((step, "after", 1) for step in range(4)))
    assert problem_of(read_beats, four).key == "toml.value"


def test_phases_are_looked_at_up_to_the_end_of_the_run(tmp_path):
    run = Run(load_preset("default").experiment)
    run.train(3)
    for step, is_refused in ((2, True), (3, True), (4, False)):
        path = written(tmp_path, (step, "update_w1", 1))
        if is_refused:
            message = problem_of(check_beats, read_beats(path), run, path)
            assert (message.key, message.values["step"]) == ("beats.phase", step)
        else:
            check_beats(read_beats(path), run, path)
