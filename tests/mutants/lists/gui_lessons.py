"""What lessons, answers, worksheets, recordings, words and languages say."""

from tests.mutants.mutant import Mutant

MUTANTS = (
    Mutant(
        "les-jump",
        "The scene after the one that is chosen is opened",
        "gui/lessons/panel.py::LessonPanel._jump",
        {"LessonJump(index)": "LessonJump(index + 1)"},
        ("tests/gui/lessons/test_lessons.py::test_a_scene_is_chosen_from_the_list",),
    ),
    Mutant(
        "les-answered-early",
        "Answers are shown before, and not after",
        "gui/lessons/panel.py::LessonPanel._show_questions",
        {"shown.get(id(question), False)": "not shown.get(id(question), False)"},
        (
            "tests/gui/lessons/test_lessons.py::test_a_typed_answer_is_checked_before_the_number_is_shown",
        ),
    ),
    Mutant(
        "les-why-early",
        "The reason of an answer can be read before the answer",
        "gui/lessons/questions.py::QuestionView.show_scene",
        {"self.question.why if answered else ()": "self.question.why"},
        (
            "tests/gui/lessons/test_lessons.py::test_the_reason_of_an_answer_is_written_nowhere_before_the_answer",
        ),
    ),
    Mutant(
        "les-coarse-right",
        "A coarsely rounded answer is called right",
        "gui/lessons/questions.py::QuestionView._check",
        {"verdict is Verdict.RIGHT": "verdict is not Verdict.WRONG"},
        (
            "tests/gui/lessons/test_lessons.py::test_an_answer_that_is_coarsely_rounded_is_not_right_yet",
        ),
    ),
    Mutant(
        "les-unknown-number",
        "A number that is not computed yet looks like a covered one",
        "gui/lessons/words.py::Live.text",
        {"return UNKNOWN": "return BLANK"},
        (
            "tests/gui/lessons/test_lessons.py::test_a_number_in_a_text_is_there_once_it_is_computed_and_a_box_where_it_is_covered",
        ),
    ),
    Mutant(
        "hand-tints",
        "Wrong lines have the colour of right ones",
        "gui/answers/calculation_field.py::_LineRemarks._tint",
        {"colors.negative": "colors.forward", "colors.forward": "colors.negative"},
        (
            "tests/gui/answers/test_calculation_dialog.py::test_verdicts_have_their_colours_and_the_first_wrong_line_alone_is_marked",
        ),
    ),
    Mutant(
        "hand-first-text",
        "What follows from a mistake is called the first mistake",
        "gui/answers/words.py::describe_line",
        {"line.first": "not line.first"},
        ("tests/gui/answers/test_calculation_dialog.py::test_lines_are_judged_as_they_are_typed",),
    ),
    Mutant(
        "hand-texts-swapped",
        "Who used a new weight is told to have used the old one",
        "gui/answers/words.py",
        {
            '"you used {put}, where the old one belongs"': '"you used the old {put}, where this rule has updated it already"',
            '"you used the old {put}, where this rule has updated it already"': '"you used {put}, where the old one belongs"',
        },
        ("tests/gui/answers/test_calculation_dialog.py::test_a_mistake_is_called_what_it_is",),
    ),
    Mutant(
        "exp-subject",
        "Instead of the diagram the working is exported",
        "gui/shell/window.py::Window.part",
        {"self.diagram": "self.working", "self.working": "self.diagram"},
        ("tests/gui/files/test_exports.py::test_a_png_has_any_scale",),
    ),
    Mutant(
        "exp-name",
        "An exported picture is named by the next step",
        "gui/files/exports.py::Exports._choose",
        {"self._controller.scene.moment.step": "self._controller.scene.moment.step + 1"},
        ("tests/gui/files/test_exports.py::test_the_same_picture_is_the_same_bytes",),
    ),
    Mutant(
        "rec-srt-time",
        "Times of captions have seconds before minutes",
        "gui/video/captions.py::_time",
        {
            'f"{hours:02}:{minutes:02}:{whole:02},{milliseconds:03}"': 'f"{hours:02}:{whole:02}:{minutes:02},{milliseconds:03}"'
        },
        ("tests/gui/video/test_captions.py::test_a_time_is_hours_minutes_seconds_and_thousandths",),
    ),
    Mutant(
        "rec-steps-name",
        "Chapters go from the last step to the first",
        "gui/recording/words.py::name_steps",
        {"format_count(first)": "format_count(last)", "format_count(last)": "format_count(first)"},
        ("tests/gui/video/test_captions.py::test_captions_follow_one_another_to_the_end",),
    ),
    Mutant(
        "rec-strip-percent",
        "The strip says how much is left as done",
        "gui/recording/render_status.py::RenderStatus.show_rendering",
        {"100 * rendering.share": "100 * (1 - rendering.share)"},
        (
            "tests/gui/recording/test_recordings.py::test_the_strip_says_how_much_is_done_and_how_long_the_rest_takes",
        ),
    ),
    Mutant(
        "rec-beside",
        "In a wide film the working stands below the diagram",
        "gui/video/stage.py::_both",
        {"size.width() >= size.height()": "size.width() < size.height()"},
        (
            "tests/gui/video/test_video_request.py::test_diagram_and_working_share_the_room_beside_or_above_one_another",
        ),
    ),
    Mutant(
        "ws-answers-in-boxes",
        "The worksheet has the answers, and the answer sheet has none",
        "gui/worksheets/pages.py::_blocks",
        {
            "_COLORS.positive if sheet.answers else None": "None if sheet.answers else _COLORS.positive"
        },
        (
            "tests/gui/worksheets/test_worksheets.py::test_the_answers_are_on_the_answer_sheet_and_nowhere_on_the_other",
        ),
    ),
    Mutant(
        "ws-sign-told",
        "Brackets round a box tell that its number is negative",
        "gui/worksheets/blanks.py::SlotSetter._factor",
        {
            """if isinstance(expression, Value):  # brackets would tell its sign
            return self.set(expression, tint)""": "pass"
        },
        (
            "tests/gui/worksheets/test_worksheets.py::test_a_box_does_not_tell_the_sign_or_size_of_its_number",
        ),
    ),
    Mutant(
        "ws-diagram-told",
        "The diagram of a worksheet tells what is asked",
        "gui/worksheets/pages.py::_step",
        {"frozenset() if sheet.answers else task.asked": "frozenset()"},
        (
            "tests/gui/worksheets/test_worksheets.py::test_the_answers_are_on_the_answer_sheet_and_nowhere_on_the_other",
        ),
    ),
    Mutant(
        "spo-minus",
        "A negative number is said as a positive one",
        "gui/words/spoken.py::_worded",
        {'(MINUS, tr("minus "))': '(MINUS, "")'},
        ("tests/gui/words/test_listening.py::test_signs_are_said_in_words",),
    ),
    Mutant(
        "spo-derivative",
        "A derivative is said upside down",
        "gui/words/spoken.py::_worded",
        {
            'tr("change of {above} by change of {below}").format(above=m[1], below=m[2])': 'tr("change of {above} by change of {below}").format(above=m[2], below=m[1])'
        },
        ("tests/gui/words/test_listening.py::test_signs_are_said_in_words",),
    ),
    Mutant(
        "spo-slow",
        "What is shown for a second only is said too, one into the other",
        "gui/shell/announcer.py",
        {"_SLOW = 1.0": "_SLOW = 5.0"},
        ("tests/gui/words/test_listening.py::test_a_fast_run_is_silent_until_it_rests",),
    ),
    Mutant(
        "lan-cache",
        "After another language is chosen words stay in the one before",
        "gui/i18n/language.py::use",
        {"_looked_up.cache_clear()": "pass"},
        ("tests/gui/words/test_languages.py::test_qt_reads_every_translation",),
    ),
    Mutant(
        "lan-order",
        "The language that was chosen once goes before the one asked for",
        "gui/words/translations.py::speak",
        {"language.asked": "remembered", "remembered()": "language.asked()"},
        (
            "tests/gui/words/test_languages.py::test_the_language_asked_for_then_the_chosen_then_the_systems",
        ),
    ),
    Mutant(
        "said-lesson",
        "Messages are not seen while presenting",
        "gui/shell/toast.py::Toast.show_scene",
        {"scene.options.presenting": "not scene.options.presenting"},
        ("tests/gui/presenting/test_presenting.py::test_a_message_is_seen_while_presenting",),
    ),
    Mutant(
        "aud-disc",
        "The spotlight is as small as the pointer",
        "gui/presenting/audience.py",
        {"_DISC = 0.2": "_DISC = 0.02"},
        (
            "tests/gui/presenting/test_presenting.py::test_the_spotlight_follows_the_pointer_and_leaves_everything_usable",
        ),
    ),
)
