import pytest

from core.analysis.plane import PRODUCTS, Axes, PlaneQuantity
from core.analysis.predictions import Inputs, InputsKind
from core.lessons.lesson_script import FORMS, read_command
from core.network.rules import Rule
from core.state import commands as c
from core.state.playback import Grain
from core.step.phases import Phase
from core.view.options import LossScale, Plot, Theme, WeightsView
from core.view.span import Span
from core.workspace.workspace import Workspace
from tests.core.problems import problem_of


@pytest.mark.parametrize(
    ("line", "command"),
    [
        ("preset by-hand", c.LoadPreset("by-hand")),
        ("go 3", c.Seek(3, Phase.SAMPLE)),
        ("go 0:dL_dw4", c.Seek(0, Phase.DL_DW4)),
        ("run to 100", c.RunTo(100)),
        ("run 20", c.Move(Grain.STEP, 20)),
        ("set w1 1.01", c.SetWeight("w1", 1.01)),
        ("start w2 -2", c.SetInitialWeight("w2", -2.0)),
        ("draw 7", c.DrawWeights(7)),
        ("lr 1e-5", c.SetLearningRate(1e-5)),
        ("rule notebook", c.SetRule(Rule.NOTEBOOK)),
        ("sample 1 10 20", c.SetSample(0, 10.0, 20.0)),
        ("reset", c.Reset()),
        ("pin", c.PinRun()),
        ('pin "before the change"', c.PinRun("before the change")),
        ("return 1", c.ReturnTo(1)),
        ("unpin 1", c.RemovePin(1)),
        ("plot surface", c.ShowPlot(Plot.SURFACE)),
        ("loss linear", c.SetLossScale(LossScale.LINEAR)),
        ("weights conserved", c.ShowWeights(WeightsView.CONSERVED)),
        ("surface w1 w3", c.SetSurfaceAxes(Axes(PlaneQuantity.W1, PlaneQuantity.W3))),
        ("surface products", c.SetSurfaceAxes(Axes(*PRODUCTS))),
        ("span all", c.SetSpan(Span())),
        ("span last 50", c.SetSpan(Span(50))),
        ("span 10 25", c.SetSpan(Span(15, 10))),
        ("inputs notebook", c.SetInputs(Inputs())),
        ("inputs random 7", c.SetInputs(Inputs(InputsKind.RANDOM, 7))),
        ("inputs 5 1000", c.SetInputs(Inputs(InputsKind.TYPED, typed=(5.0, 1000.0)))),
        ("digits 6", c.SetDigits(6)),
        ("zoom 150", c.SetZoom(150)),
        ("theme dark", c.SetTheme(Theme.DARK)),
        ("theme light", c.SetTheme(Theme.LIGHT)),
        ("present on", c.SetPresenting(presenting=True)),
        ("present off", c.SetPresenting(presenting=False)),
        ("select dL_dw4", c.Select("dL_dw4")),
        ("select nothing", c.Select(None)),
    ],
)
def test_lines_are_commands(line, command):
    assert read_command(line) == command


def test_the_examples_of_every_command_are_read():
    for name, form in FORMS.items():
        assert form.examples
        for example in form.examples:
            assert example.split()[0] == name
            read_command(example)


@pytest.mark.parametrize(
    ("line", "key"),
    [
        ("walk", "script.unknown"),
        ("Preset by-hand", "script.unknown"),
        ("go", "script.form"),
        ("go 0 h1", "script.form"),
        ("go -1", "script.whole"),
        ("go 0:h9", "script.choice"),
        ("run", "script.form"),
        ("run to", "script.form"),
        ("run to 1e3", "script.whole"),
        ("run to " + "9" * 30, "script.whole"),
        ("set w1", "script.form"),
        ("set w9 1", "weight.unknown"),
        ("set w1 one", "number.not_a_number"),
        ("set w1 1,5", "number.not_a_number"),
        ("lr 1 2", "script.form"),
        ("sample 0 1 2", "script.whole"),
        ("reset now", "script.form"),
        ("pin two words", "script.form"),
        ('pin "open', "script.quotes"),
        ('pin "a" b', "script.quotes"),
        ('"pin"', "script.quotes"),
        ("plot all", "script.choice"),
        ("surface w1", "script.form"),
        ("surface w1 w1", "script.form"),
        ("span 5 2", "span.length"),
        ("inputs", "script.form"),
        ("digits 1", "script.whole"),
        ("select slope", "measure.unknown"),
        ("theme", "script.form"),
        ("theme grey", "script.choice"),
        ("present", "script.form"),
        ("present yes", "script.choice"),
    ],
)
def test_what_is_wrong_is_refused(line, key):
    assert problem_of(read_command, line).key == key


def test_a_pin_may_have_a_name(workspace):
    workspace.apply(c.Move(Grain.STEP, 3))
    workspace.apply(c.PinRun("three"))
    workspace.apply(c.PinRun())
    assert [pin.name for pin in workspace.scene().pins] == ["three"]
    workspace.apply(c.PinRun("3"))
    assert [(pin.number, pin.name) for pin in workspace.scene().pins] == [(1, "3")]
    assert problem_of(workspace.apply, c.PinRun("x" * 99)).key == "pin.long_name"


def test_run_to_trains_or_goes_back_and_ends_where_the_run_does():
    workspace = Workspace()
    for step in (12, 5):
        workspace.apply(c.RunTo(step))
        scene = workspace.scene()
        assert (scene.moment.step, scene.moment.phase) == (step, Phase.SAMPLE)
        assert scene.prefix.length == 12
    workspace.apply(c.LoadPreset("too-fast"))
    workspace.apply(c.RunTo(20))
    assert workspace.scene().moment.step == 8
