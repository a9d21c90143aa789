"""What every action does: its keys, the command or request it sends, and what is so afterwards."""

import re
from collections.abc import Callable
from dataclasses import dataclass

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QApplication, QFileDialog

from core.analysis.linear import PLANES
from core.analysis.predictions import Inputs, InputsKind
from core.formulas.notation import Notation
from core.lessons.commands import LeaveLesson, LessonBack, LessonJump, LessonNext, LessonReturn
from core.state import commands as c
from core.state import edit_commands as e
from core.state.playback import Grain
from core.step.phases import Phase
from core.view import commands as v
from core.view.options import LossScale, Part, Plot, Theme, WeightsView
from core.view.span import Span
from core.workspace.workspace import Workspace
from gui.actions import requests as r
from gui.actions.entry import Group
from gui.app import create_window
from gui.base import theme
from gui.i18n.settings import Home
from gui.paint.icons import icon
from gui.shell.entries import ENTRIES
from gui.words import translations
from tests.gui.modes import LESSON, Hand, Paths, child

HERE = (c.Move(Grain.STEP, 30), c.Seek(12, Phase.DL_DW3))
"""Somewhere in the middle: step 12 of 30, in the backward pass."""

EDITED = (*HERE, e.SetWeight("w1", 0.5))
COVERED = (*HERE, v.Cover("h1"), v.Cover("w2"))


@dataclass(frozen=True)
class Does:
    """What one action does.

    `given` is what was done before. `sends` is the command or request, or says of one whether it
    is that. `then` says of the window whether the state is as it has to be; `opens` is what opens.
    """

    keys: str
    sends: object
    then: Callable[["Tried"], object]
    given: tuple[object, ...] = HERE
    opens: str = ""


@dataclass
class Tried:
    """A window after an action was triggered, and the scene before that."""

    hand: Hand
    before: object

    @property
    def now(self):
        return self.hand.scene

    @property
    def place(self):
        return self.now.moment.step, self.now.moment.phase

    @property
    def weights(self):
        return tuple(self.now.moment.weights)

    @property
    def clip(self):
        return QApplication.clipboard().text()

    def sees(self, name):
        found = child(self.hand.window, name)
        return found.isVisibleTo(found.window())


def at(step, phase):
    return lambda tried: tried.place == (step, phase)


def shows(**options):
    return lambda tried: {name: getattr(tried.now.options, name) for name in options} == options


def nothing_changed(tried):
    return tried.now.moment == tried.before.moment and tried.now.options == tried.before.options


def scene_of_lesson(number):
    return lambda tried: tried.now.lesson.number == number and not tried.now.lesson.away


def part(name, widget):
    return {
        f"part_{name}": Does(
            "", v.HidePart(name), lambda t: name in t.now.options.hidden and not t.sees(widget)
        ),
        f"part_{name}, hidden": Does(
            "",
            v.ShowPart(name),
            lambda t: name not in t.now.options.hidden and t.sees(widget),
            given=(*HERE, v.HidePart(name)),
        ),
    }


def plot(name, key):
    given = (*HERE, v.ShowPlot(Plot.LOSS if name is Plot.RATES else Plot.RATES))
    return Does(key, v.ShowPlot(name), lambda t: shown_plots(t) == [name], given)


def shown_plots(tried):
    return [each for each in Plot if child(tried.hand.window, f"plot.{each}").isVisible()]


def language(tag):
    return Does(
        "",
        r.ChooseLanguage(tag),
        lambda t: translations.remembered() == tag and t.now.notice.key == "language.next",
    )


