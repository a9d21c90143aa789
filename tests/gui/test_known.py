"""What is not computed yet is told nowhere: not on screen, by ear, in captions, or to take away."""

import re

import pytest
from PySide6.QtWidgets import QWidget

from core.base.frozen import replace
from core.data.dataset import Dataset
from core.formulas.notation import Notation
from core.network.linear import linear
from core.network.rules import Rule
from core.network.weights import Weights
from core.recording.run_frames import RunFrames
from core.recording.schedule_builder import RunPosition, ScheduleBuilder
from core.state import commands as c
from core.state import edit_commands as e
from core.state.playback import Grain
from core.step.arrival import travel_of
from core.step.phases import NUMBERS_OF, Phase, phases_of
from core.training.experiment import Experiment
from core.training.run import Run
from core.view import commands as v
from core.view.options import Plot
from core.workspace.workspace import Workspace
from gui.experiment.words import EFFECT_FORECAST
from gui.video.captions import srt
from gui.words.spoken import say_phase, say_place, say_selected, say_working
from gui.words.transcript import transcribe
from tests.gui.test_covering import beginning, texts

# all numbers of a step differ in their first digits, under each rule
EXPERIMENT = Experiment(
    Dataset((2.3456, 7.1), (5.4321, 14.2)), Weights(1.1357, 0.8642, -1.7913, 2.6427), 0.0305
)
GIVEN = {"x", "y"}
SUMS = {"y_hat", "after_y_hat", "loss", "after_loss"}
PARTS = (0.0, 0.5, 1.0)
"""Of the motion of each phase."""


def written(value):
    """Return how a number begins, wherever it is written."""
    return beginning(value).replace("\N{NARROW NO-BREAK SPACE}", "")


def computed_at(phase, name):
    """Return from which part of the motion of its phase on what travels may be the number itself.

    Past the middle of an edge a product has been made; a sum is made where its terms meet, a
    gradient of a weight and a new weight in their place.
    """
    start, stop = travel_of(linear(Rule.EXACT), phase, name)
    made_at_its_place = name in SUMS or name.startswith(("dL_dw", "new_w")) or name in {"x", "y"}
    return stop if made_at_its_place else (start + stop) / 2


def computed(rule, phase, progress):
    """Return the numbers of a step that are there, told apart here by the phases alone."""
    phases = phases_of(linear(rule))
    before = {name for each in phases[: phases.index(phase)] for name in NUMBERS_OF[each]}
    return before | {n for n in NUMBERS_OF[phase] if progress >= computed_at(phase, n)}


def told(window):
    """Return all that a person can read, hear or take away at this moment."""
    scene = window.controller.scene
    found = [texts(window), window.windowTitle(), window.drawn()]
    found += [say_phase(scene), say_place(scene), say_working(scene)]
    found += [say_selected(n, scene) for n in ("w1", "h1", "y_hat", "error", "dL_dw4", "eta")]
    found += [w.accessibleName() for w in window.findChildren(QWidget)]
    for body in window.plots.findChildren(QWidget):
        if hasattr(body, "says") and hasattr(body, "describes"):
            found += [*body.says(5), body.describes()]
    return "\n".join(found).replace("\N{NARROW NO-BREAK SPACE}", "").replace("\u2212", "-")


def walk(window, rule):
    """Go through a step phase by phase; yield each part of each motion."""
    window.controller.dispatch(e.Begin(replace(EXPERIMENT, rule=rule)))
    yield 1.0
    for _ in phases_of(linear(rule))[1:]:
        window.controller.dispatch(c.Move(Grain.PHASE, 1))
        for before, now in zip((0.0, *PARTS), PARTS, strict=False):
            window.controller.tick(now - before)
            assert window.controller.scene.progress == now
            yield now


def assert_only_known(window, rule, progress, text):
    scene = window.controller.scene
    phase, numbers = scene.moment.phase, scene.moment.at_rest
    known = computed(rule, phase, progress)
    values = {numbers.number(name) for name in known}
    for each in phases_of(linear(rule)):
        for name in NUMBERS_OF[each]:
            if name in known | GIVEN or numbers.number(name) in values:
                continue
            where = re.search(rf"(?<![\d.]){re.escape(written(numbers.number(name)))}.*", text)
            assert not where, f"{phase} at {progress}: {name} is told: {where[0][:80]}"


@pytest.mark.parametrize("rule", Rule)
def test_what_is_not_computed_yet_is_told_nowhere(window, rule):
    window.complete()
    window.controller.dispatch(v.SetDigits(7))
    seen = set()
    for progress in walk(window, rule):
        scene, text = window.controller.scene, told(window)
        if scene.moment.knows("error") and not scene.moment.knows("after_error"):
            assert EFFECT_FORECAST in text  # what it becomes is told, and said to be a forecast
            forecast = window.panel.findChild(QWidget, "effect")
            text = re.sub(
                r"\S+ → \S+  \(×.*|" + re.escape(forecast.accessibleDescription()), "", text
            )
        assert_only_known(window, rule, progress, text)
        for name in computed(rule, scene.moment.phase, progress):
            if written(scene.moment.number(name)) in text:
                seen.add(name)
    all_of_them = {name for phase in phases_of(linear(rule)) for name in NUMBERS_OF[phase]}
    assert seen == all_of_them, "the test would not see them"


