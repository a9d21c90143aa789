import math

import pytest
from PySide6.QtCore import QEvent, QPointF, QSize, Qt
from PySide6.QtGui import QAccessible, QAction, QMouseEvent
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QScrollArea, QSlider, QWidget

from core.analysis.predictions import Inputs, InputsKind
from core.base.resources import shipped_lessons
from core.lessons.commands import LessonJump, OpenLesson
from core.lessons.lesson_file import read_lesson
from core.state import commands as c
from core.state import edit_commands as e
from core.state.playback import Grain
from core.step.phases import Phase
from core.view import commands as v
from core.view.options import LossScale, Part, Plot, Theme
from core.view.span import Span
from gui.actions.entry import Group
from gui.diagram.geometry import geometry
from gui.shell.entries import ENTRIES
from gui.time.clock import Clock
from gui.time.controller import READING
from gui.transport.choices import SPEEDS


def child(window, name, kind=QWidget):
    found = window.findChild(kind, name)
    assert found is not None, name
    return found


def trigger(window, name):
    child(window, f"action.{name}", QAction).trigger()


def step_of(window):
    return window.controller.scene.moment.step


def enter(qtbot, field, text):
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, text)
    qtbot.keyClick(field, Qt.Key.Key_Return)


@pytest.mark.parametrize(
    "name",
    [
        *("diagram", "working", "plot.loss", "plot.weights"),
        *("transport.speed", "transport.grain", "transport.timeline"),
        *(f"experiment.{name}" for name in ("lr", "preset", "rule", "w1", "w2", "w3", "w4")),
    ],
)
def test_the_fixed_names_are_there(window, name):
    child(window, name)


def test_step_back_reset(window):
    child(window, "transport.grain", QComboBox).setCurrentText("step")
    trigger(window, "step")
    trigger(window, "step")
    assert step_of(window) == 2
    trigger(window, "back")
    assert step_of(window) == 1
    trigger(window, "reset")
    assert step_of(window) == 0
    assert not child(window, "action.back", QAction).isEnabled()


def test_step_and_back_move_by_the_grain(window):
    for grain, place in (("phase", (0, "h1")), ("step", (1, "h1")), ("epoch", (101, "h1"))):
        child(window, "transport.grain", QComboBox).setCurrentText(grain)
        trigger(window, "step")
        moment = window.controller.scene.moment
        assert (moment.step, moment.phase) == place
        window.controller.tick(9.0)


OPENING = {
    "black": "black",
    "spotlight": "spotlight",
    "keys": "sheet.keys",
    "export": "dialog.export",
    "data": "dialog.data",
    "render": "dialog.record",
    "handwork": "dialog.handwork",
    "worksheet": "dialog.worksheet",
    **dict.fromkeys(("open", "save", "save_as", "open_lesson"), "dialog.file"),
}


LESSON = OpenLesson(read_lesson(shipped_lessons()[1]))
BEFORE = {
    "pin": (e.RemovePin(1),),
    "plot_loss": (v.ShowPlot(Plot.WEIGHTS),),
    "inputs_notebook": (v.SetInputs(Inputs(InputsKind.RANDOM, 3)),),
    "more_steps": (v.SetSpan(Span(20, 5)),),
    "surface_axes": (v.ShowPlot(Plot.SURFACE),),
    "whole_run": (v.SetSpan(Span(20)),),
    "lesson_start": (LESSON, LessonJump(2)),
    "next_scene": (LESSON,),
    "previous_scene": (LESSON, LessonJump(2)),
    "return_to_scene": (LESSON, c.Move(Grain.STEP, 3)),
    "zoom_usual": (v.SetZoom(150),),
    "reveal": (v.Cover("h1"),),
    "reveal_selected": (v.Cover("h1"), v.Select("h1")),
    "leave_lesson": (LESSON,),
}
"""What must be otherwise before an action has something to do."""