DOES = {
    # files
    "open": Does("Ctrl+O", r.OpenSession(), nothing_changed, opens="to open *.json"),
    "save": Does("Ctrl+S", r.SaveSession(), nothing_changed, opens="to save *.json"),
    "save_as": Does("Ctrl+Shift+S", r.SaveSessionAs(), nothing_changed, opens="to save *.json"),
    "export": Does("Ctrl+E", r.ShowExport(), nothing_changed, opens="dialog.export"),
    "worksheet": Does("Ctrl+P", r.ShowWorksheet(), nothing_changed, opens="dialog.worksheet"),
    "record": Does("Ctrl+Shift+R", r.StartRecording(), lambda t: t.now.recording == 0),
    "record, while it does": Does(
        "Ctrl+Shift+R",
        r.StopRecording(),
        lambda t: t.now.recording is None,
        given=(*HERE, "record", c.Move(Grain.PHASE, 1)),
        opens="dialog.record",
    ),
    "render": Does("Ctrl+Shift+E", r.ShowRecording(), nothing_changed, opens="dialog.record"),
    # lessons
    "open_lesson": Does("Ctrl+Shift+O", r.ChooseLesson(), nothing_changed, opens="to open *.toml"),
    "next": Does("PgDown", c.Move(Grain.PHASE, 1), at(12, Phase.DL_DH2)),
    "next, in a lesson": Does(
        "PgDown", LessonNext(), lambda t: t.now.lesson != t.before.lesson, (LESSON,)
    ),
    "previous": Does("PgUp", c.Move(Grain.PHASE, -1), at(12, Phase.DL_DW4)),
    "previous, in a lesson": Does(
        "PgUp", LessonBack(), scene_of_lesson(2), (LESSON, LessonJump(3))
    ),
    "lesson_start": Does("Ctrl+F5", LessonJump(0), scene_of_lesson(0), (LESSON, LessonJump(3))),
    "next_scene": Does("Ctrl+PgDown", LessonJump(4), scene_of_lesson(4), (LESSON, LessonJump(3))),
    "previous_scene": Does("Ctrl+PgUp", LessonJump(2), scene_of_lesson(2), (LESSON, LessonJump(3))),
    "return_to_scene": Does(
        "F6", LessonReturn(), scene_of_lesson(3), (LESSON, LessonJump(3), *EDITED)
    ),
    "reveal": Does("U", v.Reveal(), shows(covered=frozenset()), COVERED),
    "reveal_selected": Does(
        "Shift+U", v.Reveal("w2"), shows(covered=frozenset({"h1"})), (*COVERED, v.Select("w2"))
    ),
    "leave_lesson": Does(
        "Ctrl+Shift+L",
        LeaveLesson(),
        lambda t: t.now.lesson is None and t.place == (12, Phase.DL_DW3),
        (*HERE, LESSON),
    ),
    # before an audience
    "present": Does("F5", v.SetPresenting(presenting=True), shows(presenting=True)),
    "present, presenting": Does(
        "F5",
        v.SetPresenting(presenting=False),
        shows(presenting=False),
        (*HERE, v.SetPresenting(presenting=True)),
    ),
    "full_screen": Does("F11", r.FullScreen(), lambda t: t.hand.window.isFullScreen()),
    "black": Does("B .", r.Blacken(), lambda t: t.sees("black")),
    "spotlight": Does("L", r.Spotlight(), lambda t: t.sees("spotlight")),
    "zoom_in": Does("Ctrl++ Ctrl+=", v.SetZoom(110), shows(zoom=110)),
    "zoom_out": Does("Ctrl+-", v.SetZoom(90), shows(zoom=90)),
    "zoom_usual": Does("Ctrl+0", v.SetZoom(100), shows(zoom=100), (v.SetZoom(150),)),
    # moving
    "step": Does("Right", c.Move(Grain.PHASE, 1), at(12, Phase.DL_DH2)),
    "step, by epochs": Does(
        "Right",
        c.Move(Grain.EPOCH, 1),
        at(112, Phase.DL_DW3),
        (*HERE, c.SetGrain(Grain.EPOCH)),
    ),
    "back": Does("Left", c.Move(Grain.PHASE, -1), at(12, Phase.DL_DW4)),
    "back, by steps": Does(
        "Left", c.Move(Grain.STEP, -1), at(11, Phase.DL_DW3), (*HERE, c.SetGrain(Grain.STEP))
    ),
    "step_phase": Does(
        "Alt+Right",
        c.Move(Grain.PHASE, 1),
        at(12, Phase.DL_DH2),
        (*HERE, c.SetGrain(Grain.EPOCH)),
    ),
    "back_phase": Does(
        "Alt+Left",
        c.Move(Grain.PHASE, -1),
        at(12, Phase.DL_DW4),
        (*HERE, c.SetGrain(Grain.EPOCH)),
    ),
    "step_step": Does("Shift+Right", c.Move(Grain.STEP, 1), at(13, Phase.DL_DW3)),
    "back_step": Does("Shift+Left", c.Move(Grain.STEP, -1), at(11, Phase.DL_DW3)),
    "step_epoch": Does("Ctrl+Right", c.Move(Grain.EPOCH, 1), at(112, Phase.DL_DW3)),
    "back_epoch": Does(
        "Ctrl+Left",
        c.Move(Grain.EPOCH, -1),
        at(12, Phase.DL_DW3),
        (*HERE, c.Move(Grain.EPOCH, 1)),
    ),
    "start": Does("Home", c.Seek(0, Phase.SAMPLE), at(0, Phase.SAMPLE)),
    "end": Does("End", c.Seek(30), at(30, Phase.DL_DW3)),
    # running
    "run": Does("Space", c.Play(), lambda t: t.now.playing),
    "run, running": Does("Space", c.Pause(), lambda t: not t.now.playing, (*HERE, c.Play())),
    "reset": Does(
        "Ctrl+R",
        e.Reset(),
        lambda t: (
            t.place == (0, Phase.SAMPLE) and t.weights == (1, 2, 3, 2) and not t.now.prefix.length
        ),
        EDITED,
    ),
    # editing
    "undo": Does(
        "Ctrl+Z",
        c.Undo(),
        lambda t: (
            t.now.undo is None and t.weights != t.before.moment.weights and t.weights[0] != 0.5
        ),
        EDITED,
    ),
    "redo": Does(
        "Ctrl+Y Ctrl+Shift+Z",
        c.Redo(),
        lambda t: t.now.redo is None and t.weights[0] == 0.5,
        (*EDITED, c.Undo()),
    ),
    "pin": Does("P", e.PinRun(), lambda t: [pin.prefix.length for pin in t.now.pins] == [30]),
    "draw": Does(
        "W",
        lambda sent: isinstance(sent, e.DrawWeights),
        lambda t: t.place == (0, Phase.SAMPLE) and all(-2 <= w < 2 for w in t.weights),
    ),
    "clear_history": Does(
        "", c.ClearHistory(), lambda t: t.now.undo is None and t.weights[0] == 0.5, EDITED
    ),
    "data": Does("Ctrl+T", r.ShowData(), nothing_changed, opens="dialog.data"),
    "handwork": Does("Ctrl+H", r.ShowCalculation(), nothing_changed, opens="dialog.handwork"),
    # what is selected
    "select_next": Does("Ctrl+Down", v.Select("x"), shows(selected="x")),
    "select_next, one selected": Does(
        "Ctrl+Down", v.Select("y_hat"), shows(selected="y_hat"), (*HERE, v.Select("h2"))
    ),
    "select_previous": Does("Ctrl+Up", v.Select("dL_dw4"), shows(selected="dL_dw4")),
    "select_previous, one selected": Does(
        "Ctrl+Up", v.Select("h1"), shows(selected="h1"), (*HERE, v.Select("h2"))
    ),
    "select_none": Does("Esc", v.Select(None), shows(selected=None), (*HERE, v.Select("h2"))),
    "select_none, presenting": Does(
        "Esc",
        v.SetPresenting(presenting=False),
        shows(presenting=False),
        (*HERE, v.SetPresenting(presenting=True)),
    ),
    # how it looks
    "digits": Does("A", v.SetDigits(17), shows(digits=17)),
    "digits, all": Does("A", v.SetDigits(4), shows(digits=4), (v.SetDigits(17),)),
    "more_digits": Does("]", v.SetDigits(5), shows(digits=5)),
    "fewer_digits": Does("[", v.SetDigits(3), shows(digits=3)),
    "motion": Does("Ctrl+M", v.SetReducedMotion(reduced=True), shows(reduced_motion=True)),
    "theme": Does("Ctrl+D", v.SetTheme(Theme.DARK), shows(theme=Theme.DARK)),
    "theme, dark": Does(
        "Ctrl+D", v.SetTheme(Theme.LIGHT), shows(theme=Theme.LIGHT), (v.SetTheme(Theme.DARK),)
    ),
    "contrast": Does("Ctrl+Shift+D", v.SetTheme(Theme.CONTRAST), shows(theme=Theme.CONTRAST)),
    "contrast, dark": Does(
        "Ctrl+Shift+D",
        v.SetTheme(Theme.CONTRAST_DARK),
        shows(theme=Theme.CONTRAST_DARK),
        (v.SetTheme(Theme.DARK),),
    ),
    **part(Part.DIAGRAM, "diagram"),
    **part(Part.WORKING, "working"),
    **part(Part.PLOTS, "plots"),
    **part(Part.EXPERIMENT, "panel"),
    **part(Part.RUNS, "runs"),
    **part(Part.TRANSPORT, "transport"),
    **part(Part.HEADER, "header"),
    **part(Part.EFFECT, "effect"),
    **part(Part.PHASES, "transport.phases"),
    **part(Part.TIMELINE, "transport.timeline"),
    **part(Part.CHOICES, "transport.speed"),
    # the plots
    "plot_loss": plot(Plot.LOSS, "Ctrl+1"),
    "plot_weights": plot(Plot.WEIGHTS, "Ctrl+2"),
    "plot_predictions": plot(Plot.PREDICTIONS, "Ctrl+3"),
    "plot_surface": plot(Plot.SURFACE, "Ctrl+4"),
    "plot_rates": plot(Plot.RATES, "Ctrl+5"),
    "log": Does("Ctrl+L", v.SetLossScale(LossScale.LINEAR), shows(loss_scale=LossScale.LINEAR)),
    "conserved": Does(
        "Ctrl+K",
        v.ShowWeights(WeightsView.CONSERVED),
        shows(weights_view=WeightsView.CONSERVED),
    ),
    "inputs_notebook": Does(
        "",
        v.SetInputs(Inputs()),
        shows(inputs=Inputs(InputsKind.NOTEBOOK)),
        (v.SetInputs(Inputs(InputsKind.RANDOM, 1)),),
    ),
    "inputs_random": Does(
        "",
        lambda sent: isinstance(sent, v.SetInputs),
        lambda t: t.now.options.inputs.kind is InputsKind.RANDOM,
    ),
    "surface_axes": Does(
        "X",
        v.SetSurfaceAxes(PLANES[1]),
        shows(surface_axes=PLANES[1]),
        (*HERE, v.ShowPlot(Plot.SURFACE)),
    ),
    "fewer_steps": Does("Alt++ Alt+=", v.SetSpan(Span(15, 6)), shows(span=Span(15, 6))),
    "more_steps": Does(
        "Alt+-",
        v.SetSpan(Span(20, 2)),
        shows(span=Span(20, 2)),
        (*HERE, v.SetSpan(Span(10, 7))),
    ),
    "whole_run": Does("0", v.SetSpan(Span()), shows(span=Span()), (*HERE, v.SetSpan(Span(10, 7)))),
    "follow": Does("F", v.SetSpan(Span(100)), shows(span=Span(100))),
    "follow, following": Does(
        "F", v.SetSpan(Span(4, 26)), shows(span=Span(4, 26)), (*HERE, v.SetSpan(Span(4)))
    ),
    # taking away
    "copy_text": Does("Ctrl+C", r.CopyWorking(Notation.TEXT), lambda t: "= (ŷ − y) · h₁" in t.clip),
    "copy_markdown": Does(
        "Ctrl+Shift+C", r.CopyWorking(Notation.MARKDOWN), lambda t: "$" in t.clip
    ),
    "copy_latex": Does(
        "Ctrl+Alt+C",
        r.CopyWorking(Notation.LATEX),
        lambda t: r"\frac" in t.clip and "$" not in t.clip,
    ),
    "language_en": language("en"),
    "language_de": language("de"),
    "language_es": language("es"),
    "language_fr": language("fr"),
    "keys": Does("? F1", r.ShowKeys(), nothing_changed, opens="sheet.keys"),
    "menu": Does("F10", r.ShowMenu(), nothing_changed, opens="QMenu"),
}


