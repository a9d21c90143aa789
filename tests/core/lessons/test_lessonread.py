import pytest

from core.formulas.named_values import NamedValue
from core.lessons.caption import read_caption
from core.lessons.compiler import MOST_COMPILED, compile_lesson
from core.lessons.lesson import USUAL_DWELL, Question
from core.lessons.lesson_file import read_lesson
from core.state import commands as c
from core.state import edit_commands as e
from core.step.phases import Phase
from core.view.options import Part
from gui.words.wording import word
from tests.core.problems import problem_of

GOOD = '''title = "A lesson"
hide = ["plots", "runs"]

[[scene]]
title = "One"
caption = """
See {h1:value}.
And **this**.
"""
commands = [
  "preset by-hand",
  "go 0:sample",
]
until = "y_hat"
cover = ["h2", "y_hat"]
dim = ["w1"]
show = ["runs"]
hide = ["transport"]
minutes = 2.5
notes = "Wait."
dwell = 3

[[scene.question]]
ask = "What is {h2}?"
answer = "h2"
at = "h2"
why = "It is {h2:value}."

[[scene.question]]
ask = "Falls?"
choices = ["yes", "no"]
right = "no"

[[scene]]
title = "Two"
commands = ["set w1 5"]

[[scene.question]]
ask = "Seven?"
answer = 7
tolerance = 0.1

[[scene.question]]
ask = "Discuss."
'''


def written(tmp_path, text=GOOD):
    path = tmp_path / "lesson.toml"
    path.write_text(text, encoding="utf-8")
    return path


def test_a_lesson_is_read(tmp_path):
    lesson = read_lesson(written(tmp_path))
    assert (lesson.title, lesson.subtitle, lesson.language) == ("A lesson", "", "en")
    one, two = lesson.scenes
    assert lesson.minutes == 2.5
    assert one.commands == (e.LoadPreset("by-hand"), c.Seek(0, Phase.SAMPLE))
    assert (one.until, one.covered, one.dimmed) == (Phase.Y_HAT, ("h2", "y_hat"), {"w1"})
    assert one.hidden == {Part.PLOTS, Part.TRANSPORT}
    assert two.hidden == {Part.PLOTS, Part.RUNS}
    assert (one.notes, one.minutes, one.dwell) == ("Wait.", 2.5, 3.0)
    assert (two.notes, two.minutes, two.dwell) == ("", 0.0, USUAL_DWELL)
    number, choice = one.questions
    assert (number.answer, number.at, number.why[0].inlines[1].measure) == (
        NamedValue("h2"),
        Phase.H2,
        NamedValue("h2"),
    )
    assert (choice.choices, choice.right, choice.at) == (("yes", "no"), 1, None)
    value, free = two.questions
    assert (value.answer, value.tolerance) == (7.0, 0.1)
    assert not free.has_answer
    assert value.accepts(7.6, 7.0)
    assert not value.accepts(8.0, 7.0)


@pytest.mark.parametrize(
    ("tolerance", "right", "near", "off"),
    [
        ("", 200.0, 200.99, 201.01),  # half a hundredth where it does not say
        ("tolerance = 0.1", 200.0, 221.0, 223.0),  # in proportion to the larger of the two
        ("tolerance = 0", 200.0, 200.0, 200.0001),
        ("tolerance = 1", 200.0, 400.0, -1.0),
        ("tolerance = 0.1", 0.0, 1e-13, 1e-3),
    ],
)
def test_an_answer_may_be_off_by_the_tolerance(tmp_path, tolerance, right, near, off):
    text = changed("tolerance = 0.1", tolerance)
    value = read_lesson(written(tmp_path, text)).scenes[1].questions[0]
    assert value.accepts(near, right)
    assert not value.accepts(off, right)


def test_the_stops_reveal_what_each_phase_brings_then_answer(tmp_path):
    first, second = compile_lesson(read_lesson(written(tmp_path)))
    both, y_hat, none = {"h2", "y_hat"}, {"y_hat"}, set()
    assert [(stop.phase, stop.covered, stop.answered) for stop in first.stops] == [
        (Phase.SAMPLE, both, set()),
        (Phase.H1, both, set()),
        (Phase.H2, both, set()),
        (Phase.H2, y_hat, {0}),
        (Phase.Y_HAT, y_hat, {0}),
        (Phase.Y_HAT, none, {0}),
        (Phase.Y_HAT, none, {0, 1}),
    ]
    assert [stop.answered for stop in second.stops] == [set(), {0}]
    assert second.document.run.experiment.weights == (5, 3, 2, -1)
    assert first.document.run.experiment.weights == (4, 3, 2, -1)


def changed(old, new, count=1):
    assert old in GOOD
    return GOOD.replace(old, new, count)