@pytest.mark.parametrize("entry", ENTRIES, ids=lambda entry: entry.name)
def test_every_action_does_its_command(window, entry):
    window.controller.dispatch(c.Move(Grain.STEP, 300))
    window.controller.dispatch(c.Seek(120, Phase.H1))
    for command in (e.PinRun(), e.RenamePin(1, "a"), c.Undo(), v.Select("h1")):
        window.controller.dispatch(command)
    for command in BEFORE.get(entry.name, ()):
        window.controller.dispatch(command)
    before = window.controller.scene
    trigger(window, entry.name)
    if entry.name == "menu":
        assert window.menu.isVisible()
        assert window.actions_table["step"] in window.menu.groups[Group.MOVE].actions()
        window.menu.close()
    elif entry.name == "full_screen":
        assert window.isFullScreen()
    elif entry.name in OPENING:
        opened = child(window, OPENING[entry.name])
        assert opened.isVisible()
        opened.close()
    else:
        assert window.controller.scene != before
    action = child(window, f"action.{entry.name}", QAction)
    assert action.text()
    assert len(action.shortcuts()) == len(entry.keys)
    assert action.toolTip()
    window.controller.dispatch(c.Pause())


def test_no_key_is_given_twice():
    keys = [key for entry in ENTRIES for key in entry.keys]
    assert len(keys) == len(set(keys))


def test_keys_work(window, qtbot):
    assert window.focusWidget() is window.diagram
    shift, control = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
    for key, modifier, place in (
        (Qt.Key.Key_Right, Qt.KeyboardModifier.NoModifier, (0, "h1")),
        (Qt.Key.Key_Right, Qt.KeyboardModifier.NoModifier, (0, "h1")),  # finishes the motion
        (Qt.Key.Key_PageDown, Qt.KeyboardModifier.NoModifier, (0, "h2")),
        (Qt.Key.Key_PageUp, Qt.KeyboardModifier.NoModifier, (0, "h1")),
        (Qt.Key.Key_Right, shift, (1, "h1")),
        (Qt.Key.Key_Right, control, (101, "h1")),
        (Qt.Key.Key_Left, control, (1, "h1")),
        (Qt.Key.Key_Left, shift, (0, "h1")),
        (Qt.Key.Key_End, Qt.KeyboardModifier.NoModifier, (101, "h1")),
        (Qt.Key.Key_Home, Qt.KeyboardModifier.NoModifier, (0, "sample")),
    ):
        qtbot.keyClick(window, key, modifier)
        moment = window.controller.scene.moment
        assert (moment.step, moment.phase) == place
    qtbot.keyClick(window, Qt.Key.Key_Space)
    assert window.controller.scene.playing
    qtbot.keyClick(window, Qt.Key.Key_Space)
    assert not window.controller.scene.playing


def test_space_goes_first_to_a_focused_control(window, qtbot):
    button = child(window, "reset")
    trigger(window, "step")
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Space)
    assert step_of(window) == 0
    assert not window.controller.scene.playing


def test_arrows_in_text_move_the_caret(window, qtbot):
    field = child(window, "experiment.lr", QLineEdit)
    field.setFocus()
    qtbot.keyClick(field, Qt.Key.Key_Right)
    assert step_of(window) == 0


def test_running_follows_the_clock_in_hand(window):
    child(window, "transport.speed", QComboBox).setCurrentText("2 phases/s")
    trigger(window, "run")
    window.clock.set_running(False)  # only the hand moves it now
    window.controller.tick(0.0)
    assert window.controller.scene.moment.phase == "h1"  # the first comes at once
    window.controller.tick(1.0)
    assert window.controller.scene.moment.phase == "y_hat"
    trigger(window, "run")
    window.controller.tick(1.0)
    assert window.controller.scene.moment.phase == "y_hat"


def test_full_speed_trains_for_its_share_of_a_frame(window):
    box = child(window, "transport.speed", QComboBox)
    box.setCurrentIndex(len(SPEEDS) - 1)
    assert math.isinf(window.controller.scene.playback.speed)
    trigger(window, "run")
    window.controller.tick(0.016)
    assert step_of(window) >= 512
    trigger(window, "run")


def test_at_full_speed_curves_go_on_and_all_numbers_come_together_now_and_then(window):
    window.complete()
    window.controller.dispatch(c.SetSpeed(math.inf))
    window.controller.dispatch(c.Play())
    window.clock.set_running(False)
    rested = 0
    for _ in range(2 * READING):
        before = step_of(window)
        window.controller.tick(0.016)
        window.clock.set_running(False)
        scene = window.controller.scene
        curves = window.plots.body(scene.options.plot).plots[0].shown
        assert curves.moment.step == step_of(window)
        shown = window.diagram.scene.moment.step
        if step_of(window) == before:
            rested += 1
            assert shown == before == int(child(window, "transport.timeline", QSlider).value())
            assert not scene.hurried
        else:
            assert shown < step_of(window)
            assert scene.hurried
    assert rested == 2
    window.controller.dispatch(c.Pause())
    assert window.diagram.scene is window.controller.scene


