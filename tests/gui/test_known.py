"""What is not computed yet is told nowhere: not on screen, by ear, in captions, or to take away."""

import re

import pytest
from PySide6.QtWidgets import QWidget

from core import commands as c
from core.arrival import computed_at
from core.dataset import Dataset
from core.experiment import Experiment
from core.network import Weights
from core.phases import NUMBERS_OF, phases_of
from core.playback import Grain
from core.rules import Rule
from gui import announcer
from gui.spoken_wording import say_phase, say_place, say_selected, say_working
from gui.texts import EFFECT_FORECAST
from tests.gui.test_covering import beginning, texts

# all numbers of a step differ in their first digits, under each rule
EXPERIMENT = Experiment(
    Dataset((2.3456, 7.1), (5.4321, 14.2)), Weights(1.1357, 0.8642, -1.7913, 2.6427), 0.0305
)
GIVEN = {"x", "y"}
PARTS = (0.0, 0.5, 1.0)
"""Of the motion of each phase."""


def computed(rule, phase, progress):
    """Return the numbers of a step that are there, told apart here by the phases alone."""
    phases = phases_of(rule)
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
    window.controller.dispatch(
        c.Begin(Experiment(EXPERIMENT.data, EXPERIMENT.weights, 0.0305, rule))
    )
    yield 1.0
    for _ in phases_of(rule)[1:]:
        window.controller.dispatch(c.Move(Grain.PHASE, 1))
        for before, now in zip((0.0, *PARTS), PARTS, strict=False):
            window.controller.tick(now - before)
            assert window.controller.scene.progress == now
            yield now


@pytest.fixture
def heard(monkeypatch):
    said = []
    monkeypatch.setattr(announcer, "announce", lambda _source, text, **_how: said.append(text))
    return said


def assert_only_known(window, rule, progress, text):
    scene = window.controller.scene
    phase, numbers = scene.moment.phase, scene.moment.at_rest
    known = computed(rule, phase, progress)
    values = {numbers.number(name) for name in known}
    for each in phases_of(rule):
        for name in NUMBERS_OF[each]:
            if name in known | GIVEN or numbers.number(name) in values:
                continue
            written = re.escape(beginning(numbers.number(name)))
            where = re.search(rf"(?<![\d.]){written}.*", text)
            assert not where, f"{phase} at {progress}: {name} is told: {where[0][:80]}"


@pytest.mark.parametrize("rule", Rule)
def test_what_is_not_computed_yet_is_told_nowhere(window, rule):
    window.complete()
    window.controller.dispatch(c.SetDigits(5))
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
            if beginning(scene.moment.number(name)) in text:
                seen.add(name)
    assert seen.issuperset(n for phase in phases_of(rule) for n in NUMBERS_OF[phase])