ON = {
    *(
        "record",
        "present",
        "digits",
        "motion",
        "theme",
        "contrast",
        "contrast, dark",
        "conserved",
        "follow",
    ),
    *(f"plot_{plot}" for plot in Plot),
    *("inputs_notebook", "inputs_random"),
    *(f"part_{part}, hidden" for part in Part),
}
OFF = {
    *("record, while it does", "present, presenting", "digits, all", "theme, dark", "log"),
    "follow, following",
    *(f"part_{part}" for part in Part),
}
"""After which cases the action's mark says that something is switched on, and off."""


@pytest.fixture(scope="module")
def window(qapp, tmp_path_factory):  # noqa: ARG001
    """One window for all; what an action did to it is undone before the next."""
    home = Home(
        QSettings(
            str(tmp_path_factory.mktemp("home") / "settings.ini"), QSettings.Format.IniFormat
        ),
        tmp_path_factory.mktemp("autosaves"),
    )
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("gui.i18n.settings.users_home", lambda: home)
        made = create_window()
        patch.setattr(made.clock, "set_running", lambda _running: None)
        made.resize(1280, 800)
        made.show()
        made.complete()
        yield made
        made.router.recordings._unmade = False
        made.close()
        made.deleteLater()


@pytest.fixture
def hand(window, qtbot, tmp_path):
    made = Hand(window, qtbot, Paths(tmp_path))
    made.enter("first opening")
    yield made
    made.lift()
    made.window.controller.end_recording()
    made.window.router.recordings._unmade = False