def test_at_full_speed_what_a_person_changes_is_shown_at_once(window):
    window.controller.dispatch(c.SetSpeed(math.inf))
    window.controller.dispatch(c.Play())
    window.controller.tick(0.016)
    window.clock.set_running(False)
    window.controller.dispatch(v.SetDigits(9))
    assert window.diagram.scene is window.controller.scene
    window.controller.dispatch(c.Pause())


def test_the_timeline_seeks_and_pauses(window):
    window.controller.dispatch(c.Move(Grain.STEP, 60))
    slider = child(window, "transport.timeline", QSlider)
    assert (slider.maximum(), slider.value()) == (60, 60)
    trigger(window, "run")
    slider.setValue(17)
    assert step_of(window) == 17
    assert not window.controller.scene.playing


def test_the_timelines_range_stays_while_it_is_held(window):
    slider = child(window, "transport.timeline", QSlider)
    slider.setSliderDown(True)
    window.controller.dispatch(c.Move(Grain.STEP, 500))
    assert slider.maximum() == 25
    slider.setSliderDown(False)
    window.controller.dispatch(c.Move(Grain.STEP, 1))
    assert slider.maximum() == 501


def test_a_click_on_a_phase_goes_there(window, qtbot):
    phases = child(window, "transport.phases")
    for phase, place in phases.places():
        qtbot.mouseClick(phases, Qt.MouseButton.LeftButton, pos=place.center().toPoint())
        assert window.controller.scene.moment.phase == phase


def moved_to(place):
    none = Qt.MouseButton.NoButton
    return QMouseEvent(
        QEvent.Type.MouseMove, place, place, none, none, Qt.KeyboardModifier.NoModifier
    )


def test_pointing_lights_the_same_quantity_everywhere(window, qtbot):
    window.controller.dispatch(c.Seek(0, Phase.DL_DW1))
    window.grab()
    plain = window.working.grab().toImage(), window.diagram.grab().toImage()
    areas = dict(window.working._areas)
    place = QPointF(areas["w3"].center())  # beyond the screen that there is offscreen
    window.working.mouseMoveEvent(moved_to(place))
    assert window.controller.scene.options.pointed == "w3"
    assert window.diagram.grab().toImage() != plain[1]
    assert window.working.grab().toImage() != plain[0]
    where = window.diagram
    where.mouseMoveEvent(moved_to(geometry(where.width(), where.height()).place("x").center()))
    assert window.controller.scene.options.pointed == "x"
    qtbot.mouseClick(window.working, Qt.MouseButton.LeftButton, pos=areas["w3"].center().toPoint())
    assert window.controller.scene.options.selected == "w3"


def test_one_key_shows_all_digits(window):
    window.controller.dispatch(c.Seek(0, Phase.LOSS))
    trigger(window, "digits")
    assert window.controller.scene.options.digits == 17
    trigger(window, "digits")
    assert window.controller.scene.options.digits == 4


def test_settings_are_edited_and_shown(window, qtbot):
    enter(qtbot, child(window, "experiment.lr", QLineEdit), "0,00002")
    assert not child(window, "experiment.lr", QLineEdit).hasFocus()
    assert window.controller.scene.settings.lr == 2e-5
    assert child(window, "experiment.lr", QLineEdit).text() == "2×10⁻⁵"
    for i in range(1, 5):
        enter(qtbot, child(window, f"experiment.w{i}", QLineEdit), f"-{i}.5")
    assert window.controller.scene.experiment.weights == (-1.5, -2.5, -3.5, -4.5)
    assert window.controller.scene.settings.lr == 2e-5
    child(window, "experiment.rule", QComboBox).setCurrentText("sequential")
    assert window.controller.scene.settings.rule == "sequential"
    child(window, "experiment.preset", QComboBox).setCurrentText("notebook")
    scene = window.controller.scene
    assert (scene.preset, scene.settings.rule, scene.settings.lr) == ("notebook", "notebook", 1e-5)
    assert child(window, "experiment.w1", QLineEdit).text() == "1.000"