@pytest.mark.parametrize("plot", [Plot.WEIGHTS, Plot.PREDICTIONS, Plot.SURFACE])
def test_no_plot_tells_what_an_update_has_not_brought_yet(window, plot):
    window.complete()
    for command in (v.SetDigits(7), v.ShowPlot(plot), e.Begin(EXPERIMENT)):
        window.controller.dispatch(command)
    window.complete()
    window.controller.dispatch(c.Seek(0, Phase.DL_DW1))
    for phase in (Phase.UPDATE, Phase.AFTER):
        window.controller.dispatch(c.Move(Grain.PHASE, 1))
        for progress in (0.0, 0.5, 1.0):
            window.controller.tick(progress - window.controller.scene.progress)
            assert window.controller.scene.moment.phase is phase
            text = re.sub(r"\S+ → \S+  \(×.*|next update.*", "", told(window))  # forecasts
            text = re.sub(
                "(?m)^(mean loss|learning rates|valley|loss \\S+).*", "", text
            )  # of the plane
            forecast = window.panel.findChild(QWidget, "effect").accessibleDescription()
            assert_only_known(window, Rule.EXACT, progress, text.replace(forecast, ""))


@pytest.mark.parametrize("rule", Rule)
def test_a_caption_tells_a_number_once_the_picture_does(rule):
    run = Run(replace(EXPERIMENT, rule=rule))
    run.train(1)
    workspace = Workspace(run.experiment)
    for command in (c.Move(Grain.STEP, 1), v.SetDigits(7), c.Seek(0, Phase.SAMPLE)):
        workspace.apply(command)
    scene = workspace.scene()
    run, fps = scene.prefix.run, 20
    start, stop = RunPosition(0, Phase.SAMPLE), RunPosition(0, Phase.AFTER)
    film = RunFrames(scene, ScheduleBuilder(0.5).schedule(run, start, stop), fps)
    cues = list(srt(film))
    told_at_all = 0
    for frame in range(film.frames):
        shown = film.scene_at(frame)
        text = " ".join(caption_at(cues, frame / fps)).replace("\N{NARROW NO-BREAK SPACE}", "")
        known = computed(rule, shown.moment.phase, shown.progress)
        values = {shown.moment.number(name) for name in known | GIVEN}
        told_at_all += bool(text)
        for each in phases_of(linear(rule)):
            for name in set(NUMBERS_OF[each]) - known - GIVEN:
                value = shown.moment.number(name)
                assert value in values or written(value) not in text, (frame, name)
    assert told_at_all > film.frames * 0.9


def caption_at(cues, seconds):
    """Yield the texts of the captions that are there at a time."""
    for cue in cues:
        _, times, *lines = cue.strip().splitlines()
        start, stop = (
            float(h) * 3600 + float(m) * 60 + float(s.replace(",", "."))
            for h, m, s in (time.split(":") for time in times.split(" --> "))
        )
        if start <= seconds < stop:
            yield from lines


def test_what_is_taken_away_in_the_middle_of_a_motion_has_no_result(window):
    window.controller.dispatch(e.LoadPreset("by-hand"))
    window.controller.dispatch(c.Seek(0, Phase.DL_DY_HAT))
    window.controller.dispatch(c.Move(Grain.PHASE, 1))
    window.controller.tick(0.5)
    text = transcribe(window.controller.scene, Notation.TEXT)
    assert "(ŷ − y) · h₂" in text
    assert "36" not in text
    assert "Nudge" not in text
    window.controller.tick(0.5)
    text = transcribe(window.controller.scene, Notation.TEXT)
    assert "= 36.00" in text
    assert "Nudge" in text


def test_what_became_of_the_loss_is_told_when_it_has_come(window):
    window.controller.dispatch(e.LoadPreset("by-hand"))
    window.controller.dispatch(c.Seek(0, Phase.UPDATE))
    window.controller.dispatch(c.Move(Grain.PHASE, 1))
    for seconds, output, loss in ((0.0, "10.00", "18.00"), (0.7, "10.00 → 6.436", "18.00")):
        window.controller.tick(seconds)
        lines = transcribe(window.controller.scene, Notation.TEXT).splitlines()
        assert f"Output on this sample: {output}" in lines
        assert f"Loss of this sample: {loss}" in lines
        assert f"Mean loss: {loss}" in lines  # of one sample it is the same
    window.controller.tick(0.3)
    assert "Loss of this sample: 18.00 → 2.967" in transcribe(
        window.controller.scene, Notation.TEXT
    )
