import pytest

from core.tomllines import TomlLines

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