@pytest.mark.parametrize("text", ["abc", "nan", "inf", "0", "-1e-5", "1e999", "", "1.2.3"])
def test_a_bad_rate_changes_nothing_and_says_so(window, qtbot, text):
    trigger(window, "step")
    before = window.controller.scene
    field = child(window, "experiment.lr", QLineEdit)
    field.setFocus()
    field.selectAll()
    qtbot.keyClick(field, Qt.Key.Key_Delete)
    qtbot.keyClicks(field, text)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    scene = window.controller.scene
    assert scene.settings == before.settings
    assert scene.moment == before.moment
    assert field.text() == "1×10⁻⁵"
    notice = child(window, "notice")
    assert notice.isVisible()
    assert notice.text().endswith(".")
    trigger(window, "step")
    assert not notice.isVisible()


def test_escape_gives_up_what_was_typed(window, qtbot):
    field = child(window, "experiment.w1", QLineEdit)
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, "77")
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert field.text() == "1.000"
    assert window.controller.scene.experiment.weights.w1 == 1.0


def test_typing_survives_a_running_scene(window, qtbot):
    field = child(window, "experiment.lr", QLineEdit)
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, "3e-")
    window.controller.dispatch(c.SetSpeed(100.0))
    window.controller.dispatch(c.Play())
    window.clock.set_running(False)
    window.controller.tick(1.0)
    assert field.text() == "3e-"
    window.controller.dispatch(c.Pause())


def test_overflow_is_said_and_reset_works(window, qtbot):
    enter(qtbot, child(window, "experiment.lr", QLineEdit), "1e-4")
    window.controller.dispatch(c.Move(Grain.STEP, 50))
    notice = child(window, "notice")
    assert notice.isVisible()
    assert "step 8" in notice.text()
    assert "ŷ" in notice.text()
    trigger(window, "reset")
    assert step_of(window) == 0
    assert not notice.isVisible()


def test_counters(window):
    window.controller.dispatch(c.Move(Grain.STEP, 101))
    texts = {
        label.accessibleName(): label.text() for label in window.findChildren(QWidget, "figure")
    }
    assert texts["updates done"] == "101"
    for label in window.findChildren(QWidget, "figure"):
        assert label.width() >= label.sizeHint().width()  # none is cut off, even before a frame
    assert texts["epoch"] == "2"
    assert texts["sample"] == "2"
    assert texts["slope w₁w₃ + w₂w₄"] == "2.000"


@pytest.mark.usefixtures("qapp")
def test_the_plot_arrives_after_the_first_picture(qtbot):
    from gui.app import create_window

    window = create_window()
    qtbot.addWidget(window)
    assert window.plots.body(Plot.LOSS) is None
    window.show()
    qtbot.waitUntil(lambda: window.plots.body(Plot.LOSS) is not None)


@pytest.mark.usefixtures("qapp")
def test_the_plot_arrives_in_pieces_and_others_have_their_turn_between(qtbot, monkeypatch):
    from gui.app import create_window

    waiting = []
    monkeypatch.setattr(Clock, "when_idle", lambda _, call: waiting.append(call))
    window = create_window()
    qtbot.addWidget(window)
    window.first_picture.shown.emit()
    for _ in ("QtCore", "QtGui", "QtWidgets", "numpy", "pyqtgraph", "the plot"):
        assert window.plots.body(Plot.LOSS) is None
        (call,) = waiting
        waiting.clear()
        call()
    assert window.plots.body(Plot.LOSS) is not None
    assert len(waiting) == 1  # what another process left is offered then


@pytest.mark.usefixtures("qapp")
def test_a_grab_is_complete_at_once(qtbot):
    from gui.app import create_window

    window = create_window()
    qtbot.addWidget(window)
    assert not window.grab().isNull()
    assert window.plots.body(Plot.LOSS) is not None


def test_the_diagram_is_read_in_words(window):
    window.controller.dispatch(c.Seek(0, Phase.DL_DW1))
    interface = QAccessible.queryAccessibleInterface(window.diagram)
    read = {}
    for i in range(interface.childCount()):
        each = interface.child(i)
        read[each.text(QAccessible.Text.Name)] = each.text(QAccessible.Text.Value)
        assert (
            window.diagram.rect()
            .translated(window.diagram.mapToGlobal(window.diagram.rect().topLeft()))
            .contains(each.rect())
        )
    assert read["weight w1"] == "1.000"
    assert read["output y hat"] == "218.7"
    assert read["gradient of w1"] == "14636"
    assert read["loss L"] == "12197"
    window.controller.dispatch(c.Seek(0, Phase.H1))
    assert interface.child(5).text(QAccessible.Text.Value) == "not yet computed"


