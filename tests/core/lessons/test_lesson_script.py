import pytest

from core.analysis.plane import PRODUCTS, Axes, PlaneQuantity
from core.analysis.predictions import Inputs, InputsKind
from core.lessons.lesson_script import SCRIPT, read_command
from core.network.rules import Rule
from core.state import commands as c
from core.state import edit_commands as e
from core.state.playback import Grain
from core.step.phases import Phase
from core.view import commands as v
from core.view.options import LossScale, Plot, Theme, WeightsView
from core.view.span import Span
from core.workspace.workspace import Workspace
from tests.core.problems import problem_of


@pytest.mark.parametrize(
    ("line", "command"),
    [
        ("preset by-hand", e.LoadPreset("by-hand")),
        ("go 3", c.Seek(3, Phase.SAMPLE)),
        ("go 0:dL_dw4", c.Seek(0, Phase.DL_DW4)),
        ("run to 100", c.RunTo(100)),
        ("run 20", c.Move(Grain.STEP, 20)),
        ("set w1 1.01", e.SetWeight("w1", 1.01)),
        ("start w2 -2", e.SetInitialWeight("w2", -2.0)),
        ("draw 7", e.DrawWeights(7)),
        ("lr 1e-5", e.SetLearningRate(1e-5)),
        ("rule notebook", e.SetRule(Rule.NOTEBOOK)),
        ("sample 1 10 20", e.SetSample(0, 10.0, 20.0)),
        ("reset", e.Reset()),
        ("pin", e.PinRun()),
        ('pin "before the change"', e.PinRun("before the change")),
        ("return 1", e.ReturnTo(1)),
        ("unpin 1", e.RemovePin(1)),
        ("plot surface", v.ShowPlot(Plot.SURFACE)),
        ("loss linear", v.SetLossScale(LossScale.LINEAR)),
        ("weights conserved", v.ShowWeights(WeightsView.CONSERVED)),
        ("surface w1 w3", v.SetSurfaceAxes(Axes(PlaneQuantity.W1, PlaneQuantity.W3))),
        ("surface products", v.SetSurfaceAxes(Axes(*PRODUCTS))),
        ("span all", v.SetSpan(Span())),
        ("span last 50", v.SetSpan(Span(50))),
        ("span 10 25", v.SetSpan(Span(15, 10))),
        ("inputs notebook", v.SetInputs(Inputs())),
        ("inputs random 7", v.SetInputs(Inputs(InputsKind.RANDOM, 7))),
        ("inputs 5 1000", v.SetInputs(Inputs(InputsKind.TYPED, typed=(5.0, 1000.0)))),
        ("digits 6", v.SetDigits(6)),
        ("zoom 150", v.SetZoom(150)),
        ("theme dark", v.SetTheme(Theme.DARK)),
        ("theme light", v.SetTheme(Theme.LIGHT)),
        ("present on", v.SetPresenting(presenting=True)),
        ("present off", v.SetPresenting(presenting=False)),
        ("select dL_dw4", v.Select("dL_dw4")),
        ("select nothing", v.Select(None)),
    ],
)
def test_lines_are_commands(line, command):
    assert read_command(line) == command


def test_the_examples_of_every_command_are_read():
    for name, kinds in SCRIPT.items():
        for kind in kinds:
            for example in kind.script:
                assert example.split()[0] == name
                assert type(read_command(example)) is kind


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


def test_which_weights_there_are_the_network_says(workspace):
    assert problem_of(workspace.apply, read_command("set w9 1")).key == "weight.unknown"


def test_a_pin_may_have_a_name(workspace):
    workspace.apply(c.Move(Grain.STEP, 3))
    workspace.apply(e.PinRun("three"))
    workspace.apply(e.PinRun())
    assert [pin.name for pin in workspace.scene().pins] == ["three"]
    workspace.apply(e.PinRun("3"))
    assert [(pin.number, pin.name) for pin in workspace.scene().pins] == [(1, "3")]
    assert problem_of(workspace.apply, e.PinRun("x" * 99)).key == "pin.long_name"


def test_run_to_trains_or_goes_back_and_ends_where_the_run_does():
    workspace = Workspace()
    for step in (12, 5):
        workspace.apply(c.RunTo(step))
        scene = workspace.scene()
        assert (scene.moment.step, scene.moment.phase) == (step, Phase.SAMPLE)
        assert scene.prefix.length == 12
    workspace.apply(e.LoadPreset("too-fast"))
    workspace.apply(c.RunTo(20))
    assert workspace.scene().moment.step == 8