def name_of(widget):
    """Say what has opened."""
    if isinstance(widget, QFileDialog):
        saves = widget.acceptMode() is QFileDialog.AcceptMode.AcceptSave
        ending = widget.nameFilters()[0].rpartition("(")[2].rstrip(")").split()[0]
        return f"to {'save' if saves else 'open'} {ending}"
    return widget.objectName() or type(widget).__mro__[1].__name__


@pytest.mark.parametrize("case", DOES)
def test_the_action_does_that(hand, case):
    does, name = DOES[case], case.partition(",")[0]
    for each in does.given:
        hand.press(each) if isinstance(each, str) else hand.do(each, 9.0)
    QApplication.clipboard().clear()
    action, tried, sent = hand.action(name), Tried(hand, hand.scene), []
    assert action.isEnabled()
    asked = action.parent().actions_table
    ask, asked._ask = asked._ask, lambda what: (sent.append(what), ask(what))
    try:
        action.trigger()
        hand.go_on()
    finally:
        asked._ask = ask
    assert len(sent) == 1
    assert does.sends(sent[0]) if callable(does.sends) else sent[0] == does.sends
    opened = [name_of(widget) for widget in hand.opened()]
    assert opened == [does.opens] * bool(does.opens)
    assert does.then(tried)
    assert action.isCheckable() is (case in ON | OFF), case
    assert action.isChecked() is (case in ON)
    hand.answer(yes=False)