def test_every_control_has_a_name_for_a_screen_reader(window):
    for kind in (QLineEdit, QComboBox, QSlider):
        for control in window.findChildren(kind):
            assert control.accessibleName(), control.objectName()


def test_theme_and_scale_reach_every_part(window):
    trigger(window, "theme")
    assert window.controller.scene.options.theme is Theme.DARK
    dark = window.grab().toImage()
    trigger(window, "theme")
    light = window.grab().toImage()
    for x, y in ((5, 5), (400, 200), (8, 700), (700, 700), (20, 780)):
        assert dark.pixelColor(x, y).lightness() < 90 < light.pixelColor(x, y).lightness()
    trigger(window, "log")
    assert window.controller.scene.options.loss_scale is LossScale.LINEAR


def test_high_contrast_and_dark_are_chosen_apart(window):
    seen = []
    for name in ("contrast", "theme", "contrast", "theme"):
        trigger(window, name)
        seen.append(window.controller.scene.options.theme)
        checks = [child(window, f"action.{each}", QAction) for each in ("theme", "contrast")]
        assert [each.isChecked() for each in checks] == [seen[-1].dark, seen[-1].contrast]
    assert seen == [Theme.CONTRAST, Theme.CONTRAST_DARK, Theme.DARK, Theme.LIGHT]


def test_the_sheet_of_keys_fits_on_a_small_screen(window):
    trigger(window, "keys")
    sheet = child(window, "sheet.keys")
    room = sheet.screen().availableSize()
    assert sheet.width() <= room.width()
    assert sheet.height() <= room.height()
    area = sheet.findChild(QScrollArea)
    sheet.resize(1000, 400)
    QApplication.processEvents()
    assert area.horizontalScrollBar().maximum() == 0
    assert area.verticalScrollBar().maximum() > 0
    sheet.close()


def test_the_window_says_whether_it_fits_on_a_screen(window):
    assert window.fits(QSize(1280, 1024))
    for small in (QSize(1024, 768), QSize(1920, 800), QSize(1279, 1000)):
        assert not window.fits(small)


def test_an_exception_in_a_slot_reaches_the_user_and_the_exit_code(window, capsys):
    from gui.app import Failures

    failures = Failures(window.controller.dispatch)
    try:
        raise RuntimeError("a slot broke")
    except RuntimeError as error:
        failures.report(RuntimeError, error, error.__traceback__)
        failures.report(RuntimeError, error, error.__traceback__)
    assert failures.count == 2
    assert "a slot broke" in child(window, "notice").text()
    assert "a slot broke" in capsys.readouterr().err


PARTS_SHOWN = {
    **{part: (part,) for part in ("diagram", "working", "plots", "runs", "transport", "header")},
    "experiment": ("panel",),
    "effect": ("effect",),
    "phases": ("transport.phases",),
    "timeline": ("transport.timeline", "transport.step"),
    "choices": ("transport.grain", "transport.speed", "transport.stop"),
}


def test_every_part_and_control_is_hidden_by_itself_and_comes_back(window):
    assert set(PARTS_SHOWN) == set(Part)
    names = [name for parts in PARTS_SHOWN.values() for name in parts]
    window.resize(1280, 800)
    height = window.transport.height()
    for part, gone in PARTS_SHOWN.items():
        trigger(window, f"part_{part}")
        QApplication.processEvents()
        inside = {name for name in names if any(name.startswith(f"{each}.") for each in gone)}
        inside |= {"effect"} if part == "experiment" else set()
        seen = {name for name in names if child(window, name, QWidget).isVisible()}
        assert seen == set(names) - set(gone) - inside
        trigger(window, f"part_{part}")
        assert all(child(window, name, QWidget).isVisible() for name in names)
    for part in ("phases", "timeline", "choices"):
        trigger(window, f"part_{part}")
    assert window.transport.height() < height - 40
    session = window.controller.session()
    assert session.options.hidden == {Part.PHASES, Part.TIMELINE, Part.CHOICES}
