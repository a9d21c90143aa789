import pytest

from core.files.toml_file import MOST_TOML_BYTES
from core.files.toml_lines import TomlLines, line_of_long_key
from core.lessons.lesson import LessonText
from core.lessons.lesson_file import read_lesson, read_written
from core.recording.beats import read_beats
from core.training.presets import read_preset
from gui.words.wording import word
from tests.core.problems import problem_of

TEXT = '''title = "A"
[[scene]]
caption = """
[[scene]]
until = "not a key"
"""
commands = [
  "one", # until = 3
  "two ]",
  "[[three",
]
until = "h1"

  [[scene.question]] # first
ask = 'x = """'
answer = 1

[[scene.question]]
ask = "b"
[[scene]]
title = "second"
[[scene.question]]
ask = "c"
[table.inner]
key = 1
'''


@pytest.mark.parametrize(
    ("place", "key", "part", "line"),
    [
        ("", "title", "", 1),
        ("", "missing", "", 1),
        ("scene 1", "", "", 2),
        ("scene 1", "caption", "", 3),
        ("scene 1", "caption", "not a key", 5),
        ("scene 1", "commands", "", 7),
        ("scene 1", "commands", "two", 9),
        ("scene 1", "commands", "h1", 7),
        ("scene 1", "until", "", 12),
        ("scene 1", "missing", "", 2),
        ("scene 1, question 1", "", "", 14),
        ("scene 1, question 1", "answer", "", 16),
        ("scene 1, question 2", "ask", "", 19),
        ("scene 2", "title", "", 21),
        ("scene 2, question 1", "ask", "", 23),
        ("table, inner", "key", "", 25),
        ("scene 3", "title", "", None),
    ],
)
def test_every_key_is_found_by_its_place(place, key, part, line):
    assert TomlLines(TEXT).line(place, key, part) == line


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("a.b.c = 1\n", None),
        ("x = 1\na.b.c.d = 1\n", 2),
        ("\n[a . 'b.c' . \"d.e\" . f]\n", 2),
        ("[[a.b.c]]\n'd.e.f.g.h'.i.j = 1\n", None),
        ("a = { b = [1.5, { c.d.e.f = 1 }] }\n", 1),
        ("a = \"one.two.three.four\"\nb = 'a.b.c.d'\n# a.b.c.d\n", None),
        ('a = """\na.b.c.d\n\\"""a.b.c.d"""\na.b.c.d = 1\n', 4),
        ("a = '''\na.b.c.d\\'''\nb.c = 1\n", None),
        ('a = "open\nb.c.d.e = 1\n', 2),
    ],
)
def test_the_line_of_a_key_of_many_names(text, line):
    assert line_of_long_key(text, 3) == line


@pytest.mark.parametrize("piece", ["a.", "a", '"', "'", '"\\', '"""', "'\n", "a . ", "{a."])
def test_a_text_is_searched_for_long_keys_in_one_go(piece):
    for text in (piece * 100_000, "a = " + piece * 100_000, '"' + piece * 100_000):
        line_of_long_key(text, 8)  # what reads on from every place anew takes minutes


def test_a_file_with_such_a_key_is_refused_before_it_is_read(tmp_path):
    path = tmp_path / "lesson.toml"
    path.write_text("title = 'A'\n" + "a." * 100_000 + "a = 1\n")
    for read in (read_lesson, read_preset, read_beats):
        message = problem_of(read, path)  # tomllib would take some 40 GB
        assert message.key == "toml.long_key"
        assert word(message).startswith(f"{path}, line 2: a key is made of more than 8 names;")


def test_the_text_of_a_lesson_in_a_recording_is_bound_as_a_file_is(tmp_path):
    written = LessonText("#" * (MOST_TOML_BYTES + 1), None, ())
    assert problem_of(read_written, written, tmp_path).key == "file.too_large"
