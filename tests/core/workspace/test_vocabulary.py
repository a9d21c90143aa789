"""A command is one class: what of it is missing is named, and where it belongs."""

from typing import get_args

import pytest

from core.base.command import kinds_of
from core.base.script_words import reader_of
from core.lessons.commands import LessonCommand
from core.state.command import EditCommand, RunCommand
from core.storage.command_file import fields_of, kind_of, logged_kinds
from core.view.commands import ViewCommand
from core.workspace.vocabulary import Command

KINDS = [kind for base in get_args(Command) for kind in kinds_of(base)]


def missing(kind):
    """Return what a command has to say that it does not."""
    if issubclass(kind, EditCommand):
        named = hasattr(kind, "undo") or kind.undo_name is not EditCommand.undo_name
        said = {"edit": EditCommand.edit} | ({} if named else {"undo_name": EditCommand.undo_name})
    elif issubclass(kind, RunCommand):
        said = {"apply": RunCommand.apply}
    elif issubclass(kind, ViewCommand):
        said = {"change": ViewCommand.change}
    else:
        said = {} if kind.perform is not LessonCommand.perform else {"lead": LessonCommand.lead}
    return [name for name, usual in said.items() if getattr(kind, name) is usual]


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
def test_a_command_says_what_it_does_and_how_it_is_written(kind):
    assert not (lacks := missing(kind)), (
        f"{kind.__name__} in {kind.__module__} lacks {', '.join(lacks)}: write it in the class"
    )
    if kind.logged:
        fields_of(kind)
    assert kind.__doc__, f"{kind.__name__} has no docstring that says what it asks for"


@pytest.mark.parametrize("kind", logged_kinds().values(), ids=lambda kind: kind.__name__)
def test_a_field_that_no_file_can_hold_is_named_with_the_remedy(kind):
    for codec in fields_of(kind).values():
        assert callable(codec.write)
        assert callable(codec.read)


class Unknown:
    """A type that neither files nor scripts know."""


def test_a_type_that_neither_files_nor_scripts_know_names_the_remedy():
    with pytest.raises(TypeError, match=r"say how in core/storage/command_file\.py"):
        kind_of(Unknown)
    with pytest.raises(TypeError, match=r"see core/base/script_words\.py"):
        reader_of(Unknown)


@pytest.mark.parametrize(
    "kind", [kind for kind in KINDS if kind.script], ids=lambda kind: kind.__name__
)
def test_an_example_of_a_script_is_read_as_its_command(kind):
    for example in kind.script:
        _, *words = example.replace('"', "").split()
        assert type(kind.from_words(words)) is kind, (
            f"{kind.__name__} in {kind.__module__} does not read its own {example!r}: give it "
            "`from_words`, or an example that has its fields in their order"
        )