@pytest.mark.parametrize(
    ("text", "line", "key"),
    [
        (changed('title = "A lesson"', ""), 1, "toml.value"),
        (changed('["plots", "runs"]', '["plots", "walls"]'), 2, "lesson.name"),
        (changed('title = "One"', 'titel = "One"'), 5, "toml.unknown_key"),
        (changed('title = "One"', ""), 4, "toml.value"),
        (changed("{h1:value}", "{h9:value}"), 7, "measure.unknown"),
        (changed("**this**", "**this*"), 6, "caption.open"),
        (changed("**this**", "{ this"), 8, "caption.brace"),
        (changed("preset by-hand", "preset by-foot"), 11, "preset.unknown"),
        (changed("go 0:sample", "go 0:dL_dw9"), 12, "script.choice"),
        (changed("go 0:sample", "go 0:update_w4"), 12, "lesson.phase"),
        (changed("go 0:sample", "go 4:h1"), 12, "lesson.unreached"),
        (changed("go 0:sample", "lr -1"), 12, "lr.not_positive"),
        (changed("go 0:sample", "return 4"), 12, "pin.unknown"),
        (changed("go 0:sample", f"run {MOST_COMPILED + 1}"), 12, "lesson.long"),
        (changed("go 0:sample", f"run to {MOST_COMPILED + 1}"), 12, "lesson.long"),
        (changed('until = "y_hat"', "until = 3"), 14, "toml.value"),
        (changed('until = "y_hat"', 'until = "y"'), 14, "toml.value"),
        (changed('until = "y_hat"', 'until = "update_w4"'), 14, "lesson.until"),
        (changed("go 0:sample", "go 0:loss"), 14, "lesson.until"),
        (changed('cover = ["h2"', 'cover = ["loss"'), 15, "lesson.not_shown"),
        (changed('cover = ["h2"', 'cover = ["y_hat"'), 15, "lesson.twice"),
        (changed('cover = ["h2"', 'cover = ["eta"'), 15, "lesson.name"),
        (changed('cover = ["h2"', 'cover = ["h2", 3'), 15, "toml.value"),
        (changed('dim = ["w1"]', 'keep = ["h2"]\ndim = ["w1"]'), 16, "toml.value"),
        (changed('dim = ["w1"]', 'keep = ["eta"]\ndim = ["w1"]'), 16, "lesson.name"),
        (changed('dim = ["w1"]', 'dim = ["slope"]'), 16, "lesson.name"),
        (changed('hide = ["transport"]', 'hide = ["runs"]'), 18, "toml.value"),
        (changed("minutes = 2.5", "minutes = -1"), 19, "toml.value"),
        (changed("dwell = 3", "dwell = 0"), 21, "toml.value"),
        (changed('ask = "What is {h2}?"', ""), 23, "toml.value"),
        (changed('answer = "h2"', 'answer = "loss"'), 25, "lesson.not_shown"),
        (changed('answer = "h2"', 'answer = "y_hat"'), 25, "lesson.not_shown"),
        (changed('answer = "h2"', "answer = true"), 25, "toml.value"),
        (changed('at = "h2"', 'at = "loss"'), 26, "toml.value"),
        (changed('right = "no"', 'right = "perhaps"'), 32, "toml.value"),
        (changed('right = "no"', ""), 29, "toml.value"),
        (changed('["yes", "no"]', '["yes", "yes"]'), 31, "toml.value"),
        (changed('["yes", "no"]', '["no"]'), 31, "toml.value"),
        (changed("answer = 7", "answer = 7\nchoices = ['a', 'b']\nright = 'a'"), 40, "toml.value"),
        (changed("answer = 7", ""), 41, "toml.value"),
        (changed("tolerance = 0.1", "tolerance = -0.01"), 41, "toml.value"),
        (changed("tolerance = 0.1", "tolerance = 1.01"), 41, "toml.value"),
        ('title = "none"\nscene = []', 2, "toml.value"),
        (GOOD + '[[scene]]\ntitle = "x"\n' * 100, 4, "toml.value"),
    ],
)
def test_what_is_wrong_is_refused_with_its_line(tmp_path, text, line, key):
    message = problem_of(read_lesson, written(tmp_path, text))
    where = message.values["path"]
    assert (where.values["path"], where.values["line"]) == (tmp_path / "lesson.toml", line)
    reason = message.values.get("reason", message)
    assert reason.key == key
    said = word(message)
    assert said.startswith(f"{tmp_path / 'lesson.toml'}, line {line}")
    assert "\n" not in said


def test_what_is_no_toml_names_the_line(tmp_path):
    message = problem_of(read_lesson, written(tmp_path, "title = \n"))
    assert message.key == "toml.broken"
    assert "line 1" in word(message)


def test_a_missing_file(tmp_path):
    assert problem_of(read_lesson, tmp_path / "none.toml").key == "file.missing"


def test_the_refusal_of_a_command_says_how_it_is_written(tmp_path):
    text = changed("go 0:sample", "go sample now")
    assert word(problem_of(read_lesson, written(tmp_path, text))).endswith(
        "line 12, “scene 1, commands”: “go sample now” is not how that is written; write it like "
        "“go 0:dL_dw4”, “go 3”."
    )


def test_a_question_without_anything_to_show_has_no_answer():
    assert not Question(read_caption("Discuss.")).has_answer
    assert Question(read_caption("Discuss."), why=read_caption("So.")).has_answer
