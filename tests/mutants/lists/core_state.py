"""What commands and lessons of the core mean."""

from tests.mutants.mutant import Mutant

MUTANTS = (
    Mutant(
        "sample-number",
        "A sample that is not there is named by the number before",
        "core/state/edits.py::with_sample",
        {"index + 1": "index"},
        ("tests/core/state/test_undo.py",),
    ),
    Mutant(
        "undo-sample-number",
        "Undo calls a sample by the number before",
        "core/state/edit_commands.py::SetSample.undo_name",
        {"self.index + 1": "self.index"},
        ("tests/core/state/test_undo.py",),
    ),
    Mutant(
        "scene-number",
        "A scene that is not there is named by the number before",
        "core/lessons/position.py::LessonProgress.at",
        {"place.scene + 1": "place.scene"},
        ("tests/core/lessons/test_lessonplay.py",),
    ),
    Mutant(
        "lesson-tolerance",
        "Answers may be off by twice the tolerance",
        "core/lessons/lesson.py::Question.accepts",
        {"self.tolerance": "2 * self.tolerance"},
        ("tests/core/lessons/test_lessonread.py",),
    ),
    Mutant(
        "lesson-usual-tolerance",
        "Answers may be off by a twentieth where a lesson does not say",
        "core/lessons/lesson.py",
        {"TOLERANCE = 0.005": "TOLERANCE = 0.05"},
        ("tests/core/lessons/test_lessonread.py",),
    ),
    Mutant(
        "lesson-most-tolerance",
        "A tolerance of the whole answer is refused",
        "core/lessons/lesson_file.py::_read_question",
        {
            '_between(table, "tolerance", 0.0, 1.0, usual=TOLERANCE)': '_between(table, "tolerance", 0.0, 0.9, usual=TOLERANCE)'
        },
        ("tests/core/lessons/test_lessonread.py",),
    ),
    Mutant(
        "lesson-least-tolerance",
        "A tolerance below 0 is taken",
        "core/lessons/lesson_file.py::_read_question",
        {
            '_between(table, "tolerance", 0.0, 1.0, usual=TOLERANCE)': '_between(table, "tolerance", -1.0, 1.0, usual=TOLERANCE)'
        },
        ("tests/core/lessons/test_lessonread.py",),
    ),
    Mutant(
        "lesson-near-0",
        "Where the answer is 0, so is any small number",
        "core/lessons/lesson.py::Question.accepts",
        {"1e-12": "1e-2"},
        ("tests/core/lessons/test_lessonread.py",),
    ),
    Mutant(
        "lesson-next-skips",
        "The next scene is passed over",
        "core/lessons/player.py::_after",
        {"place.scene + 1": "place.scene + 2"},
        ("tests/core/lessons/test_lessonplay.py",),
    ),
    Mutant(
        "lesson-away",
        "Going on after trying things goes one place too far",
        "core/lessons/player.py::is_away",
        {"state.playing or here != (document, start.length, start.overflow)": "False"},
        ("tests/core/lessons/test_lessonplay.py",),
    ),
    Mutant(
        "move-beginning",
        "Going back goes before the beginning",
        "core/state/navigation.py::by_steps",
        {"max(wanted, 0)": "wanted"},
        ("tests/core/workspace/test_workspace.py",),
    ),
    Mutant(
        "move-finishes",
        "A key during a motion goes on at once",
        "core/state/navigation.py::move",
        {"state.progress < 1 and count > 0": "False"},
        ("tests/core/workspace/test_workspace.py",),
    ),
    Mutant(
        "move-epoch",
        "An epoch forward goes one step forward",
        "core/state/navigation.py::_steps_of",
        {"grain is Grain.EPOCH": "grain is Grain.STEP"},
        ("tests/core/workspace/test_workspace.py",),
    ),
    Mutant(
        "stop-loss-again",
        "A run stops where the loss was low already",
        "core/state/navigation.py::_falls_below",
        {"step == 0 or not before < threshold": "True"},
        ("tests/core/workspace/test_workspace.py",),
    ),
    Mutant(
        "story-begins",
        "The story tells its first step as fast as the others",
        "core/state/playback.py::pace_at",
        {"step == 0": "step < 0"},
        ("tests/core/workspace/test_workspace.py",),
    ),
    Mutant(
        "gesture-parts",
        "Each movement of a drag is undone by itself",
        "core/state/undo.py::do",
        {"last.gesture != gesture": "last.gesture == gesture"},
        ("tests/core/state/test_undo.py",),
    ),
    Mutant(
        "pin-beyond",
        "Returning to a pinned run goes beyond what is pinned",
        "core/state/pins.py::return_to",
        {"min(state.step, prefix.length)": "state.step"},
        ("tests/core/state/test_pins.py",),
    ),
    Mutant(
        "pin-compares",
        "Pinned runs of other data stay",
        "core/state/pins.py::comparable",
        {"replace(one, weights=other.weights, lr=other.lr, rule=other.rule) == other": "True"},
        (
            "tests/core/state/test_pins.py",
            "tests/core/state/test_undo.py",
        ),
    ),
    Mutant(
        "pin-letters",
        "A pin's name may have a letter too many",
        "core/state/pins.py::rename_pin",
        {"len(name) > MOST_LETTERS": "len(name) > MOST_LETTERS + 1"},
        ("tests/core/state/test_pins.py",),
    ),
    Mutant(
        "nudge-unit",
        "A nudge moves a number by ten times as much",
        "core/state/nudging.py::nudge_of",
        {"exponent - 1": "exponent"},
        ("tests/core/state/test_nudging.py",),
    ),
)
