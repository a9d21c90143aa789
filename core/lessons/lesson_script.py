"""Commands as lines of text, as a lesson has them: "preset by-hand", "go 0:dL_dw4".

Which ones there are, and how each is read, its class says.
"""

from collections.abc import Mapping
from typing import TypeAlias

from core.base.problems import Problem
from core.state import commands, edit_commands
from core.state.command import RunCommand
from core.view import commands as view_commands
from core.view.commands import ViewCommand

ScriptCommand: TypeAlias = RunCommand | ViewCommand
"""What a lesson can do: its scenes are led through by other commands."""


def _by_name() -> dict[str, list[type[ScriptCommand]]]:
    found: dict[str, list[type[ScriptCommand]]] = {}
    for module in (edit_commands, commands, view_commands):
        for kind in vars(module).values():
            if isinstance(kind, type) and issubclass(kind, RunCommand | ViewCommand):
                for name in dict.fromkeys(example.split()[0] for example in kind.script):
                    found.setdefault(name, []).append(kind)
    return found


SCRIPT: Mapping[str, list[type[ScriptCommand]]] = _by_name()
"""The commands of lessons, by their first word."""


def read_command(line: str) -> ScriptCommand:
    """Read one command.

    Raises `Problem` (script.unknown, script.form, and what a value of its kind is refused with).
    """
    name, *words = _words(line)
    kinds = SCRIPT.get(name)
    if kinds is None:
        raise Problem("script.unknown", text=name[:40], known=", ".join(SCRIPT))
    for kind in kinds:
        try:
            return kind.from_words(words)
        except (ValueError, IndexError):
            continue
    examples = "”, “".join(example for kind in kinds for example in kind.script)
    raise Problem("script.form", text=line[:80], examples=examples)


def _words(line: str) -> list[str]:
    """Split at blanks; what stands in quotation marks is one word, and may be blank."""
    before, quote, rest = line.partition('"')
    words = before.split()
    if quote:
        inside, closing, after = rest.partition('"')
        if not closing or after.strip() or not words:
            raise Problem("script.quotes", text=line[:80])
        words.append(inside)
    return words or [""]
