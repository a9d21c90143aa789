"""What commands, menus, files and settings of the window mean."""

from tests.mutants.mutant import Mutant

MUTANTS = (
    Mutant(
        "act-open-saves",
        "Open saves and Save opens",
        "gui/files/entries.py",
        {"OpenSession()": "SaveSession()", "SaveSession()": "OpenSession()"},
        ("tests/gui/actions/test_actions.py::test_the_action_does_that",),
    ),
    Mutant(
        "act-keys-swapped",
        "Ctrl+S opens and Ctrl+O saves",
        "gui/files/entries.py",
        {'"Ctrl+O"': '"Ctrl+S"', '"Ctrl+S"': '"Ctrl+O"'},
        ("tests/gui/actions/test_actions.py::test_every_action_is_here_with_its_keys",),
    ),
    Mutant(
        "act-prev-scene-two",
        "The scene before is the one before that",
        "gui/lessons/entries.py",
        {"_jump(scene, -1)": "_jump(scene, -2)"},
        ("tests/gui/actions/test_actions.py::test_the_action_does_that",),
    ),
    Mutant(
        "act-disabled-at-start",
        "At the second step nothing can be gone back to",
        "gui/lessons/entries.py::can_go_back",
        {"moment.step > 0": "moment.step > 1"},
        (
            "tests/gui/actions/test_actions.py::test_what_goes_back_can_be_asked_for_where_there_is_something_before",
        ),
    ),
    Mutant(
        "act-checked-dark",
        "Dark is ticked in the menu where it is light",
        "gui/shell/look_entries.py",
        {"scene.options.theme.dark": "not scene.options.theme.dark"},
        ("tests/gui/shell/test_window.py::test_high_contrast_and_dark_are_chosen_apart",),
    ),
    Mutant(
        "act-tip-epoch",
        "An epoch forward is called one back",
        "gui/shell/entries.py::_by",
        {
            "f\"One {grain} {'forward' if count > 0 else 'back'}\"": "f\"One {grain} {'back' if count > 0 else 'forward'}\""
        },
        ("tests/gui/actions/test_actions.py::test_an_action_is_called_by_which_way_it_goes",),
    ),
    Mutant(
        "doc-ask-answers",
        "Save discards what is unsaved, and Discard saves it",
        "gui/files/file_dialogs.py::FileDialogs.ask_unsaved",
        {"SaveChoice.SAVE": "SaveChoice.DISCARD", "SaveChoice.DISCARD": "SaveChoice.SAVE"},
        ("tests/gui/files/test_documents.py::test_the_question_waits_without_blocking",),
    ),
    Mutant(
        "title-mark",
        "The title says that what is saved is unsaved",
        "gui/shell/window.py::Window.show_title",
        {"self.setWindowModified(changed)": "self.setWindowModified(not changed)"},
        (
            "tests/gui/files/test_documents.py::test_the_title_says_which_file_and_whether_it_is_saved",
        ),
    ),
    Mutant(
        "auto-usual",
        "Trained steps are autosaved after minutes, not after half of one",
        "gui/files/autosave.py",
        {"USUAL_SECONDS = 30": "USUAL_SECONDS = 200"},
        ("tests/gui/files/test_documents.py::test_trained_steps_are_autosaved_after_a_while",),
    ),
    Mutant(
        "data-xy",
        "x of a sample is changed in the field of y",
        "gui/experiment/data_dialog.py::DataDialog._show_sample",
        {'self._fields["x"]': 'self._fields["y"]', 'self._fields["y"]': 'self._fields["x"]'},
        ("tests/gui/diagram/test_editing.py::test_one_sample_is_changed",),
    ),
    Mutant(
        "data-shuffled",
        "The dialog says that data in their order are shuffled",
        "gui/experiment/data_dialog.py::DataDialog.show_scene",
        {"order.shuffled": "not order.shuffled"},
        (
            "tests/gui/diagram/test_editing.py::test_the_dialog_begins_with_the_data_that_there_are_and_the_present_sample",
        ),
    ),
    Mutant(
        "undo-names",
        "Undo calls an edit of a weight one of the initial weight",
        "gui/words/sentences.py",
        {
            '"initial {name} = {value}"': '"weight {name} = {value}"',
            '"weight {name} = {value}"': '"initial {name} = {value}"',
        },
        ("tests/gui/diagram/test_editing.py::test_an_edit_is_called_what_it_is",),
    ),
    Mutant(
        "stop-sentences",
        "A run that stopped after an epoch says that it stopped at a step",
        "gui/words/sentences.py",
        {
            '"Stopped after epoch {value}, as asked."': '"Stopped at step {value}, as asked."',
            '"Stopped at step {step}, as asked."': '"Stopped after epoch {step}, as asked."',
        },
        ("tests/gui/diagram/test_editing.py::test_a_message_says_what_has_happened",),
    ),
    Mutant(
        "set-rule-sent",
        "Another update rule is chosen than the one that is named",
        "gui/experiment/panel.py::ExperimentPanel._choose_rule",
        {"list(Rule)[index]": "list(Rule)[index - 1]"},
        ("tests/gui/test_panels_read.py::test_the_rule_is_the_one_that_the_list_says",),
    ),
    Mutant(
        "head-epoch-next",
        "The header counts one epoch too many",
        "gui/header/header.py::Header.show_scene",
        {"moment.epoch": "moment.epoch + 1"},
        ("tests/gui/test_panels_read.py::test_each_counter_stands_under_its_name",),
    ),
    Mutant(
        "head-preset",
        "The preset before the one that is chosen is loaded",
        "gui/header/header.py::Header._choose",
        {"preset_names()[index]": "preset_names()[index - 1]"},
        ("tests/gui/test_panels_read.py::test_digits_and_presets_are_those_that_the_lists_say",),
    ),
    Mutant(
        "time-value-next",
        "The timeline stands one step further on",
        "gui/transport/timeline.py::Timeline.show_scene",
        {"scene.moment.step": "scene.moment.step + 1"},
        (
            "tests/gui/test_panels_read.py::test_the_timeline_has_room_for_25_steps_and_goes_no_further_than_the_run",
        ),
    ),
    Mutant(
        "time-click-elsewhere",
        "A click on the timeline goes to a step beside the pointer",
        "gui/transport/timeline.py::Timeline._go_to",
        {"round(event.position().x()) - handle // 2": "round(event.position().x()) + handle"},
        (
            "tests/gui/test_panels_read.py::test_a_click_on_the_timeline_goes_to_the_step_there_and_pauses",
        ),
    ),
    Mutant(
        "time-keeps-running",
        "A click on the timeline does not pause",
        "gui/transport/panel.py::Transport.__init__",
        {"self.command.emit(Pause())": "None"},
        (
            "tests/gui/test_panels_read.py::test_a_click_on_the_timeline_goes_to_the_step_there_and_pauses",
        ),
    ),
    Mutant(
        "row-click-next",
        "A click on a phase goes to the next step",
        "gui/transport/phases.py::PhaseRow.mousePressEvent",
        {"self._scene.moment.step": "self._scene.moment.step + 1"},
        ("tests/gui/test_panels_read.py::test_the_row_has_the_symbols_of_what_the_phases_compute",),
    ),
    Mutant(
        "hint-when-playing",
        "What to do first is said later on, and not at first",
        "gui/transport/panel.py::Transport._say",
        {"scene.moment.phase is Phase.SAMPLE": "scene.moment.phase is not Phase.SAMPLE"},
        ("tests/gui/test_panels_read.py::test_what_to_do_is_said_before_the_first_step_alone",),
    ),
    Mutant(
        "tra-speeds-order",
        "The speed before the one that is chosen is set",
        "gui/transport/choices.py::Choices.__init__",
        {"SPEEDS[index]": "SPEEDS[index - 1]"},
        (
            "tests/gui/test_panels_read.py::test_speeds_grains_and_stops_are_those_that_the_lists_say",
        ),
    ),
    Mutant(
        "set-data-approx",
        "Data that lie on a line are said to lie about it",
        "gui/words/wording.py::describe_data",
        {
            '"=" if data.least_square == 0 and is_short(slope, digits) else "≈"': '"≈" if data.least_square == 0 and is_short(slope, digits) else "="'
        },
        ("tests/gui/test_panels_read.py::test_the_data_are_said_to_lie_on_a_line_or_about_one",),
    ),
    Mutant(
        "pins-return-removes",
        "Return to a pinned run removes it",
        "gui/runs/panel.py::PinRow.__init__",
        {"ReturnTo(number)": "RemovePin(number)", "RemovePin(number)": "ReturnTo(number)"},
        ("tests/gui/test_panels_read.py::test_each_row_of_the_list_is_of_its_run",),
    ),
    Mutant(
        "open-code",
        "A file that cannot be opened ends the program with success",
        "gui/cli/open_window.py::show",
        {
            "open_window(Source(), problem.message) or EXIT_BAD_INPUT": "open_window(Source(), problem.message)"
        },
        ("tests/e2e/test_starts.py::test_a_file_that_cannot_be_opened_is_told_in_a_window",),
    ),
    Mutant(
        "tab-back",
        "Shift+Tab goes on instead of back",
        "gui/shell/tab_order.py::go_on",
        {"1 if forward else -1": "1"},
        (
            "tests/gui/shell/test_keyboard.py::test_tab_reaches_all_that_can_be_clicked_and_goes_back_the_same_way",
        ),
    ),
    Mutant(
        "zoom-pointer",
        "In a zoomed window the pointer finds what stands elsewhere",
        "gui/base/zoom.py::Zoomable.to_logical",
        {"place * (1 / self.zoom)": "place"},
        ("tests/gui/base/test_zoom.py::test_the_pointer_finds_what_is_shown",),
    ),
    Mutant(
        "edit-drag-way",
        "Dragging a weight up makes it smaller",
        "gui/diagram/editing.py::Editor.drag",
        {"y - event.position().y()": "event.position().y() - y"},
        ("tests/gui/diagram/test_editing.py::test_a_drag_is_one_edit",),
    ),
    Mutant(
        "edit-x-y",
        "A typed x becomes y of the sample",
        "gui/diagram/editing.py::edit_of",
        {
            "SetSample(index, x=value)": "SetSample(index, y=value)",
            "SetSample(index, y=value)": "SetSample(index, x=value)",
        },
        ("tests/gui/diagram/test_editing.py::test_x_and_y_of_the_sample_are_typed",),
    ),
    Mutant(
        "nudge-gesture",
        "Arrow keys in a row are undone one by one, and those after a pause together",
        "gui/diagram/editing.py::Editor._nudge",
        {"when - self._last[1] > _PAUSE_MS": "when - self._last[1] < _PAUSE_MS"},
        (
            "tests/gui/diagram/test_editing.py::test_arrow_keys_nudge_the_selected_weight_as_one_gesture",
        ),
    ),
    Mutant(
        "clock-frame",
        "Frames are due six times a second",
        "gui/time/clock.py",
        {"FRAME_MS = 16": "FRAME_MS = 160"},
        ("tests/gui/time/test_times.py::test_frames_are_due_sixty_times_a_second",),
    ),
)
