"""docs/lessons.md teaches what is there: its example is good, and nothing is left out."""

import re

from core.formulas.named_values import OTHERS
from core.lessons.lesson_file import _QUESTION_KEYS, _SCENE_KEYS, read_lesson
from core.lessons.lesson_script import SCRIPT, read_command
from core.view.options import Part
from core.workspace.workspace import Workspace
from tests.conftest import ROOT
from tests.core.lesson_helpers import played, played_back

TEXT = (ROOT / "docs" / "lessons.md").read_text(encoding="utf-8")


def example(tmp_path):
    (found,) = re.findall(r"```toml\n(.*?)```", TEXT, re.DOTALL)
    path = tmp_path / "example.toml"
    path.write_text(found, encoding="utf-8")
    return read_lesson(path)


def test_the_example_is_played_to_the_end_and_back(tmp_path):
    lesson = example(tmp_path)
    assert len(lesson.scenes) == 3
    workspace = Workspace()
    there = played(workspace, lesson)
    assert played_back(workspace) == there


def commands_named():
    rows = re.findall(r"^\| (`[^|]*`) \|", TEXT.partition("## Commands")[2], re.MULTILINE)
    return [command for row in rows for command in re.findall(r"`([^`]*)`", row)]


def test_every_command_is_listed_and_every_one_listed_is_read():
    assert {command.split()[0] for command in commands_named()} == set(SCRIPT)
    for command in commands_named():
        read_command(command)


def test_every_key_part_and_name_is_listed():
    for word in (*_SCENE_KEYS, *_QUESTION_KEYS, *Part, *OTHERS[:5]):
        assert word == "question" or re.search(rf"[`\s]{word}[`\s]", TEXT), word