def test_every_action_is_here_with_its_keys():
    """And no key is for two of them."""
    keys = {case: does.keys.split() for case, does in DOES.items() if "," not in case}
    assert {entry.name: list(entry.keys) for entry in ENTRIES} == keys
    taken = [QKeySequence(key).toString() for each in keys.values() for key in each]
    assert len(taken) == len(set(taken))


def test_the_action_has_its_keys(window):
    for entry in ENTRIES:
        action = window.findChild(QAction, f"action.{entry.name}")
        assert [each.toString() for each in action.shortcuts()] == [
            QKeySequence(key).toString() for key in entry.keys
        ]


def test_an_action_is_called_by_which_way_it_goes():
    """So says its text, its tip and its sign."""
    ways = {1: ("next", "step", "forward", "larger", "more"), -1: ("previous", "back", "smaller")}
    scene = Workspace().scene()
    for entry in ENTRIES:
        does = entry.does(scene)
        if isinstance(does, c.Move) and entry.group is Group.MOVE:
            way, other = (ways[sign * does.count] for sign in (1, -1))
            for text in (entry.text, entry.tip):
                words = re.findall("[a-z]+", text.lower())
                assert set(words) & set(way), entry.name
                assert not set(words) & (set(other) - {"step"}) or entry.name.endswith("_step")
            if entry.name.endswith(("_phase", "_step", "_epoch")):
                assert str(does.grain) in entry.text
                assert str(does.grain) in entry.tip
            assert entry.icon is None or entry.icon(scene) == entry.name


BACKWARDS = {
    (0, Phase.SAMPLE): set(),
    (0, Phase.H1): {"back", "back_phase", "previous", "start"},
    (1, Phase.SAMPLE): {"back", "back_phase", "previous", "start", "back_step", "back_epoch"},
}
"""What can be asked for of all that goes back, by where one is, where the grain is a phase."""


@pytest.mark.parametrize("place", BACKWARDS)
def test_what_goes_back_can_be_asked_for_where_there_is_something_before(hand, place):
    hand.do(c.Move(Grain.STEP, 2), c.Seek(*place))
    ways = BACKWARDS[1, Phase.SAMPLE]
    assert {name for name in ways if hand.action(name).isEnabled()} == BACKWARDS[place]


@pytest.mark.parametrize("playing", [False, True])
def test_the_button_of_the_run_says_what_it_will_do(hand, playing):
    hand.do(c.Play() if playing else c.Pause())
    action = hand.action("run")
    says, sign = ("Pause", "pause") if playing else ("Run", "run")
    assert action.text() == says
    colors = theme.colors(hand.scene.options.theme)
    assert action.icon().cacheKey() == icon(sign, colors.surface).cacheKey()
